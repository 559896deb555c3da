"""For which country each person acts, as the text around the names tells it; never from a name alone."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Final, final

import attrs

from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units
from newsmodel.model.person import PositionStatus

#: At this distance in units a country tells half as much as beside the name.
_HALF: Final = 4.0
#: The country that leads must have this much more than the next.
_LEAD: Final = 3.0
#: The same where all that the text speaks of is counted.
_CLEAR_LEAD: Final = 2.0
_PLACED: Final = frozenset({"in", "at", "from", "to", "against", "on", "over", "near"})
#: The country of a delegation stands at most so many units before its head: "Iranian negotiating team led by".
_LED: Final = 6
#: The text must speak so often of the country that it is mostly about.
_OFTEN: Final = 3
#: Offices that are held for a country.
_OF_A_COUNTRY: Final = frozenset({"minister", "deputy_minister", "ambassador", "military", "spokesperson"})
#: Offices of which a country has one.
_SINGLE: Final = frozenset({"head_of_state", "head_of_government"})


@final
@attrs.define(kw_only=True)
class Individual:
    """A person while the country is being looked for."""

    names: Sequence[NameMention]
    roles: Sequence[RoleMention]
    #: Indices of the persons for whom this one's offices are held.
    principals: Sequence[int] = ()
    country: str | None = None


@final
class Nationality:
    """The countries that one text speaks of, and whose they are."""

    def __init__(self, units: Units, persons: Sequence[Individual]) -> None:
        self.units = units
        self.persons = persons
        named = {u for person in persons for m in person.names for u in range(m.name, m.last)}
        parties = units.vocabulary.alphabet.compile("country|demonym|organization").finditer(units.letters)
        spoken_of = [
            (unit, code)
            for unit in (match.start() for match in parties)
            if unit not in named and (code := units.meanings[unit].country_code) and self._is_party(unit)
        ]
        self.at: list[int] = [unit for unit, _ in spoken_of]
        self.codes: list[str] = [code for _, code in spoken_of]
        self.counts: Counter[str] = Counter(self.codes)

    def _is_party(self, unit: int) -> bool:
        """False for a country, a capital or a city where something happens."""
        tags = self.units.tags(unit)
        before = self.units.tags(unit - 1) if unit else frozenset[str]()
        if "det" in before and unit > 1:
            before = self.units.tags(unit - 2)
        return "demonym" in tags or before.isdisjoint(_PLACED)

    def settle(self) -> None:
        """Give each person a country, as far as `SIEVES` find one, the surest first for all."""
        for sieve in SIEVES:
            for person in self.persons:
                if person.country is None:
                    person.country = sieve(self, person)

    def by_office(self, person: Individual) -> str | None:
        """The country named most often with the offices."""
        counts = Counter(role.country for role in person.roles if role.country is not None)
        return counts.most_common(1)[0][0] if counts else None

    def by_words_beside(self, person: Individual) -> str | None:
        """GERMANY's NAME; GERMAN NAME; NAME of GERMANY; CHANCELLOR NAME, GERMANY."""
        units = self.units
        votes: Counter[str] = Counter()
        for mention in person.names:
            before = mention.first - 1
            if before > 0 and "possessive" in units.tags(before):
                before -= 1
            behind = mention.last + 1 if _leads_in(units, mention) else -1
            for unit in (before, behind):
                meaning = units.meanings.get(unit)
                if meaning is not None and (code := meaning.country_code) is not None:
                    votes[code] += 1
        return _leader(votes, _LEAD)

    def by_delegation(self, person: Individual) -> str | None:
        """GERMAN delegation led by NAME."""
        units = self.units
        for mention in person.names:
            if mention.first > _LED and units.words(mention.first - 2, mention.first).lower() in (
                "led by",
                "headed by",
            ):
                for unit in range(mention.first - 3, mention.first - _LED - 1, -1):
                    meaning = units.meanings.get(unit)
                    if meaning is not None and meaning.country_code is not None:
                        return meaning.country_code
        return None

    def by_principal(self, person: Individual) -> str | None:
        """That of the person for whom the office is held: "adviser to Mr Berg"."""
        return next((code for i in person.principals if (code := self.persons[i].country) is not None), None)

    def by_national_office(self, person: Individual) -> str | None:
        """The only country that has such an office."""
        offices = self.units.vocabulary.lexicon.office_countries
        return next((code for role in person.roles if (code := offices.get(role.office.phrase))), None)

    def by_presidency(self, person: Individual) -> str | None:
        """The United States, if it is much spoken of and this is whom the text calls President most, and not of what.

        That is how news in English calls no other president.
        """
        if not _is_president(person) or self.counts["US"] * 2 < max(self.counts.values(), default=1):
            return None
        if PositionStatus.CURRENT not in {role.status for role in person.roles if role.office.phrase == "president"}:
            return "US"
        rivals = [len(other.names) for other in self.persons if other.country is None and _is_president(other)]
        return "US" if "US" not in self._taken(person) and len(person.names) == max(rivals) else None

    def by_sentences(self, person: Individual) -> str | None:
        """The country that the sentences with the name speak of next to it, if nobody else has its office there."""
        if _is_international(person):
            return None
        taken = self._taken(person)
        elsewhere = {u for other in self.persons for role in other.roles for u in range(role.first, role.last)}
        votes: defaultdict[str, float] = defaultdict(float)
        for mention in person.names:
            start = self.units.letters.rfind(BREAK, 0, mention.first) + 1
            end = self.units.letters.find(BREAK, mention.last)
            for i in range(bisect_left(self.at, start), bisect_left(self.at, end)):
                if self.at[i] not in elsewhere and self.codes[i] not in taken:
                    distance = max(mention.first - self.at[i], self.at[i] - mention.last)
                    votes[self.codes[i]] += 1 / (1 + distance / _HALF)
        return _leader(votes, _LEAD)

    def by_text(self, person: Individual) -> str | None:
        """The country that the text speaks of far more than of any other, for those who hold no office of another."""
        former = any(role.status is PositionStatus.FORMER for role in person.roles)
        serves = any(role.office.kind in _OF_A_COUNTRY for role in person.roles)
        if former or serves or _is_international(person):
            return None
        taken = self._taken(person)
        found = _leader({code: n for code, n in self.counts.items() if code not in taken}, _CLEAR_LEAD)
        return found if found is not None and self.counts[found] >= _OFTEN else None

    def _taken(self, person: Individual) -> set[str]:
        """Countries where somebody else holds the same highest office."""
        kinds = _offices(person) & _SINGLE
        if not kinds:
            return set()
        return {other.country for other in self.persons if other.country and kinds & _offices(other)}


