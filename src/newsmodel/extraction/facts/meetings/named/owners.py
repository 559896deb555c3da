"""Whose an occasion is: "Mr Berg's surprise visit", "U.S. trade talks with", "his first summit"."""

from typing import Final

from newsmodel.extraction.facts.meetings.named.lists import list_end, list_start
from newsmodel.extraction.facts.meetings.named.participants import joining, subject
from newsmodel.extraction.facts.meetings.wording.cues import auxiliaries, cue_of
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import is_capital, is_seat, meaning_at
from newsmodel.model.person import Gender


def possessor(phrases: Phrases, at: int) -> tuple[int, int]:
    """The party whose the noun at phrase *at* is: "Mr Berg's surprise visit"; an empty range if there is none."""
    start, _ = phrases.sentence[at]
    for phrase in range(at - 1, max(start, at - _ADJECTIVES) - 1, -1):
        if "possessive" in phrases.tags[phrase] and phrase - 1 in phrases.references:
            return list_start(phrases, phrase - 1, start), phrase
        if phrases.small[phrase].endswith((" of", " into")):  # "ahead of", "heading into"
            break
        at_seat = phrase in phrases.references and is_seat(phrases, phrase)  # "Mr Berg's White House talks"
        if phrases.tags[phrase] & {"mark", "prep", "party", "be", "have", "meet"} and not at_seat:
            break
    return at, at


def those_of(phrases: Phrases, noun: int, lead: int) -> tuple[int, int]:
    """Whose the occasion is in "a meeting of the Security Council with", before the "with" at *lead*; else nobody's."""
    first = noun + 2
    if phrases.small[noun + 1] != "of" or first >= lead or first not in phrases.references:
        return noun, noun
    last = list_end(phrases, first, lead)
    return (first, last) if phrases.all_tags(last, lead).isdisjoint(("party", "of")) else (noun, noun)


def whose_arrival(phrases: Phrases, talks: int) -> tuple[int, int] | None:
    """Whose arrival it is that is for talks: "Mr Tveit's arrival in Oslo for talks"; None if none is named."""
    start, _ = phrases.sentence[talks]
    for at in range(talks - 1, max(start, talks - _JOURNEY), -1):
        if phrases.small[at] in _ARRIVALS:
            owner = possessor(phrases, at)
            return owner if owner[0] < owner[1] else None
    return None


def whose_deed(phrases: Phrases, what: int) -> tuple[int, int]:
    """Whose it is that came beside an occasion: "Mr Tveit's remarks came hours after talks with"; else none."""
    start, _ = phrases.sentence[what]
    verb = next((at for at in range(what - 1, max(start, what - _JOURNEY), -1) if phrases.small[at] in _CAME), start)
    deed = verb - 1
    while deed > start and phrases.tags[deed] & {"time", "adverb"}:
        deed -= 1
    if verb == start or "low" not in phrases.tags[deed]:
        if deed - 1 > start and deed in phrases.references and phrases.small[deed - 1] == "by":
            return deed, deed + 1  # "the remarks by Mr Tveit came"
        return what, what
    owner = possessor(phrases, deed)
    return owner if owner[0] < owner[1] else (what, what)


def whose_plan(phrases: Phrases, what: int) -> tuple[int, int]:
    """Who has it in mind: "Mr Tveit's decision to fly to Lima for talks with"; an empty range if nobody has."""
    start, _ = phrases.sentence[what]
    for at in range(what - 1, max(start, what - _PLANNED), -1):
        if phrases.small[at] in _PLANS and "to" in phrases.tags[at + 1]:
            return possessor(phrases, at)
        if phrases.small[at] in _REQUESTS:
            by = at + 2 if phrases.small[at + 1] in ("by", "from") and at + 2 in phrases.references else None
            return possessor(phrases, at) if by is None else (by, by + 1)
        if phrases.tags[at] & {"mark", "relative", "turn", "join", "that"}:
            break
    return what, what


#: Phrases from a plan to the occasion.
_PLANNED: Final = 10
#: What one asks of another whom he wants to meet: "Mr Tveit's request for talks with Ms Lund".
_REQUESTS: Final = frozenset({"request", "requests", "plea", "pleas"})
_PLANS: Final = frozenset(
    {"decision", "plan", "plans", "offer", "offers", "willingness", "readiness", "attempt", "attempts", "effort"}
    | {"efforts", "bid", "desire", "promise", "vow", "pledge", "refusal", "proposal", "intention", "push", "move"}
    | {"eagerness", "agreement", "reluctance", "wish", "choice", "call", "calls", "insistence", "commitment"}
)


