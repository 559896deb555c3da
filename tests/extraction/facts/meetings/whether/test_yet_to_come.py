"""What words beside an occasion tell of one that is yet to come."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit has directed the ministry to launch talks with Norway. Chile is glad.",
            [("planned", "Norway, Tveit", None, None)],
        ),
        ("Mr Tveit ordered Ms Lund to open talks with Norway.", [("planned", "Lund, Norway", None, None)]),
        (
            "Mr Tveit began a tour of Asia, and probably a meeting with Ms Lund.",
            [("planned", "Lund, Tveit", None, None)],
        ),
        (
            "Mr Tveit began with a dinner in Oslo and possibly a meeting with Ms Lund.",
            [("proposed", "Lund, Tveit", "Oslo", None)],
        ),
        (
            "The row could derail Monday's summit of Mr Tveit and Ms Lund.",
            [("planned", "Lund, Tveit", None, "2018-06-04")],
        ),
        (
            "The row threatens to overshadow Monday's summit of Mr Tveit and Ms Lund.",
            [("planned", "Lund, Tveit", None, "2018-06-04")],
        ),
        (
            "The row overshadowed Monday's summit of Mr Tveit and Ms Lund.",
            [("held", "Lund, Tveit", None, "2018-05-28")],
        ),
        (
            "Mr Tveit hopes Monday's summit with Ms Lund will bring peace.",
            [("planned", "Lund, Tveit", None, "2018-06-04")],
        ),
        (
            "Envoys came in preparation for a meeting between Mr Tveit and Ms Lund.",
            [("planned", "Lund, Tveit", None, None)],
        ),
        ("A deal would require talks between Norway and Chile.", [("proposed", "Chile, Norway", None, None)]),
        (
            "Mr Tveit will leave next week, embarking on a four-day trip to Norway.",
            [("planned", "Norway, Tveit", "Norway", "2018-W23")],
        ),
        (
            "The strike comes days before world leaders including Mr Tveit meet Ms Lund.",
            [("planned", "Lund, Tveit", None, None)],
        ),
    ],
)
def test_what_is_ordered_probable_or_at_stake_is_to_come(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """It is not held for that."""
    assert records(text) == expected
