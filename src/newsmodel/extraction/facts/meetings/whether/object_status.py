"""Whether an occasion took place, as the verb tells whose object it is: "called off talks", "had a meeting"."""

from typing import Final

from newsmodel.extraction.facts.meetings.named.participants import subject
from newsmodel.extraction.facts.meetings.whether.governing import is_supposed, of_condition, unplanned
from newsmodel.extraction.facts.meetings.whether.speeches_beside import is_said_before
from newsmodel.extraction.facts.meetings.whether.standpoints import (
    is_of_known,
    is_said_there,
    stays_away,
    wants_all,
)
from newsmodel.extraction.facts.meetings.whether.status import offered
from newsmodel.extraction.facts.meetings.wording.cues import (
    AHEAD,
    BEFORE,
    CUES,
    OFF,
    auxiliaries,
    chain_of,
    chain_start,
    comes_to_nothing,
    cue_of,
    is_attempt,
    is_one_of,
    is_to,
    leads_on,
    tense_of,
    turned,
    verb_before,
)
from newsmodel.extraction.facts.meetings.wording.deeds import is_clause
from newsmodel.extraction.facts.meetings.wording.nouns import runs
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, NOT_MET
from newsmodel.extraction.facts.meetings.wording.records import RECORDS
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus
from newsmodel.values.time import TimeKind

#: What neither a verb's auxiliaries nor its governing verb reach over.
_EDGE: Final = frozenset({"turn", "semicolon", "colon", "relative", "dash", "open", "close"})


def governed(phrases: Phrases, noun: int, last: int, start: int, end: int) -> MeetingStatus | None:
    """As in "Cancelled talks", "has agreed to hold talks", "is holding talks"."""
    if _is_called_for(phrases, noun, last, end):
        return MeetingStatus.PLANNED
    cue = _governor(phrases, noun, start)
    said = cue is not None and phrases.small[cue] in AHEAD and is_said_before(phrases, cue, noun)
    if cue is None or said or _is_deed_about(phrases, cue, noun):
        return None
    if stays_away(phrases, cue, noun):
        return tense_of(phrases.all_tags(auxiliaries(phrases, cue), cue))
    first = chain_start(phrases, auxiliaries(phrases, cue), cue)
    above = next((told for at in range(cue, first - 1, -1) if (told := offered(phrases, at)) is not None), None)
    if above is not None:
        return above
    makes = phrases.word[cue] in _MAKES_NOW
    if makes or phrases.tags[cue] & {"third", "base"} or phrases.all_tags(first, cue) & {"future", "would"}:
        thought_of = of_condition(phrases, subject(phrases, first)[0], cue, present=makes)
        if thought_of is not None:
            return thought_of  # "before the two hold talks"
    status = unplanned(phrases, start, cue) or cue_of(phrases.tags[cue]) or MeetingStatus.HELD
    if status is MeetingStatus.PROPOSED and phrases.tags[last] & _DOES and is_of_known(phrases, cue, noun):
        return None  # "wanted the talks with Ms Lund to bring a truce", "hopes that the talks will"
    if status not in OFF and is_supposed(phrases, subject(phrases, first)[0], first, cue):
        return MeetingStatus.PROPOSED
    if _came_about(phrases, cue, noun):
        status = MeetingStatus.HELD
    if status is MeetingStatus.DENIED and phrases.tags[last] & {"have", "be", "modal"}:
        return None  # "denied that the talks had failed"
    going = makes or (status is MeetingStatus.ONGOING and phrases.tags[cue] & {"third", "base"})
    if going and _is_dated(phrases, cue, last, end):
        status = MeetingStatus.PLANNED
    return _under_auxiliaries(phrases, first, cue, status)


def _is_beside_future(phrases: Phrases, cue: int) -> bool:
    """True for the trip of "will leave next week, embarking on a four-day trip"."""
    beside = phrases.word[cue].endswith("ing") and "comma" in phrases.tags[cue - 1]
    return beside and "future" in verb_before(phrases, cue - 1)


