"""Errors travel between processes."""

import inspect
import pickle

import pytest

from newsmodel import errors
from newsmodel.span import Span

EXAMPLES = (
    errors.NewsModelError("wrong"),
    errors.ReadError("not news", source="a.txt", span=Span(1, 2)),
    errors.FileError("permission denied", source="a.txt", errno=13),
    errors.MissingFileError("no such file or directory", source="a.txt", errno=2),
    errors.ParseError("invalid month", text="2018-13", expected="01 to 12", span=Span(5, 7)),
    errors.RecordError([errors.Problem("$.id", "wrong")]),
    errors.FormatError([errors.Problem("$.id", "wrong")], format="json"),
    errors.UnknownVersionError(found=2, known=1, format="json"),
    errors.LexiconError("doubled", file="titles.tsv", line=3),
    errors.MissingExtraError("cli"),
)


def test_no_error_is_forgotten() -> None:
    """The examples have one of each class of the tree."""
    classes = {
        kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, errors.NewsModelError)
    }
    assert classes == {type(example) for example in EXAMPLES}


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
def test_an_error_survives_pickling(error: errors.NewsModelError) -> None:
    """What comes out of a pickle says the same and has the same attributes."""
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert type(copy) is type(error)
    assert str(copy) == str(error)
    assert vars(copy) == vars(error)


def test_all_have_one_root() -> None:
    """Whoever catches NewsModelError catches everything that this library raises."""
    assert all(isinstance(example, errors.NewsModelError) for example in EXAMPLES)
