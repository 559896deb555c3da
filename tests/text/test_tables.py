"""The word tables of the text room."""

from pathlib import Path

import pytest

from newsmodel.errors import LexiconError
from newsmodel.text import tables
from newsmodel.text.tables import rows


@pytest.mark.parametrize("name", ["abbreviations", "agencies", "labels", "words"])
def test_tables_are_sorted_and_unique(name: str) -> None:
    """Each row of a table stands once, in order."""
    found = rows(name)
    assert sorted(set(found)) == list(found)


def test_a_row_of_another_width_is_refused_with_its_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A table that is not in order says where."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "odd.tsv").write_text("# odd\nform\tkind\nOslo\n", encoding="utf-8")
    monkeypatch.setattr(tables, "files", lambda _package: tmp_path)
    with pytest.raises(LexiconError) as caught:
        rows("odd")
    assert (caught.value.file, caught.value.line) == ("text/data/odd.tsv", 3)
