"""Who else is at an occasion of which the words name one side or none: "hopes rest on talks with Norway"."""

from collections.abc import Iterator
from typing import Final

from newsmodel.extraction.facts.meetings.matched.hits import TALKS_WITH, THE_TALKS, Hit
from newsmodel.extraction.facts.meetings.named.members import Members
from newsmodel.extraction.facts.meetings.named.met_last import Before
from newsmodel.extraction.facts.meetings.named.owners import owning_pronoun, tells_whose
from newsmodel.extraction.facts.meetings.who.hosts import Parties
from newsmodel.extraction.facts.meetings.who.rank import of_states
from newsmodel.extraction.facts.meetings.wording.nouns import first_of_name, is_at, is_plain, lead_of
from newsmodel.extraction.facts.meetings.wording.predicates import is_subject
from newsmodel.extraction.facts.phrases import TELLING, Phrases
from newsmodel.extraction.patterns import BREAK


def implied(hit: Hit, members: Members, left: Parties, right: Parties, before: Before) -> Parties:
    """Those of whom the sentence speaks who act for other countries than those named; nobody if it does not tell.

    Of one side the one spoken of last before the noun; of both the two of whom the sentence speaks, if of nobody else.
    """
    mine = {reference.party for reference in left}
    if left and not (len(mine) == 1 and owning_pronoun(hit.phrases, hit.what) is not None):
        return ()
    if right:
        return _opposite(hit, members, right) or _told_of(hit, members, right) if hit.rule == TALKS_WITH else ()
    plain = hit.rule == THE_TALKS and hit.entry.strength == "sure" and hit.entry.kind != "visit"
    plain = plain and first_of_name(hit.phrases, hit.what) == hit.what  # not "met at the NATO summit"
    if not plain or not _is_theirs(hit):
        return ()
    both = _both(hit, members) or _both_before(hit, members, before)
    others = tuple(reference for reference in both if reference.party not in mine)
    return others if not left or len(others) < len(both) else ()  # "at their meeting in Oslo, he" is one of the two


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


def _told_of(hit: Hit, members: Members, right: Parties) -> Parties:
    """Whom the sentences before are about: "Mr Tveit arrived on Monday. A meeting with Ms Lund is planned"."""
    phrases, what = hit.phrases, hit.what
    if not all(map(members.standing.acts, right)) or not _opens_with(phrases, what):
        return ()
    start, _ = phrases.sentence[what]
    for _ in range(_BACK):
        start = _sentence_before(phrases, start)
        if start < 0:
            return ()
        found = _subject_of_sentence(phrases, start)
        if found is not None:
            who = tuple(members.of((found, found + 1), members.nobody_before))
            one = len(who) == 1 and members.standing.is_person(who[0].party)
            return who if one and all(met.party != who[0].party for met in right) else ()
    return ()


def _opens_with(phrases: Phrases, what: int) -> bool:
    """True for "A meeting with", "No talks with" at the head of a sentence, of which something is said."""
    start, _ = phrases.sentence[what]
    if what - start > _ADJECTIVES or not is_subject(phrases, what):
        return False
    return bool(phrases.tags[start] & {"indefinite", "no"}) or (what == start and phrases.small[what].endswith("s"))


def _sentence_before(phrases: Phrases, start: int) -> int:
    """Where the sentence begins before the one that begins at phrase *start*; -1 if that one is the first."""
    at = start - 1
    while at > 0 and phrases.letters[at] == BREAK:
        at -= 1
    near = at > 0 and phrases.block(start) - phrases.block(at) <= 1 and phrases.block_kind(at) in TELLING
    return phrases.sentence[at][0] if near else -1


def _subject_of_sentence(phrases: Phrases, start: int) -> int | None:
    """The party that the sentence opens with or whose it is, not "On Monday in Norway"."""
    _, end = phrases.sentence[start]
    for at in range(start, end):
        if at in phrases.references and not (at > start and "prep" in phrases.tags[at - 1]):
            return None if "possessive" in phrases.tags[at + 1] or phrases.small[at] == "it" else at
        if phrases.tags[at] & {"be", "have", "modal"}:
            return None
    return None


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


def _both_before(hit: Hit, members: Members, before: Before) -> Parties:
    """The two persons of the sentence before: "Mr Tveit and Ms Lund have not met. A summit planned for May was off".

    So are those of "Mr Tveit praised Ms Lund. At their meeting in Oslo, he".
    """
    phrases, what = hit.phrases, hit.what
    start, _ = phrases.sentence[what]
    opening = _sentence_before(phrases, start)
    theirs = owning_pronoun(phrases, what) is not None
    bare = is_plain(phrases, start, what) and not tells_whose(phrases, what) and _opens_with(phrases, what)
    if opening < 0 or not (theirs or (bare and phrases.block(opening) == phrases.block(start))):
        return ()
    _, end = phrases.sentence[opening]
    places = [at for at in range(opening, end) if at in phrases.references]
    told = (one for at in places for one in members.of((at, at + 1), before))
    counts = members.standing.is_person if theirs else bool  # "Norway's" Mr Tveit
    found = {one.party: one for one in told if one.party is not None and counts(one.party)}
    both = len(found) == _PAIR and all(map(members.standing.is_named, found))
    known = theirs and any(found.keys() <= draft.parties for draft in before()[1])  # it is the one told before
    return tuple(found.values()) if both and not known else ()


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


#: Sentences back to the one that tells whom the story is about.
_BACK: Final = 3
#: Words between "a" and the noun.
_ADJECTIVES: Final = 3
_PAIR: Final = 2
#: Words behind which a country is where something is.
_PLACED: Final = frozenset({"in", "at", "from", "near", "of", "to", "for", "into"})
