"""The modules and files of the house."""

import pkgutil
from pathlib import Path

import newsmodel

#: The package's folder.
SOURCE = Path(newsmodel.__file__).parent
#: Every module but ``__main__``, which runs when it is imported.
MODULES = [
    "newsmodel",
    *(
        found.name
        for found in pkgutil.walk_packages(newsmodel.__path__, "newsmodel.")
        if not found.name.endswith("__main__")
    ),
]
#: Every Python file, ``__main__`` included.
FILES = sorted(SOURCE.rglob("*.py"))


def named(path: Path) -> str:
    """A file as seen from the package's folder."""
    return path.relative_to(SOURCE).as_posix()
