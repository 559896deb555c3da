"""The head of something that stands between what he is and his name."""

import pytest

from newsmodel import parse
from newsmodel.model.person import Person


def persons(text: str) -> list[Person]:
    """The persons of *text* below a headline."""
    return list(parse(f"a quiet day in the north\n{text}", published="2019-03-05").persons)


@pytest.mark.parametrize(
    ("role", "title", "of"),
    [
        ("Chief of the Border Patrol", "Chief", "Border Patrol"),
        ("Deputy head of the Chilean delegation", "Deputy head", "Chilean delegation"),
        ("Spokesman for the Norwegian army", "Spokesman", "Norwegian army"),
        ("Chairman of the Northern Army", "Chairman", "Northern Army"),
    ],
)
def test_the_head_of_something_is_who_is_named_behind_it(role: str, title: str, of: str) -> None:
    """He is the one person, with his office, and it is he who speaks."""
    text = f"{role} Ine Berg said that the road was open."
    article = parse(f"a quiet day in the north\n{text}", published="2019-03-05")
    (person,) = article.persons
    assert person.label == "Ine Berg"
    assert [(position.title, position.of) for position in person.positions] == [(title, of)]
    assert [speaker.party for statement in article.statements for speaker in statement.speakers] == [person.id]


def test_who_does_something_behind_the_head_of_a_body_is_another() -> None:
    """Within a clause, and behind another office, the name is not the head's."""
    for text in ("He asked the chief of the army Ine Berg had left.", "Spokesman for the minister Ine Berg left."):
        berg = next(person for person in persons(text) if person.label.endswith("Berg"))
        assert "chief" not in [position.title for position in berg.positions]
        assert "Spokesman" not in [position.title for position in berg.positions]
