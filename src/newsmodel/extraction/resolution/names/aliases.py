"""By what other name somebody is known: "Ola Berg, also known as Prestfoss", "Berg, whose real name is Dahl"."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from newsmodel.extraction.mentions.mention import NameMention
from newsmodel.extraction.units import Units


def find_aliases(units: Units, names: Sequence[NameMention]) -> Mapping[int, NameMention]:
    """The names that are said to be another name of the one before, by their first unit."""
    found: dict[int, NameMention] = {}
    for one, other in pairwise(names):
        if other.first - one.last <= _FAR and _are_one(units, one.last, other.first):
            found[other.first] = found.get(one.first, one)
    return found


def _are_one(units: Units, start: int, end: int) -> bool:
    """True for ", also known as", "(alias", ", known by his nom de guerre", ", whose real name is"."""
    words = [word for word in units.small[start:end] if word not in _MARKS]
    between = " ".join(words)
    for opening in _OPENINGS:
        between = between.removeprefix(opening)
    return between in _KNOWN_AS and len(words) < end - start


#: Units from a name to another of the same person.
_FAR: Final = 9
_MARKS: Final = frozenset({",", "(", "–", "—", "-", '"', "“", "‘", "'"})
_OPENINGS: Final = (
    "who is ", "who was ", "also ", "better ", "widely ", "popularly ", "commonly ", "universally ", "otherwise ",
)  # fmt: skip
_KNOWN_AS: Final = frozenset(
    {"known as", "known simply as", "known by his nom de guerre", "known by her nom de guerre", "known to friends as"}
    | {"known by his nickname", "known by her nickname", "known by the nickname", "known by the nom de guerre"}
    | {"nicknamed", "alias", "aka", "a.k.a.", "whose real name is", "whose real name was", "whose nom de guerre is"}
    | {"whose nom de guerre was", "born", "né", "née", "called", "who goes by", "who goes by the name"}
    | {"who goes by the name of", "who goes by the nom de guerre", "by his nom de guerre", "by the nom de guerre"}
)
