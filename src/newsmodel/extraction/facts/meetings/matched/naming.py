"""Whether who is called is called by telephone: "called Ms Lund", not "called Ms Lund's plan good", "called out"."""

import re
from typing import Final

from newsmodel.extraction.facts.meetings.matched.hits import Hit
from newsmodel.extraction.facts.phrases import Phrases


def is_name_giving(hit: Hit) -> bool:
    """True if "called" tells what somebody or something is called, or that he is called to do something."""
    phrases, at = hit.phrases, hit.what
    if _is_named(phrases, hit.aux, at) or phrases.small[at + 1] in _CALLED_SO:
        return True
    if _is_apposed(phrases, at) or _is_what(phrases, at) or _is_quoted_before(hit) or _is_behind_aside(hit):
        return True
    return _is_of_another(hit) or _is_of_owned(phrases, hit.match.end()) or _is_to(hit) or _is_of_witness(hit)


def _is_named(phrases: Phrases, aux: int, verb: int) -> bool:
    """True of "had been called a friend by": who is called by telephone is called nothing."""
    if "be" not in phrases.all_tags(aux, verb) or "ing" in phrases.tags[verb]:
        return False
    return bool(phrases.tags[verb + 1] & _NAMED) and "prep" not in phrases.tags[verb + 1]


def _is_apposed(phrases: Phrases, verb: int) -> bool:
    """True of "a woman called Ine", "a worker, also called Ine", "what is called the rival south"."""
    before = verb - 1
    while "adverb" in phrases.tags[before] or phrases.small[before] == "also":
        before -= 1
    before -= "comma" in phrases.tags[before]
    if phrases.tags[verb] & {"ing", "base", "third"} or before < 0:
        return False
    known = phrases.references.get(before)
    bare = known is None and "low" in phrases.tags[before] and phrases.tags[before].isdisjoint(_VERBAL)
    units = phrases.cast.units
    return bare or (known is not None and units.small[known.first] in ("a", "an", "one", "another"))


def _is_what(phrases: Phrases, verb: int) -> bool:
    """True of "what he called his rival", "supporters, whom he called “wild”"."""
    start, _ = phrases.sentence[verb]
    if verb > start + 1 and phrases.small[verb - 2] in ("who", "whom"):
        return _QUOTE.match(phrases.cast.units.layout.text, phrases.span(verb, verb + 1).end) is not None
    return any(phrases.small[at] == "what" for at in range(max(start, verb - _NEAR), verb))


def _is_of_another(hit: Hit) -> bool:
    """True of "called the gunman a coward": the first who is called is nobody that the text has told of."""
    phrases, (first, last) = hit.phrases, hit.whom or hit.nobody
    units, known = phrases.cast.units, phrases.references.get(last - 1)
    if known is None or "det" not in phrases.tags[first] or last - first <= 1 or phrases.tags[last - 2] & _VERBAL:
        return False
    return "low" in phrases.tags[last - 2] and units.small[known.first] in ("a", "an")


def _is_of_owned(phrases: Phrases, behind: int) -> bool:
    """True of "called Ms Lund and Mr Berg's plan mad"."""
    return "join" in phrases.tags[behind] and "possessive" in phrases.tags[behind + 2]


def _is_quoted_before(hit: Hit) -> bool:
    """True of "“the boss”, as he called her"."""
    phrases, led = hit.phrases, hit.aux - 2
    return phrases.small[led] == "as" and "quote" in phrases.tags[led - 1 - ("comma" in phrases.tags[led - 1])]


def _is_of_witness(hit: Hit) -> bool:
    """True of "called Ms Lund as a witness", "the men called by Ms Lund", who asked for them."""
    phrases, behind = hit.phrases, hit.match.end()
    if hit.is_passive:
        return "be" not in phrases.all_tags(hit.aux, hit.what)
    said = phrases.words(behind + 1, behind + 2) if phrases.small[behind] == "as" else ""
    called = said if hit.whom is None else f"{phrases.words(*hit.whom)} {said}"
    return not _WITNESSES.isdisjoint(called.casefold().split())


def _is_behind_aside(hit: Hit) -> bool:
    """True of "called Ms Lund, who was ill, weak", "called her and her brother, Jan, “a disgrace”", with dashes too."""
    phrases, first = hit.phrases, hit.match.end()
    _, end = phrases.sentence[hit.what]
    inside = any("," in phrases.word[at] for at in range(hit.what, first))  # "her brother, Jan"
    while inside and first < end and first < hit.match.end() + _NEAR and "mark" not in phrases.tags[first]:
        first += 1  # "Ms Lund, a member of the board"
    mark = next((mark for mark in ("comma", "dash") if mark in phrases.tags[first]), None)
    if mark is None:
        return False
    commas = [at for at in range(first, min(end, first + _ASIDE)) if mark in phrases.tags[at]]
    for comma in commas[not inside :]:
        if "quote" in phrases.tags[comma + 1 + ("det" in phrases.tags[comma + 1])]:  # "a “fraud”"
            return True
        name = range(comma + 1, end - ("stop" in phrases.tags[end - 1]))
        if 0 < len(name) < _NEAR and all(_is_of_name(phrases, at) for at in name):
            return True
    return False


def _is_of_name(phrases: Phrases, at: int) -> bool:
    """True for a word of "very weak", "a disgrace", not for one of "on Monday", "urging her"."""
    if not phrases.tags[at] & _NAMED or at in phrases.references:
        return False
    return phrases.tags[at].isdisjoint(_OF_CLAUSE) and not phrases.small[at].endswith("ing")


def _is_to(hit: Hit) -> bool:
    """True of "called Ms Lund to testify", "called her into a room", "called Ms Lund in Oslo “a liar”"."""
    phrases = hit.phrases
    _, end = hit.phrases.sentence[hit.what]
    for at in range(hit.match.end(), min(end, hit.match.end() + _NEAR)):
        if phrases.small[at] == "into":
            return True
        if phrases.small[at] == "to":
            return any(phrases.small[to] in _SUMMONED for to in (at + 1, at + 2))
        if phrases.tags[at] & _ENDS:
            return False
    return False


_QUOTE: Final = re.compile(r"\s*[\"“‘']")
#: Behind "called".
_CALLED_SO: Final = frozenset({"out", "into", "off", "forth", "upon"})
#: What somebody's name for another begins with: "a friend", "“mad”", "the boss".
_NAMED: Final = frozenset({"det", "quote", "low", "modifier", "party", "name"})
_VERBAL: Final = frozenset(
    {"be", "have", "do", "modal", "to", "join", "turn", "relative", "subordinator", "prep"} | {"meet"}
)
_SUMMONED: Final = frozenset({"testify", "appear", "account", "order", "witness", "stand"})
_WITNESSES: Final = frozenset({"witness", "witnesses"})
#: Phrases of an aside on who is called so, and words that stand in no such name.
_ASIDE: Final = 12
_OF_CLAUSE: Final = frozenset({"say", "meet", "prep", "time", "to", "past", "third", "join", "relative"})
_ENDS: Final = frozenset({"comma", "join", "turn", "relative", "subordinator", "say"})
#: Phrases before and behind the verb that may tell so.
_NEAR: Final = 5
