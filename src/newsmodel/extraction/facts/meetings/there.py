"""The place that "there" takes up: "held talks there", "There, on Friday, they will meet"."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import PARTS, meaning_at


def there(phrases: Phrases, what: int, last: int) -> int | None:
    """The place last told before "held talks there", "There he met Ms Lund"; none for "there was"."""
    start, end = phrases.sentence[what]
    told = (start, *range(what + 1, min(end, last + 2)))
    word = next((at for at in told if phrases.small[at] == "there"), None)
    if word is None or phrases.tags[word + 1] & {"be", "have", "modal"}:
        return None
    for phrase in range(min(word, what) - 1, max(0, what - _BACK) - 1, -1):
        named = phrases.tags[phrase] & {"place", "country", "organization"}
        meaning = meaning_at(phrases, phrase) if named else None
        placed = meaning is not None and (meaning.place or meaning.country)
        if placed and phrases.tags[phrase - 1] & {"prep", "det", "visits", "past"} and not _is_owner(phrases, phrase):
            return phrase
    return None


def _is_owner(phrases: Phrases, at: int) -> bool:
    """True for the country of "the mediation of Norway", where nobody is."""
    return "of" in phrases.tags[at - 1] and phrases.small[at - 2] not in PARTS


#: Phrases before "there" in which its place is told.
_BACK: Final = 60
