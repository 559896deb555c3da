"""newsmodel convert: any two formats, by name."""

import io
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import newsmodel
from newsmodel import Article
from newsmodel.formats import csv, jsonlines
from newsmodel.readers.opening import read

TEXT = "Envoys meet in Oslo\nJane Roe met John Doe in Oslo on Monday.\n“It went well,” she said."
ARTICLE = newsmodel.parse(TEXT, published="2018-06-01")

NAMES = [
    "a.json",
    "a.json.gz",
    "a.jsonl",
    "a.jsonl.zst",
    "a.jsonld",
    "a.ninjs",
    "a.xml",
    "tables",
    "a.zip",
    "a.parquet",
]


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """A file with the article as JSON."""
    newsmodel.dump(ARTICLE, tmp_path / "article.json")
    return tmp_path / "article.json"


@pytest.fixture(autouse=True)
def _extras() -> None:
    for module in ("lxml", "pyarrow", "zstandard"):
        pytest.importorskip(module)


@pytest.mark.parametrize("first", NAMES)
@pytest.mark.parametrize("second", ["b.jsonl.gz", "b.parquet"])
def test_any_two_formats(cli, saved: Path, tmp_path: Path, first: str, second: str) -> None:
    """From JSON to a format, from there to another, and back: the article is the same, with all its facts."""
    assert (0, "", "") == cli("convert", saved, tmp_path / first)
    assert (0, "", "") == cli("convert", tmp_path / first, tmp_path / second)
    assert (0, "", "") == cli("convert", tmp_path / second, tmp_path / "back.json")
    assert ARTICLE == newsmodel.load(tmp_path / "back.json")


@pytest.mark.parametrize("name", NAMES)
def test_what_it_writes_is_valid(cli, saved: Path, tmp_path: Path, name: str) -> None:
    """Validate finds nothing wrong with what convert wrote."""
    cli("convert", saved, tmp_path / name)
    run = cli("validate", tmp_path / name)
    assert (0, "") == (run.code, run.err)
    assert run.out.startswith(f"{tmp_path / name}: valid")


@pytest.mark.parametrize("name", ["b.json", "b.jsonld", "b.ninjs.json", "b.xml"])
def test_files_end_as_texts_do(cli, saved: Path, tmp_path: Path, name: str) -> None:
    """A file of one article ends in one newline, as what parse writes does."""
    cli("convert", saved, tmp_path / name)
    written = (tmp_path / name).read_text(encoding="utf-8")
    assert written == written.rstrip() + "\n"


