"""One way to tell a time: what it looks like, and what it says."""

import re
from collections.abc import Callable
from typing import Final, NamedTuple, final

import attrs

from newsmodel.extraction.mentions.times.vocabulary import Pieces, Vocabulary, Word
from newsmodel.values.checks import tuple_of
from newsmodel.values.edtf import SEASONS
from newsmodel.values.time import Direction, Modifier, Precision, Shift, TimeKind


class Said(NamedTuple):
    """What words say of time before anything is resolved; the fields are those of a `TimeExpression`."""

    timex: str
    kind: TimeKind = TimeKind.DATE
    shift: Shift | None = None
    modifier: Modifier | None = None
    direction: Direction = Direction.NONE
    end: str | None = None
    #: Another reading: the 5th of June for 6 May.
    also: str | None = None
    #: Too little by itself: "summer" is dropped unless a preposition or "of 1998" stands beside it.
    weak: bool = False
    #: True if an article before it belongs to it: "the weekend", but not "the Friday meeting".
    article: bool = False


@attrs.frozen
class Found:
    """A place where the pattern of a rule stands."""

    pieces: Pieces
    vocabulary: Vocabulary
    match: re.Match[str]

    def has(self, label: str) -> bool:
        """True if the group took part; a rule need not have it."""
        return self._where(label)[0] >= 0

    def _where(self, label: str) -> tuple[int, int]:
        return self.match.span(label) if label in self.match.re.groupindex else (-1, -1)

    def words(self, label: str) -> str:
        """The text of a group, empty if it took no part."""
        first, last = self._where(label)
        return self.pieces.words(first, last) if last > first >= 0 else ""

    def entries(self, label: str) -> list[Word]:
        """What the pieces of a group stand for."""
        first, last = self._where(label)
        return [self.vocabulary.word(piece) for piece in self.pieces.pieces[first:last]] if first >= 0 else []

    def value(self, label: str) -> str:
        """The value of the first piece of a group."""
        first, _ = self._where(label)
        return self.vocabulary.word(self.pieces.pieces[first]).value if first >= 0 else ""

    def total(self, label: str) -> int:
        """The sum of the values of a group: "twenty-one"."""
        return sum(int(entry.value or 0) for entry in self.entries(label))

    def is_a(self, label: str, tag: str) -> bool:
        """True if a piece of a group carries *tag*."""
        return any(tag in entry.tags for entry in self.entries(label))


Reader = Callable[[Found], Said | None]


@final
@attrs.frozen(kw_only=True)
class TimeRule:
    """A named pattern, what it says where it stands, and its own proof."""

    #: In kebab-case, as the phrase reads.
    name: str
    #: The pattern, see `Alphabet.compile`.
    pattern: str
    #: What the words say; None if they say nothing after all: 30 February.
    read: Reader
    #: Texts and the TIMEX3 value of the first expression in them; none for a rule that only refuses.
    holds: tuple[tuple[str, str], ...] = attrs.field(default=(), validator=tuple_of(tuple))
    #: Texts in which there is no expression.
    fails: tuple[str, ...] = attrs.field(validator=tuple_of(str, least=1))

    def compiled(self, vocabulary: Vocabulary) -> re.Pattern[str]:
        """The pattern as a regular expression over letters."""
        return vocabulary.alphabet.compile(self.pattern.replace(HOLIDAYS, vocabulary.holiday_names))

    def bare(self, vocabulary: Vocabulary) -> str:
        """The pattern without its labels, to be part of a larger one."""
        return re.sub(r"[a-z_]+:(?=[a-z!.(])", "", self.pattern.replace(HOLIDAYS, vocabulary.holiday_names))


