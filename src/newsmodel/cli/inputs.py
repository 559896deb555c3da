"""Files as they come: by name, or from standard input."""

import sys
from pathlib import Path

from newsmodel.errors import ReadError


def read_bytes(file: str) -> bytes:
    """The bytes of a file; ``-`` is standard input.

    Raises:
        OSError: if it cannot be read.
    """
    return sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()


def read_text(file: str) -> str:
    """The text of a file in UTF-8, without a byte order mark; ``-`` is standard input.

    Raises:
        OSError: if it cannot be read.
        ReadError: if its bytes are no UTF-8.
    """
    data = read_bytes(file)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ReadError(f"not UTF-8 text (got byte 0x{data[error.start]:02x} at offset {error.start})") from error
