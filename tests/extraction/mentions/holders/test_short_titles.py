"""A title without its dot is an office as well."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.mentions import Mentions

Read = Callable[[str], Mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sen Maria Tveit left.", ["Sen"]),
        ("Gov Maria Tveit and Rep Ola Berg left.", ["Gov", "Rep"]),
        ("Sen. Maria Tveit left.", ["Sen."]),
        ("Gen Maria Tveit and Mr Berg left.", []),
        ("They saw Hun Sen there.", []),
    ],
)
def test_a_title_without_its_dot_is_an_office(mentions_of: Read, text: str, expected: list[str]) -> None:
    """A senator, a governor and a representative have their office whether the title has a dot or not."""
    roles = mentions_of(text).roles
    assert [role.title for role in roles] == expected
    assert all(role.holder is not None for role in roles)
