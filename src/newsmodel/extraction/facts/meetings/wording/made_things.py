"""When and where a thing was made that an occasion is about: "talks on the treaty signed in Oslo in 1987"."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases


def is_of_made_thing(phrases: Phrases, point: int, last: int) -> bool:
    """True for the time, or the "in" of a place, at *point* in "discussed the treaty signed in Oslo in 1987".

    Not so in "a summit held in 1987". *last* is the phrase behind which the thing is told.
    """
    participle = point - 1
    while participle > max(last, point - _FAR) and phrases.tags[participle] & _POINTS:
        participle -= 1
    tags, word = phrases.tags[participle], phrases.word[participle]
    if participle <= last + 1 or not (word.endswith("ed") or word in _MADE or "participle" in tags):
        return False
    if (tags & _OF_OCCASIONS and word not in _MADE) or not _is_thing(phrases.tags[participle - 1]):
        return False
    det = next(
        (at for at in range(max(last, participle - _MODIFIERS), participle - 1) if "det" in phrases.tags[at]), None
    )
    if det is not None:
        return phrases.small[det - 1] not in _OF_PARTIES
    before = participle - 2
    while before > last and phrases.tags[before] <= _PLAIN:
        before -= 1
    return phrases.word[participle - 1].endswith("s") and phrases.small[before] in _ABOUT


def _is_thing(tags: frozenset[str]) -> bool:
    return "low" in tags and tags.isdisjoint(_NO_THING)


_MADE: Final = frozenset(
    {"agreed", "struck", "made", "written", "drawn", "built", "won", "sealed", "brokered", "broken"}
)
#: Phrases from the participle to the time or the place: "signed in Oslo, Norway, in".
_FAR: Final = 6
#: Phrases from "the" to what was done: "the long nuclear treaty signed".
_MODIFIERS: Final = 5
_POINTS: Final = frozenset({"time", "prep", "place", "country", "comma"})
#: What is done with an occasion tells when that is.
_OF_OCCASIONS: Final = frozenset({"held", "planned", "proposed", "ongoing", "cancelled", "postponed", "meet", "noun"})
_PLAIN: Final = frozenset({"low", "common"})
_NO_THING: Final = frozenset(
    {
        "prep",
        "party",
        "noun",
        "be",
        "have",
        "modal",
        "adverb",
        "join",
        "meet",
        "pronoun",
        "det",
        "to",
        "not",
        "relative",
    }
)
#: Behind these stand those who meet: "talks between the nations failed in May".
_OF_PARTIES: Final = frozenset({"between", "with", "among", "by"})
#: Behind these stands what an occasion is about, without an article: "talks on reforms agreed in 1987".
_ABOUT: Final = frozenset({"on", "about", "over", "of", "at", "regarding", "concerning"})
