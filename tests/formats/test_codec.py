"""orjson is used where it is installed, and nothing but speed depends on it."""

import sys

import pytest

from newsmodel.formats import codec


@pytest.fixture
def no_orjson(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine with core dependencies alone."""
    monkeypatch.setitem(sys.modules, "orjson", None)
    codec.fast.cache_clear()
    monkeypatch.setattr(codec, "fast", codec.fast.__wrapped__)


@pytest.mark.usefixtures("no_orjson")
def test_without_orjson_there_is_no_fast_way() -> None:
    """Its absence is found, not raised, and the caller goes the other way."""
    assert (None, None) == (codec.fast(), codec.encode_fast({}))


def test_with_orjson_there_is_one() -> None:
    """What it writes is what the standard library writes."""
    pytest.importorskip("orjson")

    assert '{"a":["é"]}' == codec.encode_fast({"a": ["é"]})


def test_the_fast_way_writes_plain_data_only() -> None:
    """What only orjson could write is left to the other way, which refuses it."""
    pytest.importorskip("orjson")

    assert [None] * 3 == [codec.encode_fast(value) for value in (type("Word", (str,), {})("x"), 2**70, "\ud800")]
