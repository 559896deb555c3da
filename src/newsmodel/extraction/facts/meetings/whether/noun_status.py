"""Whether the occasion that a noun names took place, as the words around it tell."""

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from newsmodel.extraction.facts.meetings.matched.wished import is_made, is_wished
from newsmodel.extraction.facts.meetings.named.lists import list_end
from newsmodel.extraction.facts.meetings.whether.before_noun import adjective, existing, is_future, urged
from newsmodel.extraction.facts.meetings.whether.beside_noun import is_had, is_none, told_beside
from newsmodel.extraction.facts.meetings.whether.governing import is_urged_off
from newsmodel.extraction.facts.meetings.whether.lead_status import led
from newsmodel.extraction.facts.meetings.whether.object_status import dated, governed, in_present
from newsmodel.extraction.facts.meetings.whether.progressive import going_on, is_progressive
from newsmodel.extraction.facts.meetings.whether.shared_fates import shared_fate
from newsmodel.extraction.facts.meetings.whether.standpoints import is_wanted_instead
from newsmodel.extraction.facts.meetings.whether.unwise import is_unwise
from newsmodel.extraction.facts.meetings.wording.backshift import is_backshifted
from newsmodel.extraction.facts.meetings.wording.cues import (
    ABOUT,
    AHEAD,
    CUES,
    OFF,
    auxiliaries,
    cue_of,
    is_off,
    tense_of,
    turned,
)
from newsmodel.extraction.facts.meetings.wording.nouns import is_definite, lead_of
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, TO_COME
from newsmodel.extraction.facts.meetings.wording.own_clauses import own_clause
from newsmodel.extraction.facts.meetings.wording.predicates import has_moved, is_subject, predicate_of
from newsmodel.extraction.facts.meetings.wording.thought_of import is_thought_of
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import is_in_place
from newsmodel.extraction.memo import Memo
from newsmodel.model.meeting import MeetingStatus

_Read: TypeAlias = Callable[[Phrases, int, int, int, int], MeetingStatus | None]
_BEHIND: Final = 12


def status_of_noun(phrases: Phrases, noun: int, last: int) -> tuple[MeetingStatus, bool]:
    """The status of the occasion that the noun at phrase *noun*, with its parties up to *last*, names.

    True if words tell it: those directly before it, else the verb whose object or subject it is, else its preposition.
    """
    start, end = phrases.sentence[noun]
    if is_none(phrases, noun, start):
        return MeetingStatus.DENIED, True
    if last == noun + 1 and _is_confirmed(phrases, noun):
        return MeetingStatus.HELD, False
    beside = _thought(phrases, noun, last, start)
    if beside is not None:
        return beside, True
    wished = is_wished(phrases, noun)
    if not wished and (is_had(phrases, noun, end) or is_made(phrases, noun)):
        return MeetingStatus.HELD, True
    said: Memo[_Read, MeetingStatus | None] = Memo(lambda read: read(phrases, noun, last, start, end))
    above = said[governed]
    settled = _settled_by(phrases, noun, above)
    if settled is not None:
        return settled, True
    told = above or said[adjective] or said[_promised] or said[_inside]
    if told in TO_COME:
        happened = said[_predicate]
        if happened is not None and happened in OFF:
            unheld = told is MeetingStatus.PLANNED and happened is MeetingStatus.DENIED
            return MeetingStatus.CANCELLED if unheld else happened, True  # "the planned summit was cancelled"
    for read in (existing, _inside, adjective, governed, _promised, _far, _predicate, _foretold, led, urged):
        status = said[read]
        if status is not None:
            feared = status in OFF and read in (_far, _predicate) and _is_feared(phrases, noun, start)
            return MeetingStatus.PLANNED if feared else status, True
    if wished:
        return MeetingStatus.PROPOSED, True
    return MeetingStatus.HELD, _has_lasted(phrases, noun, start)


def _thought(phrases: Phrases, noun: int, last: int, start: int) -> MeetingStatus | None:
    """What is thought of an occasion that may come, or told beside it."""
    if is_unwise(phrases, noun, last):
        return MeetingStatus.REFUSED
    if is_thought_of(phrases, noun, start) or is_wanted_instead(phrases, noun, start):
        return MeetingStatus.PROPOSED
    return shared_fate(phrases, noun, start) or told_beside(phrases, noun, start)


