"""Paths and open files behind one door."""

import io
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from newsmodel.errors import FileError, FormatError, MissingFileError
from newsmodel.formats import csv, json, jsonld, jsonlines, ninjs
from newsmodel.formats.files import name_of
from newsmodel.lexicon.entries import Title
from newsmodel.lexicon.loading import read_list
from newsmodel.readers.opening import read
from newsmodel.readers.records import read_records

#: Everything that takes the name of a file to read.
ENTRANCES: dict[str, Callable[[Path], object]] = {
    "read": read,
    "json": json.load,
    "jsonlines": jsonlines.load,
    "jsonld": jsonld.load,
    "ninjs": ninjs.load,
    "csv": csv.load,
    "newsml-g2": lambda path: import_module("newsmodel.formats.newsmlg2").load(path),
    "parquet": lambda path: import_module("newsmodel.formats.parquet").load(path),
    "records": read_records,
    "words": lambda path: read_list(Title, path),
}


@pytest.mark.parametrize("entrance", ENTRANCES.values(), ids=ENTRANCES)
def test_a_missing_file_is_told_alike_everywhere(entrance: Callable[[Path], object], tmp_path: Path) -> None:
    """By one error of ours that is also the system's, and names the file."""
    with pytest.raises(MissingFileError, match="no such file or directory") as caught:
        entrance(tmp_path / "none.json")
    assert caught.value.source == caught.value.filename == str(tmp_path / "none.json")
    with pytest.raises(FileNotFoundError):
        entrance(tmp_path / "none.json")


@pytest.mark.parametrize("name", ["read", "json", "jsonlines", "jsonld", "ninjs", "csv", "newsml-g2", "parquet"])
def test_what_is_wrong_with_a_file_names_it(name: str, tmp_path: Path) -> None:
    """So in a loop over a folder one knows which it is."""
    if name in ("newsml-g2", "parquet"):
        pytest.importorskip({"newsml-g2": "lxml", "parquet": "pyarrow"}[name])
    path = tmp_path / "broken.json"
    path.write_text('{"newsmodel": 1, "id": 5}', encoding="utf-8")
    with pytest.raises(FormatError) as caught:
        ENTRANCES[name](path)
    assert caught.value.source == str(path)
    assert str(path) in str(caught.value).splitlines()[0]


def test_what_is_wrong_with_an_open_file_names_it_if_it_can(tmp_path: Path) -> None:
    """Content without a name has none."""
    path = tmp_path / "broken.json"
    path.write_text("nonsense", encoding="utf-8")
    with path.open() as file, pytest.raises(FormatError, match=r"broken\.json: "):
        json.load(file)
    with pytest.raises(FormatError) as caught:
        json.load(io.StringIO("nonsense"))
    assert caught.value.source is None


def test_bad_lines_that_are_passed_over_name_the_file(tmp_path: Path) -> None:
    """As those that stop."""
    path = tmp_path / "a.jsonl"
    path.write_text("nonsense\n", encoding="utf-8")
    bad: list[FormatError] = []
    assert list(jsonlines.read_lines(path, on_error=bad.append)) == []
    assert str(bad[0]).endswith(f" @ {path}: line 1: $")


def test_files_have_names() -> None:
    """Paths, and open files; a number that the system gave is none."""
    assert (name_of("a.json"), name_of(Path("a.json")), name_of(io.StringIO())) == ("a.json", "a.json", None)
    with open(0, closefd=False) as file:
        assert name_of(file) is None


def test_what_fails_as_an_error_is_told_is_not_the_fault_of_the_file(tmp_path: Path) -> None:
    """A reader of ours who goes away is no file that cannot be read."""
    path = tmp_path / "a.jsonl"
    path.write_text("nonsense\n", encoding="utf-8")

    def leave(_: FormatError) -> None:
        raise BrokenPipeError

    with pytest.raises(BrokenPipeError) as caught:
        list(jsonlines.read_lines(path, on_error=leave))
    assert not isinstance(caught.value, FileError)
