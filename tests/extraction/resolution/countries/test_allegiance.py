"""What beside a name, besides a country or an office of one, tells for which country somebody acts."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]


def _countries(cast: Cast) -> list[str | None]:
    return [person.country for person in cast.persons if person.name is not None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Senator Maria Tveit, R-Texas, said Norway must pay.", "US", id="party and state"),
        pytest.param("Maria Tveit (D-Ohio) said Norway must pay.", "US", id="in parentheses"),
        pytest.param("The US ate. Norway ate, said Maria Tveit, the panel's Democratic chair.", "US", id="the panel's"),
        pytest.param("Maria Tveit, of Norway's Labour Party, left.", "NO", id="whose party"),
        pytest.param("Maria Tveit, a China expert with the Brookings Institution, left.", "US", id="with a body"),
        pytest.param("Maria Tveit, an official with Norway's army, left.", "NO", id="with a country's body"),
        pytest.param("Maria Tveit, head of the Berg Institute (BI) in Warsaw, left.", "PL", id="a body in a city"),
        pytest.param("Maria Tveit, an analyst based in Warsaw, left.", "PL", id="based in"),
        pytest.param("Maria Tveit, a lawyer from Oslo, was freed in Chad.", "NO", id="from"),
        pytest.param("Maria Tveit, the minister for trade, spoke in Warsaw.", None, id="where a minister speaks"),
        pytest.param("Maria Tveit, a lawyer, flew in from Oslo.", None, id="where one flew in from"),
        pytest.param("President Maria Tveit with Danish officials left.", None, id="who is there as well"),
        pytest.param("Chile prospered under President Maria Tveit.", "CL", id="under"),
        pytest.param("Maria Tveit, an adviser to the Norwegian government, left.", "NO", id="adviser to"),
        pytest.param("Maria Tveit, a former aide to Chile's army, left Norway.", "CL", id="aide to"),
        pytest.param("In Peru, Norway's Maria Tveit praised Chad.", "NO", id="behind a place"),
        pytest.param("It is a bold step against Chile under President Maria Tveit.", None, id="against it under"),
        pytest.param("The war in Chile may last, President Maria Tveit said.", None, id="what is said of it"),
        pytest.param("Calls for distance from Maria Tveit from Democrats grew.", None, id="calls from a party"),
    ],
)
def test_whose_somebody_is(cast_of: Read, text: str, expected: str | None) -> None:
    """A seat in Congress, a body and where it stands tell a country; where somebody is does not."""
    assert _countries(cast_of(text)) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In Norway's capital, President Maria Tveit spoke about Chad.", "NO", id="a country's"),
        pytest.param("In the Norwegian capital, Oslo, President Maria Tveit spoke about Chad.", "NO", id="by name"),
        pytest.param("In the old capital, President Maria Tveit spoke about Chad.", None, id="nobody's"),
    ],
)
def test_who_speaks_in_a_capital_is_at_home_there(cast_of: Read, text: str, expected: str | None) -> None:
    """If he has an office and it is told where he is before it is told who he is."""
    assert _countries(cast_of(text)) == [expected]


def test_a_sentence_may_turn_to_somebody_else(cast_of: Read) -> None:
    """With "but" it is not of the country with which the one before begins."""
    assert _countries(cast_of("Norway was glad. Trade Minister Maria Tveit danced.")) == ["NO"]
    assert _countries(cast_of("Norway was glad. But Trade Minister Maria Tveit wept.")) == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway was angry. Its foreign minister, Maria Tveit, said that China was to blame.", ["NO"]),
        ("Norway was angry. The country's foreign minister, Maria Tveit, said that China was to blame.", ["NO"]),
        ("Norwegians rallied against China. Their leader, Maria Tveit, was there.", ["NO"]),
        ("Norway has talked to Chad and its president, Maria Tveit.", ["TD"]),
        ("The board of Norway met. Norway sat. The firm's president, Maria Tveit, left.", [None]),
    ],
)
def test_its_president(cast_of: Read, text: str, expected: list[str | None]) -> None:
    """The office of "its" and "the country's" is of the country spoken of last, or first in the sentence before."""
    assert _countries(cast_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met Norwegian President Ida Lund, Foreign Minister Tom Berg and Defence Minister Kai Vik.", ["NO"] * 3),
        ("They met the Norwegian president, Ida Lund, and the foreign minister, Tom Berg.", ["NO", "NO"]),
        ("Norway's president, Ida Lund, its foreign minister, Tom Berg, and others left.", ["NO", "NO"]),
        ("They met Secretary of State Ida Lund and adviser Tom Berg.", ["US", "US"]),
        ("They met Secretary of State Ida Lund and Foreign Minister Tom Berg.", ["US", None]),
        ("They met Norwegian President Ida Lund, Foreign Minister Tom Berg said.", ["NO", None]),
        ("They met Norwegian President Ida Lund and President Tom Berg.", ["NO", None]),
    ],
)
def test_a_list_of_officials(cast_of: Read, text: str, expected: list[str | None]) -> None:
    """Officials listed behind one of a country are of it, but not two of one office, nor who only tells of them."""
    assert _countries(cast_of(text)) == expected


def test_a_host_is_of_another_country(cast_of: Read) -> None:
    """An adviser is of his principal's country, a host of his own."""
    assert _countries(cast_of("US President Ida Tveit left. Tveit's host, Tom Berg, sat.")) == ["US", None]
    assert _countries(cast_of("US President Ida Tveit left. Tveit's lawyer, Tom Berg, sat.")) == ["US", "US"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "US President Ida Vik left. US envoys sat. Chad ate. Chad ate. Chad ate. They saw Karl Berg's regime.",
            ["US", "TD"],
        ),
        (
            "US President Ida Vik spoke. US envoys sat. The US sat. The US ate. They saw Karl Berg's regime.",
            ["US", None],
        ),
        ("US and Iranian papers say that Foreign Minister Karl Berg left.", ["IR"]),
    ],
)
def test_a_regime_is_of_a_country_that_is_not_led_by_another(
    cast_of: Read, text: str, expected: list[str | None]
) -> None:
    """Who has a regime is of no country whose head is somebody else; a minister of none that has no such minister."""
    assert _countries(cast_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("US Republicans, including Maria Tveit and Ola Berg, left.", ["US", "US"], id="including"),
        pytest.param("The US ate. The Republican Party likes people like Maria Tveit.", [None], id="another noun"),
        pytest.param("The US ate. Critics in the Republican Party like Maria Tveit left.", ["US"], id="a party"),
        pytest.param("The US ate. The House Democratic leader, Maria Tveit, left.", ["US"], id="within the office"),
        pytest.param("The US ate in Maria Berg's presidency.", ["US"], id="presidency"),
        pytest.param("Chad ate in Maria Berg's presidency.", [None], id="presidency of another"),
        pytest.param("The US ate under the administration of President Maria Tveit.", ["US"], id="administration of"),
        pytest.param("Norwegian minister Maria Tveit and Sarah Tveit ate.", ["NO", "NO"], id="a family"),
        pytest.param("Norwegian minister Kim Tae-song and Kim Jong-mi ate.", ["NO", None], id="a family name first"),
    ],
)
def test_with_whom_somebody_is_told_of(cast_of: Read, text: str, expected: list[str | None]) -> None:
    """A party whose people are listed, a term of office and a surname behind a given name tell a country."""
    assert _countries(cast_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Maria Tveit, who heads Norway's central bank, left.", "NO", id="heads"),
        pytest.param("Maria Tveit, who chairs the House Intelligence Committee, left.", "US", id="chairs"),
        pytest.param("Maria Tveit, who heads to Norway's central bank, left.", None, id="heads for"),
        pytest.param("In Norway, Attorney General Maria Tveit left. Chad ate.", "NO", id="introduced there"),
        pytest.param("Saudi Arabia ate. Attorney General Maria Tveit left.", "SA", id="one of the few"),
        pytest.param("National Intelligence Director Maria Tveit left. Russia ate.", "US", id="the only one"),
    ],
)
def test_at_whose_head_somebody_is(cast_of: Read, text: str, expected: str | None) -> None:
    """Who heads a body is of its country, and who is introduced in a country is of that."""
    assert _countries(cast_of(text)) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile and Norway agreed. Their trade ministers, Ole Tveit and Maria Berg, left.", [None, None]),
        ("The Danes and the Poles sent their trade ministers, Ole Tveit and Maria Berg.", [None, None]),
        ("The Danes agreed. Their trade ministers, Ole Tveit and Maria Berg, left.", ["DK", "DK"]),
        ("Denmark sent its trade ministers, Ole Tveit and Maria Berg.", ["DK", "DK"]),
    ],
)
def test_their_ministers_are_of_several_countries(
    cast_of: Read, text: str, expected: list[str | None]
) -> None:  # fmt: skip
    """Behind several countries "their ministers" are of no single one."""
    assert _countries(cast_of(text)) == expected


def test_many_countries_have_a_socialist_party(cast_of: Read) -> None:
    """Who leads a party of which many countries have one may be of any of them."""
    assert _countries(cast_of("Maria Tveit, leader of the Socialist Party, left.")) == [None]
