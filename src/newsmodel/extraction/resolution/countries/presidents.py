"""Who is president of the United States, of whom news in English says President or administration and not of what."""

import re
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Final, final

import attrs

from newsmodel.extraction.mentions.mention import NameMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.countries import individuals
from newsmodel.extraction.resolution.countries.allegiance import Allegiance
from newsmodel.extraction.resolution.countries.individuals import Individual
from newsmodel.extraction.resolution.countries.visited import VISIT, comes_to
from newsmodel.extraction.units import Units
from newsmodel.model.person import PositionStatus

#: Whom a text names so often it may call by the surname alone.
_MUCH: Final = 3
_COUNTRY: Final = "US"
#: A text about so many countries is about none.
_MANY: Final = 12


@final
class Presidents:
    """Those whom one text calls president, and how much it speaks of which country."""

    def __init__(
        self, units: Units, persons: Sequence[Individual], counts: Mapping[str, int], allegiance: Allegiance
    ) -> None:
        self._units = units
        self._counts = counts
        self._codes: Mapping[int, str] = allegiance.codes
        self._places: Mapping[str, int] = allegiance.all
        self._persons: Sequence[Individual] = [person for person in persons if individuals.is_president(person)]
        self._without: AbstractSet[str] = units.vocabulary.lexicon.countries_without.get("president", frozenset())
        self._administrations: AbstractSet[str] = frozenset(_administrations(units))
        self._terms: AbstractSet[str] = frozenset(_terms(units))
        #: How often the text names the head of an administration whom it does not call president.
        self._often: int = max(
            (len(p.names) for p in persons if not individuals.is_president(p) and self._heads(p)), default=0
        )

    def by_title(self, person: Individual, taken: AbstractSet[str], led: AbstractSet[str]) -> str | None:
        """The United States, if they are much spoken of and the text calls this one President most, not of what.

        Not where the administration it speaks of is somebody else's, who is named as often, nor where a sentence with
        the title speaks of another country whose head is not known. Where another is their president already, this one
        was or will be: "President Berg … unlike President Tveit".

        Args:
            person: whose country is looked for.
            taken: the countries that have another president.
            led: the countries whose heads are known.
        """
        if not _is_president_of_nothing(self._units, person) or self._is_foreign(person):
            return None
        is_known = individuals.fame(person)[1] and (self._places.get(_COUNTRY) or self._counts.get(_COUNTRY))
        if is_known and (_COUNTRY not in taken or not self._beside(person, acting=True) - {_COUNTRY}):
            return _COUNTRY
        if not self._may_speak_of_it(person, led) or self._meets_president(person):
            return None
        beside = self._beside(person)
        others = beside - led - self._without - {_COUNTRY}
        if not _is_president_now(person):
            return None if others and _COUNTRY not in beside else _COUNTRY
        if _COUNTRY in taken:
            return None if others or self._is_met(person) else _COUNTRY
        if not others:
            return _COUNTRY
        if len(person.names) <= self._often or (_COUNTRY not in beside and len(person.names) < _MUCH):
            return None
        rivals = [individuals.fame(p) for p in self._persons if p.country is None and _is_president_now(p)]
        return _COUNTRY if individuals.fame(person) == max(rivals) else None

    def _is_foreign(self, person: Individual) -> bool:
        """True for an interim president, for "the government of President NAME" and "ousted President NAME"."""
        if any(role.status is PositionStatus.ACTING for role in person.roles) or individuals.rules(self._units, person):
            return True
        return any(map(self._is_abroad, person.names)) or self._is_passed(person)

    def _is_abroad(self, mention: NameMention) -> bool:
        """True for "ousted President NAME", and for "President NAME's visit to WASHINGTON"."""
        near = range(mention.last, mention.last + VISIT)
        there = (unit for unit in near if self._codes.get(unit) == _COUNTRY)
        return self._is_ousted(mention.first) or any(comes_to(self._units, mention.last, unit) for unit in there)

    def _is_passed(self, person: Individual) -> bool:
        """True of who is named once in a text about many countries, in a block that does not speak of this one."""
        if len(person.names) > 1 or len(self._places) < _MANY:
            return False
        block = self._units.blocks[person.names[0].first]
        return all(self._units.blocks[unit] != block for unit, code in self._codes.items() if code == _COUNTRY)

    def _is_ousted(self, first: int) -> bool:
        """True for "ousted (Chadian) President NAME", "toppled President NAME", "the ouster of President NAME"."""
        units, at = self._units, first - 1
        while at > 0 and units.small[at] not in _OUSTED and not units.tags[at].isdisjoint(_TITLED):
            at -= 1
        return at >= 0 and units.small[at] in _OUSTED

    def _beside(self, person: Individual, *, acting: bool = False) -> set[str]:
        """The countries that the sentences speak of which call the person president; else those before, US apart.

        Args:
            person: who is called so.
            acting: leave out where something happens.
        """
        units = self._units
        ends = {role.last for role in person.roles}
        titled = [mention for mention in person.names if mention.honorific is not None or mention.name in ends]
        found = set[str]()
        for mention in titled or person.names[:1]:
            start, end = units.letters.rfind(BREAK, 0, mention.first) + 1, units.letters.find(BREAK, mention.last)
            before = self._told(units.letters.rfind(BREAK, 0, max(start - 1, 0)) + 1, start, acting=acting)
            found |= self._told(start, end, acting=acting) or (before if _COUNTRY not in before else set())
        return found

    def _is_met(self, person: Individual) -> bool:
        """True for "met President NAME" and "talks with President NAME": one who is met is of elsewhere."""
        return any(self._is_met_at(mention.first) for mention in person.names)

    def _is_met_at(self, first: int) -> bool:
        return first > 0 and not self._units.tags[first - 1].isdisjoint(_MET)

    def _meets_president(self, person: Individual) -> bool:
        """True for "President NAME NAME to meet President NAME", where the other is the one whom readers know."""
        if individuals.fame(person)[1]:
            return False
        known = [p for p in self._persons if p is not person and individuals.fame(p)[1] and self._is_met(p)]
        met = [mention.first for other in known for mention in other.names if self._is_met_at(mention.first)]
        between = (
            self._units.letters[mention.last : at] for mention in person.names for at in met if mention.last < at
        )
        return any(BREAK not in letters for letters in between)

    def _told(self, start: int, end: int, *, acting: bool) -> set[str]:
        codes = ((unit, self._codes.get(unit)) for unit in range(start, end))
        return {code for unit, code in codes if code and not (acting and self._units.small[unit - 1] in _WHERE)}

    def in_passing(self, person: Individual, taken: AbstractSet[str]) -> str | None:
        """The one country before the name, for whom a text names in passing: a CHILEAN court hears President NAME.

        Not where the sentence speaks of the United States, nor where the text speaks as much of the country as of them.

        Args:
            person: whose country is looked for.
            taken: the countries that have another president.
        """
        full = next((mention for mention in person.names if len(mention.words) > 1), None)
        if full is None or len(person.names) >= _MUCH or not individuals.is_president(person):
            return None
        begin = self._units.letters.rfind(BREAK, 0, full.first) + 1
        end = self._units.letters.find(BREAK, full.last)
        before = set(self._countries(begin, full.first))
        if len(before) != 1 or _COUNTRY in {*before, *self._countries(full.last, end)}:
            return None
        code = before.pop()
        is_aside = self._counts.get(code, 0) < self._counts.get(_COUNTRY, 0)
        return code if is_aside and code not in taken and code not in self._without else None

    def _countries(self, start: int, end: int) -> Iterable[str]:
        """The countries named between these units, those left out that a medium is in."""
        for unit in range(start, end):
            meaning = self._units.meanings.get(unit)
            if meaning is not None and meaning.country_code is not None:
                body = meaning.organization
                if body is None or body.kind != "media":
                    yield meaning.country_code

    def by_administration(self, person: Individual) -> str | None:
        """The TVEIT administration, the TVEIT White House, where the text speaks of the United States."""
        return _COUNTRY if self._places.get(_COUNTRY) and self._heads(person) else None

    def by_past(self, person: Individual, led: AbstractSet[str]) -> str | None:
        """The United States, where another is their president, for a President of whom the text tells what is past."""
        if _COUNTRY not in led or not self._places.get(_COUNTRY) or not individuals.is_president(person):
            return None
        if len(person.names) > _MUCH or any(role.of is not None for role in person.roles):
            return None
        titled = (mention for mention in person.names if (mention.honorific or "").endswith("President"))
        return _COUNTRY if any(_is_past(self._units, mention) for mention in titled) else None

    def _heads(self, person: Individual) -> bool:
        heads = self._administrations
        if not individuals.is_president(person):
            heads = heads | self._terms
        return any(mention.words[-1] in heads for mention in person.names)

    def _may_speak_of_it(self, person: Individual, led: AbstractSet[str]) -> bool:
        """False if the text speaks far more of another country whose president may be meant.

        For one whom it names again and again, never by the given name, it need not speak of what the US do.
        """
        rivals = [n for code, n in self._counts.items() if code not in led and code not in self._without]
        often, is_known = individuals.fame(person)
        spoken, placed = self._counts.get(_COUNTRY, 0), self._places.get(_COUNTRY, 0)
        told = max(spoken, placed) if spoken or (is_known and often >= _MUCH) else 0
        return told * 2 >= max(rivals, default=1) and told > 0


