"""What beside a name tells for which country somebody acts, besides an office: a party, a desk, a visit, a rule."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Final, final

from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution import individuals
from newsmodel.extraction.units import Units

#: Words between a party's people and the name at the most: "Republican majority leader", "Democratic rival".
_WORDS: Final = 3
_NO_WORD: Final = frozenset({"say", "meet", "prep", "det", "join", "be", "have", "subordinator", "relative", "comma"})
#: Units behind a spokesman in which it stands where the press hears him.
_BRIEFING: Final = 10
_PRESS: Final = frozenset({"reporters", "journalists", "briefing", "conference"})
#: At this distance in units a country that is visited tells half as much as beside the name.
_HALF: Final = 4.0
#: The country that leads must have this much more than the next.
_LEAD: Final = 2.0
#: How an office stands that "under" may lead in.
_BESIDE: Final = frozenset({"role-name", "roles-names"})
#: Units before a spokesman in which the body is named for which he speaks.
_SPOKEN: Final = 50
_OF: Final = frozenset({"of", "from", "with"})
_VISITED: Final = frozenset({"in", "to"})


@final
class Allegiance:
    """The countries that stand near names."""

    def __init__(self, units: Units, names: Sequence[NameMention]) -> None:
        self._units = units
        named = {unit for mention in names for unit in range(mention.name, mention.last)}
        self._codes = {
            unit: code
            for unit, meaning in units.meanings.items()
            if unit not in named and (code := meaning.country_code)
        }
        #: How often the text speaks of each country, as an actor or a place; of bodies that may be elsewhere not.
        self.all: Final = Counter(code for unit, code in self._codes.items() if "organization" not in units.tags(unit))

    def of_party(self, names: Sequence[NameMention], roles: Sequence[RoleMention]) -> str | None:
        """REPUBLICAN majority leader NAME; NAME, a REPUBLICAN."""
        starts = {mention.first for mention in names} | {role.first for role in roles if role.rule == "role-name"}
        votes = Counter(code for start in starts if (code := self._people_before(start)))
        votes.update(code for mention in names if (code := self._people_behind(mention.last)))
        return votes.most_common(1)[0][0] if len(votes) == 1 else None

    def _people_before(self, unit: int) -> str | None:
        for at in range(unit - 1, max(unit - 2 - _WORDS, -1), -1):
            people = self._units.meanings[at].people if "people" in self._units.tags(at) else None
            if people is not None:
                return people.country
            if not self._units.tags(at).isdisjoint(_NO_WORD) or self._units.letters[at] == BREAK:
                return None
        return None

    def _people_behind(self, unit: int) -> str | None:
        at = unit + 1
        if "comma" not in self._units.tags(unit) or "indefinite" not in self._units.tags(at):
            return None
        at += 1
        while at < unit + 1 + _WORDS and "low" in self._units.tags(at) and "prep" not in self._units.tags(at):
            at += 1
        people = self._units.meanings[at].people if "people" in self._units.tags(at) else None
        return None if people is None else people.country

    def of_desk(self, names: Sequence[NameMention]) -> str | None:
        """Spokesman NAME told REPORTERS in BERLIN: the government speaks at its seat."""
        units = self._units
        for mention in names:
            end = min(units.letters.find(BREAK, mention.last), mention.last + _BRIEFING)
            words = [units.words(unit, unit + 1).lower() for unit in range(mention.last, end)]
            for at, word in enumerate(words[:-2]):
                code = self._codes.get(mention.last + at + 2)
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
                    owner = self._codes.get(at - 1, self._codes.get(at - 2) if _owns(units, at - 1) else None)
                    return body.country or owner
        return None

    def of_body(self, names: Sequence[NameMention]) -> str | None:
        """NAME of the OSLO UNIVERSITY: the country of the body behind a name."""
        units = self._units
        for mention in names:
            at = mention.last + 1
            if units.words(mention.last, at) not in _OF:
                continue
            meaning = units.meanings.get(at + 1 if "det" in units.tags(at) else at)
            if meaning is not None and meaning.organization is not None and meaning.organization.country:
                return meaning.organization.country
        return None

    def of_rule(self, names: Sequence[NameMention], roles: Sequence[RoleMention], without: set[str]) -> str | None:
        """NORWAY, under President NAME; a DANISH effort failed under Prime Minister NAME."""
        units = self._units
        starts = {mention.first for mention in names} | {role.first for role in roles if role.rule in _BESIDE}
        for start in sorted(starts):
            if start and "under" in units.tags(start - 1):
                begin = units.letters.rfind(BREAK, 0, start) + 1
                found = {code for _, code in self._within(begin, start) if code not in without}
                beside = self._codes.get(start - 2, self._codes.get(start - 3))
                if beside is not None and beside not in without:
                    return beside
                if len(found) == 1:
                    return next(iter(found))
        return None

    def of_visit(
        self, names: Sequence[NameMention], roles: Sequence[RoleMention], taken: set[str], actors: Sequence[str]
    ) -> str | None:
        """A visit to NORWAY and talks with Prime Minister NAME; President NAME in NORWAY."""
        units = self._units
        ends = {role.last for role in roles if role.rule in _BESIDE}
        votes: defaultdict[str, float] = defaultdict(float)
        for mention in names:
            begin = units.letters.rfind(BREAK, 0, mention.first) + 1
            end = units.letters.find(BREAK, mention.last)
            for unit, code in self._within(begin, end):
                is_behind = unit == mention.last + 1 and "country" in units.tags(unit)
                is_visited = unit < mention.first and mention.name in ends and code in actors
                if code not in taken and not units.tags(unit - 1).isdisjoint(_VISITED) and (is_behind or is_visited):
                    distance = max(mention.first - unit, unit - mention.last)
                    votes[code] += 1 / (1 + distance / _HALF)
        return individuals.leader(votes, _LEAD)

    def _within(self, start: int, end: int) -> Iterator[tuple[int, str]]:
        return ((unit, code) for unit in range(start, end) if (code := self._codes.get(unit)) is not None)


def _owns(units: Units, at: int) -> bool:
    return at > 0 and "possessive" in units.tags(at)
