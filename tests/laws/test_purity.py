"""The same input gives the same answer, and nothing changes on the way."""

import os
import subprocess
import sys

import attrs
from hypothesis import given
from hypothesis import strategies as st

import newsmodel
from newsmodel.formats.json import dumps
from newsmodel.model.article import Article
from newsmodel.strategies import Prose, articles, prose, texts

SCRIPT = """
import sys, newsmodel
print(newsmodel.dumps(newsmodel.parse(sys.argv[1], published="2024-05-31")))
"""
TEXT = "Norwegian foreign minister Eirik Fossheim met Kenyan president Wanjiru Barasa in Oslo on Friday."


@given(st.one_of(texts(), prose().map(lambda told: told.text)))
def test_parse_is_a_function(text: str) -> None:
    """Parsing twice gives equal articles, ids included."""
    assert newsmodel.parse(text) == newsmodel.parse(text)


@given(prose(), prose())
def test_parse_remembers_nothing(told: Prose, other: Prose) -> None:
    """What was parsed before makes no difference."""
    expected = newsmodel.parse(told.text, published=str(told.published))
    newsmodel.parse(other.text, published=str(other.published))

    assert expected == newsmodel.parse(told.text, published=str(told.published))


@given(prose())
def test_extract_needs_nothing_but_text_and_publication(told: Prose) -> None:
    """Facts that are taken away come back the same."""
    expected = newsmodel.parse(told.text, published=str(told.published))
    bare = attrs.evolve(expected, persons=(), organizations=(), meetings=(), statements=())

    assert expected == newsmodel.extract(bare)


def test_parse_is_the_same_in_every_process() -> None:
    """The seed of Python's hashes makes no difference."""
    written = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT, TEXT],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }

    assert len(written) == 1


@given(articles())
def test_writing_leaves_the_record_as_it_is(article: Article) -> None:
    """Writing an article twice gives the same text, and the article stays equal to its copy."""
    copy = attrs.evolve(article)

    assert dumps(article) == dumps(article)
    assert copy == article
