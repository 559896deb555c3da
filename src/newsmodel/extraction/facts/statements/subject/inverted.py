"""A reporting verb with its subject behind it: said X."""

import re
from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.agreement import is_plural
from newsmodel.extraction.facts.statements.subject.attribution import Attribution, Source
from newsmodel.extraction.facts.statements.subject.hit import REACH, Hit
from newsmodel.extraction.facts.statements.subject.subjects import REASONS, parts, without_reason
from newsmodel.extraction.facts.statements.subject.wordings import SAID_X, SAID_X_FIRST, X_SAID


def inverted(hit: Hit) -> Attribution | None:
    """Said X, behind a quotation or a clause."""
    phrases, cue = hit.phrases, hit.cue
    if not hit.form & {"past", "third", "base"} or hit.verb.lemma == "tell":
        return None  # 'author of "The Road," told Ms Berg'
    if cue == hit.first:
        return _first(hit) if hit.verb.lemma in _SAYS else None
    alphabet = phrases.cast.units.vocabulary.alphabet
    match = alphabet.compile(SAID_X.pattern).match(phrases.letters, cue, hit.end)
    if match is None or phrases.word[cue + 1] in _OBJECTS or phrases.tags[match.end("who")] & _FINITE:
        return None
    if hit.form <= {"base"} and not (_is_told(hit) and is_plural(phrases, match)):
        return None
    if "quotation" not in phrases.tags[cue - 1]:
        if {"that", "clause"}.isdisjoint(hit.verb.takes) or "to_person" in hit.verb.takes:
            return None
        if not _names_teller(hit, match) or not _closes(hit, match.end()) or _has_own_subject(hit):
            return None
    return Attribution(
        rule=SAID_X.name,
        who=_renamed(hit, match.end("who")) or without_reason(phrases, parts(phrases, match)),
        cue=(cue, cue + 1),
        first=cue,
        last=_behind_reason(hit, match.end("who")),
        verb=hit.verb,
        form=hit.form,
    )


#: Verbs with which a sentence begins before who says what is quoted.
_SAYS: Final = frozenset({"say", "add", "write", "tweet", "continue"})


def _first(hit: Hit) -> Attribution | None:
    """Said X, before a quotation."""
    phrases, cue = hit.phrases, hit.cue
    match = phrases.cast.units.vocabulary.alphabet.compile(SAID_X_FIRST.pattern).match(phrases.letters, cue, hit.end)
    if match is None:
        return None
    return Attribution(
        rule=SAID_X_FIRST.name,
        who=parts(phrases, match),
        cue=(cue, cue + 1),
        first=cue,
        last=match.end() - 1,
        verb=hit.verb,
        form=hit.form,
    )


#: Pronouns that are no subject behind a verb: "denied it".
_OBJECTS: Final = frozenset({"him", "her", "them", "it", "me", "us"})


#: What makes the words behind the verb a clause: "said he would".
_FINITE: Final = frozenset({"modal", "be", "have", "do"})


def _is_told(hit: Hit) -> bool:
    """True of a verb that stands before those who tell: "say analysts", not of the noun in "state media"."""
    return hit.verb.reports == "always" and hit.verb.lemma != "state"


def _names_teller(hit: Hit, match: re.Match[str]) -> bool:
    """True of "Mr Tveit" and "Norwegian media"; of "two people familiar with the talks" behind "said"."""
    phrases = hit.phrases
    ((first, last),) = without_reason(phrases, (match.span("who"),))
    named = any(phrases.tags[phrase] & {"party", "capital", "country"} for phrase in range(first, last))
    word = phrases.small[last - 1]
    return named or word in _TELLERS or (word in _SOURCES and _is_told(hit))


#: The rest of an office behind the name that was read with its beginning: "group" in "head of the Road group".
_OF_OFFICE: Final = frozenset({"low", "capital", "country"})
#: What ends the words for who speaks.
_CLOSING: Final = frozenset({"comma", "stop", "dash", "relative", "open", "subordinator", "semicolon", "colon"})
#: Who tells things and is no party by the word alone.
_TELLERS: Final = frozenset(
    {"media", "newspapers", "papers", "outlets", "agencies", "broadcasters", "witnesses", "observers", "campaigners"}
)
_SOURCES: Final = frozenset({"people", "person", "persons", "individuals", "source", "sources"})


