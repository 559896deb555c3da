"""The words that tell time, and a text cut into pieces that carry what they may be."""

import re
from functools import cache
from importlib import resources
from itertools import accumulate
from typing import Final, NamedTuple, final

import attrs

from newsmodel.errors import LexiconError
from newsmodel.extraction.memo import Memo
from newsmodel.extraction.patterns import BREAK, Alphabet

#: Pieces remembered at the most; a corpus has no end of new ones.
MEMO_SIZE: Final = 100_000

#: A piece with the blanks before it: a line end, a word, a number or date, a mark. Nothing is left out between pieces.
_PIECE: Final = re.compile(
    r" ?[A-Za-z]++(?=[ ,.])"  # a plain word, which most are
    r"|[^\S\n]*+(?:\n[^\S\n]*+)?"
    r"(?:[oO]['’]clock\b|[^\W\d_]++"
    r"|\d(?:(?<!\d\d)\d{3}-\d\d-\d\d(?:T\d\d(?::\d\d(?::\d\d(?:[.,]\d{1,9})?)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?(?![\w-])"
    r"|\d?(?:/\d{1,2}/(?:\d{4}|\d\d)|\.\d{1,2}\.\d{4})(?![\w/]|\.\d)"
    r"|(?<=\d)(?<!\d\d)\d{3}/\d{1,2}/\d{1,2}(?![\w/])"
    r"|\d?:\d\d(?::\d\d)?(?![\d:])"
    r"|\d?(?:st|nd|rd|th)\b"
    r"|(?:\d\d)?\d['’]?s\b"
    r"|\d{0,2}(?:,\d{3})+(?:\.\d++)?"
    r"|\d*+(?:\.\d++)?)"
    r"|['’](?:s|ll|t|re|ve|d|m)\b|['’]\d0s\b"
    r"|[^\w\s]|_++|(?=\n)|\Z)"
)
_ISO: Final = re.compile(r"\d{4}-\d\d-\d\d(?:T.*)?")
_NUMERIC: Final = re.compile(r"\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d\d)|\d{4}/\d{1,2}/\d{1,2}")
_CLOCK: Final = re.compile(r"\d{1,2}:\d\d(?::\d\d)?")
_DECADE: Final = re.compile(r"(?:['’]?\d0|\d{3}0)['’]?s")
_FIRST_YEAR, _LAST_YEAR = 1000, 2199
_MARKS: Final = {
    ",": "comma", ".": "dot|stop", "!": "stop|pause", "?": "stop|pause", ":": "colon|pause", ";": "pause",
    "-": "hyphen", "–": "dash", "—": "dash", "/": "slash", "(": "open", ")": "close", "+": "sign", "%": "percent",
    "$": "currency", "€": "currency", "£": "currency", "#": "currency",
    '"': "quote", "“": "quote", "”": "quote", "'": "apostrophe", "’": "apostrophe",
    "'s": "possessive", "’s": "possessive", "'ll": "will", "’ll": "will",
    "'re": "be", "’re": "be", "'m": "be", "’m": "be",
}  # fmt: skip


class Word(NamedTuple):
    """What a form may be, and the number, unit or code that it stands for."""

    tags: frozenset[str]
    value: str


@final
@attrs.frozen(kw_only=True)
class Pieces:
    """A text in pieces, in parallel columns."""

    text: str
    #: The pieces, each with the blanks before it.
    pieces: list[str]
    #: One letter for each piece.
    letters: str
    #: Offset behind each piece.
    ends: list[int]

    def word(self, index: int) -> str:
        """The piece without blanks."""
        return self.pieces[index].lstrip()

    def start(self, index: int) -> int:
        """Offset of the piece's first character that is no blank."""
        return self.ends[index] - len(self.pieces[index].lstrip())

    def words(self, first: int, last: int) -> str:
        """The text from piece *first* up to, not including, *last*."""
        return self.text[self.start(first) : self.ends[last - 1]]


@final
class Vocabulary:
    """The word lists of time, the letters for what their words may be, and the pieces met so far."""

    def __init__(self) -> None:
        self.alphabet: Final = Alphabet()
        self.words: dict[str, Word] = _words()
        #: The pattern of each holiday, of tags that only its own words have.
        self.feasts: dict[str, str] = {
            " ".join(map(_feast_tag, _PIECE.findall(name)[:-1])): timex for name, timex in _holidays().items()
        }
        names = [[piece.lstrip() for piece in _PIECE.findall(name)] for name in _holidays()]
        self._feast_words = {part for parts in names for part in parts if part.isalpha()}
        self._feast_heads = {parts[0] for parts in names}
        self._letters: Final = Memo(self._letter, most=MEMO_SIZE)
        # All letters are made beforehand, for what is compiled with them is kept.
        for form in (*self.words, *self._feast_words, *map(str.lower, self._feast_words), "-", " -"):
            self._letters[form]
        for form in (*_MARKS, *_SHAPES):
            self.alphabet.letter(_shape(form).tags)

    def cut(self, text: str) -> Pieces:
        """*text* in pieces."""
        pieces = _PIECE.findall(text)
        letters = "".join(map(self._letters.__getitem__, pieces))
        return Pieces(text=text, pieces=pieces, letters=letters, ends=list(accumulate(map(len, pieces))))

    def word(self, piece: str) -> Word:
        """What *piece* may be and stands for."""
        form = piece.lstrip()
        found = self.words.get(form) or self.words.get(form.lower()) or _shape(form)
        capital = form if form in self._feast_words else form.capitalize()
        if capital in self._feast_words:
            head = ("feast",) if capital in self._feast_heads else ()
            found = Word(found.tags.union(head, (_feast_tag(form),)), found.value)
        return found

    @property
    def holiday_names(self) -> str:
        """A pattern for the names of all holidays, the longest first."""
        return " | ".join(sorted(self.feasts, key=lambda name: -name.count(" ")))

    def feast(self, name: str) -> str:
        """The TIMEX3 day of the holiday *name*."""
        return self.feasts[" ".join(map(_feast_tag, _PIECE.findall(name)[:-1]))]

    def _letter(self, piece: str) -> str:
        form = piece.lstrip()
        if not form:
            return BREAK
        return self.alphabet.letter({"dash"} if form == "-" and form != piece else self.word(form).tags)


