"""Articles go to Arrow and Parquet and come back equal."""

import io
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest

from newsmodel.errors import FormatError, MissingExtraError
from newsmodel.formats import packing, parquet
from newsmodel.formats.rows import TABLES
from newsmodel.model.article import Article
from newsmodel.model.meeting import Meeting, MeetingStatus
from newsmodel.span import Span
from newsmodel.values.evidence import Evidence

arrow: Any = pytest.importorskip("pyarrow", exc_type=ImportError)


def faulty(rows: list[dict[str, Any]]) -> list[str]:
    """The paths of what is wrong with nested rows."""
    try:
        parquet.from_table(arrow.Table.from_pylist(rows, schema=parquet.schema()))
    except FormatError as error:
        return [problem.path for problem in error.problems]
    return []


class TestRoundTrip:
    """What is written comes back."""

    def test_rich_articles_come_back_equal(self, article: Article) -> None:
        """Every kind of record and value survives, as Arrow and as Parquet, in the order of the articles."""
        articles = (article, Article(id="", text=""), attrs.evolve(article, id="a2"))

        assert articles == parquet.loads(parquet.dumps(articles))
        assert articles == parquet.from_table(parquet.to_table(articles))
        assert articles == parquet.from_tables(parquet.to_tables(articles))

    def test_files_come_back_equal(self, article: Article, tmp_path: Path) -> None:
        """A path and an open file are written and read."""
        file = io.BytesIO()
        parquet.dump([article], file)
        file.seek(0)
        parquet.dump([article], tmp_path / "a.parquet")

        assert (article,) == parquet.load(file) == parquet.load(tmp_path / "a.parquet")

    def test_none_is_none(self) -> None:
        """No articles are no rows, with all columns."""
        assert () == parquet.loads(parquet.dumps([]))


class TestColumns:
    """What others read in it."""

    def test_an_article_is_a_nested_row(self, article: Article) -> None:
        """Fields are columns, records structs, spans two numbers."""
        row = parquet.to_table([article]).to_pylist()[0]

        assert "Jane Roe" == row["persons"][0]["name"]["full"]
        assert {"start": 0, "end": 21} == row["blocks"][0]["span"]

    def test_defaults_are_written_out(self) -> None:
        """Who asks for all meetings that are stated finds them."""
        words = Evidence(span=Span(0, 4), words="They", rule="by-hand")
        meeting = Meeting(id="m1", status=MeetingStatus.HELD, evidence=(words,))
        table = parquet.to_table([Article(id="a1", text="They met", meetings=(meeting,))])
        (row,) = table.column("meetings")[0].as_py()

        assert ("meeting", "unknown", "stated") == (row["kind"], row["medium"], row["certainty"])
        assert ([], None) == (row["participants"], row["where"])

    def test_normalised_tables_are_typed(self, article: Article) -> None:
        """All tables are there; numbers are numbers, several strings a list."""
        tables = parquet.to_tables([article])

        assert [table.name for table in TABLES] == list(tables)
        assert arrow.int64() == tables["mentions"].schema.field("span_start").type
        assert ["Ms"] == tables["persons"].column("honorifics")[0].as_py()

    @pytest.mark.parametrize("write", [parquet.dumps, parquet.to_tables], ids=["nested", "normalised"])
    def test_a_lone_surrogate_is_the_callers_mistake(self, write: Any) -> None:
        """UTF-8 has none."""
        with pytest.raises(ValueError, match="surrogates"):
            write([Article(id="a1", text="\ud800")])


def widened(kind: Any) -> Any:
    """The same type with offsets of 64 bits, and numbers with a point."""
    if arrow.types.is_string(kind):
        return arrow.large_string()
    if arrow.types.is_list(kind):
        return arrow.large_list(widened(kind.value_type))
    if arrow.types.is_struct(kind):
        return arrow.struct([(field.name, widened(field.type)) for field in kind])
    return arrow.float64() if arrow.types.is_integer(kind) else kind


