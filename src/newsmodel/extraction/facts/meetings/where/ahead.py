"""The place told before an occasion in its sentence: "In Oslo, he met her", "flew to Oslo, where he met her"."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.requests import asked_of
from newsmodel.extraction.facts.meetings.matched.senses import is_verb
from newsmodel.extraction.facts.meetings.when.opening import is_in_lead
from newsmodel.extraction.facts.meetings.where.attachment import (
    is_of_aside,
    is_of_group,
    is_of_subject,
)
from newsmodel.extraction.facts.meetings.where.leading import (
    house_before,
    named_place,
)
from newsmodel.extraction.facts.meetings.wording.cues import AHEAD
from newsmodel.extraction.facts.meetings.wording.deeds import MEANWHILE, is_of_other, is_somebody_else
from newsmodel.extraction.facts.meetings.wording.destinations import (
    TOWARDS,
    is_purpose,
    is_reached_after,
    leaves_for,
    travels,
)
from newsmodel.extraction.facts.meetings.wording.turning import FINITE, offered
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import (
    is_capital_of,
    is_kind_of_place,
    is_seat,
    is_site,
    meaning_at,
    unknown_place,
)
from newsmodel.values.time import TimeKind

#: What leads in a place.
LEADS: Final = frozenset({"in", "at", "near", "aboard", "outside", "inside"})
#: How far back a place may stand, in phrases.
_NEAR: Final = 14
#: Phrases of a clause before the occasion.
_CLAUSE: Final = 60
#: Phrases between words that belong together.
_WITHIN: Final = 6


def ahead_of(phrases: Phrases, what: int) -> int | None:
    """The place before the occasion at phrase *what*; None if none there is its own."""
    start, end = phrases.sentence[what]
    asked = asked_of(phrases, what)  # "called on Norway to hold talks"
    said = what - start > _CLAUSE or asked is not None
    said = said or any(_reports(phrases, phrase) for phrase in range(start, what))
    offer = offered(phrases, what)  # "was in Oslo when he got an invitation to meet her"
    said = said or offer is not None
    first = max(start + said, what - _NEAR, offer or 0) if asked is None else asked[0]
    for phrase in range(what - 1, first - 1, -1):
        tags = phrases.tags[phrase]
        if tags & _PARTS_FROM or _parts(phrases, phrase, what):
            break
        if phrases.word[phrase] == "where":
            found = _before_where(phrases, phrase, start)
            if found is not None:
                return found
        yet = "base" in tags and "past" in phrases.tags[what]  # "who is to visit Oslo, met her"
        if "visits" in tags and not yet and is_verb(phrases, phrase) and _is_object(phrases, phrase + 1):
            found = named_place(phrases, phrase, what)
            if found is not None:
                return found
        if "prep" in tags:
            word = phrases.small[phrase]
            if word in LEADS or word in TOWARDS or leaves_for(phrases, phrase, start):
                found = named_place(phrases, phrase, what)
                if found is None or _is_elsewhere(phrases, phrase, found, what, said=said):
                    continue
                got = phrases.small[phrase - 1] == "up" or phrases.small[phrase + 1] == "get"  # "to get Norway to"
                goes = not got and is_purpose(phrases, found + 1, what)
                if word in LEADS or travels(phrases, phrase, start) or goes:
                    return _finer_before(phrases, phrase, found)
    lead = start + 2 * ("prep" in phrases.tags[start] and start + 1 in phrases.times)  # "On Monday in Oslo"
    on = phrases.small[start] == "on" and is_seat(phrases, start + 1)  # "On Capitol Hill"
    if not said and phrases.tags[lead] & {"prep"} and (on or phrases.small[lead] in LEADS):
        return named_place(phrases, lead, end)
    return None


def is_agreed(phrases: Phrases, what: int) -> bool:
    """True for the talks of "agreed in Oslo to hold more talks", which need not be held there."""
    start, _ = phrases.sentence[what]
    to = next((at for at in range(what - 1, max(start, what - _WITHIN), -1) if "to" in phrases.tags[at]), start)
    if to == start:
        return False
    for at in range(to, max(start, to - _WITHIN), -1):
        if phrases.small[at].partition(" ")[0] in _AGREED:
            return "where" not in phrases.small[max(start, at - _WITHIN) : at]
        if at != to and at not in phrases.times and phrases.tags[at].isdisjoint(("prep", "place", "adverb")):
            return False
    return False


_AGREED: Final = frozenset({"agreed", "decided", "pledged", "promised", "vowed"})


def _is_elsewhere(phrases: Phrases, lead: int, place: int, what: int, *, said: bool) -> bool:
    """True if the place led in by the phrase *lead* before the occasion at *what* is of something else.

    If somebody *said* so, it may be where he spoke: "told the paper in Oslo he had met Ms Lund".
    """
    return (
        (said and _opens(phrases, place + 1))
        or is_of_other(phrases, place, what)
        or is_in_lead(phrases, place)
        or is_of_subject(phrases, lead)
        or is_of_group(phrases, lead, place, what)
        or is_of_aside(phrases, lead, what)
        or is_reached_after(phrases, lead, place, what)
        or _was_there(phrases, lead, place, what)
        or _is_while_another(phrases, place)
    )


def _is_while_another(phrases: Phrases, place: int) -> bool:
    """True for the place of "While Mr Berg was in Oslo, he met her", where another is."""
    start, _ = phrases.sentence[place]
    return phrases.small[start] in MEANWHILE and start + 1 < place and is_somebody_else(phrases, start + 1, start)


def singled_out(phrases: Phrases, what: int) -> int | None:
    """The place of "It was at a hotel in Oslo that he met her"."""
    start, _ = phrases.sentence[what]
    that = next((at for at in range(what - 1, start, -1) if phrases.small[at] == "that"), start)
    if phrases.small[start] != "it" or "be" not in phrases.tags[start + 1] or phrases.small[start + 2] not in LEADS:
        return None
    leads = (at for at in range(start + 2, that) if phrases.small[at] in LEADS)
    return next((place for at in leads if (place := named_place(phrases, at, that)) is not None), None)


def _was_there(phrases: Phrases, lead: int, place: int, what: int) -> bool:
    """True for "was in Oslo on Monday and will meet her next week", not for "was in Oslo, where he will meet her"."""
    was = lead - 1 - ("adverb" in phrases.tags[lead - 1])
    if not phrases.tags[was] >= _WAS or "where" in phrases.small[place:what]:
        return False
    return any(
        "future" in phrases.tags[at] or (phrases.tags[at] >= _IS and "planned" in phrases.tags[at + 1])
        for at in range(place + 1, what)
    )


_WAS: Final = frozenset({"be", "past"})
_IS: Final = frozenset({"be", "present"})


def _finer_before(phrases: Phrases, lead: int, at: int) -> int:
    """The more particular place directly before the one at phrase *at*: "visit Oslo in Norway"."""
    before = lead - 1
    within = phrases.small[lead] == "in" and is_site(phrases, before) and not is_site(phrases, at)
    return before if within else at


_PARTS_FROM: Final = frozenset({"turn", "semicolon", "relative", "about"})


def _parts(phrases: Phrases, at: int, what: int) -> bool:
    """True if what stands before is of something else than the occasion: "before visiting Oslo, he met Ms Lund"."""
    if "visits" in phrases.tags[at] and "ing" in phrases.tags[at] and phrases.small[at - 1] in AHEAD:
        return True
    if _ends_predicate(phrases, at, what) or _ends_relative(phrases, at, what):
        return True
    return _is_news(phrases, at, what) or _is_lapse(phrases, at)


def _ends_relative(phrases: Phrases, comma: int, what: int) -> bool:
    """True for the second comma of "Mr Berg, who met her in Oslo last week, will see": that is another meeting."""
    if "comma" not in phrases.tags[comma] or phrases.tags[comma + 1].isdisjoint(FINITE) or comma + 1 > what:
        return False
    start, _ = phrases.sentence[comma]
    opened = next((at for at in range(comma - 1, start, -1) if "comma" in phrases.tags[at]), start)
    if opened == start or phrases.small[opened + 1] != "who":
        return False
    clause = (phrases.tags[at] for at in range(opened + 2, comma))
    return any("meet" in tags and tags.isdisjoint(("visits", "travels_to_meet")) for tags in clause)


def _is_lapse(phrases: Phrases, at: int) -> bool:
    """True for the time of "spoke in Oslo, a day after he met her", when he was elsewhere."""
    time = phrases.times.get(at)
    return time is not None and time.kind is TimeKind.DURATION and phrases.small[at + 1] in ("after", "before")


def _is_news(phrases: Phrases, said: int, what: int) -> bool:
    """True for the verb of "an official in Oslo said a meeting would be held", which is told there, not held."""
    opens = said + 1 == what or {"det", "owner"} & phrases.tags[said + 1] == {"det"}  # not "described his meeting"
    return opens and _reports(phrases, said) and "noun" in phrases.tags[what] and what - said < _WITHIN


def _opens(phrases: Phrases, at: int) -> bool:
    """True of "that" and of a pronoun with a helping verb, with which a clause begins, behind a day if one is told."""
    while at in phrases.times or at + 1 in phrases.times:
        at += 1
    if phrases.small[at] == "that":
        return True
    return "pronoun" in phrases.tags[at] and bool(phrases.tags[at + 1] & {"have", "be", "modal", "not"})


def _before_where(phrases: Phrases, where: int, start: int) -> int | None:
    """The place of "left for Oslo, where he met Ms Lund", the last of "flew to Norway and Chile, where"."""
    place = where - 1 - bool(phrases.tags[where - 1] & {"comma", "dash"})
    while place in phrases.times or (place + 1 in phrases.times and "prep" in phrases.tags[place]):
        place -= 1  # "in Oslo on Friday, where"
    first = place - 2 if "join" in phrases.tags[place - 1] else place
    led = first > start and (phrases.tags[first - 1] | phrases.tags[first - 2]) & {"prep", "be", "colon"}
    meaning = meaning_at(phrases, place) if led else None
    if meaning is None or (meaning.place is None and meaning.country is None):
        return house_before(phrases, place + 1)
    venue = next((at for at in range(place - 2, max(start, place - _NAMED), -1) if phrases.word[at] == "at"), None)
    finer = None if venue is None else named_place(phrases, venue, place) or unknown_place(phrases, venue, place)
    return place if finer is None else finer  # "at the Tveit Arena in Oslo, where"


#: Phrases from "at" to the city of "at the Royal Hospital Prestfoss in Oslo".
_NAMED: Final = 9


def _reports(phrases: Phrases, at: int) -> bool:
    """True for the verb of "In Oslo, Mr Moe said", which tells where he spoke; not for "is thought"."""
    return {"say", "past"} <= phrases.tags[at] and "be" not in phrases.tags[at - 1]


def _is_object(phrases: Phrases, at: int) -> bool:
    """True for the place of "visited Oslo, where he met Ms Lund", "the Chilean capital", not of "an Oslo school"."""
    det = "det" in phrases.tags[at]
    at += det
    if is_capital_of(phrases, at):
        return True
    at += det and phrases.tags[at] <= _ADJECTIVE
    following = phrases.tags[at + 1]
    ends = following.isdisjoint(("name", "low", "possessive", "capital")) or following & {"prep", "adverb", "join"}
    return bool((ends or is_kind_of_place(phrases, at + 1)) and phrases.tags[at] & {"place", "country", "organization"})


_ADJECTIVE: Final = frozenset({"low", "common", "modifier", "participle"})


def _ends_predicate(phrases: Phrases, join: int, what: int) -> bool:
    """True for "will meet Mr Berg in Oslo and is to see Ms Lund": what stands before is of another meeting."""
    if "join" not in phrases.tags[join] or not phrases.tags[join + 1] & {"be", "have", "modal"}:
        return False
    start, _ = phrases.sentence[join]
    first = max(start, join - _CLAUSE)
    return join + 1 < what and bool(phrases.all_tags(first, join) & {"meet", "noun"})


def where_told(phrases: Phrases, what: int) -> int | None:
    """The place of "will be in Oslo on Friday, where he will meet her", "a visit to Oslo, during which he met her"."""
    start, _ = phrases.sentence[what]
    for phrase in range(what - 1, max(start, what - _NEAR) - 1, -1):
        if phrases.word[phrase] == "where":
            return _before_where(phrases, phrase, start)
        if phrases.word[phrase] == "which" and phrases.small[phrase - 1] in _AT_WHICH:
            return _before_where(phrases, phrase - 1, start)
        if phrases.tags[phrase] & {"mark", "relative", "subordinator"}:
            return None
    return None


_AT_WHICH: Final = frozenset({"during", "at", "on"})
