"""Values and keys are told in few words, whatever they are."""

from typing import Any

import pytest

from newsmodel.formats.describing import described, step
from newsmodel.values.places import PlaceKind


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "null"),
        (True, "true"),
        (3, "3"),
        (-2.5, "-2.5"),
        (10**5000, "a huge number"),
        ("it's", '"it\'s"'),
        ("x" * 100, f"'{'x' * 60}'…"),
        ([1], "an array"),
        ({}, "an object"),
        ((), "tuple"),
        (PlaceKind.CITY, "PlaceKind"),
    ],
    ids=lambda value: repr(value)[:12] if not isinstance(value, int) or abs(value) < 99 else "huge",
)
def test_values(value: Any, words: str) -> None:
    """A value is told as JSON has it; containers and long ones only by what they are."""
    assert words == described(value)


@pytest.mark.parametrize(
    ("key", "path"), [("when", ".when"), ("a b", "['a b']"), ("", "['']"), (5, "[5]"), ("k" * 99, f"['{'k' * 60}'…]")]
)
def test_steps(key: object, path: str) -> None:
    """A key that is no name stands in brackets."""
    assert path == step(key)
