"""What finding meetings costs, against the reading of the same text, and how it grows."""

from collections.abc import Callable
from time import process_time
from timeit import timeit

import pytest

import newsmodel
from newsmodel.extraction.facts.groups import with_groups
from newsmodel.extraction.facts.meetings.finding import find_meetings
from newsmodel.extraction.facts.meetings.refine import refine
from newsmodel.extraction.mentions import find_mentions
from newsmodel.extraction.resolution import Cast, resolve
from newsmodel.extraction.vocabulary import vocabulary_of
from newsmodel.lexicon.lexicon import load_lexicon
from newsmodel.text.layout import lay_out

PARAGRAPH = (
    "Mr Tveit met Ms Lund in Geneva on Tuesday, a spokesman said. The talks lasted two days and dealt with the border, "
    "the price of fish and the ferries between the islands. Mr Berg will visit Chile in June if the weather holds. "
    "It was cold and wet that week, and the ferries were late, so that many people had to wait for a day or more in "
    "the small towns along the coast, where there was little to see and less to eat. The shops had run out of bread. "
    "Norway called off a summit with Sweden, but both sides have since tried to revive it. Nobody knew why.\n"
)


def cast_of(paragraphs: int) -> Cast:
    """Who is who in a text of so many paragraphs."""
    return resolve(
        find_mentions(lay_out("A quiet day\n" + PARAGRAPH * paragraphs), vocabulary_of(load_lexicon())), None
    )


def meetings(cast: Cast) -> None:
    """All the work on meetings."""
    grouped = with_groups(cast)
    refine(find_meetings(grouped), grouped)


def seconds(*runs: Callable[[], object]) -> list[float]:
    """The best of seven rounds of each, in processor time, the collector off as `timeit` has it.

    Turn by turn, for a processor may slow down meanwhile.
    """
    best = [float("inf")] * len(runs)
    for _ in range(7):
        best = [min(so_far, timeit(run, number=1, timer=process_time)) for so_far, run in zip(best, runs, strict=True)]
    return best


@pytest.mark.slow
def test_finding_meetings_costs_less_than_reading_the_text() -> None:
    """Aim: half of what layout, mentions and cast cost; here it is four times that, held to five.

    Every other sentence of this text tells of a meeting. In news finding meetings costs a third of what reading costs.
    """
    cast = cast_of(12)
    found, read = seconds(lambda: meetings(cast), lambda: cast_of(12))

    assert found < 5 * read


@pytest.mark.slow
def test_the_cost_grows_with_the_length() -> None:
    """Eight times the text costs about eight times the time."""
    short, long = cast_of(12), cast_of(96)
    few, many = seconds(lambda: meetings(short), lambda: meetings(long))

    assert many < 8 * 2.5 * few


@pytest.mark.slow
def test_an_occasion_told_again_and_again_costs_no_more_each_time() -> None:
    """Eight times as many mentions of one occasion cost about eight times as much: it had cost sixty times as much."""
    sentence = "Mr Tveit met Ms Lund in Oslo on Monday.\n"
    few, many = seconds(
        lambda: newsmodel.parse(sentence * 300, published="2018-06-12"),
        lambda: newsmodel.parse(sentence * 2400, published="2018-06-12"),
    )

    assert many < 8 * 1.8 * few


@pytest.mark.slow
def test_many_occasions_cost_no_more_each() -> None:
    """Eight times as many occasions, some told by common words alone, cost about eight times as much."""
    short, long = chronicle(2), chronicle(16)
    few, many = seconds(
        lambda: newsmodel.parse(short, published="2018-06-12"), lambda: newsmodel.parse(long, published="2018-06-12")
    )

    assert many < 8 * 1.8 * few


def chronicle(years: int) -> str:
    """Meetings of ministers on two days of each month of so many years."""
    names = ("Ola Berg", "Ine Tveit", "Jon Lund", "Kari Moe", "Per Dahl")
    days = [f"{day} {month} {2001 + year}" for year in range(years) for month in MONTHS for day in (3, 17)]
    return "".join(
        f"Minister {names[at % 5]} met President {names[(at + 2) % 5]} in Oslo on {day}. "
        "Their recent summit was long. A minister met a Chilean lawyer.\n"
        for at, day in enumerate(days)
    )


MONTHS = ("January", "March", "April", "May", "June", "July", "August", "October", "November", "December")
