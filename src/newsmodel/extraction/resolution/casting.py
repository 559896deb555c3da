"""From mentions to the cast: names linked, roles filled, organizations collected, pronouns resolved."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

import attrs

from newsmodel.extraction.mentions.holders.listing import follows
from newsmodel.extraction.mentions.mention import Mentions, NameMention, RoleMention
from newsmodel.extraction.resolution.binding import ruled_out
from newsmodel.extraction.resolution.cast import Cast, Reference
from newsmodel.extraction.resolution.countries.individuals import Individual
from newsmodel.extraction.resolution.countries.nationality import Nationality
from newsmodel.extraction.resolution.countries.presidents import end_terms
from newsmodel.extraction.resolution.kin import KIN, with_genders
from newsmodel.extraction.resolution.names.aliases import find_aliases
from newsmodel.extraction.resolution.names.linking import Offices, link_names
from newsmodel.extraction.resolution.names.people import (
    add_mentions,
    add_positions,
    describe_person,
    likely_gender,
    nominal,
    read_person,
    without_mention,
)
from newsmodel.extraction.resolution.offices.acting import acting_as, leads_as
from newsmodel.extraction.resolution.offices.describing import BARE
from newsmodel.extraction.resolution.offices.descriptions import Descriptions
from newsmodel.extraction.resolution.offices.holding import SILENT, hold_offices
from newsmodel.extraction.resolution.offices.introduced import Introductions, may_be_known
from newsmodel.extraction.resolution.offices.lent_offices import find_counterparts, is_elsewhere
from newsmodel.extraction.resolution.offices.officeholders import (
    COUNTERPARTS,
    Officeholders,
    is_called_shortly,
    office_class,
)
from newsmodel.extraction.resolution.offices.predicated import predicated_of, status_told
from newsmodel.extraction.resolution.offices.relatives import Relatives
from newsmodel.extraction.resolution.offices.unnamed import is_met_by
from newsmodel.extraction.resolution.organizations import collect_organizations
from newsmodel.extraction.resolution.posted import resolved_times
from newsmodel.extraction.resolution.pronouns import REACH, foretold, resolve_pronoun
from newsmodel.extraction.resolution.quoted import find_quoted
from newsmodel.extraction.resolution.references import disjoint, first_with_determiner, name_reference
from newsmodel.extraction.units import Units
from newsmodel.model.organization import Organization, OrganizationKind
from newsmodel.model.person import Gender, Person, PositionStatus
from newsmodel.values.evidence import Mention, MentionKind

#: Rules that tie an office to a name that does not stand beside it.
_ELSEWHERE: Final = frozenset(
    {"name-then-role", "role-then-name", "name-is-role", "name-made-role", "name-enters-role", "role-and-role"}
    | {"name-left-role", "name-leaves-role", "as-role-name"}
)
_PERSON: Final = frozenset({"party", "person"})
_GROUP: Final = frozenset({"party", "organization", "plural", "group"})
_PRONOUN: Final = frozenset({"party", "person", "pronoun"})
_SOMEBODY: Final = frozenset({"party", "plural", "pronoun"})


def resolve(mentions: Mentions, anchor: date | None) -> Cast:
    """Who and when is meant; *anchor* is the day of publication, None if it is not known."""
    return _Casting(mentions).cast(anchor)


class _Casting:
    def __init__(self, mentions: Mentions) -> None:
        self.units: Units = mentions.units
        self.names = with_genders(self.units, mentions)
        self.persons: dict[str, Person] = {}
        self.groups: dict[str, Organization] = {}
        self.references: list[Reference] = []
        kin = {r.holder for r in mentions.roles if r.holder is not None and r.office.phrase in KIN}
        self.namesakes = link_names(
            self.names,
            frozenset(self.names[i].first for i in kin),
            self._offices(mentions),
            find_aliases(self.units, self.names),
        )
        index = {id(mention): i for i, mention in enumerate(self.names)}
        self.whose = [0] * len(self.names)
        for number, namesake in enumerate(self.namesakes):
            for mention in namesake.mentions:
                self.whose[index[id(mention)]] = number
        self.roles = hold_offices(self.units, self.names, self.whose, mentions.roles)
        #: Ids of those who are told of by what they are to somebody.
        peers = {r.holder for r in mentions.roles if r.holder is not None and r.office.phrase in COUNTERPARTS}
        self.related: frozenset[str] = frozenset(f"p{self.whose[i] + 1}" for i in kin | peers)
        #: The offices whose holders are not known, by their first unit.
        self.unknown: dict[int, RoleMention] = {}
        #: The offices behind "as" that somebody is known by, and another may have had.
        self.acting: dict[int, RoleMention] = {}
        #: Where the last office ended that was found to be somebody's, whose, and how it is held.
        self.listed: tuple[int, str, PositionStatus] = (0, "", PositionStatus.CURRENT)
        #: Who turns out to be somebody who is named, by id.
        self.same: dict[str, str] = {}
        self.held: dict[int, list[RoleMention]] = {}
        for role in self.roles:
            if role.holder is not None and role.rule not in SILENT:
                self.held.setdefault(role.holder, []).append(role)

    def _offices(self, mentions: Mentions) -> dict[int, Offices]:
        """The offices beside each name, by its first unit."""
        found: dict[int, Offices] = {}
        for role in mentions.roles:
            if role.holder is not None:
                first = self.names[role.holder].first
                found[first] = found.get(first, frozenset()) | {(office_class(role.office.phrase), role.status)}
        return found

    def cast(self, anchor: date | None) -> Cast:
        self._name_persons()
        self._fill_roles()
        organizations, told = collect_organizations(self.units, self.references)
        self.references += told
        self._resolve_pronouns()
        return Cast(
            units=self.units,
            persons=tuple(self.persons.values()),
            organizations=(*organizations, *self.groups.values()),
            references=tuple(self.references),
            times=resolved_times(self.units, anchor),
            anchor=anchor,
            genders={id_: self.genders.get(id_) for id_ in self.persons},
        )

    def _name_persons(self) -> None:
        roles: list[list[RoleMention]] = [[] for _ in self.namesakes]
        for role in self.roles:
            if role.holder is not None:
                roles[self.whose[role.holder]].append(role)
        individuals = [
            Individual(
                names=namesake.mentions,
                roles=held,
                principals=[
                    self.whose[role.principal]
                    for role in held
                    if role.principal is not None and role.office.phrase not in _ELSEWHOSE and not is_elsewhere(role)
                ],
                counterparts=[self.whose[name] for name in find_counterparts(held)],
            )
            for namesake, held in zip(self.namesakes, roles, strict=True)
        ]
        Nationality(self.units, individuals, self.roles).settle()
        end_terms(self.units, individuals)
        self.descriptions = Descriptions(
            self.units, {f"p{number}": individual for number, individual in enumerate(individuals, 1)}
        )
        for number, (namesake, individual) in enumerate(zip(self.namesakes, individuals, strict=True), 1):
            id_ = f"p{number}"
            self.persons[id_] = read_person(id_, namesake, individual.roles, self.units, individual.country)
        for i, mention in enumerate(self.names):
            self._refer(mention, f"p{self.whose[i] + 1}", self.held.get(i, []))

    def _refer(self, mention: NameMention, party: str, roles: list[RoleMention]) -> None:
        """Add the references that a name makes: one with the offices beside it, one for each office elsewhere."""
        beside = [role for role in roles if role.rule not in _ELSEWHERE]
        doubtful = mention.first in self.namesakes[int(party[1:]) - 1].doubtful
        self.references.append(name_reference(mention, party, beside, self.units, is_doubtful=doubtful))
        for role in roles:
            if role.rule in _ELSEWHERE:
                self.persons[party] = add_mentions(self.persons[party], [nominal(role, self.units)])
                first = first_with_determiner(role)
                reference = Reference(
                    first=first, last=role.last, span=role.span, party=party, tags=_PERSON, position=role.title
                )
                self.references.append(reference)

    def _fill_roles(self) -> None:
        """Roles without a name beside them: somebody known by that office, else somebody described, or a group."""
        named = len(self.persons)
        holders = Officeholders(self.persons.values())
        self.introductions = Introductions(self.units, self.names, self.whose, self.roles)
        self.relatives = Relatives(self.units, self.names, self.whose, self.roles)
        nominals: dict[str, list[Mention]] = {}
        for role in self.roles:
            if role.holder is not None:
                continue
            if role.plural:
                party, tags = self._group(role), _GROUP
            else:
                known = self._known(role, holders)
                party, tags = known or f"d{len(self.persons) - named + 1}", _PERSON
                if known is None:
                    self.unknown[first_with_determiner(role)] = role
                    self.persons[party] = describe_person(party, role, self.units)
                    holders.enter(self.persons[party])
                else:
                    nominals.setdefault(party, []).append(nominal(role, self.units))
                    if leads_as(role, self.units):
                        self.acting[first_with_determiner(role)] = role
                    holders.spoken_of(party, role.span.start)
                first = first_with_determiner(role)
                self.descriptions.enter(party, role, first, is_known=may_be_known(role, self.units))
            first = first_with_determiner(role)
            self.references.append(Reference(first=first, last=role.last, span=role.span, party=party, tags=tags))
        for party, mentions in nominals.items():
            self.persons[party] = add_mentions(self.persons[party], mentions)

    def _known(self, role: RoleMention, holders: Officeholders) -> str | None:
        """Id of who has this office, None for somebody new; a leader gets that for a title as well."""
        if not may_be_known(role, self.units):
            return self._introduced(holders.introduced(role), role, holders)
        if (relative := self.relatives.meant(role)) is not None:
            return relative
        known = holders.counterpart(role) or holders.holder_of(role)
        lacking = self.units.vocabulary.lexicon.countries_without
        if known is not None and holders.is_of_body(role, known):
            is_told = holders.is_told_before(known, role) and holders.celebrated(role, self.related, lacking) is None
            known = known if is_told else None
        known = None if known is not None and is_met_by(self.units, role, self.persons[known]) else known
        leader = None
        if known is None or self.persons[known].name is None:
            leader = holders.leader_for(role) or holders.famous(role, self.related)
            leader = leader or holders.celebrated(role, self.related, lacking)
        if leader is None:
            if known is not None and self.persons[known].country is None and role.country is not None:
                self.persons[known] = attrs.evolve(self.persons[known], country=role.country)
                holders.settle(known, role.country)
            if known is not None and is_called_shortly(self.persons[known], role):
                self.persons[known] = add_positions(self.persons[known], [role], self.units)
            return self._introduced(None, role, holders) if known is None else known
        self.persons[leader] = add_positions(self.persons[leader], [role], self.units)
        return leader

    def _introduced(self, found: str | None, role: RoleMention, holders: Officeholders) -> str | None:
        """Id of him whom the text describes by the *role* and names next, who is so *found* or as he goes on."""
        found = found or self.introductions.named(role, self.persons)
        if found is not None:
            person = add_positions(self.persons[found], [role], self.units)
            self.persons[found] = attrs.evolve(person, country=person.country or role.country)
            holders.enter(self.persons[found])
        return found

    def _group(self, role: RoleMention) -> str:
        """Id of the group that is named so; the same words name the same group."""
        name = role.span.of(self.units.layout.text)
        group = self.groups.get(name)
        if group is None:
            group = self.groups[name] = Organization(
                id=f"g{len(self.groups) + 1}",
                name=name,
                kind=OrganizationKind.GROUP,
                country=role.country,
                mentions=(nominal(role, self.units),),
            )
        return group.id

    def _resolve_pronouns(self) -> None:
        """Add a reference for each pronoun that stands for somebody, in order of the text."""
        breaks = self.units.breaks
        self.named = frozenset(id_ for id_, person in self.persons.items() if person.name is not None)
        self.genders = {id_: person.gender for id_, person in self.persons.items()}
        for number, namesake in enumerate(self.namesakes, 1):
            self.genders[f"p{number}"] = self.genders[f"p{number}"] or likely_gender(namesake)
        self._is_beside = find_quoted(self.units)
        self.descriptions.know(self.persons, self.genders, self._is_beside)
        history: list[tuple[int, Reference]] = []
        ordered = disjoint(sorted(self.references, key=lambda r: (r.first, -r.last)))
        claimed = {unit for reference in ordered for unit in range(reference.first, reference.last)}
        pronouns = [unit for unit in self._pronouns() if unit not in claimed]
        passed = 0
        for unit in [*pronouns, len(self.units.letters)]:
            while passed < len(ordered) and ordered[passed].first < unit:
                ordered[passed] = self._described(ordered[passed], history)
                history.append((bisect_right(breaks, ordered[passed].first), ordered[passed]))
                passed += 1
            if unit < len(self.units.letters):
                sentence = bisect_right(breaks, unit)
                reference = self._stands_for(unit, sentence, history, ordered[passed : passed + _AHEAD])
                if reference is not None:
                    history.append((sentence, reference))
        self.references = [self._named_so(reference) for _, reference in history]

    def _stands_for(
        self, unit: int, sentence: int, history: list[tuple[int, Reference]], ahead: list[Reference]
    ) -> Reference | None:
        """The reference that a pronoun is, or "the 51-year-old"."""
        if "pronoun" in self.units.tags[unit]:
            return self._pronoun(unit, sentence, history, ahead)
        party = self.descriptions.called(unit, history[-_HISTORY:])
        if party is None:
            return None
        span = self.units.span(unit, unit + 1)
        mention = Mention(span=span, words=span.of(self.units.layout.text), kind=MentionKind.NOMINAL)
        self.persons[party] = add_mentions(self.persons[party], [mention])
        return Reference(first=unit - 1, last=unit + 1, span=span, party=party, tags=_PERSON)

    def _named_so(self, reference: Reference) -> Reference:
        """The reference with the party that is named, where it was found only later who is described."""
        party = self.same.get(reference.party or "")
        return reference if party is None else attrs.evolve(reference, party=party)

    def _described(self, reference: Reference, history: list[tuple[int, Reference]]) -> Reference:
        """The reference with the party that its office describes, if that is somebody who is named."""
        reference, acting = self._named_so(reference), self.acting.get(reference.first)
        if acting is None and (reference.party not in self.persons or reference.party in self.named):
            return reference
        if acting is not None and self._is_here(reference, history):
            return reference
        found = self._acting(acting, history) if acting is not None else self._told_of(reference, history[-_HISTORY:])
        if found is None or found[0] not in self.named or found[0] == reference.party:
            return reference
        self._unite(found[0], reference.party or "", found[1])
        self.listed = (reference.last, found[0], found[1].status)
        return attrs.evolve(reference, party=found[0])

    def _told_of(
        self, reference: Reference, history: Sequence[tuple[int, Reference]]
    ) -> tuple[str | None, RoleMention] | None:
        """Id of who is told to have the office that stands at the reference, and the office."""
        role = self.unknown.get(reference.first)
        if role is None:
            return self.descriptions.meant(reference, history)
        told = self._told(role.first, history)
        party = predicated_of(role, [r for at, r in told if at == self._sentence(role)], self.units)
        if party is not None:
            return party, attrs.evolve(role, status=status_told(role, self.units))
        last, party, status = self.listed
        if follows(role, last, self.units):
            return party, attrs.evolve(role, status=status)
        return self._acting(role, history) or self.descriptions.meant(reference, history)

    def _acting(self, role: RoleMention, history: Sequence[tuple[int, Reference]]) -> tuple[str, RoleMention] | None:
        """Id of whose time or deeds as the holder of the office are told of, and the office."""
        found = acting_as(role, self._told(role.first, history[-_HISTORY:]), self.genders, self.units)
        person = None if found is None else self.persons.get(found[0])
        if found is None or person is None:
            return None
        held = (position.status for position in person.positions if position.title.casefold() == role.title.casefold())
        return found[0], attrs.evolve(role, status=next(held, found[1]))

    def _told(self, unit: int, history: Sequence[tuple[int, Reference]]) -> list[tuple[int, Reference]]:
        """Those of *history* that the *unit* may speak of."""
        sentence = bisect_right(self.units.breaks, unit)
        return [(at, r) for at, r in history if sentence - at <= REACH and self._is_beside(r.first, unit)]

    def _is_here(self, reference: Reference, history: Sequence[tuple[int, Reference]]) -> bool:
        """True if the sentence has spoken of the party of the reference before."""
        sentence = bisect_right(self.units.breaks, reference.first)
        return any(at == sentence and other.party == reference.party for at, other in history[-_HISTORY:])

    def _sentence(self, role: RoleMention) -> int:
        return bisect_right(self.units.breaks, role.first)

    def _unite(self, party: str, described: str, role: RoleMention) -> None:
        """Take who is *described* by *role* for the named *party*; who is named himself has the office no less."""
        person = add_positions(self.persons[party], [role], self.units)
        if described in self.named:
            self.persons[party] = add_mentions(person, [nominal(role, self.units)])
            self.persons[described] = without_mention(self.persons[described], role.span)
            return
        self.same[described] = party
        person = add_mentions(person, self.persons.pop(described).mentions)
        self.persons[party] = attrs.evolve(person, country=person.country or role.country)
        self.descriptions.unite(party, described)
        if role.office.gender is not None:
            self.genders[party] = Gender(role.office.gender)

    def _pronouns(self) -> Iterator[int]:
        """The units of pronouns, and of what may be "the 51-year-old" or "the Dane"."""
        pattern = self.units.vocabulary.alphabet.compile(f"pronoun|{BARE}")
        return (match.start() for match in pattern.finditer(self.units.letters))

    def _pronoun(
        self, unit: int, sentence: int, history: list[tuple[int, Reference]], ahead: list[Reference]
    ) -> Reference:
        span = self.units.span(unit, unit + 1)
        tags = self.units.tags[unit]
        if not tags & {"he", "she"}:
            return Reference(first=unit, last=unit + 1, span=span, party=None, tags=_SOMEBODY)
        recent = [(at, reference) for at, reference in history[-_HISTORY:] if sentence - at <= REACH]
        bound = ruled_out(unit, [reference for at, reference in recent if at == sentence], ahead, self.units)
        recent = [(at, one) for at, one in recent if one.party is None or one.party not in bound]
        told = [(at, reference) for at, reference in recent if self._is_beside(reference.first, unit)]
        here = [reference for at, reference in told if at == sentence]
        party = foretold(unit, here, ahead, self.genders, self.units)
        if party is None:
            party = resolve_pronoun(unit, sentence, told, self.genders, self.units)
        if party is None and len(told) < len(recent):
            named = [(at, reference) for at, reference in recent if reference.party in self.named]
            party = resolve_pronoun(unit, sentence, named, self.genders, self.units)
        return Reference(first=unit, last=unit + 1, span=span, party=party, tags=_PRONOUN)


#: What those are to another who may be of another country.
_ELSEWHOSE: Final = COUNTERPARTS | {"host", "guest", "ally", "rival", "opponent", "critic", "friend", "boss"}
#: References looked at for a pronoun: more than three sentences ever hold.
_HISTORY: Final = 40
#: References looked at behind a pronoun for who is named after the clause that opens its sentence.
_AHEAD: Final = 6
