"""The verb of which an occasion is the subject, however far behind: "Talks on the oil that Norway sold are set for"."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.cues import CUES, cue_of, turned
from newsmodel.extraction.facts.meetings.wording.occasions import DONE
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus

#: Phrases from an occasion to its verb.
_FAR: Final = 40
#: Phrases from the noun to the word before all that belongs to it: "the long-awaited second round of".
_LONG: Final = 9
_HELPS: Final = frozenset({"be", "have", "modal", "do"})
_OPENS: Final = frozenset({"relative", "that", "where", "subordinator"})
#: Before these a subject begins.
_EDGE: Final = frozenset({"mark", "join", "that", "subordinator"})
_VERBAL: Final = frozenset({"be", "have", "modal", "do", "to", "past", "third", "not", "adverb"})
#: What stands before an occasion that is no subject.
_GOVERNS: Final = _VERBAL - {"adverb"} | {"prep"}


def predicate_of(phrases: Phrases, noun: int, last: int) -> int | None:
    """The verb that tells what becomes of the occasion that the noun at phrase *noun* names; None if none does.

    What stands behind *last* and the verb of each clause that begins there are left aside: "talks between Norway and
    Chile on a plan that fell through are set for May".
    """
    if not is_subject(phrases, noun):
        return None
    _, end = phrases.sentence[noun]
    within = 0
    for phrase in range(last, min(end, last + _FAR)):
        tags = phrases.tags[phrase]
        if not within and tags.isdisjoint(_TELLING):
            continue
        if tags & _STOPS:
            return None
        if _is_finite(phrases, phrase, within):
            if not within:
                return _main(phrases, phrase, end)
            within -= 1
        elif tags & _OPENS and phrase + 1 not in phrases.times and _begins_clause(phrases, phrase):
            within += 1
    return None


def what_becomes(phrases: Phrases, noun: int, last: int) -> MeetingStatus | None:
    """What the verb behind phrase *last* tells of a journey or a plan: "a plan for him to meet her was dropped".

    None if it tells nothing, or that it was as it was to be.
    """
    main = predicate_of(phrases, noun, last)
    status = None if main is None else cue_of(phrases.tags[main])
    if main is None or status is None or status in DONE:
        return None
    chain = phrases.all_tags(max(last, main - _HELPING), main)
    passes = "be" in chain or phrases.small[main] in FAILS
    return turned(status, chain, phrases.tags[main]) if passes else None


#: Phrases of the auxiliaries before such a verb: "has not been".
_HELPING: Final = 3
#: What an occasion does and nobody does to it.
FAILS: Final = frozenset({"fell through", "fallen through"})


def is_moved_by(phrases: Phrases, to: int) -> bool:
    """True for the "to" of an occasion that "was moved to Oslo", "has been relocated from Oslo to Lima"."""
    verb = to - 3 if phrases.small[to - 2] == "from" else to - 1
    return phrases.small[verb] in _MOVED and "be" in phrases.tags[verb - 1]


def has_moved(phrases: Phrases, verb: int) -> bool:
    """True for the verb of one that "has been moved" and is yet to come, or "was moved to Wednesday"."""
    if phrases.small[verb] not in _MOVED or "be" not in phrases.tags[verb - 1]:
        return False
    perfect = phrases.words(verb - 2, verb).casefold() in ("has been", "have been")
    return perfect or verb + 1 in phrases.times or (phrases.small[verb + 1] == "to" and verb + 2 in phrases.times)


_MOVED: Final = frozenset({"moved", "relocated", "shifted", "switched", "transferred"})


def is_subject(phrases: Phrases, noun: int) -> bool:
    """True for "the first round of talks" at the head of a clause, not for "held talks", "after the talks"."""
    start, _ = phrases.sentence[noun]
    closed = False
    for phrase in range(noun - 1, max(start, noun - _LONG) - 1, -1):
        tags = phrases.tags[phrase]
        if tags & _EDGE and tags.isdisjoint(("prep",)):
            return True
        if "of" in tags and phrases.tags[phrase - 1] & {"noun", "time", "low"}:
            closed = False
        elif "say" in tags and tags & {"past", "third"}:
            return True  # "said talks with Norway would be held"
        elif tags & _GOVERNS or closed:
            return False
        closed = closed or bool(tags & {"det", "owner"})
    return noun - _LONG <= start


def _begins_clause(phrases: Phrases, phrase: int) -> bool:
    """True for the "that" of "a plan that fell", the "since" of "since he left", not for "since the war"."""
    if "prep" not in phrases.tags[phrase]:
        return True
    _, end = phrases.sentence[phrase]
    return "pronoun" in phrases.tags[phrase + 1] or (phrase + 2 < end and bool(phrases.tags[phrase + 2] & _HELPS))


def _is_finite(phrases: Phrases, phrase: int, within: int) -> bool:
    """True for the first word of a verb; within a clause also for one that no list has: "that Norway sold"."""
    tags, word = phrases.tags[phrase], phrases.word[phrase]
    before = phrases.tags[phrase - 1]
    if tags & CUES and word.startswith(("did ", "does ", "do ")):
        return True  # "did not happen"
    if before & _HELPS or (before & {"adverb", "not"} and phrases.tags[phrase - 2] & _HELPS) or "to" in before:
        return False
    if tags & _HELPS:
        return "ing" not in tags
    led = word.partition(" ")[0]
    if tags & CUES and led in _FINITE:
        return True
    if before & {"det", "prep", "owner", "possessive"} and before.isdisjoint(_OPENS):
        return False
    if "noun" in tags:
        return False
    if within and "low" in tags and (word.endswith("ed") or tags & {"past", "third"}):
        return True
    return bool(tags & {"past", "third"} and "participle" not in tags) or (bool(tags & _GOES) and led.endswith("ed"))


#: What ends the search for a verb.
_STOPS: Final = frozenset({"turn", "semicolon", "quote", "dash", "colon"})
#: Without one of these a phrase neither is a verb nor begins a clause, nor ends the search.
_TELLING: Final = _STOPS | _OPENS | _HELPS | CUES | {"past", "third", "held", "ongoing"}
#: First words of what becomes of an occasion: "took place", "were held", "are to".
_FINITE: Final = frozenset(
    {"is", "are", "was", "were", "has", "have", "had", "took", "takes", "take", "fell", "went", "goes", "go", "came"}
    | {"gets", "get", "got", "broke", "ran", "never"}
    | {"looks", "look", "looked", "appears", "appear", "appeared", "seems", "seem", "seemed", "remains", "remain"}
    | {"remained", "hangs", "hang", "hung"}
)
#: What an occasion does and nobody does to it: "ended on Friday".
_GOES: Final = frozenset({"held", "ongoing"})


def _main(phrases: Phrases, first: int, end: int) -> int | None:
    """The verb of an occasion behind its helping verbs: "are to open", "is set", "took place"."""
    for phrase in range(first, min(end, first + _CHAIN)):
        tags = phrases.tags[phrase]
        if tags & CUES and tags.isdisjoint(("modal", "noun")) and not phrases.word[phrase].endswith(" to"):
            following = phrases.tags[phrase + 1]
            if "to" in following:  # "is scheduled to begin"
                continue
            return phrase if following & _GOES_ON else None
        if tags.isdisjoint(_VERBAL) and tags.isdisjoint(CUES):
            return None
    return None


_CHAIN: Final = 7
_GOES_ON: Final = frozenset({"prep", "time", "adverb", "stop", "comma", "place", "subordinator"})
