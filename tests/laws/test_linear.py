"""The time that a text takes grows with its length, whatever it says."""

import gc
from math import inf
from time import process_time

import pytest

import newsmodel

#: Sentences and scraps that make the engine work, each repeated as it is.
REPEATED = {
    "letters": "A ",
    "one pair": "Mr Berg said that Ms Lund met Mr Dahl. ",
    "one sentence": "Mr Berg met Ms Lund and ",
    "names": "Mr Berg, ",
    "possessives": "Mr Berg's ",
    "roles": "president ",
    "groups": "the two leaders ",
    "countries": "Norway, ",
    "double marks": '"a ',
    "single marks": "'a ",
    "brackets": "(",
    "weekdays": "Monday ",
    "lines": "a\n",
    "reports": "he said that ",
    "reports by name": "Ruiz said that ",
    "namesakes": "Berg said that ",
    "seldom reports": "end of the ",
    "stops": "! ",
    "visits": "a visit to Oslo ",
    "summits": "at the summit ",
}
#: Sentences about somebody else each time.
STRANGERS = {
    "strangers": "Mr {0} met Ms {1}.",
    "presidents": "President {0} met President {1}. ",
    "heads of state": "Norwegian President {0} met Danish Prime Minister {1} in Oslo.",
    "counterparts": "Norwegian President {0} praised Danish President {1}. He met his Danish counterpart. ",
    "speakers": "Mr {0} said that Ms {1} had left.",
    "officials": "Adviser {0} to Mr {1} left Norway for Denmark.",
}
#: What stands once before the sentences.
OPENING = {"namesakes": "Ola Berg left. Ine Berg left. "}
LENGTH = 30_000
TRIES = 6


def syllables(number: int) -> str:
    """A word of four letters, another one for each number up to 10,000."""
    return "".join("aeioubdfkl"[number // 10**place % 10] for place in range(4))


def text_of(kind: str, length: int) -> str:
    """A text of about this length."""
    if kind in STRANGERS:
        sentence = STRANGERS[kind]
        number = length // (len(sentence) + 8)
        return " ".join(sentence.format(f"B{syllables(n)}n", f"D{syllables(n)}r") for n in range(number))
    return OPENING.get(kind, "") + (REPEATED[kind] * (length // len(REPEATED[kind]) + 1))[:length]


def seconds(text: str) -> float:
    """Processor time that parsing takes; what other tests left in memory is not counted."""
    gc.disable()
    try:
        began = process_time()
        newsmodel.parse(text)
        return process_time() - began
    finally:
        gc.enable()


@pytest.mark.slow
@pytest.mark.parametrize("kind", [*REPEATED, *STRANGERS])
def test_time_is_linear(kind: str) -> None:
    """A text of twice the length takes less than three times as long, each at its best: others use the machine too."""
    short, long = text_of(kind, LENGTH), text_of(kind, 2 * LENGTH)
    newsmodel.parse("Mr Berg met Ms Lund.")
    once = twice = inf
    for _ in range(TRIES):
        once, twice = min(once, seconds(short)), min(twice, seconds(long))
        if twice < 3 * once + 0.1:
            break

    assert twice < 3 * once + 0.1