def _settled_by(phrases: Phrases, noun: int, above: MeetingStatus | None) -> MeetingStatus | None:
    """What the verb *above* settles: that it is off, "called off the talks", or only may be: "led to future talks"."""
    if above is not None and above in OFF:
        return MeetingStatus.PLANNED if is_urged_off(phrases, noun) else above
    return MeetingStatus.PROPOSED if above is MeetingStatus.HELD and is_future(phrases, noun) else None


def _has_lasted(phrases: Phrases, noun: int, start: int) -> bool:
    """True for "a year of talks", not for "it may take a year of talks"."""
    lasts = "of" in phrases.tags[noun - 1] and noun - 2 in phrases.times
    return lasts and "modal" not in phrases.all_tags(start, noun)


def _is_confirmed(phrases: Phrases, noun: int) -> bool:
    """True for "confirmed the call", which tells only that the one told before is as it was told."""
    return phrases.small[noun - 1] == "the" and phrases.small[noun - 2].startswith("confirm")


def _is_feared(phrases: Phrases, noun: int, start: int) -> bool:
    """True for "a chance that his summit will not take place": it is still to come."""
    return any(phrases.small[at] in _CHANCES for at in range(max(start, noun - _NEAR), noun))


_CHANCES: Final = frozenset(
    {"chance", "chances", "possibility", "risk", "danger", "likelihood", "fear", "fears", "feared", "worries", "odds"}
)
#: Phrases from "chance" to the noun.
_NEAR: Final = 5


def _inside(phrases: Phrases, noun: int, last: int, start: int, _end: int) -> MeetingStatus | None:
    """As in "talks will be held between", "a meeting is planned with"."""
    behind = range(noun + 1, last)
    stop = next((at for at in behind if phrases.word[at] in _LEADS or "party" in phrases.tags[at]), noun + 1)
    return _predicate(phrases, noun, noun + 1, start, stop)


_LEADS: Final = frozenset({"between", "with", "among", "involving"})


def _foretold(phrases: Phrases, noun: int, last: int, start: int, end: int) -> MeetingStatus | None:
    """As in "his talks with Ms Lund will be hard", "said her talks would be short"; not "a meeting would be"."""
    last = list_end(phrases, last - 1, end)  # "with Ms Lund and Mr Berg would be"
    behind = range(last, min(end, last + _NEAR))
    at = next((at for at in behind if phrases.tags[at] & {"future", "would"}), None)
    if at is None or not (is_subject(phrases, noun) and is_definite(phrases, noun)):
        return None
    if phrases.all_tags(last, at) & _PARTED or phrases.tags[at + 1] & {"not", "have"}:
        return None
    said = "say" in phrases.all_tags(start, noun) or "say" in phrases.all_tags(at, end)
    return MeetingStatus.PLANNED if said or "future" in phrases.tags[at] else None


#: What parts an occasion from the verb of which it is the subject.
_PARTED: Final = frozenset({"mark", "join", "relative", "that", "be", "have", "past", "party"})


def _promised(phrases: Phrases, noun: int, last: int, _start: int, _end: int) -> MeetingStatus | None:
    """As in "the meeting planned for Monday between"; not "a meeting arranged by"."""
    tags = phrases.tags[noun + 1] if noun + 1 < last and phrases.small[noun + 2] != "by" else frozenset[str]()
    return cue_of(tags) if "participle" in tags and cue_of(tags) in TO_COME else None


