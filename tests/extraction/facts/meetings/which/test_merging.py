"""When two mentions are of one occasion."""

import pytest
from occasions import parties, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit met Chilean envoy Ines Lund in May. He also met with an influential Chilean banker.",
            [["Tveit", "Ines Lund"], ["Tveit", "influential Chilean banker"]],
        ),
        (
            "Mr Tveit met a Chilean minister on Monday. He met Chilean minister Ines Lund in Oslo, officials said.",
            [["Tveit", "Ines Lund"]],
        ),
        (
            "Mr Tveit met Chile's Ines Lund. It was the first time he had met a Chilean president.",
            [["Tveit", "Ines Lund"]],
        ),
    ],
)
def test_a_banker_is_none_who_was_named_before(text: str, expected: list[list[str]]) -> None:
    """Whoever is introduced with "a" is another than those of his country told before; who is named later may be he."""
    assert parties(text) == expected


def test_who_visits_a_town_to_meet_somebody_meets_him_on_that_visit() -> None:
    """What a visit is made for is told with it."""
    text = "Chilean President Ola Berg visits Oslo, Norway, to meet with its prime minister, Ine Tveit."
    assert [meeting.status.value for meeting in read(text).meetings] == ["held"]
