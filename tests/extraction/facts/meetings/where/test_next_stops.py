"""Where somebody is before he goes on."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit met Ms Lund on Monday and flew to Oslo to see Mr Berg.",
            [("held", "Lund, Tveit", None, "2018-05-28"), ("held", "Berg, Tveit", "Oslo", "2018-05-28")],
        ),
        (
            "Mr Tveit will meet Ms Lund on Friday and fly to Oslo to meet Mr Berg on Saturday.",
            [("planned", "Lund, Tveit", None, "2018-06-01"), ("planned", "Berg, Tveit", "Oslo", "2018-06-02")],
        ),
        (
            "Mr Tveit spoke to his counterpart in Norway on Monday.",
            [("held", "Tveit, counterpart", None, "2018-05-28")],
        ),
        ("Mr Tveit met his counterpart in Oslo on Monday.", [("held", "Tveit, counterpart", "Oslo", "2018-05-28")]),
        (
            "Envoys of Norway met Ms Lund in Lima after the games, Danish officials said.",
            [("held", "Envoys of Norway, Lund", "Lima", None)],
        ),
        ("After the games, Danish envoys met Ms Lund in Lima.", [("held", "Danish envoys, Lund", "Lima", None)]),
        (
            "Ms Lund of Norway chaired a meeting of the Security Council on Monday.",
            [("held", "Lund, Security Council", None, "2018-05-28")],
        ),
    ],
)
def test_where_somebody_goes_next_is_not_where_he_was(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Nor is where he was weeks ago, or where his counterpart is."""
    assert records(text) == expected
