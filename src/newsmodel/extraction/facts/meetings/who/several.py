"""Whether several of whom a sentence tells hold an occasion that names no sides: "Norway and Chile had talks"."""

from typing import Final

from newsmodel.extraction.facts.alike import bodies_within, countries_within, is_of_union
from newsmodel.extraction.facts.meetings.matched.hits import Hit, Side
from newsmodel.extraction.facts.meetings.named.participants import PARTY
from newsmodel.extraction.facts.meetings.wording.nouns import is_at, lead_of, run_by
from newsmodel.extraction.facts.meetings.wording.predicates import is_subject
from newsmodel.extraction.facts.phrases import Phrases


def is_of_states(hit: Hit, side: Side) -> bool:
    """True if the subject is two countries or more, whose "talks" without more are theirs."""
    if not _opens_clause(hit, side[0]):
        return False
    states = [at for at in range(*side) if at in hit.phrases.references]
    return (
        hit.entry.kind in ("talks", "negotiation")
        and (len(states) > 1 or (lead_of(hit.phrases, hit.what) == "for" and _number(hit, states) > 1))
        and all("organization" in hit.phrases.tags[at] for at in states)
    )


def _number(hit: Hit, parties: list[int]) -> int:
    """How many they are; "Norwegian and Chilean envoys" are those of two."""
    units, known = hit.phrases.cast.units, hit.phrases.references
    groups = (known[at] for at in parties)
    return sum(max(1, len(countries_within(units, one)) + len(bodies_within(units, one))) for one in groups)


def _opens_clause(hit: Hit, phrase: int) -> bool:
    """True for the subject of the sentence or of a clause, and for one behind "at talks in Oslo,"."""
    start, _ = hit.phrases.sentence[hit.what]
    return phrase == start or phrase > hit.what or "subordinator" in hit.phrases.tags[phrase - 1]


def is_of_several(hit: Hit, side: Side) -> bool:
    """True if the subject is several at an occasion of theirs: "Norway and Sweden agreed in talks", "held a forum"."""
    reported = hit.phrases.tags[side[0] - 1] & {"that", "say"}  # "said Norway and Sweden agreed in talks"
    if not (reported or _opens_clause(hit, side[0])):
        return False
    several = [at for at in range(*side) if at in hit.phrases.references]
    alone = several[0] if len(several) == 1 else None
    both = alone is not None and ("both" in hit.phrases.tags[alone] or _is_of_body(hit.phrases, alone))
    if not (_number(hit, several) > 1 or both):
        return False
    there = is_at(hit.phrases, hit.what) or _emerge(hit.phrases, hit.what)
    return run_by(hit.phrases, hit.what) is not None or (hit.entry.strength == "sure" and there)


def _is_of_body(phrases: Phrases, group: int) -> bool:
    """True for "the G7 foreign ministers", who are those of several states."""
    one = phrases.references[group]
    return {"group", "plural"} <= one.tags and is_of_union(phrases.cast.units, one)


def _emerge(phrases: Phrases, noun: int) -> bool:
    """True for "emerged from three hours of talks"."""
    leads = (at for at in range(noun - 1, max(0, noun - _OBJECT), -1) if phrases.small[at] == "from")
    lead = next(leads, None)
    return lead is not None and phrases.small[lead - 1] in _EMERGE


_EMERGE: Final = frozenset({"emerge", "emerges", "emerged", "emerging"})


def have_it(hit: Hit, side: Side) -> bool:
    """True for "Norway and Sweden had a frank discussion"."""
    phrases, at = hit.phrases, hit.what - 1
    several = sum(phrase in phrases.references for phrase in range(*side)) > 1 or "both" in phrases.all_tags(*side)
    while at > max(side[1], hit.what - _OBJECT) and phrases.tags[at] & {
        "det",
        "modifier",
        "low",
        "num",
        "time",
        "join",
    }:
        if phrases.tags[at] & {"have", "prep", "say", "past"}:
            break
        at -= 1
    return several and "have" in phrases.tags[at] and at >= side[1] and "indefinite" in phrases.tags[at + 1]


#: Phrases from "had" to what is had: "had a very frank".
_OBJECT: Final = 6


def with_last(hit: Hit, whom: Side) -> Side:
    """The side with the last of "Talks with Ms Lund and Mr Berg would be useful", where the talks are what would be.

    Elsewhere he does what follows: "held talks with Ms Lund and Mr Berg was pleased".
    """
    phrases, last = hit.phrases, whom[1]
    if hit.verb is not None or "join" not in phrases.tags[last] or not is_subject(phrases, hit.what):
        return whom
    match = phrases.cast.units.vocabulary.alphabet.compile(_LAST).match(phrases.letters, last)
    return whom if match is None else (whom[0], match.end("who"))


#: "And Mr Berg would": the last of a list before the verb of its sentence.
_LAST: Final = f"join who:{PARTY} adverb? (have|be&!base|modal|do)"