#: What follows an occasion that is hoped to do something.
_DOES: Final = frozenset({"to", "future", "would"})


def _is_called_for(phrases: Phrases, noun: int, last: int, end: int) -> bool:
    """True for "called an emergency meeting of ministers for Friday", "convened a summit in Oslo for July"."""
    verb = noun - 1
    while phrases.tags[verb] & _OF_OBJECT and phrases.word[verb] not in _CALLS:
        verb -= 1
    if phrases.word[verb] not in _CALLS:
        return False
    for phrase in range(last, min(end, last + _TO_DAY)):
        if phrases.word[phrase] == "for":
            time = phrases.times.get(phrase + 1)
            return time is not None and time.kind is TimeKind.DATE
        if phrases.tags[phrase].isdisjoint(("prep", "place", "country", "det")):
            return False
    return False


_CALLS: Final = frozenset(
    {"call", "called", "calls", "calling", "convened", "convenes", "convening", "convene", "convoked", "summoned"}
)
#: What may stand between such a verb and the noun.
_OF_OBJECT: Final = frozenset({"det", "modifier", "num", "low", "demonym"})
#: Phrases from an occasion to the "for" before its day.
_TO_DAY: Final = 5


def _came_about(phrases: Phrases, cue: int, noun: int) -> bool:
    """True for "began the day with a meeting", of which not only the beginning is told, and for "accepted a call".

    Who accepts an invitation is yet to go, but who accepts a call is called.
    """
    if phrases.small[cue] in _BEGAN:
        return any(phrases.small[at] == "with" for at in range(cue + 1, noun))
    meaning = phrases.meaning(noun)
    is_call = meaning is not None and meaning.noun is not None and meaning.noun.kind == "call"
    return is_call and phrases.small[cue].startswith("accept")


_BEGAN: Final = frozenset({"began", "begun", "begin", "started", "start"})


def _governor(phrases: Phrases, noun: int, start: int) -> int | None:
    """The word before a noun that tells whether it takes place; None if there is none."""
    for phrase in range(noun - 1, max(start, noun - BEFORE) - 1, -1):
        tags = phrases.tags[phrase]
        if "comma" in tags and (wants := wants_all(phrases, phrase, start)) is not None:
            return wants
        if (
            tags & _EDGE
            or "if" in tags
            or is_clause(phrases, phrase)
            or phrases.words(phrase - 1, phrase + 1).casefold() == "long as"
            or _joins_part(phrases, phrase, noun)
            or ("comma" in tags and phrases.word[phrase + 1] != "including" and not _is_in_list(phrases, phrase, noun))
        ):
            return None
        if ("prep" in tags or "low" in tags) and _stands_around(phrases, phrase, noun):
            return None
        if ("planned" in tags and _is_reason(phrases, phrase)) or phrases.small[phrase] in RECORDS:
            return None
        if phrase > start and (
            _is_deed_of(phrases, phrase) or (tags.isdisjoint(("ing", "third")) and _is_attributive(phrases, phrase))
        ):
            continue
        if "noun" not in tags and (cue_of(tags) is not None or _takes_part(phrases, phrase, noun)):
            return None if is_said_there(phrases, phrase, noun) else phrase
        if tags & {"say", "meet"} and tags & {"past", "third"} and "noun" not in tags:
            return None
    return None


def _is_in_list(phrases: Phrases, comma: int, noun: int) -> bool:
    """True for the comma of "separate, long-planned trips"."""
    behind = range(comma + 1, noun)
    words = (phrases.tags[at] for at in (comma - 1, *behind))
    return len(behind) > 0 and all("low" in tags and tags.isdisjoint(_NO_ADJECTIVE) for tags in words)


_NO_ADJECTIVE: Final = frozenset(
    {"prep", "det", "party", "be", "have", "modal", "to", "meet", "pronoun", "say", "past"}
)


