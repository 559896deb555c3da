"""When an occasion is to end: "the talks are due to end on Friday", "will run until Friday", "which ends on Friday"."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.hits import Hit
from newsmodel.extraction.facts.meetings.wording.own_clauses import own_clause
from newsmodel.extraction.facts.meetings.wording.predicates import is_subject, predicate_of
from newsmodel.extraction.facts.meetings.wording.turning import ahead
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus
from newsmodel.values.time import TimeExpression

#: Phrases from an occasion to the verb that tells how long it goes on, and from such a verb to the day.
_FAR: Final = 7
_NEAR: Final = 4
#: Phrases of what is told between commas.
_ASIDE: Final = 10
_ENDS: Final = frozenset({"end", "ends", "close", "closes", "conclude", "concludes", "finish", "finishes", "adjourn"})
_UP: Final = frozenset({"wrap up", "wraps up", "wind up", "winds up"})
#: What an occasion does until a day.
_RUNS: Final = frozenset({"run", "runs", "last", "lasts", "continue", "continues", "go on", "goes on", "stretch"})
_UNTIL: Final = frozenset({"until", "till", "through", "to", "into"})


def end_told(hit: Hit) -> TimeExpression | None:
    """The day on which the occasion is to end, which has not gone by; None if none is told."""
    phrases, last = hit.phrases, max(hit.match.end(), hit.what + 1)
    if hit.verb is not None or not is_subject(phrases, hit.what):
        return None
    verb = _ending(phrases, hit.what, last)
    verb = _running(phrases, last) if verb is None else verb
    return None if verb is None else _day(phrases, verb)


def is_said_to_be_over(hit: Hit) -> bool:
    """True for "the talks ended on Friday", "the talks have broken up"."""
    phrases, last = hit.phrases, max(hit.match.end(), hit.what + 1)
    if hit.verb is not None or not is_subject(phrases, hit.what) or "round" in phrases.small[hit.what]:
        return False  # of several rounds others may go on
    return any(verb is not None and phrases.small[verb] in _ENDED for verb in _verbs(phrases, hit.what, last))


_ENDED: Final = frozenset(
    {"ended", "closed", "concluded", "finished", "wrapped up", "wound up", "broke up", "broken up", "broke off"}
)


def _verbs(phrases: Phrases, what: int, last: int) -> tuple[int | None, ...]:
    """The verbs that tell of the occasion: of a clause beside it, its own, the one next to it, one behind "and"."""
    own = predicate_of(phrases, what, last)
    return own_clause(phrases, what, last), own, last, None if own is None else _second(phrases, own)


def _second(phrases: Phrases, verb: int) -> int | None:
    """The verb of "opened in Oslo on Monday and is due to end", "and ends"."""
    _, end = phrases.sentence[verb]
    for join in range(verb + 1, min(end, verb + _FAR)):
        if "join" in phrases.tags[join]:
            behind = range(join + 1, min(end, join + _NEAR))
            return next((at for at in behind if phrases.small[at] in _ENDS or phrases.small[at] in _UP), None)
        if not phrases.tags[join].isdisjoint(("mark", "party", "noun", "relative")):
            return None
    return None


def _ending(phrases: Phrases, what: int, last: int) -> int | None:
    """The verb of "are due to end", "ends", "which are to wrap up"; None for "ended", "has ended"."""
    for verb in _verbs(phrases, what, last):
        if verb is not None and (phrases.small[verb] in _ENDS or phrases.small[verb] in _UP):
            return verb
    return None


def _running(phrases: Phrases, last: int) -> int | None:
    """The "until" of "will run until Friday", "are scheduled to last until Friday"."""
    _, end = phrases.sentence[last - 1]
    if "comma" in phrases.tags[last]:  # "the talks, the third this year, will run"
        closing = (at for at in range(last + 1, min(end, last + _ASIDE)) if "comma" in phrases.tags[at])
        last = next(closing, last) + 1
    for at in range(last, min(end, last + _FAR)):
        if phrases.small[at] in _RUNS and phrases.small[at + 1] in _UNTIL:
            return at + 1
        if not phrases.tags[at].isdisjoint(("mark", "party", "noun", "past")) and "be" not in phrases.tags[at]:
            return None
    return None


def _day(phrases: Phrases, verb: int) -> TimeExpression | None:
    """The day behind the verb, if it has not gone by."""
    _, end = phrases.sentence[verb]
    for at in range(verb + 1, min(end, verb + _NEAR)):
        if at in phrases.times:
            time = ahead(phrases.times[at], MeetingStatus.PLANNED)
            day = None if time.value is None or time.value.latest is None else time.value.latest.date()
            return time if day is not None and time.anchor is not None and day >= time.anchor else None
        if phrases.tags[at].isdisjoint(("prep", "adverb", "subordinator")):
            return None
    return None
