"""When an occasion is to end."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    "text",
    [
        "The talks are due to end on Saturday.",
        "The talks are expected to wrap up on Saturday.",
        "The talks will run until Saturday.",
        "The talks, the third round this year, are scheduled to last until Saturday.",
        "The talks, which end on Saturday, are the third this year.",
        "The meeting ends on Saturday.",
    ],
)
def test_the_day_on_which_talks_are_to_end_is_their_last(text: str) -> None:
    """Talks of which the end is told go on until then, and are not others that are yet to come."""
    (meeting,) = read(f"Norway and Chile opened talks in Lima on Tuesday. {text}").meetings
    assert (meeting.status.value, str(meeting.when)) == ("ongoing", "2018-05-29/2018-06-02")


def test_what_is_yet_to_open_has_its_first_and_its_last_day() -> None:
    """The end of talks tells nothing of whether they have begun."""
    text = "Norway and Chile will open talks in Lima on Friday. The talks are due to end on Sunday."
    (meeting,) = read(text).meetings
    assert (meeting.status.value, str(meeting.when)) == ("planned", "2018-06-01/2018-06-03")


def test_one_sentence_may_tell_both() -> None:
    """A second verb tells when what has opened is to end."""
    (meeting,) = read("A summit of Norway and Chile opened in Lima on Tuesday and is due to end on Saturday.").meetings
    assert (meeting.status.value, str(meeting.when)) == ("ongoing", "2018-05-29/2018-06-02")


def test_a_dinner_during_talks_is_over_before_they_are() -> None:
    """What ends later is not the meal at which some of those who negotiate met."""
    text = "Norwegian envoy Ola Tveit had dinner with Chilean envoy Ina Lund on Tuesday."
    first, *_ = read(f"{text} The talks are due to end on Saturday.").meetings
    assert (first.status.value, str(first.when)) == ("held", "2018-05-29")


@pytest.mark.parametrize(
    ("text", "status", "when"),
    [
        ("The talks ended on Wednesday.", "held", "2018-05-29/2018-05-30"),
        ("The talks have ended.", "held", "2018-05-29"),
        ("A first round of talks ended on Wednesday.", "ongoing", "2018-05-29/.."),
    ],
)
def test_talks_that_ended_go_on_no_more(text: str, status: str, when: str) -> None:
    """What has opened and is said to have ended took place; of rounds others may go on."""
    first, *_ = read(f"Norway and Chile opened talks in Lima on Tuesday. {text}").meetings
    assert (first.status.value, str(first.when)) == (status, when)
