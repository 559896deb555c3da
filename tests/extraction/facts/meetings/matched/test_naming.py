"""Who is called something is not called by telephone."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit spoke for long. He called the gunman a terrorist.",
            [],
        ),
        (
            "Mr Tveit called the shooter a coward.",
            [],
        ),
        (
            'Mr Tveit hopes to win over Ms Lund\'s supporters, whom he called "outside the system".',
            [],
        ),
        (
            "Mr Tveit named the ministers whom he called on Monday.",
            [("held", "Tveit, ministers", None, "2018-05-28")],
        ),
        (
            "Mr Tveit called Ms Lund on Monday.",
            [("held", "Lund, Tveit", None, "2018-05-28")],
        ),
    ],
)
def test_who_is_called_a_spy_is_not_telephoned(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """What somebody is called may stand behind anybody, known or not, and whom it is said of before."""
    assert records(text) == expected
