"""Two offices that are joined before a name."""

import pytest

import newsmodel


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The club's president and CEO Jan Tveit left.", ["president", "CEO"]),
        (
            "Norwegian Foreign Minister and Deputy Prime Minister Jan Tveit left.",
            ["Foreign Minister", "Deputy Prime Minister"],
        ),
        ("Then Labour leader and Oslo North MP Jan Tveit left.", ["leader", "North MP"]),
        ("The president and adviser Jan Tveit left.", ["adviser"]),
    ],
)
def test_who_has_two_offices_has_both(text: str, titles: list[str]) -> None:
    """A president who is the chief executive as well is one person; a president beside an adviser is another."""
    (person,) = (person for person in newsmodel.parse(text).persons if person.label == "Jan Tveit")
    assert [position.title for position in person.positions] == titles
