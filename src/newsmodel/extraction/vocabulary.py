"""What a word or a phrase may be, as the lexicon and its own shape tell."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final, final

import attrs

from newsmodel.extraction.departments import Department, may_go_on
from newsmodel.extraction.foreseen import ASKED, FORESEEN
from newsmodel.extraction.meanings import Meaning, common_phrases, proper_phrases
from newsmodel.extraction.memo import Memo
from newsmodel.extraction.patterns import Alphabet
from newsmodel.lexicon.entries import Office, RoleModifier
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.phrases import PhraseTable

#: Words remembered at the most; a corpus has no end of new ones.
MEMO_SIZE: Final = 100_000

#: Words looked at for an office behind "then-".
_LONGEST: Final = 7
_INITIAL: Final = re.compile(r"[^\W\d_]\.?|(?:[^\W\d_]\.-?){2,3}")
_NAME: Final = re.compile(r"(?:[dlDL]['’])?[^\W\d_]{1,30}(?:['’-][^\W\d_]{1,30}){0,4}")
#: "anti-American", "Seoul-based": no part of a name, whatever the capital letter.
_COMPOUND: Final = re.compile(
    r"(?:anti|pro|ex|non|post|pre|mid|former|then)-.*|.*-(?:[a-z]{2,}ed|[a-z]{2,}ing|led|style|born|wide|made|held|run)",
    re.IGNORECASE,
)


#: How a word ends that tells an age: "51-year-old".
_AGED: Final = "-year-old"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Word:
    """What the lists and its shape tell of one word."""

    #: The letter for what it may be by itself.
    letter: str
    #: What it means by itself, if it is a phrase of the lists.
    meaning: Meaning | None
    #: The word in small letters.
    small: str
    #: The second words, in small letters, of the known phrases that begin with it.
    second: frozenset[str]
    #: True for "North" and "South".
    half: bool
    #: True if there is more to it than its letter.
    marked: bool


@final
class Vocabulary:
    """The words of one lexicon with their letters; it remembers every word that it was asked for."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.alphabet: Final = Alphabet()
        self.lexicon: Final = lexicon
        #: Word to what it may be.
        self.memo: Final = Memo(self.word, most=MEMO_SIZE)
        proper = _collected(proper_phrases(lexicon))
        self._common: Final = PhraseTable(_collected(common_phrases(lexicon)), folded=True)
        #: What is known as written, joined with what the same words are known as in any case.
        self._proper: Final = PhraseTable(
            {
                phrase: meaning if (common := self._common.get(phrase)) is None else meaning.joined(common)
                for phrase, meaning in proper.items()
            }
        )
        self._second: Final = _second_words(self._proper)
        self._folded_second: Final = _second_words(self._common)
        self._suffixes: Final = frozenset(suffix.form for suffix in lexicon.name_suffixes)
        particles = {part for entry in lexicon.particles for part in entry.form.split()}
        self._particles: Final = frozenset(particles - lexicon.functions.keys())
        capitalised = (part for entry in lexicon.particles if entry.capitalised for part in entry.form.split())
        self._linking: Final = frozenset(part.capitalize() for part in capitalised)
        self._before_office: Final = {m.form: m for m in lexicon.role_modifiers if m.form.endswith("-")}
        self._prefixes: Final = tuple(part for part in particles if part.endswith("-"))
        self._utterances: Final = {form for noun in lexicon.reporting_nouns for form in (noun.form, noun.plural)}
        bodies = {phrase: meaning for phrase, meaning in proper.items() if meaning.tags & _BODIES}
        self._bodies_folded: Final = PhraseTable(bodies, folded=True)
        self._bodies: Final[dict[str, tuple[int, Meaning] | None]] = {}
        #: What "the North" and "the South" mean where a text is about Korea.
        self.halves: Final = {
            word: (self.alphabet.letter(_HALF), Meaning(tags=_HALF, country=country))
            for word, code in (("North", "KP"), ("South", "KR"))
            if (country := lexicon.country_of_code.get(code)) is not None
        }
        self._phrase_letters: Final[dict[frozenset[str], str]] = {}
        self._foresee()

    def _foresee(self) -> None:
        """Give the words and phrases of the lists their letters now."""
        words = {phrase[0] for table in (self._proper, self._common) for phrase in table if len(phrase) == 1}
        words |= self.lexicon.functions.keys() | self.lexicon.common | self._utterances | self._particles
        words |= {word.capitalize() for word in words} | {word.upper() for word in self.lexicon.functions}
        sets = {frozenset(self._known(word)[0]) for word in words}
        capitals = {tags - _IN_SMALL | {"acronym"} for tags in sets if tags & _IN_SMALL}
        sets |= capitals | {tags - {"common"} for tags in capitals}
        entries = [entry for table in (self._proper, self._common) for entry in table.values()]
        former = {entry.tags | {"modifier"} for entry in entries if _may_be_former(entry)}
        sets |= {entry.tags for entry in entries} | former | {tags | {"low"} for tags in former}
        self.alphabet.foresee(sets | FORESEEN, ASKED)

    def body_of(self, office: Office) -> tuple[int, Meaning] | None:
        """The body that an office names itself, no party, and in how many words: "state department official"."""
        if office.phrase not in self._bodies:
            words = office.phrase.split()
            found = self._bodies_folded.longest(words, 0, len(words) - 1) if len(words) > 1 else None
            rest = " ".join(words[found[0] :]) if found is not None else ""
            body = found[1].organization if found is not None else None
            is_field = body is not None and body.kind == "party" and office.kind in _MINISTERS
            self._bodies[office.phrase] = found if self._common.get(rest) is not None and not is_field else None
        return self._bodies[office.phrase]

    def phrase(self, words: Sequence[str], at: int, end: int) -> tuple[int, str, Meaning] | None:
        """The longest known phrase at token *at*: its number of tokens, its letter and its meaning."""
        found = self._longest(words, at, end)
        if found is None:
            return None
        count, meaning = found
        office = meaning.office
        if office is not None and may_go_on(office) and "plural" not in meaning.tags:
            department = Department(lexicon=self.lexicon, phrases=self._common, words=words, end=end)
            behind = department.end_behind(at + count, office) - at
            if behind > count:  # no "Minister NAME"
                count, meaning = behind, attrs.evolve(meaning, title=None, tags=meaning.tags - _TITLE)
        if count == 1:
            return None
        letter = self._phrase_letters.get(meaning.tags)
        if letter is None:
            letter = self._phrase_letters[meaning.tags] = self.alphabet.letter(meaning.tags)
        return count, letter, meaning

    def _longest(self, words: Sequence[str], at: int, end: int) -> tuple[int, Meaning] | None:
        prefix, dash, rest = words[at].partition("-")
        if rest in _FROM and (found := self._longest((prefix,), 0, 1)) is not None and found[1].country_code:
            return 1, attrs.evolve(found[1], tags=_SEATED)
        common = self._common.longest(words, at, end)
        if common is None and dash and prefix.lower() + dash in self._before_office and rest:
            found = self._with_prefix(self._before_office[prefix.lower() + dash], [rest, *words[at + 1 : end]])
            if found is not None:
                return found
        proper = self._proper.longest(words, at, end)
        if proper is None or common is None:
            return proper or common
        return proper if proper[0] >= common[0] else common

    def _with_prefix(self, modifier: RoleModifier, words: Sequence[str]) -> tuple[int, Meaning] | None:
        """The office that begins with a modifier and a hyphen: "then-Prime Minister"; or whose: "ex-FBI chief"."""
        found = self._longest(words, 0, min(len(words), _LONGEST))
        if found is not None and _may_be_former(found[1]) and (found[1].office or words[0] not in _FALLEN):
            return found[0], attrs.evolve(found[1], modifier=modifier, tags=found[1].tags | {"modifier"})
        return None

    def _hyphenated(self, word: str) -> tuple[int, Meaning] | None:
        """The office that is written with hyphens here: "chief-of-staff"."""
        parts = word.split("-")
        found = self._common.longest(parts, 0, len(parts)) if len(parts) > 1 and parts[0] else None
        return found if found is not None and found[0] == len(parts) and found[1].office is not None else None

    def word(self, word: str) -> Word:
        """What *word* may be by itself, and whether a longer phrase may begin with it."""
        tags, meaning = self._known(word)
        prefix, dash, rest = word.partition("-")
        start = rest if dash and prefix.lower() + dash in self._before_office else word
        second = self._second.get(start, _NONE) | self._folded_second.get(start.lower(), _NONE)
        half = word in self.halves
        marked = meaning is not None or bool(second) or half
        letter = self.alphabet.letter(tags)
        return Word(letter=letter, meaning=meaning, small=word.lower(), second=second, half=half, marked=marked)

    def _known(self, word: str) -> tuple[set[str], Meaning | None]:
        """What *word* may be by itself, and what it means if it is a phrase of the lists."""
        tags = self._word_tags(word)
        found = self._longest((word,), 0, 1) or self._hyphenated(word)
        return (tags, None) if found is None else (_both(tags, found[1].tags), found[1])

    def _word_tags(self, word: str) -> set[str]:
        """What a single word may be, by the lists of single words and by its shape."""
        lower = word.lower()
        tags: set[str] = set()
        if lower in self.lexicon.functions and not (lower != word and word.isupper() and self._is_country(word)):
            tags.update((lower, *self.lexicon.functions[lower]))
        if lower in self.lexicon.common:
            tags.add("common")
        if lower in self._utterances:
            tags.add("utterance")
        return tags | self._shape(word, tags)

    def _shape(self, word: str, tags: set[str]) -> set[str]:
        """What the letters of the word tell, and the lists of names."""
        if word.islower():
            found = {"low", "adverb"} if word.endswith("ly") and word not in _NOUNS_IN_LY else {"low"}
            found |= {"aged"} if word.endswith(_AGED) else set()
            return found | {"particle"} if word in self._particles else found
        if word[0].isdigit():
            return {"num"}
        if _INITIAL.fullmatch(word) and word[0].isupper():
            return set() if tags else {"initial"}
        if word in self._suffixes:
            return {"capital", "suffix"}
        if not self._may_be_name(word):
            return set()
        return {"capital", *self._lists(word), *_kind(word, tags)}

    def _lists(self, word: str) -> set[str]:
        lexicon = self.lexicon
        found: set[str] = set()
        if word in lexicon.given or (word.isupper() and word.title() in lexicon.given):
            found.add("given")
        if word in lexicon.family:
            found.add("family")
        if word in lexicon.surnames_first:
            found.add("familyfirst")
        if word in self._linking:
            found.add("linking")
        if word.lower().startswith(self._prefixes):
            found.add("prefixed")
        return found

    def _is_country(self, word: str) -> bool:
        meaning = self._proper.get(word) if word else None
        return meaning is not None and meaning.country is not None

    def _may_be_name(self, word: str) -> bool:
        if not _NAME.fullmatch(word) or _COMPOUND.fullmatch(word):
            return False
        if "-" in word and any(map(self._is_country, word.split("-"))) and not word.lower().startswith(self._prefixes):
            return False
        if word[0].isupper() or (word[1:2] in ("'", "’") and word[2:3].isupper()):
            return True
        return word.lower().startswith(self._prefixes) and word.partition("-")[2][0].isupper()


