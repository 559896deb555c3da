"""For which country each person acts, as the text around the names tells it; never from a name alone."""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from itertools import chain
from typing import Final, final

from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.resolution.countries import individuals
from newsmodel.extraction.resolution.countries.allegiance import Allegiance
from newsmodel.extraction.resolution.countries.beside import country_beside
from newsmodel.extraction.resolution.countries.colleagues import Colleagues
from newsmodel.extraction.resolution.countries.company import Company
from newsmodel.extraction.resolution.countries.counterparts import Apart, counterpart_of, countries_of_counterparts
from newsmodel.extraction.resolution.countries.foretold import Foretold
from newsmodel.extraction.resolution.countries.forms import countries_of_form, country_of_form, unlike
from newsmodel.extraction.resolution.countries.individuals import Individual
from newsmodel.extraction.resolution.countries.mates import Mates
from newsmodel.extraction.resolution.countries.nations import country_of_nation
from newsmodel.extraction.resolution.countries.natives import find_natives
from newsmodel.extraction.resolution.countries.pairs import Pairs
from newsmodel.extraction.resolution.countries.presidents import Presidents
from newsmodel.extraction.resolution.countries.received import country_of_seat
from newsmodel.extraction.resolution.countries.regimes import Regimes
from newsmodel.extraction.resolution.countries.sent_from import country_sent_from
from newsmodel.extraction.resolution.countries.spoken_of import SpokenOf
from newsmodel.extraction.resolution.countries.subjects import country_of_subject
from newsmodel.extraction.resolution.countries.successions import country_of_predecessor, find_successions
from newsmodel.extraction.resolution.countries.workplaces import country_of_home, country_of_work
from newsmodel.extraction.units import Units
from newsmodel.model.person import PositionStatus

#: The country that leads must have this much more than the next.
_CLEAR_LEAD: Final = 2.0
#: So often is named at the least who is at the head of the country that a text is about; that country itself.
_MUCH, _OFTEN = 5, 3
_MINISTERS: Final = frozenset({"minister", "deputy_minister"})
_GOVERNING: Final = _MINISTERS | individuals.SINGLE
#: A text is set in one country where it speaks of it so many times as often as of the next.
_ONLY, _THIRD = 4.0, 3
#: Units before "leader NAME" in which the country is named.
_NEAR: Final = 40