def whose_part(phrases: Phrases, noun: int) -> tuple[int, int]:
    """Whose part in an occasion is spoken of: "praised Norway's role in the talks with"; an empty range if nobody's."""
    start, _ = phrases.sentence[noun]
    for at in range(noun - 1, max(start, noun - _ADJECTIVES), -1):
        if phrases.small[at] in _IN:
            return possessor(phrases, at - 1) if phrases.small[at - 1] in _PARTS else (noun, noun)
        if "low" not in phrases.tags[at] or phrases.tags[at] & {"prep", "say", "be", "have"}:
            break
    return noun, noun


_IN: Final = frozenset({"in", "at", "during"})
#: What somebody has in an occasion of his own; whose help is wanted need not be there.
_PARTS: Final = frozenset(
    {
        "role", "part", "experience", "experiences", "performance", "position", "positions", "stance", "approach",
        "strategy", "tactics", "behaviour", "behavior", "conduct", "failure", "failures", "success", "successes",
        "progress", "hand", "leverage", "goal", "goals", "aim", "aims", "demand", "demands", "concessions", "interests",
        "objectives", "priorities", "mistakes", "participation", "involvement", "offer",
    }
)  # fmt: skip
_CAME: Final = frozenset({"came", "comes", "come", "coming", "followed", "follows", "following"})
#: Phrases from a journey to the talks that it is for.
_JOURNEY: Final = 9
_ARRIVALS: Final = frozenset({"arrival", "return", "departure"})

#: No word of "U.S. trade talks".
_ENDS_NAME: Final = frozenset({"det", "prep", "say", "be", "have", "meet", "past", "third"})


def country_before(phrases: Phrases, at: int) -> tuple[int, int]:
    """The country whose the noun at phrase *at* is: "U.S. trade talks with"; an empty range if there is none."""
    start, _ = phrases.sentence[at]
    for phrase in range(at - 1, max(start, at - _ADJECTIVES) - 1, -1):
        tags = phrases.tags[phrase]
        if phrase in phrases.references:
            meaning = meaning_at(phrases, phrase)
            named = meaning is not None and meaning.country is not None
            there = is_capital(phrases, phrase) or is_seat(phrases, phrase)  # "the Oslo talks with Chile"
            return (phrase, phrase + 1) if named and not there else (at, at)
        ends = tags & _ENDS_NAME or phrases.small[phrase] == "following"  # "sent aid to Chile following talks with"
        if tags.isdisjoint(("low", "modifier")) or ends or cue_of(tags) is not None:
            break
    return at, at


def owner_before(phrases: Phrases, at: int) -> tuple[int, int]:
    """The person whose the noun at phrase *at* is by a pronoun, "his summit": the one named last before it."""
    pronoun = owning_pronoun(phrases, at)
    if pronoun is None:
        return at, at
    start, _ = phrases.sentence[at]
    both = joining(phrases, pronoun - 1) if phrases.small[pronoun - 1] in _FOR else None
    if both is not None:
        return both  # "was joined by Ms Lund at his talks with"
    if phrases.small[pronoun] == "their":
        people = [p for p in range(start, pronoun) if _is_one_person(phrases, p)]
        if len(people) == _BOTH:
            return people[0], people[1] + 1
        groups = [p for p in range(start, pronoun) if _are_many(phrases, p)]
        return (groups[0], groups[0] + 1) if len(groups) == 1 else (at, at)  # "the envoys told him of their talks with"
    said = _who_says(phrases, pronoun, start)
    if said is not None:
        return said, said + 1
    here = (p for p in range(pronoun - 1, start - 1, -1) if _is_one_person(phrases, p) and _fits(phrases, p, pronoun))
    person = next(here, None)
    if person is None:  # who the sentence before is about
        before = (p for p in range(start - 2, max(0, start - _FAR) - 1, -1) if _is_one_person(phrases, p))
        last = next(before, start)
        opening, end = phrases.sentence[last]
        person = next((p for p in range(opening, end) if last < start and _is_known(phrases, p)), None)
    person = _who_said(phrases, pronoun) if person is None else person
    return (at, at) if person is None else (person, person + 1)


_FOR: Final = frozenset({"at", "for", "in", "during", "on"})


