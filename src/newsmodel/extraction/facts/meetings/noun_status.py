"""Whether the occasion that a noun names took place, as the words around it tell."""

from collections.abc import Callable
from typing import Final, TypeAlias

from newsmodel.extraction.facts.meetings.cues import (
    AHEAD,
    BEFORE,
    CUES,
    OFF,
    auxiliaries,
    chain_start,
    cue_of,
    tense_of,
    turned,
)
from newsmodel.extraction.facts.meetings.lead_status import led
from newsmodel.extraction.facts.meetings.nouns import runs
from newsmodel.extraction.facts.meetings.occasions import TO_COME
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import is_in_place
from newsmodel.extraction.memo import Memo
from newsmodel.model.meeting import MeetingStatus

_Read: TypeAlias = Callable[[Phrases, int, int, int, int], MeetingStatus | None]
_BEHIND: Final = 12
#: What neither a verb's auxiliaries nor its governing verb reach over.
_EDGE: Final = frozenset({"turn", "semicolon", "colon", "relative", "dash", "open", "close"})


def status_of_noun(phrases: Phrases, noun: int, last: int) -> tuple[MeetingStatus, bool]:
    """The status of the occasion that the noun at phrase *noun*, with its parties up to *last*, names.

    True if words tell it: those directly before it, else the verb whose object or subject it is, else its preposition.
    """
    start, end = phrases.sentence(noun)
    if _is_none(phrases, noun, start):
        return MeetingStatus.DENIED, True
    if _is_discussed(phrases, noun, start):
        return MeetingStatus.PROPOSED, True
    if _is_arranged(phrases, noun, start):
        return MeetingStatus.PLANNED, True
    said: Memo[_Read, MeetingStatus | None] = Memo(lambda read: read(phrases, noun, last, start, end))
    governed = said[_governed]
    if governed is not None and governed in OFF:
        return governed, True
    told = governed or said[_adjective] or said[_promised] or said[_inside]
    if told in TO_COME:
        happened = said[_predicate]
        if happened is not None and happened in OFF:
            unheld = told is MeetingStatus.PLANNED and happened is MeetingStatus.DENIED
            return MeetingStatus.CANCELLED if unheld else happened, True  # "the planned summit was cancelled"
    for read in (_existing, _inside, _adjective, _governed, _promised, _predicate, led):
        status = said[read]
        if status is not None:
            return status, True
    return MeetingStatus.HELD, False


def _is_none(phrases: Phrases, noun: int, start: int) -> bool:
    """True for "no meeting", "no formal talks", "did not include a meeting", "has not received a call"."""
    for phrase in range(noun - 1, max(start, noun - 5) - 1, -1):
        tags = phrases.tags(phrase)
        if "no" in tags:
            return True
        if tags & {"prep", "party", "mark"}:
            return False
        if phrases.small(phrase) in _HAS_PART:
            return "not" in phrases.all_tags(max(start, phrase - 3), phrase)
    return False


#: What does not do so has no such occasion in it, or with him: "would not involve talks", "did not take a call".
_HAS_PART: Final = frozenset(
    {
        "include", "included", "involve", "involved", "entail", "mean", "require", "receive", "received", "get", "got",
        "take", "taken", "make", "made", "place", "placed",
    }
)  # fmt: skip


def _is_discussed(phrases: Phrases, noun: int, start: int) -> bool:
    """True for "talks about a visit": it is the talks of which more is told behind it."""
    for phrase in range(noun - 1, max(start, noun - 4) - 1, -1):
        if phrases.small(phrase) == "about":
            return phrase > start and "noun" in phrases.tags(phrase - 1) and "indefinite" in phrases.tags(phrase + 1)
        if phrases.tags(phrase) & {"prep", "mark", "party"}:
            return False
    return False


def _is_arranged(phrases: Phrases, noun: int, start: int) -> bool:
    """True for "a date for the meeting", which is yet to come, whatever is said of the date."""
    for phrase in range(noun - 1, max(start, noun - 4) - 1, -1):
        if phrases.small(phrase) == "for":
            return phrase > start and phrases.small(phrase - 1) in _ARRANGED
        if phrases.tags(phrase) & {"mark", "party", "be", "prep"}:
            return False
    return False


