"""Whom "they" means where nobody is told to have met before."""

import pytest
from occasions import parties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Berg saw the harbour with Ms Lund. They talked on Monday.", [["Berg", "Lund"]]),
        ("Mr Berg praised Ms Lund. Then they talked.", [["Berg", "Lund"]]),
        ("Mr Berg praised Ms Lund. The road was closed. They talked.", []),
        ("Mr Berg praised Ms Lund.\nThey talked on Monday.", []),
        ("Jurors may free Mr Berg or convict Ms Lund. They deliberated on Monday.", []),
        ("Mr Berg and Ms Lund told Chilean fishermen that they should talk.", []),
    ],
)
def test_they_are_two_of_whom_the_sentence_or_the_one_before_speaks(text: str, expected: list[list[str]]) -> None:
    """Two who are named further back, or behind several others, are not "they"."""
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The envoys came to Oslo on Monday. They met Ms Lund at the harbour.", [["envoys", "Lund"]]),
        ("A Norwegian delegation left on Monday. They will meet Ms Lund.", [["Norwegian delegation", "Lund"]]),
        ("Norwegian lawmakers praised Ms Lund. Later, they met her.", [["Norwegian lawmakers", "Lund"]]),
        ("On Monday the envoys came. After lunch at the hotel they met Ms Lund.", []),
    ],
)
def test_they_are_the_group_that_the_sentence_before_opens_with(text: str, expected: list[list[str]]) -> None:
    """A sentence that opens with "they" goes on with those of whom the last one told."""
    assert parties(text) == expected


@pytest.mark.parametrize("verb", ["are to meet", "agreed to meet", "plan to meet", "will meet", "failed to meet"])
def test_the_two_before_words_of_what_is_to_come_are_the_two(verb: str) -> None:
    """Whatever they are said to do, "the two" are the two who were named last."""
    assert parties(f"Mr Berg praised Ms Lund. The two {verb} in Oslo.") == [["Berg", "Lund"]]


def test_the_two_before_a_noun_are_two_of_it() -> None:
    """As in "The two planned summits"."""
    assert parties("Mr Berg praised Ms Lund. The two planned summits were called off.") == []
