"""Months, seasons, quarters, years, decades, centuries: "last June", "the third quarter", "in 2011", "the 1990s"."""

from typing import Final

from newsmodel.extraction.mentions.times.rule import MONTH, THAT, TO, Found, Said, TimeRule, shift
from newsmodel.values.time import Direction, Modifier, Precision


def _month(found: Found) -> Said | None:
    month = f"XXXX-{found.value('month')}"
    if found.has("year"):
        return Said(f"{found.value('year')}-{found.value('month')}")
    if found.has("last"):
        return Said(month, shift=shift(-1, Precision.MONTH), direction=Direction.PAST)
    if found.has("next"):
        return Said(month, shift=shift(1, Precision.MONTH), direction=Direction.FUTURE)
    if found.has("this"):
        return Said(month, shift=shift(0, Precision.YEAR))
    if found.has("other"):
        return Said(month, shift=shift(None, Precision.YEAR))
    if found.has("whole"):
        return Said(month)
    if found.is_a("month", "abbr") and not found.is_a("month", "dot"):
        return Said(month, weak=True)  # "Jan" is a man
    return Said(month, weak=found.is_a("month", "noun"))


def _week_of_month(found: Found) -> Said:
    """As in "the first week of June": its month, and which part of it."""
    number = int(found.value("number") or 9)
    modifier = Modifier.START if number == 1 else Modifier.MID if number < 4 else Modifier.END
    return Said(f"{found.value('year') or 'XXXX'}-{found.value('month')}", modifier=modifier)


def _months(found: Found) -> Said:
    year = found.value("year") or "XXXX"
    return Said(f"{year}-{found.value('month')}", end=f"{year}-{found.value('last')}")


def _season(found: Found) -> Said:
    season = f"XXXX-{found.value('season')}"
    if found.has("year"):
        return Said(f"{found.value('year')}-{found.value('season')}")
    if found.has("last"):
        return Said(season, shift=shift(-1, Precision.SEASON), direction=Direction.PAST)
    if found.has("next"):
        return Said(season, shift=shift(1, Precision.SEASON), direction=Direction.FUTURE)
    if found.has("other"):
        return Said(season, shift=shift(None, Precision.YEAR))
    return Said(season, weak=not found.has("this"), article=True)


def _quarter(found: Found) -> Said | None:
    code, parts = ("Q", 4) if found.is_a("unit", "quarter") or found.is_a("last", "quarter") else ("H", 2)
    number = found.value("number") or str(parts)  # "the last half of 1989"
    if int(number) > parts:
        return None
    return Said(f"XXXX-{code}{number}", weak=code == "H", article=not found.has("hyphen"))


def _compared_quarter(found: Found) -> Said:
    """As in "the 1988 quarter": the one that is reported on, in another year; `of_quarter` knows which."""
    if found.has("last"):
        return Said("XXXX-QX", shift=shift(-1, Precision.YEAR), direction=Direction.PAST, article=True)
    return Said(f"{found.value('year')}-QX", article=True)


def _quarter_code(found: Found) -> Said | None:
    year, number = found.value("year") or found.value("before"), found.value("number") or found.value("digit")
    return Said(f"{year or 'XXXX'}-Q{number}") if 1 <= int(number) <= 4 else None


def _half_code(found: Found) -> Said | None:
    year, number = found.value("year") or found.value("before"), found.value("number") or found.value("digit")
    return Said(f"{year}-H{number}") if number in ("1", "2") else None


def _week_number(found: Found) -> Said | None:
    number = found.value("number")
    return Said(f"{found.value('year') or 'XXXX'}-W{int(number):02}") if 1 <= int(number) <= 53 else None


def _year(found: Found) -> Said:
    return Said(found.value("year"))


def _years_or_month(found: Found) -> Said | None:
    """As in "2015-16", and ISO's "2016-11" where the figures can be no years in order."""
    year, last = int(found.value("year")), int(found.value("last"))
    if 1 <= last <= 12 and last != (year + 1) % 100:
        return Said(f"{year}-{last:02}")
    return _years(found)


def _years(found: Found) -> Said | None:
    first, last = found.value("year"), found.value("last")
    if len(last) == 2:
        last = first[:2] + last
    near = len(found.value("last")) == 4 or int(last) - int(first) <= 15
    return Said(first, end=last) if int(last) > int(first) and near else None


