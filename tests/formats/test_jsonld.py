"""An article goes to schema.org JSON-LD in that vocabulary's own words and comes back equal."""

import gzip
import io
import json as standard
import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

import newsmodel
from newsmodel.errors import FormatError, UnknownVersionError
from newsmodel.formats import jsonld
from newsmodel.model.article import Article
from newsmodel.strategies import articles

SHARED = Path("/work/shared/data/formats")
VOCABULARY = SHARED / "schemaorg" / "schemaorg-current-https.jsonld"
OBJECTS = SHARED / "jsonld_objects.jsonl.gz"
NEWS = Path("/work/shared/data/news/raw_news.jsonl.gz")
DAY = r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
CLOCK = r"T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?"
#: What a string must be like to be of one of schema.org's own types.
STRINGS = {
    "Text": re.compile(".*", re.DOTALL),
    "URL": re.compile(r"https?://[^\s<>\"{}|\\^`]+"),
    "Date": re.compile(DAY),
    "DateTime": re.compile(DAY + CLOCK),
}
NUMBERS = {bool: {"Boolean"}, int: {"Number", "Integer"}, float: {"Number", "Float"}}


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


@cache
def vocabulary() -> dict[str, dict[str, Any]]:
    """schema.org's own words, each by its name."""
    if not VOCABULARY.exists():
        pytest.skip("needs schema.org's vocabulary file")
    graph = standard.loads(VOCABULARY.read_text(encoding="utf-8"))["@graph"]
    return {entry["@id"].removeprefix("schema:"): entry for entry in graph}


def pointed(entry: dict[str, Any], key: str) -> set[str]:
    return {item["@id"].removeprefix("schema:") for item in listed(entry.get(key, []))}


@cache
def ancestors(name: str) -> frozenset[str]:
    """The class and all that it is a kind of."""
    entry = vocabulary().get(name, {})
    return frozenset({name}).union(*(ancestors(above) for above in pointed(entry, "rdfs:subClassOf")))


def nodes_in(value: Any) -> Iterator[dict[str, Any]]:
    """Every object in a document that says what it is."""
    for item in listed(value):
        if isinstance(item, dict):
            yield from [item] if "@type" in item else []
            yield from (node for key, below in item.items() if key != "@context" for node in nodes_in(below))


def faults(document: dict[str, Any]) -> Iterator[str]:
    """Where the nodes of a document do not keep to schema.org's domains and ranges."""
    named = {node["@id"]: node["@type"] for node in nodes_in(document) if "@id" in node}
    roles = {id(item): key for node in nodes_in(document) for key in node for item in listed(node[key])}
    for node in nodes_in(document):
        kind, via = node["@type"], roles.get(id(node))
        if kind not in vocabulary() and not kind.startswith(("nm:", "SpecificResource", "Text")):
            yield f"unknown type {kind}"
        for key, value in node.items():
            if key.startswith(("@", "nm:")) or key in ("selector", "start", "end", "exact"):
                continue
            if key not in vocabulary():
                yield f"unknown property {key}"
                continue
            yield from (f"{key} of {kind} {fault}" for fault in faults_of_property(key, kind, via, value, named))


def faults_of_property(key: str, kind: str, via: str | None, value: Any, named: dict[str, str]) -> Iterator[str]:
    entry = vocabulary()[key]
    # A Role has the property that leads to it once more.
    if not ancestors(kind) & pointed(entry, "schema:domainIncludes") and not (kind == "Role" and key == via):
        yield "is no property of it"
    if "schema:supersededBy" in entry:
        yield "is superseded"
    yield from (
        f"is no {item!r}" for item in listed(value) if not fits(item, pointed(entry, "schema:rangeIncludes"), named)
    )


def fits(item: Any, range_: set[str], named: dict[str, str]) -> bool:
    """True if a value is of one of the types."""
    if isinstance(item, dict):
        kind = item.get("@type") or named.get(item["@id"], "nobody")
        return kind == "Role" or bool(ancestors(kind) & range_)  # a Role stands for what it leads to
    if isinstance(item, str):
        member = vocabulary().get(item.removeprefix("https://schema.org/"), {})
        is_member = any(ancestors(kind.removeprefix("schema:")) & range_ for kind in listed(member.get("@type", [])))
        return is_member or any(like.fullmatch(item) for name, like in STRINGS.items() if name in range_)
    return bool(NUMBERS[type(item)] & range_)


