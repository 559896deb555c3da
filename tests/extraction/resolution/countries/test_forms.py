"""What the form of a name tells of where its bearer may be from."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]

_TEXT = "The US is glad. Washington said so, and the US says so again. North Korea waits. "


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        pytest.param("US voters like Kim Tae-min.", "Kim Tae-min", "KP", id="hyphen"),
        pytest.param("US voters like Kim Tae Gon.", "Kim Tae Gon", "KP", id="syllables apart"),
        pytest.param("US voters like Kim Berglund.", "Kim Berglund", "US", id="given name"),
        pytest.param("US voters like John Kim.", "John Kim", "US", id="given name first"),
        pytest.param("Americans Kim Tae-min and Pak Un-gyu sang.", "Kim Tae-min", "US", id="told of whom he is"),
        pytest.param("US voters like Xu Jianli.", "Xu Jianli", None, id="of a country not spoken of"),
        pytest.param("Japan waits. US voters like Taro Kawano.", "Taro Kawano", "JP", id="family name last"),
        pytest.param("China waits. The US likes President Xu.", "Xu", "CN", id="no given name"),
        pytest.param("The US likes Mr Kim.", "Kim", "US", id="a given name elsewhere"),
        pytest.param("South Korea waits. US voters like Kim Tae-min.", "Kim Tae-min", None, id="two"),
    ],
)
def test_the_form_of_a_name_narrows_its_country(cast_of: Read, text: str, name: str, expected: str | None) -> None:
    """A family name that comes first is of those countries spoken of where it does; it tells no country by itself."""
    cast = cast_of(_TEXT + text)

    assert [p.country for p in cast.persons if p.name is not None and p.name.full == name] == [expected]


def test_who_meets_one_of_a_country_is_not_of_it(cast_of: Read) -> None:
    """A name of the form of both Koreas is not that of whoever hosts its bearer."""
    cast = cast_of("North Korea's Kim Tae-min hosted Mr Moon in May.")
    assert [person.country for person in cast.persons] == ["KP", None]
