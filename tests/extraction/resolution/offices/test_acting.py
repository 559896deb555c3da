"""Whose time, work or deeds as the holder of an office are told of."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]
Titles = Callable[[Cast, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ole Berg left. It was his last act as mayor.", [("mayor", "current")], id="his act"),
        pytest.param("Ole Berg left. In his time as mayor he built it.", [("mayor", "former")], id="his time"),
        pytest.param("Ole Berg left his post as mayor in May.", [("mayor", "former")], id="left his post"),
        pytest.param("They spoke of Ole Berg's record as mayor.", [("mayor", "current")], id="a name's"),
        pytest.param("They met Ole Berg, whose tenure as mayor was short.", [("mayor", "former")], id="whose"),
        pytest.param("Ole Berg, in his capacity as chair, left.", [("chair", "current")], id="capacity"),
        pytest.param("Ole Berg, acting as mediator, met both.", [("mediator", "current")], id="acting as"),
        pytest.param("Ole Berg, who doubles as treasurer, left.", [("treasurer", "current")], id="doubles as"),
        pytest.param("Ole Berg met them while serving as mayor.", [("mayor", "former")], id="while serving"),
        pytest.param(
            "Ole Berg, who has been there since being sworn in as mayor, left.", [("mayor", "current")], id="sworn in"
        ),
        pytest.param("After the departure of Ole Berg as mayor, they met.", [("mayor", "former")], id="departure"),
        pytest.param("The resignation of Ole Berg as the king's envoy came.", [("envoy", "former")], id="an owner"),
        pytest.param("Ole Berg left. The king fired him as mayor.", [("mayor", "former")], id="fired him"),
        pytest.param("He dismissed Ole Berg from his post as mayor.", [("mayor", "former")], id="from his post"),
        pytest.param("Ole Berg left. Where he had served as mayor, it rained.", [("mayor", "former")], id="served"),
        pytest.param(
            "Ole Berg, who has been to Chile since being sworn in as mayor, left.", [("mayor", "current")], id="land"
        ),
        pytest.param("It was then that Ole Berg held the title of mayor.", [("mayor", "former")], id="held the title"),
        pytest.param("Ole Berg, who has held the post of mayor, left.", [("mayor", "current")], id="has held"),
        pytest.param("Ole Berg quit the job of mayor.", [("mayor", "former")], id="quit the job"),
        pytest.param("Ole Berg turned down the job of mayor.", [], id="turned down"),
        pytest.param("Ole Berg left and then became mayor.", [("mayor", "current")], id="and became"),
        pytest.param("Ole Berg left in May, becoming mayor.", [("mayor", "current")], id="becoming"),
        pytest.param("Ole Berg left and later served as mayor.", [("mayor", "former")], id="and served as"),
        pytest.param("Ole Berg sang and was the mayor's guest.", [], id="a guest"),
        pytest.param("Maria Tveit met Ole Berg and became mayor.", [], id="another subject"),
        pytest.param("Ole Berg won a reputation as a leader.", [], id="a reputation"),
        pytest.param("Ole Berg named her his pick as mayor.", [], id="another's"),
        pytest.param("Ole Berg, whose father served as mayor, left.", [], id="a father's"),
        pytest.param("Ole Berg left as the mayor arrived.", [], id="a clause"),
        pytest.param("He is the first since Ole Berg to serve as mayor.", [], id="the first since"),
    ],
)
def test_what_somebody_does_as_something_tells_the_office(
    cast_of: Read, text: str, expected: list[tuple[str, str]], titles_of: Titles
) -> None:
    """The time, the work and the deeds of somebody as the holder of an office tell that it is or was his."""
    assert titles_of(cast_of(text), "Ole Berg") == expected


def test_an_office_that_another_is_known_by_may_be_somebodys_too(cast_of: Read, titles_of: Titles) -> None:
    """Who is told of in the sentence has had the office; who has it now keeps it, and is not spoken of there."""
    cast = cast_of("Mayor Maria Tveit left. Ole Berg was forced out of his position as mayor in May.")

    assert titles_of(cast, "Ole Berg") == [("mayor", "former")]
    assert titles_of(cast, "Maria Tveit") == [("Mayor", "current")]


def test_the_holder_of_an_office_who_is_spoken_of_there_keeps_it(cast_of: Read, titles_of: Titles) -> None:
    """An office that somebody in the sentence is known by is given to nobody else there."""
    cast = cast_of("Mayor Maria Tveit left. Ole Berg told Tveit that it was his job as mayor.")

    assert titles_of(cast, "Ole Berg") == []
