"""Another occasion of those who met before: "a second round will be held", "a meeting planned for May was off"."""

from collections.abc import Sequence
from typing import Final

from newsmodel.extraction.facts.meetings.matched.hits import THE_TALKS, Hit
from newsmodel.extraction.facts.meetings.named.owners import WHOSE, tells_whose
from newsmodel.extraction.facts.meetings.which.growing import Growing
from newsmodel.extraction.facts.meetings.wording.cues import OFF
from newsmodel.extraction.facts.meetings.wording.deeds import is_topic
from newsmodel.extraction.facts.meetings.wording.nouns import (
    SORTS,
    is_at,
    is_definite,
    is_it,
    is_met_for,
    is_other,
    is_plain,
)
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, NOT_MET, Draft
from newsmodel.extraction.facts.meetings.wording.predicates import is_subject
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingKind, MeetingStatus
from newsmodel.values.places import PlaceKind


def is_again(hit: Hit, status: MeetingStatus, told: bool) -> bool:
    """True for an occasion of those told before of which something is told: what becomes of it, when or where it was.

    It is one more of them, or one that came to nothing: "A meeting scheduled for May was scrapped".
    """
    if told and status in OFF - NOT_MET and _is_of_nobody_told(hit):
        return True
    if told and status is MeetingStatus.PLANNED and _resumes(hit):
        return True
    if status in DONE and _is_followed(hit):
        return True
    if not is_one_more(hit) or status not in DONE:
        return told and is_one_more(hit)
    definite, dated = is_definite(hit.phrases, hit.what), _is_dated(hit.phrases, hit.what)
    if not definite and _placed(hit.phrases, hit.what) in _BEFORE:
        return dated or (told and is_subject(hit.phrases, hit.what))
    return (is_subject(hit.phrases, hit.what) and (told or definite)) or (definite and dated)


def is_another(hit: Hit, last: int, *, again: bool) -> bool:
    """True for an occasion, with its words up to phrase *last*, that is not the one spoken of before.

    *again* if it is one of those told before.
    """
    phrases, what, noun = hit.phrases, hit.what, hit.verb is None
    there = phrases.small[what + 1] == "there"  # "met there again"
    first, end = (max(0, what - 3), what) if noun else (what + 1, last + 1 + there)
    if noun and any(phrases.small[at] in _ROUNDS and phrases.small[at + 1] == "of" for at in range(first, what)):
        first = max(0, first - 1)  # "the second round of fishing talks"
    last_time = not noun and phrases.small[what - 1] == "last"  # "the two last met in May"
    told = (
        last_time
        or is_other(phrases, first, end)
        or (again and (is_one_more(hit) or _is_followed(hit)))
        or (noun and is_topic(phrases, what))
    )
    return told and not (is_it(phrases, what) or (noun and is_met_for(phrases, what)))


def _resumes(hit: Hit) -> bool:
    """True for "the talks will resume in Oslo in June", of those who held them."""
    phrases, last = hit.phrases, hit.match.end()
    if hit.rule != THE_TALKS or not is_definite(phrases, hit.what):
        return False
    _, end = phrases.sentence[hit.what]
    return not _RESUMES.isdisjoint(phrases.small[last : min(end, last + _PREDICATE)])


_RESUMES: Final = frozenset({"resume", "resumes", "continue", "continues", "reconvene", "reconvenes", "restart"})
#: Phrases from the noun to its verb: "are due to resume".
_PREDICATE: Final = 5


def _is_followed(hit: Hit) -> bool:
    """True for "It followed a round of talks in Oslo in March", of those whose occasion came after it."""
    phrases, noun = hit.phrases, hit.what
    if hit.rule != THE_TALKS or hit.entry.strength != "sure" or MeetingKind(hit.entry.kind) not in _OF_TWO:
        return False
    det = next((at for at in range(noun - 1, noun - _WORDS, -1) if "indefinite" in phrases.tags[at]), None)
    lead = noun - 1 if det is None else det - 1
    plain = det is None or is_plain(phrases, det, noun)
    return plain and phrases.small[lead] in _FOLLOWS and _is_dated(phrases, noun)