_ARRANGED: Final = frozenset({"date", "dates", "venue", "venues", "location", "timing", "timetable", "date and place"})


def _existing(phrases: Phrases, noun: int, _last: int, start: int, _end: int) -> MeetingStatus | None:
    """As in "there will be talks", "there could be a summit"."""
    for phrase in range(noun - 1, max(start, noun - 4) - 1, -1):
        if "be" in phrases.tags(phrase):
            chain = phrases.all_tags(auxiliaries(phrases, phrase), phrase)
            return tense_of(chain) if "there" in chain else None
        if phrases.tags(phrase) & {"prep", "mark", "party", "possessive"}:
            return None
    return None


def _inside(phrases: Phrases, noun: int, last: int, start: int, _end: int) -> MeetingStatus | None:
    """As in "talks will be held between", "a meeting is planned with"."""
    behind = range(noun + 1, last)
    stop = next((at for at in behind if phrases.word(at) in _LEADS or "party" in phrases.tags(at)), noun + 1)
    return _predicate(phrases, noun, noun + 1, start, stop)


_LEADS: Final = frozenset({"between", "with", "among", "involving"})


def _adjective(phrases: Phrases, noun: int, _last: int, start: int, _end: int) -> MeetingStatus | None:
    """As in "Planned talks", "a possible meeting", "the cancelled summit"."""
    for phrase in range(noun - 1, max(start, noun - 4) - 1, -1):
        tags = phrases.tags(phrase)
        if tags & {"prep", "mark", "party", "be", "have", "det", "possessive"}:
            return None
        status = MeetingStatus.PLANNED if phrases.small(phrase) == "next" else cue_of(tags)
        if status is not None and not tags & {"ing", "base", "third"} and "det" in _determiners(phrases, phrase, start):
            return status
    return None


def _promised(phrases: Phrases, noun: int, last: int, _start: int, _end: int) -> MeetingStatus | None:
    """As in "the meeting planned for Monday between"."""
    tags = phrases.tags(noun + 1) if noun + 1 < last else frozenset[str]()
    return cue_of(tags) if "participle" in tags and cue_of(tags) in TO_COME else None


def _determiners(phrases: Phrases, phrase: int, start: int) -> frozenset[str]:
    found = phrases.all_tags(max(start, phrase - 3), phrase)
    return found | {"det"} if found & {"possessive", "prep", "owner"} else found


def _governed(phrases: Phrases, noun: int, last: int, start: int, end: int) -> MeetingStatus | None:
    """As in "Cancelled talks", "has agreed to hold talks", "is holding talks"."""
    cue = None
    for phrase in range(noun - 1, max(start, noun - BEFORE) - 1, -1):
        tags = phrases.tags(phrase)
        if tags & _EDGE or "if" in tags or ("comma" in tags and phrases.word(phrase + 1) != "including"):
            break
        if ("prep" in tags or "low" in tags) and _stands_around(phrases, phrase, noun):
            break
        if "planned" in tags and _is_reason(phrases, phrase):
            break
        if phrase > start and tags.isdisjoint({"ing", "third"}) and _is_attributive(phrases, phrase):
            continue
        if (cue_of(tags) is not None or _takes_part(phrases, phrase)) and "noun" not in tags:
            cue = phrase
            break
        if tags & {"say", "meet"} and tags & {"past", "third"} and "noun" not in tags:
            break
    if cue is None or _is_deed_about(phrases, cue, noun):
        return None
    status = cue_of(phrases.tags(cue)) or MeetingStatus.HELD
    if status is MeetingStatus.DENIED and phrases.tags(last) & {"have", "be", "modal"}:
        return None  # "denied that the talks had failed"
    if status is MeetingStatus.ONGOING and phrases.tags(cue) & {"third", "base"} and _dated(phrases, last - 1, end):
        status = MeetingStatus.PLANNED  # "begins talks on Friday"
    first = chain_start(phrases, auxiliaries(phrases, cue), cue)
    chain = phrases.all_tags(first, cue)
    if any(_threatens(phrases, phrase) for phrase in range(first, cue)):
        chain |= {"proposed"}
    told = turned(status, chain, phrases.tags(cue))
    attempted = told not in OFF and any(_attempts(phrases, phrase) for phrase in range(first, cue))
    return MeetingStatus.PROPOSED if attempted else told


