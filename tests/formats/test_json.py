"""Any record goes to JSON and comes back equal; anything else is refused with its path."""

import io
import json as standard
import pickle
from pathlib import Path
from typing import Any

import attrs
import pytest

import newsmodel.formats.json as json
from newsmodel.errors import FormatError, UnknownVersionError
from newsmodel.model.article import Article
from newsmodel.model.person import Person
from newsmodel.span import Span
from newsmodel.values.issue import Issue
from newsmodel.values.places import Place
from newsmodel.values.time import TimeExpression, TimeValue

DELETE = object()


class TestRoundTrip:
    """What is written comes back."""

    @pytest.mark.usefixtures("backend")
    def test_a_rich_article_comes_back_equal(self, article: Article) -> None:
        """Every kind of record and value survives the way to text and back."""
        assert article == json.loads(json.dumps(article))

    @pytest.mark.usefixtures("backend")
    def test_bytes_are_read_as_text_is(self, article: Article) -> None:
        """UTF-8 bytes give the same article as the text."""
        assert article == json.loads(json.dumps(article).encode())

    def test_plain_data_comes_back_equal(self, article: Article) -> None:
        """What ``to_data`` makes, ``from_data`` reads."""
        assert article == json.from_data(json.to_data(article))

    @pytest.mark.usefixtures("backend")
    def test_text_is_that_of_the_standard_library(self, article: Article) -> None:
        """Both ways of writing give the bytes that ``json.dumps`` makes of the plain data."""
        expected = standard.dumps(json.to_data(article), ensure_ascii=False, separators=(",", ":"))

        assert expected == json.dumps(article)

    @pytest.mark.usefixtures("backend")
    @pytest.mark.parametrize(
        "record",
        [
            Person(id="p1"),
            Place(name="Oslo"),
            Issue(code="odd", message="it is", span=Span(1, 2)),
            Span(4, 10),
            Span(0, 10**30),
            TimeValue.parse("../2018-06-30~"),
        ],
        ids=lambda record: type(record).__name__,
    )
    def test_any_record_comes_back_equal(self, record: object) -> None:
        """A record by itself, down to a span or a time, is read back by naming its class."""
        assert record == json.loads(json.dumps(record), type(record))

    @pytest.mark.parametrize("field", ["meetings", "statements", "persons", "organizations", "blocks", "authors"])
    def test_each_part_of_an_article_comes_back_equal(self, article: Article, field: str) -> None:
        """Facts travel alone, too."""
        for part in getattr(article, field):
            assert part == json.loads(json.dumps(part), type(part))

    @pytest.mark.usefixtures("backend")
    @pytest.mark.parametrize(
        ("text", "written"),
        [
            ("a \ud83d b", "a \\ud83d b"),
            ("\udc00", "\\udc00"),
            ("é\ud800🕊", "é\\ud800🕊"),
            ("\ude00\ud83d", "\\ude00\\ud83d"),
        ],
        ids=ascii,
    )
    def test_lone_surrogates_are_escaped(self, text: str, written: str) -> None:
        """A text that cannot be encoded is written as escapes that can, and comes back equal."""
        assert f'{{"newsmodel":1,"name":"{written}"}}' == json.dumps(Place(name=text))
        assert text == json.loads(json.dumps(Place(name=text)), Place).name

    @pytest.mark.usefixtures("backend")
    @pytest.mark.parametrize("text", ['"\\/\b\f\n\r\t', "\x00\x1f\x7f\x80", "\u2028\u2029", "日本 🕊"], ids=ascii)
    def test_characters_are_not_escaped_without_need(self, text: str) -> None:
        """Only quotes, backslashes and control characters are escaped."""
        expected = f'{{"newsmodel":1,"name":{standard.dumps(text, ensure_ascii=False)}}}'

        assert (expected, text) == (written := json.dumps(Place(name=text)), json.loads(written, Place).name)


