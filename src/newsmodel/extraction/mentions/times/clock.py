"""Times of day: "3 p.m.", "10:35 GMT", "1500 hours", "noon"."""

from typing import Final

from newsmodel.extraction.mentions.times.rule import Found, Said, TimeRule
from newsmodel.values.time import TimeKind

_AFTER_NOON: Final = ("AF", "EV", "NI")
_AMPM: Final = "(?: ampm | letterp dot? letterm dot? | a dot letterm dot? )"


def _clock(found: Found) -> Said | None:
    """A time of day; the zone is kept only where it has one offset."""
    written = (found.value("clock") if found.is_a("clock", "numword") else found.words("clock")).replace(".", ":")
    hour, _, rest = written.partition(":")
    if found.has("minutes"):
        rest = f"{found.total('minutes'):02}"
    half = _half(found)
    number = int(hour)
    if half and not 1 <= number <= 12 and not rest:
        return None
    number = _of_day(number, half)
    if number > 23 or int(rest[:2] or 0) > 59 or int(rest[3:] or 0) > 59:
        return None
    bare = not (half or found.has("zone") or found.has("place"))  # "1:10" may be the length of a video
    return Said(f"XXXX-XX-XXT{number:02}:{rest or '00'}{_offset(found)}", TimeKind.TIME, weak=bare)


def _half(found: Found) -> str:
    """Which half of the day is said: ``am``, ``pm`` or nothing."""
    return found.words("half").replace(".", "").replace(" ", "").lower()


def _of_day(hour: int, half: str) -> int:
    """The hour of a half as one of 24."""
    if half == "pm" and hour < 12:
        return hour + 12
    return 0 if half == "am" and hour == 12 else hour


def _offset(found: Found) -> str:
    """The offset from UTC: of a zone that has one all year round, as in "EST", or as said: "GMT+3"."""
    far = found.words("far")
    if not far:
        return found.value("zone")
    hours, _, minutes = far[1:].strip().partition(":")
    return f"{far[0]}{int(hours):02}:{minutes or '00'}"


def _military(found: Found) -> Said:
    digits = found.words("clock")
    return Said(f"XXXX-XX-XXT{digits[:2]}:{digits[2:]}{_offset(found)}", TimeKind.TIME)


def _past_hour(found: Found) -> Said | None:
    """As in "half past eight", "a quarter to nine"; "ten to five" may be a range or a vote."""
    hour, half = int(found.value("hour")), _half(found)
    minutes = 15 if found.has("quarter") else int(found.value("minutes") or 30)
    if not (1 <= hour <= 12 and minutes < 60):
        return None
    if found.has("before"):
        if not (found.has("quarter") or half or found.has("oclock")):
            return None
        hour, minutes = (hour - 1) or 12, 60 - minutes
    hour = _of_day(hour, "pm" if found.value("part") in _AFTER_NOON else half)
    return Said(f"XXXX-XX-XXT{hour:02}:{minutes:02}", TimeKind.TIME)


def _hour(found: Found) -> Said | None:
    """As in "4 in the morning", "3 o'clock"."""
    number = int(found.value("hour") or 0)
    if found.value("part") in _AFTER_NOON:
        number = _of_day(number, "pm")
    return Said(f"XXXX-XX-XXT{number:02}:00", TimeKind.TIME) if 1 <= number <= 23 else None


def _noon(found: Found) -> Said | None:
    if found.has("high"):
        return None
    return Said(f"XXXX-XX-XXT{found.value('clock')}", TimeKind.TIME)


_ZONE: Final = (
    "(?: zone:zone far:(?: (?: sign | hyphen ) (?: hour | clock ) (?! zone ) )? | place:(?: local timeword ) )?"
)
#: The surest first.
RULES: Final = (
    TimeRule(
        name="clock-half",
        pattern=(
            "clock:(?: clock | dotclock | hour | numword ) (?: hyphen? minutes:(?: numword (?: hyphen? numword )? ) )?"
            f" half:{_AMPM} {_ZONE}"
        ),
        read=_clock,
        holds=(
            ("3 p.m. local time", "XXXX-XX-XXT15:00"),
            ("10:35 a.m. EDT", "XXXX-XX-XXT10:35-04:00"),
            ("3pm", "XXXX-XX-XXT15:00"),
            ("seven thirty p.m.", "XXXX-XX-XXT19:30"),
        ),
        fails=("14 pm", "I am"),
    ),
    TimeRule(
        name="clock",
        pattern=f"clock:clock half:{_AMPM}? {_ZONE}",
        read=_clock,
        holds=(
            ("06:00 GMT", "XXXX-XX-XXT06:00Z"),
            ("at 15:30", "XXXX-XX-XXT15:30"),
            ("10:30 GMT+2", "XXXX-XX-XXT10:30+02:00"),
        ),
        fails=("25:00", "3:0"),
    ),
    TimeRule(
        name="military",
        pattern="clock:military (?: clockunit&many (?: local timeword )? | zone:zone )",
        read=_military,
        holds=(("1500 hours", "XXXX-XX-XXT15:00"), ("0600 GMT", "XXXX-XX-XXT06:00Z")),
        fails=("2561 GMT",),
    ),
    TimeRule(
        name="hour-of-part",
        pattern="(?: hour:(?: hour | numword ) oclock (?: in the part:part )? )",
        read=_hour,
        holds=(("three o'clock", "XXXX-XX-XXT03:00"),),
        fails=("three clocks",),
    ),
    TimeRule(
        name="past-hour",
        pattern=(
            "(?: half | quarter:(?: a? quarter&one ) | minutes:numword ) (?: pastadj | before:to )"
            " hour:(?: hour | numword ) (?! counted | percent | hyphen | unit | clockunit | numword | hundred | month"
            f" | monthlow ) (?: half:{_AMPM} | oclock:oclock )? (?: in the part:part )?"
        ),
        read=_past_hour,
        holds=(("at half past eight", "XXXX-XX-XXT08:30"), ("a quarter to nine p.m.", "XXXX-XX-XXT20:45")),
        fails=("half past them", "a quarter to nine percent", "a vote of ten to five"),
    ),
    TimeRule(
        name="hour-in-the-morning",
        pattern="hour:(?: hour | numword ) (?: in the | at ) part:part",
        read=_hour,
        holds=(("4 in the morning", "XXXX-XX-XXT04:00"),),
        fails=("4 in the morgue",),
    ),
    TimeRule(
        name="noon",
        pattern="high:high? clock:noon",
        read=_noon,
        holds=(("at noon", "XXXX-XX-XXT12:00"),),
        fails=("High Noon",),
    ),
)
