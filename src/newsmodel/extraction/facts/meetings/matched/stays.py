"""Journeys that no verb of travelling tells: who "will be in Oslo", "is due in Oslo", "left on Monday for Oslo"."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.destinations import leaves_for
from newsmodel.extraction.facts.meetings.wording.turning import lies_ahead
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.rule import Rule
from newsmodel.lexicon.entries import MeetingVerb
from newsmodel.model.meeting import MeetingStatus

_PLACE: Final = "(place|country|organization)"
_THERE: Final = f"(in|at) {_PLACE} (?!possessive|noun)"
#: Where such words may begin.
STAYS: Final = (
    f"be (?=adverb? planned? {_THERE})|planned&!modal (?={_THERE})"
    f"|(low&!meet&!noun&!modal|past&!meet&!noun) (?=({_PLACE}|party)? (prep? time)? for det? {_PLACE})"
    f"|low&!meet&!noun&!modal (?=(adverb|low)? {_THERE})"
)
STAY_RULES: Final = (
    Rule(
        name="a-is-in-c",
        pattern="what:(be|planned|low|past)",
        holds=(
            "Norwegian foreign minister Ola Berg will be in Lima on Friday.",
            "Norwegian foreign minister Ola Berg is due in Peru on Friday.",
            "Norwegian foreign minister Ola Berg left on Monday for Peru.",
            "Norwegian foreign minister Ola Berg stopped in Peru on Monday.",
        ),
        fails=(
            "Norwegian singer Ola Berg will be in Lima on Friday.",
            "Norwegian foreign minister Ola Berg is due in court on Friday.",
            "Norwegian foreign minister Ola Berg was born in Peru.",
        ),
    ),
)
#: What "will be in Oslo" is without a word for the journey.
STAY: Final = MeetingVerb(
    lemma="be in", past=("was in",), participle=("been in",), third="is in", ing=("being in",),
    frame="travels_to_meet", kind="visit", medium="in_person", prepositions=("in", "for"), strength="weak",
)  # fmt: skip


def is_stay(phrases: Phrases, at: int) -> bool:
    """True for the "be" of "will be in Oslo", the "due" of "is due in Oslo", "left" Lima "for Oslo"."""
    tags = phrases.tags[at]
    if "planned" in tags and "be" not in tags and phrases.small[at + 1] not in ("in", "at"):
        return False  # "has faced planned protests in Oslo"
    if "be" in tags or "planned" in tags:
        return "noun" not in tags and (at + 1 >= len(phrases.tags) or not _is_part(phrases, at))
    if phrases.small[at] in _STOPS and "prep" in phrases.tags[at - 1]:
        return False  # "a tour with stops in Oslo"
    if phrases.small[at] in _STOPS:
        over = at + 1 + (phrases.small[at + 1] in ("over", "off", "briefly"))
        return "in" in phrases.tags[over]
    start, end = phrases.sentence[at]
    lead = next((to for to in range(at + 1, min(end, at + _NEAR)) if phrases.small[to] == "for"), None)
    return lead is not None and leaves_for(phrases, lead, max(start, at))


def _is_part(phrases: Phrases, at: int) -> bool:
    """True for "be" before a word that has its turn: "is due in Oslo"."""
    if "be" not in phrases.tags[at] or "planned" in phrases.tags[at]:
        return False
    behind = at + 1 + ("adverb" in phrases.tags[at + 1])
    return "planned" in phrases.tags[behind]


def status_of_stay(phrases: Phrases, first: int, at: int) -> MeetingStatus | None:
    """What the words tell of the journey where its verb tells nothing: "is in Oslo", "is due in Oslo"; else None."""
    tags, before = phrases.tags[at], phrases.all_tags(first, at)
    if "not" in before:
        return None
    if "planned" in tags:
        unreal = "had been" in phrases.words(first, at + 1).casefold()
        return MeetingStatus.CANCELLED if unreal else MeetingStatus.PLANNED
    if "future" in before or "conditional" in before or "to" in before:
        return None
    if "be" in tags and "past" not in tags:
        return MeetingStatus.PLANNED if lies_ahead(phrases, at) else MeetingStatus.ONGOING
    return MeetingStatus.PLANNED if phrases.small[at] in _PRESENT else None


_STOPS: Final = frozenset({"stop", "stops", "stopped", "stopping"})
_PRESENT: Final = frozenset({"leaves", "departs", "stops"})
#: Phrases from "left" to "for".
_NEAR: Final = 5