class TestRoundTrip:
    """What is written comes back."""

    def test_a_rich_article_comes_back_equal(self, article: Article) -> None:
        """Every kind of record and value survives, as text, as bytes and as plain data."""
        assert article == jsonld.loads(jsonld.dumps(article))
        assert article == jsonld.loads(jsonld.dumps(article, indent=2).encode())
        assert article == jsonld.from_data(jsonld.to_data(article))

    @pytest.mark.parametrize("name", ["a.jsonld", "a.jsonld.gz"])
    def test_files_come_back_equal(self, article: Article, tmp_path: Path, name: str) -> None:
        """A path is written and read, gzipped if its name says so."""
        jsonld.dump(article, tmp_path / name)

        assert article == jsonld.load(tmp_path / name)

    def test_open_files_come_back_equal(self, article: Article) -> None:
        """An open file is written and read."""
        file = io.StringIO()
        jsonld.dump(article, file)
        file.seek(0)

        assert article == jsonld.load(file)

    def test_odd_ids_and_lone_surrogates_come_back_equal(self) -> None:
        """What no URL may hold is escaped and comes back."""
        article = Article(id="a \ud800#/é", text="\ud800")

        assert article == jsonld.loads(jsonld.dumps(article).encode())


class TestWords:
    """What others read in it."""

    def test_it_keeps_to_domains_and_ranges(self, article: Article) -> None:
        """Each property is one of its type, with a value of its range, by schema.org's own file."""
        assert [] == list(faults(jsonld.to_data(article)))

    @given(articles())
    def test_any_article_keeps_to_domains_and_ranges(self, article: Article) -> None:
        """The same, whatever the article."""
        assert [] == list(faults(jsonld.to_data(article)))

    @pytest.mark.skipif(not NEWS.exists(), reason="needs real news")
    def test_parsed_news_keeps_to_domains_and_ranges(self) -> None:
        """The same for what is parsed out of 40 real texts."""
        with gzip.open(NEWS, "rt", encoding="utf-8") as lines:
            texts = [standard.loads(line)["text"] for line in islice(lines, 0, 1800, 45)]
        parsed = [newsmodel.parse(text[:5000], published="2018-05-31") for text in texts]

        assert [] == [fault for article in parsed for fault in faults(jsonld.to_data(article))]

    @pytest.mark.parametrize(
        ("wrong", "count"),
        [
            ({"jobTitle": "x"}, 1),
            ({"attendee": {"@type": "Place"}}, 1),
            ({"location": {"@type": "Envoy"}}, 2),
            ({"startDate": "2018-06"}, 1),
            ({"startDate": ["2018-06-12", "2018-06-12T09:00:00Z"]}, 0),
            ({"url": "no URL"}, 1),
            ({"eventStatus": "https://schema.org/EventCancelled"}, 0),
            ({"eventStatus": "https://schema.org/OnlineEventAttendanceMode"}, 1),
            ({"attendee": {"@id": "#nobody"}}, 1),
            ({"performers": {"@type": "Person"}}, 1),
            ({"maximumAttendeeCapacity": True}, 1),
            ({"fame": 1}, 1),
        ],
    )
    def test_the_check_can_fail(self, wrong: dict[str, Any], count: int) -> None:
        """The check of this file finds wrong properties, types, dates, addresses, members and references."""
        assert count == len(list(faults({"@type": "Event", **wrong})))

    def test_a_meeting_is_an_event(self, article: Article) -> None:
        """Time, place, standing and who attends are there in schema.org's words."""
        event = next(node for node in jsonld.to_data(article)["mentions"] if node["@type"] == "Event")

        assert ("2018-05-30", "2018-05-31") == (event["startDate"], event["endDate"])
        assert "https://schema.org/OfflineEventAttendanceMode" == event["eventAttendanceMode"]
        assert "https://schema.org/EventScheduled" == event["eventStatus"]
        assert {"@id": "#party-p1"} == event["attendee"][0]["attendee"]
        assert "CH" == event["location"]["address"]["addressCountry"]

    def test_a_statement_is_a_quotation(self, article: Article) -> None:
        """Words and speaker are there, and the words' place as selectors of Web Annotation."""
        quotation = jsonld.to_data(article)["hasPart"][0]

        assert "We agree, … on \\most/ things." == quotation["text"]
        assert {"@id": "#party-p1"} == quotation["spokenByCharacter"][0]["spokenByCharacter"]
        position, quote = quotation["nm:fragments"][0]["selector"]
        assert "We agree," == quote["exact"] == article.text[position["start"] : position["end"]]

    def test_a_month_is_no_date(self, article: Article) -> None:
        """schema.org has no month, so that it stands under our own term."""
        data = jsonld.to_data(article)

        assert ("2018-06", None) == (data["nm:modified"], data.get("dateModified"))

    def test_persons_are_named_in_parts(self, article: Article) -> None:
        """The parts of a name are properties of the person."""
        person = jsonld.to_data(article)["mentions"][0]

        assert ("Jane Roe", "Roe", "Jane") == (person["name"], person["familyName"], person["givenName"])


