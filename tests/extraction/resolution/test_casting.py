"""Who is who: the cast as a whole, and laws that hold for every cast."""

from collections.abc import Callable

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.extraction.resolution import Cast
from newsmodel.model.person import Gender, Person
from newsmodel.values.evidence import MentionKind

Read = Callable[[str], Cast]

#: Full name, surname, courtesy title; no part is shared.
PEOPLE = (
    ("Maria Tveit", "Tveit", "Ms"),
    ("Olav Berg", "Berg", "Mr"),
    ("Anna Kowalska", "Kowalska", "Ms"),
    ("Sergei Ivanov", "Ivanov", "Mr"),
    ("Carlos Mendoza", "Mendoza", "Mr"),
    ("John Harris", "Harris", "Mr"),
)
OFFICES = ("Norwegian foreign minister", "Chadian president", "French ambassador", "Chilean defence minister")
person = st.sampled_from(PEOPLE)
man = st.sampled_from([who for who in PEOPLE if who[2] == "Mr"])
office = st.sampled_from(OFFICES)


def story(who: tuple[str, str, str], what: str) -> str:
    """A paragraph about one person."""
    full, surname, title = who
    return f"{what} {full} came on foot. {title} {surname} was tired. {surname} left again.\n"


def facts(one: Person) -> tuple[object, ...]:
    """What the text says of a person, apart from the name."""
    positions = [(p.title, p.of, p.country, p.status) for p in one.positions]
    return (positions, one.country, one.gender, [(m.kind, m.honorific) for m in one.mentions])


def test_a_person_is_read_whole(cast_of: Read) -> None:
    """Name, offices, country, gender and every mention come together in one record."""
    (one,) = cast_of("Norwegian foreign minister Maria Tveit came. Ms Tveit was tired.").persons

    assert one.name is not None
    assert (one.name.full, one.name.given, one.name.family) == ("Maria Tveit", "Maria", "Tveit")
    assert (one.country, one.gender, one.honorifics) == ("NO", Gender.FEMALE, ("Ms",))
    assert [position.title for position in one.positions] == ["foreign minister"]
    assert [mention.words for mention in one.mentions] == ["Maria Tveit", "Ms Tveit"]


@pytest.mark.parametrize(
    ("text", "family", "given_name"),
    [
        ("They saw Kim Jong-un.", "Kim", "Jong-un"),
        ("They saw Shinzo Abe. Mr Abe left.", "Abe", "Shinzo"),
        ("They saw Ursula von der Leyen.", "von der Leyen", "Ursula"),
        ("Mr Tveit left.", None, None),
    ],
)
def test_a_name_is_taken_apart_as_far_as_the_text_tells(
    cast_of: Read, text: str, family: str | None, given_name: str | None
) -> None:
    """Parts that the text does not tell are None."""
    (one,) = cast_of(text).persons

    assert one.name is not None
    assert (one.name.family, one.name.given) == (family, given_name)


def test_a_wife_and_a_rival_hold_no_office(cast_of: Read) -> None:
    """What somebody is to another is no position."""
    cast = cast_of("Maria Tveit, wife of the mayor, met his rival, Olav Berg.")

    assert [one.positions for one in cast.persons if one.name is not None] == [(), ()]


def test_two_unnamed_stay_two(cast_of: Read) -> None:
    """Two who are described with "a" and "another" are two persons."""
    cast = cast_of("A senior State Department official said no. Another official said yes.")

    assert [one.description for one in cast.persons] == ["senior State Department official", "official"]


def test_a_role_alone_is_the_one_who_holds_it(cast_of: Read) -> None:
    """A role with "the" is the person who holds it in the text."""
    cast = cast_of("Norwegian envoy Maria Tveit came. The envoy was tired.")

    assert [[mention.words for mention in one.mentions] for one in cast.persons] == [["Maria Tveit", "envoy"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Maria Tveit met Olav Tveit. Tveit left.", [False, False, True], id="two of one name"),
        pytest.param("Maria Tveit met Olav Tveit. Ms Tveit left.", [False, False, False], id="told by the title"),
        pytest.param("Maria Tveit met Olav Berg. Tveit left.", [False, False, False], id="two names"),
    ],
)
def test_a_name_that_fits_two_is_marked(cast_of: Read, text: str, expected: list[bool]) -> None:
    """A surname that two persons share is marked as ambiguous where nothing tells them apart."""
    assert ["ambiguous" in reference.tags for reference in cast_of(text).references] == expected


def test_references_are_in_order_and_apart(cast_of: Read) -> None:
    """No reference overlaps another, and each names a party of the cast or none."""
    cast = cast_of("".join(map(story, PEOPLE, OFFICES)) + "He saw her. They left for Norway.")
    parties = {party.id for party in (*cast.persons, *cast.organizations)}

    assert all(one.last <= other.first for one, other in zip(cast.references, cast.references[1:], strict=False))
    assert {reference.party for reference in cast.references} <= {*parties, None}


