"""Which of the attributions of a sentence tells all of it."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    ("speaker", "told", "behind"),
    [
        pytest.param("agency", "Norway set a day to keep its pledge to go", "reported on Sunday", id="pledge"),
        pytest.param("agency", "Norway met Mr Berg, and expressed a wish to leave", "said in a statement", id="wish"),
        pytest.param("agency", "Mr Berg had met men who had called for a new road", "said", id="who had called for"),
        pytest.param("agency", "The two sides agreed to meet and pledged to stop", "reported", id="pledged"),
    ],
)  # fmt: skip
def test_who_tells_of_a_deed_tells_the_whole_sentence(speaker: str, told: str, behind: str) -> None:
    """What others promised, wished or called for in it is a part of what is told."""
    assert said(f"{told}, the {speaker} {behind}.") == [([speaker], told)]


def test_what_is_relayed_is_of_who_said_it() -> None:
    """Who passes on what somebody said is not the one who says it."""
    assert said("Norway said the road was shut, the agency reported.") == [(["Norway"], "the road was shut")]
