"""Who is meant by a range of phrases."""

import pytest
from occasions import parties, records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A joint commission of Norway and Chile met in Oslo on Monday.", ["Norway", "Chile"]),
        ("The joint committee of Norway, Chile and Peru will meet in June.", ["Norway", "Chile", "Peru"]),
    ],
)
def test_a_joint_body_is_of_those_whose_it_is(text: str, expected: list[str]) -> None:
    """Where a body that several states share sits, it is these who meet."""
    assert parties(text) == [expected]


def test_a_group_of_two_parties_is_both() -> None:
    """Negotiators of two parties by their adjectives are those parties, if the text names them elsewhere."""
    named = "Republicans and Democrats are at odds.\n"
    text = "Republican and Democratic negotiators from both chambers held talks in Oslo on Monday."

    assert [sorted(who) for who in parties(named + text)] == [["Democrats", "Republicans"]]
    assert not parties("Angry and Democratic negotiators held talks in Oslo on Monday.")


def test_student_leaders_are_not_the_leaders() -> None:
    """A group goes by all its words."""
    text = "The Norwegian government held talks with student leaders."

    assert records(text) == [("held", "Norwegian government, student leaders", None, None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Leaders waited as justice and interior ministers met in Lima.",
            [("held", "justice and interior ministers", "Lima", None)],
        ),
        (
            "EU foreign, trade and finance ministers met in Lima.",
            [("held", "EU foreign, trade and finance ministers", "Lima", None)],
        ),
    ],
)
def test_ministers_of_two_fields_are_one_group(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """All the words of the group are its name."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "US and Taliban negotiators met for a third day in Lima on Monday.",
            [("held", "Taliban, United States", "Lima", "2018-05-26/2018-05-28")],
        ),
        (
            "Norwegian and Hamas envoys met in Oslo.",
            [("held", "Hamas, Norway", "Oslo", None)],
        ),
    ],
)
def test_a_movement_is_a_side_as_a_country_is(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Whose negotiators they are tells who meets."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit and Ms Lund said the warring sides should hold talks.",
            [],
        ),
    ],
)
def test_opposing_sides_are_not_those_who_speak_of_them(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Who calls for talks of two is none of them."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Negotiators from Oslo and Lima met on Monday.",
            [("held", "Norway, Peru", None, "2018-05-28")],
        ),
        (
            "Officials from Norway and Chile held talks in Lima on Monday.",
            [("held", "Chile, Norway", "Lima", "2018-05-28")],
        ),
    ],
)
def test_two_capitals_are_two_countries(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Each capital stands for those it sends."""
    assert records(text) == expected
