"""The word tables of the text room."""

import pytest

from newsmodel.text.tables import rows


@pytest.mark.parametrize("name", ["abbreviations", "agencies", "labels", "words"])
def test_tables_are_sorted_and_unique(name: str) -> None:
    """Each row of a table stands once, in order."""
    found = rows(name)
    assert sorted(set(found)) == list(found)
