"""Blocks and bylines."""

from newsmodel.span import Span
from newsmodel.values.blocks import Block, BlockKind, Byline
from newsmodel.values.time import TimeValue


def test_kinds_of_block() -> None:
    """The kinds of block are the design's words."""
    expected = "headline standfirst dateline crosshead paragraph list_item byline caption embed related furniture"

    assert expected.split() == [kind.value for kind in BlockKind]


def test_related_link_has_its_day() -> None:
    """A related link may carry a date; other blocks need none."""
    day = TimeValue.parse("2018-05-31")

    assert Block(kind=BlockKind.RELATED, span=Span(0, 4), date=day).date == day
    assert Block(kind=BlockKind.PARAGRAPH, span=Span(0, 4)).date is None


def test_byline_needs_only_a_name() -> None:
    """A byline without a role, a place and a span is a byline."""
    byline = Byline(name="Ana López")

    assert (None, None, None) == (byline.role, byline.place, byline.span)
