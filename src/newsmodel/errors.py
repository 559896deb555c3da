"""Everything this library raises, in one tree.

Outside of it are the ``TypeError`` or ``ValueError`` of a wrong argument, the ``KeyError`` of an id that nobody has,
and the ``OSError`` of a file that cannot be written. One that cannot be read is a `FileError`, which is an ``OSError``
as well, whether ``newsmodel.read``, a ``load`` of a format or a list of words asks for it.
"""

from collections.abc import Callable, Iterable
from typing import Any, final

import attrs

from newsmodel.span import Span


class NewsModelError(Exception):
    """The root of the tree; never raised itself.

    ``message`` says what was wrong and what was found, in lower case; the place is an attribute of its own,
    and ``str(error)`` puts the two together.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return self.message

    def __reduce__(self) -> tuple[Callable[..., "NewsModelError"], tuple[Any, ...]]:
        # Errors are built with keywords, which BaseException.__reduce__ would forget.
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(kind: type[NewsModelError], args: tuple[Any, ...], state: dict[str, Any]) -> NewsModelError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


@final
@attrs.frozen(weakref_slot=False)
class Problem:
    """One thing that is wrong with a piece of data, and where: ``$.meetings[2].when``.

    >>> print(Problem("$.blocks[0].kind", "unknown value (got 'title')"))
    unknown value (got 'title') @ $.blocks[0].kind
    """

    #: JSON path of the value, ``$`` for the whole.
    path: str
    #: What is wrong with it, as *what (got what)*.
    message: str

    def __str__(self) -> str:
        return f"{self.message} @ {self.path}"


def _listed(problems: tuple[Problem, ...]) -> str:
    if len(problems) == 1:
        return str(problems[0])
    return "\n".join([f"{len(problems)} problems", *(f"  {problem}" for problem in problems)])


class ReadError(NewsModelError):
    """A source could not be read as news.

    Attributes:
        source: name of the file or feed, if it has one.
        span: where in the source, in code points.
    """

    def __init__(self, message: str, *, source: str | None = None, span: Span | None = None) -> None:
        super().__init__(message)
        self.source = source
        self.span = span

    def __str__(self) -> str:
        place = [self.source] if self.source is not None else []
        place += [f"{self.span.start}-{self.span.end}"] if self.span is not None else []
        return " @ ".join([self.message, ":".join(place)]) if place else self.message


class FileError(ReadError, OSError):
    """A file cannot be opened or read.

    >>> str(FileError("permission denied", source="a.json"))
    'permission denied @ a.json'

    Attributes:
        source: its name, if it has one; the same as ``filename``.
    """

    # Those of OSError stand in slots, which pickles of this tree do not know.
    #: The number that the system gives, as other ``OSError`` have it.
    errno: int | None = None
    strerror: str | None = None
    filename: Any = None

    def __init__(self, message: str, *, source: str | None = None, errno: int | None = None) -> None:
        super().__init__(message, source=source)
        self.errno = errno
        self.strerror = message
        self.filename = source

    @staticmethod
    def of(error: OSError, source: str | None) -> "FileError":
        """The same as an error of the system, of a file of that name."""
        kind = MissingFileError if isinstance(error, FileNotFoundError) else FileError
        return kind((error.strerror or str(error)).lower(), source=source, errno=error.errno)


class MissingFileError(FileError, FileNotFoundError):
    """There is no such file."""


class ParseError(NewsModelError, ValueError):
    """A string is not the value that it should be.

    >>> print(ParseError("invalid month", text="2018-13", expected="01 to 12", span=Span(5, 7)))
    invalid month (got '13', expected 01 to 12)
      2018-13
           ^^

    Attributes:
        text: the whole string.
        expected: what should have stood there.
        span: the faulty part of ``text``.
    """

    def __init__(self, message: str, *, text: str, expected: str, span: Span | None = None) -> None:
        super().__init__(message)
        self.text = text
        self.expected = expected
        self.span = span

    def __str__(self) -> str:
        if self.span is None or "\n" in self.text or len(self.text) > _CARET_LINE:
            return f"{self.message} (got {_shortened(self.text)}, expected {self.expected})"
        if not self.text:
            return f"{self.message} (got an empty string, expected {self.expected})"
        found = self.span.of(self.text)
        carets = " " * self.span.start + "^" * max(1, len(self.span))
        got = repr(found) if found else "the end"
        return f"{self.message} (got {got}, expected {self.expected})\n  {self.text}\n  {carets}"


_CARET_LINE = 100


def _shortened(text: str) -> str:
    return repr(text) if len(text) <= _CARET_LINE else repr(text[:_CARET_LINE]) + "…"


class RecordError(NewsModelError, ValueError):
    """Records that do not fit together: words that do not stand in the text, an id that nobody has.

    Attributes:
        problems: all of them, each with its path.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__(_listed(self.problems))


class FormatError(NewsModelError):
    """Data that has the wrong shape for its format.

    Attributes:
        format: name of the format ("json").
        problems: all of them, each with its path.
        source: name of the file, if it was read from one.
    """

    def __init__(self, problems: Iterable[Problem], *, format: str) -> None:  # noqa: A002
        self.problems: tuple[Problem, ...] = tuple(problems)
        self.format = format
        self.source: str | None = None
        super().__init__(_listed(self.problems))

    def __str__(self) -> str:
        if self.source is None:
            return self.message
        if len(self.problems) == 1:
            return f"{self.problems[0].message} @ {self.source}: {self.problems[0].path}"
        said, *listed = self.message.splitlines()
        return "\n".join([f"{said} @ {self.source}", *listed])


class UnknownVersionError(FormatError):
    """Data written by a newer newsmodel than this one.

    Attributes:
        found: the version that the data names.
        known: the newest version that this library reads.
    """

    def __init__(self, *, found: int, known: int, format: str, path: str = "$.newsmodel") -> None:  # noqa: A002
        message = f"unknown version (got {found}, this library reads up to {known})"
        super().__init__([Problem(path, message)], format=format)
        self.found = found
        self.known = known


class LexiconError(NewsModelError):
    """A word list is not in order.

    Attributes:
        file: name of the list.
        line: number of the line, from 1.
    """

    def __init__(self, message: str, *, file: str, line: int) -> None:
        super().__init__(message)
        self.file = file
        self.line = line

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class MissingExtraError(NewsModelError, ImportError):
    """Something that only an optional extra can do.

    >>> print(MissingExtraError("cli"))
    needs an optional extra: pip install 'newsmodel[cli]'

    Attributes:
        extra: name of the extra.
    """

    def __init__(self, extra: str) -> None:
        super().__init__(f"needs an optional extra: pip install 'newsmodel[{extra}]'")
        self.extra = extra
