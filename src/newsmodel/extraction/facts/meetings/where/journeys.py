"""Where somebody is, as his journeys and his words there tell."""

from collections.abc import Iterator
from typing import Final, final

import attrs

from newsmodel.extraction.facts.datelines import written_at
from newsmodel.extraction.facts.houses import end_of_house
from newsmodel.extraction.facts.meetings.matched.senses import is_verb
from newsmodel.extraction.facts.meetings.named.owners import possessor
from newsmodel.extraction.facts.meetings.named.participants import subject
from newsmodel.extraction.facts.meetings.when.other_days import is_of_something_else, is_of_who_was
from newsmodel.extraction.facts.meetings.when.reckoning import reckoned
from newsmodel.extraction.facts.meetings.where.leading import named_place
from newsmodel.extraction.facts.meetings.wording.cues import AHEAD, auxiliaries, chain_start
from newsmodel.extraction.facts.meetings.wording.destinations import is_reached_after, leaves_for
from newsmodel.extraction.facts.meetings.wording.leading import led_by
from newsmodel.extraction.facts.meetings.wording.nouns import SENDS, is_journey
from newsmodel.extraction.facts.meetings.wording.points import tells_when
from newsmodel.extraction.facts.meetings.wording.predicates import predicate_of
from newsmodel.extraction.facts.meetings.wording.turning import gone_by, lies_ahead
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import is_here, is_kind_of_place, is_seat, read_place
from newsmodel.values.places import Place
from newsmodel.values.time import TimeExpression

#: Phrases from a verb to the place that it leads to.
_NEAR: Final = 7
_LEADS: Final = frozenset({"in", "at", "to", "into"})
_AHEAD: Final = frozenset({"future", "modal", "planned", "proposed", "cancelled", "postponed", "not"})


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Scene:
    """A party at a place."""

    party: str
    place: Place
    times: tuple[TimeExpression, ...]
    #: True if it is to come.
    ahead: bool
    #: True if the present tense tells it, which holds all through the text.
    now: bool = False
    #: True for who has come there, and stays until he is said to go.
    came: bool = False
    #: Behind the sentence in which what is told next was before: "flew to Oslo after talks with her".
    apart: int = 0
    #: Where the sentence begins in which what is told before was elsewhere: "met Ms Lund and flew to Oslo".
    joined: int | None = None
    #: True for who only spoke or did something there, and may have met others elsewhere.
    spoke: bool = False
    #: True if what was told before took place elsewhere: "will then fly to".
    then: bool = False
    block: int
    #: Offset into the text at which it is told.
    start: int


def scenes_told(phrases: Phrases) -> Iterator[Scene]:
    """Journeys, visits and words spoken somewhere."""
    alphabet = phrases.cast.units.vocabulary.alphabet
    for hit in alphabet.compile(_MOVES).finditer(phrases.letters):
        at = hit.start()
        lead = hit.end() - 1
        scene = _of_speech(phrases, lead) if "prep" in phrases.tags[lead] else _of_journey(phrases, at)
        if scene is None and _is_noun(phrases, at):
            scene = _of_gathering(phrases, at)
        if scene is not None:
            yield scene
    for hit in alphabet.compile(_STAYED).finditer(phrases.letters):
        scene = _of_stay(phrases, hit.start() + 1)
        if scene is not None:
            yield scene


#: Who has gone somewhere so was there on no day that one could tell.
_OFTEN: Final = ("times", "twice", "thrice", "repeatedly", "often", "frequently", "regularly")
#: Verbs and nouns of travelling, "is in"; "in" at the head of a sentence.
_MOVES: Final = (
    "(?<!.)ing? (in|at|inside|aboard|on) (?=det? quote? (modifier|demonym|low){0,3} (place|country|party|name))"
    "|visits|travels_to_meet|noun|be (?=adverb? planned? in (place|country|organization) !possessive)"
    "|be (?=adverb? (in det demonym low|here))"
    "|low&!meet (?=(place|country|organization)? (prep? time)? for det? (place|country|organization))"
)


