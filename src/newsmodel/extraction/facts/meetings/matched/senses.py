"""Whether a word that may be a verb or a noun of meeting is the one or the other: "is meeting", "the meeting"."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.mediators import BRINGS, is_bringing
from newsmodel.extraction.facts.meetings.named.lists import list_start, with_words
from newsmodel.extraction.facts.meetings.wording.hours import SPENDS, is_spending
from newsmodel.extraction.facts.meetings.wording.records import PICTURES
from newsmodel.extraction.facts.phrases import Phrases

#: What stands directly before a noun.
_DETERMINES: Final = frozenset({"det", "owner", "possessive", "modifier", "num", "demonym", "time"})
_HELPS: Final = frozenset({"be", "have", "do", "modal", "not"})
#: Behind these a form in -ing is a verb if its object follows.
_LEADS: Final = frozenset({"after", "before", "by", "without", "since", "while", "when", "following", "prep"})
_GROUP: Final = frozenset({"party", "group"})
#: What a subject stands behind.
_OPENS: Final = frozenset({"mark", "join", "that", "subordinator", "turn"})
#: What tells where or for what several meet.
_PLACES: Final = frozenset({"in", "at", "on", "for", "behind", "here"})


def is_verb(phrases: Phrases, at: int) -> bool:
    """True if the word at phrase *at*, a verb or a noun of meeting, is a verb there."""
    tags = phrases.tags[at]
    if "noun" not in tags:
        return "meet" in tags and _may_be_verb(phrases, at) and _means_it(phrases, at)
    if "meet" not in tags or {"third"} <= tags:  # "talks" and "visits": nearly always nouns
        told = phrases.tags[at - 1] & {"he", "she"} or _visits(phrases, at) or _talks(phrases, at)
        return "meet" in tags and bool(told)
    before = at - 1
    while before >= 0 and "adverb" in phrases.tags[before]:
        before -= 1
    if before in phrases.times and phrases.tags[before - 1] & {"modal", "to"}:  # "will now visit"
        before -= 1
    leading = phrases.tags[before]
    if leading & _HELPS:
        return "det" not in leading
    if "ing" in tags:
        follows = phrases.tags[at + 1] & {"party", "demonym", "name"} or "with" in phrases.tags[at + 1]
        follows = follows or _is_object(phrases, at + 1)
        led = leading & _LEADS or phrases.word[before].endswith(" to")  # "looking forward to"
        led = led or at == phrases.sentence[at][0]  # "Meeting Ms Lund in Oslo, he said"
        led = led or ("comma" in leading and before > phrases.sentence[at][0])  # "flew to Oslo, meeting Ms Lund"
        joins = led and not leading & _LEADS and phrases.small[at + 1] in _PLACES  # "the two, meeting in Oslo, agreed"
        joins = joins or _gather(phrases, before, at) or (follows and _is_shown(phrases, before))
        return bool(joins or (follows and (led or _takes_gerund(phrases, before))))
    if "base" in tags and "join" in leading and phrases.tags[at + 1] & {"definite", "owner"}:
        return True  # "planned to tour the north and visit the palace"
    if leading & _DETERMINES or phrases.small[before] == "her":
        return False
    return bool(leading & {"to", "party"}) or phrases.word[before].endswith(" to")


def _means_it(phrases: Phrases, at: int) -> bool:
    """False for a verb of much else, unless its other words tell it: "spent" an hour with, "brought" them together."""
    if phrases.small[at] in BRINGS:
        return is_bringing(phrases, at)
    return phrases.small[at] not in SPENDS or is_spending(phrases, at)


def _gather(phrases: Phrases, group: int, at: int) -> bool:
    """True for "ministers meeting in Oslo agreed", not for "told ministers" or "at a ministers meeting in Oslo"."""
    if not phrases.tags[group] >= _GROUP or phrases.small[at + 1] != "in":
        return False
    start, _ = phrases.sentence[at]
    first = with_words(phrases, group, start)
    if "indefinite" in phrases.tags[first] or phrases.small[group].startswith(("a ", "an ")):
        return False
    return first == start or not phrases.tags[first - 1].isdisjoint(_OPENS)


def _is_shown(phrases: Phrases, subject: int) -> bool:
    """True for those of "photos of Mr Tveit meeting Ms Lund", "showed Mr Tveit meeting Ms Lund"."""
    if subject not in phrases.references or "person" not in phrases.tags[subject]:
        return False
    first = list_start(phrases, subject, phrases.sentence[subject][0])
    led = first - 2 if phrases.small[first - 1] == "of" else first - 1
    return first > phrases.sentence[subject][0] and phrases.small[led] in (PICTURES if led < first - 1 else _SHOWS)


_SHOWS: Final = frozenset({"show", "shows", "showed", "showing", "shown", "depicts", "depicting", "saw", "sees", "see"})


def _is_object(phrases: Phrases, at: int) -> bool:
    """True for a party with words before it: "top officials", "his Chilean counterpart"."""
    party = next((p for p in range(at, at + _ADJECTIVES) if p in phrases.references), at)
    return party > at and with_words(phrases, party, at - 1) == at


#: Words before a party.
_ADJECTIVES: Final = 5


def _takes_gerund(phrases: Phrases, verb: int) -> bool:
    """True for "denied meeting", "ruled out meeting", "was seen meeting", not for "a proposed meeting"."""
    tags = phrases.tags[verb]
    if phrases.small[verb] in _WITNESSED and "be" in phrases.tags[verb - 1]:
        return True
    if not tags & {"past", "third", "base", "ing", "proposed"} and "refused" not in tags:
        return False
    if phrases.tags[verb - 1] & (_DETERMINES - {"time"}):
        return False
    kept = bool(tags & {"denied", "refused"})  # "has not ruled out meeting"
    return kept or ("not" not in phrases.tags[verb - 1] and phrases.small[verb] in _WITH_GERUND)


_WITNESSED: Final = frozenset({"seen", "photographed", "pictured", "filmed", "spotted", "caught", "shown", "recorded"})
_WITH_GERUND: Final = frozenset(
    {"admitted", "admits", "acknowledged", "acknowledges", "recalled", "considered", "considering", "considers"}
    | {"regretted", "regrets", "suggested", "suggests", "suggesting", "contemplating", "weighing"}
    | {"contemplated", "contemplates", "weighed", "weighs", "mulling", "mulled", "mulls", "exploring", "explores"}
    | {"looking at", "looks at", "looked at", "looking into", "looks into", "looked into"}
    | {"defended", "defends", "remembered", "remembers"}
)


def _visits(phrases: Phrases, at: int) -> bool:
    """True for "visits" with somebody before it and a place or somebody behind it."""
    around = "party" in phrases.tags[at - 1] and phrases.tags[at + 1] & {"party", "place", "country"}
    return bool(around and "visits" in phrases.tags[at])


def _talks(phrases: Phrases, at: int) -> bool:
    """True for "Mr Berg talks to Ms Lund", "Ms Lund, an envoy, talks about", not for "the Tveit talks with"."""
    before = at - 1
    comma = "comma" in phrases.tags[before]
    before -= comma
    if phrases.small[at] != "talks" or before not in phrases.references or "person" not in phrases.tags[before]:
        return False
    if (
        phrases.tags[before] & {"plural", "group"}
        or "det" in phrases.tags[before - 1]
        or phrases.small[before] == "her"
    ):
        return False
    return phrases.small[at + 1] in (("to", "about") if comma else ("to", "with", "about"))


#: What there is in negotiating, whoever does so: "his key negotiating points".
_OF_NEGOTIATING: Final = frozenset(
    {
        "ability", "authority", "chip", "chips", "guidelines", "history", "leverage", "lines", "mandate", "objectives",
        "partner", "partners", "ploy", "point", "points", "position", "positions", "power", "priorities", "process",
        "room", "session", "sessions", "side", "skill", "skills", "stance", "strategy", "style", "table", "tables",
        "tactic", "tactics", "team", "teams", "text", "tool",
    }
)  # fmt: skip
#: Words that stand for the subject once more before its verb.
_FLOATING: Final = frozenset({"both", "all", "each"})


def _may_be_verb(phrases: Phrases, at: int) -> bool:
    """False for "the negotiating table", "the travel", "a negotiated settlement"."""
    tags = phrases.tags[at]
    before = phrases.tags[at - 1] if at else frozenset[str]()
    if before & _FLOATING and "past" in tags:
        return True  # "the mayors both met her"
    if phrases.small[at] == "negotiating" and phrases.small[at + 1] in _OF_NEGOTIATING:
        return False
    if "ing" in tags and "prep" in before and "visits" in tags:  # "from visiting minister Ms Lund"
        return phrases.small[at - 1] in ("after", "before", "by", "without", "since")
    if "adverb" not in before and (tags & {"ing", "base"} or ("participle" in tags and "det" in before)):
        return not before & {"det", "possessive", "owner", "modifier"} or bool(before & {"relative"})
    return True
