"""What ties an office to a name: "is", "as", a prefix, what the office is of."""

import pytest

import newsmodel
from newsmodel.model.person import Person

HEADLINE = "A quiet day\n"


def _named(text: str) -> list[Person]:
    return [person for person in newsmodel.parse(HEADLINE + text).persons if person.name is not None]


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("They met ex-Norwegian minister Ine Tveit.", "Norwegian"),
        ("They met then-FBI Director Ine Tveit.", "FBI"),
        ("They met then-White House adviser Ine Tveit.", "White House"),
        ("They met the ex-Chad envoy, Ine Tveit, there.", "Chad"),
    ],
    ids=["demonym", "body within the office", "seat", "country"],
)
def test_a_prefix_before_whose_office_it_is(text: str, of: str) -> None:
    """What is written with "ex-" or "then-" is whose office it was, which is held no more."""
    (person,) = _named(text)

    assert [(position.of, position.status.value) for position in person.positions] == [(of, "former")]


def test_a_prefix_before_a_fallen_state() -> None:
    """A general of a state that is no more need not be a former general."""
    (person,) = _named("They met ex-Soviet general Ine Tveit.")

    assert [position.status.value for position in person.positions] == ["current"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Hamdu Mohibu is the Chadian envoy.", "current"),
        ("Hamdu Mohibu became the Chadian envoy in May.", "current"),
        ("Hamdu Mohibu was named Chad's envoy in May.", "current"),
        ("Hamdu Mohibu was elected mayor of Oslo in May.", "current"),
        ("The king appointed Hamdu Mohibu as envoy on Monday.", "current"),
        ("Hamdu Mohibu served as Chad's envoy from 2009 to 2013.", "former"),
        ("Hamdu Mohibu, who was a judge in Oslo from 2009 to 2013, left.", "former"),
        ("Hamdu Mohibu - Chad's envoy - left.", "current"),
        ("Hamdu Mohibu (the Chadian envoy) left.", "current"),
    ],
    ids=["is", "became", "named", "elected", "appointed", "served", "was in", "dashes", "brackets"],
)
def test_the_office_makes_a_person(text: str, status: str) -> None:
    """Who is no known name is a person by the office he has, and has it still unless the words say otherwise."""
    (person,) = _named(text)

    assert [position.status.value for position in person.positions] == [status]


def test_what_is_no_office_makes_no_person() -> None:
    """A place is no person, whatever it is said to be."""
    assert not _named("Hamdu Mohibu is a village in Chad. Hamdu Mohibu was named in May.")


@pytest.mark.parametrize(
    "text",
    [
        "The governor of Norway's central bank, Ola Lund, left.",
        "They met Ola Lund, the leader of Norway's opposition.",
        "A state senator from Ohio, Ola Lund, left.",
        "The Berg lawyer, Ola Lund, left.",
        "As the mayor of Oslo, Ola Lund left.",
        "As a judge in Ohio, Ola Lund left.",
        "They met Ola Lund, a host on Fox News.",
    ],
    ids=["of its", "its opposition", "from", "whose", "as the", "as a", "on"],
)
def test_what_an_office_is_of(text: str) -> None:
    """What an office is of, or where, stands between it and a name."""
    person = _named(text)[-1]

    assert person.label == "Ola Lund"
    assert len(person.positions) == 1


@pytest.mark.parametrize(
    "text",
    ["A friend of the minister, Ola Lund, left.", "A senator from Ohio said that, Ola Lund told them."],
    ids=["of another", "clause"],
)
def test_what_is_not_of_the_name(text: str) -> None:
    """A friend of somebody with an office, and who speaks of another, is not the one who is named."""
    titles = [position.title for person in _named(text) for position in person.positions]

    assert titles in ([], ["minister"])


def test_the_one_for_whom_it_is_held_stands_within() -> None:
    """Whose lawyer somebody is may stand behind the article, without a possessive."""
    (_, lawyer) = _named("Mr Berg left. Ola Lund, a Berg lawyer, left.")

    assert [(position.title, position.of) for position in lawyer.positions] == [("lawyer", "Berg")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("They spoke of the sacking of Norwegian minister Ine Tveit.", "former"),
        ("He was blamed for firing Norwegian minister Ine Tveit.", "former"),
        ("Ine Tveit, the Norwegian minister, was fired in May.", "former"),
        ("They spoke of the health of Norwegian minister Ine Tveit.", "current"),
        ("Ine Tveit, the Norwegian minister, was chosen in May.", "current"),
    ],
    ids=["sacking of", "firing", "was fired", "health of", "was chosen"],
)
def test_whoever_is_removed_was_it(text: str, status: str) -> None:
    """A sacking before an office, and "was fired" behind it, tell that it is held no more."""
    (person,) = _named(text)

    assert [position.status.value for position in person.positions] == [status]


