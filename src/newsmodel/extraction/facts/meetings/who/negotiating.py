"""Who negotiates where the words for talks name one side or none: the two of whom the text speaks around them."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

import attrs

from newsmodel.extraction.facts.goals import is_goal
from newsmodel.extraction.facts.meetings.matched.hits import TALKS_WITH, THE_TALKS
from newsmodel.extraction.facts.meetings.named.members import Members
from newsmodel.extraction.facts.meetings.named.well_known import is_well_known
from newsmodel.extraction.facts.meetings.wording.domestic import is_domestic
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, LASTING, SERIES, Draft
from newsmodel.extraction.facts.meetings.wording.predicates import is_subject
from newsmodel.extraction.facts.phrases import TELLING, Phrases
from newsmodel.extraction.patterns import BREAK
from newsmodel.model.meeting import MeetingStatus, Participation, ParticipationRole


def with_negotiators(phrases: Phrases, members: Members, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """The drafts, those of negotiations with who else is likely to hold them, if nobody who was told before does."""
    for draft in drafts:
        sides = _sides(phrases, members, draft) if _lacks_sides(draft) else ()
        yield attrs.evolve(draft, implied=sides) if sides else draft


def _lacks_sides(draft: Draft) -> bool:
    """True for "the talks", "talks with Norway", of which two sides are not told."""
    if draft.kind not in LASTING or draft.implied or draft.shown or not draft.words.endswith(SERIES):
        return False
    if draft.many or len(draft.participants) > 1 or not (draft.series or draft.told):
        return False
    return draft.evidence.rule in (TALKS_WITH, THE_TALKS) and draft.status in (*DONE, MeetingStatus.PLANNED)


def _sides(phrases: Phrases, members: Members, draft: Draft) -> tuple[Participation, ...]:
    """The two of whom the sentence, else its paragraph, else that and the one before it speak, if of no third."""
    here = phrases.at(draft.evidence.span.start)
    if is_domestic(phrases, draft) or not (draft.series or draft.participants or _is_subject(phrases, draft)):
        return ()
    noun = phrases.at(draft.evidence.span.end - 1)
    if is_well_known(phrases, noun) or _is_looked_on(phrases, noun):
        return ()  # the text does not speak of those who hold them
    met = {_side(members, party) for party in draft.parties}
    if None in met and any(map(members.standing.is_named, draft.parties)):
        return ()
    own = bool(met) and draft.evidence.rule == THE_TALKS  # "agreed to resume talks"
    told = own and draft.definite and not draft.series  # "invited her to continue the talks", of which is told before
    if told or (own and not all(map(members.standing.leads, draft.parties))):
        return ()
    for window in islice(_windows(phrases, here), 1 if own else None):
        found = dict.fromkeys(_spoken_of(phrases, members, window))
        others = [party for party in found if party not in met]
        if len(others) + len(met) > _PAIR:
            return ()
        if len(others) + len(met) == _PAIR and _are_alike(members, (*others, *met)):
            if draft.words.startswith(_OF_PEACE) and _is_mediated(members, (*others, *met)):
                return ()
            of_union = members.standing.union in met and members.standing.union not in draft.parties
            both = [party for party in (*others, *met) if party is not None] if own or of_union else others
            return tuple(Participation(party=one, role=ParticipationRole.PARTICIPANT) for one in both)
    return ()


def _is_looked_on(phrases: Phrases, noun: int) -> bool:
    """True for "was spying on the negotiations", "Norway welcomed the talks", which others hold."""
    start, _ = phrases.sentence[noun]
    for at in range(noun - 1, max(start, noun - _OBJECT), -1):
        if phrases.small[at] in _LOOKS_ON:
            return True
        if phrases.tags[at].isdisjoint(("det", "modifier", "low", "prep")):
            return False
    return False


#: Phrases from a verb to its object: "is closely watching the nuclear".
_OBJECT: Final = 6
_LOOKS_ON: Final = frozenset(
    {
        "applauded", "backs", "backed", "condemned", "condemns", "criticised", "criticises", "criticized", "criticizes",
        "denounced", "denounces", "hailed", "hails", "monitoring", "opposed", "opposes", "opposing", "praised",
        "spied", "spying", "watched", "watches", "watching", "welcomed", "welcomes", "welcoming",
    }
)  # fmt: skip


def _are_alike(members: Members, sides: tuple[str | None, ...]) -> bool:
    """True unless one of them is a party within a country and the other none: "Labour" and Britain."""
    parties = [side in members.standing.factions for side in sides]
    return all(parties) or not any(parties)


def _is_mediated(members: Members, sides: tuple[str | None, ...]) -> bool:
    """True for two states of which one more likely brings others to make peace: the United States and Israel."""
    standing = members.standing
    return all(map(standing.is_state, sides)) and any(standing.country(side) in _MEDIATORS for side in sides)


#: States that mediate more often than they make peace themselves.
_MEDIATORS: Final = frozenset({"US", "QA", "NO", "CH", "OM", "EG"})
_OF_PEACE: Final = ("peace", "ceasefire", "cease-fire", "truce")


def _is_subject(phrases: Phrases, draft: Draft) -> bool:
    """True for "the talks are set for May", of which the sentence tells, not for "came to continue the talks"."""
    return is_subject(phrases, phrases.at(draft.evidence.span.end - 1))


def _windows(phrases: Phrases, here: int) -> Iterator[range]:
    start, end = phrases.sentence[here]
    yield range(start, end)
    block = phrases.block(here)
    while start > 0 and phrases.block(start - 1) == block:
        start -= 1
    while end < len(phrases.letters) and phrases.block(end) == block:
        end += 1
    yield range(start, end)
    before = start
    while before > 0 and phrases.letters[before - 1] == BREAK:
        before -= 1
    if before > 0 and phrases.block_kind(before - 1) in TELLING:
        block = phrases.block(before - 1)
        while before > 0 and phrases.block(before - 1) == block:
            before -= 1
        yield range(before, end)
    behind = end
    while behind < len(phrases.letters) and phrases.block(behind) <= phrases.block(here) + 1:
        behind += 1
    yield range(min(before, start), behind)


def _spoken_of(phrases: Phrases, members: Members, window: range) -> Iterator[str]:
    """The sides of whom a range of phrases speaks, not the countries where something is."""
    for at in window:
        reference = phrases.references.get(at)
        if reference is None:
            meaning = phrases.meaning(at) if "demonym" in phrases.tags[at] else None
            state = None if meaning is None else members.standing.state(meaning.country_code)
            if state is not None:
                yield state
        elif "pronoun" in reference.tags:
            continue  # "he fears that the talks", who is named with those of whom he speaks
        elif phrases.small[at - 1] not in _PLACED and not members.standing.reports(reference):
            for one in members.apart(tuple(members.of((at, at + 1), members.nobody_before))):
                side = _side(members, one.party)
                if side is not None:
                    yield side


def _side(members: Members, party: str | None) -> str | None:
    """Of whom somebody who is spoken of is on the side: his state, else himself; None for who holds no such talks."""
    standing = members.standing
    if party in standing.europeans:
        return standing.union
    if party in standing.movements or party in standing.unions:
        return party
    code = standing.country(party)
    if code is None:
        return None
    state = standing.state(code)
    if is_goal(state):  # of which the text tells only that somebody goes there
        return None
    return state or (party if standing.is_emissary(party) or party in standing.bodies else None)


_PAIR: Final = 2
#: Words behind which a country is where something is.
_PLACED: Final = frozenset({"in", "at", "near", "into", "across", "outside", "inside"})
