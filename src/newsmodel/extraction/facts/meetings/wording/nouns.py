"""What the words around a noun for an occasion tell: which one is meant, and whether the subject takes part."""

import re
from typing import Final

from newsmodel.extraction.facts.meetings.wording.cues import AHEAD, CUES, goes_through
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.values.time import TimeKind

#: Nouns for going somewhere.
JOURNEYS: Final = frozenset({"visit", "trip", "tour", "journey", "stop", "stopover", "state visit", "official visit"})
#: Words by which an occasion is told from one that was spoken of before.
_OTHER: Final = frozenset(
    {"previous", "earlier", "another", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "next"}
    | {"initial", "past", "again"}
)
_VIRTUAL: Final = frozenset({"virtual", "online"})
_VIRTUALLY: Final = frozenset({"virtually", "online", "remotely"})
_KNOWN: Final = frozenset({"definite", "pointing", "owner", "possessive"})
_ENDS_PHRASE: Final = frozenset({"indefinite", "mark", "prep", "be", "have", "party"})
_DURING: Final = frozenset({"after", "before", "during", "following"})
_TAKES_PLACE: Final = frozenset(
    {"held", "ongoing", "planned", "proposed", "cancelled", "postponed", "attends", "refused"}
)
#: Of what sort an occasion is: "a brief meeting".
SORTS: Final = frozenset(
    {"full", "special", "formal", "informal", "short", "brief", "private", "such", "possible", "planned", "proposed"}
)
#: Phrases between a noun and the verb whose object it is.
_REACH: Final = 7


def is_journey(phrases: Phrases, at: int) -> bool:
    """True for the noun of "a trip to", "a surprise visit to"."""
    return phrases.small[at].rpartition(" ")[2] in JOURNEYS


def is_definite(phrases: Phrases, noun: int) -> bool:
    """True for "the summit", "Thursday's meeting", "the 12 June talks"."""
    start, _ = phrases.sentence[noun]
    if noun > start and noun - 1 in phrases.times and phrases.times[noun - 1].kind is TimeKind.DATE:
        return True
    for phrase in range(noun - 1, max(start, noun - 5) - 1, -1):
        tags = phrases.tags[phrase]
        if not tags.isdisjoint(_KNOWN):
            return True
        if not tags.isdisjoint(_ENDS_PHRASE):
            return False
    return False


def is_known(phrases: Phrases, noun: int, kind: str) -> bool:
    """True if the reader knows which occasion is meant: one with an article, or talks without."""
    if kind in ("talks", "negotiation") and "indefinite" not in phrases.tags[noun - 1]:
        return True
    return is_definite(phrases, noun)


def is_other(phrases: Phrases, first: int, last: int) -> bool:
    """True if a word of phrases *first* to *last* tells the occasion from an earlier one: "previous", "second"."""
    return any(phrases.small[at] in _OTHER or _is_latest(phrases, at) for at in range(first, last))


def _is_latest(phrases: Phrases, at: int) -> bool:
    """True for the "last" of "their last summit", "the leaders' last meeting", which is over."""
    return phrases.small[at] == "last" and bool(phrases.tags[at - 1] & {"owner", "possessive"})


def is_it(phrases: Phrases, noun: int) -> bool:
    """True for "it is the third summit", "this will be their second meeting": the occasion that is spoken of."""
    start, _ = phrases.sentence[noun]
    be = next((at for at in range(noun - 1, max(start, noun - 6), -1) if "be" in phrases.tags[at]), start)
    if phrases.tags[be] & CUES:
        return False  # "it was ready for a second round"
    subject = be
    while subject > start and phrases.tags[subject - 1] & _HELPS:
        subject -= 1
    of_it = start < subject and phrases.small[subject - 1] in _IT
    return of_it and not any("prep" in phrases.tags[at] for at in range(be, noun))


def is_met_for(phrases: Phrases, noun: int) -> bool:
    """True for the round of "will meet next week for a second round of talks": it is what a verb tells already."""
    start, _ = phrases.sentence[noun]
    lead = next((at for at in range(noun - 1, max(start, noun - _NAME), -1) if "prep" in phrases.tags[at]), start)
    if phrases.small[lead] != "for":
        return False
    for at in range(lead - 1, max(start, lead - _REACH), -1):
        meaning = phrases.meaning(at) if "meet" in phrases.tags[at] else None
        if meaning is not None and meaning.meeting is not None:
            return meaning.meeting.frame in _MUTUAL
        if not phrases.tags[at].isdisjoint(_PARTS):
            return False
    return False


