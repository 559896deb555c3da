"""What was negotiated by several."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The pact, negotiated over two years between Norway and Chile, was rejected.",
            [("held", "Chile, Norway", None, None)],
        ),
        (
            "A truce negotiated between Mr Tveit and Ms Rojas in May fell apart.",
            [("held", "Rojas, Tveit", None, "2018-05")],
        ),
        (
            "The deal was negotiated between Norway and Chile in 2015.",
            [("held", "Chile, Norway", None, "2015")],
        ),
        (
            "A deal is being negotiated between Norway and Chile.",
            [("ongoing", "Chile, Norway", None, None)],
        ),
        (
            "A deal is to be negotiated between Norway and Chile in June.",
            [("planned", "Chile, Norway", None, "2018-06")],
        ),
        (
            "The pact was never negotiated between Norway and Chile.",
            [("denied", "Chile, Norway", None, None)],
        ),
        (
            "The pact was negotiated by Norway with Chile in 2015.",
            [("held", "Chile, Norway", None, "2015")],
        ),
        (
            "The pact that was negotiated with Chile by Norway is dead.",
            [("held", "Chile, Norway", None, None)],
        ),
        (
            "Chile left the deal negotiated by Norway and Peru.",
            [],
        ),
    ],
)
def test_who_negotiated_it_is_told_behind(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Between whom, or by whom with whom; the words before it tell whether."""
    assert records(text) == expected
