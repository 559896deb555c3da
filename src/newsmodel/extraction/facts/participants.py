"""Who takes part: the subject and the object of a phrase about a meeting, groups told apart into their members."""

from collections.abc import Iterator
from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.lexicon.entries import Frame
from newsmodel.model.meeting import Participation, ParticipationRole

#: One party or several, listed.
PARTIES: Final = "(party ((comma|comma? join|join) party){0,5})"
_JOINED: Final = frozenset({"comma", "join"})
#: How many phrases a pronoun or a group looks back for those it stands for.
_REACH: Final = 60


def subject(phrases: Phrases, at: int) -> tuple[int, int]:
    """The parties that do what the verb or noun at phrase *at* says: those next before it, else its sentence's first.

    A party behind a preposition ("a letter from Mr Berg") is taken only if it stands next to *at*.
    """
    start, _ = phrases.sentence(at)
    last = at
    while last > start and phrases.tags(last - 1) & {"adverb", "relative", "comma", "time"}:
        last -= 1
    if last > start and last - 1 in phrases.references:
        return _listed(phrases, last - 1, start), last
    for phrase in range(start, at):
        if phrase in phrases.references and (phrase == start or "prep" not in phrases.tags(phrase - 1)):
            return phrase, _list_end(phrases, phrase, at)
    return at, at


def possessor(phrases: Phrases, at: int) -> tuple[int, int]:
    """The party whose the noun at phrase *at* is: "Mr Berg's surprise visit"; an empty range if there is none."""
    start, _ = phrases.sentence(at)
    for phrase in range(at - 1, max(start, at - _ADJECTIVES) - 1, -1):
        if "possessive" in phrases.tags(phrase) and phrase - 1 in phrases.references:
            return _listed(phrases, phrase - 1, start), phrase
        if phrases.tags(phrase) & {"mark", "prep", "party", "be", "have"}:
            break
    return at, at


#: A possessor may stand this many phrases before the noun.
_ADJECTIVES: Final = 5


def _listed(phrases: Phrases, last: int, start: int) -> int:
    """The first party of the list that the party at phrase *last* ends."""
    first = last
    while first - 2 >= start and phrases.tags(first - 1) & _JOINED and _is_party(phrases, first - 2):
        first -= 2
    return first


def _list_end(phrases: Phrases, first: int, end: int) -> int:
    """Behind the list of parties that begins at phrase *first*."""
    last = first + 1
    while last + 1 < end and "join" in phrases.tags(last) and _is_party(phrases, last + 1):
        last += 2
    return last


def _is_party(phrases: Phrases, phrase: int) -> bool:
    return phrase in phrases.references


def participations(
    phrases: Phrases, doing: tuple[int, int], done_to: tuple[int, int], frame: Frame | None
) -> tuple[Participation, ...]:
    """A participation for each party of the two ranges, each party once; a group's members instead of the group."""
    doer, other = ROLES.get(frame or "meets", _PLAIN)
    found: dict[str, Participation] = {}
    for (first, last), role in ((doing, doer), (done_to, other)):
        for phrase in range(first, last):
            if phrase in phrases.references:
                for reference in _members(phrases, phrase):
                    if reference.party is not None:
                        made = Participation(party=reference.party, role=role, position=reference.position)
                        found.setdefault(reference.party, made)
    return tuple(found.values())


def _members(phrases: Phrases, phrase: int) -> Iterator[Reference]:
    """The reference itself, or for "the two leaders" and "they" the two parties last spoken of before."""
    reference = phrases.references[phrase]
    if not stands_for_two(phrases, phrase):
        yield reference
        return
    seen: list[Reference] = []
    for before in range(phrase - 1, max(-1, phrase - _REACH), -1):
        earlier = phrases.references.get(before)
        if earlier is not None and earlier.party is not None and not earlier.tags & {"plural", "pronoun"}:
            if all(earlier.party != other.party for other in seen):
                seen.append(earlier)
            if len(seen) == 2:  # noqa: PLR2004
                break
    yield from reversed(seen)


def stands_for_two(phrases: Phrases, phrase: int) -> bool:
    """True for "they", "the two leaders", "both sides"."""
    reference = phrases.references[phrase]
    if "plural" not in reference.tags:
        return False
    if "pronoun" in reference.tags:
        return "they" in phrases.tags(phrase) or phrases.words(phrase, phrase + 1).casefold() == "they"
    return any(word in _TWO for word in phrases.words(phrase, phrase + 1).casefold().split())


_TWO: Final = frozenset({"two", "both", "pair"})
_PLAIN: Final = (ParticipationRole.PARTICIPANT, ParticipationRole.PARTICIPANT)
#: What the frame of a verb says of who does it and to whom it is done.
ROLES: Final[dict[Frame, tuple[ParticipationRole, ParticipationRole]]] = {
    "visits": (ParticipationRole.VISITOR, ParticipationRole.HOST),
    "travels_to_meet": (ParticipationRole.VISITOR, ParticipationRole.HOST),
    "hosts": (ParticipationRole.HOST, ParticipationRole.VISITOR),
    "mediates": (ParticipationRole.MEDIATOR, ParticipationRole.PARTICIPANT),
}
