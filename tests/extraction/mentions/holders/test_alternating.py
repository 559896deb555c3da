"""Holders of one office are named each behind his own country."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.mentions import Mentions

Read = Callable[[str], Mentions]


@pytest.mark.parametrize(
    "text",
    [
        "He saw the presidents of Norway, Ole Berg, and Chile, Maria Tveit, in Lima.",
        "The presidents of Norway, Ole Berg, and of Chile, Maria Tveit, left.",
        "The president of Norway, Ole Berg, and of Chile, Maria Tveit, left.",
        "Norway's Ole Berg and Chile's Maria Tveit, the presidents of the two countries, left.",
        "Ole Berg of Norway and Maria Tveit of Chile, both presidents, left.",
    ],
)
def test_each_has_the_office_of_his_country(mentions_of: Read, text: str) -> None:
    """Whether the countries stand before the names in turn, own them or follow them."""
    mentions = mentions_of(text)
    held = {mentions.names[r.holder].words[-1]: r.country for r in mentions.roles if r.holder is not None}
    assert held == {"Berg": "NO", "Tveit": "CL"}
    assert {role.title for role in mentions.roles} == {"president"}


def test_countries_without_names_have_nobody(mentions_of: Read) -> None:
    """Who is named behind the first of several countries is of that alone."""
    roles = mentions_of("The president of Norway, Ole Berg, and Chile, Mali and Chad left.").roles
    assert [(role.country, role.holder) for role in roles] == [("NO", 0)]


def test_an_age_may_stand_before_an_office(mentions_of: Read) -> None:
    """Between a name and what its bearer is, "at 38" tells only how old he is."""
    (role,) = mentions_of("Ole Berg, at 38 the youngest president in the region, left.").roles
    assert (role.title, role.holder) == ("president", 0)
