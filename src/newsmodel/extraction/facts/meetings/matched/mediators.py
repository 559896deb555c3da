"""Who brings others together: "brought Norway and Chile together in Oslo", "called the leaders of both together"."""

from typing import Final

from newsmodel.extraction.facts.meetings.named.participants import GROUP, SEVERAL
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.rule import Rule
from newsmodel.lexicon.entries import MeetingVerb

#: The forms of the verbs of who makes others meet.
BRINGS: Final = frozenset({"bring", "brings", "brought", "bringing"})

BROUGHT: Final = Rule(
    name="a-brought-b-and-c-together",
    pattern=f"what:(meet&mediates) adverb? whom:({SEVERAL}|{GROUP})",
    holds=(
        "Mr Tveit brought Norway and Chile together in Oslo.",
        "Mr Tveit will bring together Ms Lund and Mr Berg for talks.",
        "Mr Tveit brought Norwegian and Chilean envoys into one room on Monday.",
    ),
    fails=(
        "Mr Tveit brought Ms Lund and Mr Berg flowers.",
        "Mr Tveit brought people together in Oslo.",
        "Mr Tveit brings Norway and Chile together.",
    ),
)

CALLED: Final = Rule(
    name="a-called-b-together",
    pattern=f"what:(meet&calls) adverb? together? whom:({SEVERAL}|{GROUP})",
    holds=(
        "Mr Tveit called Danish ministers together on Monday.",
        "Mr Tveit will call together Ms Lund and Mr Berg.",
    ),
    fails=("Mr Tveit called Ms Lund and Mr Berg on Monday.", "Mr Tveit called people together."),
)
CONVENES: Final = Rule(
    name="a-convened-b",
    pattern=f"what:meet adverb? whom:({SEVERAL}|{GROUP})",
    holds=(
        "Mr Tveit convened the envoys of Norway and Chile in Oslo.",
        "Mr Tveit will convene Danish ministers on Friday.",
        "Mr Tveit convened Ms Lund and Mr Berg in Oslo.",
    ),
    fails=("Mr Tveit convened a jury.", "Mr Tveit and Ms Lund convened in Oslo."),
)
#: Who calls others together receives them.
_CONVENED: Final = MeetingVerb(
    lemma="call together",
    past=("called together",),
    participle=("called together",),
    third="calls together",
    ing=("calling together",),
    frame="hosts",
    kind="meeting",
    medium="in_person",
    prepositions=("",),
)


def mediating(phrases: Phrases, at: int) -> tuple[MeetingVerb | None, Rule] | None:
    """The rule for the verb at phrase *at* by which somebody makes others meet, and what it means if that is another.

    None if it is none: "Norway and Chile convened".
    """
    if phrases.small[at] in BRINGS:
        return None, BROUGHT
    if _is_calling_together(phrases, at):
        return _CONVENED, CALLED
    if phrases.word[at] not in _CONVENES or "be" in phrases.tags[at - 1]:
        return None
    pattern = phrases.cast.units.vocabulary.alphabet.compile(CONVENES.pattern)
    return None if pattern.match(phrases.letters, at) is None else (_CONVENED, CONVENES)


_CONVENES: Final = frozenset({"convene", "convenes", "convened", "convening", "convoke", "convoked"}) | {
    "reconvene", "reconvenes", "reconvened", "reconvening",
}  # fmt: skip


def _is_calling_together(phrases: Phrases, at: int) -> bool:
    """True for the verb of "called the leaders of both parties together"."""
    if "calls" not in phrases.tags[at]:
        return False
    _, end = phrases.sentence[at]
    near = range(at + 1, min(end, at + _NEAR))
    last = next((p for p in near if phrases.small[p] == "together" or _ends(phrases, p)), at)
    return phrases.small[last] == "together"


def is_bringing(phrases: Phrases, at: int) -> bool:
    """True for the verb of "brought Norway and Chile together in Oslo", "will bring both sides into one room".

    Not for that of "a story that brings people together": where, when or for what they meet is told.
    """
    _, end = phrases.sentence[at]
    together = next((p for p in range(at + 1, min(end, at + _NEAR)) if _joins(phrases, p) or _ends(phrases, p)), end)
    if together == end or not _joins(phrases, together):
        return False
    last = next((p for p in range(together + 1, end) if phrases.tags[p] & _CLAUSE), end)
    start, _ = phrases.sentence[at]
    return any(_is_circumstance(phrases, p) for p in (*range(start, at), *range(together + 1, last)))


def _joins(phrases: Phrases, at: int) -> bool:
    """True for "together", the "to" of "back to the negotiating table", the "into" of "into one room"."""
    if phrases.small[at] == "together":
        return True
    if phrases.small[at] not in _INTO:
        return False
    words = phrases.words(at + 1, at + _PLACE).casefold().split()
    return any(word.rstrip(".,;") in ("table", "room") for word in words)


def _ends(phrases: Phrases, at: int) -> bool:
    return bool(phrases.tags[at] & _ENDS) or phrases.small[at] in _SUBJECTS


def _is_circumstance(phrases: Phrases, at: int) -> bool:
    """True for what tells where, when or for what: "in Oslo", "on Monday", "for talks"."""
    tags = phrases.tags[at]
    if at in phrases.times or ("noun" in tags and "visits" not in tags):
        return True
    return bool(tags & {"place", "country"}) and not phrases.tags[at - 1].isdisjoint(("in", "at"))


_INTO: Final = frozenset({"in", "into", "to", "around", "round", "at"})
#: Phrases of "the same negotiating table", and from the verb to where they are brought.
_PLACE: Final = 5
_NEAR: Final = 16
_ENDS: Final = frozenset(
    {"turn", "semicolon", "relative", "that", "be", "have", "modal", "past", "third", "subordinator"}
)
_SUBJECTS: Final = frozenset({"he", "she", "they"})
_CLAUSE: Final = frozenset({"turn", "semicolon", "relative", "quote"})
