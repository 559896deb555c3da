"""Who takes part: the parties that stand before and behind the words for an occasion."""

from typing import Final

from newsmodel.extraction.facts.grammar import WORD
from newsmodel.extraction.facts.meetings.named.asides import is_in_aside
from newsmodel.extraction.facts.meetings.named.company import PAUSES, comes_along, with_company
from newsmodel.extraction.facts.meetings.named.governed import WHILE, is_done_to, is_subject, takes_object
from newsmodel.extraction.facts.meetings.named.in_the_stead import in_the_stead
from newsmodel.extraction.facts.meetings.named.lists import (
    ASIDE,
    JOINED,
    before_others,
    first_told_of,
    list_end,
    list_start,
    told_once,
    with_words,
)
from newsmodel.extraction.facts.meetings.named.next_deeds import deed_before
from newsmodel.extraction.facts.meetings.named.strangers import is_stranger
from newsmodel.extraction.facts.meetings.wording.cues import auxiliaries
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import is_in_place

_BEFORE: Final = (
    "(det&!that|owner|modifier&!prep|demonym|demonym (comma|join) (?=(demonym|party))|num|possessive"
    "|party (?=possessive)|party (?=party&person&!pronoun)|party&group (?=party&organization&!group)"
    "|visits&ing (?!det|organization&!group)"
    f"|{WORD}&!say&!meet&!noun){{0,4}}"
)
#: What somebody is to those who meet him, his name behind it: "his Russian colleague, Mr Berg,".
_APPOSED: Final = f"(owner ({WORD}&!say&!meet&!noun){{1,3}} comma (?=party&person&!pronoun (comma|stop|semicolon)))"
#: One party with the words before it: "his Russian counterpart Mr Berg", "Mr Berg's aide".
PARTY: Final = (
    f"({_APPOSED}? {_BEFORE} party ((?<=person) of det? (country|organization) (?!possessive|person))? (?!possessive))"
)
#: What follows the subject of another clause: "and Ms Lund said".
_ACTS: Final = "adverb? (have|be&!base|modal|do|say&past)"
#: What may stand between the last two: "and, later,".
_AND: Final = "join (comma (!mark&!party&!meet){1,5} comma)?"
#: One party or several, listed; not the subject of what follows.
PARTIES: Final = (
    f"({PARTY} ((comma {PARTY}){{1,7}} join {PARTY} (?={_ACTS})"  # "talks with Norway, Chile and Peru are"
    f"|(comma {PARTY} (?=comma|comma? join|stop|semicolon)){{0,7}}"
    f" (comma? ({_AND}|turn also|as low as) with? {PARTY} (?!{_ACTS})){{0,3}}))"
)
#: Several who are not told apart: "senior officials of the two countries".
GROUP: Final = f"({_BEFORE} (party&group|party&plural) (?!possessive))"
#: Two parties or more.
SEVERAL: Final = (
    f"({PARTY} join {PARTY}|{PARTY} comma join {PARTY} (?!{_ACTS})|{PARTY} (comma {PARTY}){{1,6}} comma? join {PARTY}"
    f"|{PARTY} comma relative !mark{{1,14}} comma join {PARTY})"
)

#: Phrases from "said" to "that": "wrote on Sunday that".
_SAID: Final = 4
#: What may stand between a subject and its verb.
_BETWEEN: Final = frozenset({"adverb", "relative", "time", "both", "all", "each"})
#: A subject stands no more phrases before its verb.
_REACH: Final = 40
#: What a clause does not reach over to its left.
_EDGE: Final = frozenset({"turn", "semicolon", "stop"})
#: A word that is no more than that: a noun, an adjective, a verb that no list has.
_PLAIN: Final = frozenset({"low", "common"})
_HELPING: Final = frozenset({"modal", "have"})
_VERBAL: Final = frozenset({"meet", "third", "base", "say", "past"})
_TAKES_PLACE: Final = frozenset({"held", "ongoing", "attends", "refused", "cancelled", "postponed"})
#: What parts a verb from the occasion that it tells of.
_APART: Final = frozenset({"mark", "prep", "to", "join", "turn", "party", "relative", "subordinator", "pronoun"})
#: Where somebody goes.
_WHERE: Final = frozenset({"organization", "country", "place"})