class TestForm:
    """What stands in the text."""

    def test_version_comes_first_and_defaults_are_left_out(self) -> None:
        """An article with nothing but the two required fields shows them and the version."""
        assert '{"newsmodel":1,"id":"a","text":""}' == json.dumps(Article(id="a", text=""))

    def test_values_stand_in_their_standard_forms(self, article: Article) -> None:
        """Enums by value, times by their string, dates in ISO 8601, spans as pairs."""
        expression = json.to_data(article)["meetings"][0]["times"][0]

        assert {
            "words": "Wednesday",
            "span": [79, 88],
            "timex": "XXXX-WXX-3",
            "kind": "date",
            "shift": {"amount": None, "unit": "week"},
            "direction": "past",
            "value": "2018-05-30",
            "basis": "resolved",
            "anchor": "2018-05-31",
            "alternatives": ["2018-06-06"],
        } == expression

    def test_values_that_are_no_objects_are_put_into_one(self) -> None:
        """A span or a time by itself is the "value" of the object that carries the version."""
        assert {"newsmodel": 1, "value": [4, 10]} == json.to_data(Span(4, 10))
        assert {"newsmodel": 1, "value": "2018"} == json.to_data(TimeValue.parse("2018"))

    @pytest.mark.usefixtures("backend")
    def test_indent_is_for_people(self) -> None:
        """With an indent the same data spreads over lines."""
        assert '{\n "newsmodel": 1,\n "name": "Zürich"\n}' == json.dumps(Place(name="Zürich"), indent=1)

    def test_null_stands_for_none(self) -> None:
        """An optional field may be written out as null."""
        assert Place(name="Oslo") == json.from_data(
            {"newsmodel": 1, "name": "Oslo", "country": None, "span": None}, Place
        )

    def test_defaults_may_be_written_out(self) -> None:
        """A field at its default may stand there all the same."""
        data = {"newsmodel": 1, "id": "a", "text": "", "language": "en", "meetings": []}

        assert Article(id="a", text="") == json.from_data(data)

    @pytest.mark.usefixtures("backend")
    def test_the_last_of_two_equal_keys_counts(self) -> None:
        """As in every JSON library of Python, a key given twice is taken at its last value."""
        assert "b" == json.loads('{"newsmodel":1,"name":"a","name":"b"}', Place).name

    def test_data_is_left_as_it_was(self, article: Article) -> None:
        """Reading does not change what it reads."""
        data = json.to_data(article)
        before = standard.dumps(data)
        json.from_data(data)

        assert before == standard.dumps(data)


EVIDENCE = ("meetings", 0, "evidence", 0)
TIME = ("meetings", 0, "times", 0)

