"""Countries to which somebody in office goes are parties to his visit, even where the text names but a city of them."""

import newsmodel

HEADLINE = "A quiet day in the north\n"


def test_the_country_of_a_city_is_visited() -> None:
    """Its one mention is the city, and it goes by its own name."""
    article = newsmodel.parse(HEADLINE + "Norwegian foreign minister Ola Berg is due in Lima.")
    (country,) = article.organizations

    assert (country.name, country.country, [m.words for m in country.mentions]) == ("Peru", "PE", ["Lima"])


def test_a_country_of_which_more_is_told_is_the_same() -> None:
    """There is no second one for the place."""
    article = newsmodel.parse(HEADLINE + "Peru waited. Norwegian foreign minister Ola Berg is due in Lima.")

    assert [country.name for country in article.organizations] == ["Peru"]
