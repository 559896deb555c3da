"""The face of the package: light, sorted, without logic."""

import ast
import subprocess
import sys
import time
from importlib import metadata
from pathlib import Path
from typing import Any, get_args

import attrs
import pytest

import newsmodel

#: Loaded on first use.
HEAVY = (
    "cattrs",
    "orjson",
    "dateutil",
    "rich",
    "hypothesis",
    "newsmodel.extraction.pipeline",
    "newsmodel.lexicon.lexicon",
    "newsmodel.readers.kinds",
    "lxml",
    "feedparser",
    "zstandard",
)


def test_names_are_sorted_and_there() -> None:
    """__all__ is sorted, without doubles, and every name in it can be had."""
    assert sorted(set(newsmodel.__all__)) == list(newsmodel.__all__)
    assert [name for name in newsmodel.__all__ if not hasattr(newsmodel, name)] == []


def test_every_part_of_an_article_is_there() -> None:
    """Each record and enum that an article may hold can be imported from the package itself."""
    seen: set[type] = set()
    waiting: list[Any] = [newsmodel.Article]
    while waiting:
        kind = waiting.pop()
        waiting += get_args(kind)
        if not isinstance(kind, type) or not kind.__module__.startswith("newsmodel.") or kind in seen:
            continue
        seen.add(kind)
        if attrs.has(kind):
            waiting += [field.type for field in attrs.fields(attrs.resolve_types(kind))]
    assert len(seen) > 20
    assert {kind.__name__ for kind in seen} - set(newsmodel.__all__) == set()


def test_it_has_no_logic() -> None:
    """__init__ is imports, the version and __all__, and nothing else."""
    tree = ast.parse(Path(newsmodel.__file__).read_text(encoding="utf-8"))
    kinds = {type(node) for node in tree.body[1:]}
    assert kinds == {ast.ImportFrom, ast.Assign}


def test_version_is_the_one_of_the_distribution() -> None:
    """pyproject.toml and __version__ agree."""
    assert metadata.version("newsmodel") == newsmodel.__version__


def test_import_loads_nothing_heavy() -> None:
    """Converters, word lists and extras are loaded on first use."""
    code = f"import sys, newsmodel; print([name for name in {HEAVY!r} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


@pytest.mark.bench
def test_import_is_quick() -> None:
    """Importing newsmodel takes at most 80 ms more than starting Python."""

    def best(code: str) -> float:
        times = []
        for _ in range(7):
            begin = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True)
            times.append(time.perf_counter() - begin)
        return min(times)

    assert best("import newsmodel") - best("pass") <= 0.080
