"""What a quotation looks like: something said, a title, a sentence of its own."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Stretch


def is_whole(phrases: Phrases, phrase: int) -> bool:
    """True if the quotation looks like something said, not like a title or a part of a sentence."""
    return _words(phrases, phrase)[0][0].isupper() and not is_title(phrases, phrase)


def is_title(phrases: Phrases, phrase: int) -> bool:
    """True if most words of the quotation have capitals."""
    words = _words(phrases, phrase)
    return sum(word[0].isupper() for word in words) > len(words) * _TITLE


#: Titles have more capitals than this share of their words.
_TITLE: Final = 0.5


def begins_with_verb(phrases: Phrases, phrase: int) -> bool:
    """True of "would close it": a quotation that needs a subject before it."""
    return _words(phrases, phrase)[0] in _HELPING


def _words(phrases: Phrases, phrase: int) -> list[str]:
    return phrases.quotations[phrase].inner.of(phrases.cast.units.layout.text).split()


_HELPING: Final = frozenset(
    {
        "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must",
        "should", "does", "did",
    }
)  # fmt: skip


def is_alone(phrases: Phrases, phrase: int) -> bool:
    """True if the quotation at *phrase* makes up its sentence, but for a bullet before it."""
    first, end = phrases.sentence[phrase]
    first += phrases.word[first] in _BULLETS
    return phrase == first and all("stop" in phrases.tags[behind] for behind in range(phrase + 1, end))


_BULLETS: Final = frozenset("•·◦▪■*")


def quotations_behind(phrases: Phrases, phrase: int) -> list[Stretch]:
    """The quotations that make up the next sentences of the paragraph that holds *phrase*."""
    found: list[Stretch] = []
    block = phrases.block(phrase)
    _, end = phrases.sentence[phrase]
    while end + 1 in phrases.quotations and phrases.block(end + 1) == block and is_alone(phrases, end + 1):
        found.append((end + 1, end + 2))
        _, end = phrases.sentence[end + 1]
    return found
