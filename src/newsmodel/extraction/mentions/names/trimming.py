"""Words before a name that are none of it: "Asked Tveit", "Quoting Ola Tveit", "Will Tveit go?"."""

from typing import Final

import attrs

from newsmodel.extraction.mentions.names.runs import Run
from newsmodel.extraction.mentions.offices.attributes import AGED
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units


def trimmed(units: Units, run: Run) -> Run:
    """The run without ordinary words before it: "Asked Tveit" at the beginning, "Near Eastern Affairs Robert Berg"."""
    first = run.first
    if first + 1 < run.last and (_asks(units, run) or _is_led_in_by_deed(units, run)):
        return behind_first(run)
    while first + 2 < run.last and _is_ordinary(units.tags[first]):
        first += 1
    if not is_given(units.tags[first]) and (run.opening or "family" not in units.tags[run.last - 1]):
        first = run.first
    while run.opening and first + 1 < run.last and _is_ordinary(units.tags[first]):
        first += 1
    return run if first == run.first else attrs.evolve(run, first=first, opening=False)


def _asks(units: Units, run: Run) -> bool:
    """True where "Will" is a verb: "Will Tveit go?", "It Will Close" where words are capitalised for show."""
    if units.word[run.first] not in _ASKS:
        return False
    if run.opening:
        end = units.letters.find(BREAK, run.last)
        return "?" in units.word[end - 1] and "low" in units.tags[run.last]
    before = units.tags[run.first - 1]
    return run.shown and "capital" in before and before.isdisjoint(_BEFORE_WILL) and not is_given(before)


def _is_led_in_by_deed(units: Units, run: Run) -> bool:
    """True for "Quoting Ola Tveit" at the beginning, and for "thirty-year-old Tveit" wherever it stands."""
    if units.word[run.first].endswith(AGED):
        return True
    deed = run.opening and len(units.word[run.first]) >= _LONG_DEED and units.word[run.first].endswith("ing")
    return deed and units.tags[run.first].isdisjoint(_NAMES) and is_given(units.tags[run.first + 1])


#: Given names that are verbs as well, with which a question begins.
_ASKS: Final = frozenset({"Can", "Will"})
#: Letters of a deed at the least: "Asking", but not "Ming".
_LONG_DEED: Final = 6
_NAMES: Final = frozenset({"given", "family", "familyfirst"})
#: What may stand before somebody called Will in a headline.
_BEFORE_WILL: Final = frozenset({"office", "title", "say", "meet", "prep", "join", "holder", "modifier"})


def _is_ordinary(tags: frozenset[str]) -> bool:
    return "common" in tags and tags.isdisjoint(("given", "family", "familyfirst"))


def is_given(tags: frozenset[str]) -> bool:
    """True for "Ola", False for what is a common word as well."""
    return "given" in tags and "common" not in tags


def is_said(units: Units, at: int) -> bool:
    """True for "Said" and "Quoting"."""
    tags, word = units.tags[at], units.word[at]
    if "say" in tags and tags & {"past", "third"}:
        return True
    return len(word) >= _LONG_DEED and word.endswith("ing") and tags.isdisjoint(_NAMES)


def behind_first(run: Run) -> Run:
    """The run without its first word."""
    return attrs.evolve(run, first=run.first + 1, opening=False)
