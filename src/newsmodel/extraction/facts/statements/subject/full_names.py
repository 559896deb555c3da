"""Where the name of a body that speaks ends: "the Norwegian Institute for Peace and Roads"."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases


def behind_name(phrases: Phrases, last: int) -> int:
    """Behind the name that goes on at phrase *last*: "the Department of Roads"; *last* itself if none does."""
    head = phrases.tags[last - 1]
    if not phrases.word[last - 1][:1].isupper() or head & _NO_BODY:
        return last
    if phrases.small[last] not in (_OF | _ON if phrases.small[last - 1] in _BODIES else _OF):
        return last
    end = at = last
    while at < last + _LONGEST and (_is_name(phrases, at) or phrases.small[at] in _WITHIN):
        at += 1
        end = at if _is_name(phrases, at - 1) else end
    return end


def _is_name(phrases: Phrases, phrase: int) -> bool:
    tags = phrases.tags[phrase]
    return phrases.word[phrase][:1].isupper() and tags.isdisjoint(_NO_NAME)


#: Phrases of the rest of a name at the most.
_LONGEST: Final = 8
_OF: Final = frozenset({"of", "for"})
#: What stands behind some of these words: "the Council on Roads", not "the Democrat on Nord 1".
_ON: Final = frozenset({"on", "against"})
_BODIES: Final = frozenset(
    {
        "council", "committee", "commission", "center", "centre", "coalition", "institute", "campaign", "initiative",
        "panel", "office", "project", "conference", "movement", "mothers", "partnership",
    }
)  # fmt: skip
_WITHIN: Final = frozenset({"of", "for", "on", "against", "and", "the", "to", "in"})
#: What is no body that has a rest to its name, and what is no part of one.
_NO_BODY: Final = frozenset({"person", "time", "quotation", "place", "country", "people", "demonym"})
_NO_NAME: Final = frozenset({"time", "quotation", "pronoun"})