#: Whose stay it is, and where: "his arrival in Oslo".
_STAYED: Final = "(possessive|pronoun) low (?=in det? (modifier|demonym){0,2} (place|country))"


def _of_speech(phrases: Phrases, at: int) -> Scene | None:
    """As in "In Oslo, Mr Tveit said": somebody who speaks at the place with which the sentence begins."""
    _, end = phrases.sentence[at]
    found = named_place(phrases, at, end)
    if found is None or (phrases.small[at] == "on" and not is_seat(phrases, found)):
        return None
    comma = end_of_house(phrases, found) or found + 1
    comma += "quote" in phrases.tags[comma]
    while comma < min(end, found + _ASIDE) and phrases.tags[comma].isdisjoint(_VERBS):
        comma += 1  # "Inside the Grand Hotel on the Chilean side of the lake,"
    if comma + 1 >= end or "comma" not in phrases.tags[comma]:
        return None
    for phrase in range(comma + 1, min(end, comma + 1 + _NEAR)):
        if phrase in phrases.references:
            return scene_at(phrases, phrase, found, ahead=False)
        if phrases.tags[phrase] & {"mark", "prep", "be", "have", "subordinator", "relative"}:
            break
    return None


#: Phrases from the place with which a sentence begins to the comma behind it, and what does not stand between them.
_ASIDE: Final = 9
_VERBS: Final = frozenset({"mark", "past", "be", "have", "modal", "say", "meet", "relative", "subordinator", "person"})


def _of_journey(phrases: Phrases, at: int) -> Scene | None:
    """As in "Mr Tveit arrived in Oslo", "his visit to Oslo"."""
    start, end = phrases.sentence[at]
    place = goal_of(phrases, at, end)
    if place is None:
        return _of_arrival(phrases, at)
    if any(phrases.small[often].endswith(_OFTEN) for often in range(place + 1, min(end, place + _TO_KIND))):
        return None  # "has visited Oslo several times"
    noun = _is_noun(phrases, at)
    first = at if noun else auxiliaries(phrases, at)
    who = possessor(phrases, at) if noun else (at + 1, place) if _sends(phrases, at) else subject(phrases, first)
    if noun and who[0] == who[1]:
        by = place + 1 if "by" in phrases.tags[place + 1] else None
        who = subject(phrases, at) if by is None else (by + 1, min(end, by + _NEAR))  # "a visit to Oslo by Mr Tveit"
    begins = min(max(start, first - 2), who[1]) if noun else chain_start(phrases, first, at)
    if "had been" in phrases.words(begins, at) and "planned" in phrases.all_tags(begins, at):
        return None  # "had been due in Oslo", who never came
    if _is_elsewhere(phrases, at, place):
        return None
    lead = led_by(phrases, at) if noun else at - 1
    before = lead is not None and phrases.small[lead] in AHEAD
    awaited = "be" in phrases.tags[at] and "planned" in phrases.all_tags(at + 1, place)  # "is expected in Oslo"
    ahead = before or awaited or bool(phrases.all_tags(begins, at) & _AHEAD) or (noun and _leads_on(phrases, at, place))
    ahead = ahead or (not noun and ("past" not in phrases.tags[at] and "to" in phrases.tags[at - 1]))
    ahead = ahead or phrases.small[at] in _SETS_OUT or (noun and _is_off(phrases, at, place))
    if "third" in phrases.tags[at] and not noun:
        ahead = ahead or phrases.word[who[0] - 1] in _WHEN or lies_ahead(phrases, at)  # "when she visits Oslo"
    ahead = ahead or ("present" in phrases.tags[at] and phrases.word[who[0] - 1] in _WHEN)  # "once she is in Oslo"
    party = next((phrase for phrase in range(*who) if phrase in phrases.references), None)
    if party is None or (not noun and _has_other_subject(phrases, who[1], begins)):
        return None
    now = not awaited and _is_now(phrases, begins, at)
    scene = scene_at(phrases, party, place, ahead=ahead, now=now)
    if scene is not None and not ahead and not noun:
        last = next((join for join in range(place + 1, end) if "join" in phrases.tags[join]), end)
        apart = phrases.span(last - 1, last).end if is_reached_after(phrases, place - 1, place, last) else 0
        scene = attrs.evolve(scene, came=_comes(phrases, at), apart=apart)
    then = before or _is_before(phrases, who[0]) or _is_next(phrases, (start, begins), (at, place))
    joined = None if noun else _joined_to(phrases, first, at)
    return None if scene is None else attrs.evolve(scene, then=then, joined=joined)


