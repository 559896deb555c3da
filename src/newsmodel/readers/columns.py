"""Which column of a row tells what of an article: by its name, or as somebody says it."""

import csv
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, final

import attrs


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Columns:
    """The names under which the columns of a corpus are looked for, without case and marks."""

    #: By the property of schema.org that the columns tell; of several the first that holds something counts.
    names: Mapping[str, tuple[str, ...]]
    #: The columns that somebody has named, as they were written.
    said: tuple[str, ...] = ()

    def hold_a_text(self, row: Iterable[object]) -> bool:
        """True if one of the columns of *row* may hold the text of an article."""
        return not {*self.names["articleBody"]}.isdisjoint(map(plain, row))

    def hold_words(self, row: Iterable[object]) -> bool:
        """True if one of the columns may hold a text, a headline or a summary."""
        known = {name for told in ("articleBody", "headline", "description") for name in self.names[told]}
        return not known.isdisjoint(map(plain, row))

    def tell_something_of(self, row: Iterable[object]) -> bool:
        """True if one of the columns has a place in an article."""
        known = {name for names in self.names.values() for name in names}
        return not known.isdisjoint(map(plain, row))

    def look_like(self, row: Iterable[object]) -> bool:
        """True if these are columns rather than words with commas: those named, or a text and others, most known."""
        row = list(map(plain, row))
        if self.said:
            return self.hold_a_text(row) and not self.missing_from(row)
        found = {told for told, names in self.names.items() if not set(names).isdisjoint(row)}
        known = {name for names in self.names.values() for name in names}
        return "articleBody" in found and len(found) > 1 and 2 * sum(name in known for name in row) >= len(row)

    def of(self, row: Iterable[str]) -> dict[str, list[str]]:
        """The columns of *row* that may tell each property, surest first."""
        columns = {plain(name): name for name in reversed(list(row))}
        return {told: [columns[name] for name in names if name in columns] for told, names in self.names.items()}

    def missing_from(self, row: Iterable[object]) -> list[str]:
        """The columns that somebody has named and *row* does not have."""
        there = set(map(plain, row))
        return [name for name in self.said if plain(name) not in there]


def columns_of(said: Mapping[str, str] | None = None) -> Columns:
    """The columns as somebody names them, the others by their usual names.

    Args:
        said: names of columns by what they tell: ``text``, ``headline``, ``published``, or another usual name of it.

    Raises:
        ValueError: for a key that is no usual name, or two of one thing.
        TypeError: if it is no mapping, or a name is no string.

    >>> columns_of({"text": "Inhalt"}).of(["Titel", "Inhalt", "Date"])["articleBody"]
    ['Inhalt']
    """
    if said is None:
        return BY_NAME
    if not isinstance(said, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance] - of untyped callers
        raise TypeError(f"'columns' must be a mapping, as {{'text': 'Inhalt'}} (got {type(said).__name__})")
    named: dict[str, str] = {}
    for key, column in said.items():
        told = next((told for told, names in COLUMNS.items() if plain(key) in names), None)
        if told is None:
            raise ValueError(f"'columns' must name what is told: {', '.join(KEYS)} (got {key!r})")
        if not isinstance(column, str):  # pyright: ignore[reportUnnecessaryIsInstance] - of untyped callers
            raise TypeError(f"'columns' must name a column for {key!r} (got {type(column).__name__})")
        if told in named:
            raise ValueError(f"'columns' must name one column for {key!r} (got {named[told]!r} and {column!r})")
        named[told] = column
    taken = set(map(plain, named.values()))
    names = {
        told: (plain(named[told]),) if told in named else tuple(name for name in usual if name not in taken)
        for told, usual in COLUMNS.items()
    }
    return Columns(names=names, said=tuple(named.values()))


def mark_of(heading: str, suits: Callable[[Sequence[str]], bool]) -> str | None:
    """The mark between the cells of a heading by which they are columns that suit; None if there is none.

    >>> mark_of("id;text", BY_NAME.hold_a_text), mark_of("Talks end, envoys say", BY_NAME.hold_a_text)
    (';', None)
    """
    return next((mark for mark in _MARKS if suits(cells_of(heading, mark))), None)


def cells_of(heading: str, mark: str) -> Sequence[str]:
    """The names of the columns in the heading of a table."""
    return next(csv.reader([heading], delimiter=mark), ())


def plain(name: object) -> str:
    """The name of a column as these are compared: ``Date_Published`` is ``datepublished``."""
    return "".join(filter(str.isalnum, str(name))).lower() or str(name)


#: The columns of a row that are read, by the property of schema.org that each tells; of several the first.
COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "id": ("id", "articleid", "docid", "documentid", "uid", "guid", "uuid"),
    "headline": ("title", "headline", "articletitle", "heading"),
    "articleBody": (
        "text", "body", "articlebody", "maintext", "fulltext", "articletext", "bodytext", "content", "article", "story",
        "plaintext", "rawtext",
    ),
    "description": ("description", "summary", "standfirst", "abstract", "excerpt", "subtitle", "lead"),
    "datePublished": (
        "published", "datepublished", "publisheddate", "publishedat", "publishdate", "datepublish", "publicationdate",
        "pubdate", "pubdatetime", "date", "datetime", "created", "createdat", "timestamp",
    ),
    "dateModified": ("modified", "datemodified", "datemodify", "modifiedat", "updated", "updatedat", "dateupdated"),
    "author": ("author", "authors", "byline", "creator", "by"),
    "publisher": (
        "publisher", "source", "sourcename", "outlet", "newsoutlet", "newspaper", "publication", "sitename", "media",
        "sourcedomain", "domain", "hostname",
    ),
    "url": ("url", "link", "articleurl", "sourceurl", "canonicalurl", "permalink", "webpage"),
    "inLanguage": ("language", "lang"),
}  # fmt: skip

#: What parts the cells of a table.
_MARKS: Final = (",", "\t", ";", "|")

#: What a column may be named for, as an `Article` calls it.
KEYS: Final = (
    "text", "headline", "standfirst", "published", "modified", "authors", "publisher", "url", "language", "id",
)  # fmt: skip

#: The columns by their usual names.
BY_NAME: Final = Columns(names=COLUMNS)
