"""A text as a row of units: words, known phrases and dates, each with a letter that tells what it may be."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Final, final

import attrs

from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.vocabulary import Meaning, Vocabulary
from newsmodel.span import Span
from newsmodel.text.layout import Layout
from newsmodel.values.time import TimeExpression

_TIME: Final = frozenset({"time"})


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Units:
    """Parallel columns, one place for each unit; a break of zero length stands behind each sentence."""

    layout: Layout
    vocabulary: Vocabulary
    #: One letter for each unit.
    letters: str
    #: The tags that each letter stands for.
    tag_sets: Mapping[str, frozenset[str]]
    #: The breaks among the units, in order.
    breaks: Sequence[int]
    #: Index of each unit's first token.
    first: Sequence[int]
    #: Index behind each unit's last token.
    last: Sequence[int]
    #: What the phrase at a unit means, for units that are known phrases.
    meanings: dict[int, Meaning]
    #: The time expression at a unit.
    times: dict[int, TimeExpression]

    def span(self, start: int, end: int) -> Span:
        """The stretch of text from unit *start* up to, not including, unit *end*; neither may be a break."""
        tokens = self.layout.tokens
        return Span(tokens.starts[self.first[start]], tokens.ends[self.last[end - 1] - 1])

    def words(self, start: int, end: int) -> str:
        """The text of these units; nothing for a break between sentences."""
        tokens = self.layout.tokens
        first, last = self.first[start], self.last[end - 1]
        return self.layout.text[tokens.starts[first] : tokens.ends[last - 1]] if first < last else ""

    def tags(self, unit: int) -> frozenset[str]:
        """What the unit may be."""
        return self.tag_sets[self.letters[unit]]

    def at(self, offset: int) -> int:
        """The unit that holds the code point at *offset*, or the next one behind it."""
        token = bisect_left(self.layout.tokens.ends, offset + 1)
        return bisect_left(self.last, token + 1)


def read_units(layout: Layout, vocabulary: Vocabulary, times: Sequence[TimeExpression]) -> Units:
    """The units of *layout*: dates first, then the longest known phrase, then single words."""
    builder = _Builder(layout, vocabulary, times)
    for sentence in layout.sentences:
        builder.read(sentence.first, sentence.last)
    return builder.units()


class _Builder:
    def __init__(self, layout: Layout, vocabulary: Vocabulary, times: Sequence[TimeExpression]) -> None:
        self.layout = layout
        self.vocabulary = vocabulary
        self.time_letter = vocabulary.alphabet.letter(_TIME)
        self.time_at = {bisect_left(layout.tokens.ends, time.span.start + 1): time for time in times}
        self.letters: list[str] = []
        self.breaks: list[int] = []
        self.first: list[int] = []
        self.last: list[int] = []
        self.meanings: dict[int, Meaning] = {}
        self.times: dict[int, TimeExpression] = {}
        self.halves: list[int] = []

    def add(self, letter: str, first: int, last: int) -> None:
        self.letters.append(letter)
        self.first.append(first)
        self.last.append(last)

    def read(self, first: int, last: int) -> None:
        words = self.layout.tokens.words
        memo, phrase, halves = self.vocabulary.memo, self.vocabulary.phrase, self.vocabulary.halves
        at = first
        while at < last:
            if at in self.time_at:
                end = self._time_end(at, last)
                self.times[len(self.letters)] = self.time_at[at]
                self.add(self.time_letter, at, end)
                at = end
                continue
            word = memo[words[at]]
            hit = phrase(words, at, last) if word.opens else None
            if hit is None:
                if words[at] in halves and at:
                    self.halves.append(len(self.letters))
                if word.meaning is not None:
                    self.meanings[len(self.letters)] = word.meaning
                self.add(word.letter, at, at + 1)
                at += 1
                continue
            count, letter, meaning = hit
            self.meanings[len(self.letters)] = meaning
            self.add(letter, at, at + count)
            at += count
        self.breaks.append(len(self.letters))
        self.add(BREAK, last, last)

    def _time_end(self, at: int, last: int) -> int:
        end = self.time_at[at].span.end
        starts = self.layout.tokens.starts
        after = at + 1
        while after < last and starts[after] < end:
            after += 1
        return after

    def name_halves(self) -> None:
        """Take "the North" and "the South" for the Koreas in a text that names one of them."""
        halves = self.vocabulary.halves
        codes = {meaning.country_code for meaning in self.meanings.values()}
        if codes.isdisjoint(meaning.country_code for _, meaning in halves.values()):
            return
        words = self.layout.tokens.words
        for unit in self.halves:
            before, after = words[self.first[unit] - 1], words[self.last[unit] : self.last[unit] + 1]
            if before.lower() == "the" and not (after and after[0][0].isupper()):
                self.letters[unit], self.meanings[unit] = halves[words[self.first[unit]]]

    def units(self) -> Units:
        if self.halves:
            self.name_halves()
        return Units(
            layout=self.layout,
            vocabulary=self.vocabulary,
            letters="".join(self.letters),
            breaks=self.breaks,
            tag_sets=self.vocabulary.alphabet.tags,
            first=self.first,
            last=self.last,
            meanings=self.meanings,
            times=self.times,
        )
