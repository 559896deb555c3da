"""What the words around a time say of it: which way it points, where it begins or ends, whether it is a time at all."""

import re
from functools import cache
from typing import Final

from newsmodel.extraction.mentions.times.rule import UNITS, Said
from newsmodel.extraction.mentions.times.vocabulary import Pieces, vocabulary
from newsmodel.values.time import Direction, Modifier, Shift, TimeKind

#: How many pieces a cue may stand away from its time.
_REACH: Final = 14
#: Cues of the future, and nothing behind them that breaks the clause or tells of the past.
_AHEAD: Final = (
    "(?: will | would be ing | be due | as (?: early | soon ) as"
    " | (?: due | plans ) (?: to (?! name ) | for | on | in )"
    " | be to (?! from ) | plans to (?! name ) | upcoming | due&past )"
    " (?: !pause&!past&!relative&!since&!after&!stop | due&past | abbr dot | of | name dot ){0,12} $"
)
#: "would" is about the future of a month; before a weekday it mostly reports what was said.
_WOULD: Final = "would (?: !pause&!past&!relative&!since&!after&!stop | be past ){0,12} $"
#: "Trump and Kim to meet Friday".
_HEADLINE: Final = "(?: name | counted ) to word (?: !pause&!past&!relative&!since&!after&!stop ){0,5} $"
_AHEAD_AFTER: Final = (
    "^ (?: comma (?: !pause&!past&!relative&!stop&!weekday&!and | and name ){0,9}"
    " | (?: !pause&!past&!relative&!stop&!weekday&!and | and name ){0,6} )"
    " (?: will | be due | be to word | plans to )"
)

#: "who arrived on Sunday, will meet".
_WHO_DID: Final = "relative word? past (?: !pause&!due ){0,6} $"

#: "planned for Saturday was cancelled", "Until Thursday, they had not".
_OVER: Final = "^ (?: possessive word | comma word )? was"

_BEFORE: Final = (
    ("(?<= by ) the? end of (?: the )? $", Modifier.ON_OR_BEFORE),
    ("(?: the | its )? end of (?: the )? $", Modifier.END),
    ("(?: the )? start of (?: the )? $", Modifier.START),
    ("(?: the )? middle of (?: the )? $", Modifier.MID),
    ("(?: the )? early (?: in the | in | on | hyphen )? $", Modifier.START),
    ("(?: the )? late (?: in the | in | on | hyphen )? $", Modifier.END),
    ("(?: the )? early (?: clockunit | unit&many ) of (?: the )? $", Modifier.START),
    ("earlier (?: in the | in )? $", Modifier.START),
    ("later (?: in the | in )? $", Modifier.END),
    ("(?: the )? mid hyphen? $", Modifier.MID),
    ("around $", Modifier.APPROX),
    ("(?<= in | at | on | from ) about $", Modifier.APPROX),
    ("(?<= hedge ) (?: as (?: early | soon ) as )? (?: in | on | at | over )? $", Modifier.UNCERTAIN),
)
_AMOUNTS: Final = (
    ("(?: more than | over ) $", Modifier.MORE_THAN),
    ("(?: less than | nearly ) $", Modifier.LESS_THAN),
    ("at least (?: the )? $", Modifier.EQUAL_OR_MORE),
    ("(?: up to | at most | within ) $", Modifier.EQUAL_OR_LESS),
    ("(?: about | some ) $", Modifier.APPROX),
)
#: Not before "Thursday's ruling", "overnight losses": the preposition belongs to the noun.
_PREPOSITIONS: Final = (
    ("(?: by | till | later than | on or before ) $", Modifier.ON_OR_BEFORE),
    ("(?: since | earlier than | on or after ) $", Modifier.ON_OR_AFTER),
    ("before $", Modifier.BEFORE),
    ("after $", Modifier.AFTER),
)
#: Before most times none of these stands, and one look tells.
_ANY_BEFORE: Final = " | ".join((*(pattern for pattern, _ in (*_BEFORE, *_PREPOSITIONS)), "ended $"))
_SEASON_BEFORE: Final = (
    "(?: in | during | over | since | till | by | for | through | from | of | early | late | mid hyphen? ) (?: the )? $"
)
#: "in the year", "the rest of the week", but not "man of the year".
_UNIT_BEFORE: Final = (
    "(?: in | during | for | over | through | by | since | within | at | on | before | after | till | all"
    " | (?: end | start | middle | half | most | quarter&one | rest | unit&many | early | late | earlier | later )"
    " (?: of | in ) ) $"
)
_PLURAL_BEFORE: Final = (
    "(?: in | for | within | over | after | of | during | through | about | nearly | than | many | last ) $"
)
_PLURAL_AFTER: Final = "^ (?: of | before | after | aheadof | and unit )"
_DAY_BEFORE: Final = "(?: on | by | till | since | before | after | from | about ) $"
_PART_BEFORE: Final = (
    "(?: at | open | about | before | after | till | from | to | between | by | since"
    " | (?: in | during | through | by | since | till | into | before | after ) the"
    " | (?: early | late | mid ) hyphen? | early in the ) $"
)
_MONTH_BEFORE: Final = (
    "(?: in | since | till | during | early | late | mid hyphen? | end of | start of | middle of | last "
    "| next | this | every ) $"
)
_MONTH_MAYBE: Final = (
    "(?: by | from | to | of | before | after | for | through | between | and | or | the | possessive | "
    "itsposs | comma | hyphen ) $"
)
_YEAR_NEVER: Final = (
    "(?: currency | numbered | numbered dot | number | number dash | hyphen | slash | dot (?: number )? "
    "| colon | sign | apostrophe | percent ) $"
)
_OLD_YEAR_BEFORE: Final = (
    "(?: in | since | of | from | by | till | early | late | mid hyphen? | before | after | open | "
    "between | about | the unit&one ) $"
)
_PERSON_MAY: Final = re.compile(
    r"\b(?:Theresa|M(?:r|s|rs|iss)\b\.?|Minister|Premier|PM|Lady|President|Brian|Secretary) May\b"
)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return vocabulary().alphabet.compile(pattern)