def _predicate(phrases: Phrases, noun: int, last: int, _start: int, end: int) -> MeetingStatus | None:
    """As in "Talks … have ended", "the summit will take place", "a meeting is scheduled"."""
    chain: frozenset[str] = frozenset()
    last, aside = _aside(phrases, noun, last, end)
    if lead_of(phrases, noun) in _THERE:
        return aside  # "what was agreed in talks with Ms Lund should be kept"
    for phrase in _behind(phrases, last, end):
        tags = phrases.tags[phrase]
        said = {"say", "past"} <= tags and not tags & CUES
        said = said or (phrases.small[phrase] in _GOES_WRONG and "modal" in chain)  # "the talks could fail"
        if tags & {"turn", "semicolon", "quote"} or said:
            return tense_of(chain) if phrases.words(phrase - 1, phrase + 1) == "be called" else aside
        if "comma" in tags and phrase > last and aside is None and not _is_about_place(phrases, phrase):
            return None
        if "join" in tags and phrase > last and phrases.tags[phrase + 1].isdisjoint(_HELPS):
            break
        if _begins_clause(phrases, phrase):
            return aside
        status = _of_verb(phrases, phrase)
        if status is MeetingStatus.ONGOING and in_present(phrases, phrase) and dated(phrases, phrase, end):
            return MeetingStatus.PLANNED
        if status is MeetingStatus.PROPOSED and "be" not in chain:  # "the talks suggest"
            return aside
        aimed = "ing" in tags and "prep" in phrases.tags[phrase - 1]  # "a plan aimed at ending"
        goes_on = {"be", "present"} <= chain or ("be" in chain and is_backshifted(phrases, noun, phrase))
        if goes_on and "not" not in chain and is_progressive(phrases, phrase) and not aimed:
            return going_on(phrases, noun, phrase, aside) if status is None else turned(status, chain, tags | {"ing"})
        if status is not None and "modal" not in tags and not aimed:
            return _under(phrases, phrase, status, chain, tags)
        chain |= tags
        if "party" in tags and not chain & _FINITE and not _is_where(phrases, phrase):
            return aside
    return tense_of(chain) or aside


#: What talks may do that is no part of whether they are held.
_GOES_WRONG: Final = frozenset({"fail", "collapse", "founder", "falter", "backfire", "unravel", "stall", "drag"})
#: Behind these stands what had been thought of it: "lasted longer than planned", "went ahead as planned".
_THAN: Final = frozenset({"than", "as"})


def _behind(phrases: Phrases, last: int, end: int) -> Iterator[int]:
    """The phrases among which the predicate stands; "a frank discussion ahead of the summit" is not yet to come."""
    for at in range(last, min(end, last + _BEHIND)):
        if phrases.small[at - 1] in _THAN:
            return
        if phrases.small[at] not in AHEAD:
            yield at


def _far(phrases: Phrases, noun: int, last: int, _start: int, end: int) -> MeetingStatus | None:
    """As in "Talks with Norway on the oil that it sold are to open"."""
    verb = predicate_of(phrases, noun, last)
    if verb is None:
        return None
    status = _told(phrases, verb)
    if status is MeetingStatus.ONGOING and in_present(phrases, verb) and dated(phrases, verb, end):
        return MeetingStatus.PLANNED
    if phrases.word[verb].startswith(("did ", "does ", "do ")):
        off = status is MeetingStatus.DENIED and phrases.all_tags(last, verb) & {"planned", "proposed"}
        return MeetingStatus.CANCELLED if off else status  # "that had been planned for May did not happen"
    chain = phrases.all_tags(auxiliaries(phrases, verb), verb)
    form = phrases.tags[verb] | ({"ing"} if is_progressive(phrases, verb) else set[str]())
    return _under(phrases, verb, status, chain, form)


def _under(
    phrases: Phrases, verb: int, status: MeetingStatus | None, chain: frozenset[str], form: frozenset[str]
) -> MeetingStatus | None:
    """The status that the verb tells under its auxiliaries.

    Of "would not resume unless it changed course" refused, of "will not begin until Friday" planned.
    """
    form -= {"say"} if phrases.small[verb] in _MEANT else set[str]()
    if status is not MeetingStatus.ONGOING or "not" not in chain or chain.isdisjoint(("future", "would")):
        return turned(status, chain, form)
    _, end = phrases.sentence[verb]
    until = next((at for at in range(verb + 1, min(end, verb + _BEHIND)) if phrases.small[at] in _UNLESS), None)
    if until is None:
        return MeetingStatus.DENIED
    later = phrases.small[until] in _UNTIL and not phrases.times.keys().isdisjoint(range(until + 1, until + 3))
    return MeetingStatus.PLANNED if later else MeetingStatus.REFUSED


#: What is not so is not to be, whoever may tell it.
_MEANT: Final = frozenset({"planned", "expected", "intended", "slated"})
_UNTIL: Final = frozenset({"until", "till", "before"})
#: What leads in for what somebody waits.
_UNLESS: Final = _UNTIL | {"unless", "without", "while", "as long as", "so long as", "if"}


