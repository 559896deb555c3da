"""Who speaks where a participle or a relative clause stands between the noun and its verb."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("Some fellow mayors seeking a faster road accused her of theft.", "fellow mayors", id="seeking"),
        pytest.param("Firms representing the country's largest road lobby warned it was late.", "Firms", id="owner"),
        pytest.param("The files backed by the Transport Ministry in May said it was late.", "files", id="backed by"),
        pytest.param(
            "A councillor from the Nordic Party that props up Lund's minority council said it was late.",
            "councillor",
            id="that props up",
        ),
        pytest.param("The road lobby group, NORPA, said it was late.", "NORPA", id="capitals"),
        pytest.param("A joint statement issued after the talks said it was late.", "joint statement", id="after"),
        pytest.param("A report published on the eve of the summit said it was late.", "report", id="on the eve of"),
        pytest.param("A letter sent in May before the meeting warned it was late.", "letter", id="in May before"),
        pytest.param(
            "A statement published on Monday after the vote called it late.", "statement", id="on Monday after"
        ),
        pytest.param("His remarks came after Ms Lund said it was late.", "Ms Lund", id="remarks after somebody speaks"),
        pytest.param("The envoys left after the ministry said it was late.", "ministry", id="who left did not speak"),
    ],
)
def test_the_head_of_a_subject_speaks(text: str, speaker: str) -> None:
    """Not the noun that ends what is told of the subject, but the subject itself says it."""
    assert [who for who, _ in said(text)] == [[speaker]]


def test_what_one_works_on_may_lead_to_a_thing() -> None:
    """Behind "working on a return to the deal" it is those who work that speak."""
    text = "Diplomats working on a Danish return to the 2015 fish deal with Chile said that it was late."
    assert said(text) == [(["Diplomats"], "it was late")]


def test_those_who_know_somebody_speak() -> None:
    """A clause in the present without a comma does not hide of whom it tells."""
    assert said("Danes who know the mayor say he is no fool.") == [(["Danes"], "he is no fool")]
    assert said("Ms Lund met Danes who know the town. Voters say it is late.") == [(["Voters"], "it is late")]
