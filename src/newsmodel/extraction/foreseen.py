"""What a unit or a phrase may be that no word of the lists tells: patterns are compiled with it in mind."""

from itertools import combinations
from typing import Final

#: What the lists may say of a name.
_LISTS: Final = ("given", "family", "familyfirst", "linking", "prefixed")
_NAMES: Final = tuple(
    ("capital", shape, *lists)
    for shape in ("name", "acronym")
    for count in range(len(_LISTS) + 1)
    for lists in combinations(_LISTS, count)
)
#: Parties, as `Reference.tags` has them, and what is one phrase beside them.
_PHRASES: Final = (
    ("party",),
    ("party", "person"),
    ("party", "person", "ambiguous"),
    ("party", "person", "pronoun"),
    ("party", "person", "pronoun", "first"),
    ("party", "plural", "pronoun"),
    ("party", "plural", "group", "both"),
    ("party", "organization"),
    ("party", "organization", "first"),
    ("party", "organization", "plural", "group"),
    ("quotation",),
    ("quotation", "speech"),
    ("time",),
)
_SHAPES: Final = (
    (),
    ("num",),
    ("low",),
    ("low", "adverb"),
    ("low", "aged"),
    ("low", "office", "modifier"),
    ("low", "office", "modifier", "plural"),
    ("initial",),
    ("capital", "suffix"),
    ("capital", "office", "suffix"),
    ("title", "office", "modifier"),
)
FORESEEN: Final = frozenset(map(frozenset, (*_NAMES, *_PHRASES, *_SHAPES)))
#: The tags that patterns ask for most, the first the most, counted over the patterns that 200 articles need.
ASKED: Final = (
    "party", "possessive", "det", "pronoun", "prep", "join", "time", "third", "have", "be", "modal", "past",
    "quotation", "do", "subordinator", "relative", "noun", "not", "turn", "mark", "comma", "organization", "demonym",
    "person", "country", "num", "adverb", "say", "modifier", "that",
)  # fmt: skip