def _who_said(phrases: Phrases, pronoun: int) -> int | None:
    """Who speaks of his own at the end: "His talks with Ms Lund will cover fish, Mr Tveit said"."""
    _, end = phrases.sentence[pronoun]
    commas = (at for at in range(pronoun, end - 2) if "comma" in phrases.tags[at])
    said = (at + 1 for at in commas if _is_one_person(phrases, at + 1) and "say" in phrases.tags[at + 2])
    return next((at for at in said if _fits(phrases, at, pronoun)), None)


def _who_says(phrases: Phrases, pronoun: int, start: int) -> int | None:
    """Who tells of his own: the first of "Mr Berg told Mr Lund that his talks", of "said in Oslo with him that his"."""
    if phrases.small[pronoun - 1] != "that":
        return None
    verbs = (at for at in range(pronoun - 2, start, -1) if {"say", "past"} <= phrases.tags[at])
    verb = next((at for at in verbs if "noun" not in phrases.tags[at]), start)
    if verb == start or not phrases.all_tags(verb + 1, pronoun - 1).isdisjoint(_TOLD_APART):
        return None
    first, last = subject(phrases, auxiliaries(phrases, verb))
    alone = last == first + 1 or "of" in phrases.tags[first + 1]
    one = first < last and alone and _is_one_person(phrases, first) and _fits(phrases, first, pronoun)
    return first if one else None


#: What begins a clause of its own between the verb and "that".
_TOLD_APART: Final = frozenset({"mark", "that", "relative", "past", "third", "be", "modal"})


def _fits(phrases: Phrases, phrase: int, pronoun: int) -> bool:
    """True unless he is a woman, or she a man, or only the one who was told "about his talks"."""
    told = phrases.small[phrase - 1] == "told" and phrases.small[phrase + 1] in ("about", "of")
    party = phrases.references[phrase].party
    gender = phrases.cast.genders.get(party or "")
    other = Gender.FEMALE if phrases.small[pronoun] == "his" else Gender.MALE
    return not told and gender is not other


def owning_pronoun(phrases: Phrases, at: int) -> int | None:
    """The phrase of "his" in "his first summit", also of "her", "their"; None if the noun at phrase *at* has none."""
    start, _ = phrases.sentence[at]
    for phrase in range(at - 1, max(start, at - _ADJECTIVES) - 1, -1):
        if phrases.small[phrase] in ("his", "her", "their"):
            return phrase
        if phrases.tags[phrase] & {"mark", "prep", "party", "be", "have", "meet"}:
            return None
    return None


_BOTH: Final = 2


def _is_one_person(phrases: Phrases, phrase: int) -> bool:
    return phrase in phrases.references and "person" in phrases.tags[phrase] and "plural" not in phrases.tags[phrase]


def _are_many(phrases: Phrases, phrase: int) -> bool:
    """True for a group that is described, not for "they"."""
    return phrase in phrases.references and "plural" in phrases.tags[phrase] and "pronoun" not in phrases.tags[phrase]


def _is_known(phrases: Phrases, phrase: int) -> bool:
    known = "pronoun" in phrases.tags[phrase] or phrases.words(phrase, phrase + 1)[:1].isupper()
    return known and _is_one_person(phrases, phrase)


#: An owner may stand this many phrases before the noun.
_ADJECTIVES: Final = 5
#: How far back the sentence before may name whom a pronoun means.
_FAR: Final = 40


def tells_whose(phrases: Phrases, noun: int) -> bool:
    """True for "a meeting of the club", "a meeting in Oslo on Monday between the club and the port"."""
    return any(phrases.small[at] in WHOSE for at in range(noun + 1, noun + _BEHIND))


#: What tells whose an occasion is.
WHOSE: Final = frozenset({"of", "between", "among", "with", "involving"})
#: Phrases from the noun to whose it is: "a meeting in Oslo on Monday between".
_BEHIND: Final = 8


def whose_before(phrases: Phrases, what: int) -> tuple[int, int]:
    """Whose the occasion is that this one is told beside: "Mr Tveit's lunch came before talks with Ms Lund"."""
    start, _ = phrases.sentence[what]
    verb = next((at for at in range(what - 1, max(start, what - _BESIDE), -1) if phrases.small[at] in _COMES), start)
    nouns = (at for at in range(verb - 1, max(start, verb - _BESIDE), -1) if "noun" in phrases.tags[at])
    noun = next(nouns, None)
    return (what, what) if noun is None else possessor(phrases, noun)


#: Verbs of one occasion that is told beside another.
_COMES: Final = frozenset({"came", "comes", "come", "follow", "follows", "followed", "precede", "precedes", "preceded"})
#: Phrases from such a verb to either noun.
_BESIDE: Final = 8
