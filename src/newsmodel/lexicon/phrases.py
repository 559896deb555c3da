"""Phrases found in a row of words, the longest first."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, Generic, Literal, TypeAlias, TypeVar, final

import attrs

from newsmodel.lexicon.entries import Verb

E = TypeVar("E")
V = TypeVar("V", bound=Verb)

_WORD: Final = re.compile(r"[^\s',]++(?:'(?![sS]\b)[^\s',]++)*|'[sS]\b|[',]")


def words_of(phrase: str) -> tuple[str, ...]:
    """The words of *phrase* as texts are cut: at blanks, before a possessive, before a comma.

    >>> words_of("Doctors' Union of St. John's, Xi'an")
    ('Doctors', "'", 'Union', 'of', 'St.', 'John', "'s", ',', "Xi'an")
    """
    if "'" not in phrase and "," not in phrase:
        return tuple(phrase.split())
    return tuple(_WORD.findall(phrase))


@final
class PhraseTable(Generic[E]):
    """Phrases and what each stands for; `longest` looks them up in a row of words.

    >>> table = PhraseTable({"New York": "city", "New York Times": "newspaper"})
    >>> table.longest(["The", "New", "York", "Times", "said"], 1, 5)
    (3, 'newspaper')
    >>> table.longest(["The", "New", "York", "Times", "said"], 1, 3)
    (2, 'city')
    """

    __slots__ = ("_entries", "_lengths", "folded")

    def __init__(self, phrases: Mapping[str, E], *, folded: bool = False) -> None:
        """Take *phrases*; of two with the same words, the first.

        Args:
            phrases: what to find, and what it stands for.
            folded: find them in upper, lower and mixed case; else only as written.
        """
        self.folded: Final = folded
        self._entries: dict[tuple[str, ...], E] = {}
        lengths: dict[str, set[int]] = {}
        for phrase, entry in phrases.items():
            words = words_of(phrase.lower() if folded else phrase)
            curly = tuple([word.replace("'", "’") for word in words]) if "'" in phrase else words
            for key in (words, curly):
                if key and key not in self._entries:
                    self._entries[key] = entry
                    lengths.setdefault(key[0], set()).add(len(key))
        self._lengths = {word: tuple(sorted(found, reverse=True)) for word, found in lengths.items()}

    @property
    def openers(self) -> frozenset[str]:
        """The words that a phrase may begin with, in lower case if the table is folded."""
        return frozenset(self._lengths)

    def values(self) -> Iterable[E]:
        """What the phrases stand for."""
        return self._entries.values()

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[tuple[str, ...]]:
        return iter(self._entries)

    def get(self, phrase: str) -> E | None:
        """What *phrase* as a whole stands for."""
        return self._entries.get(words_of(phrase.lower() if self.folded else phrase))

    def longest(self, words: Sequence[str], at: int, end: int) -> tuple[int, E] | None:
        """How many of *words*, from *at* on and before *end*, make the longest phrase, and what it stands for."""
        lengths = self._lengths.get(words[at].lower() if self.folded else words[at])
        if lengths is None:
            return None
        for length in lengths:
            if at + length <= end:
                key = tuple(words[at : at + length])
                entry = self._entries.get(tuple(map(str.lower, key)) if self.folded else key)
                if entry is not None:
                    return length, entry
        return None


VerbFormKind: TypeAlias = Literal["base", "third", "past", "participle", "ing"]


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class VerbForm(Generic[V]):
    """What a form of a verb may be: "put" is base, past and participle."""

    #: The verb.
    verb: V
    #: What the form may be.
    kinds: frozenset[VerbFormKind]


def verb_table(verbs: Iterable[V]) -> PhraseTable[VerbForm[V]]:
    """Every form of *verbs*, in any case; where two verbs share a form, the one whose base form it is has it."""
    verbs = tuple(verbs)
    bases = {verb.lemma: verb for verb in verbs}
    found: dict[str, VerbForm[V]] = {}
    for verb in verbs:
        kinds: dict[str, set[VerbFormKind]] = {}
        for form, kind in _forms(verb):
            kinds.setdefault(form, set()).add(kind)
        for form, kinds_of_form in kinds.items():
            if bases.get(form, verb) is verb:
                found.setdefault(form, VerbForm(verb=verb, kinds=frozenset(kinds_of_form)))
    return PhraseTable(found, folded=True)


def _forms(verb: Verb) -> Iterator[tuple[str, VerbFormKind]]:
    yield verb.lemma, "base"
    yield verb.third, "third"
    for form in verb.past:
        yield form, "past"
    for form in verb.participle:
        yield form, "participle"
    for form in verb.ing:
        yield form, "ing"
