"""newsmodel parse: articles with their facts, in any format."""

import gzip
import io
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import attrs
import pytest

import newsmodel
from newsmodel.formats import jsonld, ninjs


def test_one_file_becomes_json(cli, article: Path) -> None:
    """One file gives one JSON text, the same article that the library gives."""
    run = cli("parse", article, "--published", "1986-10-13")
    assert (0, "") == (run.code, run.err)
    assert newsmodel.parse(article.read_text("utf-8"), published="1986-10-13") == newsmodel.loads(run.out)
    assert run.out.count("\n") > 1


def test_many_files_become_lines(cli, article: Path) -> None:
    """Many files give a line each, in their order."""
    run = cli("parse", article, article)
    assert 0 == run.code
    first, second = run.out.splitlines()
    expected = newsmodel.parse(article.read_text("utf-8"))
    assert newsmodel.loads(first) == expected
    assert newsmodel.loads(second) == attrs.evolve(expected, id=f"{expected.id}-2")


def test_form_can_be_chosen(cli, article: Path) -> None:
    """One file can be written as a line; many files can not be one JSON text."""
    assert 1 == cli("parse", article, "--to", "jsonl").out.count("\n")
    run = cli("parse", article, article, "--to", "json")
    assert (2, "", "newsmodel: -: json holds one article (use jsonl, csv, parquet)\n") == run


@pytest.mark.parametrize("form", [jsonld, ninjs], ids=lambda form: form.FORMAT)
def test_formats_of_others_can_be_chosen(cli, article: Path, form) -> None:
    """One file can be written as JSON-LD or ninjs, many can not."""
    assert newsmodel.parse(article.read_text("utf-8")) == form.loads(cli("parse", article, "--to", form.FORMAT).out)
    assert 2 == cli("parse", article, article, "--to", form.FORMAT).code


def test_a_file_that_fails_does_not_stop_the_others(cli, article: Path, tmp_path: Path) -> None:
    """What cannot be read is reported with its name, and the exit code is 1."""
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"Talks \xff end")
    empty = tmp_path / "empty"
    empty.mkdir()
    run = cli("parse", bad, article, tmp_path / "none.txt", empty)
    way_on = "say its encoding, such as cp1252: encoding=, --encoding"
    assert 1 == run.code
    assert 1 == len(run.out.splitlines())
    assert [
        f"newsmodel: {bad}: not UTF-8 text (got byte 0xff on line 1, at offset 6; {way_on})",
        f"newsmodel: {tmp_path / 'none.txt'}: no such file or directory",
        f"newsmodel: {empty}: is a directory without tables of newsmodel (give the files in it)",
    ] == run.err.splitlines()


def test_standard_input_is_a_dash(cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """A dash reads standard input, with or without a byte order mark."""
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO("\ufeffTalks end".encode())))
    assert "Talks end" == newsmodel.loads(cli("parse", "-").out).text


@pytest.mark.parametrize(
    "content", [b"", b"\n \n", b"\x00" * 10, b"word " * 40_000], ids=["empty", "blank", "null", "long"]
)
def test_odd_files_are_read(cli, tmp_path: Path, content: bytes) -> None:
    """Empty, blank and huge files are articles like any other."""
    path = tmp_path / "odd.txt"
    path.write_bytes(content)
    run = cli("parse", path)
    assert 0 == run.code
    assert content.decode() == newsmodel.loads(run.out).text


def test_whatever_can_be_read_is_parsed(cli, tmp_path: Path) -> None:
    """A feed gives its entries as lines with their facts; JSON is read anew; other inputs are told by --from."""
    pytest.importorskip("lxml")
    feed = tmp_path / "feed.xml"
    items = "".join(f"<item><description>Mr Roe met Mr Doe in {p}.</description></item>" for p in ("Oslo", "Bern"))
    feed.write_text(f"<rss><channel>{items}</channel></rss>")
    run = cli("parse", feed)
    assert (0, "newsmodel: 4 oddities (--issues tells them)\n") == (run.code, run.err)
    articles = [newsmodel.loads(line) for line in run.out.splitlines()]
    assert ["Oslo", "Bern"] == [article.meetings[0].where.name for article in articles]
    assert 1 == cli("parse", feed, "--to", "json").code
    assert "entry 1: no date of publication (no-date)" in cli("parse", feed, "--issues").err
    assert feed.read_text() == newsmodel.loads(cli("parse", feed, "--from", "text").out).text


