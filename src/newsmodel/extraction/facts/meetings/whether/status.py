"""Whether a meeting took place, as a verb and its auxiliaries tell."""

from collections.abc import Sequence
from typing import Final

from newsmodel.extraction.facts.meetings.whether.done_for import is_done_for, is_visiting
from newsmodel.extraction.facts.meetings.whether.gerunds import is_left_undone, of_gerund
from newsmodel.extraction.facts.meetings.wording.chances import has_none, misses, seizes
from newsmodel.extraction.facts.meetings.wording.cues import (
    AHEAD,
    BEFORE,
    BY_TAG,
    OFF,
    URGES,
    chain_of,
    chain_start,
    comes_to_nothing,
    cue_of,
    is_attempt,
    is_foremost,
    leads_on,
    tense_of,
)
from newsmodel.extraction.facts.meetings.wording.occasions import DONE
from newsmodel.extraction.facts.meetings.wording.points import is_only_from
from newsmodel.extraction.facts.meetings.wording.predicates import what_becomes
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus


def status_of_verb(phrases: Phrases, first: int, verb: int, *, ahead: bool) -> tuple[MeetingStatus, bool]:
    """The status that a verb of meeting has, given the words from phrase *first* up to it; True if words tell it.

    *ahead* if the time said for it lies ahead: "is meeting her on Friday".
    """
    first = chain_start(phrases, first, verb)
    chain = chain_of(phrases, first, verb)
    before = frozenset[str]().union(*chain)
    cues = [BY_TAG[tag] for tags in chain for tag in tags if tag in BY_TAG]
    led = [status for status in cues if status not in DONE]
    if "not" in before or _came_to_none(phrases, verb):
        later = bool(before & {"future", "be"}) and is_only_from(phrases, verb)
        return (MeetingStatus.PLANNED if later else _negated(chain, cues, before)), True
    off = [status for status in led if status in OFF]
    if off:
        return off[-1], True
    if is_left_undone(phrases, first) or ("to" in before and has_none(phrases, first, verb)):
        return MeetingStatus.DENIED, True
    tense = _tense(phrases, first, verb)
    if "participle" in phrases.tags[verb] and "have" in before:
        if _is_unreal(chain) or "should have" in phrases.words(first, verb).casefold():
            return MeetingStatus.CANCELLED, True
        if "conditional" in before:
            return MeetingStatus.HELD, True  # "may have met"
    if led:
        return _of_cues(phrases, first, verb, led, tense), True
    if tense is not None:
        return tense, True
    form = phrases.tags[verb]
    if "to" in before and ("base" in form or _is_done_to(phrases, verb)):
        return _of_infinitive(phrases, first, verb)
    if "ing" in form:
        return of_gerund(phrases, first, verb, before, ahead=ahead)
    did = any({"do", "past"} <= tags for tags in chain)  # "did meet"
    if form & {"third", "base"} and "past" not in form and ahead and not did:
        return MeetingStatus.PLANNED, True
    now = {"be", "present"} <= before and (phrases.word[verb] in _GATHERED or phrases.small[verb - 1] == "being")
    return (MeetingStatus.ONGOING if now else MeetingStatus.HELD), True


def _came_to_none(phrases: Phrases, verb: int) -> bool:
    """True for "almost met", "met neither", "met no ministers", not for "met no fewer than ten"."""
    behind = phrases.small[verb + 1]
    none = (behind == "no" or behind.startswith("no ")) and phrases.small[verb + 2] not in _NO_LESS
    return none or behind == "neither" or phrases.small[verb - 1] in _ALMOST


_ALMOST: Final = frozenset({"almost", "nearly"})
_NO_LESS: Final = frozenset({"fewer", "less", "more", "later", "earlier"})
#: Who "are gathered" somewhere are there now.
_GATHERED: Final = frozenset({"gathered", "assembled"})


def _tense(phrases: Phrases, first: int, verb: int) -> MeetingStatus | None:
    """What the auxiliaries from phrase *first* on tell; who "would try to" may or may not do it."""
    tense = tense_of(phrases.all_tags(first, verb))
    return MeetingStatus.PROPOSED if tense is not None and _is_tried(phrases, first, verb) else tense


def _is_tried(phrases: Phrases, first: int, verb: int) -> bool:
    """True for "will try to meet": who tries may or may not do it."""
    return any(phrases.word[at] in _TRIED for at in range(first, verb))


