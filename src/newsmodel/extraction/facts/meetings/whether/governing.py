"""What the clause above an occasion makes of it: it is denied, urged, supposed, or told by others."""

from typing import Final

from newsmodel.extraction.facts.meetings.whether.inversions import is_asked, status_of_inversion
from newsmodel.extraction.facts.meetings.whether.leave import status_under_leave
from newsmodel.extraction.facts.meetings.wording.cues import OFF, URGES, cue_of
from newsmodel.extraction.facts.meetings.wording.occasions import DONE
from newsmodel.extraction.facts.meetings.wording.plans import of_plans, of_requests
from newsmodel.extraction.facts.meetings.wording.predicates import predicate_of
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus

#: What is denied with the meeting that it tells of.
_RUMOURS: Final = frozenset(
    {
        "report", "claim", "allegation", "rumour", "rumor", "suggestion", "speculation", "story", "accusation",
        "assertion",
    }
)  # fmt: skip
#: Words between such a noun and what it tells: "reports of", "the claim that".
_TELLS: Final = frozenset({"that", "of", "about"})
_SKIPPED: Final = frozenset({"det", "modifier", "adverb", "num", "owner", "demonym"})


def status_of_clause(phrases: Phrases, first: int, verb: int | None) -> MeetingStatus | None:
    """What the clause above makes of that which is told from phrase *first* on; None if it leaves it as it is.

    *verb* is the verb of meeting, None for a noun. As in "denied that they had met", "denied reports of a meeting",
    "urged her to meet", "urged her to hold talks", "there are no plans for him to meet", "if they meet".
    """
    start, _ = phrases.sentence[first]
    if verb is not None and _is_conditional(phrases, first, verb):
        return MeetingStatus.PROPOSED
    leave = None if verb is None else status_under_leave(phrases, first, verb) or of_requests(phrases, verb)
    if leave is not None or first <= start:
        return leave
    if _is_denied(phrases, start, first, clause=verb is not None):
        return MeetingStatus.DENIED
    inverted = None if verb is None or verb == first else status_of_inversion(phrases, first, verb)
    if inverted is not None:
        return inverted
    if verb is None:
        return MeetingStatus.PROPOSED if _is_urged(phrases, start, first) else _of_no_plans(phrases, start, first)
    undone = _of_occasion(phrases, start, first, verb)
    if undone is not None:
        return undone
    if verb == first:
        return None
    if _is_wanted(phrases, start, first, verb) or _is_hoped(phrases, start, first, verb):
        return MeetingStatus.PROPOSED
    return _of_infinitive(phrases, start, first, verb) or of_condition(phrases, first, verb)


def _of_occasion(phrases: Phrases, start: int, first: int, what: int) -> MeetingStatus | None:
    """What becomes of that at which somebody was to meet: "A summit at which he was to meet her was called off".

    So it is of "cancelled a trip to Oslo, where he was to meet her".
    """
    which = next((at for at in range(first - 1, max(start, first - _WORDS - 1), -1) if _is_at_which(phrases, at)), None)
    if which is None:
        return None
    before = range(which - 2, max(start, which - _OBJECT) - 1, -1)
    noun = next((at for at in before if "noun" in phrases.tags[at]), start)
    if "past" not in phrases.tags[what]:  # not "where he met her"
        led = range(noun - 1, max(start, noun - _WORDS - 1) - 1, -1)
        above = next((at for at in led if phrases.tags[at].isdisjoint(_BEFORE_NOUN)), noun)
        if cue_of(phrases.tags[above]) in OFF and "noun" not in phrases.tags[above]:
            return cue_of(phrases.tags[above])
    verb = predicate_of(phrases, noun, which - 1)
    status = None if verb is None else cue_of(phrases.tags[verb])
    return status if status in OFF else None


def _is_at_which(phrases: Phrases, which: int) -> bool:
    if phrases.word[which] == "where":
        return "comma" in phrases.tags[which - 1]
    return phrases.word[which] == "which" and phrases.small[which - 1] in ("at", "during", "on", "in")


#: What stands between a verb and its object.
_BEFORE_NOUN: Final = frozenset({"det", "owner", "modifier", "num", "demonym", "time"})


