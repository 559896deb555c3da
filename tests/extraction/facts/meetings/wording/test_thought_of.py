"""Occasions that somebody only thinks or speaks of."""

import pytest

import newsmodel


def status(text: str) -> list[str]:
    """The status of each meeting of *text*."""
    return [str(m.status) for m in newsmodel.parse(f"A quiet day\n{text}", published="2018-05-31").meetings]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit said he would suspend the tests in exchange for a meeting with Ms Lund.",
        "Mr Tveit offered to free them in return for talks with Ms Lund.",
        "Mr Tveit set conditions for resuming talks with Ms Lund.",
    ],
)
def test_what_may_come_of_it_is_proposed(text: str) -> None:
    """A price and a condition are yet to be, and what is suspended for them is something else."""
    assert status(text) == ["proposed"]


def test_what_was_paid_for_may_be_over() -> None:
    """A meeting that is known is no price."""
    assert status("Mr Tveit got a medal in return for the talks that he held with Ms Lund.") == ["held"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks between Norway and Chile are the only way to end it.", ["proposed"]),
        ("Norway says that talks between Chile and Peru remain the best solution.", ["proposed"]),
        ("Talks between Norway and Chile are the talk of the town.", ["ongoing"]),
    ],
)
def test_what_is_the_only_way_may_yet_be_gone(text: str, expected: list[str]) -> None:
    """Talks of which it is said that they are the way to something have not been held for all one knows."""
    assert status(text) == expected
