"""Reporting verbs that report nothing where they stand."""

import pytest
from sayings import read, said


@pytest.mark.parametrize("done", ["posted on its website", "published on Monday", "broadcast by Nord", "posted online"])
def test_what_becomes_of_a_statement_is_no_word_of_it(done: str) -> None:
    """Who says something in a statement that is published neither says it again nor passes it on."""
    (statement,) = read(f"The road is open, the ministry said in a statement {done}.").statements
    assert [speaker.words for speaker in statement.speakers] == ["ministry"]
    assert statement.via == ()


def test_who_posts_says_something() -> None:
    """The same verb tells what somebody says who posts it."""
    assert said('"The road is open," Mr Berg posted on Monday.') == [(["Mr Berg"], "The road is open,")]


def test_a_paper_may_be_called_after_what_is_posted() -> None:
    """What bears the name of something told reports as others do."""
    assert said("The road is open, the Nord Post reported on Monday.") == [(["Nord Post"], "The road is open")]