def _is_next(phrases: Phrases, begins: tuple[int, int], goes: tuple[int, int]) -> bool:
    """True for "then flew", "came from there to": *begins* are the first phrases of the sentence and of the verb."""
    then = any(phrases.small[at] in _THEN for at in range(begins[1], goes[0]))
    origins = (at for at in range(begins[0], goes[1]) if phrases.small[at] == "from")
    return then or any(phrases.word[at + 1] in _ELSEWHERE for at in origins)


def _joined_to(phrases: Phrases, first: int, verb: int) -> int | None:
    """Where the sentence begins of "and flew to Oslo", which somebody did who did something else before; or None."""
    before = first - 1 - ("adverb" in phrases.tags[first - 1])
    meaning = phrases.meaning(verb)
    travels = meaning is not None and meaning.meeting is not None and meaning.meeting.lemma in _COMES
    start, _ = phrases.sentence[verb]
    return phrases.span(start, start + 1).start if travels and "join" in phrases.tags[before] else None


def _is_elsewhere(phrases: Phrases, at: int, place: int) -> bool:
    """True for "after visiting Oslo", and on the way: "returning to Oslo from talks in Lima"."""
    if phrases.word[at] in _LEFT and phrases.word[at - 1] == "after":
        return True
    return phrases.word[at] == "returning" and phrases.small[place + 1] == "from"


_WHEN: Final = frozenset({"when", "once"})


def _has_other_subject(phrases: Phrases, first: int, verb: int) -> bool:
    """True for "Mr Tveit met her as a parcel came to Oslo", "as protests were due in Oslo", where he does not come."""
    noun = verb - 1
    while noun > first and "adverb" in phrases.tags[noun]:
        noun -= 1
    if noun - 1 > first and "subordinator" in phrases.tags[noun - 1] and "party" not in phrases.tags[noun]:
        return {"low", "common"} <= phrases.tags[noun] and phrases.tags[noun].isdisjoint(("ing", "past", "be"))
    at = noun
    while at > first and phrases.tags[at] <= _MERE_WORD:
        at -= 1
    if not first < at < noun or "owner" in phrases.tags[at]:
        return False  # "met her as his plane came to Oslo"
    return "det" in phrases.tags[at] and not phrases.tags[at - 1].isdisjoint(_OPENS_CLAUSE)


_MERE_WORD: Final = frozenset({"low", "common", "modifier"})
_OPENS_CLAUSE: Final = frozenset({"subordinator", "that", "join"})


def _is_before(phrases: Phrases, who: int) -> bool:
    """True for "met her before he flew to Oslo", "met her a day after he returned from Oslo": they did so elsewhere."""
    return phrases.small[who - 1] in AHEAD


def _of_arrival(phrases: Phrases, verb: int) -> Scene | None:
    """As in "Mr Tveit arrived on Monday": he came to where the story is, if the dateline tells it."""
    behind = verb + 1 + ("prep" in phrases.tags[verb + 1])
    if phrases.word[verb] != "arrived" or behind not in phrases.times:
        return None
    place = written_at(phrases.cast)
    party = next((at for at in range(*subject(phrases, auxiliaries(phrases, verb))) if at in phrases.references), None)
    scene = None if place is None or party is None else scene_at(phrases, party, verb, ahead=False)
    return None if scene is None or place is None else attrs.evolve(scene, place=place, came=True)


def _is_off(phrases: Phrases, noun: int, place: int) -> bool:
    """True for "A visit to Oslo by Mr Tveit, who was to meet her, was cancelled", which nobody made."""
    verb = predicate_of(phrases, noun, place + 1)
    return verb is not None and not phrases.tags[verb].isdisjoint(("planned", "cancelled", "postponed"))


