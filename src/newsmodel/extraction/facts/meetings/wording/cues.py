"""Words that tell whether an occasion takes place, and what auxiliaries make of them."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.occasions import DONE, TO_COME
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus

#: How far from the occasion a word still speaks of it, in phrases: before it and behind it.
BEFORE: Final = 9
#: How far before a verb its auxiliaries stand.
_CHAIN: Final = 6
BY_TAG: Final = {status.value: status for status in MeetingStatus}
CUES: Final = frozenset(BY_TAG)
OFF: Final = frozenset({MeetingStatus.CANCELLED, MeetingStatus.POSTPONED, MeetingStatus.REFUSED, MeetingStatus.DENIED})
#: What a status is once it is negated: "have not begun", "was not cancelled".
_NOT: Final = {
    MeetingStatus.HELD: MeetingStatus.DENIED,
    MeetingStatus.ONGOING: MeetingStatus.PLANNED,
    MeetingStatus.PLANNED: MeetingStatus.DENIED,
    MeetingStatus.PROPOSED: MeetingStatus.DENIED,
    MeetingStatus.POSTPONED: MeetingStatus.PLANNED,
    MeetingStatus.CANCELLED: MeetingStatus.PLANNED,
    MeetingStatus.REFUSED: MeetingStatus.PROPOSED,
    MeetingStatus.DENIED: MeetingStatus.HELD,
}
#: Prepositions that lead in what somebody speaks of.
ABOUT: Final = frozenset({"about", "on", "over", "regarding", "concerning"})
#: Words behind which stands an occasion that is yet to come, and whose day and place are not those of what is told.
AHEAD: Final = frozenset(
    {
        "before", "until", "ahead of", "in advance of", "on the eve of", "in the run-up to", "in the lead-up to",
        "heading into", "going into", "prior to", "in preparation for", "in anticipation of",
    }
)  # fmt: skip
#: Who is asked to do something: "urged her to meet".
URGES: Final = frozenset(
    {
        "urge", "urged", "urges", "urging", "press", "pressed", "presses", "pressing", "implore", "implored", "beg",
        "begged", "advise", "advised", "advises", "encourage", "encouraged", "encourages", "ask", "asked", "asks",
        "asking", "call on", "called on", "calls on", "calling on", "call upon", "called upon", "pressured",
        "want", "wanted", "wants", "wanting", "persuade", "persuading", "convince", "convincing", "push", "pushed",
        "pushing", "lobby", "lobbied", "lobbying",
    }
)  # fmt: skip
_HELPS: Final = frozenset({"have", "be", "do", "modal", "not", "adverb", "both", "all", "each"})


def auxiliaries(phrases: Phrases, verb: int) -> int:
    """First phrase of the auxiliaries and the governing words before the verb: "was due to", "agreed to"."""
    start, _ = phrases.sentence[verb]
    first = verb
    while first > max(start, verb - 2 * _CHAIN):
        tags = phrases.tags[first - 1]
        if "comma" in tags and _ends_aside(phrases, first - 1):
            first -= _ASIDE
            continue
        if tags & _STOPS or phrases.small[first - 1] == "but":
            break
        dates = "time" in tags or ("prep" in tags and "time" in phrases.tags[first])  # "refused on Friday to"
        least = phrases.small[first - 1] == "at" and phrases.small[first] in _EXTREMES  # "is to at least meet"
        helps = tags & _HELPS or tags & CUES or dates or least or is_to(phrases, first - 1)
        if helps or _governs(phrases, first - 1):
            first -= 1
        else:
            break
    return first


#: What no such words reach over.
_STOPS: Final = frozenset({"party", "pronoun", "join", "relative"})
_EXTREMES: Final = frozenset({"least", "last", "first", "best"})


def _ends_aside(phrases: Phrases, comma: int) -> bool:
    """True for the second comma of "is, meanwhile, meeting", "are, however, to meet"."""
    if "adverb" not in phrases.tags[comma - 1] or "comma" not in phrases.tags[comma - 2]:
        return False
    return bool(phrases.tags[comma - _ASIDE] & {"be", "have", "modal"})


#: Phrases of such an aside with its commas.
_ASIDE: Final = 3


def chain_start(phrases: Phrases, first: int, verb: int) -> int:
    """Where the auxiliaries of a verb begin, those of the verb before it included: "would come and hold talks"."""
    start, _ = phrases.sentence[verb]
    before = verb - 1 - ("adverb" in phrases.tags[verb - 1])  # "and then hold"
    if first not in (verb, before + 1) or verb == start or not _is_base(phrases, verb):
        return first
    if "comma" in phrases.tags[before]:
        listed = _lister(phrases, before)
        return first if listed is None else auxiliaries(phrases, listed + 1)
    if "join" not in phrases.tags[before]:
        return first
    modal = (phrase for phrase in range(verb - 1, start - 1, -1) if phrases.tags[phrase] & {"modal", "to"})
    return auxiliaries(phrases, next(modal, verb - 1) + 1)


def chain_of(phrases: Phrases, first: int, verb: int) -> list[frozenset[str]]:
    """The tags of the auxiliaries from phrase *first* on, without a verb before the last "and" and its object.

    So the "drop his claims" of "must drop his claims and hold talks" tells nothing of the talks.
    """
    join = next((at for at in range(verb - 1, first, -1) if "join" in phrases.tags[at]), first)
    helps = next((at for at in range(join - 1, first - 1, -1) if phrases.tags[at] & {"modal", "to"}), verb)
    return [phrases.tags[at] for at in range(first, verb) if not helps < at <= join]


def _lister(phrases: Phrases, comma: int) -> int | None:
    """The helping verb of "will fly to Oslo, meet her", "wants to rest, meet her and sign it"; None without one."""
    start, _ = phrases.sentence[comma]
    for at in range(comma - 2, start - 1, -1):
        tags = phrases.tags[at]
        if tags & _NEW_CLAUSE or ("say" in tags and tags & {"past", "third"}):
            return None
        behind = at + 1
        while phrases.tags[behind] & {"not", "adverb"} and "base" not in phrases.tags[behind]:  # not "fly"
            behind += 1
        if "to" in tags and "comma" in phrases.tags[at - 1]:
            return None  # "Norway and Chile, to end it, meet"
        helps = tags & {"modal", "to"} or ("do" in tags and behind > at + 1)
        if helps and "low" in phrases.tags[behind] and phrases.tags[behind].isdisjoint(_OF_NOUN):
            return at
    return None


_OF_NOUN: Final = frozenset({"det", "prep", "place", "country", "organization", "party", "modifier", "owner", "num"})
#: What parts a verb from those before it.
_NEW_CLAUSE: Final = frozenset({"relative", "turn", "semicolon", "subordinator", "colon", "quote"})


def _is_base(phrases: Phrases, verb: int) -> bool:
    """True for "hold", "begin", not for "held", "agreed to"."""
    form = phrases.tags[verb]
    if "base" in form:
        return "past" not in form
    word = phrases.word[verb]
    if word in _ENTERS:
        return True
    return bool(form & CUES) and form.isdisjoint(_FORMS) and " " not in word and not word.endswith("ed")


_ENTERS: Final = frozenset({"engage", "participate", "enter", "embark", "conduct", "undertake", "pursue"})


_FORMS: Final = frozenset({"past", "participle", "ing", "third", "noun"})


def is_to(phrases: Phrases, phrase: int) -> bool:
    """True for "to", alone or at the end of a known phrase."""
    return "to" in phrases.tags[phrase]


def _governs(phrases: Phrases, phrase: int) -> bool:
    """True for a verb before "to": "aimed to", "is thought to", "vowed on Friday to", not "victims of torture to"."""
    if "of" in phrases.tags[phrase - 1] and not phrases.word[phrase].endswith("ing"):
        return False
    behind = phrase + 1
    dated = behind + ("prep" in phrases.tags[behind])
    if "time" in phrases.tags[dated]:
        behind = dated + 1
    leads = is_attempt(phrases, phrase) or phrases.tags[phrase] & {"low", "say", "meet", "past", "participle"}
    return is_to(phrases, behind) and bool(leads)


def tense_of(before: frozenset[str]) -> MeetingStatus | None:
    """The status that auxiliaries give, None if they tell of nothing to come."""
    if "conditional" in before:
        return MeetingStatus.PLANNED if "would" in before else MeetingStatus.PROPOSED
    return MeetingStatus.PLANNED if "future" in before else None


def cue_of(tags: frozenset[str]) -> MeetingStatus | None:
    """The status that a word with these tags tells, None if it tells none."""
    found = tags & CUES
    return BY_TAG[min(found)] if found else None


def turned(
    status: MeetingStatus | None, chain: frozenset[str], form: frozenset[str] = frozenset()
) -> MeetingStatus | None:
    """A cue's status under its auxiliaries."""
    if status is None:
        return None
    if "not" in chain and status is MeetingStatus.PLANNED and "say" in form:
        return MeetingStatus.HELD if "past" in chain else status  # "had not been announced" and took place
    above = [BY_TAG[tag] for tag in chain if tag in BY_TAG and BY_TAG[tag] not in DONE]
    if "not" in chain:
        is_off = status in DONE and {"future", "be"} <= chain
        unwilling = status in DONE and MeetingStatus.PROPOSED in above  # "was not willing to hold"
        return MeetingStatus.CANCELLED if is_off else MeetingStatus.REFUSED if unwilling else _NOT[status]
    if status in DONE:
        off = [told for told in above if told in OFF]
        if "have" in chain and form & {"past", "participle"} and chain & {"to", "conditional"}:  # "to have held"
            meant = {"be", "past"} <= chain and "say" not in chain  # "was to have held"
            unreal = meant or "would" in chain or MeetingStatus.PLANNED in above
            return off[0] if off else MeetingStatus.CANCELLED if unreal else MeetingStatus.HELD
        if above:
            return off[0] if off else MeetingStatus.PROPOSED if MeetingStatus.PROPOSED in above else above[0]
        tense = tense_of(chain)
        if tense is not None:
            return tense
        if "to" in chain:
            return MeetingStatus.PLANNED
        if "be" in chain and "past" not in chain and ("ing" in form or "being" in chain):
            return MeetingStatus.ONGOING
        return status
    if status is MeetingStatus.REFUSED and MeetingStatus.REFUSED in above:
        return MeetingStatus.PROPOSED  # "declined to rule out"
    if status in OFF and (MeetingStatus.PROPOSED in above or ("conditional" in chain and "would" not in chain)):
        return MeetingStatus.PLANNED  # "may cancel", "threatened to pull out of"
    wanted = ("to" in chain and MeetingStatus.PROPOSED in above) or ("conditional" in chain and "would" not in chain)
    return MeetingStatus.PROPOSED if status is MeetingStatus.PLANNED and wanted else status  # "offered to arrange"


