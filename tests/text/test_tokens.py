"""Words, numbers and marks."""

import pytest

from newsmodel.text.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Jong-un Trump-Kim US-led", "Jong-un Trump-Kim US-led"),
        ("Oslo's the envoy’s", "Oslo 's the envoy ’s"),
        ("the leaders' talks", "the leaders ' talks"),
        ("they'll I’m we've you're he'd", "they 'll I ’m we 've you 're he 'd"),
        ("don't dare O'Dell", "don't dare O'Dell"),
        ("don't O'Brien Sana'a N’Djamena", "don't O'Brien Sana'a N’Djamena"),
        ("U.S. a.m. D.C. U.S.-led non-U.S.", "U.S. a.m. D.C. U.S.-led non-U.S."),
        ("Gen. Kim, Sen. Wit, Jan. 5", "Gen. Kim , Sen. Wit , Jan. 5"),
        ("Ada J. Quill and J.K. Wit", "Ada J. Quill and J.K. Wit"),
        ("No. 5, but no. It is no.", "No. 5 , but no . It is no ."),
        ("12 2,000 3.5 $1.5bn 06:00 31/5/2018 20th", "12 2,000 3.5 $1.5bn 06:00 31/5/2018 20th"),
        ("the meeting.Mr Wit", "the meeting . Mr Wit"),
        ('"Yes," (he) said...', '" Yes , " ( he ) said ...'),
        ("talks -- P5+1 -- on", "talks -- P5+1 -- on"),
        ("@oslo #talks https://t.co/abc1. www.oslo.no/a", "@oslo #talks https://t.co/abc1 . www.oslo.no/a"),
        ("dip\xadlo\xadmat Zel\u0301ensky", "dip\xadlo\xadmat Zel\u0301ensky"),
        ("Oslo\u00a0Talks\u2028Wit", "Oslo Talks Wit"),
        ("", ""),
    ],
    ids=lambda value: value[:20] if isinstance(value, str) else None,
)
def test_tokenize(text: str, words: str) -> None:
    """Each word, number and mark is one token."""
    assert tuple(words.split()) == tokenize(text).words


def test_offsets_count_from_the_beginning_of_the_text() -> None:
    """A part of a text has tokens with offsets into the whole."""
    text = "Envoys met. In Oslo."
    tokens = tokenize(text, 11, 19)
    assert list(zip(tokens.words, tokens.starts, tokens.ends, strict=True)) == [("In", 12, 14), ("Oslo", 15, 19)]
    assert len(tokens) == 2


def test_initials_keep_their_stop_before_a_particle() -> None:
    """An initial keeps its full stop before another one and before a particle of the name."""
    assert tokenize("J. S. de Jong met E. van Thijn.").words == (
        ("J.", "S.", "de", "Jong", "met", "E.", "van", "Thijn", ".")
    )
