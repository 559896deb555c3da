"""Groups that go by the words for them alone."""

import newsmodel

HEADLINE = "A quiet day in the north\n"


def test_the_same_words_are_one_group() -> None:
    """A delegation that is named twice is one party with both mentions."""
    article = newsmodel.parse(HEADLINE + "A Chilean delegation met Mr Tveit. The Chilean delegation met Ms Lund too.")
    (group,) = [organization for organization in article.organizations if organization.name == "Chilean delegation"]

    assert [mention.words for mention in group.mentions] == ["Chilean delegation", "Chilean delegation"]
    assert [group.id in {part.party for part in meeting.participants} for meeting in article.meetings] == [True, True]


def test_a_word_within_a_longer_one_makes_no_group() -> None:
    """A "government official" is an official and no government."""
    article = newsmodel.parse(HEADLINE + "Mr Tveit met Chilean government officials.")
    (meeting,) = article.meetings

    assert [article.party(part.party).label for part in meeting.participants] == [
        "Tveit",
        "Chilean government officials",
    ]


def test_a_leadership_is_a_body() -> None:
    """It is no single leader; of somebody who runs for it, it is only a word."""
    article = newsmodel.parse(
        HEADLINE + "The Chilean leadership said no. Labour leadership candidate Ola Tveit agreed."
    )
    assert "Chilean leadership" in [organization.name for organization in article.organizations]
    assert [person.label for person in article.persons] == ["Ola Tveit"]
