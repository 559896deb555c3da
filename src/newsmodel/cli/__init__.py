"""The command line: ``newsmodel parse``, ``show``, ``convert``, ``schema`` and ``validate``."""

import os
import sys
from collections.abc import Sequence
from typing import Final

#: Exit codes of a program that a closed pipe or Ctrl-C ended, as shells count: 128 and the number of the signal.
BROKEN_PIPE: Final = 141
INTERRUPTED: Final = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code of a run: 0 if all went well, 1 if a file failed, 141 or 130 if the pipe or the user ended it.

    >>> main(["--version"])
    Traceback (most recent call last):
    SystemExit: 0

    Raises:
        SystemExit: 0 after ``--help`` and ``--version``, 2 if the arguments make no sense.
    """
    from newsmodel.cli.arguments import read_arguments

    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        options = read_arguments(arguments)
        code: int = options.run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        _silence_stdout()
        return BROKEN_PIPE
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _silence_stdout() -> None:
    """Python flushes once more as it ends; that must not fail again."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):  # standard output is no file
        return
