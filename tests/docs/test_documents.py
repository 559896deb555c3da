"""README and docs tell the truth: every example in them is run."""

import doctest
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser

ROOT = Path(__file__).parents[2]
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def run_console(example: Example) -> None:
    """Each ``$ command`` of a console block prints what stands below it."""
    commands = [part.partition("\n") for part in f"\n{example.parsed}".split("\n$ ")[1:]]
    assert commands, "a console block without a command"
    for command, _, expected in commands:
        assert expected.strip() == _printed(command).strip(), command


def _printed(command: str) -> str:
    program, *arguments = shlex.split(command)
    started = {"newsmodel": [sys.executable, "-m", "newsmodel"], "python": [sys.executable]}[program]
    environment = {**os.environ, "COLUMNS": "100"}
    run = subprocess.run(
        [*started, *arguments], cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    return run.stdout + run.stderr


SYBIL = Sybil(
    [PythonCodeBlockParser(doctest_optionflags=doctest.ELLIPSIS), CodeBlockParser("console", run_console)],
    encoding="utf-8",
)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_examples_of_a_document_are_real(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The examples of a document do what it says they do."""
    monkeypatch.chdir(ROOT)
    for example in SYBIL.parse(path).examples():
        example.evaluate()


def test_a_wrong_example_is_noticed(tmp_path: Path) -> None:
    """The test above fails for an example whose output is not the one that it shows."""
    wrong = tmp_path / "wrong.md"
    wrong.write_text("```python\n>>> 1 + 1\n3\n\n```\n\n```console\n$ newsmodel --version\nnewsmodel 0\n```\n")
    examples = list(SYBIL.parse(wrong).examples())
    assert 2 == len(examples)
    for example in examples:
        with pytest.raises(AssertionError):
            example.evaluate()