def _negated(chain: Sequence[frozenset[str]], cues: Sequence[MeetingStatus], before: frozenset[str]) -> MeetingStatus:
    """As in "did not meet", "will not meet", "is not willing to"; "has not refused to meet" leaves it open."""
    refused = MeetingStatus.REFUSED in cues
    if refused and "not" in before and _is_kept_open(chain):
        return MeetingStatus.PROPOSED
    unwilling = MeetingStatus.PROPOSED in cues or before & {"future", "would"}
    return MeetingStatus.REFUSED if refused or unwilling else MeetingStatus.DENIED


def _is_done_to(phrases: Phrases, verb: int) -> bool:
    """True for "came to be received by"."""
    return "ing" not in phrases.tags[verb] and phrases.words(verb - 2, verb).casefold() == "to be"


_ASKS: Final = frozenset({"ask", "asked", "asking", "asks", "begged", "seeking", "seeks", "sought"})


def of_neither(phrases: Phrases, subject: tuple[int, int], status: MeetingStatus) -> MeetingStatus | None:
    """What becomes of a *status* where "neither Mr Tveit nor Ms Lund" has done so, or will; None if others have."""
    first, _ = subject
    start, _ = phrases.sentence[first]
    if not (phrases.small[first].startswith("neither ") or phrases.small[max(start, first - 1)] == "neither"):
        return None
    if status is MeetingStatus.PLANNED:
        return MeetingStatus.REFUSED
    return MeetingStatus.DENIED if status in DONE else None


def _is_kept_open(chain: Sequence[frozenset[str]]) -> bool:
    """True for "has not ruled out meeting", "did not refuse to"."""
    refused = next(at for at, tags in enumerate(chain) if "refused" in tags)
    return any("not" in tags for tags in chain[:refused])


def _of_cues(
    phrases: Phrases, first: int, verb: int, cues: Sequence[MeetingStatus], tense: MeetingStatus | None
) -> MeetingStatus:
    """The status that the words before a verb tell: that of the last, but proposed if any of them is."""
    above = _above(phrases, first)
    if above is not None:
        return above
    if MeetingStatus.PROPOSED in (*cues, tense):
        return MeetingStatus.PROPOSED
    if cues[-1] is not MeetingStatus.PLANNED:
        return cues[-1]
    if "had been" in phrases.words(first, verb).casefold():
        return MeetingStatus.CANCELLED  # "had been due to meet"
    return tense or MeetingStatus.PLANNED


def _is_unreal(chain: Sequence[frozenset[str]]) -> bool:
    """True for "was to have met", "would have met", not for "is thought to have met", "was glad to have met"."""
    at = next((at for at, tags in enumerate(chain) if "have" in tags), 0)
    if at == 0 or not chain[at - 1] & {"to", "would"}:
        return False
    return not chain[at - 1].isdisjoint(("would", "planned")) or bool(chain[at - 2] & {"be", "planned"} and at > 1)


def _of_infinitive(phrases: Phrases, first: int, verb: int) -> tuple[MeetingStatus, bool]:
    """As in "Flew to meet" was done; "is to meet", "flying to meet" is to come."""
    chain = [phrases.tags[phrase] for phrase in range(first, verb)]
    if {"ing", "meets"} <= phrases.tags[verb - 2] and "be" in phrases.tags[verb - 3]:  # "were meeting to discuss"
        return of_gerund(phrases, first, verb - 2, phrases.all_tags(first, verb - 2), ahead=False)
    attempted, done_to = _is_attempted(phrases, first, verb), _is_done_to(phrases, verb)
    if attempted and comes_to_nothing(phrases, verb + 1):
        return MeetingStatus.DENIED, True
    if any("whether" in tags for tags in chain) or attempted or (done_to and phrases.small[verb - 3] in _ASKS):
        return MeetingStatus.PROPOSED, True
    if is_foremost(phrases, max(phrases.sentence[verb][0], first - BEFORE), verb):
        around = phrases.all_tags(phrases.sentence[verb][0], first)
        return tense_of(around) or MeetingStatus.HELD, False
    above = leads_on(phrases, first, verb)
    if above is not None:
        return above, True
    if "negotiates_with" in phrases.tags[verb] and any(phrases.word[at] in _TRIES for at in range(first, verb)):
        return MeetingStatus.ONGOING, True
    if _is_tried(phrases, first, verb) and not _is_negotiating(phrases, verb):
        return MeetingStatus.PROPOSED, True
    helped = [tags for tags in chain[: len(chain) - done_to] if "be" in tags]
    if helped or any("say" in tags and "meet" not in tags for tags in chain):  # not "spoke to discuss it"
        return MeetingStatus.PLANNED, not any("past" in tags for tags in helped)  # "was to meet": once so
    went = any(tags & {"past", "participle"} for tags in chain)
    return (MeetingStatus.HELD, False) if went else _of_purpose(phrases, first, verb)


