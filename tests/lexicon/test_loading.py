"""Lists become entries; a list that is not in order is refused with file and line."""

from pathlib import Path

import pytest

from newsmodel.errors import LexiconError
from newsmodel.lexicon.entries import City, Title
from newsmodel.lexicon.loading import parse_list, read_list
from newsmodel.values.places import PlaceKind

HEAD = "# Titles.\nform\tkind\tgender\n"


def test_reads_every_column_as_its_field_says() -> None:
    """Words, enums, flags and blanks come out as the types of the fields."""
    text = "name\tcountry\tkind\tsurname\nBergen\tNO\tcity\ty\nLapland\t\tregion\t\n"
    expected = (
        City(name="Bergen", country="NO", kind=PlaceKind.CITY, surname=True),
        City(name="Lapland", country=None, kind=PlaceKind.REGION, surname=False),
    )
    assert expected == parse_list(City, text, file="places")


def test_reads_a_file_of_the_user(tmp_path: Path) -> None:
    """A path is read as a list of one's own."""
    path = tmp_path / "mine.tsv"
    path.write_text(HEAD + "Wing Cdr\trank\t\n", encoding="utf-8")
    assert (Title(form="Wing Cdr", kind="rank"),) == read_list(Title, path)


def test_refuses_a_file_that_is_not_utf_8(tmp_path: Path) -> None:
    """The error names the line of the first byte that is no UTF-8."""
    path = tmp_path / "mine.tsv"
    path.write_bytes(HEAD.encode() + b"Se\xf1or\tcourtesy\tmale\n")
    with pytest.raises(LexiconError) as caught:
        read_list(Title, path)
    assert f"{path}:3: not UTF-8 (got b'\\xf1')" == str(caught.value)


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        pytest.param("# Only words.\n", 1, "columns must be form, kind, gender", id="no-columns"),
        pytest.param("form\tgender\tkind\n", 1, "columns must be form, kind, gender", id="columns-in-another-order"),
        pytest.param(HEAD + "Mr\tcourtesy\n", 3, "row must have 3 columns (got 2)", id="column-missing"),
        pytest.param(HEAD + "Mr\tcourtesy\tmale\nDr\tacademic\t\n", 4, "entry is not in order (got 'Dr')", id="order"),
        pytest.param(HEAD + "Dr\tacademic\t\nDr\tacademic\t\n", 4, "entry is there twice (got 'Dr')", id="twice"),
        pytest.param(HEAD + "\tacademic\t\n", 3, "entry is empty (got '')", id="empty"),
        pytest.param(HEAD + "Dr\tlearned\t\n", 3, "unknown kind (got 'learned')", id="unknown-kind"),
        pytest.param(HEAD + "Dr\tacademic\tf\n", 3, "unknown gender (got 'f')", id="unknown-gender"),
        pytest.param(HEAD + "Dr \tacademic\t\n", 3, "stray blank or bar", id="blank-behind"),
        pytest.param(HEAD + "Dr\tacademic\t\n\n", 4, "row must have 3 columns (got 1)", id="empty-line"),
    ],
)
def test_refuses_a_list_that_is_not_in_order(text: str, line: int, message: str) -> None:
    """The error names the file, the line and what is wrong."""
    with pytest.raises(LexiconError) as caught:
        parse_list(Title, text, file="titles.tsv")
    assert f"titles.tsv:{line}: {message}" == str(caught.value)
