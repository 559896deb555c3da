"""Who else is at an occasion of which the words name one side or none: "hopes rest on talks with Norway"."""

from collections.abc import Iterator
from typing import Final

from newsmodel.extraction.facts.meetings.hits import TALKS_WITH, THE_TALKS, Hit
from newsmodel.extraction.facts.meetings.hosts import Parties
from newsmodel.extraction.facts.meetings.members import Members
from newsmodel.extraction.facts.meetings.nouns import first_of_name, is_at, lead_of
from newsmodel.extraction.facts.meetings.owners import owning_pronoun
from newsmodel.extraction.facts.meetings.predicates import is_subject
from newsmodel.extraction.facts.meetings.rank import of_states


def implied(hit: Hit, members: Members, left: Parties, right: Parties) -> Parties:
    """Those of whom the sentence speaks who act for other countries than those named; nobody if it does not tell.

    Of one side the one spoken of last before the noun; of both the two of whom the sentence speaks, if of nobody else.
    """
    if left:
        return ()
    if right:
        return _opposite(hit, members, right) if hit.rule == TALKS_WITH else ()
    plain = hit.rule == THE_TALKS and hit.entry.strength == "sure" and hit.entry.kind != "visit"
    plain = plain and first_of_name(hit.phrases, hit.what) == hit.what  # not "met at the NATO summit"
    return _both(hit, members) if plain and _is_theirs(hit) else ()


def _opposite(hit: Hit, members: Members, right: Parties) -> Parties:
    homes = {members.standing.country(reference.party) for reference in right}
    if None in homes:
        return ()
    start, _ = hit.phrases.sentence[hit.what]
    for phrase in _actors(hit, hit.what - 1, start - 1, -1):
        met = tuple(members.of((phrase, phrase + 1), members.nobody_before))
        home = members.standing.country(met[0].party) if len(met) == 1 else None
        if home in homes:
            continue
        return of_states(hit, members, met, right) if home is not None and members.standing.acts(met[0]) else ()
    return ()


def _both(hit: Hit, members: Members) -> Parties:
    start, end = hit.phrases.sentence[hit.what]
    every = (hit.phrases.references[phrase] for phrase in _actors(hit, start, end, 1))
    found = {reference.party: reference for reference in every if reference.party is not None}
    homes = {members.standing.country(party) for party in found}
    if len(found) != _PAIR or len(homes) != _PAIR or None in homes:
        return ()
    alike = all(map(members.standing.is_named, found))
    alike = alike or (_is_told_of(hit) and all(map(members.standing.is_state, found)))
    return tuple(found.values()) if alike else ()


def _is_theirs(hit: Hit) -> bool:
    """True for "at the meeting", "despite a meeting", "their meeting", "a meeting was called off after"."""
    phrases, what = hit.phrases, hit.what
    pronoun = owning_pronoun(phrases, what)
    if pronoun is not None:
        return phrases.small[pronoun] == "their"
    first = first_of_name(phrases, what)
    if is_at(phrases, first) or lead_of(phrases, first) in ("despite", "since"):
        return True
    return _is_told_of(hit)


def _is_told_of(hit: Hit) -> bool:
    """True for "a meeting was called off", of which the sentence tells for the first time."""
    phrases, what = hit.phrases, hit.what
    return is_subject(phrases, what) and "indefinite" in phrases.all_tags(max(0, what - _ADJECTIVES), what)


def _actors(hit: Hit, first: int, last: int, step: int) -> Iterator[int]:
    """The parties of a range of phrases, countries where something happens left out."""
    phrases = hit.phrases
    start, _ = phrases.sentence[hit.what]
    for phrase in range(first, last, step):
        if phrase not in phrases.references:
            continue
        state = "organization" in phrases.tags[phrase]
        if not (state and phrase > start and phrases.small[phrase - 1] in _PLACED):
            yield phrase


#: Words between "a" and the noun.
_ADJECTIVES: Final = 3
_PAIR: Final = 2
#: Words behind which a country is where something is.
_PLACED: Final = frozenset({"in", "at", "from", "near", "of", "to", "for", "into"})
