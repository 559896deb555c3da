"""What a source is: by its content first, then by its name."""

import re
from typing import Any, Final, NamedTuple, cast

from newsmodel.errors import FormatError, ReadError
from newsmodel.formats.codec import decode
from newsmodel.formats.packing import bare_name
from newsmodel.readers.columns import BY_NAME, Columns, mark_of
from newsmodel.readers.decoding import decode_text, marked_as


def format_of(content: str | bytes, name: str | None = None, columns: Columns = BY_NAME) -> str:
    """The name of the format of some content, one of ``NAMES``.

    Args:
        content: all of it, unpacked; of a binary format the beginning will do.
        name: the name of its file.
        columns: those of a corpus.

    Raises:
        ReadError: if it is JSON or XML of another kind.

    >>> format_of('{"newsmodel": 1, "id": "a1", "text": ""}'), format_of("Talks end"), format_of("<p>Talks end</p>")
    ('json', 'text', 'html')
    """
    if isinstance(content, bytes):
        for mark, form in MARKS:
            if content.startswith(mark):
                return form
    named = format_named(name)
    beginning = _beginning(content)
    if _JSON.match(beginning) or (_PLAIN_LIST.match(beginning) and _is_json(content)):
        return _of_json(content, named, columns)
    if _MARKUP.match(beginning):
        return _of_markup(beginning, named)
    is_table = named in (None, "text") and _has_heading(beginning, columns)
    return "csv" if is_table else named or "text"


def _has_heading(beginning: str, columns: Columns) -> bool:
    """True if the first of several lines names columns, as that of a table of articles does."""
    first = _FIRST_LINE.match(beginning)
    return first is not None and mark_of(first[1], columns.look_like) is not None


def is_binary(head: bytes) -> bool:
    """True if what begins so is no text: a zip, Parquet, a WARC.

    >>> is_binary(b"PAR1"), is_binary(b"Talks end")
    (True, False)
    """
    return head.startswith(tuple(mark for mark, _ in MARKS))


def other_kind(head: bytes) -> str | None:
    """What begins so and is neither news in text nor a format of ours; None if it may be.

    >>> other_kind(b"%PDF-1.7"), other_kind(b"Talks end")
    ('a PDF', None)
    """
    return next((kind for mark, kind in OTHERS if head.startswith(mark)), None)


def format_named(name: str | None) -> str | None:
    """The format that the name of a file tells, packed or not; None if it tells none.

    >>> format_named("news/a.jsonl.gz"), format_named("README")
    ('jsonl', None)
    """
    bare = bare_name(name).lower() if name is not None else ""
    return next((suffix.format for suffix in SUFFIXES if bare.endswith(suffix.ending)), None)


def _beginning(content: str | bytes) -> str:
    """The first characters, as far as they are needed to tell markup; not more than a guess at those beyond ASCII."""
    if isinstance(content, str):
        return content[:_SEEN].removeprefix("\ufeff").lstrip()
    head = content[:_SEEN]
    mark, encoding = marked_as(head)
    return head[len(mark) :].decode(encoding or "latin-1", "replace").lstrip()


def _text_of(content: str | bytes) -> str:
    return content.removeprefix("\ufeff") if isinstance(content, str) else decode_text(content)


def _is_json(content: str | bytes) -> bool:
    try:
        decode(_text_of(content))
    except FormatError:
        return False
    return True


def _of_json(content: str | bytes, named: str | None, columns: Columns) -> str:
    text = _text_of(content)
    if named == "jsonl" or _LINES.match(text):
        return "jsonl"
    if is_ours(text):
        return "json"
    try:
        data = decode(text)
    except FormatError as error:
        if named is not None:
            return named
        raise ReadError(error.problems[0].message) from error
    items: list[Any] = data[:_ITEMS] if isinstance(data, list) else [data]  # pyright: ignore[reportUnknownVariableType]
    for item in items:
        keys = cast("dict[str, Any]", item).keys() if isinstance(item, dict) else ()
        for key, form in KEYS:
            if key in keys and (form == "jsonld" or item is data):
                return form
    if named is not None:
        return named
    from newsmodel.readers.corpora import rows_in

    if rows_in(text, columns):
        return "json"
    raise ReadError("JSON of an unknown kind (expected newsmodel's, JSON-LD, ninjs, or objects with a text)")


def is_ours(text: str) -> bool:
    """True for JSON of newsmodel's own, as it is written."""
    return _OURS.match(text) is not None


def _of_markup(beginning: str, named: str | None) -> str:
    root = _root(beginning)
    form = ROOTS.get(root.rpartition(":")[2].lower())
    if form is not None:
        return form
    if named in _MARKED_UP:
        return named
    if beginning.startswith("<?xml") or named == "newsml-g2":
        raise ReadError(f"XML of an unknown kind (got {root!r}, expected a feed, NewsML-G2, NITF or XHTML)")
    return "html"


