"""Whose a quotation is that no reporting verb tells of."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    "signature",
    [
        "- Norwegian Prime Minister Ivar Berg",
        "- Ivar Berg on Twitter",
        "– Oslo Mayor Ivar Berg, in a letter",
    ],
)
def test_who_signs_in_the_same_line_speaks(signature: str) -> None:
    """Behind a dash stands whose words these are, whoever spoke before."""
    text = f'Ms Lindholm said the road was open.\n"The road is not what we wanted at all" {signature}'
    (_, (speakers, words)) = said(text)
    assert [who.removeprefix("Norwegian Prime Minister ").removeprefix("Oslo Mayor ") for who in speakers] == [
        "Ivar Berg"
    ]
    assert words == "The road is not what we wanted at all"


def test_a_bullet_is_nobody() -> None:
    """The items of a list are of whom the sentence before them announces."""
    text = 'The deal says the following:\n• "We want a road that is open to all."\n• "We want a road that is good."'
    assert said(text) == [
        (["deal"], "We want a road that is open to all."),
        (["deal"], "We want a road that is good."),
    ]
