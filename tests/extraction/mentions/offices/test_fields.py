"""Two fields of one office."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.mentions import Mentions
from newsmodel.model.person import PositionStatus

Read = Callable[[str], Mentions]


@pytest.mark.parametrize(
    ("text", "title", "of", "country"),
    [
        ("The Trade and Industry Secretary Ole Berg left.", "Trade and Industry Secretary", None, None),
        ("Chad's Oil and Trade Minister Ole Berg left.", "Oil and Trade Minister", "Chad", "TD"),
        ("Ole Berg, the Chadian oil and trade minister, left.", "oil and trade minister", "Chadian", "TD"),
        ("Ole Berg, a legal and economic analyst, left.", "legal and economic analyst", None, None),
        ("Ole Berg, a UN political and legal analyst, left.", "political and legal analyst", "UN", None),
        ("Ole Berg, the health and social affairs minister, left.", "health and social affairs minister", None, None),
    ],
)
def test_two_fields_share_an_office(
    mentions_of: Read, text: str, title: str, of: str | None, country: str | None
) -> None:
    """The field before "and" is part of the title, and what stands before that is whose office it is."""
    (role,) = mentions_of(text).roles
    assert (role.title, role.of, role.country, role.holder) == (title, of, country, 0)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Ine Lund and Trade Minister Ole Berg left.", ["Trade Minister"]),
        ("Ole Berg, a writer and peace activist, left.", ["writer"]),
        ("The administration and House Speaker Ole Berg left.", ["House Speaker"]),
        ("They met in war and trade minister Ole Berg left.", ["trade minister"]),
    ],
)
def test_what_else_stands_before_and(mentions_of: Read, text: str, titles: list[str]) -> None:
    """A person, another office, and who does not own the office are no field of it."""
    roles = [role for role in mentions_of(text).roles if role.holder is not None]
    assert [role.title for role in roles][: len(titles)] == titles


def test_both_are_held_alike(mentions_of: Read) -> None:
    """A "former oil and trade minister" is so no more."""
    (role,) = mentions_of("Ole Berg, a former oil and trade minister, left.").roles
    assert (role.title, role.status) == ("oil and trade minister", PositionStatus.FORMER)
