"""Days named from now: "Friday", "last Friday", "from Monday to Thursday", "today", "tonight"."""

from typing import Final

from newsmodel.extraction.mentions.times.rule import THAT, TO, Found, Said, TimeRule, amount, shift
from newsmodel.values.time import Direction, Precision, TimeKind


def _weekday(found: Found) -> Said:
    timex = f"XXXX-WXX-{found.value('day')}"
    if found.has("next"):
        return Said(timex, shift=shift(1, Precision.DAY), direction=Direction.FUTURE)
    if found.has("last"):
        return Said(timex, shift=shift(-1, Precision.DAY), direction=Direction.PAST)
    if found.has("this"):
        return Said(timex, shift=shift(0, Precision.WEEK))
    if found.has("other"):
        return Said(timex, shift=shift(None, Precision.WEEK))
    return Said(timex)


def _weekdays_ago(found: Found) -> Said:
    """As in "two Fridays ago" is the one before last Friday, as is "the Friday before last"."""
    timex, count = f"XXXX-WXX-{found.value('day')}", amount(found, "count") if found.has("count") else "2"
    away = shift(-7 * (int(float(count)) - 1) - 1, Precision.DAY) if count != "X" else shift(None, Precision.WEEK)
    return Said(timex, shift=away, direction=Direction.PAST)


def _weekday_range(found: Found) -> Said:
    return Said(f"XXXX-WXX-{found.value('day')}", end=f"XXXX-WXX-{found.value('last')}")


def _weekdays(found: Found) -> Said:
    part = f"T{found.value('part')}" if found.has("part") else ""
    return Said(f"XXXX-WXX-{found.value('day')}{part}", TimeKind.SET)


def _deictic(found: Found) -> Said:
    return Said("XXXX-XX-XX", shift=shift(int(found.value("day")), Precision.DAY))


def _before_yesterday(found: Found) -> Said:
    return Said("XXXX-XX-XX", shift=shift(-2 if found.value("day") == "-1" else 2, Precision.DAY))


def _tonight(_found: Found) -> Said:
    return Said("XXXX-XX-XXTNI", TimeKind.TIME, shift=shift(0, Precision.DAY))


def _part_of_day(found: Found) -> Said:
    """As in "this morning" is today's, "last night" yesterday's; "that evening" belongs to another day."""
    days = 0 if found.has("this") else -1 if found.has("last") else 1 if found.has("next") else None
    return Said(f"XXXX-XX-XXT{found.value('part')}", TimeKind.TIME, shift=shift(days, Precision.DAY))


def _bare_part(found: Found) -> Said:
    return Said(f"XXXX-XX-XXT{found.value('part')}", TimeKind.TIME, weak=True, article=True)


def _overnight(_found: Found) -> Said:
    return Said("XXXX-XX-XXTNI", TimeKind.TIME)


#: The longest first.
RULES: Final = (
    TimeRule(
        name="weekday-to-weekday",
        pattern=f"from? day:(?: weekday | dayabbr ) {TO} last:(?: weekday | dayabbr )",
        read=_weekday_range,
        holds=(("from Monday to Thursday", "XXXX-WXX-1"), ("Monday-Thursday", "XXXX-WXX-1")),
        fails=("from Mondale to Thurber",),
    ),
    TimeRule(
        name="between-weekdays",
        pattern="between day:weekday and last:weekday (?! part | named )",
        read=_weekday_range,
        holds=(("between Monday and Wednesday.", "XXXX-WXX-1"),),
        fails=("between Mondale and Wedgwood",),
    ),
    TimeRule(
        name="every-weekday",
        pattern="every (?: otherword | ordinal )? day:weekday part:part?",
        read=_weekdays,
        holds=(
            ("every Tuesday", "XXXX-WXX-2"),
            ("each Tuesday night", "XXXX-WXX-2TNI"),
            ("every other Tuesday", "XXXX-WXX-2"),
        ),
        fails=("every one",),
    ),
    TimeRule(
        name="weekday-nights",
        pattern="day:weekday part:parts",
        read=_weekdays,
        holds=(("Tuesday nights", "XXXX-WXX-2TNI"),),
        fails=("silent nights",),
    ),
    TimeRule(
        name="weekdays-ago",
        pattern="count:(?: number&!recentyear | numword | a? couple of? | a? few ) day:weekdays ago",
        read=_weekdays_ago,
        holds=(("two Fridays ago", "XXXX-WXX-5"), ("a couple of Mondays ago", "XXXX-WXX-1")),
        fails=("two frigates ago",),
    ),
    TimeRule(
        name="weekday-before-last",
        pattern="the day:weekday before last",
        read=_weekdays_ago,
        holds=(("the Friday before last", "XXXX-WXX-5"),),
        fails=("the fried one before last",),
    ),
    TimeRule(
        name="weekdays",
        pattern="day:weekdays",
        read=_weekdays,
        holds=(("on Tuesdays", "XXXX-WXX-2"),),
        fails=("two ways",),
    ),
    TimeRule(
        name="weekday",
        pattern=(
            "(?: next:(?: next | this? coming ) | last:(?: last | this? pastadj ) | this:this"
            f" | other:(?: the other | {THAT} same? | the same ) )?"
            " day:weekday (?! named )"
        ),
        read=_weekday,
        holds=(
            ("on Friday", "XXXX-WXX-5"),
            ("last Friday", "XXXX-WXX-5"),
            ("Thursday's talks", "XXXX-WXX-4"),
        ),
        fails=("on Fridtjof", "in the Sunday Times"),
    ),
    TimeRule(
        name="day-before-yesterday",
        pattern="the? unit&one (?: before | after ) day:deictic",
        read=_before_yesterday,
        holds=(("the day before yesterday", "XXXX-XX-XX"),),
        fails=("the one before",),
    ),
    TimeRule(
        name="today",
        pattern="day:(?: deictic&!titled | (?<! outlet ) deictic&titled )",
        read=_deictic,
        holds=(("yesterday", "XXXX-XX-XX"), ("most likely tomorrow", "XXXX-XX-XX")),
        fails=("to day", "he told USA Today"),
    ),
    TimeRule(
        name="tonight",
        pattern="tonight",
        read=_tonight,
        holds=(("tonight", "XXXX-XX-XXTNI"),),
        fails=("knight",),
    ),
    TimeRule(
        name="this-morning",
        pattern=(
            f"(?: this:this | last:last | next:next | other:(?: {THAT} same? | the same | the other | the "
            "next ) ) part:part"
        ),
        read=_part_of_day,
        holds=(("this morning", "XXXX-XX-XXTMO"), ("last night", "XXXX-XX-XXTNI"), ("that evening", "XXXX-XX-XXTEV")),
        fails=("this mourning",),
    ),
    TimeRule(
        name="overnight",
        pattern="overnight",
        read=_overnight,
        holds=(("overnight", "XXXX-XX-XXTNI"),),
        fails=("over a knight",),
    ),
    TimeRule(
        name="part-of-day",
        pattern="part:part",
        read=_bare_part,
        holds=(("in the morning", "XXXX-XX-XXTMO"),),
        fails=("morning coffee",),
    ),
)
