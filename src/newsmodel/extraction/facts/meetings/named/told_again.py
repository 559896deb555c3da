"""Who "the ministers" are, without a number: those of them who met last, or the group that did."""

from collections.abc import Callable, Sequence
from typing import Final

from newsmodel.extraction.facts.meetings.named.standing import Standing
from newsmodel.extraction.facts.meetings.wording.occasions import Draft
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.model.meeting import MeetingStatus, Participation


def told_again(
    phrases: Phrases, standing: Standing, reference: Reference, drafts: Callable[[], Sequence[Draft]]
) -> tuple[Participation, ...]:
    """Those who met last, if "the ministers" may be they; nobody for "EU ministers", "ministers of Norway".

    As in "Mr Tveit and Ms Lund met on Monday. The ministers will meet again"; "EU ministers met. The ministers agreed";
    "Norway and Chile held talks. The delegations will meet again".
    """
    units = phrases.cast.units
    noun = units.small[reference.last - 1]
    is_bare = reference.last == reference.first + 2 and "definite" in units.tags[reference.first]
    is_bare = is_bare and "prep" not in units.tags[reference.first - 1]  # not "a summit between the leaders"
    if noun not in OFFICES | _SENT or not is_bare or not units.tags[reference.last].isdisjoint(_WHOSE):
        return ()
    here = units.blocks[reference.first]
    for draft in reversed(drafts()):
        if here - draft.block > _REACH:
            break
        who = draft.participants
        if draft.status is MeetingStatus.DENIED or not who:
            continue
        if len(who) > 1 and all(_is_one(standing, part.party, noun) for part in who):
            return who
        if len(who) > 1 and noun in _SENT and all(map(standing.sends, (part.party for part in who))):
            return who
        if len(who) == 1 and _is_group(phrases, who[0].party, noun):
            return who
    return ()


def last_who_met(drafts: Sequence[Draft]) -> tuple[Participation, ...]:
    """For "his two counterparts" those who met last."""
    return next((draft.participants for draft in reversed(drafts) if len(draft.participants) > 1), ())


def named_behind(phrases: Phrases, standing: Standing, group: int) -> tuple[Reference, ...]:
    """Those who are named behind the group at this phrase: "his two counterparts, Ms Lund of Chile and Mr Moe"."""
    found: list[Reference] = []
    for at in range(group + 2, group + _LONGEST if "comma" in phrases.tags[group + 1] else group):
        known = phrases.references.get(at)
        if known is not None and standing.is_named(known.party):
            found.append(known)
        elif not (known is not None and standing.is_state(known.party)) and phrases.tags[at].isdisjoint(_LISTED):
            break
    return tuple(found) if len(found) > 1 else ()


#: Phrases of such a list, and what it is made of besides the names.
_LONGEST: Final = 14
_LISTED: Final = frozenset({"of", "from", "comma", "join", "possessive", "demonym", "country"})


def _is_one(standing: Standing, party: str, noun: str) -> bool:
    """True for a person who has such an office now; who leads a country is one of "the leaders"."""
    if not standing.is_named(party):
        return False
    return standing.is_leader(party) if noun == _LEADERS else party in standing.of_office(noun)


def _is_group(phrases: Phrases, party: str, noun: str) -> bool:
    """True for "EU foreign ministers", of whom "the ministers" are told."""
    label = next((group.label for group in phrases.cast.organizations if group.id == party), "")
    return label.casefold().rpartition(" ")[2] == noun and " " in label


_LEADERS: Final = "leaders"
OFFICES: Final = frozenset(
    {"ministers", "presidents", "leaders", "envoys", "negotiators", "diplomats", "ambassadors", "generals", "mediators"}
    | {"premiers", "chancellors", "secretaries", "delegates", "commanders", "kings"}
)
#: Those who meet for states and for whoever fights them.
_SENT: Final = frozenset({"sides", "delegations", "teams", "negotiators", "delegates", "envoys", "diplomats"})
#: Behind the noun these tell whose they are: "the ministers of Norway".
_WHOSE: Final = frozenset({"of", "from", "possessive"})
#: Blocks over which they are still spoken of.
_REACH: Final = 6
