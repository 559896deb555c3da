"""What is told behind "but" or "then" of an occasion that was to be: "was set for May but was called off"."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.hits import INVITED_BY, Hit
from newsmodel.extraction.facts.meetings.wording.cues import cue_of, is_off, turned, was_asked_for
from newsmodel.extraction.facts.meetings.wording.occasions import TO_COME
from newsmodel.extraction.facts.meetings.wording.predicates import FAILS, is_subject
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.model.meeting import MeetingStatus

#: Phrases behind the words for an occasion among which "but" stands.
_FAR: Final = 16
#: Phrases of the verb behind "but" and its auxiliaries.
_CHAIN: Final = 5
_HELPS: Final = frozenset({"be", "have", "modal", "do", "not", "adverb", "to"})
_OFF: Final = frozenset({MeetingStatus.CANCELLED, MeetingStatus.POSTPONED})


def reversal(hit: Hit, status: MeetingStatus, *, told: bool) -> MeetingStatus | None:
    """What becomes of an occasion with this status, as "but" tells behind it; None if nothing does.

    As in "was planned but was cancelled", "invited Ms Lund to Oslo, but she declined". If words have *told* that it
    took place, only "that gathering" is it: "was to be fixed at a meeting in May, but that gathering was scrapped".
    """
    phrases, behind = hit.phrases, hit.match.end()
    _, end = phrases.sentence[hit.what]
    but = next((at for at in range(behind, min(end, behind + _FAR)) if phrases.word[at] == "but"), None)
    if but is None and status in TO_COME:
        return _later_off(hit, end)
    if but is None:
        return None
    is_open = status in TO_COME or not told
    purpose = hit.verb is not None and "to" in phrases.tags[hit.what - 1]  # "flew to Oslo to meet her, but"
    if (is_open or purpose) and _withdraws(hit, but):
        return MeetingStatus.CANCELLED
    if not (is_open or _is_that(hit, but)):
        return None
    off = _called_off(phrases, hit.what, but + 1)
    wanted = status is MeetingStatus.PROPOSED or (hit.verb is None and was_asked_for(phrases, hit.what))
    if off is not None or not wanted:
        return off
    return MeetingStatus.REFUSED if _is_declined(hit, but) or _is_told_no(phrases, but + 1) else None


def _later_off(hit: Hit, end: int) -> MeetingStatus | None:
    """What becomes of it then: "was agreed and then scrapped", "was set for May and later called off"."""
    phrases, behind = hit.phrases, max(hit.match.end(), hit.what + 1)
    if hit.verb is not None or not is_subject(phrases, hit.what):
        return None
    for at in range(behind, min(end, behind + _FAR)):
        if phrases.word[at] in _THEN and phrases.tags[at - 1] & {"join", "comma"}:
            status = cue_of(phrases.tags[at + 1])
            goes_on = phrases.tags[at + 2] & {"mark", "prep", "time", "adverb", "subordinator"}
            return status if status in _OFF and goes_on else None
    return None


_THEN: Final = frozenset({"then", "later", "subsequently", "eventually"})


def _is_that(hit: Hit, but: int) -> bool:
    """True for "but that gathering", which a noun has named."""
    phrases = hit.phrases
    return hit.verb is None and phrases.word[but + 1] == "that" and past_it(phrases, but + 1) == but + _THAT_EVENT


#: Phrases from "but" to the one behind "that gathering".
_THAT_EVENT: Final = 3


def _called_off(phrases: Phrases, what: int, first: int) -> MeetingStatus | None:
    """What "was cancelled", "it has been put off", "the trip fell through" tell of the occasion at *what*."""
    behind = past_it(phrases, first)
    if behind == first and not ("noun" in phrases.tags[what] and is_subject(phrases, what)):
        return None
    return called_off(phrases, behind)


def past_it(phrases: Phrases, first: int) -> int:
    """The phrase behind "it", "the trip", "that gathering" at phrase *first*, which was told before; else *first*."""
    named = phrases.word[first + 1] in _IT or "noun" in phrases.tags[first + 1]
    if phrases.word[first].lower() in _THE and named:
        return first + 2
    return first + (phrases.small[first] in _THAT)


def called_off(phrases: Phrases, first: int) -> MeetingStatus | None:
    """What becomes of that of which the verb at *first* tells: "was cancelled", "has been put off", "fell through"."""
    if any(is_off(phrases, at) for at in range(first + 1, first + _CHAIN)):
        return None if "not" in phrases.all_tags(first, first + _CHAIN) else MeetingStatus.CANCELLED
    verb = _verb(phrases, first)
    status = None if verb is None else cue_of(phrases.tags[verb])
    if verb is None or status is None:
        return None
    if phrases.small[verb] in _NEVER:
        return MeetingStatus.CANCELLED
    chain = phrases.all_tags(first, verb)
    passes = "be" in chain or phrases.small[verb] in FAILS
    return turned(status, chain, phrases.tags[verb]) if passes and status in _OFF else None


_THE: Final = frozenset({"the", "that", "this", "those"})
_THAT: Final = frozenset({"it", "they", "that"})
#: What an occasion is called behind "but", besides its own name.
_IT: Final = frozenset(
    {"session", "trip", "visit", "journey", "plan", "plans", "idea", "event", "appointment", "gathering", "encounter"}
)
_NEVER: Final = frozenset({"never took place", "never happened"})


def _verb(phrases: Phrases, first: int) -> int | None:
    """The verb behind its auxiliaries that tells what becomes of an occasion; None if another stands there."""
    for at in range(first, first + _CHAIN):
        if cue_of(phrases.tags[at]) is not None and "modal" not in phrases.tags[at]:
            return at
        if phrases.tags[at].isdisjoint(_HELPS) and phrases.small[at] != "now":
            return None
    return None


def _is_declined(hit: Hit, but: int) -> bool:
    """True for "but she declined", "but Chile turned him down", "but was refused", of one who was told before "but"."""
    phrases, first = hit.phrases, but + 1
    reference = phrases.references.get(first)
    if reference is not None and not _is_told(hit, but, reference):
        return False
    asked = phrases.word[first] in _WHOSE and phrases.word[first + 1] in _OFFERS  # "but the request was turned down"
    subject = first + (2 if asked else reference is not None)
    verb = _verb(phrases, subject)
    chain = phrases.all_tags(subject, subject if verb is None else verb)
    if not chain.isdisjoint(("not", "modal", "to")):
        return False
    if verb is not None and cue_of(phrases.tags[verb]) is MeetingStatus.REFUSED:
        passive = "be" in chain and bool(phrases.tags[verb + 1] & _CLOSES)
        active = "be" not in chain and (reference is not None or hit.rule == INVITED_BY) and _is_whole(phrases, verb)
        return passive or active
    return reference is not None and (_turns_down(phrases, subject) or phrases.words(subject, subject + 2) == "said no")


def _withdraws(hit: Hit, but: int) -> bool:
    """True for "but the Chileans cancelled at the last minute", "but has cancelled the trip", of one told before."""
    phrases, first = hit.phrases, but + 1
    first += "definite" in phrases.tags[first] and first not in phrases.references
    reference = phrases.references.get(first)
    alone = reference is None and ("have" in phrases.tags[first] or phrases.small[first].partition(" ")[0] in _ALONE)
    if not (alone or ("demonym" in phrases.tags[first] if reference is None else _is_told(hit, but, reference))):
        return False
    verb = first + (not alone)
    while phrases.tags[verb] & {"adverb", "have"} or phrases.small[verb] in _THEN:
        verb += 1
    ends = range(verb + _CHAIN - 1, verb, -1)  # "did not show up" before "did not"
    behind = next((end for end in ends if phrases.words(verb, end).lower() in _WITHDRAWS), None)
    if behind is None:
        return False
    if past_it(phrases, behind) == behind + 2:
        return True  # "cancelled the trip"
    return bool(phrases.tags[behind] & _GIVES_UP) or phrases.small[behind] in _WHEN_OR_WHY


#: How the same clause goes on: "but cancelled", "but later pulled out".
_ALONE: Final = frozenset(
    {"cancelled", "canceled", "pulled", "backed", "withdrew", "later", "then", "subsequently"}
    | {"did", "failed", "never", "stayed", "changed", "fell", "missed", "could"}
)
#: What somebody does who does not come.
_WITHDRAWS: Final = frozenset(
    {"cancelled", "canceled", "cancelled it", "canceled it", "called it off", "pulled out", "backed out", "withdrew"}
    | {"did not show up", "did not turn up", "did not come", "did not arrive", "failed to show up", "failed to turn up"}
    | {"failed to appear", "failed to arrive", "never showed up", "never turned up", "never arrived", "never came"}
    | {"did not", "never did", "could not", "did not make it", "never made it", "could not make it", "stayed away"}
    | {"stayed at home", "stayed home", "changed his mind", "changed her mind", "missed his flight", "fell ill"}
    | {"missed her flight", "fell sick", "stood him up", "stood her up", "stood them up"}
)
_GIVES_UP: Final = frozenset({"mark", "time", "adverb", "subordinator"})
_WHEN_OR_WHY: Final = frozenset({"at", "on", "over", "because", "after", "hours", "days", "two", "just", "in"})


def _is_told(hit: Hit, but: int, one: Reference) -> bool:
    """True for one of those before "but", and for his country: "Mr Berg of Chile, but the Chileans"."""
    phrases = hit.phrases
    if "pronoun" in one.tags:
        return True
    start, _ = phrases.sentence[hit.what]
    before = (phrases.references[at] for at in range(start, but) if at in phrases.references)
    named = {known.party for known in before if known.party is not None}
    state = next((o.country for o in phrases.cast.organizations if o.id == one.party), None)
    homes = {phrases.persons[party].country for party in named if party in phrases.persons}
    homes |= {o.country for o in phrases.cast.organizations if o.id in named}
    return one.party is not None and (one.party in named or (state is not None and state in homes))


def _turns_down(phrases: Phrases, verb: int) -> bool:
    """True for "has turned him down", "turned the offer down"."""
    while phrases.tags[verb] & {"have", "adverb"}:
        verb += 1
    if phrases.word[verb] not in _TURNS:
        return False
    down = next((at for at in range(verb + 1, verb + _CHAIN) if phrases.word[at] == "down"), None)
    return down is not None and ("pronoun" in phrases.tags[down - 1] or phrases.small[down - 1] in _OFFERS)


_WHOSE: Final = frozenset({"the", "that", "his", "her", "their"})
_TURNS: Final = frozenset({"turned", "turns"})


def _is_told_no(phrases: Phrases, be: int) -> bool:
    """True for "asked to see her but was told that she was busy"."""
    if not {"be", "past"} <= phrases.tags[be] or phrases.small[be + 1] != "told":
        return False
    _, end = phrases.sentence[be]
    return any(phrases.small[at] in _BUSY for at in range(be + 2, min(end, be + _FAR)))


#: So somebody is told to be who receives nobody.
_BUSY: Final = frozenset({"busy", "unavailable", "full", "ill", "unwell", "away", "no", "impossible"})


def _is_whole(phrases: Phrases, verb: int) -> bool:
    """True for "declined", "declined the offer", "refused to come"; not for "declined to say", "rejected a ban"."""
    behind = verb + 1
    if "to" in phrases.tags[behind] or phrases.word[verb].endswith(" to"):
        return not _GOES.isdisjoint(phrases.small[behind : behind + 2])
    if "pronoun" in phrases.tags[behind] and phrases.small[verb] in _SENT_AWAY:
        return True
    if phrases.tags[behind] & {"det", "owner", "party"}:
        return not _OFFERS.isdisjoint(phrases.small[behind : behind + 3])
    return bool(phrases.tags[behind] & _CLOSES)


#: What is done to him who asks, and not only to what he asks for.
_SENT_AWAY: Final = frozenset({"refused", "rebuffed", "snubbed", "spurned"})
_GOES: Final = frozenset({"come", "go", "travel", "attend", "visit", "meet", "accept", "participate", "join", "talk"})
_OFFERS: Final = frozenset(
    {"invitation", "offer", "invite", "request", "proposal", "idea", "overture", "overtures", "it"}
)
_CLOSES: Final = frozenset({"mark", "time", "prep", "adverb", "subordinator", "ing", "join"})
