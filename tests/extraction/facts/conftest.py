"""Makes what these tests read of a text importable from them: ``sayings``, ``occasions``."""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE / "meetings"), str(HERE / "statements")]