#: Verbs of which the occasion is what is done by all.
_MUTUAL: Final = frozenset({"meets", "confers_with", "negotiates_with"})
#: Phrases from "for" to the noun, and what ends the words of the verb.
_NAME: Final = 5
_PARTS: Final = frozenset({"mark", "join", "turn", "that", "relative", "subordinator", "say", "noun"})
#: What stands between "it" and "be".
_HELPS: Final = frozenset({"modal", "have", "adverb", "be"})
_IT: Final = frozenset({"it", "this", "that", "which"})


def is_of_others(phrases: Phrases, noun: int) -> bool:
    """True for "talks between fishermen and the port", which are not of those told before; "the sides" may be those."""
    if phrases.small[noun + 1] not in _AMONG:
        return False
    _, end = phrases.sentence[noun]
    return not any(phrases.small[at] in _THOSE for at in range(noun + 2, min(end, noun + _NAMED)))


_AMONG: Final = frozenset({"between", "among", "involving"})
_THOSE: Final = frozenset({"countries", "nations", "sides", "parties", "governments", "neighbours", "neighbors"})
#: Phrases from the noun to "the two sides".
_NAMED: Final = 6


def is_of_many(phrases: Phrases, noun: int) -> bool:
    """True for "six-party talks", "a trilateral meeting"."""
    start, _ = phrases.sentence[noun]
    return _MANY.search(phrases.words(max(start, noun - 2), noun + 1)) is not None


_MANY: Final = re.compile(
    r"(?i)\b(?:(?:three|four|five|six|seven|eight|nine|ten|multi)-(?:party|nation|power|country|sided|way)"
    r"|trilateral|quadrilateral|multilateral|multinational)\b"
)


def is_virtual(phrases: Phrases, what: int, last: int) -> bool:
    """True for "a virtual summit", "met online", "brought them together online"; not for "met virtually everybody"."""
    start, _ = phrases.sentence[what]
    if any(phrases.small[at] in _VIRTUAL for at in range(max(start, what - 3), what)):
        return True
    if _is_virtually(phrases, what + 1):
        return True
    at = last
    while "comma" in phrases.tags[at] or phrases.small[at] == "together":
        at += 1
    return _is_virtually(phrases, at)


def _is_virtually(phrases: Phrases, at: int) -> bool:
    """True for the word behind the verb, the parties or "together", not for that of "online shops"."""
    return phrases.small[at] in _VIRTUALLY and bool(phrases.tags[at + 1] & {"prep", "mark", "time"})


def is_attended(phrases: Phrases, noun: int) -> bool:
    """True for "attended the summit", "flew to Oslo for the NATO summit"."""
    start, _ = phrases.sentence[noun]
    before = range(noun - 1, max(start, noun - _REACH - 1) - 1, -1)
    first = next((at for at in before if _is_time_apart(phrases, at)), before.stop)
    return "attends" in phrases.all_tags(first + 1, noun) or goes_to(phrases, noun)


def _is_time_apart(phrases: Phrases, comma: int) -> bool:
    """True for the comma of "joined the union, after talks": who did so did it not at the talks."""
    return "comma" in phrases.tags[comma] and phrases.small[comma + 1] in _DURING


def goes_to(phrases: Phrases, noun: int) -> bool:
    """True for an occasion named after a body to or for which somebody travels: "flew to", "is in Oslo for"."""
    first = first_of_name(phrases, noun)
    return first < noun and (goes_for(phrases, first) or journey_with(phrases, noun) is not None)


def goes_for(phrases: Phrases, first: int) -> bool:
    """True for an occasion, named from phrase *first* on, to or for which somebody travels."""
    lead = lead_of(phrases, first)
    if lead in ("to", "at"):
        return _is_way(phrases, first)
    if lead != "for":
        return False
    start, _ = phrases.sentence[first]
    for phrase in range(first - 1, max(start, first - _JOURNEY) - 1, -1):
        tags = phrases.tags[phrase]
        travels = not tags.isdisjoint(("visits", "travels_to_meet")) and "noun" not in tags
        if travels or (phrases.small[phrase] in _SETS_OUT and lead == "for"):
            return True
        if (
            (
                "be" in tags or ("comma" in tags and phrase - 1 in phrases.references)
            )  # "Ms Lund, in Oslo for the summit,"
            and "in" in phrases.tags[phrase + 1]
            and phrases.tags[phrase + 2] & {"place", "country", "party"}
        ):
            return True
        if not tags.isdisjoint(("turn", "relative", "subordinator", "say")):
            return False
    return False


def _is_way(phrases: Phrases, first: int) -> bool:
    """True for "went to", "arrived on Monday at"."""
    start, _ = phrases.sentence[first]
    at = next(at for at in range(first - 1, start - 1, -1) if phrases.small[at] in ("to", "at")) - 1
    while at > start and phrases.tags[at] & {"adverb", "time", "prep"}:
        at -= 1
    if phrases.small[at] == "been":
        return True
    meaning = phrases.meaning(at)
    verb = None if meaning is None or "noun" in phrases.tags[at] else meaning.meeting
    return verb is not None and verb.frame in ("visits", "travels_to_meet") and verb.lemma not in SENDS


