"""JSON values and keys in a few words, for messages and paths."""

from typing import Final


def described(value: object) -> str:
    """A JSON value in a few words, for messages.

    >>> described([1, 2]), described(True), described("five")
    ('an array', 'true', "'five'")
    """
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case str() if value.__class__ is str:
            return repr(value) if len(value) <= _LONG else f"{value[:_LONG]!r}…"
        case int() if abs(value) >= _LARGE:
            return "a huge number"
        case int() | float():
            return repr(value)
        case list():
            return "an array"
        case dict():
            return "an object"
        case _:
            return type(value).__name__


def step(key: object) -> str:
    """One step of a JSON path, down to *key*.

    >>> step("when"), step("by whom")
    ('.when', "['by whom']")
    """
    return f".{key}" if isinstance(key, str) and key.isidentifier() and len(key) <= _LONG else f"[{described(key)}]"


#: Characters of a string that are shown.
_LONG: Final = 60
#: From here on, numbers are not written out: Python itself refuses to write very long ones.
_LARGE: Final = 10**20
