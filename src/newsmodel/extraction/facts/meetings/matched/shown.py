"""Whether words describe a picture that they stand under, though the page does not say so: "Mr Tveit, left, meets"."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases


def shows(phrases: Phrases, at: int) -> bool:
    """True if the sentence says who stands on which side of a picture."""
    start, end = phrases.sentence[at]
    for phrase in range(start + 2, end - 1):
        if "comma" not in phrases.tags[phrase + 1] or phrases.word[phrase] not in _SIDES:
            continue
        before = phrase - 1
        while before > start and phrases.small[before] in _WHICH:
            before -= 1
        if "comma" in phrases.tags[before] and before - 1 in phrases.references:
            return True
    return False


_SIDES: Final = frozenset({"left", "right", "center", "centre"})
_WHICH: Final = frozenset({"second", "third", "from", "far", "second from", "third from", "front", "top", "bottom"})
