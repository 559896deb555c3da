"""What stands before the words of an attribution, or before it, that is none of them: "As he said in a letter, …"."""

from typing import Final

from newsmodel.extraction.facts.grammar import TOOK
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Attribution, Stretch
from newsmodel.extraction.facts.statements.subject.first_subject import is_participial
from newsmodel.extraction.facts.statements.subject.wordings import X_SAID
from newsmodel.extraction.facts.statements.words.content import REACH, Content, has_verb
from newsmodel.extraction.facts.statements.words.endings import ends_sentence
from newsmodel.extraction.facts.statements.words.quoted import is_title


def behind_place(phrases: Phrases, at: int, limit: int) -> int:
    """The comma behind "in a piece at the Nord" in "As he pointed out in a piece at the Nord, …"."""
    pattern = phrases.cast.units.vocabulary.alphabet.compile(
        "prep !mark&!be&!have&!modal&!do&!that&!relative{1,20} (?=comma)"
    )
    match = pattern.match(phrases.letters, at, limit)
    return at if match is None else match.end()


def leads(phrases: Phrases, attribution: Attribution, sentence: Stretch, behind: int) -> bool:
    """True of "As he said on Monday, …" and "But, he said, …": a comma stands *behind* all that belongs to it."""
    as_said = "as" in phrases.tags[attribution.first - 1]
    if attribution.verb is None:
        return False
    puts = as_said and attribution.verb.lemma == "put it"
    if not puts and {"clause", *(("that",) if as_said else ())}.isdisjoint(attribution.verb.takes):
        return False
    before = range(sentence[0], attribution.first)
    if not all(phrases.tags[phrase] & {"comma", "turn", "join", "as", "adverb"} for phrase in before):
        return False
    directly = behind == attribution.last or as_said
    return directly and "comma" in phrases.tags[behind]


def is_fronted(phrases: Phrases, attribution: Attribution, begin: int) -> bool:
    """True of "while it rained" in "While it rained, Mr Tveit was testifying in the town": no word of it is told.

    So of a clause that leads to no other: "After the road was closed, hundreds protested".
    """
    if phrases.word[begin] in _ASKED or phrases.small[begin].startswith("according"):
        return True
    before, behind = phrases.all_tags(begin, attribution.first - 1), phrases.tags[attribution.last]
    if phrases.word[begin] in _WHEN and before.isdisjoint(("comma", "quotation")) and "comma" not in behind:
        return True
    leads = attribution.rule == X_SAID.name and begin > 0 and "subordinator" in phrases.tags[begin - 1]
    return leads and not phrases.tags[attribution.last] & {"comma", "stop", "time"}


#: Words that lead to an answer: "Asked about the road, Mr Tveit replied with a shrug".
_ASKED: Final = frozenset({"Asked", "Pressed", "Questioned", "Speaking", "Responding", "Addressing"})


#: With what a clause begins that tells when something was said.
_WHEN: Final = frozenset({"After", "When", "While", "As", "Before", "Since", "Once", "Until", "after", "when", "while"})


def is_adverbial(phrases: Phrases, first: int, last: int) -> bool:
    """True of "On Tuesday", "as a rule" and "earlier this week", which tell nothing by themselves."""
    opens = phrases.tags[first] & {"prep", "time", "adverb"} or phrases.small[first] in _EARLIER
    opens = opens and phrases.small[first] not in _OF_NOUN
    if last - first > _SHORT or not opens:
        return False
    words = (word for word in phrases.word[first:last] if word.islower())
    finite = any(word in TOOK or word.endswith("ed") for word in words)
    return not finite and phrases.all_tags(first, last).isdisjoint(_FINITE)


#: Phrases of an adverbial that no clause is.
_SHORT: Final = 7
_EARLIER: Final = frozenset({"earlier", "later", "meanwhile", "instead", "shortly", "soon", "hours", "days"})
#: Adverbs that stand before a noun: "more towns".
_OF_NOUN: Final = frozenset({"more", "most", "only", "fewer", "less"})
_FINITE: Final = frozenset({"be", "have", "do", "modal", "past", "third", "quotation", "pronoun"})


def is_governed(phrases: Phrases, begin: int, last: int) -> bool:
    """True of a quotation that is a title or the end of a phrase: 'in a speech to "my family," he spoke'."""
    if last - begin > 1 and "prep" in phrases.tags[last - 2] and is_title(phrases, last - 1):
        return True
    phrase = "prep" in phrases.tags[begin] and not has_verb(phrases, begin, last - 1)
    return phrase and "speech" not in phrases.tags[last - 1]


def is_participle(phrases: Phrases, first: int, quotation: int) -> bool:
    """True of 'Noting the "hard talks," Ms Berg said that': what the sentence opens with is no word of hers."""
    leads = phrases.word[first].endswith("ing") and is_participial(phrases, first) and quotation > first
    return leads and not has_verb(phrases, first, quotation) and "comma" not in phrases.all_tags(first, quotation)


def is_as_said(phrases: Phrases, attribution: Attribution, content: Content | None, free: int, end: int) -> bool:
    """True of ", as Mr Tveit has said": a word of the speaker's for the whole sentence before it."""
    first = attribution.first
    if attribution.verb is None or attribution.verb.act != "say" or content is None or content.ranges:
        return False
    ends = all("stop" in phrases.tags[phrase] for phrase in range(max(attribution.last, content.adjuncts[1]), end))
    if not ends or "as" not in phrases.tags[first - 1]:
        return False
    if first - 2 in phrases.quotations and first - 2 >= free:
        return ends_sentence(phrases, first - 2, ",")
    return first - 2 > free and "comma" in phrases.tags[first - 2]


def behind_front(phrases: Phrases, at: int, end: int) -> int:
    """The comma that ends the clause in front in "said even though both insist it is late, they", else *at*."""
    at += "that" in phrases.tags[at]
    if phrases.small[at] not in _FRONTS:
        return at
    return next((phrase for phrase in range(at, min(end, at + REACH)) if "comma" in phrases.tags[phrase]), at)


_FRONTS: Final = frozenset({"even", "although", "though", "while", "if", "unless", "because"})
