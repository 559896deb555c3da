"""Who is meant where a quotation has no subject."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '"Just spoke to King Haakon of Norway," President Carmen Rojas of Chile tweeted on Monday.',
            [("held", "Carmen Rojas, Haakon", None, None)],
        ),
        (
            ('"Great meeting with Prime Minister Ola Berg today!" President Carmen Rojas of Chile tweeted on Monday.'),
            [("held", "Carmen Rojas, Ola Berg", None, "2018-05-31")],
        ),
    ],
)
def test_the_writer_may_be_named_with_his_country(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """And behind a mark of exclamation."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '"It was decided at my meeting with President Rojas in Lima," Mr Tveit said.',
            [("held", "Rojas, Tveit", "Lima", None)],
        ),
        (
            '"The plan came up in our call with President Rojas," Mr Tveit said.',
            [("held", "Rojas, Tveit", None, None)],
        ),
        (
            'Mr Tveit said, "It began with our very warm dinner with President Rojas in Lima."',
            [("held", "Rojas, Tveit", "Lima", None)],
        ),
    ],
)
def test_whose_own_it_is_says_who_speaks(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Of talks that "we" hold it is the state."""
    assert records(text) == expected
