"""Reported words end before what had come before them, or went on meanwhile."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    ("words", "behind"),
    [
        ("he would meet them", " after a Norwegian team came back"),
        ("he would meet them", " after the town closed the road"),
        ("it would let her in as a guest", ", after it barred her on Friday"),
    ],
)
def test_what_came_before_is_not_told(words: str, behind: str) -> None:
    """Behind "would" the writer tells with "after" and a verb in the past why somebody said so."""
    assert said(f"Mr Berg said {words}{behind}.") == [(["Mr Berg"], words)]


@pytest.mark.parametrize(
    "words",
    [
        "they would vote on it after hearing from each side",
        "the road would close when rain fell after they left",
        "the road would open after the vote",
    ],
)
def test_when_something_is_to_be_is_told(words: str) -> None:
    """An occasion, or what is done there, may be told with it."""
    assert said(f"Mr Berg said {words}.") == [(["Mr Berg"], words)]