def test_bad_lines_are_reported(cli, tmp_path: Path) -> None:
    """A bad line of JSON Lines is reported with its number, the others are parsed, and the exit code is 1."""
    lines = tmp_path / "a.jsonl"
    lines.write_text('{"newsmodel":1,"id":"a1","text":"Talks end"}\nnonsense\n')
    run = cli("parse", lines)
    assert (1, "Talks end") == (run.code, newsmodel.loads(run.out).text)
    assert "line 2" in run.err


@pytest.mark.parametrize("date", ["2018-13", "soon", "P2D", "", "12/3/2024"])
def test_a_wrong_date_is_refused(cli, article: Path, date: str) -> None:
    """A date of publication that is none is a wrong argument, told with what was given."""
    run = cli("parse", article, "--published", date)
    assert (2, "") == (run.code, run.out)
    assert "argument --published: " in run.err
    assert date == "2018-13" or f"(got {date!r}, expected one such as 2024-03-12)" in run.err


class TestOutput:
    """The option -o."""

    def test_it_replaces_the_file(self, cli, article: Path, tmp_path: Path) -> None:
        """The file holds what standard output would have shown, keeps its permissions, and nothing else is left."""
        out = tmp_path / "out" / "a.json"
        out.parent.mkdir()
        out.write_text("old")
        out.chmod(0o640)
        run = cli("parse", article, "-o", out)
        assert (0, "", "") == run
        assert cli("parse", article).out == out.read_text("utf-8")
        assert 0o640 == out.stat().st_mode & 0o777
        assert [out] == list(out.parent.iterdir())

    @pytest.mark.parametrize(
        "name", ["a.json", "a.json.gz", "a.jsonl", "a.jsonl.gz", "a.jsonld", "a.ninjs", "a.zip", "a"]
    )
    def test_its_name_tells_the_format(self, cli, article: Path, tmp_path: Path, name: str) -> None:
        """As convert does, parse writes what the name says, with the facts, however many files there are."""
        assert (0, "", "") == cli("parse", article, "-o", tmp_path / name)
        assert (newsmodel.parse(article.read_text("utf-8")),) == newsmodel.read(tmp_path / name).articles
        run = cli("validate", tmp_path / name)
        assert (0, "") == (run.code, run.err)

    def test_one_article_is_a_line_of_json_lines(self, cli, article: Path, tmp_path: Path) -> None:
        """One file gives one line where the name asks for lines, packed or not, and --to overrides the name."""
        for name in ("a.jsonl", "a.ndjson"):
            assert 0 == cli("parse", article, "-o", tmp_path / name).code
            assert 1 == (tmp_path / name).read_text("utf-8").count("\n")
        with_gzip = tmp_path / "a.jsonl.gz"
        assert 0 == cli("parse", article, "-o", with_gzip).code
        assert 1 == gzip.decompress(with_gzip.read_bytes()).count(b"\n")
        assert 0 == cli("parse", article, "--to", "json", "-o", tmp_path / "a.jsonl").code
        assert 1 < (tmp_path / "a.jsonl").read_text("utf-8").count("\n")

    @pytest.mark.parametrize(
        ("name", "remedy"),
        [("y.csv", "(use {0}/y/ or {0}/y.zip)"), ("y.txt", "(use --to: json, "), ("y.zip.gz", "(use --to: json, ")],
    )
    def test_a_name_that_cannot_be_written_is_refused(self, cli, article: Path, tmp_path: Path, name, remedy) -> None:
        """A name that tells no format is a wrong argument, told with what to do, and nothing is written."""
        run = cli("parse", article, "-o", tmp_path / name)
        assert (2, "") == (run.code, run.out)
        assert remedy.format(tmp_path) in run.err
        assert [article] == list(tmp_path.iterdir())

    def test_many_files_do_not_fit_into_one_json(self, cli, article: Path, tmp_path: Path) -> None:
        """Many files under the name of a format of one article are a wrong argument, told with the formats of many."""
        out = tmp_path / "a.json"
        message = f"newsmodel: {out}: json holds one article (use jsonl, csv, parquet)\n"
        assert (2, "", message) == cli("parse", article, article, "-o", out)

    def test_it_stays_if_nothing_could_be_read(self, cli, tmp_path: Path) -> None:
        """If no file can be read, the old output is still there, whole."""
        out = tmp_path / "a.json"
        out.write_text("old")
        assert 1 == cli("parse", tmp_path / "none.txt", "-o", out).code
        assert "old" == out.read_text()
        assert [out] == list(tmp_path.iterdir())

    def test_it_stays_if_the_user_ends_it(self, cli, article: Path, tmp_path: Path, monkeypatch) -> None:
        """Ctrl-C in the middle of many files leaves the old output, and the exit code is 130."""

        def interrupted(_article: newsmodel.Article) -> None:
            raise KeyboardInterrupt

        out = tmp_path / "out" / "a.jsonl"
        out.parent.mkdir()
        out.write_text("old")
        monkeypatch.setattr("newsmodel.extraction.entrance.extract", interrupted)
        assert (130, "", "") == cli("parse", article, article, "-o", out)
        assert "old" == out.read_text()
        assert [out] == list(out.parent.iterdir())

    def test_a_link_stays_a_link(self, cli, article: Path, tmp_path: Path) -> None:
        """Through a symbolic link the file behind it is written."""
        link = tmp_path / "link.json"
        link.symlink_to(tmp_path / "real.json")
        assert 0 == cli("parse", article, "-o", link).code
        assert link.is_symlink()
        assert newsmodel.load(tmp_path / "real.json").text == article.read_text("utf-8")

    def test_a_device_stays_a_device(self, cli, article: Path) -> None:
        """What is no ordinary file is written to and not replaced."""
        assert 0 == cli("parse", article, "-o", os.devnull).code
        assert not Path(os.devnull).is_file()

    def test_folders_of_an_output_are_made(self, cli, article: Path, tmp_path: Path) -> None:
        """As for tables; a file that stands where a folder should is told."""
        out = tmp_path / "new" / "folder" / "a.json"
        assert (0, "", "") == cli("parse", article, "-o", out)
        assert out.is_file()
        out = article / "a.json"
        assert (1, "", f"newsmodel: {out}: not a directory\n") == cli("parse", article, "-o", out)


