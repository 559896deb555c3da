"""Who is at a gathering of which the text tells where it is: "Mr Tveit spoke at the World Food Conference in Oslo"."""

from collections.abc import Iterator
from typing import Final

from newsmodel.extraction.facts.meetings.where.journeys import Scene
from newsmodel.extraction.facts.meetings.where.venues import SIDES, Venue, Venues
from newsmodel.extraction.facts.meetings.wording.destinations import TOWARDS, leaves_for, travels
from newsmodel.extraction.facts.meetings.wording.turning import gone_by
from newsmodel.extraction.facts.phrases import Phrases

#: Phrases from the verb to the gathering, and from who does it to that.
_NEAR: Final = 5
_FAR: Final = 16
#: Of a gathering: "at the end of the summit in Oslo".
_PARTS: Final = SIDES | {"end", "close", "start", "day", "opening", "conclusion"}
_AT: Final = frozenset({"at", "during"})
#: Verbs whose object a gathering is for those who are there.
_ATTENDS: Final = frozenset(
    {"attended", "attends", "attend", "attending", "addressed", "addresses", "address", "addressing", "told", "joined"}
    | {"opened", "closed", "chaired", "hosted", "left"}
)
#: What stands before the name of a gathering.
_DESCRIBES: Final = frozenset({"det", "owner", "modifier", "num", "time", "possessive", "demonym", "people"})
_MERE_WORD: Final = frozenset({"low", "common"})
#: What does not stand between a subject and what it does.
_NO_VERB: Final = frozenset({"mark", "prep", "join", "possessive", "party"})
_ENDS: Final = frozenset({"turn", "relative", "that", "semicolon", "quote", "not", "subordinator"})
_BEGINS: Final = frozenset({"begins", "opens", "starts", "began", "opened", "started", "kicks off", "kicked off"})
_AHEAD: Final = frozenset({"future", "modal", "planned", "proposed"})


def scenes_at(phrases: Phrases, venues: Venues) -> Iterator[Scene]:
    """Where those are who speak at a gathering, attend it or have gone there."""
    for venue in venues.told:
        lead = _lead(phrases, venue.first) if venue.place is not None else None
        who = None if lead is None else _who(phrases, lead)
        if lead is not None and who is not None:
            yield from _scene(phrases, venue, who, lead)


def _lead(phrases: Phrases, first: int) -> int | None:
    """The word that tells that somebody is at the gathering named from phrase *first* on; None for other words."""
    start, _ = phrases.sentence[first]
    at = first - 1
    while at > max(start, first - _NEAR) and (phrases.tags[at] & _DESCRIBES or phrases.tags[at] <= _MERE_WORD):
        if phrases.small[at] in _ATTENDS:
            break
        at -= 1
    if at <= start:
        return None
    word = phrases.small[at]
    if word == "of" and phrases.small[at - 1] in _PARTS:
        return at - 1
    goes = (word in TOWARDS | {"for"} and travels(phrases, at, start)) or leaves_for(phrases, at, start)
    return at if word in _AT or word in _ATTENDS or goes else None


def _who(phrases: Phrases, lead: int) -> int | None:
    """The person who does what leads to the gathering: "Mr Tveit" of "Mr Tveit told Ms Lund at the"; else None."""
    start, _ = phrases.sentence[lead]
    for at in range(lead - 1, max(start, lead - _FAR) - 1, -1):
        if phrases.tags[at] & _ENDS:
            return None
        does = phrases.tags[at + 1].isdisjoint(_NO_VERB) if at + 1 < lead else "prep" not in phrases.tags[lead]
        led = at > start and "prep" in phrases.tags[at - 1]
        if "person" in phrases.tags[at] and at in phrases.references and does and not led:
            return at
    return None


def _scene(phrases: Phrases, venue: Venue, who: int, lead: int) -> Iterator[Scene]:
    party = phrases.references[who].party
    begins = not _BEGINS.isdisjoint(phrases.small[venue.at + 1 : venue.at + _NEAR])
    times = () if begins else venue.times  # those who are there may meet on any of its days
    ahead = bool(phrases.all_tags(who, lead) & _AHEAD)
    if party is not None and venue.place is not None:
        yield Scene(
            party=party,
            place=venue.place,
            times=times if ahead else tuple(gone_by(time, verb=True) for time in times),
            ahead=ahead,
            came=not ahead,
            block=phrases.block(venue.at),
            start=phrases.span(venue.at, venue.at + 1).start,
        )
