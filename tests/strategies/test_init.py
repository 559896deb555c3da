"""The face of the strategies."""

import importlib
import sys

import pytest

import newsmodel.strategies
from newsmodel.errors import MissingExtraError


def test_names_are_sorted_and_there() -> None:
    """Everything in `__all__` can be imported."""
    names = newsmodel.strategies.__all__

    assert sorted(names) == names
    assert all(hasattr(newsmodel.strategies, name) for name in names)


def test_missing_hypothesis_is_told_with_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Hypothesis, the import names the extra to install."""
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    for name in [name for name in sys.modules if name.startswith("newsmodel.strategies")]:
        monkeypatch.delitem(sys.modules, name)

    with pytest.raises(MissingExtraError, match=r"newsmodel\[strategies\]"):
        importlib.import_module("newsmodel.strategies")
