"""The departments of several fields that one minister has."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.mentions import Mentions

Read = Callable[[str], Mentions]


@pytest.mark.parametrize(
    ("text", "title", "of"),
    [
        ("Norwegian Minister of Trade and Industry Ine Tveit left.", "Minister of Trade and Industry", "Norwegian"),
        ("Norway's minister of finance and labour, Ine Tveit, left.", "minister of finance and labour", "Norway"),
        ("Ine Tveit, Norway's minister for energy and gas, left.", "minister for energy and gas", "Norway"),
        (
            "Minister of Trade, Industry and Rural Development Ine Tveit left.",
            "Minister of Trade, Industry and Rural Development",
            None,
        ),
        (
            "The minister of health and social services, Ine Tveit, left.",
            "minister of health and social services",
            None,
        ),
        (
            "Minister of Women, Children and Family Affairs Ine Tveit left.",
            "Minister of Women, Children and Family Affairs",
            None,
        ),
        (
            "Chile's Minister of Finance and Public Credit, Ine Tveit, left.",
            "Minister of Finance and Public Credit",
            "Chile",
        ),
        ("Chile's Minister of Energy and Trade Le Van Moe left.", "Minister of Energy and Trade", "Chile"),
    ],
)
def test_a_department_has_all_its_fields(mentions_of: Read, text: str, title: str, of: str | None) -> None:
    """What follows the first field behind "and" or a comma is part of the title, before a name and behind it."""
    (role,) = mentions_of(text).roles
    assert (role.title, role.of, role.holder) == (title, of, 0)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The minister of finance and trade unions met in Oslo.", "minister of finance"),
        ("The minister of health and trade minister Ine Tveit left.", "minister of health"),
        ("Ine Tveit, the minister of trade, industry said, left.", "minister of trade"),
        ("Minister of Finance and Speaker Ine Tveit left.", "Minister of Finance"),
        ("The minister of trade and Ine Tveit left.", "minister of trade"),
        ("Norway's ministers of finance and trade left.", "ministers of finance"),
    ],
)
def test_what_is_no_field_is_no_part_of_a_department(mentions_of: Read, text: str, title: str) -> None:
    """Another minister, a body and a person behind "and" are no field, and several ministers share none."""
    assert mentions_of(text).roles[0].title == title
