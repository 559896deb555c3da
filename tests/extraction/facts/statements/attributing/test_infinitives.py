"""Attributions with an infinitive."""

import pytest

import newsmodel


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Mr Tveit went on to say that the road was open.", "Tveit", "the road was open"),
        ("Ms Lund is reported to have said that the road was open.", "Lund", "the road was open"),
    ],
)
def test_an_infinitive_tells_what_its_subject_says(text: str, speaker: str, words: str) -> None:
    """Whoever goes on to say something, or is reported to have said it, says it."""
    article = newsmodel.parse(text)
    (statement,) = article.statements
    (party,) = (speaker.party for speaker in statement.speakers)

    assert party is not None
    assert (article.party(party).label, statement.fragments[0].words) == (speaker, words)
