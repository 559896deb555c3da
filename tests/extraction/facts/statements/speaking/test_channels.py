"""In what something was said: a noun counts where it is what the words were told in."""

import pytest
from sayings import read


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("In a long and angry letter, Mr Tveit said it was late.", "letter"),
        ("Mr Tveit put out a statement saying it was late.", "written_statement"),
        ("Mr Tveit spoke at the start of a news conference and said it was late.", "press_conference"),
        ("In a post on Monday, Mr Tveit said it was late.", "social_post"),
        ("In his post as mayor, Mr Tveit said, it was late.", "unknown"),
        ("Mr Tveit hoped to keep the post and said it was late.", "unknown"),
        ("It was late, according to the Post.", "unknown"),
        ("On a lighter note, Mr Tveit said it was late.", "unknown"),
        ("Mr Tveit left the letter on a chair and said it was late.", "unknown"),
        ("Asked about the report, Mr Tveit said it was late.", "unknown"),
        ("After her news conference, Mr Tveit said it was late.", "unknown"),
    ],
)
def test_a_noun_tells_the_channel_where_something_is_told_in_it(text: str, channel: str) -> None:
    """A letter that lies about, a job and a manner are no channels."""
    *_, statement = read(text).statements

    assert str(statement.channel) == channel
