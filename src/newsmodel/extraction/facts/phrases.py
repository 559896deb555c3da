"""The text once more, with each party one unit, as the rules for facts read it."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Final, final

import attrs

from newsmodel.extraction.facts.left_out import left_out
from newsmodel.extraction.meanings import Meaning
from newsmodel.extraction.mentions.offices.attributes import is_initials
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.cast import Cast, Reference
from newsmodel.extraction.units import MARGIN, Units
from newsmodel.model.person import Person
from newsmodel.span import Span
from newsmodel.text.quotations import Quotation
from newsmodel.values.blocks import BlockKind
from newsmodel.values.time import TimeExpression

_NO_TAGS: Final = frozenset[str]()
#: Blocks that tell the story.
TELLING: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
#: Quotations of fewer words are no speech by themselves.
SHORT: Final = 5


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Phrases:
    """Parallel columns over the units of a cast; parties, and if wanted quotations, are one place each.

    Behind the last phrase stands the margin of the units.
    """

    cast: Cast
    letters: str
    #: What each phrase may be.
    tags: Sequence[frozenset[str]]
    #: The text of each phrase, nothing for a break, and the same in small letters.
    word: Sequence[str]
    small: Sequence[str]
    #: First unit of each phrase.
    first: Sequence[int]
    #: Behind the last unit of each phrase.
    last: Sequence[int]
    references: dict[int, Reference]
    #: The persons of the cast by their ids.
    persons: Mapping[str, Person]
    quotations: dict[int, Quotation]
    times: dict[int, TimeExpression]
    #: First phrase and end of the sentence that holds each phrase, the break not counted.
    sentence: Sequence[tuple[int, int]]

    def all_tags(self, start: int, end: int) -> frozenset[str]:
        """What any of the phrases from *start* up to, not including, *end* may be."""
        return _NO_TAGS.union(*self.tags[start:end])

    def span(self, start: int, end: int) -> Span:
        """The stretch of text from phrase *start* up to, not including, phrase *end*; neither may be a break."""
        return self.cast.units.span(self.first[start], self.last[end - 1])

    def words(self, start: int, end: int) -> str:
        """The text of these phrases; nothing for a break between sentences."""
        return self.cast.units.words(self.first[start], self.last[end - 1])

    def at(self, offset: int) -> int:
        """The phrase that holds the code point at *offset*."""
        return bisect_right(self.first, self.cast.units.at(offset)) - 1

    def block(self, phrase: int) -> int:
        """Index of the block that holds *phrase*."""
        return self.cast.units.blocks[self.first[phrase]]

    def block_kind(self, phrase: int) -> BlockKind:
        """What the block that holds *phrase* is on the page."""
        return self.cast.units.layout.blocks[self.block(phrase)].kind

    def meaning(self, phrase: int) -> Meaning | None:
        """What *phrase* means, if it is one of the word lists'."""
        return self.cast.units.meanings.get(self.first[phrase])


def read_phrases(cast: Cast, *, quotations: bool) -> Phrases:
    """The phrases of *cast*; with *quotations*, whatever stands inside quotation marks is one phrase.

    Else marks around a few words of a sentence are left out: 'had a "very good meeting" with'.
    """
    units = cast.units
    spans = _quoted(cast)
    shows, closing = _shows(units, spans)
    quoted = spans if quotations else {}
    silent = closing if quotations else closing.union(left_out(cast))
    idle = _owns if quotations else _describes
    read = cast.references if quotations else (_without_place(units, reference) for reference in cast.references)
    told = (reference for reference in read if not idle(units, reference))
    spoken = {_first(units, reference): reference for reference in told}
    columns = _Columns(units)
    references, quotations_at = _fill(columns, spoken, quoted, shows, silent)
    columns.copy(len(units.letters))
    times = _times(cast, columns.first, references.keys() | quotations_at.keys())
    tags, texts, smalls, last = columns.read()
    letters = "".join(columns.letters)
    return Phrases(
        cast=cast,
        letters=letters,
        tags=tags,
        word=texts,
        small=smalls,
        first=columns.first,
        last=last,
        references=references,
        persons={person.id: person for person in cast.persons},
        quotations=quotations_at,
        times=times,
        sentence=_sentences(letters),
    )


