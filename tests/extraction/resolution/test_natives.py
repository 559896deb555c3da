"""Of which people somebody is, said beside the name."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.mentions.mention import Mentions
from newsmodel.extraction.resolution.natives import find_natives


@pytest.mark.parametrize(
    "text",
    [
        "While Maria Tveit sang, a Danish jury met in Oslo.",
        "Maria Tveit was under Danish pressure.",
        "After Danish talks, Maria Tveit left.",
        "Maria Tveit, the Danish jury said, was late.",
        "Maria Tveit is in Danish hands.",
        "Maria Tveit, a Danish jury found, was late.",
    ],
)
def test_a_people_near_a_name_is_not_its_own(mentions_of: Callable[[str], Mentions], text: str) -> None:
    """A people in another phrase of the sentence tells nothing."""
    mentions = mentions_of(text)

    assert find_natives(mentions.units, mentions.names) == {}
