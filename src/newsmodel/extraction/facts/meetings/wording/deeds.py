"""What is done about an occasion and not at it: whose day and place are not those of the occasion."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.cues import ABOUT, AHEAD
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.values.time import TimeKind

#: Words of what is decided about an occasion.
_DECISIONS: Final = frozenset({"planned", "proposed", "cancelled", "postponed", "refused"})
#: Past forms of such words that do not end as most do.
_IRREGULAR: Final = frozenset({"sought", "broke", "fell", "withdrew", "withdrawn", "put", "broken", "fallen"})
#: Phrases before an occasion over which a decision is about it.
_NEAR: Final = 14
#: Who speaks beside an occasion speaks on its day: "said on Monday during talks".
_BESIDE: Final = frozenset({"at", "in", "during", "after", "following", "before"})
_BETWEEN: Final = 7


def decision(phrases: Phrases, first: int, what: int) -> int | None:
    """The verb in phrases *first* to *what* that tells what was decided: "agreed to" meet, "cancelled" the talks.

    None if there is none; what "is scheduled to" take place is no decision.
    """
    start, _ = phrases.sentence[what]
    for phrase in range(what - 1, max(start, first, what - _NEAR) - 1, -1):
        tags = phrases.tags[phrase]
        if tags & {"turn", "semicolon", "relative"} or phrases.word[phrase] == "where":
            return None
        if tags & _DECISIONS and "noun" not in tags and is_decided(phrases, phrase):
            return phrase
    return None


def is_decided(phrases: Phrases, verb: int) -> bool:
    """True for "has agreed to", not for "is expected to", "the planned"."""
    word = phrases.small[verb].partition(" ")[0]
    if not word.endswith("ed") and word not in _IRREGULAR:
        return False
    before = verb - 1
    while before >= 0 and phrases.tags[before] & {"adverb", "time"}:
        before -= 1 + (before in phrases.times and "prep" in phrases.tags[before - 1])  # "on Monday"
    return before < 0 or phrases.tags[before].isdisjoint(("be", "det", "possessive", "prep", "mark"))


def is_told(phrases: Phrases, time: int, what: int) -> bool:
    """True for the day of "On Monday, he said that they would meet": between *time* and *what* somebody reports."""
    for phrase in range(time + 1, what):
        tags = phrases.tags[phrase]
        if "say" in tags and tags & {"past", "third"} and tags.isdisjoint(_ABOUT):
            return not _is_beside(phrases, phrase, what)
    return False


#: Words that report, but are as often of the occasion itself.
_ABOUT: Final = frozenset({"noun", "meet", "held", "ongoing", *_DECISIONS})


def _is_beside(phrases: Phrases, said: int, what: int) -> bool:
    """True for "said after talks", not for "said that they agreed during the talks", "had agreed during the talks"."""
    for phrase in range(what - 1, max(said, what - _BETWEEN) - 1, -1):
        if phrases.small[phrase] in _BESIDE:
            return not any(
                is_clause(phrases, at) or {"have", "past"} <= phrases.tags[at] for at in range(said + 1, phrase)
            )
        if phrases.tags[phrase] & {"mark", "be", "have", "modal"}:
            return False
    return False


def is_of_another_verb(phrases: Phrases, time: int, noun: int) -> bool:
    """True for the day of "On Monday, he voiced hope for his talks with her": what he does is no part of the talks."""
    party = False
    if any(_leads_gerund(phrases, at) for at in range(time + 1, noun)):
        return True
    for phrase in range(noun - 1, time, -1):
        tags = phrases.tags[phrase]
        word = phrases.small[phrase]
        if (
            tags & _TAKES_PART
            or tags & _LABELS
            or word in _AT
            or ("have" in tags and phrases.tags[phrase + 1] & _OPENS_OBJECT)
        ):
            return False
        if word in ABOUT or _is_infinitive(phrases, phrase) or {"say", "past"} <= tags:
            return True  # "on Monday praised the talks"
        party = party or ("party" in tags and "possessive" not in phrases.tags[phrase + 1])
    return party


def _leads_gerund(phrases: Phrases, at: int) -> bool:
    """True in "campaigned in May on engaging in talks", "released papers in May, detailing talks"."""
    gerund = phrases.word[at + 1].endswith("ing")
    if gerund and phrases.word[at] in _OF_DEED:
        return True
    return gerund and "comma" in phrases.tags[at] and phrases.tags[at + 1] <= _MERE_WORD


_MERE_WORD: Final = frozenset({"low", "common", "ing"})
#: Verbs whose object or subject an occasion is while it takes place.
_TAKES_PART: Final = frozenset({"held", "ongoing", "attends", "meet", "be", *_DECISIONS})
#: Behind these marks no verb is needed: "Oslo, 12 May — Mr Tveit: talks with Ms Lund".
_LABELS: Final = frozenset({"colon", "dash"})
#: So begins what somebody "had": "a long meeting".
_OPENS_OBJECT: Final = frozenset({"det", "modifier", "num", "noun"})
_AT: Final = _BESIDE | {"for"}
_OF_DEED: Final = ABOUT | {"for", "against"}


def end_of_aside(phrases: Phrases, what: int) -> int:
    """The dash that closes the aside around phrase *what*, "Oslo - where they will meet - on Monday", else the end."""
    start, end = phrases.sentence[what]
    opening = next((at for at in range(what - 1, start, -1) if "dash" in phrases.tags[at]), None)
    if opening is None or phrases.small[opening + 1] not in _OPENS_ASIDE:
        return end
    return next((at for at in range(what + 1, end) if "dash" in phrases.tags[at]), end)


#: What an aside between dashes begins with.
_OPENS_ASIDE: Final = frozenset({"where", "which", "who"})


def is_clause(phrases: Phrases, that: int) -> bool:
    """True for the "that" of "talks on the plan that Norway put forward in May"."""
    if "that" not in phrases.tags[that] or phrases.word[that] != "that" or that + 1 >= len(phrases.letters):
        return False
    return bool(phrases.tags[that + 1] & {"party", "be", "have", "modal", "past", "third"})


def leads_to_other(phrases: Phrases, lead: int) -> bool:
    """True for the words before another occasion: "met ahead of last month's summit", "to prepare for a summit"."""
    if phrases.tags[lead].isdisjoint(_LEADS) or phrases.small[lead] not in _APART:
        return False
    if phrases.word[lead + 1].endswith("ing") and "noun" not in phrases.tags[lead + 1]:
        return True  # "met her before flying to Oslo"
    _, end = phrases.sentence[lead]
    for phrase in range(lead + 1, min(end, lead + _BETWEEN)):
        if "noun" in phrases.tags[phrase]:
            return True
        if phrases.tags[phrase] & {"mark", "be", "have", "modal", "prep"}:
            return False
    return False


def is_about_other(phrases: Phrases, lead: int) -> bool:
    """True for the "on" of "to brief them on her talks in Oslo", behind which it is told of the talks."""
    if phrases.word[lead] not in ABOUT or phrases.tags[lead + 1].isdisjoint(("owner", "det", "pronoun")):
        return False
    noun = lead + 2 + (phrases.tags[lead + 2] <= _ADJECTIVE)
    return "noun" in phrases.tags[noun] and "visits" not in phrases.tags[noun]


def is_aim(phrases: Phrases, lead: int) -> bool:
    """True for the "in" of "in a last bid to end", "in the hope of ending": what is aimed at may be elsewhere."""
    if phrases.small[lead] != "in":
        return False
    noun = lead + 1 + ("det" in phrases.tags[lead + 1])
    noun += phrases.small[noun].partition(" ")[0] not in _AIMS  # "in a last bid to"
    words = phrases.words(noun, noun + 2).casefold().split()
    return len(words) > 1 and words[0] in _AIMS and words[1] in ("of", "to", "that")


_AIMS: Final = frozenset(
    {"hope", "hopes", "bid", "effort", "efforts", "attempt", "attempts", "order", "push", "drive", "expectation"}
)


def leads_away(phrases: Phrases, lead: int) -> bool:
    """True where a clause begins that tells of the topic, words for another occasion, or who says so."""
    if phrases.small[lead].startswith("according"):
        return True  # "will meet her, according to aides in Oslo"
    return is_clause(phrases, lead) or leads_to_other(phrases, lead) or is_about_other(phrases, lead)


def is_topic(phrases: Phrases, noun: int) -> bool:
    """True for the talks of "to brief them on her talks in Oslo", which are no part of the briefing."""
    start, _ = phrases.sentence[noun]
    lead = next((at for at in range(noun - 1, max(start, noun - _TO_NOUN), -1) if is_about_other(phrases, at)), start)
    own = not phrases.tags[lead + 1].isdisjoint(("owner", "pronoun"))
    return own and lead > start and "confers_with" in phrases.all_tags(start, lead)


#: Phrases from "on" to the noun for an occasion.
_TO_NOUN: Final = 4


_ADJECTIVE: Final = frozenset({"low", "common", "modifier", "time"})


def is_since(phrases: Phrases, at: int) -> bool:
    """True for the "since" of "first talks since May", "since Norway's vote", behind which no clause begins.

    So it is for both words of "may meet as early as next week", for "no later than May" and "broke up after two days".
    """
    if phrases.word[at] == "after":
        lasted = phrases.times.get(at + 1 + ("det" in phrases.tags[at + 1]))
        behind = phrases.tags[at + 2 + ("det" in phrases.tags[at + 1])]
        return lasted is not None and lasted.kind is TimeKind.DURATION and not behind.isdisjoint(("in", "on", "comma"))
    if phrases.word[at] in ("as", "than"):
        return at + 1 in phrases.times or (phrases.small[at + 2] == "as" and at + 3 in phrases.times)
    if phrases.word[at] != "since" or at + 2 >= len(phrases.letters):
        return False
    return at + 1 in phrases.times or "possessive" in phrases.tags[at + 2]


#: What such words are: "ahead of" tells a status.
_LEADS: Final = frozenset({"prep", "subordinator", "planned"})
_APART: Final = AHEAD | {"since", "prepare for", "preparing for", "preparation for", "preparations for"}


def likens(phrases: Phrases, comma: int, end: int) -> bool:
    """True where another occasion is named beside it: "met in Oslo, a sequel to their talks in Chile"."""
    if not phrases.tags[comma + 1] & {"det", "owner"}:
        return False
    for phrase in range(comma + 2, min(end, comma + _BESIDE_IT)):
        if "noun" in phrases.tags[phrase]:
            return any("prep" in phrases.tags[at] for at in range(comma + 2, phrase))
        if phrases.tags[phrase] & {"mark", "be", "have", "modal"}:
            return False
    return False


def is_as_planned(phrases: Phrases, at: int) -> bool:
    """True for the "as" of "will go ahead as planned on Monday", of which the day is."""
    return phrases.small[at] == "as" and {"planned", "participle"} <= phrases.tags[at + 1]


def is_unlike(phrases: Phrases, at: int) -> bool:
    """True for the "as" of "did not meet her as he had in May", the "unlike" of "met nobody, unlike last year"."""
    if phrases.small[at] != "as":
        return phrases.small[at] == "unlike"
    return "pronoun" in phrases.tags[at + 1] and not phrases.tags[at + 2].isdisjoint(("have", "do"))


#: Phrases from the comma to the noun for another occasion.
_BESIDE_IT: Final = 9


def is_message(phrases: Phrases, lead: int) -> bool:
    """True for the "in" of "cancelled the talks in a letter on Thursday": the day is that of the letter."""
    _, end = phrases.sentence[lead]
    if "in" not in phrases.tags[lead] or lead + 2 >= end or "det" not in phrases.tags[lead + 1]:
        return False
    return any(phrases.word[at] in MESSAGES for at in range(lead + 2, min(end, lead + 4)))


#: What somebody writes or says on a day that is not that of the occasion.
MESSAGES: Final = frozenset(
    {"letter", "statement", "tweet", "post", "message", "speech", "interview", "note", "email", "telegram", "report"}
    | {
        "announcement",
        "decision",
        "declaration",
        "proposal",
        "remarks",
        "comments",
        "communique",
        "article",
        "editorial",
    }
)


def is_meanwhile(phrases: Phrases, at: int, what: int) -> bool:
    """True for the words before what was done at the time: "met her as he came", not "invited her when he came"."""
    if phrases.word[at] not in MEANWHILE or at + 1 >= len(phrases.letters):
        return False
    if phrases.tags[what] & _DECISIONS and "confers_with" not in phrases.tags[what]:
        return False
    if phrases.tags[at + 1] >= {"person"} and is_somebody_else(phrases, at + 1, at):
        return False  # "met her while Mr Berg was in Oslo"
    return bool(phrases.tags[at + 1] & {"pronoun", "person"} or phrases.word[at + 1] in ("on", "both"))


def is_somebody_else(phrases: Phrases, who: int, clause: int) -> bool:
    """True for a named person of whom the sentence does not speak outside the clause that begins at phrase *clause*."""
    reference = phrases.references.get(who)
    if reference is None or reference.party is None or "pronoun" in reference.tags:
        return False
    start, end = phrases.sentence[who]
    comma = next((at for at in range(who, end) if "comma" in phrases.tags[at]), end)
    others = (*range(start, clause), *range(comma, end))
    return all(phrases.references[at].party != reference.party for at in others if at in phrases.references)


#: What leads in that something was going on meanwhile.
MEANWHILE: Final = frozenset({"as", "when", "while"})


def is_of_other(phrases: Phrases, place: int, what: int) -> bool:
    """True if what stands between a place and the occasion behind it says that something else is there.

    As in "forces in Norway are against the talks", "flew to Norway to lay the ground for the talks".
    """
    if phrases.tags[place + 1] & _FINITE or _is_past_behind(phrases, place + 1, what):
        return True
    for phrase in range(place + 1, what):
        tags = phrases.tags[phrase]
        if "say" in tags and tags.isdisjoint(_ABOUT | {"prep", "participle"}):
            return True
        if is_clause(phrases, phrase) or _is_other_purpose(phrases, phrase, what):
            return True
    return False


def _is_past_behind(phrases: Phrases, comma: int, what: int) -> bool:
    """True for "a union in Norway, linked the delay to the visit": who does it is no party of the visit."""
    if "comma" not in phrases.tags[comma] or comma + 1 >= what:
        return False
    return phrases.tags[comma + 1] <= {"low", "common"} and phrases.word[comma + 1].endswith("ed")


def _is_other_purpose(phrases: Phrases, to: int, what: int) -> bool:
    """True for the "to" of "to lay the ground for talks", "to prepare for talks", not for that of "to attend talks"."""
    if to + 1 >= what or "to" not in phrases.tags[to]:
        return False
    if phrases.tags[to + 1] & _ARRANGES:
        return True
    if not _is_infinitive(phrases, to + 1):
        return False
    return "join" not in phrases.all_tags(to + 1, what)


_ARRANGES: Final = frozenset({"planned", "proposed"})


def _is_infinitive(phrases: Phrases, verb: int) -> bool:
    """True for a verb that no list has behind "to": "to lay"."""
    return "to" in phrases.tags[verb - 1] and phrases.tags[verb] <= {"low", "common"}


_FINITE: Final = frozenset({"be", "have", "modal", "do", "third"})
