"""One published piece of news, with the facts that it tells."""

from typing import final

import attrs

from newsmodel.errors import RecordError
from newsmodel.model.consistency import find_problems
from newsmodel.model.meeting import Meeting
from newsmodel.model.organization import Organization
from newsmodel.model.person import Person
from newsmodel.model.statement import Statement
from newsmodel.span import Span
from newsmodel.values.blocks import Block, Byline
from newsmodel.values.checks import instance_of, optional_of, tuple_of
from newsmodel.values.time import TimeValue


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Article:
    r"""The text of an article and everything known about it; all spans are offsets into ``text``.

    >>> Article(id="a1", text="Talks end in Geneva").words(Span(13, 19))
    'Geneva'

    Raises:
        RecordError: (a ValueError) if a span lies outside the text, words do not stand where their span says,
            an id is unknown or given twice, or blocks overlap, are out of order or leave out a character
            that is not blank. All problems are listed, each with its path.
        TypeError: if a field holds something else.
    """

    #: Id of the article; the parser makes it from the text.
    id: str = attrs.field(validator=instance_of(str))
    #: The whole text, with ``\n`` line ends and in Unicode NFC.
    text: str = attrs.field(validator=instance_of(str))
    #: The headline, None if there is none.
    headline: str | None = attrs.field(default=None, validator=optional_of(str))
    #: What each stretch of the text is on the page; empty if nobody has looked.
    blocks: tuple[Block, ...] = attrs.field(default=(), validator=tuple_of(Block))
    #: Who wrote it.
    authors: tuple[Byline, ...] = attrs.field(default=(), validator=tuple_of(Byline))
    #: When it was published.
    published: TimeValue | None = attrs.field(default=None, validator=optional_of(TimeValue))
    #: When it was last changed.
    modified: TimeValue | None = attrs.field(default=None, validator=optional_of(TimeValue))
    #: Where it was published.
    url: str | None = attrs.field(default=None, validator=optional_of(str))
    #: Who published it.
    publisher: str | None = attrs.field(default=None, validator=optional_of(str))
    #: BCP 47 tag of the language.
    language: str = attrs.field(default="en", validator=instance_of(str))
    #: Everybody named or described, in order of first mention.
    persons: tuple[Person, ...] = attrs.field(default=(), validator=tuple_of(Person))
    #: Countries, bodies and groups, in order of first mention.
    organizations: tuple[Organization, ...] = attrs.field(default=(), validator=tuple_of(Organization))
    #: Who met whom, in order of first mention.
    meetings: tuple[Meeting, ...] = attrs.field(default=(), validator=tuple_of(Meeting))
    #: Who said what, in order of the text.
    statements: tuple[Statement, ...] = attrs.field(default=(), validator=tuple_of(Statement))

    def __attrs_post_init__(self) -> None:
        problems = find_problems(
            text=self.text,
            blocks=self.blocks,
            authors=self.authors,
            persons=self.persons,
            organizations=self.organizations,
            meetings=self.meetings,
            statements=self.statements,
        )
        if problems:
            raise RecordError(problems)

    def words(self, span: Span) -> str:
        """The words of the text at *span*.

        Raises:
            TypeError: if *span* is no Span.
        """
        if not isinstance(span, Span):  # pyright: ignore[reportUnnecessaryIsInstance] - of untyped callers
            raise TypeError(f"'span' must be a Span (got {span!r})")
        return span.of(self.text)

    def person(self, id: str) -> Person:  # noqa: A002
        """The person with this id.

        Raises:
            KeyError: if there is none.
        """
        for person in self.persons:
            if person.id == id:
                return person
        raise KeyError(f"unknown person (got {id!r})")

    def party(self, id: str) -> Person | Organization:  # noqa: A002
        """The person or organization with this id.

        Raises:
            KeyError: if there is none.
        """
        parties: tuple[Person | Organization, ...] = (*self.persons, *self.organizations)
        for party in parties:
            if party.id == id:
                return party
        raise KeyError(f"unknown person or organization (got {id!r})")

    def meeting(self, id: str) -> Meeting:  # noqa: A002
        """The meeting with this id.

        Raises:
            KeyError: if there is none.
        """
        for meeting in self.meetings:
            if meeting.id == id:
                return meeting
        raise KeyError(f"unknown meeting (got {id!r})")
