"""Whether an occasion took place, as the speech beside it tells: "said before a meeting with her", "said, at talks"."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.cues import CUES
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.values.time import TimeExpression, TimeKind

PRESS: Final = frozenset({"press", "news"})
#: What leads in an occasion in the course of which something is said.
_DURING: Final = frozenset({"during", "at", "in"})


def is_said_before(phrases: Phrases, led: int, noun: int) -> bool:
    """True for "said before a meeting with Ms Lund", of a speech that was, unless the meeting has a day to come.

    Of a summit much is said weeks before.
    """
    meaning = phrases.meaning(noun)
    if meaning is None or meaning.noun is None:
        return False
    start, end = phrases.sentence[noun]
    if phrases.small[noun].startswith("conference") and phrases.small[noun - 1] in PRESS:  # is of the same day
        return phrases.all_tags(start, end).isdisjoint(("future", "would"))
    if meaning.noun.kind not in _SAME_DAY:
        return False
    known = _KNOWN if phrases.small[led] == "before" else _KNOWN | {"owner", "possessive"}
    if any(phrases.tags[at] & known for at in range(led + 1, noun)):
        return False
    if any(_is_to_come(phrases.times[at]) for at in range(led + 1, min(end, noun + _BEHIND)) if at in phrases.times):
        return False
    behind = range(noun + 1, min(end, noun + _BEHIND))
    spoken = range(led - 1, max(start, led - _SPEECH) - 1, -1) if led > start else behind
    return any(_is_speech(phrases, at) for at in spoken)


#: Occasions before which those who meet speak to the press.
_SAME_DAY: Final = frozenset({"meeting", "talks", "meal", "call"})
#: Of one that is known more is told elsewhere: "before the meeting", "ahead of planned talks".
_KNOWN: Final = frozenset({"definite", "planned", "proposed", "modifier"})
#: Phrases from the noun among which its day and the main clause stand, and from the speech to the preposition.
_BEHIND: Final = 14
_SPEECH: Final = 4


def _is_speech(phrases: Phrases, at: int) -> bool:
    tags = phrases.tags[at]
    return {"say", "past"} <= tags and "noun" not in tags and tags.isdisjoint(CUES) and "be" not in phrases.tags[at - 1]


def _is_to_come(time: TimeExpression) -> bool:
    """True unless it has come by the day of publication, as a weekday has that may be the last or the next."""
    if time.value is None or time.value.latest is None or time.anchor is None:
        return time.kind is TimeKind.DATE
    day = time.value.latest.date()
    return day > time.anchor or (day < time.anchor and bool(time.alternatives))


def is_said_there(phrases: Phrases, led: int, noun: int, start: int) -> bool:
    """True for "said that Norway would help, at a summit with Ms Lund", unless a day to come is told for it."""
    if led <= start or phrases.small[led] not in _DURING or "comma" not in phrases.tags[led - 1]:
        return False
    said = next((at for at in range(start, led - 1) if _is_speech(phrases, at)), None)
    if said is None:
        return False
    _, end = phrases.sentence[noun]
    days = (phrases.times.get(at) for at in range(said, min(end, noun + _BEHIND)))
    return not any(day is not None and _is_to_come(day) for day in days)
