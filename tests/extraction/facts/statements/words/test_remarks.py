"""The writer's remark behind reported words, which is none of them."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    "remark",
    [
        ", paving the way for a new one",
        ", a step that angered the town",
        ", a charge the mayor denies",
        ", which the mayor denies",
        ", in a letter to the council",
        ", in his first remarks since the vote",
        ", as he left the hall",
        ", without giving details",
        ", charges that two road firms have denied",
        ", a reference to the flood of May",
        ", in an apparent swipe at Norway",
    ],
)
def test_a_remark_is_left_out(remark: str) -> None:
    """What the words led to, who denies them and in what they stood is the writer's."""
    assert [content for _, content in said(f"Mr Tveit said the road was unsafe{remark}.")] == ["the road was unsafe"]


def test_no_words_end_with_a_count_of_days() -> None:
    """The days of "two days after" go with what follows them."""
    assert said("Mr Tveit threatened to shut the road just days after Norway opened it.") == [
        (["Mr Tveit"], "to shut the road")
    ]
    assert said("Mr Tveit said the road was safer than ever.") == [(["Mr Tveit"], "the road was safer than ever")]


def test_in_what_something_was_said_may_stand_behind_a_quotation() -> None:
    """It is no part of the words, be they a clause or an object; what is told of there is."""
    for setting in ("in a radio interview Thursday", "in a letter to the council"):
        assert said(f'Mr Tveit said the road was "unsafe" {setting}.') == [(["Mr Tveit"], "the road was unsafe")]
    assert said('Mr Tveit said the road was "unsafe" in the north.') == [
        (["Mr Tveit"], "the road was unsafe in the north")
    ]
