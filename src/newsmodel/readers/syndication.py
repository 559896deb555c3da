"""feedparser's own parsers, strict and loose, with the few elements that they bend kept as they are."""

import io
from typing import TYPE_CHECKING, Any, Final
from xml import sax
from xml.sax import handler

import feedparser.api as feedparser  # type: ignore[import-untyped] # pyright: ignore[reportMissingTypeStubs]

from newsmodel.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Mapping


def parsed(text: str) -> tuple[Any, str | None]:
    """The parser that has read a feed, and what was wrong with it.

    This is ``feedparser.parse`` without fetching, guessing of encodings and sanitising. *text* begins with the root
    element, so that no document type is declared and no entity can be.

    Raises:
        ReadError: if feedparser stumbles over it.
    """
    strict: Any = _Strict("", None, "utf-8")
    strict.resolve_relative_uris = strict.sanitize_html = False
    reader: Any = sax.make_parser()  # noqa: S317 - expat expands only what is declared, and nothing is
    reader.setFeature(handler.feature_namespaces, True)
    reader.setFeature(handler.feature_external_ges, False)
    reader.setContentHandler(strict)
    reader.setErrorHandler(strict)
    try:
        reader.parse(io.BytesIO(text.encode()))
    except sax.SAXParseException as error:
        fault = f"{error.getMessage()} at line {error.getLineNumber()}"
    except Exception as error:  # noqa: BLE001 - feedparser's handlers raise what they will
        fault = str(error)[:_LONGEST]
    else:
        return strict, None
    loose: Any = _Loose("", None, "utf-8", {})
    loose.resolve_relative_uris = loose.sanitize_html = False
    try:
        loose.feed(text)
    except Exception as error:
        raise ReadError(f"no feed: {str(error)[:_LONGEST]}") from error
    return loose, fault


class _Keeping:
    """What feedparser does to some elements, and what we have it do instead."""

    entries: list[dict[str, Any]]
    inentry: int
    inauthor: int

    if TYPE_CHECKING:

        def push(self, element: str, expecting_text: int) -> None: ...
        def pop(self, element: str) -> str | None: ...
        def push_content(self, tag: str, attrs: "Mapping[str, str]", default: str, expecting_text: int) -> None: ...
        def pop_content(self, tag: str) -> str | None: ...
        def _get_context(self) -> dict[str, Any]: ...

    def _start_media_description(self, _attrs: "Mapping[str, str]") -> None:
        """A caption, which feedparser takes for a summary, or for content."""
        self.push("caption", 0)

    def _end_media_description(self) -> None:
        if words := self.pop("caption"):
            self._get_context().setdefault("captions", []).append(words)

    _start_media_text = _start_media_credit = _start_media_description
    _end_media_text = _end_media_credit = _end_media_description

    def _start_description(self, attrs: "Mapping[str, str]") -> None:
        """A summary, also where it is the second, which feedparser takes for content."""
        self.push_content("description", attrs, "text/html", 1)

    def _end_description(self) -> None:
        self.pop_content("description")
        self._keep_summary()

    def _start_summary(self, attrs: "Mapping[str, str]") -> None:
        self.push_content("summary", attrs, "text/plain", 1)

    def _end_summary(self) -> None:
        self.pop_content("summary")
        self._keep_summary()

    def _keep_summary(self) -> None:
        if self.inentry and (summary := self.entries[-1].get("summary_detail")):
            self.entries[-1].setdefault("summaries", []).append(summary)

    def _end_author(self) -> None:
        """A name, out of which feedparser cuts what it takes for an address, in quadratic time."""
        words = self.pop("author")
        self.inauthor = 0
        authors = self._get_context().get("authors")
        if words and authors and not authors[-1]:
            authors[-1]["name"] = words

    def _sync_author_detail(self, key: str = "author") -> None: ...

    def _start_dc_date(self, _attrs: "Mapping[str, str]") -> None:
        """The date of publication, which feedparser takes for that of an update."""
        self.push("dc_date", 1)

    def _end_dc_date(self) -> None:
        self.pop("dc_date")


_Strict: Final[Any] = type("_Strict", (_Keeping, feedparser.StrictFeedParser), {})
_Loose: Final[Any] = type("_Loose", (_Keeping, feedparser.LooseFeedParser), {})
_LONGEST: Final = 100
