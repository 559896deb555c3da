"""The words that "according to X" tells."""

from sayings import said


def test_a_clause_behind_according_to_is_told_whole() -> None:
    """A verb that no list knows makes a clause of what stands between two commas; who is told of there is none."""
    behind = "the plan shuts the port, including its northern quay"
    assert said(f"According to the council, {behind}.") == [(["council"], behind)]
    told = said("According to Ine Berg, the head of the council, the port is shut.")
    assert [words for _, words in told] == ["the port is shut"]
