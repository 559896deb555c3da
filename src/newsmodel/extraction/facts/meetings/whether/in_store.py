"""What is in store: whether what somebody does at an occasion is yet to be done: "is due to sign it at the summit"."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.cues import URGES, tense_of
from newsmodel.extraction.facts.meetings.wording.deeds import is_decided
from newsmodel.extraction.facts.phrases import Phrases


def is_in_store(phrases: Phrases, led: int, *, tensed: bool = False) -> bool:
    """True if what is told before phrase *led* is planned: "is due to sign it at the summit"; if *tensed*, "will"."""
    start, _ = phrases.sentence[led]
    for phrase in range(led - 1, start - 1, -1):
        tags = phrases.tags[phrase]
        if tensed and tense_of(tags) is not None:
            return True
        hoped = phrases.small[phrase].partition(" ")[0] in _HOPES
        if (hoped or "planned" in tags) and _leads_to_verb(phrases, phrase):
            return not is_decided(phrases, phrase)
        if _is_to_raise(phrases, phrase):
            return True
        if ({"say", "past"} <= tags and "noun" not in tags) or tags & {"relative", "turn", "semicolon"}:
            return False
    return False


def _is_to_raise(phrases: Phrases, verb: int) -> bool:
    """True for "vowed to raise it at the summit", "urged her to press him": so something is done at an occasion.

    Not so for "vowed to help at the summit", where the vow may have been made.
    """
    word = phrases.small[verb]
    to = verb + 1 + (verb + 1 in phrases.references)
    return (
        (word in _VOWS or word in URGES)
        and phrases.small[to] == "to"
        and phrases.small[to + 1].partition(" ")[0] in _RAISES
    )


_VOWS: Final = frozenset({"vow", "vowed", "vows", "vowing", "promise", "promised", "promises", "pledged", "pledges"})
_RAISES: Final = frozenset({"raise", "bring", "press", "confront", "push"})
#: Who does so has yet to do what he hopes for: "hopes to sign it at the summit".
_HOPES: Final = frozenset({"hope", "hopes", "hoping", "want", "wants", "wanting", "wish", "wishes", "aim", "aims"})


def _leads_to_verb(phrases: Phrases, cue: int) -> bool:
    """True for "agreed to leave", not for "agreed to the plan", "a planned visit", "told of plans to leave"."""
    if phrases.small[cue].startswith("plans") and cue - 1 not in phrases.references:
        return False
    to = cue if phrases.word[cue].endswith(" to") else cue + 1
    led = to == cue or phrases.word[to] == "to"
    return led and phrases.tags[to + 1].isdisjoint(("det", "owner", "party", "possessive", "modifier", "place"))
