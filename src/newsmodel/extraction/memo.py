"""What was made before, kept to be asked for again."""

from collections.abc import Callable
from typing import Generic, TypeVar, final

K = TypeVar("K")
V = TypeVar("V")


@final
class Memo(dict[K, V]):
    """A dictionary that makes what it lacks; it forgets all when it would hold more than *most*.

    >>> lengths = Memo(len, most=2)
    >>> lengths["one"], lengths["three"], lengths["three"], len(lengths)
    (3, 5, 5, 2)
    >>> lengths["seven"], len(lengths)
    (5, 1)
    """

    __slots__ = ("_make", "_most")

    def __init__(self, make: Callable[[K], V], *, most: float = float("inf")) -> None:
        super().__init__()
        self._make = make
        self._most = most

    def __missing__(self, key: K) -> V:
        made = self._make(key)
        if len(self) >= self._most:
            self.clear()
        self[key] = made
        return made


@final
class cached_property(Generic[K, V]):  # noqa: N801
    """A property asked for once and kept: that of `functools` without its lock, which Python 3.12 has dropped."""

    def __init__(self, make: Callable[[K], V]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type[K], name: str) -> None:
        self._name = name

    def __get__(self, record: K, owner: type[K] | None = None) -> V:
        made = record.__dict__[self._name] = self._make(record)
        return made
