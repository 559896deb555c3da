"""Who said or did something at a place."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Mr Tveit said in a speech in Oslo that it was late. He met Ms Lund.", "Oslo"),
        ("Mr Tveit told a rally in Oslo on Tuesday that it was late. He met Ms Lund.", "Oslo"),
        (
            "Mr Tveit said at a news conference in the Chilean capital, Santiago, that it was late. He met Ms Lund.",
            "Santiago",
        ),
        ("Mr Tveit delivered a message of thanks to old friends in Oslo. He met Ms Lund.", "Oslo"),
        ("Mr Tveit signed a treaty in Oslo. He met Ms Lund.", "Oslo"),
        ("Mr Tveit toured a school in Oslo on Tuesday. He met Ms Lund.", "Oslo"),
        ("Mr Tveit told lawmakers at the White House that it was late. He met Ms Lund.", "the White House"),
        ("Mr Tveit spoke in Chile's capital. Ms Lund met him.", "Chile's capital"),
        ("Mr Tveit said officials in Oslo were late. He met Ms Lund.", None),
        ("Mr Tveit said the war in Oslo was over. He met Ms Lund.", None),
        ("Mr Tveit praised a conference in Oslo. He met Ms Lund.", None),
        ("Mr Tveit gave money to a school in Oslo. He met Ms Lund.", None),
        ("Mr Tveit will give a speech in Oslo. He met Ms Lund.", None),
        ("Mr Tveit did not speak in Oslo. He met Ms Lund.", None),
        ("Mr Tveit told the court he was born in Oslo. He met Ms Lund.", None),
        ("Mr Tveit spoke in Oslo in March. He met Ms Lund on Tuesday.", None),
        ("Mr Tveit told a rally in Oslo that he had met Ms Lund.", None),
        ("Mr Tveit told a rally in Oslo it was late. He spoke to Ms Lund by phone.", None),
    ],
)
def test_who_speaks_or_acts_somewhere_meets_others_there(text: str, place: str | None) -> None:
    """Who says or does something at a place is there, if the place is not that of what he speaks of."""
    meeting = read(text).meetings[-1]
    assert (meeting.where and meeting.where.name) == place


def test_those_told_something_are_there_too() -> None:
    """Who was told something at a place met the speaker there, even if that is told later than that they met."""
    text = (
        "Ine Tveit pressed lawmakers at a meeting on taxes.\nThe bill is long.\nIt is old.\n"
        "Ms Tveit told lawmakers at the White House that it was late."
    )
    meeting = read(text).meetings[0]
    assert meeting.where is not None
    assert meeting.where.name == "the White House"
