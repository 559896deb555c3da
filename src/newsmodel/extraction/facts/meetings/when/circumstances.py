"""When something happened, and for how long: the times that belong to it."""

import re
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.matched.senses import is_verb
from newsmodel.extraction.facts.meetings.when.behind import behind, is_in_setting
from newsmodel.extraction.facts.meetings.when.borrowed import beside_speech, borrowed_times
from newsmodel.extraction.facts.meetings.when.changed import changed_time
from newsmodel.extraction.facts.meetings.when.deadlines import deadline, from_now
from newsmodel.extraction.facts.meetings.when.decided import is_when_decided
from newsmodel.extraction.facts.meetings.when.done_about import is_of_deed
from newsmodel.extraction.facts.meetings.when.lapses import day_before_lapse, day_from_event, is_of_main_clause
from newsmodel.extraction.facts.meetings.when.nth_days import day_of_stay
from newsmodel.extraction.facts.meetings.when.opening import opening
from newsmodel.extraction.facts.meetings.when.other_days import opens_day
from newsmodel.extraction.facts.meetings.when.reckoning import reckoned
from newsmodel.extraction.facts.meetings.when.told_as_past import is_of_past_clause, lasted
from newsmodel.extraction.facts.meetings.wording.cues import auxiliaries
from newsmodel.extraction.facts.meetings.wording.former import is_recent
from newsmodel.extraction.facts.meetings.wording.introduced import introduced
from newsmodel.extraction.facts.meetings.wording.looked_back_on import is_looked_back_on
from newsmodel.extraction.facts.meetings.wording.nouns import follows
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, TO_COME
from newsmodel.extraction.facts.meetings.wording.points import POINTS, is_hour, is_new_day, tells_when
from newsmodel.extraction.facts.meetings.wording.predicates import predicate_of
from newsmodel.extraction.facts.meetings.wording.turning import (
    ahead,
    gone_by,
    is_gone,
    is_next_day,
    is_of_past_verb,
    may_follow_date,
    once_due,
    was_done_before,
)
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus
from newsmodel.values.time import TimeExpression, TimeValue

#: Phrases behind an occasion among which it is told since when it goes on.
_NEAR: Final = 14


def times_of(
    phrases: Phrases, first: int, what: int, last: int, status: MeetingStatus, *, told: bool
) -> tuple[TimeExpression, ...]:
    """The times that belong to the occasion at phrase *what*, told in phrases *first* to *last*.

    One directly before its noun, else the nearest behind it in its clause, else the one that opens the clause. What is
    still to come is read as lying ahead: "will meet on Friday"; what is *told* as held as lying behind: "met in May".
    """
    changed = changed_time(phrases, what, last) if status in _CHANGED else None
    if changed is not None:
        return _turned(phrases, (what, last), changed, status, told=told)
    return _times_of(phrases, (first, what, last), status, told=told)


_CHANGED: Final = TO_COME | {MeetingStatus.POSTPONED}


def _times_of(
    phrases: Phrases, extent: tuple[int, int, int], status: MeetingStatus, *, told: bool
) -> tuple[TimeExpression, ...]:
    first, what, last = extent
    at = _before_noun(phrases, what)
    if at is None and not is_in_setting(phrases, what):
        at = behind(phrases, what, last)
        verb = None if at is not None or is_verb(phrases, what) else predicate_of(phrases, what, last)
        at = at if verb is None else behind(phrases, verb, verb + 1)
        at = None if at is not None and status not in DONE and is_when_decided(phrases, at, what) else at
    at = None if at is not None and is_of_main_clause(phrases, at, what) else at
    if at is None and (status in DONE or status is MeetingStatus.PLANNED):
        reckoned_from = _reckoned_from(phrases, what, last, status)
        if reckoned_from is not None:
            return (reckoned_from,)
    if at is None and is_recent(phrases, what):
        return ()
    if at is None and follows(phrases, what):
        return beside_speech(phrases, what) if status in DONE or status is MeetingStatus.PLANNED else ()
    if at is None:
        at = opening(phrases, first, what)
        at = None if at is not None and is_of_deed(phrases, first, at, what, status) else at
    if at is None:
        within = deadline(phrases, what, last) if status in TO_COME else None
        if within is not None:
            return (within,)
        before = introduced(phrases, what)
        found = () if before is None else times_of(phrases, before, before, before + 1, status, told=told)
        return found or borrowed_times(phrases, what, status)
    return _turned(phrases, (what, last), at, status, told=told)


