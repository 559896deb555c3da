"""Whom a description means that follows a name: "Mr Berg … The German chancellor", "Ms Lund … The 51-year-old"."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from typing import Final, final

from newsmodel.extraction.memo import cached_property
from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.mentions.offices.attributes import is_adjective
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.extraction.resolution.countries.individuals import Individual
from newsmodel.extraction.resolution.offices.describing import Description
from newsmodel.extraction.resolution.pronouns import subject_of
from newsmodel.extraction.units import Units
from newsmodel.model.person import Gender, Person, PositionStatus
from newsmodel.values.blocks import BlockKind

#: How far back a description looks, in sentences.
_REACH: Final = 3
#: The same with captions and links in between.
_FAR: Final = 12
_STORY: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
#: In the story, of the country, alike; in which sentence; named there first.
_Rate = tuple[bool, bool, bool, int, bool]


@final
class Descriptions:
    """The persons whom a text describes without a name, and who of those named before each may be."""

    def __init__(self, units: Units, individuals: Mapping[str, Individual]) -> None:
        self._units = units
        self._individuals = individuals
        self._persons: Mapping[str, Person] = {}
        self._genders: Mapping[str, Gender | None] = {}
        self._is_beside: Callable[[int, int], bool] = _anywhere
        #: The offices of each person, those that descriptions tell among them.
        self._roles: dict[str, list[RoleMention]] = {id_: [*each.roles] for id_, each in individuals.items()}
        #: What is told of those who are described by an office, by the first unit.
        self._described: dict[int, Description] = {}
        #: Those who may have been named before they were described.
        self._open: set[str] = set()

    def enter(self, id_: str, role: RoleMention, first: int, *, is_known: bool) -> None:
        """Take in somebody described by *role* at unit *first*; one who may be known already, or a new "envoy"."""
        description = Description.of_role(role, self._units) if is_known else None
        if description is not None and (id_ not in self._roles or id_ in self._open):
            self._described[first] = description
            self._open.add(id_)
        self._roles.setdefault(id_, []).append(role)

    def know(
        self,
        persons: Mapping[str, Person],
        genders: Mapping[str, Gender | None],
        is_beside: Callable[[int, int], bool],
    ) -> None:
        """Learn who there is, of which gender, and whether a unit is in no quotation that does not hold another."""
        self._persons, self._genders, self._is_beside = persons, genders, is_beside

    def unite(self, named: str, described: str) -> None:
        """Learn that two are one."""
        self._roles.setdefault(named, []).extend(self._roles.pop(described, ()))

    def meant(self, reference: Reference, history: Sequence[tuple[int, Reference]]) -> tuple[str, RoleMention] | None:
        """Id of the person whom the description at *reference* means, one of *history*, and the office told."""
        description = self._described.get(reference.first)
        if description is None or description.role is None:
            return None
        named = self._named(description, reference.party, reference.first, history)
        is_his = description.is_subject or "possessive" in self._units.tags[reference.last]
        if named is None and description.is_rare and is_his:
            named = self._only(description, reference.first, history)
        return None if named is None else (named, description.role)

    def called(self, unit: int, history: Sequence[tuple[int, Reference]]) -> str | None:
        """Id of the person whom "the 51-year-old" or "the Dane" at *unit* means, None if nobody fits."""
        description = Description.of_unit(unit, self._units)
        return None if description is None else self._named(description, None, unit, history)

    def _named(
        self, description: Description, id_: str | None, unit: int, history: Sequence[tuple[int, Reference]]
    ) -> str | None:
        """Id of the named person whom the description means: of those who may be it the likeliest, then the nearest."""
        here = bisect_right(self._units.breaks, unit)
        beside = {reference.party for at, reference in history if at == here and "pronoun" not in reference.tags}
        if description.is_loose and not beside.isdisjoint(self._persons):
            return None  # "Mr Berg left. The mayor said the economist was ill."
        rated: list[tuple[_Rate, Reference]] = [
            ((self._is_story[at], *rate, at, self._is_new(reference, at)), reference)
            for at, reference in history
            if here - _FAR <= at < here
            and reference.party != id_
            and reference.party not in beside
            and (far := sum(self._is_story[at:here])) <= _REACH
            and (rate := self._rate(description, reference)) is not None
            and (any(rate) or not description.is_loose or (far < _REACH and self._is_subject(reference)))
            and self._is_beside(reference.first, unit)
        ]
        if not rated:
            return None
        best = max(rate for rate, _ in rated)
        likely = [reference for rate, reference in rated if rate == best]
        tellers = [one for one in likely if self._tells(one)] if self._goes_on(description) else []
        meant = (tellers[0] if tellers else subject_of(likely, self._units)).party
        if meant is None or self._persons[meant].name is None:
            return None
        guessed = description.country is not None and not description.is_free and not best[1]
        return None if guessed and self._is_one_of_several(best[3], history) else meant

    def _goes_on(self, description: Description) -> bool:
        """True of the diplomat in '"It is late," the diplomat said', who mostly is who spoke before."""
        role, tags = description.role, self._units.tags
        return role is not None and "say" in tags[role.last] and "quote" in tags[role.first - 2]

    def _tells(self, reference: Reference) -> bool:
        """True of Ms Lund in "Mr Berg will come, Ms Lund told the paper.", who closes the sentence by saying it."""
        units = self._units
        closes = units.vocabulary.alphabet.compile(_CLOSES)
        end = next(iter(units.breaks[bisect_right(units.breaks, reference.last) :]), len(units.letters))
        told = "comma" in units.tags[reference.first - 1]
        return told and closes.match(units.letters, reference.last, end) is not None

    def _only(self, description: Description, unit: int, history: Sequence[tuple[int, Reference]]) -> str | None:
        """Id of the one named before, however far, who has such an office: "the congresswoman" of one "Rep NAME"."""
        code, gender = description.country, description.gender
        start = self._units.span(unit, unit + 1).start
        found = [
            person
            for id_, roles in self._roles.items()
            if any(description.is_called(each.office) for each in roles)
            and (person := self._persons.get(id_)) is not None
            and person.name is not None
            and person.mentions[0].span.start < start
            and (gender is None or self._genders.get(id_) in (gender, None))
            and (code is None or person.country in (code, None))
        ]
        if len(found) != 1 or not self._is_beside(self._individuals[found[0].id].names[0].first, unit):
            return None
        here = bisect_right(self._units.breaks, unit)
        return None if any(at == here and one.party == found[0].id for at, one in history) else found[0].id

    def _is_one_of_several(self, sentence: int, history: Sequence[tuple[int, Reference]]) -> bool:
        """True if the sentence names more than one person of whom no country is known."""
        there = {reference.party for at, reference in history if at == sentence}
        persons = (self._persons[id_] for id_ in there if id_ is not None and id_ in self._persons)
        return sum(person.name is not None and person.country is None for person in persons) > 1

    @cached_property
    def _is_story(self) -> list[bool]:
        """For each sentence whether it stands in a block that tells the story."""
        units = self._units
        starts = (0, *(unit + 1 for unit in units.breaks))
        kinds = (units.layout.blocks[units.blocks[unit]].kind for unit in starts if unit < len(units.blocks))
        return [kind in _STORY for kind in kinds]

    def _is_new(self, reference: Reference, sentence: int) -> bool:
        """True of somebody whom the sentence is the first to name: who is told of next."""
        individual = self._individuals.get(reference.party or "")
        return individual is not None and bisect_right(self._units.breaks, individual.names[0].first) == sentence

    def _rate(self, description: Description, reference: Reference) -> tuple[bool, bool] | None:
        """What speaks for the person spoken of there, None if something that is known speaks against it."""
        person = self._persons.get(reference.party or "")
        if person is None:
            return None
        gender, code = self._genders.get(person.id), description.country
        if description.gender is not None and gender not in (description.gender, None):
            return None
        country, is_told = self._country(person)
        if code is not None and is_told and country not in (code, None):
            return None
        of_country = code is not None and country == code
        held = [each.office for each in self._roles.get(person.id, ()) if each.status is PositionStatus.CURRENT]
        alike = any(description.is_like(each.office) for each in self._roles.get(person.id, ()))
        alike = alike or any(map(description.is_titled, person.honorifics))
        is_open = not held or all(map(description.may_be, held))
        if description.is_free:
            fits = description.is_subject and (is_told or country in (code, None) or code is None)
            fits = fits and (alike or not description.is_sort)
        elif description.is_counterpart:
            fits = of_country and is_told and not held
        elif person.name is None:
            fits = description.is_seat and alike
        else:
            unknown = country is None and self._opens(reference)
            near = description.is_subject and (of_country or unknown if code is not None else description.is_seat)
            fits = is_open and ((of_country and is_told) or near)
        return (of_country, alike) if fits else None

    def _is_subject(self, reference: Reference) -> bool:
        """False of who is governed by a preposition, and of whose something is."""
        tags = self._units.tags
        return "prep" not in tags[reference.first - 1] and "possessive" not in tags[reference.last]

    def _opens(self, reference: Reference) -> bool:
        """True of who a sentence begins with, or a clause behind a quotation."""
        before = reference.first - 1
        letters, tags = self._units.letters, self._units.tags
        return before < 0 or letters[before] == BREAK or not tags[before].isdisjoint(("quote", "comma"))

    def _country(self, person: Person) -> tuple[str | None, bool]:
        """The person's country, and whether an office or a word before the name tells it.

        Else it is a guess from what the text speaks of.
        """
        told = next((role.country for role in self._roles.get(person.id, ()) if role.country is not None), None)
        individual, units = self._individuals.get(person.id), self._units
        if individual is None or person.country == told:
            return person.country, True
        before = [name.first - 1 for name in individual.names]
        if any(is_adjective(units, unit) or "possessive" in units.tags[unit] for unit in before):
            return person.country, True
        return (person.country, False) if told is None else (told, True)


#: "Told reporters in Oslo on Monday" at the end of a sentence.
_CLOSES: Final = "have? adverb? say (!mark&!be&!modal&!that){0,10} stop? $"


def _anywhere(_unit: int, _other: int) -> bool:
    return True
