"""Whom a verb governs beside an occasion."""

import pytest
from occasions import parties


@pytest.mark.parametrize(
    "text",
    [
        "Erik Tveit left Norway after meeting Anna Lund.",
        "Erik Tveit left Norway on Monday, following a meeting with Anna Lund.",
        "Erik Tveit quit Norway before meeting Anna Lund.",
        "Erik Tveit angered Norway by hosting Anna Lund.",
        "Erik Tveit surprised Norway on Monday by meeting Anna Lund.",
        "Erik Tveit said that it was late after meeting Anna Lund.",
        "Erik Tveit told Norway it was late after meeting Anna Lund.",
    ],
)
def test_whom_a_verb_governs_does_not_meet(text: str) -> None:
    """The country that somebody leaves or angers is not at the meeting that is told beside it."""
    assert parties(text) == [["Erik Tveit", "Anna Lund"]]


def test_who_meets_may_stand_behind_another_verb() -> None:
    """It takes somebody a meeting to do a thing."""
    assert parties("It took Erik Tveit two meetings with Anna Lund to agree.") == [["Erik Tveit", "Anna Lund"]]


@pytest.mark.parametrize(
    "text",
    [
        "Erik Tveit defended Ola Berg, met Anna Lund and left.",
        "Erik Tveit began by praising Ola Berg, met Anna Lund and left.",
        "Erik Tveit had denied criticising his host, met Anna Lund and left.",
    ],
)
def test_whom_the_verb_before_governs_does_not_do_the_next(text: str) -> None:
    """In a list of deeds it is their doer who meets, not the one to whom the deed before was done."""
    assert parties(text) == [["Erik Tveit", "Anna Lund"]]


def test_who_is_described_by_a_participle_meets() -> None:
    """A participle that tells of him is no deed done to him."""
    assert parties("The newly elected president, Ola Berg, met Anna Lund in Oslo.") == [["Ola Berg", "Anna Lund"]]
