"""What goes to standard error."""

import sys

from newsmodel.errors import FormatError, NewsModelError, ReadError


def report(message: str, file: str | None = None, *, code: int = 1) -> int:
    """The exit code, after the message was told."""
    place = f"{file}: " if file is not None else ""
    print(f"newsmodel: {place}{message}", file=sys.stderr)
    return code


def said(error: NewsModelError | OSError | ValueError) -> str:
    """What an error says, without the name of the file."""
    if isinstance(error, ReadError | FormatError):
        return error.message
    if isinstance(error, OSError):
        return (error.strerror or str(error)).lower()
    return str(error)