def subject(phrases: Phrases, at: int) -> tuple[int, int]:
    """The parties that do what the words at phrase *at* say: those next before it, else its clause's nearest subject.

    A party behind a preposition ("a letter from Mr Berg") is taken only if it stands next to *at*.
    """
    start, _ = phrases.sentence[at]
    done_to = _object_before(phrases, at, start)
    if done_to is not None:
        return done_to
    last = at
    while last > start and phrases.tags[last - 1] & _BETWEEN:
        last -= 1
    end = last - (not PAUSES.isdisjoint(phrases.tags[last - 1])) if last > start else last
    of_one = "relative" in phrases.all_tags(last, at)
    led = with_company(phrases, end, start, of_one=of_one) or in_the_stead(phrases, end, start)
    if led is not None:
        return led
    others = before_others(phrases, last, start)
    if others < last:
        return list_start(phrases, others - 1, start, joined=True), others
    if last > start and "comma" in phrases.tags[last - 1]:
        if "relative" in phrases.tags[last] and _is_governed(phrases, last - 2, start):
            return first_told_of(phrases, last - 2, start), last - 1  # "a summit with Mr Berg, who met"
        last = _before_aside(phrases, last - 1, start)
    if last > start and last - 1 in phrases.references and not _is_goal(phrases, last - 1, at):
        first = list_start(phrases, last - 1, start)
        if "be" in phrases.tags[first - 1] and phrases.word[first][:1].islower():
            return _nearest(phrases, first - 1, start)  # "is a supporter of Norway and has invited"
        if comes_along(phrases, first, at):
            return _nearest(phrases, first, start)
        apart = first > start and (takes_object(phrases, first - 1) or _is_clause_of_two(phrases, first, last))
        if apart or _is_of_one(phrases, last, at):
            first = last - 1  # "praised Mr Tveit and officials met"
        return _with_others(phrases, _with_head(phrases, first, start), first, start), last
    opening = _opening(phrases, start, last)
    if opening is not None:
        return opening
    who = last - ("that" in phrases.tags[last - 1]) if last > start else last
    return (at, at) if who < at and is_stranger(phrases, who, start) else _nearest(phrases, at, start)


def _opening(phrases: Phrases, start: int, last: int) -> tuple[int, int] | None:
    """The subject with which a sentence begins, before the comma that stands before *last*, if there is one.

    As in "Chile's Ms Lund left, having met".
    """
    if last == start or "comma" not in phrases.tags[last - 1]:
        return None
    for phrase in range(start, last):
        owns = "possessive" in phrases.tags[phrase + 1]
        if phrase in phrases.references and not owns and is_subject(phrases, phrase, start):
            return phrase, list_end(phrases, phrase, last)
    return None


def _object_before(phrases: Phrases, at: int, start: int) -> tuple[int, int] | None:
    """Those of whom another verb tells that they do it: "criticised Mr Berg for meeting", "joined him to meet"."""
    before = deed_before(phrases, at, start)
    if before is not None:
        return subject(phrases, before)
    led = phrases.small[at - 1]
    if led in _OF_DEED and at - 2 > start and at - 2 in phrases.references and "ing" in phrases.tags[at]:
        first = list_start(phrases, at - 2, start)
        if led == "for" or phrases.small[with_words(phrases, first, start) - 1] in _ACCUSES:
            return first, at - 1
    return joining(phrases, _end_of_joined(phrases, at))


#: What leads in what somebody is said to have done, and who accuses him of it.
_OF_DEED: Final = frozenset({"for", "of"})
_ACCUSES: Final = frozenset(
    {"accuse", "accused", "accuses", "accusing", "suspect", "suspected", "suspects", "convicted"}
)


def _end_of_joined(phrases: Phrases, at: int) -> int:
    """Behind those who stand before the "to meet" or the "in meeting" at phrase *at*; 0 for other words."""
    if "ing" in phrases.tags[at] and phrases.small[at - 1] == "in":
        return at - 1
    return at if phrases.small[at].partition(" ")[0] == "to" else 0


