"""The installed package parses, writes and reads back, with nothing installed beyond what is named after --only."""

import argparse
import re
from importlib import metadata
from pathlib import Path

import newsmodel
from newsmodel.formats.schema import json_schema

EXAMPLE = Path(__file__).parents[1] / "examples" / "articles" / "1986-10-13-reykjavik.txt"


def closure(names: list[str]) -> set[str]:
    """The distributions named and all that they need."""
    found: set[str] = set()
    while names:
        name = head(names.pop())
        if name not in found:
            found.add(name)
            needed = [need for need in metadata.requires(name) or [] if "extra ==" not in need]
            installed = {head(distribution.name) for distribution in metadata.distributions()}
            names += [need for need in map(head, needed) if need in installed]
    return found


def head(requirement: str) -> str:
    """The name at the head of a requirement, in its normal form."""
    match = re.match(r"[\w.-]+", requirement)
    assert match is not None, requirement
    return re.sub(r"[-_.]+", "-", match[0]).lower()


def main() -> None:
    """Check and say what was checked."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", nargs="*", default=[])
    only = parser.parse_args().only
    article = newsmodel.parse(EXAMPLE.read_text(encoding="utf-8"), published="1986-10-13")
    assert article.meetings
    assert newsmodel.loads(newsmodel.dumps(article)) == article
    try:
        newsmodel.loads('{"newsmodel": 1, "id": 5, "text": ""}')
    except newsmodel.FormatError as error:
        assert error.problems[0].path == "$.id"
    else:
        raise AssertionError("a wrong document was read")
    assert newsmodel.find_times("on Easter Sunday", anchor="2018-05-31")[0].value is not None
    assert json_schema()["title"] == "Article"
    installed = {head(distribution.name): distribution.version for distribution in metadata.distributions()}
    if only:
        extra = set(installed) - closure(["newsmodel", *only]) - {"pip", "setuptools"}
        assert not extra, extra
    print(", ".join(f"{name} {version}" for name, version in sorted(installed.items()) if name != "pip"))


main()