def _behind(pattern: str, letters: str, first: int) -> re.Match[str] | None:
    """Where *pattern*, which ends in ``$``, stands right before the piece *first*."""
    return _compiled(pattern).search(letters, max(0, first - 6), first)


def stands(said: Said, pieces: Pieces, first: int, last: int) -> bool:
    """True if words that need not be a time are one here."""
    letters = pieces.letters
    if first and pieces.word(first).isupper() and pieces.word(first - 1) == "USA":
        return False  # the newspaper
    if said.timex.isdigit():
        return _year_stands(said, letters, first, last)
    if not said.weak:
        return _named_month_stands(said, pieces, first, last)
    if said.kind is TimeKind.DURATION:
        if _behind("early $", letters, first) and _compiled("of").match(letters, last):
            return False  # "in the early hours of Tuesday"
        return bool(_behind(_PLURAL_BEFORE, letters, first) or _compiled(_PLURAL_AFTER).match(letters[last : last + 2]))
    if said.timex.startswith("XXXX-XX-"):
        opens = said.timex[-1].isdigit() and (first == 0 or "\n" in pieces.pieces[first])
        before = _DAY_BEFORE if said.kind is TimeKind.DATE else _PART_BEFORE
        return opens or bool(_behind(before, letters, first))
    if said.timex[-1].isdigit():
        return "-H" not in said.timex and _noun_month_stands(pieces, first, last)
    if said.timex == "XXXX-XX-XX" and said.shift is not None:
        return bool(_behind("(?: end | start | rest ) of $", letters, first))
    if said.shift is not None:
        return bool(_behind(_UNIT_BEFORE, letters, first) or _compiled("possessive").match(letters, last))
    return bool(_behind(_SEASON_BEFORE, letters, first)) and not pieces.word(first)[0].isupper()


def _year_stands(said: Said, letters: str, first: int, last: int) -> bool:
    if not _compiled("year").match(letters, first):
        return True
    if _behind(_YEAR_NEVER, letters, first) and not _behind(
        "(?: mid | post | pre | early | late ) hyphen $", letters, first
    ):
        return False
    if last - first > 1:
        return True
    if not _behind(". $", letters, first) and not _compiled(".").match(letters, last):
        return False  # nothing around it
    if said.timex.endswith("00") and _compiled("plural").match(letters, last):
        return bool(_behind(_OLD_YEAR_BEFORE, letters, first) or _behind("the $", letters, first))  # "2000 pieces"
    return bool(_compiled("recentyear").match(letters, first) or _behind(_OLD_YEAR_BEFORE, letters, first))


def _named_month_stands(said: Said, pieces: Pieces, first: int, last: int) -> bool:
    """As in "June" and "April" are given names, too: "June Carter said"."""
    if _behind("number&!year $", pieces.letters, first) and _compiled("month").match(pieces.letters, first):
        return False  # "32 August"
    if last - first > 1 or not _compiled("month&!abbr").match(pieces.letters, first):
        return True
    if pieces.word(first)[0].islower() and said.timex == "XXXX-08":
        return False
    if _compiled("august").match(pieces.letters, last) and said.timex == "XXXX-08":
        return False  # "an August body"
    follows = _compiled("name").match(pieces.letters, last)
    return not follows or bool(_behind(_MONTH_BEFORE, pieces.letters, first))


def _noun_month_stands(pieces: Pieces, first: int, last: int) -> bool:
    """As in "May" and "March", which are a name and a noun."""
    if _behind(_MONTH_BEFORE, pieces.letters, first):
        return True
    if _compiled("abbr").match(pieces.letters, first):
        return False
    if not _behind(_MONTH_MAYBE, pieces.letters, first) or _compiled("name | on | possessive name").match(
        pieces.letters, last
    ):
        return False
    return pieces.word(first) != "May" or not _PERSON_MAY.search(pieces.text)


