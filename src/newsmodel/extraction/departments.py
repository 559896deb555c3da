"""The departments of several fields that one minister has: "minister of trade, industry and energy"."""

from collections.abc import Sequence
from typing import Final, final

import attrs

from newsmodel.extraction.meanings import Meaning
from newsmodel.lexicon.entries import Office
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.phrases import PhraseTable


def may_go_on(office: Office | None) -> bool:
    """True for "minister", "minister of trade", "secretary of health"; not for "secretary of state"."""
    if office is None or office.kind not in _MINISTERS or office.phrase.endswith(_OF_STATE):
        return False
    return " of " in office.phrase or " for " in office.phrase or office.phrase in _BARE


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Department:
    """The words in which a department may be told."""

    lexicon: Lexicon
    #: What is known in any case.
    phrases: PhraseTable[Meaning]
    #: The tokens, and the last of the sentence is before the end.
    words: Sequence[str]
    end: int

    def end_behind(self, behind: int, office: Office) -> int:
        """Where the department of the minister "of trade" ends whose *office*, as it is known, ends at *behind*.

        Each further field is one that a minister is known to have, or is in capitals, and nobody's name.
        """
        at, listed = behind, False
        if office.phrase in _BARE:
            leads_in = behind + 1 < self.end and self.words[behind] in _OF and self.words[behind + 1][:1].isupper()
            at = self._field(behind + 1) if leads_in else 0
        while at and at + 1 < self.end:
            comma = self.words[at] == ","
            last = self.words[at + comma] in _AND
            found = self._field(at + comma + last) if comma or last else 0
            if not found or (comma and not last and self._word(found) not in _GOES_ON):
                break
            at, listed = found, last
            if last:
                break
        return at if listed and not self._is_noun(at) else behind

    def _word(self, at: int) -> str:
        return self.words[at] if at < self.end else ""

    def _field(self, first: int) -> int:
        """Behind the field that begins at token *first*; 0 if none does."""
        if first >= self.end:
            return 0
        other = self.phrases.longest(self.words, first, self.end)
        if other is not None and other[0] > 1 and other[1].office is not None:
            return 0  # "trade minister"
        small = [word.lower() for word in self.words[first : min(first + _LONG, self.end)]]
        for count in range(len(small), 0, -1):
            field = " ".join(small[:count])
            known = (f"minister of {field}", f"{field} minister", f"secretary of {field}")
            offices = self.lexicon.office_phrases
            if small[count - 1] in _FIELDS or any(offices.get(office) is not None for office in known):
                return first + count if all(map(str.isalpha, small[:count])) else 0
        return self._in_capitals(first)

    def _in_capitals(self, first: int) -> int:
        """Behind "Renewable Energy", ordinary words in capitals, that begin at token *first*; 0 if none does."""
        at = first
        while at < min(first + _LONG, self.end) and self._is_ordinary(self.words[at]):
            at += 1
        return at if at > first else 0

    def _is_ordinary(self, word: str) -> bool:
        known = self.phrases.get(word)
        is_name = word in self.lexicon.given or word in self.lexicon.family
        is_name = is_name or (known is not None and known.office is not None)
        return word[:1].isupper() and word[1:].islower() and word.lower() in self.lexicon.common and not is_name

    def _is_noun(self, at: int) -> bool:
        """True for "unions" in "the minister of finance and trade unions": the field is not the minister's."""
        word = self._word(at)
        if not word.isalpha() or not word.islower() or word.endswith("ed") or word in self.lexicon.functions:
            return False
        known = self.phrases.longest(self.words, at, self.end)
        return known is None or known[1].tags.isdisjoint(_VERBS)


_VERBS: Final = frozenset({"say", "meet"})
_MINISTERS: Final = frozenset({"minister", "deputy_minister"})
#: Offices that say nothing of a field by themselves.
_BARE: Final = frozenset({"minister", "deputy minister"})
_OF: Final = frozenset({"of", "for"})
_OF_STATE: Final = " of state"
_AND: Final = frozenset({"and", "&"})
_GOES_ON: Final = _AND | {","}
#: Words of a field at the most: "local government".
_LONG: Final = 3
#: With what the name of a field ends that no other office is called by.
_FIELDS: Final = frozenset({"affairs", "broadcasting", "development", "gas", "resources", "services", "works"})
