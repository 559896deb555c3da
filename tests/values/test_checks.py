"""Validators for the fields that users fill in by hand."""

import attrs
import pytest

from newsmodel.values.checks import instance_of, optional_of, tuple_of


@attrs.frozen(kw_only=True)
class Sample:
    """A record with one checked field."""

    names: tuple[str, ...] = attrs.field(default=("a",), validator=tuple_of(str, least=1))


def test_tuple_is_taken() -> None:
    """A tuple of the right kind is taken as it is."""
    assert Sample(names=("a", "b")).names == ("a", "b")


@pytest.mark.parametrize(
    ("value", "error", "says"),
    [
        (["a"], TypeError, r"'names' must be a tuple of str \(got list\)"),
        ("a", TypeError, r"'names' must be a tuple of str \(got str\)"),
        (None, TypeError, r"'names' must be a tuple of str \(got NoneType\)"),
        (("a", 1), TypeError, r"'names' must hold str only \(got int\)"),
        ((), ValueError, r"'names' must have at least 1 str \(got 0\)"),
    ],
    ids=["list", "string", "None", "wrong item", "too few"],
)
def test_other_values_are_refused(value: object, error: type[Exception], says: str) -> None:
    """Anything else is refused, with what was wrong and what was found."""
    with pytest.raises(error, match=says):
        Sample(names=value)  # type: ignore[arg-type]


@attrs.frozen
class Aged:
    """A record with one checked field."""

    age: int = attrs.field(validator=instance_of(int))


def test_an_instance_is_told_from_others() -> None:
    """One of the class is taken; the error for another says which class it must be, and what was found."""
    assert Aged(3).age == 3
    with pytest.raises(TypeError, match=r"^'age' must be a int \(got '3'\)$"):
        Aged("3")  # type: ignore[arg-type]


@attrs.frozen
class Dated:
    """A record with one checked field that may be None."""

    year: int | None = attrs.field(default=None, validator=optional_of(int))


def test_none_may_stand_for_an_instance() -> None:
    """None is taken as well, and nothing else."""
    assert (Dated().year, Dated(1986).year) == (None, 1986)
    with pytest.raises(TypeError, match=r"^'year' must be a int or None \(got '1986'\)$"):
        Dated("1986")  # type: ignore[arg-type]