def joining(phrases: Phrases, end: int) -> tuple[int, int] | None:
    """Those who do something and whom they join in it: "Mr Berg will join Ms Lund to meet", "accompanied her on"."""
    end -= "comma" in phrases.tags[end - 1]  # "will join his friend, Ms Lund, to meet"
    if end - 1 not in phrases.references and "of" in phrases.tags[end - 2]:
        end -= 2  # "joined victims of torture to meet"
    if end - 1 not in phrases.references:
        return None
    start, _ = phrases.sentence[end - 1]
    verb = with_words(phrases, list_start(phrases, end - 1, start), start) - 1
    verb -= phrases.small[verb] == "by"
    if verb <= start or phrases.small[verb] not in _JOINS:
        return None
    who = subject(phrases, auxiliaries(phrases, verb))
    return (who[0], end) if who[0] < who[1] else None


_JOINS: Final = frozenset({"join", "joins", "joined", "joining", "accompany", "accompanies", "accompanied"})


def _is_clause_of_two(phrases: Phrases, first: int, last: int) -> bool:
    """True for "fought in Norway, and lawmakers met": the comma parts a clause from one that ends with a party."""
    parties = [at for at in range(first, last) if at in phrases.references]
    join = next((at for at in range(first, last) if "join" in phrases.tags[at]), first)
    if join - 2 != first or "comma" not in phrases.tags[join - 1] or len(parties) != _TWO:
        return False
    lead = first - 1
    while "join" in phrases.tags[lead] and phrases.tags[lead - 1] & _WHERE:
        lead -= 2  # "in Norway and Chile, and"
    return "prep" in phrases.tags[lead] and "of" not in phrases.tags[lead]


_TWO: Final = 2


def _nearest(phrases: Phrases, at: int, start: int) -> tuple[int, int]:
    """The nearest party of the clause that no preposition or verb governs."""
    behind = at
    beside = "ing" in phrases.tags[at] and phrases.small[at - 1] in WHILE  # "said that it was late after meeting"
    for phrase in range(at - 1, max(start, at - _REACH) - 1, -1):
        told = (
            phrases.word[phrase] == "it" or "that" in phrases.tags[phrase] or _is_state_told_of(phrases, phrase, start)
        )
        if (beside and told) or _is_done_to(phrases, phrase, at):
            continue
        if phrase in phrases.references and not _is_aside(phrases, phrase, start, at):
            listed = list_start(phrases, phrase, start)
            first = _with_others(phrases, _with_head(phrases, listed, start), listed, start)
            does = is_subject(phrases, first, start) or _is_to_do(phrases, first, phrase + 1, start)
            if does and "possessive" not in phrases.tags[phrase + 1] and not _names_another(phrases, phrase, at):
                return first, phrase + 1
            if _is_told_of(phrases, phrase, at):
                return first_told_of(phrases, phrase, start), phrase + 1
        elif _ends_clause(phrases, phrase, behind) or _has_another(phrases, phrase, at):
            break
        elif phrases.tags[phrase] & JOINED | phrases.tags[phrase] & _EDGE:
            behind = phrase
    return at, at


def _is_done_to(phrases: Phrases, phrase: int, at: int) -> bool:
    """True for the "them" of "praised them and met", to whom it is done."""
    return phrases.small[phrase] in _OBJECTS and "join" in phrases.all_tags(phrase + 1, at)


#: Forms of pronouns that are no subjects.
_OBJECTS: Final = frozenset({"him", "them", "us", "me"})


def _names_another(phrases: Phrases, phrase: int, at: int) -> bool:
    """True for a body that another occasion is named after: "The NATO summit came before the talks with Ms Lund"."""
    behind = phrases.tags[phrase + 1]
    named = phrase + 1 < at and "noun" in behind and behind.isdisjoint(_VERBAL)
    return named and "organization" in phrases.tags[phrase]


def _has_another(phrases: Phrases, say: int, at: int) -> bool:
    """True for a verb of saying behind which others do it: "Mr Berg said the warring sides should hold talks"."""
    if not phrases.tags[say] >= {"say", "past"} or "det" not in phrases.tags[say + 1]:
        return False
    verb = say + 2
    while verb < at and phrases.tags[verb] <= _PLAIN:
        verb += 1
    if verb == say + 2 or phrases.tags[verb].isdisjoint(_HELPING):
        return False
    between = phrases.all_tags(verb + 1, at)
    return verb == at or (bool(between & _TAKES_PLACE) and between.isdisjoint(_APART))


