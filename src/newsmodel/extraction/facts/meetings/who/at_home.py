"""At whose house somebody holds talks: "had dinner at Ms Lund's residence", who is the other one."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.hits import Hit, Side
from newsmodel.extraction.facts.phrases import Phrases


def host_at_home(hit: Hit) -> Side | None:
    """Who has the house at which the occasion is; None if the words behind it do not say."""
    phrases, at = hit.phrases, hit.match.end()
    _, end = phrases.sentence[hit.what]
    while at < end and (at in phrases.times or at + 1 in phrases.times):
        at += 1
    owner = at + 1
    named = owner in phrases.references and "person" in phrases.tags[owner] and not phrases.word[owner][:1].islower()
    if phrases.small[at] != "at" or not named or "possessive" not in phrases.tags[owner + 1]:
        return None
    return (owner, owner + 1) if _is_house(phrases, owner + 2, end) else None


def _is_house(phrases: Phrases, first: int, end: int) -> bool:
    """True for "private Lake club" behind an owner."""
    for at in range(first, min(end, first + _WORDS)):
        if phrases.small[at] in _HOUSES:
            return True
        if phrases.tags[at].isdisjoint(("low", "capital", "modifier")) or phrases.tags[at] & {"prep", "mark"}:
            return False
    return False


#: Words for a house: "private lakeside Elm club".
_WORDS: Final = 5
_HOUSES: Final = frozenset(
    {"apartment", "castle", "club", "compound", "dacha", "estate", "farm", "flat", "home", "house", "lodge", "mansion"}
    | {"palace", "ranch", "residence", "resort", "retreat", "villa", "yacht"}
)
