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


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("The mayor, in a statement, said it was late.", "written_statement"),
        ("The mayor, in a rare statement released after the vote, said it was late.", "written_statement"),
        ("The mayor, Mr Tveit, at a news conference in Oslo, said it was late.", "press_conference"),
        ("Mr Tveit, the mayor, in an interview with the Post, said it was late.", "interview"),
        ("The mayor, in office since May, said it was late.", "unknown"),
        ("The mayor, at odds with a statement of the council, said it was late.", "unknown"),
    ],
)
def test_an_aside_tells_the_channel(text: str, channel: str) -> None:
    """What stands between commas before the verb may be in what it was said."""
    (statement,) = read(text).statements

    assert str(statement.channel) == channel


def test_an_aside_tells_when_and_where() -> None:
    """So it tells the day and the place."""
    (statement,) = read("The mayor, at a news conference in Oslo on Monday, said it was late.").statements

    assert statement.where is not None
    assert ("Oslo", "2019-03-04") == (statement.where.name, str(statement.when))


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("Mr Tveit said on state television that it was late.", "broadcast"),
        ('"It is late," Mr Tveit said on live Norwegian TV on Monday.', "broadcast"),
        ("Speaking on national radio, Mr Tveit said it was late.", "broadcast"),
        ("Mr Tveit said on a podcast that it was late.", "broadcast"),
        ("Mr Tveit told state television that it was late.", "interview"),
        ("Mr Tveit said in a television interview that it was late.", "interview"),
        ("Mr Tveit said on the sidelines of a television fair that it was late.", "unknown"),
    ],
)
def test_what_is_said_on_the_air_is_broadcast(text: str, channel: str) -> None:
    """On what people are seen and heard is a channel, to whom they speak is an interview."""
    (statement,) = read(text).statements

    assert str(statement.channel) == channel


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("Mr Tveit wrote to the mayor that it was late.", "letter"),
        ("Mr Tveit has written to the mayor demanding a new road.", "letter"),
        ("Mr Tveit wrote to supporters on Facebook that it was late.", "social_post"),
        ("Mr Tveit wrote that it was late.", "written_statement"),
    ],
)
def test_what_is_written_to_somebody_is_a_letter(text: str, channel: str) -> None:
    """Unless a network is told, on which it was written."""
    (statement,) = read(text).statements

    assert str(statement.channel) == channel
