"""Times that name no unit, only where now is: "now", "currently", "in the past", "in the future"."""

from typing import Final

from newsmodel.extraction.mentions.times.rule import Found, Said, TimeRule
from newsmodel.values.time import TimeKind


def _reference(found: Found) -> Said:
    return Said(found.value("word") or "PRESENT_REF", TimeKind.REFERENCE)


def _future(found: Found) -> Said:
    return Said(found.value("word"), TimeKind.REFERENCE, article=True)


RULES: Final = (
    TimeRule(
        name="now",
        pattern="now | (?: at | the ) present (?! word | name ) | at the moment | these unit&many",
        read=_reference,
        holds=(("right now", "PRESENT_REF"),),
        fails=("know",),
    ),
    TimeRule(
        name="reference",
        pattern="word:ref",
        read=_reference,
        holds=(("currently", "PRESENT_REF"),),
        fails=("recent",),
    ),
    TimeRule(
        name="the-past",
        pattern=(
            "the pastadj (?! number | numword | few | unit | quarter | weekend | clockunit | couple | "
            "word | name | season )"
        ),
        read=lambda _found: Said("PAST_REF", TimeKind.REFERENCE),
        holds=(("in the past.", "PAST_REF"),),
        fails=("the past masters",),
    ),
    TimeRule(
        name="future",
        pattern="word:future",
        read=_future,
        holds=(("in the future", "FUTURE_REF"),),
        fails=("futures",),
    ),
)
