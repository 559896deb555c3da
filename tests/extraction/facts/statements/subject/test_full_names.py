"""The whole name of a body that speaks."""

import pytest
from sayings import read, said


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Road Corps of Builders announced on Sunday that it was late.", "Road Corps of Builders"),
        ("Chile's Department of Foreign Roads said it was late.", "Chile's Department of Foreign Roads"),
        ("The National Association for the Mending of Roads said it was late.",
         "National Association for the Mending of Roads"),
        ("The Ministry of Roads on Monday denied the reports.", "Ministry of Roads"),
        ("The Army for its part said it was late.", "Army"),
    ],
)  # fmt: skip
def test_a_name_goes_on_behind_of(text: str, name: str) -> None:
    """What a body is of or for in its name is a part of the name."""
    assert said(text)[0][0] == [name]


def test_it_is_the_body_with_the_whole_name() -> None:
    """A pronoun takes the body up, and both are one party."""
    first, second = read("The Alliance for Old Roads said it was late. It added that the road was shut.").statements

    assert first.speakers[0].words == "Alliance for Old Roads"
    assert first.speakers[0].party == second.speakers[0].party is not None
