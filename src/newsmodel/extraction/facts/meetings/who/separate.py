"""Whether several were met each alone: "held separate talks with", "called Ms Lund and then Mr Berg"."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.hits import CALL_FROM, INVITATIONS, TALKS_WITH, Hit
from newsmodel.extraction.facts.meetings.matched.included import INCLUDED
from newsmodel.extraction.facts.meetings.matched.telling import is_by_phone
from newsmodel.extraction.facts.meetings.named.members import Members
from newsmodel.extraction.facts.meetings.who.hosts import Parties
from newsmodel.extraction.resolution.cast import Reference


def apart(hit: Hit, members: Members, left: Parties, right: Parties) -> frozenset[str]:
    """Those of one side where each of them met each of the other alone; nobody if they met together.

    Of a visit to several countries it is those who pay it.
    """
    phrases, what = hit.phrases, hit.what
    if _is_tour(hit, members, right):
        return frozenset(reference.party for reference in left if reference.party is not None)
    around = phrases.words(max(0, what - 2), min(what + 2, len(phrases.letters))).split()  # no "Separately, she met"
    words = {*around, phrases.small[hit.match.end()]}
    each = list(phrases.small[what + 1 : what + 3]) == ["each", "of"]  # "telephoned each of the two leaders"
    each = each or _do_each(hit, left, right)
    alone = each or bool(words & _SEPARATE) or (len(left) == 1 and (bool(words & _IN_PAIRS) or _is_in_turn(hit)))
    if not left or not right or len(left) == len(right) == 1 or not (alone or _are_several(hit, members, left, right)):
        return frozenset()
    return frozenset(reference.party for reference in left if reference.party is not None)


def _do_each(hit: Hit, left: Parties, right: Parties) -> bool:
    """True for "Mr Tveit and Mr Berg each met Ms Lund", "the ministers of Norway and Chile all spoke to her"."""
    words = hit.phrases.small[hit.aux : hit.what if hit.verb is not None else hit.aux]
    each = "each" in words or ("all" in words and hit.frame in _SPEAKS - {"meets"})
    return len(left) > 1 and len(right) == 1 and each


def facing(hit: Hit, left: Parties, right: Parties) -> frozenset[str]:
    """Those who are met, where the words tell who met whom; nobody if they do not part them."""
    parted = left and right and (hit.verb is not None or hit.rule == TALKS_WITH)
    return frozenset(one.party for one in right if one.party is not None) if parted else frozenset()


def _is_in_turn(hit: Hit) -> bool:
    """True for "telephoned Ms Lund and then Mr Berg", "talks with Ms Lund and later Mr Berg"."""
    phrases, met = hit.phrases, () if hit.whom is None else range(*hit.whom)
    return any(phrases.small[at] in _THEN and bool(phrases.tags[at - 1] & {"join", "comma"}) for at in met)


def _are_several(hit: Hit, members: Members, left: Parties, right: Parties) -> bool:
    """True for meetings of one with persons or countries that are named one by one; talks are one for all."""
    several = hit.rule in (TALKS_WITH, CALL_FROM, INCLUDED) and hit.phrases.small[hit.what].endswith(_MEETINGS)
    several = several or _is_on_phone(hit) or _are_spoken_to(hit, members, left, right)
    return several and len(left) == 1 and all(_is_one(members, one) for one in right)


def _is_on_phone(hit: Hit) -> bool:
    """True for "spoke by phone to", "telephoned", who hears one after the other; not for "spoke in a joint call to"."""
    if hit.verb is None or hit.frame not in _SPEAKS:
        return False
    phrases = hit.phrases
    _, end = phrases.sentence[hit.what]
    near = range(hit.aux, min(end, hit.match.end() + _NEAR))
    if any(phrases.small[at] in _JOINT for at in near):
        return False
    return hit.verb.medium == "phone" or any("phone" in phrases.tags[at] and is_by_phone(phrases, at) for at in near)


def _are_spoken_to(hit: Hit, members: Members, left: Parties, right: Parties) -> bool:
    """True for "spoke to Ms Lund of Norway and Mr Soto of Chile", who are not told to be at one place."""
    if hit.verb is None or hit.verb.lemma not in _SPEAK or hit.phrases.small[hit.what + 1] not in ("to", "with"):
        return False
    homes = [members.standing.country(one.party) for one in (*left, *right)]
    _, end = hit.phrases.sentence[hit.what]
    behind = hit.phrases.small[hit.what : min(end, hit.match.end() + _NEAR)]
    return None not in homes and len({*homes}) == len(homes) and _JOINT.isdisjoint(behind) and "in" not in behind


def _is_tour(hit: Hit, members: Members, right: Parties) -> bool:
    """True for a visit to several countries; not for one to a country and to land beside it, "the West Bank"."""
    visited = hit.entry.kind == "visit" and hit.rule not in INVITATIONS  # "invited Norway and Chile to talks"
    return visited and len(right) > 1 and all(_is_country(hit, members, one) for one in right)


def _is_country(hit: Hit, members: Members, one: Reference) -> bool:
    meaning = hit.phrases.cast.units.meanings.get(one.first)
    parts = () if meaning is None or meaning.country is None else meaning.country.parts
    whole = hit.phrases.cast.units.words(one.first, one.last) not in parts
    return whole and members.standing.is_state(one.party)


def _is_one(members: Members, one: Reference) -> bool:
    """True for one who acts for himself, also if he is named with another: "both leaders", "leaders of A and B"."""
    standing = members.standing
    named_with_another = not one.tags.isdisjoint(("both", "group")) and not standing.reports(one)
    is_one = standing.is_person(one.party) or standing.is_state(one.party)
    return (named_with_another and is_one) or standing.acts(one)


_SPEAK: Final = frozenset({"speak", "talk"})
#: What one does on the telephone.
_SPEAKS: Final = frozenset({"calls", "confers_with", "meets"})
#: Phrases behind those who are spoken to among which it is told how.
_NEAR: Final = 4
_JOINT: Final = frozenset({"joint", "jointly", "together", "three-way", "four-way", "trilateral", "conference"})
_SEPARATE: Final = frozenset({"separate", "separately", "individual", "individually"})
_THEN: Final = frozenset({"then", "later", "afterwards", "afterward"})
#: What one does with each of others; of several it tells that they met others together.
_IN_PAIRS: Final = frozenset({"bilateral", "one-on-one"})
_MEETINGS: Final = ("meetings", "summits", "calls", "conversations")