def is_off(phrases: Phrases, at: int) -> bool:
    """True for the "off" of "the summit is off", not for that of "was off the coast"."""
    be = at - 1 - ("adverb" in phrases.tags[at - 1])
    if phrases.word[at] != "off" or "be" not in phrases.tags[be]:
        return False
    return not phrases.tags[at + 1].isdisjoint(("mark", "time", "subordinator", "join", "turn"))


def verb_before(phrases: Phrases, at: int) -> frozenset[str]:
    """The tags of the nearest word before phrase *at* that tells a tense; none if there is none in its sentence."""
    start, _ = phrases.sentence[at]
    tensed = (phrases.tags[before] for before in range(at - 1, start, -1) if phrases.tags[before] & _TENSED)
    return next(tensed, frozenset[str]())


_TENSED: Final = frozenset({"future", "past", "have", "be", "say", "third", "modal"})


def leads_on(phrases: Phrases, first: int, verb: int) -> MeetingStatus | None:
    """What words before "to" tell: "managed to" meet, "was urged to" meet, "had been due to"; None if nothing."""
    to = next((at for at in range(verb - 1, first - 1, -1) if is_to(phrases, at)), None)
    if to is None:
        return None
    words, tags = phrases.words(first, verb).casefold(), phrases.all_tags(first, verb)
    if not URGES.isdisjoint(words.split()):
        return MeetingStatus.PROPOSED
    if "had been" in words and "planned" in tags:
        return MeetingStatus.CANCELLED
    if phrases.small[to - 2] == "too":  # "was too busy to"
        return MeetingStatus.DENIED
    implied = any(word in words for word in _IMPLIES) or _is_moved(phrases, first, to)
    return tense_of(tags) or MeetingStatus.HELD if implied and "not" not in tags else None


