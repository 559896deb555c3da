"""Bodies that no list knows, where somebody meets them: "the Prestfoss Liberation Front", "the PLF"."""

from collections.abc import Iterator
from typing import Final

from newsmodel.extraction.facts.gathered import Gathered, is_within, with_references
from newsmodel.extraction.facts.partaking import takes_part
from newsmodel.extraction.resolution.cast import Cast, Reference
from newsmodel.extraction.units import Units


def with_unlisted(cast: Cast) -> Cast:
    """The cast with the movements and fronts that somebody meets as parties, each once by its name and its acronym."""
    bodies = Gathered(cast.units, "gb")
    return with_references(cast, _unlisted(cast, bodies), bodies.groups.values())


def _unlisted(cast: Cast, bodies: Gathered) -> Iterator[Reference]:
    units = cast.units
    called: dict[str, str] = {}
    named = sorted({*_names(units), *_acronyms(units)})
    end = 0
    for first, last in named:
        if first < end or is_within(cast, first) or is_within(cast, last - 1):
            continue
        short = _acronym_behind(units, last)
        name = units.words(first, last)
        if short is not None:
            called.setdefault(short[0], name)
        opening = first - ("definite" in units.tags[first - 1])
        end = last if short is None else short[1]
        if takes_part(cast, opening, end):
            yield bodies.refer((opening, end), (first, last), key=called.get(name, name))


def _names(units: Units) -> Iterator[tuple[int, int]]:
    """The names of bodies, first unit and end: "Prestfoss Liberation Front", "Movement for the Freedom of Lund"."""
    for unit in units.of(_HEADS):
        first = unit
        while first > max(0, unit - _WORDS) and _is_capital(units, first - 1):
            first -= 1
        last = unit + 1
        while last < unit + _WORDS and units.small[last] in _LINKS:
            behind = last + 1 + ("definite" in units.tags[last + 1])
            if not _is_capital(units, behind):
                break
            last = behind + 1
            while _is_capital(units, last):
                last += 1
        if last - first > 1 and "definite" in units.tags[first - 1]:
            yield first, last


def _acronyms(units: Units) -> Iterator[tuple[int, int]]:
    """Acronyms that stand by themselves: "the PLF", not "PLF envoys" nor a headline in capitals."""
    for match in units.vocabulary.alphabet.compile(_ALONE).finditer(units.letters):
        yield match.start(), match.end()


def _acronym_behind(units: Units, last: int) -> tuple[str, int] | None:
    """The acronym of "the Prestfoss Liberation Front (PLF)", and where its bracket ends."""
    bracketed = "open" in units.tags[last] and "acronym" in units.tags[last + 1] and "close" in units.tags[last + 2]
    return (units.word[last + 1], last + 3) if bracketed else None


def _is_capital(units: Units, at: int) -> bool:
    return bool(units.tags[at] & _CAPITAL) and units.word[at][:1].isupper()


#: Last words of the names of movements and fronts, or the first, before "of" and "for".
_HEADS: Final = frozenset(
    {"Alliance", "Army", "Brigade", "Brigades", "Coalition", "Congress", "Council", "Federation", "Forces", "Front"}
    | {"Guard", "League", "Militia", "Movement", "Organisation", "Organization", "Party", "Resistance", "Union"}
)
_LINKS: Final = frozenset({"of", "for"})
#: Words of a name on each side of its head.
_WORDS: Final = 6
_CAPITAL: Final = frozenset({"capital", "name", "demonym", "country", "place", "maybe"})
_ALONE: Final = (
    "(?<!acronym)acronym&!organization&!country&!place&!given&!title&!office&!modifier"
    "(?=mark|prep|join|meet|have|be|modal|do|time|adverb|say|past)"
)
