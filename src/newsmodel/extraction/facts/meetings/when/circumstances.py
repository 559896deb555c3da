"""When something happened, and for how long: the times that belong to it."""

import re
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.matched.senses import is_verb
from newsmodel.extraction.facts.meetings.when.borrowed import beside_speech, borrowed_times
from newsmodel.extraction.facts.meetings.when.deadlines import deadline, from_now
from newsmodel.extraction.facts.meetings.when.decided import called_off, is_when_decided
from newsmodel.extraction.facts.meetings.when.lapses import day_before_lapse, day_from_event, is_of_main_clause
from newsmodel.extraction.facts.meetings.when.nth_days import day_of_stay
from newsmodel.extraction.facts.meetings.when.opening import is_left_behind, opening
from newsmodel.extraction.facts.meetings.when.other_days import is_of_what_was_done, opens_day
from newsmodel.extraction.facts.meetings.when.reckoning import reckoned
from newsmodel.extraction.facts.meetings.wording.cues import AHEAD, auxiliaries
from newsmodel.extraction.facts.meetings.wording.deeds import (
    decision,
    end_of_aside,
    is_clause,
    is_meanwhile,
    is_message,
    is_of_another_verb,
    is_other_clause,
    is_since,
    is_told,
    leads_away,
    leads_to_other,
    likens,
)
from newsmodel.extraction.facts.meetings.wording.interruptions import phrases_behind
from newsmodel.extraction.facts.meetings.wording.introduced import introduced
from newsmodel.extraction.facts.meetings.wording.nouns import follows, is_definite
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, TO_COME
from newsmodel.extraction.facts.meetings.wording.own_clauses import own_clause
from newsmodel.extraction.facts.meetings.wording.points import POINTS, is_hour, tells_when
from newsmodel.extraction.facts.meetings.wording.predicates import predicate_of
from newsmodel.extraction.facts.meetings.wording.turning import (
    ahead,
    gone_by,
    is_gone,
    is_next_day,
    is_of_past_verb,
    is_simple_past,
)
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus
from newsmodel.values.time import TimeExpression, TimeKind, TimeValue

#: Words before an occasion that belong to it.
_NEAR: Final = 14
#: What begins another predicate with the same subject: "and was given".
_PREDICATE: Final = frozenset({"be", "have", "modal", "do", "planned", "proposed", "cancelled", "postponed"})
#: Words between a preposition and its noun.
_MODIFIERS: Final = 5
_ENDS_PHRASE: Final = frozenset({"mark", "join", "be", "have", "modal", "do", "party", "pronoun", "past"})
_WITHIN: Final = frozenset({"at", "on", "of", "during"})
_EDGE: Final = frozenset({"turn", "semicolon", "quote", "relative", "subordinator"})
_CLAUSE: Final = frozenset({"relative", "that"})


def times_of(
    phrases: Phrases, first: int, what: int, last: int, status: MeetingStatus, *, told: bool
) -> tuple[TimeExpression, ...]:
    """The times that belong to the occasion at phrase *what*, told in phrases *first* to *last*.

    One directly before its noun, else the nearest behind it in its clause, else the one that opens the clause. What is
    still to come is read as lying ahead: "will meet on Friday"; what is *told* as held as lying behind: "met in May".
    """
    at = _before_noun(phrases, what)
    if at is None and not _is_setting(phrases, what):
        at = _behind(phrases, what, last)
        verb = None if at is not None or is_verb(phrases, what) else predicate_of(phrases, what, last)
        at = at if verb is None else _behind(phrases, verb, verb + 1)
        at = None if at is not None and status not in DONE and is_when_decided(phrases, at, what) else at
    at = None if at is not None and is_of_main_clause(phrases, at, what) else at
    if at is None and (status in DONE or status is MeetingStatus.PLANNED):
        reckoned_from = _reckoned_from(phrases, what, last, status)
        if reckoned_from is not None:
            return (reckoned_from,)
    if at is None and follows(phrases, what):
        return beside_speech(phrases, what) if status in DONE or status is MeetingStatus.PLANNED else ()
    if at is None:
        at = opening(phrases, first, what)
        at = None if at is not None and _is_of_deed(phrases, first, at, what, status) else at
    if at is None:
        within = deadline(phrases, what, last) if status in TO_COME else None
        if within is not None:
            return (within,)
        before = introduced(phrases, what)
        found = () if before is None else times_of(phrases, before, before, before + 1, status, told=told)
        return found or borrowed_times(phrases, what, status)
    at = _by_name(phrases, at)
    verb = what if is_verb(phrases, what) else None
    past = told and status is MeetingStatus.HELD if verb is None else "past" in phrases.tags[verb]
    near = at >= what - _BESIDE or at <= phrases.sentence[what][0] + 1  # not "agreed to come in May, and met her"
    near = near or is_next_day(phrases.times[at])
    gone = status in DONE and near and (past or is_of_past_verb(phrases, at))
    days = (reckoned(phrases, phrase) for phrase in (at, *_joined(phrases, at)))
    perfect = verb is not None and _is_day_of_its_own(phrases, at, verb)
    turned = (gone_by(time, verb=verb is not None, perfect=perfect) if gone else ahead(time, status) for time in days)
    turned = (from_now(time) for time in turned) if status in TO_COME else turned
    return tuple(time for time in turned if status is not MeetingStatus.PROPOSED or not is_gone(time))


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
    found = (at for at in range(*extent) if tells_when(phrases, at))
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
        if phrase == what - 1 and "comma" in tags:
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