def end_terms(units: Units, persons: Sequence[Individual]) -> None:
    """Presidents under whom something was are so no more where the text names another of their country more often."""
    now = [person for person in persons if individuals.is_president(person) and _is_president_now(person)]
    for person in now:
        others = (other for other in now if other.country == person.country and len(other.names) > len(person.names))
        if person.country is None or not any(others):
            continue
        if any(_is_under(units, mention) for mention in person.names):
            person.roles = [
                attrs.evolve(role, status=PositionStatus.FORMER) if role.office.phrase == "president" else role
                for role in person.roles
            ]


def _is_under(units: Units, mention: NameMention) -> bool:
    """True for "under (Democratic) President NAME", "under Presidents NAME and NAME"."""
    at = mention.first - 1
    while at > mention.first - _LIST and not units.tags[at].isdisjoint(_LISTED):
        at -= 1
    return at >= 0 and units.small[at] == _UNDER


#: Units of a list of names at the most, and what may stand in it.
_LIST: Final = 12
_LISTED: Final = frozenset({"office", "title", "modifier", "people", "join", "comma", "capital", "initial", "name"})
_UNDER: Final = "under"


def _is_president_of_nothing(units: Units, person: Individual) -> bool:
    """True for "President NAME"; False for "president of the court", "OSLO COLLEGE President NAME", "a president"."""
    roles = [role for role in person.roles if role.office.phrase == "president" and role.indefinite is not True]
    return bool(roles) and all(
        role.of is None and (not role.first or units.tags[role.first - 1].isdisjoint(_BODIES)) for role in roles
    )


