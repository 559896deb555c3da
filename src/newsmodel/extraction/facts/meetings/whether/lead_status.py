"""Whether an occasion took place, as the preposition before it tells: "ahead of", "after", "in Oslo for"."""

from typing import Final

from newsmodel.extraction.facts.meetings.whether.in_store import is_in_store
from newsmodel.extraction.facts.meetings.whether.speeches_beside import PRESS, is_said_before, is_said_there
from newsmodel.extraction.facts.meetings.whether.standpoints import stays_away
from newsmodel.extraction.facts.meetings.whether.status import status_of_verb
from newsmodel.extraction.facts.meetings.wording.backshift import is_backshifted
from newsmodel.extraction.facts.meetings.wording.cues import AHEAD, BEFORE, auxiliaries, tense_of, verb_before
from newsmodel.extraction.facts.meetings.wording.nouns import JOURNEYS, first_of_name
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, days_of
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus
from newsmodel.values.time import Direction, TimeKind

#: Phrases from an occasion among which its day stands.
_BEHIND: Final = 14
#: What a clause begins behind.
_CLAUSE: Final = frozenset({"relative", "turn", "semicolon", "subordinator"})
#: What leads in an occasion that is being prepared: "a step toward talks", "headed towards the summit".
_TOWARD: Final = frozenset({"toward", "towards"})
#: What led up to an occasion is over, and so is that.
_SPANS: Final = frozenset({"days", "weeks", "months", "years"})


def _led_up(phrases: Phrases, led: int) -> bool:
    """True for the "to" of "in the months leading up to"."""
    return phrases.small[led - 2 : led + 1] == ["leading", "up", "to"] and phrases.small[led - 3] in _SPANS


#: What one occasion is by another: "will be followed by talks".
_COMES_NEXT: Final = frozenset({"followed", "preceded"})
_BEGINNINGS: Final = frozenset({"start", "beginning", "opening", "outset"})
#: What leads in an occasion in the course of which something is done.
_THERE: Final = frozenset({"during", "at", "in"})


def led(phrases: Phrases, noun: int, last: int, start: int, end: int) -> MeetingStatus | None:
    """As in "Ahead of talks", "after the summit", "is in Oslo for talks"."""
    first = first_of_name(phrases, noun)
    for phrase in range(first - 1, max(start, noun - 5) - 1, -1):
        word = phrases.small[phrase]
        done = word in _BEHIND_IT or _led_up(phrases, phrase)
        if done or is_said_there(phrases, phrase, noun, start):
            return _after(phrases, phrase)
        stored = _is_occasion_for(phrases, phrase, first) and is_in_store(phrases, phrase)
        if stored or _is_what_lies_ahead(phrases, phrase, start) or _is_later_of_two(phrases, phrase, start, end):
            return MeetingStatus.PLANNED
        if word in ("during", "by"):
            told = _while(phrases, phrase, start) if word == "during" else _following(phrases, phrase)
            return None if told is MeetingStatus.HELD and _is_of_now(phrases, last, end) else told
        if word in AHEAD:
            return MeetingStatus.HELD if is_said_before(phrases, phrase, noun) else MeetingStatus.PLANNED
        if word in _TOWARD:
            known = phrases.all_tags(phrase + 1, first) & {"definite", "owner", "possessive"}
            return MeetingStatus.PLANNED if known else MeetingStatus.PROPOSED
        if word in ("for", "to"):
            apart = _belongs_to_noun(phrases, phrase) or stays_away(phrases, phrase - 1, noun)
            came = None if apart else _of_journey(phrases, phrase, start)
            return MeetingStatus.PLANNED if came in DONE and _is_later(phrases, phrase, noun, end) else came
        if word in ("at", "in") or (word == "on" and phrases.small[noun] in JOURNEYS):
            return _within(phrases, phrase, first, start, end)
        if word == "of" and phrases.small[phrase - 1] in _COURSES:
            return _of_state(phrases, _lead_of_course(phrases, phrase - 1, start), start)
        begins = last > noun + 1 and phrases.small[phrase - 1] in _BEGINNINGS
        if word == "of" and (begins or phrase - 1 in phrases.times):
            continue  # "before the start of talks with Ms Lund", "for two days of talks"
        if phrases.tags[phrase] & {"prep", "mark", "party", "be", "have"} and word != "her":
            return None
    return None


#: What comes behind an occasion that is over: "follows talks with".
_BEHIND_IT: Final = frozenset({"after", "following", "since", "follows", "followed"})


