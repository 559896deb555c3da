"""The day of the news: what an article opens with took place on the first day that it tells."""

from collections.abc import Sequence
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.when.days import RECENT, day_of_news, is_followed, is_long_since, is_remembered
from newsmodel.extraction.facts.meetings.when.lapses import is_reckoned
from newsmodel.extraction.facts.meetings.when.nth_days import is_on_nth_day
from newsmodel.extraction.facts.meetings.when.periods import is_of_period
from newsmodel.extraction.facts.meetings.wording.occasions import LASTING, Draft
from newsmodel.extraction.facts.phrases import TELLING, Phrases
from newsmodel.model.meeting import MeetingStatus

#: Paragraphs that tell the news; what comes behind them is as often background.
_OPENING: Final = 3


def with_day_of_news(phrases: Phrases, drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The drafts; what the opening paragraphs tell as held, and no words date, took place on the day of the news."""
    blocks = phrases.cast.units.layout.blocks
    opening = [number for number, block in enumerate(blocks) if block.kind in TELLING][:_OPENING]
    named = frozenset(person.id for person in phrases.cast.persons if person.name is not None)
    return tuple(_dated(phrases, draft, named) if draft.block in opening else draft for draft in drafts)


def _dated(phrases: Phrases, draft: Draft, named: frozenset[str]) -> Draft:
    last = phrases.at(draft.evidence.span.end - 1)
    if not _is_undated(draft, named) or _is_often(phrases, last) or _is_on_other_day(phrases, last):
        return draft
    first = phrases.at(draft.evidence.span.start)
    start, _ = phrases.sentence[last]
    if phrases.small[start] == "since" or is_long_since(phrases, start, first) or is_followed(phrases, first + 1):
        return draft
    return attrs.evolve(draft, day=day_of_news(phrases, last))


def _is_on_other_day(phrases: Phrases, last: int) -> bool:
    """True for "met her two days before the vote", "on the second day of his visit", "during his campaign"."""
    of_other = is_reckoned(phrases, last, last + 1) or is_on_nth_day(phrases, last) or is_of_period(phrases, last)
    return of_other or is_remembered(phrases, last)


def _is_often(phrases: Phrases, last: int) -> bool:
    """True for "have spoken by phone twice", "met several times since"."""
    _, end = phrases.sentence[last]
    return any(phrases.word[at] in _OFTEN for at in range(last + 1, min(end, last + _NEAR)))


_NEAR: Final = 5
_OFTEN: Final = frozenset({"twice", "times", "repeatedly", "often", "regularly", "since"})


def _is_undated(draft: Draft, named: frozenset[str]) -> bool:
    """True unless it is said to lie farther back: "had met", "a previous meeting"."""
    if draft.times or draft.day is not None or draft.status is not MeetingStatus.HELD or draft.other:
        return False
    if draft.kind in LASTING and draft.parties.isdisjoint(named):
        return False
    return _BACK.isdisjoint(draft.evidence.words.split())


#: Words for what was before the news: "had met", "who met", "recently met", "their recent meeting".
_BACK: Final = RECENT | {"had", "who", "whom", "recent"}
