"""Articles go to CSV files, in a directory or a zip, and come back equal."""

import csv as standard
import io
import zipfile
from pathlib import Path
from typing import Any

import attrs
import pytest

from newsmodel.errors import FormatError
from newsmodel.formats import csv, packing
from newsmodel.formats.rows import TABLES
from newsmodel.model.article import Article


def rezipped(data: bytes, name: str, content: bytes | None) -> bytes:
    """The zip with one file replaced, added or, for None, left out."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        files = {entry: packed.read(entry) for entry in packed.namelist()}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        for entry, old in {**files, name: content}.items():
            if old is not None:
                packed.writestr(entry, old)
    return file.getvalue()


class TestRoundTrip:
    """What is written comes back."""

    @pytest.mark.parametrize("name", ["articles", "articles.zip"])
    def test_files_come_back_equal(self, article: Article, tmp_path: Path, name: str) -> None:
        """A directory and a zip hold the same."""
        articles = (article, attrs.evolve(article, id="a2"))
        csv.dump(articles, tmp_path / name)

        assert articles == csv.load(tmp_path / name)

    def test_open_files_come_back_equal(self, article: Article) -> None:
        """An open binary file holds a zip."""
        file = io.BytesIO()
        csv.dump([article], file)
        file.seek(0)

        assert (article,) == csv.load(file)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "\\",
            "\\\\N",
            'a "b", c;\td',
            "a\nb\rc",
            "\0",
            " a ",
            "true",
            "[]",
            "é\u2028\U0001f600",
            "=1+1",
            "x" * 200_000,
        ],
        ids=range(12),
    )
    def test_odd_text_comes_back_equal(self, text: str) -> None:
        """Quotes, line ends, backslashes, blanks, empty and very long text survive; None is not empty text."""
        article = Article(id="a1", text=text, headline=text, publisher=None)

        assert (article,) == csv.loads(csv.dumps([article]))

    def test_equal_articles_make_equal_bytes(self, article: Article) -> None:
        """No time of writing is inside."""
        assert csv.dumps([article]) == csv.dumps([article])


class TestFiles:
    """What others read in them."""

    def test_each_table_is_a_file_with_a_heading(self, article: Article, tmp_path: Path) -> None:
        """Any reader of CSV gets columns by their names."""
        csv.dump([article], tmp_path)
        with (tmp_path / "persons.csv").open(encoding="utf-8", newline="") as file:
            rows = list(standard.DictReader(file))

        assert {f"{table.name}.csv" for table in TABLES} == {path.name for path in tmp_path.iterdir()}
        assert ["Roe", ""] == [row["name_family"] for row in rows]

    def test_a_lone_surrogate_is_the_callers_mistake(self, tmp_path: Path) -> None:
        """UTF-8 has none, and nothing is written."""
        with pytest.raises(ValueError, match="surrogates"):
            csv.dump([Article(id="a1", text="\ud800")], tmp_path / "new")
        assert not (tmp_path / "new").exists()

    def test_one_table_is_no_place(self, article: Article, tmp_path: Path) -> None:
        """There are many tables, so they have a directory or a zip."""
        with pytest.raises(ValueError, match="must be a directory or a zip"):
            csv.dump([article], tmp_path / "a.csv")
        assert [] == list(tmp_path.iterdir())

    def test_the_limit_of_cells_is_left_as_it_was(self, article: Article) -> None:
        """Others who read CSV in this program keep theirs."""
        before = standard.field_size_limit()
        csv.loads(csv.dumps([article]))

        assert before == standard.field_size_limit()


class TestRefused:
    """What is no such zip is refused, with the place of the fault."""

    @pytest.mark.parametrize(
        ("name", "old", "new", "path"),
        [
            ("persons.csv", b"name_full", b"full_name", "persons"),
            ("persons.csv", b'"[""Ms""]"', b"Ms", "persons[0].honorifics"),
            ("persons.csv", b'"[""Ms""]"', b"[1]", "persons[0].honorifics"),
            ("persons.csv", b"a1,0", b"a1,zero", "persons[0].number"),
            ("persons.csv", b"a1,0", b"a1", "persons[0]"),
            ("persons.csv", b"Jane", b"\xff", "persons"),
            ("persons.csv", b"Jane", b'"Jane', "persons"),
            ("statements.csv", b"true", b"yes", "statements[0].negated"),
        ],
        ids=["heading", "list", "numbers", "number", "cells", "utf-8", "quotes", "boolean"],
    )
    def test_a_fault_is_told_with_its_place(
        self, article: Article, name: str, old: bytes, new: bytes, path: str
    ) -> None:
        """Table, row and column."""
        data = csv.dumps([article])
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            content = packed.read(name)
        assert old in content
        changed = rezipped(data, name, content.replace(old, new, 1))
        with pytest.raises(FormatError) as caught:
            csv.loads(changed)

        assert path in [problem.path for problem in caught.value.problems]
        assert "csv" == caught.value.format

    @pytest.mark.parametrize(("name", "content"), [("rumours.csv", b""), ("meetings.csv", None)], ids=["more", "less"])
    def test_unknown_and_missing_files_are_told(self, article: Article, name: str, content: bytes | None) -> None:
        """Each by its name."""
        with pytest.raises(FormatError, match=r"unknown table|table is missing"):
            csv.loads(rezipped(csv.dumps([article]), name, content))

    @pytest.mark.parametrize("step", range(7))
    def test_a_broken_zip_is_refused(self, article: Article, step: int) -> None:
        """Wherever it was cut off, and if it is none at all."""
        data = csv.dumps([article])
        for end in range(step, len(data), 61):
            with pytest.raises(FormatError):
                csv.loads(data[:end])

    def test_a_bomb_is_refused(self, article: Article, monkeypatch: pytest.MonkeyPatch) -> None:
        """What would unpack to more than the limit is not unpacked, but a zip that is large itself may hold more."""
        monkeypatch.setattr(packing, "LARGEST", 1000)
        assert (article,) == csv.loads(csv.dumps([article]))
        with pytest.raises(FormatError, match="must not unpack to more"):
            csv.loads(csv.dumps([Article(id="a1", text="x" * 1_000_000)]))

    def test_the_mark_of_a_spreadsheet_is_passed_over(self, article: Article) -> None:
        """A table that a spreadsheet has saved begins with a byte order mark."""
        data = csv.dumps([article])
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            content = packed.read("persons.csv")
        assert (article,) == csv.loads(rezipped(data, "persons.csv", b"\xef\xbb\xbf" + content))

    def test_other_columns_are_told(self, article: Article) -> None:
        """With those that should be there, as where a spreadsheet parts them by semicolons."""
        with pytest.raises(FormatError, match=r"must have the columns article, number, .* \(got 'article;number"):
            csv.loads(rezipped(csv.dumps([article]), "persons.csv", b"article;number;id\r\n"))

    @pytest.mark.parametrize("articles", ["ab", [None], ["a"]], ids=str)
    def test_what_is_no_article_is_a_type_error(self, articles: Any) -> None:
        """It is told what was given instead."""
        with pytest.raises(TypeError, match="must be an article"):
            csv.dumps(articles)

    def test_one_table_is_told_from_a_broken_zip(self, article: Article, tmp_path: Path) -> None:
        """Whoever gives one file of the directory is told to give all of them."""
        csv.dump([article], tmp_path)
        with pytest.raises(FormatError, match="one table alone"):
            csv.load(tmp_path / "articles.csv")

    def test_a_missing_directory_is_an_os_error(self, tmp_path: Path) -> None:
        """As for any other file."""
        with pytest.raises(FileNotFoundError):
            csv.load(tmp_path / "none")


def test_nobodys_file_is_replaced(tmp_path: Path) -> None:
    """A corpus that happens to have the name of a table stays as it is; our own tables are written anew."""
    corpus = tmp_path / "articles.csv"
    corpus.write_text("id,text\n1,Talks end\n", encoding="utf-8")
    article = Article(id="a1", text="Talks end")
    with pytest.raises(ValueError, match="must not hold other files of these names"):
        csv.dump([article], tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["articles.csv"]
    corpus.unlink()
    csv.dump([article], tmp_path)
    csv.dump([article, Article(id="a2", text="")], tmp_path)
    assert len(csv.load(tmp_path)) == 2
