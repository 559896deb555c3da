"""The time told before an occasion: between its subject and its verb, or at the head of the sentence."""

from typing import Final

from newsmodel.extraction.facts.meetings.when.other_days import is_of_something_else
from newsmodel.extraction.facts.meetings.wording.cues import AHEAD
from newsmodel.extraction.facts.meetings.wording.points import tells_when
from newsmodel.extraction.facts.meetings.wording.turning import is_simple_past
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import is_in_place

#: A time that opens its sentence stands among its first phrases.
_OPENING: Final = 8
_EDGE: Final = frozenset({"turn", "semicolon", "quote", "relative", "subordinator"})


def opening(phrases: Phrases, first: int, what: int) -> int | None:
    """The time between subject and verb, or the one with which the sentence begins."""
    start, _ = phrases.sentence[what]
    if phrases.small[what - 1] == "having":
        return None  # "is due home on Friday, having met Ms Lund"
    if "ing" in phrases.tags[what] and phrases.tags[what - 1] & {"prep", "subordinator"}:
        return _opening_day(phrases, start) if phrases.word[what - 1] == "while" else None
    for phrase in range(what - 1, first - 1, -1):
        if tells_when(phrases, phrase) and not is_of_something_else(phrases, phrase, what):
            return None if _of_journey(phrases, first, phrase) or _of_plan(phrases, first, phrase, what) else phrase
    for phrase in range(min(first, what) - 1, max(start, first - 4) - 1, -1):
        if phrases.small[phrase] in ("when", "where") or _is_at_which(phrases, phrase):
            return _of_main_clause(phrases, phrase, start) or _at_head(phrases, phrase, start)
        if phrases.tags[phrase] & _EDGE:
            return _before_after(phrases, phrase, start)
        if _tells(phrases, phrase, what):
            return phrase
    when = _when_before(phrases, first, start)
    if when is not None:
        return _of_main_clause(phrases, when, start)
    return _first_told(phrases, start, first, what)


def _first_told(phrases: Phrases, start: int, first: int, what: int) -> int | None:
    """The time of "In May in Oslo, he met her", before all parties."""
    for phrase in range(start, min(start + _OPENING, first)):
        if _tells(phrases, phrase, what):
            return phrase
        led = "prep" in phrases.tags[phrase - 1] or is_in_place(phrases, phrase - 1)
        if "party" in phrases.tags[phrase] and not led:
            return None
    return None


def _when_before(phrases: Phrases, first: int, start: int) -> int | None:
    """The "when" of "in May, when, for the first time in the two years that he had led Norway, he met her"; or None."""
    for at in range(first - 1, max(start, first - _CLAUSE) - 1, -1):
        if phrases.small[at] == "when":
            return at if "comma" in phrases.tags[at + 1] and "comma" in phrases.tags[first - 1] else None
    return None


#: Phrases from "when" to who does it, with what stands between commas.
_CLAUSE: Final = 16


def _tells(phrases: Phrases, at: int, what: int) -> bool:
    told = tells_when(phrases, at) and not _is_of_other_at_head(phrases, at)
    return told and not is_of_something_else(phrases, at, what)


def _is_of_other_at_head(phrases: Phrases, time: int) -> bool:
    """True for the day of "Ahead of a summit in Lima on Friday, he met her", not of "Before flying home on Friday"."""
    start, _ = phrases.sentence[time]
    return time > start + 1 and not phrases.word[start + 1].endswith("ing") and is_in_lead(phrases, time)


def is_in_lead(phrases: Phrases, at: int) -> bool:
    """True for what stands before the comma of "Ahead of a summit in Lima on Friday, he met her".

    So is "In Oslo on Sunday after talks in Lima, he met her".
    """
    start, _ = phrases.sentence[at]
    if phrases.small[start] not in AHEAD and not any(_adds(phrases, start, on) for on in range(start + 1, at)):
        return False
    return all("comma" not in phrases.tags[before] or is_in_place(phrases, before) for before in range(start, at))


def _adds(phrases: Phrases, start: int, lead: int) -> bool:
    """True for the "after" of "In Oslo on Sunday after talks in Lima", not for that of "On Sunday after landing in"."""
    if phrases.small[lead] not in _AROUND or phrases.word[lead + 1].endswith("ing"):
        return False
    return bool(phrases.tags[start] & {"prep", "time"}) and phrases.small[start] not in _AROUND


_AROUND: Final = AHEAD | {"after", "following"}


def _opening_day(phrases: Phrases, start: int) -> int | None:
    """The time of "On Monday, he praised her while meeting Mr Tveit"."""
    at = start + (phrases.small[start] == "back")
    at += "prep" in phrases.tags[at]
    return at if tells_when(phrases, at) and "comma" in phrases.tags[at + 1] else None


def _before_after(phrases: Phrases, after: int, start: int) -> int | None:
    """The time in "Last week, after talks with Ms Lund, he left", "sang on Monday as they met": that of both.

    So is that of "On Monday, he sang as they met".
    """
    if phrases.small[after] not in _AT_ITS_END:
        return None
    time = after - 1 - ("comma" in phrases.tags[after - 1])
    if time >= start and tells_when(phrases, time):
        return time
    return _day_meanwhile(phrases, after, start) if phrases.small[after] in _MEANWHILE else None


