"""JSON Lines in constant memory: a hundred thousand articles go through load and dump.

Run it as a script for the whole number: ``python tests/benchmarks/test_jsonlines.py``.
"""

import subprocess
import sys
from itertools import islice
from pathlib import Path

import pytest

#: Megabytes of resident memory, at most.
BAR = 40

# The peak is read from the system's own account: that of ``resource`` begins with the parent's, from before the exec.
COPY = """
import re, sys, time
from pathlib import Path
from newsmodel.formats import jsonlines
start = time.perf_counter()
count = jsonlines.write_lines(jsonlines.read_lines(sys.argv[1]), sys.argv[2])
seconds = time.perf_counter() - start
peak = int(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1])
print(count, peak / 1024, seconds)
"""


def write_articles(path: Path, count: int) -> None:
    """A file of *count* articles, a hundred different ones over and over."""
    import documents

    from newsmodel.formats import json

    lines = [json.dumps(documents.article(seed)) + "\n" for seed in range(100)]
    with path.open("w", encoding="utf-8") as file:
        file.writelines(islice((line for _ in range(count) for line in lines), count))


def copy(source: Path, target: Path) -> tuple[int, float, float]:
    """Records, peak memory in megabytes, and seconds of a copy through our records, in a process of its own."""
    result = subprocess.run(
        [sys.executable, "-c", COPY, str(source), str(target)], capture_output=True, text=True, check=True
    )
    count, megabytes, seconds = result.stdout.split()
    return int(count), float(megabytes), float(seconds)


@pytest.mark.bench
@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak from /proc")
@pytest.mark.parametrize("articles", [200, 5_000])
def test_memory_does_not_grow(tmp_path: Path, articles: int) -> None:
    """Many articles need no more memory than a few: at most 40 MB."""
    write_articles(tmp_path / "in.jsonl", articles)
    count, megabytes, _ = copy(tmp_path / "in.jsonl", tmp_path / "out.jsonl")

    assert articles == count
    assert megabytes <= BAR
    assert (tmp_path / "in.jsonl").read_bytes() == (tmp_path / "out.jsonl").read_bytes()


def main(articles: int = 100_000) -> None:
    """Copy them all and tell what it took."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "in.jsonl"), Path(folder, "out.jsonl")
        write_articles(source, articles)
        count, megabytes, seconds = copy(source, target)
        size = source.stat().st_size
    print(
        f"{count} articles, {size / 1e6:.0f} MB: {seconds:.1f} s, {count / seconds:.0f} articles a second, "
        f"{megabytes:.1f} MB at most (bar: {BAR} MB)"
    )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
