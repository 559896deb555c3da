"""The departments of several fields that one minister has: "minister of trade, industry and energy"."""

from collections.abc import Sequence
from typing import Final

from newsmodel.extraction.meanings import Meaning
from newsmodel.lexicon.entries import Office
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.phrases import PhraseTable


def has_department(office: Office | None) -> bool:
    """True for "minister of trade", "secretary of health"; not for "secretary of state", "cabinet secretary"."""
    if office is None or office.kind not in _MINISTERS or office.phrase.endswith(_OF_STATE):
        return False
    return " of " in office.phrase or " for " in office.phrase


def end_of_department(
    lexicon: Lexicon, phrases: PhraseTable[Meaning], words: Sequence[str], behind: int, end: int
) -> int:
    """Where the department ends of the minister "of trade" whose office ends at token *behind*.

    Each further field is one that a minister is known to have, or is in capitals, and nobody's name.

    Args:
        lexicon: the lists of words.
        phrases: those that are known in any case.
        words: the tokens.
        behind: behind the office as it is known.
        end: behind the last token of the sentence.
    """
    at, listed = behind, False
    while at + 1 < end:
        comma = words[at] == ","
        last = words[at + comma] in _AND
        if not last and not comma:
            break
        first = at + comma + last
        found = _field(lexicon, phrases, words, first, end)
        if not found or (comma and not last and words[found : found + 1] and words[found] not in _GOES_ON):
            break
        at, listed = found, last
        if last:
            break
    return at if listed and not _is_noun(lexicon, phrases, words, at, end) else behind


def _field(lexicon: Lexicon, phrases: PhraseTable[Meaning], words: Sequence[str], first: int, end: int) -> int:
    """Behind the field that begins at token *first*; 0 if none does."""
    if first >= end or ((other := phrases.longest(words, first, end)) and other[0] > 1 and other[1].office):
        return 0  # "trade minister"
    small = [word.lower() for word in words[first : min(first + _LONG, end)]]
    for count in range(len(small), 0, -1):
        field = " ".join(small[:count])
        known = (f"minister of {field}", f"{field} minister", f"secretary of {field}")
        if small[count - 1] in _FIELDS or any(lexicon.office_phrases.get(office) is not None for office in known):
            return first + count if all(map(str.isalpha, small[:count])) else 0
    return 0


def _is_noun(lexicon: Lexicon, phrases: PhraseTable[Meaning], words: Sequence[str], at: int, end: int) -> bool:
    """True for "unions" in "the minister of finance and trade unions": the field is not the minister's."""
    word = words[at] if at < end else ""
    if not word.isalpha() or not word.islower() or word.endswith("ed") or word in lexicon.functions:
        return False
    known = phrases.longest(words, at, end)
    return known is None or known[1].tags.isdisjoint(_VERBS)


_VERBS: Final = frozenset({"say", "meet"})
_MINISTERS: Final = frozenset({"minister", "deputy_minister"})
_OF_STATE: Final = " of state"
_AND: Final = frozenset({"and", "&"})
_GOES_ON: Final = _AND | {","}
#: Words of a field at the most: "local government".
_LONG: Final = 3
#: With what the name of a field ends that no other office is called by.
_FIELDS: Final = frozenset({"affairs", "broadcasting", "development", "gas", "resources", "services", "works"})