@final
class Nationality:
    """The countries that one text speaks of, and whose they are."""

    def __init__(self, units: Units, persons: Sequence[Individual], roles: Sequence[RoleMention] = ()) -> None:
        self.units = units
        self.persons = persons
        self._without = units.vocabulary.lexicon.countries_without
        names = [mention for person in persons for mention in person.names]
        self.spoken_of: SpokenOf = SpokenOf(units, names, roles)
        self.counts: Counter[str] = self.spoken_of.counts
        self.pairs: Pairs = Pairs(units, names)
        self.allegiance: Allegiance = Allegiance(units, names)
        self.presidents: Presidents = Presidents(units, persons, self.counts, self.allegiance)
        self.natives: dict[int, str] = find_natives(units, sorted(names, key=lambda mention: mention.first))
        self.regimes: Regimes = Regimes(units, self.allegiance.all)
        self.colleagues: Colleagues = Colleagues(units, persons, self.spoken_of.unheld)
        self.foretold: Foretold = Foretold(units, persons, self.spoken_of.unheld)
        self._tied, self._told = find_successions(units, names, self.spoken_of.unheld)
        self._bearers: dict[int, Individual] = {m.first: person for person in persons for m in person.names}
        self.leaders: list[Individual] = []
        self._led: defaultdict[str, set[str]] = defaultdict(set)
        self._company: Company = Company()
        self._mates: Mates = Mates(units, persons)
        self._apart: Apart = Apart(persons)
        self._families: dict[str, list[Individual]] = individuals.families(persons)
        offices = (range(role.first, role.last) for person in persons for role in person.roles)
        self._in_offices: frozenset[int] = frozenset(chain.from_iterable(offices))

    def settle(self) -> None:
        """Give each person a country, as far as `SIEVES` find one, the surest first for all."""
        for person in self.persons:
            person.heads = individuals.heads(person, self.spoken_of.states)
            person.forms = countries_of_form(self.units, person.names)
        for sieve in SIEVES:
            for person in self.persons:
                if person.country is None and (found := sieve(self, person)) is not None:
                    unlikely = bool(person.forms) and found not in person.forms
                    if sieve in GUESSES and (unlikely or found in self._apart.countries(person)):
                        continue
                    person.country = found
                    self._company.enter(found)
                    if person.heads:
                        self.leaders.append(person)
                    for kind in person.heads if not individuals.is_over(person) else ():
                        self._led[kind].add(found)

    def by_office(self, person: Individual) -> str | None:
        """The country named most often with the offices, if it has such."""
        return individuals.country_of_offices(person, self.spoken_of.meant, self._without)

    def by_words_beside(self, person: Individual) -> str | None:
        """GERMANY's NAME; GERMAN NAME; GERMAN painter NAME; NAME of GERMANY."""
        return country_beside(self.units, person.names, self.counts)

    def by_people(self, person: Individual) -> str | None:
        """GERMANS NAME and NAME; NAME, a GERMAN nurse; NAME and NAME are GERMANS; the GERMAN government of NAME."""
        found = {self.natives.get(mention.first) for mention in person.names} - {None}
        return found.pop() if len(found) == 1 else self.regimes.own(person.names)

    def by_regime(self, person: Individual) -> str | None:
        """That in which the NAME regime is; beside a king there is a government."""
        lacking = self.units.vocabulary.lexicon.countries_without
        kings = lacking["president"] - lacking["crown prince"]
        return self.regimes.country_of(person.names, self._led["head_of_state"].difference(kings))

    def by_delegation(self, person: Individual) -> str | None:
        """GERMAN delegation led by NAME; a GERMAN team … the team is led by NAME."""
        led = self.allegiance.of_delegation(person.names, person.roles, self.spoken_of.envoys)
        return led or self.allegiance.of_delegates(person.names)

    def by_setting(self, person: Individual) -> str | None:
        """In NORWAY, NAME, head of the committee, said."""
        is_there = not individuals.is_international(self.units, person)
        return self.allegiance.of_setting(person.names, person.roles) if is_there else None

    def by_subject(self, person: Individual) -> str | None:
        """NORWAY is glad. Foreign Minister NAME said so; Foreign Ministry spokesman NAME said so."""
        held = (role for role in person.roles if role.status is PositionStatus.CURRENT)
        roles = [role for role in held if role.office.kind in _GOVERNING or individuals.is_ministrys(role)]
        lacking, codes = self._lacking(person), self.allegiance.codes
        told = self.counts.keys() - lacking
        actors = self.spoken_of.tell(codes, told) if lacking and roles else {}
        return country_of_subject(self.units, roles, self._taken(person), codes, actors)

    def by_dateline(self, person: Individual) -> str | None:
        """That in whose capital the text is written, for the minister with whom it begins."""
        return country_sent_from(self.units, person.roles, self._taken(person))

    def by_predecessor(self, person: Individual) -> str | None:
        """The first GERMAN minister to do so since NAME."""
        return country_of_predecessor(self.units, person.names, self.spoken_of.unheld)

    def by_succession(self, person: Individual) -> str | None:
        """That of whom the person follows, appoints or dismisses, or of who does so to him."""
        if individuals.is_elsewhere(self.units, person):
            return None
        for mention in person.names:
            told = self._told.get(mention.first)
            others = (self._bearers[first].country for first in self._tied.get(mention.first, ()))
            found = told or next((code for code in others if code is not None), None)
            if found is not None:
                return found
        return None

    def by_principal(self, person: Individual) -> str | None:
        """That of the person for whom the office is held: "adviser to Mr Berg"."""
        return next((code for i in person.principals if (code := self.persons[i].country) is not None), None)

    def by_national_office(self, person: Individual) -> str | None:
        """The only country that has such an office."""
        return self.colleagues.of_office(person)

    def by_few_offices(self, person: Individual) -> str | None:
        """The only country that the text speaks of among the few that have such an office."""
        return self.colleagues.of_few(person, self.allegiance.all)

    def by_joined_office(self, person: Individual) -> str | None:
        """That of who is named just before, for another office of the same."""
        return self.colleagues.beside(person)

    def by_spoken_office(self, person: Individual) -> str | None:
        """That of the same office spoken of without a name."""
        found = self.colleagues.of_same_office(person, self._taken(person))
        is_told = found is not None and self._is_spoken_of(found)
        return found if is_told and self.by_subject(person) in (None, found) else None

    def by_home(self, person: Individual) -> str | None:
        """The country whose officials the text calls by offices alone, for others whom it calls so."""
        found = self.colleagues.at_home(person)
        is_minister = any(role.office.kind in _MINISTERS for role in person.roles)
        return found if not (found and is_minister) or self.by_subject(person) in (None, found) else None

    def by_party(self, person: Individual) -> str | None:
        """That of the party, if the text speaks of it."""
        return self.allegiance.of_party(person.names, person.roles)

    def by_congress(self, person: Individual) -> str | None:
        """The United States, for members of their Congress, as the state behind the name tells."""
        return self.allegiance.of_seat(person.names)

    def by_body(self, person: Individual) -> str | None:
        """That of the body behind the name; for a spokesman, of the ministry spoken of last before."""
        spokesman = [role for role in person.roles if role.office.kind == "spokesperson" and role.of is None]
        return self.allegiance.of_body(person.names) or self.allegiance.of_office(spokesman[:1])

    def by_work(self, person: Individual) -> str | None:
        """Where the body is for which one works, or where one works from, or lives."""
        codes = self.allegiance.codes
        return country_of_work(self.units, person.roles, codes) or country_of_home(self.units, person.names, codes)

    def by_nation(self, person: Individual) -> str | None:
        """That of which the office is said to be: "the country's president", "its president"."""
        return country_of_nation(self.units, person.roles, self._taken(person), self.allegiance.codes)

    def by_desk(self, person: Individual) -> str | None:
        """That in whose capital a ministry or a spokesman speaks to the press."""
        speaks = any(role.office.kind in individuals.OF_A_COUNTRY and role.country is None for role in person.roles)
        own = speaks and not individuals.is_international(self.units, person)
        return self.allegiance.of_desk(person.names) if own else None

    def by_president(self, person: Individual) -> str | None:
        """That of the president whom the text names most, for a vice president and a first lady."""
        return self.colleagues.of_president(person)

    def by_family(self, person: Individual) -> str | None:
        """That of whoever has the same surname behind a given name: "Ine Tveit … Ola Tveit"."""
        name = individuals.surname(person)
        if name is None or any(role.office.kind in individuals.SINGLE for role in person.roles):
            return None
        found = {other.country for other in self._families[name] if other.country is not None}
        return found.pop() if len(found) == 1 else None

    def by_rule(self, person: Individual) -> str | None:
        """The country that is ruled by NAME: "Norway, under President NAME"."""
        leads = any(role.office.kind in individuals.SINGLE for role in person.roles)
        return self.allegiance.of_rule(person.names, person.roles, self._lacking(person)) if leads else None

    def by_visit(self, person: Individual) -> str | None:
        """That which is visited, for those at the head of a country who are met there, and for ministers."""
        taken = self._taken(person)
        met = country_of_seat(self.units, person, self._bearers, self.allegiance.codes)
        if met is not None and met not in taken:
            return met
        if not any(role.office.kind in individuals.SINGLE and role.of is None for role in person.roles):
            return None
        return self.allegiance.of_visit(person.names, person.roles, taken, tuple(self.counts))

    def by_presidency(self, person: Individual) -> str | None:
        """The United States, for whom the text calls President and not of what, as no other president is called."""
        taken = self._taken(person)
        aside = self.presidents.in_passing(person, taken)
        return aside or self.presidents.by_title(person, taken, set[str]().union(*self._led.values()))

    def by_administration(self, person: Individual) -> str | None:
        """The United States, for the head of the NAME administration."""
        return self.presidents.by_administration(person)

    def by_past_presidency(self, person: Individual) -> str | None:
        """The United States, for a President who was."""
        return self.presidents.by_past(person, self._led["head_of_state"])

    def by_seat(self, person: Individual) -> str | None:
        """PRESIDENT NAME, here in SEOUL."""
        return self.allegiance.of_place(person.names, self._taken(person)) if person.heads else None

    def by_counterpart(self, person: Individual) -> str | None:
        """The other of the two countries that a text is about, for whom the head of the one meets."""
        other = self._apart.other_country(person, self.counts)
        found = other or counterpart_of(person, self.leaders, self.pairs, self.counts)
        return found if found and self._is_spoken_of(found) else None

    def by_country_before(self, person: Individual) -> str | None:
        """NORWAY may pay, said leader NAME: the last country spoken of before, that of whose leader the text tells."""
        for role in person.roles:
            is_bare = role.rule == "role-name" and role.country is None and role.of is None
            if role.office.phrase == "leader" and is_bare and role.status is PositionStatus.CURRENT:
                code = self.spoken_of.last_before(role.first, _NEAR)
                own = code is not None and not self._mates.meets_one_of(person, code)
                return code if own and code not in self._taken(person) else None
        return None

    def by_description(self, person: Individual) -> str | None:
        """That of the head of a country of whom the text speaks behind the name: "the Danish leader"."""
        return None if person.roles else self.foretold.country_of(person, self._led)

    def by_sentences(self, person: Individual) -> str | None:
        """The country that the sentences with the name speak of next to it, if nobody else has its office there.

        Who only reports lends none to somebody without an office: "The White House said Mr Tveit had left". Nor does a
        country spoken of less than another where only persons of others are named: "Mr Berg heard of him in Chile".
        """
        if person.principals or individuals.is_elsewhere(self.units, person):
            return None
        taken = self._taken(person) | individuals.targets(self.units, person) | unlike(person, self.counts)
        foreign = set(filter(self._company.is_foreign, self.counts))
        found = self.spoken_of.beside(person.names, taken, self._in_offices, foreign, plain=not person.roles)
        is_aside = found in foreign and self.counts[found] < max(self.counts.values(), default=0)
        is_other = is_aside and self._mates.are_strangers(person, found)
        return None if found is None or is_other or self._mates.meets_one_of(person, found) else found

    def by_text(self, person: Individual) -> str | None:
        """The country that the text speaks of far more than of any other, for those who hold no office of another."""
        of_ministry = any(individuals.is_ministrys(role) for role in person.roles)
        if not individuals.may_be_local(self.units, person):
            return None
        is_main = person.heads and len(person.names) >= _MUCH  # of the country that a text is about, whoever else is
        taken = (self._lacking(person) if is_main else self._taken(person)) | individuals.targets(self.units, person)
        taken |= {"US"} if of_ministry else set[str]()  # where no department is called a ministry
        own = {code: n for code, n in self.counts.items() if code not in taken}
        found = individuals.leader(own, _ONLY if of_ministry else _CLEAR_LEAD)
        if found is None or self.counts[found] < _OFTEN or self._mates.meets_one_of(person, found):
            return None
        if self._company.is_one_of_several(found) and not (person.heads or individuals.is_royal(person)):
            return None
        places = self.allegiance.all
        is_rare = person.heads and places[found] * 2 < max(places.values(), default=0)
        return None if is_rare or self._is_passed(person, found) else found

    def by_company(self, person: Individual) -> str | None:
        """That of nearly all whom the text names, for another official of whom it does not say more."""
        if not person.roles or individuals.is_international(self.units, person):
            return None
        found = self._company.of_nearly_all()
        return found if found not in self._taken(person) | individuals.targets(self.units, person) else None

    def by_scene(self, person: Individual) -> str | None:
        """Where the text is set, for those who live there: all places counted, for people with a trade or an age.

        For who speaks for some office there as well, if it is set nowhere else or speaks of no other.
        """
        serves, lives = individuals.serves(person), individuals.is_plain(self.units, person)
        if not (serves or lives) or individuals.is_international(self.units, person):
            return None
        found = individuals.leader(self.allegiance.all, _ONLY if serves else _CLEAR_LEAD)
        found = found or (individuals.leader(self.counts, _ONLY) if serves else None)
        return found if found is not None and self.allegiance.all[found] >= _OFTEN else None

    def by_form(self, person: Individual) -> str | None:
        """That of which the text speaks most among those in which names have this form, if he does not meet its own."""
        found = country_of_form(self.units, person, self.counts, self._lacking(person))
        return None if found is not None and self._mates.meets_one_of(person, found) else found

    def _is_spoken_of(self, code: str) -> bool:
        """True of a country of which the text speaks at least a third as often as of any other."""
        return self.counts[code] * _THIRD >= max(self.counts.values(), default=0)

    def _is_passed(self, person: Individual, code: str) -> bool:
        """True of who has no office and is met, or is named once, beside persons of other countries only.

        Or in a text that names persons of others, and hardly one of this.
        """
        is_aside = len(person.names) == 1 and self._mates.are_strangers(person, code)
        is_aside = is_aside or self._mates.is_met(person) or self._company.is_outnumbered(code)
        return is_aside and not person.roles

    def _lacking(self, person: Individual) -> set[str]:
        """Countries that have no such office."""
        return {code for role in person.roles for code in self._without.get(role.office.phrase, ())}

    def _taken(self, person: Individual) -> set[str]:
        """Countries where somebody else holds the same highest office, or a counterpart, or which have none like it."""
        taken = self._lacking(person) | countries_of_counterparts(self.units, person.names)
        rules = not person.heads and individuals.rules(self.units, person)
        return taken.union(*(self._led.values() if rules else (self._led[kind] for kind in person.heads)))


