"""What a word or a phrase may be, as the lexicon and its own shape tell."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, final

import attrs

from newsmodel.extraction.patterns import Alphabet
from newsmodel.lexicon.entries import City, Country, MeetingNoun, Office, OrganizationEntry, RoleModifier, Title
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.phrases import PhraseTable

#: Words remembered at the most; a corpus has no end of new ones.
MEMO_SIZE: Final = 100_000

_INITIAL: Final = re.compile(r"[^\W\d_]\.(?:-?[^\W\d_]\.)*")
_NAME: Final = re.compile(r"(?:[dDlL]['’]|O['’])?[^\W\d_]{1,30}(?:['’-][^\W\d_]{1,30}){0,3}")


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Meaning:
    """What one phrase of the word lists may mean; more than one field where it is ambiguous."""

    #: The tags that patterns ask for.
    tags: frozenset[str] = frozenset()
    country: Country | None = None
    place: City | None = None
    organization: OrganizationEntry | None = None
    title: Title | None = None
    office: Office | None = None
    modifier: RoleModifier | None = None
    noun: MeetingNoun | None = None

    @property
    def country_code(self) -> str | None:
        """ISO 3166-1 alpha-2 code of the country that the phrase names or belongs to."""
        for entry in (self.organization, self.place):
            if entry is not None and entry.country:
                return entry.country
        return self.country.code if self.country is not None else None


@final
class Vocabulary:
    """The words of one lexicon with their letters; it remembers every word that it was asked for."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.alphabet: Final = Alphabet()
        self.lexicon: Final = lexicon
        self.memo: Final = _Memo(self)
        self._proper: Final = PhraseTable(dict(_meanings(_proper_phrases(lexicon))))
        self._common: Final = PhraseTable(dict(_meanings(_common_phrases(lexicon))), folded=True)

    def phrase(self, words: Sequence[str], at: int, end: int) -> tuple[int, Meaning] | None:
        """The longest known phrase at token *at*, as its number of tokens and its meaning."""
        proper = self._proper.longest(words, at, end)
        common = self._common.longest(words, at, end)
        if proper is None or common is None:
            return proper or common
        if proper[0] != common[0]:
            return max(proper, common, key=lambda found: found[0])
        return proper[0], _merged(proper[1], common[1])

    def opens(self, word: str) -> bool:
        """True if a known phrase begins with *word*."""
        return word in self._proper.openers or word.lower() in self._common.openers

    def reporting_verb(self, word: str) -> ReportingVerb | None:
        """The verb that *word* is a form of, if it reports what somebody says."""
        found = self.lexicon.reporting_verbs.get(word.lower())
        return found[0] if found is not None else None

    def meeting_verb(self, word: str) -> MeetingVerb | None:
        """The verb that *word* is a form of, if it tells of a meeting."""
        found = self.lexicon.meeting_verbs.get(word.lower())
        return found[0] if found is not None else None


@final
class _Memo(dict[str, tuple[str, bool]]):
    """Word to its letter and whether a phrase may begin with it; forgets all when it has grown too large."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._vocabulary = vocabulary

    def __missing__(self, word: str) -> tuple[str, bool]:
        if len(self) >= MEMO_SIZE:
            self.clear()
        vocabulary = self._vocabulary
        found = vocabulary.alphabet.letter(_word_tags(word, vocabulary.lexicon)), vocabulary.opens(word)
        self[word] = found
        return found


def vocabulary_of(lexicon: Lexicon) -> Vocabulary:
    """The vocabulary of a lexicon, made once for as long as it is the one in use."""
    global _current  # noqa: PLW0603
    if _current is None or _current.lexicon is not lexicon:
        _current = Vocabulary(lexicon)
    return _current


_current: Vocabulary | None = None


def _meanings(phrases: Iterator[tuple[str, Meaning]]) -> dict[str, Meaning]:
    """Phrase to meaning; a phrase that means several things gets them all."""
    found: dict[str, Meaning] = {}
    for phrase, meaning in phrases:
        found[phrase] = _merged(found[phrase], meaning) if phrase in found else meaning
    return found


def _merged(first: Meaning, second: Meaning) -> Meaning:
    return Meaning(
        tags=first.tags | second.tags,
        country=first.country or second.country,
        place=first.place or second.place,
        organization=first.organization or second.organization,
        title=first.title or second.title,
        office=first.office or second.office,
        modifier=first.modifier or second.modifier,
        noun=first.noun or second.noun,
    )
