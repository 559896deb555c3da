"""Where an article was written, and what "here" is in it."""

import pytest

import newsmodel


def place(text: str) -> tuple[str, str | None] | None:
    """Name and country of the place of the one meeting of *text*, published on Thursday, 31 May 2018."""
    (meeting,) = newsmodel.parse("A quiet day in the north\n" + text, published="2018-05-31").meetings
    return None if meeting.where is None else (meeting.where.name, meeting.where.country)


@pytest.mark.parametrize(
    ("head", "where"),
    [
        pytest.param("OSLO (AP) — ", ("OSLO", "NO"), id="in capitals"),
        pytest.param("Oslo (AFP) - ", ("Oslo", "NO"), id="in small letters"),
        pytest.param("Prestfoss, Chile (CNN) -- ", ("Prestfoss", "CL"), id="with its country"),
        pytest.param("PRESTFOSS, Chile — ", ("PRESTFOSS", "CL"), id="without an agency"),
        pytest.param("Ada Quill in Oslo\n", ("Oslo", "NO"), id="a byline"),
        pytest.param("(CNN) -- ", None, id="an agency alone"),
        pytest.param("", None, id="none"),
    ],
)
def test_here_is_where_the_article_was_written(head: str, where: tuple[str, str] | None) -> None:
    """A dateline, however it is written, or a byline tells it; else nobody knows."""
    assert place(f"{head}It rained.\nMr Tveit will meet Ms Lund here on Friday.") == where
