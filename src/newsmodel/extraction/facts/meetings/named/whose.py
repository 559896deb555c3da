"""Whose those of an office are: "the leaders of both countries", "Norway and Chile said that their leaders"."""

from typing import Final

from newsmodel.extraction.facts.groups import are_states
from newsmodel.extraction.facts.meetings.named.standing import Standing
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.resolution.cast import Reference


def two_of(phrases: Phrases, standing: Standing, group: int) -> tuple[Reference, ...]:
    """The two countries whose ministers the *group* at this phrase are, or the words for both; none if of one."""
    known = phrases.references
    if phrases.cast.units.small[phrases.first[group]] == "their":
        return _owners(phrases, standing, group)
    whose = group + 2 if phrases.tags[group + 1] & {"of", "from"} else group - 2
    if whose < group and "possessive" not in phrases.tags[group - 1]:
        return ()
    found = known.get(whose)
    both = found is not None and "both" in found.tags and not words_of(phrases, found).endswith(_PARTIES)
    return (found,) if found is not None and both else ()  # lawmakers of "both parties" are one group


def _owners(phrases: Phrases, standing: Standing, group: int) -> tuple[Reference, ...]:
    """The countries of "Norway and Chile said that their leaders", "both countries announced that their leaders"."""
    start, _ = phrases.sentence[group]
    known = phrases.references
    last = next((at for at in range(group - 1, start - 1, -1) if at in known), None)
    if last is None:
        return ()
    if "both" in known[last].tags:
        words = words_of(phrases, known[last])
        return (known[last],) if are_states(words) or words.endswith("koreas") else ()
    first = last - 2
    joined = first in known and "join" in phrases.tags[last - 1] and first - 2 not in known
    pair = (known[first], known[last]) if joined else ()
    return pair if all(standing.is_state(one.party) for one in pair) else ()


def words_of(phrases: Phrases, reference: Reference) -> str:
    """The words of a reference, in small letters."""
    return reference.span.of(phrases.cast.units.layout.text).casefold()


_PARTIES: Final = "parties"
