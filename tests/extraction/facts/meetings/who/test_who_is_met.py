"""Who is met, of those whom a sentence lists."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit met not only Ms Lund but also Mr Berg in Oslo on Monday.",
            [("held", "Berg, Lund, Tveit", "Oslo", "2018-05-28")],
        ),
        (
            "Mr Tveit met Ms Lund as well as Mr Berg in Oslo on Monday.",
            [("held", "Berg, Lund, Tveit", "Oslo", "2018-05-28")],
        ),
        (
            "Mr Tveit visited allies Norway and Chile in May.",
            [("held", "Norway, Tveit", "Norway", "2018-05"), ("held", "Chile, Tveit", "Chile", "2018-05")],
        ),
        ("Fresh off meetings with Mr Berg, Mr Tveit of Chile left Oslo.", [("held", "Berg, Tveit", None, None)]),
        ("Prior to a meeting with Mr Berg, Mr Tveit left Oslo.", [("planned", "Berg, Tveit", None, None)]),
        ("Mr Tveit led talks with Ms Lund in Oslo on Monday.", [("held", "Lund, Tveit", "Oslo", "2018-05-28")]),
        (
            "On Monday Mr Tveit led a meeting of party officials in Oslo.",
            [("held", "Tveit, party officials", "Oslo", "2018-05-28")],
        ),
        (
            "King Ola Berg of Norway spoke to Chilean leader Pedro Soto and Irish leader Sean Walsh on Monday.",
            [
                ("held", "Ola Berg, Pedro Soto", None, "2018-05-28"),
                ("held", "Ola Berg, Sean Walsh", None, "2018-05-28"),
            ],
        ),
        ("Mr Tveit played golf with Ms Lund on Monday.", [("held", "Lund, Tveit", None, "2018-05-28")]),
        (
            "Mr Tveit will meet Chile's Pedro Soto on Friday and travel to Oslo to meet Ms Lund.",
            [("planned", "Pedro Soto, Tveit", None, "2018-06-01"), ("planned", "Lund, Tveit", "Oslo", "2018-06-01")],
        ),
        (
            "Mr Tveit held summits with Ms Lund in 2016 and 2017.",
            [("held", "Lund, Tveit", None, "2016"), ("held", "Lund, Tveit", None, "2017")],
        ),
    ],
)
def test_who_is_met_is_listed(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Also behind "not only", and each alone if spoken to."""
    assert records(text) == expected
