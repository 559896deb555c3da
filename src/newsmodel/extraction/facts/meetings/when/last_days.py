"""The last day of what took several days, told by who speaks then: "ended two days of talks, he said on Friday"."""

from typing import Final

from newsmodel.extraction.facts.meetings.when.days import is_past_day
from newsmodel.extraction.facts.meetings.when.durations import duration_before, is_over
from newsmodel.extraction.facts.meetings.wording.points import of_report
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.values.time import TimeExpression

#: Blocks over which the day on which somebody spoke is still that of the story.
_STORY: Final = 2
#: Phrases before the sentence among which that day is looked for.
_REACH: Final = 100


def last_day(phrases: Phrases, what: int) -> TimeExpression | None:
    """The day on which somebody speaks at the end of the days that the occasion at phrase *what* took; else None."""
    duration = duration_before(phrases, what)
    if duration is None or not duration.timex.endswith("D") or duration.timex == "P1D":
        return None
    if not (is_over(phrases, what) or _is_at_end(phrases, what)):
        return None
    start, end = phrases.sentence[what]
    for at in (*range(start, end), *range(start - 1, max(0, start - _REACH), -1)):
        if at in phrases.times and of_report(phrases, at) and is_past_day(phrases.times[at]):
            return phrases.times[at] if phrases.block(what) - phrases.block(at) <= _STORY else None
    return None


def _is_at_end(phrases: Phrases, noun: int) -> bool:
    """True for "after two days of talks", "at the end of a two-day visit"."""
    start, _ = phrases.sentence[noun]
    at = noun - 1
    while at > start and at not in phrases.times:
        at -= 1
    at -= 1 + ("det" in phrases.tags[at - 1])
    return phrases.small[at] in _AFTER or (phrases.small[at] == "of" and phrases.small[at - 1] in _ENDS)


_AFTER: Final = frozenset({"after", "following"})
_ENDS: Final = frozenset({"end", "close", "conclusion"})
