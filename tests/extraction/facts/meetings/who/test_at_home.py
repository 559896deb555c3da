"""At whose house an occasion is."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ("Norwegian Prime Minister Ola Tveit praised his talks at Ms Rojas's private lakeside estate in Lima."),
            [("held", "Ola Tveit, Rojas", "Lima", None)],
        ),
        (
            "Mr Tveit and Mr Moe held talks at Ms Rojas's villa.",
            [("held", "Moe, Tveit", None, None)],
        ),
    ],
)
def test_who_has_the_house_is_the_other(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Unless two are told to meet there."""
    assert records(text) == expected
