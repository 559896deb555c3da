"""Whose an occasion is."""

import pytest
from occasions import parties, records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A meeting of the European Commission with Mr Tveit was held.", [["European Commission", "Tveit"]]),
        ("The talks of Danish ministers with Mr Tveit failed.", [["Danish ministers", "Tveit"]]),
        ("A meeting of the European Commission was held.", []),
    ],
)
def test_an_occasion_of_somebody_with_another_is_of_both(text: str, expected: list[list[str]]) -> None:
    """Behind "of" and behind "with" stand those who meet."""
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ms Lund praised Norway's role in the long talks with Chile.", ["Norway", "Chile"]),
        ("Ms Lund blamed Mr Berg's tactics in negotiations with Mr Moe.", ["Berg", "Moe"]),
        ("Ms Lund wants Norway's help in talks with Chile.", ["Lund", "Chile"]),
    ],
)
def test_whose_part_in_an_occasion_is_told_of_takes_part(text: str, expected: list[str]) -> None:
    """Who has a role in talks holds them, and not who speaks of it; whose help is wanted need not be there."""
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Tveit's lunch came before a day of talks with other leaders.", [["Tveit", "leaders"]]),
        ("Mr Tveit's speech followed talks with Chile.", [["Tveit", "Chile"]]),
        ("The speech came before talks with Chile.", []),
    ],
)
def test_one_occasion_beside_another_is_of_the_same(text: str, expected: list[list[str]]) -> None:
    """Whose lunch came before talks holds the talks."""
    assert parties(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mr Berg's request for a meeting with Ms Lund was turned down.",
        "A request by Mr Berg for a meeting with Ms Lund was turned down.",
    ],
)
def test_whose_request_it_is_wants_to_meet(text: str) -> None:
    """Who asks for a meeting is one of those who are to meet, and if he is turned down they are not."""
    assert [(status, who) for status, who, *_ in records(text)] == [("refused", "Berg, Lund")]
