"""What an occasion is about may have been made elsewhere and long ago."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit and Ms Lund discussed the treaty signed in Oslo last year.",
            [("held", "Lund, Tveit", None, None)],
        ),
        (
            "Mr Tveit will meet Ms Lund. The meeting will look at reforms agreed in Oslo in 2009.",
            [("planned", "Lund, Tveit", None, None)],
        ),
        (
            "Talks between Mr Tveit and Ms Lund will build on a deal struck in Oslo in May.",
            [("planned", "Lund, Tveit", None, None)],
        ),
        (
            "Mr Tveit met Ms Lund to discuss the truce reached in Oslo last month.",
            [("held", "Lund, Tveit", None, None)],
        ),
        (
            "Mr Tveit and Ms Lund signed a treaty in Oslo last year after they met.",
            [("held", "Lund, Tveit", "Oslo", "2017")],
        ),
        (
            "Mr Tveit met Ms Lund at a ceremony held in Oslo on Monday.",
            [("held", "Lund, Tveit", "Oslo", "2018-05-28")],
        ),
    ],
)
def test_where_and_when_a_treaty_was_signed_is_of_the_treaty(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """A participle behind a noun has the place and the day that follow, unless the noun is that of the occasion."""
    assert records(text) == expected
