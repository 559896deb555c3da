"""Whether a meeting took place of which a helping verb tells before its subject: "Will he meet her?", "Nor did he"."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus

_HELPS: Final = frozenset({"do", "modal", "have"})
#: What stands between a helping verb and the party: "did the foreign ministers of Chile".
_BESIDE: Final = frozenset({"det", "modifier", "demonym", "owner"})
_WORDS: Final = 3
#: Phrases of "under no circumstances" before the helping verb.
_FRONT: Final = 5


def status_of_inversion(phrases: Phrases, first: int, verb: int) -> MeetingStatus | None:
    """What the order of words makes of the meeting that those at phrase *first* have; None if it is the usual one.

    As in "Did he meet her?", "At no point did he meet her", "Had he met her, it would be over", "Were he to meet her".
    """
    helps = _helping(phrases, first)
    if helps is None:
        return None
    tags = phrases.tags[helps]
    if phrases.small[helps] == "were":
        return MeetingStatus.PROPOSED if phrases.small[helps + 1 : verb][-1:] == ["to"] else None
    perfect = "have" in tags
    if {"participle"} <= phrases.tags[verb] if perfect else "base" in phrases.tags[verb]:
        return _SUPPOSED[phrases.small[helps]] if _is_supposed(phrases, helps) else _told(phrases, helps)
    return None


def is_asked(phrases: Phrases, first: int) -> bool:
    """True for "Did he meet her?", "Has he met her?", which tell not whether he did."""
    helps = _helping(phrases, first)
    return helps is not None and bool(phrases.tags[helps] & {"do", "have"}) and _is_question(phrases, helps)


def _helping(phrases: Phrases, first: int) -> int | None:
    """The helping verb before the subject at phrase *first*, which has no other; None if there is none."""
    start, _ = phrases.sentence[first]
    at = first - 1
    while at > max(start, first - _WORDS) and phrases.tags[at] & _BESIDE and phrases.tags[at].isdisjoint(_HELPS):
        at -= 1
    if at < start or (phrases.tags[at].isdisjoint(_HELPS) and phrases.small[at] != "were"):
        return None
    return at if at == start or phrases.tags[at - 1].isdisjoint(_SUBJECT) else None


#: Before a helping verb these are its subject.
_SUBJECT: Final = frozenset({"party", "pronoun", "relative", "noun", "possessive"})


def _is_supposed(phrases: Phrases, helps: int) -> bool:
    """True for "Had he met her, it would be over", "But should he meet her, it may be over"."""
    opens = helps == phrases.sentence[helps][0] or phrases.tags[helps - 1] & {"comma", "turn", "join", "quote"}
    return bool(opens) and phrases.small[helps] in _SUPPOSED and not _is_question(phrases, helps)


#: What is only supposed, and what is so against what was.
_SUPPOSED: Final = {"should": MeetingStatus.PROPOSED, "had": MeetingStatus.DENIED}


def _told(phrases: Phrases, helps: int) -> MeetingStatus | None:
    start, _ = phrases.sentence[helps]
    front: list[str] = []
    for at in range(helps - 1, max(start, helps - _FRONT) - 1, -1):
        if phrases.tags[at] & {"mark", "turn"}:
            break
        front += phrases.small[at].split()
    tags = phrases.tags[helps]
    if not _NEVER.isdisjoint(front) and _ONLY.isdisjoint(front):
        return MeetingStatus.REFUSED if tags & {"future", "would"} else MeetingStatus.DENIED
    asked = _ASKING.isdisjoint(front) and _is_question(phrases, helps)
    if "future" in tags:
        return MeetingStatus.PROPOSED if asked else MeetingStatus.PLANNED
    return MeetingStatus.PROPOSED if asked or "modal" in tags else None


_NEVER: Final = frozenset({"never", "nor", "neither", "no", "not", "nowhere", "rarely", "hardly"})
#: "Not until June", "not only".
_ONLY: Final = frozenset({"until", "only", "sooner", "doubt"})
#: Who asks so takes it as told that they meet.
_ASKING: Final = frozenset({"why", "when", "where", "how", "what", "who", "whom", "which"})


def _is_question(phrases: Phrases, at: int) -> bool:
    _, end = phrases.sentence[at]
    return "?" in phrases.small[max(at, end - 2) : end]
