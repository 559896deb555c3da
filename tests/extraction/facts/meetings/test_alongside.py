"""Who stand beside each other before the public have met."""

import pytest
from occasions import parties, read

PAIR = [["Erik Tveit", "Anna Lund"]]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian president Erik Tveit said alongside Danish president Anna Lund that it was over.",
        '"It is over," Norwegian president Erik Tveit said, speaking earlier alongside Danish president Anna Lund.',
        '"It is over," Norwegian president Erik Tveit told reporters, standing beside Danish president Anna Lund.',
        "Norwegian president Erik Tveit spoke at a conference in Lima on Monday alongside Danish leader Anna Lund.",
        "Norwegian president Erik Tveit said in Geneva, Switzerland, appearing alongside Danish leader Anna Lund, no.",
        "Standing beside Danish leader Anna Lund, Norwegian president Erik Tveit called it a good day.",
        "Norwegian president Erik Tveit unveiled his plan on Monday alongside Danish leader Anna Lund.",
    ],
)
def test_who_speaks_alongside_another_has_met_her(text: str) -> None:
    """Whatever the verb of speaking, standing or appearing, both are there in person."""
    assert [sorted(pair, reverse=True) for pair in parties(text)] == PAIR
    assert [meeting.medium.value for meeting in read(text).meetings] == ["in_person"]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian president Erik Tveit fought alongside Danish leader Anna Lund.",
        "Norwegian president Erik Tveit said alongside Norwegian vice president Ola Dahl that he left.",
        "Norwegian president Erik Tveit gains much by sitting alongside Danish leader Anna Lund.",
        "Norwegian president Erik Tveit said the state lives alongside Denmark.",
    ],
)
def test_who_works_or_lives_alongside_others_has_not(text: str) -> None:
    """Nor have those of one country, and what is only weighed is told of nobody."""
    assert parties(text) == []


def test_what_is_to_be_said_alongside_another_is_planned() -> None:
    """The verb tells whether it has taken place."""
    (meeting,) = read("Norwegian king Erik Tveit is due to appear alongside Danish king Ola Lund on Friday.").meetings
    assert meeting.status.value == "planned"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Tveit sent aid to Chile following talks with Ms Lund.", [["Tveit", "Lund"]]),
        ("Mr Tveit was in Geneva, Switzerland, meeting Ms Lund.", [["Tveit", "Lund"]]),
        ("Mr Tveit and Ms Lund discussed the situation with Iran.", [["Tveit", "Lund"]]),
    ],
)
def test_a_country_beside_the_words_is_no_party(text: str, expected: list[list[str]]) -> None:
    """Neither one to which aid goes, nor the one in which a city lies, nor the one with which there is trouble."""
    assert parties(text) == expected