def _root(text: str) -> str:
    """The name of the first element, past declarations and comments."""
    at = 0
    while match := _ASIDE.match(text, at):
        end = text.find(_ENDS[match[1]], match.end())
        if end < 0:
            return ""
        at = end + 1
        if match[1] == "<!" and text.find("[", match.start(), end) >= 0:
            at = text.find("]", end) + 1 or len(text)
            at = text.find(">", at) + 1 or len(text)
        elif match[1] == "<!--":
            at = end + 3
    name = _NAME.match(text, at)
    return name[1] if name is not None else ""


class Suffix(NamedTuple):
    """The end of a file's name, and the format that it tells."""

    ending: str
    format: str


#: How many characters are looked at to tell markup.
_SEEN: Final = 1 << 16
#: How many items of a JSON list are looked at.
_ITEMS: Final = 10

_JSON: Final = re.compile(r"\{\s*[\"}]|\[\s*[{\[]")
#: A list of other things than objects, or the first words of a text: "[1] The envoys met", "["Never," he said]".
_PLAIN_LIST: Final = re.compile(r"\[\s*(?:[\]\"\d-]|true\b|false\b|null\b)")
_LINES: Final = re.compile(r"\s*\{[^\n]*\}[ \t\r]*\n\s*\{")
_OURS: Final = re.compile(r'\s*\{\s*"newsmodel"\s*:')
_FIRST_LINE: Final = re.compile(r"([^\r\n]{1,4096})[\r\n]+[^\r\n]")
_MARKUP: Final = re.compile(r"<[A-Za-z!?]")
_ASIDE: Final = re.compile(r"\s*(<!--|<\?|<!)")
_ENDS: Final = {"<!--": "-->", "<?": ">", "<!": ">"}
_NAME: Final = re.compile(r"\s*<([\w.:-]{1,80})")
#: Formats whose markup may begin with any element; ``.xml`` is the name of too many others.
_MARKED_UP: Final = frozenset({"html", "text", "feed", "nitf"})

#: What binary formats begin with.
MARKS: Final = ((b"PAR1", "parquet"), (b"PK\x03\x04", "csv"), (b"PK\x05\x06", "csv"), (b"WARC/", "warc"))

#: What files that people take for text begin with.
OTHERS: Final = (
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "a document in RTF"),
    (b"\xd0\xcf\x11\xe0", "an old document of an office program"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x7fELF", "a program"),
)

#: The key of a JSON object that tells its format, surest first.
KEYS: Final = (
    ("newsmodel", "json"),
    ("nm:version", "jsonld"),
    ("@context", "jsonld"),
    ("@graph", "jsonld"),
    ("@type", "jsonld"),
    ("uri", "ninjs"),
)

#: The root element that tells the format of markup, in lower case and without a prefix.
ROOTS: Final = {
    **dict.fromkeys(("rss", "feed", "rdf"), "feed"),
    **dict.fromkeys(
        (
            "newsmessage",
            "itemset",
            "newsitem",
            "packageitem",
            "conceptitem",
            "knowledgeitem",
            "planningitem",
            "catalogitem",
            "catalog",
        ),
        "newsml-g2",
    ),
    "nitf": "nitf",
    "html": "html",
}

#: The endings of names, longer ones first where one ends in another.
SUFFIXES: Final = (
    Suffix(".ninjs.json", "ninjs"),
    Suffix(".jsonld.json", "jsonld"),
    Suffix(".json", "json"),
    Suffix(".jsonl", "jsonl"),
    Suffix(".ndjson", "jsonl"),
    Suffix(".jsonld", "jsonld"),
    Suffix(".ninjs", "ninjs"),
    Suffix(".csv", "csv"),
    Suffix(".tsv", "csv"),
    Suffix(".zip", "csv"),
    Suffix(".parquet", "parquet"),
    Suffix(".newsml", "newsml-g2"),
    Suffix(".nitf", "nitf"),
    Suffix(".xml", "newsml-g2"),
    Suffix(".rss", "feed"),
    Suffix(".atom", "feed"),
    Suffix(".html", "html"),
    Suffix(".htm", "html"),
    Suffix(".xhtml", "html"),
    Suffix(".warc", "warc"),
    Suffix(".txt", "text"),
)

#: The formats that can be told apart.
NAMES: Final = (
    "json",
    "jsonl",
    "jsonld",
    "ninjs",
    "newsml-g2",
    "nitf",
    "csv",
    "parquet",
    "feed",
    "html",
    "warc",
    "text",
)
