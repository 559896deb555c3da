"""Records go to JSON Lines and come back one at a time; a bad line is told by its number."""

import gzip
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsmodel.errors import FormatError, UnknownVersionError
from newsmodel.formats import json, jsonlines
from newsmodel.model.article import Article
from newsmodel.values.places import Place

OSLO = Place(name="Oslo")
ROME = Place(name="Rome\u2028\n")
LINES = '{"newsmodel":1,"name":"Oslo"}\n{"newsmodel":1,"name":"Rome\u2028\\n"}\n'


class TestRoundTrip:
    """What is written comes back."""

    @pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
    @pytest.mark.parametrize("kind", [str, Path], ids=["string", "path"])
    def test_paths(self, tmp_path: Path, article: Article, name: str, kind: Any) -> None:
        """What is written to a path comes back in order, gzipped by its name."""
        count = jsonlines.write_lines([article, article], kind(tmp_path / name))

        assert (2, [article, article]) == (count, list(jsonlines.read_lines(kind(tmp_path / name))))

    def test_at_once(self, tmp_path: Path, article: Article) -> None:
        """All records of a path are one tuple, articles or of the class that is asked for."""
        jsonlines.dump([article, article], tmp_path / "a.jsonl.gz")
        jsonlines.dump([OSLO, ROME], tmp_path / "b.jsonl")

        assert jsonlines.load(tmp_path / "a.jsonl.gz") == (article, article)
        assert jsonlines.load(tmp_path / "b.jsonl", Place) == (OSLO, ROME)

    @pytest.mark.parametrize("make", [io.StringIO, io.BytesIO])
    def test_open_files(self, make: Any) -> None:
        """Text files and binary files both do, and stay open."""
        file = make()
        jsonlines.write_lines([OSLO, ROME], file)
        file.seek(0)

        assert [OSLO, ROME] == list(jsonlines.read_lines(file, Place))
        assert not file.closed

    def test_strings(self) -> None:
        """A whole text is written and read, too."""
        assert (LINES, (OSLO, ROME)) == (jsonlines.dumps([OSLO, ROME]), jsonlines.loads(LINES, Place))
        assert (OSLO, ROME) == jsonlines.loads(LINES.encode(), Place)

    def test_nothing_is_an_empty_file(self, tmp_path: Path) -> None:
        """No record makes no line."""
        assert 0 == jsonlines.write_lines([], tmp_path / "a.jsonl")
        assert (b"", []) == ((tmp_path / "a.jsonl").read_bytes(), list(jsonlines.read_lines(tmp_path / "a.jsonl")))

    @pytest.mark.parametrize("end", ["\n", "\r\n", "\n\n \n", ""], ids=ascii)
    def test_blank_lines_are_passed_over(self, end: str) -> None:
        """The last line needs no end, and a blank one is no record."""
        assert [OSLO] == list(jsonlines.read_lines(io.StringIO(json.dumps(OSLO) + end), Place))

    def test_equal_records_make_equal_gzip_files(self, tmp_path: Path) -> None:
        """No name and no time gets into a gzipped file."""
        for name in ("a.jsonl.gz", "b.jsonl.gz"):
            jsonlines.write_lines([OSLO], tmp_path / name)

        assert (tmp_path / "a.jsonl.gz").read_bytes() == (tmp_path / "b.jsonl.gz").read_bytes()

    def test_records_are_read_and_written_one_at_a_time(self, tmp_path: Path) -> None:
        """Each record is asked for when it is written, and read when it is asked for."""
        drawn: list[Place] = []

        def draw(records: Iterator[Place]) -> Iterator[Place]:
            for record in records:
                drawn.append(record)
                yield record

        file = io.StringIO(LINES)
        records = draw(jsonlines.read_lines(file, Place))

        assert (OSLO, [OSLO], LINES.index("\n") + 1) == (next(records), drawn, file.tell())


class TestBadLines:
    """What is wrong is told by its line."""

    BAD = LINES.replace("\n", '\n\n{"newsmodel":1,"name":5,"kind":"x"}\n', 1)

    def test_the_first_bad_line_is_an_error_with_its_number(self) -> None:
        """Lines are counted from 1, blank ones too; each path begins with the line."""
        with pytest.raises(FormatError) as caught:
            list(jsonlines.read_lines(io.StringIO(self.BAD), Place))

        expected = ("jsonlines", ["line 3: $.name", "line 3: $.kind"])
        assert expected == (caught.value.format, [problem.path for problem in caught.value.problems])

    def test_reading_goes_on_where_errors_are_taken(self) -> None:
        """With ``on_error`` the good lines come, and each bad one is handed over."""
        errors: list[FormatError] = []

        assert [OSLO, ROME] == list(jsonlines.read_lines(io.StringIO(self.BAD), Place, on_error=errors.append))
        assert ["line 3: $.name"] == [error.problems[0].path for error in errors]

    def test_broken_json_is_told_by_line_and_column(self) -> None:
        """The line is the one of the file."""
        with pytest.raises(FormatError) as caught:
            jsonlines.loads("\n\n{]\n")

        expected = "invalid JSON: expecting property name enclosed in double quotes at column 2 @ line 3: $"
        assert expected == str(caught.value)

    def test_a_newer_version_is_told_by_line(self) -> None:
        """It keeps an error of its own."""
        with pytest.raises(UnknownVersionError) as caught:
            jsonlines.loads('{"newsmodel": 9}')

        assert (9, "line 1: $.newsmodel") == (caught.value.found, caught.value.problems[0].path)

    @pytest.mark.parametrize("make", [io.StringIO, lambda text: io.BytesIO(text.encode())], ids=["text", "bytes"])
    def test_a_line_that_is_too_long_is_refused(self, make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        """A line beyond the bound is not read into memory, and does not spoil those after it."""
        monkeypatch.setattr(jsonlines, "LONGEST_LINE", 40)
        errors: list[FormatError] = []
        text = json.dumps(OSLO) + "\n" + "x" * 100 + "\n" + json.dumps(OSLO) + "\n" + "y" * 41

        assert [OSLO, OSLO] == list(jsonlines.read_lines(make(text), Place, on_error=errors.append))
        assert ["longer than 40 @ line 2: $", "longer than 40 @ line 4: $"] == [str(error) for error in errors]

    def test_broken_gzip_is_refused(self, tmp_path: Path) -> None:
        """What is not gzip, or only its beginning, is a FormatError."""
        whole = gzip.compress(LINES.encode())
        for name, data in (("not.gz", b"x"), ("cut.gz", whole[:-12]), ("bad.gz", whole[:15] + b"xxxx" + whole[19:])):
            (tmp_path / name).write_bytes(data)
            with pytest.raises(FormatError, match="invalid gzip"):
                list(jsonlines.read_lines(tmp_path / name, Place))

    def test_text_in_another_encoding_is_refused(self, tmp_path: Path) -> None:
        """Bytes that a text file cannot decode are a FormatError."""
        (tmp_path / "a.jsonl").write_bytes(b"\xff\n")
        with (tmp_path / "a.jsonl").open(encoding="utf-8") as file, pytest.raises(FormatError, match="invalid utf-8"):
            list(jsonlines.read_lines(file))
        with pytest.raises(FormatError, match="line 1"):
            list(jsonlines.read_lines(tmp_path / "a.jsonl"))

    def test_a_missing_file_is_an_oserror(self, tmp_path: Path) -> None:
        """What the system says stays as it is."""
        with pytest.raises(FileNotFoundError):
            list(jsonlines.read_lines(tmp_path / "none"))
