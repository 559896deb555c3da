"""Who heads, chairs, leads, runs, directs, edits or commands a body has an office by that."""

from collections.abc import Callable

import pytest

import newsmodel
from newsmodel.extraction.mentions import Mentions

Read = Callable[[str], Mentions]


def told(mentions: Mentions) -> list[tuple[str, str | None, str]]:
    """The titles of the offices that a verb tells, what they are of and how they are held."""
    found = [role for role in mentions.roles if role.rule == "name-heads-body" and role.holder is not None]
    assert {mentions.names[role.holder].words for role in found if role.holder is not None} <= {("Maria", "Tveit")}
    return [(role.title, role.of, role.status.value) for role in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Maria Tveit, who heads the Harbour Committee, left.", ("head", "Harbour Committee", "current")),
        ("Maria Tveit, who chairs the committee, left.", ("chair", "committee", "current")),
        ("Maria Tveit, who chairs a bakers' cooperative, left.", ("chair", "bakers' cooperative", "current")),
        ("Maria Tveit, who coordinates the coalition, left.", ("coordinator", "coalition", "current")),
        ("Maria Tveit, who now leads the Progress Party, left.", ("leader", "Progress Party", "current")),
        ("Maria Tveit, who leads the Road Rights Front, left.", ("leader", "Road Rights Front", "current")),
        ("Maria Tveit, who has headed the council since May, left.", ("head", "council", "current")),
        ("Maria Tveit, who once headed the council, left.", ("head", "council", "former")),
        ("Maria Tveit, who has formerly led the FBI, left.", ("leader", "FBI", "former")),
        ("Maria Tveit, who directs a road programme, left.", ("director", "road programme", "current")),
        ("Maria Tveit, who commands U.S. troops in Chile, left.", ("commander", "U.S. troops", "current")),
        ("Maria Tveit, who led the Joint Harbour Command, left.", ("leader", "Joint Harbour Command", "former")),
        ("Maria Tveit, who ran a road firm based in Oslo, left.", ("head", "road firm", "former")),
        ("Maria Tveit, who heads Norway's road agency, left.", ("head", "Norway's road agency", "current")),
        ("Maria Tveit, a lawyer who heads the Harbour Board, left.", ("head", "Harbour Board", "current")),
        ("Maria Tveit, the Oslo Republican who chairs the panel, left.", ("chair", "panel", "current")),
        ("Maria Tveit heads the Centre for Road Studies.", ("head", "Centre for Road Studies", "current")),
        ("Maria Tveit, who leads the bloc, left.", ("leader", "bloc", "current")),
        ("Maria Tveit, who headed the Danish observers, left.", ("head", "Danish observers", "former")),
        ("A harbour panel chaired by Republican Maria Tveit sat.", ("chair", "harbour panel", "current")),
        ("The Harbour Board, headed by the Danish mayor Maria Tveit, sat.", ("head", "Harbour Board", "current")),
        (
            "Maria Tveit, who heads the Institute of Roads and Harbours, left.",
            ("head", "Institute of Roads and Harbours", "current"),
        ),
    ],
)
def test_a_verb_tells_an_office(mentions_of: Read, text: str, expected: tuple[str, str, str]) -> None:
    """The office is the verb's noun, of the body without its determiner; the tense tells whether it is held."""
    assert told(mentions_of(text)) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Maria Tveit, who leads Norway's delegation, left.",
        "Maria Tveit, who led the talks with Chile, left.",
        "The talks were chaired by Maria Tveit.",
        "A harbour panel chaired by the mayor met Maria Tveit.",
        "Maria Tveit, who led the charge against the road, left.",
        "Maria Tveit, who leads Norway, left.",
        "Maria Tveit, who leads Ola Berg by a point, left.",
        "Maria Tveit, who commands the party, left.",
        "Maria Tveit, who runs, left.",
        "Maria Tveit, who heads of the road, left.",
        "Maria Tveit heads to Oslo.",
        "Maria Tveit led the party to the harbour.",
        "The Republican who chairs the panel met Maria Tveit.",
        "Maria Tveit met a Republican who chairs the panel.",
    ],
)
def test_what_is_no_body_has_no_head(mentions_of: Read, text: str) -> None:
    """A delegation, talks, a country, a rival: who leads them has no office by that."""
    assert told(mentions_of(text)) == []


def test_the_verb_is_the_evidence_and_nobody_else() -> None:
    """The office stands where the verb does, which is no group of heads and refers to nobody."""
    article = newsmodel.parse(
        "A quiet day\nMaria Tveit, who heads Norway's Harbour Authority, said the road was closed."
    )

    (person,) = article.persons
    (position,) = person.positions
    assert position.evidence.words == "heads Norway's Harbour Authority"
    assert [mention.words for mention in person.mentions] == ["Maria Tveit"]
    assert person.country == "NO"
    assert not [organization for organization in article.organizations if "heads" in organization.name]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Hamdu Mohibu, who commands U.S. forces, left.", "US"),
        ("Hamdu Mohibu, who heads Chad's road agency, left.", "TD"),
        ("Hamdu Mohibu, who heads the Chile Road Watch Group, left.", None),
        ("Hamdu Mohibu, who chairs the House Intelligence Committee, left.", "US"),
        ("Hamdu Mohibu, who chairs the House Intelligence Committee of a parliament, left.", None),
    ],
)
def test_whose_the_body_is(mentions_of: Read, text: str, country: str | None) -> None:
    """A body is of the country that owns it; what it looks at need not be that."""
    assert [role.country for role in mentions_of(text).roles if role.rule == "name-heads-body"] == [country]


def test_who_is_not_called_so() -> None:
    """The head of another body is not who heads this one."""
    article = newsmodel.parse(
        "A day\nMaria Tveit, who heads the road agency, left. The head of the harbour council said it was late."
    )

    (person,) = [person for person in article.persons if person.name is not None]
    (statement,) = article.statements
    assert [speaker.party for speaker in statement.speakers] != [person.id]


@pytest.mark.parametrize("body", ["team", "mission"])
def test_who_is_sent_under_somebody_has_no_head(mentions_of: Read, body: str) -> None:
    """Leading a team or a mission that travels is no office."""
    roles = mentions_of(f"The {body}, headed by Trade Minister Ole Berg, has left.").roles
    assert [role.title for role in roles if role.holder is not None] == ["Trade Minister"]
