"""A small article and a way to call the command line."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from newsmodel.cli import main

TEXT = """Reagan and Gorbachev meet
President Ronald Reagan met Soviet leader Mikhail Gorbachev in Reykjavik on Saturday.
"It was a good talk," Mr. Reagan said.
"""


class Run(NamedTuple):
    """What a run of the command line left behind."""

    code: int
    out: str
    err: str


Cli = Callable[..., Run]


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Cli:
    """Calls the command line within this process."""

    def run(*arguments: object) -> Run:
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as stop:
            code = int(stop.code or 0)
        return Run(code, *capsys.readouterr())

    return run


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A file with an article in plain text."""
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path
