"""Amounts of time, and times so far away: "two days", "last week", "two weeks ago", "in the past five years"."""

from typing import Final

from newsmodel.extraction.mentions.times.rule import COUNT, THAT, UNITS, Found, Said, TimeRule, amount, duration, shift
from newsmodel.values.time import Direction, Modifier, Precision, Shift, TimeKind


def _unit(found: Found) -> Said | None:
    """As in "last week", "this year"; "that year" is known from elsewhere."""
    code = found.value("unit")
    if found.has("this") and found.words("unit")[0].isupper() and found.words("unit")[1:].islower():
        return None  # "This Week" is a broadcast
    timex, unit = UNITS[code]
    if code == "F":
        return Said("P2W", TimeKind.DURATION, article=True)
    if found.has("other") or (found.has("next") and code == "D"):  # "the next day" is not tomorrow
        return Said(timex, shift=shift(None, unit), article=True)
    amount = 1 if found.has("next") else -1 if found.has("last") or found.has("past") else 0
    if found.has("past") and code != "WE":  # "the past year": a stretch up to now
        back = shift(-10, Precision.YEAR) if code == "E" else shift(-1, unit)
        return Said(duration("1", code), shift=back, direction=Direction.PAST, end="PRESENT_REF", article=True)
    direction = Direction.FUTURE if amount > 0 else Direction.PAST if amount < 0 else Direction.NONE
    by = Precision.WEEK if code == "WE" else unit
    if code == "WE" and found.is_a("next", "coming"):
        by = Precision.DAY
    return Said(timex, shift=shift(amount, by), direction=direction, article=True)


def _the_unit(found: Found) -> Said | None:
    """As in "the weekend", "the year"."""
    code = found.value("unit")
    timex, unit = UNITS[code]
    if code == "WE":
        return Said(timex)
    if code in ("E", "C", "F"):
        return None
    return Said(timex, shift=shift(0, unit), weak=True)


def _ago(found: Found) -> Said:
    number, code = amount(found, "count"), found.value("unit")
    sign = 1 if found.has("ahead") else -1
    direction = Direction.FUTURE if sign > 0 else Direction.PAST
    if number == "X":
        unit = UNITS.get(code, ("", Precision.WEEK))[1]
        return Said(duration(number, code), shift=shift(None, unit), direction=direction)
    if code == "H" and float(number) % 24 == 0:  # "48 hours ago" is two days ago
        number, code = f"{float(number) / 24:g}", "D"
    return Said(duration(number, code), shift=_far(sign * float(number), code), direction=direction)


#: Of how many smaller units one consists, where it is counted in them.
_ALWAYS: Final = {"E": (10, Precision.YEAR), "C": (100, Precision.YEAR), "F": (2, Precision.WEEK)}
_IN_HALVES: Final = {"Y": (2, Precision.HALF_YEAR), "D": (24, Precision.HOUR), "H": (60, Precision.MINUTE)}


def _far(number: float, code: str) -> Shift | None:
    """How far "a decade ago" (ten years, not the decade before) and "half a year ago" are; None for half a month."""
    times, unit = _ALWAYS.get(code) or (1, UNITS.get(code, ("", Precision.WEEK))[1])
    if not (number * times).is_integer() and code in _IN_HALVES:
        times, unit = _IN_HALVES[code]
    return shift(int(number * times), unit) if (number * times).is_integer() else None


def _later(found: Found) -> Said:
    """As in "two years later": counted from a day that is not named; "a year earlier" from now."""
    number, code = amount(found, "count"), found.value("unit")
    timex = duration(number, code)
    if found.has("ahead"):
        return Said(timex, direction=Direction.FUTURE)
    from_now = code in ("Y", "M") and number.isdigit()
    return Said(timex, shift=shift(-int(number), UNITS[code][1]) if from_now else None, direction=Direction.PAST)


def _after_next(found: Found) -> Said:
    timex, unit = UNITS[found.value("unit")]
    by = Precision.WEEK if unit is Precision.WEEKEND else unit
    return Said(timex, shift=shift(2 if found.has("ahead") else -2, by))