def test_pages_and_texts_come_in(cli, tmp_path: Path) -> None:
    """Whatever can be read can be converted; no facts are looked for."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert 0 == cli("convert", tmp_path / "a.txt", tmp_path / "a.json").code
    article = newsmodel.load(tmp_path / "a.json")
    assert (TEXT, "Envoys meet in Oslo", ()) == (article.text, article.headline, article.meetings)


@pytest.mark.parametrize("form", ["json", "jsonl", "jsonld", "ninjs", "newsml-g2"])
def test_pipes_work(cli, saved: Path, monkeypatch: pytest.MonkeyPatch, form: str) -> None:
    """A dash is standard input or standard output, with the format told by --to."""
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(saved.read_bytes())))
    run = cli("convert", "-", "-", "--to", form)
    assert (0, "") == (run.code, run.err)
    assert (ARTICLE,) == read(run.out).articles


def test_one_article_is_no_many(cli, tmp_path: Path) -> None:
    """A format of one article takes no two, and nothing is written."""
    lines = tmp_path / "a.jsonl"
    lines.write_text("".join(newsmodel.dumps(Article(id=f"a{n}", text="")) + "\n" for n in range(3)))
    run = cli("convert", lines, tmp_path / "b.json")
    assert (1, f"newsmodel: {lines}: json holds one article (use jsonl, csv, parquet)\n") == (run.code, run.err)
    assert [lines] == list(tmp_path.iterdir())
    assert 0 == cli("convert", lines, tmp_path / "b.parquet").code
    assert 3 == len(read(tmp_path / "b.parquet").articles)


@pytest.mark.parametrize("name", ["a.html", "a.docx", "a.parquet.gz", "a.zip.zst", "-"])
def test_a_name_that_tells_nothing_is_refused(cli, saved: Path, tmp_path: Path, name: str) -> None:
    """Where the name of OUT tells no format that can be written, --to must, and that is a wrong argument."""
    run = cli("convert", saved, name if name == "-" else tmp_path / name)
    assert (2, "") == (run.code, run.out)
    assert "use --to: json, jsonld" in run.err


def test_one_table_is_refused(cli, saved: Path, tmp_path: Path) -> None:
    """A name that ends in .csv is a wrong argument, told with the directory and the zip that would do."""
    run = cli("convert", saved, tmp_path / "t.csv")
    assert (2, "") == (run.code, run.out)
    assert f"(use {tmp_path / 't'}/ or {tmp_path / 't.zip'})" in run.err
    assert not (tmp_path / "t.csv").exists()


def test_what_fails_leaves_the_old_file(cli, tmp_path: Path) -> None:
    """If IN cannot be read, or OUT cannot hold it, the old OUT is still there, whole."""
    out = tmp_path / "b.zip"
    out.write_text("old")
    (tmp_path / "broken.json").write_text('{"newsmodel": 1}')
    run = cli("convert", tmp_path / "broken.json", out)
    assert (1, "old") == (run.code, out.read_text())
    assert "required key is missing @ $.id" in run.err
    (tmp_path / "alone.jsonl").write_text(newsmodel.dumps(Article(id="a1", text="\ud800")) + "\n")
    assert 1 == cli("convert", tmp_path / "alone.jsonl", out).code
    assert "old" == out.read_text()
    assert 3 == len(list(tmp_path.iterdir()))


def test_articles_of_one_id_keep_apart(cli, tmp_path: Path) -> None:
    """The second gets a number, whatever is written, and that is told."""
    given = ("a1", "a1", "a1-2", "a1")
    (tmp_path / "twice.jsonl").write_text("".join(newsmodel.dumps(Article(id=id_, text="")) + "\n" for id_ in given))
    assert 0 == cli("convert", tmp_path / "twice.jsonl", tmp_path / "b.zip").code
    assert ["a1", "a1-2", "a1-2-2", "a1-3"] == [article.id for article in csv.load(tmp_path / "b.zip")]
    run = cli("convert", tmp_path / "twice.jsonl", "-", "--to", "jsonl", "--issues")
    assert ["a1", "a1-2", "a1-2-2", "a1-3"] == [article.id for article in jsonlines.loads(run.out)]
    assert run.err.count("(duplicate-id)") == 3


def test_a_bad_line_is_reported_and_the_others_go_on(cli, tmp_path: Path) -> None:
    """A piece that cannot be read is told, and the exit code is 1."""
    lines = tmp_path / "a.jsonl"
    lines.write_text(newsmodel.dumps(Article(id="a1", text="")) + "\nnonsense\n")
    run = cli("convert", lines, tmp_path / "b.jsonl.gz")
    assert 1 == run.code
    assert "line 2" in run.err
    assert 1 == len(read(tmp_path / "b.jsonl.gz").articles)


@pytest.mark.parametrize(
    ("name", "content", "place"),
    [
        ("a.jsonld", '{"nm:version": 1, "@type": "NewsArticle"}', "$"),
        ("a.ninjs", '{"uri": 5}', "$.uri"),
        ("a.ninjs.json", "{}", "$"),
        ("a.xml", "<newsItem/>", "/newsItem"),
        ("a.zip", "PK", "$"),
        ("a.parquet", "PAR1", "$"),
        ("a.json", "no JSON", "$"),
        ("a.jsonl", "{}\n", "line 1: $"),
    ],
)
def test_faults_of_every_format_have_a_place(cli, tmp_path: Path, name: str, content: str, place: str) -> None:
    """Validate tells what is wrong with a file of each format, and where; the exit code is 1."""
    path = tmp_path / name
    path.write_text(content)
    run = cli("validate", path)
    assert (1, "") == (run.code, run.err)
    assert run.out.startswith(f"{path}: ")
    assert any(f" @ {place}" in line for line in run.out.splitlines())


def test_columns_and_encoding_may_be_said(cli, tmp_path: Path) -> None:
    """So a table of somebody's is read as it is."""
    table = tmp_path / "a.csv"
    table.write_bytes("Titel;Inhalt\nÉmile in Oslo;Ms Lund met Émile Ek in Oslo.\n".encode("latin-1"))
    run = cli(
        "convert",
        table,
        "-",
        "--to",
        "jsonl",
        "--encoding",
        "latin-1",
        "--column",
        "text=Inhalt",
        "--column",
        "title=Titel",
    )
    assert (run.code, run.err) == (0, "")
    assert newsmodel.loads(run.out).headline == "Émile in Oslo"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--column", "Inhalt"], "argument --column: must be WHAT=NAME, as text=Inhalt (got 'Inhalt')"),
        (["--column", "stars=Sterne"], "argument --column: 'columns' must name what is told: text, headline"),
        (["--column", "text=a", "--column", "text=b"], "argument --column: must be told once of each (got text again)"),
        (["--column", "text=a", "--column", "body=b"], "argument --column: 'columns' must name one column for 'body'"),
        (["--encoding", "klingon"], "argument --encoding: 'encoding' must be one that Python knows"),
        (["--encoding", "hex"], "argument --encoding: 'encoding' must be one that Python knows"),
    ],
)
def test_wrong_columns_and_encodings_are_wrong_arguments(cli, arguments: list[str], message: str) -> None:
    """They are told before anything is read."""
    run = cli("convert", "nowhere.csv", "-", *arguments)
    assert run.code == 2
    assert message in run.err
