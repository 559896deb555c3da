"""The house of the body at which somebody is met: "at the foreign ministry", "went to the Treasury for"."""

from typing import Final

from newsmodel.extraction.facts.meetings.where.venues import is_club
from newsmodel.extraction.facts.meetings.wording.destinations import is_purpose, travels
from newsmodel.extraction.facts.meetings.wording.occasions import Draft
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import meaning_at, read_place
from newsmodel.span import Span
from newsmodel.values.places import Place, PlaceKind


def premises(phrases: Phrases, draft: Draft) -> Place | None:
    """The house of the body at which they meet: "at the UN"."""
    first, last = phrases.at(draft.evidence.span.start), phrases.at(draft.evidence.span.end - 1)
    within = (_office(phrases, at) or _goal(phrases, at, last) or _seat(phrases, at) for at in range(first + 2, last))
    told = next((found for found in within if found is not None), None)
    if told is not None:
        return told  # "spent an hour at the Norwegian foreign ministry with her"
    _, end = phrases.sentence[last]
    for at in range(last + 1, min(end, last + _NEAR)):
        tags = phrases.tags[at]
        office = _office(phrases, at)
        if office is not None:
            return office
        if at in phrases.references and "prep" in phrases.tags[at - 1]:
            reference = phrases.references[at]
            if "organization" not in reference.tags or reference.party is None or "noun" in phrases.tags[at + 1]:
                return None
            meaning = meaning_at(phrases, at)
            bare = (meaning is None or meaning.country_code is None) and not is_club(phrases, at)
            named = phrases.word[at].removeprefix("the ") in _HOUSES
            return read_place(phrases, at) if phrases.small[at - 1] == "at" and (bare or named) else None
        if tags & {"turn", "relative", "semicolon", "quote"} or (tags & {"mark"} and tags.isdisjoint(_ASIDE)):
            break
    return None


def _goal(phrases: Phrases, at: int, last: int) -> Place | None:
    """The house of "will go to the State Department on Friday for talks"."""
    start, _ = phrases.sentence[at]
    if phrases.word[at].removeprefix("the ") not in _HOUSES or phrases.small[at - 1] != "to":
        return None
    there = travels(phrases, at - 1, start) and is_purpose(phrases, at + 1, last)
    return read_place(phrases, at) if there else None


def _seat(phrases: Phrases, at: int) -> Place | None:
    """The body of "was at the UN on Friday and met her", "speaking at the UN"."""
    reference = phrases.references.get(at) if phrases.small[at - 1] == "at" else None
    if reference is None or "organization" not in reference.tags or "noun" in phrases.tags[at + 1]:
        return None
    meaning = meaning_at(phrases, at)
    bare = (meaning is None or meaning.country_code is None) and not is_club(phrases, at)
    return read_place(phrases, at) if bare and "be" in phrases.tags[at - 2] else None


def _office(phrases: Phrases, at: int) -> Place | None:
    """The building of "at the Norwegian foreign ministry"; None for that of "an aide at the ministry"."""
    if phrases.small[at].rpartition(" ")[2] not in _OFFICES:
        return None
    first = at
    while "demonym" in phrases.tags[first - 1] or phrases.small[first - 1] == "the":
        first -= 1
    span = phrases.span(first, at + 1)
    name = span.of(phrases.cast.units.layout.text)
    start, _ = phrases.sentence[at]
    here = phrases.all_tags(max(start, first - _FEW), first).isdisjoint(("comma", "relative"))
    if phrases.small[first - 1] not in _IN or not here or not name.startswith("the ") or name.count(" ") < _PARTS:
        return None
    return Place(name=name.removeprefix("the "), kind=PlaceKind.VENUE, span=Span(span.start + len("the "), span.end))


#: Bodies that sit in a house of their own.
_OFFICES: Final = frozenset({"ministry", "parliament", "secretariat", "headquarters", "embassy", "consulate"})
_IN: Final = frozenset({"at", "inside"})
#: Blanks in the name of one: "the ministry" is not named, "the foreign ministry" is.
_PARTS: Final = 2
#: Phrases before "at" among which a clause may begin that tells who works or spoke there.
_FEW: Final = 3
#: Phrases from an occasion to the house in which it is.
_NEAR: Final = 7
#: Marks around who stands where in a picture: "(left)".
_ASIDE: Final = frozenset({"comma", "open", "close"})
#: Bodies that are called as the house is in which they sit.
_HOUSES: Final = frozenset({"State Department", "Pentagon", "Foreign Office", "Treasury", "Treasury Department"})