def _turned(
    phrases: Phrases, of: tuple[int, int], at: int, status: MeetingStatus, *, told: bool
) -> tuple[TimeExpression, ...]:
    """The time at phrase *at*, and one joined to it, on the side of the day of publication where the occasion is."""
    what, last = of
    at = _by_name(phrases, at)
    verb = what if is_verb(phrases, what) else None
    done = status in DONE
    over = verb is None and done and lasted(phrases, what, last, at)
    past = told and status is MeetingStatus.HELD
    if verb is not None:  # "met her", "flew to Oslo in July to meet her"
        past = "past" in phrases.tags[what] or (past and "to" in phrases.tags[what - 1])
        past = past or was_done_before(phrases, what) or is_looked_back_on(phrases, what)
        done = done or (past and status is MeetingStatus.DENIED)  # "denied meeting her in May"
    of_past = over or (verb is None and done and is_of_past_clause(phrases, what))
    past = past or of_past
    near = at >= what - _BESIDE or at <= phrases.sentence[what][0] + 1  # not "agreed to come in May, and met her"
    near = near or over or _is_fronted(phrases, at, what) or is_next_day(phrases.times[at])
    gone = done and near and (past or is_of_past_verb(phrases, at))
    perfect = (verb is not None and _is_day_of_its_own(phrases, at, verb)) or not may_follow_date(phrases)
    days = [reckoned(phrases, phrase) for phrase in (at, *_joined(phrases, at))]
    if gone:
        own = verb is not None
        days = [gone_by(time, verb=own or (of_past and _is_weekday(time)), perfect=perfect) for time in days]
    elif status is MeetingStatus.CANCELLED and _had_been_due(phrases, at):
        days = [once_due(time) for time in days]
    elif status not in DONE and is_new_day(phrases, at):
        days = [_new_day(time) for time in days]
    else:
        days = [ahead(time, status) for time in days]
    days = [from_now(time) for time in days] if status in TO_COME else days
    return tuple(time for time in days if not _is_none_of(time, status))


def _had_been_due(phrases: Phrases, at: int) -> bool:
    """True for the day of "had been due to meet her on Monday", told of what was not."""
    return "had been" in phrases.words(max(phrases.sentence[at][0], at - _NEAR), at)


def _new_day(time: TimeExpression) -> TimeExpression:
    """The month of "put off until May", the latter day of "moved from Monday to Wednesday"."""
    if time.anchor is None:
        return time
    time = ahead(attrs.evolve(time, modifier=None).resolve(time.anchor), MeetingStatus.PLANNED)
    if time.value is None or "/" not in str(time.value):
        return time
    return attrs.evolve(time, value=TimeValue.parse(str(time.value).rpartition("/")[2]))


def _is_fronted(phrases: Phrases, time: int, what: int) -> bool:
    """True for the month of "said that, during a visit to Oslo in August, he met her"."""
    return time < what and "comma" in phrases.tags[time + 1] and bool(phrases.tags[time + 2] & {"party", "pronoun"})


def _is_weekday(time: TimeExpression) -> bool:
    return time.timex.startswith("XXXX-W")


def _is_none_of(time: TimeExpression, status: MeetingStatus) -> bool:
    """True for "last month" of what is proposed, and for the end of "met her on a deal that runs out by August"."""
    if status is MeetingStatus.PROPOSED:
        return is_gone(time)
    value = time.value if status is MeetingStatus.HELD else None
    open_to = None if value is None or value.earliest is not None else value.latest
    return open_to is not None and time.anchor is not None and open_to.date() > time.anchor


def _reckoned_from(phrases: Phrases, what: int, last: int, status: MeetingStatus) -> TimeExpression | None:
    """The day told by how long it is from another, or since when or on which of several days it is."""
    if status not in DONE:
        return day_before_lapse(phrases, what, ahead=True)
    told = _since(phrases, what, last) or day_before_lapse(phrases, what)
    return told or day_from_event(phrases, what, last) or day_of_stay(phrases, what)


def _is_day_of_its_own(phrases: Phrases, at: int, verb: int) -> bool:
    """True for the weekday of "had met on Monday" on which nothing else is told to have been."""
    if not {"have", "past"} <= phrases.all_tags(auxiliaries(phrases, verb), verb):
        return False
    day = phrases.times[at].timex[:_WEEKDAY]
    return sum(time.timex[:_WEEKDAY] == day for time in phrases.times.values()) == 1


#: Letters of a weekday without its hour: "XXXX-WXX-1".
_WEEKDAY: Final = 10


