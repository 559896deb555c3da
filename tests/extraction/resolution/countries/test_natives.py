"""Of which people somebody is, said beside the name."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.mentions.mention import Mentions
from newsmodel.extraction.resolution.countries.natives import find_natives


@pytest.mark.parametrize(
    "text",
    [
        "While Maria Tveit sang, a Danish jury met in Oslo.",
        "Maria Tveit was under Danish pressure.",
        "After Danish talks, Maria Tveit left.",
        "Maria Tveit, the Danish jury said, was late.",
        "Maria Tveit is in Danish hands.",
        "Maria Tveit is probing Danish interference in the vote.",
        "Maria Tveit, from Danish radio, was late.",
        "Danish bread, including Maria Tveit's, was late.",
        "Maria Tveit, both Danish papers say, was late.",
        "Maria Tveit (left) and Danish nurses sang.",
        "Maria Tveit, who came in Oslo's name, was late.",
        "Maria Tveit, a Danish jury found, was late.",
        "It was late, should the US strike Maria Tveit.",
        "Maria Tveit and other Danish is late.",
        "Maria Tveit and other Danish allies sang.",
        "They held three Danish nurses. Maria Tveit and Karl Vik wrote it down.",
    ],
)
def test_a_people_near_a_name_is_not_its_own(mentions_of: Callable[[str], Mentions], text: str) -> None:
    """A people in another phrase of the sentence tells nothing."""
    mentions = mentions_of(text)

    assert find_natives(mentions.units, mentions.names) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Others are Maria Tveit (Polish) and Karl Vik (Danish).", ["PL", "DK"]),
        ("They want Maria Tveit, who is Danish, to lead it.", ["DK"]),
        ("Maria Tveit, a South Korea-born U.S. citizen, was freed.", ["US"]),
        ("Maria Tveit, 25, a Copenhagen native who sings, was there.", ["DK"]),
        ("The group includes Maria Tveit, from Chile, and Karl Vik, 31, of Oslo, both nurses.", ["CL", "NO"]),
        ("Danish lawmakers, including Maria Tveit and Karl Vik, sang.", ["DK", "DK"]),
        ("Maria Tveit and Karl Vik, both Danish officials, sang.", ["DK", "DK"]),
        ("Three Danish opposition leaders, Maria Tveit, Karl Vik and Ida Lund, sang.", ["DK", "DK", "DK"]),
        ("Maria Tveit, born in Chile, was there.", ["CL"]),
        ("Maria Tveit, who was born in Chile, was there.", ["CL"]),
        ("Maria Tveit, who comes from Oslo, was there.", ["NO"]),
        ("They met Maria Tveit and other senior Danish officials.", ["DK"]),
        ("They held two Danish nurses. Maria Tveit and Karl Vik were freed.", ["DK", "DK"]),
        ("Korean-Americans Maria Tveit (or Mia Tveit), Karl Vik and Ida Lund sang.", ["US", "US", "US"]),
    ],
)
def test_where_somebody_comes_from(mentions_of: Callable[[str], Mentions], text: str, expected: list[str]) -> None:
    """A people in parentheses or told of someone, a birthplace and a home tell the country."""
    mentions = mentions_of(text)

    assert list(find_natives(mentions.units, mentions.names).values()) == expected
