"""Times a call, for the benchmarks that hold a floor."""

import time
from collections.abc import Callable


def seconds(call: Callable[[], object], times: int) -> float:
    """The best of *times* calls."""
    best = float("inf")
    for _ in range(times):
        began = time.perf_counter()
        call()
        best = min(best, time.perf_counter() - began)
    return best