def _takes_part(phrases: Phrases, verb: int) -> bool:
    """True for "attended", "is chairing", "engage in", "will participate in"."""
    return "attends" in phrases.tags(verb) or phrases.word(verb) in ("engage", "participate") or runs(phrases, verb)


def _is_deed_about(phrases: Phrases, cue: int, noun: int) -> bool:
    """True for "discussed his visit", "declined to describe the talks": what is done about a known occasion.

    Not so for "discussed a visit", "refused to hold talks".
    """
    word = phrases.small(cue)
    if word.startswith("discuss"):
        return any(phrases.tags(phrase) & {"definite", "owner"} for phrase in range(cue + 1, noun))
    to = cue if word.endswith(" to") else cue + 1
    if cue_of(phrases.tags(cue)) is not MeetingStatus.REFUSED or "to" not in phrases.tags(to):
        return False
    verb = phrases.small(to + 1).partition(" ")[0]
    return verb in _TELLS


#: What somebody may refuse to do with an occasion that took place.
_TELLS: Final = frozenset(
    {"comment", "confirm", "describe", "detail", "disclose", "discuss", "elaborate", "give", "provide", "reveal", "say"}
    | {"speak", "speculate", "talk", "tell"}
)


def _attempts(phrases: Phrases, phrase: int) -> bool:
    """True for "efforts to arrange talks", "under pressure to return to talks"."""
    return phrases.small(phrase) in _EFFORTS


_EFFORTS: Final = frozenset({"attempt", "attempts", "bid", "effort", "efforts", "pressure", "chance", "hopes"})


def _stands_around(phrases: Phrases, phrase: int, noun: int) -> bool:
    """True for a preposition behind which an occasion is no object: "discussed it in talks"."""
    word = phrases.small(phrase)
    if word in _AROUND:
        return True
    before = phrases.small(phrase - 1)
    governs = before in _IN_IT or (cue_of(phrases.tags(phrase - 1)) is not None and not before.startswith("agree"))
    return word == "in" and not governs and phrase > noun - 4


def _is_reason(phrases: Phrases, phrase: int) -> bool:
    """True for the "due to" of "fell due to the talks", not for that of "is due to hold talks"."""
    return phrases.word(phrase) == "due to" and "base" not in phrases.tags(phrase + 1)


#: Behind these "in" leads in that of which somebody is part.
_IN_IT: Final = frozenset({"engage", "engaging", "engaged", "participate", "participating", "part"})
_AROUND: Final = AHEAD | {"at", "during", "after", "following", "since", "about", "by", "while", "when", "because"}


def _threatens(phrases: Phrases, phrase: int) -> bool:
    """True for "threatened to", "a threat to"."""
    if phrases.small(phrase) in ("threat", "threats"):
        return True
    meaning = phrases.meaning(phrase)
    return meaning is not None and meaning.reporting is not None and meaning.reporting.act == "threaten"


def _is_attributive(phrases: Phrases, phrase: int) -> bool:
    """True for a participle that stands as an adjective: "a planned summit", "out of planned talks"."""
    at = phrase - 1 - ("adverb" in phrases.tags(phrase - 1))  # "the highly anticipated"
    before, here = phrases.tags(at), phrases.tags(phrase)
    if phrases.word(phrase).endswith((" of", " for")):
        return False  # "the possibility of a summit"
    led = before & (CUES | {"possessive", "prep"})
    return "det" in before or ("participle" in here and bool(led) and "to" not in before)


