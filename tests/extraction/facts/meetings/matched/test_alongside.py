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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway, Denmark and other countries met Ms Lund.", [["Norway", "Denmark", "other countries", "Lund"]]),
        ("Talks between Chile, Norway and other nations began.", [["Chile", "Norway", "other nations"]]),
        ("Norway made its own deals with other countries before it met Ms Lund.", [["Norway", "Lund"]]),
    ],
)
def test_other_countries_end_a_list(text: str, expected: list[list[str]]) -> None:
    """Those before them meet as well; where no list is, "other countries" are nobody."""
    assert parties(text) == expected


def test_the_two_leaders_are_those_of_the_two_countries_beside_them() -> None:
    """Who met last is not meant where the sentence speaks of two countries."""
    text = (
        "Norwegian president Erik Tveit met Danish president Anna Lund on Monday. Chilean president Jan Moe left.\n"
        "Norway and Chile fell out before the two leaders met in Lima in May."
    )
    assert parties(text)[-1] == ["Erik Tveit", "Jan Moe"]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian king Erik Tveit said so at a joint appearance with Danish queen Anna Lund.",
        "Norwegian king Erik Tveit said so during a photo op with Danish queen Anna Lund.",
        "Norwegian king Erik Tveit attended a state dinner given by Danish queen Anna Lund.",
    ],
)
def test_appearances_and_dinners_are_with_somebody(text: str) -> None:
    """A joint appearance, a photo op, a dinner that another gives."""
    assert parties(text) == [["Erik Tveit", "Anna Lund"]]
