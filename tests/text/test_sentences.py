"""Where sentences end."""

import pytest

from newsmodel.text.layout import lay_out


def cut(text: str) -> list[str]:
    """The sentences of *text*."""
    layout = lay_out(text)
    starts, ends = layout.tokens.starts, layout.tokens.ends
    return [text[starts[sentence.first] : ends[sentence.last - 1]] for sentence in layout.sentences]


@pytest.mark.parametrize(
    "sentences",
    [
        ("Gen. Kim met Sen. Wit in St. Petersburg.", "They talked."),
        ("U.S. officials met in the U.S. capital.", "It rained."),
        ("He lives in the U.S.", "He said so."),
        ("Ada J. Quill came at 7 a.m. on Monday.", "She left."),
        ("They met on Jan. 5 with No. 2 envoys.", "Nobody spoke."),
        ('He said: "We met."', "She left."),
        ("“It is over.”", "The talks ended."),
        ('"Is it over?" Mr Wit asked.', "Nobody knew."),
        ('"Is it over?" he asked.', "Nobody knew."),
        ("It grew 3.5 per cent.", "It was 2,000.50 in all."),
        ("They met (in Oslo.)", "Then they left."),
        ("Wait... they said.", "They waited…", "Nobody came."),
        ("Mr Wit, R.-Ky., met George H. W. Quill at 6 p.m. (1130 GMT) in Oslo.", "They ate."),
        ("He works for Quill Inc. in Oslo.", "It pays."),
        ("The heads of Wit (WIT.OL) and Quill (QLL_p.DE) met.", "They ate."),
        ("What now?", "No one knows!", "- It ends."),
        ("The envoys, e.g. Mr Wit, met vs. the rest.", "It ended."),
    ],
    ids=lambda value: value[0][:24],
)
def test_find_sentences(sentences: tuple[str, ...]) -> None:
    """A sentence ends at its stop, with the marks that close behind it."""
    text = " ".join(sentences)
    assert sentences == tuple(cut(text))


def test_a_missing_blank_does_not_join_sentences() -> None:
    """Scraped text without a blank behind the full stop is cut all the same."""
    text = "They left the meeting.Mr Wit stayed."
    assert cut(text) == ["They left the meeting.", "Mr Wit stayed."]


def test_sentences_know_their_block_and_tokens() -> None:
    """A sentence names its block and its range of tokens."""
    layout = lay_out("Envoys meet\nThey met. They talked.")
    assert [(s.block, s.first, s.last) for s in layout.sentences] == [(0, 0, 2), (1, 2, 5), (1, 5, 8)]


def test_no_sentence_is_endless() -> None:
    """Words without a stop are cut after 500, so that nothing that looks through a sentence takes long."""
    layout = lay_out("so " * 1200)
    assert [(s.first, s.last) for s in layout.sentences] == [(0, 500), (500, 1000), (1000, 1200)]