#: What is put where, and the problem that must come of it (… for words that are not ours).
MALFORMED: dict[str, tuple[tuple[Any, ...], Any, str]] = {
    "int-for-string": (("text",), 5, "must be a string (got 5) @ $.text"),
    "null-for-string": (("id",), None, "must be a string (got null) @ $.id"),
    "object-for-string": (("headline",), {}, "must be a string (got an object) @ $.headline"),
    "true-for-string": (("language",), True, "must be a string (got true) @ $.language"),
    "string-for-list": (("meetings", 0, "topics"), "things", "must be an array (got 'things') @ $.meetings[0].topics"),
    "object-for-list": (("persons",), {}, "must be an array (got an object) @ $.persons"),
    "null-for-list": (("statements",), None, "must be an array (got null) @ $.statements"),
    "int-in-list-of-strings": (
        ("persons", 0, "honorifics", 0),
        5,
        "must be a string (got 5) @ $.persons[0].honorifics[0]",
    ),
    "string-in-list-of-objects": (("persons", 1), "p2", "must be an object (got 'p2') @ $.persons[1]"),
    "list-for-object": (("persons", 0, "name"), [], "must be an object (got an array) @ $.persons[0].name"),
    "null-in-list-of-objects": (("authors", 0), None, "must be an object (got null) @ $.authors[0]"),
    "null-for-required-object": (
        ("persons", 0, "positions", 0, "evidence"),
        None,
        "must be an object (got null) @ $.persons[0].positions[0].evidence",
    ),
    "string-for-optional-object": (
        ("meetings", 0, "where"),
        "Geneva",
        "must be an object (got 'Geneva') @ $.meetings[0].where",
    ),
    "missing-key-at-the-top": (("text",), DELETE, "required key is missing @ $.text"),
    "missing-key-inside": ((*EVIDENCE, "rule"), DELETE, "required key is missing @ $.meetings[0].evidence[0].rule"),
    "missing-key-of-a-nested-record": (
        (*TIME, "shift", "unit"),
        DELETE,
        "required key is missing @ $.meetings[0].times[0].shift.unit",
    ),
    "unknown-key-at-the-top": (("colour",), "red", "unknown key @ $.colour"),
    "unknown-key-inside": (("persons", 0, "name", "nick"), "J", "unknown key @ $.persons[0].name.nick"),
    "unknown-key-of-odd-form": (("by whom",), "me", "unknown key @ $['by whom']"),
    "key-of-another-case": (("blocks", 0, "Date"), None, "unknown key @ $.blocks[0].Date"),
    "bad-enum": (
        ("blocks", 0, "kind"),
        "title",
        (
            "unknown value (got 'title', expected one of headline, standfirst, dateline, crosshead, paragraph, "
            "list_item, byline, caption, embed, related, furniture) @ $.blocks[0].kind"
        ),
    ),
    "enum-by-name": (
        ("persons", 0, "gender"),
        "FEMALE",
        "unknown value (got 'FEMALE', expected one of female, male, other) @ $.persons[0].gender",
    ),
    "list-for-enum": (("meetings", 0, "status"), ["held"], "must be a string (got an array) @ $.meetings[0].status"),
    "null-for-enum": (("meetings", 0, "status"), None, "must be a string (got null) @ $.meetings[0].status"),
    "int-for-bool": (("statements", 0, "negated"), 1, "must be true or false (got 1) @ $.statements[0].negated"),
    "string-for-bool": (
        ("statements", 0, "fragments", 0, "verbatim"),
        "no",
        "must be true or false (got 'no') @ $.statements[0].fragments[0].verbatim",
    ),
    "null-for-bool": (("statements", 0, "negated"), None, "must be true or false (got null) @ $.statements[0].negated"),
    "bad-day": (
        (*TIME, "anchor"),
        "2018-02-30",
        "must be a date, 'YYYY-MM-DD' (got '2018-02-30') @ $.meetings[0].times[0].anchor",
    ),
    "day-of-another-form": (
        (*TIME, "anchor"),
        "20180531",
        "must be a date, 'YYYY-MM-DD' (got '20180531') @ $.meetings[0].times[0].anchor",
    ),
    "int-for-day": ((*TIME, "anchor"), 20180531, "must be a string (got 20180531) @ $.meetings[0].times[0].anchor"),
    "bad-time": (("published",), "2018-13", "(got '2018-13', …) @ $.published"),
    "int-for-time": (("published",), 2018, "must be a string (got 2018) @ $.published"),
    "bad-time-in-a-list": (
        (*TIME, "alternatives", 0),
        "soon",
        "(got 'soon', …) @ $.meetings[0].times[0].alternatives[0]",
    ),
    "value-without-basis": (
        (*TIME, "basis"),
        DELETE,
        "'value' and 'basis' must come together (got TimeValue(form='2018-05-30') and None) @ $.meetings[0].times[0]",
    ),
    "span-outside-the-text": (
        (*EVIDENCE, "span"),
        [0, 999],
        "outside the text (got 0-999, text ends at 161) @ $.meetings[0].evidence[0].span",
    ),
    "block-outside-the-text": (
        ("blocks", 3, "span"),
        [112, 999],
        "outside the text (got 112-999, text ends at 161) @ $.blocks[3].span",
    ),
    "span-reversed": (
        (*EVIDENCE, "span"),
        [55, 34],
        "'start' and 'end' must be in order and not negative (got 55, 34) @ $.meetings[0].evidence[0].span",
    ),
    "span-negative": (
        (*EVIDENCE, "span"),
        [-1, 5],
        "'start' and 'end' must be in order and not negative (got -1, 5) @ $.meetings[0].evidence[0].span",
    ),
    "span-empty": (("authors", 0, "span"), [3, 3], "must not be empty (got 3-3) @ $.authors[0].span"),
    "span-of-one": (
        (*EVIDENCE, "span"),
        [34],
        "must be two offsets, [start, end] (got 1 items) @ $.meetings[0].evidence[0].span",
    ),
    "span-of-three": (
        (*EVIDENCE, "span"),
        [34, 35, 36],
        "must be two offsets, [start, end] (got 3 items) @ $.meetings[0].evidence[0].span",
    ),
    "span-as-object": (
        (*EVIDENCE, "span"),
        {"start": 34, "end": 55},
        "must be an array (got an object) @ $.meetings[0].evidence[0].span",
    ),
    "true-for-int": ((*EVIDENCE, "span", 0), True, "must be an integer (got true) @ $.meetings[0].evidence[0].span[0]"),
    "3.0-for-int": ((*EVIDENCE, "span", 0), 3.0, "must be an integer (got 3.0) @ $.meetings[0].evidence[0].span[0]"),
    "string-for-int": ((*EVIDENCE, "span", 1), "5", "must be an integer (got '5') @ $.meetings[0].evidence[0].span[1]"),
    "null-for-int": ((*EVIDENCE, "span", 1), None, "must be an integer (got null) @ $.meetings[0].evidence[0].span[1]"),
    "huge-int": (
        (*EVIDENCE, "span", 0),
        10**30,
        (
            "'start' and 'end' must be in order and not negative (got a huge number, 65) "
            "@ $.meetings[0].evidence[0].span"
        ),
    ),
    "float-for-optional-int": (
        (*TIME, "shift", "amount"),
        1.5,
        "must be an integer (got 1.5) @ $.meetings[0].times[0].shift.amount",
    ),
    "not-a-number": (("url",), float("nan"), "must be a string (got nan) @ $.url"),
    "infinity": (("url",), float("-inf"), "must be a string (got -inf) @ $.url"),
    "words-that-do-not-stand-there": (
        (*EVIDENCE, "words"),
        "Jane Roe met Mr Sahin",
        (
            "do not stand in the text (got 'Jane Roe met Mr Sahin', text has 'Jane Roe met Mr Şahin') "
            "@ $.meetings[0].evidence[0].words"
        ),
    ),
    "unknown-id-of-a-party": (
        ("meetings", 0, "participants", 1, "party"),
        "p9",
        "unknown id (got 'p9') @ $.meetings[0].participants[1].party",
    ),
    "unknown-id-of-a-meeting": (
        ("statements", 0, "about", 0),
        "m9",
        "unknown id (got 'm9') @ $.statements[0].about[0]",
    ),
    "id-given-twice": (("persons", 1, "id"), "p1", "given twice (got 'p1') @ $.persons[1].id"),
    "blocks-overlap": (
        ("blocks", 1, "span", 0),
        20,
        "must begin behind the block before it (got 20, that one ends at 21) @ $.blocks[1].span",
    ),
    "blocks-leave-text-out": (
        ("blocks", 3, "span", 1),
        140,
        "must not leave out the end of the text (got ', “on \\\\most/ things.”') @ $.blocks",
    ),
    "kind-that-does-not-follow-from-the-fragments": (
        ("statements", 0, "kind"),
        "indirect",
        "'kind' must be 'direct', as the fragments make it (got 'indirect') @ $.statements[0]",
    ),
    "fragments-out-of-order": (
        ("statements", 0, "fragments", 1, "span"),
        [0, 1],
        "'fragments' must be in order and apart (got an overlap at fragment 1) @ $.statements[0]",
    ),
    "no-evidence": (("meetings", 0, "evidence"), [], "must have at least 1 item (got 0) @ $.meetings[0].evidence"),
    "version-missing": (("newsmodel",), DELETE, "required key is missing @ $.newsmodel"),
    "version-newer": (("newsmodel",), 2, "unknown version (got 2, this library reads up to 1) @ $.newsmodel"),
    "version-huge": (
        ("newsmodel",),
        10**30,
        f"unknown version (got {10**30}, this library reads up to 1) @ $.newsmodel",
    ),
    "version-true": (("newsmodel",), True, "must be the number of a version (got true) @ $.newsmodel"),
    "version-string": (("newsmodel",), "1", "must be the number of a version (got '1') @ $.newsmodel"),
    "version-float": (("newsmodel",), 1.0, "must be the number of a version (got 1.0) @ $.newsmodel"),
    "version-zero": (("newsmodel",), 0, "must be the number of a version (got 0) @ $.newsmodel"),
}