def _of_purpose(phrases: Phrases, first: int, verb: int) -> tuple[MeetingStatus, bool]:
    """As in "used the summit to meet", "a trip to Oslo to meet": done if that is done that is done for it."""
    start, _ = phrases.sentence[verb]
    if _never_came(phrases, first):
        return MeetingStatus.CANCELLED, True
    if any(misses(phrases, at) for at in range(max(start, first - BEFORE), verb)):
        return MeetingStatus.DENIED, True
    if _is_stay(phrases, first):
        return MeetingStatus.HELD, False
    if any(seizes(phrases, at) for at in range(max(start, first - BEFORE), verb)):
        return MeetingStatus.HELD, True
    journey, owned = _journey(phrases, first)
    becomes = None if journey is None else what_becomes(phrases, journey, verb + 1)
    if becomes is not None:
        return becomes, True
    if journey is not None and not owned:
        return _of_journey(phrases, journey), False
    for phrase in range(first - 1, max(start, first - BEFORE) - 1, -1):
        tags = phrases.tags[phrase]
        if "meet" in tags:
            around = phrases.all_tags(max(start, phrase - 3), phrase)
            tense = tense_of(around)
            if tense is not None:
                return tense, True
            held = tags & {"past", "participle"} and "be" not in around
            return (MeetingStatus.HELD if held else MeetingStatus.PLANNED), True
    return (MeetingStatus.HELD if is_done_for(phrases, verb) else MeetingStatus.PLANNED), False


def _never_came(phrases: Phrases, to: int) -> bool:
    """True for "had been due in the port of Bergen on Saturday to", of somebody who stayed away."""
    start, _ = phrases.sentence[to]
    for at in range(to - 1, max(start, to - _TO_PLACE) - 1, -1):
        if "planned" in phrases.tags[at] and phrases.small[at + 1] in ("in", "at"):
            return phrases.words(max(start, at - 2), at).casefold() == "had been"
        if phrases.tags[at] & {"mark", "join", "be", "have", "modal", "relative", "past"}:
            return False
    return False


#: Phrases from "due in" to what somebody was to do there.
_TO_PLACE: Final = 9


def _journey(phrases: Phrases, to: int) -> tuple[int | None, bool]:
    """The noun of a journey that is made to meet somebody, and whether "by" tells whose: "his trip to Oslo to".

    As in "a trip by Mr Tveit to Oslo on Monday to"; None if there is none.
    """
    start, _ = phrases.sentence[to]
    owned = False
    for at in range(to - 1, max(start, to - BEFORE) - 1, -1):
        meaning = phrases.meaning(at)
        if "noun" in phrases.tags[at] and meaning is not None and meaning.noun is not None:
            return (at, owned) if meaning.noun.kind == "visit" else (None, owned)
        whose = at in phrases.references and phrases.small[at - 1] == "by"
        if phrases.tags[at].isdisjoint(_OF_STAY) and not whose:
            break
        owned = owned or whose
    return None, owned


def _of_journey(phrases: Phrases, noun: int) -> MeetingStatus:
    """What becomes of a journey: "will make a trip", "before his trip", "cancelled a trip"."""
    start, _ = phrases.sentence[noun]
    for at in range(noun - 1, max(start, noun - BEFORE) - 1, -1):
        tags = phrases.tags[at]
        told = MeetingStatus.PLANNED if phrases.small[at] in AHEAD else tense_of(tags) or cue_of(tags)
        if told is not None and told not in DONE:
            return told
        if tags & {"mark", "relative", "turn"}:
            break
    return MeetingStatus.HELD


def _is_stay(phrases: Phrases, to: int) -> bool:
    """True for "was in Oslo on Monday to meet her", of somebody who had come for that."""
    start, _ = phrases.sentence[to]
    for at in range(to - 1, max(start, to - BEFORE) - 1, -1):
        if {"be", "past"} <= phrases.tags[at]:
            placed = bool(phrases.all_tags(at + 2, to) & {"place", "country", "organization"})
            return placed and phrases.small[at + 1] in ("in", "at") and "been" not in phrases.small[at]
        if phrases.tags[at].isdisjoint(_OF_STAY):
            return is_visiting(phrases, at, to)
    return False


_OF_STAY: Final = frozenset({"prep", "time", "place", "country", "organization", "det", "demonym", "capital"})
#: Who is doing so to negotiate something negotiates.
_TRIES: Final = frozenset({"trying", "working", "struggling", "scrambling", "racing"})
#: Who does so, or is under it, may or may not meet: "tried to meet her", "under pressure to meet her".
_TRIED: Final = frozenset({"try", "tries", "tried", "trying", "attempt", "attempted", "attempting", "pressure"})


