"""Who meets whom, as far as names that stand together tell it before any meeting is read."""

from collections.abc import Sequence
from typing import Final, final

from newsmodel.extraction.mentions.mention import NameMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units

#: Units beside two names in which a word for meeting tells that they meet.
_SIDE: Final = 6


@final
class Pairs:
    """Names that a text puts together with a word for meeting."""

    def __init__(self, units: Units, names: Sequence[NameMention]) -> None:
        self._units = units
        self._starts = {mention.first: mention for mention in names}
        self._ends = {mention.last: mention for mention in names}
        self._talks = units.vocabulary.alphabet.compile("(meet|noun) with")
        self._meets = units.vocabulary.alphabet.compile("meet|noun|between")

    def talking_with(self, names: Sequence[NameMention]) -> set[int]:
        """Where the names begin that stand behind one of *names* and "talks with", in one sentence."""
        letters = self._units.letters
        found: set[int] = set()
        for mention in names:
            end = letters.find(BREAK, mention.last)
            found.update(match.end() for match in self._talks.finditer(letters, mention.last, end))
        return found

    def joined_to(self, names: Sequence[NameMention]) -> set[int]:
        """Where the names begin that are joined to one of *names*, with a word for meeting near both."""
        found: set[int] = set()
        for mention in names:
            for other in (self._starts.get(mention.last + 1), self._ends.get(mention.first - 1)):
                if other is not None and self._meet(*sorted((mention, other), key=lambda m: m.first)):
                    found.add(other.first)
        return found

    def _meet(self, first: NameMention, second: NameMention) -> bool:
        """True if the two are joined and a word for meeting stands beside them in the sentence."""
        letters = self._units.letters
        start = max(letters.rfind(BREAK, 0, first.first) + 1, first.first - _SIDE)
        end = min(letters.find(BREAK, second.last), second.last + _SIDE)
        return "join" in self._units.tags[first.last] and self._meets.search(letters, start, end) is not None
