"""Beside whom a person is named tells of which country he is not."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]

_NORWAY = "Norway is glad. Norway said so. Norway has said it again. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Norwegian Minister Ine Berg smiled. Maria Tveit was there.", "NO", id="alone"),
        pytest.param("Norwegian Ministers Ine Berg and Ola Lund and Maria Tveit smiled.", "NO", id="of the same"),
        pytest.param(
            "Norwegian Minister Ine Berg left. Chilean Minister Ola Lund smiled like Maria Tveit.",
            None,
            id="a stranger",
        ),
        pytest.param(
            "Norwegian Minister Ine Berg left. Unlike Maria Tveit, Chilean Minister Ola Lund smiled.",
            None,
            id="a stranger behind",
        ),
        pytest.param(
            "Norwegian Ministers Ine Berg and Ola Lund left. Danish Minister Eva Moe saw Maria Tveit. Ms Tveit left.",
            "NO",
            id="named twice",
        ),
        pytest.param("Chilean voters like Maria Tveit.", "CL", id="spoken of less"),
        pytest.param(
            "Chilean voters like Maria Tveit, Danish Minister Ola Lund said.", None, id="less, and a stranger"
        ),
        pytest.param("Norwegian Minister Ine Berg talked to Maria Tveit.", None, id="who is met"),
        pytest.param(
            "Norwegian Minister Ine Berg left. She will call on Prime Minister Maria Tveit.", None, id="met by her"
        ),
        pytest.param(
            "Norwegian Minister Ine Berg left. The minister is to meet Prime Minister Maria Tveit.",
            None,
            id="met by the minister",
        ),
        pytest.param("Norwegian Minister Ine Berg left. A meeting with Maria Tveit is near.", None, id="of no one's"),
        pytest.param(
            "Norwegian Minister Ine Berg met the veteran minister Maria Tveit.", None, id="who is met, in an office"
        ),
        pytest.param("Maria Tveit met Norwegian Minister Ine Berg.", None, id="who meets"),
        pytest.param("Norwegian Minister Ine Berg was accompanied by Maria Tveit.", "NO", id="who is with one"),
    ],
)
def test_strangers(cast_of: Read, text: str, expected: str | None) -> None:
    """Who is named among people of other countries, or meets one of its own, is not of that which the text is about."""
    cast = cast_of(_NORWAY + text)
    assert [p.country for p in cast.persons if p.name is not None and p.name.full == "Maria Tveit"] == [expected]


def test_who_meets_one_of_the_country_spoken_of_is_of_another(cast_of: Read) -> None:
    """Nor is it his when only his own sentence speaks of it."""
    cast = cast_of("Norway's Ine Berg met Maria Tveit.")
    assert [p.country for p in cast.persons if p.name is not None] == ["NO", None]
