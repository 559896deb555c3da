"""The two who meet in a text about two countries are of the one and of the other."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]
_ABOUT = "Norway trusts Denmark. Denmark trusts Norway. Norway is glad. Denmark is glad. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            _ABOUT + "Norwegian president Ine Berg spoke. Talks between Berg and Ola Tveit began.", "DK", id="plain"
        ),
        pytest.param(
            _ABOUT + "Norwegian president Ine Berg spoke. Talks between Berg and Vice President Ola Tveit began.",
            None,
            id="a deputy",
        ),
        pytest.param(
            "Norway fell. " * 8
            + "Denmark fell. Norwegian president Ine Berg spoke. Talks between Berg and Ola Tveit began.",
            "NO",
            id="hardly spoken of",
        ),
    ],
)
def test_who_meets_the_head_of_the_one_is_of_the_other(cast_of: Read, text: str, expected: str | None) -> None:
    """Only of a country that the text speaks of enough, and no deputy, who stands beside his own head."""
    found = {person.name.full: person.country for person in cast_of(text).persons if person.name is not None}
    assert found["Ola Tveit"] == expected


def test_a_counterpart_is_of_another_country(cast_of: Read) -> None:
    """Of which "his Danish counterpart" is one is not, however near it is spoken of."""
    text = "“No,” said Denmark's foreign minister. Prime Minister Ola Tveit called his Danish counterpart, Ine Berg."
    found = {person.name.full: person.country for person in cast_of(text).persons if person.name is not None}
    assert found == {"Ola Tveit": None, "Ine Berg": "DK"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            _ABOUT + "Norway's chief negotiator, Ine Berg, left. Her counterpart, Ola Tveit, stayed.", "DK", id="two"
        ),
        pytest.param(
            _ABOUT
            + "Chad is glad. Chad is ill. Chad is old. Norway's chief negotiator, Ine Berg, left. Her counterpart, Ola "
            "Tveit, stayed.",
            None,
            id="three",
        ),
    ],
)
def test_a_counterpart_is_of_the_other_of_two_countries(cast_of: Read, text: str, expected: str | None) -> None:
    """And never of the one whose counterpart he is."""
    found = {person.name.full: person.country for person in cast_of(text).persons if person.name is not None}
    assert found["Ola Tveit"] == expected


def test_a_counterpart_in_an_office_of_his_own_is_of_another_country(cast_of: Read) -> None:
    """Whoever meets him is not of his country, and he is of his own however that is told."""
    text = "Denmark is glad. Trade Minister Ola Tveit called his counterpart, Danish trade minister Ine Berg."
    found = {person.name.full: person.country for person in cast_of(text).persons if person.name is not None}
    assert found == {"Ola Tveit": None, "Ine Berg": "DK"}
