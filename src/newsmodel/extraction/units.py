"""A text as a row of units: words, known phrases and dates, each with a letter that tells what it may be."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain, compress, count
from operator import itemgetter
from typing import Final, final

import attrs

from newsmodel.extraction.meanings import Meaning
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.vocabulary import Vocabulary
from newsmodel.span import Span
from newsmodel.text.layout import Layout
from newsmodel.values.time import TimeExpression

_APOSTROPHES: Final = frozenset({"'", "’"})
_POSSESSIVES: Final = frozenset({"'s", "’s"})
#: Helping verbs that are cut short, by what is left of them; "'d" is "had" before a past form.
_WHOLE: Final = {"'s": "is", "'re": "are", "'m": "am", "'ve": "have", "'ll": "will", "'d": "would"}
_SHORT: Final = _WHOLE | {short.replace("'", "’"): whole for short, whole in _WHOLE.items()}
#: Words that own nothing by "'s".
_NEVER_OWN: Final = frozenset({"he", "she", "it", "who", "that", "there", "what", "where", "here"})
_BLANK_AND_WORD: Final = re.compile(r"\s\w")
#: What may lead in a time though a known phrase ends so.
_OF_TIME: Final = frozenset({"on", "in"})
#: What stands before a noun, and what does not stand between them.
_OF_NOUN: Final = frozenset({"det", "owner", "possessive"})
_OF_VERB: Final = frozenset({"to", "prep", "join", "be", "have", "modal", "past", "third"})
_TIME: Final = frozenset({"time"})
#: Places behind the last unit in all columns but the letters: empty, so that rules may look ahead at a text's end.
MARGIN: Final = 8


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Units:
    """Parallel columns, one place for each unit; a break of zero length stands behind each sentence.

    Behind the last unit the columns, but not the letters, have a margin of `MARGIN` places where nothing is.
    """

    layout: Layout
    vocabulary: Vocabulary
    #: One letter for each unit.
    letters: str
    #: What each unit may be.
    tags: Sequence[frozenset[str]]
    #: The text of each unit, nothing for a break, and the same in small letters.
    word: Sequence[str]
    small: Sequence[str]
    #: The units that each word, as written, stands at, in order.
    places: Mapping[str, Sequence[int]]
    #: The breaks among the units, in order.
    breaks: Sequence[int]
    #: Index of the block that holds each unit.
    blocks: Sequence[int]
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

    def of(self, words: AbstractSet[str]) -> list[int]:
        """The units that are one of these *words*, written so, in order."""
        return sorted(chain.from_iterable(self.places[word] for word in words & self.places.keys()))

    def at(self, offset: int) -> int:
        """The unit that holds the code point at *offset*, or the next one behind it."""
        token = bisect_left(self.layout.tokens.ends, offset + 1)
        return bisect_left(self.last, token + 1)


def read_units(layout: Layout, vocabulary: Vocabulary, times: Sequence[TimeExpression]) -> Units:
    """The units of *layout*: dates first, then the longest known phrase, then single words."""
    return _Builder(layout, vocabulary, times).units()


def _owners(layout: Layout) -> Iterator[int]:
    """The apostrophes that stand for "'s" behind a plural: "the leaders' talks"."""
    tokens, text = layout.tokens, layout.text
    closing: set[int] | None = None
    for token in compress(count(), map(_APOSTROPHES.__contains__, tokens.words)):
        at = tokens.starts[token]
        if text[at - 1 : at] in ("s", "S", "z", "x") and _BLANK_AND_WORD.match(text, at + 1):
            if closing is None:
                closing = {quotation.span.end - 1 for quotation in layout.quotations}
            if at not in closing:
                yield token


def _shortened(layout: Layout) -> Iterator[tuple[int, str]]:
    """The helping verbs that are cut short, each with the whole word: "they'll meet", "he's meeting"."""
    words = layout.tokens.words
    for token in compress(count(), map(_SHORT.__contains__, words)):
        if token and (words[token] not in _POSSESSIVES or words[token - 1].lower() in _NEVER_OWN):
            yield token, _SHORT[words[token]]


class _Builder:
    """Goes from one date or known phrase to the next; what stands between them is taken word by word."""

    def __init__(self, layout: Layout, vocabulary: Vocabulary, times: Sequence[TimeExpression]) -> None:
        self.layout = layout
        self.vocabulary = vocabulary
        self.time_letter = vocabulary.alphabet.letter(_TIME)
        self.time_at = {bisect_left(layout.tokens.ends, time.span.start + 1): time for time in times}
        self.known = list(map(vocabulary.memo.__getitem__, layout.tokens.words))
        #: The letter of each token by itself.
        self.letters = [word.letter for word in self.known]
        for token in _owners(layout):
            self.letters[token] = vocabulary.memo["'s"].letter
        for token, whole in _shortened(layout):
            had = whole == "would" and self._is_past(token + 1)
            self.letters[token] = vocabulary.memo["had" if had else whole].letter
        #: Behind the last token that is in a unit.
        self.done = 0
        self.first: list[int] = []
        #: The units that are no single token: behind the last, and the letter.
        self.taken: dict[int, tuple[int, str]] = {}
        self.breaks: list[int] = []
        self.blocks: list[int] = []
        self.meanings: dict[int, Meaning] = {}
        self.times: dict[int, TimeExpression] = {}
        self.halves: list[int] = []

    def _is_past(self, token: int) -> bool:
        """True for "met" in "he'd met", "he'd never spoken", not for "meet", "put"."""
        for word in self.known[token : token + 2]:
            tags = self.vocabulary.alphabet.tags[word.letter]
            if tags.isdisjoint(("adverb", "not")):
                return bool(tags & {"past", "participle"}) and "base" not in tags
        return False

    def units(self) -> Units:
        marked = [token for token, word in enumerate(self.known) if word.marked]
        if self.time_at:
            marked = sorted({*marked, *self.time_at})
        begin = 0
        for sentence in self.layout.sentences:
            end = bisect_left(marked, sentence.last, begin)
            self.read(marked[begin:end], sentence.last)
            begin = end
            self.breaks.append(self.take(sentence.last, sentence.last, BREAK))
            self.blocks += [sentence.block] * (len(self.first) - len(self.blocks))
        margin = [len(self.known)] * MARGIN
        last = [*self.first, len(self.known)][1:] + margin
        self.first += margin
        letters, texts, smalls = self.columns()
        places: defaultdict[str, list[int]] = defaultdict(list)
        for unit, word in enumerate(texts):
            places[word].append(unit)
        if self.halves:
            self.name_halves(letters, last)
        return Units(
            layout=self.layout,
            vocabulary=self.vocabulary,
            letters="".join(letters),
            tags=[*map(self.vocabulary.alphabet.tags.__getitem__, letters), *[frozenset[str]()] * MARGIN],
            word=texts,
            small=smalls,
            places=places,
            breaks=self.breaks,
            blocks=self.blocks,
            first=self.first,
            last=last,
            meanings=self.meanings,
            times=self.times,
        )

    def columns(self) -> tuple[list[str], list[str], list[str]]:
        """The letter, the text and the text in small letters of each unit, as of its first token if that is all."""
        text, tokens = self.layout.text, self.layout.tokens
        of_units = itemgetter(*self.first)
        letters = list(of_units([*self.letters, ""]))[:-MARGIN]
        texts = list(of_units([*tokens.words, ""]))
        smalls = list(of_units([*[word.small for word in self.known], ""]))
        for unit, (last, letter) in self.taken.items():
            first = self.first[unit]
            letters[unit] = letter
            texts[unit] = text[tokens.starts[first] : tokens.ends[last - 1]] if first < last else ""
            smalls[unit] = texts[unit].lower()
        return letters, texts, smalls

    def read(self, marked: Sequence[int], last: int) -> None:
        """Find the dates and phrases of a sentence that ends at token *last*; *marked* are where they may begin."""
        words, known, phrase, times = self.layout.tokens.words, self.known, self.vocabulary.phrase, self.time_at
        for token in marked:
            if token < self.done:
                continue
            unit = len(self.first) + token - self.done
            if token in times:
                self.times[unit] = times[token]
                self.take(token, self._time_end(token, last), self.time_letter)
                continue
            word = known[token]
            if word.second and token + 1 < last and known[token + 1].small in word.second:
                hit = phrase(words, token, last)
                if hit is not None and not self._leads_time(token, token + hit[0]):
                    self.meanings[unit] = hit[2]
                    self.take(token, token + hit[0], hit[1])
                    continue
            if word.meaning is not None:
                self.meanings[unit] = word.meaning
            if word.half and token:
                self.halves.append(unit)

    def _leads_time(self, first: int, behind: int) -> bool:
        """True for the "call on" of "a long call on Monday", where "on" is of the day; not for "called on Monday"."""
        if behind not in self.time_at or self.known[behind - 1].small not in _OF_TIME:
            return False
        before = [self.vocabulary.alphabet.tags[word.letter] for word in self.known[max(0, first - 2) : first]]
        if not self.known[first].small.startswith("call"):
            return True
        owned = [not tags.isdisjoint(_OF_NOUN) for tags in before]
        return any(owned[-1:]) or (any(owned) and "low" in before[-1] and before[-1].isdisjoint(_OF_VERB))

    def take(self, first: int, last: int, letter: str) -> int:
        """Take the tokens from *first* to *last* for one unit, each before them for one of its own; the place of it."""
        self.first += range(self.done, first + 1)
        self.done = last
        unit = len(self.first) - 1
        self.taken[unit] = last, letter
        return unit

    def _time_end(self, at: int, last: int) -> int:
        end = self.time_at[at].span.end
        starts = self.layout.tokens.starts
        after = at + 1
        while after < last and starts[after] < end:
            after += 1
        return after

    def name_halves(self, letters: list[str], last: Sequence[int]) -> None:
        """Take "the North" and "the South" for the Koreas in a text that names one of them."""
        halves = self.vocabulary.halves
        codes = {meaning.country_code for meaning in self.meanings.values()}
        if codes.isdisjoint(meaning.country_code for _, meaning in halves.values()):
            return
        words = self.layout.tokens.words
        for unit in self.halves:
            before, after = words[self.first[unit] - 1], words[last[unit] : last[unit] + 1]
            if before.lower() == "the" and not (after and after[0][0].isupper()):
                letters[unit], self.meanings[unit] = halves[words[self.first[unit]]]
