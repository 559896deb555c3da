"""Journeys that a text tells in passing."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Norway's Prime Minister Ola Tveit wrapped up his Chile visit, during which he met Ms Lund.", "Chile"),
        ("Norway's Prime Minister Ola Tveit ended a two-day Lima trip on Friday. He met Ms Lund.", "Lima"),
        ("Norway's Prime Minister Ola Tveit met Ms Lund.\nMr Tveit left Lima after a pact was signed.", "Lima"),
        ("Norway's Prime Minister Ola Tveit met Ms Lund on a trip, his third to Chile.", "Chile"),
        ("Norway's Prime Minister Ola Tveit was the first to set foot in Lima since the war. He met Ms Lund.", "Lima"),
        (
            "Norway's Prime Minister Ola Tveit paid a surprise visit to Norwegian troops in Chile. He met Ms Lund.",
            "Chile",
        ),
        ("Norway's Prime Minister Ola Tveit planned his Chile visit. He met Ms Lund.", None),
        ("Norway's Prime Minister Ola Tveit will leave Lima on Friday. He met Ms Lund.", None),
        ("Norway's Prime Minister Ola Tveit left Oslo on Friday. He met Ms Lund.", None),
        ("Norway's Prime Minister Ola Tveit has not set foot in Lima since the war. He met Ms Lund.", None),
    ],
)
def test_who_is_on_a_journey_told_in_passing_meets_others_there(text: str, place: str | None) -> None:
    """Who is or was abroad by words that only touch on it meets others there; who left home does not do so at home."""
    meeting = read(text).meetings[-1]
    assert (meeting.where and meeting.where.name) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Norway's Prime Minister Ola Tveit will travel to Lima on Sunday for the final stop of his tour.", "Lima"),
        ("Norway's Prime Minister Ola Tveit will fly to Chile on Sunday as part of a tour.", "Chile"),
    ],
)
def test_a_journey_is_to_where_it_leads(text: str, place: str) -> None:
    """A visit of which only is told where it leads is there."""
    (meeting,) = read(text).meetings
    assert meeting.where is not None
    assert meeting.where.name == place


def test_a_journey_to_the_other_is_told_anywhere_in_the_text() -> None:
    """Who met somebody of another country did so there, if the text tells much later of his journey to it."""
    filler = "\n".join("The ministry published figures on trade." for _ in range(8))
    told = "Norway's Prime Minister Ola Tveit met Chile's President Ana Lund."
    (meeting,) = read(f"{told}\n{filler}\nMr Tveit needed this trip, his third to Chile.").meetings
    assert meeting.where is not None
    assert meeting.where.name == "Chile"


def test_what_was_called_off_was_on_no_day_of_a_meeting_with_others() -> None:
    """Where a party met somebody else is no journey to whom it did not meet."""
    told = "Norway's minister Ine Tveit cancelled talks with Chile's minister Ana Lund."
    text = f"{told}\nOla Berg met Ms Tveit in Santiago on Friday."
    cancelled, held = read(text).meetings
    assert cancelled.when is None
    assert held.when is not None