def _spelled_year(found: Found) -> Said | None:
    """As in "nineteen ninety-six"; "two thousand" only after "the year"."""
    if found.has("thousands"):
        year = 2000 + int(found.value("unit") or 0)
        return Said(str(year)) if found.value("thousands") == "2" else None
    if found.value("century") not in ("18", "19", "20"):
        return None
    tens, ones = int(found.value("tens")), int(found.value("ones") or 0)
    if tens < 10 or (ones and (tens < 20 or tens % 10 or ones > 9)):
        return None
    return Said(f"{found.value('century')}{tens + ones}")


def _decade(found: Found) -> Said | None:
    digits = found.words("decade").strip("'’s")
    if found.has("his") and len(digits) == 2:
        return None  # "in their 30s"
    if len(digits) == 2:
        digits = ("20" if digits < "20" else "19") + digits
    if digits.endswith("00") and len(digits) == 4 and digits != "2000":
        return Said(f"{digits[:2]}XX", article=True)
    return Said(f"{digits[:3]}X", article=True)


def _century(found: Found) -> Said | None:
    number = int(found.value("number"))
    is_century = found.value("unit") == "C" and 1 <= number <= 40
    return Said(f"{number - 1:02}XX", article=True) if is_century else None


_TELL: Final = (
    "(?: next:(?: next | this? coming ) | last:(?: last | this? pastadj ) | this:this"
    f" | other:(?: the other | {THAT} same? | the same ) )"
)
#: The longest first.
RULES: Final = (
    TimeRule(
        name="month-to-month",
        pattern=f"from? month:{MONTH} {TO} last:{MONTH} (?: of? year:year )?",
        read=_months,
        holds=(("from May to July", "XXXX-05"), ("March-June 2018", "2018-03")),
        fails=("from him to her",),
    ),
    TimeRule(
        name="between-months",
        pattern=f"between month:{MONTH} and last:{MONTH} (?: of? year:year )?",
        read=_months,
        holds=(("between March and June 2018", "2018-03"),),
        fails=("between them", "between Jan and Kovac"),
    ),
    TimeRule(
        name="month-year",
        pattern=f"month:{MONTH} (?: comma | of | hyphen )? year:year (?! counted )",
        read=_month,
        holds=(("June 2018", "2018-06"), ("in May 2018", "2018-05")),
        fails=("Mayor Smith",),
    ),
    TimeRule(
        name="week-of-month",
        pattern=f"the? number:(?: ordinal | dayth | last | final ) unit of month:{MONTH} (?: comma? year:year )?",
        read=_week_of_month,
        holds=(("in the first week of June", "XXXX-06"),),
        fails=("in the first week of Lent",),
    ),
    TimeRule(
        name="month",
        pattern=f"(?: {_TELL} | whole:(?: the? monthword of ) )? month:{MONTH} (?! figure )",
        read=_month,
        holds=(("in June", "XXXX-06"), ("last December", "XXXX-12"), ("the month of Nov", "XXXX-11")),
        fails=("Theresa May said", "they may agree"),
    ),
    TimeRule(
        name="season",
        pattern=f"(?: {_TELL} )? season:season (?: (?: of | in | comma )? year:year )?",
        read=_season,
        holds=(("last summer", "XXXX-SU"), ("in the fall", "XXXX-FA"), ("spring 2016", "2016-SP")),
        fails=("prices fall", "a spring", "Arab Spring"),
    ),
    TimeRule(
        name="quarter",
        pattern=(
            "number:(?: ordinal | dayth ) hyphen:hyphen? unit:(?: quarter&one | half ) (?! hyphen )"
            " | (?: last | final ) last:(?: quarter&one | half ) (?= of )"
        ),
        read=_quarter,
        holds=(("the third quarter", "XXXX-Q3"), ("third-quarter profit", "XXXX-Q3")),
        fails=("a quarter of them",),
    ),
    TimeRule(
        name="quarter-code",
        pattern=(
            "letterq number:onedigit (?: (?: of | hyphen )? year:year )? | before:year hyphen? letterq digit:onedigit"
        ),
        read=_quarter_code,
        holds=(("in Q4 2016", "2016-Q4"), ("2019-Q1", "2019-Q1"), ("in Q3", "XXXX-Q3")),
        fails=("Q5",),
    ),
    TimeRule(
        name="half-code",
        pattern="letterh number:onedigit (?: of | hyphen )? year:year | before:year hyphen? letterh digit:onedigit",
        read=_half_code,
        holds=(("in H1 2016", "2016-H1"), ("2016-H2", "2016-H2")),
        fails=("H3 2016", "H1N1"),
    ),
    TimeRule(
        name="week-number",
        pattern=(
            "weekword number:(?: onedigit | twodigit ) (?: (?: of | comma )? year:year )?"
            " (?! of | hyphen | slash | percent )"
        ),
        read=_week_number,
        holds=(("in week 23", "XXXX-W23"), ("Week 5 of 2018", "2018-W05")),
        fails=("in week 54", "year 23", "week 3 of the trial"),
    ),
    TimeRule(
        name="same-period-of-year",
        pattern="the? same (?: period | quarter&one ) (?: of | in | a )? (?: last:last yearword | year:year )",
        read=_compared_quarter,
        holds=(("the corresponding period last year", "XXXX"), ("the same quarter of 1988", "1988")),
        fails=("the corresponding envoy",),
    ),
    TimeRule(
        name="period-of-year",
        pattern="(?: last:last yearword possessive | year:year possessive? ) same? (?: period | quarter&one )",
        read=_compared_quarter,
        holds=(("last year's quarter", "XXXX"), ("the 1988 period", "1988")),
        fails=("year's period",),
    ),
    TimeRule(
        name="from-year-to-year",
        pattern="(?: from | between ) year:year (?: to | till | through | and | hyphen | dash ) last:year (?! hyphen )",
        read=_years,
        holds=(("from 1939 to 1945", "1939"), ("between 2010 and 2012", "2010")),
        fails=("from 1945 to 1939",),
    ),
    TimeRule(
        name="years",
        pattern="year:year (?: (?: hyphen | dash ) last:year ) (?! hyphen )",
        read=_years,
        holds=(("1998-1999", "1998"),),
        fails=("2010-2015-86",),
    ),
    TimeRule(
        name="year-to-twodigit",
        pattern="year:year (?: hyphen | dash | slash ) last:twodigit (?! hyphen | slash )",
        read=_years_or_month,
        holds=(("2015-16", "2015"), ("in 2016-11.", "2016-11"), ("the 1914–18 war", "1914")),
        fails=("2015-14", "2015-32"),
    ),
    TimeRule(
        name="spelled-year",
        pattern=(
            "(?: the unit&one )? century:numword tens:numword (?: hyphen? ones:numword )?"
            " | the unit&one thousands:numword hundred&spelled (?: and? unit:numword )?"
        ),
        read=_spelled_year,
        holds=(("nineteen ninety-six", "1996"), ("the year two thousand", "2000")),
        fails=("nineteen hundred ships", "two thousand ships", "twenty ten-year-olds"),
    ),
    TimeRule(
        name="decade",
        pattern="his:itsposs? decade:decade",
        read=_decade,
        holds=(("the 1990s", "199X"), ("the '80s", "198X")),
        fails=("in their 30s",),
    ),
    TimeRule(
        name="the-nineties",
        pattern="the (?: early | late | mid hyphen? )? decade:decadeword",
        read=lambda found: Said(found.value("decade")),
        holds=(("in the nineties", "199X"),),
        fails=("in his forties",),
    ),
    TimeRule(
        name="year-end",
        pattern="unit:unit&one hyphen end",
        read=lambda found: Said("XXXX-12-31") if found.value("unit") == "Y" else None,
        holds=(("by year-end", "XXXX-12-31"),),
        fails=("a dead-end",),
    ),
    TimeRule(
        name="century",
        pattern="number:(?: dayth | nth | ordinal ) hyphen? unit:unit",
        read=_century,
        holds=(("the 20th century", "19XX"),),
        fails=("the 20th day",),
    ),
    TimeRule(
        name="year",
        pattern="year:year (?! hyphen twodigit | hyphen number | counted | percent | slash | colon number )",
        read=_year,
        holds=(("in 2011", "2011"),),
        fails=("2011 people", "$2011", "No. 2011"),
    ),
)
