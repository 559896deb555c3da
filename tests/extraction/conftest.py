"""What the tests of the extraction share: a text read as far as its mentions, or its cast."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.mentions import Mentions, find_mentions
from newsmodel.extraction.resolution import Cast, resolve
from newsmodel.extraction.vocabulary import Vocabulary, vocabulary_of
from newsmodel.lexicon.lexicon import load_lexicon
from newsmodel.text.layout import lay_out

#: A first line, so that the sentences under test are paragraphs.
HEADLINE = "a quiet day in the north\n"


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    """The vocabulary of the lists that come with the library."""
    return vocabulary_of(load_lexicon())


@pytest.fixture(scope="session")
def mentions_of(vocabulary: Vocabulary) -> Callable[[str], Mentions]:
    """What a text names."""
    return lambda text: find_mentions(lay_out(HEADLINE + text), vocabulary)


@pytest.fixture(scope="session")
def cast_of(mentions_of: Callable[[str], Mentions]) -> Callable[[str], Cast]:
    """Who is who in a text."""
    return lambda text: resolve(mentions_of(text), None)