_FOLLOWS: Final = frozenset({"followed", "follows", "following"})


def _is_of_nobody_told(hit: Hit) -> bool:
    """True for "a meeting planned for May" at the head of a clause, "at a meeting in Oslo", of nobody."""
    phrases, noun = hit.phrases, hit.what
    if hit.rule != THE_TALKS or hit.entry.strength != "sure" or MeetingKind(hit.entry.kind) not in _OF_TWO:
        return False
    det = next((at for at in range(noun - 1, noun - _WORDS, -1) if "indefinite" in phrases.tags[at]), None)
    bare = det is None and phrases.small[noun].endswith("s") and phrases.sentence[noun][0] == noun
    if not bare and (det is None or not is_plain(phrases, det, noun)):
        return False
    if tells_whose(phrases, noun):
        return False
    return is_subject(phrases, noun) or is_at(phrases, noun)


#: Phrases from "a" to the noun.
_WORDS: Final = 4


def is_one_more(hit: Hit) -> bool:
    """True for "a second round", "another special summit", "their previous meeting", "further talks"."""
    phrases, noun = hit.phrases, hit.what
    if hit.rule != THE_TALKS or MeetingKind(hit.entry.kind) in _OF_OTHERS or phrases.small[noun + 1] in WHOSE:
        return False
    at = _which(phrases, noun)
    told = phrases.small[at] == "another" or _is_told_apart(phrases, at, noun)
    return told and not (phrases.small[noun] in _ROUNDS and _is_of_vote(phrases, noun))


def _which(phrases: Phrases, noun: int) -> int:
    """The word before the noun that may tell which one it is: the "second" of "a second private meeting"."""
    at = noun - 1
    while phrases.small[at] in SORTS:
        at -= 1
    return at


def _placed(phrases: Phrases, noun: int) -> str:
    return phrases.small[_which(phrases, noun)]


def _is_dated(phrases: Phrases, noun: int) -> bool:
    """True for "the last round of talks in Lima", "their previous meeting, earlier this month".

    So is "an earlier round that broke down in May", "the first round was held in May".
    """
    at = noun + 1 + ("comma" in phrases.tags[noun + 1])
    if phrases.tags[at] & _TELLS:
        _, end = phrases.sentence[noun]
        return any(behind in phrases.times for behind in range(at + 1, min(end, at + _CLAUSE)))
    at += "prep" in phrases.tags[at]
    return at in phrases.times or "place" in phrases.tags[at] or "place" in phrases.tags[at + 1]


def _is_told_apart(phrases: Phrases, at: int, noun: int) -> bool:
    """True for the word at phrase *at* of "a second round", "their last talks", "the next round", "Further talks"."""
    word, before = phrases.small[at], phrases.small[at - 1]
    if word in _ANEW:
        return before == "a" and phrases.small[noun] == "round"
    if word not in _NUMBERED and word not in _PLACED and word != _FIRST:
        return False
    if phrases.small[noun].endswith("s") and (at == phrases.sentence[noun][0] or phrases.tags[at - 1] & _EDGE):
        return True
    if word in _BEFORE and (before in ("a", "an") or "num" in phrases.tags[at - 1] or before in _SOME):
        return word != _FIRST or _is_dated(phrases, noun)
    if word == _FIRST:
        return before in ("the", "their") and phrases.small[noun] in _ROUNDS and _is_dated(phrases, noun)
    return before == "their" or before in (("the",) if word in _PLACED else ("a", "an"))


def _is_of_vote(phrases: Phrases, noun: int) -> bool:
    """True for a round of which the text around it tells that somebody is elected in it."""
    around = phrases.small[max(0, noun - _AROUND) : noun + _AROUND]
    return not _VOTES.isdisjoint(around)


