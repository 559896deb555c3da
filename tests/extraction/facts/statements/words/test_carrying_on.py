"""Reported words that go on behind a quotation and a comma."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ('Mr Tveit said it was "too sad", but it was high time to go.', "it was too sad but it was high time to go"),
        (
            'Mr Tveit said the town would get a "new road", with lamps on both sides.',
            "the town would get a new road with lamps on both sides",
        ),
        (
            "Mr Tveit said the part known as “the shed,” or the old hall, has been shut.",
            "the part known as the shed, or the old hall, has been shut",
        ),
        ('Mr Tveit said the road was "very bad", in a letter to the town.', "the road was very bad"),
        ('Mr Tveit said the road was "very bad", but the mayor left it open.', "the road was very bad"),
    ],
)
def test_more_of_the_words_stands_behind_a_comma(text: str, content: str) -> None:
    """A comma behind a quotation ends the words only if the writer goes on."""
    assert [words for _, words in said(text)] == [content]
