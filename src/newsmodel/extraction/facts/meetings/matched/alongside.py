"""Who stands beside whom before the public: "said alongside Ms Lund", "appearing alongside her", "stood beside her"."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.telling import Telling
from newsmodel.extraction.facts.phrases import Phrases


def is_alongside(phrases: Phrases, at: int) -> bool:
    """True for the word that tells beside whom somebody is."""
    return not phrases.tags[at].isdisjoint(_BESIDE)


def standing_by(phrases: Phrases, what: int, whom: tuple[int, int]) -> Telling | None:
    """What is done beside those of phrases *whom*; None if it is nothing that two do before the public."""
    start, _ = phrases.sentence[what]
    for at in range(what - 1, max(start, what - _NEAR) - 1, -1):
        tags, word, before = phrases.tags[at], phrases.small[at], phrases.small[at - 1]
        if word in _STANDS or _says(phrases, at):
            return None if before in _WEIGHED else Telling(verb=_main_verb(phrases, at), whom=whom)
        if tags & _EDGE or ("past" in tags and "participle" not in tags) or word.endswith("ing"):
            return None
    return None


def _says(phrases: Phrases, at: int) -> bool:
    """True for "said", "will announce"; not for the nouns of "in remarks", "his plan"."""
    tags, before = phrases.tags[at], phrases.tags[at - 1]
    if "say" not in tags or not tags.isdisjoint(_NO_VERB) or not before.isdisjoint(_BEFORE_NOUN):
        return False
    return bool(tags & _FORMS) or ("base" in tags and not before.isdisjoint(("modal", "to")))


def _main_verb(phrases: Phrases, verb: int) -> int:
    """The "said" of "Mr Tveit said in Oslo, speaking"; *verb* itself if it has a subject beside it."""
    if not phrases.small[verb].endswith("ing") or "comma" not in phrases.tags[verb - 1]:
        return verb
    start, _ = phrases.sentence[verb]
    if verb - 2 in phrases.references and "person" in phrases.tags[verb - 2]:
        return verb
    said = range(verb - 2, max(start, verb - _NEAR), -1)
    return next((at for at in said if _says(phrases, at) and "past" in phrases.tags[at]), verb)


_BESIDE: Final = frozenset({"alongside", "beside"})
_STANDS: Final = frozenset(
    {"speak", "spoke", "spoken", "speaking", "stand", "stood", "standing", "sit", "sat", "sitting", "seated"}
    | {"appear", "appears", "appeared", "appearing", "pose", "posed", "posing"}
)
_FORMS: Final = frozenset({"past", "third", "ing"})
_NO_VERB: Final = frozenset({"noun", "prep"})
_BEFORE_NOUN: Final = frozenset({"det", "owner", "possessive", "in", "with", "from"})
#: Behind these words stands what is not told as done: "gains by sitting".
_WEIGHED: Final = frozenset({"by", "of", "for", "about"})
_EDGE: Final = frozenset({"turn", "semicolon", "relative", "that", "subordinator", "be", "have", "modal"})
#: Phrases from the verb to the word: "said at a joint news conference in Oslo on Monday alongside".
_NEAR: Final = 10
