"""All articles of a folder as JSON Lines: ``python examples/folder.py FOLDER OUT.jsonl``."""

import sys
from collections.abc import Iterator
from pathlib import Path

import newsmodel
from newsmodel.formats.jsonlines import write_lines


def articles(folder: Path) -> Iterator[newsmodel.Article]:
    """The articles one at a time, so that a folder of any size fits in memory; files are named DATE-TITLE.txt."""
    for path in sorted(folder.glob("*.txt")):
        yield newsmodel.parse(path.read_text(encoding="utf-8"), published=path.name[:10], id=path.stem)


def main(folder: str, out: str) -> None:
    """Write the file and say how many articles it holds."""
    print(f"{write_lines(articles(Path(folder)), out)} articles in {out}")


if __name__ == "__main__":
    if len(sys.argv) == 1:
        sys.exit(__doc__)
    main(*sys.argv[1:])