def test_a_text_is_not_replaced_by_its_facts(cli, article: Path) -> None:
    """OUT may not be the text that is read."""
    before = article.read_text()
    run = cli("parse", article, "--to", "json", "-o", article)
    assert (2, "", before) == (run.code, run.out, article.read_text())
    assert "would take the place of what is read" in run.err


def test_articles_of_several_files_have_ids_of_their_own(cli, article: Path) -> None:
    """So rows of them can be told apart, and the second of one text is an oddity."""
    run = cli("parse", article, article, "--issues")
    one, other = (newsmodel.loads(line).id for line in run.out.splitlines())
    assert other == f"{one}-2"
    assert run.err == f"newsmodel: {article}: the id {one!r} is taken, this article is {other!r} (duplicate-id)\n"


def test_a_folder_is_its_files(cli, article: Path, tmp_path: Path) -> None:
    """Those whose names tell what they are, in the order of their names; what is written there is none of them."""
    (tmp_path / "b.txt").write_text("Ms Lund met Mr Ek in Oslo on Friday.", encoding="utf-8")
    for name in (".hidden.txt", "photo.jpg"):
        (tmp_path / name).write_text("Talks end", encoding="utf-8")
    for _ in range(2):
        run = cli("parse", tmp_path, "-o", tmp_path / "c.jsonl")
        assert (run.code, run.out) == (0, "")
    texts = [newsmodel.loads(line).text for line in (tmp_path / "c.jsonl").read_text("utf-8").splitlines()]
    assert texts == [path.read_text("utf-8") for path in (article, tmp_path / "b.txt")]


def test_a_row_without_words_fails_nothing(cli, tmp_path: Path) -> None:
    """It is told, and what could be read is all that there was."""
    (tmp_path / "a.csv").write_text("id,text\n1,Talks end\n2,\n", encoding="utf-8")
    run = cli("parse", tmp_path / "a.csv")
    assert run.code == 0
    assert run.err == f"newsmodel: {tmp_path / 'a.csv'}: line 3: there are no words (no-text)\n"
