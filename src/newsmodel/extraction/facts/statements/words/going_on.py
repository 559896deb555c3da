"""Where words go on behind the attribution that parts them."""

from typing import Final

from newsmodel.extraction.facts.grammar import TOOK
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Stretch
from newsmodel.extraction.facts.statements.words.carrying_on import carries_on
from newsmodel.extraction.facts.statements.words.content import has_verb
from newsmodel.extraction.facts.statements.words.deeds import is_verb
from newsmodel.extraction.facts.statements.words.endings import begins_small, ends_sentence
from newsmodel.extraction.facts.statements.words.quoted import quotations_behind

#: So many phrases before ", he said, " are the beginning of a sentence that goes on behind it.
SUBJECT: Final = 8
#: So begins a clause or a phrase that another one must follow: "if it rains, he said, …".
_FRONTED: Final = frozenset({"subordinator", "turn"})
#: What begins the writer's own clause behind one that is whole: "the road is shut, he said, as talks began".
_MEANWHILE: Final = frozenset({"as", "while", "after"})


def begins_predicate(phrases: Phrases, phrase: int) -> bool:
    """True of what goes on from a subject, however long it is: "the question of when it opens, he said, is not new"."""
    return bool(phrases.tags[phrase] & _HELPING)


def begins_present(phrases: Phrases, phrase: int) -> bool:
    """True of "lies" in "the problem, says Ms Berg, lies in Lima", not of what somebody is or of when he said so."""
    word, tags = phrases.word[phrase], phrases.tags[phrase]
    if not word.islower() or not word.endswith("s") or word.endswith("ss") or tags & _NO_VERB:
        return False
    return bool(phrases.tags[phrase + 1] & _BEHIND_VERB)


_NO_VERB: Final = frozenset({"noun", "party", "time", "prep", "det", "plural", "pronoun", "adverb", "subordinator"})
_BEHIND_VERB: Final = frozenset(
    {"prep", "det", "party", "pronoun", "owner", "adverb", "to", "that", "country", "place"}
)
_HELPING: Final = frozenset({"be", "have", "modal", "do"})
#: Phrases inserted into a quotation at the most.
_INSERTION: Final = 24


def with_rest(phrases: Phrases, front: Stretch, rest: Stretch) -> list[Stretch]:
    """What stands before and behind ", he said,": both where the words before it are but the beginning."""
    begin, last = front
    if _opens(phrases, last - 1) and not is_pointer(phrases, begin, last):
        return [rest]
    if "join" in phrases.tags[rest[0]] and phrases.small[rest[0] + 1] == "then" and phrases.word[rest[0] + 2] in TOOK:
        return [front]  # "…, Mr Tveit said, and then left"
    if phrases.small[rest[0]] in _MEANWHILE and has_verb(phrases, begin, last):
        return [front]
    if _tells_effect(phrases, rest[0]) and is_whole(phrases, begin, last):
        return [front]  # "The road will close, Mr Tveit said, angering the town"
    begun = last - begin < SUBJECT or phrases.tags[begin] & _FRONTED or carries_on(phrases, rest[0])
    begun = begun or _turns(phrases, rest[0]) or begins_predicate(phrases, rest[0])
    return [front, rest] if begun and not phrases.tags[rest[0]] & {"relative", "ing"} else [front]


def is_pointer(phrases: Phrases, begin: int, last: int) -> bool:
    """True of "That" and "Here" alone, which open a sentence that goes on behind ", says Ms Berg,"."""
    return last == begin + 1 and phrases.word[begin] in _POINTERS


_POINTERS: Final = frozenset({"That", "This", "These", "Those", "It", "Here", "There"})


def _tells_effect(phrases: Phrases, phrase: int) -> bool:
    """True of "angering", "setting off" behind a comma: what is said is the writer's cause for it."""
    word = phrases.word[phrase].partition(" ")[0]
    return word.islower() and word.endswith("ing") and word not in _NO_DEED and "prep" not in phrases.tags[phrase]


#: What ends like a participle and is none of a deed.
_NO_DEED: Final = frozenset(
    {"nothing", "something", "everything", "anything", "including", "being", "having", "during", "morning", "evening"}
)


def is_whole(phrases: Phrases, begin: int, last: int) -> bool:
    """True of a clause with its verb, which no subordinate one opens: "if it rains"."""
    opens = phrases.tags[begin] & _FRONTED or phrases.word[begin].endswith("ing")
    return not opens and any(is_verb(phrases, phrase) for phrase in range(begin, last))


def _turns(phrases: Phrases, phrase: int) -> bool:
    """True of "but the road is" and "partly because", not of "but he left", which the writer tells."""
    tags = phrases.tags[phrase]
    if phrases.small[phrase + 1] == "because":
        return True
    return bool(tags & {"turn", "join"}) and not phrases.tags[phrase + 1] & {"pronoun", "say", "past", "have", "do"}


def _opens(phrases: Phrases, phrase: int) -> bool:
    """True of the "that" of "a road that, he said, is closed", not of "after that, he said, it was closed"."""
    tags = phrases.tags[phrase]
    return "relative" in tags or ("that" in tags and "prep" not in phrases.tags[phrase - 1])


def goes_on(phrases: Phrases, at: int, sentence: Stretch, limit: int) -> list[Stretch]:
    """The quotations that carry on the one before, behind phrase *at*: in the sentence, else as the next sentences."""
    while at < limit and phrases.tags[at] & {"comma", "dash", "colon"}:
        at += 1
    if at >= limit or at not in phrases.quotations:
        at = _behind_insertion(phrases, at, sentence[1])
    if at in phrases.quotations:
        return [(at, at + 1), *quotations_behind(phrases, at)]
    if limit < sentence[1] and "turn" in phrases.tags[limit]:
        return []
    return quotations_behind(phrases, sentence[1] - 1)


def _behind_insertion(phrases: Phrases, at: int, end: int) -> int:
    """Where a quotation goes on in the same sentence: '"We go," he said as he left, "and we stay"'."""
    for phrase in range(at, min(end, at + _INSERTION)):
        tags = phrases.tags[phrase]
        if "quotation" in tags:
            small = begins_small(phrases, phrase)
            whole = "speech" in tags or ends_sentence(phrases, phrase, ".?!")
            turns = "turn" in phrases.tags[phrase - 1] and "comma" in phrases.tags[phrase - 2]
            return phrase if small and whole and (turns or "comma" in phrases.tags[phrase - 1]) else end
        says = "say" in tags and ("ing" in tags or "party" in phrases.tags[phrase - 1])
        if says or tags & {"stop", "colon"}:
            break
    return end