def _joins_part(phrases: Phrases, join: int, noun: int) -> bool:
    """True for the "and" of "trade will go on and the end of the summit is no blow": it is not the summit that does."""
    if "join" not in phrases.tags[join] or "det" not in phrases.tags[join + 1]:
        return False
    return any(phrases.small[at] == "of" for at in range(join + 2, noun))


def _under_auxiliaries(phrases: Phrases, first: int, cue: int, status: MeetingStatus) -> MeetingStatus | None:
    """What auxiliaries from *first* on make of what the verb at *cue* tells: "may postpone", "tried to arrange"."""
    if status is MeetingStatus.HELD and _is_beside_future(phrases, cue):
        return MeetingStatus.PLANNED
    chain = frozenset[str]().union(*chain_of(phrases, first, cue))
    ahead = chain | phrases.all_tags(max(phrases.sentence[cue][0], cue - 2), cue)  # "would keep pursuing"
    if phrases.word[cue].startswith("pursu") and ahead & {"future", "would", "to"}:
        return MeetingStatus.PROPOSED
    if not chain and {"have", "present"} <= phrases.tags[cue]:
        if "indefinite" not in phrases.tags[cue + 1]:
            return None
        goes_on = phrases.small[cue + 2] in _REGULAR  # not "has a meeting on Friday"
        return MeetingStatus.ONGOING if goes_on else MeetingStatus.PLANNED
    if "modal" in phrases.tags[cue] and "not" in phrases.tags[cue + 1]:
        return MeetingStatus.REFUSED  # "will not travel for talks"
    if any(_threatens(phrases, phrase) for phrase in range(first, cue)):
        chain |= {"proposed"}
    once = "had been" in phrases.words(first, cue) and not phrases.word[cue].endswith("ing")
    if status is MeetingStatus.PLANNED and once:
        return MeetingStatus.CANCELLED  # "had been due in Oslo for talks"
    above = leads_on(phrases, first, cue) if status is MeetingStatus.HELD else None
    form = phrases.tags[cue] | ({"ing"} if phrases.word[cue].endswith("ing") else set[str]())
    told = above or turned(status, chain, form)
    attempted = told not in OFF and any(_attempts(phrases, phrase) for phrase in range(first, cue))
    if attempted and comes_to_nothing(phrases, cue + 1):
        return MeetingStatus.DENIED
    return MeetingStatus.PROPOSED if attempted else told


#: What goes on from day to day: "has a regular dialogue".
_REGULAR: Final = frozenset({"regular", "constant", "permanent", "steady", "continuous", "continuing", "daily", "long"})


def _takes_part(phrases: Phrases, verb: int, noun: int) -> bool:
    """True for "attended", "is chairing", "engage in", "will participate in", "had" a meeting, "could lead to" one."""
    if "attends" in phrases.tags[verb] or phrases.word[verb] in _ENTERS:
        return True
    if phrases.word[verb] in _LEADS and phrases.word[verb + 1] == "to":
        return True
    if phrases.word[verb] in _BRINGS_ABOUT and not (phrases.tags[verb - 1] & {"prep", "det", "be", "to"}):
        return True
    return runs(phrases, verb) or _has(phrases, verb, noun)


#: What somebody does who takes part, with a preposition or without: "engage in talks", "entered talks".
_ENTERS: Final = frozenset(
    {"engage", "participate", "enter", "entered", "entering", "embark", "embarked", "embarking"}
    | {"conduct", "conducted", "conducting", "undertake", "undertook", "undertaken", "undertaking"}
    | {"pursue", "pursued", "pursuing", "leading", "overseeing"}
)

_LEADS: Final = frozenset({"lead", "leads", "led"})
#: So talks are brought about: "the crisis prompted talks".
_BRINGS_ABOUT: Final = frozenset({"sparked", "prompted", "triggered", "occasioned", "produced", "yielded"})


