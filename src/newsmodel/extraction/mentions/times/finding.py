"""From a text to its expressions of time: look for telling words, read around them, join what belongs together."""

from collections.abc import Iterator
from datetime import date, datetime
from functools import cache, lru_cache
from typing import Final, NamedTuple

from newsmodel.extraction.mentions.times import amounts, clock, cues, days, references, spans, weekdays
from newsmodel.extraction.mentions.times.joining import ASIDE, JOINS, of_quarter, with_day
from newsmodel.extraction.mentions.times.publication import publication_date
from newsmodel.extraction.mentions.times.rule import Found, Said, TimeRule
from newsmodel.extraction.mentions.times.vocabulary import MEMO_SIZE, Pieces, Vocabulary, vocabulary
from newsmodel.span import Span
from newsmodel.values.dated import dated
from newsmodel.values.time import Basis, Direction, TimeExpression, TimeKind, TimeValue
from newsmodel.values.timex import resolve_timex

#: Words without which there is no time.
_TRIGGERS: Final = (
    "iso | numeric | month | monthlow | feast | weekday | dayabbr | weekdays | deictic | tonight | part | parts"
    " | overnight | season | quarter | half | year | decade | decadeword | unit | weekend | clockunit | often | now"
    " | daytype | letterh | monthword"
    " | moment | ref | future | present | pastadj | spelled | clock | ampm | letterm | military | oclock | letterq"
    " | dayth | noon | zone | period"
)
#: Pieces that may stand between the beginning of an expression and the first such word.
_LEADS: Final = (
    "number | itsposs | high | day | nth | ordinal | numword | hundred | dozens | few | couple | a | of | the | this"
    " | these | that | last | next | coming | latest | final | current | other | otherword | all | entire | another"
    " | end | same | recent | every | times | from | between | to | and | hyphen | dash | slash | comma | dot | more"
    " | moreadj | long | full | at | fiscal | till | through | in | or | per | letterp"
)
#: The longest expression has about this many pieces before its first telling word.
_LONGEST_LEAD: Final = 8


class _Reading(NamedTuple):
    """What a stretch of pieces says."""

    said: Said
    first: int
    last: int


class _Grammar:
    """All rules in one pattern, and what was read with them so far."""

    def __init__(self, words: Vocabulary) -> None:
        self.words = words
        compile_ = words.alphabet.compile
        self.trigger = compile_(f"(?: {_TRIGGERS} )")
        self.lead = compile_(f"(?: {_LEADS} | {_TRIGGERS} )")
        self.rules = {f"r_{_letters(index)}": rule for index, rule in enumerate(RULES)}
        # The empty group behind a rule tells which it was; before it, it would hide what the rule begins with.
        ways = (f"( {rule.bare(words)} ) {label}:( )" for label, rule in self.rules.items())
        self.any_rule = compile_(" | ".join(ways))
        self.aside = compile_(ASIDE)
        self.joins = [(compile_(between), join) for between, join in JOINS]
        self._memo: dict[tuple[str, str], Said | None] = {}

    def read(self, pieces: Pieces, at: int) -> tuple[Said | None, int]:
        """What the expression that begins with the piece *at* says, and where it ends; None for 30 February."""
        match = self.any_rule.match(pieces.letters, at)
        return (
            (None, at) if match is None else (self._said(match.lastgroup or "", pieces, at, match.end()), match.end())
        )

    def _said(self, label: str, pieces: Pieces, first: int, last: int) -> Said | None:
        key = label, pieces.words(first, last)
        if key in self._memo:
            return self._memo[key]
        rule: TimeRule = self.rules[label]
        match = rule.compiled(self.words).match(pieces.letters, first)
        said = None if match is None else rule.read(Found(pieces, self.words, match))
        if len(self._memo) > MEMO_SIZE:
            self._memo.clear()
        self._memo[key] = said
        return said

    def join(self, left: _Reading, right: _Reading, letters: str) -> _Reading | None:
        """The two as one, if they are."""
        if right.first - left.last > 4:
            return None
        for between, join in self.joins:
            if between.fullmatch(letters, left.last, right.first) and (said := join(left.said, right.said)):
                return _Reading(said, left.first, right.last)
        return None


