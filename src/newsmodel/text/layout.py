"""What can be seen of a text before anything in it is understood."""

from itertools import chain, pairwise
from operator import attrgetter
from typing import Final, final

import attrs

from newsmodel.text.blocks import Page, find_blocks
from newsmodel.text.quotations import Quotation, find_quotations
from newsmodel.text.sentences import Sentence, find_sentences
from newsmodel.text.tokens import Tokens, tokenize
from newsmodel.values.blocks import Block, BlockKind, Byline

#: Blocks that stand between two paragraphs without breaking off what is quoted there.
_ASIDE: Final = frozenset({BlockKind.FURNITURE, BlockKind.CAPTION, BlockKind.RELATED})


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Layout:
    """A text cut into pieces; all offsets are into ``text``."""

    #: The whole text.
    text: str
    #: What stands on the page; every character that is not blank is in exactly one.
    blocks: tuple[Block, ...]
    #: Whom the bylines name.
    authors: tuple[Byline, ...]
    #: The words of the headline.
    headline: str | None
    #: Words and marks; none reaches from one block into another.
    tokens: Tokens
    #: In order; together the sentences of a block hold all its tokens.
    sentences: tuple[Sentence, ...]
    #: In order of their beginning, well nested.
    quotations: tuple[Quotation, ...]


def lay_out(text: str, page: Page | None = None) -> Layout:
    r"""The layout of *text*, which should be in the form of :func:`newsmodel.text.normalize.normalize`.

    *page* is what is known of the page already; without it the lines of the text tell.

    >>> layout = lay_out("Leaders meet\nThe two met in Oslo. “It went well,” she said.")
    >>> [str(block.kind) for block in layout.blocks], len(layout.sentences), len(layout.quotations)
    (['headline', 'paragraph'], 3, 1)
    """
    page = page or find_blocks(text)
    tokens = _tokens(text, page.blocks)
    quotations = _quotations(text, page.blocks)
    closing = {quotation.span.end - 1 for quotation in quotations if quotation.closed}
    closing |= {at + 1 for at in closing if text[at : at + 2] in ("''", "’’")}  # one mark written as two
    return Layout(
        text=text,
        blocks=page.blocks,
        authors=page.authors,
        headline=page.headline,
        tokens=tokens,
        sentences=find_sentences(tokens, page.blocks, closing),
        quotations=quotations,
    )


def _tokens(text: str, blocks: tuple[Block, ...]) -> Tokens:
    """The tokens of *text*, cut where two blocks touch without a blank between them."""
    starts = [0]
    for before, block in pairwise(blocks):
        if before.span.end == block.span.start:
            starts.append(block.span.start)
    if len(starts) == 1:
        return tokenize(text)
    parts = [tokenize(text, start, end) for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    words, begins, ends = (
        tuple(chain.from_iterable(map(attrgetter(column), parts))) for column in ("words", "starts", "ends")
    )
    return Tokens(text=text, words=words, starts=begins, ends=ends)


def _quotations(text: str, blocks: tuple[Block, ...]) -> tuple[Quotation, ...]:
    """The quotations of all blocks: those of the story first, so that they may run on past a picture."""
    story = [block.span for block in blocks if block.kind not in _ASIDE]
    aside = [block.span for block in blocks if block.kind in _ASIDE]
    of_story = find_quotations(text, story)
    of_aside = find_quotations(text, aside) if aside else ()
    if not of_aside:
        return of_story
    return _merged(of_story, of_aside)


def _merged(story: tuple[Quotation, ...], aside: tuple[Quotation, ...]) -> tuple[Quotation, ...]:
    both = [(quotation, which, index) for which in (0, 1) for index, quotation in enumerate((story, aside)[which])]
    both.sort(key=lambda entry: (entry[0].span.start, -entry[0].span.end))
    place = {(which, index): at for at, (_, which, index) in enumerate(both)}
    return tuple(
        quotation
        if quotation.continues is None
        else attrs.evolve(quotation, continues=place[which, quotation.continues])
        for quotation, which, _ in both
    )
