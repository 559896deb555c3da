"""The same work on one thing after another, by several processes, in the order of the things."""

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from itertools import islice
from typing import Final, TypeVar

T = TypeVar("T")
R = TypeVar("R")

#: Things that a process gets at a time, and how often so many are ahead for each.
_BATCH: Final = 16
_AHEAD: Final = 2


def cores() -> int:
    """How many processes may run at once here."""
    affinity: Callable[[int], set[int]] | None = getattr(os, "sched_getaffinity", None)
    return (os.cpu_count() or 1) if affinity is None else len(affinity(0))


def spread(work: Callable[[T], R], things: Iterable[T], jobs: int) -> Iterator[R]:
    """What *work* makes of each of *things*, in their order.

    Only so many things are taken ahead as keep the processes busy, so that memory does not grow with their number.

    Args:
        work: a function that can be pickled, as its arguments and results can.
        things: taken as they are needed, in this process.
        jobs: processes; 1 is this one.

    Raises:
        ChildProcessError: if a process ends before its work is done, as one does that gets no memory.

    >>> list(spread(str.upper, ["a", "b"], 1))
    ['A', 'B']
    """
    if jobs == 1:
        yield from map(work, things)
        return
    waiting: deque[Future[list[R]]] = deque()
    source = iter(things)
    # Spawned everywhere alike: a copy of a process that has threads may hang.
    pool = ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), _leave_interrupts)
    try:
        while batch := tuple(islice(source, _BATCH)):
            waiting.append(pool.submit(_work, work, batch))
            if len(waiting) >= jobs * _AHEAD:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    except BrokenExecutor as error:
        raise ChildProcessError("a process ended before its work was done") from error
    finally:
        pool.shutdown(cancel_futures=True)


def _work(work: Callable[[T], R], batch: tuple[T, ...]) -> list[R]:
    return [work(thing) for thing in batch]


def _leave_interrupts() -> None:
    """Ctrl-C is for the process that the user started, which ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