def _closes(hit: Hit, at: int) -> bool:
    """True if nothing follows the subject that would make it an object.

    As in "said Mr Tveit, head of the Road group.", "said two people briefed on the plan".
    """
    phrases = hit.phrases
    if ", " in phrases.word[at - 1]:
        if phrases.word[at - 1].endswith(","):
            return True
        while at < hit.end and phrases.tags[at] & _OF_OFFICE and phrases.tags[at].isdisjoint(_CLOSING):
            at += 1
    return at >= hit.end or bool(phrases.tags[at] & _CLOSING) or _gives_reason(phrases, at)


def _gives_reason(phrases: Phrases, at: int) -> bool:
    """True of "familiar" and "briefed" behind people, which tell why they know."""
    return phrases.small[at] in REASONS or (phrases.small[at] in _TOLD and "prep" in phrases.tags[at + 1])


#: What was done to those who know something.
_TOLD: Final = frozenset({"briefed", "informed", "quoted", "cited", "interviewed", "contacted", "surveyed", "polled"})


def _behind_reason(hit: Hit, at: int) -> int:
    """*at*, or behind "familiar with the talks" and "briefed on the plan" there."""
    phrases = hit.phrases
    if not _gives_reason(phrases, at - (phrases.small[at - 1] in REASONS)):
        return at
    ends = (phrase for phrase in range(at, min(hit.end, at + REACH)) if phrases.tags[phrase] & _CLOSING)
    return next(ends, hit.end)


def _renamed(hit: Hit, at: int) -> Source:
    """The name in "said the mayor, Ine Tveit."."""
    phrases = hit.phrases
    if at + 1 >= hit.end or "comma" not in phrases.tags[at]:
        return ()
    tags = phrases.tags[at + 1]
    ends = at + 2 >= hit.end or phrases.tags[at + 2] & {"comma", "stop"}
    return ((at + 1, at + 2),) if ends and "person" in tags and "pronoun" not in tags else ()


def _has_own_subject(hit: Hit) -> bool:
    """True if a subject stands before the verb: '"…," Mr Tveit, 58, told', "Mr Tveit, who had left, said".

    So of "the mayor, Ine Tveit, said", where the comma closes the apposition.
    """
    pattern = hit.phrases.cast.units.vocabulary.alphabet.compile(X_SAID.pattern)
    subject = pattern.search(hit.phrases.letters, max(hit.first, hit.cue - REACH), hit.cue)
    if subject is None:
        return False
    if subject.start() <= hit.first or _only_leads(hit, subject.start()):
        aside, end = subject.span("aside")
        is_name = end - aside == _NAME and bool(hit.phrases.tags[aside + 1] & {"party", "capital"})
        is_beside = end - aside <= _EXAMPLE and hit.phrases.small[aside + 1] in _BESIDE
        is_apposed = end - aside == 1 and ", " in hit.phrases.word[subject.end("who") - 1]
        return is_name or "relative" in hit.phrases.tags[aside + 1] or is_beside or is_apposed
    return "quotation" in hit.phrases.tags[subject.start() - 1]


def _only_leads(hit: Hit, at: int) -> bool:
    """True if no more than "But", "On Monday" stands before phrase *at* in its sentence."""
    tags = hit.phrases.tags
    return all(
        tags[phrase] & _LEADS or ("prep" in tags[phrase] and "time" in tags[phrase + 1])
        for phrase in range(hit.first, at)
    )


_LEADS: Final = frozenset({"turn", "join", "time", "comma"})
#: What is put between a subject and its verb: "Mr Tveit, for example, said".
_BESIDE: Final = frozenset({"for", "however", "meanwhile", "too", "also", "though"})
#: Phrases of ", for example,".
_EXAMPLE: Final = 4
#: Phrases of ", Ine Tveit,".
_NAME: Final = 3
