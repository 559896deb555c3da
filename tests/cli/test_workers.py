"""The same work by several processes."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsmodel.cli.workers import cores, spread


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_are_in_order(jobs: int) -> None:
    """However many processes work, what they make comes in the order of the things."""
    assert list(spread(str, range(100), jobs)) == [str(number) for number in range(100)]
    assert list(spread(str, (), jobs)) == []


@pytest.mark.parametrize("jobs", [1, 2])
def test_little_is_taken_ahead(jobs: int) -> None:
    """Things are taken as they are needed: of a thousand not all for the first."""
    taken: list[int] = []

    def things() -> Iterator[int]:
        for number in range(1000):
            taken.append(number)
            yield number

    results = spread(abs, things(), jobs)
    assert next(results) == 0
    assert len(taken) < 100
    results.close()


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_work_raises_is_raised(jobs: int) -> None:
    """An error of the work is the error that the caller gets."""
    with pytest.raises(ValueError, match="invalid literal"):
        list(spread(int, ["1", "one"], jobs))


def test_a_process_that_ends_is_told() -> None:
    """A process that is ended from outside gives an error that says so, and nothing hangs."""
    with pytest.raises(ChildProcessError, match="ended before"):
        list(spread(os._exit, [1], 2))


def test_there_is_a_core() -> None:
    """There is always one core, and no more than the machine has."""
    assert 1 <= cores() <= (os.cpu_count() or 1)


def test_files_give_the_same_by_many_processes(cli, article: Path) -> None:
    """--jobs changes neither what is written nor its order, nor what is reported."""
    many = [article, article.parent / "none.txt", article]
    assert cli("parse", *many) == cli("parse", *many, "--jobs", "2")
    assert cli("events", *many) == cli("events", *many, "-j", "2")


@pytest.mark.parametrize("number", ["-1", "two", "62", "1.5"])
def test_jobs_are_a_number(cli, article: Path, number: str) -> None:
    """What is no number of processes is refused with what is."""
    run = cli("parse", article, "--jobs", number)
    assert run.code == 2
    assert "must be a number from 0 to 61" in run.err
