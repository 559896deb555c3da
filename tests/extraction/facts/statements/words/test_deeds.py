"""Where reported words end since somebody goes on to do something."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param("Norway announced a ban and Ms Lund left Lima in anger.", "a ban", id="another"),
        pytest.param("Norway announced a list of towns and Denmark sent a letter.", "a list of towns", id="s"),
        pytest.param("Norway announced that Mr Lund left and Ms Berg sent a letter.",
                     "Mr Lund left and Ms Berg sent a letter", id="a clause"),
        pytest.param("The court said votes could be handed in or sent by Monday.",
                     "votes could be handed in or sent by Monday", id="or"),
        pytest.param("Mr Lund promised to rebuild a burned and flooded town.",
                     "to rebuild a burned and flooded town", id="adjectives"),
        pytest.param("The paper notes it would be late for towns, and leaves open the door.",
                     "it would be late for towns", id="leaves open"),
        pytest.param("Mr Lund said he would close the road and hoped to open it in May.",
                     "he would close the road", id="hoped to"),
        pytest.param("The mayor called it a gift and kicked off talks at a dinner.", "it a gift", id="kicked off"),
        pytest.param("Norway left, accusing Chile of theft, and only Peru signed the text.",
                     "Chile of theft", id="only another"),
        pytest.param("Mr Lund said he would not pay, but was willing to lend.",
                     "he would not pay, but was willing to lend", id="willing as well"),
        pytest.param("Critics said it would be late for towns and marks a change.",
                     "it would be late for towns and marks a change", id="not behind the past"),
    ],
)  # fmt: skip
def test_a_deed_ends_the_words(text: str, content: str) -> None:
    """Behind an object the deed of another is no part of it, nor is what the speaker does in the present."""
    assert [words for _, words in said(text)] == [content]


def test_who_has_denied_something_calls_it_something() -> None:
    """Behind "has denied" a verb in the present has words of its own."""
    assert [words for _, words in said("Norway has denied wrongdoing and calls the trial a sham.")] == [
        "wrongdoing",
        "the trial a sham",
    ]
