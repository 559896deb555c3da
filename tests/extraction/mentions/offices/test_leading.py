"""Words that lead in an office, and offices that stand one after the other."""

import pytest

import newsmodel

HEADLINE = "A quiet day in the north\n"


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("Maria Berg has been a key Danish negotiator there.", ["negotiator"]),
        ("Maria Berg, a Tveit-trained economist who left, sang.", ["economist"]),
        ("Maria Berg, a Chad expert at Lund College and a former State Department Chad policy adviser, left.",
         ["Chad expert", "former policy adviser"]),
        ("They saw former Berg television presenter Ine Tveit.", ["former television presenter"]),
        ("They saw former Tveit Bank chairman Ola Lund.", ["former chairman"]),
        ("He wins chairman Ola Lund.", ["chairman"]),
        ("They saw Fox News host Ola Lund.", ["host"]),
        ("They saw talk show host Ola Lund.", ["talk show host"]),
        ("They saw NATO summit host Ola Lund.", []),
        ("Image caption Ambassador Ola Lund left.", ["Ambassador"]),
        ("A former leader Colonel Ola Lund.", ["former leader", "Colonel"]),
    ],
    ids=[
        "adjective", "compound", "joined", "field", "bank", "verb", "of a body", "of a show", "of guests", "caption",
        "two offices",
    ],
)  # fmt: skip
def test_what_leads_in_an_office(text: str, offices: list[str]) -> None:
    """Adjectives, a field and the name of whose office it is may stand between "a" or "former" and an office."""
    assert _offices(text) == offices


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("Chad's Defence Minister General Ola Lund left.", ["Defence Minister", "General"]),
        ("Iran's Supreme Leader Ayatollah Ola Lund left.", ["Supreme Leader", "Ayatollah"]),
        ("They saw Syrian president and Russian ally Ola Lund.", ["president"]),
        ("They saw the Syrian president and Danish envoy Ola Lund.", ["envoy"]),
        ("Mr Lund, a Danish banker who is a confidant of President Ine Berg, is the chief negotiator.",
         ["banker", "confidant", "chief negotiator"]),
        ("Ola Lund told Ine Berg, who is the Danish minister, no.", []),
    ],
    ids=["rank", "reverend", "ally", "two persons", "clause", "another's clause"],
)  # fmt: skip
def test_offices_one_after_the_other(text: str, offices: list[str]) -> None:
    """An office and a rank before a name are both held, and so is what is told of the subject behind a clause."""
    assert _offices(text) == offices


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Under Secretary of Treasury for Northern Affairs Peter Lund left.",
         "Under Secretary of Treasury for Northern Affairs"),
        ("Norway's Deputy Minister for Legal and Foreign Affairs Peter Lund left.",
         "Deputy Minister for Legal and Foreign Affairs"),
        ("They met Chad's Chief Agricultural Negotiator Peter Lund.", "Chief Agricultural Negotiator"),
        ("The Minister of Chad Peter Lund left.", "Minister"),
        ("They saw Peter Lund, editor of The Northern Interest.", "editor"),
        ("The lead Democrat on the Senate committee, Peter Lund, left.", "lead Democrat"),
    ],
    ids=["of and for", "two fields", "capital", "country", "newspaper", "party"],
)  # fmt: skip
def test_the_field_of_an_office(text: str, title: str) -> None:
    """A department with several words belongs to the title, a country and a newspaper do not."""
    (person,) = (person for person in newsmodel.parse(HEADLINE + text).persons if person.name)

    assert [position.title for position in person.positions] == [title]


def _offices(text: str) -> list[str]:
    """The offices of Lund, or of whoever is named first, with "former" where they are held no more."""
    persons = [person for person in newsmodel.parse(HEADLINE + text).persons if person.name]
    person = next((person for person in persons if "Lund" in person.label), persons[0])
    return [f"former {p.title}" if p.status.value == "former" else p.title for p in person.positions]


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Maria Berg told Danish broadcaster DR that it was late.", ["Maria Berg"]),
        ("The Danish public broadcaster said that it was late.", []),
        ("Maria Berg told Danish broadcaster Erik Tveit that it was late.", ["Maria Berg", "Erik Tveit"]),
    ],
    ids=["named", "unnamed", "a person"],
)
def test_a_broadcaster_is_a_station(text: str, persons: list[str]) -> None:
    """A broadcaster is somebody only where a person's name calls one so."""
    article = newsmodel.parse(HEADLINE + text)
    assert [person.label for person in article.persons] == persons
