"""Time for statements grows with the length of the text, whatever stands in it."""

import time

import pytest

from newsmodel.extraction.facts.statements.finding import find_statements
from newsmodel.extraction.mentions import find_mentions
from newsmodel.extraction.resolution import resolve
from newsmodel.extraction.resolution.cast import Cast
from newsmodel.extraction.vocabulary import vocabulary_of
from newsmodel.lexicon.lexicon import load_lexicon
from newsmodel.text.layout import lay_out

pytestmark = [pytest.mark.bench, pytest.mark.slow]

SHAPES = (
    "Mr Tveit said that the road was open. ",
    "Mr Tveit said he said ",
    'he said: "so it is" and ',
    '"The road is open to all of us\n',
    "and said that ",
    "according to him, ",
)


def cast_of(text: str) -> Cast:
    """The cast of *text*, for which no time is counted."""
    return resolve(find_mentions(lay_out(text), vocabulary_of(load_lexicon())), None)


def seconds(cast: Cast) -> float:
    """Processor time of the fastest of three runs."""
    spent = []
    for _ in range(3):
        began = time.process_time()
        find_statements(cast)
        spent.append(time.process_time() - began)
    return min(spent)


@pytest.mark.parametrize("shape", SHAPES)
def test_statements_take_time_in_proportion(shape: str) -> None:
    """Eight times the text takes less than sixteen times the time."""
    short, long = cast_of("a quiet day\n" + shape * 400), cast_of("a quiet day\n" + shape * 3200)
    seconds(short)

    assert seconds(long) < 16 * max(seconds(short), 0.002)
