"""Beside whom each person is named: of which countries those are who stand in the same sentences."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final, final

from newsmodel.extraction.mentions.mention import NameMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.countries.individuals import Individual
from newsmodel.extraction.units import Units

#: So many names before and behind one are beside it.
_BESIDE: Final = 6
#: So many names back may be he who meets another.
_BACK: Final = 3
_HE: Final = frozenset({"he", "she"})
_WITH: Final = ("with", "to")
#: Units from a country to what it does: "a Chilean trade delegation was in Oslo on Monday for talks".
_SUBJECT: Final = 14
_STATE: Final = frozenset({"country", "demonym"})


@final
class Mates:
    """The persons of one text in the order in which it names them."""

    def __init__(self, units: Units, persons: Sequence[Individual]) -> None:
        self._letters = units.letters
        self._tags = units.tags
        self._small = units.small
        self._meanings = units.meanings
        named = sorted(((name.first, person) for person in persons for name in person.names), key=lambda each: each[0])
        self._at = [first for first, _ in named]
        self._persons = [person for _, person in named]

    def are_strangers(self, person: Individual, code: str | None) -> bool:
        """True if all named beside the person are of others: for CL in "the Norwegians Berg, Lund and Tveit"."""
        found = {other.country for other in self._beside(person) if other.country is not None}
        return bool(found) and code not in found

    def is_met(self, person: Individual) -> bool:
        """True of who is named in "talks with NAME" only."""
        return all(
            name.first > 1 and self._small[name.first - 1] in _WITH[:1] and "noun" in self._tags[name.first - 2]
            for name in person.names
        )

    def meets_one_of(self, person: Individual, code: str) -> bool:
        """True of who meets somebody of the country or is met by such a one: for CL in "a Chilean talked to Tveit"."""
        tags = self._tags
        starts = {role.last: role.first - (role.indefinite is not None) for role in person.roles}
        for name in person.names:
            at = starts.get(name.first, name.first) - 1
            while at > 0 and "modifier" in tags[at]:
                at -= 1
            at -= at > 0 and self._small[at] in _WITH
            is_met = at >= 0 and not tags[at].isdisjoint(("meet", "noun"))
            if is_met and "travels_to_meet" not in tags[at] and self._is_of_country(at, code):
                return True
            if is_met and person.heads and self._told_before(name.first) == code:
                return True
            for other, first in self._in_sentence(name, person):
                if other.country == code and (is_met if first < name.first else "meet" in tags[name.last]):
                    return True
        return False

    def _told_before(self, name: int) -> str | None:
        """The country of who was told of last before "he" or "the minister", with whom the *name*'s sentence begins."""
        start = self._letters.rfind(BREAK, 0, name) + 1
        at = bisect_left(self._at, name)
        is_again = self._small[start] in _HE or ("definite" in self._tags[start] and "office" in self._tags[start + 1])
        if not is_again or (at and self._at[at - 1] >= start):
            return None
        before = (self._persons[i].country for i in range(at - 1, max(at - _BACK, 0) - 1, -1))
        return next((code for code in before if code is not None), None)

    def _is_of_country(self, at: int, code: str) -> bool:
        """True for CL behind "Chile met", "a Chilean team was in Oslo for talks", if it names nobody in between."""
        start = max(self._letters.rfind(BREAK, 0, at) + 1, at - _SUBJECT)
        named = bisect_left(self._at, at)
        start = max(start, self._at[named - 1]) if named else start
        return any(self._is_state(unit, code) and not self._is_led_in(unit) for unit in range(start, at))

    def _is_state(self, unit: int, code: str) -> bool:
        meaning = self._meanings.get(unit)
        return meaning is not None and meaning.country_code == code and not meaning.tags.isdisjoint(_STATE)

    def _is_led_in(self, unit: int) -> bool:
        """True for "in Chile", "to the Chilean capital", where somebody may be met."""
        return "prep" in self._tags[unit - 1 - ("det" in self._tags[unit - 1])]

    def _beside(self, person: Individual) -> Iterator[Individual]:
        """The others whom the sentences with the person name next to him."""
        for name in person.names:
            yield from (other for other, _ in self._in_sentence(name, person))

    def _in_sentence(self, name: NameMention, person: Individual) -> Iterator[tuple[Individual, int]]:
        """The others named in a sentence with the person, and where."""
        start = self._letters.rfind(BREAK, 0, name.first) + 1
        end = self._letters.find(BREAK, name.last)
        at = bisect_left(self._at, name.first)
        for i in range(max(at - _BESIDE, 0), min(at + _BESIDE + 1, len(self._at))):
            if start <= self._at[i] < end and self._persons[i] is not person:
                yield self._persons[i], self._at[i]
