"""The program as a whole: help, version, how it ends."""

import subprocess
import sys
from pathlib import Path

import pytest

import newsmodel

COMMANDS = ["parse", "show", "convert", "schema", "validate"]


def newsmodel_process(*arguments: str, **options: object) -> "subprocess.Popen[bytes]":
    """The program, started in a process of its own."""
    return subprocess.Popen([sys.executable, "-m", "newsmodel", *arguments], stdin=subprocess.PIPE, **options)


def test_version_is_the_one_of_the_package(cli) -> None:
    """The program and the library have one version."""
    assert (0, f"newsmodel {newsmodel.__version__}\n", "") == cli("--version")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(cli, command: str) -> None:
    """The help of a command says how to use it, and the program names the command."""
    run = cli(command, "--help")
    assert 0 == run.code
    assert run.out.startswith(f"usage: newsmodel {command}")
    assert f"    {command}" in cli("--help").out


@pytest.mark.parametrize("arguments", [(), ("--nonsense",), ("parse",), ("tell",)], ids=" ".join)
def test_wrong_arguments_are_told(cli, arguments: tuple[str, ...]) -> None:
    """Arguments that make no sense give the usage and the exit code 2."""
    run = cli(*arguments)
    assert (2, "") == (run.code, run.out)
    assert run.err.startswith("usage: newsmodel")


@pytest.mark.parametrize(
    "arguments",
    [("show", "a", "b"), ("convert", "a", "b", "c"), ("schema", "a"), ("parse", "a", "--nonsense")],
    ids=" ".join,
)
def test_one_argument_too_many_shows_how_to_use_the_command(cli, arguments: tuple[str, ...]) -> None:
    """What a command does not know gives the usage of that command, and says what it was."""
    run = cli(*arguments)
    assert (2, "") == (run.code, run.out)
    assert run.err.startswith(f"usage: newsmodel {arguments[0]} ")
    assert run.err.endswith(f"newsmodel {arguments[0]}: error: unrecognized arguments: {arguments[-1]}\n")


@pytest.mark.parametrize(
    "arguments",
    [("parse", ""), ("parse", "a.txt", "-o", ""), ("show", ""), ("convert", "a.json", ""), ("validate", "")],
    ids=" ".join,
)
def test_an_empty_name_is_refused(cli, arguments: tuple[str, ...]) -> None:
    """An empty name is a variable that nobody has set, and not the directory where one is."""
    run = cli(*arguments)
    assert (2, "") == (run.code, run.out)
    assert run.err.endswith(": the name is empty\n")


@pytest.mark.parametrize("arguments", [("schema",), ("validate", *["README.md"] * 3000)], ids=["schema", "validate"])
def test_a_reader_who_leaves_ends_it_quietly(arguments: tuple[str, ...]) -> None:
    """When the pipe behind it closes, the program ends with 141 and says nothing."""
    with newsmodel_process(*arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert (141, b"") == (process.wait(timeout=30), process.stderr.read())


def test_ctrl_c_ends_it_quietly(cli, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the user interrupts it, the program ends with 130 and says nothing."""

    def interrupted(*_: object, **__: object) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("newsmodel.cli.inputs.stream", interrupted)
    assert (130, "", "") == cli("parse", article)


def test_version_loads_no_engine() -> None:
    """Asking for the version loads neither cattrs nor the engine nor the word lists."""
    code = (
        "import sys\nfrom newsmodel.cli import main\n"
        "try:\n    main(['--version'])\nexcept SystemExit:\n    pass\n"
        "heavy = {'cattrs', 'orjson', 'rich', 'dateutil', "
        "'newsmodel.extraction.pipeline', 'newsmodel.lexicon.lexicon'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ["newsmodel " + newsmodel.__version__, "[]"] == run.stdout.splitlines()


def test_output_is_utf_8_whatever_the_locale(tmp_path: Path) -> None:
    """JSON is written as UTF-8 even where the terminal wants another encoding."""
    path = tmp_path / "a.txt"
    path.write_text("Angela Merkel in Zürich", encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "newsmodel", "parse", str(path)],
        env={"PYTHONIOENCODING": "ascii", "PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        check=True,
    )
    assert "Angela Merkel in Zürich" == newsmodel.loads(run.stdout).text
