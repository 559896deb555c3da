"""Whose regime is in which country: "the NAME regime", "NAME's government", "the government of NAME"."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, final

from newsmodel.extraction.mentions.mention import NameMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.countries import individuals
from newsmodel.extraction.units import Units

#: The country that leads must have this much more than the next.
_LEAD: Final = 1.5
#: Units beside a name in which the country stands: "in Libya against NAME's regime", "NAME's regime in Libya".
_NEAR: Final = 3
#: Words for where or whence: no regime need be there.
_WHERE: Final = frozenset({"at", "from", "in", "to", ","})
_VERBS: Final = frozenset({"be", "have", "modal", "do", "say", "past", "third"})
_TITLED: Final = frozenset({"office", "title", "modifier"})
_NAMED: Final = frozenset({"capital", "particle", "initial"})


@final
class Regimes:
    """The regimes that one text speaks of, by the surnames of those at their heads."""

    def __init__(self, units: Units, places: Mapping[str, int]) -> None:
        self._units = units
        self._places = places
        #: First and last units of the names.
        self._heads: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        #: The countries of those whose regime is called by its people.
        self._own: dict[str, str] = {}
        for at in units.of(_REGIMES):
            for first, last in self._named(at):
                self._heads[units.word[last - 1]].append((first, last))

    def own(self, names: Sequence[NameMention]) -> str | None:
        """That of the CHADIAN regime of (President) NAME."""
        return next((code for mention in names if (code := self._own.get(mention.words[-1])) is not None), None)

    def country_of(self, names: Sequence[NameMention], led: AbstractSet[str]) -> str | None:
        """That which stands beside the name, or the one that the text tells of most, more so in the sentence itself.

        Args:
            names: the names of one person.
            led: the countries whose heads are known.
        """
        spans = [span for word in {mention.words[-1] for mention in names} for span in self._heads.get(word, ())]
        for first, last in spans:
            start, end = self._sentence(first, last)
            near = [*range(min(last + _NEAR, end), last, -1), *range(self._start(first, start), first)]
            codes = [code for unit in near if (code := self._code(unit)) is not None]
            if codes:
                return codes[-1]
        others = {code: count for code, count in self._places.items() if code not in led}
        for first, last in spans:
            told = (unit for unit in range(*self._sentence(first, last)) if self._units.small[unit - 1] not in _WHERE)
            found = {code for unit in told if (code := self._code(unit)) is not None} - led
            if len(found) == 1 and others.get(code := found.pop(), 0) >= max(others.values(), default=0):
                return code
        return individuals.leader(others, _LEAD) if spans else None

    def _start(self, first: int, start: int) -> int:
        """Where the words before a name begin that may tell of where the regime is: behind what another does."""
        at = first
        while at > max(first - _NEAR, start) and self._units.tags[at - 1].isdisjoint(_VERBS):
            at -= 1
        return at

    def _sentence(self, first: int, last: int) -> tuple[int, int]:
        letters = self._units.letters
        return letters.rfind(BREAK, 0, first) + 1, letters.find(BREAK, last)

    def _named(self, at: int) -> Iterator[tuple[int, int]]:
        """The name before the regime at the unit, or behind "of"."""
        tags = self._units.tags
        last = at - ("possessive" in tags[at - 1])
        first = last
        while first > 0 and not tags[first - 1].isdisjoint(_NAMED):
            first -= 1
        if first < last and self._code(last - 1) is None:
            yield first, last
        begin = at + 2
        while not tags[begin].isdisjoint(_TITLED):
            begin += 1
        if "of" in tags[at + 1] and "name" in tags[begin]:
            end = begin
            while not tags[end].isdisjoint(_NAMED):
                end += 1
            if at and "demonym" in tags[at - 1] and (code := self._code(at - 1)) is not None:
                self._own[self._units.word[end - 1]] = code
            yield begin, end

    def _code(self, unit: int) -> str | None:
        meaning = self._units.meanings.get(unit)
        return None if meaning is None or "organization" in self._units.tags[unit] else meaning.country_code


_REGIMES: Final = frozenset(
    form for word in ("regime", "government", "dictatorship") for form in (word, word.capitalize(), word.upper())
)