def _is_moved(phrases: Phrases, first: int, to: int) -> bool:
    """True for "was delighted to", "was forced to" meet; not for "is delighted to", who may be about to."""
    return phrases.small[to - 1] in _MOVED and {"be", "past"} <= phrases.all_tags(max(first, to - _TO_BE), to)


#: Who did so did what is told behind it: "managed to meet her".
_IMPLIES: Final = (
    "managed to", "proceeded to", "continued to", "able to", "went on to", "got to", "was allowed to",
    "were allowed to", "been allowed to", "happened to", "chanced to", "dared to", "bothered to",
)  # fmt: skip
#: What somebody was who did it: "was delighted to".
_MOVED: Final = frozenset(
    {
        "compelled", "delighted", "foolish", "forced", "fortunate", "glad", "honored", "honoured", "lucky", "obliged",
        "pleased", "privileged", "proud", "quick", "relieved", "right", "seen", "surprised", "thrilled", "wise",
        "wrong",
    }
)  # fmt: skip
#: Phrases from "was" to "to": "was very pleased to".
_TO_BE: Final = 3


def is_attempt(phrases: Phrases, at: int) -> bool:
    """True for "efforts", of which it is not said that they led to anything."""
    return phrases.small[at] in _ATTEMPTS


def comes_to_nothing(phrases: Phrases, behind: int) -> bool:
    """True if the clause goes on, from phrase *behind* on, so: "efforts to arrange talks have failed"."""
    _, end = phrases.sentence[behind - 1]
    for at in range(behind, min(end, behind + _TO_FATE)):
        if phrases.words(at, at + 3).casefold() in _NOTHING:
            return True
        if phrases.small[at] in _FAILED:
            return phrases.tags[at + 1].isdisjoint(("to", "det", "party"))  # not "failed to end", "rejected a plan"
        if phrases.tags[at] & {"comma", "turn", "semicolon", "relative", "that", "subordinator", "quote"}:
            return False
    return False