@pytest.fixture(params=MALFORMED.values(), ids=MALFORMED)
def malformed(request: pytest.FixtureRequest, article: Article) -> tuple[dict[str, Any], str]:
    """An article's data with one thing wrong, and the problem."""
    (*steps, last), value, problem = request.param
    data = standard.loads(standard.dumps(json.to_data(article)))
    place = data
    for step in steps:
        place = place[step]
    if value is DELETE:
        del place[last]
    else:
        place[last] = value
    return data, problem


class TestMalformed:
    """One thing wrong in a good article."""

    @pytest.mark.usefixtures("backend")
    def test_text_is_refused_with_the_path(self, malformed: tuple[dict[str, Any], str]) -> None:
        """One thing wrong in a JSON text is told by its path, with orjson and without."""
        data, problem = malformed

        with pytest.raises(FormatError) as caught:
            json.loads(standard.dumps(data))

        assert all(part in str(caught.value) for part in problem.split("…"))
        assert "json" == caught.value.format

    def test_data_is_refused_with_the_path(self, malformed: tuple[dict[str, Any], str]) -> None:
        """The same holds for plain data."""
        data, problem = malformed

        with pytest.raises(FormatError) as caught:
            json.from_data(data)

        assert all(part in str(caught.value) for part in problem.split("…"))

    @pytest.mark.usefixtures("backend")
    def test_all_problems_are_told_at_once(self, article: Article) -> None:
        """Three faults in three places make one error that lists them, in the order of the fields."""
        data = json.to_data(article)
        data["url"] = 5
        data["meetings"][0]["when"] = "soon"
        del data["statements"][0]["kind"]

        with pytest.raises(FormatError) as caught:
            json.loads(standard.dumps(data))

        expected = ["$.url", "$.meetings[0].when", "$.statements[0].kind"]
        assert expected == [problem.path for problem in caught.value.problems]

    def test_a_newer_version_has_an_error_of_its_own(self) -> None:
        """The error names both versions."""
        with pytest.raises(UnknownVersionError) as caught:
            json.loads('{"newsmodel": 7}')

        assert (7, 1) == (caught.value.found, caught.value.known)

    def test_errors_travel(self) -> None:
        """An error of reading can be pickled."""
        with pytest.raises(FormatError) as caught:
            json.loads("{")

        assert str(caught.value) == str(pickle.loads(pickle.dumps(caught.value)))  # noqa: S301 - our own


