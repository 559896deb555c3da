"""Talk of which is said only that it was not had."""

import pytest
from occasions import parties, read


@pytest.mark.parametrize(
    "text",
    [
        "Mr Berg and Ms Lund came to the fair. They did not speak.",
        "Mr Berg said that he had never met Ms Lund.",
        "Ms Lund has not talked to Mr Berg about the loan.",
        "Mr Berg sold the ship without consulting Ms Lund.",
        "Norway does not negotiate with Chile.",
        "Mr Berg and Ms Lund have yet to meet.",
        "Mr Berg failed to brief Ms Lund on the storm.",
        "If the mill had closed, Norway and Chile would not be talking.",
        "No serving Norwegian president has ever met the leader of Chile.",
        "None of the ministers visited Mr Berg in Lima.",
    ],
)
def test_talk_that_was_not_had_is_no_meeting(text: str) -> None:
    """Who never spoke to somebody, or did so without him, missed no meeting that was to be."""
    assert parties(text) == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Berg did not meet Ms Lund in Lima.", "denied"),
        ("Mr Berg is not due to speak to Ms Lund.", "denied"),
        ("Norway did not hold talks with Chile.", "denied"),
        ("Mr Berg will not talk to Ms Lund.", "refused"),
        ("Mr Berg has not spoken to Ms Lund since March.", "held"),
    ],
)
def test_a_meeting_that_was_to_be_is_denied(text: str, status: str) -> None:
    """What was arranged, awaited or refused is told, and so is when it was last."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "CNN's Ine Lund spoke to Norwegian officials in Lima.",
        "“The road is open,” President Jan Berg said, speaking with Morning Tide host Ine Lund.",
        "NPR Lima bureau chief Ine Lund spoke with the mayor, Jan Berg.",
        "Mr Berg talked on Monday with news anchor Ine Lund.",
    ],
)
def test_an_interview_is_no_meeting(text: str) -> None:
    """Who speaks for a house of news, or on the air, asks and does not confer."""
    assert parties(text) == []


def test_a_host_of_guests_confers() -> None:
    """Who is host of a summit and has an office is no reporter."""
    assert parties("Mr Berg talked to German host Chancellor Anna Lund.") == [["Berg", "Anna Lund"]]


def test_how_one_talks_to_somebody_is_no_occasion() -> None:
    """Who knows how to talk to somebody, or differs over it, is not said to do so."""
    assert parties("Mr Tveit knows how to talk to Ms Lund.") == []
