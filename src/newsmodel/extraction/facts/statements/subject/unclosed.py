"""A subject with a relative clause that no comma closes: "the man who built the house said"."""

import re
from typing import Final

from newsmodel.extraction.facts.grammar import TOOK
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.subjects import subject_before


def whole_subject(phrases: Phrases, pattern: re.Pattern[str], first: int, match: re.Match[str]) -> re.Match[str] | None:
    """The subject of which the words of *match* end the relative clause, None if they are no part of one.

    Args:
        phrases: the phrases of the text.
        pattern: what a subject looks like, up to where the search ends.
        first: first phrase of the sentence.
        match: the words taken for the subject so far.
    """
    start = match.start("who")
    pronoun = _pronoun(phrases, first, start + (_is_verb(phrases, start) and match.end("who") > start + 1))
    if pronoun is None or pronoun <= first + 1 or not _has_one_verb(phrases, pronoun + 1, start):
        return None
    if _is_subject(phrases, pronoun, match) or _is_closed(phrases, first, match):
        return None
    end = pronoun - ("comma" in phrases.tags[pronoun - 1])
    found = subject_before(phrases, pattern, first, max(first, end - _REACH), end)
    if found is None or found.start("who") >= start:
        return None
    return whole_subject(phrases, pattern, first, found) or found


def _is_subject(phrases: Phrases, pronoun: int, match: re.Match[str]) -> bool:
    """True of Ms Berg in "a plan that failed, and Ms Berg said", "which was the first time Ms Berg had said"."""
    start, end = match.span("who")
    if phrases.all_tags(pronoun + 1, end) & {"join", "comma"}:
        return True
    if "pronoun" in phrases.tags[start] and phrases.small[start] != "her":
        return True
    named = phrases.tags[start] & {"person", "country", "capital"} and not phrases.word[start].islower()
    governed = phrases.tags[start - 1] & {"prep"} or _is_verb(phrases, start - 1)
    return bool(named) and start > pronoun + 1 and not governed


def _is_closed(phrases: Phrases, first: int, match: re.Match[str]) -> bool:
    """True of "In a move that will worry the town, the mayor, Mr Tveit, said": the clause leads in."""
    return bool(phrases.tags[first] & _LEADS) and "comma" in phrases.all_tags(match.end("who"), match.end())


_LEADS: Final = frozenset({"prep", "subordinator"})


def _pronoun(phrases: Phrases, first: int, end: int) -> int | None:
    """The "who", "which" or "that" nearest before *end*, if nothing parts it from there."""
    for phrase in range(end - 1, max(first, end - _NEAR), -1):
        tags = phrases.tags[phrase]
        if "relative" in tags:
            return phrase
        if "that" in tags:
            before = phrases.tags[phrase - 1]
            told = phrases.all_tags(max(first, phrase - _TELLING), phrase) & {"say"}
            return phrase if before & {"low", "organization"} and before.isdisjoint(_NO_NOUN) and not told else None
        if tags & _PARTS or ("say" in tags and _is_verb(phrases, phrase) and not _opens(phrases, phrase)):
            return None
    return None


def _opens(phrases: Phrases, phrase: int) -> bool:
    """True of the verb behind the pronoun: "that questions"."""
    return "relative" in _before(phrases, phrase)


def _has_one_verb(phrases: Phrases, at: int, end: int) -> bool:
    """True of "runs the", "has built the": a clause of which the pronoun is the subject, and no other verb."""
    if "adverb" in phrases.tags[at]:
        at += 1
    if not _is_verb(phrases, at) or phrases.small[at] in _THINKING:
        return False
    while phrases.tags[at] & _HELPING:
        at += 1
    return not any(_is_verb(phrases, phrase) for phrase in range(at + 1, end))


def _is_verb(phrases: Phrases, phrase: int) -> bool:
    """True of "built", "runs", "has"; not of a name."""
    tags, word = phrases.tags[phrase], phrases.word[phrase]
    if phrases.tags[phrase - 1] & _BEFORE_NOUN and "that" not in phrases.tags[phrase - 1]:
        return False  # "the orders"
    if tags & _FINITE:
        return True
    plain = word.islower() and tags.isdisjoint(_NO_VERB)
    return plain and (word.endswith("ed") or word in TOOK or (word.endswith("s") and _opens(phrases, phrase)))


def _before(phrases: Phrases, phrase: int) -> frozenset[str]:
    """What the phrase before may be, the "that" of a clause as a relative."""
    tags = phrases.tags[phrase - 1]
    return tags | {"relative"} if "that" in tags else tags


_FINITE: Final = frozenset({"be", "have", "do", "modal", "past", "third"})
_HELPING: Final = frozenset({"be", "have", "do", "modal", "adverb", "not"})
_NO_VERB: Final = frozenset({"party", "det", "prep", "plural", "mark", "time", "adverb", "num"})
_NO_NOUN: Final = frozenset({"say", "prep", "adverb", "time", "mark", "relative"})
#: What parts a pronoun from the words of its clause.
_PARTS: Final = frozenset({"mark", "quotation", "subordinator", "turn", "what"})
_BEFORE_NOUN: Final = frozenset({"det", "possessive", "num"})
#: Phrases of a relative clause, those before it in which somebody may say something, and those of a subject.
_NEAR: Final = 10
_TELLING: Final = 6
_REACH: Final = 40
#: Verbs behind which another clause may begin.
_THINKING: Final = frozenset(
    {
        "thinks", "thought", "believes", "believed", "knows", "knew", "hopes", "hoped", "fears", "feared", "feels",
        "felt", "shows", "showed", "suspects", "suspected", "wonders", "wondered", "remembers", "remembered", "asks",
        "asked", "doubts", "doubted",
    }
)  # fmt: skip
