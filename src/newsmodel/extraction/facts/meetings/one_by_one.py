"""Occasions that are counted and then told one by one: "two summits, one in Oslo, the other in Lima last week"."""

from collections.abc import Iterator
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.matched.hits import Hit, Side
from newsmodel.extraction.facts.meetings.when.circumstances import times_within
from newsmodel.extraction.facts.meetings.where.leading import named_place
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, NOT_MET, Draft
from newsmodel.extraction.facts.meetings.wording.turning import gone_by
from newsmodel.extraction.facts.sites import read_place
from newsmodel.values.evidence import Evidence

#: Where and when each was: "in Oslo last May".
_WHERE: Final = "(in|at) det? (modifier|low&!say&!meet)? (place|country) (comma country (?=(comma|join)))?"
_TELLS: Final = f"(adverb? (prep? time|{_WHERE})){{1,3}}"
_FIRST: Final = frozenset({"one", "once", "first"})
_NEXT: Final = frozenset(
    {"other", "another", "second", "third", "fourth", "again", "then", "once", "last", "latest", "one"}
)
_MARKS: Final = frozenset({",", ";", ":", "-", "–", "—", "and"})
#: Phrases from the occasion to the first that is told: "summits with her since he took office".
_NEAR: Final = 12
#: Phrases to the next, as in ", and the other".
_NEXT_NEAR: Final = 4
_MANY: Final = 2


def one_by_one(hit: Hit, draft: Draft) -> list[Draft]:
    """A draft for each of those counted, with its own place and day; none if they are not told so."""
    theirs = draft.stands and len(draft.participants) >= _MANY
    if draft.status in NOT_MET or not (theirs or draft.again):  # "two previous meetings" of those told before
        return []
    told = list(_told(hit)) or list(_listed(hit))
    if len(told) < _MANY:
        return []
    first = hit.phrases.span(*told[0]).start
    return [_made(hit, draft, extent, first) for extent in told]


def _told(hit: Hit) -> Iterator[Side]:
    """The words for each: from that which counts it to the end of where and when it was."""
    phrases = hit.phrases
    _, end = phrases.sentence[hit.what]
    match_told = phrases.cast.units.vocabulary.alphabet.compile(_TELLS).match
    at, last, counts = hit.what + 1, min(end, hit.what + _NEAR), _FIRST
    while at < last:
        before = at - 1 - (phrases.small[at - 1] == "the")
        match = match_told(phrases.letters, at + 1, end) if phrases.small[at] in counts else None
        if match is not None and phrases.small[before] in _MARKS:
            yield at, match.end()
            at, counts = match.end(), _NEXT
            last = min(end, at + _NEXT_NEAR)
        else:
            at += 1


def _listed(hit: Hit) -> Iterator[Side]:
    """The words for each of "have met three times: at a summit in Oslo in May; in Lima in June; and in Rome"."""
    phrases = hit.phrases
    _, end = phrases.sentence[hit.what]
    marks = (at for at in range(hit.what + 1, min(end, hit.what + _NEAR)) if phrases.small[at] in _OPENS)
    colon = next((at for at in marks if phrases.small[at - 1].endswith(_COUNTED)), end)
    match_told = phrases.cast.units.vocabulary.alphabet.compile(f"(at det low{{0,3}} noun)? {_TELLS}").match
    at = colon + 1
    while at < end and (match := match_told(phrases.letters, at, end)) is not None:
        yield at, match.end()
        at = match.end()
        while at < end and phrases.small[at] in _BREAKS:
            at += 1


_OPENS: Final = frozenset({":", ",", "-", "–", "—"})
_COUNTED: Final = ("times", "twice", "occasions", "summits", "meetings", "calls", "rounds")
_BREAKS: Final = frozenset({";", ",", "and"})


def _made(hit: Hit, draft: Draft, extent: Side, told_from: int) -> Draft:
    phrases, (first, last) = hit.phrases, extent
    lead = next((at for at in range(first, last) if phrases.word[at] in ("in", "at")), None)
    place = None if lead is None else named_place(phrases, lead, last)
    span, times = phrases.span(first, last), times_within(phrases, extent, draft.status)
    of_all = tuple(time for time in draft.times if time.span.end <= told_from)  # "met twice on Monday, first in"
    return attrs.evolve(
        draft,
        times=tuple(gone_by(time, verb=True) for time in times or of_all) if draft.status in DONE else times or of_all,
        place=None if place is None else read_place(phrases, place),
        day=None,
        duration=None,
        evidence=Evidence(span=span, words=span.of(phrases.cast.units.layout.text), rule=hit.rule),
    )
