"""Who holds an office that the text speaks of without a name."""

import pytest

import newsmodel

HEADLINE = "A quiet day in the north\n"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Norwegian President Ine Tveit met Chilean President Luis Araya. The Norwegian president said no.", "Tveit"),
        ("President Ine Tveit spoke. Ms Tveit was there. President Luis Araya left. The president said no.", "Tveit"),
        ("Norwegian President Ine Tveit left. The Chilean president said no.", "Chilean president"),
        ("Norwegian President Ine Tveit left. The Norwegian leader said no.", "Tveit"),
        ("The Norwegian leader said no. Norwegian President Ine Tveit left.", "Tveit"),
        ("Norwegian President Ine Tveit left. Another president said no.", "president"),
        ("Acting mayor Ine Tveit left. The mayor said no.", "Tveit"),
    ],
    ids=["by country", "by how often", "of another country", "leader", "leader before", "another", "acting"],
)
def test_an_office_means_its_holder(text: str, speaker: str) -> None:
    """The office alone means who holds it for the country that is said, else whom the text speaks of most."""
    article = newsmodel.parse(HEADLINE + text)

    assert [article.party(s.speakers[0].party or "").label.removeprefix("Ine ") for s in article.statements] == [
        speaker
    ]


def test_a_leader_is_called_so_beside_the_title() -> None:
    """By which other word the text speaks of the head of a country is one more position."""
    article = newsmodel.parse(HEADLINE + "Norwegian President Ine Tveit left. The Norwegian leader said no.")

    assert [position.title for position in article.persons[0].positions] == ["President", "leader"]
