"""How far back "they" may speak of two who are named apart, and where others are more likely meant."""

from typing import Final

from newsmodel.extraction.facts.meetings.named.lists import list_end, list_start
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import is_in_place
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.extraction.units import Units


def is_new(units: Units, reference: Reference) -> bool:
    """True for "two senators", who are told for the first time, and for "both Danish and Swedish envoys"."""
    number = next((at for at in (reference.first, reference.first - 1) if units.small[at] in _TWO), None)
    if number is None:
        return False
    if units.small[number] == "both":
        return any("join" in units.tags[at] for at in range(number + 1, reference.last))
    return units.small[number - 1] not in _KNOWN


def is_where(phrases: Phrases, phrase: int) -> bool:
    """True for a country in which something is: "in Norway", "in Lima, Peru"."""
    return phrases.small[phrase - 1] == "in" or (
        "comma" in phrases.tags[phrase - 1] and is_in_place(phrases, phrase - 1)
    )


_TWO: Final = frozenset({"two", "three", "four", "five", "both"})
#: What stands before "two" of whom the text has spoken.
_KNOWN: Final = frozenset({"the", "these", "those", "all"})


def first_of_two(phrases: Phrases, they: int) -> int:
    """The phrase from which on two may be named whom the pronoun at phrase *they* means.

    That is where the sentence before begins: "Mr Berg saw Ms Lund on Monday. They talked". What is told of others
    hides them: "The marchers cheered Mr Berg and Ms Lund. They gathered".
    """
    start, _ = phrases.sentence[they]
    if start < they and _opens_with_others(phrases, start, they):
        return they
    if start < _BEFORE or phrases.block(start) != phrases.block(start - _BEFORE):
        return start
    before, end = phrases.sentence[start - _BEFORE]
    return start if _opens_with_others(phrases, before, end) else before


def group_before(phrases: Phrases, they: int) -> int | None:
    """The group that the sentence before the one of phrase *they* opens with, if that one opens with *they*."""
    start, _ = phrases.sentence[they]
    if they - start > _OPENING or any(at in phrases.references for at in range(start, they)):
        return None
    if start < _BEFORE or phrases.block(start) != phrases.block(start - _BEFORE):
        return None
    before, end = phrases.sentence[start - _BEFORE]
    for at in range(before, min(end, before + _SUBJECT)):
        if at in phrases.references:
            several = "group" in phrases.tags[at] and "pronoun" not in phrases.tags[at]
            return at if several and "prep" not in phrases.tags[at - 1] else None
    return None


def with_group(phrases: Phrases, group: int) -> tuple[int, tuple[int, int]]:
    """Where the list begins that the group at phrase *group* ends, and who of it is named: "Mr Berg and two officials".

    The named of "sent Mr Berg and two others, including Ms Lund, to Oslo, where they met" are from "including" on.
    """
    start, end = phrases.sentence[group]
    first = list_start(phrases, group, start)
    opens = group + 1 + ("comma" in phrases.tags[group + 1])
    if opens + 1 >= end or phrases.small[opens] != "including" or opens + 1 not in phrases.references:
        return first, (group, group)
    return first, (opens + 1, list_end(phrases, opens + 1, end))


def opening_pair(phrases: Phrases, they: int) -> int | None:
    """The first of the two with which the sentence before the one of phrase *they* opens; None if it opens otherwise.

    Two and no more, of whom something is told: "Norway and Chile agreed", not "Norway and Chile, like Peru".
    """
    start, _ = phrases.sentence[they]
    if start < _BEFORE or phrases.block(start) != phrases.block(start - _BEFORE):
        return None
    first, end = phrases.sentence[start - _BEFORE]
    last = first + 2
    known = first in phrases.references and last in phrases.references and "join" in phrases.tags[first + 1]
    return first if known and last + 1 < end and phrases.tags[last + 1].isdisjoint(_GOES_ON) else None


def is_several(phrases: Phrases, phrase: int) -> bool:
    """True of a group, and of those whom another plural means: "Mr Berg told the envoys that they"."""
    return not phrases.tags[phrase].isdisjoint(("group", "plural"))


def _opens_with_others(phrases: Phrases, start: int, end: int) -> bool:
    """True of "the marchers cheered": a sentence about several of whom no more is known than a noun."""
    for phrase in range(start, min(end, start + _SUBJECT)):
        tags = phrases.tags[phrase]
        if phrase in phrases.references or tags & _ENDS_SUBJECT:
            return False
        if _is_plural(phrases.small[phrase]) and phrases.tags[phrase + 1] & _VERBAL:
            return True
    return False


def _is_plural(word: str) -> bool:
    return word in _PEOPLE or (word.endswith("s") and not word.endswith(("ss", "us", "is")))


#: Phrases between the start of a sentence and the one before it.
_BEFORE: Final = 2
#: Phrases before the subject: "Later,", "But then".
_OPENING: Final = 2
#: Phrases in a subject.
_SUBJECT: Final = 6
_PEOPLE: Final = frozenset({"people", "children", "police"})
_VERBAL: Final = frozenset({"be", "have", "do", "modal", "past", "adverb", "say", "relative"})
_GOES_ON: Final = frozenset({"join", "comma", "possessive"})
_ENDS_SUBJECT: Final = frozenset({"mark", "prep", "be", "have", "do", "modal", "subordinator", "time"})