def _is_state_told_of(phrases: Phrases, phrase: int, start: int) -> bool:
    """True of the Norway of "Mr Berg said that Norway was ready after meeting": it is he who met."""
    tags = phrases.tags[phrase]
    if "organization" not in tags or "group" in tags:
        return False
    say = phrase - 1 - ("that" in phrases.tags[phrase - 1])
    speaker = say - 1 in phrases.references and "person" in phrases.tags[say - 1]
    return say > start and speaker and phrases.tags[say] >= {"say", "past"}


def _is_to_do(phrases: Phrases, first: int, last: int, start: int) -> bool:
    """True for those who are to do something: "plans for Ms Lund to travel"."""
    before = with_words(phrases, first, start) - 1
    return before > start and phrases.small[before] == "for" and phrases.small[last] == "to"


def _is_aside(phrases: Phrases, phrase: int, start: int, at: int) -> bool:
    """True for a party that only says so, to which somebody goes, or that tells what a place is."""
    return (
        _only_says(phrases, phrase, start)
        or _is_goal(phrases, phrase, at)
        or _describes_place(phrases, phrase, start)
        or is_in_aside(phrases, phrase, start, at)
    )


def _is_told_of(phrases: Phrases, phrase: int, at: int) -> bool:
    """True for whom a clause tells of that goes on to *at*: "with Norway, which is holding talks", "aides who took"."""
    if phrases.small[phrase + 1] == "who":
        return phrases.all_tags(phrase + 2, at).isdisjoint(("comma", "who"))
    if "comma" not in phrases.tags[phrase + 1] or "relative" not in phrases.tags[phrase + 2]:
        return False
    return phrases.small[phrase + 2] in ("who", "which") and "comma" not in phrases.all_tags(phrase + 3, at)


def _only_says(phrases: Phrases, phrase: int, start: int) -> bool:
    """True for the source between commas: "Mr Berg left, a diplomat said, and met"."""
    verb = phrase + 1
    if "say" not in phrases.tags[verb] or not phrases.tags[verb] & {"past", "third"}:
        return False
    behind = verb + 1
    while "prep" in phrases.tags[behind] or behind in phrases.times:
        behind += 1
    first = with_words(phrases, phrase, start)
    if "comma" not in phrases.tags[behind] or first == start or "comma" not in phrases.tags[first - 1]:
        return False
    return any(at in phrases.references for at in range(start, first - 1))  # not "On Monday, a diplomat said, after"


def _is_governed(phrases: Phrases, phrase: int, start: int) -> bool:
    """True for a party behind a preposition, unless it is whose somebody is: "the aide to Mr Berg"."""
    led = phrase > start and phrase in phrases.references and "prep" in phrases.tags[phrase - 1]
    if not led or _with_head(phrases, phrase, start) != phrase:
        return False
    at = with_words(phrases, phrase - 1, start)
    return at == start or "comma" not in phrases.tags[at - 1]  # ", a friend of Mr Berg, who met"


def _is_of_one(phrases: Phrases, first: int, at: int) -> bool:
    """True for a relative clause of one person only: "Mr Tveit and Ms Lund, who is meeting"."""
    clause = any("relative" in phrases.tags[phrase] for phrase in range(first, at))
    return clause and not {"is", "has", "was"}.isdisjoint(phrases.tags[at])


def _is_goal(phrases: Phrases, phrase: int, at: int) -> bool:
    """True for a country to which somebody goes to do it: "visits Norway on Friday to meet", "flew to it to meet".

    So it is for the seat of "after leaving the White House after talks".
    """
    if phrases.small[phrase - 1] in _LEAVING and "organization" in phrases.tags[phrase]:
        return True
    while at in phrases.times or at + 1 in phrases.times:
        at += 1
    if "to" not in phrases.tags[at] or phrases.tags[phrase].isdisjoint(("organization",)):
        return False
    while phrase > 1 and phrases.tags[phrase - 1] & JOINED and phrases.tags[phrase - 2] & _WHERE:
        phrase -= 2  # "flew to Norway and Chile to meet"
    before = phrases.tags[phrase - 1] if phrase else frozenset[str]()
    return bool(before & {"visits", "travels_to_meet"} or before & {"to", "in", "into", "for"})


