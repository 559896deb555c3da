"""Where reported words end since the speaker goes on to do something: "vowed to pay and took the credit"."""

from typing import Final

from newsmodel.extraction.facts.grammar import CLAUSE, TOOK
from newsmodel.extraction.facts.phrases import Phrases


def before_deed(phrases: Phrases, first: int, limit: int, *, is_clause: bool) -> int:
    """*limit*, or the "and" behind which the speaker goes on to do something: "vowed to pay and took the credit".

    So only where what is reported has no verb in the past that another could stand beside.
    """
    present = False
    bare = no_clause = not is_clause or bool(phrases.tags[first] & {"to", "not"})
    now_told = _is_told_now(phrases, first)
    for phrase in range(first, limit - 1):
        tags = phrases.tags[phrase]
        if no_clause and "join" in tags:
            alone = phrase == first + 1 and "party" in phrases.tags[first]  # "praised Norway and Denmark"
            if not alone and _is_clause(phrases, phrase + 1, limit):
                return phrase - ("comma" in phrases.tags[phrase - 1])
            if "comma" in phrases.tags[phrase - 1] and not alone and _is_dated(phrases, phrase + 1):
                return phrase - 1  # "accuses the army of theft, and on Friday the men left"
        if "to" in phrases.tags[first] and "comma" in tags and _is_listed(phrases, phrase + 1, limit):
            return phrase
        if no_clause and "semicolon" in tags:
            return phrase - ("comma" in phrases.tags[phrase - 1])
        goes_on = (
            not tags.isdisjoint(_GOES_ON) and phrases.small[phrase] != "or" and not _joins_adjectives(phrases, phrase)
        )
        if goes_on and now_told and bare and is_present(phrases, phrase + 1, limit):
            return phrase - ("comma" in phrases.tags[phrase - 1])
        if (
            goes_on
            and not (is_clause and phrases.small[phrase + 1] == "had")
            and (bare or (present and "time" in phrases.all_tags(phrase + 1, phrase + 3)))
            and _is_deed(phrases, phrase + 1, limit)
        ):
            return phrase - ("comma" in phrases.tags[phrase - 1])
        now = not no_clause and "present" in tags and tags & {"be", "have", "do"}
        if (phrase > first and not tags.isdisjoint(_INNER)) or not (
            now or tags.isdisjoint(_FINITE) or tags & {"base", "to"}
        ):
            return limit
        bare = bare or "modal" in tags
        present = present or bool(now)
    return limit


def _is_dated(phrases: Phrases, phrase: int) -> bool:
    """True of "on Friday" and "last week", with which a clause begins."""
    return "time" in phrases.tags[phrase + ("prep" in phrases.tags[phrase])]


def _is_listed(phrases: Phrases, phrase: int, limit: int) -> bool:
    """True of "recalled" in "threatened to close it, recalled two men and cancelled a visit"."""
    if not _is_past(phrases, phrase) or phrases.tags[phrase + 1] & {"by", "mark"}:
        return False
    joins = (at for at in range(phrase + 1, limit - 1) if "join" in phrases.tags[at])
    return any(_is_past(phrases, at + 1) for at in joins)


def _is_past(phrases: Phrases, phrase: int) -> bool:
    word = phrases.word[phrase].partition(" ")[0]
    return word in TOOK or (word.islower() and word.endswith("ed") and not word.endswith("eed"))


def _is_told_now(phrases: Phrases, first: int) -> bool:
    """True of what stands behind "says" and "has said", not behind "said"."""
    cue = next((at for at in range(first - 1, max(0, first - _BACK), -1) if "say" in phrases.tags[at]), None)
    return cue is not None and ("third" in phrases.tags[cue] or phrases.small[cue - 1] == "has")


def is_verbless(phrases: Phrases, first: int, limit: int) -> bool:
    """True of "a ban on trade" up to "and" or a comma: no clause, as far as its words tell."""
    for phrase in range(first, limit):
        tags = phrases.tags[phrase]
        if tags & {"join", "comma", "turn"}:
            return phrase > first + 1 or "party" not in phrases.tags[first]
        if tags & _INSIDE or is_verb(phrases, phrase) or is_present(phrases, phrase, limit):
            return False
    return False


