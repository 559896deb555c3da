"""What a rule has matched."""

import pytest
from occasions import parties, records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Tveit left Oslo after the session ended with Ms Lund and Mr Berg shouting.", []),
        ("Mr Tveit left Oslo after talks with Ms Lund and Mr Berg.", [["Tveit", "Lund", "Berg"]]),
        ("Norway's talks ended with Chile in May.", [["Norway", "Chile"]]),
    ],
)
def test_with_what_talks_end_is_nobody_who_held_them(text: str, expected: list[list[str]]) -> None:
    """Behind "ended with" stands how they ended, if somebody does something there."""
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit spoke of the summit during a joint news conference with Ms Lund last week.",
            [("held", "Lund, Tveit", None, "2018-W21")],
        ),
    ],
)
def test_a_news_conference_is_with_whom_it_is_told(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """The summit spoken of there is another."""
    assert records(text) == expected