@cache
def vocabulary() -> Vocabulary:
    """The one vocabulary of English, read on first use."""
    return Vocabulary()


#: One of each shape that a piece can have.
_SHAPES: Final = (
    *map(str, range(100)),
    *(f"{hour}{minute}" for hour in ("00", "10", "19", "20", "21", "22", "23", "24") for minute in ("00", "59", "60")),
    "100", "1,000", "1.5", "10.30", "1st", "32nd", "1980s", "'80s", "2018-05-31", "31/5/2018", "10:35", "house",
    "Lavrov", "walked", "going", "pieces", "largest", "*",
)  # fmt: skip


def _shape(form: str) -> Word:
    """What a form that no list has looks like."""
    if mark := _MARKS.get(form):
        return Word(frozenset(mark.split("|")), "")
    first = form[:1]
    if first.isdigit() or (first in "'’" and form[1:2].isdigit()):
        return _figure(form)
    if first.isupper():
        return Word(frozenset(("name",)), "")
    if form.endswith("ed"):
        return Word(frozenset(("word", "past")), "")
    if form.endswith("ing"):
        return Word(frozenset(("word", "ing")), "")
    if form.endswith("s") and not form.endswith("ss") and form.isalpha():
        return Word(frozenset(("word", "plural")), "")
    if form.endswith("est") and len(form) >= _SUPERLATIVE and not form.endswith(_IN_EST):
        return Word(frozenset(("word", "superlative")), "")
    return Word(frozenset(("word",)) if first.isalpha() else frozenset(("mark",)), "")


#: Letters of the shortest superlative of news, "oldest"; and what ends in "est" and is none.
_SUPERLATIVE: Final = 6
_IN_EST: Final = (
    "arrest", "conquest", "contest", "detest", "digest", "dwest", "earnest", "fest", "forest", "honest", "hwest",
    "interest", "invest", "harvest", "modest", "protest", "request", "suggest",
)  # fmt: skip


def _figure(form: str) -> Word:
    if not form.isascii() and "’" not in form:
        return Word(frozenset(("mark",)), "")
    if form.isdigit():
        return Word(_integer(form), form)
    if form[-2:] in ("st", "nd", "rd", "th"):
        number = form[:-2]
        return Word(frozenset(("dayth", "nth") if 1 <= int(number) <= 31 else ("nth",)), number)
    for pattern, tag in ((_ISO, "iso"), (_CLOCK, "clock"), (_NUMERIC, "numeric"), (_DECADE, "decade")):
        if pattern.fullmatch(form):
            return Word(frozenset((tag,)), form)
    if re.fullmatch(r"(?:1?\d|2[0-3])\.[0-5]\d", form):
        return Word(frozenset(("number", "dotclock")), form)
    return Word(frozenset(("number",)), form.replace(",", ""))


def _integer(form: str) -> frozenset[str]:
    tags = {"number", "figure"}
    value = int(form) if len(form) <= 4 else -1
    if len(form) <= 2:
        tags.add("twodigit" if len(form) == 2 else "onedigit")
        tags.update(name for name, last in (("day", 31), ("hour", 12), ("hourofday", 23)) if 1 <= value <= last)
    elif len(form) == 4:
        if _FIRST_YEAR <= value <= _LAST_YEAR:
            tags.update(("year", "recentyear") if 1900 <= value <= 2059 else ("year",))
        if value // 100 < 24 and value % 100 < 60:
            tags.add("military")
    return frozenset(tags)


def _rows(name: str) -> list[list[str]]:
    """The rows of a word list, without its comments and its header."""
    source = resources.files("newsmodel") / "lexicon" / "data" / "en" / name
    rows: list[list[str]] = []
    width = 0
    for number, line in enumerate(source.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("#"):
            continue
        row = line.split("\t")
        width = width or len(row)
        if len(row) != width:
            raise LexiconError(f"expected {width} columns (got {len(row)})", file=name, line=number)
        rows.append(row)
    return rows[1:]


def _words() -> dict[str, Word]:
    return {form: Word(frozenset(tags.split("|")), value) for form, tags, value in _rows("times_words.tsv")}


def _feast_tag(piece: str) -> str:
    """The tag of a holiday's word: ``Boxing`` is ``feastboxing``; marks have their own."""
    form = piece.lstrip()
    return f"feast{form.lower()}" if form.isalpha() else _MARKS[form].split("|")[0]


@cache
def _holidays() -> dict[str, str]:
    return dict(row for row in _rows("times_holidays.tsv"))
