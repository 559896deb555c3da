"""Drawn values: words with their place, blocks that cover."""

import pytest
from hypothesis import Phase, find, given, settings

from newsmodel.span import Span
from newsmodel.strategies import blocks, bylines, fragments, issues, mentions, places, spans, texts
from newsmodel.values.blocks import Block, BlockKind, Byline
from newsmodel.values.evidence import Fragment, Mention
from newsmodel.values.issue import Issue
from newsmodel.values.places import Place

TEXT = "Talks end in Geneva\n\nBoth sides agree "

#: Enough to see that there is one.
UNSHRUNK = settings(max_examples=2000, phases=[Phase.generate])


@given(spans(TEXT, min_size=3))
def test_span_is_as_long_as_asked_for(span: Span) -> None:
    """Spans lie in the text and have the least length."""
    assert 3 <= len(span.of(TEXT)) == len(span)


def test_text_without_room_for_a_span_is_refused() -> None:
    """An empty text has no span in it."""
    with pytest.raises(ValueError, match="'text' must have at least 1 code points"):
        find(spans(""), lambda span: True)


@given(texts(min_size=2))
def test_text_has_lines_without_blank_edges(text: str) -> None:
    """A text has the least number of lines, and neither begins nor ends with a blank."""
    assert text.strip() == text
    assert "\n" in text
    assert "\r" not in text


def test_a_text_may_be_asked_to_be_long() -> None:
    """More lines than a text has by itself."""
    assert len(find(texts(min_size=9), lambda text: True).split("\n")) == 9


def test_a_number_of_lines_that_cannot_be_is_told_at_once() -> None:
    """Where the strategy is made."""
    with pytest.raises(ValueError, match=r"'min_size' must not be negative \(got -1\)"):
        texts(min_size=-1)


@given(blocks(TEXT))
def test_blocks_cover_the_text(found: tuple[Block, ...]) -> None:
    """Each line that is not blank is a block."""
    assert [block.span.of(TEXT) for block in found] == ["Talks end in Geneva", "Both sides agree"]


@pytest.mark.parametrize("kind", BlockKind)
def test_every_kind_of_block_is_drawn(kind: BlockKind) -> None:
    """Blocks are of any kind."""
    assert find(blocks("Talks end"), lambda found: found[0].kind is kind, settings=UNSHRUNK)[0].kind is kind


@given(mentions(TEXT))
def test_mention_stands_in_the_text(mention: Mention) -> None:
    """Words of a mention are the ones at its span."""
    assert mention.span.of(TEXT) == mention.words


@given(fragments(TEXT))
def test_fragment_stands_in_the_text(fragment: Fragment) -> None:
    """Words of a fragment are the ones at its span."""
    assert fragment.span.of(TEXT) == fragment.words


@given(places(TEXT))
def test_place_of_a_text_is_named_in_it(place: Place) -> None:
    """The name of a place stands in the text, at its span if it has one."""
    assert place.name in TEXT
    assert place.span is None or place.span.of(TEXT) == place.name


@given(places())
def test_place_without_a_text_has_no_span(place: Place) -> None:
    """A place of no text stands nowhere."""
    assert place.span is None


@given(bylines(TEXT))
def test_byline_stands_in_the_text(byline: Byline) -> None:
    """An author whose name has a place stands there."""
    assert byline.span is None or byline.span.of(TEXT) == byline.name


@given(issues())
def test_issue_has_a_code_in_kebab_case(issue: Issue) -> None:
    """Codes are lower-case words with hyphens between them."""
    assert all(part.islower() for part in issue.code.split("-"))
