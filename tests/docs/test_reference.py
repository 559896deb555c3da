"""The reference leaves nothing out."""

import argparse
import importlib
import re
from pathlib import Path

import pytest

import newsmodel
from newsmodel.cli.arguments import make_parser
from newsmodel.lexicon.lexicon import LISTS, load_lexicon

DOCS = Path(__file__).parents[2] / "docs"


def options(parser: argparse.ArgumentParser) -> set[str]:
    """Every option of a parser and of its commands."""
    found: set[str] = set()
    for action in parser._actions:
        found |= set(action.option_strings)
        if isinstance(action, argparse._SubParsersAction):
            found |= set(action.choices)
            found |= {option for command in action.choices.values() for option in options(command)}
    return found


def test_every_option_is_in_the_reference() -> None:
    """The page about the command line names every command and option."""
    page = (DOCS / "reference" / "command-line.md").read_text(encoding="utf-8")
    words = set(re.findall(r"[\w-]+", page))
    assert options(make_parser()) - words == set()


def documented() -> set[str]:
    """The names that the pages of the reference take in."""
    pages = "".join(path.read_text(encoding="utf-8") for path in (DOCS / "reference").glob("*.md"))
    names = {full.rpartition(".")[2] for full in re.findall(r"auto(?:class|function):: (\S+)", pages)}
    for module in map(importlib.import_module, re.findall(r"automodule:: (\S+)", pages)):
        own = [name for name, value in vars(module).items() if getattr(value, "__module__", "") == module.__name__]
        names |= set(getattr(module, "__all__", own))
    return names


def test_every_public_name_is_documented() -> None:
    """Each name of the package has a docstring and a place in the reference."""
    public = set(newsmodel.__all__) - {"__version__"}
    assert {name for name in public if not getattr(newsmodel, name).__doc__} == set()
    assert public - documented() == set()


@pytest.mark.parametrize(("name", "kind"), LISTS, ids=[name for name, _ in LISTS])
def test_the_size_of_each_list_is_about_right(name: str, kind: type) -> None:
    """The lexicon's page tells how many entries a list has, to one in twenty."""
    page = (DOCS / "reference" / "lexicon.md").read_text(encoding="utf-8")
    (stated,) = re.findall(rf"`{kind.__name__}`, ([\d,]+) entr(?:y|ies)\.", page)
    assert int(stated.replace(",", "")) == pytest.approx(len(getattr(load_lexicon(), name)), rel=0.05)