def _aside(phrases: Phrases, noun: int, last: int, end: int) -> tuple[int, MeetingStatus | None]:
    """Where the predicate begins, and what a clause before it tells: "talks, which began on Friday, have ended"."""
    last = _behind_points(phrases, last, end)
    comma = "comma" in phrases.tags[last]
    if comma and (phrases.small[last + 1] in _WHO or _is_done_besides(phrases, last + 1)):
        # "talks with Ms Lund, who called off a visit, were short"
        closing = (at + 1 for at in range(last + 1, min(end, last + _BEHIND)) if "comma" in phrases.tags[at])
        return next(closing, end), None
    verb = own_clause(phrases, noun, last) if last < end else None
    status = MeetingStatus.PLANNED
    if verb is not None:
        chain = phrases.all_tags(last + 1, verb)
        status = turned(cue_of(phrases.tags[verb]), chain, phrases.tags[verb]) or status
        if status is MeetingStatus.ONGOING and in_present(phrases, verb) and dated(phrases, verb, end):
            status = MeetingStatus.PLANNED  # "a summit, which begins on Thursday"
    else:
        scheduled = _scheduled(phrases, last + comma, end)
        if scheduled is None:
            return last, None
        verb = scheduled + _leads_to_cue(phrases, scheduled)
    for phrase in range(verb + 1, min(end, verb + _BEHIND)):
        closes = phrases.tags[phrase] & ({"comma"} if comma else _FINITE)
        if closes and not (comma and _is_about_place(phrases, phrase)):
            return phrase + comma, status
    return end, status


def _behind_points(phrases: Phrases, last: int, end: int) -> int:
    """The comma of "a summit with Ms Lund in Oslo on Friday, which"; *last* if no such clause follows."""
    comma = last
    while comma < end and phrases.tags[comma] & _POINTS:
        comma += 1
    return comma if "comma" in phrases.tags[comma] and phrases.small[comma + 1] == "which" else last


_POINTS: Final = frozenset({"prep", "time", "place", "country"})


def _scheduled(phrases: Phrases, first: int, end: int) -> int | None:
    """The participle at phrase *first*, or behind a topic there: "a meeting over fish supplies set for Friday"."""
    if _is_scheduled(phrases, first):
        return first
    topic = phrases.small[first] in ABOUT and "low" in phrases.tags[first + 1]
    behind = range(first + 2, min(end, first + _TOPIC)) if topic else range(0)
    return next((at for at in behind if "low" in phrases.tags[at - 1] and _is_scheduled(phrases, at)), None)


#: Phrases of a topic: "on the sale of fish".
_TOPIC: Final = 6


def _is_done_besides(phrases: Phrases, at: int) -> bool:
    """True for "left a summit, abruptly cancelling a dinner": what else somebody did who was to be there."""
    verb = at + ("adverb" in phrases.tags[at])
    return phrases.word[verb].endswith("ing") and bool(phrases.tags[verb + 1] & _OPENS_OBJECT)


_OPENS_OBJECT: Final = frozenset({"det", "owner", "planned"})
_THERE: Final = frozenset({"in", "at", "during"})
_WHO: Final = frozenset({"who", "whom", "whose"})


def _leads_to_cue(phrases: Phrases, planned: int) -> int:
    """Phrases from "due to" to the verb that it leads to: "due to take place", "scheduled to be held"."""
    if phrases.tags[planned].isdisjoint(("to",)) and phrases.tags[planned + 1].isdisjoint(("to",)):
        return 0
    return next((at for at in range(1, 4) if cue_of(phrases.tags[planned + at]) in DONE), 0)


_FINITE: Final = frozenset({"be", "have", "modal"})


def _of_verb(phrases: Phrases, phrase: int) -> MeetingStatus | None:
    """What a verb says of its subject: talks that "failed to end the dispute" were held."""
    tags = phrases.tags[phrase]
    if is_off(phrases, phrase):
        return MeetingStatus.CANCELLED
    if "base" in tags and "det" in phrases.all_tags(phrase - 2, phrase):
        return None
    status = MeetingStatus.PLANNED if has_moved(phrases, phrase) else _told(phrases, phrase)
    tried = status is MeetingStatus.DENIED and phrases.small[phrase].endswith(" to")
    begun = tried and phrases.small[phrase + 1].partition(" ")[0] not in _COMES_ABOUT
    return MeetingStatus.HELD if begun else status


