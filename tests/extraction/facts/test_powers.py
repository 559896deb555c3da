"""The powers, who hold talks together."""

import pytest

import newsmodel


def parties(text: str) -> list[list[str]]:
    """The names of those who take part, for each meeting of *text*."""
    article = newsmodel.parse("A quiet day in the north\n" + text, published="2018-05-31")
    return [[article.party(p.party).label for p in meeting.participants] for meeting in article.meetings]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Talks between Chile and six world powers resumed.", ["Chile", "six world powers"]),
        ("Chile and world powers held talks. The talks with the major powers went on.", ["Chile", "world powers"]),
        ("Mr Tveit held talks with Western powers.", ["Tveit", "Western powers"]),
    ],
)
def test_the_powers_are_one_party(text: str, who: list[str]) -> None:
    """World powers are one group, whatever number or adjective stands before them."""
    assert parties(text) == [who]


def test_powers_of_one_are_no_party() -> None:
    """What somebody has power to do is no group."""
    article = newsmodel.parse("A quiet day\nMr Tveit has met limits of his powers. The powers of Norway are great.")
    assert [o.name for o in article.organizations] == ["Norway"]
