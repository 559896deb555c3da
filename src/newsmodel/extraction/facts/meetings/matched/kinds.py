"""What kind of occasion it is: that of its word, a call if they talk by telephone, a meal if they meet over one."""

import re
from typing import Final

from newsmodel.extraction.facts.meetings.matched.hits import Hit
from newsmodel.model.meeting import Medium, MeetingKind


def kind_of(hit: Hit, medium: Medium) -> MeetingKind:
    """The kind, as in "spoke by phone", "met her for lunch", "discussed it over a working dinner"."""
    kind = held_by(MeetingKind(hit.entry.kind), medium)
    if hit.verb is None or kind not in _AT_TABLE or medium not in (Medium.IN_PERSON, Medium.UNKNOWN):
        return kind
    _, end = hit.phrases.sentence[hit.what]
    extent = hit.what, min(end, hit.what + _NEAR)
    if "noun" not in hit.phrases.all_tags(*extent):
        return kind
    return MeetingKind.MEAL if _OVER_MEAL.match(hit.phrases.words(*extent)) else kind


def held_by(kind: MeetingKind, medium: Medium) -> MeetingKind:
    """The kind of an occasion held by such means: talks by telephone are a call."""
    return MeetingKind.CALL if kind is MeetingKind.TALKS and medium is Medium.PHONE else kind


#: What may be done at table.
_AT_TABLE: Final = frozenset({MeetingKind.MEETING, MeetingKind.TALKS})
#: Phrases from the verb to the meal.
_NEAR: Final = 12
#: Nothing else is told before it: not "met her before he left for lunch".
_WITHIN: Final = r"(?!(?:before|after|who|as|when|while|and [a-z]+)\b)[^\s,;:]+ "
_OVER_MEAL: Final = re.compile(
    rf"(?:{_WITHIN}){{1,12}}(?:over|for|at) (?:an? |the )?(?:[\w-]+ ){{0,2}}"
    r"(?:breakfast|lunch|luncheon|dinner|supper|banquet)\b(?! table| party)"
)
