"""Whose a participle is in a sentence that does not open with its subject."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Even after warning Norway that the road was shut, Mr Tveit left.",
            [(["Mr Tveit"], "the road was shut")],
            id="even after",
        ),
        pytest.param(
            "After initially pointing to a fault and insisting the road was safe, Norway closed it.",
            [(["Norway"], "the road was safe")],
            id="the second of two",
        ),
        pytest.param(
            "Meanwhile, insisting that the road was safe, the mayor left it open.",
            [(["mayor"], "the road was safe")],
            id="meanwhile",
        ),
    ],
)
def test_a_participle_in_front_is_of_the_subject_behind_the_comma(text: str, expected: object) -> None:
    """What leads in a sentence has no subject of its own, and its words end where that stands."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            "But pressed by the mayors on the road, Mr Tveit gave in, saying that it was late.",
            ["Mr Tveit"],
            id="pressed",
        ),
        pytest.param(
            "The insults have grown as Ms Lund has left the town, accusing Mr Tveit of theft.",
            ["Ms Lund"],
            id="as she has",
        ),
        pytest.param(
            "In recent weeks the mayor and his aides have left the town, arguing that it was late.",
            ["mayor", "aides"],
            id="no comma",
        ),
        pytest.param(
            "That was late when she lost her seat, promising that the road would be open.", ["she"], id="she lost"
        ),
    ],
)
def test_a_participle_behind_is_of_the_clause_that_has_a_subject(text: str, speakers: list[str]) -> None:
    """Where the sentence does not open with somebody who may speak, the last clause names him."""
    assert [who for who, _ in said(text)] == [speakers]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("After weeks of recounting votes, Mr Tveit left.", id="weeks of"),
        pytest.param("When Norway released a report confirming it, Mr Tveit left.", id="a clause of its own"),
    ],
)
def test_what_is_done_is_no_speech_of_who_leaves(text: str) -> None:
    """A participle that another noun governs tells nothing of the subject behind the comma."""
    assert all(who != ["Mr Tveit"] for who, _ in said(text))


def test_to_warn_goes_on_from_to_say() -> None:
    """What follows "and to" is a statement of its own, of the one who went on to say the first."""
    text = "Mr Berg used his speech on Monday to urge the town to vote, and to warn that it was late."
    assert said(text) == [(["Mr Berg"], "the town to vote"), (["Mr Berg"], "it was late")]
