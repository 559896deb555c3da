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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The mayor was blunt: “We will not pay.”", [(["mayor"], "We will not pay.")], id="short"),
        pytest.param("Her message was simple: “We will not pay.”", [(["Her"], "We will not pay.")], id="message"),
        pytest.param(
            "Ms Lund left. Mr Berg's message to her was clear. “We will not pay for this road.”",
            [(["Mr Berg"], "We will not pay for this road.")],
            id="in the sentence before",
        ),
        pytest.param(
            "Mr Berg left. Here is the council's statement: “We stand by the road and its cost.”",
            [(["council"], "We stand by the road and its cost.")],
            id="here is",
        ),
        pytest.param("The crowd held up a sign: “We will not pay.”", [], id="a sign"),
    ],
)
def test_whose_message_a_quotation_is(text: str, expected: list[tuple[list[str], str]]) -> None:
    """A quotation behind "her message was simple" or "he was blunt" is hers or his; one on a sign is nobody's."""
    assert said(text) == expected


@pytest.mark.parametrize(
    "aside", ["a friend of Ine Tveit, who says that she is glad", "head of a group that calls for peace"]
)
def test_who_is_spoken_of_in_an_aside_does_not_go_on(aside: str) -> None:
    """A quotation in the next paragraph is of who spoke before, not of whom an aside to the name tells."""
    text = f'"I have waited for this road," said Ola Berg, {aside}.\n"It is a long road and a good one."'
    assert said(text)[-1] == (["Ola Berg"], "It is a long road and a good one.")
