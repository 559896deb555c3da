"""Gatherings at which others meet, and what a text tells anywhere of where and when they are: "the G20 summit"."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Final, final

import attrs

from newsmodel.extraction.facts.meetings.where.leading import named_place
from newsmodel.extraction.facts.meetings.wording.nouns import first_of_name
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, Draft, days_of
from newsmodel.extraction.facts.meetings.wording.points import tells_when
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import is_site, read_place
from newsmodel.values.places import Place
from newsmodel.values.time import TimeExpression


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Venue:
    """A mention of a gathering, and what it tells itself."""

    #: The last phrase of its name: "summit", "G20".
    at: int
    #: The first phrase of its name.
    first: int
    #: The id of the body, or its name in small letters; None for "the summit".
    name: str | None
    place: Place | None
    times: tuple[TimeExpression, ...]


@final
class Venues:
    """The gatherings of a text."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases: Final = phrases
        self.told: Final = tuple(_named(phrases, _venues(phrases)))
        self._by_name: Final[dict[str, list[Venue]]] = {}
        for venue in self.told:
            if venue.name is not None:
                self._by_name.setdefault(venue.name, []).append(venue)

    def of(self, draft: Draft) -> tuple[Place | None, tuple[TimeExpression, ...]] | None:
        """Where and when the gathering is at which the parties of *draft* meet; None if they are said to be at none."""
        own = self._at_which(draft)
        if own is None:
            return None
        same = [own] if own.name is None else self._by_name[own.name]
        fitting = [venue for venue in same if venue is own or _fits(venue, draft)]
        by_distance = sorted(fitting, key=lambda venue: (venue is not own, abs(venue.at - own.at)))
        place = next((venue.place for venue in by_distance if venue.place is not None), None)
        times = next((venue.times for venue in by_distance if venue.times), ())
        return place, times

    def _at_which(self, draft: Draft) -> Venue | None:
        phrases = self._phrases
        first, last = phrases.at(draft.evidence.span.start), phrases.at(draft.evidence.span.end - 1)
        start, end = phrases.sentence[last]
        for venue in self.told:
            if venue.at >= end or venue.first < start:
                continue
            within = first <= venue.at <= last
            if within and venue.first < venue.at and phrases.small[venue.at] == draft.words:
                return venue
            lead = _lead(phrases, venue.first)
            if lead is None:
                continue
            opens = lead == start and venue.at < first
            follows = last < lead <= last + _NEAR and not _is_parted(phrases, last + 1, lead)
            if within or opens or follows:
                return venue
        return self._last_told(draft, first, range(last + 1, min(end, last + _NEAR)))

    def _last_told(self, draft: Draft, first: int, behind: range) -> Venue | None:
        """The gathering told last before "met on the sidelines", "met there"; None for other words behind it."""
        phrases = self._phrases
        aside = any(phrases.small[at] in SIDES and _is_of_that(phrases, at + 1) for at in behind)
        there = bool(behind) and phrases.small[behind[0]] == "there"
        if not (aside or there):
            return None
        venue = next((venue for venue in reversed(self.told) if venue.at < first), None)
        near = venue is not None and phrases.block(first) - phrases.block(venue.at) <= (_FAR_BACK if aside else 1)
        if venue is None or not near:
            return None
        return venue if aside or (venue.place is not None and venue.place == draft.place) else None


_MONTH: Final = timedelta(days=31)


def _is_of_that(phrases: Phrases, of: int) -> bool:
    """True for "on the sidelines", "on the sidelines of the gathering", which take up the one told last."""
    if phrases.small[of] != "of":
        return True
    return "definite" in phrases.tags[of + 1] and phrases.small[of + 2] in _THAT


#: What a gathering is called once its name was told.
_THAT: Final = frozenset({"gathering", "event", "meeting", "summit", "conference", "forum", "talks", "session"})


def _fits(venue: Venue, draft: Draft) -> bool:
    """False for a gathering that is over if the occasion is to come, the other way round, and for another year's."""
    days, own = days_of(venue.times), days_of(draft.times)
    if own is not None and own[1] - own[0] > _MONTH and (days is None or days[1] < own[0] or own[1] < days[0]):
        return False  # "next year's G20 summit"
    published = next((time.anchor for time in venue.times if time.anchor is not None), None)
    if days is None or published is None:
        return True
    return days[0] <= published if draft.status in DONE else days[1] >= published


