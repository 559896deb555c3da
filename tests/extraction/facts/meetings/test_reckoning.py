"""Times told from others."""

import pytest

import newsmodel


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Norway closed the port in 2010. The following year, Mr Tveit met Ms Lund.", "2011"),
        ("Norway closed the port in 2010. The next year, Mr Tveit met Ms Lund.", "2011"),
        ("Norway closed the port in May 2010. Mr Tveit met Ms Lund later that year.", "2010"),
        ("Norway closed the port in May 2010. That October, Mr Tveit met Ms Lund.", "2010-10"),
        ("Norway closed the port in May. That year, Mr Tveit met Ms Lund.", None),
        ("Norway closed the port in 2010.\nIt rained.\nMr Tveit met Ms Lund later that year.", None),
    ],
)
def test_a_year_is_told_from_the_one_before(text: str, when: str | None) -> None:
    """That year is the one whose number was told last, close before it."""
    (meeting,) = newsmodel.parse(f"A quiet day in the north\n{text}", published="2018-05-31").meetings
    assert (None if meeting.when is None else str(meeting.when)) == when
