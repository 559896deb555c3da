"""Who leads which country, as far as a text tells."""

from typing import Final

from newsmodel.extraction.resolution.cast import Cast
from newsmodel.model.person import Person, Position, PositionStatus


def leaders_of(cast: Cast) -> dict[str | None, str]:
    """The first person named for each country who leads it, by the code of the country."""
    offices = cast.units.vocabulary.lexicon.office_phrases
    found: dict[str | None, str] = {}
    for person in cast.persons:
        for position in person.positions:
            office = offices.get(position.title)
            if office is None or office.kind not in _HEADS or position.status is not PositionStatus.CURRENT:
                continue
            code = position.country or (None if position.title in _BARE else person.country)
            if code is not None and person.name is not None:
                found.setdefault(code, person.id)
    return found


def told_by_office(cast: Cast) -> frozenset[str]:
    """Who has no name, but the office of the leader whom the text names: "a sitting Danish president"."""
    leaders = set(leaders_of(cast).values())
    offices = {_office(person, at) for person in cast.persons if person.id in leaders for at in person.positions}
    unnamed = (person for person in cast.persons if person.name is None)
    return frozenset(person.id for person in unnamed if any(_office(person, at) in offices for at in person.positions))


def _office(person: Person, position: Position) -> tuple[str | None, str, PositionStatus]:
    return position.country or person.country, position.title.casefold(), position.status


_HEADS: Final = frozenset({"head_of_state", "head_of_government"})
#: Offices that are a country's only where it is named: "the Russian leader", not "the party's leader".
_BARE: Final = frozenset({"leader", "Leader"})