def modified(said: Said, letters: str, first: int, last: int) -> tuple[Said, int]:
    """What the words before a time do to it, and the piece with which it then begins."""
    if said.timex.startswith("P") and said.kind in (TimeKind.DATE, TimeKind.DURATION):
        for pattern, modifier in _AMOUNTS:
            if found := _behind(pattern, letters, first):
                outside = _compiled("within | about").match(letters, found.start())
                return said._replace(modifier=modifier), first if outside else found.start()
        return said, first
    if said.kind in (TimeKind.SET, TimeKind.REFERENCE):
        return said, first
    return _dated(said, letters, first, last)


def _dated(said: Said, letters: str, first: int, last: int) -> tuple[Said, int]:
    if not _behind(_ANY_BEFORE, letters, first):
        return said, first
    for pattern, modifier in _BEFORE:
        if found := _behind(pattern, letters, first):
            if modifier is Modifier.APPROX and said.timex.startswith("XXXX-W"):
                continue  # "a way around Wednesday's ruling"
            start = first if modifier is Modifier.UNCERTAIN else found.start()
            direction = said.direction
            if compared := {"earlier": Direction.PAST, "later": Direction.FUTURE}.get(pattern.split()[0]):
                if said.shift is None or said.shift.amount != 0:
                    return said, first  # "earlier Friday" is on Friday
                direction = compared
            return said._replace(modifier=modifier, direction=direction), start
    for pattern, modifier in _PREPOSITIONS:
        if said.kind is TimeKind.TIME and modifier in (Modifier.BEFORE, Modifier.AFTER):
            continue  # "shortly after noon on Monday" is on Monday
        if _behind(pattern, letters, first) and not _compiled("possessive | plural | name").match(letters, last):
            return _bounded(said, modifier, letters, first, last), first
    if _behind("ended $", letters, first) and said.shift is None:
        return said._replace(direction=Direction.PAST), first
    return said, first


def _bounded(said: Said, modifier: Modifier, letters: str, first: int, last: int) -> Said:
    """What "by", "since", "before" and "after" make of a time."""
    points = _of_preposition(said, modifier, letters, last)
    if modifier is Modifier.ON_OR_AFTER and points is Direction.PAST and not _behind("since $", letters, first):
        points = Direction.FUTURE  # "no earlier than Monday"
    if modifier is Modifier.BEFORE and said.modifier is Modifier.END:
        return said._replace(modifier=Modifier.ON_OR_BEFORE, direction=points)  # "before the year's end"
    return said._replace(modifier=modifier, direction=points)


def _of_preposition(said: Said, modifier: Modifier, letters: str, last: int) -> Direction:
    """As in "by February" is ahead, "since year-end" behind; "Until Thursday, they had not" is behind as well."""
    if said.shift is not None or said.direction is not Direction.NONE or not said.timex.startswith("X"):
        return said.direction
    if modifier is Modifier.ON_OR_AFTER:
        return Direction.PAST
    return Direction.NONE if _compiled(_OVER).match(letters[last : last + 8]) else Direction.FUTURE


def direction(letters: str, first: int, last: int) -> Direction:
    """Which way the clause around a time points."""
    before = letters[max(0, first - _REACH) : first]
    if _compiled(_OVER).match(letters[last : last + 8]):
        return Direction.NONE
    if _compiled(_WOULD).search(before) and not _compiled("weekday").search(letters, first, last):
        return Direction.FUTURE
    if _compiled(_AHEAD).search(before) or _compiled(_HEADLINE).search(before):
        return Direction.FUTURE
    if _compiled(_AHEAD_AFTER).match(letters[last : last + 12]):
        return Direction.NONE if _compiled(_WHO_DID).search(before) else Direction.FUTURE
    return Direction.NONE


#: "their first talks in four years", "for the third time in six months": the years behind, over which they are counted.
_COUNTED: Final = (
    "(?: the | itsposs | possessive | name ) word{0,2} (?: ordinal | superlative | most | just | latest )"
    " (?: !pause&!past&!relative&!since&!after&!stop ){0,9} in $"
)


def ahead(said: Said, letters: str, first: int, last: int) -> Said:
    """As in "They will meet in two weeks": a length that counts from now where its clause points ahead."""
    found = re.fullmatch(r"P(\d{1,4})([DWMY])", said.timex)
    if found is None or said.kind is not TimeKind.DURATION or not _behind("in $", letters, first):
        return said
    if direction(letters, first, last) is not Direction.FUTURE or _compiled("of").match(letters, last):
        return said  # "will engage in two days of talks"
    if _compiled(_COUNTED).search(letters[max(0, first - _REACH) : first]):
        return said
    away = Shift(amount=int(found[1]), unit=UNITS[found[2]][1])
    return said._replace(kind=TimeKind.DATE, shift=away, direction=Direction.FUTURE)
