"""The bytes of a page to its text: by mark, header, declaration, and at last by trial."""

import codecs
import re
from collections.abc import Iterator
from typing import Final

from newsmodel.errors import ReadError
from newsmodel.values.issue import Issue

#: More than any page of news has, in bytes or characters.
LARGEST_PAGE: Final = 8 * 1024 * 1024


def decode_page(source: str | bytes, *, charset: str | None = None) -> tuple[str, tuple[Issue, ...]]:
    r"""The text of a page, and what had to be repaired in it.

    A byte order mark is believed first, then *charset* (from an HTTP header), then what the page declares, then UTF-8,
    then Windows-1252. What no text may hold (NUL, half a surrogate pair) becomes U+FFFD.

    >>> decode_page("Genève".encode("cp1252"))[0]
    'Genève'
    >>> [issue.code for issue in decode_page(b"<meta charset=utf-8>Gen\xe8ve")[1]]
    ['wrong-charset']

    Raises:
        ReadError: if it is larger than 8 MiB.
        TypeError: if it is neither text nor bytes.
    """
    if not isinstance(source, str | bytes):  # pyright: ignore[reportUnnecessaryIsInstance] - of untyped callers
        raise TypeError(f"'source' must be str or bytes (got {type(source).__name__})")
    if len(source) > LARGEST_PAGE:
        raise ReadError(f"source is too large (got {len(source)}, at most {LARGEST_PAGE})")
    text, issues = (source.removeprefix("\ufeff"), []) if isinstance(source, str) else _decode(source, charset)
    clean, count = _NO_TEXT.subn("\ufffd", text)
    if count:
        issues.append(
            Issue(code="replaced-characters", message=f"{count} characters that no text may hold (NUL, surrogates)")
        )
    return clean, tuple(issues)


def decode_text(data: bytes, encoding: str | None = None) -> str:
    """The text that bytes are: of the *encoding* that a byte order mark tells, else of the one given, else UTF-8.

    Raises:
        ReadError: if they are no text in it.
    """
    mark, marked = marked_as(data)
    name = marked or encoding or "utf-8"
    try:
        return data[len(mark) :].decode(name)
    except UnicodeError as error:
        at = len(mark) + error.start if isinstance(error, UnicodeDecodeError) else 0
        line = data.count(b"\n", 0, at) + 1
        raise no_text(name, f"byte 0x{data[at]:02x} on line {line}, at offset {at}") from error


def no_text(encoding: str, got: str) -> ReadError:
    """What is said of bytes that are no text in some encoding, with the way on."""
    return ReadError(
        f"not {encoding.upper()} text (got {got}; say its encoding, such as cp1252: encoding=, --encoding)"
    )


def marked_as(data: bytes) -> tuple[bytes, str | None]:
    """The byte order mark that some bytes begin with, and the encoding that it tells; neither if there is none."""
    return next(((mark, encoding) for mark, encoding in _MARKS if data.startswith(mark)), (b"", None))


def known_encoding(encoding: str) -> str:
    """The name of an encoding of text.

    Raises:
        TypeError: if it is no string.
        ValueError: if Python knows none of that name.
    """
    if not isinstance(encoding, str):  # pyright: ignore[reportUnnecessaryIsInstance] - of untyped callers
        raise TypeError(f"'encoding' must be the name of one (got {type(encoding).__name__})")
    try:
        "a".encode(encoding)
    except (LookupError, ValueError) as error:  # of no such encoding, or one of bytes; or of nothing at all
        raise ValueError(f"'encoding' must be one that Python knows, as 'cp1252' (got {encoding!r})") from error
    return encoding


def _decode(source: bytes, charset: str | None) -> tuple[str, list[Issue]]:
    mark, marked = marked_as(source)
    if marked is not None:
        return _replaced(source[len(mark) :], marked)
    issues: list[Issue] = []
    tried: set[str] = set()
    for named, where in _candidates(source, charset):
        name = _codec(named)
        if name is None:
            issues.append(
                Issue(code="unknown-charset", message=f"{where} names no charset that is known (got {named!r})")
            )
            continue
        if name in tried:
            continue
        tried.add(name)
        try:
            return source.decode(name), issues
        except UnicodeDecodeError as error:
            if name == "utf-8" and _is_mostly_utf8(source):
                text, replaced = _replaced(source, name)
                return text, issues + replaced
            if where != _TRIAL:
                message = f"{where} names {name}, which byte {error.start} is not"
                issues.append(Issue(code="wrong-charset", message=message))
    text, replaced = _replaced(source, "cp1252")
    return text, issues + replaced


def _candidates(source: bytes, charset: str | None) -> Iterator[tuple[str, str]]:
    if charset:
        yield charset, "the header"
    if (declared := _DECLARED.search(source, 0, 8192)) is not None:
        name = (declared[1] or declared[2]).decode("ascii", "replace")
        # What can be read so far is not UTF-16.
        yield ("utf-8" if name.lower().startswith("utf-16") else name), "the page"
    yield "utf-8", _TRIAL
    yield "cp1252", _TRIAL


def _codec(name: str) -> str | None:
    """Python's name of a charset of the web, None for anything else."""
    try:
        found = codecs.lookup(name.strip().strip("\"'")[:40]).name
    except (LookupError, ValueError):
        return None
    if _OF_THE_WEB.fullmatch(found) is None:
        return None
    return "cp1252" if found in ("iso8859-1", "ascii") else found


def _is_mostly_utf8(source: bytes) -> bool:
    """True if more characters beyond ASCII are in order than broken: cut off, or spliced in."""
    text = source.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return broken <= sum(len(run) for run in _BEYOND_ASCII.findall(text)) - broken or (
        broken == 1 and text[-1] == "\ufffd"
    )


def _replaced(source: bytes, name: str) -> tuple[str, list[Issue]]:
    text = source.decode(name, "replace")
    count = text.count("\ufffd")
    if not count:
        return text, []
    return text, [Issue(code="replaced-characters", message=f"{count} characters that are not {name}")]


_TRIAL: Final = "trial"
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED: Final = re.compile(
    rb"<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}[\"']?([\w.:-]{1,40})"
    rb"|<\?xml\s[^>]{0,100}?encoding\s{0,9}=\s{0,9}[\"']([\w.:-]{1,40})",
    re.IGNORECASE,
)
_OF_THE_WEB: Final = re.compile(
    r"ascii|utf-8|utf-16(?:-[lb]e)?|iso8859-\d\d?|cp(?:437|8\d\d|9\d\d|125\d)|koi8-[rut]|gb\w+|big5\w*|euc_\w+|shift_jis\w*"
    r"|iso2022_jp\w*|mac-\w+|johab|tis-620"
)
_NO_TEXT: Final = re.compile("[\0\ud800-\udfff]")
_BEYOND_ASCII: Final = re.compile(r"[^\x00-\x7f]+")
