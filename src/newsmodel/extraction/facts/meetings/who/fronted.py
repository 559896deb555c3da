"""The subject of the clause beside: "After meeting Ms Lund, Mr Tveit left", "said that it was, after meeting her"."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.hits import TALKS_WITH, Hit, Side
from newsmodel.extraction.facts.meetings.matched.telling import tells
from newsmodel.extraction.facts.meetings.named.lists import list_end
from newsmodel.extraction.facts.meetings.wording.cues import AHEAD
from newsmodel.extraction.facts.meetings.wording.nouns import lead_of
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import is_in_place


def fronted(hit: Hit, at: int) -> Side:
    """The subject behind the comma: "After meeting Ms Lund, Mr Tveit left"; at talks also whom it speaks to."""
    start, end = hit.phrases.sentence[at]
    start = _opening(hit.phrases, start, at)
    opening = hit.phrases.small[start]
    leads_in = start in hit.phrases.times or opening in _OPENS or _is_participle(hit, start)
    if hit.phrases.tags[start].isdisjoint(("prep", "ing", "lead")) and not leads_in:
        return at, at
    comma = _comma_behind(hit, hit.match.end(), end)
    for phrase in range(comma + 1, min(end, comma + 6)) if comma >= 0 else ():
        if phrase in hit.phrases.references and "possessive" not in hit.phrases.tags[phrase + 1]:
            last = list_end(hit.phrases, phrase, end)
            there = (
                hit.verb is None and hit.whom is None and opening in _THERE and lead_of(hit.phrases, hit.what) in _THERE
            )
            told = there and tells(hit.phrases, last) and last + 1 in hit.phrases.references
            told = told and "possessive" not in hit.phrases.tags[last + 2]
            return phrase, last + 2 if told else last
    return at, at


def closing(hit: Hit, at: int) -> Side:
    """The subject of a sentence at whose end the occasion is told: "Mr Tveit said that it rained, after talks with"."""
    phrases = hit.phrases
    start, _ = phrases.sentence[at]
    lead = next((word for word in range(at - 1, max(start, at - _BEFORE), -1) if phrases.small[word] in _AFTER), start)
    if lead == start or "comma" not in phrases.tags[lead - 1]:
        return at, at
    for phrase in range(start, min(start + _SUBJECT, lead)):
        if phrase in phrases.references and "prep" not in phrases.tags[phrase - 1]:
            last = list_end(phrases, phrase, lead)
            timed = last + ("prep" in phrases.tags[last])
            verb = timed + 1 if timed in phrases.times else last + (phrases.tags[last] <= _ADVERB)
            return (phrase, last) if phrases.tags[verb] & {"past", "third"} else (at, at)
    return at, at


_AFTER: Final = frozenset({"after", "following"})
_ADVERB: Final = frozenset({"adverb", "common", "low"})
#: Phrases from "after" to the words for the occasion, and from the head of the sentence to its subject.
_BEFORE: Final = 5
_SUBJECT: Final = 6


def _is_participle(hit: Hit, start: int) -> bool:
    """True of "Fighting" in "Fighting a cold after talks with Ms Lund, Mr Tveit said no"."""
    participle = start not in hit.phrases.references and hit.phrases.word[start].endswith(("ing", "ed"))
    return participle and hit.rule == TALKS_WITH


def _opening(phrases: Phrases, start: int, end: int) -> int:
    """Where a sentence begins without the words that lead it in: "But after", "Later, at", "Shortly before"."""
    led = "prep" in phrases.tags[start + 1] or phrases.small[start + 1] == "off"  # "Emerging from", "Fresh off"
    manner = phrases.small[start].endswith(_MANNERS) and led
    first = start + (manner and start not in phrases.references)
    end = first if phrases.small[first] in _OPENS else min(end, start + _LED_IN)
    while first < end and phrases.tags[first] & _LEADS_IN and first not in phrases.references:
        first += 1
    return first


def _comma_behind(hit: Hit, first: int, end: int) -> int:
    """The first comma behind the words for the occasion, none of "in Geneva, Switzerland,"; below nought if none."""
    phrases = hit.phrases
    if phrases.word[first - 1].endswith(","):  # "Ms Lund, an envoy,"
        return first - 1
    letter = phrases.cast.units.vocabulary.alphabet.letter(_COMMA)
    comma = phrases.letters.find(letter, first, end)
    while comma >= 0 and is_in_place(phrases, comma):
        comma = phrases.letters.find(letter, comma + 1, end)
    return comma


_OPENS: Final = AHEAD | {"following", "on the heels of", "off"}
_THERE: Final = frozenset({"at", "in", "during", "over"})
_MANNERS: Final = ("ly", "ing", "fresh")
#: Words before what a sentence opens with, and what they may be.
_LED_IN: Final = 3
_LEADS_IN: Final = frozenset({"turn", "join", "adverb", "comma"})
_COMMA: Final = frozenset({",", "comma", "mark"})
