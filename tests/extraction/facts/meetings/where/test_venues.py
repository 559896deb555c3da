"""Gatherings at which others meet."""

import pytest
from occasions import read


def where_and_when(text: str) -> list[tuple[str | None, str | None]]:
    """The place and the days of each meeting of *text*, published on Thursday, 31 May 2018."""
    return [
        (None if meeting.where is None else meeting.where.name, None if meeting.when is None else str(meeting.when))
        for meeting in read(text).meetings
    ]


@pytest.mark.parametrize(
    ("told", "place", "when"),
    [
        pytest.param("The G20 summit will be held in Osaka on 28 June.", "Osaka", "2018-06-28", id="will be held"),
        pytest.param(
            "Chefs are ready for the G20 summit in Osaka next month.", "Osaka", "2018-06", id="in, next month"
        ),
        pytest.param("Next month's G20 summit, to be held in Osaka, is costly.", "Osaka", "2018-06", id="before it"),
        pytest.param("The Osaka G20 summit opens on 28 June.", "Osaka", "2018-06-28", id="named after its place"),
        pytest.param("Streets are closed in Osaka for next month's G20 summit.", "Osaka", "2018-06", id="there for it"),
        pytest.param("The G7 summit will be held in Osaka on 28 June.", None, None, id="another gathering"),
        pytest.param("The G20 summit was held in Osaka last year.", None, None, id="one that is over"),
    ],
)
def test_who_meets_at_a_gathering_meets_where_and_when_it_is(told: str, place: str | None, when: str | None) -> None:
    """What the text tells of the gathering anywhere holds for those who are to meet there."""
    text = f"Mr Tveit will meet Ms Lund on the sidelines of the G20 summit.\nIt rained.\n{told}"
    assert where_and_when(text) == [(place, when)]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit met Ms Lund at the NATO summit.\nThe NATO summit in Bergen was long.",
        "Mr Tveit met Ms Lund on the margins of this week's NATO summit.\nThe NATO summit is being held in Bergen.",
        "At the NATO summit, Mr Tveit met Ms Lund.\nThe NATO summit took place in Bergen.",
        "The NATO summit in Bergen was long.\nMr Tveit met Ms Lund during the summit.",
        "OSLO (Agency) - Mr Tveit met Ms Lund at the NATO summit.\nThe NATO summit in Bergen was long.",
    ],
)
def test_the_words_for_being_there(text: str) -> None:
    """At it, beside it, before the verb or behind it; the place from which the news is sent is none beside it."""
    places = [place for place, _ in where_and_when(text)]
    assert "Bergen" in places
    assert "OSLO" not in places


def test_a_body_that_is_nothing_but_its_gatherings_is_no_place() -> None:
    """Whoever meets at the G20 meets at no place of that name."""
    assert where_and_when("Mr Tveit will meet Ms Lund at the G20.") == [(None, None)]


def test_another_summit_is_not_the_one_told_last() -> None:
    """The summit of two is their own, though that of a body was told before."""
    (_, found) = where_and_when(
        "Mr Tveit attended the NATO summit in Bergen.\nIt rained.\nMr Berg and Ms Lund will hold a summit in July."
    )
    assert found == (None, "2018-07")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Leaders came to Lima for the NATO summit. Mr Tveit met Ms Lund on the sidelines.", "Lima"),
        ("Mr Tveit met Ms Lund on the margins of the Munich Security Conference.", "Munich"),
        ("The World Economic Forum in Davos is costly.\nMr Tveit met Ms Lund at the World Economic Forum.", "Davos"),
        ("Mr Tveit met Ms Lund on the sidelines of a row.", None),
    ],
)
def test_a_gathering_is_told_last_or_by_its_own_name(text: str, found: str | None) -> None:
    """On the sidelines, without more, means those of the one told last; a name may hold the place."""
    assert where_and_when(text)[-1][0] == found


def test_who_met_there_met_when_it_was() -> None:
    """The days of the gathering are those of a meeting there."""
    text = "Mr Tveit went to the UN General Assembly, held in New York last September. He met Ms Lund there."
    assert where_and_when(text) == [("New York", "2017-09")]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Mr Tveit spoke at this year's G20 summit in Osaka.\nHe met Ms Lund on the sidelines of the gathering.",
            "Osaka",
        ),
        (
            "The G20 held three summits, in Osaka, Rome and Bali.\nMr Tveit met Ms Lund on the sidelines of the G20.",
            None,
        ),
        ("The G20 summit is in Osaka.\nMr Tveit will meet Ms Lund at next year's G20 summit.", None),
    ],
)
def test_a_gathering_is_one_of_its_name(text: str, place: str | None) -> None:
    """Those who meet beside a gathering do so where that one is, not where another of its name is."""
    assert where_and_when(text)[-1][0] == place