def _behind(phrases: Phrases, what: int, last: int) -> int | None:
    end = end_of_aside(phrases, what)
    behind = phrases_behind(phrases, what, last, end)
    if phrases.times.keys().isdisjoint(behind):
        return None
    for phrase in behind:
        tags = phrases.tags[phrase]
        if phrase in phrases.times and _is_its_own(phrases, phrase, last, end):
            return phrase
        if phrase >= last and tags & _CLAUSE and own_clause(phrases, what, phrase) is not None:
            continue
        edge = tags & _EDGE and not is_since(phrases, phrase)
        if phrase >= last and (edge or _says(phrases, phrase)) and not is_meanwhile(phrases, phrase, what):
            return None
        if phrase >= last and (leads_away(phrases, phrase) or is_message(phrases, phrase)):
            return _behind_comma(phrases, phrase, behind[-1] + 1) if leads_to_other(phrases, phrase) else None
        if phrase >= last and "join" in tags and (phrases.tags[phrase + 1] & _PREDICATE or opens_day(phrases, phrase)):
            return None
        if phrase >= last and (is_other_clause(phrases, phrase, what, end) or _is_next_stop(phrases, phrase, what)):
            return None
        if phrase >= last and "comma" in tags and likens(phrases, phrase, end):
            return None
        if phrase > last and "noun" in tags and led_by(phrases, phrase) is None:
            return None
        if phrase >= last and "noun" in phrases.tags[what] and "det" in tags and _begins_object(phrases, phrase):
            return None
    return None


def _is_its_own(phrases: Phrases, time: int, last: int, end: int) -> bool:
    """True for a time behind the occasion that is of nothing named in between."""
    told = tells_when(phrases, time) and not _of_other_noun(phrases, time, end)
    return told and not is_of_what_was_done(phrases, time, last)


def _behind_comma(phrases: Phrases, lead: int, stop: int) -> int | None:
    """The time of "will meet her ahead of the summit, on Saturday", which a comma parts from the summit."""
    for phrase in range(lead + 1, stop):
        if "comma" in phrases.tags[phrase]:
            time = phrase + 1 + ("prep" in phrases.tags[phrase + 1])
            return time if tells_when(phrases, time) else None
        if phrases.tags[phrase] & _CLAUSE_EDGE:
            return None
    return None


#: What ends the words for what is beside the occasion.
_CLAUSE_EDGE: Final = frozenset({"mark", "be", "have", "modal", "relative", "that"})


def _is_next_stop(phrases: Phrases, comma: int, what: int) -> bool:
    """True for "in Oslo, where he will see Ms Lund, in Lima on Friday": what follows is not where they meet."""
    if "comma" not in phrases.tags[comma] or phrases.tags[comma + 2].isdisjoint(("place", "country")):
        return False
    begins = max(phrases.sentence[what][0], what - _MODIFIERS)
    return phrases.word[comma + 1] in ("in", "to") and "where" in phrases.words(begins, what).split()


def _begins_object(phrases: Phrases, det: int) -> bool:
    """True for "gave the talks a boost last week": what follows is of another verb."""
    before = phrases.tags[det - 1]
    return before.isdisjoint(("prep", "comma", "join", "det", "adverb", "be", "time"))


def led_by(phrases: Phrases, noun: int) -> int | None:
    """The preposition that leads in the noun at phrase *noun*: "in a planning session"; None if there is none."""
    start, _ = phrases.sentence[noun]
    for phrase in range(noun - 1, max(start, noun - _MODIFIERS) - 1, -1):
        tags = phrases.tags[phrase]
        if "prep" in tags or phrases.small[phrase] in AHEAD:
            return phrase
        beside = phrase == noun - 1 and tags & {"party", "participle"}  # "at the G20 summit", "of seven planned rounds"
        if tags & _ENDS_PHRASE and not beside and "possessive" not in phrases.tags[phrase + 1]:
            return None
    return None


