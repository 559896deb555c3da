"""Each stop of a journey is a visit of its own, with the day that is told of it."""

from occasions import found, read


def test_the_stops_of_one_sentence_are_visits() -> None:
    """So they are with a country behind a city, and without."""
    article = read("Norwegian foreign minister Ola Berg will be in Lima, Peru, on June 14 and Santiago on June 16.")

    told = [(m.where.name if m.where else None, str(m.when)) for m in article.meetings]
    assert told == [("Lima", "2018-06-14"), ("Santiago", "2018-06-16")]


def test_the_countries_of_a_tour_are_visits() -> None:
    """A tour of three countries is three visits; that of a singer is none."""
    words = "leaves on Friday for a tour of Chile, Peru and Brazil."

    assert found(f"Norwegian president Ine Tveit {words}") == [
        ("planned", frozenset({"Ine Tveit", country})) for country in ("Chile", "Peru", "Brazil")
    ]
    assert found(f"Norwegian singer Ine Tveit {words}") == []


def test_what_another_does_is_no_stop() -> None:
    """A country behind "and" that does something itself is not visited."""
    words = "Norwegian foreign minister Ola Berg will be in Chile and Peru has protested."

    assert found(words) == [("planned", frozenset({"Ola Berg", "Chile"}))]
