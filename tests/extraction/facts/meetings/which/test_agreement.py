"""What speaks against two mentions being of one occasion."""

from occasions import read


def test_talks_of_long_ago_are_none_that_are_to_come() -> None:
    """Who will speak to somebody does not do so at the talks that others held years before."""
    text = "Mr Tveit will speak to Ms Lund in June. Mr Moe still thinks of the Lima talks of 2011."
    first, *_ = read(text).meetings
    assert (first.status.value, first.where) == ("planned", None)
