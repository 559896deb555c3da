"""Who is at a gathering told by its name."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Mr Tveit spoke at the World Food Conference in Oslo. He met Ms Lund.", "Oslo"),
        ("Mr Tveit told the Nordic Security Conference in Oslo that it was late. He met Ms Lund.", "Oslo"),
        ("Mr Tveit attended the UN General Assembly in New York. He met Ms Lund.", "New York"),
        ("Mr Tveit flew to the G20 in Osaka. He met Ms Lund.", "Osaka"),
        ("Mr Tveit left for the G20 in Osaka. He met Ms Lund.", "Osaka"),
        ("Mr Tveit spoke on the sidelines of the World Food Conference in Oslo. He met Ms Lund.", "Oslo"),
        (
            "Mr Tveit will speak at the UN General Assembly that begins on Monday in New York. He will meet Ms Lund.",
            "New York",
        ),
        ("Mr Tveit did not attend the World Food Conference in Oslo. He met Ms Lund.", None),
        ("Mr Tveit will attend the World Food Conference in Oslo. He met Ms Lund.", None),
        ("Mr Tveit praised the World Food Conference in Oslo. He met Ms Lund.", None),
        ("Mr Tveit said that Mr Berg spoke at the World Food Conference in Oslo. Mr Tveit met Ms Lund.", None),
        ("Mr Tveit attended the World Food Conference in Oslo in March. He met Ms Lund on Tuesday.", None),
    ],
)
def test_who_is_at_a_gathering_meets_others_where_it_is(text: str, place: str | None) -> None:
    """Whoever speaks at, attends or has gone to a gathering is where that is held, until another day is told."""
    meeting = read(text).meetings[-1]
    assert (meeting.where and meeting.where.name) == place
