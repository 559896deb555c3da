"""What somebody looks back on who has done it: "admitted meeting her", "accused him of meeting her"."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases


def is_looked_back_on(phrases: Phrases, verb: int) -> bool:
    """True for the meeting of "recalled meeting her", "confessed to meeting her", "thanked him for meeting her".

    Not so for "will regret meeting her", "does not recall meeting her".
    """
    if "ing" not in phrases.tags[verb]:
        return False
    start, _ = phrases.sentence[verb]
    led = verb - 1 - ("adverb" in phrases.tags[verb - 1])  # "admitted secretly meeting"
    if led < start:
        return False
    words = _BY_LEAD.get(phrases.small[led], _BACK)
    reach = range(led, led - 1, -1) if words is _BACK else range(led - 1, max(start, led - _NEAR) - 1, -1)
    back = next((at for at in reach if _is_one(phrases, at, words)), start)
    told = phrases.small[back].partition(" ")[0]
    chain = phrases.all_tags(max(start, back - _CHAIN), back)
    unsure = {"future", "would", "if"} | ({"not"} if told.startswith(_RECALLS) else set[str]())
    return told.startswith(words) and chain.isdisjoint(unsure)


def looks_back(verb: str) -> bool:
    """True for "recalled", "admitted", of which the object has been."""
    return verb.startswith(_BACK)


def _is_one(phrases: Phrases, at: int, words: tuple[str, ...]) -> bool:
    return phrases.small[at].startswith(words) or "mark" in phrases.tags[at]


_RECALLS: Final = ("recall", "remember")
_BACK: Final = (*_RECALLS, "admit", "acknowledg", "regret", "deny", "denie", "conced", "disclos")
_BLAMES: Final = (
    "apolog", "applaud", "arrest", "assail", "attack", "berat", "blam", "castigat", "chastis", "chid", "commend",
    "condemn", "congratulat", "critici", "denounc", "expell", "fault", "fired", "flak", "forgiv", "hail", "jailed",
    "lambast", "mock", "prais", "punish", "rebuk", "ridicul", "sack", "sanction", "scold", "slam", "thank",
)  # fmt: skip
#: What leads in that on which somebody looks back, and how the words begin that do.
_BY_LEAD: Final[dict[str, tuple[str, ...]]] = {
    "to": ("admit", "confess"),
    "of": ("accus", "suspect", "convict", "guilty", "acquit"),
    "for": _BLAMES,
}
#: Phrases from "accused" to "of", and those of "would have".
_NEAR: Final = 7
_CHAIN: Final = 3
