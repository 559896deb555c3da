"""Words that sound like a meeting and tell of none."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Tveit spoke about his friendship with Ms Lund.", []),
        ("Mr Tveit might have been talking about his dispute with Ms Lund.", []),
        ("Mr Tveit talked about trade with Ms Lund.", [("held", "Lund, Tveit", None, None)]),
        ("Mr Tveit recalled a 2009 trip to Norway.", []),
        ("A spokesman for the Norwegian mission to the U.N. said so.", []),
        ("Mr Tveit visited a NATO base in May.", []),
        ("Talks with Mr Berg and Ms Lund are not likely to bring peace.", []),
        ("It was the first time that a Norwegian king had met Ms Lund.", []),
        ("Analysts say that the threats are efforts to win talks with Norway.", []),
        ("Ms Lund led a team of envoys in Oslo.", []),
    ],
)
def test_no_meeting_is_told(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Ties are with somebody, and a trip may be told of by another."""
    assert records(text) == expected