def _has(phrases: Phrases, verb: int, noun: int) -> bool:
    """True for "had a long meeting", "had several rounds of talks", not for "had a role in the talks", "had urged".

    So of the "get" of "tried to get a meeting", the "makes" of "makes his visit".
    """
    gets = phrases.word[verb] in _GETS and phrases.word[verb - 1] == "to"
    makes = phrases.word[verb] in _MAKES and phrases.word[verb - 1] != "to" and _is_journey(phrases, noun)
    has = makes or gets or "have" in phrases.tags[verb]
    return has and all(_is_of_object(phrases, at) for at in range(verb + 1, noun))


#: What somebody does who wants an occasion: "tried to get a meeting", "seeks to secure talks".
_GETS: Final = frozenset({"get", "secure", "land", "win", "obtain", "bring about"})


#: What somebody does with a journey, and in the present.
_MAKES: Final = frozenset({"make", "makes", "made", "making", "pay", "pays", "paid", "paying"})
_MAKES_NOW: Final = frozenset({"make", "makes", "pay", "pays"})


def _is_journey(phrases: Phrases, noun: int) -> bool:
    meaning = phrases.meaning(noun)
    return meaning is not None and meaning.noun is not None and meaning.noun.kind == "visit"


def _is_of_object(phrases: Phrases, at: int) -> bool:
    """True for what may stand before the noun in what somebody has: "several", "encouraging", "rounds of"."""
    if "of" in phrases.tags[at]:
        return phrases.small[at - 1] in _SOME or at - 1 in phrases.times
    opens = not phrases.tags[at].isdisjoint(_OPENS_OBJECT) or phrases.small[at] in _OWN
    return opens or not (phrases.tags[at] & _NO_OBJECT or phrases.word[at].endswith("ed"))


_OPENS_OBJECT: Final = frozenset({"det", "modifier", "num", "noun"})
_OWN: Final = frozenset({"his", "her", "their", "its", "my", "our", "your"})
_NO_OBJECT: Final = frozenset({"past", "participle", "meet", "be", "have", "not", "prep", "to", "party", "that"})
_SOME: Final = frozenset({"round", "rounds", "series", "number", "string", "couple", "set", "lot", "lots"})


def _is_deed_about(phrases: Phrases, cue: int, noun: int) -> bool:
    """True for "discussed his visit", "did not consider his calls", "failed to mention the talks": a known occasion.

    Not so for "discussed a visit", "refused to hold talks".
    """
    word = phrases.small[cue]
    if word.startswith(("discuss", "consider")):
        return any(phrases.tags[phrase] & {"definite", "owner"} for phrase in range(cue + 1, noun))
    to = cue if word.endswith(" to") else cue + 1
    if cue_of(phrases.tags[cue]) not in NOT_MET or not (to == cue or "to" in phrases.tags[to]):
        return False
    verb = phrases.small[to + 1].partition(" ")[0]
    return verb in _TELLS


#: What somebody may refuse to do with an occasion that took place.
_TELLS: Final = frozenset(
    {"comment", "confirm", "describe", "detail", "disclose", "discuss", "elaborate", "give", "provide", "reveal", "say"}
    | {"speak", "speculate", "talk", "tell", "mention", "report", "acknowledge", "recall", "list", "declare"}
)


def _attempts(phrases: Phrases, phrase: int) -> bool:
    """True for "efforts to arrange talks", "tried to set up talks", "under pressure to return to talks"."""
    tries = phrases.small[phrase] in _TRIES and is_to(phrases, phrase + 1)
    return tries or is_attempt(phrases, phrase) or phrases.small[phrase] in _OUTLOOKS


_TRIES: Final = frozenset({"try", "tried", "tries", "trying", "attempted", "attempting"})


_OUTLOOKS: Final = frozenset({"pressure", "chance", "hopes"})


