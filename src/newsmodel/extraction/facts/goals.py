"""Where somebody goes: countries that a text names only as where a journey leads may be parties to it."""

from collections.abc import Iterator
from typing import Final

import attrs

from newsmodel.extraction.resolution.cast import Cast
from newsmodel.extraction.units import Units
from newsmodel.model.organization import Organization, OrganizationKind
from newsmodel.values.evidence import Mention, MentionKind

#: What an id begins with, as that of all who are left out if they have no part in anything.
_PREFIX: Final = "goal-"


def with_goals(cast: Cast) -> Cast:
    """The cast with the countries to which journeys lead, each without a reference, for there it is but a place."""
    units = cast.units
    known = {o.country for o in cast.organizations if o.kind is OrganizationKind.COUNTRY}
    names = units.vocabulary.lexicon.country_of_code
    found: dict[str, int] = {}
    for unit in _goals(units):
        meaning = units.meanings.get(unit)
        code = None if meaning is None else meaning.country_code
        if code is not None and code in names and code not in known:
            found.setdefault(code, unit)
    if not found:
        return cast
    goals = tuple(_goal(units, code, names[code].name, unit) for code, unit in found.items())
    return attrs.evolve(cast, organizations=(*cast.organizations, *goals))


def is_goal(party: str | None) -> bool:
    """True for a country of which the text tells only that somebody goes there."""
    return party is not None and party.startswith(_PREFIX)


def _goal(units: Units, code: str, name: str, unit: int) -> Organization:
    span = units.span(unit, unit + 1)
    mention = Mention(span=span, words=span.of(units.layout.text), kind=MentionKind.NAME)
    id_ = _PREFIX + code.lower()
    return Organization(id=id_, name=name, kind=OrganizationKind.COUNTRY, country=code, mentions=(mention,))


def _goals(units: Units) -> Iterator[int]:
    """The units of places behind "flew to", "will be in", "leaves for", and of those that follow in a list."""
    compiled = units.vocabulary.alphabet.compile
    further = compiled(_FURTHER)
    for match in compiled(_GOALS).finditer(units.letters):
        if units.small[match.start()] not in _LEADS or not _is_led(units, match.start()):
            continue
        yield match.start("where")
        at = match.end()
        for _ in range(_MOST):
            more = further.match(units.letters, at)
            if more is None:
                break
            yield more.start("where")
            at = more.end()


def _is_led(units: Units, lead: int) -> bool:
    """True for the "to" of "flew on Monday to", the "in" of "is due in", the "for" of "left Oslo on Monday for"."""
    for at in range(lead - 1, max(-1, lead - _NEAR), -1):
        tags, word = units.tags[at], units.small[at]
        if tags & _GOES or word in _SETS_OUT or word.startswith(_DUE):
            return True
        if "be" in tags:
            return lead - at < _BESIDE
        if not tags or tags & _EDGE:
            return False
    return False


_GOALS: Final = "(prep|to) det? where:(country&!organization|place|demonym (?=low))"
_FURTHER: Final = "(comma? prep? time)? (comma join|comma|join) prep? det? where:(country&!organization|place)"
_LEADS: Final = frozenset({"to", "into", "in", "at", "for", "of"})
_GOES: Final = frozenset({"travels_to_meet", "visits", "noun"})
_SETS_OUT: Final = frozenset(
    {"leave", "leaves", "left", "leaving", "depart", "departs", "departed", "departing", "bound", "set off", "set out"}
    | {"stop", "stops", "stopped", "stopping", "way", "foot", "flight", "leg"}
)
#: "Due", "is due", "is expected".
_DUE: Final = ("due", "is due", "was due", "is expected", "was expected", "expected", "scheduled")
_EDGE: Final = frozenset({"mark", "turn", "relative", "say", "semicolon"})
#: Units from the words for the journey to those that lead on to where, and from "is" to "in".
_NEAR: Final = 7
_BESIDE: Final = 4
#: Places of one list.
_MOST: Final = 5
