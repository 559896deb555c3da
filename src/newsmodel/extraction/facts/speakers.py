"""Who speaks: the words of a source as speakers."""

from newsmodel.extraction.facts.attributions import Source
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.statement import Speaker


def speakers_of(phrases: Phrases, source: Source) -> tuple[Speaker, ...]:
    """One speaker for each part of *source*; a party by its mention, anybody else by the words of the phrase."""
    return tuple(_speaker(phrases, first, last) for first, last in source)


def _speaker(phrases: Phrases, first: int, last: int) -> Speaker:
    reference = phrases.references.get(last - 1)
    owned = any("possessive" in phrases.tags(phrase) for phrase in range(first, last))
    if reference is not None and (last - first == 1 or ("person" in reference.tags and not owned)):
        words = reference.span.of(phrases.cast.units.layout.text)
        return Speaker(party=reference.party, words=words, span=reference.span)
    while last - first > 1 and "det" in phrases.tags(first) and "owner" not in phrases.tags(first):
        first += 1
    span = phrases.span(first, last)
    return Speaker(words=span.of(phrases.cast.units.layout.text), span=span)
