"""Records as JSON Lines: one JSON text a line, read and written one at a time, in constant memory."""

import io
from collections.abc import Callable, Iterable, Iterator
from typing import IO, Any, Final, TypeVar, overload

from newsmodel.errors import FormatError, Problem, UnknownVersionError
from newsmodel.formats import json
from newsmodel.formats.files import File, name_of, reading, writing
from newsmodel.formats.several import several
from newsmodel.model.article import Article

T = TypeVar("T")

#: The longest line that is read, in characters (bytes for a path or a binary file).
LONGEST_LINE: Final = 1 << 26
#: The most blank lines one after another: a small packed file may hold a thousand million.
MOST_BLANK_LINES: Final = 1 << 20


def write_lines(records: Iterable[object], file: File) -> int:
    """The number of the records, after all of them were written, each on a line of its own.

    Args:
        records: any iterable; each record is asked for when it is its turn.
        file: a path (packed if it ends in ``.gz`` or ``.zst``), or an open text or binary file.

    Raises:
        TypeError: if *records* is one by itself, and nothing is written then; or one of them is no record.
    """
    count = 0
    each = several(records)
    with writing(file) as write:
        for record in each:
            write(json.dumps(record) + "\n")
            count += 1
    return count


def dumps(records: Iterable[object]) -> str:
    """The records as JSON Lines.

    >>> print(dumps([Article(id="a1", text=""), Article(id="a2", text="")]), end="")
    {"newsmodel":1,"id":"a1","text":""}
    {"newsmodel":1,"id":"a2","text":""}
    """
    file = io.StringIO()
    write_lines(records, file)
    return file.getvalue()


@overload
def loads(data: str | bytes) -> tuple[Article, ...]: ...
@overload
def loads(data: str | bytes, type: type[T]) -> tuple[T, ...]: ...
def loads(data: str | bytes, type: type[Any] = Article) -> tuple[Any, ...]:  # noqa: A002
    """The records of JSON Lines.

    Raises:
        FormatError: as ``read_lines``.
    """
    return tuple(read_lines(io.StringIO(data, newline="\n") if isinstance(data, str) else io.BytesIO(data), type))


def dump(records: Iterable[object], file: File) -> None:
    """The records into a path or an open file; ``write_lines`` tells how many there were."""
    write_lines(records, file)


@overload
def load(file: File) -> tuple[Article, ...]: ...
@overload
def load(file: File, type: type[T]) -> tuple[T, ...]: ...
def load(file: File, type: type[Any] = Article) -> tuple[Any, ...]:  # noqa: A002
    """All records of a path or an open file at once; ``read_lines`` gives one at a time.

    Raises:
        FormatError: as ``read_lines``.
    """
    return tuple(read_lines(file, type))


@overload
def read_lines(file: File, *, on_error: Callable[[FormatError], object] | None = None) -> Iterator[Article]: ...
@overload
def read_lines(
    file: File, type: type[T], *, on_error: Callable[[FormatError], object] | None = None
) -> Iterator[T]: ...
def read_lines(
    file: File,
    type: type[Any] = Article,  # noqa: A002
    *,
    on_error: Callable[[FormatError], object] | None = None,
) -> Iterator[Any]:
    """The records of a file, one at a time; blank lines are passed over.

    Args:
        file: a path (packed if it ends in ``.gz`` or ``.zst``), or an open text or binary file.
        type: the class of the records.
        on_error: takes the error of a bad line, and reading goes on with the next.

    Raises:
        FormatError: at the first bad line, if there is no *on_error*; each path begins with the line:
            ``line 3: $.meetings[2].when``. Also, in any case, if the compression is broken, or after a million blank
            lines.
    """
    for found in _each(file, type):
        if not isinstance(found, FormatError):
            yield found
        elif on_error is None:
            raise found
        else:
            on_error(found)  # out here, so that what fails in it is not taken for a fault of the file


def _each(file: File, type: type[Any]) -> Iterator[Any]:  # noqa: A002
    """The record of each line, or its error."""
    with reading(file, format="jsonlines") as opened:
        for number, line in numbered_lines(opened):
            try:
                record = record_of(line, type, number)
            except FormatError as error:
                error.source = name_of(file)
                record = error
            yield record


def numbered_lines(opened: IO[str] | IO[bytes]) -> Iterator[tuple[int, str | bytes]]:
    """The lines that are not blank, each with its number.

    Raises:
        FormatError: after a million blank lines.
    """
    blank = 0
    for number, line in enumerate(_lines(opened), start=1):
        blank = 0 if line.strip() else blank + 1
        if blank > MOST_BLANK_LINES:
            raise FormatError([Problem(f"line {number}: $", "too many blank lines")], format="jsonlines")
        if not blank:
            yield number, line


def _lines(opened: IO[str] | IO[bytes]) -> Iterator[str | bytes]:
    while line := opened.readline(LONGEST_LINE + 1):
        yield line
        while len(line) > LONGEST_LINE and line[-1:] not in ("\n", b"\n"):
            line = opened.readline(LONGEST_LINE + 1)


def record_of(line: str | bytes, type: type[Any], number: int) -> Any:  # noqa: A002
    """The record that a line holds; its errors begin with the number of the line.

    Raises:
        FormatError: if it is none.
    """
    if len(line) > LONGEST_LINE:
        raise FormatError([Problem(f"line {number}: $", f"longer than {LONGEST_LINE}")], format="jsonlines")
    try:
        return json.loads(line, type)
    except UnknownVersionError as error:
        path = f"line {number}: {error.problems[0].path}"
        raise UnknownVersionError(found=error.found, known=error.known, format="jsonlines", path=path) from error
    except FormatError as error:
        # A line has only one line: its own number would contradict the file's.
        problems = [
            Problem(f"line {number}: {problem.path}", problem.message.replace(" at line 1, column ", " at column "))
            for problem in error.problems
        ]
        raise FormatError(problems, format="jsonlines") from error