def _is_setting(phrases: Phrases, what: int) -> bool:
    """True for the noun of "met on the sidelines of the summit on Friday": what stands behind it is of the verb."""
    lead = led_by(phrases, what)
    if lead is None or phrases.small[lead] not in _WITHIN or _is_length(phrases, lead):
        return False
    start, _ = phrases.sentence[what]
    for phrase in range(lead - 1, max(start, lead - _NEAR) - 1, -1):
        tags = phrases.tags[phrase]
        if tags & _EDGE or "comma" in tags:
            return False
        if "meet" in tags and tags & {"past", "base", "third", "ing"} and tags.isdisjoint(("noun", "travels_to_meet")):
            return True
    return False


def _is_length(phrases: Phrases, of: int) -> bool:
    """True for the "of" of "two days of talks", which are all that there was."""
    time = phrases.times.get(of - 1)
    return time is not None and time.kind is TimeKind.DURATION


def _of_other_noun(phrases: Phrases, time: int, end: int) -> bool:
    """True for "this week's weather"; false for "this month's gathering", at which parties may meet."""
    if "possessive" not in phrases.tags[time + 1]:
        return False
    behind = (phrases.tags[at] for at in range(time + 2, min(end, time + 5)))
    return not any("noun" in tags or ("meet" in tags and "participle" not in tags) for tags in behind)


def _says(phrases: Phrases, verb: int) -> bool:
    """True for a verb that reports, of which what stands behind it is told; not for "are said to have set it for"."""
    tags = phrases.tags[verb]
    if "say" not in tags or tags.isdisjoint(("past", "third")):
        return False
    passive = "be" in phrases.tags[verb - 1] and "to" in phrases.tags[verb + 1]
    return not passive and tags.isdisjoint(_OF_OCCASIONS)


_OF_OCCASIONS: Final = frozenset({"noun", "meet", "held", "ongoing", "planned", "cancelled", "postponed", "proposed"})


def _is_of_deed(phrases: Phrases, first: int, time: int, what: int, status: MeetingStatus) -> bool:
    """True for a time before the occasion that is when something was done about it."""
    if _is_of_setting(phrases, time):
        return False
    if status in TO_COME and (is_left_behind(phrases, time, what) or _is_of_past_deed(phrases, time, what)):
        return True
    if status not in DONE | TO_COME and called_off(phrases, what) is not None:
        return True
    if status not in DONE and decision(phrases, min(first, time), what) is not None:
        return True
    if is_told(phrases, time, what) and (status not in DONE or _is_before_report(phrases, time, what)):
        return True
    return not is_verb(phrases, what) and is_of_another_verb(phrases, time, what)


def _is_of_setting(phrases: Phrases, time: int) -> bool:
    """True for the time of "a visit in May, during which he was to meet her"."""
    at = time + 1 + ("comma" in phrases.tags[time + 1])
    return phrases.small[at] in _WITHIN and phrases.word[at + 1] == "which"


def _is_of_past_deed(phrases: Phrases, time: int, noun: int) -> bool:
    """True for "praised it on Tuesday ahead of the summit", not for "left on Friday for talks"."""
    lead = led_by(phrases, noun)
    if is_verb(phrases, noun) or lead is None or phrases.small[lead] in _GOES_TO:
        return False
    start, _ = phrases.sentence[time]
    for verb in range(time - 1, max(start, time - _TO_DEED) - 1, -1):
        if phrases.tags[verb] & _NEW_CLAUSE and not _leads_to_whom(phrases, verb):
            return False
        if is_simple_past(phrases, verb):
            return phrases.tags[time + 1].isdisjoint(("comma", "relative"))
    return False


def _leads_to_whom(phrases: Phrases, to: int) -> bool:
    """True for the "to" of "sent a letter to the president on Friday"."""
    return "to" in phrases.tags[to] and bool(phrases.tags[to + 1] & {"det", "owner", "party"})


_NEW_CLAUSE: Final = frozenset({"mark", "relative", "that", "subordinator", "join", "to", "be", "have", "modal"})
#: Phrases from a verb to its time: "sent a letter to the president on Friday".
_TO_DEED: Final = 8
#: So begins what somebody set out for.
_GOES_TO: Final = frozenset({"for", "to"})


def _is_before_report(phrases: Phrases, time: int, what: int) -> bool:
    """True for "said he had met her", "said he had told her at the talks", "said that they agreed at the talks"."""
    if is_verb(phrases, what):
        return _is_past_perfect(phrases, what)
    between = range(time + 2, what)
    if any("past" in phrases.tags[at] and _is_past_perfect(phrases, at) for at in between):
        return True
    known = is_definite(phrases, what) and led_by(phrases, what) is not None
    return known and any(is_clause(phrases, at) for at in between)


def _is_past_perfect(phrases: Phrases, verb: int) -> bool:
    """True for "had met", which was before the day spoken of."""
    at = verb - 1
    while at > 0 and "adverb" in phrases.tags[at]:
        at -= 1
    return "have" in phrases.tags[at] and "past" in phrases.tags[at]