def journey_with(phrases: Phrases, noun: int) -> int | None:
    """The noun for the journey of which the occasion was a part: "his tour has included a NATO summit"; or None."""
    at = first_of_name(phrases, noun) - 1
    start, _ = phrases.sentence[noun]
    while at > start and phrases.tags[at] & {"det", "num", "modifier"}:
        at -= 1
    at -= phrases.small[at] == "in"
    if phrases.small[at] not in _TAKES_IN:
        return None
    nouns = ((before, phrases.meaning(before)) for before in range(at - 1, max(start - 1, at - _REACH), -1))
    found = ((before, meaning.noun) for before, meaning in nouns if meaning is not None)
    return next((before for before, known in found if known is not None and known.kind == "visit"), None)


_TAKES_IN: Final = frozenset({"include", "included", "includes", "took", "takes", "taken", "featured"})
#: Verbs of which the one who does it is not the one who goes.
SENDS: Final = frozenset({"send", "dispatch"})
_SETS_OUT: Final = frozenset({"left", "leave", "leaves", "leaving", "departed", "departs", "departing"})
#: Phrases from such a verb to the occasion: "will fly to the Norwegian capital Oslo on Wednesday for a".
_JOURNEY: Final = 14


def is_addressed(phrases: Phrases, noun: int) -> bool:
    """True for "told a meeting of ministers", "attended a meeting of ministers", "spoke at", "is in Oslo for"."""
    return is_attended(phrases, noun) or speaking_at(phrases, noun) is not None or goes_for(phrases, noun)


def speaking_at(phrases: Phrases, first: int) -> int | None:
    """The word by which somebody speaks there: "told a", "said on Monday at a", "in a speech to a"; None if nobody."""
    start, _ = phrases.sentence[first]
    at = first - 1
    while at > start and phrases.tags[at] & {"det", "modifier", "low"} and not phrases.tags[at] & _ENDS_NOUN:
        at -= 1
    if "prep" not in phrases.tags[at]:
        return at if phrases.small[at] in _TELLS else None
    lead = phrases.small[at]
    at -= 1
    while at > start and (at in phrases.times or "prep" in phrases.tags[at]):
        at -= 1
    word = phrases.small[at]
    if word in _SPEECHES:
        return at if lead in ("to", *_THERE) else None
    speaks = "say" in phrases.tags[at] and not phrases.tags[at] & {"utterance"} and not word.startswith("talk")
    return at if speaks and lead in _THERE else None


_ENDS_NOUN: Final = frozenset({"say", "prep", "utterance"})
_THERE: Final = ("at", "in", "during")
_TELLS: Final = frozenset({"tell", "told", "tells", "telling", "address", "addressed", "addresses", "addressing"})
_SPEECHES: Final = frozenset({"speech", "address", "remarks"})


def is_at(phrases: Phrases, noun: int) -> bool:
    """True for "at their summit", "in working-level talks", "after two days of talks"."""
    start, _ = phrases.sentence[noun]
    for phrase in range(noun - 1, max(start, noun - _REACH) - 1, -1):
        tags = phrases.tags[phrase]
        if "prep" in tags and "of" not in tags:
            return phrases.small[phrase] in _AT
        if tags & {"party", "mark", "say", "be", "have"}:
            return False
    return False


_AT: Final = frozenset({"at", "in", "into", "during", "after", "following"})


def lead_of(phrases: Phrases, noun: int) -> str | None:
    """The preposition before the noun, in small letters: "for two days of talks"."""
    start, _ = phrases.sentence[noun]
    for phrase in range(noun - 1, max(start, noun - 4) - 1, -1):
        if "prep" in phrases.tags[phrase] and "of" not in phrases.tags[phrase]:
            of_day = phrase + 1 in phrases.times and phrase + 2 < noun  # "on Monday called off a summit"
            return None if of_day and "possessive" not in phrases.tags[phrase + 2] else phrases.small[phrase]
        if _ends_noun(phrases.tags[phrase]):
            return None
    return None


def follows(phrases: Phrases, noun: int) -> bool:
    """True for "ahead of a summit": what is told before the noun is when and where something else was done."""
    start, _ = phrases.sentence[noun]
    for phrase in range(noun - 1, max(start, noun - 5) - 1, -1):
        if phrases.small[phrase] in AHEAD:
            return True
        if _ends_noun(phrases.tags[phrase]):
            return False
    return False


def _ends_noun(tags: frozenset[str]) -> bool:
    """True for what stands in no noun's phrase; not for the "second" of "a second round", which is a verb as well."""
    return bool(tags & _NO_NOUN) or ("say" in tags and "modifier" not in tags)


