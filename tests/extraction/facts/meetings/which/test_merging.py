"""When two mentions are of one occasion."""

import pytest
from occasions import parties, read, records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit met Chilean envoy Ines Lund in May. He also met with an influential Chilean banker.",
            [["Tveit", "Ines Lund"], ["Tveit", "influential Chilean banker"]],
        ),
        (
            "Mr Tveit met a Chilean minister on Monday. He met Chilean minister Ines Lund in Oslo, officials said.",
            [["Tveit", "Ines Lund"]],
        ),
        (
            "Mr Tveit met Chile's Ines Lund. It was the first time he had met a Chilean president.",
            [["Tveit", "Ines Lund"]],
        ),
    ],
)
def test_a_banker_is_none_who_was_named_before(text: str, expected: list[list[str]]) -> None:
    """Whoever is introduced with "a" is another than those of his country told before; who is named later may be he."""
    assert parties(text) == expected


def test_who_visits_a_town_to_meet_somebody_meets_him_on_that_visit() -> None:
    """What a visit is made for is told with it."""
    text = "Chilean President Ola Berg visits Oslo, Norway, to meet with its prime minister, Ine Tveit."
    assert [meeting.status.value for meeting in read(text).meetings] == ["held"]


def test_whom_a_third_meets_together_have_met_besides() -> None:
    """Two who met each other, and whom somebody else meets, are at two occasions; who join them are at one."""
    text = "Ms Lund was here after a meeting with Mr Tveit. Mr Moe said that after consulting with Mr Tveit and Ms Lund"
    assert parties(f"{text} he would stay away.") == [["Lund", "Tveit"], ["Moe", "Tveit", "Lund"]]
    text = "Mr Tveit met Ms Lund and Mr Berg in Oslo on Monday. Mr Tveit met Ms Lund for an hour."
    assert parties(text) == [["Tveit", "Lund", "Berg"]]
    text = "Mr Tveit met Ms Lund in Oslo on Monday. Mr Tveit and Ms Lund had lunch with senior advisers."
    assert parties(text)[0][:2] == ["Tveit", "Lund"]
    assert len(parties(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Chile warned Norway as the two ended a round of talks in Oslo. Norway's Ine Tveit met Chile's Ola Berg.",
        "Norway and Chile wrapped up two days of talks in Lima. Norway's Ine Tveit and Chile's Ola Berg met.",
    ],
)
def test_a_round_of_two_countries_is_that_of_their_envoys(text: str) -> None:
    """Talks of two countries at a place are those for which their ministers met."""
    assert parties(text) == [["Ine Tveit", "Ola Berg"]]


def test_envoys_of_three_are_the_three() -> None:
    """Talks of three are those of the envoys of one and the two others, in the country or in its capital."""
    text = (
        "Talks including Norway, Chile and Peru are to start in Lima on Friday. Much depended on Friday's talks in Lima"
        " between representatives of Norway, Chile, Peru and the United Nations."
    )
    assert len(parties(text)) == 1


def test_the_summit_to_which_one_agreed_is_that_of_the_leaders() -> None:
    """What the leaders are told to want or to have decided is the summit spoken of beside it."""
    text = (
        "Chilean President Ola Berg decided to meet Norwegian President Ine Tveit. Ms Tveit has agreed to the summit."
        " Mr Berg was ready to sit down with Ms Tveit."
    )
    assert len(parties(text)) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "After a palace meeting with President Ine Lund and other security officials, Mr Tveit was "
                "calm.\nMr Tveit said after meeting President Lund and her security team that he was glad."
            ),
            [("held", "Ine Lund, Tveit, security officials", None, None)],
        ),
    ],
)
def test_whoever_came_along_it_is_the_same_meeting(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Aides are called by many words."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "EU leaders met in Brussels on Monday. Mr Moe spoke before the EU leaders' summit.",
            [("held", "EU leaders", "Brussels", "2018-05-28")],
        ),
    ],
)
def test_a_summit_of_those_who_met_is_their_meeting(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """If nobody else is told to be there."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Mr Tveit and Ms Rojas met at Lake House on Tuesday.\n\nTheir talks were the last of Mrs "
                "Rojas's two-day visit."
            ),
            [("held", "Rojas, Tveit", "Lake House", "2018-05-29")],
        ),
    ],
)
def test_a_visit_of_two_days_is_no_two_days_of_talks(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Talks have the day that is told of them."""
    assert records(text) == expected
