"""The reference leaves nothing out."""

import argparse
import re
from pathlib import Path

import pytest

import newsmodel
from newsmodel.cli.arguments import make_parser

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


@pytest.mark.parametrize("name", [name for name in newsmodel.__all__ if name != "__version__"])
def test_every_public_name_is_documented(name: str) -> None:
    """Each name of the package has a docstring, and the page of the reference that takes it in."""
    value = getattr(newsmodel, name)
    assert value.__doc__
    pages = "".join(path.read_text(encoding="utf-8") for path in (DOCS / "reference").glob("*.md"))
    assert f"newsmodel.{name}\n" in pages or f"automodule:: {value.__module__}\n" in pages
