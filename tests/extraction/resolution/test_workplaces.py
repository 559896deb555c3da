"""Where one works tells the country."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ine Tveit, a currency strategist at Berg Bank in Oslo, left Chad.", "NO", id="a bank in a city"),
        pytest.param("Ine Tveit, head of the defence committee in Chad's lower house, left.", "TD", id="lower house"),
        pytest.param(
            "Ine Tveit, chair of the Trade Committee in the upper house of Chad's parliament, left.", "TD", id="of"
        ),
        pytest.param("Ine Tveit, head of the committee in the old house on the hill, left.", None, id="a house"),
        pytest.param("Ine Tveit, who lives in Oslo, left Chad.", "NO", id="lives"),
        pytest.param("Ine Tveit, who lives in the Norwegian capital, left Chad.", "NO", id="lives in the capital"),
        pytest.param("Ine Tveit, who teaches law at a college in Oslo, left Chad.", "NO", id="teaches"),
        pytest.param("Ine Tveit, who stayed in Oslo, left the hall.", None, id="stayed"),
        pytest.param("Ine Tveit, who lives alone, was in Oslo.", None, id="lives somewhere"),
        pytest.param("Ine Tveit, head of the committee in Chad's capital, left.", None, id="no chamber"),
    ],
)
def test_the_place_of_work_tells_the_country(cast_of: Read, text: str, expected: str | None) -> None:
    """A body's seat and a chamber of parliament behind an office are where its holder is from."""
    assert cast_of(text).persons[0].country == expected