def _stands_around(phrases: Phrases, phrase: int, noun: int) -> bool:
    """True for a preposition behind which an occasion is no object: "discussed it in talks"."""
    word = phrases.small[phrase]
    if word in _AROUND:
        return word != "over" or "meet" not in phrases.tags[phrase - 1]  # "will preside over the meeting"
    before = phrases.small[phrase - 1]
    governs = (
        before in _IN_IT
        or "attends" in phrases.tags[phrase - 1]
        or (cue_of(phrases.tags[phrase - 1]) is not None and not before.startswith(("agree", "offer", "proposal")))
    )
    return word == "in" and not governs and phrase > noun - 4


def _is_reason(phrases: Phrases, phrase: int) -> bool:
    """True for the "due to" of "fell due to the talks", not for that of "is due to hold talks"."""
    return phrases.word[phrase] == "due to" and "base" not in phrases.tags[phrase + 1]


#: Behind these "in" leads in that of which somebody is part.
_IN_IT: Final = frozenset({"engage", "engaging", "engaged", "participate", "participating", "part"})
_AROUND: Final = AHEAD | {
    "at", "during", "after", "following", "since", "about", "over", "regarding", "concerning", "by", "while", "when",
    "because",
}  # fmt: skip


def _threatens(phrases: Phrases, phrase: int) -> bool:
    """True for "threatened to", "a threat to"."""
    if phrases.small[phrase] in ("threat", "threats"):
        return True
    meaning = phrases.meaning(phrase)
    return meaning is not None and meaning.reporting is not None and meaning.reporting.act == "threaten"


def _is_deed_of(phrases: Phrases, phrase: int) -> bool:
    """True for "the opening of talks", "the holding of talks", which a verb before may want."""
    named = "the" in phrases.tags[phrase - 1] and "of" in phrases.tags[phrase + 1]
    return named and _is_done(phrases.tags[phrase])


def _is_attributive(phrases: Phrases, phrase: int) -> bool:
    """True for a participle that stands as an adjective: "a planned summit", "out of planned talks"."""
    at = phrase - 1 - ("adverb" in phrases.tags[phrase - 1])  # "the highly anticipated"
    before, here = phrases.tags[at], phrases.tags[phrase]
    if phrases.word[phrase].endswith((" of", " for")) or ("of" in phrases.tags[phrase + 1] and not _is_done(here)):
        return False  # "the possibility of a summit", "the cancellation of talks"
    if phrases.word[phrase] == "open":  # "had open talks", "had “open talks”"
        quoted = "quote" in before
        return bool(phrases.tags[at - quoted] & {"have", "det", "prep"})
    led = before & (CUES | {"possessive", "prep"}) or is_one_of(phrases, at)
    return "det" in before or ("participle" in here and bool(led) and "to" not in before)


def _is_dated(phrases: Phrases, cue: int, last: int, end: int) -> bool:
    """True for "begins talks on Friday", "begins on Friday with talks"."""
    return dated(phrases, last - 1, end) or dated(phrases, cue, end)


def _is_done(tags: frozenset[str]) -> bool:
    return cue_of(tags) in DONE


def in_present(phrases: Phrases, verb: int) -> bool:
    """True for "starts", "resume", "get under way", not for "started", "resuming", "kicked off", "got under way"."""
    tags = phrases.tags[verb]
    if tags & {"third", "base"}:
        return True
    led = phrases.word[verb].partition(" ")[0]
    if led in _UNDER_WAY:
        return False
    return tags.isdisjoint(("past", "participle", "noun", "ing")) and not led.endswith(("ed", "ing"))


#: So begins what is told to have begun: "got under way", "were under way".
_UNDER_WAY: Final = frozenset({"got", "was", "were", "been", "under", "underway"})


def dated(phrases: Phrases, verb: int, end: int) -> bool:
    """True for "starts on Friday", "starts in Oslo on Friday"."""
    for phrase in range(verb + 1, min(end, verb + 5)):
        tags = phrases.tags[phrase]
        if "time" in tags:
            return True
        if tags & {"mark", "join", "turn", "relative"}:
            return False
    return False
