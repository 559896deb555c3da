"""newsmodel events: what happened, coded."""

import json
from pathlib import Path

import pytest


def test_events_of_a_text_are_lines(cli, article: Path) -> None:
    """An article without facts is looked through."""
    run = cli("events", article, "--published", "1986-10-13")
    (event,) = map(json.loads, run.out.splitlines())
    assert (run.code, event["event"], event["date"]) == (0, "CONSULT", "1986-10-11")
    assert [actor["entity_text"] for actor in event["actor"]] == ["Ronald Reagan", "Mikhail Gorbachev"]


@pytest.mark.parametrize("scheme", ["plover", "cameo"])
def test_a_table_is_written_where_the_name_says_so(cli, article: Path, tmp_path: Path, scheme: str) -> None:
    """The same for facts that were read before."""
    saved, table = tmp_path / "article.json", tmp_path / "events.csv"
    cli("parse", article, "-o", saved)
    assert cli("events", saved, "--scheme", scheme, "-o", table).code == 0
    heading, *rows = table.read_text(encoding="utf-8").splitlines()
    assert heading.startswith("article,record,")
    assert rows


def test_a_file_that_cannot_be_read_is_reported(cli, article: Path, tmp_path: Path) -> None:
    """The others go on."""
    run = cli("events", tmp_path / "none.txt", article)
    assert run.code == 1
    assert "none.txt" in run.err
    assert run.out


def test_what_cannot_be_written_is_reported(cli, article: Path, tmp_path: Path) -> None:
    """With its name."""
    run = cli("events", article, "-o", article / "events.csv")
    assert (run.code, run.out) == (1, "")
    assert "events.csv" in run.err


@pytest.mark.parametrize("name", ["events.parquet", "events.txt", "events"])
def test_a_name_that_tells_no_table_is_refused(cli, article: Path, tmp_path: Path, name: str) -> None:
    """With what to say instead; nothing is written."""
    run = cli("events", article, "-o", tmp_path / name)
    assert (run.code, run.out) == (2, "")
    assert "use --to" in run.err
    assert not (tmp_path / name).exists()


def test_a_table_may_go_to_standard_output(cli, article: Path) -> None:
    """Where --to says so."""
    assert cli("events", article, "--to", "csv").out.startswith("article,record,event,")


def test_what_is_read_is_not_replaced(cli, tmp_path: Path) -> None:
    """A corpus is not written over with its events."""
    corpus = tmp_path / "corpus.csv"
    corpus.write_text("text\nTalks end\n", encoding="utf-8")
    assert cli("events", corpus, "-o", corpus).code == 2
    assert corpus.read_text(encoding="utf-8") == "text\nTalks end\n"
