"""Whether a party that stands before a verb is its subject, or is governed by another verb or a preposition."""

from typing import Final

from newsmodel.extraction.facts.grammar import TOOK
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import is_in_place

#: What stands between a preposition and the party that it governs.
_INNER: Final = frozenset({"det", "adverb", "modifier", "demonym"})
_PLAIN: Final = frozenset({"low", "common"})
#: Words whose object stands behind them, and is no subject.
_GOVERNS: Final = frozenset({"prep", "meet"})


def is_subject(phrases: Phrases, first: int, start: int) -> bool:
    """True unless a preposition or a verb before it governs the party at phrase *first*."""
    before = first - 1
    while before > start and phrases.tags[before] & _INNER and before not in phrases.references:
        before -= 1
    if before - 2 >= start and "possessive" in phrases.tags[before] and before - 1 in phrases.references:
        before -= 2  # "met Chile's Ms Lund"
    if before < start:
        return True
    if phrases.tags[before] <= _PLAIN and "prep" in phrases.tags[before - 1]:
        before -= 1  # "in northern Syria"
    tags = phrases.tags[before]
    if tags & {"subordinator", "relative"}:
        return True
    if "comma" in tags and is_in_place(phrases, before):  # "in Lima, Peru"
        return False
    if "prep" in tags and before > start and phrases.words(before - 1, before + 1).casefold() in _LED:
        return True
    verb = "low" in tags and phrases.small[before].endswith(("s", "ed"))
    if verb and before > start and phrases.tags[before - 1] & {"relative", "that"}:
        return False  # "the line that separates Norway and Sweden"
    if phrases.small[before] == "ahead of":
        return False
    return tags.isdisjoint(_GOVERNS) and not takes_object(phrases, before) and not _has_doer(phrases, before, first)


def _has_doer(phrases: Phrases, verb: int, what: int) -> bool:
    """True for a verb behind a party, whose object is *what*: in "Mr Tveit left Norway after" it does nothing."""
    if "say" in phrases.tags[verb] or not (phrases.small[verb].endswith("ed") or phrases.small[verb] in _PASTS):
        return False
    if verb - 1 not in phrases.references or phrases.small[verb - 1] == "it":  # "it took Mr Tveit two meetings with"
        return False
    behind = what + 1 + ("prep" in phrases.tags[what + 1])
    return phrases.small[what + 1] in WHILE or "time" in phrases.tags[behind]


_PASTS: Final = TOOK | {"leaves", "quit", "quits"}
#: What leads in an occasion beside another deed: "left Norway before meeting".
WHILE: Final = frozenset({"after", "before", "by", "during", "following", "when", "while"})
#: "A team led by Mr Berg", "a group of diplomats": it is they who act.
LED_BY: Final = frozenset({"led by", "headed by"})
_LED: Final = LED_BY | {"group of", "number of", "delegation of"}


def takes_object(phrases: Phrases, phrase: int) -> bool:
    """True for "told", "accused": what follows is whom they are said to, not a clause."""
    meaning = phrases.meaning(phrase)
    if meaning is None or meaning.reporting is None or "noun" in phrases.tags[phrase]:
        return False
    takes = meaning.reporting.takes
    return "to_person" in takes or ("clause" not in takes and "that" not in takes)


def is_done_to(phrases: Phrases, name: int, start: int) -> bool:
    """True for the party at phrase *name* that a verb before it has done something to: "Mr Tveit praised Ms Lund,".

    A participle that tells of the party is no such verb: ", the newly elected president,", "visiting Ms Lund".
    """
    verb = name - 1
    while verb > start and phrases.tags[verb] & _WORDS_FOR and verb not in phrases.references:
        verb -= 1
    if verb <= start or verb in phrases.references:
        return False
    word, before = phrases.small[verb], phrases.tags[verb - 1]
    if word.endswith("ing"):
        return not before.isdisjoint(_LEADS_GERUND) and phrases.tags[verb].isdisjoint(("visits", "modifier"))
    if "base" in phrases.tags[verb] and "to" in before:
        return True  # "refused to meet Ms Lund,"
    return word.endswith("ed") and verb - 1 in phrases.references


_WORDS_FOR: Final = _INNER | {"owner"}
#: What stands before a verb in "-ing" that somebody is said to do: "began by praising", "denied criticising".
_LEADS_GERUND: Final = frozenset({"prep", "past"})
