"""What is told beside a name and parts an occasion from its day and place: "met Jan Moe, who was ill, in Oslo"."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import is_in_place

#: Phrases from the end of an occasion's words to the comma, and from there to the one that ends what is told.
_NEAR: Final = 4
_LONG: Final = 24
#: So go on the words of the occasion: "in Oslo", "on Monday", "during a visit".
_GOES_ON: Final = frozenset({"in", "at", "on", "near", "aboard", "outside", "inside", "during"})
#: Behind these what follows is of what is told: "who said that, in May, he".
_OPEN: Final = frozenset({"that", "be", "have", "modal", "prep", "join"})
_ENDS: Final = frozenset({"turn", "semicolon", "quote", "dash", "colon"})


def phrases_behind(phrases: Phrases, what: int, last: int, end: int) -> list[int]:
    """The phrases behind the occasion at *what* that may be of it, what interrupts its words left out, before *end*."""
    aside = _interruption(phrases, last)
    stop = _reach(phrases, last) + len(aside)
    told = _told_between(phrases, what, last)
    return [phrase for phrase in range(what + 1, min(end, stop)) if phrase not in aside and phrase not in told]


def _told_between(phrases: Phrases, what: int, last: int) -> range:
    """The clause about one of those who meet, among their names: "talks between Mr Moe, who lives in Oslo, and"."""
    opening = next((at for at in range(what + 1, last - 1) if phrases.word[at + 1] in _WHO), last)
    if opening == last or "comma" not in phrases.tags[opening]:
        return range(last, last)
    closing = next((at for at in range(opening + 1, last) if "comma" in phrases.tags[at]), last)
    return range(opening, closing + 1) if closing < last else range(last, last)


_WHO: Final = frozenset({"who", "whose"})


def _reach(phrases: Phrases, last: int) -> int:
    """Behind the last phrase among which day and place of an occasion are told, which ends before phrase *last*."""
    stop = last + _FAR
    told_beside = phrases.all_tags(last, min(stop, phrases.sentence[last - 1][1])) & _BESIDE
    return stop + _ASIDE if told_beside else stop


#: Day and place are no farther behind, and so much farther behind what is told beside those who meet.
_FAR: Final = 14
_ASIDE: Final = 10
#: Words of that: "of Tveit (TVT.OL) and Lund (LND.OL)", "of envoys from Chile and Peru, which was set for".
_BESIDE: Final = frozenset({"open", "relative"})


def _interruption(phrases: Phrases, last: int) -> range:
    """The phrases of a clause beside a name behind phrase *last*, commas included; empty if nothing follows it."""
    _, end = phrases.sentence[last - 1]
    opening = next((at for at in range(last, min(end, last + _NEAR)) if "comma" in phrases.tags[at]), end)
    if opening + 1 < end and "quote" in phrases.tags[opening + 1]:
        return _quoted(phrases, opening, end) or range(last, last)
    told = False
    for at in range(opening + 1, min(end, opening + _LONG)):
        tags = phrases.tags[at]
        if tags & _ENDS:
            break
        told = told or "relative" in tags or phrases.word[at] in _TELLS or _is_apposed(phrases, opening, at)
        if "comma" in tags and told and _resumes(phrases, at):
            return range(opening, at + 1)
    return range(last, last)


def _quoted(phrases: Phrases, opening: int, end: int) -> range | None:
    """What stands between commas and quotation marks: ", “without speeches”, on Monday"."""
    behind = range(opening + 2, min(end, opening + _LONG))
    closing = next((at for at in behind if "quote" in phrases.tags[at]), None)
    if closing is None or closing + 1 >= end:
        return None
    last = closing + ("comma" in phrases.tags[closing + 1])
    return range(opening, last + 1) if _resumes(phrases, last) else None


#: Words for who somebody is, besides "who": "whose party won", "also known as".
_TELLS: Final = frozenset({"whose", "known"})


def _is_apposed(phrases: Phrases, comma: int, det: int) -> bool:
    """True for the "the" of "in Prestfoss, a retreat in the hills, on Monday", with which a place is described."""
    described = phrases.tags[comma - 1] & {"place", "name", "country"} and "person" not in phrases.tags[comma - 1]
    return det == comma + 1 and bool(described) and "det" in phrases.tags[det]


def _resumes(phrases: Phrases, comma: int) -> bool:
    """True if the words behind the comma tell when or where."""
    if is_in_place(phrases, comma) or phrases.tags[comma - 1] & _OPEN:
        return False
    later = phrases.small[comma + 1] in ("later", "earlier") and comma + 3 in phrases.times  # "later on Monday"
    return later or comma + 1 in phrases.times or phrases.small[comma + 1] in _GOES_ON
