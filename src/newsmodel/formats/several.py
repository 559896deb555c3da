"""Formats of many records take many, and say so to who gives one."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")


def several(records: Iterable[T]) -> Iterator[T]:
    """The records one by one.

    >>> several(5)
    Traceback (most recent call last):
    TypeError: must be a list of records, or another iterable (got int)

    Raises:
        TypeError: if there is nothing to go through; an article by itself is not.
    """
    if not isinstance(records, Iterable):
        raise TypeError(f"must be a list of records, or another iterable (got {type(records).__name__})")
    return iter(records)