def _day_meanwhile(phrases: Phrases, lead: int, start: int) -> int | None:
    """The time of "On Monday, he sang as they met", of "launched Sunday's test as they met"."""
    for phrase in range(lead - 1, max(start, lead - _OWNED) - 1, -1):
        if phrase in phrases.times:
            return phrase if "possessive" in phrases.tags[phrase + 1] and tells_when(phrases, phrase) else None
    return _opening_day(phrases, start)


#: Phrases from "Sunday's" to "as".
_OWNED: Final = 5


_MEANWHILE: Final = frozenset({"as", "while"})
_AT_ITS_END: Final = frozenset({"after", "following", "during"}) | _MEANWHILE


def is_left_behind(phrases: Phrases, time: int, what: int) -> bool:
    """True for the day of "spoke on Monday, naming a place for the summit": what is to come has another one.

    It has not in "will visit Oslo on Monday, where he will meet her".
    """
    start, _ = phrases.sentence[time]
    opens = time - start <= 1 or _is_in_setting(phrases, start, time)
    comma = next((at for at in range(time + 1, what) if "comma" in phrases.tags[at]), what)
    return not opens and comma < what and phrases.word[comma + 1] not in ("where", "when", "including")


def _is_in_setting(phrases: Phrases, start: int, time: int) -> bool:
    """True for the day of "In the city of Bergen on Friday, he will", "During a visit to Oslo next week, he is"."""
    if phrases.small[start] not in _SETS:
        return False
    return all(_SETS_OFF.isdisjoint(phrases.tags[at]) or _is_word_of_visit(phrases, at) for at in range(start, time))


def _is_word_of_visit(phrases: Phrases, at: int) -> bool:
    return "noun" in phrases.tags[at] and "det" in phrases.all_tags(at - 2, at)


_SETS: Final = frozenset({"in", "at", "on", "during", "there"})
#: Words of what somebody does.
_SETS_OFF: Final = frozenset({"be", "have", "modal", "do", "past", "third", "relative", "say", "person", "pronoun"})


def _is_at_which(phrases: Phrases, which: int) -> bool:
    """True for the "which" of "a dinner on Monday, at which he met her"."""
    return phrases.word[which] == "which" and phrases.small[which - 1] in _AT_IT


_AT_IT: Final = frozenset({"in", "at", "during", "after"})


def _of_main_clause(phrases: Phrases, when: int, start: int) -> int | None:
    """The time in "came to Oslo in May, when he met Ms Lund", "held a summit in May, at which he met Ms Lund"."""
    for phrase in range(when - 1, max(start, when - _OPENING) - 1, -1):
        if tells_when(phrases, phrase) or _is_since(phrases, phrase, when):
            return None if _is_return(phrases, phrase) else phrase
        if phrases.tags[phrase] & _EDGE:
            break
    return None


def _is_since(phrases: Phrases, time: int, when: int) -> bool:
    """True for the month of "the first since March, when they met"."""
    since = time in phrases.times and phrases.small[time - 1] == "since"
    return since and time == when - 1 - ("comma" in phrases.tags[when - 1])


def _at_head(phrases: Phrases, when: int, start: int) -> int | None:
    """The time of "Yesterday, on the first day of the fair, he took the stage when he met her"."""
    if phrases.small[when] != "when" or "comma" in phrases.tags[when - 1]:
        return None
    day = _opening_day(phrases, start)
    story = day is not None and any(is_simple_past(phrases, at) for at in range(day + 1, when))
    return day if story and phrases.all_tags(start, when).isdisjoint(("have", "modal", "that")) else None


def _is_return(phrases: Phrases, time: int) -> bool:
    """True for the day of "returned on Wednesday from Oslo, where he met her", when he was no more there."""
    verb = time - 1 - ("prep" in phrases.tags[time - 1])
    return phrases.small[verb].partition(" ")[0] in _RETURNS and "from" in phrases.small[time + 1 : time + 3]


_RETURNS: Final = frozenset({"returned", "returns", "back", "home"})


def _of_plan(phrases: Phrases, first: int, time: int, what: int) -> bool:
    """True for the month of "agreed to hold talks in June and discussed a deal", not of "came in June and met her"."""
    joined = what - 1
    while joined > time and "adverb" in phrases.tags[joined]:
        joined -= 1
    done = "past" in phrases.tags[what] and not phrases.tags[joined].isdisjoint(("join", "turn", "comma"))
    return done and not phrases.all_tags(first, time).isdisjoint(("planned", "proposed"))


def _of_journey(phrases: Phrases, first: int, time: int) -> bool:
    """True for "was headed to Oslo on Tuesday for talks", not for "will fly", "heads to Oslo on Tuesday for talks"."""
    for phrase in range(first, time):
        found = phrases.meaning(phrase) if "noun" not in phrases.tags[phrase] else None
        if found is not None and found.meeting is not None and found.meeting.lemma in _SETS_OUT:
            return "past" in phrases.tags[phrase] and "present" not in phrases.tags[phrase - 1]
    return False


_SETS_OUT: Final = frozenset({"head", "send", "dispatch"})
