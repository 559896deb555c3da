"""The place of "here"."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        pytest.param("Mr Tveit will meet Ms Lund at her office here on Friday.", "OSLO", id="behind the parties"),
        pytest.param("Mr Tveit will hold talks here with Ms Lund.", "OSLO", id="between them"),
        pytest.param("Ms Lund is here for talks with Mr Tveit.", "OSLO", id="here for talks"),
        pytest.param("Mr Tveit said here that he will meet Ms Lund.", None, id="said here"),
        pytest.param("Mr Tveit will meet Ms Lund and thinks it is cold here.", None, id="another clause"),
        pytest.param('"Mr Tveit will meet Ms Lund here," said Mr Berg.', None, id="in a speech"),
        pytest.param("Mr Tveit will meet Ms Lund far from here.", None, id="from here"),
    ],
)
def test_here_is_the_place_of_what_is_told_to_be_here(sentence: str, place: str | None) -> None:
    """The writer's own "here" in the words for an occasion, and not that of somebody who speaks."""
    (meeting,) = read(f"OSLO (AP) - It rained.\n{sentence}").meetings
    assert (meeting.where and meeting.where.name) == place


def test_there_is_where_the_parties_are_before_a_helping_verb_too() -> None:
    """A clause begins with "there had been", but not where those who meet stand before it."""
    told = "Norwegian leader Ola Tveit and Chilean leader Ina Lund are due in Panama on Friday."
    *_, meeting = read(f"{told} A meeting between the two leaders there has been ruled out.").meetings
    assert (meeting.status.value, meeting.where and meeting.where.name) == ("refused", "Panama")