class TestOthers:
    """What other tools make of a table when they write it anew is read as before."""

    def test_wider_types_in_another_order(self, article: Article) -> None:
        """Large strings and lists, numbers with a point, no type for a column of nulls, columns without nulls."""
        table = parquet.to_table([attrs.evolve(article, url=None)])
        fields = [arrow.field(field.name, widened(field.type), nullable=field.name != "id") for field in table.schema]
        other = arrow.Table.from_pylist(table.to_pylist(), schema=arrow.schema(fields))
        other = other.set_column(other.schema.names.index("url"), "url", arrow.nulls(1))
        assert (attrs.evolve(article, url=None),) == parquet.from_table(other.select(other.schema.names[::-1]))

    @pytest.mark.parametrize(("name", "value"), [("url", 5), ("persons", "p1"), ("blocks", [{"kind": "paragraph"}])])
    def test_other_types_are_refused(self, article: Article, name: str, value: object) -> None:
        """The column is named, with both types."""
        table = parquet.to_table([article])
        with pytest.raises(FormatError, match=r"must be of the type '.*'.? \(got '") as caught:
            parquet.from_table(table.set_column(table.schema.names.index(name), name, arrow.array([value])))
        assert [f"$.{name}"] == [problem.path for problem in caught.value.problems]

    def test_a_column_stands_once(self, article: Article) -> None:
        """Two columns of one name are none."""
        table = parquet.to_table([article])
        with pytest.raises(FormatError, match="two of one name"):
            parquet.from_table(table.append_column("url", table.column("url")))


class TestRefused:
    """What is no such file is refused."""

    def test_other_columns_are_refused(self, article: Article) -> None:
        """They are named."""
        with pytest.raises(FormatError, match="publisher"):
            parquet.from_table(parquet.to_table([article]).drop_columns(["publisher"]))

    def test_what_the_records_refuse_is_told_with_its_row(self, article: Article) -> None:
        """Row, then the place in the article."""
        rows = parquet.to_table([article, article]).to_pylist()
        rows[1]["meetings"][0]["when"] = "soon"
        rows[1]["persons"][0]["id"] = None
        with pytest.raises(FormatError) as caught:
            parquet.from_table(arrow.Table.from_pylist(rows, schema=parquet.schema()))

        paths = {problem.path for problem in caught.value.problems}
        assert {"row 1: $.meetings[0].when", "row 1: $.persons[0].id"} <= paths

    def test_nulls_in_every_place_are_read_or_refused(self, article: Article) -> None:
        """A null where there must be something is no crash."""
        for name in parquet.schema().names:
            rows = parquet.to_table([article]).to_pylist()
            rows[0][name] = [None] if isinstance(rows[0][name], list) else None
            assert all(path.startswith("row 0: $") for path in faulty(rows))

    @pytest.mark.parametrize(
        "articles", [[("x" * 10_000_000, 1)], [("x" * 10_000, 1000)]], ids=["one value", "many rows"]
    )
    def test_a_bomb_is_refused(self, articles: list[tuple[str, int]], monkeypatch: pytest.MonkeyPatch) -> None:
        """What unpacks to more than the limit, by one long value or by one that stands in many rows."""
        monkeypatch.setattr(packing, "LARGEST", 1000)
        data = parquet.dumps(Article(id="a1", text=text) for text, times in articles for _ in range(times))
        with pytest.raises(FormatError, match="must not unpack to more"):
            parquet.loads(data)

    @pytest.mark.parametrize("end", [0, 3, 100, 2000, -1], ids=str)
    def test_a_broken_file_is_refused(self, article: Article, end: int) -> None:
        """Wherever it was cut off."""
        with pytest.raises(FormatError, match="invalid Parquet"):
            parquet.loads(parquet.dumps([article])[:end])

    def test_bytes_that_are_no_text_are_refused(self, article: Article) -> None:
        """Arrow itself does not look whether a string is UTF-8."""
        table = parquet.to_table([article])
        column = arrow.Array.from_buffers(
            arrow.string(), 1, [None, arrow.py_buffer(bytes(4) + b"\1\0\0\0"), arrow.py_buffer(b"\xff")]
        )
        with pytest.raises(FormatError, match="invalid Arrow"):
            parquet.from_table(table.set_column(table.schema.get_field_index("url"), "url", column))

    def test_rows_that_do_not_fit_are_told(self, article: Article) -> None:
        """Normalised tables are checked as rows are."""
        tables = parquet.to_tables([article])
        tables["meetings"] = tables["meetings"].slice(0, 0)
        with pytest.raises(FormatError) as caught:
            parquet.from_tables(tables)

        assert "participations[0].meeting" == caught.value.problems[0].path
        assert "parquet" == caught.value.format


def test_without_the_extra_it_is_named(article: Article, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever has no pyarrow is told what to install."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    for call in (parquet.dumps, parquet.to_tables, parquet.to_table):
        with pytest.raises(MissingExtraError, match=r"newsmodel\[arrow\]"):
            call([article])
    with pytest.raises(MissingExtraError):
        parquet.loads(b"")