#: What tells a country; asked in this order, each of all persons before the next.
SIEVES: Final[tuple[Callable[[Nationality, Individual], str | None], ...]] = (
    Nationality.by_office,
    Nationality.by_words_beside,
    Nationality.by_congress,
    Nationality.by_people,
    Nationality.by_delegation,
    Nationality.by_predecessor,
    Nationality.by_principal,
    Nationality.by_national_office,
    Nationality.by_joined_office,
    Nationality.by_setting,
    Nationality.by_few_offices,
    Nationality.by_party,
    Nationality.by_work,
    Nationality.by_nation,
    Nationality.by_presidency,
    Nationality.by_dateline,
    Nationality.by_rule,
    Nationality.by_seat,
    Nationality.by_body,
    Nationality.by_desk,
    Nationality.by_spoken_office,
    Nationality.by_administration,
    Nationality.by_family,
    Nationality.by_counterpart,
    Nationality.by_home,
    Nationality.by_principal,
    Nationality.by_country_before,
    Nationality.by_subject,
    Nationality.by_visit,
    Nationality.by_succession,
    Nationality.by_past_presidency,
    Nationality.by_family,
    Nationality.by_joined_office,
    Nationality.by_president,
    Nationality.by_principal,
    Nationality.by_regime,
    Nationality.by_description,
    Nationality.by_sentences,
    Nationality.by_form,
    Nationality.by_text,
    Nationality.by_joined_office,
    Nationality.by_scene,
    Nationality.by_company,
    Nationality.by_principal,
)
#: Those that guess from what is spoken of near the name or most.
GUESSES: Final = frozenset(SIEVES[SIEVES.index(Nationality.by_presidency) :]) - {Nationality.by_family}
