"""An occasion that somebody offers another: "rejected an offer of talks from", "accepted his invitation to visit"."""

from typing import Final, final

import attrs

from newsmodel.extraction.facts.meetings.named.lists import list_end, list_start
from newsmodel.extraction.facts.meetings.named.participants import subject
from newsmodel.extraction.facts.meetings.wording.cues import auxiliaries, cue_of
from newsmodel.extraction.facts.phrases import Phrases

#: Words for an offer, and what leads in what is offered.
_OFFERS: Final = frozenset(
    {"offer", "offers", "invitation", "invitations", "proposal", "proposals", "request", "requests"}
    | {"proposal for", "proposals for"}
)
_LEADS: Final = frozenset({"of", "for", "to"})
#: Phrases from the words for the occasion back to the offer: "invitation from Ms Lund to a state".
_NEAR: Final = 7
_BETWEEN: Final = frozenset({"det", "modifier", "low", "num", "time", "prep", "party", "attends"})
_BREAKS: Final = frozenset({"mark", "be", "have", "join", "relative", "subordinator", "turn"})
_VERB: Final = frozenset({"past", "third", "base"})


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Offer:
    """Who offers it and who takes it or leaves it, as ranges of phrases."""

    #: The phrase of the word for the offer.
    at: int
    taker: tuple[int, int]
    giver: tuple[int, int]


def offer_of(phrases: Phrases, what: int) -> Offer | None:
    """The offer of the occasion at phrase *what*, if it is told who makes it and who answers; else None."""
    start, _ = phrases.sentence[what]
    plea = _plea(phrases, what)
    if plea is not None:
        return plea
    at = what - 1
    while at > max(start, what - _NEAR) and phrases.small[at] not in _OFFERS:
        tags = phrases.tags[at]
        if tags & _BREAKS or not tags & _BETWEEN or "possessive" in tags:
            return None  # not so for "to attend a summit"
        at -= 1
    if phrases.small[at] not in _OFFERS or not _is_led_in(phrases, at, what):
        return None
    giver, verb = _giver(phrases, at, what)
    if giver is None or verb <= start or not _answers(phrases, verb):
        return None
    taker = _beside(phrases, verb) or subject(phrases, auxiliaries(phrases, verb))
    return Offer(at=at, taker=taker, giver=giver) if taker[0] < taker[1] else None


def _plea(phrases: Phrases, what: int) -> Offer | None:
    """That of "asked Ms Lund for a meeting": the verb, whom it asks and who does so; None for another."""
    start, _ = phrases.sentence[what]
    lead = what - 1
    while lead > start and phrases.tags[lead] & _OF_NOUN and phrases.tags[lead].isdisjoint(("prep", "party")):
        lead -= 1
    if phrases.small[lead] != "for" or lead - 1 not in phrases.references:
        return None
    first = list_start(phrases, lead - 1, start)
    verb = first - 1
    if verb <= start or phrases.small[verb] not in _BEGS:
        return None
    asker = subject(phrases, auxiliaries(phrases, verb))
    return Offer(at=verb, taker=asker, giver=(first, lead)) if asker[0] < asker[1] else None


_OF_NOUN: Final = frozenset({"det", "modifier", "low", "num"})
_BEGS: Final = frozenset(
    {"ask", "asks", "asked", "asking", "press", "pressed", "pressing", "beg", "begged", "petitioned", "approached"}
)


def _is_led_in(phrases: Phrases, at: int, what: int) -> bool:
    """True for "offer of", "invitation from Ms Lund to", where nobody else is named."""
    if phrases.word[at].endswith(" for"):
        return True
    lead = at + 3 if "from" in phrases.tags[at + 1] and at + 2 in phrases.references else at + 1
    if phrases.word[lead] not in _LEADS:
        return False
    return not any(phrase in phrases.references for phrase in range(lead, what))


def _giver(phrases: Phrases, at: int, what: int) -> tuple[tuple[int, int] | None, int]:
    """Who makes the offer, and the phrase before the words for it: "rejected" of "rejected Ms Lund's offer"."""
    before = at - 1
    while "modifier" in phrases.tags[before]:
        before -= 1
    before -= "possessive" in phrases.tags[before - 1] and "low" in phrases.tags[before]  # "her repeated offers"
    if "possessive" in phrases.tags[before] and before - 1 in phrases.references:
        return (before - 1, before), before - 2
    if "det" not in phrases.tags[before]:
        return None, before
    _, end = phrases.sentence[what]
    for lead in (at + 1, what + 1, what + 2):
        if lead + 1 < end and "from" in phrases.tags[lead] and lead + 1 in phrases.references:
            return (lead + 1, list_end(phrases, lead + 1, end)), before - 1
    return None, before


def _beside(phrases: Phrases, verb: int) -> tuple[int, int] | None:
    """Who does it in "with Mr Tveit on Monday accepting", None for a verb with a subject of its own."""
    if "ing" not in phrases.tags[verb]:
        return None
    at = verb - 1
    while at > verb - _NEAR and phrases.tags[at] & {"time", "prep", "adverb"}:
        at -= 1
    if phrases.word[verb - 1] == "by":  # "surprised them by accepting": who did that, did it
        at = next((p for p in range(phrases.sentence[verb][0], at) if _is_doer(phrases, p)), at)
    return (at, at + 1) if at in phrases.references else None


def _is_doer(phrases: Phrases, phrase: int) -> bool:
    return phrase in phrases.references and "prep" not in phrases.tags[phrase - 1]


def _answers(phrases: Phrases, verb: int) -> bool:
    tags = phrases.tags[verb]
    if phrases.small[verb].rpartition(" ")[2] in ("of", "about", "on", "to"):
        return False  # "spoke of"
    return (bool(tags & _VERB) or cue_of(tags) is not None) and not tags & {"prep", "be", "have"}
