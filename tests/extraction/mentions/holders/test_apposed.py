"""An office in apposition is of the name behind it."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.mentions import Mentions

Read = Callable[[str], Mentions]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("A former diplomat, Maria Tveit has friends there.", ["diplomat"]),
        ("A senator from Ohio, Ms Tveit has friends there.", ["senator"]),
        ("A lawyer by training, Maria Tveit has friends there.", ["lawyer"]),
        ("An adviser to the director, Maria Tveit has friends there.", []),
        ("A lawyer who had left, Maria Tveit said, has friends there.", []),
        ("He saw a lawyer, Maria Tveit has friends there.", []),
        ("A minister and a general coordinating the fight, Maria Tveit, left.", ["general"]),
    ],
)
def test_an_office_opens_the_sentence(mentions_of: Read, text: str, titles: list[str]) -> None:
    """An office with "a" that opens a sentence is of the name behind the comma; one that does something is as well."""
    found = [role.title for role in mentions_of(text).roles if role.holder is not None]

    assert [title for title in found if title != "minister"] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The Danish queen, Maria Tveit and the Chadian president, Ali Karim, left.", ["queen", "president"]),
        ("The Danish queen, Maria Tveit and Ali Karim left.", []),
        ("They saw the Danish queen, 45-year-old Maria Tveit, and left.", ["queen"]),
        ("They saw the Danish queen, Maria Tveit – who waved – and left.", ["queen"]),
        ("The mayor of Oslo and leader of the Green Party, Maria Tveit, left.", ["mayor", "leader"]),
    ],
)
def test_an_article_may_lead_in_two(mentions_of: Read, text: str, titles: list[str]) -> None:
    """Of two names with their offices the first needs no second comma; of two offices the second needs no article."""
    assert [role.title for role in mentions_of(text).roles if role.holder is not None] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The only senator who went was Maria Tveit.", ["senator"]),
        ("The minister behind the plan is Maria Tveit, of Oslo.", ["minister"]),
        ("The minister's guest was Maria Tveit.", []),
        ("The minister was Maria Tveit's guest.", []),
        ("The minister, who was there, was Maria Tveit.", []),
        ("A minister was Maria Tveit.", []),
    ],
)
def test_an_office_is_said_to_be_a_name(mentions_of: Read, text: str, titles: list[str]) -> None:
    """The one with whom a sentence begins is the name behind "is"."""
    assert [role.title for role in mentions_of(text).roles if role.holder is not None] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("An attorney for President Lund, Maria Tveit, left.", ["attorney", "President"]),
        ("But an adviser to Ole Berg, Maria Tveit, left.", ["adviser"]),
        ("A former aide to Mr Berg, Maria Tveit, left.", ["aide"]),
        ("One of his lawyers, Maria Tveit, left.", ["lawyer"]),
        ("Among them was the head of the Danish delegation, Maria Tveit.", ["head"]),
        ("She was an aide to Ole Berg, Maria Tveit said.", []),
        ("They met an aide to Ole Berg, Maria Tveit and Ali Karim.", []),
    ],
)
def test_who_serves_somebody_named_is_named_behind(mentions_of: Read, text: str, titles: list[str]) -> None:
    """Behind the name of whom somebody serves, and behind "one of his lawyers", stands his own."""
    assert [role.title for role in mentions_of(text).roles if role.holder is not None] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Maria Tveit, left, director of the Berg Institute, spoke.", ["director"]),
        ("Maria Tveit (left), the Danish minister, spoke.", ["minister"]),
        ("Maria Tveit, second from right, the Danish minister, spoke.", ["minister"]),
        ("Maria Tveit, director of the Berg Institute, Senator Ali Karim, and others spoke.", ["director", "Senator"]),
    ],
)
def test_where_one_stands_in_a_picture_parts_no_office(mentions_of: Read, text: str, titles: list[str]) -> None:
    """An office behind a name and "left" is of the name before it, and in a list not of the one behind."""
    roles = [role for role in mentions_of(text).roles if role.holder is not None]

    assert [role.title for role in roles] == titles
    assert [role.holder for role in roles] == list(range(len(titles)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("During his time as mayor, Ole Berg met nobody.", ("mayor", "former")),
        ("While serving as mayor in Oslo, Ole Berg met nobody.", ("mayor", "former")),
        ("In her previous job as mayor, Ole Berg met nobody.", ("mayor", "former")),
        ("Before taking over as mayor, Ole Berg met nobody.", ("mayor", "current")),
        ("As she has said as mayor, Ole Berg met nobody.", None),
        ("Maria Tveit told him as mayor, Ole Berg met nobody.", None),
    ],
)
def test_who_is_named_behind_the_time_in_an_office(
    mentions_of: Read, text: str, expected: tuple[str, str] | None
) -> None:
    """A clause that opens a sentence and tells of a time or a deed in an office is told of the name behind it."""
    mentions = mentions_of(text)
    held = [
        (role.title, role.status.value)
        for role in mentions.roles
        if role.holder is not None and mentions.names[role.holder].words == ("Ole", "Berg")
    ]

    assert held == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("In short, chairman of the mosque Ola Lund left.", ["chairman"]),
        ("He is leader of the party Ola Lund founded.", []),
    ],
)
def test_what_it_is_of_may_stand_between(mentions_of: Read, text: str, titles: list[str]) -> None:
    """An office without an article is of the name behind what it is of."""
    assert [role.title for role in mentions_of(text).roles if role.holder is not None] == titles
