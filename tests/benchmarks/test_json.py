"""JSON beside pydantic, msgspec, stock cattrs and the bare codecs, on one article, in one interleaved run.

Only ratios within the run mean anything. ``python tests/benchmarks/test_json.py`` prints the whole table.

Two models of pydantic take part: a lean one, which checks types and keys only, and an equal one, which also parses
times, and sees to it that spans are in order and that the article fits together, with the same function as we do. The
gates lie above what is measured by a margin for noise; the goals of the design stand beside them.
"""

import json as standard
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from statistics import median
from typing import Any
from unittest.mock import patch

import attrs
import documents
import msgspec
import orjson
import peers
import pytest

from newsmodel.formats import codec, json
from newsmodel.model.article import Article

ROUNDS = 25
CALLS = 8


@attrs.frozen
class Contender:
    """One library at the work: from text to its object, and back."""

    load: Callable[[str], Any]
    dump: Callable[[Any], Any]
    #: With orjson hidden from newsmodel.
    core_only: bool = False


@attrs.frozen
class Times:
    """Seconds of each round, by contender."""

    loads: dict[str, list[float]]
    dumps: dict[str, list[float]]

    def load(self, name: str, peer: str) -> float:
        """How many times the peer's time a load takes, as the median of the rounds."""
        return _ratio(self.loads[name], self.loads[peer])

    def dump(self, name: str, peer: str) -> float:
        """How many times the peer's time a dump takes, as the median of the rounds."""
        return _ratio(self.dumps[name], self.dumps[peer])

    def round_trip(self, name: str, peer: str) -> float:
        """How many times the peer's time both together take."""
        both = [[load + dump for load, dump in zip(self.loads[n], self.dumps[n], strict=True)] for n in (name, peer)]
        return _ratio(*both)


def contenders() -> dict[str, Contender]:
    """Everybody, with the same bytes to read and to write."""
    lean, equal = peers.pydantic_lean(), peers.pydantic_equal()
    struct = peers.msgspec_article()
    compact = partial(standard.dumps, ensure_ascii=False, separators=(",", ":"))
    cattrs_fast, cattrs_core = peers.stock_cattrs(fast=True), peers.stock_cattrs(fast=False)
    return {
        "newsmodel, fast": Contender(json.loads, json.dumps),
        "newsmodel, core only": Contender(json.loads, json.dumps, core_only=True),
        "pydantic, lean": Contender(lean.model_validate_json, lambda m: m.model_dump_json(exclude_defaults=True)),
        "pydantic, all fields": Contender(lean.model_validate_json, lambda m: m.model_dump_json()),
        "pydantic, equal checks": Contender(
            equal.model_validate_json, lambda m: m.model_dump_json(exclude_defaults=True)
        ),
        "msgspec.Struct": Contender(msgspec.json.Decoder(struct).decode, msgspec.json.Encoder().encode),
        "stock cattrs, orjson": Contender(
            lambda text: cattrs_fast.structure(_unversioned(orjson.loads(text)), Article), cattrs_fast.dumps
        ),
        "stock cattrs, core only": Contender(
            lambda text: cattrs_core.structure(_unversioned(standard.loads(text)), Article), cattrs_core.dumps
        ),
        "orjson, plain dicts": Contender(orjson.loads, orjson.dumps),
        "json, plain dicts": Contender(standard.loads, compact),
    }


def measure(article: Article, *, rounds: int = ROUNDS) -> Times:
    """The times of all contenders in turn, round after round."""
    text = json.dumps(article)
    everybody = contenders()
    times = Times({name: [] for name in everybody}, {name: [] for name in everybody})
    for _ in range(rounds):
        for name, contender in everybody.items():
            with _without_extras(hidden=contender.core_only):
                loaded = contender.load(text)
                times.loads[name].append(_seconds(lambda: contender.load(text)))  # noqa: B023 - called at once
                times.dumps[name].append(_seconds(lambda: contender.dump(loaded)))  # noqa: B023
    return times


@contextmanager
def _without_extras(*, hidden: bool) -> Iterator[None]:
    if hidden:
        with (
            patch.object(codec, "fast", lambda: None),
            patch.object(json, "fast", lambda: None),
            patch.object(json, "decoder_of", lambda kind: None),
        ):
            yield
    else:
        yield


def _seconds(call: Callable[[], object]) -> float:
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        for _ in range(CALLS):
            call()
        best = min(best, time.perf_counter() - start)
    return best / CALLS


def _ratio(times: list[float], others: list[float]) -> float:
    return median(own / other for own, other in zip(times, others, strict=True))


def _unversioned(data: dict[str, Any]) -> dict[str, Any]:
    del data["newsmodel"]
    return data


@pytest.fixture(scope="module")
def times() -> Times:
    """One run, shared by the tests."""
    return measure(documents.article())


def test_the_article_has_the_size_of_the_bar() -> None:
    """15 to 25 kB of JSON, and every contender that writes it writes the same."""
    article = documents.article()
    text = json.dumps(article)
    lean = peers.pydantic_lean()

    assert 15_000 <= len(text.encode()) <= 25_000
    assert text == lean.model_validate_json(text).model_dump_json(exclude_defaults=True)
    assert text.encode() == msgspec.json.encode(msgspec.json.decode(text, type=peers.msgspec_article()))


@pytest.mark.bench
def test_load_with_extras(times: Times) -> None:
    """A load takes little more than half of pydantic's time with equal checks (goal: 0.70 of it)."""
    assert times.load("newsmodel, fast", "pydantic, equal checks") <= 0.70


@pytest.mark.bench
def test_dump_with_extras(times: Times) -> None:
    """A dump takes less than three quarters of pydantic's time (goal: 0.75)."""
    assert times.dump("newsmodel, fast", "pydantic, lean") <= 0.78


@pytest.mark.bench
def test_round_trip_on_core_dependencies(times: Times) -> None:
    """Without any compiled package, both together take little more than pydantic's with equal checks (goal: 1.05)."""
    assert times.round_trip("newsmodel, core only", "pydantic, equal checks") <= 1.12


def main() -> None:
    """Print the table."""
    article = documents.article()
    times = measure(article)
    print(f"{len(json.dumps(article).encode())} bytes of JSON; × is the median ratio of {ROUNDS} rounds")
    print(f"{'':26}{'load':>9}{'dump':>9}   × lean pydantic: load, dump, both   × equal: load, dump, both")
    for name in times.loads:
        row = f"{name:26}{median(times.loads[name]) * 1e6:6.0f} µs{median(times.dumps[name]) * 1e6:6.0f} µs"
        for peer in ("pydantic, lean", "pydantic, equal checks"):
            ratios = (measured(name, peer) for measured in (times.load, times.dump, times.round_trip))
            row += "      " + "  ".join(f"{ratio:5.2f}" for ratio in ratios)
        print(row)


if __name__ == "__main__":
    main()
