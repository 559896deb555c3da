"""What goes on as reported speech tells it."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit said Norway was holding talks with Chile.", "ongoing"),
        ("Mr Berg confirmed that Norway and Chile were in talks on a swap.", "ongoing"),
        ("Norway said on Monday that it was in direct talks with Chile.", "ongoing"),
        ("Mr Berg said talks between Norway and Chile were progressing.", "ongoing"),
        ("Norway and Chile were in talks to free the sailors, an envoy said this week.", "ongoing"),
        ("Mr Berg said Norway was holding talks with Chile when the news broke.", "held"),
        ("Mr Berg said Norway was in talks with Chile last year.", "held"),
        ("Norway was in talks with Chile.", "held"),
        ("The ship sank where Norway was holding talks with Chile, an envoy said.", "held"),
    ],
)
def test_the_past_tense_of_reported_speech_goes_on(text: str, status: str) -> None:
    """What is said to be under way is so as it is said, unless a time is told."""
    (meeting,) = read(text).meetings

    assert meeting.status.value == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway and Chile were meeting in Oslo to discuss issues such as cod.", "ongoing"),
        ("Mr Tveit was meeting Ms Lund on Thursday.", "ongoing"),
        ("Norway and Chile were meeting on Tuesday.", "held"),
        ("Norway and Chile were meeting when the ship sank.", "held"),
        ("Mr Tveit was speaking to Ms Lund.", "held"),
    ],
)
def test_what_several_were_doing_goes_on_on_the_day_of_the_news(text: str, status: str) -> None:
    """Who "were meeting" tells of what is under way, unless another day or what else happened is told."""
    (meeting,) = read(text).meetings

    assert meeting.status.value == status
