"""Dates and times as news tells them."""

from datetime import date, datetime
from enum import StrEnum
from typing import final

import attrs

from newsmodel.span import Span


class Precision(StrEnum):
    """How finely a time is known."""

    DAY = "day"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class TimeValue:
    """Provisional."""

    earliest: datetime | None
    latest: datetime | None
    precision: Precision = Precision.DAY


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class TimeExpression:
    """Provisional."""

    words: str
    span: Span
    timex: str
    value: TimeValue | None = None
    anchor: date | None = None
