"""Times told before an occasion that are of something else in its sentence: of a noun, of who is named, of a deed."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.points import is_since_when
from newsmodel.extraction.facts.meetings.wording.records import PICTURES
from newsmodel.extraction.facts.meetings.wording.turning import FINITE
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.values.time import Precision

#: Phrases from a time to the comma behind an aside.
_NEAR: Final = 14


def is_of_something_else(phrases: Phrases, time: int, what: int) -> bool:
    """True if the time at phrase *time* does not tell when the occasion behind it, at *what*, is."""
    return (
        _is_in_aside(phrases, time, what)
        or _is_of_noun(phrases, time, what)
        or _is_outside_relative(phrases, time, what)
        or _is_of_earlier_predicate(phrases, time, what)
        or _is_of_participle(phrases, time, what)
        or _is_of_news_of(phrases, time)
        or _is_of_pictures(phrases, time, what)
        or _is_of_way_home(phrases, time, what)
        or is_since_when(phrases, time)
    )


def _is_in_aside(phrases: Phrases, time: int, what: int) -> bool:
    """True for the year of "Mr Tveit, who took office in 2016, met Ms Lund", "Mr Tveit - here since 2016 - met her".

    So is that of "Ms Lund, a poet who was jailed in 2014, met him", "Ms Lund, an envoy named in 2014, met him".
    """
    between = phrases.all_tags(time + 1, what)
    if between.isdisjoint(("comma", "dash")):
        return False
    start, _ = phrases.sentence[time]
    for phrase in range(time - 1, max(start, time - _NEAR) - 1, -1):
        tags = phrases.tags[phrase]
        if "dash" in tags:
            return "dash" in between
        if phrases.word[phrase] in _WHOSE:
            return phrase > start and "join" not in phrases.tags[_comma_behind(phrases, time, what) + 1]
        if "comma" in tags:
            apposed = "det" in phrases.tags[phrase + 1] and _is_done(phrases, phrase + 1, time)
            return apposed or "relative" in phrases.tags[phrase + 1] or is_of_who_was(phrases, time)
        if "party" in tags and "," in phrases.word[phrase]:
            return phrase + 2 >= time or _is_done(phrases, phrase, time)  # "Ms Lund, minister in 2014, met him"
    return False


def is_of_who_was(phrases: Phrases, time: int) -> bool:
    """True for the year of "Ms Lund, born in Bergen in 1960,", of "met Ms Lund, jailed in 2014": it tells of her."""
    told = phrases.times[time].value
    if told is None or told.precision not in _LONG:
        return False
    start, _ = phrases.sentence[time]
    near = range(time - 1, max(start, time - _NEAR) - 1, -1)
    who = next((at for at in near if "comma" in phrases.tags[at] or "," in phrases.word[at]), start)
    if "party" not in phrases.tags[who] and "party" not in phrases.tags[who - 1]:
        return False
    verb = who + 1
    done = _is_participle(phrases, verb) or phrases.word[verb] in _BORN
    return done and verb < time and phrases.tags[verb].isdisjoint(("meet", "say"))


_LONG: Final = frozenset({Precision.YEAR, Precision.DECADE, Precision.CENTURY})
_BORN: Final = frozenset({"born", "chosen", "sworn", "thrown", "overthrown", "known", "driven", "shot", "hit"})


def _comma_behind(phrases: Phrases, time: int, what: int) -> int:
    return next((at for at in range(time + 1, what) if "comma" in phrases.tags[at]), time)


def _is_done(phrases: Phrases, first: int, time: int) -> bool:
    """True for "a poet jailed in 2014", whose first phrase is *first*."""
    participle = time - 1 - ("prep" in phrases.tags[time - 1])
    return first < participle and _is_participle(phrases, participle)


def _is_participle(phrases: Phrases, at: int) -> bool:
    return "participle" in phrases.tags[at] or phrases.word[at].endswith("ed")


_WHOSE: Final = frozenset({"who", "whom", "whose"})


def _is_of_noun(phrases: Phrases, time: int, what: int) -> bool:
    """True for the day of "Sunday's vote led to talks", not for that of "Sunday's talks", "Sunday's vote came as"."""
    start, _ = phrases.sentence[time]
    if "possessive" not in phrases.tags[time + 1] or (time > start and phrases.small[time - 1] in _AT_IT):
        return False
    if any(phrases.small[at] in _MEANWHILE for at in range(time + 2, what)):
        return False
    behind = range(time + 2, what)
    last = next((at for at in behind if phrases.tags[at] & _ENDS_NOUN or phrases.word[at].endswith("ed")), what)
    return last < what and "noun" not in phrases.all_tags(time + 2, last)


#: Who meets somebody at or around an event does so on its day: "at Monday's rally, he met".
_AT_IT: Final = frozenset({"in", "at", "during", "after", "following", "before", "ahead of", "amid", "as"})
#: What is told before these is at the same time.
_MEANWHILE: Final = frozenset({"after", "following", "during", "as", "while"})
#: What stands behind the words for an event.
_ENDS_NOUN: Final = frozenset({"prep", "past", "third", "be", "have", "modal", "mark", "relative", "that"})


def _is_outside_relative(phrases: Phrases, time: int, what: int) -> bool:
    """True for the day of "On Monday he named Ms Lund, who has met Mr Moe", "a man whom she met"."""
    at = what - 1
    while at > time and phrases.tags[at] & _HELPS:
        at -= 1
    if phrases.word[at] not in _WHO and phrases.tags[at] & _SUBJECT:
        at -= 1
    return at > time and phrases.word[at] in _WHO and "prep" not in phrases.tags[at - 1]


_WHO: Final = frozenset({"who", "whom", "which"})
_HELPS: Final = frozenset({"have", "be", "adverb", "not", "been"})
_SUBJECT: Final = frozenset({"pronoun", "party"})


def _is_of_earlier_predicate(phrases: Phrases, time: int, what: int) -> bool:
    """True for the year of "who built a pier in 2009 and has met her", "said in May he left and that he met her".

    So it is for the day of "landed on Monday and will meet her".
    """
    start, _ = phrases.sentence[time]
    for join in range(time + 1, what):
        if "join" not in phrases.tags[join]:
            continue
        following = phrases.tags[join + 1 + ("adverb" in phrases.tags[join + 1])]
        if {"have", "present"} <= following or phrases.word[join + 1] == "that":
            return True
        if "modal" in following and "past" in phrases.all_tags(start, time):
            return True
    return False


def _is_of_participle(phrases: Phrases, time: int, what: int) -> bool:
    """True for the day of "The papers released on Monday tell of a meeting with her", not of "He landed on Monday"."""
    participle = time - 1 - ("prep" in phrases.tags[time - 1])
    start, _ = phrases.sentence[time]
    if participle <= start or "say" in phrases.tags[participle]:
        return False
    if phrases.word[participle] in _MADE_KNOWN and phrases.tags[participle - 1].isdisjoint(_OF_VERB):
        return True
    if not phrases.tags[participle - 1] <= _MERE_WORD:
        return False
    if not _is_participle(phrases, participle):
        return False
    for phrase in range(time + 1, what):
        if phrases.tags[phrase] & _NEW_CLAUSE:
            return False
        if phrases.tags[phrase] & FINITE:
            return True
    return False


def _is_of_news_of(phrases: Phrases, time: int) -> bool:
    """True for the day of "the disclosure on Tuesday of talks with her", "spoke on Tuesday of a meeting with her"."""
    if phrases.small[time + 1] != "of":
        return False
    told = time - 1 - ("prep" in phrases.tags[time - 1])
    return told >= phrases.sentence[time][0] and phrases.tags[told].isdisjoint(("noun", "meet"))


def _is_of_pictures(phrases: Phrases, time: int, what: int) -> bool:
    """True for the day of "on Friday released images of Mr Tveit meeting her": so they were shown."""
    return any(phrases.small[at] in PICTURES for at in range(time + 1, what)) and any(
        phrases.small[at] in _SHOWS for at in range(max(phrases.sentence[time][0], time - _NEAR), what)
    )


_SHOWS: Final = frozenset(
    {"released", "releases", "published", "publishes", "posted", "posts", "aired", "broadcast", "tweeted", "shared"}
    | {"showed", "shows", "carried", "ran", "issued", "circulated"}
)


def _is_of_way_home(phrases: Phrases, time: int, what: int) -> bool:
    """True for the day of "flew home to Oslo on Monday and praised the summit": it was over by then."""
    if phrases.tags[what] & {"past", "base"} and "noun" not in phrases.tags[what]:
        return False  # "back in Oslo on Monday, he met her"
    return is_way_home(phrases, time) and not phrases.all_tags(time + 1, what).isdisjoint(FINITE | {"comma"})


def is_way_home(phrases: Phrases, time: int) -> bool:
    """True for the day of "flew home to Oslo on Monday", not for that of "returned to the talks on Monday"."""
    start, _ = phrases.sentence[time]
    back = next((at for at in range(time - 1, max(start - 1, time - _WAY), -1) if phrases.small[at] in _HOMEWARD), None)
    if back is None or any("noun" in phrases.tags[at] for at in range(back + 1, time)):
        return False
    return phrases.small[time + 1] not in ("from", "for")


#: Phrases from "returned" to the day.
_WAY: Final = 8
#: Words of somebody who goes to where he came from.
_HOMEWARD: Final = frozenset({"returned", "returns", "home", "back"})
_MERE_WORD: Final = frozenset({"low", "common"})
#: Before a participle, these make it a verb with a subject.
_OF_VERB: Final = frozenset({"party", "be", "have", "adverb", "not", "relative", "mark", "join"})
#: What is done with papers and pictures that tell of something earlier.
_MADE_KNOWN: Final = frozenset({"provided", "released", "distributed", "published", "posted", "obtained", "disclosed"})
_NEW_CLAUSE: Final = frozenset({"mark", "join", "relative", "that", "subordinator", "to"})


def opens_day(phrases: Phrases, join: int) -> bool:
    """True for the "and" of "met her in Oslo and on Tuesday flew home", not of "met her on Monday and on Tuesday"."""
    led = "prep" in phrases.tags[join + 1]
    time = join + 1 + led
    if time not in phrases.times:
        return False
    parted = "comma" in phrases.tags[time + 1]
    if parted:  # "met her, and in 2018, investors sold it", "who met her on Monday and Tuesday, left"
        return led and "join" not in phrases.tags[time + 2]
    following = time + 1
    if phrases.tags[following] & _SUBJECT:
        following += 1
    return bool(phrases.tags[following] & FINITE) or phrases.word[following].endswith("ed")
