"""Who stands near the words for an occasion and takes no part, and who takes part though he stands farther off."""

import pytest
from occasions import parties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Some partners are meeting Ms Lund and briefing Chile.", ["partners", "Lund"], id="who is briefed"
        ),
        pytest.param("At talks with Ms Lund, Mr Berg warned Mr Holm.", ["Berg", "Lund"], id="who is warned from there"),
        pytest.param(
            "Mr Berg thanked aides who took part in talks with Chile.", ["aides", "Chile"], id="whom he thanks"
        ),
        pytest.param("Ms Lund spoke ahead of the Senate vote and met Mr Berg.", ["Lund", "Berg"], id="who votes later"),
        pytest.param(
            "Ms Lund, whose father was the king of Norway, met Mr Berg.", ["Lund", "Berg"], id="whose father he is"
        ),
        pytest.param("The Dahl summit was dear to Mr Berg. He met Ms Lund.", ["Berg", "Lund"], id="whose name it has"),
        pytest.param("After talks with Ms Lund, Chile's Mr Berg left.", ["Berg", "Lund"], id="whose man he is"),
        pytest.param(
            "Danish president Erik Berg and Norwegian president Ines Lund have arrived in Lima for their summit.",
            ["Erik Berg", "Ines Lund"],
            id="where both come to",
        ),
    ],
)
def test_who_only_stands_near_takes_no_part(text: str, expected: list[str]) -> None:
    """A list ends before another deed, and whom a speaker names or whose he is is not there."""
    assert parties(text) == [expected]


def test_a_husband_beside_her_hides_no_meeting() -> None:
    """Who speaks to his own wife meets nobody; who meets somebody and her husband does."""
    assert parties("Mr Berg spoke to his wife on Monday.") == []
    assert parties("Mr Berg dined with Ms Lund and her husband.")[0][:2] == ["Berg", "Lund"]
    assert parties("Mr Berg met Ms Lund's advisers.") == [["Berg", "Ms Lund's advisers"]]


def test_a_round_of_nuclear_talks_is_talks() -> None:
    """A round is what it is a round of."""
    assert parties("Norway and Chile began a new round of nuclear talks.") == [["Norway", "Chile"]]


def test_a_spokesman_who_tells_of_talks_holds_none() -> None:
    """He speaks for others, of his own country if the text names it."""
    assert parties("A spokesman said the decision followed talks with Ms Lund.") == []
    text = "Norway is ready. A Norwegian official said talks with Chile began on Monday."
    assert parties(text) == [["Norway", "Chile"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Holm said that Mr Berg praised the plan and said he would meet Ms Lund.", ["Berg", "Lund"]),
        ("Mr Holm praised Mr Berg and said he would meet Ms Lund.", ["Holm", "Lund"]),
        ("Mr Holm told Mr Berg that it was late and said he would meet Ms Lund.", ["Holm", "Lund"]),
        ("Saying he had met Ms Lund, President Erik Berg says it will rain.", ["Erik Berg", "Lund"]),
    ],
)
def test_he_who_says_so_meets(text: str, expected: list[str]) -> None:
    """He is the subject of the clause that says it, also of one that is told by another."""
    assert parties(text) == [expected]
