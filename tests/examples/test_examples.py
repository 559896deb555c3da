"""The examples run, and the engine reads what they are written for."""

import subprocess
import sys
from pathlib import Path

import pytest

import newsmodel
from newsmodel.formats.jsonlines import read_lines
from newsmodel.values.blocks import BlockKind

EXAMPLES = Path(__file__).parents[2] / "examples"
ARTICLES = sorted((EXAMPLES / "articles").glob("*.txt"))


def parsed(path: Path) -> newsmodel.Article:
    """The article in a file whose name begins with its date."""
    return newsmodel.parse(path.read_text(encoding="utf-8"), published=path.name[:10])


def run(script: str, *arguments: object) -> str:
    """What a script prints."""
    command = [sys.executable, str(EXAMPLES / script), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_an_article_has_facts_and_survives_json(path: Path) -> None:
    """Each article gives persons, meetings and statements, and its JSON reads back equal."""
    article = parsed(path)
    assert article.headline == article.text.partition("\n")[0]
    assert len(article.persons) >= 5
    assert len(article.meetings) >= 2
    assert len(article.statements) >= 3
    assert article == newsmodel.loads(newsmodel.dumps(article))


def test_scraped_page_is_laid_out() -> None:
    """The page with crossheads, byline box, consent text and related links is taken apart into these."""
    article = parsed(EXAMPLES / "articles" / "2015-04-02-lausanne.txt")

    def lines(kind: BlockKind) -> list[str]:
        return [article.words(block.span) for block in article.blocks if block.kind is kind]

    crossheads = ["What have they agreed?", "Who had to change his plans?", "A night at the lake", "What happens next?"]
    assert crossheads == lines(BlockKind.CROSSHEAD)
    assert [("Alma Reuter", "BBC diplomatic correspondent", "Lausanne")] == [
        (author.name, author.role, author.place) for author in article.authors
    ]
    assert ["- Published", "Allow Twitter content?"] == lines(BlockKind.FURNITURE)[:2]
    assert lines(BlockKind.FURNITURE)[2].startswith("This article contains content")
    dates = [str(block.date) for block in article.blocks if block.kind is BlockKind.RELATED]
    assert ["2015-03-31", "2015-03-03", "2014-11-24"] == dates


def test_timeline_tells_meetings_in_order() -> None:
    """The first script prints the dated meetings of an article, the earliest first."""
    lines = run("timeline.py", EXAMPLES / "articles" / "1986-10-13-reykjavik.txt").splitlines()
    assert sorted(lines) == lines
    assert "1986-09-19  held meeting in Washington: Eduard Shevardnadze, George Shultz" in lines


def test_folder_becomes_json_lines(tmp_path: Path) -> None:
    """The second script writes every article of a folder as a line."""
    out = tmp_path / "articles.jsonl"
    assert f"{len(ARTICLES)} articles in {out}\n" == run("folder.py", EXAMPLES / "articles", out)
    assert [path.stem for path in ARTICLES] == [article.id for article in read_lines(out)]
