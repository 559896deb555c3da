"""What is left out of the phrases: marks, short names and asides that part nothing of a sentence."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.cast import Cast
from newsmodel.extraction.units import Units


def left_out(cast: Cast) -> frozenset[int]:
    """The units that no rule for meetings shall see."""
    units = cast.units
    return _marks(cast).union(_allegiances(cast), _adjectives(units), _short(cast), _called(units))


def _marks(cast: Cast) -> frozenset[int]:
    """The marks around words that are part of a sentence of the writer's own."""
    units, text = cast.units, cast.units.layout.text
    found: set[int] = set()
    for quotation in units.layout.quotations:
        words = quotation.inner.of(text)
        part = words[:1].islower() and words[-1:].isalpha() and words.count(" ") < _PART
        if part and " to " not in words:  # 'was "willing to meet"': whether is told by the words on both sides
            found |= {units.at(quotation.span.start), units.at(quotation.span.end - 1)}
    return frozenset(found)


def _adjectives(units: Units) -> Iterator[int]:
    """The commas between what is told of an occasion: "a long, private meeting", "held direct, high-level talks"."""
    for hit in units.vocabulary.alphabet.compile(_BETWEEN_ADJECTIVES).finditer(units.letters):
        yield next(unit for unit in range(*hit.span()) if "comma" in units.tags[unit])


_ADJECTIVE: Final = "(modifier|low&!prep&!det&!noun&!be&!have&!modal&!past&!third&!join&!relative&!held)"
_BETWEEN_ADJECTIVES: Final = (
    f"(indefinite|owner|have|held&past) {_ADJECTIVE}{{0,3}} comma"
    f" ({_ADJECTIVE}{{1,3}} (join {_ADJECTIVE}{{1,2}})? noun|noun&!low)"
)


def _allegiances(cast: Cast) -> Iterator[int]:
    """The units behind a name that tell party and state: "Mr Tveit, R-Ohio, and Ms Lund (D-N.Y.) met"."""
    units = cast.units
    begins = {reference.first for reference in cast.references}
    for reference in cast.references:
        opens, at = reference.last, reference.last + 2
        if units.letters[opens:at].find(BREAK) >= 0 or not _ALLEGIANCE.match(units.word[opens + 1]):
            continue
        at += "stop" in units.tags[at]
        if units.tags[opens] & {"comma", "open"} and units.tags[at] & {"comma", "close"}:
            yield from range(opens, at)
            if at + 1 not in begins and "capital" not in units.tags[at + 1]:  # else it parts those of a list
                yield at


def _short(cast: Cast) -> Iterator[int]:
    """The units of a party's short name in brackets behind the long one: "the African Union (AU) met"."""
    for name, short in pairwise(cast.references):
        if (name.last + 1, name.party) == (short.first, short.party) and "close" in cast.units.tags[short.last]:
            yield from range(name.last, short.last + 1)


_ALLEGIANCE: Final = re.compile(r"[RDI]-[A-Z]")
#: Words that a writer takes over into a sentence of his own are fewer.
_PART: Final = 5


def _called(units: Units) -> Iterator[int]:
    """The words for who calls an occasion so: "held what she called a good meeting", "for what they bill as talks"."""
    for what in units.of(_WHAT):
        verb = what + 1
        while verb < what + _SPEAKER and units.tags[verb].isdisjoint(_EDGE) and units.small[verb] not in _CALLS:
            verb += 1
        if units.small[verb] not in _CALLS:
            continue
        behind = verb + 1 + (units.small[verb + 1] == "as")
        noun = behind
        while noun < behind + _NOUN and units.tags[noun].isdisjoint(_NO_ADJECTIVE):
            noun += 1
        if "noun" in units.tags[noun]:
            yield from range(what, behind)


_WHAT: Final = frozenset({"what"})
_CALLS: Final = frozenset(
    {"call", "calls", "called", "bill", "bills", "billed", "describe", "describes", "described", "term", "termed"}
    | {"dub", "dubbed", "characterized", "characterised"}
)
#: Units of who calls it so, and from there to the noun.
_SPEAKER: Final = 8
_NOUN: Final = 6
_EDGE: Final = frozenset({"mark", "relative", "turn", "join", "noun"})
#: What ends the words before a noun, the noun itself among it.
_NO_ADJECTIVE: Final = frozenset({"noun", "comma", "stop", "prep", "be", "have", "modal", "relative", "say"})
