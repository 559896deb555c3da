"""Errors: one tree, each with its place, each to be pickled."""

import copy
import pickle

import pytest

from newsmodel.errors import (
    FileError,
    FormatError,
    LexiconError,
    MissingExtraError,
    MissingFileError,
    NewsModelError,
    ParseError,
    Problem,
    ReadError,
    RecordError,
    UnknownVersionError,
)
from newsmodel.span import Span

DATE = Problem("$.meetings[2].when", "invalid date (got '2018-13')")
ID = Problem("$.persons[0].id", "given twice (got 'p1')")

#: Every error with its attributes, and what it says.
ERRORS = {
    "root": (NewsModelError("went wrong"), "went wrong"),
    "read": (ReadError("no news here"), "no news here"),
    "read, source": (ReadError("no news here", source="a.html"), "no news here @ a.html"),
    "read, span": (ReadError("no news here", span=Span(3, 7)), "no news here @ 3-7"),
    "read, both": (ReadError("no news here", source="a.html", span=Span(3, 7)), "no news here @ a.html:3-7"),
    "file": (FileError("permission denied", source="a.json", errno=13), "permission denied @ a.json"),
    "file, missing": (MissingFileError("no such file or directory"), "no such file or directory"),
    "parse": (
        ParseError("invalid month", text="2018-13", expected="01 to 12", span=Span(5, 7)),
        "invalid month (got '13', expected 01 to 12)\n  2018-13\n       ^^",
    ),
    "parse, at the end": (
        ParseError("too short", text="2018-", expected="a month", span=Span(5, 5)),
        "too short (got the end, expected a month)\n  2018-\n       ^",
    ),
    "parse, nothing": (
        ParseError("no day", text="", expected="a day", span=Span(0, 0)),
        "no day (got an empty string, expected a day)",
    ),
    "parse, no span": (ParseError("no day", text="x", expected="a day"), "no day (got 'x', expected a day)"),
    "parse, several lines": (
        ParseError("no day", text="x\ny", expected="a day", span=Span(0, 1)),
        "no day (got 'x\\ny', expected a day)",
    ),
    "parse, long": (
        ParseError("no day", text="x" * 101, expected="a day", span=Span(0, 1)),
        f"no day (got '{'x' * 100}'…, expected a day)",
    ),
    "record": (RecordError([ID]), "given twice (got 'p1') @ $.persons[0].id"),
    "format, one": (FormatError([DATE], format="json"), "invalid date (got '2018-13') @ $.meetings[2].when"),
    "format, two": (
        FormatError([DATE, ID], format="json"),
        "2 problems\n  invalid date (got '2018-13') @ $.meetings[2].when\n  given twice (got 'p1') @ $.persons[0].id",
    ),
    "version": (
        UnknownVersionError(found=9, known=1, format="json"),
        "unknown version (got 9, this library reads up to 1) @ $.newsmodel",
    ),
    "lexicon": (LexiconError("not sorted (got 'b')", file="titles.tsv", line=7), "titles.tsv:7: not sorted (got 'b')"),
    "extra": (MissingExtraError("cli"), "needs an optional extra: pip install 'newsmodel[cli]'"),
}

each_error = pytest.mark.parametrize(("error", "says"), ERRORS.values(), ids=ERRORS)


@each_error
def test_str_puts_message_and_place_together(error: NewsModelError, says: str) -> None:
    """An error says what was wrong, and where."""
    assert says == str(error)


@each_error
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_error_pickles(error: NewsModelError, says: str, protocol: int) -> None:
    """An error comes out of a pickle with type, attributes and words."""
    back = pickle.loads(pickle.dumps(error, protocol))  # noqa: S301

    assert type(error) is type(back)
    assert vars(error) == vars(back)
    assert error.args == back.args
    assert says == str(back)


@each_error
def test_error_copies(error: NewsModelError, says: str) -> None:
    """An error's copy says the same."""
    assert says == str(copy.copy(error))


@each_error
def test_every_error_is_in_one_tree(error: NewsModelError, says: str) -> None:
    """`except NewsModelError` catches everything."""
    assert isinstance(error, NewsModelError)


@pytest.mark.parametrize(
    ("kind", "base"),
    [(ParseError, ValueError), (RecordError, ValueError), (MissingExtraError, ImportError)],
    ids=["parse", "record", "extra"],
)
def test_error_is_also_the_one_python_would_raise(kind: type, base: type) -> None:
    """Errors that Python has a name for are of that kind too."""
    assert issubclass(kind, base)


def test_unknown_version_is_a_format_error_with_its_versions() -> None:
    """A newer version is a FormatError that names what was found and what is known."""
    error = UnknownVersionError(found=9, known=1, format="jsonlines", path="line 3: $.newsmodel")

    assert isinstance(error, FormatError)
    assert (9, 1, "jsonlines", "line 3: $.newsmodel") == (
        error.found,
        error.known,
        error.format,
        error.problems[0].path,
    )


def test_problem_says_what_and_where() -> None:
    """A problem reads as message and path."""
    assert str(ID) == "given twice (got 'p1') @ $.persons[0].id"


def test_a_format_error_names_the_file() -> None:
    """Beside the path, or above the list of them; in a pickle as well."""
    error = FormatError([DATE], format="json")
    error.source = "a.json"
    assert str(pickle.loads(pickle.dumps(error))) == "invalid date (got '2018-13') @ a.json: $.meetings[2].when"  # noqa: S301
    error = FormatError([DATE, ID], format="json")
    error.source = "a.json"
    assert str(error).splitlines()[:2] == ["2 problems @ a.json", f"  {DATE}"]


def test_a_file_error_is_one_of_the_system_as_well() -> None:
    """So whoever expects that a file may be missing, or closed to them, need not know this library."""
    missing = FileError.of(FileNotFoundError(2, "No such file or directory"), "a.json")
    assert isinstance(missing, MissingFileError)
    assert isinstance(missing, FileNotFoundError)
    assert (missing.errno, missing.filename, str(missing)) == (2, "a.json", "no such file or directory @ a.json")
    assert type(FileError.of(PermissionError(13, "Permission denied"), "a.json")) is FileError
