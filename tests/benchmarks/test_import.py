"""``import newsmodel`` is light: what is heavy is loaded on first use."""

import os
import subprocess
import sys
import time
from statistics import median

import pytest

#: Seconds over a bare interpreter.
BAR = 0.080

HEAVY = ("cattrs", "dateutil", "orjson", "hypothesis", "rich", "newsmodel.formats.converter")


def test_nothing_heavy_is_imported() -> None:
    """Neither cattrs nor dateutil nor any extra is loaded before it is used."""
    code = f"import newsmodel, sys; print([name for name in {HEAVY!r} if name in sys.modules])"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert result.stdout.strip() == "[]"


@pytest.mark.bench
def test_import_time() -> None:
    """The import costs at most 80 ms over bare Python, as the median of interleaved runs."""
    assert seconds_of_import() <= BAR


def seconds_of_import(runs: int = 15) -> float:
    """Median of the differences between importing newsmodel and importing nothing, in turn."""
    return median(_seconds("import newsmodel") - _seconds("pass") for _ in range(runs))


def _seconds(code: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, env=os.environ)
    return time.perf_counter() - start


if __name__ == "__main__":
    print(f"import newsmodel: {seconds_of_import() * 1000:.0f} ms over bare Python (bar: {BAR * 1000:.0f} ms)")
