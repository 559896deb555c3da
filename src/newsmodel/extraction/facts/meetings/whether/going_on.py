"""Negotiations that are spoken of as a series that goes on: "sensitive talks with Chile", "the talks have stalled"."""

from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.matched.hits import TALKS_BETWEEN, TALKS_WITH, THE_TALKS
from newsmodel.extraction.facts.meetings.named.well_known import is_well_known
from newsmodel.extraction.facts.meetings.wording.cues import AHEAD, CUES
from newsmodel.extraction.facts.meetings.wording.domestic import is_domestic
from newsmodel.extraction.facts.meetings.wording.leading import led_by
from newsmodel.extraction.facts.meetings.wording.occasions import LASTING, SERIES, TO_COME, Draft
from newsmodel.extraction.facts.meetings.wording.predicates import is_subject
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus
from newsmodel.model.organization import OrganizationKind
from newsmodel.values.time import Precision, TimeExpression


def with_going_on(phrases: Phrases, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """The drafts; negotiations of states or bodies of which nothing tells that they are over go on.

    Those of two people were on a day: "his talks with Ms Lund".
    """
    named = frozenset(person.id for person in phrases.cast.persons if person.name is not None)
    named |= frozenset(o.id for o in phrases.cast.organizations if o.kind is OrganizationKind.GROUP and not o.country)
    for draft in drafts:
        negotiates = draft.kind in LASTING and is_series(draft)
        yield _as_told(phrases, draft, named, _noun(phrases, draft)) if negotiates else draft


def _as_told(phrases: Phrases, draft: Draft, named: frozenset[str], noun: int) -> Draft:
    """The mention with what its sentence tells of the negotiations that the noun at phrase *noun* names."""
    if _is_to_come(phrases, noun):
        return draft
    of_people = bool(draft.participants) and draft.parties <= named
    if _continues(phrases, draft, noun, of_people=of_people) or _is_threatened(phrases, draft, noun):
        return attrs.evolve(draft, status=MeetingStatus.ONGOING, told=False, times=(), series=True)
    if not draft.parties & named and _is_within(phrases, draft, noun):
        return attrs.evolve(draft, status=MeetingStatus.ONGOING, told=False, series=True)
    if _is_mentioned(phrases, draft, noun) or _is_trusted(phrases, noun):
        return attrs.evolve(
            draft, status=MeetingStatus.ONGOING, told=False, times=(), place=None, day=None, series=True
        )
    if _goes_on(phrases, draft, noun) and not of_people:
        return attrs.evolve(draft, status=MeetingStatus.ONGOING, day=None, series=not is_domestic(phrases, draft))
    return draft


def _is_trusted(phrases: Phrases, noun: int) -> bool:
    """True for "said on Saturday he is confident in negotiations with Ms Lund", which go on whenever he says so."""
    lead = led_by(phrases, noun)
    return lead is not None and phrases.small[lead - 1] in _TRUSTS


_TRUSTS: Final = frozenset({"confident", "confidence", "faith", "trust", "hopeful", "optimistic"})


def _goes_on(phrases: Phrases, draft: Draft, noun: int) -> bool:
    """True unless they are told to be over, or were once: on a day, somewhere, for some time."""
    dated = draft.times or draft.place is not None or draft.duration is not None or draft.until is not None
    if draft.status is not MeetingStatus.HELD or dated or draft.over or draft.other:
        return False
    if _is_counted(phrases, noun) or _is_past(phrases, noun) or _went(phrases, draft, noun):
        return False
    return not draft.told or _is_said_to(phrases, draft, noun)


def _continues(phrases: Phrases, draft: Draft, noun: int, *, of_people: bool) -> bool:
    """True for "the talks should continue", "the fragile talks will suffer", which go on now.

    Not so for those of two people that will be something: "his talks with Ms Lund will be hard".
    """
    if draft.status not in TO_COME or draft.place is not None:
        return False
    if not is_subject(phrases, noun) or any(map(_is_day, draft.times)):
        return False
    _, end = phrases.sentence[noun]
    behind = range(max(noun, phrases.at(draft.evidence.span.end - 1)) + 1, end)[:_BEHIND]
    words = {phrases.small[at] for at in behind}
    if "continue" in words:
        return True
    if not draft.definite or draft.times or of_people or words.isdisjoint(_WILL):
        return False
    verb = next(at for at in behind if phrases.small[at] in _WILL)
    return phrases.all_tags(verb + 1, min(end, verb + _BEHIND)).isdisjoint(CUES)


def _is_within(phrases: Phrases, draft: Draft, noun: int) -> bool:
    """True for "accused Chile of foul play in the negotiations", "will give way in its talks with Norway".

    So it is where one tells how they fare, "no progress in the talks in Lima"; not for "took part in the talks", "said
    in the talks that".
    """
    if draft.status not in (MeetingStatus.HELD, MeetingStatus.PLANNED) or not draft.definite or draft.times:
        return False
    start, _ = phrases.sentence[noun]
    lead = next((at for at in range(noun - 1, max(start, noun - _BEFORE), -1) if phrases.small[at] == "in"), start)
    if draft.place and phrases.small[lead - 1] not in _FARES:
        return False
    if lead == start or "prep" in phrases.all_tags(lead + 1, noun) or _has_entered(phrases, lead - 1):
        return False
    said = "say" in phrases.tags[lead - 1] or "meet" in phrases.tags[lead - 1]
    return not said and not phrases.tags[lead + 1].isdisjoint(("definite", "owner"))


def _is_to_come(phrases: Phrases, noun: int) -> bool:
    """True for "upcoming talks", "further negotiations", "for talks to begin"."""
    start, _ = phrases.sentence[noun]
    if any(phrases.small[at] in _YET for at in range(max(start, noun - _NAME), noun)):
        return True
    return phrases.small[noun - 1] == "for" and phrases.small[noun + 1] == "to"


def _is_day(time: TimeExpression) -> bool:
    return time.value is not None and time.value.precision is Precision.DAY


def _is_threatened(phrases: Phrases, draft: Draft, noun: int) -> bool:
    """True for "may walk away from the talks", "threatened to suspend them", "will sink the talks", which go on."""
    if draft.status not in TO_COME or not draft.definite or draft.times or draft.place:
        return False
    start, _ = phrases.sentence[noun]
    words = [phrases.tags[at] for at in range(max(start, noun - _BEFORE), noun)]
    before = frozenset[str]().union(*(tags for tags in words if "modal" not in tags))
    may = any("modal" in tags for tags in words) and before.isdisjoint(_BRINGS_ABOUT)
    return may or not before.isdisjoint(_OFF)


def _is_mentioned(phrases: Phrases, draft: Draft, noun: int) -> bool:
    """True for "walked away from the Brexit talks", "to speed up NAFTA negotiations": they are known, and go on.

    Not for "resumed the Brexit talks", "after six-party talks", nor where something is said of them.
    """
    if draft.status is MeetingStatus.DENIED:
        return False
    if not is_well_known(phrases, noun) or is_subject(phrases, noun) or _is_counted(phrases, noun):
        return False
    start, _ = phrases.sentence[noun]
    for at in range(noun - 1, max(start, noun - _BEFORE) - 1, -1):
        tags = phrases.tags[at]
        if "prep" in tags or phrases.small[at] in AHEAD:
            return phrases.small[at] not in _WHEN
        if tags & CUES and "noun" not in tags:
            return False
    return not draft.told


def is_series(draft: Draft) -> bool:
    """True for "trade talks", "negotiations", which may be many meetings; not for "a round of talks", "hold talks"."""
    return draft.evidence.rule in _OF_NOUNS and draft.words.endswith(SERIES) and not draft.words.startswith(_ROUND)


def _noun(phrases: Phrases, draft: Draft) -> int:
    first, last = phrases.at(draft.evidence.span.start), phrases.at(draft.evidence.span.end - 1)
    return next((at for at in range(first, last + 1) if phrases.small[at] == draft.words), first)


def _is_counted(phrases: Phrases, noun: int) -> bool:
    """True for "two days of talks", "a fresh round of high-level talks", not for "a breakdown of the talks"."""
    start, _ = phrases.sentence[noun]
    of = next((at for at in range(noun - 1, max(start, noun - _NAME), -1) if "of" in phrases.tags[at]), start)
    return of > start and (phrases.small[of - 1] in _PARTS or of - 1 in phrases.times)


def _is_past(phrases: Phrases, noun: int) -> bool:
    """True for "there were talks", "engaged in talks", "was followed by talks", "a week before the talks"."""
    start, _ = phrases.sentence[noun]
    for at in range(noun - 1, max(start, noun - _NAME), -1):
        if "prep" in phrases.tags[at] or phrases.small[at] in AHEAD:
            return phrases.small[at] in AHEAD or _has_entered(phrases, at - 1)
        if "be" in phrases.tags[at]:
            return "there" in phrases.words(at - 1, at).casefold()
    return False


def _has_entered(phrases: Phrases, verb: int) -> bool:
    """True for "engaged in", "was followed by", not for "is engaged in"."""
    return phrases.small[verb] in _ENTERED and phrases.tags[verb - 1].isdisjoint(("present",))


def _went(phrases: Phrases, draft: Draft, noun: int) -> bool:
    """True for "the talks lasted an hour", "were the first since May", "had been frank"."""
    last = phrases.at(draft.evidence.span.end - 1)
    _, end = phrases.sentence[noun]
    near = range(noun + 1, min(end, last + _AFTER))
    verb = next((at for at in near if phrases.small[at] in _WERE), None)
    if verb is None or not is_subject(phrases, noun):
        return False
    at = verb + 1
    while at < end and phrases.tags[at] & {"det", "be"}:
        at += 1
    return phrases.small[verb] == "lasted" or phrases.small[at] in _HOW


_WERE: Final = frozenset({"was", "were", "had", "lasted"})
#: Phrases from the parties to the verb: ", the first in years, lasted".
_AFTER: Final = 9
_HOW: Final = frozenset(
    {"first", "second", "third", "constructive", "productive", "fruitful", "frank", "cordial", "tense", "difficult"}
    | {"useful", "positive", "good", "serious", "intense", "intensive", "substantive", "short", "brief", "friendly"}
)


def _is_said_to(phrases: Phrases, draft: Draft, noun: int) -> bool:
    """True for "the talks between Norway and Chile have stalled", "negotiations have made little headway"."""
    last = phrases.at(draft.evidence.span.end - 1)
    if not is_subject(phrases, noun):
        return False
    _, end = phrases.sentence[noun]
    for at in range(last + 1, min(end, last + _BEHIND)):
        if phrases.tags[at] & _ENDS:
            return False
        if phrases.small[at].partition(" ")[0] in _GOES_ON:
            return True
    return False


#: Phrases before the noun among which the verb stands whose object they are.
_BEFORE: Final = 5
#: Of talks that are none yet.
_YET: Final = frozenset(
    {"upcoming", "further", "fresh", "future", "planned", "eventual", "next", "proposed", "possible", "potential"}
)
#: Verbs behind which "in" or "by" leads in talks that were.
_ENTERED: Final = frozenset({"engaged", "followed", "preceded", "participated", "part", "met"})
#: What leads in talks that are of a day or to come.
_WHEN: Final = AHEAD | {"after", "during", "at", "for", "following", "since", "with"}
#: Parts of talks that were once, and phrases from "of" to the noun.
_PARTS: Final = frozenset({"round", "rounds", "session", "sessions", "days", "hours", "weeks", "day", "start", "end"})
_NAME: Final = 4
_OF_NOUNS: Final = frozenset({THE_TALKS, TALKS_WITH, TALKS_BETWEEN})
_ROUND: Final = ("round", "rounds")
_ENDS: Final = frozenset({"comma", "turn", "semicolon", "relative", "subordinator", "say"})
#: Phrases from the occasion to what it does.
_BEHIND: Final = 8
#: What tells that talks come about, or who is there: "will hold the talks", "could join the talks".
_BRINGS_ABOUT: Final = CUES | {"meet", "attends"}
_OFF: Final = frozenset({MeetingStatus.CANCELLED.value, MeetingStatus.POSTPONED.value})
_WILL: Final = frozenset({"will", "would", "could", "may", "might"})
#: How talks fare: "a deadlock in the talks".
_FARES: Final = frozenset(
    {"progress", "headway", "deadlock", "impasse", "stalemate", "standstill", "stand-off", "gridlock"}
)
#: What talks do or where they are that are not over.
_GOES_ON: Final = frozenset(
    {
        "stall", "stalled", "drag", "drags", "dragged", "dragging", "go", "goes", "gone", "going", "deadlocked",
        "deadlock", "bogged", "stuck", "impasse", "stalemate", "progress", "progressed", "headway", "progressing",
        "faltering", "faltered", "flailing", "floundering", "floundered", "stalling", "slow", "slowed", "snag", "last",
        "lasts", "remain", "remained", "remains", "enter", "entered", "entering", "proceed", "proceeding",
        "intensified", "intensify", "intensifying", "advance", "advanced", "advancing", "moving", "move", "moved",
        "yielded", "produced", "struggled", "continue", "continued", "hit", "run", "reached", "focused", "focus",
        "centred", "centered", "covered", "cover",
    }
)  # fmt: skip
