"""JSON text to plain data and back: through orjson where it is installed, else the standard library, to the same end."""

import json
import re
from typing import Any, Final

from newsmodel.errors import FormatError, Problem

try:
    import orjson
except ImportError:  # pragma: no cover - one of the two is always there in a test run
    orjson = None  # type: ignore[assignment]


def decode(data: str | bytes) -> Any:
    """The plain data that a JSON text stands for; of a key given twice, the last one counts.

    Raises:
        FormatError: if it is not JSON, with line and column.
    """
    try:
        text = data if isinstance(data, str) else str(data, "utf-8")
        if text.startswith("\ufeff"):
            raise _refused("invalid JSON: must not begin with a byte order mark")
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise _refused(f"invalid JSON: {error.msg[:1].lower()}{error.msg[1:]} at line {error.lineno}, column {error.colno}") from error
    except UnicodeDecodeError as error:
        raise _refused(f"invalid UTF-8: {error.reason} at byte {error.start}") from error
    except RecursionError as error:
        raise _refused("invalid JSON: nested too deeply") from error
    except ValueError as error:
        raise _refused("invalid JSON: a number has too many digits") from error


def encode(data: Any) -> str:
    """The JSON text of plain data, compact, with lone surrogates as escapes."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _refused(message: str) -> FormatError:
    return FormatError([Problem("$", message)], format="json")


_SURROGATE: Final = re.compile("[\ud800-\udfff]")
