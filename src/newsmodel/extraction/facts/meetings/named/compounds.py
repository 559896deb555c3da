"""Who meets as a compound before the noun tells: "the Tveit-Lund summit", "US-South Korea talks"."""

import re
from collections.abc import Mapping
from typing import Final

from newsmodel.extraction.facts.meetings.named.standing import Standing
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.cast import Reference


def compound(phrases: Phrases, standing: Standing, named: Mapping[str, str], what: int) -> tuple[Reference, ...]:
    """The parties of the compound before the noun at phrase *what*, those *named* by one word told by their ids."""
    units = phrases.cast.units
    for phrase in range(what - 1, max(0, what - 4), -1):
        word = phrases.word[phrase] if phrases.letters[phrase] != BREAK else ""
        parts = _whole(phrases, [part for part in _HYPHEN.split(word) if part], phrase, what)
        if 2 <= len(parts) <= _PARTS and "low" not in phrases.tags[phrase]:
            span = units.span(phrases.first[phrase], phrases.last[phrase])
            found = [named.get(part) or standing.state(_code(phrases, part)) for part in parts]
            return tuple(
                Reference(first=phrase, last=phrase + 1, span=span, party=party, tags=_STANDS)
                for party in found
                if party is not None and None not in found
            )
        half = phrase > 0 and phrase == what - 1 and _HYPHEN.search(phrases.word[phrase - 1])
        if phrases.tags[phrase] & {"mark", "prep", "party"} and not half:
            break
    return ()


def _whole(phrases: Phrases, parts: list[str], phrase: int, what: int) -> list[str]:
    """The parts, those at the ends with the words of their names: "South Korea" in "the US-South Korea talks"."""
    if len(parts) < 2:
        return parts
    first = f"{phrases.word[phrase - 1]} {parts[0]}" if phrase else ""
    last = f"{parts[-1]} {phrases.word[phrase + 1]}" if phrase + 1 < what else ""
    names = phrases.cast.units.vocabulary.lexicon.country_names
    parts[0] = first if names.get(first) is not None else parts[0]
    parts[-1] = last if names.get(last) is not None else parts[-1]
    return parts


def _code(phrases: Phrases, word: str) -> str | None:
    vocabulary = phrases.cast.units.vocabulary
    if " " in word:
        country = vocabulary.lexicon.country_names.get(word)
        return None if country is None else country.code
    meaning = vocabulary.memo[word].meaning
    return None if meaning is None else meaning.country_code


_HYPHEN: Final = re.compile("[-–—/]")
#: Parts that a compound of names has at the most.
_PARTS: Final = 4
_STANDS: Final = frozenset({"party"})