def _venues(phrases: Phrases) -> Iterator[Venue]:
    alphabet = phrases.cast.units.vocabulary.alphabet
    for hit in alphabet.compile("noun|organization").finditer(phrases.letters):
        at = hit.start()
        name = _name(phrases, at)
        if name is not None:
            place, times = _told_of(phrases, name[0], at)
            yield Venue(at=at, first=name[0], name=name[1], place=place, times=times)


def _named(phrases: Phrases, venues: Iterator[Venue]) -> Iterator[Venue]:
    """The mentions; "the summit" by the name that was told last, if that was told near by."""
    last: Venue | None = None
    for venue in venues:
        if venue.name is not None:
            last = venue
        near = last is not None and phrases.block(venue.at) - phrases.block(last.at) <= _REACH
        yield attrs.evolve(venue, name=last.name) if near and last is not None else venue


#: Blocks over which "the summit" is still the one told last, and "the sidelines" are of it.
_REACH: Final = 4
_FAR_BACK: Final = 12


def _name(phrases: Phrases, at: int) -> tuple[int, str | None] | None:
    """First phrase of the name of the gathering that ends at phrase *at*, and what it is called; None for no other."""
    if "noun" not in phrases.tags[at]:
        reference = phrases.references.get(at)
        if reference is None or reference.party is None or not is_club(phrases, at):
            return None
        return None if "noun" in phrases.all_tags(at + 1, at + _WORDS) else (at, reference.party)
    if phrases.small[at] == "gathering":
        first = max(0, at - _WORDS)
        return (at, None) if phrases.small[at + 1] == "of" and "the" in phrases.small[first:at] else None
    meaning = phrases.meaning(at)
    if meaning is None or meaning.noun is None or meaning.noun.kind not in _GATHERINGS or _is_plural(phrases, at):
        return None
    start, _ = phrases.sentence[at]
    body = at - 1
    while body > max(start, at - _WORDS) and phrases.tags[body] <= _MERE_WORD:
        body -= 1
    reference = phrases.references.get(body)
    if reference is not None and reference.party is not None and "organization" in reference.tags:
        return (first_of_name(phrases, body + 1), reference.party) if "country" not in phrases.tags[body] else None
    first = at
    while first > start and "name" in phrases.tags[first] and phrases.tags[first - 1] & _NAMES:
        first -= 1
    if first < at:  # "the Munich Security Conference"
        return first, phrases.words(first, at + 1).casefold()
    one = "definite" in phrases.tags[at - 1] or ("possessive" in phrases.tags[at - 1] and at - 2 in phrases.times)
    return (at, None) if one and meaning.noun.kind == "summit" else None  # "the summit", "this year's summit"


def _is_plural(phrases: Phrases, at: int) -> bool:
    """True for "three G20 summits, in Osaka, Rome and Bali", none of which is the one that is spoken of."""
    return phrases.small[at].endswith("s")


def is_club(phrases: Phrases, at: int) -> bool:
    """True for a body that is nothing but its gatherings: "the G20"."""
    return _CLUB.fullmatch(phrases.word[at].removeprefix("the ")) is not None


_CLUB: Final = re.compile(r"G-?\d+|Group of \w+|.+ (?:Assembly|Conference|Dialogue|Forum|Summit)")
#: What the words of a name are: "Munich Security Conference".
_NAMES: Final = frozenset({"name", "place"})
_GATHERINGS: Final = frozenset({"summit", "conference"})
_MERE_WORD: Final = frozenset({"low", "common", "modifier", "capital"})
#: Words between a body and the noun: "NATO foreign ministers' conference".
_WORDS: Final = 3


def _told_of(phrases: Phrases, first: int, at: int) -> tuple[Place | None, tuple[TimeExpression, ...]]:
    """Where and when it is, as the words beside its name tell: "this week's NATO summit in Oslo", "will be held in"."""
    place, times = _told_before(phrases, first, at)
    _, end = phrases.sentence[at]
    phrase = at + 1
    if phrases.small[at] == "gathering":  # "of world leaders in Oslo"
        phrase = next((lead for lead in range(at + 2, min(end, at + _FAR)) if "prep" in phrases.tags[lead]), phrase)
    while phrase < min(end, at + _FAR):
        if phrase in phrases.times:
            times = times or ((phrases.times[phrase],) if tells_when(phrases, phrase) else ())
        elif phrases.small[phrase] in _LEADS and phrase + 1 not in phrases.times:
            found = named_place(phrases, phrase, end)
            if found is None:
                break
            place = place or read_place(phrases, found)
            phrase = found
        elif phrases.tags[phrase].isdisjoint(_BETWEEN):
            break
        phrase += 1
    return place, times


