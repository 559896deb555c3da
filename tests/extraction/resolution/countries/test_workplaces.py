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
        pytest.param("Ine Tveit, president of Prestfoss Mills in Oslo, left Chad.", "NO", id="a firm"),
        pytest.param("Ine Tveit, head of Prestfoss Mills in Moelv, Norway, left Chad.", "NO", id="town and country"),
        pytest.param("Ine Tveit, a dean of letters at the Berg School in Oslo, left Chad.", "NO", id="of and at"),
        pytest.param("Ine Tveit, a baker in the Norwegian port of Moelv, left Chad.", "NO", id="a trade in a town"),
        pytest.param("Ine Tveit, a hostage in the Chadian town of Moelv, left.", None, id="no trade"),
        pytest.param("Ine Tveit, a baker in Chad, left.", None, id="a trade in a country"),
        pytest.param("Ine Tveit, manager of a hotel in Oslo, left Chad.", "NO", id="a hotel"),
        pytest.param("Ine Tveit, 61, who runs a hotel in Oslo, left Chad.", "NO", id="runs"),
        pytest.param("Maria Tveit of the Berg Water Forum in Oslo left Chad.", "NO", id="of a body"),
        pytest.param("In Oslo, Maria Tveit, who sings, left.", "NO", id="introduced there"),
        pytest.param("At a school in Oslo, Maria Tveit, a nurse, left.", "NO", id="introduced at a place there"),
        pytest.param("At a summit in Oslo, Maria Tveit, a nurse, left.", None, id="introduced at an occasion there"),
        pytest.param("In Oslo, UN chief Maria Tveit left.", None, id="of no country"),
    ],
)
def test_the_place_of_work_tells_the_country(cast_of: Read, text: str, expected: str | None) -> None:
    """A body's seat and a chamber of parliament behind an office are where its holder is from."""
    assert cast_of(text).persons[0].country == expected
