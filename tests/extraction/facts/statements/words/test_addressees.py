"""Whom somebody tells what he says."""

import pytest
from sayings import read, said


@pytest.mark.parametrize(
    ("text", "whom", "content"),
    [
        pytest.param("Ms Lund told reporters Mr Tveit had left.", ["reporters"], "Mr Tveit had left", id="a name"),
        pytest.param("Ms Lund warned bluntly that time was short.", [], "time was short", id="bluntly"),
        pytest.param("Ms Lund warned rather bluntly that time was short.", [], "time was short", id="rather bluntly"),
        pytest.param("The road is shut, Ms Lund warned again.", [], "The road is shut", id="again"),
        pytest.param("Ms Lund told family that time was short.", ["family"], "time was short", id="family"),
        pytest.param("Ms Lund told Italy that time was short.", ["Italy"], "time was short", id="Italy"),
    ],
)
def test_who_is_told_is_somebody(text: str, whom: list[str], content: str) -> None:
    """A name behind a group begins what these are told, and an adverb is nobody."""
    (statement,) = read(text).statements

    assert [one.words for one in statement.addressees] == whom
    assert " ".join(part.words for part in statement.fragments) == content


def test_a_number_of_those_who_are_asked_is_no_manner() -> None:
    """In "asked up to ten towns to pay" no word tells how they were asked."""
    assert said("Norway asked up to ten towns to pay.") in ([], [(["Norway"], "up to ten towns to pay")])