def _sends(phrases: Phrases, verb: int) -> bool:
    """True for "sent his envoys to Oslo", where he is not himself; not for "was sent to Oslo"."""
    meaning = phrases.meaning(verb)
    found = meaning is not None and meaning.meeting is not None and meaning.meeting.lemma in SENDS
    return found and "prep" not in phrases.tags[verb + 1]


def _is_now(phrases: Phrases, begins: int, at: int) -> bool:
    """True for "is in Oslo", "is visiting Oslo", "is on a long visit to Oslo", "on the second day of his visit to"."""
    if {"be", "present"} <= phrases.tags[at]:
        return True
    if "ing" in phrases.tags[at]:
        return any({"be", "present"} <= phrases.tags[be] for be in range(begins, at))
    lead = led_by(phrases, at) if _is_noun(phrases, at) else None
    if lead is not None and phrases.small[lead] == "of" and phrases.small[lead - 1] in _STAGES:
        return True
    return lead is not None and phrases.small[lead] == "on" and {"be", "present"} <= phrases.tags[lead - 1]


#: What of a journey he is on who is told to be there: "the last leg of his tour".
_STAGES: Final = frozenset({"day", "leg", "stop", "start", "part", "stage"})


def _comes(phrases: Phrases, verb: int) -> bool:
    """True for "arrived", "has flown", "left for", after which somebody is there; not for "visited", "sent"."""
    meaning = phrases.meaning(verb)
    if meaning is None or meaning.meeting is None:
        return phrases.small[verb] in _SET_OUT
    return meaning.meeting.lemma in _COMES and not phrases.tags[verb].isdisjoint(("past", "participle"))


_SET_OUT: Final = frozenset({"left", "departed"})
_SETS_OUT: Final = frozenset({"leave", "leaves", "depart", "departs", "leaving", "departing"})
_COMES: Final = frozenset({"arrive", "come", "fly", "go", "jet", "journey", "land", "return", "touch down", "travel"})
#: What is over before somebody meets elsewhere.
_LEFT: Final = frozenset({"visiting", "touring"})


def _is_noun(phrases: Phrases, at: int) -> bool:
    """True for "his visits to Oslo", not for "when she visits Norway", "will visit Norway"."""
    tags = phrases.tags[at]
    verb = "third" in tags or tags >= {"base", "visits"}
    return "noun" in tags and not (verb and is_verb(phrases, at))


#: Before these somebody was elsewhere: "will then head to", "later flew to"; so he was "before flying to".
_THEN: Final = frozenset({"then", "later", "afterwards", "next", "subsequently"})

#: So one tells from where he goes on: "from there he will fly to".
_ELSEWHERE: Final = frozenset({"there", "here"})


def _of_gathering(phrases: Phrases, noun: int) -> Scene | None:
    """As in "Mr Tveit told reporters at the NATO summit in Oslo": he was there."""
    meaning, (start, end) = phrases.meaning(noun), phrases.sentence[noun]
    if meaning is None or meaning.noun is None or meaning.noun.kind not in _GATHERINGS:
        return None
    led = led_by(phrases, noun)
    if led is None or phrases.small[led] not in ("at", "during") or phrases.small[noun + 1] not in ("in", "at"):
        return None
    who = next((at for at in range(max(start, led - _CLAUSE), led) if "person" in phrases.tags[at]), None)
    place = named_place(phrases, noun + 1, end)
    if who is None or place is None or who not in phrases.references or phrases.tags[who - 1] & {"prep"}:
        return None
    if phrases.all_tags(who, led) & {"relative", "have", "that"}:
        return None
    return scene_at(phrases, who, place, ahead=bool(phrases.all_tags(who, led) & _AHEAD))


#: Occasions at which somebody may be beside his own meetings.
_GATHERINGS: Final = frozenset({"summit", "conference", "meeting", "talks"})
#: Phrases from who is there to the gathering.
_CLAUSE: Final = 20


