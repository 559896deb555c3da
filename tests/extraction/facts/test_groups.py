"""Delegations and governments, which are parties of their own."""

import pytest
from occasions import records

import newsmodel

HEADLINE = "A quiet day in the north\n"


def test_a_government_is_of_the_country_of_who_heads_it() -> None:
    """It goes by his name and its own, however often it is spoken of, and is not the man."""
    text = (
        "Chilean President Ines Berg slept. Berg's government will hold talks with Norway, Berg's new government said."
    )
    article = newsmodel.parse(HEADLINE + text)
    (government,) = [o for o in article.organizations if o.kind == "government"]

    assert (government.name, government.country) == ("Berg's government", "CL")
    (meeting,) = article.meetings
    assert government.id in {part.party for part in meeting.participants}
    (statement,) = article.statements
    assert [speaker.party for speaker in statement.speakers] == [government.id]


def test_a_government_in_an_office_is_no_party() -> None:
    """Its envoy is who is named, not the government, be it of a land or without one."""
    for whose in ("The Chilean government", "The government", "The Chilean delegation"):
        article = newsmodel.parse(f"{HEADLINE}{whose}'s top envoy, Mayor Ola Berg, said it was late.")
        (statement,) = article.statements
        assert [article.party(speaker.party or "").label for speaker in statement.speakers] == ["Ola Berg"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Talks between Norway, Chile, Peru, Bolivia, Spain and Italy began in Lima on Monday.",
            [("ongoing", "Bolivia, Chile, Italy, Norway, Peru, Spain", "Lima", "2018-05-28/..")],
        ),
        (
            ("The six-nation talks between Norway, Chile, Peru, Bolivia, Spain and Italy began in Lima on Monday."),
            [("ongoing", "Bolivia, Chile, Italy, Norway, Peru, Spain", "Lima", "2018-05-28/..")],
        ),
    ],
)
def test_talks_between_six_nations(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """They are listed behind the noun."""
    assert records(text) == expected
