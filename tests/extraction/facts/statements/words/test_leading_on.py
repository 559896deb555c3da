"""Words before the subject of a reported clause: those that belong to it, and those that tell how it was said."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    "clause",
    [
        "as long as the road was shut he would stay at home",
        "as a result of the frost, the road was shut",
        "under the plan the road would be shut",
        "despite the frost, the road was open",
        "until the frost is over, nothing will change",
        "because of the frost, the road was shut",
        "in the meantime, it would stay shut",
        "for the islanders, it would be easy to leave",
    ],
)
def test_what_leads_to_the_clause_is_told_with_it(clause: str) -> None:
    """A condition or a reason in front of the subject is a part of what is said."""
    assert [content for _, content in said(f"The mayor said {clause}.")] == [clause]


@pytest.mark.parametrize(
    "how", ["on Monday", "in a letter to the town", "after the talks", "without naming Norway", "at a rally in Bergen"]
)
def test_how_it_was_said_is_no_part_of_it(how: str) -> None:
    """The day, the place and the manner of speaking stay outside the words."""
    assert [content for _, content in said(f"Mr Tveit said {how} that the road was shut.")] == ["the road was shut"]


@pytest.mark.parametrize("how", ["in an updated report", "at the end of a long day", "in a film that aired on Sunday"])
def test_that_ends_a_long_setting(how: str) -> None:
    """However long it is told when, where and in what something was said, "that" leads to the words."""
    assert [content for _, content in said(f"The agency said {how} that it was likely to close.")] == [
        "it was likely to close"
    ]
