"""Who is asked to meet: "urged Ms Lund to meet", "called on Norway to return to talks with"."""

from typing import Final

from newsmodel.extraction.facts.meetings.named.lists import list_start
from newsmodel.extraction.facts.phrases import Phrases

#: What is done with words that ask somebody to do something.
_ASKS: Final = frozenset({"ask", "demand", "urge"})
#: Who is told to do so is asked too: "told Norway to resume talks".
_ORDERS: Final = frozenset({"told", "tell", "tells", "telling", "ordered", "instructed", "directed"})
#: Words that tell that the one who was asked did so.
_GETS: Final = frozenset({"persuade", "convince"})
#: Phrases from the "to" to what is to be done: "to return to the table for new talks".
_REACH: Final = 8
_ENDS: Final = frozenset({"mark", "party", "be", "have", "relative", "subordinator"})


def asked_of(phrases: Phrases, what: int) -> tuple[int, int] | None:
    """Those who are asked for the occasion at phrase *what*, by a verb or by its noun; None if nobody is."""
    start, _ = phrases.sentence[what]
    for to in range(what - 1, max(start, what - _REACH) - 1, -1):
        if to - 1 in phrases.references and "to" in phrases.tags[to] and _leads_verb(phrases, to):
            first = list_start(phrases, to - 1, start)
            return (first, to) if first > start and (_asks(phrases, first - 1) or _presses(phrases, first)) else None
        if phrases.tags[to] & _ENDS:
            return None
    return None


def _leads_verb(phrases: Phrases, to: int) -> bool:
    """True for the "to" of "to hold", "to engage", known or not as words for it; not for "to the", "to talks"."""
    tags = phrases.tags[to + 1 + ("adverb" in phrases.tags[to + 1])]
    return "base" in tags or ("low" in tags and tags.isdisjoint(("det", "prep", "noun", "adverb")))


def _presses(phrases: Phrases, first: int) -> bool:
    """True for the words of "pressure on Ms Lund to meet", "appeals to Norway to meet", "call last week for her to"."""
    if phrases.small[first - 2 : first] in (["up", "to"], ["incumbent", "on"]):
        return True  # "it is up to Ms Lund to meet"
    noun = first - 2
    while phrases.tags[noun] & {"time", "prep"}:
        noun -= 1
    return phrases.small[first - 1] in _LEADS and phrases.small[noun] in _PRESSURE


#: Nouns for what is done to somebody so that he does something, and what leads him in.
_PRESSURE: Final = frozenset(
    {"pressure", "appeal", "appeals", "plea", "pleas", "call", "calls", "request", "requests", "invitation"}
    | {"invitations"}
)
_LEADS: Final = frozenset({"on", "to", "for"})


def _asks(phrases: Phrases, verb: int) -> bool:
    if phrases.small[verb] in _ORDERS:
        return True
    meaning = phrases.meaning(verb)
    reporting = None if meaning is None else meaning.reporting
    if reporting is None or "noun" in phrases.tags[verb] - {"meet"}:
        return False
    return reporting.act in _ASKS and "inf" in reporting.takes and reporting.lemma not in _GETS