_NO_NOUN: Final = frozenset({"party", "mark", "be", "have"})


def names_occasion(phrases: Phrases, phrase: int, noun: int) -> bool:
    """True for a body that gives the occasion its name: "the NATO summit"."""
    return first_of_name(phrases, noun) <= phrase < noun


def first_of_name(phrases: Phrases, noun: int) -> int:
    """First phrase of the bodies that give the occasion its name: "the OAS General Assembly meeting"."""
    first = noun
    while first > 0 and "organization" in phrases.tags[first - 1] and noun - first < _NAMES:
        first -= 1
    return first


#: Bodies that give an occasion its name.
_NAMES: Final = 3


def is_held(phrases: Phrases, noun: int, *, sure: bool) -> bool:
    """True if a verb before the noun says that its subject holds, ends or attends the occasion.

    A verb that is not on the lists is enough for a *sure* noun without an article: "Norway and Sweden sought talks".
    """
    start, _ = phrases.sentence[noun]
    for phrase in range(noun - 1, max(start, noun - _REACH) - 1, -1):
        tags = phrases.tags[phrase]
        if "party" in tags and "attends" not in tags and not names_occasion(phrases, phrase, noun):
            return sure and phrase < noun - 1 and "possessive" not in phrases.tags[phrase + 1]
        if not tags.isdisjoint(_DURING) or phrases.small[phrase] in AHEAD:
            return sure
        if not tags.isdisjoint(("comma", "turn", "subordinator")):
            return False
        if "prep" in tags and tags.isdisjoint(("of", "to")):
            return not phrases.tags[phrase - 1].isdisjoint(("attends", "be")) or goes_through(phrases, phrase)
        if "definite" in tags and phrase > noun - 4:
            sure = False
        adjective = phrase == noun - 1 and ("det" in phrases.tags[phrase - 1] or phrases.small[phrase] in _MAYBE)
        to_have = phrases.small[phrase] == "have" and phrases.small[phrase - 1] == "to"
        if to_have or (not adjective and not tags.isdisjoint(_TAKES_PLACE)):
            return True
    return False


#: No verbs, though they tell that something may be.
_MAYBE: Final = frozenset({"possible", "potential"})


def run_by(phrases: Phrases, noun: int) -> int | None:
    """The verb whose object the occasion at phrase *noun* is: "mediated talks", "hosts a summit"; None if none."""
    start, _ = phrases.sentence[noun]
    for phrase in range(noun - 1, max(start, noun - _OBJECT) - 1, -1):
        tags = phrases.tags[phrase]
        if tags & _RUNS and "meet" in tags and "noun" not in tags:
            return phrase if runs(phrases, phrase) else None
        if not tags & _WITHIN_OBJECT or ("modifier" not in tags and tags & _ENDS_OBJECT):
            return None
        if "prep" in tags and "of" not in tags and phrases.small[phrase] != "over":  # "presided over"
            return None
    return None


def runs(phrases: Phrases, verb: int) -> bool:
    """True for a verb of bringing others together: "mediated", "hosts"."""
    meaning = phrases.meaning(verb)
    met = None if meaning is None else meaning.meeting
    return met is not None and met.frame in _RUNS and met.lemma not in _OF_PEOPLE


#: Phrases between such a verb and the noun: "mediated a second round of".
_OBJECT: Final = 5
_WITHIN_OBJECT: Final = frozenset(
    {"det", "modifier", "low", "num", "time", "of", "demonym", "country", "place", "possessive"}
)
_ENDS_OBJECT: Final = frozenset({"mark", "be", "have", "modal", "say", "join", "subordinator"})
_RUNS: Final = frozenset({"mediates", "hosts"})
#: What is done to somebody, and to no talks.
_OF_PEOPLE: Final = frozenset({"invite", "welcome", "receive", "greet", "entertain", "treat", "usher", "fete"})


def is_of_officials(phrases: Phrases, match: re.Match[str]) -> bool:
    """True for "a gathering of foreign ministers", who meet each other; not for "a gathering of fans"."""
    if not phrases.small[match.start("what")].startswith(_SITTINGS):
        return False
    groups = (at for at in range(*match.span("whom")) if at in phrases.references and "group" in phrases.tags[at])
    units = (unit for at in groups for unit in range(phrases.first[at], phrases.last[at]))
    return any("office" in phrases.cast.units.tags[unit] for unit in units)


#: How the occasions begin that holders of an office have with each other, and others for themselves.
_SITTINGS: Final = ("gathering", "retreat", "emergency session", "special session")


def is_plain(phrases: Phrases, det: int, noun: int) -> bool:
    """True for "a meeting", "a private meeting", not for "a town hall meeting"."""
    return all(phrases.small[at] in SORTS for at in range(det + 1, noun))
