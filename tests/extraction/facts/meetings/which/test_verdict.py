"""Whether an occasion took place, as all its mentions tell together."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit called off a meeting with Ms Lund. Ms Lund had invited Mr Tveit to Oslo.",
        "Mr Tveit called off a meeting with Ms Lund. It had been planned that he would meet her in Oslo.",
    ],
)
def test_how_it_was_to_be_does_not_bring_back_what_was_called_off(text: str) -> None:
    """An invitation and what had been planned are what the meeting began with."""
    assert [meeting.status.value for meeting in read(text).meetings] == ["cancelled"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit had asked for a meeting with Ms Lund.", "proposed"),
        ("Mr Tveit met Ms Lund on Monday. He had asked for a meeting with her.", "held"),
    ],
)
def test_what_somebody_had_asked_for_is_held_if_the_text_tells_so(text: str, status: str) -> None:
    """A meeting that was asked for, and of which no more is told, is no more than proposed."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


@pytest.mark.parametrize(
    "more",
    [
        "The summit was scheduled for July.",
        "Aides said that the summit was requested by Chile.",
        "It had been expected that Mr Tveit would fly to Lima in the summer and hold a summit with Ms Berg.",
    ],
)
def test_what_was_to_be_once_does_not_revive_it(more: str) -> None:
    """What was scheduled, requested or had been expected tells how it was before it was called off."""
    text = f"Norway's Ola Tveit has cancelled a summit with Chile's Ine Berg. {more}"

    assert [meeting.status.value for meeting in read(text).meetings] == ["cancelled"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The talks begin on Friday.", ("planned", "2018-06-01")),
        ("The two-day talks, which begin on Friday, are about fish.", ("planned", "2018-06-01/2018-06-02")),
        ("The talks ended on Wednesday.", ("held", "2018-05-30")),
    ],
)
def test_who_came_for_talks_has_not_had_them_before_they_begin(text: str, expected: tuple[str, str]) -> None:
    """Who came on Wednesday for what begins on Friday is yet to meet."""
    came = "Norway's Ola Tveit arrived in Lima on Wednesday for talks with Peru's Ine Berg."
    meeting, *_ = read(f"{came} {text}").meetings

    assert (meeting.status.value, str(meeting.when)) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit wants a meeting with Ms Lund.\nMr Tveit will meet Ms Lund in July.", "planned"),
        (
            "Mr Tveit will meet Ms Lund in July. He had called off the meeting.\nThe meeting is a gamble.",
            "planned",
        ),
    ],
)
def test_what_has_a_day_is_planned(text: str, status: str) -> None:
    """What is wished for and what was off before is to be, once its day is told."""
    (meeting,) = read(text).meetings

    assert meeting.status.value == status