@final
class _Columns:
    """Columns of phrases that grow along the units, of which those before *end* are read."""

    def __init__(self, units: Units) -> None:
        self.units: Final = units
        self.letters: list[str] = []
        self.first: list[int] = []
        #: The phrases that are taken whole: behind the last unit, and what they may be.
        self.taken: Final[dict[int, tuple[int, frozenset[str]]]] = {}
        self.end = 0

    def copy(self, stop: int) -> None:
        """Each unit before *stop* a phrase of its own."""
        self.letters.append(self.units.letters[self.end : stop])
        self.first += range(self.end, stop)
        self.end = stop

    def leave_out(self, unit: int) -> None:
        """Each unit before *unit* a phrase of its own, and *unit* none."""
        self.copy(unit)
        self.end += 1

    def take(self, unit: int, stop: int, tags: frozenset[str]) -> int:
        """All units from *unit* up to *stop* one phrase, each before them one of its own; the place of that phrase."""
        self.letters += self.units.letters[self.end : unit], self.units.vocabulary.alphabet.letters[tags]
        self.first += range(self.end, unit + 1)
        self.end = stop
        phrase = len(self.first) - 1
        self.taken[phrase] = stop, tags
        return phrase

    def read(self) -> tuple[list[frozenset[str]], list[str], list[str], list[int]]:
        """What each phrase may be, its text as written and small, and its end: of its first unit, if that is all.

        The margin of the units is put behind the last phrase.
        """
        units, end = self.units, len(self.units.letters)
        self.first += [end] * MARGIN
        of_phrases = itemgetter(*self.first)
        tag_sets = list(of_phrases(units.tags))
        texts = list(of_phrases(units.word))
        smalls = list(of_phrases(units.small))
        last = list(of_phrases([*range(1, end + 1), end]))
        for phrase, (stop, tags) in self.taken.items():
            tag_sets[phrase] = tags
            if stop > last[phrase]:
                texts[phrase] = units.words(self.first[phrase], stop)
                smalls[phrase] = texts[phrase].lower()
                last[phrase] = stop
        return tag_sets, texts, smalls, last


def _fill(
    columns: _Columns,
    spoken: dict[int, Reference],
    quoted: dict[int, tuple[int, Quotation]],
    shows: dict[int, int],
    silent: frozenset[int],
) -> tuple[dict[int, Reference], dict[int, Quotation]]:
    """The parties and the quotations among the phrases, each at its phrase, with all of them written to *columns*."""
    references: dict[int, Reference] = {}
    quotations: dict[int, Quotation] = {}
    for unit in sorted({*quoted, *spoken, *silent, *shows}):
        if unit < columns.end:
            continue
        if unit in shows:
            columns.take(unit, shows[unit], _SHOW)
        elif unit in silent:
            columns.leave_out(unit)
        elif unit in quoted:
            end, quotation = quoted[unit]
            kind = _QUOTED if _is_speech(columns.units.layout.text, quotation) else _SHORTLY_QUOTED
            quotations[columns.take(unit, end, kind)] = quotation
        else:
            reference = spoken[unit]
            references[columns.take(unit, reference.last, reference.tags)] = reference
    return references, quotations


def _times(cast: Cast, first: list[int], whole: set[int]) -> dict[int, TimeExpression]:
    """The time expressions by phrase, those inside a party or a quotation left out."""
    times: dict[int, TimeExpression] = {}
    for unit, time in cast.times.items():
        at = bisect_left(first, unit)
        if at < len(first) and first[at] == unit and at not in whole:
            times[at] = time
    return times


def _sentences(letters: str) -> list[tuple[int, int]]:
    """For each phrase, the sentence that holds it; a break belongs to the sentence that it ends."""
    found: list[tuple[int, int]] = []
    for sentence in letters.split(BREAK):
        start = len(found)
        end = start + len(sentence)
        found += [(start, end)] * (len(sentence) + 1)
    return found + [(len(letters), len(letters))] * MARGIN


#: The name of a show is a word like another.
_SHOW: Final = frozenset({"low", "common"})
_QUOTED: Final = frozenset({"quotation", "speech"})
_SHORTLY_QUOTED: Final = frozenset({"quotation"})


def _quoted(cast: Cast) -> dict[int, tuple[int, Quotation]]:
    """For each first unit of an outermost quotation: behind its last unit, and the quotation."""
    units = cast.units
    ends = units.layout.tokens.ends
    found: dict[int, tuple[int, Quotation]] = {}
    for quotation in units.layout.quotations:
        if quotation.level == 0 and len(quotation.inner):
            start = units.at(quotation.span.start)
            stop = bisect_left(units.last, bisect_left(ends, quotation.span.end) + 1) + 1
            found[start - _is_doubled(units, start - 1)] = (stop + _is_doubled(units, stop), quotation)
    return found


def _shows(units: Units, quoted: dict[int, tuple[int, Quotation]]) -> tuple[dict[int, int], frozenset[int]]:
    """For the first unit of each name of a show, behind its last; and the closing marks behind a comma within."""
    ends = {unit: end for unit, (end, quotation) in quoted.items() if _is_show(units, unit, quotation)}
    within = [unit for unit, end in ends.items() if "comma" in units.tags[end - 2]]  # 'on "The Lead," he said'
    return ends | {unit: ends[unit] - 2 for unit in within}, frozenset(ends[unit] - 1 for unit in within)


