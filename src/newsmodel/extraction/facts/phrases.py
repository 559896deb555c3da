"""The text once more, with each party one unit, as the rules for facts read it."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import Final, final

import attrs

from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.cast import Cast, Reference
from newsmodel.extraction.units import Units
from newsmodel.extraction.vocabulary import Meaning
from newsmodel.span import Span
from newsmodel.text.quotations import Quotation
from newsmodel.values.blocks import BlockKind
from newsmodel.values.time import TimeExpression

#: Quotations of fewer words are no speech by themselves.
SHORT: Final = 5


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Phrases:
    """Parallel columns over the units of a cast; parties, and if wanted quotations, are one place each."""

    cast: Cast
    letters: str
    #: What each phrase may be.
    tag_sets: Sequence[frozenset[str]]
    #: First unit of each phrase.
    first: Sequence[int]
    #: Behind the last unit of each phrase.
    last: Sequence[int]
    references: dict[int, Reference]
    quotations: dict[int, Quotation]
    times: dict[int, TimeExpression]
    #: What a phrase may be, asked by its index: the look-up itself, for it is asked by the thousand.
    tags: Callable[[int], frozenset[str]] = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "tags", self.tag_sets.__getitem__)

    def span(self, start: int, end: int) -> Span:
        """The stretch of text from phrase *start* up to, not including, phrase *end*; neither may be a break."""
        return self.cast.units.span(self.first[start], self.last[end - 1])

    def words(self, start: int, end: int) -> str:
        """The text of these phrases; nothing for a break between sentences."""
        return self.cast.units.words(self.first[start], self.last[end - 1])

    def at(self, offset: int) -> int:
        """The phrase that holds the code point at *offset*."""
        return bisect_right(self.first, self.cast.units.at(offset)) - 1

    def block(self, phrase: int) -> int:
        """Index of the block that holds *phrase*."""
        sentences = self.cast.units.layout.sentences
        token = self.cast.units.first[self.first[phrase]]
        return sentences[bisect_right(sentences, token, key=lambda sentence: sentence.first) - 1].block

    def block_kind(self, phrase: int) -> BlockKind:
        """What the block that holds *phrase* is on the page."""
        return self.cast.units.layout.blocks[self.block(phrase)].kind

    def meaning(self, phrase: int) -> Meaning | None:
        """What *phrase* means, if it is one of the word lists'."""
        return self.cast.units.meanings.get(self.first[phrase])

    def sentence(self, phrase: int) -> tuple[int, int]:
        """First phrase and end of the sentence that holds *phrase*, the break not counted."""
        end = self.letters.find(BREAK, phrase)
        return self.letters.rfind(BREAK, 0, phrase) + 1, len(self.letters) if end < 0 else end


def read_phrases(cast: Cast, *, quotations: bool) -> Phrases:
    """The phrases of *cast*; with *quotations*, whatever stands inside quotation marks is one phrase."""
    row = _Row(cast.units)
    quoted = _quoted(cast) if quotations else {}
    spoken = {_first(cast.units, reference): reference for reference in cast.references}
    found_references: dict[int, Reference] = {}
    found_quotations: dict[int, Quotation] = {}
    for unit in sorted(quoted.keys() | spoken.keys()):
        if unit < row.end:
            continue
        if unit in quoted:
            last, quotation = quoted[unit]
            speech = _is_speech(cast.units.layout.text, quotation)
            found_quotations[row.add(unit, last, _QUOTED if speech else _SHORTLY_QUOTED)] = quotation
        else:
            reference = spoken[unit]
            found_references[row.add(unit, reference.last, reference.tags)] = reference
    row.copy(len(cast.units.letters))
    return Phrases(
        cast=cast,
        letters="".join(row.letters),
        tag_sets=row.tag_sets,
        first=row.first,
        last=row.last,
        references=found_references,
        quotations=found_quotations,
        times=_times(cast, row.first, found_references.keys() | found_quotations.keys()),
    )


class _Row:
    """Phrases one behind the other: units that are a phrase each, and those that are one together."""

    def __init__(self, units: Units) -> None:
        self.units = units
        self.letters: list[str] = []
        self.tag_sets: list[frozenset[str]] = []
        self.first: list[int] = []
        self.last: list[int] = []
        #: Behind the last unit.
        self.end = 0

    def copy(self, unit: int) -> None:
        """Add each unit before *unit* as a phrase."""
        self.letters.append(self.units.letters[self.end : unit])
        self.tag_sets += self.units.tag_sets[self.end : unit]
        self.first += range(self.end, unit)
        self.last += range(self.end + 1, unit + 1)
        self.end = unit

    def add(self, unit: int, end: int, tags: frozenset[str]) -> int:
        """Add what stands before *unit*, and the units from there to *end* as one phrase; its place."""
        self.copy(unit)
        self.letters.append(self.units.vocabulary.alphabet.letter(tags))
        self.tag_sets.append(tags)
        self.first.append(unit)
        self.last.append(end)
        self.end = end
        return len(self.first) - 1


def _times(cast: Cast, first: list[int], whole: set[int]) -> dict[int, TimeExpression]:
    """The time expressions by phrase, those inside a party or a quotation left out."""
    times: dict[int, TimeExpression] = {}
    for unit, time in cast.times.items():
        at = bisect_left(first, unit)
        if at < len(first) and first[at] == unit and at not in whole:
            times[at] = time
    return times


_QUOTED: Final = frozenset({"quotation", "speech"})
_SHORTLY_QUOTED: Final = frozenset({"quotation"})


def _quoted(cast: Cast) -> dict[int, tuple[int, Quotation]]:
    """For each first unit of an outermost quotation: behind its last unit, and the quotation."""
    units = cast.units
    ends = units.layout.tokens.ends
    found: dict[int, tuple[int, Quotation]] = {}
    for quotation in units.layout.quotations:
        if quotation.level == 0 and len(quotation.inner):
            start = units.at(quotation.span.start)
            stop = bisect_left(units.last, bisect_left(ends, quotation.span.end) + 1) + 1
            found[start - _is_doubled(units, start - 1)] = (stop + _is_doubled(units, stop), quotation)
    return found


def _first(units: Units, reference: Reference) -> int:
    """First unit of a reference, without the "that" of "said that both sides" and "said that Norway"."""
    first = reference.first
    if reference.last - first < 2 or "that" not in units.tags(first):
        return first
    return first + ("det" in units.tags(first + 1) or reference.tags == _BODY)


_BODY: Final = frozenset({"party", "organization"})


def _is_doubled(units: Units, unit: int) -> bool:
    """True if the unit is one half of a mark that is written as two: a pair of single marks."""
    return (
        0 <= unit < len(units.letters)
        and units.letters[unit] != BREAK
        and units.words(unit, unit + 1) in ("'", "’", "`")
    )


def _is_speech(text: str, quotation: Quotation) -> bool:
    return quotation.inner.of(text).count(" ") >= SHORT - 1