def _is_wanted(phrases: Phrases, start: int, first: int, verb: int) -> bool:
    """True for "proposed that they meet", "suggested to her that the two hold talks", "suggested they meet"."""
    form = phrases.tags[verb]
    plain = phrases.all_tags(first, verb).isdisjoint(("have", "be", "modal", "to", "past", "do"))
    if "base" not in form or "past" in form or "third" in form or not plain:
        return False
    that = phrases.small[first - 1] == "that"
    for at in range(first - 1 - that, max(start, first - _ADDRESSEE) - 1, -1):
        if phrases.small[at] in _WANTS:
            return True
        if not that or phrases.tags[at] & (_EDGE | {"say", "past"}):
            return False
    return False


#: Verbs behind which a bare verb tells of what has not been done.
_WANTS: Final = frozenset(
    {
        "propose", "proposed", "proposes", "proposing", "suggest", "suggested", "suggests", "suggesting", "insist",
        "insisted", "insists", "demand", "demanded", "demands", "demanding", "request", "requested", "requests",
        "recommend", "recommended", "recommends", "recommending", "ask", "asked",
    }
)  # fmt: skip


def _is_hoped(phrases: Phrases, start: int, first: int, verb: int) -> bool:
    """True for "hope that she will send an envoy", "asked if he was preparing to meet her": it is not said that she is.

    Not so for "asked if he had met her".
    """
    chain, led = phrases.all_tags(first, verb), first - 1 - (phrases.small[first - 1] == "that")
    if led <= start or chain.isdisjoint(("future", "would", "planned")) or "have" in chain:
        return False
    if phrases.small[led] in ("if", "whether"):
        return phrases.small[led - 1] in _ASKED
    return phrases.small[led] in _HOPED and "be" not in phrases.tags[led - 1]


_ASKED: Final = frozenset({"ask", "asked", "asks", "asking"})
_HOPED: Final = frozenset({"hope", "hopes", "hoped", "hoping", "wish", "wished", "wishes"})


def _of_infinitive(phrases: Phrases, start: int, first: int, verb: int) -> MeetingStatus | None:
    if "to" not in phrases.all_tags(first, verb):
        return None
    if phrases.small[first - 1] in URGES:
        return MeetingStatus.PROPOSED
    told = unplanned(phrases, start, first - 1) or of_plans(phrases, first, verb)
    return told or (_for_whom(phrases, start, first - 1) if phrases.small[first - 1] == "for" else None)


def _for_whom(phrases: Phrases, start: int, led: int) -> MeetingStatus | None:
    """As in "the only way out is for him to meet her", "there is no reason for him to meet her"."""
    before = phrases.small[led - 1]
    if led - 1 > start and before in _GROUNDS:
        none = before.startswith("no ") or "no" in phrases.tags[led - 2]
        return MeetingStatus.REFUSED if none else MeetingStatus.PROPOSED
    way = any(phrases.small[at] in _WAYS for at in range(max(start, led - _ADDRESSEE), led - 1))
    return MeetingStatus.PROPOSED if "be" in phrases.tags[led - 1] and way else None


#: What may be good for somebody to do.
_GROUNDS: Final = frozenset(
    {
        "best", "better", "case", "good", "important", "need", "necessary", "point", "reason", "reasons", "right",
        "room", "sense", "time", "urgent", "useful", "vital", "way", "wise",
    }
)  # fmt: skip
_WAYS: Final = frozenset(
    {"way", "solution", "answer", "option", "alternative", "remedy", "hope", "wish", "aim", "idea"}
)


def unplanned(phrases: Phrases, start: int, plans: int) -> MeetingStatus | None:
    """What "there are no plans for" tells, "has no plans for"; None if those are not the words at phrase *plans*."""
    word = phrases.small[plans]
    if not (word.startswith("no ") and word.endswith(("plan for", "plans for"))):
        return None
    return MeetingStatus.DENIED if "there" in phrases.all_tags(start, plans) else MeetingStatus.REFUSED


def _of_no_plans(phrases: Phrases, start: int, noun: int) -> MeetingStatus | None:
    """As in "there are no plans for Mr Tveit and Ms Lund to hold talks"."""
    to = next((at for at in range(noun - 1, max(start, noun - _OBJECT) - 1, -1) if _opens(phrases, at)), start)
    for at in range(to - 1, max(start, to - _ADDRESSEE) - 1, -1):
        if phrases.tags[at] & _EDGE:
            return None
        told = unplanned(phrases, start, at)
        if told is not None:
            return told
    return None


