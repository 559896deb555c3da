"""Whether words that sound like a meeting tell of one."""

import pytest
from occasions import found, parties


@pytest.mark.parametrize(
    "text",
    [
        "A conference of envoys from Norway and Chile opened in Oslo.",
        "A meeting of ministers from Norway and Chile was held.",
    ],
)
def test_a_meeting_of_those_from_several_countries_is_between_these(text: str) -> None:
    """Envoys who are told apart by where they come from meet each other, as "a meeting of envoys" does."""
    assert [parties for _, parties in found(text)] == [frozenset({"Norway", "Chile"})]


@pytest.mark.parametrize("text", ["A team of envoys from Norway and Chile left.", "A tour of fans from Norway ended."])
def test_a_team_of_envoys_is_no_meeting(text: str) -> None:
    """Who come from several countries meet only where a word for an occasion says so."""
    assert parties(text) == []
