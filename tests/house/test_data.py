"""Word lists are in order."""

import re
from collections import Counter
from pathlib import Path

import pytest
from rooms import SOURCE, named

TABLES = sorted(SOURCE.rglob("*.tsv"))


def rows(path: Path) -> list[str]:
    """The rows of a table, without comments and headings."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return lines[1:]


def test_there_are_tables() -> None:
    """The tests below look at the word lists."""
    assert len(TABLES) > 10


@pytest.mark.parametrize("path", TABLES, ids=named)
class TestTable:
    """What holds for every word list."""

    def test_it_names_its_source(self, path: Path) -> None:
        """A comment at its head says where it comes from."""
        if path.is_relative_to(SOURCE / "strategies"):
            pytest.skip("sample words of our own")
        head = path.read_text(encoding="utf-8").splitlines()[:8]
        assert any(re.match(r"# .*\bsources?\b", line, re.IGNORECASE) for line in head)

    def test_it_has_no_doubles(self, path: Path) -> None:
        """No row stands there twice."""
        assert [row for row, count in Counter(rows(path)).items() if count > 1] == []

    def test_it_is_sorted(self, path: Path) -> None:
        """Rows stand in the order of code points, so that a word has one place."""
        found = [row.split("\t")[0] for row in rows(path)]
        assert found == sorted(found)

    def test_it_is_clean(self, path: Path) -> None:
        """UTF-8, Unix line ends, one at the end, no blanks at the ends of cells' rows."""
        data = path.read_bytes()
        assert b"\r" not in data
        assert data.endswith(b"\n")
        assert not data.endswith(b"\n\n")
        assert [row for row in rows(path) if row.startswith(" ")] == []