def _is_urged(phrases: Phrases, start: int, noun: int) -> bool:
    """True for "urged both sides to hold high-level talks": what somebody is asked to do has not been done."""
    to = next((at for at in range(noun - 1, max(start, noun - _OBJECT) - 1, -1) if _opens(phrases, at)), None)
    if to is None or any(phrases.tags[at] & _KNOWN and "quote" not in phrases.tags[at] for at in range(to + 1, noun)):
        return False
    return _is_asked(phrases, start, to)


def is_urged_off(phrases: Phrases, noun: int) -> bool:
    """True for "urged him to call off the summit", which is still to take place."""
    start, _ = phrases.sentence[noun]
    for at in range(noun - 1, max(start, noun - _OBJECT) - 1, -1):
        if phrases.word[at] == "to" and cue_of(phrases.tags[at + 1]) in OFF:
            return _is_asked(phrases, start, at)
        if phrases.tags[at] & _EDGE:
            return False
    return False


def _is_asked(phrases: Phrases, start: int, to: int) -> bool:
    """True for the "to" of what somebody is asked to do: "urged both sides to", "is under pressure to"."""
    for at in range(to - 1, max(start, to - _ADDRESSEE) - 1, -1):
        if phrases.small[at] in URGES or phrases.small[at] in _PRESSURE:
            return True
        if phrases.tags[at] & _EDGE:
            return False
    return False


#: Nouns for what is asked of somebody: "pressure on him to", "calls for her to".
_PRESSURE: Final = frozenset({"pressure", "calls on", "calls for", "appeals to"})


def _opens(phrases: Phrases, to: int) -> bool:
    """True for the "to" of "to hold talks", "to engage in talks", not for that of "to leave after talks"."""
    if phrases.word[to] != "to":
        return False
    verb = to + 1 + ("adverb" in phrases.tags[to + 1])
    return phrases.word[verb].partition(" ")[0] in _TAKES_UP or cue_of(phrases.tags[verb]) in DONE


#: Verbs of taking part that tell no status.
_TAKES_UP: Final = frozenset(
    {"engage", "enter", "return", "come", "start", "attend", "join", "have", "launch", "conduct", "undertake", "pursue"}
    | {"initiate", "convene"}
)
#: Phrases from "to" to the noun, and those that say who is asked.
_OBJECT: Final = 7
_ADDRESSEE: Final = 6
_EDGE: Final = frozenset({"mark", "be", "modal", "relative", "turn", "that", "subordinator"})
_KNOWN: Final = _EDGE | {"definite"}


def of_condition(phrases: Phrases, first: int, verb: int, *, present: bool = False) -> MeetingStatus | None:
    """As in "if she meets him", "whether she will meet him", only thought of; "before she meets him", to come.

    *present* for a verb that no list has in its forms: "makes".
    """
    if phrases.small[first - 1] == "including":  # "before leaders including Ms Lund meet"
        start, _ = phrases.sentence[verb]
        first = next((at for at in range(first - 2, start, -1) if at in phrases.references), first)
    first -= phrases.small[first - 1] in _WORLD
    led = phrases.small[first - 1]
    led = phrases.small[first - 2] if led == "that" and phrases.small[first - 2] in _SUPPOSING else led
    if led == "whether" and phrases.all_tags(first, verb) & {"future", "would"}:
        return MeetingStatus.PROPOSED
    form, chain = phrases.tags[verb], phrases.all_tags(first, verb)
    if chain & {"have", "be"} or not (present or form & {"third", "base"}) or "past" in form:
        return None
    if led in _YET and chain.isdisjoint(("to", "past")):
        return MeetingStatus.PLANNED
    return MeetingStatus.PROPOSED if led in ("if", "unless") or led in _SUPPOSING else None


_SUPPOSING: Final = frozenset({"assuming", "presuming", "supposing"})


def is_supposed(phrases: Phrases, clause: int, first: int, verb: int) -> bool:
    """True for "if she agreed to talks", "unless he resumes talks", "would leave once she opened talks".

    *clause* is its first phrase, *first* that of the verb's auxiliaries; "if she has held talks" may tell of some.
    """
    led = clause - 1
    start, _ = phrases.sentence[verb]
    if led < start or "have" in phrases.all_tags(first, verb) or phrases.small[led - 1] in _ASKED:
        return False
    if phrases.small[led] in _IF or phrases.small[led] in _SUPPOSING:
        return True
    return phrases.small[led] in _THEN and "would" in phrases.all_tags(start, led)


_IF: Final = frozenset({"if", "unless", "provided", "should"})
_THEN: Final = frozenset({"once", "until"})


