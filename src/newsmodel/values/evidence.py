"""Where a fact stands in the text, and in which words."""

from enum import StrEnum
from typing import final

import attrs

from newsmodel.span import Span


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Evidence:
    """The words that say a fact, and the rule that read them.

    >>> Evidence(span=Span(0, 15), words="Mr Lavrov spoke", rule="a-spoke-to-b").words
    'Mr Lavrov spoke'
    """

    #: Where the words stand in the article's text.
    span: Span
    #: The words themselves, ``text[span.start:span.end]``.
    words: str
    #: Name of the rule that found them, in kebab-case.
    rule: str


class MentionKind(StrEnum):
    """What a mention looks like."""

    #: A name by itself: "Kim Jong-un", "Pompeo".
    NAME = "name"
    #: A name with its title: "Mr Kim", "President Trump".
    TITLE_NAME = "title_name"
    #: A description: "the envoy", "a senior official".
    NOMINAL = "nominal"
    #: "he", "they".
    PRONOUN = "pronoun"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Mention:
    """One place where the text names, describes or points back to a person or an organization."""

    #: Where it stands in the article's text.
    span: Span
    #: The words themselves, ``text[span.start:span.end]``.
    words: str
    #: What it looks like.
    kind: MentionKind
    #: The title before the name, as written: "Mr", "Gen".
    honorific: str | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Fragment:
    """A stretch of what somebody is reported to have said."""

    #: Where it stands in the article's text.
    span: Span
    #: The words themselves, ``text[span.start:span.end]``, without quotation marks.
    words: str
    #: True if the words are the speaker's own: inside quotation marks, or an embedded post.
    verbatim: bool
