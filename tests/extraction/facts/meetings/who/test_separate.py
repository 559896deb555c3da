"""Whether several were met each alone, and who visits together."""

import pytest
from occasions import parties, read, records


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit held separate meetings with the leaders of Norway and Chile.",
        "Mr Tveit will hold bilateral talks with the leaders of Norway and Chile.",
        "Mr Tveit will meet one-on-one with the leaders of Norway and Chile.",
        "Mr Tveit held phone calls with the leaders of Norway and Chile.",
        "Mr Tveit telephoned Norway and then Chile on Monday.",
        "Mr Tveit held talks with Norway and later with Chile in Oslo.",
    ],
)
def test_who_is_met_alone_has_a_meeting_of_his_own(text: str) -> None:
    """Each of those who are met one by one has a record."""
    assert parties(text) == [["Tveit", "Norway"], ["Tveit", "Chile"]]


def test_two_who_hold_a_bilateral_meeting_bring_others() -> None:
    """Of two who meet, the word tells that it is their own meeting, whoever sits there with them."""
    assert parties("Mr Tveit and Ms Lund held a bilateral meeting with top aides.") == [["Tveit", "Lund", "top aides"]]


def test_who_pay_visits_do_not_meet_each_other() -> None:
    """Visits of several to nobody who is named are no meeting of the visitors."""
    assert parties("There were visits by Norwegian minister Erik Tveit and Chilean minister Ana Lund.") == []


def test_who_met_each_alone_may_meet_all_together_besides() -> None:
    """A dinner of three is none of the two talks before it."""
    text = "Mr Tveit met Ms Lund and Mr Berg separately, and at night the three met in Oslo."
    assert parties(text) == [["Tveit", "Lund"], ["Tveit", "Berg"], ["Tveit", "Lund", "Berg"]]


@pytest.mark.parametrize(
    "text", ["Mr Tveit met Ms Lund and then-mayor Ola Berg.", "Mr Tveit met Ms Lund and then left"]
)
def test_what_was_then_is_no_second_meeting(text: str) -> None:
    """Who was mayor then was there, and who leaves then meets nobody more."""
    assert len(parties(text)) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway has invited Chile and Peru to talks in Oslo.", ["Norway", "Chile", "Peru"]),
        ("Chile and Peru are at war. Mr Tveit invited both sides to a meeting in Oslo.", ["Tveit", "Chile", "Peru"]),
        (
            "Chilean president Ana Lund met Danish king Jan Moe. Mr Tveit has invited both leaders to Oslo.",
            ["Tveit", "Ana Lund", "Jan Moe"],
        ),
    ],
)
def test_who_are_invited_together_come_together(text: str, expected: list[str]) -> None:
    """Several states that are asked to come are guests of one meeting, and it is not held in one of them."""
    last = read(text).meetings[-1]

    assert parties(text)[-1] == expected
    assert last.where is not None
    assert last.where.name == "Oslo"


def test_who_telephones_each_of_them_has_a_call_with_each() -> None:
    """Of "each of the leaders" none is he who calls them, and every one is called alone."""
    text = "President Ola Berg met President Ana Lund. Mr Moe telephoned each of the two leaders on Monday."
    assert parties(text)[1:] == [["Moe", "Ola Berg"], ["Moe", "Ana Lund"]]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit, who was on his way home, spoke by phone with Ms Lund and Mr Berg.",
        "Mr Tveit telephoned Ms Lund and Mr Berg on Monday, his office said.",
        "Mr Tveit talked to Ms Lund and Mr Berg by phone.",
    ],
)
def test_who_are_telephoned_are_called_one_by_one(text: str) -> None:
    """A telephone has two ends: who speaks on it to two makes two calls."""
    assert parties(text) == [["Tveit", "Lund"], ["Tveit", "Berg"]]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit held a conference call with Ms Lund and Mr Berg.",
        "Mr Tveit spoke by phone with Ms Lund and Mr Berg in a joint call.",
        "Mr Tveit met Ms Lund and Mr Berg in Oslo.",
    ],
)
def test_a_joint_call_is_one(text: str) -> None:
    """A call of three is one, and so is a meeting of three."""
    assert parties(text) == [["Tveit", "Lund", "Berg"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit and Ms Rojas each met Mr Dahl in Oslo.",
            [("held", "Dahl, Tveit", "Oslo", None), ("held", "Dahl, Rojas", "Oslo", None)],
        ),
        (
            "Mr Tveit and Ms Rojas met Mr Dahl in Oslo.",
            [("held", "Dahl, Rojas, Tveit", "Oslo", None)],
        ),
    ],
)
def test_who_each_met_somebody_did_so_alone(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """As did all who spoke to him."""
    assert records(text) == expected
