"""Whose people meet tells groups apart that the same word names."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit's team met Ms Berg's team in Lima.",
            [("held", "Mr Tveit's team, Ms Berg's team", "Lima", None)],
        ),
        (
            "Talks between Mr Tveit's party and Ms Berg's party are under way.",
            [("ongoing", "Mr Tveit's party, Ms Berg's party", None, None)],
        ),
        (
            "Talks between the president's team and the prosecutor's office are under way.",
            [("ongoing", "the president's team, the prosecutor's office", None, None)],
        ),
        (
            "Mr Moe met the mayor's office in Lima.",
            [("held", "Moe, the mayor's office", "Lima", None)],
        ),
        (
            ("On Monday, several lawmakers held meetings with Tveit aides. Mr Ola Tveit is the president of Norway."),
            [("held", "Tveit aides, lawmakers", None, "2018-05-28")],
        ),
        (
            "Mr Ola Tveit won. Chile's foreign minister met the Tveit transition team in Lima.",
            [("held", "Chile's foreign minister, Tveit transition team", "Lima", None)],
        ),
        (
            "Mr Moe met Ms Berg at the president's office.",
            [("held", "Berg, Moe", None, None)],
        ),
    ],
)
def test_the_same_word_names_two_groups(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Each has an owner of its own."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chilean President Carmen Rojas said her government is prepared to negotiate with Norway.",
            [("proposed", "Chile, Norway", None, None)],
        ),
        (
            "Norwegian Prime Minister Ola Tveit said his government is ready to talk to Chile.",
            [("proposed", "Chile, Norway", None, None)],
        ),
        (
            "Norwegian Prime Minister Ola Tveit said his country is willing to hold talks with Chile.",
            [("proposed", "Chile, Norway", None, None)],
        ),
        (
            ("Norwegian Prime Minister Ola Tveit said he would not meet the rebels while his country was at war."),
            [("refused", "Ola Tveit, rebels", None, None)],
        ),
    ],
)
def test_his_government_is_that_of_his_country(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """So is his country itself."""
    assert records(text) == expected
