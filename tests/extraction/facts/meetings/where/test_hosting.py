"""Who is host to others."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Peru, which played host to the long talks between Chile and Norway, is sad.", "Peru"),
        ("Peru, the Andean state that has hosted the talks between Chile and Norway, is sad.", "Peru"),
        ("Peru, host of the talks between Chile and Norway, is sad.", "Peru"),
        ("Peru served as the host for indirect talks between Chile and Norway.", "Peru"),
        ("The talks between Chile and Norway, hosted by Peru, were long.", "Peru"),
        ("Peru praised the talks between Chile and Norway.", None),
        ("Peru, which has mediated talks between Chile and Norway, is sad.", None),
        ("Mr Moe, who hosted talks between Chile and Norway, is sad.", None),
    ],
)
def test_talks_are_in_the_country_that_is_their_host(text: str, place: str | None) -> None:
    """A country that hosts the talks of others is where they are; a mediator, or a person, tells no place."""
    meeting = read(text).meetings[0]
    assert (meeting.where and meeting.where.name) == place
