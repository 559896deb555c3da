"""What the next sentence makes of an occasion."""

import pytest
from occasions import found, records

BOTH = frozenset({"Berg", "Lund"})


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Berg plans to meet Ms Lund in Oslo in June. It was postponed for want of a quay.", "postponed"),
        ("Mr Berg was to have welcomed Ms Lund in Oslo on June 8. The trip has been postponed.", "postponed"),
        ("Mr Berg planned a summit with Ms Lund for June. This event has been scrapped.", "cancelled"),
        ("Mr Berg will meet Ms Lund in Oslo in June. But the plan was dropped on Sunday.", "cancelled"),
        ("Mr Berg will meet Ms Lund in Oslo in June. It never took place.", "cancelled"),
        ("Mr Berg will meet Ms Lund in Oslo in June. The vote was postponed.", "planned"),
        ("Mr Berg will meet Ms Lund in Oslo in June. It was a long year.", "planned"),
        ("The vote is due once Mr Berg has talks with Ms Lund in June. It was shelved in May.", "planned"),
        ("Mr Berg met Ms Lund in Oslo on Monday. It was cancelled in April.", "held"),
    ],
)
def test_the_next_sentence_tells_what_becomes_of_it(text: str, status: str) -> None:
    """What was to be is off where the next sentence says so of it, and of nothing else."""
    assert found(text) == [(status, BOTH)]


def test_a_further_round_is_put_off() -> None:
    """So is one more of those who met before."""
    text = "Mr Berg met Ms Lund in Oslo on Monday. Another session was scheduled for June 5. Then it was postponed."
    assert found(text) == [("held", BOTH), ("postponed", BOTH)]


def test_what_is_put_off_is_not_proposed() -> None:
    """A meeting that is postponed is yet to come; that somebody is ready for it is no news of it."""
    text = "Mr Berg hopes for another round of talks with Ms Lund. It was postponed in May."
    assert found(text) == [("postponed", BOTH)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Berg promised to meet Ms Lund in Lima. He never did.", "denied"),
        ("Mr Berg was to meet Ms Lund in Lima. He did not.", "denied"),
        ("Mr Berg promised to meet Ms Lund in Lima. He did not say when.", "planned"),
        ("Mr Berg met Ms Lund in Lima. He never did so again.", "held"),
    ],
)
def test_who_never_did_what_he_was_to_did_not(text: str, expected: str) -> None:
    """A sentence that says no more than that he did not denies what was to be."""
    assert [status for status, *_ in records(text)] == [expected]
