"""Evidence, mentions and fragments: words with their place."""

import pytest

from newsmodel.span import Span
from newsmodel.values.evidence import Evidence, Fragment, Mention, MentionKind

SPAN = Span(0, 6)

RECORDS = {
    "evidence": Evidence(span=SPAN, words="Mr Kim", rule="some-rule"),
    "mention": Mention(span=SPAN, words="Mr Kim", kind=MentionKind.TITLE_NAME, honorific="Mr"),
    "fragment": Fragment(span=SPAN, words="Mr Kim", verbatim=True),
}


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)
def test_record_is_a_value(record: Evidence | Mention | Fragment) -> None:
    """A record is frozen and has no room for other attributes."""
    with pytest.raises(AttributeError):
        record.words = "x"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        object.__setattr__(record, "other", 1)


def test_mention_has_no_honorific_unless_there_is_one() -> None:
    """A bare name has no title."""
    assert Mention(span=SPAN, words="Pompeo", kind=MentionKind.NAME).honorific is None


def test_kinds_of_mention() -> None:
    """The kinds of mention are the design's words."""
    assert [kind.value for kind in MentionKind] == ["name", "title_name", "nominal", "pronoun"]
