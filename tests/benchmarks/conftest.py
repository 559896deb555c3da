"""Lets the benchmarks share the clock, the documents and the peers that lie beside them."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
