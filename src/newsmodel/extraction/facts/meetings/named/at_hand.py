"""Who "the two" and "the pair" are in a paragraph that tells of two who meet, or names two people and no more."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

import attrs

from newsmodel.extraction.facts.alike import countries_within
from newsmodel.extraction.facts.meetings.named.met_last import GENDERS, LEADERS
from newsmodel.extraction.facts.meetings.named.plurals import opening_pair
from newsmodel.extraction.facts.meetings.named.standing import Standing
from newsmodel.extraction.facts.meetings.wording.occasions import Draft
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.model.meeting import MeetingStatus, Participation, ParticipationRole

_PAIR: Final = 2
_PEOPLE: Final = frozenset({"the two", "the pair", "the duo", "the two men", "both men", "the two women", "both women"})
#: Phrases of a paragraph before "the pair" in which they are named.
_FAR: Final = 120


def two_at_hand(
    phrases: Phrases, standing: Standing, reference: Reference, drafts: Sequence[Draft], doing: AbstractSet[str]
) -> tuple[Participation, ...]:
    """The two of whom the paragraph tells before "the pair" that they meet, else the two people whom it names.

    As in "Mr Tveit called Ms Lund. The two will meet in May"; "Mr Tveit owns a quay. Ms Lund has another. The pair met
    in May". Nobody for others than "the two", "the pair", "both men"; none of those *doing* it to them.
    """
    words = reference.span.of(phrases.cast.units.layout.text).casefold()
    if words not in _PEOPLE:
        return ()
    here = phrases.cast.units.blocks[reference.first]
    near = (draft for draft in drafts if draft.block == here and draft.status is not MeetingStatus.DENIED)
    told = [draft.participants for draft in near if len(draft.participants) > 1]
    who = told[-1] if told else _named(phrases, standing, reference)
    if len(who) != _PAIR or any(part.party in doing or not standing.is_named(part.party) for part in who):
        return ()
    gender = GENDERS.get(words.rpartition(" ")[2])
    return who if gender is None or all(standing.may_be(part.party, gender) for part in who) else ()


def _named(phrases: Phrases, standing: Standing, reference: Reference) -> tuple[Participation, ...]:
    """The people whom the paragraph names before the reference, those who speak for others and reporters left out."""
    end = phrases.at(reference.span.start)
    here = phrases.block(end)
    found: dict[str, Participation] = {}
    for at in range(end - 1, max(0, end - _FAR), -1):
        one = phrases.references.get(at)
        if one is None or one.party is None or not standing.is_named(one.party):
            continue
        if phrases.block(at) != here:
            break
        if not standing.is_voice(one.party) and not standing.reports(one):
            found.setdefault(
                one.party,
                Participation(party=one.party, role=ParticipationRole.PARTICIPANT, position=one.position),
            )
    return tuple(reversed(found.values()))


def two_since(phrases: Phrases, _standing: Standing, reference: Reference) -> tuple[Reference, ...]:
    """The two of "Mr Tveit has not met Ms Lund since they held talks": those of the clause before, if they are two."""
    at = bisect_left(phrases.first, reference.first)
    start, _ = phrases.sentence[at]
    if at <= start or phrases.small[at - 1] != "since" or "pronoun" not in reference.tags:
        return ()
    before = [phrases.references[other] for other in range(start, at) if other in phrases.references]
    return tuple(before) if len({one.party for one in before} - {None}) == len(before) == _PAIR else ()


def two_koreas(phrases: Phrases, standing: Standing, reference: Reference) -> tuple[Reference, ...]:
    """The states of "the two Koreas", and who leads them of "the leaders of the two Koreas", "both Korean leaders"."""
    words = reference.span.of(phrases.cast.units.layout.text).casefold()
    if _KOREAS.search(words) is None:
        return ()
    halves = (("leaders" in words and standing.leader(code)) or standing.state(code) for code in ("KP", "KR"))
    return tuple(attrs.evolve(reference, party=half, position=None) for half in halves if half is not None)


_KOREAS: Final = re.compile(r"koreas$|(?<!north )(?<!south )\bkorean \w+$")


def two_heads(phrases: Phrases, standing: Standing, reference: Reference) -> tuple[Reference, ...]:
    """The leaders of the two states of a group in the sentence: "Danish and Chilean envoys … the two leaders"."""
    if reference.span.of(phrases.cast.units.layout.text).casefold().rpartition(" ")[2] not in LEADERS:
        return ()
    at = bisect_left(phrases.first, reference.first)
    for group in range(at - 1, phrases.sentence[at][0] - 1, -1):
        if "group" not in phrases.tags[group] or group not in phrases.references:
            continue
        codes = countries_within(phrases.cast.units, phrases.references[group])
        heads = [head for code in codes if (head := standing.leader(code)) is not None]
        if len(heads) == len(codes) == _PAIR:
            return tuple(attrs.evolve(reference, party=head, position=None) for head in heads)
    return ()


def two_homes(phrases: Phrases, standing: Standing, reference: Reference) -> tuple[Reference, ...]:
    """The states of the two whom alone the sentence names: "Mr Soto welcomed Ms Berg's plan for the two nations"."""
    words = reference.span.of(phrases.cast.units.layout.text).casefold().rpartition(" ")[2]
    at = bisect_left(phrases.first, reference.first)
    here = [one for one in range(phrases.sentence[at][0], at) if one in phrases.references]
    before = [phrases.references[one] for one in here if not _is_owner(phrases, standing, one)]
    if words not in _STATES or not before or not all(standing.is_named(one.party) for one in before):
        return ()
    codes = dict.fromkeys(standing.country(one.party) for one in before)
    states = [state for code in codes if (state := standing.state(code)) is not None]
    if len(states) != len(codes) or len(codes) != _PAIR:
        return ()
    return tuple(attrs.evolve(reference, party=state, position=None) for state in states)


def _is_owner(phrases: Phrases, standing: Standing, at: int) -> bool:
    """True for the state of "Chile's Pedro Soto"."""
    return "possessive" in phrases.tags[at + 1] and standing.is_state(phrases.references[at].party)


_STATES: Final = frozenset({"countries", "nations", "states"})


def two_opposed(phrases: Phrases, standing: Standing, reference: Reference) -> tuple[Reference, ...]:
    """The two with which the sentence before opens: "The government and the rebels agreed. The two sides met"."""
    words = reference.span.of(phrases.cast.units.layout.text).casefold().rpartition(" ")[2]
    first = opening_pair(phrases, bisect_left(phrases.first, reference.first))
    if first is None or not (words in _OPPOSED or "pronoun" in reference.tags):
        return ()
    pair = phrases.references[first], phrases.references[first + 2]
    known = all(one.party is not None and not standing.is_person(one.party) for one in pair)
    return pair if known else ()


#: Who may be a government and those whom it fights.
_OPPOSED: Final = frozenset({"sides", "parties", "rivals", "foes", "two", "pair"})
