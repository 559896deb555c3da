"""Articles are rows of normalised tables and become the same articles again."""

from typing import Any

import attrs
import pytest

from newsmodel.errors import FormatError
from newsmodel.formats.rows import TABLES, Tables, owners, to_rows
from newsmodel.formats.rows_reading import from_rows
from newsmodel.formats.shapes import Array, Object, fields_of
from newsmodel.model.article import Article


@pytest.fixture
def tables(article: Article) -> Tables:
    """The rows of the article with everything in it."""
    return to_rows([article])


class TestTables:
    """What the tables are."""

    @pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
    def test_columns_have_names_of_their_own(self, table: Any) -> None:
        """No two columns of a table are called the same."""
        assert len(set(table.header)) == len(table.header)

    def test_every_array_of_records_has_a_table(self) -> None:
        """What is in no column is in a table of its own."""
        kinds = {table.kind for table in TABLES}
        arrays = {
            (kind, field.name)
            for kind in kinds
            for field in fields_of(kind)
            if isinstance(field.shape, Array) and isinstance(field.shape.item, Object)
        }

        assert len(arrays) == sum(len(table.parts) * max(1, len(owners(table))) for table in TABLES)

    def test_every_table_has_rows_of_a_rich_article(self, tables: Tables) -> None:
        """Nothing of the article is left out."""
        assert [] == [name for name, rows in tables.items() if not rows]

    def test_a_person_is_a_row(self, tables: Tables) -> None:
        """The parts of the name are columns, the id is the key of other tables."""
        person, mention = tables["persons"][0], tables["mentions"][0]

        assert ("a1", 0, "p1", "Roe", ("Ms",)) == tuple(
            person[name] for name in ("article", "number", "id", "name_family", "honorifics")
        )
        assert ("a1", "p1", 0, "Jane Roe", "name") == tuple(
            mention[name] for name in ("article", "party", "number", "words", "kind")
        )

    def test_defaults_are_spelled_out(self, tables: Tables) -> None:
        """A reader of the table need not know them."""
        assert "participant" == tables["participations"][1]["role"]

    def test_equal_ids_of_articles_are_refused(self, article: Article) -> None:
        """The id is the key."""
        with pytest.raises(ValueError, match="'a1' twice"):
            to_rows([article, article])


class TestRoundTrip:
    """What is written comes back."""

    def test_rich_articles_come_back_equal(self, article: Article) -> None:
        """Several articles, in their order."""
        articles = (article, Article(id="", text=""), attrs.evolve(article, id="a2"))

        assert articles == from_rows(to_rows(articles))

    def test_order_of_rows_does_not_matter(self, article: Article, tables: Tables) -> None:
        """A table may have been sorted by anything."""
        assert (article,) == from_rows({name: rows[::-1] for name, rows in tables.items()})

    def test_none_is_none(self) -> None:
        """No articles are no rows."""
        assert () == from_rows(to_rows([]))


class TestRefused:
    """Rows that do not fit together are refused, with the place of the fault."""

    @pytest.mark.parametrize(
        ("table", "changes", "path"),
        [
            ("persons", {"country": 7}, "persons[0].country"),
            ("persons", {"nation": "US"}, "persons[0].nation"),
            ("persons", {"article": "a9"}, "persons[0].article"),
            ("persons", {"id": "p2"}, "persons[1].id"),
            ("participations", {"meeting": "m9"}, "participations[0].meeting"),
            ("participations", {"number": 1}, "participations[1].number"),
            ("participations", {"party": "p9"}, "participations[0].party"),
            ("speakers", {"part": "listeners"}, "speakers[0].part"),
            ("mentions", {"span_start": None}, "mentions[0].span_start"),
            ("statements", {"negated": "yes"}, "statements[0].negated"),
            ("meetings", {"when": "soon"}, "meetings[0].when"),
            ("meetings", {"where_country": "Norge"}, "meetings[0].where_country"),
            ("meetings", {"where_span_end": 9999}, "meetings[0].where_span"),
            ("mentions", {"words": "Nobody"}, "mentions[0].words"),
            ("speakers", {"party": "p9"}, "speakers[0].party"),
            ("articles", {"language": None}, "articles[0].language"),
        ],
        ids=lambda value: "-".join(value) if isinstance(value, dict) else "",
    )
    def test_a_fault_is_told_with_its_place(
        self, tables: Tables, table: str, changes: dict[str, Any], path: str
    ) -> None:
        """By table, row and column, whatever the record is in which it stands."""
        tables[table][0].update(changes)
        with pytest.raises(FormatError) as caught:
            from_rows(tables)

        assert path in [problem.path for problem in caught.value.problems]

    def test_missing_and_unknown_tables_are_told(self, tables: Tables) -> None:
        """Each by its name."""
        tables["rumours"] = tables.pop("meetings")
        with pytest.raises(FormatError) as caught:
            from_rows(tables)

        assert ["meetings", "rumours"] == [problem.path for problem in caught.value.problems]

    def test_missing_columns_are_told(self, tables: Tables) -> None:
        """By table, row and name."""
        del tables["blocks"][2]["kind"]
        with pytest.raises(FormatError) as caught:
            from_rows(tables)

        assert ["blocks[2].kind"] == [problem.path for problem in caught.value.problems]
