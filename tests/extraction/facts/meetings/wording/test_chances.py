"""Who takes a chance to meet, or would."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit would have no problem with meeting Ms Lund.", "proposed"),
        ("Mr Tveit said he had no objection to meeting Ms Lund.", "proposed"),
        ("Mr Tveit said he has “no problem” with meeting Ms Lund.", "proposed"),
        ("Mr Tveit has no qualms about meeting Ms Lund.", "proposed"),
        ("Mr Tveit used the summit to meet Ms Lund.", "held"),
    ],
)
def test_who_takes_a_chance_meets_and_who_would_may(text: str, status: str) -> None:
    """Who has nothing against it has not met anybody yet."""
    (meeting,) = read(text).meetings

    assert meeting.status.value == status
