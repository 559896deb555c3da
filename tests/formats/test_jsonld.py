"""An article goes to schema.org JSON-LD in that vocabulary's own words and comes back equal."""

import gzip
import io
import json as standard
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from newsmodel.errors import FormatError, UnknownVersionError
from newsmodel.formats import jsonld
from newsmodel.model.article import Article

SHARED = Path("/work/shared/data/formats")
VOCABULARY = SHARED / "schemaorg" / "schemaorg-current-https.jsonld"
OBJECTS = SHARED / "jsonld_objects.jsonl.gz"
LITERALS = {
    str: {"Text", "URL", "Date", "DateTime", "Time", "CssSelectorType", "PronounceableText"},
    bool: {"Boolean"},
    int: {"Number", "Integer", "Text"},
    float: {"Number", "Float", "Text"},
}


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


def ancestors(name: str) -> set[str]:
    """The class and all that it is a kind of."""
    entry = vocabulary().get(name, {})
    return {name}.union(*(ancestors(above) for above in pointed(entry, "rdfs:subClassOf")))


def faults(node: dict[str, Any], via: str = "") -> Iterator[str]:
    """Where a node and those below it do not keep to schema.org's domains and ranges."""
    kind = node.get("@type", "")
    is_ours = kind not in vocabulary()
    if is_ours and not kind.startswith("nm:") and kind != "SpecificResource":
        yield f"unknown type {kind}"
    for key, value in node.items():
        nodes = [item for item in listed(value) if isinstance(item, dict) and "@type" in item]
        if key == "selector" or key.startswith("@"):
            continue
        yield from (fault for item in nodes for fault in faults(item, key))
        if key.startswith("nm:"):
            continue
        if key not in vocabulary():
            yield f"unknown property {key}"
            continue
        domain, range_ = (pointed(vocabulary()[key], f"schema:{end}Includes") for end in ("domain", "range"))
        if not ancestors(kind) & domain and not (kind == "Role" and key == via):
            yield f"{key} is no property of {kind}"
        yield from (f"{key} is no {item!r}" for item in listed(value) if not fits(item, range_))


def fits(item: Any, range_: set[str]) -> bool:
    if not isinstance(item, dict):
        enumerated = isinstance(item, str) and item.removeprefix("https://schema.org/") in vocabulary()
        return bool(LITERALS[type(item)] & range_) or enumerated
    # A Role stands for what it leads to, and a reference is checked where the node itself stands.
    return "@type" not in item or item["@type"] == "Role" or bool(ancestors(item["@type"]) & range_)


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

    def test_the_check_can_fail(self) -> None:
        """The check of this file finds a wrong property, a wrong type and a wrong value."""
        wrong = {"@type": "Event", "jobTitle": "x", "attendee": {"@type": "Place"}, "location": {"@type": "Envoy"}}

        assert 4 == len(list(faults(wrong)))

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
