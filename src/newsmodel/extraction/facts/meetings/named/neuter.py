"""Which country or body "it" stands for: "Norway said it would hold talks with Denmark"."""

from collections.abc import Container
from typing import Final

from newsmodel.extraction.facts.meetings.named.governed import LED_BY
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.first_subject import first_subject


def is_it(phrases: Phrases, phrase: int) -> bool:
    """True for an "it" that does something; not for one to which something is done."""
    if phrases.small[phrase] != "it" or phrases.tags[phrase + 1].isdisjoint(_DOES):
        return False
    _, end = phrases.sentence[phrase]
    ahead = range(phrase + 1, min(end, phrase + _PREDICATE))
    return not any(phrases.word[at] in _OF_NOBODY for at in ahead)


def body_of(phrases: Phrases, phrase: int, bodies: Container[str]) -> int | None:
    """Where the one of *bodies* is named, or the team, that the "it" at *phrase* is.

    It is what the clause, the sentence or the one before it is about.
    """
    start, _ = phrases.sentence[phrase]
    clauses = [at + 1 for at in range(phrase - 1, start, -1) if "subordinator" in phrases.tags[at]]
    for first in (*clauses[:_CLAUSES], start):
        if (found := _subject(phrases, first, phrase, bodies)) is not None:
            return found
    others = (at for at in range(start, phrase) if at in phrases.references)
    if start < _BEFORE or any(phrases.word[at] != "It" for at in others):
        return None
    if phrases.block(start) != phrases.block(start - _BEFORE):
        return None
    first, end = phrases.sentence[start - _BEFORE]
    return _subject(phrases, first, end, bodies)


def _subject(phrases: Phrases, first: int, end: int, bodies: Container[str]) -> int | None:
    subject = first_subject(phrases, first, end)
    reference = phrases.references.get(subject[0][0]) if subject else None
    if reference is None or reference.party is None or "relative" in phrases.all_tags(first, subject[0][0]):
        return None
    at = subject[0][0]
    return at if _is_team(phrases.small[at]) or reference.party in bodies else None


def _is_team(words: str) -> bool:
    """True for "a Danish delegation", "a group of senators"."""
    return words.rpartition(" ")[2] in _TEAMS or words.partition(" of ")[0].rpartition(" ")[2] in _TEAMS


def head_of_team(phrases: Phrases, team: int) -> int | None:
    """Where he is named who leads the team at this phrase: "a group of senators led by Mr Berg"; None if nobody is."""
    led = phrases.words(team + 1, team + _LED).casefold() in LED_BY and team + _LED in phrases.references
    return team + _LED if led else None


#: Phrases from a team to who leads it.
_LED: Final = 3


#: Groups of people that are "it".
_TEAMS: Final = frozenset(
    {"delegation", "team", "mission", "group", "side", "bloc", "alliance", "coalition", "movement", "faction"}
    | {"committee", "commission", "council", "union", "party", "militia"}
)
_DOES: Final = frozenset(
    {"be", "have", "modal", "do", "meet", "say", "past", "third", "adverb", "not"}
    | {"held", "ongoing", "planned", "proposed", "refused", "denied", "cancelled", "postponed"}
)
#: What is said of nothing: "it would be wrong to meet", "it is unclear".
_OF_NOBODY: Final = frozenset(
    {"clear", "unclear", "likely", "unlikely", "possible", "impossible", "hard", "difficult", "important", "wrong"}
    | {"time", "right", "necessary", "essential", "better", "up to", "depend", "depends", "seems", "appears", "take"}
)
#: Phrases from "it" to such a word.
_PREDICATE: Final = 6
#: Clauses looked at from "it" to the left.
_CLAUSES: Final = 3
#: From the first phrase of a sentence into the one before it.
_BEFORE: Final = 2