def is_open_question(phrases: Phrases, first: int) -> bool:
    """True for "was coy about whether he would speak to her", "Did he?", which tell not what came of it."""
    if is_asked(phrases, first):
        return True
    return phrases.small[first - 1] == "whether" and "would" in phrases.all_tags(first, first + _CHAIN)


#: Phrases of "the new president would".
_CHAIN: Final = 5
#: What stands before those who gather: "before world leaders meet".
_WORLD: Final = frozenset({"world", "the", "foreign", "western", "african", "asian", "arab", "european"})
#: Before a present tense these tell of what is yet to be.
_YET: Final = frozenset({"when", "before", "until", "once"})


def _is_conditional(phrases: Phrases, first: int, verb: int) -> bool:
    """True for "would meet her if she agreed", "will meet him under the right conditions"."""
    if not any(phrases.tags[at] & {"future", "would"} for at in range(first, verb)):
        return False
    _, end = phrases.sentence[verb]
    for at in range(verb + 1, min(end, verb + _BEHIND)):
        if "if" in phrases.tags[at]:
            return phrases.small[at - 1] not in _NO_CONDITION
        if phrases.word[at] in ("conditions", "circumstances"):
            return any(phrases.word[before] in ("under", "in") for before in range(at - 4, at))
        if phrases.tags[at] & {"turn", "semicolon", "relative", "join"} or "say" in phrases.tags[at]:
            return False
    return False


#: Phrases from a verb to its condition.
_BEHIND: Final = 14
#: "Even if", "as if", "see if" set none.
_NO_CONDITION: Final = frozenset({"even", "as", "see", "ask", "asked", "know", "decide"})


def _is_denied(phrases: Phrases, start: int, first: int, *, clause: bool) -> bool:
    """True behind "denied that", "rejected a report by CNN that"; of a noun behind "denied rumours of a secret"."""
    at = _before(phrases, start, first - 1)
    if at <= start or phrases.small[at] not in _TELLS:
        return clause and at == first - 1 and _denies(phrases, start, at)
    rumour = _rumour(phrases, start, at)
    if rumour is not None:
        return _denies(phrases, start, _before(phrases, start, rumour - 1), also=_REJECTS)
    return clause and _denies(phrases, start, _before(phrases, start, at - 1))


def _rumour(phrases: Phrases, start: int, tells: int) -> int | None:
    """The phrase of "report" in "a report that", "a report in the New York Times that"; None if there is none."""
    at = _before(phrases, start, tells - 1)
    if tells - 1 in phrases.references and "that" in phrases.tags[tells]:
        led = tells - 2 - ("det" in phrases.tags[tells - 2])
        at = led - 1 if phrases.small[led] in _BY else at
    return at if at > start and _singular(phrases, at) in _RUMOURS else None


#: Between a report and who brought it.
_BY: Final = frozenset({"by", "in", "from", "on"})
#: What is done to a report of which nothing is true, besides denying it; to a plan it is something else.
_REJECTS: Final = frozenset({"rejected", "rejects", "dismissed", "dismisses", "refuted", "refutes"})


def _before(phrases: Phrases, start: int, at: int) -> int:
    """The phrase at or before *at* that is more than a word beside a noun."""
    lowest = max(start, at - _WORDS)
    while at > lowest and _is_beside(phrases, at):
        at -= 1
    return at


#: Words beside a noun.
_WORDS: Final = 3


def _is_beside(phrases: Phrases, at: int) -> bool:
    tags = phrases.tags[at]
    if tags & {"that", "prep", "mark", "noun"} or cue_of(tags) is not None or _singular(phrases, at) in _RUMOURS:
        return False
    return bool(tags & _SKIPPED) or (bool(tags) and tags <= {"low", "common"})


def _singular(phrases: Phrases, at: int) -> str:
    return phrases.small[at].removesuffix("s")


def _denies(phrases: Phrases, start: int, verb: int, also: frozenset[str] = frozenset()) -> bool:
    tags = phrases.tags[verb]
    if (cue_of(tags) is not MeetingStatus.DENIED and phrases.small[verb] not in also) or "noun" in tags:
        return False
    chain = (phrases.tags[at] for at in range(max(start, verb - _AUXILIARIES), verb))
    return not any(tags & {"not", "refused"} for tags in chain)


#: Phrases of "has not yet", "declined to".
_AUXILIARIES: Final = 3
