"""Who meets in spite of what stands between the words, and what is named after a meeting and is none."""

import pytest
from occasions import HEADLINE, read

import newsmodel


def told(text: str) -> list[set[str]]:
    """The parties of each meeting."""
    article = read(text)
    return [{article.party(p.party).label for p in m.participants} for m in article.meetings]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Talks between Mr Lund, who served on a team with Mr Moe, and Ms Berg were short.", {"Lund", "Berg"}),
        (
            "A call between Mr Lund, who was ill at the time, and Danish officials was short.",
            {"Lund", "Danish officials"},
        ),
        ("Talks between Mr Lund, Mr Moe and Ms Berg were short.", {"Lund", "Moe", "Berg"}),
        ("Mr Lund had lunch with his Chilean colleague, Ines Muñoz.", {"Lund", "Ines Muñoz"}),
        ("Norway and the African Union (AU) opened talks on Monday.", {"Norway", "African Union"}),
        ("Mr Lund met his old friend, Ines Muñoz, in Lima.", {"Lund", "Ines Muñoz"}),
    ],
)
def test_an_aside_parts_nobody(text: str, who: set[str]) -> None:
    """Who is told of at length is between whom they are held for all that; whom he knows is not there."""
    assert told(text) == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Lund talked about trading letters with Ms Berg.",
        "The missile was of a type not seen by Danish officials.",
        "Norway and Chile pushed for a new council resolution.",
        "Bitter exchanges between Mr Lund and Ms Berg followed.",
        "Norway and Chile hailed the talk of a truce.",
    ],
)
def test_what_is_named_after_a_meeting_is_none(text: str) -> None:
    """Letters with somebody, a resolution, bitter exchanges and the talk of a truce are no meetings."""
    assert told(text) == []


def test_a_noun_before_a_group_is_no_part_of_it() -> None:
    """What ends before "and Danish officials" tells nothing of them."""
    article = newsmodel.parse(HEADLINE + "Mr Lund crossed the border, and Danish officials said no.")
    assert [speaker.words for s in article.statements for speaker in s.speakers] == ["Danish officials"]
