"""Articles put together from pieces of a page."""

from hypothesis import given
from hypothesis import strategies as st

from newsmodel import BlockKind, Byline
from newsmodel.readers.composing import Piece, article_of, compose

PIECES = st.lists(
    st.tuples(st.sampled_from(BlockKind), st.text(max_size=30)).map(lambda pair: Piece(*pair)), max_size=6
)


@given(PIECES)
def test_every_piece_is_a_block(pieces: list[Piece]) -> None:
    """Whatever the pieces hold, the article stands, each piece with words is one block."""
    page = compose(pieces)
    article = article_of(page)

    assert len(article.blocks) == sum(1 for piece in pieces if piece.text.strip())


def test_a_byline_keeps_its_place() -> None:
    """The name of an author is found where the byline has it."""
    author = Byline(name="Ann Lee", role="BBC News")
    article = article_of(compose([Piece(BlockKind.BYLINE, "By Ann Lee, BBC News", authors=(author,))]))

    assert article.authors[0].span is not None
    assert article.words(article.authors[0].span) == "Ann Lee"
