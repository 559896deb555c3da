"""Docstrings tell the truth: every example in them is run."""

import doctest
import importlib
import pkgutil

import pytest

import newsmodel

MODULES = [
    "newsmodel",
    *(found.name for found in pkgutil.walk_packages(newsmodel.__path__, "newsmodel.") if found.name[-8:] != "__main__"),
]


@pytest.mark.parametrize("name", MODULES)
def test_examples_of_a_module_are_real(name: str) -> None:
    """The examples in a module's docstrings give what they show."""
    runner = doctest.DocTestRunner(verbose=False)
    output: list[str] = []
    for test in doctest.DocTestFinder(exclude_empty=True).find(importlib.import_module(name)):
        runner.run(test, out=output.append)
    assert not output, "".join(output)
