"""Nouns that sound like an occasion and are none where they stand."""

import pytest
from occasions import parties, records


@pytest.mark.parametrize(
    "text",
    [
        "President Lund attended a party congress in Oslo.",
        "President Lund attended a party convention in Oslo.",
    ],
)
def test_what_a_party_holds_for_itself_is_no_meeting(text: str) -> None:
    """Who goes to a party congress meets nobody."""
    assert parties(text) == []


def test_a_congress_is_attended() -> None:
    """Who goes to another congress is there."""
    assert parties("President Lund attended a medical congress in Oslo.") == [["Lund"]]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Mr Tveit was praised for his realistic approach to negotiations with Chile.", 0),
        ("Norway's policy of talks with Chile has many foes.", 0),
        ("Mr Tveit was praised for his approach to the negotiations with Chile.", 1),
    ],
)
def test_what_is_thought_of_talks_is_no_occasion(text: str, count: int) -> None:
    """A policy of talks and who is against them tell of none."""
    assert len(parties(text)) == count


def test_who_say_something_at_a_briefing_brief_others() -> None:
    """A briefing at which two speak is no meeting of the two."""
    assert parties("Mr Tveit said in a short briefing with Ms Lund that the road was open.") == []
    assert parties("Mr Tveit told a press briefing with Ms Lund that taxes would fall.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ola Tveit and Ine Lund were accused of taking part in an unlawful assembly.",
            [],
        ),
    ],
)
def test_an_unlawful_assembly_is_no_occasion(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Who is charged with one met nobody."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit is at a summit in Oslo, where Iraq and Chilean fishing plans are on the agenda.",
            [],
        ),
    ],
)
def test_what_is_on_the_agenda_is_not_there(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """A summit is about it."""
    assert records(text) == expected