def series_of(merged: Sequence[Growing], draft: Draft) -> Growing | None:
    """An occasion of those who held this one as well: "a second round", "the Lima summit"; None if it is nobody's."""
    return those_of(merged, draft) if draft.again else _held_elsewhere(merged, draft)


def those_of(merged: Sequence[Growing], draft: Draft) -> Growing | None:
    """The occasion told last before one more of its series; None if nobody met shortly before."""
    start = draft.evidence.span.start
    told = ((_last_before(occasion, start), occasion) for occasion in merged if _may_precede(occasion, draft))
    near = [(last, occasion) for last, occasion in told if last is not None and draft.block - last.block <= _NEAR]
    return max(near, key=lambda one: one[0].evidence.span.start)[1] if near else None


def _held_elsewhere(merged: Sequence[Growing], draft: Draft) -> Growing | None:
    """The summit that is told to be one of several, if "the Lima summit" is another of them; None if none is."""
    if draft.kind is not MeetingKind.SUMMIT or not draft.definite or draft.participants or draft.place is None:
        return None
    several = [
        occasion
        for occasion in merged
        if MeetingKind.SUMMIT in occasion.kinds
        and len(occasion.main.participants) > 1
        and any(other.other for other in occasion.drafts)
    ]
    of_one_city = draft.place.kind is PlaceKind.CITY and len({occasion.main.parties for occasion in several}) == 1
    return several[-1] if of_one_city else None


def _may_precede(occasion: Growing, draft: Draft) -> bool:
    """True unless each has parties of its own: a journey and talks, talks of envoys and a summit."""
    main = occasion.main
    of_leaders = main.named > 0 or main.kind is draft.kind or draft.kind is not MeetingKind.SUMMIT
    return of_leaders and main.kind not in _OF_OTHERS and len(main.participants) > 1


def _last_before(occasion: Growing, start: int) -> Draft | None:
    """The last mention of it before the code point at *start*."""
    return max(
        (draft for draft in occasion.drafts if draft.evidence.span.start < start),
        key=lambda draft: draft.evidence.span.start,
        default=None,
    )


#: Kinds of which each has parties of its own.
_OF_OTHERS: Final = frozenset({MeetingKind.VISIT, MeetingKind.CEREMONY, MeetingKind.CONFERENCE})
_OF_TWO: Final = frozenset({MeetingKind.MEETING, MeetingKind.TALKS, MeetingKind.NEGOTIATION, MeetingKind.SUMMIT})
#: Which of several it is.
_NUMBERED: Final = frozenset(
    {"second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "11th", "12th", "further"}
    | {"follow-up"}
)
#: "A new round" is one of a series, "a new session" is of a parliament as likely.
_ANEW: Final = frozenset({"new", "fresh"})
_PLACED: Final = frozenset({"previous", "earlier", "last", "next"})
#: What stands before "further talks" at the head of a clause.
_EDGE: Final = frozenset({"mark", "that", "subordinator"})
_FIRST: Final = "first"
#: Which of several it is that was before those told: "an earlier round", "four previous rounds", "a first meeting".
_BEFORE: Final = frozenset({"previous", "earlier", _FIRST})
_SOME: Final = frozenset({"several", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "many"})
#: What begins a clause that tells more of it, and phrases in which it tells when: "that broke down early in May".
_TELLS: Final = frozenset({"that", "relative", "be", "have", "past", "held", "cancelled"})
_CLAUSE: Final = 7
_ROUNDS: Final = frozenset({"round", "rounds", "session", "sessions"})
_VOTES: Final = frozenset(
    {"election", "elections", "vote", "votes", "voting", "voters", "ballot", "ballots", "runoff", "run-off", "polls"}
    | {"candidate", "candidates"}
)
#: Phrases over which they tell so.
_AROUND: Final = 40
#: Blocks over which those who met are still spoken of.
_NEAR: Final = 3
