"""What a text tells of its parties: for whom they act, whom they lead, and whether they confer or report."""

import re
from collections.abc import Sequence
from typing import Final, final

from newsmodel.extraction.facts.leaders import leaders_of
from newsmodel.extraction.facts.meetings.named.bodies import conferring, journalists, movements, reporting, unions
from newsmodel.extraction.memo import cached_property
from newsmodel.extraction.resolution.cast import Cast, Reference
from newsmodel.model.meeting import Participation
from newsmodel.model.organization import OrganizationKind
from newsmodel.model.person import Gender, Person, Position, PositionStatus


def _is_crowned(person: Person) -> bool:
    titles = (position.title for position in person.positions if position.status is PositionStatus.CURRENT)
    return any(title.casefold() in _CROWNED for title in (person.description or "", *titles))


_CROWNED: Final = frozenset({"king", "queen", "the king", "the queen"})


def _is_civilian(position: Position) -> bool:
    return position.title.casefold().rpartition(" ")[2] in _CIVILIANS


#: What somebody is who goes abroad for himself.
_CIVILIANS: Final = frozenset(
    {"student", "tourist", "missionary", "teacher", "traveller", "traveler", "backpacker", "pilgrim", "engineer"}
)
#: Offices of those who go abroad to see others.
_ABROAD: Final = re.compile(
    r"(?i:(?:foreign|defen[cs]e) (?:minister|secretary)|secretary of (?:state|defense)"
    r"|security advis[eo]r|envoy|negotiator)"
)
#: Offices of those who travel for their country.
_IN_OFFICE: Final = re.compile(
    r"(?i:\b(?:president|premier|prime minister|chancellor|king|queen|prince|princess|emperor|pope|ministers?|secretary"
    r"|envoy|negotiator|representative|commissioner|ambassador|advis[eo]r|diplomat|emir|sultan|chief of staff)\b)"
)
#: Offices of those who lead a state, a party or a movement.
_LEADS: Final = re.compile(
    r"(?i:\b(?:leader|president|premier|prime minister|chancellor|king|queen|emperor|emir|sultan|pope|chief|head"
    r"|ruler|chair(?:man|woman)?)\b)"
)
#: Offices of those who speak for others.
_SPEAKS_FOR: Final = re.compile(r"(?i:spokes(?:man|woman|person)|press secretary)")


