"""The time to which an occasion was changed that was to be at another: "was to be in June but will now be in April"."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.points import tells_when
from newsmodel.extraction.facts.phrases import Phrases


def changed_time(phrases: Phrases, what: int, last: int) -> int | None:
    """The time behind "but will now" of an occasion that was once to be at another; None if it is not told so."""
    _, end = phrases.sentence[what]
    but = next((at for at in range(last, min(end, last + _FAR)) if phrases.word[at] == "but"), None)
    if but is None:
        return None
    verb = range(but + 1, min(end, but + _CHAIN))
    now = next((at for at in verb if phrases.small[at] in _NOW), None)
    if now is None or phrases.all_tags(but + 1, now + _VERB).isdisjoint(_TO_COME) or _is_of_other(phrases, but, now):
        return None
    if phrases.all_tags(now + 1, now + _VERB).isdisjoint(_MEETS):
        return None  # "but will now have to go in April"
    return next((at for at in range(now + 1, min(end, now + _FAR)) if tells_when(phrases, at)), None)


def _is_of_other(phrases: Phrases, but: int, now: int) -> bool:
    """True for "but Ms Lund will now go in April": somebody else does something else."""
    return any("party" in phrases.tags[at] and "pronoun" not in phrases.tags[at] for at in range(but + 1, now))


#: Phrases from the occasion to "but" and from "now" to the time.
_FAR: Final = 12
#: Phrases of the verb behind "but".
_CHAIN: Final = 6
#: Phrases from "now" to the verb: "now not", "now only meet".
_VERB: Final = 3
_MEETS: Final = frozenset({"meet", "be", "held", "ongoing"})
_NOW: Final = frozenset({"now", "instead"})
_TO_COME: Final = frozenset({"future", "planned", "postponed"})