def _told(phrases: Phrases, verb: int) -> MeetingStatus | None:
    """The status that the verb tells; what "began with a handshake", or "has opened a debate", is told as a whole."""
    status = cue_of(phrases.tags[verb])
    if phrases.small[verb] in _TO_BEGIN and phrases.tags[verb - 1].isdisjoint(("be", "not", "adverb")):
        return MeetingStatus.PLANNED
    if status is not MeetingStatus.ONGOING or phrases.small[verb] not in _BEGAN:
        return status
    another = "indefinite" in phrases.tags[verb + 1] or phrases.small[verb + 1] == "another"
    goes_on = any(phrases.small[at] in _PARTS and phrases.small[at + 1] != "of" for at in (verb + 2, verb + 3))
    does = phrases.small[verb + 1].endswith("ing")  # "began drawing fire"
    whole = does or phrases.small[verb + 1] in _FIRST or (another and not goes_on)
    return MeetingStatus.HELD if whole else status


#: "Talks starting on Monday", "doubts about the talks starting as planned".
_TO_BEGIN: Final = frozenset({"starting", "beginning", "commencing"})
_BEGAN: Final = frozenset({"began", "opened", "started", "kicked off", "begun"})
#: What begins so goes on: "started a new round".
_PARTS: Final = frozenset({"round", "session", "day", "week", "phase", "stage"})
_FIRST: Final = frozenset({"with", "by"})
#: What talks that fail to do it have not been held.
_COMES_ABOUT: Final = frozenset(
    {"take", "happen", "materialise", "materialize", "go", "start", "begin", "proceed", "occur"}
)


def _begins_clause(phrases: Phrases, phrase: int) -> bool:
    """True where something else is told: "said in a meeting that the road was open", "a visit since the war began"."""
    word = phrases.word[phrase]
    if word == "that":
        known = phrases.tags[phrase + 1] & _BEGINS_CLAUSE or phrases.small[phrase + 1] in _THERE_IS
        return bool(known) or _is_subject_of_clause(phrases, phrase + 1)
    return word in _APART and phrase + 1 not in phrases.times


def _is_scheduled(phrases: Phrases, phrase: int) -> bool:
    """True for the participle of "talks scheduled for Friday were put off", "talks due to take place on Friday"."""
    tags = phrases.tags[phrase]
    if cue_of(tags) is not MeetingStatus.PLANNED:
        return False
    word = phrases.word[phrase].removesuffix(" to")
    if not (word.endswith("ed") or word in ("set", "due")):
        return False
    return bool(phrases.tags[phrase + 1] & {"prep", "time"}) or bool(_leads_to_cue(phrases, phrase))


def _is_subject_of_clause(phrases: Phrases, first: int) -> bool:
    """True for the "trade" of "that trade would grow", not for the verb of "that broke down in May"."""
    at = first
    while at < first + _SUBJECT and "low" in phrases.tags[at] and phrases.tags[at].isdisjoint(_NO_SUBJECT):
        at += 1
    return at > first and bool(phrases.tags[at] & _FINITE)


#: Words of a subject without an article, and what stands in none.
_SUBJECT: Final = 5
_NO_SUBJECT: Final = frozenset({"be", "have", "modal", "do", "past", "mark", "relative", "prep", "adverb"})
_THERE_IS: Final = frozenset({"there", "no", "neither", "both", "all", "nothing"})
_APART: Final = frozenset({"what", "because", "since", "though", "although", "unless", "when", "while"})
_HELPS: Final = frozenset({"be", "have", "modal", "not", "adverb"})
_BEGINS_CLAUSE: Final = frozenset({"det", "owner", "party", "pronoun"})


def _is_about_place(phrases: Phrases, comma: int) -> bool:
    """True for both commas of "in Geneva, Switzerland, was"."""
    return is_in_place(phrases, comma) or ("comma" in phrases.tags[comma - 2] and is_in_place(phrases, comma - 2))


def _is_where(phrases: Phrases, party: int) -> bool:
    """True for a body or a country that says where: "at the United Nations in New York", "in Geneva, Switzerland"."""
    led = phrases.small[party - 1]
    return led in ("in", "at", "near") or ("comma" in phrases.tags[party - 1] and _is_about_place(phrases, party - 1))
