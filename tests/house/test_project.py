"""What the project says of itself holds."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
TESTS = sorted((ROOT / "tests").rglob("test_*.py"))


def test_core_needs_three_libraries() -> None:
    """The core needs attrs, cattrs and python-dateutil, each with a lower bound and no upper one."""
    assert [re.match(r"[\w-]+", need)[0] for need in PROJECT["dependencies"]] == ["attrs", "cattrs", "python-dateutil"]
    assert all(re.fullmatch(r"[\w-]+>=[\d.]+", need) for need in PROJECT["dependencies"])


def test_readme_has_the_two_commands() -> None:
    """The README has two commands of one line: one to see newsmodel work, one for the test suite."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^python3 -m venv \.venv && .*$", readme, re.MULTILINE)
    assert [command.rpartition(" && ")[2].split()[0:1] for command in commands] == [
        [".venv/bin/newsmodel"],
        [".venv/bin/python"],
    ]
    assert commands[1].endswith(".venv/bin/python -m pytest")


def test_ci_runs_the_command_of_the_readme() -> None:
    """The CI script takes its test command from the README."""
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    pattern = re.search(r"grep -m 1 '(.+)' README\.md", script)
    assert pattern is not None
    found = [
        line for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines() if re.search(pattern[1], line)
    ]
    assert found == ["python3 -m venv .venv && .venv/bin/pip install -q -e '.[dev]' && .venv/bin/python -m pytest"]


@pytest.mark.parametrize("path", TESTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_test_states_its_promise(path: Path) -> None:
    """Every test says in its docstring what it promises."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    silent = [
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_") and not ast.get_docstring(node)
    ]
    assert silent == []


@pytest.mark.parametrize("folder", ["README.md", "CHANGELOG.md", "docs", "examples", "src"])
def test_texts_have_no_ornaments(folder: str) -> None:
    """No emoji and no banners."""
    path = ROOT / folder
    files = [path] if path.is_file() else [file for end in ("py", "md", "tsv") for file in path.rglob(f"*.{end}")]
    ornament = re.compile("[\U0001f300-\U0001faff]|^# ?[-=*#]{8,}", re.MULTILINE)
    assert [file.name for file in files if ornament.search(file.read_text(encoding="utf-8"))] == []
