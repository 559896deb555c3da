"""What a page says of its article besides the words: in its head, in its data."""

from typing import final

import attrs

from newsmodel.values.blocks import Byline
from newsmodel.values.checks import tuple_of
from newsmodel.values.time import TimeValue


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Metadata:
    """What one source within a page says: its JSON-LD, its ``meta`` elements, its visible dates.

    >>> told = Metadata(headline="Talks end").or_else(Metadata(headline="Talks end - The Daily", publisher="The Daily"))
    >>> told.headline, told.publisher
    ('Talks end', 'The Daily')
    """

    #: The headline.
    headline: str | None = None
    #: The summary.
    description: str | None = None
    #: Who wrote it.
    authors: tuple[Byline, ...] = attrs.field(default=(), validator=tuple_of(Byline))
    #: When it was published.
    published: TimeValue | None = None
    #: When it was last changed.
    modified: TimeValue | None = None
    #: Where it was published.
    url: str | None = None
    #: Who published it.
    publisher: str | None = None
    #: BCP 47 tag of the language.
    language: str | None = None

    def or_else(self, other: "Metadata") -> "Metadata":
        """The same, with what it leaves open taken from *other*, which is trusted less."""
        values = {name: getattr(self, name) or getattr(other, name) for name in _FIELDS}
        return Metadata(**values)


_FIELDS = tuple(field.name for field in attrs.fields(Metadata))
