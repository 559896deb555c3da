"""Places that are taken up by another word."""

import pytest

import newsmodel


def places(text: str) -> list[str | None]:
    """The place of each meeting of *text*."""
    article = newsmodel.parse("A quiet day in the north\n" + text, published="2018-05-31")
    return [None if meeting.where is None else meeting.where.name for meeting in article.meetings]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("It rained in Bergen. Mr Tveit met Ms Lund at a hotel in the city on Tuesday.", "Bergen"),
        ("Bergen is quiet ahead of talks between Norway and Chile in the city.", "Bergen"),
        ("It rained in Oslo and in Bergen.\nMr Tveit met Ms Lund in the capital.", "Oslo"),
        ("It rained in Bergen. Mr Tveit met Ms Lund in the city council.", None),
        ("It rained in Bergen. Mr Tveit met Ms Lund in the port city of Prestfoss.", "Prestfoss"),
        ("It rained in Norway. Mr Tveit met Ms Lund in the city.", None),
        ("It rained in Bergen.\nIt was cold.\nIt was late.\nMr Tveit met Ms Lund in the city.", None),
        ("Mr Tveit met Ms Lund in the city.", None),
    ],
)
def test_the_city_is_the_one_told_before(text: str, place: str | None) -> None:
    """A city told just before is "the city", a capital "the capital"; without one nobody knows which."""
    assert places(text) == [place]


def test_the_same_city_may_have_been_told_long_before() -> None:
    """Several paragraphs on it is still the one in which somebody was."""
    between = "It was cold.\nThe roads were closed.\nOslo did not answer.\n"
    text = f"Mr Tveit met Ms Lund in Lima on Monday.\n{between}Mr Berg met Ms Moe in the same city in March."
    assert places(text) == ["Lima", "Lima"]


def test_a_capital_is_named_as_the_dateline_names_it() -> None:
    """What is told as the capital of a country is that city, also if only the dateline names it."""
    assert places("LIMA (AP) - It rained.\nMr Tveit will meet Ms Lund in the Peruvian capital.") == ["LIMA"]
    assert places("It rained.\nMr Tveit will meet Ms Lund in the Peruvian capital.") == ["Peruvian capital"]


def test_who_meets_there_may_do_so_in_a_capital() -> None:
    """The capital of a country is a place that "there" takes up as its name is."""
    assert places("It rained in the Peruvian capital. Mr Tveit met Ms Lund there.") == ["Peruvian capital"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("It rained in Geneva and in Oslo. Mr Tveit met Ms Lund in the Swiss city.", "Geneva"),
        ("It rained in Oslo. Mr Tveit met Ms Lund in the Swiss city.", None),
        ("It rained in Geneva. Mr Tveit met Ms Lund in the Swiss town of Prestfoss.", "Prestfoss"),
        ("It rained in Geneva. Mr Tveit met Ms Lund in the Swiss town hall.", None),
    ],
)
def test_the_city_of_a_country_is_the_one_of_its_cities_told_before(text: str, place: str | None) -> None:
    """By whose it is, a city is told from others that were named as near by."""
    assert places(text) == [place]


@pytest.mark.parametrize("where", ["in this town", "at a mill in this small harbour town"])
def test_this_town_is_where_the_writer_is(where: str) -> None:
    """The dateline tells which town "this" one is; without it nobody knows."""
    text = f"It rained.\nMr Tveit met Ms Lund {where}."
    assert places(f"LIMA (AP) - {text}") == ["LIMA"]
    assert places(text) == [None]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Mr Tveit met Ms Lund at the Grand Hotel in Oslo.", "NO"),
        ("Mr Tveit met Ms Lund at the Grand Hotel, Oslo, on Monday.", "NO"),
        ("Mr Tveit met Ms Lund at Prestfoss Castle, near Lima.", "PE"),
        ("Mr Tveit met Ms Lund in the Norwegian harbour town of Prestfoss.", "NO"),
        ("Mr Tveit met Ms Lund at Prestfoss Castle, Norway said.", None),
        ("Mr Tveit met Ms Lund in Prestfoss in south-eastern Norway on Tuesday.", "NO"),
        ("Mr Tveit met Ms Lund in Prestfoss, southern France, on Tuesday.", "FR"),
        ("Mr Tveit met Ms Lund at the Chilean Embassy in Lima.", "PE"),
        ("Mr Tveit met Ms Lund at the Chilean Embassy.", None),
        ("Mr Tveit met Ms Lund at U.N. headquarters in New York.", "US"),
        ("Mr Tveit met Ms Lund in the town of Prestfoss.", None),
    ],
)
def test_an_unlisted_place_is_in_the_country_told_beside_it(text: str, country: str | None) -> None:
    """The city in which it stands, or the people whose town it is, tells the country."""
    (meeting,) = newsmodel.parse(text, published="2018-05-31").meetings
    assert meeting.where is not None
    assert meeting.where.country == country
