"""A participle before a noun, which is no verb of who stands before it."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    "text",
    [
        "The last publicly acknowledged talks between Norway and Chile were in 2021.",
        "The first confirmed contact between Norway and Chile was in 2021.",
        "The only announced plan of the town was late.",
    ],
)
def test_a_participle_behind_a_rank_is_no_verb(text: str) -> None:
    """The last acknowledged contact is a contact; nobody acknowledges it."""
    assert said(text) == []


def test_the_first_of_two_may_speak() -> None:
    """Without a noun behind the participle it is a verb."""
    assert [told for _, told in said("Two mayors came. The first one warned that it was late.")] == ["it was late"]
