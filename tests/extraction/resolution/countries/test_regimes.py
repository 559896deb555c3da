"""Whose regime is in which country, and who was president where another is."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]


def country_of(cast: Cast, name: str) -> str | None:
    """The country of who is named so."""
    return next(person.country for person in cast.persons if person.label == name)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("They flew over Chad against Ali Tveit's government.", "TD", id="before the name"),
        pytest.param("They spoke of Ali Tveit's regime in Chad.", "TD", id="behind the regime"),
        pytest.param("The war against Chad toppled, after years, the regime of Ali Tveit.", "TD", id="of"),
        pytest.param("The US Senate met. The US fears the Chadian regime of President Ali Tveit.", "TD", id="people"),
        pytest.param("Chad, Chad and Norway met. They may hit Ali Tveit. The Tveit regime fell.", "TD", id="the text"),
        pytest.param(
            "Chad, Chad, Chad, Chad and Norway met. Ali Tveit's government said that it may hit Norway.",
            "TD",
            id="whom it hits",
        ),
        pytest.param("Chad, Chad and Norway met over Norway. Ali Tveit's regime fell.", None, id="behind a full stop"),
        pytest.param(
            "Norway has seen the Tveit regime fall. Ali Tveit left Chad. Chad waits.",
            "TD",
            id="behind what another does",
        ),
        pytest.param("Denmark's queen, Anna Lund, sat. Denmark ate. Ali Tveit's government sat.", "DK", id="a kingdom"),
        pytest.param("Chad and Norway met. The Tveit Bridge fell. They may hit Ali Tveit.", None, id="no regime"),
    ],
)
def test_a_regime_is_in_the_country_beside_it(cast_of: Read, text: str, expected: str | None) -> None:
    """Who has a regime is of the country beside it, of the only one in the sentence or of that told of most."""
    assert country_of(cast_of(text), "Ali Tveit") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("President Ali Tveit came to the US in 1987.", "US", id="a year"),
        pytest.param("A summit in the US was the first since President Ali Tveit.", "US", id="since"),
        pytest.param("It was in the US during President Ali Tveit's administration.", "US", id="during"),
        pytest.param("In Chad they saw President Ali Tveit.", "TD", id="nothing past"),
    ],
)
def test_a_president_of_the_past_is_of_the_united_states(cast_of: Read, text: str, expected: str | None) -> None:
    """Where another is their president, a President of whom the past is told was theirs."""
    cast = cast_of(f"US President Ole Berg sat with Chad, Chad, Chad and the US. {text}")

    assert country_of(cast, "Ali Tveit") == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        pytest.param("Vice President Ali Tveit sat.", "Ali Tveit", "US", id="vice president"),
        pytest.param("Ali Tveit, vice-president of the Trade Council, sat.", "Ali Tveit", None, id="of a body"),
        pytest.param("Crown Prince Ali Tveit sat.", "Ali Tveit", None, id="prince"),
        pytest.param("US envoy Ine Berg and son-in-law Ali Tveit sat.", "Ali Tveit", "US", id="in one family"),
        pytest.param("Mr Lund and lawyer Ali Tveit sat.", "Ali Tveit", None, id="in no family"),
    ],
)
def test_who_is_beside_a_president_is_of_his_country(
    cast_of: Read, text: str, name: str, expected: str | None
) -> None:  # fmt: skip
    """A vice president is of the country of the president whom the text names, and so is his family."""
    assert country_of(cast_of(f"US President Ole Berg waited. {text} Chad won."), name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("He served under President Ali Tveit.", "former", id="under"),
        pytest.param("He served under Democratic President Ali Tveit.", "former", id="under, of a party"),
        pytest.param("He served under Presidents Nils Moe and Ali Tveit.", "former", id="under several"),
        pytest.param("He served President Ali Tveit.", "current", id="not told"),
    ],
)
def test_a_president_before_this_one_is_so_no_more(cast_of: Read, text: str, expected: str) -> None:
    """Under whom something was, while another is the country's president, he was it."""
    cast = cast_of(f"US President Ole Berg ate. Mr Berg sat. Mr Berg slept. {text}")
    person = next(person for person in cast.persons if person.name is not None and person.name.full == "Ali Tveit")

    assert [position.status.value for position in person.positions] == [expected]