MONTH: Final = "(?:month&abbr dot? | month)"
ANY_MONTH: Final = "(?:month&abbr dot? | month | monthlow dot?)"
DAY: Final = "(?: day | dayth )"
#: As in "twenty-first".
ORDINAL: Final = "(?: numword hyphen? ordinal | ordinal )"
#: "That June"; not what follows a verb or stands before an owner: "said that June", "that Friday's talks".
THAT: Final = "(?<! says ) that (?! weekday possessive )"
TO: Final = "(?: to | hyphen | dash | till | through )"
#: "Two and a half", "two-and-a-half".
_HALF: Final = "hyphen? and hyphen? a hyphen? half"
#: "Half a" as well, of which no article is a part of what it counts.
COUNT: Final = (
    f"(?: number&!recentyear (?: number slash number | {_HALF} )? | few | a few | a? couple of? | dozens of"
    f" | a? hundred | a half | half hyphen? a | numword (?: {_HALF} | (?: hyphen numword&!hundred | numword )? hundred?"
    " ) | a (?: dozen )? )"
)


#: Stands for the names of all holidays, which only the word list knows.
HOLIDAYS: Final = "HOLIDAYS"


def shift(amount: int | None, unit: Precision) -> Shift:
    """A shift, in short."""
    return Shift(amount=amount, unit=unit)


#: Units by their letter in the word list: the TIMEX3 form of the one that holds the anchor, and the precision.
UNITS: Final = {
    "D": ("XXXX-XX-XX", Precision.DAY),
    "W": ("XXXX-WXX", Precision.WEEK),
    "WE": ("XXXX-WXX-WE", Precision.WEEKEND),
    "M": ("XXXX-XX", Precision.MONTH),
    "Q": ("XXXX-QX", Precision.QUARTER),
    "Y": ("XXXX", Precision.YEAR),
    "E": ("XXX", Precision.DECADE),
    "C": ("XX", Precision.CENTURY),
    "SP": ("XXXX-SP", Precision.SEASON),
    "SU": ("XXXX-SU", Precision.SEASON),
    "FA": ("XXXX-FA", Precision.SEASON),
    "WI": ("XXXX-WI", Precision.SEASON),
    "F": ("XXXX-WXX", Precision.WEEK),
    "H": ("", Precision.HOUR),
    "N": ("", Precision.MINUTE),
    "S": ("", Precision.SECOND),
}


def duration(amount: str, unit: str) -> str:
    """The TIMEX3 duration of an amount of units.

    >>> duration("2", "W"), duration("1.5", "H"), duration("X", "E")
    ('P2W', 'PT1.5H', 'PXDE')
    """
    if unit in ("H", "N", "S"):
        return f"PT{amount}{'M' if unit == 'N' else unit}"
    if unit == "F":
        return f"P{'X' if amount == 'X' else int(float(amount) * 2)}W"
    if unit == "Q":
        return f"P{'X' if amount == 'X' else int(float(amount) * 3)}M"
    if unit in ("MO", "AF", "EV", "NI", "DT"):
        return f"P{amount}D"
    if unit in SEASONS:
        return f"P{amount}Y"
    return f"P{amount}{ {'E': 'DE', 'C': 'CE', 'WE': 'W'}.get(unit, unit) }"


def amount(found: Found, label: str) -> str:
    """The number that a group of the shape `COUNT` tells, with that of the group ``half`` behind the unit.

    ``X`` if it is vague: "2 1/2 years" are 2.5, "a dozen" 12, "a year and a half" 1.5.
    """
    entries = found.entries(label)
    if any(not entry.tags.isdisjoint(("few", "dozens")) for entry in entries):
        return "X"
    figures = [float(entry.value) for entry in entries if not entry.tags.isdisjoint(("number", "numword", "couple"))]
    if any("slash" in entry.tags for entry in entries):
        *whole, part, parts = figures
        return f"{sum(whole) + part / (parts or 1):g}"
    total = sum(figures)
    if "hundred" in (tags := frozenset[str]().union(*(entry.tags for entry in entries))):
        total = (total or 1) * int(next(entry.value for entry in entries if "hundred" in entry.tags))
    if "half" in tags:
        total += 0.5
    return f"{(total or 1) + (0.5 if found.has('half') else 0):.12g}"
