"""The times of a live blog's post are read against its own day."""

import pytest

import newsmodel
from newsmodel import Article, Block, BlockKind, Span, TimeValue

#: A line of a page: its kind, its words, and of a dateline its day.
Line = tuple[BlockKind, str, str | None]

HEADLINE: Line = (BlockKind.HEADLINE, "The talks live", None)
LEAD: Line = (BlockKind.PARAGRAPH, "Ola Berg met Luis Dahl in Oslo today.", None)
CROSSHEAD: Line = (BlockKind.CROSSHEAD, "In Lima", None)
POST: Line = (BlockKind.PARAGRAPH, "Ine Tveit met Ana Rojas in Lima yesterday.", None)


def dateline(day: str) -> Line:
    """A dateline of that day."""
    return BlockKind.DATELINE, day, day


def page(*lines: Line, published: str | None = "2018-05-31") -> Article:
    """An article of some lines, with its facts."""
    text, blocks = "", list[Block]()
    for kind, words, day in lines:
        span = Span(len(text), len(text) + len(words))
        blocks.append(Block(kind=kind, span=span, date=None if day is None else TimeValue.parse(day)))
        text += f"{words}\n"
    when = None if published is None else TimeValue.parse(published)
    return newsmodel.extract(Article(id="a1", text=text, blocks=tuple(blocks), published=when))


@pytest.mark.parametrize(
    ("lines", "days"),
    [
        pytest.param((HEADLINE, LEAD, POST), ["2018-05-31", "2018-05-30"], id="no post"),
        pytest.param(
            (HEADLINE, LEAD, CROSSHEAD, dateline("2018-05-29"), POST), ["2018-05-31", "2018-05-28"], id="post"
        ),
        pytest.param(
            (HEADLINE, CROSSHEAD, dateline("2018-05-30T10:00:00Z"), LEAD, dateline("2018-05-29T20:00:00Z"), POST),
            ["2018-05-30", "2018-05-28"],
            id="posts with their hours",
        ),
        pytest.param((HEADLINE, dateline("2018-05-29"), LEAD, POST), ["2018-05-29", "2018-05-28"], id="one post only"),
        pytest.param((HEADLINE, dateline("2018-06-02"), LEAD, POST), ["2018-05-31", "2018-05-30"], id="last change"),
        pytest.param(
            (HEADLINE, LEAD, dateline("2018-06-02"), POST), ["2018-05-31", "2018-06-01"], id="a post after publication"
        ),
        pytest.param((HEADLINE, LEAD, dateline("2018-05"), POST), ["2018-05-31", "2018-05-30"], id="a month is no day"),
    ],
)
def test_times_are_read_against_the_day_of_the_post(lines: tuple[Line, ...], days: list[str]) -> None:
    """What stands below a dateline within the story is of its day, what stands above of the day of publication."""
    assert days == [str(meeting.when) for meeting in page(*lines).meetings]


def test_a_page_without_a_date_has_that_of_its_first_dateline() -> None:
    """Nothing else tells when it was published; the next post still has its own day."""
    found = page(HEADLINE, dateline("2018-05-30"), LEAD, dateline("2018-05-29"), POST, published=None)

    assert ["2018-05-30", "2018-05-28"] == [str(meeting.when) for meeting in found.meetings]