_BODIES: Final = frozenset({"acronym", "holder"})


def _is_president_now(person: Individual) -> bool:
    """False for a former president, and for one who is to be."""
    held = {role.status for role in person.roles if role.office.phrase == "president"}
    return held.isdisjoint({PositionStatus.FORMER, PositionStatus.DESIGNATE})


def _is_past(units: Units, mention: NameMention) -> bool:
    """True for "President NAME … in 1987", "every president since NAME", "a predecessor, NAME"."""
    before = {units.small[unit] for unit in range(max(mention.first - _NEAR, 0), mention.first)}
    if not before.isdisjoint(_SINCE):
        return True
    start = max(units.letters.rfind(BREAK, 0, mention.first) + 1, mention.first - _REACH)
    end = min(units.letters.find(BREAK, mention.last), mention.last + _REACH)
    words = [units.word[unit] for unit in range(start, end)]
    years = (year for in_, year in pairwise(words) if in_ == "in")
    return any(word in _PAST for word in words) or any(_YEAR.fullmatch(year) for year in years)


#: What stands before a country where something happens.
_WHERE: Final = frozenset({"at", "from", "in", "near", "over", "to"})
#: What may stand before the name of a president, and what is done to one by force.
_TITLED: Final = frozenset({"title", "office", "modifier", "adverb", "demonym", "of"})
_OUSTED: Final = frozenset(
    {"deposed", "deposes", "deposing", "oust", "ousted", "ouster", "ousting", "ousts", "overthrew", "overthrow"}
    | {"overthrowing", "overthrown", "overthrows", "topple", "toppled", "topples", "toppling"}
)
#: What stands before one who is met.
_MET: Final = frozenset({"meet", "with"})
#: Units beside a name that are looked at, however long the sentence is.
_REACH: Final = 60
#: Units before a name in which a word stands that leads in one from whom on is counted.
_NEAR: Final = 2
_SINCE: Final = frozenset({"during", "since", "like", "unlike"})
#: Words by which presidents are set side by side.
_PAST: Final = frozenset({"era", "predecessor", "predecessors", "presidency", "presidents", "previous"})
_YEAR: Final = re.compile(r"(?:18|19|20)\d\d")


def _administrations(units: Units) -> Iterable[str]:
    """The names before "administration" and "White House"; the administration of (President) NAME."""
    yield from _named_behind(units)
    for match in units.vocabulary.alphabet.compile("holder|organization|country").finditer(units.letters):
        at = match.start()
        if not units.small[at].endswith(_HOUSES):
            continue
        *name, body = units.word[at].rsplit(" ", 1)
        if name and body.lower() == "administration":
            yield name[0].rpartition(" ")[2]
        elif at and units.small[at] in _HOUSES and "capital" in units.tags[at - 1]:
            yield units.word[at - 1]


def _named_behind(units: Units) -> Iterable[str]:
    for unit in units.of(_TERMS):
        if "low" not in units.tags[unit] or "of" not in units.tags[unit + 1]:
            continue
        end = unit + 2
        while not units.tags[end].isdisjoint(("modifier", "office", "title")):
            end += 1
        while units.tags[end] & {"capital", "initial"} and "possessive" not in units.tags[end + 1]:
            yield units.word[end]
            end += 1


def _terms(units: Units) -> Iterable[str]:
    """The names in "NAME's presidency", "NAME's administration"."""
    for unit in units.of(_TERMS):
        if unit > 1 and "low" in units.tags[unit] and "possessive" in units.tags[unit - 1]:
            yield units.word[unit - 2]


_TERMS: Final = frozenset({"administration", "presidency"})
_HOUSES: Final = ("administration", "white house")