def _is_later_of_two(phrases: Phrases, join: int, start: int, end: int) -> bool:
    """True for the "and" of "comes between a summit in Lima and talks on Monday", of which the latter are to come."""
    first = max(start, join - _BETWEEN) if "join" in phrases.tags[join] else join
    for at in range(join - 1, first - 1, -1):
        if "between" in phrases.tags[at]:
            days = (phrases.times[time] for time in range(join, min(end, join + _BEHIND)) if time in phrases.times)
            return "noun" in phrases.all_tags(at + 1, join) and any(day.timex.startswith("XXXX-W") for day in days)
        if phrases.tags[at] & {"party", "turn", "relative"}:
            return False
    return False


#: Phrases from "between" to "and".
_BETWEEN: Final = 8


def _after(phrases: Phrases, led: int) -> MeetingStatus | None:
    """The status of "left after talks"; "could take years after a summit" tells not whether there was one."""
    may_be = not verb_before(phrases, led).isdisjoint(("future", "would", "conditional"))
    return None if may_be and phrases.small[led] == "after" else MeetingStatus.HELD


def _within(phrases: Phrases, led: int, first: int, start: int, end: int) -> MeetingStatus | None:
    """The status of an occasion in or at which somebody is or does something."""
    if phrases.small[led] == "at":
        return _at(phrases, led, start)
    if phrases.small[led] == "on":
        return _of_state(phrases, led, start)  # "is on a visit"
    if _is_wanting(phrases, led) and not any(at in phrases.times for at in range(led, end)):
        return MeetingStatus.ONGOING
    return _of_state(phrases, led, start) if led == first - 1 else _at(phrases, led, start)


def _is_wanting(phrases: Phrases, led: int) -> bool:
    """True for "a lack of progress in talks with Ms Lund", "barring an agreement in talks": they go on."""
    before = phrases.small[max(0, led - 4) : led - 1]
    return phrases.small[led - 1] in _OUTCOMES and not _LACKS.isdisjoint(before)


_OUTCOMES: Final = frozenset(
    {"progress", "headway", "breakthrough", "breakthroughs", "agreement", "deal", "movement", "concessions", "advance"}
)
_LACKS: Final = frozenset(
    {"lack", "no", "little", "barring", "without", "scant", "slow", "absent", "halting", "limited"}
)


def _is_what_lies_ahead(phrases: Phrases, colon: int, start: int) -> bool:
    """True for the colon of "hours ahead of the biggest test of her career: her first meeting with"."""
    for at in range(colon - 1, max(start, colon - _TEST) - 1, -1) if "colon" in phrases.tags[colon] else ():
        if phrases.small[at] in AHEAD:
            return True
        if phrases.tags[at] & _TELLS:
            return False
    return False


#: Phrases of "the hardest test of her first year", and what is none of it.
_TEST: Final = 12
_TELLS: Final = frozenset({"past", "third", "be", "have", "modal", "mark", "relative"})
#: Parts of talks in which somebody is who holds them: "in the midst of", "in the final stages of".
_COURSES: Final = frozenset({"midst", "middle", "thick", "stage", "stages", "phase", "phases", "throes", "process"})


def _lead_of_course(phrases: Phrases, part: int, start: int) -> int:
    """The "in" of "in the tense final stages"; *part* itself if none leads it."""
    return next((at for at in range(part - 1, max(start, part - 4) - 1, -1) if phrases.small[at] == "in"), part)


def _of_state(phrases: Phrases, led: int, start: int) -> MeetingStatus | None:
    """The status of talks that somebody is in: "is in talks", "was in talks", "will be in talks"."""
    around = phrases.all_tags(max(start, led - 4), led)
    if "be" in around and not around & {"conditional", "future"}:
        be = led - 1 - ("adverb" in phrases.tags[led - 1])
        goes_on = "present" in around or ("be" in phrases.tags[be] and is_backshifted(phrases, be, led))
        return MeetingStatus.ONGOING if goes_on else MeetingStatus.HELD
    ahead = around | phrases.all_tags(_clause(phrases, led, start), led)
    return _at(phrases, led, start) if "future" in ahead else None


def _is_occasion_for(phrases: Phrases, led: int, first: int) -> bool:
    """True for "at a summit", "in talks" for more than words: not for "at a news conference", "in the talks"."""
    if phrases.small[led] == "in" and phrases.tags[led + 1] & {"definite", "owner"}:
        return False
    return phrases.small[led] in _THERE and not PRESS.intersection(phrases.words(led, first + 1).casefold().split())


