"""The time that a text takes grows with its length, whatever it says."""

import gc
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
    "seldom reports": "end of the ",
    "stops": "! ",
    "visits": "a visit to Oslo ",
    "summits": "at the summit ",
}
LENGTH = 30_000


def syllables(number: int) -> str:
    """A word of four letters, another one for each number up to 10,000."""
    return "".join("aeioubdfkl"[number // 10**place % 10] for place in range(4))


def text_of(kind: str, length: int) -> str:
    """A text of about this length."""
    if kind == "strangers":
        return " ".join(f"Mr B{syllables(n)}n met Ms D{syllables(n)}r." for n in range(length // 24))
    return (REPEATED[kind] * (length // len(REPEATED[kind]) + 1))[:length]


def seconds(text: str) -> float:
    """Processor time that parsing takes, the better of two; what other tests left in memory is not counted."""
    spent = []
    gc.disable()
    try:
        for _ in range(2):
            began = process_time()
            newsmodel.parse(text)
            spent.append(process_time() - began)
    finally:
        gc.enable()
    return min(spent)


@pytest.mark.slow
@pytest.mark.parametrize("kind", [*REPEATED, "strangers"])
def test_time_is_linear(kind: str) -> None:
    """A text of twice the length takes less than three times as long."""
    newsmodel.parse("Mr Berg met Ms Lund.")
    once, twice = seconds(text_of(kind, LENGTH)), seconds(text_of(kind, 2 * LENGTH))

    assert twice < 3 * once + 0.1
