"""An office in the plural and the names of those who hold it."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.mentions import Mentions
from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Norway's foreign and defence ministers, Maria Tveit and Ole Berg, met.",
            [("foreign minister", "NO"), ("defence minister", "NO")],
            id="two fields",
        ),
        pytest.param(
            "Maria Tveit and Ole Berg, Norway's foreign and defence ministers, met.",
            [("foreign minister", "NO"), ("defence minister", "NO")],
            id="two fields behind",
        ),
        pytest.param(
            "Maria Tveit and Ole Berg, the Norwegian and Chilean foreign ministers, met.",
            [("foreign minister", "NO"), ("foreign minister", "CL")],
            id="two countries behind",
        ),
        pytest.param(
            "The chief negotiators, Norway's Maria Tveit and Chile's Ole Berg, met.",
            [("chief negotiator", None), ("chief negotiator", None)],
            id="of two countries",
        ),
        pytest.param(
            "The Norwegian foreign ministers, Maria Tveit and Ole Berg, met.",
            [("foreign minister", "NO"), ("foreign minister", "NO")],
            id="one field",
        ),
    ],
)
def test_each_of_two_has_his_own(mentions_of: Read, text: str, expected: list[tuple[str, str | None]]) -> None:
    """Two fields, or two countries, of an office in the plural are those of two names in the same order."""
    roles = mentions_of(text).roles

    assert [(role.title, role.country) for role in roles if role.holder is not None] == expected


def test_all_of_several_had_it(mentions_of: Read) -> None:
    """An office in the plural behind "all" is each one's."""
    roles = mentions_of("Maria Tveit, Ole Berg and Anna Lund, all former mayors, met.").roles

    assert [(role.holder, role.status.value) for role in roles] == [(0, "former"), (1, "former"), (2, "former")]


def test_names_before_their_office_stay_two(cast_of: Callable[[str], Cast]) -> None:
    """An office that stands behind two names hides neither of them."""
    cast = cast_of("Maria Tveit and Ole Berg, the Norwegian and Chilean foreign ministers, met.")

    assert [reference.party for reference in cast.references] == ["p1", "p2"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Another union leader, Labour's Ole Berg, left.", "union leader"),
        ("The chief negotiator, Norway's Ole Berg, left.", "chief negotiator"),
        ("Norway's new ambassador to Chile is Ole Berg.", "ambassador to Chile"),
    ],
)
def test_whose_the_named_one_is_may_stand_between(mentions_of: Read, text: str, title: str) -> None:
    """A party or a country may stand between an office and the name."""
    assert [role.title for role in mentions_of(text).roles if role.holder is not None] == [title]
