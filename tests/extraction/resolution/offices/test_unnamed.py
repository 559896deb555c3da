"""Offices whose holder is named in another sentence."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]


@pytest.mark.parametrize(
    ("text", "name", "titles"),
    [
        pytest.param(
            "Ola Lund ate. Lund won. Lund left. Lund met President Maria Tveit. He waited. The Danish president ate.",
            "Maria Tveit",
            ["President"],
            id="who is named in passing is not the one spoken of",
        ),
        pytest.param(
            "Ole Berg met the king of Jordan. Maria Tveit waited.", "Maria Tveit", [], id="who is met is not named next"
        ),
        pytest.param(
            "The right-hand man to Chadian leader Ole Berg flew in. Gen Maria Tveit met them.",
            "Maria Tveit",
            ["right-hand man"],
            id="named next",
        ),
        pytest.param(
            "The Norwegian foreign minister flew in. Maria Tveit met them.",
            "Maria Tveit",
            ["foreign minister"],
            id="named at the start of the next",
        ),
        pytest.param(
            "Norway's mediator in the row flew in. Maria Tveit spent a week there. Tveit left.",
            "Maria Tveit",
            ["mediator"],
            id="whose it is stands before",
        ),
        pytest.param(
            "Norway's mediator in the row flew in. Maria Tveit, a nurse, spent a week there. Tveit left.",
            "Maria Tveit",
            ["nurse"],
            id="somebody new",
        ),
        pytest.param(
            "Norway's mediator in the row flew in. Maria Tveit and Ola Lund spent a week there. Tveit left.",
            "Maria Tveit",
            [],
            id="one of two",
        ),
        pytest.param(
            "Talks failed, but Norway's envoy said they would go on. Maria Tveit spent a week there. Tveit left.",
            "Maria Tveit",
            ["envoy"],
            id="of the second clause",
        ),
        pytest.param(
            "Ola Lund failed, but Norway's envoy said he would go on. Maria Tveit spent a week there. Tveit left.",
            "Maria Tveit",
            [],
            id="of a clause beside another person",
        ),
        pytest.param(
            "Norway's envoy met Chile's mayor. Maria Tveit spoke with Ola Lund for an hour.",
            "Maria Tveit",
            ["envoy"],
            id="the first of two who meet",
        ),
        pytest.param(
            "Norway's envoy met Chile's mayor. Maria Tveit spoke with Ola Lund for an hour.",
            "Ola Lund",
            ["mayor"],
            id="the second of two who meet",
        ),
        pytest.param(
            "President Ole Berg's adviser flew in. Maria Tveit spent a week there. Tveit left.",
            "Maria Tveit",
            ["adviser"],
            id="whose adviser stands before",
        ),
        pytest.param(
            "Maria Tveit left. Ole Berg has written to the trade minister demanding help.",
            "Maria Tveit",
            [],
            id="to whom another wrote",
        ),
        pytest.param("They saw Maria Tveit. The president was ill.", "Maria Tveit", ["president"], id="named before"),
        pytest.param("They saw Maria Tveit. The leader was ill.", "Maria Tveit", [], id="too vague"),
        pytest.param("They saw Maria Tveit. The Chadian president was ill.", "Maria Tveit", [], id="of a country"),
        pytest.param(
            "They saw Maria Tveit as the Chadian president was ill. Tveit stayed as the Chadian president went home.",
            "Maria Tveit", ["president"], id="again and again",
        ),
        pytest.param(
            "They saw Maria Tveit. Tveit met the Chadian president. Then Tveit wrote to the Chadian president.",
            "Maria Tveit", [], id="who is met is somebody else",
        ),
        pytest.param(
            "President Lund left. Maria Tveit spoke. Tveit left. Tveit sat."
            " After Lund met Tveit, the Chadian president smiled.",
            "Maria Tveit", ["president"], id="of a named country, beside one of none",
        ),
        pytest.param(
            "Maria Tveit sat as the Norwegian leader smiled. Tveit ate. Tveit stood after the Norwegian leader waited."
            " Former Norwegian leaders Ole Berg and Nils Lund left.",
            "Maria Tveit", ["leader"], id="former ones beside",
        ),
        pytest.param(
            "They thanked President Maria Tveit. Ole Berg smiled. It rained. The Chadian president left.",
            "Maria Tveit", ["president"], id="the only one called so",
        ),
        pytest.param(
            "They thanked President Maria Tveit. Ole Berg smiled. It rained. A Chadian president left.",
            "Maria Tveit", ["President"], id="one of several",
        ),
        pytest.param("An official flew in. Maria Tveit met them.", "Maria Tveit", [], id="indefinite"),
        pytest.param(
            "The former vice-minister ate. Maria Tveit met them.", "Maria Tveit", [], id="who is it no more",
        ),
        pytest.param("He saw the ambassador. Maria Tveit met them.", "Maria Tveit", [], id="no subject"),
        pytest.param(
            "The Norwegian foreign minister flew in. They saw Maria Tveit.", "Maria Tveit", [], id="not at the start"
        ),
        pytest.param(
            "The foreign minister of Chad flew in. Envoy Maria Tveit met them.", "Maria Tveit", ["Envoy"], id="busy"
        ),
    ],
)  # fmt: skip
def test_an_office_finds_its_holder_elsewhere(cast_of: Read, text: str, name: str, titles: list[str]) -> None:
    """A rare office takes the first name of a sentence beside it, unless that person has another."""
    person = next(person for person in cast_of(text).persons if person.label == name)

    assert [position.title for position in person.positions] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ('"I like him," the minister told host Maria Berg.', ["host"]),
        ("Ine Tveit was on the programme with host Maria Berg.", ["host"]),
        ("Ine Tveit was glad to host Maria Berg.", []),
        ("Ine Tveit met her host Maria Berg.", []),
    ],
)
def test_who_asks_on_a_programme_has_it_for_an_office(cast_of: Read, text: str, titles: list[str]) -> None:
    """The host of guests has none."""
    (berg,) = (person for person in cast_of(text).persons if person.label == "Maria Berg")

    assert [position.title for position in berg.positions] == titles


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("The talks failed. Ole Berg said the prime minister had lied.", "Ole Berg", id="says of him"),
        pytest.param("Ole Berg hoped. Maria Tveit said the PM had lied.", "Maria Tveit", id="says of him, named next"),
        pytest.param("They accused the president of lying. Ole Berg left.", "Ole Berg", id="accused by others"),
        pytest.param("Ole Berg left. The queen was glad.", "Ole Berg", id="a queen has a name"),
        pytest.param(
            "Ole Berg left. Mr Berg was tired. Mr Berg slept. Maria Tveit won. The prime minister was glad.",
            "Maria Tveit",
            id="in passing",
        ),
        pytest.param(
            "UK Prime Minister Ole Berg left. Mr Berg slept. Maria Tveit won. The PM was glad.",
            "Maria Tveit",
            id="PM by the whole of it",
        ),
    ],
)
def test_who_is_not_the_one_in_the_office(cast_of: Read, text: str, name: str) -> None:
    """Who speaks of a leader is another, and who is named once is not the leader where somebody is named often."""
    (person,) = (person for person in cast_of(text).persons if person.label == name)

    assert person.positions == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Norway's foreign minister left. Maria Tveit was ill. Chilean foreign minister Ola Lund waved. Tveit left.",
            {"Maria Tveit": "NO", "Ola Lund": "CL"},
            id="the same office of another country",
        ),
        pytest.param(
            "Norway's president met the speaker of Chile's parliament. Maria Tveit and Ola Lund spoke. Tveit left.",
            {"Maria Tveit": "NO", "Ola Lund": "CL"},
            id="two and two",
        ),
        pytest.param(
            "The Danish minister met Chile's envoy. Maria Tveit and Ola Lund spoke in Oslo. Tveit left.",
            {"Maria Tveit": "DK", "Ola Lund": "CL"},
            id="two and two with an article",
        ),
    ],
)
def test_two_in_office_are_the_two_named_next(cast_of: Read, text: str, expected: dict[str, str | None]) -> None:
    """Who is told of by the office alone at the head of a story, and whom he meets, are named in this order."""
    found = {person.label: person.country for person in cast_of(text).persons}
    assert {name: found[name] for name in expected} == expected
