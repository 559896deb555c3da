"""The words that drawn names, places and reports are made of."""

from functools import cache
from importlib.resources import files


@cache
def table(name: str) -> tuple[dict[str, str], ...]:
    """The rows of a table in ``data``, each by the names of its columns.

    >>> table("cities")[0]
    {'name': 'Accra', 'country': 'GH'}
    """
    lines = files("newsmodel.strategies").joinpath("data", f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    columns = lines[0].split("\t")
    return tuple(dict(zip(columns, line.split("\t"), strict=True)) for line in lines[1:])