#: Phrases from those who are to meet to what became of it.
_TO_FATE: Final = 12
_FAILED: Final = frozenset(
    {"failed", "fail", "fails", "collapsed", "foundered", "rebuffed", "rejected", "thwarted", "refused", "blocked"}
)
_NOTHING: Final = frozenset({"came to nothing", "come to nothing", "comes to nothing", "got nowhere"})
_ATTEMPTS: Final = frozenset({"attempt", "attempts", "bid", "bids", "effort", "efforts"})


def is_first_time(phrases: Phrases, at: int) -> bool:
    """True for "the first time that the two have met"."""
    start, _ = phrases.sentence[at]
    return at > start and "first time" in phrases.words(start, at).casefold()


def is_background(phrases: Phrases, first: int, verb: int, status: MeetingStatus) -> bool:
    """True for "had agreed to meet" and "should meet", which tell not whether they met."""
    if status not in TO_COME:
        return False
    words = [phrases.small[phrase] for phrase in range(first, verb)]
    return "should" in words or "had" in words


def was_asked_for(phrases: Phrases, noun: int) -> bool:
    """True for "had requested a meeting", "asked for the meeting", which tell not whether they met."""
    start, _ = phrases.sentence[noun]
    for phrase in range(noun - 1, max(start, noun - _CHAIN) - 1, -1):
        tags = phrases.tags[phrase]
        verb = phrases.small[phrase].partition(" ")[0]
        if cue_of(tags) is MeetingStatus.PROPOSED:
            if verb in _WEIGHS:
                return False
            past = "past" in tags or verb.endswith("ed")
            return (past and "definite" in phrases.tags[phrase + 1]) or phrases.small[phrase - 1] == "had"
        if tags & {"mark", "party", "be", "have"}:
            return False
    return False


