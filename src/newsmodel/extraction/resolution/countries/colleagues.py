"""The country that offices tell without naming it: of one country or a few, held beside others, called so at home."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Final, final

from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.countries import individuals
from newsmodel.extraction.resolution.countries.individuals import Individual
from newsmodel.extraction.units import Units

#: The country that leads must have this much more than the next.
_LEAD: Final = 3.0
#: Offices whose bare title tells that the country is the one whose officials the text does not introduce.
_AT_HOME: Final = frozenset({"minister", "deputy_minister", "legislator"})
#: The same of offices of other kinds.
_STAFF: Final = frozenset(
    {
        "press secretary", "chief of staff", "vice president", "vice-president",
        "national security adviser", "national security advisor",
        "foreign policy adviser", "foreign policy advisor", "campaign chairman", "campaign manager", "campaign adviser",
        "senior adviser", "senior advisor", "first lady", "party chairman", "attorney general", "special counsel",
        "communications director", "presidential candidate", "presidential nominee",
    }
)  # fmt: skip
#: Those who serve somebody else, who is of their country.
_AIDES: Final = frozenset({"aide", "spokesperson"})
#: How an office stands that is held beside others.
_BESIDE: Final = frozenset({"role-name", "role-comma-name"})
#: Those of one family, named side by side: "the president's daughter NAME and son-in-law NAME".
_FAMILY: Final = frozenset({"daughter", "daughter-in-law", "father-in-law", "husband", "son", "son-in-law", "wife"})
#: Who stands over the president.
_OVER: Final = "supreme leader"
#: Units of a name at the most.
_LONG: Final = 6
#: Offices of those who meet their like from other countries.
_MINISTERS: Final = frozenset({"minister", "deputy_minister"})


@final
class Colleagues:
    """Those whom one text gives offices, and what the offices of the one tell about the other."""

    def __init__(self, units: Units, persons: Sequence[Individual], unheld: Sequence[RoleMention]) -> None:
        self._units = units
        self._persons = persons
        self._unheld = unheld
        self._offices: Final = units.vocabulary.lexicon.office_countries
        self._lacking: Final = units.vocabulary.lexicon.countries_without
        #: First units of those whose country is that of the one before.
        self._alike: set[int] = set()
        self._ends: Final = {mention.last: person for person in persons for mention in person.names}

    def of_office(self, person: Individual) -> str | None:
        """The only country that has such an office."""
        return next((code for role in person.roles if (code := self._offices.get(role.office.phrase))), None)

    def of_few(self, person: Individual, told: Mapping[str, int]) -> str | None:
        """The only country that the text speaks of among the few that have such an office."""
        few = self._units.vocabulary.lexicon.few_countries
        for role in person.roles:
            codes = few.get(role.office.phrase, frozenset()) if role.country is None and role.of is None else ()
            found = individuals.leader({code: n for code, n in told.items() if code in codes}, _LEAD)
            if found is not None:
                return found
        return None

    def beside(self, person: Individual) -> str | None:
        """That of the one before: GERMAN minister NAME and Chief of Staff NAME; President NAME and adviser NAME."""
        for role in person.roles:
            other = self._before(role)
            found = self._shared(person, role, other) if other is not None else None
            if found is not None and found not in self._lacking.get(role.office.phrase, ()):
                self._alike.add(person.names[0].first)
                return found
        return None

    def _before(self, role: RoleMention) -> Individual | None:
        """Who is named just before one whose office stands without a country: both stand in one list."""
        tags, first = self._units.tags, role.first - (role.indefinite is False)
        is_bare = role.rule in _BESIDE and role.country is None and role.of is None and role.indefinite is not True
        if not is_bare or first < 2:
            return None
        at = first - 1
        if "join" in tags[at]:
            return self._ends.get(at - 1 if "comma" in tags[at - 1] else at)
        goes_on = role.rule == "role-name" and any(tags[end] & {"comma", "join"} for end in self._ends_behind(role))
        return self._ends.get(at) if "comma" in tags[at] and goes_on else None

    def _ends_behind(self, role: RoleMention) -> Sequence[int]:
        return [end for end in range(role.last + 1, role.last + _LONG) if end in self._ends][:1]

    def _shared(self, person: Individual, role: RoleMention, other: Individual) -> str | None:
        """The country of *other*, for another office of the same."""
        theirs = [r for r in other.roles if r.rule in _BESIDE]
        mine = {r.office.phrase for r in person.roles}
        kinds = {r.office.kind for r in other.roles}
        if not mine.isdisjoint(r.office.phrase for r in other.roles):
            return None
        told = next((r.country for r in theirs if r.country is not None), None)
        if told is None and other.names[0].first in self._alike:
            told = other.country
        if told is not None:
            is_rival = role.office.kind in kinds & individuals.SINGLE and role.office.phrase not in _CONSORTS
            return None if is_rival and all(r.office.phrase != _OVER for r in other.roles) else told
        is_under = role.office.kind in _AIDES or role.office.phrase in _STAFF
        is_under = is_under or role.office.phrase in _FAMILY
        is_under = is_under or (role.office.kind in _MINISTERS and not kinds.isdisjoint(individuals.SINGLE))
        return other.country if theirs and is_under else None

    def of_same_office(self, person: Individual, taken: Collection[str]) -> str | None:
        """That of the same office spoken of without a name: "Prime Minister Berg … the Danish prime minister".

        Not of an office that many have, nor of another beside him: "President Berg met Chad's president".
        """
        alone = (
            role
            for role in person.roles
            if role.country is None and role.office.kind != "spokesperson" and not role.office.generic
        )
        mine = {(role.office.phrase, role.status) for role in alone}
        counts = Counter(
            role.country
            for role in self._unheld
            if role.country is not None and role.country not in taken
            and not role.plural and (role.office.phrase, role.status) in mine
            and not individuals.is_next(self._units, role)
            and not self._is_beside(person, role)
        )  # fmt: skip
        return individuals.leader(counts, _LEAD)

    def _is_beside(self, person: Individual, role: RoleMention) -> bool:
        """True for an office of which the sentence speaks that names the person with the same: it is another's."""
        letters = self._units.letters
        start, end = letters.rfind(BREAK, 0, role.first), letters.find(BREAK, role.last)
        return any(start < own.first and (own.last <= end or end < 0) for own in person.roles)

    def at_home(self, person: Individual) -> str | None:
        """The country whose officials the text calls by offices alone, for others whom it calls so: "Senator Berg"."""
        own = [role for role in person.roles if _is_home(role)]
        held = (role for role in person.roles if role.office.phrase not in individuals.OTHERS)
        if not own or person.principals or any(role.of is not None for role in held):
            return None
        homes = Counter(
            other.country
            for other in self._persons
            for role in other.roles
            if role.country is None
            and other.country
            and (
                (role.office.kind != "head_of_state" and role.office.phrase in self._offices)
                or individuals.is_president(other)
            )
        )
        lacking = {code for role in own for code in self._lacking.get(role.office.phrase, ())}
        found = individuals.leader(homes, _LEAD)
        return found if found not in lacking else None

    def of_president(self, person: Individual) -> str | None:
        """That of the president whom the text names most, of a country that has such an office."""
        role = next((role for role in person.roles if role.office.phrase in _BESIDE_PRESIDENTS), None)
        if role is None or any(r.of is not None or r.country is not None for r in person.roles):
            return None
        lacking = self._lacking.get("vice president", frozenset())
        named = Counter[str]()
        for other in self._persons:
            if other.country is not None and other.country not in lacking and individuals.is_president(other):
                named[other.country] += len(other.names)
        return named.most_common(1)[0][0] if named else None


#: Who may be beside a king or an emperor.
_CONSORTS: Final = frozenset({"empress", "queen", "prince", "princess", "crown prince", "crown princess"})
#: Who is beside a president, and is called so without the country in news from there.
_BESIDE_PRESIDENTS: Final = frozenset(
    {"vice president", "vice-president", "first lady", "presidential candidate", "presidential nominee"}
)


def _is_home(role: RoleMention) -> bool:
    """True for "Senator NAME", "press secretary NAME", "adviser NAME"; not for "an adviser"."""
    if role.office.kind in _AIDES:
        return role.office.phrase in _STAFF or (role.rule == "role-name" and role.office.kind == "aide")
    return (role.office.kind in _AT_HOME or role.office.phrase in _STAFF) and "minister" not in role.office.phrase
