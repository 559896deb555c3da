"""The head of a country who is named apart from the office is of that country."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]


def _country(cast: Cast, name: str) -> str | None:
    return next(person.country for person in cast.persons if person.name is not None and person.name.full == name)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Chad wants Ola Tveit to go, but the Danish leader stays in Chad.", "DK", id="the same sentence"),
        pytest.param(
            "Chad heard Ola Tveit. The Danish president was loud. Tveit left Chad.", "DK", id="the next sentence"
        ),
        pytest.param(
            "Chad must pay, Denmark's foreign minister says. Ola Tveit spoke in Chad. Tveit left Chad.",
            "DK",
            id="named behind",
        ),
        pytest.param("Chad heard Ola Tveit. He met with the Danish leader in Chad.", None, id="who is met"),
        pytest.param("Chad heard Ola Tveit. The new Danish president will speak.", None, id="who is to be"),
        pytest.param("Chad heard Ola Tveit. The Danish president was loud in Chad.", None, id="named but once"),
        pytest.param("Chad heard Ola Tveit. A Danish president may speak.", None, id="any"),
    ],
)
def test_an_office_alone_tells_of_who_is_named_beside_it(cast_of: Read, text: str, expected: str | None) -> None:
    """Who is named without an office next to that of a head of a country has it, if it is not somebody's who is met."""
    assert _country(cast_of(text), "Ola Tveit") == expected


def test_the_office_of_somebody_known_tells_of_nobody_else(cast_of: Read) -> None:
    """A country whose head is known gives it to no other."""
    cast = cast_of("Danish president Ine Holm left. Chad heard Ola Tveit in Chad. The Danish president was glad.")
    assert _country(cast, "Ola Tveit") != "DK"
