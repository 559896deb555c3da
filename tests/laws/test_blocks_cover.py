"""What holds of the layout of any text."""

import gc
import itertools
import time
from math import inf

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsmodel.span import Span
from newsmodel.text.layout import Layout, lay_out

_LINES = """Image source, |Image caption,|Published|17 January 2019|- |By Ada Quill|, BBC News, Oslo|(CNN)|SEOUL — |
OSLO (AP) —| Read more|Story highlights|Allow Twitter content?|Skip Twitter post by @a|— A B (@a) May 3, 2020|Show Hide|
Profile Ada Quill |“|”|'|"|‘|’|«|„|.|...|?|U.S.|Gen. |A. |the |Envoys meet|12|:"""
_BLANKS = ("\n", "\r", "\t", "\u2028", "\u0085", "\u00a0", "\x1c", "\x00", "\ud800", "\u200b")
_PHRASES = (*_LINES.replace("|\n", "|").split("|"), *_BLANKS)
TEXTS = st.one_of(
    st.text(st.characters(), max_size=80),
    st.lists(st.one_of(st.sampled_from(_PHRASES), st.text(st.characters(), max_size=3)), max_size=30).map("".join),
)


def _not_blank(text: str, start: int = 0, end: int | None = None) -> list[int]:
    return [at for at in range(start, len(text) if end is None else end) if not text[at].isspace()]


def _covered(spans: list[tuple[int, int]], text: str) -> list[int]:
    return [at for start, end in spans for at in _not_blank(text, start, end)]


@given(TEXTS)
@example("Image source, “A”Image caption,\r\u2028 B")
def test_blocks_cover_the_text(text: str) -> None:
    """Every character that is not blank is in one block; blocks are in order, without blanks at their ends."""
    layout = lay_out(text)
    spans = [(block.span.start, block.span.end) for block in layout.blocks]
    assert _not_blank(text) == _covered(spans, text)
    assert not any(text[start].isspace() or text[end - 1].isspace() for start, end in spans)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))


@given(TEXTS)
def test_tokens_cover_the_text(text: str) -> None:
    """Every character that is not blank is in one token, and the columns agree with the text."""
    tokens = lay_out(text).tokens
    assert _not_blank(text) == _covered(list(zip(tokens.starts, tokens.ends, strict=True)), text)
    assert tokens.words == tuple(text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True))


@given(TEXTS)
def test_sentences_cover_their_blocks(text: str) -> None:
    """The sentences of a block hold all of it, in order, and none reaches out of it."""
    layout = lay_out(text)
    _assert_sentences(layout)


def _assert_sentences(layout: Layout) -> None:
    text, tokens = layout.text, layout.tokens
    spans = [Span(tokens.starts[s.first], tokens.ends[s.last - 1]) for s in layout.sentences]
    assert _not_blank(text) == _covered([(span.start, span.end) for span in spans], text)
    ranges = [(s.first, s.last) for s in layout.sentences]
    assert [0, *(last for _, last in ranges)] == [*(first for first, _ in ranges), len(layout.tokens)]
    for sentence, span in zip(layout.sentences, spans, strict=True):
        assert layout.blocks[sentence.block].span.covers(span)
        assert sentence.first < sentence.last


@given(TEXTS)
def test_quotations_nest(text: str) -> None:
    """Quotations lie in one block and are well nested; their levels count those around; links point back."""
    layout = lay_out(text)
    around: list[tuple[int, int]] = []
    for index, quotation in enumerate(layout.quotations):
        span = quotation.span
        while around and around[-1][1] <= span.start:
            around.pop()
        assert len(around) == quotation.level
        assert not around or (around[-1][0] < span.start and span.end <= around[-1][1])
        around.append((span.start, span.end))
        assert span.covers(quotation.inner)
        assert quotation.inner.of(text).strip() == quotation.inner.of(text) != ""
        assert any(block.span.covers(span) for block in layout.blocks)
        assert quotation.continues is None or quotation.continues < index


@given(TEXTS)
def test_the_same_text_has_the_same_layout(text: str) -> None:
    """Nothing but the text decides."""
    assert lay_out(text) == lay_out(text)


_UNITS = (
    "“",
    "' ",
    " '",
    "a",
    ".",
    "-",
    "(",
    "12 ",
    "- \n",
    "“a\n",
    "@a ",
    "By A",
    "A B, ",
    "www.,",
    "A.A",
    "Read more\n",
)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("unit", "size"),
    [('"', 1_000_000), (" ", 1_000_000), ("A. ", 1_000_000), ("\n", 1_000_000), *((unit, 200_000) for unit in _UNITS)],
    ids=repr,
)
def test_time_is_linear(unit: str, size: int) -> None:
    """Ten times as much of one thing takes about ten times as long, up to a megabyte; each at its best of three."""

    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        gc.disable()  # what other tests left in memory is not counted
        try:
            begin = time.process_time()
            lay_out(text)
            return time.process_time() - begin
        finally:
            gc.enable()

    small = large = inf
    for _ in range(3):
        small, large = min(small, seconds(size // 10)), min(large, seconds(size))
        if large < 25 * small + 0.5:
            break

    assert large < 25 * small + 0.5