class TestNoJson:
    """Text that is no JSON, or no object."""

    @pytest.mark.usefixtures("backend")
    @pytest.mark.parametrize(
        ("text", "message"),
        [
            pytest.param("", "expecting value at line 1, column 1", id="empty"),
            pytest.param("  \n ", "expecting value at line 2, column 2", id="blank"),
            pytest.param('{"newsmodel": 1,\n "id": }', "expecting value at line 2, column 8", id="no-value"),
            pytest.param('{"newsmodel": 1} x', "extra data at line 1, column 18", id="trailing-garbage"),
            pytest.param('{"newsmodel": 1}{}', "extra data at line 1, column 17", id="two-objects"),
            pytest.param("\ufeff{}", "must not begin with a byte order mark", id="byte-order-mark"),
            pytest.param(b"\xef\xbb\xbf{}", "must not begin with a byte order mark", id="byte-order-mark-in-bytes"),
            pytest.param(b'{"id": "\xff"}', "invalid start byte at byte 8, not UTF-8", id="no-utf-8"),
            pytest.param(b'"\xed\xa0\x80"', "invalid continuation byte at byte 1, not UTF-8", id="surrogate-in-utf-8"),
            pytest.param('{"newsmodel": 1}'.encode("utf-16"), "invalid start byte at byte 0, not UTF-8", id="utf-16"),
            pytest.param('{"a": "\n"}', "invalid control character at line 1, column 8", id="control-character"),
            pytest.param('{"a": "b', "unterminated string starting at line 1, column 7", id="open-string"),
            pytest.param(
                "{'a': 1}", "expecting property name enclosed in double quotes at line 1, column 2", id="quotes"
            ),
            pytest.param("[" * 200_000, "nested too deeply", id="deep-and-open"),
            pytest.param("[" * 200_000 + "]" * 200_000, "nested too deeply", id="deep"),
            pytest.param('{"a":' * 200_000, "nested too deeply", id="deep-objects"),
            pytest.param("9" * 5_000, "a number has too many digits", id="long-number"),
        ],
    )
    def test_what_is_no_json_is_refused_by_line_and_column(self, text: str | bytes, message: str) -> None:
        """Broken JSON is one problem of the whole, that says where."""
        with pytest.raises(FormatError) as caught:
            json.loads(text)

        assert f"invalid JSON: {message} @ $" == str(caught.value)

    @pytest.mark.usefixtures("backend")
    @pytest.mark.parametrize(
        ("text", "got"),
        [
            pytest.param("[]", "an array", id="array"),
            pytest.param("null", "null", id="null"),
            pytest.param('"x"', "'x'", id="string"),
            pytest.param("1", "1", id="number"),
            pytest.param("NaN", "nan", id="nan"),
            pytest.param("[" * 500 + "]" * 500, "an array", id="rather-deep"),
        ],
    )
    def test_what_is_no_object_is_refused(self, text: str, got: str) -> None:
        """A record is always an object."""
        with pytest.raises(FormatError) as caught:
            json.loads(text)

        assert f"must be an object (got {got}) @ $" == str(caught.value)

    @pytest.mark.usefixtures("backend")
    def test_a_deep_value_inside_is_no_record(self) -> None:
        """Depth within bounds is a wrong type like any other."""
        text = '{"newsmodel": 1, "id": %s, "text": ""}' % ("[" * 400 + "]" * 400)

        with pytest.raises(FormatError) as caught:
            json.loads(text)

        assert "must be a string (got an array) @ $.id" == str(caught.value)

    def test_data_that_holds_itself_is_refused(self) -> None:
        """Plain data may be a circle; it is read as deep as records go."""
        data: dict[str, Any] = {"newsmodel": 1, "id": "a", "text": ""}
        data["meetings"] = [data]

        with pytest.raises(FormatError):
            json.from_data(data)

    def test_keys_that_are_no_strings_are_refused(self) -> None:
        """Plain data may have any key."""
        with pytest.raises(FormatError, match=r"unknown key @ \$\[5\]"):
            json.from_data({"newsmodel": 1, "name": "Oslo", 5: None}, Place)