def _may_be_former(meaning: Meaning) -> bool:
    """True of what "ex-" or "co-" may stand before: an office, and whose an office is."""
    return meaning.office is not None or not meaning.tags.isdisjoint(_WHOSE)


def _kind(word: str, tags: set[str]) -> set[str]:
    """``name`` for what looks like one; ``acronym`` in capitals; ``maybe`` for closed-class words that may be one."""
    if not _NEVER_NAMES.isdisjoint(tags):
        return {"maybe"} if "adverb" in tags else set()
    if word.isupper() and len(word) > 1:
        return {"acronym"}
    return {"name"}


def _both(word: set[str], phrase: frozenset[str]) -> set[str]:
    """Tags of a word that is known as a phrase: a name only where another name stands beside it."""
    if "name" in word and not phrase.isdisjoint(_OTHER_THINGS):
        return (word - {"name"}) | phrase | {"maybe"}
    if "name" in word and not phrase.isdisjoint(("say", "meet", "noun")):
        return word | phrase | {"common"}
    return word | phrase


@lru_cache(maxsize=4)
def vocabulary_of(lexicon: Lexicon) -> Vocabulary:
    """The vocabulary of a lexicon, made once for each of the last four in use."""
    return Vocabulary(lexicon)


def _collected(phrases: Iterable[tuple[str, Meaning]]) -> dict[str, Meaning]:
    """Phrase to meaning; one that means several things means them all."""
    found: dict[str, Meaning] = {}
    for phrase, meaning in phrases:
        found[phrase] = found[phrase].joined(meaning) if phrase in found else meaning
    return found