#: Who did so with others held talks of which more is told: "had weighed another meeting".
_WEIGHS: Final = frozenset({"discussed", "considered", "debated", "mulled", "weighed"})


def was_once(phrases: Phrases, what: int) -> bool:
    """True for "had planned to meet", "scheduled a meeting", "was due to hold talks": to come then, perhaps not now.

    So it is for "the meeting was scheduled for May".
    """
    start, _ = phrases.sentence[what]
    if {"be", "past"} <= phrases.tags[what + 1] and "participle" in phrases.tags[what + 2]:
        return bool(phrases.tags[what + 2] & CUES)
    for phrase in range(what - 1, max(start, what - BEFORE) - 1, -1):
        tags = phrases.tags[phrase]
        if tags & {"be", "have", "modal"}:
            return "past" in tags or ("would" in tags and _had_been_planned(phrases, start, phrase))
        past = "past" in tags or phrases.word[phrase].endswith("ed")
        if past and tags & CUES and phrases.tags[phrase - 1].isdisjoint(_NO_VERB):
            return True
        if tags & {"relative", "turn", "semicolon", "that"}:
            return False
    would = next((at for at in range(what - BEFORE, start, -1) if "would" in phrases.tags[at]), start)
    return would > start and _had_been_planned(phrases, start, would)  # "that she would come and hold talks"


def _had_been_planned(phrases: Phrases, start: int, would: int) -> bool:
    """True for "it had been planned that she would"."""
    that = next((at for at in range(would - 1, start, -1) if phrases.word[at] == "that"), start)
    planned = "planned" in phrases.tags[that - 1] and "been" in phrases.tags[that - 2]
    return planned and that - 2 > start and phrases.small[that - 3] == "had"


#: What stands before a participle: "the planned", "highly anticipated", "is planned".
_NO_VERB: Final = frozenset({"be", "have", "det", "adverb", "possessive", "prep", "owner"})


def is_foremost(phrases: Phrases, first: int, last: int) -> bool:
    """True if a superlative stands among phrases *first* to *last*: "the first leader to visit", not "last Monday"."""
    words = (word for at in range(first, last) if at not in phrases.times for word in phrases.small[at].split())
    return not _FOREMOST.isdisjoint(words)


_FOREMOST: Final = frozenset(
    {"first", "first-ever", "only", "last", "latest", "most", "highest", "highest-ranking", "highest-level"}
)


def is_one_of(phrases: Phrases, number: int) -> bool:
    """True for the number of "the third of five planned visits", which tells not whether that one took place."""
    counted = "num" in phrases.tags[number] or phrases.word[number] in _NUMBERS
    return counted and "of" in phrases.tags[number - 1]


_NUMBERS: Final = frozenset({"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several"})


def goes_through(phrases: Phrases, led: int) -> bool:
    """True for the "with" of "went ahead with", "carried on with"."""
    verb = led - 2 if phrases.small[led - 1] in _ON else led - 1
    return phrases.small[led] == "with" and phrases.small[verb] in _WENT


_ON: Final = frozenset({"on", "ahead", "through", "forward", "along"})
_WENT: Final = frozenset(
    {"went", "went ahead", "carried", "pressed", "pushed", "proceeded", "forged", "followed", "pressing"}
)
