"""newsmodel show: an article for reading."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import newsmodel


def test_text_is_shown_as_aligned_columns(cli, article: Path) -> None:
    """People, meetings and statements of a text stand in columns."""
    run = cli("show", article, "--published", "1986-10-13")
    assert 0 == run.code
    lines = run.out.splitlines()
    assert ["Reagan and Gorbachev meet", "published 1986-10-13"] == lines[:2]
    head = next(line for line in lines if line.startswith("  when"))
    row = lines[lines.index(head) + 1]
    assert row.startswith("  1986-10-11  held")
    assert head.index("where") == row.index("Reykjavik")
    assert "“It was a good talk,”" in run.out


def test_json_is_shown_like_the_text_it_came_from(cli, article: Path, tmp_path: Path) -> None:
    """The JSON of an article gives the same page as its text; a date resolves what was open."""
    saved = tmp_path / "article.json"
    cli("parse", article, "-o", saved)
    assert cli("show", article).out == cli("show", saved).out
    dated = "--published", "1986-10-13"
    assert cli("show", article, *dated).out == cli("show", saved, *dated).out


def test_an_open_time_is_shown_in_its_words(cli, article: Path) -> None:
    """Without a date of publication the words of a time stand in quotation marks."""
    assert "“Saturday”" in cli("show", article).out


@pytest.mark.parametrize("name", ["none.txt", "broken.json"])
def test_what_cannot_be_shown_is_reported(cli, tmp_path: Path, name: str) -> None:
    """A file that is not there, or JSON that is no article, gives a message with its name."""
    (tmp_path / "broken.json").write_text('{"newsmodel": 1, "id": 5, "text": ""}')
    run = cli("show", tmp_path / name)
    assert (1, "") == (run.code, run.out)
    assert run.err.startswith(f"newsmodel: {tmp_path / name}: ")


def test_control_characters_do_not_reach_the_terminal(cli, tmp_path: Path) -> None:
    """An escape sequence in an article is not passed on to the terminal."""
    path = tmp_path / "a.json"
    newsmodel.dump(newsmodel.Article(id="a1", text="", headline="Talks \x1b[31mend\x07"), path)
    run = cli("show", path)
    assert "Talks  [31mend " == run.out.splitlines()[0]


class TestTerminal:
    """A terminal, with rich."""

    @pytest.fixture
    def shown(self, cli, monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], str]:
        """What the terminal shows of a file."""
        monkeypatch.setenv("TERM", "xterm-256color")
        monkeypatch.setenv("COLUMNS", "120")
        monkeypatch.delenv("NO_COLOR", raising=False)
        monkeypatch.delenv("FORCE_COLOR", raising=False)

        def show(path: Path) -> str:
            monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
            return cli("show", path).out

        return show

    def test_tables_are_coloured(self, shown, article: Path) -> None:
        """With rich, a terminal gets colours."""
        pytest.importorskip("rich")
        assert "\x1b[32m" in shown(article)

    def test_no_color_is_respected(self, shown, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Under NO_COLOR there are tables without colours."""
        monkeypatch.setenv("NO_COLOR", "1")
        out = shown(article)
        assert "Reykjavik" in out
        assert "\x1b[3" not in out

    def test_brackets_are_no_markup(self, shown, tmp_path: Path) -> None:
        """Brackets in an article stand as they are."""
        path = tmp_path / "a.json"
        newsmodel.dump(newsmodel.Article(id="a1", text="", headline="[red]Talks[/red]"), path)
        assert "[red]Talks[/red]" in shown(path)

    def test_plain_text_does_without_rich(self, shown, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without rich a terminal gets plain columns."""
        monkeypatch.setitem(sys.modules, "rich.console", None)
        out = shown(article)
        assert "Reykjavik" in out
        assert "\x1b" not in out
