"""Journeys that are told only as when or where something else was: "said on a visit to Norway that"."""

from collections.abc import Sequence
from typing import Final

from newsmodel.extraction.facts.meetings.matched.hits import Hit
from newsmodel.extraction.facts.meetings.named.participants import joining
from newsmodel.extraction.facts.meetings.named.standing import Standing
from newsmodel.extraction.facts.meetings.wording.nouns import lead_of
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import Participation
from newsmodel.values.places import Place, PlaceKind


def is_in_passing(hit: Hit, standing: Standing, who: Sequence[Participation], place: Place | None) -> bool:
    """True for "during a visit to Norway", "after visiting Oslo", "lawmakers visiting Oslo": nobody there is told of.

    Not so for a seat of government, which stands for who resides there: "during a visit to the White House".
    """
    if hit.entry.kind != "visit" or place is None or place.kind not in _LANDS:
        return False
    met = hit.whom is not None and any(_is_person(hit, at) for at in range(*hit.whom))
    if met or not (standing.has_country(who) or _is_led_there(standing, who, place)):
        return False
    if hit.verb is None:
        one_more = hit.phrases.small[hit.what - 1] in _ONE_MORE  # "has changed after her second visit to Norway"
        return lead_of(hit.phrases, hit.what) in _WHILE and not one_more and not _sets_out(hit)
    while_there = hit.phrases.small[hit.what - 1] in _WHILE or _are_those(hit)
    return "ing" in hit.phrases.tags[hit.what] and while_there


def _are_those(hit: Hit) -> bool:
    """True for "officials visiting Norway said", "officials from Lima visiting Norway": it tells who they are."""
    tags, at = hit.phrases.tags, hit.what - 1
    at -= 2 * ("prep" in tags[at - 1])
    of_group = hit.aux == hit.what and "group" in tags[at] and "comma" not in tags[hit.what - 1]
    return of_group and not tags[hit.match.end()].isdisjoint(_VERB)


def _is_person(hit: Hit, at: int) -> bool:
    return at in hit.phrases.references and "person" in hit.phrases.tags[at]


def _sets_out(hit: Hit) -> bool:
    """True for "embarked on a visit", "is on a visit", "flew to Norway on a visit", "went with Ms Lund on a visit".

    These are told for themselves; not so "who is on a visit".
    """
    phrases, start = hit.phrases, hit.phrases.sentence[hit.what][0]
    on = next((at for at in range(hit.what - 1, start, -1) if phrases.small[at] == "on"), None)
    if on is None:
        return False
    is_main = "be" in phrases.tags[on - 1] or _goes_there(phrases, on)
    if is_main and "relative" not in phrases.all_tags(max(start, on - _WAY), on):
        return True
    return phrases.small[on - 1] in _SETS_OUT or joining(phrases, on) is not None


def _goes_there(phrases: Phrases, on: int) -> bool:
    """True for the words "flew to Norway", "is in Norway" before phrase *on*."""
    there = on - 1
    led = bool(phrases.tags[there] & _PLACES) and phrases.small[there - 1] in _LEADS
    return led and bool(phrases.tags[there - 2] & {"visits", "travels_to_meet", "be"})


def _is_led_there(standing: Standing, who: Sequence[Participation], place: Place) -> bool:
    """True if the only host is who leads the country, of whom the words say nothing."""
    return any(part.party == standing.leader(place.country) for part in who)


_PLACES: Final = frozenset({"place", "country", "party"})
_LEADS: Final = frozenset({"to", "in"})
#: Phrases from "who is" to "on a visit".
_WAY: Final = 4
_VERB: Final = frozenset({"say", "past", "third", "be", "have", "modal"})
#: Where one may be without having met anybody.
_LANDS: Final = frozenset({PlaceKind.CITY, PlaceKind.COUNTRY, PlaceKind.REGION})
_WHILE: Final = frozenset({"on", "during", "after", "following", "from", "before", "while", "when", "since", "in"})
_ONE_MORE: Final = frozenset({"second", "third", "fourth", "fifth", "sixth"})
_SETS_OUT: Final = frozenset(
    {"embark", "embarks", "embarked", "embarking", "off", "out", "go", "goes", "went", "gone", "left", "leaves"}
    | {"departs", "departed", "leaving"}
)