@given(st.lists(st.tuples(person, office), min_size=1, max_size=4, unique_by=lambda told: told[0]))
def test_the_cast_told_is_the_cast_read(cast_of: Read, told: list[tuple[tuple[str, str, str], str]]) -> None:
    """Whoever is introduced and named again comes back as one person, in order, with all mentions."""
    cast = cast_of("".join(story(who, what) for who, what in told))

    assert [(one.label, len(one.mentions)) for one in cast.persons] == [(who[0], 3) for who, _ in told]


@given(st.tuples(man, man), office)
def test_renaming_changes_nothing_but_the_name(
    cast_of: Read, people: tuple[tuple[str, str, str], tuple[str, str, str]], what: str
) -> None:
    """The same story about somebody of another name has the same facts."""
    (old,), (new,) = (cast_of(story(who, what)).persons for who in people)

    assert (new.label, facts(new)) == (people[1][0], facts(old))


@given(st.lists(person, min_size=2, max_size=2, unique=True), st.tuples(office, office))
def test_somebody_else_changes_nobody(cast_of: Read, people: list[tuple[str, str, str]], what: tuple[str, str]) -> None:
    """A paragraph about another person leaves the first as it was."""
    (alone,) = cast_of(story(people[0], what[0])).persons
    first = cast_of(story(people[0], what[0]) + story(people[1], what[1])).persons[0]

    assert attrs.evolve(first, id=alone.id) == alone


@given(st.text(alphabet=st.sampled_from("Kim Mr.Presidnt of,'’-\"()\nthe he said Norway"), max_size=150))
def test_scraps_make_a_sound_cast(cast_of: Read, text: str) -> None:
    """Whatever the text, casting raises nothing and mentions hold their words."""
    cast = cast_of(text)
    whole = cast.units.layout.text

    assert all(mention.span.of(whole) == mention.words for one in cast.persons for mention in one.mentions)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            "President Berg and his wife, Maria Berg, left. Berg said so. Mrs Berg waved.",
            {"Berg": 2, "Maria Berg": 2},
            id="wife",
        ),
        pytest.param(
            "President Berg spoke. First lady Maria Berg stayed. Berg left.",
            {"Berg": 2, "Maria Berg": 1},
            id="first lady",
        ),
        pytest.param("Danish envoy Maria Berg, wife of Ole Lund, left. Berg spoke.", {"Maria Berg": 2}, id="own name"),
    ],
)
def test_kin_do_not_take_the_name(cast_of: Read, text: str, names: dict[str, int]) -> None:
    """Somebody introduced as the wife or son of one who is called by the surname alone does not take it over."""
    found = {
        person.name.full: sum(mention.kind is not MentionKind.NOMINAL for mention in person.mentions)
        for person in cast_of(text).persons
        if person.name is not None
    }

    assert names.items() <= found.items()


@pytest.mark.parametrize(
    ("text", "family", "given_name"),
    [
        pytest.param("Sir Robin Halvorsen left. Sir Robin was tired.", "Halvorsen", "Robin", id="Sir"),
        pytest.param("Sheikh Hamad al-Rashidi left. Sheikh Hamad was tired.", "al-Rashidi", "Hamad", id="Sheikh"),
        pytest.param("Nguyen Van Minh left. Mr Minh was tired.", "Nguyen", "Van Minh", id="Vietnam"),
        pytest.param("Lee Harvey Berg left. Mr Berg was tired.", "Berg", "Lee", id="Mr"),
    ],
)
def test_a_title_tells_which_part_is_the_familys(cast_of: Read, text: str, family: str, given_name: str) -> None:
    """Mr stands before the family name, Sir before the given one, and in Vietnam Mr as well."""
    name = cast_of(text).persons[0].name
    assert name is not None
    assert (name.family, name.given) == (family, given_name)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kim Tae-song and his sister Kim Mi-ran left. Mr Kim sat. Ms Kim stood.", [["Mr Kim"], ["Ms Kim"]]),
        ("Kim Tae-song saw his sister, Kim Mi-ran. Kim Tae-song sat. Ms Kim stood.", [["Kim Tae-song"], ["Ms Kim"]]),
        ("Kim Tae-song and Kim Mi-ran left. Mr Kim sat.", [[], ["Mr Kim"]]),
    ],
)
def test_a_sister_is_ms_and_whose_she_is_is_mr(cast_of: Read, text: str, expected: list[list[str]]) -> None:
    """What a person is to another tells which of two with one name a title means."""
    assert [[m.words for m in person.mentions[1:]] for person in cast_of(text).persons] == expected