class TestWrongArguments:
    """What callers get wrong."""

    @pytest.mark.usefixtures("backend")
    @pytest.mark.parametrize("record", [5, None, "x", {"id": "a"}, Article], ids=repr)
    def test_only_records_are_written(self, record: object) -> None:
        """Anything else is a TypeError."""
        with pytest.raises(TypeError, match="must be a record"):
            json.dumps(record)

    @pytest.mark.parametrize("kind", [int, str, dict], ids=lambda kind: kind.__name__)
    def test_only_records_are_read(self, kind: type) -> None:
        """Naming a class that is no record is a TypeError."""
        with pytest.raises(TypeError, match="must be a record"):
            json.loads("{}", kind)

    @pytest.mark.usefixtures("backend")
    def test_only_text_is_read(self) -> None:
        """Something that is neither str nor bytes is a TypeError."""
        with pytest.raises(TypeError, match=r"'data' must be str or bytes \(got int\)"):
            json.loads(5)  # type: ignore[call-overload]

    @pytest.mark.usefixtures("backend")
    @pytest.mark.parametrize(
        ("field", "value"),
        [pytest.param("kind", "city", id="string-for-enum"), pytest.param("name", b"Oslo", id="bytes-for-string")],
    )
    def test_a_field_of_the_wrong_type_is_not_written(self, field: str, value: Any) -> None:
        """A record that was filled with something else is a TypeError, not broken JSON."""
        oslo = attrs.evolve(Place(name="Oslo"), **{field: value})
        with pytest.raises(TypeError, match="a field holds something of the wrong type"):
            json.dumps(oslo)