def is_verb(phrases: Phrases, phrase: int) -> bool:
    """True of what may be a finite verb: "is", "said", "took", "closed"."""
    word = phrases.word[phrase]
    return bool(phrases.tags[phrase] & _VERBAL) or word in TOOK or (word.islower() and word.endswith("ed"))


#: What is a part of a clause, or may be one.
_VERBAL: Final = frozenset({"be", "have", "modal", "do", "past", "third"})
_INSIDE: Final = frozenset({"to", "not", "that", "quotation", "pronoun"})


def is_present(phrases: Phrases, phrase: int, limit: int) -> bool:
    """True of "calls it a gift", "leaves open the door"."""
    word = phrases.word[phrase]
    if phrase + 1 >= limit or not word.endswith("s") or word.endswith("ss") or not word.islower():
        return False
    behind = phrase + 1 + (phrases.small[phrase + 1] == "open")
    tags = phrases.tags[phrase]
    return ("third" in tags or tags.isdisjoint(_NO_PRESENT)) and bool(phrases.tags[behind] & _CERTAIN_OBJECT)


def _joins_adjectives(phrases: Phrases, join: int) -> bool:
    """True of "a burned and flooded town"."""
    return "det" in phrases.tags[join - 2] and phrases.word[join - 1].endswith("ed")


#: Phrases from a cue to what it tells.
_BACK: Final = 3
_GOES_ON: Final = frozenset({"join", "turn"})
_FINITE: Final = frozenset({"past", "be", "have", "do"})
#: What may bring a verb in the past into what is reported.
_INNER: Final = frozenset({"relative", "that", "subordinator", "what"})


def _is_clause(phrases: Phrases, phrase: int, limit: int) -> bool:
    """True of "the town has closed the road", "this is new", "he closed the road" and "only he closed it"."""
    phrase += phrases.small[phrase] in _FOCUS
    if "pronoun" in phrases.tags[phrase] and "party" in phrases.tags[phrase]:
        behind = phrases.word[phrase + 1].partition(" ")[0]
        if behind in TOOK or behind.endswith("ed"):
            return True
    elif "party" in phrases.tags[phrase] and phrase + 2 < limit:  # "Ms Lund left Lima", not "Norway, led by Ms Lund"
        behind = phrases.word[phrase + 1]
        if (behind in TOOK or behind.endswith("ed")) and phrases.tags[phrase + 2] & _DONE_TO:
            return True
    return phrases.cast.units.vocabulary.alphabet.compile(_CLAUSE).match(phrases.letters, phrase, limit) is not None


_FOCUS: Final = frozenset({"only", "even"})
#: What an object begins with, or when something was done.
_DONE_TO: Final = frozenset({"det", "party", "owner", "country", "capital", "time"})
_CLAUSE: Final = f"({CLAUSE}|det&!that (be|have|modal|do))"


def _is_deed(phrases: Phrases, phrase: int, limit: int) -> bool:
    """True of "took" and "did", of "has held" and "downplayed" with an object."""
    dated = phrase + 1 < limit and "prep" in phrases.tags[phrase] and "time" in phrases.tags[phrase + 1]
    phrase += 2 * dated
    while phrase < limit and phrases.tags[phrase] & {"adverb", "time"}:
        phrase += 1
    if phrase + 1 >= limit or "quotation" in phrases.tags[phrase]:
        return False
    tags = phrases.tags[phrase]
    if tags & {"be", "have", "do"}:
        return phrases.word[phrase] in _PAST
    word, of_several, _ = phrases.word[phrase].partition(" ")
    past = word.islower() and word.endswith("ed") and not word.endswith("eed")
    past = past or ("past" in tags and "base" not in tags)
    whole = of_several or phrases.tags[phrase + 1] & _OBJECT  # "hoped to"
    return word in TOOK or (past and bool(whole))


_PAST: Final = frozenset({"was", "were", "has", "did", "didn't", "had", "is", "does"})
#: What ends in -s and is no verb; and what stands behind a verb, hardly behind a noun in the plural.
_NO_PRESENT: Final = frozenset({"party", "noun", "prep", "det", "adverb", "time", "pronoun", "owner"})
_CERTAIN_OBJECT: Final = frozenset({"det", "owner", "pronoun"})
#: What an object or an adverbial begins with.
_OBJECT: Final = frozenset({"det", "party", "owner", "prep", "pronoun", "country", "num", "time", "capital", "adverb"})
