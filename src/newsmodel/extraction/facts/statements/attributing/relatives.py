"""Whom "who", "which" and "that" stand for before a reporting verb."""

import re
from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Source
from newsmodel.extraction.facts.statements.words.claims import noun_of
from newsmodel.lexicon.entries import ReportingVerb


def antecedent(phrases: Phrases, match: re.Match[str]) -> Source:
    """The relative pronoun where the party that it stands for is known, else the name or the words before it."""
    if "person" in phrases.tags[match.end("who") - 1]:
        return (match.span("relative"),)
    first, last = match.span("who")
    if "who" in phrases.tags[match.start("relative")]:
        comma = next((at for at in range(last - 1, max(first - _NEAR, 0), -1) if phrases.tags[at] & _PARTS), 0)
        if "comma" in phrases.tags[comma] and "person" in phrases.tags[comma - 1]:
            return ((comma - 1, comma),)  # "Ine Tveit, a maker of films at the station, who said"
        of_body = phrases.tags[last - 1] & _FROM or phrases.small[last - 1] in _BODIES
        if "person" in phrases.tags[comma] and "prep" in phrases.tags[comma + 1] and of_body:
            return ((comma, comma + 1),)  # "a lawyer from Norway, who said", "a member of the panel who said"
        if phrases.tags[last - 1] & _PLACES and "prep" in phrases.tags[first - 1] and last - first == 1:
            people = next((at for at in range(first - 2, max(first - _NEAR, -1), -1) if _are_people(phrases, at)), None)
            if people is not None:  # "protesters in the streets of Oslo who said"
                return ((people, people + 1),)
    return ((first, last),)


def _are_people(phrases: Phrases, phrase: int) -> bool:
    return "group" in phrases.tags[phrase] or phrases.small[phrase] in _PEOPLE


_PEOPLE: Final = frozenset(
    {"people", "men", "women", "voters", "residents", "families", "children", "students", "those"}
)
_PLACES: Final = frozenset({"country", "place"})
#: Phrases from what somebody is to the comma behind the name, and what ends there.
_NEAR: Final = 8
_FROM: Final = frozenset({"party", "country", "place"})
_PARTS: Final = frozenset({"comma", "be", "have", "modal", "do", "past", "say", "quotation", "person"})


def may_be_which(phrases: Phrases, match: re.Match[str], verb: ReportingVerb) -> bool:
    """True of "Norway, which called on"; of "the plan, which calls for" only if the verb reports clauses.

    Of "that" it is true in "a nation that said" and "a report that said", not in "sent a letter that said".
    """
    last, pronoun = match.end("who") - 1, phrases.tags[match.start("relative")]
    if pronoun.isdisjoint(("which", "that")):
        return True
    if "that" in pronoun:
        noun = noun_of(phrases, last)
        speaks = bool(phrases.tags[last] & {"party", "group"}) or phrases.word[last] in _NATIONS
        if verb.lemma == "say" and noun is None:
            return True
        return verb.reports == "always" and (speaks if noun is None else noun.channel == "report")
    return "that" in verb.takes or "organization" in phrases.tags[last] or phrases.word[last] in _BODIES


#: Nouns for bodies that speak.
_BODIES: Final = frozenset(
    {
        "watchdog", "agency", "ministry", "court", "council", "committee", "commission", "newspaper", "department",
        "party", "union", "bank", "office", "panel", "firm", "government", "regime", "army", "board", "bloc",
    }
)  # fmt: skip
_NATIONS: Final = frozenset({"country", "nation", "state", "company", "group", "study", "survey", "document", "paper"})
