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
