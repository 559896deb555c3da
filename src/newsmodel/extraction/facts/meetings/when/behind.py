"""The time told behind an occasion, in its clause: "met her in Oslo on Monday"."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.senses import is_verb
from newsmodel.extraction.facts.meetings.when.other_days import is_of_who_was, opens_day
from newsmodel.extraction.facts.meetings.wording.deeds import (
    end_of_aside,
    is_as_planned,
    is_meanwhile,
    is_message,
    is_since,
    is_unlike,
    leads_away,
    leads_to_other,
    likens,
)
from newsmodel.extraction.facts.meetings.wording.interruptions import phrases_behind
from newsmodel.extraction.facts.meetings.wording.leading import led_by
from newsmodel.extraction.facts.meetings.wording.made_things import is_of_made_thing
from newsmodel.extraction.facts.meetings.wording.next_clauses import is_other_clause
from newsmodel.extraction.facts.meetings.wording.own_clauses import own_clause
from newsmodel.extraction.facts.meetings.wording.points import is_new_day, tells_when
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.values.time import TimeKind

#: Words before an occasion that belong to it.
_NEAR: Final = 14
#: What begins another predicate with the same subject: "and was given".
_PREDICATE: Final = frozenset({"be", "have", "modal", "do", "planned", "proposed", "cancelled", "postponed"})
#: Phrases from "in Oslo, where he will see Ms Lund" to the next stop.
_MODIFIERS: Final = 5
_WITHIN: Final = frozenset({"at", "on", "of", "during"})
_EDGE: Final = frozenset({"turn", "semicolon", "quote", "relative", "subordinator"})
_CLAUSE: Final = frozenset({"relative", "that"})


def behind(phrases: Phrases, what: int, last: int) -> int | None:
    """The nearest time behind the occasion at phrase *what* that is its own, None if there is none."""
    end = end_of_aside(phrases, what)
    near = phrases_behind(phrases, what, last, end)
    if phrases.times.keys().isdisjoint(near):
        return None
    for phrase in near:
        tags = phrases.tags[phrase]
        if phrase in phrases.times and _is_its_own(phrases, phrase, last, end):
            return phrase
        if phrase >= last and tags & _CLAUSE and own_clause(phrases, what, phrase) is not None:
            continue
        edge = tags & _EDGE and not (is_since(phrases, phrase) or _is_led_on(phrases, phrase))
        if phrase >= last and (edge or _says(phrases, phrase)) and not is_meanwhile(phrases, phrase, what):
            return None
        if phrase >= last and (leads_away(phrases, phrase) or is_message(phrases, phrase)):
            return _behind_comma(phrases, phrase, near[-1] + 1) if leads_to_other(phrases, phrase) else None
        if phrase >= last and "join" in tags and (phrases.tags[phrase + 1] & _PREDICATE or opens_day(phrases, phrase)):
            return None
        if phrase >= last and (is_other_clause(phrases, phrase, what, end) or _is_next_stop(phrases, phrase, what)):
            return None
        if phrase >= last and (is_unlike(phrases, phrase) or ("comma" in tags and likens(phrases, phrase, end))):
            return None
        if phrase > last and "noun" in tags and led_by(phrases, phrase) is None:
            return None
        if phrase >= last and "noun" in phrases.tags[what] and "det" in tags and _begins_object(phrases, phrase):
            return None
    return None


def _is_led_on(phrases: Phrases, at: int) -> bool:
    """True for the "until" of "put off until May", the "as" of "went ahead as planned on Monday".

    So it is for the "since" of "will hold their first talks since the war on Monday".
    """
    if phrases.small[at] != "since":
        return is_as_planned(phrases, at) or is_new_day(phrases, at + 1)
    behind = at + 1
    while behind < at + _EVENT and phrases.tags[behind] & _NAMED and phrases.tags[behind].isdisjoint(_VERBAL):
        behind += 1
    time = phrases.times.get(behind + (phrases.small[behind] == "on"))
    return behind > at + 1 and time is not None and time.timex.startswith("XXXX-WXX-")


#: Words of what was before: "the long civil war".
_EVENT: Final = 6
_NAMED: Final = frozenset({"det", "low", "demonym", "num", "modifier"})
_VERBAL: Final = frozenset({"past", "third", "be", "have", "modal", "prep", "mark"})


def _is_its_own(phrases: Phrases, time: int, last: int, end: int) -> bool:
    """True for a time behind the occasion that is of nothing named in between."""
    told = tells_when(phrases, time) and not _of_other_noun(phrases, time, end)
    told = told and not _is_first_day(phrases, time, end)
    return told and not is_of_made_thing(phrases, time, last) and not is_of_who_was(phrases, time)


def _is_first_day(phrases: Phrases, time: int, end: int) -> bool:
    """True for the day of "originally scheduled for Monday, will take place on Friday", which tells another."""
    planned = time - 1 - ("prep" in phrases.tags[time - 1])
    if "planned" not in phrases.tags[planned] or phrases.small[planned - 1] not in _FIRST:
        return False
    return any(tells_when(phrases, at) for at in range(time + 1, end) if at in phrases.times)


_FIRST: Final = frozenset({"originally", "initially", "previously", "first"})


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


def is_in_setting(phrases: Phrases, what: int) -> bool:
    """True for the noun of "met on the sidelines of the summit on Friday": what stands behind it is of the verb."""
    whose = is_verb(phrases, what) or "with" in phrases.tags[what + 1]  # "at a dinner with her last week"
    lead = None if whose else led_by(phrases, what)
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
