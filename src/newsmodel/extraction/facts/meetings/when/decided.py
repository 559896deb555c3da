"""When something was decided about an occasion: a day that is not its own."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.senses import is_verb
from newsmodel.extraction.facts.meetings.wording.cues import CUES
from newsmodel.extraction.facts.meetings.wording.deeds import decision
from newsmodel.extraction.facts.meetings.wording.points import is_new_day
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.values.time import Direction, Precision

#: Phrases from an occasion to the verb that calls it off.
_FAR: Final = 20
#: Verbs behind "agreed to" of which a day is that of the occasion.
_INFINITIVE: Final = frozenset({"base", "held", "ongoing"})


def is_when_decided(phrases: Phrases, time: int, what: int) -> bool:
    """True for the day of "cancelled talks with Norway last week", which was no day of the talks."""
    found = phrases.times[time]
    if is_new_day(phrases, time):
        return False
    in_doubt = phrases.small[time - 1 - ("prep" in phrases.tags[time - 1])].endswith(_IN_DOUBT)
    if in_doubt or _is_of_what_befell(phrases, what, time):
        return True
    if called_off(phrases, what, time) is not None:
        return phrases.word[time - 1] not in _NEW_DAY
    if any(phrases.tags[at] & {"planned", "relative"} for at in range(what + 1, time)):
        return False  # "called off talks with Norway due on Monday", "sought a summit, which began on Monday"
    if phrases.word[time - 1] in _NEW_DAY - {"to"}:
        return False  # "requested talks with Norway for Monday"
    if found.anchor is None or found.value is None or found.value.latest is None:
        return False
    if found.value.latest.date() > found.anchor:
        return False
    decided = decision(phrases, 0, what)
    if decided is not None and phrases.small[decided].partition(" ")[0] in _READY:
        return False  # "prepared for talks on Monday"
    if decided is None or any("that" in phrases.tags[phrase] for phrase in range(decided + 1, what)):
        return False  # "announced that they would meet on Friday"
    if _is_weekday_to_come(phrases, decided, time) or phrases.small[decided - 1] == "had":
        return False  # the latter for "had planned to meet her in May"
    if found.direction is Direction.NONE and found.value.precision is Precision.MONTH:
        return not is_verb(phrases, what)  # "agreed to visit Norway in September"
    return True


#: How it stood with an occasion on the day that is told: "was in doubt on Monday".
_IN_DOUBT: Final = (
    *("doubt", "question", "jeopardy", "at risk", "under threat", "in limbo", "in peril"),
    *("in the balance", "in the air"),
)
#: What somebody does before an occasion, and decides nothing.
_READY: Final = frozenset({"prepared", "readied", "geared", "braced", "headed"})


def _is_of_what_befell(phrases: Phrases, what: int, time: int) -> bool:
    """True for the day of "a planned summit was thrown into doubt on Tuesday", not of "was set for Tuesday"."""
    for be in range(what + 1, time - 1):
        if "relative" in phrases.tags[be]:
            return False  # "will meet Ms Lund, who was elected in May, on Tuesday"
        if phrases.word[be] in ("was", "were") and phrases.word[be + 1].endswith(_PARTICIPLE):
            return phrases.tags[be + 1].isdisjoint(CUES)
    return False


#: Ends of participles.
_PARTICIPLE: Final = ("ed", "en", "wn", "lt")


def called_off(phrases: Phrases, what: int, last: int | None = None) -> int | None:
    """The verb of "talks with Norway were put off", before phrase *last* if one is given; None if there is none."""
    _, end = phrases.sentence[what]
    for phrase in range(what + 1, min(end, what + _FAR) if last is None else last):
        tags = phrases.tags[phrase]
        if tags & {"turn", "semicolon", "relative"}:
            return None
        if tags & _OFF and ("be" in phrases.tags[phrase - 1] or phrases.word[phrase].startswith(("was ", "were "))):
            return phrase
    return None


_OFF: Final = frozenset({"cancelled", "postponed", "refused"})
#: Behind these stands the day on which it is to be instead.
_NEW_DAY: Final = frozenset({"until", "till", "to", "for"})


def _is_weekday_to_come(phrases: Phrases, decided: int, time: int) -> bool:
    """True for the day of "agreed to meet on Monday"."""
    if not phrases.times[time].timex.startswith("XXXX-W"):
        return False
    verb = decided + 1 + (not phrases.word[decided].endswith(" to"))
    opens = phrases.tags[verb] & _INFINITIVE and "noun" not in phrases.tags[verb]
    return "planned" in phrases.tags[decided] and "to" in phrases.words(decided, verb).split() and bool(opens)
