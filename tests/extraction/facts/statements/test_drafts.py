"""Which of the attributions of a sentence tells all of it."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    ("speaker", "told", "behind"),
    [
        pytest.param("agency", "Norway set a day to keep its pledge to go", "reported on Sunday", id="pledge"),
        pytest.param("agency", "Norway met Mr Berg, and expressed a wish to leave", "said in a statement", id="wish"),
        pytest.param("agency", "Mr Berg had met men who had called for a new road", "said", id="who had called for"),
        pytest.param("agency", "The two sides agreed to meet and pledged to stop", "reported", id="pledged"),
    ],
)  # fmt: skip
def test_who_tells_of_a_deed_tells_the_whole_sentence(speaker: str, told: str, behind: str) -> None:
    """What others promised, wished or called for in it is a part of what is told."""
    assert said(f"{told}, the {speaker} {behind}.") == [([speaker], told)]


def test_who_tells_of_a_thing_that_was_suggested_tells_it_all() -> None:
    """A thing without a verb is suggested by a party of whom another tells; a clause is its own words."""
    assert said("Norway has suggested a telephone call between the mayors, the official said.") == [
        (["official"], "Norway has suggested a telephone call between the mayors")
    ]
    assert said("Norway has suggested that the talks had failed, the official said.") == [
        (["Norway"], "the talks had failed")
    ]


def test_who_is_quoted_behind_a_colon_may_have_spoken_before_it_too() -> None:
    """What stands before "said Mr Tveit:" is a statement beside the quotation, if it is a clause of its own."""
    quoted = "It will be open again in May."
    for who in ("said Kari Tveit, a student in Oslo", "Kari Tveit said"):
        assert said(f'The road is shut, {who}: "{quoted}"') == [
            (["Kari Tveit"], "The road is shut"),
            (["Kari Tveit"], quoted),
        ]
    for lead in ("As the road is shut", "In a letter to the town", "The road was shut, and in a letter on Monday"):
        assert said(f'{lead}, Kari Tveit said: "{quoted}"') == [(["Kari Tveit"], quoted)]


def test_a_quotation_in_what_a_sentence_opens_with_is_apart() -> None:
    """Behind 'Noting the "hard talks,"' the speaker's own words follow her name."""
    text = 'Noting the "hard talks that begin in May," Ms Berg said the town was ready.'
    assert said(text) == [(["Ms Berg"], "the hard talks that begin in May,"), (["Ms Berg"], "the town was ready")]


def test_what_is_relayed_is_of_who_said_it() -> None:
    """Who passes on what somebody said is not the one who says it."""
    assert said("Norway said the road was shut, the agency reported.") == [(["Norway"], "the road was shut")]


@pytest.mark.parametrize(
    "told",
    [
        "Mr Berg will keep pressing Norway for a road",
        "Mr Berg is praising Norway's “honest” approach",
        "Mr Berg expects Ms Lund “to use her own judgment”",
        "Xi would try to end it by promising a road to the towns",
    ],
)
def test_who_tells_of_what_is_thought_or_praised_tells_the_whole_sentence(told: str) -> None:
    """Thoughts, praise and what somebody does with words are a part of what another says at the end."""
    assert [(who, words.replace("“", "").replace("”", "")) for who, words in said(f"{told}, the aide said.")] == [
        (["aide"], told.replace("“", "").replace("”", ""))
    ]


def test_according_to_somebody_at_the_end_tells_all_of_a_thought() -> None:
    """So does whom a sentence ends with, but where words are told there he only passes them on."""
    assert said("Mr Berg is praising the town for its road, according to Ms Lund.") == [
        (["Ms Lund"], "Mr Berg is praising the town for its road")
    ]
    assert said("Mr Berg said that it was late, according to Ms Lund.") == [(["Mr Berg"], "it was late")]
    assert said("When Norway rang them, the mayors did not answer, Ms Lund said.")[-1][0] == ["Ms Lund"]