def _end_of_unit(found: Found) -> Said | None:
    timex, unit = UNITS[found.value("unit")]
    return Said(timex, shift=shift(0, unit), modifier=Modifier.END) if timex else None


def _age(_found: Found) -> None:
    """As in "6-year-old" is no time."""


def _year_ago(found: Found) -> Said:
    code = found.value("unit")
    return Said(
        duration("1", code),
        shift=shift(-1, UNITS.get(code, ("", Precision.WEEK))[1]),
        direction=Direction.PAST,
        article=True,
    )


def _span(found: Found) -> Said:
    """As in "the past two months", "the next five years", "recent weeks": a length that touches now."""
    number = amount(found, "count") if found.has("count") or found.has("half") else "X"
    direction = Direction.FUTURE if found.has("next") else Direction.PAST
    return Said(duration(number, found.value("unit")), TimeKind.DURATION, direction=direction, article=True)


def _duration(found: Found) -> Said | None:
    if found.words("unit")[0].isupper() and found.is_a("unit", "many") and found.is_a("count", "number"):
        return None  # "60 Minutes"
    number = amount(found, "count")
    return Said(duration(number, found.value("unit")), TimeKind.DURATION, article=not found.has("hyphen"))


def _plural(found: Found) -> Said:
    return Said(duration("X", found.value("unit")), TimeKind.DURATION, weak=not found.has("long"))


def _every(found: Found) -> Said:
    number = amount(found, "count") if found.has("count") else "1"
    if found.is_a("count", "otherword"):
        number = "2"
    return Said(duration(number, found.value("unit")), TimeKind.SET)


def _often(found: Found) -> Said | None:
    word = found.words("word")
    return None if word[0].isupper() else Said(found.value("word"), TimeKind.SET)


