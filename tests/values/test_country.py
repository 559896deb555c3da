"""Codes of countries."""

from collections.abc import Callable
from typing import Any

import pytest

from newsmodel import FormatError, Organization, Person, Place, loads
from newsmodel.lexicon.lexicon import load_lexicon
from newsmodel.values.country import COUNTRIES

MADE: list[Callable[[Any], object]] = [
    lambda code: Person(id="p1", country=code),
    lambda code: Organization(id="o1", name="Nordic Ocean Council", country=code),
    lambda code: Place(name="Oslo", country=code),
]


def test_the_word_lists_have_the_same_countries() -> None:
    """Those of ISO 3166-1, and Kosovo."""
    assert {*load_lexicon().country_of_code} == COUNTRIES


@pytest.mark.parametrize("make", MADE)
@pytest.mark.parametrize(
    ("code", "error"), [("Norway", ValueError), ("no", ValueError), ("UK", ValueError), (3, TypeError)]
)
def test_a_country_is_told_by_its_code(make: Callable[[Any], object], code: Any, error: type[Exception]) -> None:
    """Names, small letters and codes that look like one are refused where they are given."""
    with pytest.raises(ValueError if isinstance(code, str) else TypeError, match=rf"'country' must be .*got '?{code}"):
        make(code)


@pytest.mark.parametrize("make", MADE)
@pytest.mark.parametrize("code", [None, "NO", "GB", "XK"])
def test_codes_are_taken(make: Callable[[Any], object], code: Any) -> None:
    """And none at all."""
    make(code)


def test_a_wrong_code_is_told_with_its_path() -> None:
    """All of them at once."""
    persons = '[{"id":"p1","country":"Finland"},{"id":"p2","country":"FI"},{"id":"p3","country":"fi"}]'
    with pytest.raises(FormatError) as caught:
        loads(f'{{"newsmodel":1,"id":"a1","text":"","persons":{persons}}}')
    assert list(map(str, caught.value.problems)) == [
        "must be an ISO 3166-1 alpha-2 code, as 'NO' of Norway (got 'Finland') @ $.persons[0].country",
        "must be an ISO 3166-1 alpha-2 code, as 'NO' of Norway (got 'fi') @ $.persons[2].country",
    ]
