"""Who is asked to meet."""

import pytest
from occasions import parties, records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Aides put pressure on Mr Tveit to meet Ms Lund.", ["Tveit", "Lund"]),
        ("It follows an appeal to Mr Tveit to cancel Friday's talks with Ms Lund.", ["Tveit", "Lund"]),
    ],
)
def test_on_whom_pressure_is_put_is_who_meets(text: str, expected: list[str]) -> None:
    """Those who are pressed to do something do it, and not those who press."""
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit told Norway to hold talks with Chile.",
            [("proposed", "Chile, Norway", None, None)],
        ),
        (
            "It is up to Norway and Chile to hold talks.",
            [("proposed", "Chile, Norway", None, None)],
        ),
        (
            "Peru's envoy said that it was up to Oslo and Lima to resume talks.",
            [("planned", "Norway, Peru", None, None)],
        ),
        (
            "It is up to Norway to hold talks with Chile.",
            [("proposed", "Chile, Norway", None, None)],
        ),
        (
            "Several lawmakers renewed their call last month for Norway to meet Chile.",
            [("proposed", "Chile, Norway", None, None)],
        ),
    ],
)
def test_who_is_told_to_or_has_it_in_his_hands_is_asked(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """An order is a request, and so is "it is up to"."""
    assert records(text) == expected
