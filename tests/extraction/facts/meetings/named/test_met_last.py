"""Those who met last, of whom "the two" and "both leaders" tell."""

import pytest
from occasions import parties

CALL = "Danish Prime Minister Ole Dahl held a phone call with Chilean President Ana Lund in May."
PLANNED = "Norwegian Foreign Minister Ola Berg and Swedish Foreign Minister Eva Moe will meet in Oslo on Friday.\n"


@pytest.mark.parametrize(
    "text",
    [
        f"{PLANNED}{CALL} Aides said the two may meet in Lima in June.",
        f"{PLANNED}{CALL}\nAides said the two may meet in Lima in June.",
        f"{PLANNED}{CALL} They may meet in Lima in June.",
    ],
)
def test_the_two_are_those_of_whom_the_sentence_before_tells(text: str) -> None:
    """Who met or spoke in the sentence before is meant, though others are to meet as those are."""
    assert sorted(parties(text)[-1]) == ["Ana Lund", "Ole Dahl"]


def test_who_turned_a_meeting_down_may_be_one_of_the_two() -> None:
    """An occasion that did not come about is one of those of whom the sentence before tells."""
    text = (
        "Norwegian President Ola Berg spoke by phone with Swedish Prime Minister Eva Moe on Monday.\n"
        "Mr Berg had hoped to see Chilean President Ana Lund in May, but nothing came of it. The two spoke in June."
    )
    assert sorted(parties(text)[-1]) == ["Ana Lund", "Ola Berg"]


def test_the_four_leaders_are_those_who_are_to_meet() -> None:
    """More than three who met are told by their number as well."""
    text = (
        "Norwegian President Ola Berg will hold a summit with Chilean President Ana Lund,"
        " Danish Prime Minister Ole Dahl and Swedish Prime Minister Eva Moe next week. {} last met in May."
    )
    for four in ("The four leaders", "The four"):
        assert len(parties(text.format(four))[-1]) == len(("Berg", "Lund", "Dahl", "Moe"))


def test_four_who_are_told_for_the_first_time_are_nobody_told_before() -> None:
    """A number without "the" tells of others."""
    text = "Norway, Chile, Denmark and Sweden signed. Four ministers met in Lima in May."
    assert parties(text) == [["ministers"]]


def test_two_leaders_are_none_of_their_people() -> None:
    """Whose country another one leads is none of "the two leaders", though he met last."""
    text = (
        "Norwegian President Ine Tveit met Ola Berg, her doctor, on Monday. Chilean President Eva Lund spoke in Lima. "
        "The two leaders will meet on Friday."
    )
    assert parties(text) == [["Ine Tveit", "Ola Berg"], ["Ine Tveit", "Eva Lund"]]
