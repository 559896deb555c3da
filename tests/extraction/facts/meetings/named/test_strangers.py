"""Who is none of the parties."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Tveit has chosen Ms Lund to be the next minister, a friend who spoke to Ms Lund told reporters.", []),
        ("Ms Lund made an offer, a surprise move that was welcomed by Mr Tveit.", []),
        ("Lawmakers signed a letter in May backing the administration's talks with Norway.", []),
        ("Mr Tveit praised the games hosted by Norway.", []),
        ("Mr Tveit attended a dinner hosted by Ms Lund.", [("held", "Lund, Tveit", None, None)]),
        ("An envoy who met Ms Lund said she was ill.", [("held", "Lund, envoy", None, None)]),
    ],
)
def test_who_is_not_told_of_is_no_party(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Nobody else is taken for him or for those whose the talks are."""
    assert records(text) == expected
