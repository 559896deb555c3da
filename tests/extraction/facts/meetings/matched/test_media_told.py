"""By what means somebody spoke, as other words tell."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("Mr Tveit spoke to Ms Lund on Monday. During the call, he offered help.", "phone"),
        ("Mr Tveit and Ms Lund talked for an hour on Monday. The call was their first since May.", "phone"),
        ("Mr Tveit will speak to Ms Lund on Friday. The video call is to last an hour.", "video"),
        ("Mr Tveit spoke to Ms Lund on Monday. They agreed in the phone call to end it.", "phone"),
        ("In a separate call, Mr Tveit spoke to Ms Lund.", "phone"),
        ("In defending the call, Mr Berg said that Mr Tveit would talk to Ms Lund.", "unknown"),
        ("In a call for peace, Mr Tveit spoke to Ms Lund.", "unknown"),
        ("Mr Tveit spoke to Ms Lund on Monday. The call for peace came late.", "unknown"),
        ("Mr Tveit met Ms Lund on Monday. During the call, he offered help.", "in_person"),
    ],
)
def test_the_call_is_the_talk_before_it(text: str, medium: str) -> None:
    """What is called a call in front of it or "the call" in the next sentence was by telephone, but no meeting."""
    assert [meeting.medium.value for meeting in read(text).meetings] == [medium]


def test_the_call_is_the_last_of_two() -> None:
    """The call is that of those who were told of last to speak."""
    text = "Mr Tveit spoke to Ms Lund on Monday. He spoke to Mr Moe on Tuesday. The call lasted an hour."
    assert [meeting.medium.value for meeting in read(text).meetings] == ["unknown", "phone"]
