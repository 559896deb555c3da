"""Rooms are small, have a caption and a name that says something."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from rooms import FILES, SOURCE, named

LONGEST_FILE = 400
LONGEST_FUNCTION = 40
#: A group that keeps what it took, "(…)*+" or "(?>…)": before 3.11.5 Python reads it wrongly where its last turn fails
#: in the middle (https://github.com/python/cpython/issues/106052).
KEEPING_GROUP = re.compile(r"(?<!\\)\)(?:[*+?]|\{\d*(?:,\d*)?\})\+|\(\?>")
EMPTY_NAMES = {"utils", "util", "helpers", "common", "misc", "base", "core", "tools", "manager", "lib", "shared"}


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method of a module."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def body_length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from the first statement behind the docstring to the last."""
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


@pytest.mark.parametrize("path", FILES, ids=named)
class TestRoom:
    """What holds for every module."""

    def test_it_has_a_caption(self, path: Path) -> None:
        """The first line is a sentence that says what the room is for."""
        doc = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
        assert doc is not None
        caption = doc.partition("\n")[0]
        assert caption[-1] in ".:", "the caption stands on one line and is a sentence"
        assert ". " not in re.sub(r"\"[^\"]*\"|“[^”]*”", "", caption), "one sentence"

    def test_it_is_small(self, path: Path) -> None:
        """No file is longer than 400 lines."""
        assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE

    def test_its_functions_are_small(self, path: Path) -> None:
        """No function has a body of more than 40 lines."""
        tree = ast.parse(path.read_text(encoding="utf-8"))
        long = {function.name: body_length(function) for function in functions(tree)}
        assert {name: length for name, length in long.items() if length > LONGEST_FUNCTION} == {}

    def test_its_patterns_are_read_alike_by_every_python(self, path: Path) -> None:
        """No group of a regular expression is possessive or atomic: a single character may be."""
        constants = (
            node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Constant)
        )
        texts = [node.value for node in constants if isinstance(node.value, str)]
        assert [text for text in texts if KEEPING_GROUP.search(text)] == []

    def test_its_name_says_something(self, path: Path) -> None:
        """Nothing is called utils, or by another name under which anything could stand."""
        assert EMPTY_NAMES & set(path.relative_to(SOURCE).with_suffix("").parts) == set()

    def test_it_does_not_use_the_face(self, path: Path) -> None:
        """Nobody inside imports from the package's face; only the command line stands above it."""
        if path.relative_to(SOURCE).parts[0] == "cli":
            pytest.skip("stands above the face")
        tree = ast.parse(path.read_text(encoding="utf-8"))
        rooms = {room.stem for room in SOURCE.iterdir()}
        taken = [
            alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.Import) or (isinstance(node, ast.ImportFrom) and node.module == "newsmodel")
            for alias in node.names
            if (alias.name == "newsmodel" if isinstance(node, ast.Import) else alias.name not in rooms)
        ]
        assert taken == []
