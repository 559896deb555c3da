"""Offices that follow another of the same person in a list."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.mentions import Mentions
from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Mentions]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Ole Berg was envoy to Chile, mayor of Oslo and judge.", ["envoy to Chile", "mayor", "judge"]),
        ("Ole Berg has served as judge, mayor, and as trade envoy.", ["judge", "mayor", "trade envoy"]),
        ("Ole Berg, who was a judge, mayor of Oslo and consul, left.", ["judge", "mayor", "consul"]),
        ("Ole Berg was mayor, the judge said.", ["mayor"]),
        ("Ole Berg was mayor, judge Maria Tveit said.", ["mayor"]),
        ("Ole Berg was mayor, but mayors come and go.", ["mayor"]),
    ],
)
def test_a_list_of_offices_is_one_persons(mentions_of: Read, text: str, titles: list[str]) -> None:
    """What follows an office of somebody in a list is his too; who does something is somebody else."""
    mentions = mentions_of(text)
    found = [
        role.title
        for role in mentions.roles
        if role.holder is not None and mentions.names[role.holder].words == ("Ole", "Berg")
    ]

    assert found == titles


def test_who_founded_a_body_is_its_founder_still(mentions_of: Read) -> None:
    """What somebody is for good is not over because an office before it is."""
    roles = mentions_of("Ole Berg, a former mayor and founder of the Oslo Institute, left.").roles

    assert [(role.title, role.status.value) for role in roles] == [("mayor", "former"), ("founder", "current")]


def test_a_list_goes_on_with_what_a_pronoun_is_told_of(cast_of: Callable[[str], Cast]) -> None:
    """The offices of a list behind "he was" are those of the one whom the pronoun means, held alike."""
    (person,) = cast_of("Ole Berg left. He also served as envoy to Chile, mayor of Oslo, and as judge.").persons

    assert [(p.title, p.status.value) for p in person.positions] == [
        ("envoy to Chile", "former"),
        ("mayor", "former"),
        ("judge", "former"),
    ]