def _is_president(person: Individual) -> bool:
    return any(role.office.phrase == "president" for role in person.roles)


def _is_international(person: Individual) -> bool:
    """True for the officials of a body that belongs to no country."""
    return any(role.organization is not None and role.country is None for role in person.roles)


def _leads_in(units: Units, mention: NameMention) -> bool:
    """True if the country behind the next unit is the person's."""
    if "of" in units.tags(mention.last):
        return True
    if "comma" not in units.tags(mention.last) or mention.honorific is None:
        return False
    after = mention.last + 2
    return units.letters[after : after + 1] in ("", BREAK) or bool(
        units.tags(after) & {"stop", "comma", "close", "join"}
    )


def _offices(person: Individual) -> set[str]:
    return {role.office.kind for role in person.roles if role.status is PositionStatus.CURRENT}


def _leader(votes: Mapping[str, float], lead: float) -> str | None:
    """The country with the most votes, None if another has nearly as many."""
    best = sorted(votes.items(), key=lambda vote: -vote[1])[:2]
    if not best or (len(best) > 1 and best[0][1] < best[1][1] * lead):
        return None
    return best[0][0]


#: What tells a country; asked in this order, each of all persons before the next.
SIEVES: Final[tuple[Callable[[Nationality, Individual], str | None], ...]] = (
    Nationality.by_office,
    Nationality.by_words_beside,
    Nationality.by_delegation,
    Nationality.by_principal,
    Nationality.by_national_office,
    Nationality.by_presidency,
    Nationality.by_principal,
    Nationality.by_sentences,
    Nationality.by_text,
    Nationality.by_principal,
)
