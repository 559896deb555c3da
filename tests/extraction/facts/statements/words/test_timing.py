"""When something was said, between the verb and the words."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    "when",
    ["just after midnight on Wednesday", "just hours later", "only minutes before the vote", "shortly after noon"],
)
def test_when_it_was_said_is_not_what_was_said(when: str) -> None:
    """Behind what is said stands nothing but the hour of it, whatever adverb leads it in."""
    assert said(f"The talks are off, the ministry said {when}.") == [(["ministry"], "The talks are off")]
