"""Who else is at an occasion of which the words name one side: "hopes rest on talks with Norway"."""

from collections.abc import Iterator
from typing import Final

from newsmodel.extraction.facts.hits import TALKS_WITH, Hit
from newsmodel.extraction.facts.hosts import Parties
from newsmodel.extraction.facts.members import Members


def implied(hit: Hit, members: Members, left: Parties, right: Parties) -> Parties:
    """The party spoken of last in the sentence that acts for another country than those named; nobody if none does."""
    if hit.rule != TALKS_WITH or left or not right:
        return ()
    homes = {members.country(reference.party) for reference in right}
    if None in homes:
        return ()
    for phrase in _before(hit):
        reference = hit.phrases.references[phrase]
        home = members.country(reference.party)
        if home in homes:
            continue
        return (reference,) if home is not None and members.acts(reference) else ()
    return ()


def _before(hit: Hit) -> Iterator[int]:
    """The parties of the sentence before the noun, the last first; countries where something happens left out."""
    phrases = hit.phrases
    start, _ = phrases.sentence(hit.what)
    for phrase in range(hit.what - 1, start - 1, -1):
        if phrase not in phrases.references:
            continue
        state = "organization" in phrases.tags(phrase)
        if not (state and phrase > start and phrases.words(phrase - 1, phrase).casefold() in _PLACED):
            yield phrase


#: Words behind which a country is where something is.
_PLACED: Final = frozenset({"in", "at", "from", "near", "of"})
