"""Of how many persons of a text each country is known, and what that tells of the others whom it names."""

from collections import Counter
from typing import Final, final

#: So many persons are a company, and such a share of all is nearly all of it.
_SOME: Final = 3
_NEARLY_ALL: Final = 0.8
#: Below this share of all a country is one among several.
_HALF: Final = 0.5


@final
class Company:
    """The persons of one text by their countries; it learns of one after the other."""

    def __init__(self) -> None:
        self._of: Counter[str] = Counter()

    def enter(self, code: str) -> None:
        """Learn of a person of the country."""
        self._of[code] += 1

    def is_outnumbered(self, code: str) -> bool:
        """True of a country of which the text names no more than one person, if it names any of others."""
        return self._of[code] <= 1 and self._of.total() > self._of[code]

    def is_foreign(self, code: str) -> bool:
        """True of a country of which the text names fewer persons than of another: it is dealt with."""
        return self._of[code] < max(self._of.values(), default=0)

    def is_one_of_several(self, code: str) -> bool:
        """True of a country of which the text names fewer persons than of all others together, if they are several."""
        everybody = self._of.total()
        return everybody >= _SOME and self._of[code] < everybody * _HALF

    def of_nearly_all(self) -> str | None:
        """The country of nearly all persons, if they are several."""
        code, often = next(iter(self._of.most_common(1)), (None, 0))
        return code if often >= _SOME and often >= self._of.total() * _NEARLY_ALL else None
