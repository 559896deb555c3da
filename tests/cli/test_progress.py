"""How far the work has come."""

import sys

import pytest

from newsmodel.cli import progress


def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal whose user waits for nothing."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(progress, "PATIENCE", -1.0)
    monkeypatch.setenv("TERM", "xterm")


FILES = ["a", "b", "c"]


def test_a_pipe_gets_no_bar(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Where standard error is no terminal, nothing is shown, however long it takes."""
    monkeypatch.setattr(progress, "PATIENCE", -1.0)
    assert FILES == list(progress.watched(FILES))
    assert ("", "") == capsys.readouterr()


def test_quick_work_gets_no_bar(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Work that is done within a second shows nothing."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    assert FILES == list(progress.watched(FILES))
    assert ("", "") == capsys.readouterr()


def test_long_work_is_counted_without_rich(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Without rich the files are counted, on standard error only, and the line is cleared at the end."""
    impatient(monkeypatch)
    monkeypatch.setitem(sys.modules, "rich.progress", None)
    assert FILES == list(progress.watched(FILES))
    out, err = capsys.readouterr()
    assert ("", "\r0 of 3\r1 of 3\r2 of 3\r\033[K") == (out, err)


def test_long_work_has_a_bar_with_rich(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """With rich a bar is shown, and standard output is left alone."""
    pytest.importorskip("rich")
    impatient(monkeypatch)
    seen = []
    for file in progress.watched(FILES):
        print(file)
        seen.append(file)
    out, err = capsys.readouterr()
    assert (FILES, "a\nb\nc\n") == (seen, out)
    assert "parse" in err


def test_the_articles_of_one_file_are_counted(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody knows how many there are, but how many are done."""
    impatient(monkeypatch)
    assert list(progress.counted(iter(FILES))) == FILES
    assert capsys.readouterr() == ("", "\r0 articles\r1 articles\r2 articles\r\033[K")


def test_a_pipe_gets_no_count(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor does quick work."""
    monkeypatch.setattr(progress, "PATIENCE", -1.0)
    assert list(progress.counted(iter(FILES))) == FILES
    monkeypatch.setattr(progress, "PATIENCE", 60.0)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    assert list(progress.counted(iter(FILES))) == FILES
    assert capsys.readouterr() == ("", "")
