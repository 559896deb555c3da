"""The word tables of this room, read once when first needed."""

from functools import cache
from importlib.resources import files

from newsmodel.errors import LexiconError


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of ``data/NAME.tsv`` below its head line, comments left out.

    Raises:
        LexiconError: if a row has not as many columns as the head line.
    """
    file = f"text/data/{name}.tsv"
    text = files("newsmodel.text").joinpath("data", f"{name}.tsv").read_text(encoding="utf-8")
    found: list[tuple[str, ...]] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line or line.startswith("# "):
            continue
        row = tuple(line.split("\t"))
        if found and len(row) != len(found[0]):
            raise LexiconError(f"row must have {len(found[0])} columns (got {len(row)})", file=file, line=number)
        found.append(row)
    return tuple(found[1:])


@cache
def words(name: str, kind: str) -> frozenset[str]:
    """The first column of ``data/NAME.tsv`` where the second is *kind*."""
    return frozenset(row[0] for row in rows(name) if row[1] == kind)
