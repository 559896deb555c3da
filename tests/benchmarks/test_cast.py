"""The pipeline up to the cast beside a bare regular expression over the same text, in one run.

Only ratios within the run mean anything. ``python tests/benchmarks/test_cast.py`` prints articles of 5 kB a second.
"""

import re
import time
from collections.abc import Callable

import pytest

from newsmodel.extraction.mentions import find_mentions
from newsmodel.extraction.resolution import Cast, resolve
from newsmodel.extraction.vocabulary import vocabulary_of
from newsmodel.lexicon.lexicon import load_lexicon
from newsmodel.text.layout import lay_out

ROUNDS = 7
#: The cast may cost so many times what it costs to find the words by a regular expression.
MOST = 90
#: A text of four times the length may cost so many times as much.
MOST_FOR_FOUR = 6

WORD = re.compile(r"\w+|[^\w\s]")
PARAGRAPHS = (
    "Norwegian Foreign Minister Ine Tveit met her Chilean counterpart, Luis Araya, in Vienna on Tuesday.",
    '"We had a good and frank exchange of views," Ms Tveit said. "It was not the last one."',
    "Mr Araya, a former ambassador to Japan, said that the talks would go on until the weather turned.",
    "A senior official in Oslo, who asked not to be named, called the visit a step towards an agreement.",
    "Later the two sat down with Sergei Lavrov, the Russian foreign minister, and Kim Tae-song of North Korea.",
    "The North has long refused such meetings. Officials from the South and from the United Nations stayed away.",
    "He did not say whether President Maria Lopez would travel to Geneva, where her team waits for an answer.",
)


def article(length: int) -> str:
    """A text of *length* characters and a little more."""
    whole = "\n".join(PARAGRAPHS) + "\n"
    return "ministers meet in vienna\n" + whole * (length // len(whole) + 1)


def cast(text: str) -> Cast:
    """Who is who in *text*."""
    return resolve(find_mentions(lay_out(text), vocabulary_of(load_lexicon())), None)


def seconds(call: Callable[[], object]) -> float:
    """The shortest of some rounds, after one that does not count."""
    call()
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return min(times)


@pytest.mark.bench
def test_a_cast_costs_little_more_than_reading() -> None:
    """Finding who is who costs a bounded multiple of finding the words."""
    text = article(5_000)

    assert seconds(lambda: cast(text)) <= MOST * seconds(lambda: WORD.findall(text))


@pytest.mark.bench
def test_the_cost_is_linear() -> None:
    """A text of four times the length costs about four times as much."""
    short, long = article(10_000), article(40_000)

    assert seconds(lambda: cast(long)) <= MOST_FOR_FOUR * seconds(lambda: cast(short))


if __name__ == "__main__":
    of_5kb = article(5_000)
    took = seconds(lambda: cast(of_5kb))
    times = took / seconds(lambda: WORD.findall(of_5kb))
    print(f"{len(of_5kb) / 5_000 / took:.0f} articles of 5 kB a second, {times:.0f} times the cost of words")
