"""An article goes to ninjs 3.1 and comes back equal; the official files are read or refused as they should be."""

import io
import json as standard
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given

from newsmodel.errors import FormatError, UnknownVersionError
from newsmodel.formats import ninjs
from newsmodel.formats.ninjs_schema import faults, versions
from newsmodel.model.article import Article
from newsmodel.model.meeting import MeetingStatus
from newsmodel.strategies import articles
from newsmodel.values.time import TimeValue

OFFICIAL = Path("/work/shared/data/formats/ninjs")
SUITE = sorted(path for path in OFFICIAL.glob("test_suite/*/should_*/*.json") if "_dev" not in path.parts[-3])
GOOD = [path for path in SUITE if path.parts[-2] == "should_pass"]
BAD = [path for path in SUITE if path.parts[-2] == "should_fail"]


def named(path: Path) -> str:
    return "-".join((path.parts[-3], path.stem))


def version_of(path: Path) -> str:
    return path.parts[-3]


class TestRoundTrip:
    """What is written comes back."""

    def test_a_rich_article_comes_back_equal(self, article: Article) -> None:
        """Every kind of record and value survives, as text, as bytes and as plain data."""
        assert article == ninjs.loads(ninjs.dumps(article))
        assert article == ninjs.loads(ninjs.dumps(article, indent=2).encode())
        assert article == ninjs.from_data(ninjs.to_data(article))

    @pytest.mark.parametrize("name", ["a.json", "a.json.gz"])
    def test_files_come_back_equal(self, article: Article, tmp_path: Path, name: str) -> None:
        """A path is written and read, gzipped if its name says so."""
        ninjs.dump(article, tmp_path / name)

        assert article == ninjs.load(tmp_path / name)

    def test_open_files_come_back_equal(self, article: Article) -> None:
        """An open binary file is written and read."""
        file = io.BytesIO()
        ninjs.dump(article, file)
        file.seek(0)

        assert article == ninjs.load(file, version="3.1")

    def test_lone_surrogates_come_back_equal(self) -> None:
        """What no UTF-8 may hold is escaped and comes back."""
        article = Article(id="\ud800", text="\ud800")

        assert article == ninjs.loads(ninjs.dumps(article).encode())


class TestOutput:
    """What others read in it."""

    @given(articles())
    def test_it_keeps_to_the_schema(self, article: Article) -> None:
        """Whatever the article, nothing is wrong with the item."""
        assert () == faults(ninjs.to_data(article), "3.1")

    def test_it_keeps_to_the_official_schema(self, article: Article) -> None:
        """The official file says the same, by an independent validator."""
        jsonschema, referencing = pytest.importorskip("jsonschema"), pytest.importorskip("referencing")
        if not OFFICIAL.exists():
            pytest.skip("needs the official schema")
        schema, geojson = (
            standard.loads((OFFICIAL / name).read_text(encoding="utf-8"))
            for name in ("specification/ninjs-schema_3.1.json", "test_suite/GeoJSON-schema.json")
        )
        resource = referencing.Resource.from_contents(geojson)
        registry = referencing.Registry().with_resource("https://geojson.org/schema/GeoJSON.json", resource)
        validator = jsonschema.Draft202012Validator(schema, registry=registry)

        assert [] == list(validator.iter_errors(ninjs.to_data(article)))

    def test_a_meeting_is_an_event_item(self, article: Article) -> None:
        """It has its days, its people and its place."""
        event = ninjs.to_data(article)["associations"][0]

        assert ("event", "https://news.example/a1#meeting-m1") == (event["type"], event["uri"])
        assert {"expectedStartDate": "2018-05-30", "expectedEndDate": "2018-05-31"} == event["eventDetails"]["dates"]
        assert ["Jane Roe", "Mr Şahin"] == [person["name"] for person in event["people"]]
        assert [{"name": "Geneva"}] == event["places"]

    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            ("2018", {"expectedStartDate": "2018"}),
            ("2018-06", {"expectedStartDate": "2018-06"}),
            ("2018-06-12T09:00:00+08:00", {"startDate": "2018-06-12T09:00:00+08:00"}),
            ("../2018-06-30", {"expectedEndDate": "2018-06-30"}),
            ("2018-06~", None),
            ("2018-W22", None),
            ("2018-21", None),
        ],
    )
    def test_a_date_is_told_as_far_as_it_is_known(self, article: Article, when: str, expected: Any) -> None:
        """Months and open ends are, guesses and seasons are not."""
        meeting = attrs.evolve(article.meetings[0], when=TimeValue.parse(when), status=MeetingStatus.PLANNED)
        event = ninjs.to_data(attrs.evolve(article, meetings=(meeting,)))["associations"][0]

        assert expected == event["eventDetails"].get("dates")


