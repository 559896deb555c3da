"""Who acts where the name beside the verb is another's: "Mr Tveit, not Ms Lund, met", "an envoy sent by her met"."""

from typing import Final

from newsmodel.extraction.facts.meetings.named.lists import list_start, with_words
from newsmodel.extraction.facts.phrases import Phrases


def in_the_stead(phrases: Phrases, end: int, start: int) -> tuple[int, int] | None:
    """The party before the one that ends before phrase *end*, if that one is only told of; None if it acts itself.

    Nobody, an empty range, for "a team sent by Ms Lund" and her relatives, of whom no more is known.
    """
    if end - 1 <= start or end - 1 not in phrases.references:
        return None
    first = list_start(phrases, end - 1, start)
    of = with_words(phrases, first, start) - 1
    if of > start and phrases.small[of] == "of" and phrases.small[of - 1].rpartition(" ")[2] in _KIN:
        return (of - 1, of) if of - 1 in phrases.references else (end, end)
    before = next((first - count for count in (3, 2, 1) if _leads(phrases, first - count, first, start)), None)
    if before is None:
        return None
    last = before - ("comma" in phrases.tags[before - 1])
    if last <= start or last - 1 not in phrases.references:
        return end, end
    return list_start(phrases, last - 1, start), last


def _leads(phrases: Phrases, at: int, first: int, start: int) -> bool:
    return at > start and phrases.words(at, first).casefold() in _INSTEAD


#: What leads in somebody who is not there, or who had it done.
_INSTEAD: Final = frozenset(
    {"not", "but not", "and not", "instead of", "in place of", "rather than", "without", "on behalf of"}
    | {"sent by", "dispatched by", "named by", "appointed by", "backed by", "representing", "acting for"}
)
_KIN: Final = frozenset(
    {"relatives", "family", "families", "parents", "children", "friends", "wife", "husband", "widow", "brother"}
    | {"sister", "father", "mother", "son", "daughter", "colleagues"}
)
