"""What somebody looks back on who has done it."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ms Lund admitted meeting Mr Tveit in July.", ("held", "Lund, Tveit", "2017-07")),
        ("Ms Lund confessed to meeting Mr Tveit in July.", ("held", "Lund, Tveit", "2017-07")),
        ("Ms Lund was accused of meeting Mr Tveit in July.", ("held", "Lund, Tveit", "2017-07")),
        ("Ms Dahl accused Ms Lund of meeting Mr Tveit in July.", ("held", "Lund, Tveit", "2017-07")),
        ("Ms Dahl thanked Ms Lund for meeting Mr Tveit in July.", ("held", "Lund, Tveit", "2017-07")),
        ("Ms Lund denied meeting Mr Tveit in July.", ("denied", "Lund, Tveit", "2017-07")),
        ("Ms Lund considered meeting Mr Tveit in July.", ("proposed", "Lund, Tveit", "2018-07")),
        ("Ms Lund looks forward to meeting Mr Tveit in July.", ("planned", "Lund, Tveit", "2018-07")),
    ],
)
def test_what_is_admitted_or_blamed_has_been(text: str, expected: tuple[str, str, str]) -> None:
    """Nobody admits, regrets or is thanked for what is yet to come; and it is he who is accused that did it."""
    assert [(status, who, when) for status, who, _, when in records(text)] == [expected]
