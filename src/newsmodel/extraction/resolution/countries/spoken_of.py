"""The countries that one text speaks of: as somebody's own, and as one that somebody deals with."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Container, Mapping, Sequence
from typing import Final, final

from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.countries import individuals
from newsmodel.extraction.resolution.countries.visited import is_visited
from newsmodel.extraction.units import Units

#: At this distance in units a country tells half as much as beside the name.
_HALF: Final = 4.0
#: The country that leads must have this much more than the next.
_LEAD: Final = 3.0
#: Words behind which a country is where something happens.
_PLACED: Final = frozenset({"in", "at", "from", "to", "against", "on", "over", "near"})
_LISTS: Final = frozenset({"join", "comma"})
#: What is a place, whosever it is.
_SITES: Final = frozenset(
    {"airport", "border", "capital", "city", "coast", "district", "island", "neighborhood", "neighbourhood", "port"}
    | {"province", "region", "resort", "suburb", "town", "village"}
)
#: Words that lead in one whom somebody deals with.
_DEALS: Final = frozenset({"with", "to", "against", "on", "over", "about", "for", "meet"})
#: What may stand between such a word and the country, and how much of it.
_WITHIN: Final = frozenset(
    {"det", "modifier", "demonym", "join", "country", "comma", "organization", "of", "name", "office"}
)
_PHRASE: Final = 8
#: What is called after a country: "Norway policy", "the Norway talks".
_TOPIC: Final = frozenset({"low", "noun"})
#: What stands behind a country that acts, unlike the noun in "Norway policy".
_ACTS: Final = frozenset({"possessive", "say", "meet", "modal", "be", "have", "do", "adverb", "join", "prep", "past"})
#: Units between commas behind a name at the most, and what does not begin them.
_ASIDE: Final = 16
_TELLS: Final = frozenset({"say"})
_CLAUSES: Final = frozenset({"subordinator", "relative", "who", "dash", "semicolon"})
_TOLD: Final = ("told", "tells")
#: Words that count the person named before among the officials named behind: "and other Norwegian officials".
_AMONG: Final = ("other", "fellow")


@final
class SpokenOf:
    """Where a text speaks of countries, places left out, by names, demonyms and bodies."""

    def __init__(self, units: Units, names: Sequence[NameMention], roles: Sequence[RoleMention]) -> None:
        self._units = units
        self._quotes = [quotation.span.start for quotation in units.layout.quotations]
        #: Offices and groups that the text speaks of without a name.
        self.unheld: Final = [role for role in roles if role.holder is None]
        named = {unit for mention in names for unit in range(mention.name, mention.last)}
        parties = units.vocabulary.alphabet.compile("country|demonym|organization").finditer(units.letters)
        found = [
            (unit, code)
            for unit in (match.start() for match in parties)
            if unit not in named and (code := units.meanings[unit].country_code) and not self._is_place(unit)
        ]
        found = _unlike_states(units, found)
        told = {code for unit, code in found if not self._is_medium(unit)}
        others = {u for role in self.unheld if self._is_somebody_else(role) for u in range(role.first, role.last)}
        own = [
            (unit, code)
            for unit, code in found
            if unit not in others
            and (code in told or not self._is_medium(unit))
            and not self._is_counterpart(unit)
            and not is_visited(units, unit)
            and not self._is_quoted(unit)
        ]
        self._all_at: Final = [unit for unit, _ in found]
        self._all_codes: Final = [code for _, code in found]
        #: Where it speaks of a country that may be somebody's own, and of which.
        self.at: Final = [unit for unit, _ in own]
        self.codes: Final = [code for _, code in own]
        #: How often it speaks of each.
        self.counts: Final = Counter(code for _, code in found)
        #: What names a country, its people and its government: whose the offices of state are.
        self.states: Final = {units.word[u] for u, _ in found if "organization" not in units.tags[u]}

    def meant(self, code: str) -> str:
        """The country meant: the United States where Georgia is one of them."""
        return "US" if code == "GE" and not self.counts["GE"] and self.counts["US"] else code

    def tell(self, codes: Mapping[int, str], of: Container[str]) -> dict[int, str]:
        """Those of the countries at units that the text itself tells of: not quoted, none that a medium is in."""
        told = ((unit, code) for unit, code in codes.items() if code in of)
        return {unit: code for unit, code in told if not (self._is_quoted(unit) or self._is_medium(unit))}

    def last_before(self, unit: int, reach: int) -> str | None:
        """The country spoken of last before *unit*, at most *reach* units away."""
        at = bisect_right(self._all_at, unit - 1) - 1
        return self._all_codes[at] if at >= 0 and self._all_at[at] >= unit - reach else None

    def beside(
        self,
        names: Sequence[NameMention],
        taken: Container[str],
        offices: Container[int],
        foreign: Container[str],
        *,
        plain: bool,
    ) -> str | None:
        """The country that the sentences with the names speak of next to them.

        Args:
            names: the names of one person.
            taken: the countries that cannot be his.
            offices: the units of the offices that somebody holds.
            foreign: the countries of which the text names fewer persons than of another; they are dealt with,
                unless they stand before somebody who has an office, or one of their bodies is named.
            plain: True for one without an office, to whom who only reports lends none.
        """
        letters = self._units.letters
        votes: defaultdict[str, float] = defaultdict(float)
        for mention in names:
            start = letters.rfind(BREAK, 0, mention.first) + 1
            end = letters.find(BREAK, mention.last)
            for i in range(bisect_left(self.at, start), bisect_left(self.at, end)):
                unit, code = self.at[i], self.codes[i]
                is_body = self._is_body(unit)
                is_told = (plain or not is_body) and self._is_content(mention, unit)
                is_topic = code in foreign and (plain or unit > mention.first) and not is_body
                is_far = plain and ((not is_body and self._is_apart(mention, unit)) or self._reports(unit))
                if unit not in offices and code not in taken and not (is_told or is_topic or is_far):
                    votes[code] += 1 / (1 + max(mention.first - unit, unit - mention.last) / _HALF)
        return individuals.leader(votes, _LEAD)

    def _is_apart(self, mention: NameMention, unit: int) -> bool:
        """True for the country of another clause: "Ms Berg left, because Norway was glad"."""
        tags = self._units.tags
        end = mention.last + 2 * ("comma" in tags[mention.last] and "who" in tags[mention.last + 1])
        between = range(end, unit) if unit > mention.last else range(unit + 1, mention.first)
        return any(not tags[at].isdisjoint(_CLAUSES) for at in between)

    def _is_body(self, unit: int) -> bool:
        """True for a parliament, a ministry or a party: who is named beside one is mostly of its country."""
        return "organization" in self._units.tags[unit]

    def _is_content(self, mention: NameMention, unit: int) -> bool:
        """True for the country of which the bearer of the name speaks: "Mr Tveit, a nurse, said Norway was glad"."""
        tags = self._units.tags
        verb = self._behind_aside(mention.last)
        verb += "adverb" in tags[verb]
        says = "say" in tags[verb] and not tags[verb].isdisjoint(("past", "third"))
        if not says or unit <= verb or self._units.word[verb] not in _TOLD:
            return says and unit > verb
        return "that" in self._units.small[verb:unit]

    def _behind_aside(self, unit: int) -> int:
        """Behind what stands between commas behind a name that ends before the unit."""
        tags = self._units.tags
        if "comma" not in tags[unit] or not tags[unit + 1].isdisjoint(_TELLS):
            return unit
        end = self._units.letters.find(BREAK, unit)
        for at in range(unit + 1, min(unit + _ASIDE, end)):
            if "comma" in tags[at] and "say" in tags[at + 1]:
                return at + 1
        return unit

    def _reports(self, unit: int) -> bool:
        """True for the country or body at *unit* that says what stands beside it."""
        tags = self._units.tags[unit + 1]
        return "say" in tags and bool(tags & {"past", "third"}) and "meet" not in tags

    def _is_quoted(self, unit: int) -> bool:
        """True within quotation marks: there somebody else speaks, of whom he likes."""
        units = self._units
        start = units.layout.tokens.starts[units.first[unit]]
        at = bisect_right(self._quotes, start) - 1
        return at >= 0 and start < units.layout.quotations[at].span.end

    def _is_medium(self, unit: int) -> bool:
        """True for those who tell the news, or are told: "told Norsk TV"."""
        organization = self._units.meanings[unit].organization
        return organization is not None and organization.kind == "media"

    def _is_place(self, unit: int) -> bool:
        """True for a country, a capital or a city where something happens; for "the Danish capital, Copenhagen"."""
        units = self._units
        if "demonym" in units.tags[unit] and units.word[unit + 1] in _SITES:
            return True
        if unit > 1 and "comma" in units.tags[unit - 1] and units.word[unit - 2] in _SITES:
            return True
        first = unit
        while first > 1 and units.tags[first - 1] & _LISTS and "country" in units.tags[first - 2]:
            first -= 2  # "from Norway and Denmark"
        before = units.tags[first - 1] if first else frozenset[str]()
        if "det" in before and first > 1:
            before = units.tags[first - 2]
        return "demonym" not in units.tags[unit] and not before.isdisjoint(_PLACED)

    def _is_counterpart(self, unit: int) -> bool:
        """True for one that is met or dealt with: "with senior Norwegian envoys"; for a topic: "Norway policy"."""
        units = self._units
        behind = units.tags[unit + 1]
        if "demonym" not in units.tags[unit] and behind & _TOPIC and ("noun" in behind or behind.isdisjoint(_ACTS)):
            return True
        at = unit - 1
        while at >= max(0, unit - _PHRASE) and not units.tags[at].isdisjoint(_WITHIN):
            at -= 1
        return at >= 0 and not units.tags[at].isdisjoint(_DEALS)

    def _is_somebody_else(self, role: RoleMention) -> bool:
        """False for "other Norwegian officials" behind a name."""
        return not role.first or self._units.small[role.first - 1] not in _AMONG

    def envoys(self, word: str) -> Counter[str]:
        """The countries before a word for a delegation: "US team", "Denmark's delegation"."""
        units = self._units
        found: Counter[str] = Counter()
        for unit, meaning in units.meanings.items():
            behind = unit + 2 if "possessive" in units.tags[unit + 1] else unit + 1
            if meaning.country_code is not None and units.small[behind] == word:
                found[meaning.country_code] += 1
        return found


def _unlike_states(units: Units, found: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Without Georgia where the text speaks of the United States and nowhere of Georgians or Tbilisi."""
    codes = {code for _, code in found}
    states = [(unit, code) for unit, code in found if code == "GE" and units.word[unit] == "Georgia"]
    if not states or "US" not in codes or len(states) < sum(code == "GE" for _, code in found):
        return found
    return [each for each in found if each not in states]
