"""By what means an occasion is held."""

import pytest
from occasions import read

import newsmodel


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("Mr Tveit discussed the road in a call with Ms Lund.", "phone"),
        ("Mr Tveit discussed the road with Ms Lund in a long phone call.", "phone"),
        ("Mr Tveit consulted with Ms Lund in a conference call on Tuesday.", "phone"),
        ("Mr Tveit talked with Ms Lund during a meeting.", "in_person"),
        ("Mr Tveit discussed the road with Ms Lund over lunch.", "in_person"),
        ("Mr Tveit spoke to Ms Lund, who had heard of it in a call.", "unknown"),
        ("Mr Tveit spoke to Ms Lund ahead of a call.", "unknown"),
        ("Mr Tveit and Ms Lund last spoke face to face in April.", "in_person"),
        ("Mr Tveit spoke to Ms Lund in person about the road.", "in_person"),
    ],
)
def test_the_occasion_in_which_it_is_done_tells_the_medium(text: str, medium: str) -> None:
    """What is discussed in a call is discussed by telephone."""
    meeting, *_ = newsmodel.parse(f"A quiet day in the north\n{text}", published="2018-05-31").meetings
    assert meeting.medium.value == medium


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("Norway and Chile held a new round of trade talks.", "in_person"),
        ("Two days of talks between Norway and Chile ended on Monday.", "in_person"),
        ("Norway and Chile held closed-door talks.", "in_person"),
        ("Norway won a round of applause ahead of talks with Chile.", "unknown"),
        ("Norway held talks with Chile.", "unknown"),
    ],
)
def test_those_who_hold_rounds_sit_together(text: str, medium: str) -> None:
    """Countries may hold talks in any way, but rounds and days of talks in a room."""
    meeting, *_ = newsmodel.parse(f"A quiet day in the north\n{text}", published="2018-05-31").meetings
    assert meeting.medium.value == medium


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("Mr Tveit met Ms Lund online on Monday.", "video"),
        ("Mr Tveit will bring Ms Lund and Mr Moe together online in July.", "video"),
        ("Mr Tveit will bring Ms Lund and Mr Moe together in July.", "in_person"),
        ("Mr Tveit met Ms Lund and online traders on Monday.", "in_person"),
        ("Mr Tveit was convening a video conference with Ms Lund.", "video"),
        ("Mr Tveit convened a conference call with Ms Lund.", "phone"),
    ],
)
def test_who_meets_online_does_so_by_video(text: str, medium: str) -> None:
    """The word stands behind those who meet as well."""
    assert [meeting.medium.value for meeting in read(text).meetings] == [medium]
