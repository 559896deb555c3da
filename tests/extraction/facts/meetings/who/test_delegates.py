"""Words that tell who came for one side."""

import pytest
from occasions import parties


def test_the_government_side_is_the_government() -> None:
    """Who leads the government's side meets whom the government met."""
    text = (
        "The Norwegian government and the rebels of the Prestfoss Front held talks in Geneva on Monday.\n\n"
        "The government side was led by Mr Berg. The rebels' delegation was headed by Mr Lund."
    )
    assert parties(text) == [["Berg", "Lund"]]


@pytest.mark.parametrize(
    "text",
    [
        "The delegation is led by Mr Berg.",
        "Mr Berg, who is leading the delegation, smiled.",
        "Mr Berg, leading the delegation, smiled.",
    ],
)
def test_the_delegation_is_the_one_that_was_told(text: str) -> None:
    """Who leads "the delegation" leads the one that met somebody."""
    assert parties("A Norwegian delegation held talks with Ms Dahl in Oslo on Monday. " + text) == [["Berg", "Dahl"]]


def test_the_head_may_stand_far_from_the_verb() -> None:
    """An aside may stand between him who leads and "who led"."""
    text = (
        "Norway and Chile held talks on Monday.\n\n"
        "Ms Dahl, the deputy secretary of state for matters of the northern seas, who led the Norwegian side, smiled."
    )
    assert parties(text) == [["Dahl", "Chile"]]