def _belongs_to_noun(phrases: Phrases, led: int) -> bool:
    """True for "the foundation for", "a basis for": it is not for it that somebody travels."""
    before = phrases.tags[led - 1]
    if phrases.small[led - 1] in _UNDER_WAY or (phrases.small[led - 1] in _SITES and phrases.small[led - 2] == "in"):
        return False  # "en route to talks", "in town for talks"
    return "low" in before and before.isdisjoint(("adverb", "meet", "be", "say", "participle"))


#: Where somebody is who has come.
_SITES: Final = frozenset({"town"})


def _following(phrases: Phrases, led: int) -> MeetingStatus | None:
    """The status of an occasion by which something is followed: "will be followed by talks"."""
    if phrases.word[led - 1] not in _COMES_NEXT:
        return None
    chain = phrases.all_tags(auxiliaries(phrases, led - 1), led - 1)
    return tense_of(chain) or (MeetingStatus.PLANNED if "to" in chain else None)


def _while(phrases: Phrases, led: int, start: int) -> MeetingStatus:
    """The status of an occasion in the course of which something is to be done: "will ask her during their meeting".

    "Said that he would ask her during a meeting" may be what he said there.
    """
    known = not phrases.tags[led + 1].isdisjoint(("owner", "definite", "possessive", "pronoun"))
    for phrase in range(led - 1, start - 1, -1):
        tags = phrases.tags[phrase]
        if "conditional" in tags and _is_open(phrases, phrase, led):
            return MeetingStatus.PROPOSED
        known = known and tags.isdisjoint(_BREAKS_OFF)
        if phrases.small[phrase] in _SUBJECTS and _does(phrases, phrase, led):
            break
        if "future" in tags or ("would" in tags and known):
            return MeetingStatus.PLANNED
        if tags & _CLAUSE or {"past", "say"} <= tags or "that" in tags:
            break
    return MeetingStatus.HELD


def _is_open(phrases: Phrases, modal: int, led: int) -> bool:
    """True for "could walk out during a meeting"; not for "could not hide it", "could have done it"."""
    may = "indefinite" in phrases.tags[led + 1] and phrases.tags[modal + 1].isdisjoint(("not", "have"))
    return may and not any(_does(phrases, at, led) or "past" in phrases.tags[at] for at in range(modal + 1, led))


def _does(phrases: Phrases, party: int, led: int) -> bool:
    """True for the "she" of "a promise she made during", "a promise Ms Lund made during"."""
    behind = phrases.tags[party + 1]
    return "party" in phrases.tags[party] and party + 1 < led and "low" in behind and behind.isdisjoint(_BESIDE_PARTY)


_SUBJECTS: Final = frozenset({"he", "she", "they", "we", "i"})
#: What stands behind those to whom something is done.
_BESIDE_PARTY: Final = frozenset({"prep", "join", "adverb", "det", "that", "subordinator"})


def _is_of_now(phrases: Phrases, last: int, end: int) -> bool:
    """True for "had booked a hotel during his meeting with Ms Lund in Oslo this week", which may be yet to come."""
    for at in range(last, min(end, last + _TO_DAY)):
        time = phrases.times.get(at)
        if time is not None:
            now = time.shift is not None and time.shift.amount == 0 and time.direction is Direction.NONE
            return now and time.timex.startswith(_LONG)
        if phrases.tags[at] & {"mark", "be", "have", "past", "third"}:
            return False
    return False


#: Phrases from those who meet to the time.
_TO_DAY: Final = 5
#: A week, a month or a year.
_LONG: Final = "XXXX"
#: What parts what was to be from what is told before: "would be new and could help what he does during his visit".
_BREAKS_OFF: Final = frozenset({"mark", "join", "third", "that"})


def _at(phrases: Phrases, led: int, start: int) -> MeetingStatus | None:
    """The status of an occasion at which something was done or is to be: "agreed at the summit"."""
    around = phrases.all_tags(_clause(phrases, led, start), led)
    return tense_of(around) or (MeetingStatus.HELD if "past" in around else None)


def _clause(phrases: Phrases, led: int, start: int) -> int:
    """Where the clause of what is done there begins: a verb of saying tells no more than what is said there."""
    for phrase in range(led - 1, start - 1, -1):
        if phrases.tags[phrase] & _CLAUSE:
            return phrase + 1
        if {"say", "past", "low"} <= phrases.tags[phrase] and phrases.tags[phrase].isdisjoint(_NOT_SAID):
            return phrase
    return start


#: What such a verb may be besides.
_NOT_SAID: Final = frozenset({"held", "ongoing", "planned", "proposed", "cancelled", "postponed", "meet"})


