"""The day of an occasion beside which somebody speaks: "said on Monday after talks with Ms Lund"."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.senses import is_verb
from newsmodel.extraction.facts.meetings.when.days import REACH, day_of_news, is_past_day
from newsmodel.extraction.facts.meetings.wording.nouns import JOURNEYS
from newsmodel.extraction.facts.meetings.wording.points import of_report
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.values.time import TimeExpression, TimeKind

#: So begins what somebody speaks beside.
BESIDE: Final = frozenset({"after", "before", "following", "during"})
#: Who speaks so beside what is to come does so on its day.
_JUST_BEFORE: Final = frozenset({"before", "at"})
#: Who speaks at it does so on its day as well, if nothing but the occasion follows.
_AT: Final = frozenset({"at", "in", "as", "where"})
#: Phrases from those words to the occasion, and from the verb to them.
_NEAR: Final = 7
_CLAUSE: Final = 10
#: Phrases from the comma behind an occasion to the verb of the main clause, and from the verb to its day.
_SUBJECT: Final = 12
_AUDIENCE: Final = 5
#: Times longer than an occasion is: "after months of talks".
_LONG: Final = ("W", "M", "Y")


def day_of_speech(phrases: Phrases, what: int, *, ahead: bool = False) -> TimeExpression | None:
    """The day on which somebody spoke beside the occasion at phrase *what*; None if the sentence does not tell it.

    With *ahead*, beside one that was to begin: "said on Monday before a meeting with Ms Lund", "at the start of it".
    """
    lead = what if "alongside" in phrases.tags[what] else _lead(phrases, what)
    if ahead and (lead is None or not _is_just_before(phrases, lead, what)):
        return None
    if lead is None:
        return _day_of_main_clause(phrases, what, what) if "ing" in phrases.tags[what] else None
    said = _said_before(phrases, lead)
    if said is not None:
        return _told_day(phrases, said, lead, what)
    return _day_of_main_clause(phrases, lead, what)


def _is_just_before(phrases: Phrases, lead: int, what: int) -> bool:
    """True for "before a meeting with", "at the start of talks", not for "before any talks", "before leaving for"."""
    if phrases.small[lead] not in _JUST_BEFORE or is_verb(phrases, what) or phrases.small[what] in JOURNEYS:
        return False
    between = range(lead + 1, what)
    return all(phrases.tags[at].isdisjoint(_NOT_ITS_WORDS) and phrases.small[at] != "any" for at in between)


#: What is no part of the words for an occasion.
_NOT_ITS_WORDS: Final = frozenset({"that", "ing", "past", "third", "join", "comma", "pronoun"})


def _lead(phrases: Phrases, what: int) -> int | None:
    """The word that puts something beside the occasion, None if there is none: the "after" of "after long talks"."""
    start, _ = phrases.sentence[what]
    for at in range(what - 1, max(start, what - _NEAR) - 1, -1):
        word = phrases.small[at]
        if word in BESIDE or (word in _AT and phrases.all_tags(at + 1, what).isdisjoint(_TELLS)):
            return at
        duration = phrases.times.get(at)
        if duration is not None and duration.kind is TimeKind.DURATION:
            if duration.timex.startswith("P") and duration.timex.endswith(_LONG) and "T" not in duration.timex:
                return None
            continue  # "during a two-hour dinner"
        tags = phrases.tags[at]
        if tags & {"mark", "be", "have", "modal", "time"} or {"say", "past"} <= tags:
            return None
    return None


def _said_before(phrases: Phrases, lead: int) -> int | None:
    """The verb of "said on Monday after", None if nothing is said before the words at phrase *lead*."""
    start, _ = phrases.sentence[lead]
    closely = phrases.small[lead] in _AT
    for said in range(lead - 1, max(start, lead - _CLAUSE) - 1, -1):
        tags = phrases.tags[said]
        if _speaks(phrases, said) or ({"say", "past"} <= tags and "meet" not in tags):
            return said
        if tags & _ENDS or (closely and _is_of_content(phrases, said)):
            return None
    return None


def _speaks(phrases: Phrases, verb: int) -> bool:
    """True for "told" reporters, "spoke", "was speaking"."""
    word = phrases.small[verb]
    return word in ("told", "spoke") or (word == "speaking" and "be" in phrases.tags[verb - 1])


#: Words of a clause that stands between: "in a development that followed talks".
_TELLS: Final = frozenset({"past", "third", "that", "relative"})
_ENDS: Final = frozenset({"be", "have", "modal", "meet", "relative", "turn"})


def _is_of_content(phrases: Phrases, at: int) -> bool:
    """True for words of what is said: "said on Monday that Norway broke a promise made in talks"."""
    tags = phrases.tags[at]
    if phrases.small[at] in _TOPIC:
        return at + 1 not in phrases.times
    return not tags.isdisjoint(("past", "third", "participle", "that"))


_TOPIC: Final = frozenset({"on", "about", "over", "of"})


def _told_day(phrases: Phrases, said: int, end: int, what: int) -> TimeExpression | None:
    """The day told beside the verb at phrase *said*, else the one on which the same speaker spoke before."""
    start, _ = phrases.sentence[said]
    for phrase in (*range(said + 1, end), *range(said - 1, max(start, said - 3) - 1, -1)):
        if phrase in phrases.times:
            return phrases.times[phrase] if is_past_day(phrases.times[phrase]) else None
    if _speaker(phrases, said) is None:
        return None
    if phrases.small[end] in _AT or end == what:  # "said at a news conference with Ms Lund", "said alongside Ms Lund"
        meets_press = end == what or "conference" in phrases.small[what]
        return _day_of_speaker(phrases, said) if meets_press else None
    return _day_of_speaker(phrases, said) or day_of_news(phrases, said)


def _before(phrases: Phrases, aside: int) -> str | None:
    """Who is named before the comma that leads in phrase *aside*: "Mr Tveit, speaking after talks"."""
    named = aside - 2
    return phrases.references[named].party if named in phrases.references else None


def _day_of_speaker(phrases: Phrases, said: int, speaker: str | None = None) -> TimeExpression | None:
    """The day on which who speaks at phrase *said* did so before: "said on Monday", "On Monday, he called"."""
    speaker = speaker or _speaker(phrases, said)
    if speaker is None:
        return None
    start, _ = phrases.sentence[said]
    for phrase in range(start - 1, max(0, start - REACH) - 1, -1):
        time = phrases.times.get(phrase)
        if time is None or not is_past_day(time):
            continue
        beside = range(phrase - _TOLD, phrase)
        if of_report(phrases, phrase) and any(_is_told_of(phrases, at, speaker) for at in beside):
            return time
        first, last = phrases.sentence[phrase]
        opens = phrase <= first + 1 and phrases.block(said) - phrases.block(phrase) <= 1
        behind = range(phrase + 1, min(last, phrase + _OPENED)) if opens else ()
        if any(at in phrases.references and phrases.references[at].party == speaker for at in behind):
            return time
    return _day_of_next_speech(phrases, said, speaker)


def _is_told_of(phrases: Phrases, at: int, speaker: str) -> bool:
    """True for "said", and for him to whom it is said in "told Mr Berg", if he is the *speaker*."""
    if phrases.small[at - 1] == "told" and at in phrases.references:
        return phrases.references[at].party == speaker
    return _speaker(phrases, at) == speaker


#: Phrases from "told" to the day, and those to whom it was told.
_TOLD: Final = 4


def _day_of_next_speech(phrases: Phrases, said: int, speaker: str) -> TimeExpression | None:
    """The day of a paragraph that opens with what somebody said, told with what he said next: "he said on Monday"."""
    _, end = phrases.sentence[said]
    block = phrases.block(said)
    for phrase in range(end, min(end + REACH, len(phrases.letters))):
        time = phrases.times.get(phrase)
        if time is None or not is_past_day(time):
            continue
        if phrases.block(phrase) - block > _STORY:
            break
        for verb in range(phrase - 1, phrase - _TO_DAY, -1):
            if {"say", "past"} <= phrases.tags[verb] and _speaker(phrases, verb) == speaker:
                return time
            if phrases.tags[verb] & _CLAUSE_ENDS:
                break
    return None


#: Blocks over which a story stays on the day on which somebody speaks.
_STORY: Final = 3
#: Phrases from a verb to its day: "told a group of officials in Oslo on Monday".
_TO_DAY: Final = 8
_CLAUSE_ENDS: Final = frozenset({"mark", "that", "relative", "be", "have", "modal", "join"})


#: Phrases from the day that opens a sentence to its subject.
_OPENED: Final = 4


def _speaker(phrases: Phrases, said: int) -> str | None:
    """Who is the subject of the verb at phrase *said*, if it stands beside it."""
    if said < 0 or ("say" not in phrases.tags[said] and not _speaks(phrases, said)):
        return None
    before = said - 1
    while before > 0 and phrases.tags[before] & _HELPS and phrases.small[before] != "had":
        before -= 1  # "has praised", "was speaking"
    before -= "comma" in phrases.tags[before]
    for phrase in (before, said + 1):
        if phrase in phrases.references:
            return phrases.references[phrase].party
    return None


_HELPS: Final = frozenset({"have", "be", "adverb"})


def _day_of_main_clause(phrases: Phrases, lead: int, what: int) -> TimeExpression | None:
    """As in "After talks with Ms Lund, Mr Tveit said on Monday", "Mr Tveit, speaking after talks, said on Monday"."""
    start, end = phrases.sentence[what]
    opens = lead - (phrases.small[lead - 1] == "speaking")
    if opens > start and "comma" not in phrases.tags[opens - 1]:
        return None
    comma = next((at for at in range(what + 1, end) if "comma" in phrases.tags[at]), end)
    for said in range(comma + 1, min(end, comma + _SUBJECT)):
        tags = phrases.tags[said]
        if {"say", "past"} <= tags and "meet" not in tags:
            beside = (said - 1, *range(said + 1, min(end, said + _AUDIENCE)))
            days = [phrases.times[at] for at in beside if at in phrases.times and _is_its_day(phrases, at, said)]
            return (
                next(filter(is_past_day, days), None)
                if days
                else _day_of_speaker(phrases, said, _before(phrases, opens))
            )
        if tags & _ENDS or "subordinator" in tags:
            return None
    return None


def _is_its_day(phrases: Phrases, at: int, said: int) -> bool:
    """True for the day of "said on Monday", "on Monday said", not of "said he came on Monday"."""
    return at < said or of_report(phrases, at)