def _second_words(table: PhraseTable[Meaning]) -> dict[str, frozenset[str]]:
    """For each word that a phrase of several begins with, the words that may stand behind it, in small letters."""
    found: dict[str, set[str]] = {}
    for words in table:
        if len(words) > 1:
            found.setdefault(words[0], set()).add(words[1].lower())
    return {word: frozenset(second) for word, second in found.items()}


_NONE: Final = frozenset[str]()
#: Nouns that end like adverbs.
_NOUNS_IN_LY: Final = frozenset(
    {"ally", "anomaly", "assembly", "bully", "family", "folly", "monopoly", "rally", "reply", "supply", "tally"}
)
#: Closed-class words that are never names, whatever the capital letter.
_NEVER_NAMES: Final = frozenset(
    {"det", "prep", "pronoun", "join", "turn", "relative", "subordinator", "be", "have", "do", "adverb", "not"}
)

#: What a word is that has small letters as well; in capitals alone it is an acronym.
_IN_SMALL: Final = frozenset({"name", "maybe"})
_TITLE: Final = frozenset({"title", "personal"})
_HALF: Final = frozenset({"country", "capital"})
#: Offices that a party may be the field of: "Labour secretary".
_MINISTERS: Final = frozenset({"minister", "deputy_minister"})
#: Words with which a place makes an adjective.
_FROM: Final = frozenset({"based", "born"})
#: "Seoul-based" stands before an office as "South Korean" does.
_SEATED: Final = frozenset({"demonym"})
#: Whose an office may be: a state that is no more has none who left it.
_WHOSE: Final = frozenset({"country", "demonym", "organization", "place"})
_FALLEN: Final = frozenset({"Soviet", "Yugoslav", "USSR"})
#: Whose an office may be.
_BODIES: Final = frozenset({"organization", "country"})
#: What a capitalised word is, rather than a name, unless a name stands beside it.
_OTHER_THINGS: Final = frozenset(
    {"country", "demonym", "place", "organization", "title", "office", "modifier", "holder", "people", "topic"}
)