def test_an_office_in_brackets_before_a_name() -> None:
    """What is put in brackets before a name is the office of who is named."""
    (person,) = _named("So (Norwegian Minister) Ola Lund can count on him.")

    assert [position.title for position in person.positions] == ["Minister"]


def test_somebodys_spokesman_is_another() -> None:
    """An office that is joined with "his" is that of another."""
    (person,) = _named("Ola Lund was a member of the Senate and his spokesman has said so.")

    assert [position.title for position in person.positions] == ["member"]


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("Ola Lund, one of Norway's most senior diplomats, left.", [("diplomat", "Norway")]),
        ("Ola Lund, one of Mr Berg's lawyers, left.", [("lawyer", "Mr Berg")]),
        ("Ola Lund is one of the few remaining aides.", [("aide", None)]),
        ("One of the Norwegian negotiators, Ola Lund, left.", [("negotiator", "Norwegian")]),
        ("Ola Lund met one of the Norwegian negotiators.", []),
        ("Ola Lund, seen with Norwegian negotiators, left.", []),
    ],
    ids=["country", "person", "is", "before", "another", "several"],
)
def test_one_of_several(text: str, offices: list[tuple[str, str | None]]) -> None:
    """Who is one of several has their office in the singular."""
    person = next(person for person in _named(text) if person.label == "Ola Lund")

    assert [(position.title, position.of) for position in person.positions] == offices


@pytest.mark.parametrize(
    "text",
    [
        "Ola Lund works closely with Ine Tveit as deputy mayor.",
        "Ola Lund has worked for Ine Tveit as deputy mayor.",
        "Ola Lund, who served under President Ine Tveit as deputy mayor, left.",
    ],
)
def test_who_serves_under_another_has_the_office(text: str) -> None:
    """Who works with somebody "as" something is that, not the one with whom he works."""
    offices = {person.label: [position.title for position in person.positions] for person in _named(text)}
    assert "deputy mayor" in offices["Ola Lund"]
    assert "deputy mayor" not in offices["Ine Tveit"]


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Ine Berg, a spokeswoman for Mr. Tveit, left. Tveit stayed.", "Tveit"),
        ("Ine Berg, an adviser to Ola Tveit, left.", "Ola Tveit"),
    ],
    ids=["title", "full name"],
)
def test_for_whom_an_office_is_held_is_named_whole(text: str, of: str) -> None:
    """The name of whom somebody works for is told whole and without its title."""
    berg = next(person for person in _named(text) if person.label == "Ine Berg")

    assert [position.of for position in berg.positions] == [of]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ola Berg, who served as President Ine Tveit's chief of staff, left.", [("chief of staff", "former")]),
        ("Ola Berg serves as Mr Tveit's spokesman.", [("spokesman", "current")]),
        ("Ola Berg is former President Ine Tveit's lawyer.", [("lawyer", "current")]),
        ("Ola Berg said as Ine Tveit's adviser left that the road was closed.", []),
        ("Ola Berg's road was Ine Tveit's adviser.", []),
    ],
    ids=["served", "serves", "is", "while", "no subject"],
)
def test_what_one_is_to_another_who_is_named(text: str, expected: list[tuple[str, str]]) -> None:
    """An owner's name may stand between "is" or "served as" and the office."""
    found = [person for person in _named(text) if person.name is not None and person.name.full == "Ola Berg"]

    assert [(position.title, position.status.value) for person in found for position in person.positions] == expected


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Mr Moe left with Ine Tveit, an aide said.", []),
        ("Mr Moe left with Ine Tveit, a Danish official told reporters.", []),
        ("Mr Moe left with Ine Tveit, an aide.", ["aide"]),
        ("Mr Moe left with Ine Tveit, an aide described as shy.", ["aide"]),
        ("Ine Tveit, a Danish student said.", ["student"]),
    ],
)
def test_who_says_so_is_another(text: str, titles: list[str]) -> None:
    """An office behind a name and a comma is somebody else's where its holder tells what stands before."""
    (person,) = [person for person in _named(text) if person.label == "Ine Tveit"]

    assert [position.title for position in person.positions] == titles
