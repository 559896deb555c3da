"""A clause that tells of the occasion behind which it stands: "talks with Norway, which begin on Friday"."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.cues import CUES, cue_of
from newsmodel.extraction.facts.meetings.wording.nouns import JOURNEYS
from newsmodel.extraction.facts.meetings.wording.occasions import DONE
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus

#: Phrases of the helping verbs of such a clause.
_CHAIN: Final = 6
_HELPS: Final = frozenset({"be", "have", "modal", "not", "adverb", "to"})
#: What somebody does to an occasion that others may hold.
_SET: Final = frozenset({MeetingStatus.PLANNED, MeetingStatus.POSTPONED, MeetingStatus.CANCELLED})
_REPORTED: Final = frozenset({"said", "believed", "thought", "reported", "understood", "known"})
#: Behind these an occasion's topic is named, of which the clause may tell: "talks on a strike that ended".
_TOPIC: Final = frozenset({"on", "over", "about", "of", "for", "to"})
_GOES_ON: Final = frozenset({"prep", "time", "adverb", "stop", "comma", "quote", "to"})


def own_clause(phrases: Phrases, what: int, at: int) -> int | None:
    """The verb of the clause that begins at phrase *at* and tells of the occasion at *what*; None if none does.

    As in "talks in Oslo that ended on Friday", "cancelled a visit that had been set for May", not "talks on a strike
    that ended", "talks with Norway, which is set to vote".
    """
    relative = at + ("comma" in phrases.tags[at])
    if phrases.word[relative] not in ("which", "that") or not phrases.tags[relative] & {"relative", "that"}:
        return None
    if "noun" not in phrases.tags[what] and " " not in phrases.word[what]:  # "met her, which was"
        return None
    journey = phrases.small[what] in JOURNEYS
    if any(_leads_in_topic(phrases, phrase, journey=journey) for phrase in range(what + 1, relative)):
        return None
    says = "say" in phrases.tags[relative - 1] and relative - 1 != what  # not the noun of "talks that had been set"
    told = says or phrases.word[relative + 1].partition(" ")[0].endswith("ing")
    if told:  # not "the talks suggest that planning for"
        return None
    does = _behind_parties(phrases, relative + 1)
    verb = _verb(phrases, _behind_report(phrases, does))
    if verb is None or (does == relative + 1 and not journey):
        return verb
    return verb if cue_of(phrases.tags[verb]) in _SET else None  # "a summit with Chile, which Norway planned for May"


def _behind_parties(phrases: Phrases, first: int) -> int:
    """The phrase behind those who do it: "which both sides have set", "that Norway and Chile have put off"."""
    at = first
    while at < first + _CHAIN and "party" in phrases.tags[at] and "possessive" not in phrases.tags[at + 1]:
        if "join" not in phrases.tags[at + 1]:
            return at + 1
        at += 2
    return first


def _behind_report(phrases: Phrases, first: int) -> int:
    """The phrase behind "are said to", "is believed to"."""
    at = first + ("adverb" in phrases.tags[first + 1])
    reported = "be" in phrases.tags[first] and phrases.word[at + 1] in _REPORTED
    return at + 3 if reported and "to" in phrases.tags[at + 2] else first


def _leads_in_topic(phrases: Phrases, lead: int, *, journey: bool) -> bool:
    """True for the "of" of "talk of a strike", not for that of "a summit of world leaders, which begins".

    Nor is it for the "to" of a *journey*: "a visit to Norway, which was set for Friday", "a trip to brief Mr Berg".
    """
    if journey and phrases.word[lead] == "to":
        return False
    if phrases.word[lead] == "of" and "party" in phrases.all_tags(lead + 1, lead + 3):
        return False
    return phrases.word[lead] in _TOPIC


def _verb(phrases: Phrases, first: int) -> int | None:
    """The verb behind its helping verbs: "took place", "had been set", "is due to begin"."""
    for phrase in range(first, min(first + _CHAIN, len(phrases.letters))):
        tags = phrases.tags[phrase]
        if tags & CUES and "modal" not in tags:
            ahead = phrase if "to" in tags else phrase + 1 if "to" in phrases.tags[phrase + 1] else None
            if ahead is not None:  # "due to begin", not "due to vote"
                verb = _verb(phrases, ahead + 1)
                return verb if verb is not None and cue_of(phrases.tags[verb]) in DONE else None
            return phrase if phrases.tags[phrase + 1] & _GOES_ON else None
        if tags.isdisjoint(_HELPS):
            return None
    return None
