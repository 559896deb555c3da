"""Arguments of strategies, checked where they are given and not when the first record is drawn."""


def check_number(name: str, number: int, *, most: int | None = None) -> None:
    """Raise unless *number* is a whole number from 0 to *most*.

    >>> check_number("min_sentences", 4, most=3)
    Traceback (most recent call last):
    ValueError: 'min_sentences' must be from 0 to 3 (got 4)

    Raises:
        TypeError: if it is no whole number.
        ValueError: if it is less than 0, or more than *most*.
    """
    if not isinstance(number, int):  # pyright: ignore[reportUnnecessaryIsInstance] - of untyped callers
        raise TypeError(f"{name!r} must be a whole number (got {number!r})")
    if most is None and number < 0:
        raise ValueError(f"{name!r} must not be negative (got {number})")
    if most is not None and not 0 <= number <= most:
        raise ValueError(f"{name!r} must be from 0 to {most} (got {number})")
