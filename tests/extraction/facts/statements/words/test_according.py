"""The words that "according to X" tells."""

import pytest
from sayings import said


def test_a_clause_behind_according_to_is_told_whole() -> None:
    """A verb that no list knows makes a clause of what stands between two commas; who is told of there is none."""
    behind = "the plan shuts the port, including its northern quay"
    assert said(f"According to the council, {behind}.") == [(["council"], behind)]
    told = said("According to Ine Berg, the head of the council, the port is shut.")
    assert [words for _, words in told] == ["the port is shut"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('The road is, in Mr Tveit\'s words, "a gift to thieves".', (["Mr Tveit"], "The road is a gift to thieves")),
        ('Norway left, in their own words, "for good".', (["their"], "Norway left for good")),
        ('So while the plan is, in Ms Berg\'s words, "late," the road is here.', (["Ms Berg"], "late,")),
        ('In his words, the road is "a gift".', (["his"], "the road is a gift")),
        (
            'Mr Tveit said the road was, in his words, "a gift".',
            (["Mr Tveit"], "the road was, in his words a gift"),
        ),
    ],
)
def test_what_is_so_in_ones_words_is_ones_own(text: str, expected: tuple[list[str], str]) -> None:
    """What somebody's words are is told by him, unless he was told to say it before."""
    assert said(text) == [expected]


def test_who_is_careful_in_his_words_says_nothing() -> None:
    """Without a pause or a quotation behind it, "in his words" tells nothing."""
    assert said("Mr Tveit was careful in his words.") == []
