"""Whom the head of a country meets who is at the head of another: "Berg and Tveit met", of Norway and Denmark."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Final, final

from newsmodel.extraction.mentions.mention import NameMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.countries import individuals
from newsmodel.extraction.resolution.countries.individuals import Individual
from newsmodel.extraction.resolution.countries.pairs import Pairs
from newsmodel.extraction.units import Units

#: Offices of one who may lead a country; a chairman may.
_LEADING: Final = frozenset({"head_of_state", "head_of_government", "other"})
#: The second of two countries that a text is about must have so much more than the third.
_APART: Final = 1.5
#: Who meets must be spoken of so often.
_MUCH: Final = 3


def counterpart_of(
    person: Individual,
    leaders: Sequence[Individual],
    pairs: Pairs,
    counts: Counter[str],
) -> str | None:
    """The other of the two countries that a text is about, for whom the head of the one meets.

    Args:
        person: whose country is looked for.
        leaders: the heads of countries that are known.
        pairs: who meets whom.
        counts: how often the text speaks of each country.
    """
    main = _main(counts)
    if not _may_lead(person) or not main:
        return None
    mine = {mention.first for mention in person.names}
    for other in leaders:
        if other.country in main:
            met = pairs.joined_to(other.names)
            if len(mine) >= _MUCH:
                met |= pairs.talking_with(other.names)
            if not mine.isdisjoint(met):
                return main[1] if main[0] == other.country else main[0]
    return None


@final
class Apart:
    """Those of one text who are of other countries than others: each is the counterpart of another."""

    def __init__(self, persons: Sequence[Individual]) -> None:
        self._others: defaultdict[int, list[Individual]] = defaultdict(list)
        for person in persons:
            for i in person.counterparts:
                self._others[id(person)].append(persons[i])
                self._others[id(persons[i])].append(person)

    def countries(self, person: Individual) -> set[str]:
        """The countries of which the person is not, as far as those of his counterparts are known."""
        return {other.country for other in self._others.get(id(person), ()) if other.country is not None}

    def other_country(self, person: Individual, counts: Counter[str]) -> str | None:
        """The other of the two countries that a text is about, for whose counterpart is of the one.

        Args:
            person: whose country is looked for.
            counts: how often the text speaks of each country.
        """
        main, foreign = _main(counts), self.countries(person)
        return next((code for code in main if code not in foreign), None) if foreign & set(main) else None


def _main(counts: Counter[str]) -> list[str]:
    """The two countries that a text is about; none if it speaks nearly as often of a third."""
    main = [code for code, _ in counts.most_common(2)]
    third = counts.most_common(3)[2:]
    return [] if len(main) < 2 or (third and third[0][1] * _APART > counts[main[1]]) else main


def _may_lead(person: Individual) -> bool:
    """True of who has no office that tells another, nor one beside the head of a country."""
    return all(
        role.of is None and role.office.kind in _LEADING and not role.office.phrase.startswith(individuals.DEPUTIES)
        for role in person.roles
    )


def countries_of_counterparts(units: Units, names: Sequence[NameMention]) -> set[str]:
    """Those of whom the person has for counterparts, as the sentences with the name tell: "his DANISH counterpart"."""
    found = set[str]()
    for unit in units.of(_COUNTERPARTS):
        meaning = units.meanings.get(unit - 1)
        code = meaning.country_code if meaning is not None and unit > 1 and units.small[unit - 2] in _WHOSE else None
        begin = units.letters.rfind(BREAK, 0, unit)
        if code is not None and any(begin < name.last <= unit - 2 for name in names):
            found.add(code)
    return found


_COUNTERPARTS: Final = frozenset({"counterpart", "counterparts", "opposite number", "opposite numbers"})
_WHOSE: Final = ("his", "her")