def _letters(index: int) -> str:
    return chr(ord("a") + index // 26) + chr(ord("a") + index % 26)


@cache
def _grammar() -> _Grammar:
    return _Grammar(vocabulary())


def find_times(
    text: str, anchor: date | str | TimeValue | None = None, *, week_start: int = 0
) -> tuple[TimeExpression, ...]:
    """The time expressions of *text*, in reading order and disjoint, resolved where they can be.

    Args:
        text: English text; offsets count its code points.
        anchor: the day of publication, as a date, as ``2018-05-31`` or as `Article.published`. Without it the article's
            own date serves, see `find_publication_date`. Where there is none, or it is no more exact than a week, only
            what the words state has a value.
        week_start: the day on which a week begins, from 0 for Monday to 6 for Sunday.

    Raises:
        ParseError: if *anchor* is a string that is no date.
        TypeError: if *anchor* is no string, date or TimeValue, or *text* no string.
        ValueError: if *week_start* is no day of the week.

    >>> [(time.words, time.edtf) for time in find_times("They met on Monday and will meet next month.", "2018-05-31")]
    [('Monday', '2018-05-28'), ('next month', '2018-06')]
    """
    if not isinstance(text, str):
        raise TypeError(f"'text' must be a string (got {type(text).__name__})")
    if week_start not in range(7):
        raise ValueError(f"'week_start' must be from 0 for Monday to 6 for Sunday (got {week_start!r})")
    day = _day(anchor)
    found = _found(text)
    if day is None:
        own = find_publication_date(text)
        day = own.value.on_day if own and own.value else None
    if day is None:
        return found
    return tuple([time.resolve(day, week_start=week_start) for time in found])


@lru_cache(maxsize=1)
def find_publication_date(text: str) -> TimeExpression | None:
    r"""The words in the first lines of *text* that tell its own day of publication; None if none do.

    A label ("Published 17 January 2019"), a dateline ("GENEVA, June 12, 2018 (AP) -") or a line by itself tells it.
    A date without its year, a date in a sentence and a dated link at the end do not.

    >>> find_publication_date("Ministers meet\nPublished 17 January 2019\n\nThey met on 3 January 2018.").edtf
    '2019-01-17'
    """
    return publication_date(text, _found(text))


@lru_cache(maxsize=1)  # an article is asked for its own date before all others
def _found(text: str) -> tuple[TimeExpression, ...]:
    """The time expressions of *text*, resolved as far as the words themselves say it all."""
    pieces = vocabulary().cut(text)
    grammar = _grammar()
    found: list[TimeExpression] = []
    least = 0
    quarter = ""
    joined = _joined(_read(pieces, grammar), pieces.letters, grammar)
    for reading in _on_one_day(joined, pieces.letters, grammar):
        placed = _placed(reading, pieces, least)
        if placed is not None:
            said, quarter = of_quarter(placed.said, quarter)
            found.append(_expression(placed._replace(said=said), pieces))
            least = placed.last
    return tuple(found)


def _day(anchor: date | str | TimeValue | None) -> date | None:
    if anchor is None:
        return None
    if isinstance(anchor, str | TimeValue):
        return (dated(anchor) if isinstance(anchor, str) else anchor).on_day
    if not isinstance(anchor, date):
        raise TypeError(f"'anchor' must be a string, a date or a TimeValue (got {type(anchor).__name__})")
    return anchor.date() if isinstance(anchor, datetime) else anchor


def _read(pieces: Pieces, grammar: _Grammar) -> Iterator[_Reading]:
    """The readings of *pieces* from left to right, not yet joined."""
    letters, lead = pieces.letters, grammar.lead
    least = 0
    for trigger in grammar.trigger.finditer(letters):
        at = trigger.start()
        if at < least:
            continue
        begin = at
        while begin > least and at - begin < _LONGEST_LEAD and lead.match(letters, begin - 1):
            begin -= 1
        for first in range(begin, at + 1):
            said, last = grammar.read(pieces, first)
            if last > at:
                if said is not None:
                    yield _Reading(said, first, last)
                least = last
                break


def _joined(readings: Iterator[_Reading], letters: str, grammar: _Grammar) -> list[_Reading]:
    joined: list[_Reading] = []
    for reading in readings:
        last = reading
        while joined and (both := grammar.join(joined[-1], last, letters)):
            joined.pop()
            last = both
        joined.append(last)
    return joined


def _on_one_day(readings: list[_Reading], letters: str, grammar: _Grammar) -> list[_Reading]:
    """The readings, those of one time in two zones, and of two ends, on the same day."""
    for index in range(len(readings) - 2, -1, -1):
        clock, other = readings[index : index + 2]
        if clock.said.kind is TimeKind.TIME and grammar.aside.fullmatch(letters, clock.last, other.first):
            readings[index] = clock._replace(said=with_day(clock.said, other.said))
            readings[index + 1] = other._replace(said=with_day(other.said, clock.said))
    return readings


def _placed(reading: _Reading, pieces: Pieces, least: int) -> _Reading | None:
    """The reading with its article and modifiers, pointing the way of its clause; None if it is no time here."""
    said, first, last = reading
    letters = pieces.letters
    end = pieces.ends[last - 1]
    if pieces.text[end : end + 1].isalnum() or not cues.stands(said, pieces, first, last):
        return None  # "3am3io" is part of an address
    said = cues.ahead(said, letters, first, last)
    said, begin = cues.modified(said, letters, first, last)
    begin = max(begin, least)
    if begin == first and said.article and first > least and pieces.word(first - 1).lower() == "the":
        begin -= 1
    if said.direction is Direction.NONE and said.shift is None and said.timex.startswith("X"):
        said = said._replace(direction=cues.direction(letters, begin, last))
    return _Reading(said, begin, last)


def _expression(reading: _Reading, pieces: Pieces) -> TimeExpression:
    said, first, last = reading
    start, end = pieces.start(first), pieces.ends[last - 1]
    value, basis, also = _stated(said)
    return TimeExpression(
        words=pieces.text[start:end],
        span=Span(start, end),
        timex=said.timex,
        kind=said.kind,
        end=said.end,
        shift=said.shift,
        modifier=said.modifier,
        direction=said.direction,
        value=value,
        basis=basis,
        alternatives=also,
    )


def _stated(said: Said) -> tuple[TimeValue | None, Basis | None, tuple[TimeValue, ...]]:
    """What the words say by themselves, how surely, and what else they may mean."""
    if said.kind in (TimeKind.DURATION, TimeKind.REFERENCE):
        return TimeValue.parse(said.timex), Basis.STATED, ()
    if said.kind is TimeKind.SET or said.timex[0] in "XP":
        return None, None, ()
    stated = resolve_timex(said.timex, anchor=None, end=said.end, modifier=said.modifier, direction=said.direction)
    if stated is None:
        return None, None, ()
    also = () if said.also is None else (TimeValue.parse(said.also),)
    return TimeValue.parse(stated.text), Basis.ASSUMED if also else Basis.STATED, also


#: The order decides where two begin with the same word: the longest and surest first.
RULES: Final[tuple[TimeRule, ...]] = (
    *clock.RULES,
    *days.RULES,
    *weekdays.RULES[:-2],
    *spans.RULES[:-1],
    *amounts.RULES,
    *references.RULES,
    *weekdays.RULES[-2:],
    *spans.RULES[-1:],
)
