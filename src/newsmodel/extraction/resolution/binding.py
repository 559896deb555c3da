"""Who "he" is not: the one with whom, to whom or of whom he does what the same clause tells."""

from collections.abc import Sequence
from typing import Final

from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.extraction.resolution.pronouns import OBJECTS, is_part
from newsmodel.extraction.units import Units


def ruled_out(unit: int, here: Sequence[Reference], ahead: Sequence[Reference], units: Units) -> frozenset[str | None]:
    """Ids of those for whom the pronoun at *unit* does not stand.

    *here* are the references of its sentence before it, *ahead* some of those that follow it. What is bound so is
    known from syntax (Chomsky, Lectures on Government and Binding, 1981, conditions B and C).
    """
    return frozenset() if units.small[unit] in OBJECTS else _done_to(unit, here, units) | _named(unit, ahead, units)


def _done_to(unit: int, here: Sequence[Reference], units: Units) -> frozenset[str | None]:
    """Mr Berg of "After meeting Mr Berg, he", "After talks with Mr Berg, he"."""
    if "comma" not in units.tags[unit - 1]:
        return frozenset()
    start = units.letters.rfind(BREAK, 0, unit) + 1
    led = start + (units.small[start] in _MEANWHILE)
    first = led + 1 if "ing" in units.tags[led] else None
    if first is None and led > start:
        first = next((at + 1 for at in range(led, unit) if units.small[at] in _WITH), None)
    opened = range(led + 1, unit - 1)
    if first is None or any(units.tags[at] & _CLAUSES and "noun" not in units.tags[at] for at in opened):
        return frozenset()
    return frozenset(one.party for one in here if one.first >= first and not is_part(one, units))


#: With what a sentence begins that tells what else its subject did.
_MEANWHILE: Final = frozenset({"after", "before", "while", "following", "during", "upon", "in", "on", "by", "since"})
_WITH: Final = frozenset({"with", "between"})
#: What is a clause of its own, with a subject of its own.
_CLAUSES: Final = frozenset({"past", "third", "have", "be", "modal", "relative", "turn", "say"})


def _named(unit: int, ahead: Sequence[Reference], units: Units) -> frozenset[str | None]:
    """Mr Berg of "He met Mr Berg", "He said Mr Berg was ill", "His talks with Mr Berg"; not of "He was his envoy"."""
    owns = units.small[unit] not in _SUBJECTS
    ends = _OWNED if owns else _ENDS
    behind = range(unit + 1, len(units.letters))
    end = next((at for at in behind if units.tags[at] & ends or units.letters[at] == BREAK), behind.stop)
    first = next((one for one in ahead if "pronoun" not in one.tags), None)
    named = first is not None and any(_is_name(units, at) for at in range(first.first, first.last))
    return frozenset([first.party]) if first is not None and named and first.last <= end else frozenset()


def _is_name(units: Units, at: int) -> bool:
    """True for a word of a name, not for that of an office: "was running mate", "was Foreign Minister"."""
    return units.word[at][:1].isupper() and units.tags[at].isdisjoint(("office", "title"))


_SUBJECTS: Final = frozenset({"he", "she"})
#: What ends the clause: behind it stands who says all this, or who does something else.
_ENDS: Final = frozenset({"mark", "join"})
#: What ends what somebody has.
_OWNED: Final = _ENDS | _CLAUSES - {"say"}