def _told_before(phrases: Phrases, first: int, at: int) -> tuple[Place | None, tuple[TimeExpression, ...]]:
    """What is told before the name or by it: "the Osaka summit", "the Munich conference", "gathered in Oslo for"."""
    start, _ = phrases.sentence[at]
    place: Place | None = None
    times: tuple[TimeExpression, ...] = ()
    before = first - 1
    if first < at and is_site(phrases, first):
        place = read_place(phrases, first)
    elif before > start and is_site(phrases, before):
        place = read_place(phrases, before)
        before -= 1
    before -= "possessive" in phrases.tags[before]
    if before >= start and before in phrases.times and tells_when(phrases, before):
        times = (phrases.times[before],)
        before -= 1
    before -= "det" in phrases.tags[before]
    if place is None and before > start and phrases.small[before] == "for":
        return _gathered(phrases, before, times)
    return place, times


def _gathered(
    phrases: Phrases, lead: int, told: tuple[TimeExpression, ...]
) -> tuple[Place | None, tuple[TimeExpression, ...]]:
    """Where and when those are who come for it: "gathered in Oslo on Monday for"."""
    start, _ = phrases.sentence[lead]
    times = told
    at = lead - 1
    while at > start and (at in phrases.times or "prep" in phrases.tags[at]):
        if at in phrases.times and tells_when(phrases, at):
            times = times or (phrases.times[at],)
        at -= 1
    prep = at - 1 - ("det" in phrases.tags[at - 1])
    found = named_place(phrases, prep, lead) if prep > start and phrases.small[prep] in _TOWARDS else None
    return (None, told) if found is None else (read_place(phrases, found), times)


_LEADS: Final = frozenset({"in", "at"})
_TOWARDS: Final = _LEADS | {"to"}
#: What may stand between the name of a gathering and its place or day: ", which is to be held in", "opens on".
_BETWEEN: Final = frozenset(
    {"comma", "relative", "that", "be", "modal", "have", "to", "prep", "held", "ongoing", "planned", "adverb", "num"}
)
#: Phrases from the name of a gathering to the last that tells where or when it is.
_FAR: Final = 12


def _lead(phrases: Phrases, first: int) -> int | None:
    """The preposition by which somebody is there: "at the", "on the sidelines of a"; None for other words."""
    start, _ = phrases.sentence[first]
    at = first - 1
    while at > max(start, first - _LONG) and phrases.tags[at] & _DESCRIBES and "prep" not in phrases.tags[at]:
        at -= 1
    if at < start:
        return None
    if phrases.small[at] in _THERE:
        return at
    if phrases.small[at] == "of" and phrases.small[at - 1] in _PARTS:
        lead = at - 2 - ("det" in phrases.tags[at - 2])
        return lead if lead >= start and "prep" in phrases.tags[lead] else None
    return None


SIDES: Final = frozenset({"sidelines", "sideline", "margins", "fringes"})
_THERE: Final = frozenset({"at", "during", "after"})
_PARTS: Final = SIDES | {"end", "close", "start", "day"}
_DESCRIBES: Final = frozenset({"det", "owner", "modifier", "num", "time", "possessive", "low", "place"})
#: Words before the name of a gathering.
_LONG: Final = 6


def _is_parted(phrases: Phrases, first: int, last: int) -> bool:
    """True if another clause begins among these phrases."""
    return any(tags & _PARTS_FROM or (tags & {"mark"} and tags.isdisjoint(_ASIDE)) for tags in phrases.tags[first:last])


_PARTS_FROM: Final = frozenset({"turn", "relative", "semicolon", "quote"})
#: Marks around who stands where in a picture: "(left)".
_ASIDE: Final = frozenset({"comma", "open", "close"})
#: Phrases from an occasion to the gathering at which it is.
_NEAR: Final = 9
