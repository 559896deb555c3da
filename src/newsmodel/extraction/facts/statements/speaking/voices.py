"""The words of a source as speakers, before anybody asks whom a pronoun among them means."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.speaking.issuers import issuer
from newsmodel.extraction.facts.statements.subject.attribution import Source
from newsmodel.extraction.facts.statements.subject.full_names import behind_name
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.model.statement import Speaker
from newsmodel.span import Span


def speakers_of(phrases: Phrases, source: Source) -> tuple[Speaker, ...]:
    """One speaker for each part of *source*; a party by its mention, anybody else by the words of the phrase."""
    found: list[Speaker] = []
    for first, last in source:
        speaker = _speaker(phrases, first, last)
        if speaker.party is None or all(speaker.party != other.party for other in found):
            found.append(speaker)  # not twice: "Mr Tveit, a lawyer and fellow of the Nord Society"
    return tuple(found)


def _speaker(phrases: Phrases, first: int, last: int) -> Speaker:
    reference = phrases.references.get(last - 1)
    owned = "possessive" in phrases.all_tags(first, last) and not _is_named(phrases, reference)
    is_aide = _has_an_owner(phrases, first)
    reference = None if is_aide else reference
    whole = reference is not None and ("person" in reference.tags or _ends_with_body(phrases, first, last))
    if reference is not None and (last - first == 1 or (whole and not owned)) and not _is_new(phrases, first, last):
        begin = phrases.span(last - 1, last).start  # without the "that" of "talks that both sides called fair"
        span = Span(max(reference.span.start, begin), reference.span.end)
        return Speaker(party=reference.party, words=span.of(phrases.cast.units.layout.text), span=span)
    begins = phrases.references.get(first)
    if begins is not None and "person" in begins.tags and (not owned or is_aide or _is_renamed(phrases, begins)):
        return Speaker(party=begins.party, words=begins.span.of(phrases.cast.units.layout.text), span=begins.span)
    if last - first == 1 and "relative" in phrases.tags[first]:
        return _relative(phrases, first)
    while last - first > 1 and "det" in phrases.tags[first] and "owner" not in phrases.tags[first]:
        first += 1
    party, last = issuer(phrases, behind_name(phrases, last))
    span = phrases.span(first, last)
    if begins is not None and "group" in begins.tags:
        span = Span(max(span.start, begins.span.start), span.end)  # without "The" of "The mayors of Norway and Chile"
    return Speaker(party=party, words=span.of(phrases.cast.units.layout.text), span=span)


def _has_an_owner(phrases: Phrases, first: int) -> bool:
    """True of "the spokesman for Norway", of whom 's Prime Minister Ine Tveit is the rest."""
    reference = phrases.references.get(first)
    if reference is None or "person" not in reference.tags or "possessive" not in phrases.tags[first + 1]:
        return False
    return _is_in_office(phrases, reference)


def _is_in_office(phrases: Phrases, reference: Reference) -> bool:
    """True of "the aide to Norway": an office with a preposition, and no name."""
    return not _is_named(phrases, reference) and _has_preposition(phrases, reference)


def _has_preposition(phrases: Phrases, reference: Reference) -> bool:
    tags = phrases.cast.units.tags
    return any("prep" in tags[unit] for unit in range(reference.first, reference.last))


def _is_named(phrases: Phrases, reference: Reference | None) -> bool:
    """True of "Ine Tveit" in "the mayor's aide Ine Tveit", of "town spokesman Ine Tveit"."""
    if reference is None or "pronoun" in reference.tags:
        return False
    words = reference.span.of(phrases.cast.units.layout.text).split()
    return words[0][0].isupper() or (words[-1][0].isupper() and not _has_preposition(phrases, reference))


def _is_new(phrases: Phrases, first: int, last: int) -> bool:
    """True of "a harbour spokesman", if "spokesman" was taken for one who is named: it is somebody new."""
    reference = phrases.references[last - 1]
    units = phrases.cast.units
    new = "indefinite" in units.tags[phrases.first[first]] and reference.first > phrases.first[first] + 1
    return new and "person" in reference.tags and reference.span.of(units.layout.text).islower()


def _is_renamed(phrases: Phrases, reference: Reference) -> bool:
    """True of "Ine Tveit, the head of Norway" in "Ine Tveit, the head of Norway's council"."""
    return ", " in phrases.cast.units.words(reference.first, reference.last)


def _ends_with_body(phrases: Phrases, first: int, last: int) -> bool:
    """True of "Norway's official Nord 1" and "Oslo-based Nord 1" that say something: the body speaks."""
    reference = phrases.references.get(last - 1)
    if reference is None or "organization" not in reference.tags or not _is_named(phrases, reference):
        return False
    return last - first == _PAIR and ("person" in phrases.tags[first] or "-" in phrases.word[first])


_PAIR: Final = 2


def _relative(phrases: Phrases, phrase: int) -> Speaker:
    """The speaker whom "who" means: the person before it."""
    span = phrases.span(phrase, phrase + 1)
    before = next((p for p in range(phrase - 1, max(0, phrase - 12) - 1, -1) if p in phrases.references), None)
    party = None if before is None else phrases.references[before].party
    return Speaker(party=party, words=span.of(phrases.cast.units.layout.text), span=span)
