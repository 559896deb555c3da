"""newsmodel validate and schema."""

import io
import json
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import newsmodel
from newsmodel.formats.schema import json_schema

GOOD = '{"newsmodel":1,"id":"a1","text":"Talks end"}'


def test_a_valid_file_is_called_valid(cli, tmp_path: Path) -> None:
    """A file without a problem is named, with the exit code 0."""
    path = tmp_path / "a.json"
    path.write_text(GOOD)
    assert (0, f"{path}: valid\n", "") == cli("validate", path)


def test_every_problem_is_told_with_its_path(cli, tmp_path: Path) -> None:
    """All problems of a file stand one a line, with their paths, and the other files are still checked."""
    bad, good = tmp_path / "bad.json", tmp_path / "good.json"
    bad.write_text('{"newsmodel":1,"id":5,"text":"Talks end","headlines":"x"}')
    good.write_text(GOOD)
    run = cli("validate", bad, tmp_path / "none.json", good)
    assert 1 == run.code
    *problems, last = run.out.splitlines()
    assert {"$.id", "$.headlines"} == {line.rpartition(" @ ")[2] for line in problems}
    assert all(line.startswith(f"{bad}: ") for line in problems)
    assert f"{good}: valid" == last
    assert f"newsmodel: {tmp_path / 'none.json'}: no such file or directory\n" == run.err


def test_lines_are_checked_one_by_one(cli, tmp_path: Path) -> None:
    """In JSON Lines each problem names its line, and a good line does not make up for a bad one."""
    path = tmp_path / "a.jsonl"
    path.write_text(f'{GOOD}\n{{"newsmodel":1,"id":"a2"}}\n{GOOD}\n')
    run = cli("validate", path)
    assert 1 == run.code
    assert [f"{path}: required key is missing @ line 2: $.text"] == run.out.splitlines()
    path.write_text(f"{GOOD}\n{GOOD}\n")
    assert (0, f"{path}: valid (2 articles)\n", "") == cli("validate", path)


@pytest.mark.parametrize(("flags", "said"), [((), "valid"), (("--lines",), "valid (1 article)")])
def test_standard_input_is_a_dash(cli, monkeypatch: pytest.MonkeyPatch, flags: tuple[str, ...], said: str) -> None:
    """A dash checks standard input, as JSON or as lines."""
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(GOOD.encode())))
    assert (0, f"-: {said}\n", "") == cli("validate", *flags, "-")


def test_lines_are_told_by_their_content(cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines on standard input are checked one by one like those of a file that is named so, to the last bad one."""
    lines = f'{GOOD}\n{{"newsmodel":1,"id":"a2"}}\n{GOOD}\nnonsense\n'
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(lines.encode())))
    run = cli("validate", "-")
    assert 1 == run.code
    assert ["line 2: $.text", "line 4: $"] == [line.rpartition(" @ ")[2] for line in run.out.splitlines()]


def test_schema_is_the_one_of_the_library(cli) -> None:
    """The schema on standard output is the one that the library gives."""
    run = cli("schema")
    assert 0 == run.code
    assert json_schema() == json.loads(run.out)


def test_what_parse_writes_is_valid(cli, article: Path, tmp_path: Path) -> None:
    """What parse wrote passes both validate and the schema."""
    jsonschema = pytest.importorskip("jsonschema")
    out = tmp_path / "a.json"
    cli("parse", article, "--published", "1986-10-13", "-o", out)
    assert 0 == cli("validate", out).code
    jsonschema.validate(json.loads(out.read_text("utf-8")), json_schema())
    assert newsmodel.load(out).meetings


@pytest.mark.parametrize(("name", "content"), [("a.txt", "Talks end"), ("a.html", "<p>Talks end")])
def test_what_is_not_checked_is_told(cli, tmp_path: Path, name: str, content: str) -> None:
    """Instead of what is wrong with it as JSON."""
    (tmp_path / name).write_text(content, encoding="utf-8")
    run = cli("validate", tmp_path / name)
    assert run.code == 1
    assert re.match(r".*: is (text|html), which is not checked \(--from says what else it should be\)", run.out)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_a_full_output_is_not_the_fault_of_the_file(tmp_path: Path) -> None:
    """What cannot be written is told of standard output."""
    lines = tmp_path / "a.jsonl"
    lines.write_text('{"newsmodel":1}\n' * 10_000, encoding="utf-8")
    with open("/dev/full", "w") as full:  # noqa: PTH123 - a device
        command = [sys.executable, "-m", "newsmodel", "validate", str(lines)]
        run = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, encoding="utf-8", check=False)
    assert run.returncode == 1
    assert "newsmodel: -: no space left on device" in run.stderr
