"""The place that "there" takes up, and "here": "held talks there", "There, on Friday, they will meet"."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.deeds import leads_away
from newsmodel.extraction.facts.meetings.wording.destinations import is_purpose
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import PARTS, is_capital_of, is_here, meaning_at


def there(phrases: Phrases, what: int, last: int) -> int | None:
    """The place last told before "held talks there", "There he met Ms Lund"; none for "there was"."""
    start, end = phrases.sentence[what]
    told = (start, *range(what + 1, min(end, last + 2)))
    word = next((at for at in told if phrases.small[at] == "there"), None)
    if word is None or (phrases.tags[word + 1] & {"be", "have", "modal"} and not _is_behind_parties(phrases, word)):
        return None
    for phrase in range(min(word, what) - 1, max(0, what - _BACK) - 1, -1):
        if is_capital_of(phrases, phrase) and "det" in phrases.tags[phrase - 1]:
            return phrase
        named = phrases.tags[phrase] & {"place", "country", "organization"}
        meaning = meaning_at(phrases, phrase) if named else None
        placed = meaning is not None and (meaning.place or meaning.country)
        if placed and phrases.tags[phrase - 1] & {"prep", "det", "visits", "past"} and not _is_owner(phrases, phrase):
            return phrase
    return None


def _is_behind_parties(phrases: Phrases, word: int) -> bool:
    """True for the "there" of "a meeting between the two leaders there had been set", with which no clause begins."""
    start, _ = phrases.sentence[word]
    if phrases.tags[word - 1].isdisjoint(("party", "group")):
        return False
    noun = next((at for at in range(word - 2, max(start, word - _NEAR), -1) if "noun" in phrases.tags[at]), None)
    return noun is not None and phrases.small[noun + 1] in ("between", "of", "with")


def here(phrases: Phrases, what: int, last: int) -> int | None:
    """The "here" of "met Ms Lund at her office here", "is here on Friday for talks", if it is known where that is."""
    if "here" not in phrases.cast.units.places:
        return None
    start, end = phrases.sentence[what]
    for phrase in range(what + 1, min(end, last + _NEAR)):
        if is_here(phrases, phrase):
            return phrase
        if phrase >= last and (phrases.tags[phrase] & _EDGE or leads_away(phrases, phrase)):
            break
    for phrase in range(what - 1, max(start, what - _NEAR) - 1, -1):
        if is_here(phrases, phrase):
            return phrase if is_purpose(phrases, phrase + 1, what) else None
        if phrases.tags[phrase] & _EDGE:
            break
    return None


#: Phrases between an occasion and "here".
_NEAR: Final = 12
_EDGE: Final = frozenset({"turn", "semicolon", "quote", "relative", "subordinator", "say", "join"})


def _is_owner(phrases: Phrases, at: int) -> bool:
    """True for the country of "the mediation of Norway", where nobody is."""
    return "of" in phrases.tags[at - 1] and phrases.small[at - 2] not in PARTS


#: Phrases before "there" in which its place is told.
_BACK: Final = 60
