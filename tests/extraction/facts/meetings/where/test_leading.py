"""The place that a preposition leads in."""

import pytest
from occasions import read, records


def place(text: str) -> str | None:
    """The place of the first meeting of *text*, published on Thursday, 31 May 2018."""
    meeting, *_ = read(text).meetings
    return None if meeting.where is None else meeting.where.name


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit met Ms Lund without success in closing Norway's ports.",
        "Norway and Chile held talks aimed at reining in Peru's mining plans.",
        "Mr Tveit met Ms Lund after a war in which Norway fought.",
        "Mr Tveit met Ms Lund for a dinner in Norway's honour.",
        "Mr Tveit met Ms Lund at the request of the White House.",
        "Mr Tveit met Ms Lund in Norway nuclear talks.",
        "Peru and Sweden took part in Chile peace talks.",
    ],
)
def test_what_is_a_countrys_is_not_in_it(text: str) -> None:
    """A country that owns a plan or takes part in a war is not where others meet."""
    assert place(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mr Tveit met Ms Lund at Norway's presidential palace.", "Norway"),
        ("Mr Tveit met Ms Lund at Oslo's airport.", "Oslo"),
        ("Mr Tveit met Ms Lund at the mayor's residence, Prestfoss House, on Monday.", "Prestfoss House"),
        ("Mr Tveit met Ms Lund at his hotel, the Grand Hotel.", "Grand Hotel"),
        ("Mr Tveit met Ms Lund at her home, Norway said.", None),
        ("Mr Tveit met Ms Lund in Chile's far north.", "Chile"),
        ("Mr Tveit met Ms Lund in neighbouring Norway.", "Norway"),
        ("Mr Tveit met Ms Lund in a compound near the airport of Bergen.", "Bergen"),
        ("Mr Tveit met Ms Lund at the U.S. Embassy in Lima.", "U.S. Embassy"),
        ("Mr Tveit met Ms Lund in the Persian Gulf state of Qatar.", "Qatar"),
        ("Mr Tveit met Ms Lund in the U.S. capital.", "U.S. capital"),
        ("Mr Tveit met Ms Lund at Mr Berg's Mar-a-Lago resort in Florida.", "Mar-a-Lago"),
    ],
)
def test_a_building_or_a_part_of_a_place_is_in_it(text: str, name: str) -> None:
    """Whoever is at a country's palace is in that country."""
    assert place(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mr Tveit met Ms Lund at the Royal Hospital Bergen in Norway.", "Royal Hospital Bergen"),
        (
            "Mr Tveit met Ms Lund at the Nordic Fleet Command headquarters in Bergen.",
            "Nordic Fleet Command headquarters",
        ),
        ("Mr Tveit met Ms Lund at the Norwegian Navy headquarters in Bergen.", "Norwegian Navy headquarters"),
        ("Mr Tveit met Ms Lund at the U.S. Coastal War College in Newport.", "U.S. Coastal War College"),
        ("Mr Tveit met Ms Lund at Prestfoss air base near Oslo.", "Prestfoss air base"),
        ("Mr Tveit spoke at the Royal Hospital Bergen in Norway, where he met Ms Lund.", "Royal Hospital Bergen"),
        ("Mr Tveit met Ms Lund at the Bergen Summer Palace on Friday.", "Bergen Summer Palace"),
        ("Mr Tveit met Ms Lund at the Oslo Museum of Modern Art.", "Oslo Museum of Modern Art"),
        ("Mr Tveit met Ms Lund in the “quiet town” of Prestfoss.", "Prestfoss"),
        ("Mr Tveit met Ms Lund in the map room of the White House on Friday.", "the White House"),
        ("Mr Tveit met Ms Lund in the main hall of the Prestfoss Museum.", "Prestfoss Museum"),
        ("Mr Tveit met Ms Lund on the terrace of the Grand Hotel.", "Grand Hotel"),
    ],
)
def test_a_building_is_called_by_the_whole_of_its_name(text: str, name: str) -> None:
    """A body or a city within the name of a building is no place by itself, and the city behind it is the coarser."""
    assert place(text) == name


def test_a_building_in_the_name_of_something_else_is_no_place() -> None:
    """A committee of a house, a deal about a hotel, a country's base without a name are where nobody meets."""
    assert place("Mr Tveit met Ms Lund in the House Fisheries Committee.") is None
    assert place("Mr Tveit met Ms Lund in the Prestfoss Hotel deal.") is None
    assert place("Mr Tveit met Ms Lund at the Norwegian base in Lima.") == "Lima"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mr Tveit met Ms Lund in the Black Sea resort of Prestfoss.", "Prestfoss"),
        ("Mr Tveit invited Ms Lund to the Black Sea resort of Prestfoss.", "Prestfoss"),
        ("Mr Tveit visited the Black Sea resort of Prestfoss for talks with Ms Lund.", "Prestfoss"),
        ("Mr Tveit visited the port of Bergen for talks with Ms Lund.", "Bergen"),
        ("Mr Tveit met Ms Lund at the Prestfoss checkpoint.", "Prestfoss checkpoint"),
        ("Mr Tveit met Ms Lund in a hut at the Prestfoss border crossing.", "Prestfoss border crossing"),
        ("Mr Tveit met Ms Lund at the Norwegian checkpoint.", None),
    ],
)
def test_a_town_is_named_behind_the_sea_on_which_it_is(text: str, name: str | None) -> None:
    """What a place is tells where it lies, and its own name follows, whether a list has it or not."""
    assert place(text) == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit took a swing at Oslo after talks with Mr Bo.",
            [("held", "Bo, Tveit", None, None)],
        ),
        (
            "In talks with Mr Bo, Mr Tveit lashed out at Lima.",
            [("held", "Bo, Tveit", None, None)],
        ),
        (
            "Mr Tveit met Mr Bo at Vienna.",
            [("held", "Bo, Tveit", "Vienna", None)],
        ),
        (
            "Talks between Norway and Chile were held at Vienna on Monday.",
            [("held", "Chile, Norway", "Vienna", "2018-05-28")],
        ),
    ],
)
def test_what_is_taken_aim_at_is_no_place(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """A capital stands for its government."""
    assert records(text) == expected
