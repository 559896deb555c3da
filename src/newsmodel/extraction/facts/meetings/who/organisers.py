"""Who brings others together: the mediator and the host of talks between others."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.hits import OF_SOME, Hit, Side
from newsmodel.extraction.facts.meetings.named.participants import PARTY
from newsmodel.extraction.facts.meetings.named.within import parties
from newsmodel.extraction.facts.meetings.who.sides import subject_of
from newsmodel.extraction.facts.meetings.wording.cues import auxiliaries
from newsmodel.extraction.facts.meetings.wording.nouns import run_by, runs
from newsmodel.extraction.facts.sites import meaning_at, read_place
from newsmodel.model.meeting import Participation, ParticipationRole
from newsmodel.values.places import Place

#: Words behind the parties that name who brought them together: "talks between A and B, hosted by C".
_BY: Final = f"comma? run:(meet&participle) by whom:{PARTY}"

#: The same for what is done to talks by those who need not be there, "a call arranged by Ms Lund", but mostly are.
_ARRANGED: Final = frozenset(
    {"arranged", "organised", "organized", "facilitated", "called", "requested", "given", "thrown"}
)
_ARRANGED_BY: Final = f"by whom:{PARTY}"


def host_before(hit: Hit) -> Side:
    """Who mediates or holds the talks between others that the noun names; an empty range if nobody is said to."""
    verb = run_by(hit.phrases, hit.what)
    if verb is None or hit.phrases.tags[verb - 1] & {"det", "possessive"}:
        return hit.nobody
    return subject_of(hit, auxiliaries(hit.phrases, verb))


def host_behind(hit: Hit) -> Side:
    """Who is named so behind the parties: "talks between A and B, mediated by C"; an empty range if nobody is."""
    last = max(hit.match.end(), hit.what + 1)
    if "by" not in hit.phrases.words(last, min(last + 4, hit.phrases.sentence[hit.what][1])):
        return hit.nobody
    alphabet = hit.phrases.cast.units.vocabulary.alphabet
    if hit.phrases.small[last] in _ARRANGED:
        match = alphabet.compile(_ARRANGED_BY).match(hit.phrases.letters, last + 1)
        return hit.nobody if match is None else match.span("whom")
    match = alphabet.compile(_BY).match(hit.phrases.letters, last)
    return match.span("whom") if match is not None and runs(hit.phrases, match.start("run")) else hit.nobody


def with_organiser(hit: Hit, who: tuple[Participation, ...]) -> tuple[tuple[Participation, ...], Side]:
    """The parties with who brings them together, and the words that name him."""
    if hit.verb is not None or not who:
        return who, hit.nobody
    side = host_behind(hit)
    if side[0] == side[1] and (hit.rule == OF_SOME or "between" in hit.match.groupdict()):
        side = host_before(hit)
    verb = None if side[0] == side[1] else side[0] - 2 if side[0] > hit.what else run_by(hit.phrases, hit.what)
    if verb is None:
        side, verb = _guest(hit)
    if verb is None:
        return who, hit.nobody
    role = _ROLES.get(min(hit.phrases.tags[verb] & _ROLES.keys(), default=""), ParticipationRole.HOST)
    known = {None, *(part.party for part in who)}
    found = tuple(
        Participation(party=reference.party, role=role, position=reference.position)
        for reference in parties(hit.phrases, side)
        if reference.party is not None and reference.party not in known
    )
    return (*who, *found), side if found else hit.nobody


def _guest(hit: Hit) -> tuple[Side, int | None]:
    """Who is at an occasion of others, and the verb that says so: "attended the meeting between A and B"."""
    phrases, at = hit.phrases, hit.what - 1
    while phrases.tags[at] & _BEFORE_NOUN and "attends" not in phrases.tags[at]:
        at -= 1
    tags = phrases.tags[at]
    if "between" not in hit.match.groupdict() or "attends" not in tags or tags & {"noun", "ing", "third"}:
        return hit.nobody, None
    first = auxiliaries(phrases, at)
    known = phrases.all_tags(first, at).isdisjoint(("not", "refused", "denied", "cancelled"))
    return (subject_of(hit, first), at) if known else (hit.nobody, None)


_ROLES: Final = {"mediates": ParticipationRole.MEDIATOR, "attends": ParticipationRole.PARTICIPANT}
#: What stands between "attended" and the noun.
_BEFORE_NOUN: Final = frozenset({"det", "modifier", "low", "in", "num", "owner"})


def place_of_organiser(hit: Hit) -> Place | None:
    """The country or the capital that holds the talks of others: "Nairobi hosts a summit of leaders"."""
    verb = None if hit.verb is not None else run_by(hit.phrases, hit.what)
    if verb is None or "hosts" not in hit.phrases.tags[verb]:
        return None
    for phrase in range(*host_before(hit)):
        meaning = meaning_at(hit.phrases, phrase)
        if meaning is not None and meaning.country is not None and "organization" in hit.phrases.tags[phrase]:
            return read_place(hit.phrases, phrase)
    return None
