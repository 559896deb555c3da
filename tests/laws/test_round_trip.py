"""Whatever is written reads back equal; run `HYPOTHESIS_PROFILE=slow pytest tests/laws` for 1,000 examples each."""

import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsmodel.formats import codec
from newsmodel.formats.json import dumps, from_data, loads, to_data
from newsmodel.formats.jsonlines import read_lines, write_lines
from newsmodel.strategies import (
    articles,
    blocks,
    bylines,
    evidences,
    fragments,
    issues,
    meetings,
    mentions,
    organizations,
    person_names,
    persons,
    places,
    positions,
    spans,
    speakers,
    statements,
    time_expressions,
)

TEXT = "Envoys of both sides met in Vienna on Friday."

RECORDS = {
    "Span": spans(TEXT),
    "Evidence": evidences(TEXT),
    "Mention": mentions(TEXT),
    "Fragment": fragments(TEXT),
    "Issue": issues(),
    "Block": blocks(TEXT).map(lambda found: found[0]),
    "Byline": bylines(TEXT),
    "PersonName": person_names(),
    "Place": places(),
    "TimeExpression": time_expressions(),
    "Position": positions(TEXT),
    "Person": persons(),
    "Organization": organizations(),
    "Meeting": meetings(),
    "Speaker": speakers(),
    "Statement": statements(),
    "Article": articles(),
}


@pytest.fixture(params=[True, False], ids=["orjson", "standard library"])
def backend(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once with orjson, once without it."""
    if request.param:
        pytest.importorskip("orjson")
    else:
        monkeypatch.setattr(codec, "fast", lambda: None)


# The backend stays the same for all examples of one test.
same_backend = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@pytest.mark.parametrize("records", RECORDS.values(), ids=RECORDS)
@given(data=st.data())
@same_backend
def test_record_reads_back_equal(backend: None, records: st.SearchStrategy[object], data: st.DataObject) -> None:
    """Any record, written as JSON, reads back equal."""
    record = data.draw(records)

    assert record == loads(dumps(record), type(record))


@given(articles())
def test_backends_write_the_same_bytes(article: object) -> None:
    """An article has the same JSON with orjson and without it."""
    pytest.importorskip("orjson")
    expected = dumps(article)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(codec, "fast", lambda: None)

        assert expected == dumps(article)


@given(articles())
def test_indented_text_reads_back_equal(article: object) -> None:
    """Indentation changes nothing but the looks."""
    assert article == loads(dumps(article, indent=2))


@given(articles())
def test_plain_data_reads_back_equal(article: object) -> None:
    """An article, turned to plain data, comes back equal."""
    assert article == from_data(to_data(article))


@given(found=st.lists(articles(), max_size=3))
@same_backend
def test_lines_read_back_equal(backend: None, found: list[object]) -> None:
    """Articles, written a line each, read back equal and in order."""
    file = io.StringIO()
    count = write_lines(found, file)
    file.seek(0)

    assert len(found) == count
    assert found == list(read_lines(file))
