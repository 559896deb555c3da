"""Statements as quotes of BBC citron, one way: its annotation format, and flat rows of JSON.

Offsets count code points of the article's text. citron's ``sources`` are the mentions as they stand ("she"), its
``coreferences`` the names that they go back to. A quote of citron has a cue; a statement without one stands in the
rows only. So does a speaker without a span.

Source: ``docs/data_format.md`` and ``citron/data.py`` of https://github.com/bbc/citron.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Final, TypedDict

from newsmodel.formats.codec import escaped
from newsmodel.formats.files import File, writing
from newsmodel.formats.several import several
from newsmodel.model.article import Article
from newsmodel.model.organization import Organization
from newsmodel.model.person import Person
from newsmodel.model.statement import Speaker, Statement
from newsmodel.span import Span
from newsmodel.values.evidence import MentionKind


class Words(TypedDict):
    """A span of citron's."""

    start: int
    end: int
    text: str


class Quote(TypedDict):
    """A quote of citron's."""

    id: str
    cue: Words
    sources: list[Words]
    contents: list[Words]
    coreferences: list[Words]


class Document(TypedDict):
    """A document of citron's."""

    text: str
    quotes: list[Quote]
    coreference_groups: list[list[Words]]


class Row(TypedDict):
    """A statement in one row; spans are pairs of start and end."""

    #: Id of the article.
    article: str
    #: Id of the statement.
    statement: str
    #: direct, mixed or indirect.
    kind: str
    #: The fragments, with one blank between them.
    quote: str
    quote_spans: list[list[int]]
    #: The speakers as they stand, with "; " between them; None if there are none.
    source: str | None
    #: Of those that have a span.
    source_spans: list[list[int]]
    #: Whom they resolve to, with "; " between them; None if to nobody.
    coref: str | None
    #: Ids of these.
    coref_ids: list[str]
    cue: str | None
    #: One, or none.
    cue_spans: list[list[int]]
    #: Lemma of the reporting verb.
    verb: str | None
    negated: bool


def to_data(article: Article) -> Document:
    """The document as plain data.

    >>> from newsmodel import parse
    >>> article = parse("Jane Roe left Bern on Monday. “We agree,” she said.")
    >>> quote = to_data(article)["quotes"][0]
    >>> quote["sources"], quote["coreferences"]
    ([{'start': 42, 'end': 45, 'text': 'she'}], [{'start': 0, 'end': 8, 'text': 'Jane Roe'}])
    """
    parties = _parties(article)
    groups = ([_words(article, mention.span) for mention in party.mentions] for party in parties.values())
    return {
        "text": article.text,
        "quotes": [quote for statement in article.statements for quote in _quotes(article, statement, parties)],
        "coreference_groups": [group for group in groups if len(group) > 1],
    }


def to_rows(articles: Iterable[Article]) -> Iterator[Row]:
    """A row for each statement.

    >>> from newsmodel import parse
    >>> [row] = to_rows([parse("Jane Roe left Bern on Monday. “We agree,” she said.")])
    >>> row["quote"], row["quote_spans"], row["source"], row["coref"], row["cue"]
    ('We agree,', [[31, 40]], 'she', 'Jane Roe', 'said')
    """
    for article in several(articles):
        parties = _parties(article)
        for statement in article.statements:
            yield _row(article, statement, parties)


def dumps(article: Article) -> str:
    """The document as JSON text, for a file of citron's."""
    return _written(to_data(article))


def dump(article: Article, file: File) -> None:
    """Write the document to *file*."""
    with writing(file) as write:
        write(dumps(article))


def dump_rows(articles: Iterable[Article], file: File) -> None:
    """Write the rows to *file*, as JSON Lines."""
    each = several(articles)
    with writing(file) as write:
        for row in to_rows(each):
            write(_written(row) + "\n")


def _written(data: Document | Row) -> str:
    return escaped(json.dumps(data, ensure_ascii=False))


def _parties(article: Article) -> dict[str, Person | Organization]:
    parties: tuple[Person | Organization, ...] = (*article.persons, *article.organizations)
    return {party.id: party for party in parties}


def _quotes(article: Article, statement: Statement, parties: dict[str, Person | Organization]) -> Iterator[Quote]:
    if statement.cue is None:
        return
    named = [_name(speaker, parties) for speaker in statement.speakers]
    yield {
        "id": statement.id,
        "cue": _words(article, statement.cue.span),
        "sources": [_words(article, speaker.span) for speaker in statement.speakers if speaker.span is not None],
        "contents": [_words(article, fragment.span) for fragment in statement.fragments],
        "coreferences": [_words(article, span) for span in dict.fromkeys(named) if span is not None],
    }


def _name(speaker: Speaker, parties: dict[str, Person | Organization]) -> Span | None:
    """Where the name stands that the mention goes back to; None if it is the name, or there is none."""
    if speaker.party is None:
        return None
    mentions = parties[speaker.party].mentions
    for kind in _NAMES:
        for mention in mentions:
            if mention.kind is kind:
                itself = mention.words in speaker.words or speaker.span == mention.span
                return None if itself else mention.span
    return None


def _row(article: Article, statement: Statement, parties: dict[str, Person | Organization]) -> Row:
    speakers, cue = statement.speakers, statement.cue
    known = list(dict.fromkeys(speaker.party for speaker in speakers if speaker.party is not None))
    return {
        "article": article.id,
        "statement": statement.id,
        "kind": statement.kind.value,
        "quote": " ".join(fragment.words for fragment in statement.fragments),
        "quote_spans": [_pair(fragment.span) for fragment in statement.fragments],
        "source": "; ".join(speaker.words for speaker in speakers) or None,
        "source_spans": [_pair(speaker.span) for speaker in speakers if speaker.span is not None],
        "coref": "; ".join(parties[party].label for party in known) or None,
        "coref_ids": known,
        "cue": None if cue is None else cue.words,
        "cue_spans": [] if cue is None else [_pair(cue.span)],
        "verb": statement.verb,
        "negated": statement.negated,
    }


def _words(article: Article, span: Span) -> Words:
    return {"start": span.start, "end": span.end, "text": span.of(article.text)}


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]


#: What counts as a name, best first.
_NAMES: Final = (MentionKind.NAME, MentionKind.TITLE_NAME)
