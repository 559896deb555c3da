"""A participle that is an adjective, so that nobody before it is its subject: "remains committed", "the last known"."""

import re
from typing import Final

from newsmodel.extraction.facts.phrases import Phrases


def is_no_subject(phrases: Phrases, match: re.Match[str]) -> bool:
    """True of what leaves the verb an adjective: "Norway remains committed", "investigating alleged thefts"."""
    first, last = match.span("who")
    word = phrases.word[last - 1]
    if ("to" in phrases.tags[last - 1] and word in _WANTS) or (" " in word and word.rpartition(" ")[2] in _GOVERNING):
        return True  # "Norway wants to notify", "that is to say", "pulled out of talks"
    if last - first == 1 and phrases.small[first] in _ARTICLES and match.end() == last:
        return bool({"participle", "low"} <= phrases.tags[last] and _is_noun(phrases, last + 1))
    if "det" in phrases.tags[first] and phrases.small[last - 1] in _BEFORE_NOUN and _is_adjective(phrases, match):
        return True  # "the last publicly acknowledged talks"
    if match.end() == last and phrases.small[last] in _OF_CASES and "num" in phrases.tags[last - 1]:
        return _is_noun(phrases, last + 1)  # "with 600 confirmed cases"
    body = "the" in phrases.tags[first] and phrases.small[last - 1] not in _BEFORE_NOUN  # "the council alleged theft"
    known = body or phrases.tags[last - 1] & {"party", "capital", "plural"}
    if match.end() == last and phrases.small[last] in _OF_SUSPECTS and not known and _is_noun(phrases, last + 1):
        return True  # "the subsequent alleged theft"
    if last - first == 1:
        opens = phrases.tags[first] >= _OPENS_CLAUSE and first == phrases.sentence[first][0]
        small = word.islower() or opens  # "Reflecting on her reported defeat"
        return "party" not in phrases.tags[first] and small and word.endswith("ing")
    return match.end() == last and word in _LINKING


#: What a participle in capitals is that opens a sentence.
_OPENS_CLAUSE: Final = frozenset({"common", "ing"})


def _is_adjective(phrases: Phrases, match: re.Match[str]) -> bool:
    """True of a participle with a noun behind it, and but adverbs between it and what stands before."""
    cue = match.end()
    if any("adverb" not in phrases.tags[at] for at in range(match.end("who"), cue)):
        return False
    return "participle" in phrases.tags[cue] and ("noun" in phrases.tags[cue + 1] or _is_noun(phrases, cue + 1))


def _is_noun(phrases: Phrases, phrase: int) -> bool:
    """True of "theft" behind "this alleged", as far as the next word tells."""
    tags = phrases.tags[phrase]
    return "low" in tags and tags.isdisjoint(_NO_NOUN | {"that", "adverb", "pronoun", "owner"})


#: Participles of what is counted.
_OF_CASES: Final = frozenset({"confirmed", "suspected", "alleged", "reported", "known", "announced", "proposed"})
_OF_SUSPECTS: Final = frozenset({"alleged", "suspected", "known"})
_BEFORE_NOUN: Final = frozenset(
    {
        "same", "other", "whole", "entire", "various", "latest", "recent", "many", "few", "first", "last", "next",
        "only", "previous", "sole",
    }
)  # fmt: skip
#: What a noun follows, with a participle before it: "this alleged theft".
_ARTICLES: Final = frozenset({"this", "that", "these", "those", "the", "a", "an", "his", "her", "its", "their", "any"})


_WANTS: Final = frozenset({"want", "wants", "wanted", "need", "needs", "needed", "hopes", "hoped", "agreeing"})
#: How verbs of several words end that want an object.
_GOVERNING: Final = frozenset({"to", "of", "from", "with", "on", "for"})
#: Verbs behind which a participle is an adjective.
_LINKING: Final = frozenset(
    {
        "remain", "remains", "remained", "stay", "stays", "stayed", "seem", "seems", "seemed", "appear", "appears",
        "appeared", "feel", "feels", "felt", "look", "looks", "looked", "sound", "sounds", "sounded", "grew", "get",
        "gets", "got",
    }
)  # fmt: skip
_NO_NOUN: Final = frozenset({"prep", "subordinator", "be", "have", "modal", "do", "join", "turn", "say", "det", "time"})
