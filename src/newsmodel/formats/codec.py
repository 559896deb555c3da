"""JSON text to plain data, and back through orjson where it is installed, to the same end as without."""

import json
import re
from functools import cache
from types import ModuleType
from typing import Any, Final

from newsmodel.errors import FormatError, Problem


@cache
def fast() -> ModuleType | None:
    """orjson, None if it is not installed."""
    try:
        import orjson
    except ImportError:
        return None
    return orjson


def decode(data: str | bytes) -> Any:
    """The plain data that a JSON text stands for; of a key given twice, the last one counts.

    Raises:
        FormatError: if it is not JSON in UTF-8, with line and column.
    """
    if not isinstance(data, str | bytes):  # pyright: ignore[reportUnnecessaryIsInstance] - of untyped callers
        raise TypeError(f"'data' must be str or bytes (got {type(data).__name__})")
    try:
        text = data if isinstance(data, str) else data.decode()
        if text.startswith("\ufeff"):
            raise _refused("must not begin with a byte order mark")
        return json.loads(text)
    except json.JSONDecodeError as error:
        what = error.msg[:1].lower() + error.msg[1:].removesuffix(" at")
        raise _refused(f"{what} at line {error.lineno}, column {error.colno}") from error
    except UnicodeDecodeError as error:
        raise _refused(f"{error.reason} at byte {error.start}, not UTF-8") from error
    except RecursionError as error:
        raise _refused("nested too deeply") from error
    except ValueError as error:
        raise _refused("a number has too many digits") from error


def encode_fast(data: Any) -> str | None:
    """The JSON text of plain data; None where orjson is not installed, or refuses: lone surrogates, huge numbers."""
    orjson = fast()
    if orjson is None:
        return None
    # Only what JSON knows: no dates, dataclasses or subclasses of str behind our back.
    exactly = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_SUBCLASS
    try:
        text: str = orjson.dumps(data, option=exactly).decode()
    except TypeError:
        return None
    return text


def escaped(text: str) -> str:
    r"""JSON text that can be encoded: lone surrogates as ``\udXXX``."""
    try:
        if not text.isascii():
            text.encode("utf-16-le")  # refuses the same as UTF-8, in half the time
    except UnicodeEncodeError:
        return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    return text


def _refused(what: str) -> FormatError:
    return FormatError([Problem("$", f"invalid JSON: {what}")], format="json")


_SURROGATE: Final = re.compile("[\ud800-\udfff]")