def _predicate(phrases: Phrases, _noun: int, last: int, _start: int, end: int) -> MeetingStatus | None:
    """As in "Talks … have ended", "the summit will take place", "a meeting is scheduled"."""
    chain: frozenset[str] = frozenset()
    aside: MeetingStatus | None = None
    for phrase in range(last, min(end, last + _BEHIND)):
        tags = phrases.tags(phrase)
        if tags & {"turn", "semicolon", "quote"} or ("say" in tags and tags & {"past"} and not tags & CUES):
            return aside
        if "comma" in tags and phrase > last and aside is None and not _is_about_place(phrases, phrase):
            return None
        if aside is None and not chain & _FINITE and _is_scheduled(phrases, phrase):
            aside = MeetingStatus.PLANNED
            continue
        if "join" in tags and phrase > last and phrases.tags(phrase + 1).isdisjoint(_HELPS):
            break
        if _begins_clause(phrases, phrase):
            return aside
        status = None if "base" in tags and "det" in phrases.all_tags(phrase - 2, phrase) else cue_of(tags)
        if status is MeetingStatus.ONGOING and tags & {"third", "base"} and _dated(phrases, phrase, end):
            return MeetingStatus.PLANNED
        if status is MeetingStatus.PROPOSED and "be" not in chain:  # "the talks suggest"
            return aside
        aimed = "ing" in tags and "prep" in phrases.tags(phrase - 1)  # "a plan aimed at ending"
        if {"be", "present"} <= chain and "not" not in chain and _is_progressive(phrases, phrase) and not aimed:
            return MeetingStatus.ONGOING if status is None else turned(status, chain, tags | {"ing"})
        if status is not None and "modal" not in tags and not aimed:
            return turned(status, chain, tags)
        chain |= tags
        if "party" in tags and not chain & _FINITE and not _is_where(phrases, phrase):
            return aside
    return tense_of(chain) or aside


_FINITE: Final = frozenset({"be", "have", "modal"})


def _begins_clause(phrases: Phrases, phrase: int) -> bool:
    """True where something else is told: "said in a meeting that the road was open", "a visit since the war began"."""
    word = phrases.word(phrase)
    if word == "that":
        return bool(phrases.tags(phrase + 1) & _BEGINS_CLAUSE)
    return word in _APART and phrase + 1 not in phrases.times


def _is_scheduled(phrases: Phrases, phrase: int) -> bool:
    """True for the participle of "talks scheduled for Friday were put off"."""
    tags = phrases.tags(phrase)
    return (
        cue_of(tags) is MeetingStatus.PLANNED
        and bool(phrases.tags(phrase + 1) & {"prep", "time"})
        and (phrases.word(phrase).endswith("ed") or phrases.word(phrase) in ("set", "due"))
    )


_APART: Final = frozenset({"because", "since", "though", "although", "unless", "when", "while"})
_HELPS: Final = frozenset({"be", "have", "modal", "not", "adverb"})
_BEGINS_CLAUSE: Final = frozenset({"det", "owner", "party", "pronoun"})


def _is_about_place(phrases: Phrases, comma: int) -> bool:
    """True for both commas of "in Geneva, Switzerland, was"."""
    return is_in_place(phrases, comma) or ("comma" in phrases.tags(comma - 2) and is_in_place(phrases, comma - 2))


def _is_where(phrases: Phrases, party: int) -> bool:
    """True for a body or a country that says where: "at the United Nations in New York", "in Geneva, Switzerland"."""
    led = phrases.small(party - 1)
    return led in ("in", "at", "near") or "comma" in phrases.tags(party - 1)


def _is_progressive(phrases: Phrases, phrase: int) -> bool:
    """True for "going", "taking place": what goes on, with a form of "be" before it."""
    return phrases.word(phrase).partition(" ")[0].endswith("ing")


def _dated(phrases: Phrases, verb: int, end: int) -> bool:
    """True for "starts on Friday", "starts in Oslo on Friday"."""
    for phrase in range(verb + 1, min(end, verb + 5)):
        tags = phrases.tags(phrase)
        if "time" in tags:
            return True
        if tags & {"mark", "join", "turn", "relative"}:
            return False
    return False