def _is_negotiating(phrases: Phrases, verb: int) -> bool:
    """True for "hash out", "negotiate": who tries to do so is at it."""
    meaning = phrases.meaning(verb)
    return meaning is not None and meaning.meeting is not None and meaning.meeting.kind == "negotiation"


def _is_attempted(phrases: Phrases, first: int, verb: int) -> bool:
    """True for "efforts by Mr Tveit to meet her", "Norway's attempts to meet her"."""
    start, _ = phrases.sentence[verb]
    for phrase in range(verb - 1, max(start, first - BEFORE) - 1, -1):
        if is_attempt(phrases, phrase):
            return True
        if phrase < first and phrases.tags[phrase].isdisjoint(_OF_ATTEMPT):
            return False
    return False


#: What stands between an attempt and its verb: "by", whose it is.
_OF_ATTEMPT: Final = frozenset({"party", "prep", "det", "owner", "modifier", "possessive", "demonym"})


def governor_of(phrases: Phrases, subject: int) -> int | None:
    """The word that tells a status and has the party at *subject* as its object: "invited", "an invitation to"."""
    start, _ = phrases.sentence[subject]
    for phrase in range(subject - 1, max(start, subject - 3) - 1, -1):
        tags = phrases.tags[phrase]
        if cue_of(tags) in (MeetingStatus.PROPOSED, MeetingStatus.PLANNED):
            return phrase
        if "to" not in tags and "det" not in tags:
            return None
    return None


def status_of_cue(phrases: Phrases, cue: int) -> MeetingStatus:
    """The status that a word tells, under the verb whose object it is: "rejected an invitation to meet"."""
    if phrases.small[cue] in URGES:
        return MeetingStatus.PROPOSED  # "asked her for a meeting"
    return _above(phrases, cue) or cue_of(phrases.tags[cue]) or MeetingStatus.PLANNED


def offered(phrases: Phrases, cue: int) -> MeetingStatus | None:
    """What becomes of what is offered: "rejected a proposal for talks", "accepted his invitation to"; else None."""
    if cue_of(phrases.tags[cue]) is not MeetingStatus.PROPOSED or cue == phrases.sentence[cue][0]:
        return None
    before = phrases.tags[cue - 1]
    if before.isdisjoint(("det", "modifier", "owner", "demonym", "possessive")) and cue_of(before) not in OFF:
        return None
    return _above(phrases, cue)


def _above(phrases: Phrases, noun: int) -> MeetingStatus | None:
    """What the verb before a noun makes of what the noun tells of: "rejected an offer", "accepted an invitation"."""
    start, _ = phrases.sentence[noun]
    before = phrases.tags[noun - 1]
    if noun == start or (before.isdisjoint(_OPENS_NOUN) and cue_of(before) not in OFF):
        return None
    for phrase in range(noun - 1, max(start, noun - _OBJECT) - 1, -1):
        above = cue_of(phrases.tags[phrase])
        if above is not None and (above in OFF or above is MeetingStatus.PLANNED):
            return above
        if phrases.tags[phrase] & {"prep", "mark", "be"}:
            return None
    return None


#: What stands before a noun that is the object of a verb.
_OPENS_NOUN: Final = frozenset({"det", "modifier", "low", "demonym", "owner"})


def status_of_invitation(phrases: Phrases, first: int, verb: int) -> MeetingStatus:
    """The status of what the verb at phrase *verb*, with its auxiliaries from *first* on, invites to."""
    chain = phrases.all_tags(first, verb)
    if "not" in chain:
        return MeetingStatus.DENIED
    return MeetingStatus.HELD if chain.isdisjoint(("modal", "to")) and _came(phrases, verb) else MeetingStatus.PROPOSED


def _came(phrases: Phrases, invited: int) -> bool:
    """True for "invited Ms Lund to the palace and asked her", "invited Ms Lund to Oslo, where they talked"."""
    _, end = phrases.sentence[invited]
    for at in range(invited + 2, min(end, invited + _TO_SPEECH)):
        behind = phrases.tags[at + 1]
        if phrases.word[at] == "and" and at + 1 not in phrases.references:
            return {"say", "past"} <= behind and phrases.small[at + 2] in ("him", "her", "them")
        if "comma" in phrases.tags[at]:
            return phrases.word[at + 1] == "where" and "past" in phrases.tags[at + 3]
    return False


#: Phrases from "invited" to what was said there.
_TO_SPEECH: Final = 10


#: Phrases from a verb to the noun that is its object.
_OBJECT: Final = 4