@final
class Standing:
    """The parties of one text, to be asked what they are."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast

    def leader(self, code: str | None) -> str | None:
        """The person who leads the country with this code, as far as the text tells; None if it names none."""
        return self._leaders.get(code)

    def is_leader(self, party: str | None) -> bool:
        """True for who leads a country."""
        return party in self._leaders.values()

    def is_led(self, party: str) -> bool:
        """True for a person without a leader's office whose country another one leads: none of "the two leaders"."""
        leader = self.leader(self.country(party))
        return party in self._with_name and leader not in (None, party) and party not in self._leading

    @cached_property
    def _leading(self) -> frozenset[str]:
        held = ((person.id, position.title) for person in self.cast.persons for position in person.positions)
        return frozenset(id_ for id_, title in held if _LEADS.search(title))

    def leads(self, party: str) -> bool:
        """True for a country and for who leads one, whose talks are those of the country."""
        return self.is_state(party) or self.is_leader(party)

    @cached_property
    def _leaders(self) -> dict[str | None, str]:
        return leaders_of(self.cast)

    def monarch(self, code: str) -> str | None:
        """The king or queen of the country with this code; None if the text speaks of none."""
        crowned = (person for person in self.cast.persons if person.country in (None, code) and _is_crowned(person))
        return next((person.id for person in crowned), None)

    def holder(self, office: str, code: str) -> str | None:
        """Who has the *office*, in small letters, now in the country with this code; None if the text names nobody."""
        return self._holders.get((office, code))

    @cached_property
    def _holders(self) -> dict[tuple[str, str | None], str]:
        found = {("leader", code): leader for code, leader in self._leaders.items()}
        for person in self.cast.persons:
            for position in person.positions if person.name is not None else ():
                if position.status is PositionStatus.CURRENT:
                    found.setdefault((position.title.casefold(), position.country or person.country), person.id)
        return found

    def of_office(self, noun: str) -> frozenset[str]:
        """Those whose office is called by this noun, "ministers", if they are two or more; else nobody."""
        found = self._of_offices.get(noun.removesuffix("s"), frozenset())
        return found if len(found) > 1 else frozenset()

    @cached_property
    def without_office(self) -> frozenset[str]:
        """Named persons of whom no office is told, such as "his Danish counterpart, Mr Berg": they may have any."""
        named = (person for person in self.cast.persons if person.name is not None)
        return frozenset(person.id for person in named if not person.positions)

    @cached_property
    def _of_offices(self) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for person in self.cast.persons:
            for position in person.positions if person.name is not None else ():
                found.setdefault(position.title.casefold().rpartition(" ")[2], set()).add(person.id)
        return {noun: frozenset(ids) for noun, ids in found.items()}

    def state(self, code: str | None) -> str | None:
        """The country with this code, as a party; None if the text names it as none."""
        return self._states.get(code)

    def is_state(self, party: str | None) -> bool:
        """True for a country."""
        return party in self._states.values()

    def has_country(self, who: Sequence[Participation]) -> bool:
        """True if one of them is a country."""
        return any(self.is_state(participation.party) for participation in who)

    @cached_property
    def _states(self) -> dict[str | None, str]:
        return {o.country: o.id for o in reversed(self.cast.organizations) if o.kind is OrganizationKind.COUNTRY}

    def country(self, party: str | None) -> str | None:
        """The country that the party acts for."""
        return self._acting_for.get(party)

    @cached_property
    def _acting_for(self) -> dict[str | None, str | None]:
        persons: dict[str | None, str | None] = {person.id: person.country for person in self.cast.persons}
        return persons | {organization.id: organization.country for organization in self.cast.organizations}

    def is_emissary(self, party: str | None) -> bool:
        """True for a person in an office of diplomacy or defence, whose journeys abroad are to see others."""
        return party in self._emissaries

    @cached_property
    def _emissaries(self) -> frozenset[str]:
        return frozenset(
            person.id
            for person in self.cast.persons
            for position in person.positions
            if position.status is PositionStatus.CURRENT and _ABROAD.search(position.title)
        )

    def is_official(self, party: str | None) -> bool:
        """True for a person in an office for which one travels."""
        return party in self._officials

    @cached_property
    def _officials(self) -> frozenset[str]:
        return frozenset(
            person.id
            for person in self.cast.persons
            for position in person.positions
            if position.status is PositionStatus.CURRENT
            and _IN_OFFICE.search(position.title)
            and not _SPEAKS_FOR.search(position.title)
        )

    def is_voice(self, party: str | None) -> bool:
        """True for a spokesman and for an official without a name, who speak for others."""
        return party in self._voices

    @cached_property
    def _voices(self) -> frozenset[str]:
        people = (
            (person, (person.description or "", *(p.title for p in person.positions))) for person in self.cast.persons
        )
        return frozenset(
            person.id
            for person, titles in people
            if any(_SPEAKS_FOR.search(title) for title in titles)
            or (person.name is None and titles[0].casefold().endswith("official"))
        )

    def is_private(self, party: str | None) -> bool:
        """True for a person who is told by his full name and without an office but that of a student or a tourist."""
        return party in self._private

    @cached_property
    def _private(self) -> frozenset[str]:
        known = ((person, person.name) for person in self.cast.persons if all(map(_is_civilian, person.positions)))
        return frozenset(person.id for person, name in known if name is not None and " " in name.full)

    def is_person(self, party: str | None) -> bool:
        """True for a person, named or described."""
        return party in self._people

    @cached_property
    def _people(self) -> frozenset[str]:
        return frozenset(person.id for person in self.cast.persons)

    def may_be(self, party: str | None, gender: Gender) -> bool:
        """True for a person of whom neither the text nor the given name tells another gender."""
        return self._genders.get(party, Gender.OTHER) in (None, gender)

    @cached_property
    def _genders(self) -> dict[str | None, Gender | None]:
        return {person.id: person.gender or self._likely_gender(person) for person in self.cast.persons}

    def _likely_gender(self, person: Person) -> Gender | None:
        """As the given name tells it, if it is known and not in both genders."""
        given = None if person.name is None or person.name.given is None else person.name.given.partition(" ")[0]
        known = None if given is None else self.cast.units.vocabulary.lexicon.given.get(given)
        return None if known is None or known.gender is None else Gender(known.gender)

    def is_named(self, party: str | None) -> bool:
        """True for a person with a name."""
        return party in self._with_name

    def named(self, who: Sequence[Participation]) -> int:
        """How many of them have a name of their own."""
        return sum(participation.party in self._with_name for participation in who)

    @cached_property
    def _with_name(self) -> frozenset[str]:
        return frozenset(person.id for person in self.cast.persons if person.name is not None)

    def acts(self, reference: Reference) -> bool:
        """True for one person and for a country, who hold talks for themselves or their country."""
        if self.reports(reference) or "plural" in reference.tags:
            return False
        return "person" in reference.tags or self.is_state(reference.party)

    def confers(self, reference: Reference) -> bool:
        """True for people and countries, who are spoken with; bodies are spoken to."""
        return "person" in reference.tags or "group" in reference.tags or self.is_state(reference.party)

    def is_many(self, reference: Reference) -> bool:
        """True for groups, for bodies of several countries and for governments."""
        return "group" in reference.tags or reference.party in self.bodies

    @cached_property
    def bodies(self) -> frozenset[str]:
        """Countries, their governments and bodies of several countries."""
        return conferring(self.cast)

    @cached_property
    def unions(self) -> frozenset[str]:
        """Bodies of several countries."""
        return unions(self.cast)

    @cached_property
    def union(self) -> str | None:
        """The European Union, as a party; None if the text does not name it."""
        names = self.cast.units.vocabulary.lexicon.organization_names
        bodies = ((o.id, names.get(o.name)) for o in self.cast.organizations if o.id in self.unions)
        return next((id_ for id_, entry in bodies if entry is not None and entry.name == "European Union"), None)

    @cached_property
    def europeans(self) -> frozenset[str]:
        """Groups that act for the Union where it is named: "European officials"."""
        named = (o for o in self.cast.organizations if self.union is not None and o.kind is OrganizationKind.GROUP)
        return frozenset(o.id for o in named if o.name.startswith("European "))

    @cached_property
    def movements(self) -> frozenset[str]:
        """Parties and armed groups, which are "they" and "it"."""
        return movements(self.cast)

    @cached_property
    def factions(self) -> frozenset[str]:
        """Political parties."""
        return frozenset(o.id for o in self.cast.organizations if o.kind is OrganizationKind.PARTY)

    def sends(self, party: str) -> bool:
        """True for a country, a government or a movement, for which delegations meet others."""
        return party in self.bodies - self.unions or party in self.movements

    def reports(self, reference: Reference) -> bool:
        """True for reporters and their houses, to whom much is said but with whom nobody confers."""
        return reference.party in self._reporting

    def is_journalist(self, reference: Reference) -> bool:
        """True for a named reporter, who may be met, but mostly asks."""
        return reference.party in self._journalists

    @cached_property
    def _journalists(self) -> frozenset[str]:
        return journalists(self.cast)

    @cached_property
    def _reporting(self) -> frozenset[str]:
        return reporting(self.cast)
