"""Further occasions that share the words of one: "met Ms Lund on Monday and Mr Berg on Tuesday", "and then with"."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.matched.hits import Hit, Side
from newsmodel.extraction.facts.meetings.named.members import Members
from newsmodel.extraction.facts.meetings.named.participants import PARTIES, PARTY
from newsmodel.extraction.facts.meetings.when.circumstances import times_within
from newsmodel.extraction.facts.meetings.where.leading import named_place
from newsmodel.extraction.facts.meetings.wording.occasions import Draft
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import is_in_place, meaning_at, read_place
from newsmodel.lexicon.entries import MeetingNoun
from newsmodel.model.meeting import Medium, MeetingStatus, Participation, ParticipationRole
from newsmodel.values.evidence import Evidence

_WHERE: Final = "(in|at) det? (modifier|low&!say&!meet)? (place|country)"
_WHEN: Final = f"(adverb? (prep? time|{_WHERE})){{1,3}}"
_AND: Final = "(comma? join|comma)"
_ANOTHER: Final = f"{_AND} adverb? with? whom:{PARTY} when:({_WHEN})"
#: "Met Ms Lund, who was ill, and then in Oslo with Mr Berg".
_ASIDE: Final = "(comma relative (!stop&!turn&!quote&!meet&!with){1,30}?)?"
#: "Met Ms Lund on Friday, as well as with Mr Berg", "and then with Mr Berg": an occasion of his own, then and there.
_NEXT: Final = (
    f"({_WHEN})? comma? and:(as low as) lead:with whom:{PARTY}",
    f"{_AND} and:(then|later) lead:(with|to)? whom:{PARTY}",
    f"({_WHEN})? {_ASIDE} {_AND} and:(then|later) {_WHEN} lead:with whom:{PARTIES}",
)
_ELSEWHERE: Final = f"{_AND} adverb? when:({_WHERE} prep? time|prep? time {_WHERE})"
#: "Mr Tveit held talks with Ms Lund on Friday, and Mr Berg with Mr Moe": others who do the same.
_OTHERS: Final = f"({_WHEN})? {_AND} who:{PARTY} with whom:{PARTY} ((?<=person) comma|(?!{PARTY}))"
#: "Spoke on Monday and again on Thursday": the same parties on another day.
_AGAIN: Final = f"{_AND} adverb? more:again when:({_WHEN})"
_STOP: Final = "(place|country|organization)"
#: "Three summits, in Norway, Chile and Peru": one in each.
_IN_EACH: Final = (
    f"(comma|colon|dash)? in {_STOP} (comma in? {_STOP}){{0,5}} comma? join in? {_STOP} (?!possessive|organization)"
)
#: "Two summits, in 2000 and 2007": one in each.
_IN_YEARS: Final = "comma? in time (comma time){0,4} comma? join (in|on)? time"
#: Behind these what looks like one more who is met does something himself.
_ACTS: Final = frozenset({"be", "have", "modal", "do", "past", "third", "relative"})
#: Verbs of what both sides do.
_TOGETHER: Final = frozenset({"meets", "confers_with", "negotiates_with"})
_PAIR: Final = 2
#: Phrases from the comma to what follows the country: ", western Japan on Monday".
_LAND: Final = 3
#: Further occasions told in one breath.
_MOST: Final = 6


def further(hit: Hit, members: Members, draft: Draft) -> Iterator[tuple[Draft, int]]:
    """The drafts that go on where the one of *hit* ends, each with the end of its words.

    Those whom the same party meets on other days, next or "as well as" the first, and the same parties at another
    place on another day, or once again.
    """
    at = max(hit.match.end(), hit.what + 1)
    if draft.times and hit.verb is None and draft.stands:
        yield from _in_years(hit, draft, at)
    if not draft.stands or hit.is_passive or "between" in hit.match.groupdict() or not draft.participants:
        return
    _, end = hit.phrases.sentence[hit.what]
    compiled, letters = hit.phrases.cast.units.vocabulary.alphabet.compile, hit.phrases.letters
    stops = compiled(_IN_EACH).match(letters, at, end) if hit.verb is None else None
    if stops is not None:
        yield from _in_each(hit, draft, stops.span())
        return
    nexts = (compiled(pattern).match(letters, at, end) for pattern in _NEXT if hit.whom is not None)
    following = next(filter(None, nexts), None)
    if following is not None:
        yield from _next(hit, members, draft, following)
        return
    others = compiled(_OTHERS).match(letters, at, end) if hit.whom is not None and hit.frame in _TOGETHER else None
    if others is not None:
        yield from _of_others(hit, members, draft, others)
        return
    first = compiled(f"comma? {_WHEN}").match(letters, at, end)
    moves = compiled(_WHERE).search(letters, at, end if first is None else first.end()) is not None
    at = at if first is None else _behind_land(hit.phrases, first.end())
    if first is None or not hit.phrases.tags[at] & {"comma", "join"}:
        return
    for _ in range(_MOST):
        match = compiled(_ANOTHER).match(letters, at, end) if hit.whom is not None else None
        who = draft.participants if match is None else _with_other(hit, members, draft, match.span("whom"))
        match = match or compiled(_AGAIN).match(letters, at, end)
        match = match or (compiled(_ELSEWHERE).match(letters, at, end) if moves else None)
        if match is None or not who or hit.phrases.tags[match.end()] & _ACTS:
            return
        at = match.end()
        yield _made(hit, draft, who, (match.start(1), at)), at


def _behind_land(phrases: Phrases, at: int) -> int:
    """Behind "Geneva, Switzerland", which no other whom he met there is: "in Geneva, Switzerland on Monday"."""
    if "comma" not in phrases.tags[at] or not is_in_place(phrases, at):
        return at
    when = phrases.cast.units.vocabulary.alphabet.compile(_WHEN).search(phrases.letters, at, phrases.sentence[at][1])
    return at if when is None or when.start() > at + _LAND else when.end()


def _in_each(hit: Hit, draft: Draft, places: Side) -> Iterator[tuple[Draft, int]]:
    """Of "attended three summits, in Norway, Chile and Peru" those behind the first."""
    phrases, noun = hit.phrases, hit.entry
    if len(draft.participants) < _PAIR or draft.status is not MeetingStatus.HELD:
        return
    if not isinstance(noun, MeetingNoun) or noun.plural == noun.form or phrases.small[hit.what] != noun.plural:
        return
    stops = [at for at in range(*places) if phrases.tags[at] & {"place", "country", "organization"}]
    if any((found := meaning_at(phrases, at)) is None or found.country_code is None for at in stops):
        return
    for at in stops[1:]:
        span = phrases.span(at, at + 1)
        told = Evidence(span=span, words=span.of(phrases.cast.units.layout.text), rule=hit.rule)
        yield attrs.evolve(draft, place=read_place(phrases, at), times=(), day=None, evidence=told), at + 1


def _in_years(hit: Hit, draft: Draft, at: int) -> Iterator[tuple[Draft, int]]:
    """Of "two summits in 2000 and 2007" those behind the first, of which `without` takes their year."""
    phrases, noun = hit.phrases, hit.entry
    match = phrases.cast.units.vocabulary.alphabet.compile(_IN_YEARS).match(phrases.letters, at)
    if match is None or len(draft.participants) < _PAIR or draft.status is not MeetingStatus.HELD:
        return
    if not isinstance(noun, MeetingNoun) or noun.plural == noun.form or phrases.small[hit.what] != noun.plural:
        return
    years = [at for at in range(*match.span()) if at in phrases.times]
    for at in years[1:] if all(phrases.times[at].timex.isdigit() for at in years) else ():
        span = phrases.span(at, at + 1)
        told = Evidence(span=span, words=span.of(phrases.cast.units.layout.text), rule=hit.rule)
        yield attrs.evolve(draft, times=(phrases.times[at],), day=None, evidence=told), at + 1


def _next(hit: Hit, members: Members, draft: Draft, match: re.Match[str]) -> Iterator[tuple[Draft, int]]:
    """For "met with Ms Lund and then with Mr Berg" the second, where and when the first was, if not told otherwise."""
    who = _with_other(hit, members, draft, match.span("whom"))
    small, (first, _) = hit.phrases.small, hit.whom or hit.nobody
    goes = small[match.start("lead")] == "to" and "to" not in small[hit.what + 1 : first]  # "and then to Oslo"
    if who and not goes and not hit.phrases.tags[match.end()] & _ACTS:
        extent = match.start("and"), match.end()
        other = _made(hit, draft, who, extent)
        other = attrs.evolve(other, times=other.times or draft.times, place=other.place or draft.place)
        yield attrs.evolve(other, apart=frozenset()), extent[1]


def _of_others(hit: Hit, members: Members, draft: Draft, match: re.Match[str]) -> Iterator[tuple[Draft, int]]:
    """For "held talks with Ms Lund on Monday, and Mr Berg with Mr Moe" that of the others, when the first was."""
    sides = (tuple(members.of(match.span(name), members.nobody_before)) for name in ("who", "whom"))
    found = [one for side in sides for one in side if one.party is not None]
    who = {
        one.party or "": Participation(party=one.party or "", role=ParticipationRole.PARTICIPANT, position=one.position)
        for one in found
    }
    reported = any(map(members.standing.reports, found))
    if len(who) > 1 and not reported and draft.parties.isdisjoint(who) and not hit.phrases.tags[match.end()] & _ACTS:
        extent = match.start("who"), match.end()
        other = attrs.evolve(_made(hit, draft, tuple(who.values()), extent), times=draft.times, place=draft.place)
        yield attrs.evolve(other, apart=frozenset()), extent[1]


def without(draft: Draft, others: Sequence[Draft]) -> Draft:
    """The first draft without the place and the times that are those of the *others*."""
    if not others or (others[0].times, others[0].place) == (draft.times, draft.place):
        return draft
    start = others[0].evidence.span.start
    place = None if draft.place is None or draft.place.span is None else draft.place.span.start
    times = tuple(time for time in draft.times if time.span.start < start)
    return attrs.evolve(draft, times=times, place=draft.place if place is None or place < start else None)


def _with_other(hit: Hit, members: Members, draft: Draft, whom: Side) -> tuple[Participation, ...]:
    """The parties with him who is met next instead of him who was met first."""
    met = {reference.party for reference in members.of(hit.whom or hit.nobody, members.nobody_before)}
    doing = [part for part in draft.participants if part.party not in met]
    others = [part for part in draft.participants if part.party in met]
    found = [reference for reference in members.of(whom, members.nobody_before) if reference.party is not None]
    alone = len(others) == 1 or bool(others and draft.apart)
    fits = bool(found) and not any(one.party in draft.parties or members.standing.reports(one) for one in found)
    if not alone or not fits:
        return ()
    there = {one.party or "": attrs.evolve(others[0], party=one.party or "", position=one.position) for one in found}
    return *doing, *there.values()


def _made(hit: Hit, draft: Draft, who: tuple[Participation, ...], extent: Side) -> Draft:
    phrases = hit.phrases
    span = phrases.span(*extent)
    lead = next((at for at in range(*extent) if phrases.word[at] in ("in", "at")), None)
    place = None if lead is None else named_place(phrases, lead, extent[1])
    far = draft.medium in (Medium.PHONE, Medium.VIDEO)
    return attrs.evolve(
        draft,
        participants=who,
        times=times_within(phrases, extent, draft.status),
        place=None if place is None or far else read_place(phrases, place),
        day=None,
        duration=None,
        topics=(),
        evidence=Evidence(span=span, words=span.of(phrases.cast.units.layout.text), rule=hit.rule),
    )
