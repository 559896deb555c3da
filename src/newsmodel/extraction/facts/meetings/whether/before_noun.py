"""Whether an occasion takes place, as the words before its noun tell: "planned talks", "there will be", "any"."""

from typing import Final

from newsmodel.extraction.facts.meetings.whether.beside_noun import is_gone_through
from newsmodel.extraction.facts.meetings.wording.cues import auxiliaries, cue_of, is_one_of, tense_of
from newsmodel.extraction.facts.meetings.wording.nouns import is_it
from newsmodel.extraction.facts.meetings.wording.occasions import TO_COME
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus


def existing(phrases: Phrases, noun: int, _last: int, start: int, _end: int) -> MeetingStatus | None:
    """As in "there will be talks", "there could be a summit", "it would be their first summit"."""
    for phrase in range(noun - 1, max(start, noun - 4) - 1, -1):
        if "be" in phrases.tags[phrase]:
            chain = phrases.all_tags(auxiliaries(phrases, phrase), phrase)
            return tense_of(chain) if "there" in chain or is_it(phrases, noun) else None
        if phrases.tags[phrase] & {"prep", "mark", "party", "possessive"}:
            return None
    return None


def adjective(phrases: Phrases, noun: int, _last: int, start: int, _end: int) -> MeetingStatus | None:
    """As in "Planned talks", "a possible meeting", "the cancelled summit"."""
    for phrase in range(noun - 1, max(start, noun - 4) - 1, -1):
        tags = phrases.tags[phrase]
        if (
            tags & {"prep", "to", "mark", "party", "be", "have", "modal", "det", "possessive"}
            or "to" in phrases.tags[phrase - 1]
        ):
            return None  # the latter for "to resume talks"
        joins = "join" in phrases.tags[phrase - 1] and "participle" not in tags  # "end its tests and resume talks"
        if joins or phrases.small[phrase - 1] in _HOW or is_one_of(phrases, phrase - 1):
            return None
        status = _ADJECTIVES.get(phrases.small[phrase]) or cue_of(tags)
        if status is not None and not tags & {"ing", "base", "third"} and "det" in _determiners(phrases, phrase, start):
            return MeetingStatus.HELD if status in TO_COME and is_gone_through(phrases, phrase, start) else status
    return None


#: How an occasion was brought about that took place: "a hastily arranged meeting".
_HOW: Final = frozenset(
    {"hastily", "hurriedly", "quickly", "speedily", "specially", "carefully", "secretly", "swiftly"}
)
_ADJECTIVES: Final = {
    "next": MeetingStatus.PLANNED,
    "current": MeetingStatus.ONGOING,
    "continuing": MeetingStatus.ONGOING,
}


def is_future(phrases: Phrases, noun: int) -> bool:
    """True for "future direct talks", "a possible meeting"."""
    for phrase in range(noun - 1, max(phrases.sentence[noun][0], noun - _BEFORE) - 1, -1):
        if phrases.small[phrase] in _FUTURE:
            return True
        if phrases.tags[phrase] & {"prep", "mark", "party", "det", "possessive"}:
            return False
    return False


#: Words before a noun among which one tells that it is none yet.
_BEFORE: Final = 4
_FUTURE: Final = frozenset({"future", "eventual", "possible", "potential"})


def _determiners(phrases: Phrases, phrase: int, start: int) -> frozenset[str]:
    """What the words before an adjective may be; behind "that Norway will" stands none."""
    first = phrase
    while first > max(start, phrase - 3) and phrases.tags[first - 1].isdisjoint(_OF_VERB):
        first -= 1
    found = phrases.all_tags(first, phrase)
    return found | {"det"} if found & {"possessive", "prep", "owner"} else found


#: Who does something, and how it is told that he does.
_OF_VERB: Final = frozenset({"party", "modal", "have", "to"})


def urged(phrases: Phrases, noun: int, _last: int, start: int, _end: int) -> MeetingStatus | None:
    """As in "welcomed any talks with", "insists on talks with", "would welcome a meeting with": one that may be."""
    for phrase in range(noun - 1, max(start, noun - 4) - 1, -1):
        worked_on = phrases.small[phrase] == "on" and phrases.small[phrase - 1] in _WORKS
        if phrases.small[phrase] in _MAY_BE or worked_on or _is_welcome(phrases, phrase):
            return MeetingStatus.PROPOSED
        if phrases.tags[phrase] & {"prep", "mark", "party", "definite", "owner"}:
            return None
    return None


def _is_welcome(phrases: Phrases, verb: int) -> bool:
    """True for "would welcome a meeting", "might favour talks"."""
    before = verb - 1 - ("quote" in phrases.tags[verb - 1])
    return phrases.small[verb] in _LIKES and "conditional" in phrases.tags[before]


_LIKES: Final = frozenset({"welcome", "favour", "favor", "like", "love", "support", "appreciate", "prefer"})


#: What somebody is at who wants to bring it about: "are working on a summit".
_WORKS: Final = frozenset({"work", "working", "works", "worked"})
_MAY_BE: Final = frozenset(
    {"any", "urged", "urges", "urging", "advocated", "advocates", "advocating", "favours", "favors", "favoured"}
    | {"favored", "insist on", "insisted on", "insists on", "insisting on"}
)
