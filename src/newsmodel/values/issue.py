"""Something odd that was noticed while reading, as a value."""

from typing import final

import attrs

from newsmodel.span import Span


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Issue:
    """What a tolerant reader could not make sense of, or had to repair."""

    #: Its kind, in kebab-case: "broken-json-ld".
    code: str
    #: What was odd, for people.
    message: str
    #: Where in the source, in code points.
    span: Span | None = None
