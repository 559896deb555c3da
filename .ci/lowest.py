"""The core dependencies, each pinned to the lowest version that pyproject.toml allows."""

import tomllib
from pathlib import Path

project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
print(*(requirement.replace(">=", "==") for requirement in project["dependencies"]))
