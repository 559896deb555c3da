"""Whether "the two presidents" are those who were told last: not if both are foreign ministers."""

from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.named.standing import Standing
from newsmodel.extraction.facts.meetings.named.whose import words_of
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.resolution.cast import Reference


def of_that_office(
    phrases: Phrases, standing: Standing, words: Reference, found: Iterable[Reference]
) -> Iterator[Reference]:
    """Those *found* for the *words*; in place of who has another office, who leads his state, else his state."""
    office = next((office for plural, office in _OFFICES.items() if words_of(phrases, words).endswith(plural)), None)
    for one in found:
        yield one if office is None or _may_hold(phrases, one.party, office) else _peer(standing, one, office)


def _may_hold(phrases: Phrases, party: str | None, office: frozenset[str]) -> bool:
    """True unless the text tells of offices of his and this is none of them."""
    person = next((person for person in phrases.cast.persons if person.id == party), None)
    titles = [] if person is None else [position.title.casefold() for position in person.positions]
    return not titles or any(title.endswith(tuple(office)) for title in titles)


def _peer(standing: Standing, one: Reference, office: frozenset[str]) -> Reference:
    code = standing.country(one.party)
    leader = standing.leader(code) if office & _LEADERS else None
    return attrs.evolve(one, party=leader or standing.state(code), position=None)


_LEADERS: Final = frozenset({"president", "premier", "king"})
#: Offices whose holders are often told together, longest first, and what else they are called.
_OFFICES: Final = {
    "prime ministers": frozenset({"prime minister", "premier", "chancellor", "taoiseach"}),
    "foreign ministers": frozenset({"foreign minister", "secretary of state", "foreign secretary", "top diplomat"}),
    "defence ministers": frozenset({"defence minister", "defense minister", "defense secretary", "defence secretary"}),
    "defense ministers": frozenset({"defence minister", "defense minister", "defense secretary", "defence secretary"}),
    "finance ministers": frozenset({"finance minister", "treasury secretary", "chancellor of the exchequer"}),
    "presidents": frozenset({"president", "president-elect"}),
    "kings": frozenset({"king"}),
}