def _of_journey(phrases: Phrases, led: int, start: int) -> MeetingStatus | None:
    """The status of talks for which somebody travels: "is in", "is flying to", "flew to", "is due in" Oslo "for"."""
    lowest = max(start, led - BEFORE)
    before = [phrases.tags[phrase] for phrase in range(lowest, led)]
    around = frozenset[str]().union(*before)
    went = next((at for at in range(led - 1, lowest - 1, -1) if _is_deed(phrases.tags[at])), None)
    tense = tense_of(around)
    if went is not None:
        return _of_travel(phrases, went, tense)
    if tense is not None or any(_is_yet_to_go(phrases, at) for at in range(lowest, led)):
        once = "had been" in phrases.words(lowest, led)
        return tense or (MeetingStatus.CANCELLED if once else MeetingStatus.PLANNED)
    return MeetingStatus.ONGOING if {"be", "present"} <= around and _is_there(phrases, lowest, led) else None


def _is_there(phrases: Phrases, lowest: int, led: int) -> bool:
    """True for "is in Oslo for", "is back for", of somebody who has come; not for "is related to"."""
    return any(phrases.small[at] in _PRESENT or "place" in phrases.tags[at] for at in range(lowest, led))


#: How somebody is where he came to, or together with others.
_PRESENT: Final = frozenset({"in", "at", "back", "here", "there", "over", "together", "gathered", "assembled", "up"})


def _is_later(phrases: Phrases, led: int, noun: int, end: int) -> bool:
    """True for "arrived on Monday for a summit on Wednesday", which is yet to come on the day of publication.

    A weekday is that behind the arrival, and not the one before it.
    """
    behind = (phrases.times[at] for at in range(led + 1, min(end, noun + _BEHIND)) if at in phrases.times)
    time = next((time for time in behind if time.kind is TimeKind.DATE), None)
    days = None if time is None else days_of((time,))
    came = days_of((phrases.times[led - 1],)) if led - 1 in phrases.times else None
    anchor = phrases.cast.anchor
    return days is not None and came is not None and anchor is not None and (days[0] > anchor or days < came)


def _is_yet_to_go(phrases: Phrases, at: int) -> bool:
    """True for "on his way to", "was due at", "is about to leave for", "leaves for", "left Oslo on Friday for"."""
    word = phrases.small[at]
    if word in _LEFT:
        return "have" not in phrases.tags[at - 1] and not _is_days_ago(phrases, at)
    if word in _UNDER_WAY or word in _LEAVES:
        return True
    if word in _LEAVE:
        return "to" in phrases.tags[at - 1]
    return "planned" in phrases.tags[at] and "be" in phrases.tags[at - 1]


def _is_days_ago(phrases: Phrases, left: int) -> bool:
    """True for "left Oslo on Saturday for", told on a Thursday: who left then has arrived."""
    days = days_of(phrases.times[at] for at in range(left + 1, left + _TO_DAY) if at in phrases.times)
    anchor = phrases.cast.anchor
    return days is not None and anchor is not None and (anchor - days[0]).days > 1


#: Words for who has left and has not come yet: "en route to", "on his way to".
_UNDER_WAY: Final = frozenset({"route", "way"})
_LEAVES: Final = frozenset({"leaves", "leaving", "departs", "departing"})
_LEFT: Final = frozenset({"left", "departed"})
_LEAVE: Final = frozenset({"leave", "depart", "take", "set"})


def _is_deed(tags: frozenset[str]) -> bool:
    return "meet" in tags and "noun" not in tags


def _of_travel(phrases: Phrases, verb: int, tense: MeetingStatus | None) -> MeetingStatus:
    """The status of that for which somebody goes: to come while he is on the way, as the journey is besides."""
    first = auxiliaries(phrases, verb)
    status, told = status_of_verb(phrases, first, verb, ahead=False)
    if status not in DONE:
        return status
    if tense is not None and not told:
        return tense
    tags, chain = phrases.tags[verb], phrases.all_tags(first, verb)
    if tags >= {"visits", "ing"} and "be" in chain:  # "was visiting Oslo for talks", who is there
        return MeetingStatus.ONGOING if "present" in chain else MeetingStatus.HELD
    going = tags & {"base", "third", "ing"} and "past" not in tags  # "flying", "is headed"
    here = {"have", "present"} <= chain and phrases.word[verb] in _ARRIVED  # "have arrived in Oslo for a summit"
    return MeetingStatus.PLANNED if going or here or "be" in chain else MeetingStatus.HELD


_ARRIVED: Final = frozenset({"arrived", "landed"})
