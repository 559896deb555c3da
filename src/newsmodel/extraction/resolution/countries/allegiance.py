"""What beside a name tells for which country somebody acts, besides an office: a party, a desk, a visit, a rule."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, final

from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.countries import individuals
from newsmodel.extraction.units import Units

#: Words between a party's people and the name at the most: "Republican majority leader", "Democratic rival".
_WORDS: Final = 3
_NO_WORD: Final = frozenset({"say", "meet", "prep", "det", "join", "be", "have", "subordinator", "relative", "comma"})
#: Units of a list at the most, what may stand in it, and what leads it in.
_LIST: Final = 16
_WITHIN_LIST: Final = frozenset({"name", "capital", "office", "title", "initial", "comma", "join", "given", "acronym"})
_AMONG: Final = frozenset({"including", "like"})
#: How an office stands that a party may stand before.
_TOLD: Final = frozenset({"role-name", "role-comma-name", "name-comma-role"})
#: Units behind a spokesman in which it stands where the press hears him.
_BRIEFING: Final = 10
_PRESS: Final = frozenset({"reporters", "journalists", "briefing", "conference"})
#: At this distance in units a country that is visited tells half as much as beside the name.
_HALF: Final = 4.0
#: The country that leads must have this much more than the next.
_LEAD: Final = 2.0
#: How an office stands that "under" may lead in.
_BESIDE: Final = frozenset({"role-name", "roles-names"})
#: The same, and how it stands before a comma and the name.
_BEFORE_NAME: Final = _BESIDE | {"role-comma-name"}
#: Units before a spokesman in which the body is named for which he speaks.
_SPOKEN: Final = 50
_OF: Final = frozenset({"of", "from", "with"})
_HEADING: Final = frozenset({"heads", "headed", "leads", "led", "chairs", "chaired", "runs", "ran"})
_APART: Final = frozenset({"comma", "open"})
#: A party and a state, as American news writes them.
_SEAT: Final = re.compile(r"[DRI]-[A-Z]")
_COUNTRY: Final = "US"
_CAPITAL: Final = "capital"
#: What begins what is told of somebody whom nobody knows.
_INTRODUCED: Final = frozenset({"who", "num", "indefinite"})
#: How a sentence begins that tells where it is, what leads in the place, and what is none.
_WHERE: Final = frozenset({"At", "In", "On", "Near", "Outside", "Inside"})
_PLACED: Final = frozenset({"in", "at", "near", "of", "outside"})
_NO_SITE: Final = frozenset({"mark", "say", "be", "have", "modal", "pronoun", "relative", "noun", "meet"})
#: Behind these stands the country of another side.
_TOWARDS: Final = frozenset({"against", "toward", "towards", "with", "on", "to", "from", "at", "between", "over"})
_VISITED: Final = frozenset({"in", "to"})
#: What begins another clause between a country that is visited and a name.
_APART_FROM: Final = frozenset({"subordinator", "relative", "who", "dash"})
#: The country of a delegation stands at most so many units before its head: "Iranian negotiating team led by".
_LED: Final = 6
_LED_BY: Final = ("led by", "headed by")
#: Words for those who are sent.
_DELEGATIONS: Final = frozenset({"delegation", "mission", "team"})
#: The country of envoys that leads must have this much more than the next.
_CLEAR: Final = 3.0
#: The head of a list of those who are sent.
_LISTED: Final = frozenset({"included", "includes", "comprised", "comprises"})
#: Units before such a list in which the country of the delegation stands.
_SENT: Final = 8


@final
class Allegiance:
    """The countries that stand near names."""

    def __init__(self, units: Units, names: Sequence[NameMention]) -> None:
        self._units = units
        named = {unit for mention in names for unit in range(mention.name, mention.last)}
        #: The country that each unit speaks of.
        self.codes: Final = {
            unit: code
            for unit, meaning in units.meanings.items()
            if unit not in named and (code := meaning.country_code)
        }
        #: How often the text speaks of each country, as an actor or a place; of bodies that may be elsewhere not.
        self.all: Final = Counter(code for unit, code in self.codes.items() if "organization" not in units.tags[unit])

    def of_party(self, names: Sequence[NameMention], roles: Sequence[RoleMention]) -> str | None:
        """REPUBLICAN majority leader NAME; NAME, a REPUBLICAN; NAME, the committee's DEMOCRATIC chairman."""
        starts = {mention.first for mention in names} | {role.first for role in roles if role.rule in _TOLD}
        told = {
            *map(self._people_before, starts),
            *(self._people_behind(mention.last) for mention in names),
            *map(self._people_within, roles),
            *(self._among(mention.first) for mention in names),
        } - {None}
        found = told.pop() if len(told) == 1 else None
        return found if found in self.all else None

    def of_seat(self, names: Sequence[NameMention]) -> str | None:
        """The United States, for members of Congress with party and state behind the name: R-TEXAS, (D-OHIO)."""
        units = self._units
        for mention in names:
            if not units.tags[mention.last].isdisjoint(_APART) and _SEAT.match(units.word[mention.last + 1]):
                return _COUNTRY
        return None

    def _people_before(self, unit: int) -> str | None:
        for at in range(unit - 1, max(unit - 2 - _WORDS, -1), -1):
            people = self._units.meanings[at].people if "people" in self._units.tags[at] else None
            if people is not None:
                return people.country
            if not self._units.tags[at].isdisjoint(_NO_WORD) or self._units.letters[at] == BREAK:
                return None
        return None

    def _people_within(self, role: RoleMention) -> str | None:
        """That of "the House REPUBLICAN leader"."""
        for unit in range(role.first, role.last - 1):
            people = self._units.meanings[unit].people if "people" in self._units.tags[unit] else None
            if people is not None:
                return people.country
        return None

    def _among(self, unit: int) -> str | None:
        """That of "REPUBLICANS, including ROLE NAME and NAME", "in the REPUBLICAN PARTY like NAME"."""
        units = self._units
        begin = max(unit - _LIST, units.letters.rfind(BREAK, 0, unit) + 2)
        at = unit - 1
        while at > begin and not units.tags[at].isdisjoint(_WITHIN_LIST):
            at -= 1
        if units.word[at] not in _AMONG and units.words(at - 1, at + 1) != "such as":
            return None
        at -= 1 + (units.word[at] == "as")
        at -= "comma" in units.tags[at]
        meaning = units.meanings.get(at)
        if meaning is not None and meaning.office is not None:  # "Top Democrats"
            return units.vocabulary.lexicon.office_countries.get(meaning.office.phrase)
        people = meaning.people if meaning is not None and "people" in units.tags[at] else None
        return people.country if people is not None else self.codes.get(at) if _is_party(units, at) else None

    def _people_behind(self, unit: int) -> str | None:
        tags = self._units.tags
        at = unit + 1
        if "comma" not in tags[unit] or tags[at].isdisjoint(("det", "capital")):
            return None
        while at < unit + 2 + _WORDS and _leads_in(tags[at], at - unit):
            at += 1
        people = self._units.meanings[at].people if "people" in tags[at] else None
        is_owned = "possessive" in tags[at - 1] or "indefinite" in tags[unit + 1]
        return people.country if people is not None and is_owned else None

    def of_desk(self, names: Sequence[NameMention]) -> str | None:
        """Spokesman NAME told REPORTERS in BERLIN: the government speaks at its seat."""
        units = self._units
        for mention in names:
            end = min(units.letters.find(BREAK, mention.last), mention.last + _BRIEFING)
            words = [units.small[unit] for unit in range(mention.last, end)]
            for at, word in enumerate(words[:-2]):
                code = self.codes.get(mention.last + at + 2)
                if word in _PRESS and words[at + 1] == "in" and code is not None:
                    return code
        return None

    def of_office(self, roles: Sequence[RoleMention]) -> str | None:
        """The DANISH foreign ministry is glad. Spokesman NAME said so: the last ministry spoken of is his."""
        units = self._units
        for role in roles:
            for at in range(role.first - 1, max(role.first - _SPOKEN, -1), -1):
                meaning = units.meanings.get(at)
                body = meaning.organization if meaning is not None else None
                if body is not None and body.kind in individuals.NATIONAL:
                    owner = self.codes.get(at - 1, self.codes.get(at - 2) if _owns(units, at - 1) else None)
                    return body.country or owner
        return None

    def of_body(self, names: Sequence[NameMention]) -> str | None:
        """NAME of the OSLO UNIVERSITY; NAME, of NORWAY'S Labour Party; NAME, who heads the OSLO UNIVERSITY."""
        units = self._units
        for mention in names:
            at = mention.last + ("comma" in units.tags[mention.last])
            heads = "who" in units.tags[at] and units.word[at + 1] in _HEADING
            if units.word[at] not in _OF and not heads:
                continue
            at += 1 + heads
            at += "det" in units.tags[at]
            owner = self.codes.get(at) if _owns(units, at + 1) or "demonym" in units.tags[at] else None
            if heads and owner is not None:
                return owner
            meaning = units.meanings.get(at + 2 if owner else at)
            if _is_party(units, at) and units.small[at - 1] in ("from", "with"):
                continue  # "criticised for praising NAME from Democrats"
            if meaning is not None and meaning.organization is not None and (owner or meaning.organization.country):
                return owner or meaning.organization.country
        return None

    def of_delegation(
        self, names: Sequence[NameMention], roles: Sequence[RoleMention], envoys: Callable[[str], Counter[str]]
    ) -> str | None:
        """GERMAN delegation led by (ROLE) NAME; a GERMAN team … the team is led by NAME.

        Args:
            names: the names of one person.
            roles: the offices of the person.
            envoys: how often each country stands before a word for a delegation.
        """
        units = self._units
        held = {role.last + (role.rule == "role-comma-name"): role.first for role in roles if role.rule in _BEFORE_NAME}
        for mention in names:
            first = held.get(mention.first, mention.first)
            first -= first > 0 and "the" in units.tags[first - 1]
            start = max(first - _LED, 0)
            if first < 2 or units.words(first - 2, first).lower() not in _LED_BY:
                continue
            before = range(first - 3, start - 1, -1)
            own = next((code for unit in before if (code := self.codes.get(unit)) is not None), None)
            words = {units.small[unit] for unit in before} & _DELEGATIONS
            found = own or next((individuals.leader(envoys(word), _CLEAR) for word in words), None)
            if found is not None:
                return found
        return None

    def of_delegates(self, names: Sequence[NameMention]) -> str | None:
        """DENMARK's delegation (at the talks) included NAME, ROLE NAME and NAME: one sentence is one list."""
        units = self._units
        for mention in names:
            begin = units.letters.rfind(BREAK, 0, mention.first) + 1
            verb = next(
                (at for at in range(begin, min(begin + _SENT, mention.first)) if units.word[at] in _LISTED), None
            )
            if verb is None:
                continue
            for at in range(begin, verb):
                code = self.codes.get(at)
                sent = at + 1 + ("possessive" in units.tags[at + 1])
                if code is not None and not {units.small[sent], units.small[sent + 1]}.isdisjoint(_DELEGATIONS):
                    return code
        return None

    def of_setting(self, names: Sequence[NameMention], roles: Sequence[RoleMention]) -> str | None:
        """In DENMARK, NAME, head of the committee, said; In DENMARK, minister NAME said: who is introduced there.

        In DENMARK's capital(, Copenhagen), minister NAME said; At a school in DENMARK, NAME, who runs it, said.
        """
        units = self._units
        led = {role.last: role.first for role in roles if role.rule == "role-name"}
        for mention in names:
            at = self._whose_capital(led.get(mention.first, led.get(mention.name, mention.first)) - 2)
            start = at - ("det" in units.tags[at - 1]) if at > 0 else 0
            opens = start > 0 and units.word[start - 1] == "In"
            opens = opens and (units.letters[start - 2 : start - 1] in ("", BREAK) or "quote" in units.tags[start - 2])
            is_apart = "comma" in units.tags[mention.last]
            is_new = is_apart and not units.tags[mention.last + 1].isdisjoint(_INTRODUCED)
            opens = opens or (start > 0 and is_new and self._is_at(start - 1))
            is_told = is_new or (is_apart and bool(roles)) or mention.name in led
            closes = "comma" in units.tags[at + 1] or _CAPITAL in units.small[at + 1 : at + 3]
            if opens and is_told and closes and len(mention.words) > 1 and at in self.codes:
                return self.codes[at]
        return None

    def _is_at(self, end: int) -> bool:
        """True of "At a school in", with which a sentence begins; not of "At a summit in"."""
        units = self._units
        begin = units.letters.rfind(BREAK, 0, end) + 1
        is_near = end < begin + _SENT and units.word[begin] in _WHERE and units.small[end] in _PLACED
        return is_near and all(units.tags[unit].isdisjoint(_NO_SITE) for unit in range(begin, end))

    def _whose_capital(self, at: int) -> int:
        """The unit of the country of "DENMARK's capital", "the DANISH capital, Copenhagen", which ends at the unit."""
        units = self._units
        end = at - 2 if at > 1 and "comma" in units.tags[at - 1] else at
        if end < 1 or units.small[end] != _CAPITAL:
            return at
        return end - 2 if "possessive" in units.tags[end - 1] else end - 1

    def of_rule(self, names: Sequence[NameMention], roles: Sequence[RoleMention], without: set[str]) -> str | None:
        """NORWAY, under President NAME; a DANISH effort failed under Prime Minister NAME."""
        units = self._units
        starts = {mention.first for mention in names} | {role.first for role in roles if role.rule in _BESIDE}
        for start in sorted(starts):
            if start and "under" in units.tags[start - 1]:
                begin = units.letters.rfind(BREAK, 0, start) + 1
                ruled = [(unit, code) for unit, code in self._within(begin, start) if not self._is_other_side(unit)]
                found = {code for _, code in ruled if code not in without}
                beside = next((code for unit, code in ruled if unit in (start - 2, start - 3)), None)
                if beside is not None and beside not in without:
                    return beside
                if len(found) == 1:
                    return next(iter(found))
        return None

    def _is_other_side(self, unit: int) -> bool:
        """True for the country of "a move against NORWAY", "ties with NORWAY"."""
        return unit > 0 and self._units.small[unit - 1] in _TOWARDS

    def of_visit(
        self, names: Sequence[NameMention], roles: Sequence[RoleMention], taken: set[str], actors: Sequence[str]
    ) -> str | None:
        """A visit to NORWAY and talks with Prime Minister NAME; President NAME in NORWAY."""
        units = self._units
        ends = {role.last + (role.rule not in _BESIDE): role.first for role in roles if role.rule in _BEFORE_NAME}
        votes: defaultdict[str, float] = defaultdict(float)
        for mention in names:
            begin = units.letters.rfind(BREAK, 0, mention.first) + 1
            end = units.letters.find(BREAK, mention.last)
            if mention.name in ends and not any(True for _ in self._within(begin, end)):
                begin = units.letters.rfind(BREAK, 0, max(begin - 1, 0)) + 1
            for unit, code in self._within(begin, end):
                is_there = units.small[unit - 1] != "to"  # not "sent Foreign Minister NAME to LIMA"
                is_behind = unit == mention.last + 1 and "country" in units.tags[unit] and is_there
                comma = ends.get(mention.name, mention.first) - 1
                is_said = unit < comma - 1 and "comma" in units.tags[comma]  # "war in NORWAY may last, NAME said"
                is_visited = unit < mention.first and mention.name in ends and code in actors and not is_said
                is_visited = is_visited and all(
                    units.tags[at].isdisjoint(_APART_FROM) for at in range(unit, mention.first)
                )
                if code not in taken and not units.tags[unit - 1].isdisjoint(_VISITED) and (is_behind or is_visited):
                    distance = max(mention.first - unit, unit - mention.last)
                    votes[code] += 1 / (1 + distance / _HALF)
        return individuals.leader(votes, _LEAD)

    def of_place(self, names: Sequence[NameMention], taken: AbstractSet[str]) -> str | None:
        """NAME, here in SEOUL."""
        units = self._units
        for mention in names:
            at = mention.last
            while units.tags[at] & {"comma", "here", "be"}:
                at += 1
            if "in" in units.tags[at] and "here" in units.tags[at - 1]:
                code = self.codes.get(at + 1)
                if code is not None and code not in taken:
                    return code
        return None

    def _within(self, start: int, end: int) -> Iterator[tuple[int, str]]:
        return ((unit, code) for unit in range(start, end) if (code := self.codes.get(unit)) is not None)


def _leads_in(tags: frozenset[str], at: int) -> bool:
    """True for what stands between a name and a party: "a leading", "the committee's"."""
    return at == 1 or "possessive" in tags or ("low" in tags and tags.isdisjoint(("prep", "det", "say", "have", "be")))


def _is_party(units: Units, at: int) -> bool:
    organization = units.meanings[at].organization if "organization" in units.tags[at] else None
    return organization is not None and organization.kind == "party"


def _owns(units: Units, at: int) -> bool:
    return at > 0 and "possessive" in units.tags[at]
