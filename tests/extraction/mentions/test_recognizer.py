"""Another recognizer may take the place of the rules for names."""

from collections.abc import Callable, Iterable
from itertools import pairwise

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsmodel.extraction.mentions import Recognizer, find_mentions
from newsmodel.extraction.mentions.recognizer import RULE, SpacyRecognizer
from newsmodel.extraction.resolution import resolve
from newsmodel.extraction.vocabulary import Vocabulary
from newsmodel.span import Span
from newsmodel.text.layout import lay_out

TEXT = "a quiet day in the north\nNorwegian minister Zxaqil Brandlok left. Mr Brandlok was tired."


@attrs.frozen
class Given:
    """Finds what it was given."""

    spans: tuple[Span, ...]

    def find_persons(self, text: str) -> Iterable[Span]:
        """The spans, whatever the text."""
        return self.spans


def where(words: str) -> Span:
    """Where *words* last stand in the text."""
    start = TEXT.rindex(words)
    return Span(start, start + len(words))


def test_a_recognizer_supplies_the_names(vocabulary: Vocabulary) -> None:
    """Names come from the recognizer; titles, offices and linking are ours."""
    recognizer = Given((where("Brandlok"), where("Zxaqil Brandlok")))
    mentions = find_mentions(lay_out(TEXT), vocabulary, recognizer)
    (person,) = resolve(mentions, None).persons

    assert isinstance(recognizer, Recognizer)
    assert {mention.rule for mention in mentions.names} == {RULE}
    assert (person.label, person.country, [p.title for p in person.positions]) == (
        "Zxaqil Brandlok",
        "NO",
        ["minister"],
    )


@given(st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, 30)), max_size=6))
@example([(65, 1), (65, 4)])
def test_odd_spans_do_no_harm(vocabulary: Vocabulary, spans: list[tuple[int, int]]) -> None:
    """Spans that overlap, reach over a sentence or hold nothing leave names in order and apart."""
    given_spans = tuple(Span(start, min(start + length, len(TEXT))) for start, length in spans)
    names = find_mentions(lay_out(TEXT), vocabulary, Given(given_spans)).names

    assert all(one.last <= other.first for one, other in pairwise(names))


def test_spacy_may_be_the_recognizer(vocabulary: Vocabulary) -> None:
    """A blank spaCy pipeline with an entity ruler finds what its patterns say."""
    spacy = pytest.importorskip("spacy")
    pipeline: Callable[[str], object] = spacy.blank("en")
    pipeline.add_pipe("entity_ruler").add_patterns([{"label": "PERSON", "pattern": "Zxaqil Brandlok"}])  # type: ignore[attr-defined]
    names = find_mentions(lay_out(TEXT), vocabulary, SpacyRecognizer(pipeline)).names

    assert [mention.words for mention in names] == [("Zxaqil", "Brandlok")]
