"""The whole name of a body that begins with a country or a place."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.mentions.mention import Mentions

Read = Callable[[str], Mentions]


@pytest.mark.parametrize(
    ("text", "body", "country"),
    [
        ("Maria Berg, head of the Danish Bird Society, left.", "Danish Bird Society", "DK"),
        (
            "Maria Berg, a fellow at the Oslo Institute of Fish and Ships, left.",
            "Oslo Institute of Fish and Ships",
            "NO",
        ),
        (
            "Maria Berg, a fellow at Lima's Institute for Danish Studies, left.",
            "Lima's Institute for Danish Studies",
            "PE",
        ),
        ("Maria Berg, a fellow at the Oslo Centre for Fish Studies, left.", "Oslo Centre for Fish Studies", "NO"),
        ("Maria Berg, a historian at the University of Lima, left.", "University of Lima", "PE"),
        ("The head of the Chad Action Group, Maria Berg, left.", "Chad Action Group", None),
        ("Maria Berg, director of the Chad Project at Tveit College, left.", "Chad Project", None),
        ("Maria Berg, a fellow at the Centre for Trade and Peace, left.", "Centre for Trade and Peace", None),
        (
            "Maria Berg, a fellow at the Foundation for the Study of Fish, left.",
            "Foundation for the Study of Fish",
            None,
        ),
        ("Maria Berg, head of Berg Bank and Tveit College, left.", "Berg Bank", None),
        ("Maria Berg, the Chad Chair at Tveit College, left.", "Tveit College", None),
        ("Maria Berg, director of the Chad Trade Program at the Wilson Center, left.", "Chad Trade Program", "US"),
        ("Maria Berg, head of the Chad program at the Wilson Center, left.", "Wilson Center", "US"),
        ("Maria Berg, editor of the Danish Herald's Sunday pages, left.", "Danish Herald", "DK"),
        ("The leader of Chad Ali Karim left.", "Chad", "TD"),
        ("Maria Berg, the queen of Chad and Norway, left.", "Chad", "TD"),
    ],
)
def test_what_an_office_is_of_has_all_of_its_name(mentions_of: Read, text: str, body: str, country: str | None) -> None:
    """A country opens the name of a body and is not that body; a programme is not of the country it is about."""
    (role,) = mentions_of(text).roles

    assert (role.of, role.country) == (body, country)


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Maria Berg, head of the U.N. agency for Chadian nomads, left.", "U.N. agency for Chadian nomads"),
        ("Maria Berg, head of the U.N. water agency, left.", "U.N. water agency"),
        ("Maria Berg, chairman of the House fisheries committee, left.", "House fisheries committee"),
        ("Maria Berg, the head of the EU mission in Chad, left.", "EU mission in Chad"),
        ("The director of the WHO office for Europe, Maria Berg, left.", "WHO office for Europe"),
        ("Maria Berg, head of the African Union delegation to Chad, left.", "African Union delegation to Chad"),
        ("Maria Berg, head of the WHO team visiting Oslo, left.", "WHO team"),
        ("Maria Berg, head of the WHO in Oslo, left.", "WHO"),
        ("The head of the EU said so.", "EU"),
        ("Reserve Bank of India Governor Maria Berg left.", "Reserve Bank of India"),
        ("People's Bank of China Governor Maria Berg left.", "People's Bank of China"),
    ],
)
def test_who_heads_a_part_of_a_body_heads_the_part(mentions_of: Read, text: str, of: str) -> None:
    """The mission of a body and the bank of a country are what an office is of, not the body and the country."""
    assert mentions_of(text).roles[-1].of == of


@pytest.mark.parametrize(
    "title",
    [
        "Commissioner for Trade",
        "High Commissioner for Refugees",
        "Under-Secretary-General for Humanitarian Affairs",
        "Assistant Secretary-General for Human Rights",
    ],
)
def test_what_a_commissioner_is_charged_with_is_of_the_title(mentions_of: Read, title: str) -> None:
    """What an office of a great body is held for belongs to its title before a name."""
    (role,) = mentions_of(f"UN {title} Maria Berg left.").roles

    assert (role.title, role.of) == (title, "UN")