def _by_name(phrases: Phrases, at: int) -> int:
    """The day named behind another word for it: "on the same day, 10 July,"."""
    named = at + 1 < len(phrases.letters) and phrases.tags[at + 1] & {"comma", "dash"} and at + 2 in phrases.times
    return at + 2 if named and phrases.times[at].value is None else at


#: Phrases from a time to the verb before which it stands: "on Tuesday met".
_BESIDE: Final = 2


def times_within(phrases: Phrases, extent: tuple[int, int], status: MeetingStatus) -> tuple[TimeExpression, ...]:
    """The times that phrases of an occasion tell: "on Tuesday" of "and Ms Lund in Oslo on Tuesday"."""
    told = next((at for at in range(*extent) if tells_when(phrases, at)), None)
    found = () if told is None else (told, *_joined(phrases, told))
    return tuple(ahead(reckoned(phrases, at), status) for at in found)


def _since(phrases: Phrases, what: int, last: int) -> TimeExpression | None:
    """The time of "have been negotiating since October", "have been in talks since May's vote": open at its end."""
    start, end = phrases.sentence[what]
    begun = phrases.all_tags(max(start, what - _CHAIN), what)
    if not {"have", "been"} <= begun:
        return None
    for since in range(what + 1, min(end, last + _NEAR)):
        if phrases.word[since] == "since":
            owned = "possessive" in phrases.tags[since + 2]  # "since Norway's May election"
            return _open(phrases.times.get(since + 3 if owned else since + 1))
    return None


def _open(time: TimeExpression | None) -> TimeExpression | None:
    """The time as one without an end, as precisely as its words tell it."""
    if time is None or time.value is None or time.value.earliest is None:
        return None
    if time.value.latest is not None:
        return attrs.evolve(time, value=TimeValue.parse(f"{time.value}/..")) if "/" not in str(time.value) else time
    shape = "%Y-%m" if _A_MONTH.fullmatch(time.timex) else "%Y" if _A_YEAR.fullmatch(time.timex) else None
    return attrs.evolve(time, value=TimeValue.parse(f"{time.value.earliest:{shape}}/..")) if shape else time


_CHAIN: Final = 5
_A_MONTH: Final = re.compile(r"[\dX]{4}-\d\d")
_A_YEAR: Final = re.compile(r"[\dX]{4}")


def _joined(phrases: Phrases, at: int) -> tuple[int, ...]:
    """The second time of "on Friday and again on Saturday", the first of "the Friday and Saturday talks".

    So is that of "On Friday and Saturday, they met".
    """
    if "join" in phrases.tags[at - 1] and at - 2 in phrases.times and phrases.tags[at + 1] & {"noun", "comma"}:
        return (at - 2,) if phrases.times[at - 2].kind in POINTS else ()
    if "join" not in phrases.tags[at + 1]:
        return ()
    if opens_day(phrases, at + 1):
        return ()
    for phrase in range(at + 2, min(at + 5, phrases.sentence[at][1])):
        if phrase in phrases.times:
            return (phrase,) if phrases.times[phrase].kind in POINTS else ()
        if not phrases.tags[phrase] & {"adverb", "prep"}:
            break
    return ()


def _before_noun(phrases: Phrases, what: int) -> int | None:
    """As in "Thursday's talks", "the 12 June summit", "last month's Geneva talks", "the 12 June White House dinner"."""
    start, _ = phrases.sentence[what]
    for phrase in range(what - 1, max(start, what - 5) - 1, -1):
        tags = phrases.tags[phrase]
        if phrase in phrases.times:
            named = phrase == what - 1 or "possessive" in phrases.all_tags(phrase + 1, what)
            named = named or ("det" in phrases.tags[phrase - 1] and "organization" in phrases.tags[what - 1])
            named = named or (phrase == what - 2 and "det" in phrases.tags[phrase - 1])
            is_day = phrases.times[phrase].kind in POINTS and not is_hour(phrases, phrase)
            return phrase if named and is_day else None
        if phrase == what - 1 and "comma" in tags and phrase - 1 in phrases.times:
            continue  # "a May 8, 2017, meeting"
        if tags & {"prep", "mark", "be", "have"} or ("party" in tags and not _names(phrases, phrase, what)):
            return None
    return None


def _names(phrases: Phrases, phrase: int, what: int) -> bool:
    """True for the place or the body that gives an occasion its name: "last month's NATO summit"."""
    if "organization" not in phrases.tags[phrase]:
        return False
    return all(phrases.tags[at] <= _MERE_WORD for at in range(phrase + 1, what))


#: What a word is that may stand between a body and the noun: "United Nations climate summit".
_MERE_WORD: Final = frozenset({"low", "common", "modifier"})
