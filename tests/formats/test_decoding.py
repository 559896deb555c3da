"""msgspec reads where it is installed, and takes and refuses the same as the standard library's way."""

import re
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.errors import FormatError
from newsmodel.formats import decoding, json
from newsmodel.model.article import Article
from newsmodel.model.meeting import Meeting
from newsmodel.span import Span
from newsmodel.strategies import articles

pytest.importorskip("msgspec")

#: What a value of an article may be made into.
OTHERS = (
    '""', '"x"', '"\\ud800"', '"\\u0000"', '"é"', '"2018-06"', "0", "-1", "1.0", "1e2", "true", "false", "null",
    "[]", "[1]", "[1,2]", "[2,1]", "[1,2,3]", '["x"]', "{}", '{"x":1}', "9" * 30, "NaN", "01", "", "\x00",
)  # fmt: skip
VALUE = re.compile(r'"(?:[^"\\]|\\.)*+"|\d+|true|false|null|\[\]')


def outcome(read: Any, text: str | bytes) -> Any:
    try:
        return read(text)
    except FormatError as error:
        return error.problems


def plainly(text: str | bytes) -> Any:
    """The way without msgspec."""
    from newsmodel.formats.codec import decode

    return json.from_data(decode(text))


class TestSame:
    """Both ways come to the same."""

    @given(articles())
    def test_any_article_is_read_equal(self, article: Article) -> None:
        """By itself, and as the slower way reads it."""
        text = json.dumps(article)

        assert article == json.loads(text) == plainly(text)

    @given(st.data())
    def test_a_text_with_a_fault_is_read_or_refused_alike(self, data: st.DataObject) -> None:
        """Any string, key, number or word of a text made another: the same record, or the same problems."""
        text = json.dumps(data.draw(articles()))
        place = data.draw(st.sampled_from(list(VALUE.finditer(text))))
        changed = text[: place.start()] + data.draw(st.sampled_from(OTHERS)) + text[place.end() :]

        assert outcome(plainly, changed) == outcome(json.loads, changed)

    def test_each_value_of_a_rich_article_made_another_is_read_or_refused_alike(self, article: Article) -> None:
        """Every place, with a few values."""
        text = json.dumps(article)
        for place in VALUE.finditer(text):
            for other in OTHERS[:: 1 + place.start() % 5]:
                changed = text[: place.start()] + other + text[place.end() :]
                assert outcome(plainly, changed) == outcome(json.loads, changed)

    @pytest.mark.parametrize("cut", [1, 10, 100])
    def test_a_text_that_breaks_off_is_refused_alike(self, article: Article, cut: int) -> None:
        """With the same line and column."""
        text = json.dumps(article)[:-cut]

        assert outcome(plainly, text) == outcome(json.loads, text) != article


class TestDecoder:
    """What the fast way takes."""

    def test_it_makes_the_record(self, article: Article) -> None:
        """Of an article or any other record with fields."""
        meeting = article.meetings[0]

        assert article == _decoder(Article)(json.dumps(article))
        assert meeting == _decoder(Meeting)(json.dumps(meeting).encode())

    def test_another_version_is_left_to_the_other_way(self, article: Article) -> None:
        """It only knows its own."""
        with pytest.raises(ValueError, match="newsmodel"):
            _decoder(Article)(json.dumps(article).replace('"newsmodel":1', '"newsmodel":2'))

    @pytest.mark.parametrize("kind", [Span, int])
    def test_other_kinds_are_left_to_the_other_way(self, kind: type) -> None:
        """What is no object in JSON, and what is no record."""
        assert decoding.decoder(kind, json.VERSION) is None

    def test_without_msgspec_there_is_none(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Its absence is found, not raised."""
        monkeypatch.setitem(sys.modules, "msgspec", None)

        assert decoding.msgspec.__wrapped__() is None
        monkeypatch.setattr(decoding, "msgspec", decoding.msgspec.__wrapped__)
        assert decoding.decoder.__wrapped__(Article, json.VERSION) is None

    def test_bytes_of_other_kinds_are_the_callers_mistake(self) -> None:
        """Only text and bytes are read, with msgspec or without."""
        with pytest.raises(TypeError, match="str or bytes"):
            json.loads(bytearray(b"{}"))  # type: ignore[call-overload]


def _decoder(kind: type) -> Any:
    found = decoding.decoder(kind, json.VERSION)
    assert found is not None
    return found
