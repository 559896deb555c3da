"""The place that somebody left after an occasion, which was held there: "left Oslo on Friday after talks with"."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import meaning_at


def left_after(phrases: Phrases, what: int) -> int | None:
    """The place left behind the occasion at phrase *what*; None if nobody is said to have left one."""
    start, _ = phrases.sentence[what]
    after = next((at for at in range(what - 1, max(start, what - _NEAR) - 1, -1) if phrases.small[at] in _AFTER), None)
    if after is None or phrases.all_tags(after + 1, what) & _OTHERS:
        return None
    place = after - 1 - ("comma" in phrases.tags[after - 1])
    while place in phrases.times or ("prep" in phrases.tags[place] and place + 1 in phrases.times):
        place -= 1
    verb = place - 1 - ("det" in phrases.tags[place - 1])
    meaning = meaning_at(phrases, place) if verb >= start and phrases.small[verb] in _LEAVES else None
    return None if meaning is None or (meaning.place is None and meaning.country is None) else place


#: Phrases from "after" to the noun or the verb of the occasion.
_NEAR: Final = 7
_AFTER: Final = frozenset({"after", "following"})
#: What stands between them tells of others.
_OTHERS: Final = frozenset({"mark", "party", "say", "be", "modal"})
_LEAVES: Final = frozenset({"left", "leaves", "leaving", "departed", "departs", "departing", "exited"})
