"""Where something happened."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mr Tveit was asked about his Helsinki press conference with Ms Lund.", "Helsinki"),
        ("Mr Tveit settled the row with Ms Lund at talks over lunch in Bolivia.", "Bolivia"),
        ("Mr Tveit had a meeting with Ms Lund over a beer in Norway.", "Norway"),
        ("Mr Tveit had a meeting with Ms Lund over protests in Chile.", None),
        ("Mr Tveit met Danish envoys beforehand at the White House.", "the White House"),
    ],
)
def test_the_words_of_the_occasion_do_not_part_it_from_its_place(text: str, name: str | None) -> None:
    """A meal over which people meet is no topic, and when they did so no noun of its own."""
    meeting, *_ = read(text).meetings
    assert (None if meeting.where is None else meeting.where.name) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mr Tveit will visit Oslo in Norway and meet Ms Lund.", "Oslo"),
        ("Mr Tveit may meet Ms Lund while in Oslo.", "Oslo"),
        ("Mr Tveit spoke in Oslo, a day after he held talks with Ms Lund.", None),
        ("Mr Tveit met Ms Lund when on a visit to Oslo.", "Oslo"),
        ("Mr Tveit spoke of a visit to Oslo in March, during which he met Ms Lund.", "Oslo"),
        ("Mr Tveit will meet Ms Lund while Norway votes.", None),
        ("Mr Tveit's first stop was Oslo, where he met Ms Lund.", "Oslo"),
        ("Mr Tveit will go on to Oslo in the evening, where he will meet Ms Lund.", "Oslo"),
        ("Mr Tveit and Ms Lund held talks on the island of Prestfoss.", "Prestfoss"),
        ("Mr Tveit and Ms Lund held talks on the end of the war in Oslo's sphere.", None),
        ("Mr Tveit met Ms Lund to hold talks in Oslo.", "Oslo"),
        ("Mr Tveit met Ms Lund to invite him to a summit in Oslo.", None),
        ("Mr Tveit said that after meeting Ms Lund, he would open a school in Oslo.", None),
        ("Mr Tveit said that after consulting with Ms Lund, he would not attend a fair in Oslo.", None),
    ],
)
def test_a_place_is_read_however_it_is_led_in(text: str, name: str | None) -> None:
    """A city within a country, a shortened clause, a stop of a journey and a side of a border tell where one is."""
    meeting, *_ = read(text).meetings
    assert (None if meeting.where is None else meeting.where.name) == name


def test_each_stop_of_a_journey_is_in_its_country() -> None:
    """A visit to several countries is to each of them there, not only to the first."""
    meetings = read("Mr Tveit began a trip to Chile, Peru and Norway on Monday.").meetings
    assert [meeting.where and meeting.where.name for meeting in meetings] == ["Chile", "Peru", "Norway"]


@pytest.mark.parametrize("there", ["There he is", "There, on Friday, he is"])
def test_there_is_the_place_told_last(there: str) -> None:
    """There, at the head of a sentence as behind its verb, is the place of the sentence before."""
    (meeting,) = read(f"Mr Tveit flies next to Oslo. {there} to meet Ms Lund.").meetings
    assert (meeting.where and meeting.where.name, bool(meeting.when)) == ("Oslo", "Friday" in there)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mr Tveit met Ms Lund on Monday in a last bid to end the strike in Peru.", None),
        ("Mr Tveit met Ms Lund in the hope of reviving the talks in Lima.", None),
        ("Mr Tveit met Ms Lund on Monday, officials in Oslo said.", None),
        ("A visit to Lima by Mr Tveit, who was to meet Ms Lund, was called off, officials in Oslo said.", "Lima"),
        ("Mr Tveit met Ms Lund on Monday in an office in Oslo.", "Oslo"),
    ],
)
def test_what_is_aimed_at_and_who_tells_of_it_may_be_elsewhere(text: str, name: str | None) -> None:
    """Behind what a meeting is for, and with whom the news comes from, other places are told."""
    meeting, *_ = read(text).meetings
    assert (meeting.where and meeting.where.name) == name


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Mr Tveit met Ms Lund on Friday in Prestfoss.", "Prestfoss"),
        ("Mr Tveit met Ms Lund again in May at Prestfoss.", "Prestfoss"),
        ("Mr Tveit met Ms Lund and her aides in Prestfoss, Norway.", "Prestfoss"),
        ("Mr Tveit met Ms Lund on Friday in Operation Prestfoss.", None),
    ],
)
def test_a_place_that_no_list_has_may_stand_behind_the_day(text: str, place: str | None) -> None:
    """A day parts an occasion from its place no more than nothing does."""
    meeting, *_ = read(text).meetings
    assert (meeting.where and meeting.where.name) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Mr Tveit will hold talks with Ms Lund at the union's spring conference in Prestfoss.", "Prestfoss"),
        ("Mr Tveit met Ms Lund at a trade fair in Prestfoss.", "Prestfoss"),
        ("Mr Tveit met Ms Lund, who owns a farm in Prestfoss.", None),
    ],
)
def test_an_event_is_in_a_town_that_no_list_has(text: str, place: str | None) -> None:
    """Behind what brings people together stands a town, known or not."""
    (meeting,) = read(text).meetings
    assert (meeting.where and meeting.where.name) == place