class TestOfficialFiles:
    """The test suite of IPTC."""

    @pytest.mark.skipif(not SUITE, reason="needs the official files")
    def test_all_are_there(self) -> None:
        """142 files should pass, 58 should fail."""
        assert (142, 58) == (len(GOOD), len(BAD))

    @pytest.mark.parametrize("path", GOOD, ids=named)
    def test_good_files_are_read(self, path: Path) -> None:
        """Each file that should pass gives an article, under its version and without one."""
        assert ninjs.load(path, version=version_of(path)) == ninjs.load(path)

    @pytest.mark.parametrize("path", BAD, ids=named)
    def test_bad_files_are_refused(self, path: Path) -> None:
        """Each file that should fail is refused, with the place of the fault."""
        with pytest.raises(FormatError) as caught:
            ninjs.load(path, version=version_of(path))
        assert all(problem.path.startswith("$") for problem in caught.value.problems)
        assert "ninjs" == caught.value.format


class TestOthers:
    """Items that newsmodel did not write."""

    @pytest.mark.parametrize(
        ("version", "item"),
        [
            (
                "1.4",
                {
                    "headline": "Talks end",
                    "body_html": "<h1>Talks end</h1><p>They <b>ended</b> in Bern.</p>",
                    "byline": "Ana Roe",
                    "versioncreated": "2018-05-31T10:00:00Z",
                    "person": [{"name": "Jo Doe"}],
                },
            ),
            (
                "2.0",
                {
                    "headlines": [{"value": "Talks end"}],
                    "bodies": [{"contenttype": "text/plain", "value": "Talks end\nThey ended in Bern."}],
                    "by": "Ana Roe",
                    "versioncreated": "2018-05-31T10:00:00Z",
                    "people": [{"name": "Jo Doe"}],
                },
            ),
            (
                "3.1",
                {
                    "headlines": [{"value": "Talks end"}],
                    "bodies": [{"role": "html", "value": "<p>Talks end</p><![x[<script>1</script>They ended in Bern."}],
                    "by": "Ana Roe",
                    "versionCreated": "2018-05-31T10:00:00Z",
                    "people": [{"name": "Jo Doe"}],
                },
            ),
        ],
        ids=["1.4", "2.0", "3.1"],
    )
    def test_every_version_is_read(self, version: str, item: dict[str, Any]) -> None:
        """Text, headline, byline, date and persons of each major version land in the article."""
        article = ninjs.from_data({"uri": "urn:x:1", **item}, version=version)

        assert "Talks end" in article.text
        assert "They ended in Bern." in article.text
        assert ("Talks end", "Ana Roe") == (article.headline, article.authors[0].name)
        assert "2018-05-31T10:00:00Z" == str(article.published)
        assert ["Jo Doe"] == [person.label for person in article.persons]


class TestRefused:
    """What is no such item is refused, with the place of the fault."""

    @pytest.mark.parametrize(
        ("changes", "path"),
        [
            ({"urgency": "high"}, "$.urgency"),
            ({"extra": 1}, "$.extra"),
            ({"type": "rumour"}, "$.type"),
            ({"uri": 7}, "$.uri"),
            ({"people": [{"name": "A"}, {"nom": "B"}]}, "$.people[1].nom"),
            ({"by": "Somebody Else"}, "$.by"),
        ],
        ids=lambda value: "-".join(value) if isinstance(value, dict) else "",
    )
    def test_a_fault_is_told_with_its_place(self, article: Article, changes: dict[str, Any], path: str) -> None:
        """Against the schema, or against the exact records that the item carries."""
        with pytest.raises(FormatError) as caught:
            ninjs.from_data({**ninjs.to_data(article), **changes})

        assert [path] == [problem.path for problem in caught.value.problems]

    def test_a_broken_body_of_ours_is_told_with_its_place(self, article: Article) -> None:
        """The path leads into the body and on."""
        item = ninjs.to_data(article)
        item["bodies"][1]["value"] = '{"newsmodel": 1, "id": "a1"}'
        with pytest.raises(FormatError) as caught:
            ninjs.from_data(item)

        assert ["$.bodies[1].value: $.text"] == [problem.path for problem in caught.value.problems]

    def test_a_newer_newsmodel_is_refused_by_name(self, article: Article) -> None:
        """The error names both versions."""
        item = ninjs.to_data(article)
        item["bodies"][1]["value"] = '{"newsmodel": 99}'
        with pytest.raises(UnknownVersionError):
            ninjs.from_data(item)

    @pytest.mark.parametrize("text", ["", "{", "[]", "null", "{}", "[" * 100_000], ids=lambda text: text[:4])
    def test_what_is_no_item_is_refused(self, text: str) -> None:
        """Broken, other, empty and deeply nested JSON is refused."""
        with pytest.raises(FormatError) as caught:
            ninjs.loads(text)
        assert "ninjs" == caught.value.format

    def test_deep_items_are_refused(self) -> None:
        """Items in items in items come to an end."""
        item: dict[str, Any] = {"uri": "urn:x:1", "name": "x"}
        for _ in range(300):
            item = {"uri": "urn:x:1", "name": "x", "associations": [item]}
        with pytest.raises(FormatError, match="nested too deeply"):
            ninjs.from_data(item, version="3.1")

    def test_an_unknown_version_is_the_callers_mistake(self) -> None:
        """The versions that there are are named."""
        with pytest.raises(ValueError, match=versions()[-1]):
            ninjs.loads("{}", version="9.9")
