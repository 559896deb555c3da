"""The time told behind an occasion."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (
            "Ms Lund will work out the details of a deal when she meets with Mr Tveit in August or September.",
            "2018-08/2018-09",
        ),
        ("Ms Lund is to negotiate the end of a strike when she meets Mr Tveit in Oslo on Friday.", "2018-06-01"),
    ],
)
def test_what_somebody_does_is_no_setting(text: str, when: str) -> None:
    """A verb is led in by no preposition of its clause, so that what stands behind it is its own."""
    *_, meeting = read(text).meetings
    assert str(meeting.when) == when
