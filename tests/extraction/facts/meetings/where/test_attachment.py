"""Whose place it is that stands behind a meeting."""

import pytest
from occasions import read, records


def place(text: str) -> str | None:
    """The place of the one meeting of *text*, published on Thursday, 31 May 2018."""
    (meeting,) = read(text).meetings
    return None if meeting.where is None else meeting.where.name


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit met Ms Lund amid protests in Santiago.",
        "Mr Tveit met Ms Lund despite the crisis in Chile.",
        "Mr Tveit met Ms Lund to discuss the war in Chile.",
        "Mr Tveit met Ms Lund on Monday to seek help for farmers in Chile.",
        "Mr Tveit met Ms Lund, winner of a vote in Chile.",
        "An official in Santiago said a meeting between Mr Tveit and Ms Lund would be held on Friday.",
        "The news in Santiago came as Norway said that Mr Tveit would meet Ms Lund.",
        "Mr Tveit met Ms Lund and opened a school in Chile.",
        "Mr Tveit will meet Ms Lund for talks overshadowed by a flood in the Santiago region.",
        "Mr Tveit will brief Ms Lund on her talks in Santiago.",
        "Mr Tveit, head of a bank in Santiago, met Ms Lund.",
        "Mr Tveit, a businessman based in Santiago, met Ms Lund.",
        "Mr Tveit, who was born in Santiago, met Ms Lund.",
        "Mr Tveit met families of those killed in Santiago.",
        "Mr Tveit met Ms Lund to discuss the killing of a journalist in Santiago.",
        "An attack on the Norwegian embassy in Santiago overshadowed a meeting between Mr Tveit and Ms Lund.",
        "Mr Tveit met Ms Lund in the wake of the attack in Santiago.",
        "Mr Tveit met Ms Lund in response to the floods in Chile.",
        "Mr Tveit met Ms Lund, then Norway's ambassador in Santiago.",
        "Mr Tveit held talks with Ms Lund on the Amazon fires.",
        "Mr Tveit and Ms Lund met to prepare a summit in Santiago.",
        "Though a row broke out in the South China Sea, the summit between Mr Tveit and Ms Lund is to be short.",
    ],
)
def test_what_another_noun_is_in_is_no_place_of_the_meeting(text: str) -> None:
    """A place belongs to the noun that it stands behind."""
    assert place(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mr Tveit met Ms Lund amid protests on Monday in Oslo.", "Oslo"),
        ("Norway agreed at a summit of leaders of the countries in Oslo.", "Oslo"),
        ("Mr Tveit met Ms Lund at the Dead Sea.", "Dead Sea"),
        ("Mr Tveit met Ms Lund in the Black Sea resort of Sochi.", "Sochi"),
        ("Mr Tveit met Ms Lund, winner of a vote in Chile, in Oslo.", "Oslo"),
        ("Mr Tveit met Ms Lund for a walk in Oslo.", "Oslo"),
        ("Mr Tveit, in Oslo for a week, met Ms Lund.", "Oslo"),
        ("Mr Tveit, who was in Oslo, met Ms Lund.", "Oslo"),
        ("Mr Tveit met Ms Lund at a farm in Norway.", "Norway"),
        ("Mr Tveit met Ms Lund during a pause in Oslo.", "Oslo"),
        ("Mr Tveit met Ms Lund face to face in Oslo.", "Oslo"),
        ("Mr Tveit discussed trade with Ms Lund in Oslo.", "Oslo"),
        ("Mr Tveit held talks with Ms Lund on trade in Oslo.", "Oslo"),
    ],
)
def test_what_tells_more_of_the_meeting_leaves_its_place(text: str, name: str) -> None:
    """A place behind what the meeting was for or at is still its own."""
    assert place(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mr Tveit met Ms Lund at the Royal Hospital Prestfoss in Oslo.", "Royal Hospital Prestfoss"),
        ("Ms Lund sang at the Grand Hotel in Oslo, where she met Mr Tveit.", "Grand Hotel"),
        ("Mr Tveit met Ms Lund in the quiet Norwegian town of Prestfoss.", "Prestfoss"),
        ("Mr Tveit met Ms Lund for three hours at the Prestfoss Palace.", "Prestfoss Palace"),
        ("Mr Tveit met Ms Lund for three hours at the Prestfoss guesthouse.", "Prestfoss guesthouse"),
        ("Mr Tveit met Ms Lund for three hours at the Prestfoss dance.", None),
        ("Mr Tveit met Ms Lund at the Great Debate.", None),
    ],
)
def test_a_place_that_no_list_has_is_known_by_its_words(text: str, name: str | None) -> None:
    """A building is known by the word for one in its name, a town by what it is called."""
    assert place(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mr Tveit, who has just returned from Oslo, said he had long talks with Ms Lund.", "Oslo"),
        ("Mr Tveit flew home on Friday from Oslo.\nHe had met Ms Lund for hours.", "Oslo"),
        ("Mr Tveit met Ms Lund.\nMr Tveit will return from Oslo on Friday.", None),
        ("Mr Tveit and Ms Lund will hold their first meeting since Chile's vote in Oslo on Monday.", "Oslo"),
        ("Mr Tveit and Ms Lund will hold a meeting since he was in Oslo.", None),
    ],
)
def test_who_has_returned_from_a_place_met_there(text: str, name: str | None) -> None:
    """Where somebody comes back from, he met those whom he met; what "since" reckons from hides no place."""
    assert place(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("SANTIAGO (Reuters) - It rained.\nMr Tveit met Ms Lund on Wednesday.", "SANTIAGO"),
        ("SANTIAGO (Reuters) - It rained.\nMr Tveit met Ms Lund in April.", None),
        ("SANTIAGO (Reuters) - It rained.\nMr Tveit spoke to Ms Lund by phone on Wednesday.", None),
    ],
)
def test_the_news_of_the_day_is_at_its_dateline(text: str, name: str | None) -> None:
    """What took place on the day of the news, told in its first paragraphs, took place where they were written."""
    assert place(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mr Tveit travelled to Oslo for a vote.\nMr Tveit met Ms Lund.", "Oslo"),
        ("Mr Tveit was in Oslo, under the flag of Chile.\nHe met Ms Lund there.", "Oslo"),
        ("Mr Tveit met Ms Lund, and Norway sent more soldiers to Chile.", None),
        ("In Oslo, Mr Tveit described his meeting with Ms Lund.", "Oslo"),
    ],
)
def test_a_place_told_elsewhere_is_where_they_were(text: str, name: str | None) -> None:
    """A journey places who made it, "there" takes up a place where somebody was, and another clause places nobody."""
    assert place(text) == name


def test_a_building_that_no_list_has_may_stand_in_any_city() -> None:
    """Talks in a city and a meeting at a house that no list has are one occasion, at the house."""
    text = "Mr Tveit flew to Oslo on Tuesday for talks with Ms Lund.\nThe two met for hours at the Prestfoss Palace."

    assert place(text) == "Prestfoss Palace"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The government in Oslo published photos of Mr Tveit meeting with officers.",
            [("held", "Tveit, officers", None, None)],
        ),
        (
            "Officials in Oslo said Mr Tveit met Ms Lund.",
            [("held", "Lund, Tveit", None, None)],
        ),
        (
            "Officials in Oslo met Ms Lund.",
            [("held", "Lund, Officials", "Oslo", None)],
        ),
    ],
)
def test_where_a_government_is_does_not_tell_where_others_meet(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Officials in a city who tell of a meeting need not be at it."""
    assert records(text) == expected