def _is_show(units: Units, start: int, quotation: Quotation) -> bool:
    """True for the name of a show, to which or on which somebody speaks: told NBC's "Meet the Press", on "The Lead"."""
    before = start - 1
    owned = before > 0 and "possessive" in units.tags[before] and "organization" in units.tags[before - 1]
    if not owned and (before < 0 or units.small[before] not in _SPEAKS_ON):
        return False
    words = quotation.inner.of(units.layout.text).rstrip(",.").split()
    large = sum(word[0].isupper() for word in words)
    if not words or len(words) > _LONGEST or not words[0][0].isupper() or large < 2 - owned:
        return False
    return all(word[0].isupper() or word in _WITHIN for word in words)


_SPEAKS_ON: Final = frozenset({"told", "on", "to"})
#: Words in the name of a show, and those of them in small letters.
_LONGEST: Final = 6
_WITHIN: Final = frozenset({"the", "of", "and", "with", "a", "an", "in", "on", "to", "for", "&"})


def _first(units: Units, reference: Reference) -> int:
    """First unit of a reference, without the "that" of "said that both sides", "that aides", "that mayor Ine Tveit"."""
    first = reference.first
    if reference.last - first < 2 or units.tags[first].isdisjoint(("that", "whose")):
        return first
    if units.word[first] == "whose":
        return first + 1
    named = "capital" in units.tags[reference.last - 1]
    return first + (named or "det" in units.tags[first + 1] or reference.tags == _BODY or "plural" in reference.tags)


def _without_place(units: Units, reference: Reference) -> Reference:
    """The "reporters" of "told reporters at the White House", which is where all of them are."""
    if "group" not in reference.tags or units.small[reference.first] not in _PRESS:
        return reference
    placed = units.small[reference.first + 1] in _PLACES and reference.first + 1 < reference.last
    return attrs.evolve(reference, last=reference.first + 1) if placed else reference


_PRESS: Final = frozenset({"reporters", "journalists"})
_PLACES: Final = frozenset({"at", "in", "aboard", "outside", "inside", "on"})


def _owns(units: Units, reference: Reference) -> bool:
    """True of the "her" of "her office said", which is no more than "his"; not of "told her"."""
    at = reference.first
    if units.small[at] != "her" or reference.last - at > 1:
        return False
    opens = at == 0 or units.letters[at - 1] == BREAK or not units.tags[at - 1].isdisjoint(_OPENS)
    return opens and "low" in units.tags[at + 1] and units.tags[at + 1].isdisjoint(_NO_NOUN)


def _has_friend(units: Units, reference: Reference) -> bool:
    """True of the "her" of "met her old friend Ola Berg", who is not met herself."""
    at = reference.first
    if units.small[at] != "her" or reference.last - at > 1:
        return False
    name = at + 1
    while name < at + _WORDS and units.tags[name] & _NOUN and units.tags[name].isdisjoint(_NO_NOUN):
        name += 1
    return name > at + 1 and "name" in units.tags[name]


_NOUN: Final = frozenset({"low", "demonym", "num"})
#: What stands before a subject or an object with a preposition, and what is no noun.
_OPENS: Final = frozenset({"mark", "join", "turn", "that", "subordinator", "prep"})
_NO_NOUN: Final = frozenset(
    {
        "prep", "det", "join", "turn", "be", "have", "do", "modal", "not", "adverb", "subordinator", "relative", "time",
        "past", "to", "mark", "ing",
    }
)  # fmt: skip
_BODY: Final = frozenset({"party", "organization"})


def _describes(units: Units, reference: Reference) -> bool:
    """True of the "U.S." of "U.S. border guards", which tells whose they are; not of that of "U.S. trade talks"."""
    if _has_friend(units, reference):
        return True
    at = reference.first
    if reference.tags != _BODY or "country" not in units.tags[at] or not is_initials(units.word[at]):
        return False
    behind = units.tags[reference.last]
    if any("noun" in units.tags[unit] for unit in range(at + 1, at + _WORDS)):
        return False
    return "low" in behind and behind.isdisjoint(_NO_NOUN) and behind.isdisjoint(_DOES)


#: Units from a country to the occasion that is its own: "U.S. border and trade talks".
_WORDS: Final = 5
_DOES: Final = frozenset({"say", "meet", "third", "base", "planned", "proposed", "refused", "num"})


def _is_doubled(units: Units, unit: int) -> bool:
    """True if the unit is one half of a mark that is written as two: a pair of single marks."""
    return 0 <= unit < len(units.letters) and units.letters[unit] != BREAK and units.word[unit] in ("'", "’", "`")


def _is_speech(text: str, quotation: Quotation) -> bool:
    return quotation.inner.of(text).count(" ") >= SHORT - 1