_ANY_UNIT: Final = "(?: unit | quarter&many | weekend | clockunit | parts )"
#: "A year and a half", not "a year and a half-finished road".
_AND_A_HALF: Final = "half:(?: and a half (?! hyphen ) )?"
_MORE: Final = "(?: more | moreadj | long | full )?"
#: The longest first.
RULES: Final = (
    TimeRule(
        name="age",
        pattern=f"{COUNT} hyphen? (?: unit | clockunit ) hyphen? old (?! friend )",
        read=_age,
        fails=("the 6-year-old boy", "he is 37 years old"),
    ),
    TimeRule(
        name="the-year-earlier-quarter",
        pattern="the? unit:unit&one hyphen (?: ago | earlier ) (?: quarter | period | unit )",
        read=_year_ago,
        holds=(("in the year-earlier quarter", "P1Y"),),
        fails=("the year-round school",),
    ),
    TimeRule(
        name="year-earlier",
        pattern="unit:unit&one hyphen (?: ago | earlier )",
        read=_year_ago,
        holds=(("the year-earlier period", "P1Y"), ("year-ago", "P1Y")),
        fails=("year-round",),
    ),
    TimeRule(
        name="ago",
        pattern=(
            f"count:{COUNT} {_MORE} hyphen? unit:(?: unit | quarter | weekend | clockunit ) {_AND_A_HALF} (?: or so )? "
            "(?: ago | ahead:(?: from now | hence | (?: apostrophe | possessive ) timeword ) )"
        ),
        read=_ago,
        holds=(
            ("two weeks ago", "P2W"),
            ("a year ago", "P1Y"),
            ("two and a half years ago", "P2.5Y"),
            ("a year and a half ago", "P1.5Y"),
            ("half a century ago", "P0.5CE"),
            ("three days from now", "P3D"),
            ("in ten days' time", "P10D"),
        ),
        fails=("long ago",),
    ),
    TimeRule(
        name="plural-ago",
        pattern="unit:(?: unit&many | clockunit&many ) (?: ago | ahead:(?: from now | hence ) )",
        read=lambda found: Said(
            duration("X", found.value("unit")),
            shift=shift(None, UNITS.get(found.value("unit"), ("", Precision.WEEK))[1]),
            direction=Direction.FUTURE if found.has("ahead") else Direction.PAST,
        ),
        holds=(("just months ago", "PXM"),),
        fails=("months and",),
    ),
    TimeRule(
        name="later",
        pattern=(
            f"count:{COUNT} {_MORE} unit:(?: unit | quarter | weekend | clockunit ) {_AND_A_HALF} (?: or so )? (?: "
            "earlier | ahead:later )"
        ),
        read=_later,
        holds=(("a few years later", "PXY"), ("two days earlier", "P2D"), ("a year and a half later", "P1.5Y")),
        fails=("later on",),
    ),
    TimeRule(
        name="plural-later",
        pattern="unit:(?: unit&many | clockunit&many ) (?: earlier | ahead:later )",
        read=lambda found: Said(
            duration("X", found.value("unit")), direction=Direction.FUTURE if found.has("ahead") else Direction.PAST
        ),
        holds=(("years later", "PXY"),),
        fails=("years and",),
    ),
    TimeRule(
        name="the-unit-before",
        pattern="the unit:unit&one (?: before | after ) (?= stop | comma | in | at | by | with | to )",
        read=lambda found: Said(UNITS[found.value("unit")][0], shift=shift(None, UNITS[found.value("unit")][1])),
        holds=(("met her the day before.", "XXXX-XX-XX"), ("met her the week before in Oslo", "XXXX-WXX")),
        fails=("the day before the vote", "the hour before"),
    ),
    TimeRule(
        name="every-unit",
        pattern=(
            "every (?: of the )? (?: count:(?: number | numword | few | otherword | ordinal ) )?"
            f" unit:(?: {_ANY_UNIT} | quarter | season | daytype )"
        ),
        read=_every,
        holds=(("every two years", "P2Y"), ("each day", "P1D")),
        fails=("every envoy",),
    ),
    TimeRule(
        name="every-part-of-day",
        pattern="every unit:part",
        read=lambda found: Said(f"XXXX-XX-XXT{found.value('unit')}", TimeKind.SET),
        holds=(("every morning", "XXXX-XX-XXTMO"),),
        fails=("every mourner",),
    ),
    TimeRule(
        name="times-a-unit",
        pattern="(?: times | (?: number | numword ) times ) (?: a | per | each ) unit:(?: unit&one | clockunit&one )",
        read=_every,
        holds=(("twice a week", "P1W"),),
        fails=("twice as much",),
    ),
    TimeRule(
        name="past-units",
        pattern=(
            f"(?: last | pastadj | next:(?: next | coming ) | latest | final | ordinal ) {_MORE} "
            f"count:(?: {COUNT} ) (?: (?: to | or ) (?: number | numword ) )? {_MORE} unit:{_ANY_UNIT} "
            "(?: or so )?"
        ),
        read=_span,
        holds=(("the past two months", "P2M"), ("the next few days", "PXD"), ("the last five years", "P5Y")),
        fails=("the past two envoys",),
    ),
    TimeRule(
        name="past-unit-and-a-half",
        pattern="(?: last | pastadj | next:(?: next | coming ) ) unit:unit&one half:(?: and a half (?! hyphen ) )",
        read=_span,
        holds=(("over the next year and a half", "P1.5Y"), ("in the past decade and a half", "P1.5DE")),
        fails=("the last one and a half",),
    ),
    TimeRule(
        name="recent-units",
        pattern=(
            "(?: recent | pastadj | last | next:(?: next | coming | future ) ) unit:(?: unit&many | clockunit&many )"
        ),
        read=_span,
        holds=(("in recent weeks", "PXW"), ("the coming days", "PXD")),
        fails=("recent events",),
    ),
    TimeRule(
        name="the-latest-period",
        pattern="the latest period",
        read=lambda _found: Said("XXXX-QX", shift=shift(-1, Precision.QUARTER)),
        holds=(("in the latest period", "XXXX-QX"),),
        fails=("in the period",),
    ),
    TimeRule(
        name="units-end",
        pattern="(?: the | this )? unit:unit&one possessive end (?! hyphen | of )",
        read=_end_of_unit,
        holds=(("by year's end", "XXXX"), ("at month's end", "XXXX-XX")),
        fails=("the yearling's end",),
    ),
    TimeRule(
        name="last-unit",
        pattern=(
            "(?: next:(?: next | this? coming ) | last:(?: last | this pastadj | the latest ) | past:pastadj"
            " | this:(?: this | current )"
            f" | other:(?: other | {THAT} same? | the? same ) )"
            " (?: fiscal | moreadj )? unit:(?: unit&one | quarter&one | weekend&one )"
        ),
        read=_unit,
        holds=(("last week", "XXXX-WXX"), ("next month", "XXXX-XX"), ("this year", "XXXX"), ("the past year", "P1Y")),
        fails=("last in line",),
    ),
    TimeRule(
        name="unit-after-next",
        pattern="the unit:(?: unit&one | weekend&one ) (?: ahead:(?: after next ) | before last )",
        read=_after_next,
        holds=(("the week after next", "XXXX-WXX"), ("the year before last", "XXXX")),
        fails=("the one after next",),
    ),
    TimeRule(
        name="all-day",
        pattern="(?: all | entire | another ) hyphen? unit:unit&one",
        read=lambda found: Said(duration("1", found.value("unit")), TimeKind.DURATION),
        holds=(("talks lasted all day", "P1D"), ("another week", "P1W")),
        fails=("all days",),
    ),
    TimeRule(
        name="half-an-hour",
        pattern="half hyphen? a? hyphen? unit:(?: clockunit&one | unit&one )",
        read=lambda found: Said(duration("0.5", found.value("unit")), TimeKind.DURATION),
        holds=(("half an hour", "PT0.5H"), ("a half-hour", "PT0.5H")),
        fails=("half of them",),
    ),
    TimeRule(
        name="end-of-unit",
        pattern="end of unit:unit&one (?! hyphen )",
        read=_end_of_unit,
        holds=(("by end of year", "XXXX"),),
        fails=("end of story",),
    ),
    TimeRule(
        name="duration",
        pattern=(
            f"(?! a unit&many ) count:(?: {COUNT} ) (?: (?: to | or | hyphen ) (?: number | numword ) )? {_MORE} "
            f"hyphen:hyphen? unit:{_ANY_UNIT} (?: hyphen long )? {_AND_A_HALF} (?: or so | or two )?"
        ),
        read=_duration,
        holds=(
            ("two days of talks", "P2D"),
            ("a decade", "P1DE"),
            ("the two-day visit", "P2D"),
            ("18 months", "P18M"),
            ("an hour and a half", "PT1.5H"),
            ("a two-and-a-half-hour call", "PT2.5H"),
        ),
        fails=("two daisies", "a quart"),
    ),
    TimeRule(
        name="the-unit",
        pattern=(
            "the (?: fiscal | entire | moreadj | fiscal hyphen )? unit:(?: unit&one | quarter&one | "
            "weekend&one ) (?! hyphen | of )"
        ),
        read=_the_unit,
        holds=(("over the weekend", "XXXX-WXX-WE"),),
        fails=("the weekender",),
    ),
    TimeRule(
        name="weekends",
        pattern="unit:weekend&many",
        read=lambda _found: Said("XXXX-WXX-WE", TimeKind.SET),
        holds=(("on weekends", "XXXX-WXX-WE"),),
        fails=("weekenders",),
    ),
    TimeRule(
        name="bare-weekend",
        pattern="unit:weekend&one",
        read=_the_unit,
        holds=(("weekend talks", "XXXX-WXX-WE"),),
        fails=("the weekender",),
    ),
    TimeRule(
        name="plural",
        pattern="unit:(?: unit&many | clockunit&many ) long:(?: hyphen (?: long | old ) )?",
        read=_plural,
        holds=(("months of negotiations", "PXM"), ("a decades-long war", "PXDE")),
        fails=("no days",),
    ),
    TimeRule(
        name="often",
        pattern="word:often",
        read=_often,
        holds=(("met weekly", "P1W"), ("annually", "P1Y")),
        fails=("the Daily Mail",),
    ),
)
