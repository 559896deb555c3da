"""What no rule for meetings sees."""

import pytest

import newsmodel

HEADLINE = "A quiet day in the north\n"


def parties(text: str) -> list[list[str]]:
    """The names of those who take part, for each meeting of *text*."""
    article = newsmodel.parse(HEADLINE + text, published="2018-05-31")
    return [[article.party(p.party).label for p in meeting.participants] for meeting in article.meetings]


@pytest.mark.parametrize(
    "text",
    [
        "Ms Lund had what aides called a good meeting with Mr Tveit.",
        "Ms Lund held what the ministry described as frank talks with Mr Tveit.",
        "Ms Lund will go to Oslo for what the palace bills as a working dinner with Mr Tveit.",
        "After what aides termed a tense call with Mr Tveit, Ms Lund left.",
    ],
)
def test_who_calls_an_occasion_so_is_not_at_it(text: str) -> None:
    """The words for who calls it so stand aside; those who hold it are told around them."""
    assert [set(met) for met in parties(text)] == [{"Lund", "Tveit"}]


def test_what_somebody_is_called_stands_aside_before_an_occasion_only() -> None:
    """What opens a sentence, or names no occasion, is told."""
    assert parties("What Ms Lund called a plan pleased Mr Tveit.") == []
