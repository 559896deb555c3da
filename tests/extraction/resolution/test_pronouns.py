"""Whom he and she stand for."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Mr Berg left. He was ill.", ["Berg"], id="one person"),
        pytest.param("Mr Berg met Ms Tveit. She was ill.", ["Tveit"], id="by title"),
        pytest.param("Olav Berg met Maria Tveit. She was ill.", ["Maria Tveit"], id="by given name"),
        pytest.param("Maria Tveit met Olav Berg. He was ill.", ["Olav Berg"], id="by given name, second"),
        pytest.param("Mr Berg met Mr Lund. He was ill.", ["Berg"], id="the subject"),
        pytest.param("Mr Lund was ill. Mr Berg met him.", ["Lund"], id="not who does it"),
        pytest.param("Mr Lund was ill. Mr Berg and Mr Dahl met him.", ["Lund"], id="not both who do it"),
        pytest.param("Mr Berg asked Mr Lund to meet him.", ["Berg"], id="not who is asked to"),
        pytest.param("Mr Berg met Mr Lund and thanked him.", ["Lund"], id="not who does a second thing"),
        pytest.param("Mr Berg said Mr Lund came and thanked him.", ["Berg"], id="not who does it in a clause"),
        pytest.param("Mr Berg's lawyer met him.", ["Berg"], id="whose lawyer"),
        pytest.param("Whether Mr Berg won is unclear, but Mr Lund left. He was ill.", ["Lund"], id="the main clause"),
        pytest.param("Although Mr Berg won, Mr Lund left. He was ill.", ["Lund"], id="no concession"),
        pytest.param("Mr Berg won, but Mr Lund left. He was ill.", ["Berg"], id="the first of two clauses"),
        pytest.param("Ms Tveit left. He was ill.", [None], id="nobody fits"),
        pytest.param("Moon's words came after a note from Ms Tveit. She was ill.", ["Tveit"], id="known for a woman"),
        pytest.param(
            "Envoy Vahe Berg met Ms Tveit. She was ill.", ["Tveit"], id="known for a woman, whoever is told of"
        ),
        pytest.param("The words of an aide hurt Mr Berg. He was ill.", ["Berg"], id="no aide"),
        pytest.param("With Mr Lund away, Mr Berg left. He was ill.", ["Berg"], id="no circumstance"),
        pytest.param("With Mr Lund, Mr Berg and others away, it rained. He was ill.", ["Lund"], id="none but those"),
        pytest.param("An aide hurt Mr Berg. He was ill.", ["aide"], id="an aide"),
        pytest.param("Mr Berg's long talks with Mr Lund ended. He was ill.", ["Berg"], id="whose talks"),
        pytest.param("Mr Berg's talks included Mr Lund. He was ill.", ["Berg"], id="whose talks included another"),
        pytest.param("They left. It rained. So it went. He was ill.", [None], id="nobody there"),
        pytest.param("Mr Berg left. It rained. It snowed. It hailed. He was ill.", [None], id="too far"),
    ],
)
def test_pronouns_stand_for_the_nearest_that_fits(cast_of: Read, text: str, expected: list[str | None]) -> None:
    """He and she stand for the first person of that gender in the nearest sentence, nobody else."""
    cast = cast_of(text)
    label = {person.id: person.label for person in cast.persons}
    singular = [r for r in cast.references if "pronoun" in r.tags and "person" in r.tags]

    assert [label.get(reference.party or "") for reference in singular] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Mr Berg left when Mr Lund said he was ill.", ["Lund"], id="words of the second"),
        pytest.param("Mr Berg left when Mr Lund had told reporters that he was ill.", ["Lund"], id="with hearers"),
        pytest.param("Mr Berg left when Mr Lund, the mayor, said he was ill.", ["Lund"], id="with an office"),
        pytest.param("Mr Berg waited for Mr Lund and said he was ill.", ["Berg"], id="words of the first"),
        pytest.param("Mr Berg smiled. Mr Lund thanked him.", ["Berg"], id="to somebody else"),
        pytest.param("Mr Berg smiled. A letter to Mr Lund urging him to go came.", ["Lund"], id="urging"),
        pytest.param("Mr Berg denied Mr Lund's claim that he was ill.", ["Lund"], id="whose claim"),
        pytest.param("Mr Berg denied Mr Lund's early claims that in 2010, he was ill.", ["Lund"], id="whose claims"),
    ],
)
def test_words_that_are_told_begin_with_who_tells_them(cast_of: Read, text: str, expected: list[str | None]) -> None:
    """Behind a reporting verb he is who speaks, and him is not."""
    cast = cast_of(text)
    label = {person.id: person.label for person in cast.persons}
    singular = [r for r in cast.references if "pronoun" in r.tags and "person" in r.tags]

    assert [label.get(reference.party or "") for reference in singular] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Before he left Oslo, Mr Lund wrote a letter.", ["Lund"], id="a clause"),
        pytest.param("On a trip to Oslo, where he was born, Mr Lund was ill.", ["Lund"], id="a relative clause"),
        pytest.param("Asked if he was ill, Mr Lund told reporters to go.", ["Lund"], id="a question"),
        pytest.param("After he saw Mr Dahl, Mr Moe and others, Mr Lund was ill.", ["Lund"], id="behind a list"),
        pytest.param("If he left, Mr Lund said, all would be well.", ["Berg"], id="who speaks"),
        pytest.param("In Oslo he was born, Mr Lund said.", ["Berg"], id="a whole sentence"),
        pytest.param("When he left, Ms Tveit was ill.", ["Berg"], id="nobody fits"),
        pytest.param("When he left, Mr Lund's aide was ill.", ["Berg"], id="a part"),
        pytest.param("As Mr Moe said he was ill, Mr Lund left.", ["Moe"], id="somebody stands before"),
    ],
)
def test_the_opening_clause_is_about_who_follows(cast_of: Read, text: str, expected: list[str | None]) -> None:
    """He of a clause that opens the sentence is who is named behind its comma, and not who was spoken of before."""
    cast = cast_of("Mr Berg smiled. " + text)
    label = {person.id: person.label for person in cast.persons}
    singular = [r for r in cast.references if "pronoun" in r.tags and "person" in r.tags]

    assert [label.get(reference.party or "") for reference in singular] == expected
