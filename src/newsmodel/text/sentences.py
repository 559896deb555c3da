"""Where sentences end, and where a full stop does not end one."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from itertools import chain
from typing import Final, final

import attrs

from newsmodel.text.tables import words as table_words
from newsmodel.text.tokens import Tokens, abbreviations
from newsmodel.values.blocks import Block

_STOPS: Final = frozenset(".!?…。")
_CLOSING: Final = frozenset(")]}”’»›")
_BRACKETS: Final = frozenset("([{")
#: Nobody writes a sentence of more tokens; the rules look through a sentence again for each word that they know.
_LONGEST: Final = 500
_OPENING: Final = frozenset("([{“‘«‹\"'„‚-–—•*")


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Sentence:
    """One sentence, or a line that has none."""

    #: Index of its block.
    block: int
    #: Index of its first token.
    first: int
    #: Index behind its last token.
    last: int


def find_sentences(tokens: Tokens, blocks: Sequence[Block], closing: Collection[int] = ()) -> tuple[Sentence, ...]:
    """The sentences of each block; together they hold all its tokens.

    Args:
        tokens: the tokens of the text; none may reach from one block into another.
        blocks: the blocks of the text.
        closing: offsets of the quotation marks that close a quotation, which straight marks do not tell by themselves.
    """
    found: list[Sentence] = []
    starts = tokens.starts
    stops = [at for at, word in enumerate(tokens.words) if word[-1] in _STOPS]
    stop = last = 0
    for index, block in enumerate(blocks):
        first, last = last, bisect_left(starts, block.span.end, last)
        until = bisect_left(stops, last, stop)
        for end in chain(_cuts(tokens, stops[stop:until], last, closing), (last,)):
            while first < end:
                to = min(end, first + _LONGEST)
                found.append(Sentence(block=index, first=first, last=to))
                first = to
        stop = until
    return tuple(found)


def _cuts(tokens: Tokens, stops: Sequence[int], last: int, closing: Collection[int]) -> Iterator[int]:
    """Index behind the last token of each sentence that one of *stops* ends, but for the end of the block at *last*."""
    behind = end = 0
    for at in stops:
        if at >= behind:
            if at >= end:
                end = _behind_closing(tokens, at + 1, last, closing)
            if end < last and _ends(tokens, at, end, last):
                behind = end
                yield end


def _behind_closing(tokens: Tokens, at: int, last: int, closing: Collection[int]) -> int:
    """Index behind the stops, closing brackets and closing quotation marks that stand at *at*."""
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    while at < last:
        word = words[at]
        touches = ends[at - 1] == starts[at]
        ends_here = starts[at] in closing or (word in _CLOSING and touches)
        if not ends_here and not (word in _STOPS and len(word) == 1):
            break
        at += 1
    return at


def _ends(tokens: Tokens, stop: int, end: int, last: int) -> bool:
    """True if a sentence ends with the tokens *stop* to *end*."""
    words = tokens.words
    follows = end
    while follows < last - 1 and follows < end + 3 and words[follows] in _OPENING:
        follows += 1
    initial = words[follows][0]
    if initial.islower() or initial in ",;:)" or (words[end] == "-" and tokens.starts[end] == tokens.ends[end - 1]):
        return False
    mark = words[stop]
    if mark == "." and _is_initial(tokens, stop):
        return False
    if len(mark) == 1 or mark[0] in _STOPS:
        return not _asks_on(tokens, stop, end, last)
    kind = abbreviations().get(mark)
    if kind == "before" and end == stop + 1:
        return False
    if end > stop + 1 or follows > end:
        return words[end] not in _BRACKETS
    return words[follows] in table_words("words", "opener")


def _is_initial(tokens: Tokens, stop: int) -> bool:
    """True of the first full stop of "D-W.Va.", of that of "(NHY.OL)": a letter and another word touch it."""
    if not stop or stop + 1 >= len(tokens.words) or tokens.starts[stop + 1] != tokens.ends[stop]:
        return False
    before = tokens.words[stop - 1]
    if stop > 1 and tokens.words[stop - 2] in _BRACKETS and tokens.words[stop + 2 : stop + 3] == (")",):
        return True
    return tokens.ends[stop - 1] == tokens.starts[stop] and before[-1].isupper() and before[-2:-1] in ("", "-")


def _asks_on(tokens: Tokens, stop: int, end: int, last: int) -> bool:
    """True of the question mark in '"Is it over?" Mr Trump asked': who asked belongs to the sentence."""
    if tokens.words[stop][-1] == "." or end == stop + 1:
        return False
    saying = table_words("words", "saying")
    return any(word in saying for word in tokens.words[end : min(end + 4, last)])
