"""Statements know the meetings that they speak of."""

from newsmodel import parse


def test_a_statement_is_about_the_meeting_in_its_words() -> None:
    """A meeting that stands in the content of a statement is named by its id, others are not."""
    article = parse(
        "a quiet day in the north\nMr Tveit said that Mr Lavrov would meet Mr Kerry in Oslo on Monday.\n"
        "Ms Berg said that the road was open.",
        published="2019-03-05",
    )
    first, second = article.statements

    assert first.about == (article.meetings[0].id,)
    assert second.about == ()
