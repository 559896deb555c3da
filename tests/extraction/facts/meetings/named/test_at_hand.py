"""Who "the two" and "the pair" are in a paragraph of their own."""

import pytest
from occasions import found

OTHERS = "Danish envoys will meet Swedish envoys in Oslo on Friday.\n"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Mr Berg called Ms Lund on Monday. The two will meet in Lima in July.", {"Berg", "Lund"}),
        ("Mr Berg owns the north quay. Ms Lund has the south one. The pair will meet in July.", {"Berg", "Lund"}),
        ("Mr Berg saw Ms Lund at the port, where Mr Moe works. The two will meet in July.", {"Berg", "Lund"}),
        ("The port was quiet. The two will meet again in July.", {"Danish envoys", "Swedish envoys"}),
        ("Mr Berg owns a quay. The two will meet again in July.", {"Danish envoys", "Swedish envoys"}),
    ],
)
def test_the_two_are_those_of_whom_the_paragraph_tells(text: str, who: set[str]) -> None:
    """Two who meet in the paragraph, or the only two whom it names, are nearer than others who met before."""
    assert found(OTHERS + text)[-1] == ("planned", frozenset(who))


def test_both_men_are_no_man_and_a_woman() -> None:
    """Where one of the two is a woman, others are "the two men"."""
    text = "Mr Berg met Mr Moe in May.\nMr Berg wrote to Ms Lund. The two men will meet in July."
    assert found(text)[-1] == ("planned", frozenset({"Berg", "Moe"}))


def test_leaders_beside_a_group_of_two_states_lead_these() -> None:
    """Whoever met last, "the two leaders" beside "Danish and Chilean envoys" are those of Denmark and Chile."""
    text = (
        "Danish President Ine Tveit and Chilean President Pedro Rojas disagree. Mr Moe called Ms Tveit on Sunday.\n"
        "Danish and Chilean envoys have argued since a dinner between the two leaders in Lima."
    )
    assert frozenset({"Ine Tveit", "Pedro Rojas"}) in [who for _, who in found(text)]
