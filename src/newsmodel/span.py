"""A half-open range of code points in one text."""

from typing import final

import attrs


@final
@attrs.frozen(order=True, weakref_slot=False)
class Span:
    """From *start* up to, not including, *end*: offsets in code points, as Python counts them.

    The one record that may also be built by position.

    >>> Span(4, 10).of("Mr. Lavrov said")
    'Lavrov'

    Raises:
        TypeError: if one is no number.
        ValueError: unless ``0 <= start <= end``.
    """

    #: Offset of the first code point.
    start: int
    #: Offset behind the last code point.
    end: int

    def __attrs_post_init__(self) -> None:
        try:
            is_range = 0 <= self.start <= self.end
        except TypeError:
            raise TypeError(f"'start' and 'end' must be whole numbers (got {self.start!r}, {self.end!r})") from None
        if not is_range:
            raise ValueError(f"'start' and 'end' must be in order and not negative (got {self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True

    def of(self, text: str) -> str:
        """The words of *text* that stand here."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """True if the two share a code point.

        >>> Span(0, 4).overlaps(Span(3, 9)), Span(0, 4).overlaps(Span(4, 9))
        (True, False)
        """
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """True if *other* lies within this one."""
        return self.start <= other.start and other.end <= self.end