def _of_stay(phrases: Phrases, noun: int) -> Scene | None:
    """As in "the rest of Mr Tveit's stay in Oslo", "on her arrival in Oslo": he is there."""
    if phrases.word[noun] not in _STAYS:
        return None
    _, end = phrases.sentence[noun]
    place = named_place(phrases, noun + 1, end)
    who = noun - 1 - ("possessive" in phrases.tags[noun - 1])
    if place is None or who not in phrases.references:
        return None
    return scene_at(phrases, who, place, ahead=False, now=phrases.word[noun] == "stay")


_STAYS: Final = frozenset({"stay", "arrival", "stopover"})


def goal_of(phrases: Phrases, at: int, end: int) -> int | None:
    """The place that a journey leads to."""
    noun = _is_noun(phrases, at)
    if noun and not is_journey(phrases, at):
        return None
    if not noun and "visits" in phrases.tags[at] and (at + 1 in phrases.references or "place" in phrases.tags[at + 1]):
        return named_place(phrases, at, end)
    port = named_place(phrases, at, end) if not noun and _is_named_by_kind(phrases, at) else None
    if port is not None:
        return port
    for phrase in range(at + 1, min(end, at + _NEAR)):
        if is_here(phrases, phrase):
            return phrase
        if phrases.small[phrase] in _LEADS or leaves_for(phrases, phrase, at):
            found = named_place(phrases, phrase, end)
            if found is not None or not noun:
                return found  # "his visit to troops in Norway"
        if phrases.tags[phrase] & {"mark", "meet", "be", "have", "join"}:
            break
    return None


def _is_named_by_kind(phrases: Phrases, visits: int) -> bool:
    """True for "visited the port of Bergen", "visited the Black Sea resort of Bergen"."""
    if "visits" not in phrases.tags[visits] or "det" not in phrases.tags[visits + 1]:
        return False
    return any(is_kind_of_place(phrases, at) for at in range(visits + 2, visits + _TO_KIND))


#: Phrases from "visited" to "port of".
_TO_KIND: Final = 5


def scene_at(phrases: Phrases, who: int, where: int, *, ahead: bool, now: bool = False) -> Scene | None:
    """The party at phrase *who* at the place at phrase *where*, on the day that stands next to these."""
    party = phrases.references[who].party
    if party is None:
        return None
    start, end = phrases.sentence[where]
    first, last = max(start, min(who, where) - 2), min(end, max(who, where) + _NEAR)
    days = (at for at in (*range(where + 1, last), *range(where - 1, first - 1, -1)) if _is_when(phrases, at, where))
    day = next((reckoned(phrases, at) for at in days), None)
    times = () if day is None else (day if ahead or now else gone_by(day, verb=True),)
    return Scene(
        party=party,
        place=read_place(phrases, where),
        times=times,
        ahead=ahead,
        now=now,
        block=phrases.block(where),
        start=phrases.span(where, where + 1).start,
    )


def _is_when(phrases: Phrases, time: int, where: int) -> bool:
    """True for a time at which somebody is there; not in an aside: "Mr Tveit – here since 2016 – visits Oslo".

    Nor is that of "who met her on Monday, will fly to Oslo", "met her on Monday and will fly to Oslo".
    """
    if not tells_when(phrases, time):
        return False
    if time < where and (is_of_something_else(phrases, time, where) or _leads_on(phrases, time, where)):
        return False
    if is_of_who_was(phrases, time) or any(_tells_of(phrases, at) for at in range(where + 1, time)):
        return False  # "In Oslo, Mr Tveit, who took office in 2016, met her"
    return "dash" not in phrases.all_tags(min(time, where), max(time, where))


def _tells_of(phrases: Phrases, relative: int) -> bool:
    """True for the "who" of "Mr Tveit, who is old", "Mr Tveit, a poet who is old"."""
    who = relative - 1 - ("comma" in phrases.tags[relative - 1])
    return "relative" in phrases.tags[relative] and who in phrases.references and "person" in phrases.tags[who]


def _leads_on(phrases: Phrases, first: int, where: int) -> bool:
    """True if one goes on to the place only later: "on a trip that will also take him to Oslo"."""
    return any("modal" in phrases.tags[at] and phrases.tags[at - 1] & _WHICH for at in range(first + 1, where))


_WHICH: Final = frozenset({"relative", "that"})