class TestFiles:
    """Paths and open files."""

    @pytest.mark.parametrize("name", ["a.json", "a.json.gz"])
    @pytest.mark.parametrize("kind", [str, Path], ids=["string", "path"])
    def test_a_path_is_written_and_read(self, tmp_path: Path, article: Article, name: str, kind: Any) -> None:
        """A record goes to a path, gzipped by its name, and comes back."""
        json.dump(article, kind(tmp_path / name))

        assert article == json.load(kind(tmp_path / name))

    @pytest.mark.parametrize("make", [io.StringIO, io.BytesIO])
    def test_an_open_file_is_written_and_read(self, article: Article, make: Any) -> None:
        """Text files and binary files both do."""
        file = make()
        json.dump(article, file)
        file.seek(0)

        assert article == json.load(file)

    def test_an_open_file_stays_open(self) -> None:
        """Who opened it closes it."""
        file = io.StringIO()
        json.dump(Place(name="Oslo"), file)

        assert not file.closed

    def test_a_file_has_the_bytes_of_the_text(self, tmp_path: Path, article: Article) -> None:
        """UTF-8, and nothing added."""
        json.dump(article, tmp_path / "a.json", indent=2)

        assert json.dumps(article, indent=2).encode() == (tmp_path / "a.json").read_bytes()

    def test_a_type_can_be_named(self) -> None:
        """``load`` reads any record."""
        assert Place(name="Oslo") == json.load(io.StringIO('{"newsmodel":1,"name":"Oslo"}'), Place)


def test_an_older_version_is_migrated(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each version's data goes through the steps from it to the present one, in order."""
    steps = (lambda data: {"name": data["nom"]}, lambda data: {**data, "country": "NO"})
    monkeypatch.setattr(json, "MIGRATIONS", steps)
    monkeypatch.setattr(json, "VERSION", 3)

    assert Place(name="Oslo", country="NO") == json.loads('{"newsmodel":1,"nom":"Oslo"}', Place)
    assert Place(name="Oslo", country="NO") == json.loads('{"newsmodel":2,"name":"Oslo"}', Place)
    assert Place(name="Oslo") == json.loads('{"newsmodel":3,"name":"Oslo"}', Place)


def test_every_field_of_the_rich_article_is_filled(article: Article) -> None:
    """The article of these tests leaves no field of any record at its default; else they would prove less."""
    filled: set[tuple[type, str]] = set()
    fields: set[tuple[type, str]] = set()

    def walk(value: Any) -> None:
        if isinstance(value, tuple):
            for item in value:
                walk(item)
        elif attrs.has(type(value)) and not isinstance(value, TimeValue | Span):
            for field in attrs.fields(type(value)):
                fields.add((type(value), field.name))
                if getattr(value, field.name) != field.default:
                    filled.add((type(value), field.name))
                    walk(getattr(value, field.name))

    walk(article)

    missing = fields - filled - {(TimeExpression, "end"), (TimeExpression, "modifier")}
    assert set() == missing