_LEAVING: Final = frozenset({"leaving", "departing", "exiting", "entering"})


def _ends_clause(phrases: Phrases, phrase: int, behind: int) -> bool:
    """True for a mark or word over which no subject reaches; behind "said that" the subject is no party then."""
    if phrases.tags[phrase] & _EDGE:
        return phrase < behind - 1
    if "that" not in phrases.tags[phrase]:
        return False
    start = max(0, phrase - _SAID)
    return "say" in phrases.all_tags(start, phrase)


def _with_head(phrases: Phrases, first: int, start: int) -> int:
    """The person whose office the party at phrase *first* belongs to: "the aide to Mr Berg", "the king of Norway"."""
    if first - 2 < start or "prep" not in phrases.tags[first - 1] or first - 2 not in phrases.references:
        return first
    led, head = phrases.small[first - 1], phrases.tags[first - 2]
    return first - 2 if led in ("to", "of", "for", "from") and head & {"person", "group"} else first


def _with_others(phrases: Phrases, head: int, first: int, start: int) -> int:
    """The first of the list that *head* ends, if it was found behind a country: "Mr Berg and envoys from Chile"."""
    if head == first:
        return first
    listed = list_start(phrases, head, start)
    governed = listed > start and takes_object(phrases, with_words(phrases, listed, start) - 1)
    return head if governed else listed  # not "praised Ms Dahl and envoys from Chile met"


def _before_aside(phrases: Phrases, comma: int, start: int) -> int:
    """Where an aside that ends at *comma* begins, if a party stands there; else behind the comma."""
    aside = phrases.all_tags(max(start, comma - ASIDE), comma)
    apart = not aside.isdisjoint(("who", "whose")) or is_in_place(phrases, comma - 2)  # "who praised Ms Lund, met"
    apart = apart or is_done_to(phrases, comma - 1, start)  # "Mr Tveit praised Ms Lund, met"
    lead = _lead_of_name(phrases, comma - 1, start)
    if not apart and comma - 1 in phrases.references and phrases.tags[lead].isdisjoint(("prep", "visits")):
        return told_once(phrases, comma, start)
    if phrases.small[lead] == "by" and lead - 2 in phrases.references and phrases.tags[lead - 1] <= _PARTICIPLE:
        return lead - 1  # "Ms Lund, a mediator named by Norway, met"
    for phrase in range(comma - 1, max(start, comma - ASIDE), -1):
        if "comma" in phrases.tags[phrase]:
            return phrase if phrase - 1 in phrases.references else comma + 1
    return comma + 1


def _lead_of_name(phrases: Phrases, name: int, start: int) -> int:
    """The "by" of "named by the South American bloc Mercosur"; the phrase before the words for it, whatever it is."""
    at = with_words(phrases, name, start) - 1
    while at > max(start, name - _WORDS) and _is_of_name(phrases, at):
        at -= 1
    return at


def _is_of_name(phrases: Phrases, at: int) -> bool:
    """True for a capitalised word or an article, not for "With" at the beginning."""
    tags = phrases.tags[at]
    return bool(tags & {"capital", "det"}) and "prep" not in tags and at not in phrases.references


#: Phrases of the words for a body, with its name.
_WORDS: Final = 7
_PARTICIPLE: Final = frozenset({"low", "common", "participle", "past", "planned", "meet", "say", "base"})


def _describes_place(phrases: Phrases, party: int, start: int) -> bool:
    """True for a party behind the comma of a place: "will travel to Chile, Norway's main rival, for talks"."""
    first = with_words(phrases, party, start)
    if first - 3 < start or "comma" not in phrases.tags[first - 1] or "comma" not in phrases.tags[party + 1]:
        return False
    return "prep" in phrases.tags[first - 3] and bool(phrases.tags[first - 2] & {"place", "country"})