def set_at(data: Any, *steps: Any) -> None:
    *above, last, value = steps
    for each in above:
        data = data[each]
    data[last] = value


class TestRefused:
    """What is no such document is refused, with the place of the fault."""

    @pytest.mark.parametrize(
        ("steps", "path"),
        [
            (("keywords", "x"), "$.keywords"),
            (("mentions", 0, "@type", "Robot"), "$.mentions"),
            (("mentions", 0, "@id", "p1"), "$.mentions[0]"),
            (("hasPart", 0, "text", "else"), "$.hasPart[0].text"),
            (("publisher", "Example"), "$.publisher"),
            (("articleBody", 5), "$.text"),
            (("nm:version", "1"), "$['nm:version']"),
            (("@context", "https://schema.org"), "$['@context']"),
        ],
        ids=lambda value: str(value) if isinstance(value, str) else ".".join(map(str, value)),
    )
    def test_a_fault_is_told_with_its_place(self, article: Article, steps: tuple[Any, ...], path: str) -> None:
        """The error's first problem has the path of what was changed."""
        data = jsonld.to_data(article)
        set_at(data, *steps)
        with pytest.raises(FormatError) as caught:
            jsonld.from_data(data)

        assert path in [problem.path for problem in caught.value.problems]
        assert "jsonld" == caught.value.format

    def test_any_value_made_another_is_read_or_refused(self, article: Article) -> None:
        """Nothing but FormatError comes of a document in which one value was replaced."""
        source = jsonld.dumps(article)
        for number in range(0, len(list(slots(standard.loads(source)))), 2):
            for other in (None, 7, "x", [], {}, [[]], {"@id": []}, ["x"], [{}]):
                data = standard.loads(source)
                list(slots(data))[number](other)
                refused_or(data, jsonld.from_data)

    @pytest.mark.parametrize("text", ["", "{", "[]", "null", "7", "[" * 100_000], ids=lambda text: text[:4])
    def test_what_is_no_object_is_refused(self, text: str) -> None:
        """Broken, other and deeply nested JSON is refused."""
        with pytest.raises(FormatError) as caught:
            jsonld.loads(text)
        assert "jsonld" == caught.value.format

    def test_a_newer_version_is_refused_by_name(self, article: Article) -> None:
        """The error names both versions."""
        with pytest.raises(UnknownVersionError) as caught:
            jsonld.from_data({**jsonld.to_data(article), "nm:version": 2})
        assert (2, 1) == (caught.value.found, caught.value.known)

    def test_only_articles_are_written(self) -> None:
        """Another record is a mistake of the caller."""
        with pytest.raises(TypeError, match="must be an article"):
            jsonld.dumps("text")  # type: ignore[arg-type]

    def test_objects_of_real_pages_are_read_or_refused(self) -> None:
        """What pages embed never comes to anything but an article or FormatError."""
        if not OBJECTS.exists():
            pytest.skip("needs the collected objects")
        with gzip.open(OBJECTS, "rt", encoding="utf-8") as lines:
            read = [refused_or(standard.loads(line)["obj"], jsonld.from_data) for line in lines]
        assert 748 == len(read)


def slots(data: Any) -> Iterator[Callable[[Any], None]]:
    """A setter for each value in *data*, whatever its depth."""
    for key, value in data.items() if isinstance(data, dict) else enumerate(data):
        yield lambda other, key=key: data.__setitem__(key, other)
        if isinstance(value, dict | list):
            yield from slots(value)


def refused_or(data: Any, read: Callable[[Any], Article]) -> Article | None:
    try:
        return read(data)
    except FormatError:
        return None
