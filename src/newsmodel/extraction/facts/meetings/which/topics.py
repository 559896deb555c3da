"""What a meeting is about: short noun phrases as they are written."""

from collections.abc import Iterable
from typing import Final

from newsmodel.extraction.facts.meetings.where.places import is_island
from newsmodel.extraction.facts.meetings.wording.cues import ABOUT
from newsmodel.extraction.facts.meetings.wording.occasions import Draft
from newsmodel.extraction.facts.meetings.wording.points import POINTS
from newsmodel.extraction.facts.phrases import Phrases

_DISCUSS: Final = frozenset({"discuss", "discussed", "discusses", "discussing", "discussion of", "talk about"})
#: What stands behind "on" and is no topic: "on the sidelines", "over lunch", "on behalf of".
_NO_TOPIC: Final = frozenset(
    {"sidelines", "sideline", "margins", "fringes", "edge", "eve", "way", "side", "occasion", "phone", "telephone"}
    | {"behalf", "lunch", "dinner", "breakfast", "coffee", "tea", "drinks", "condition", "board", "camera", "hold"}
    | {"track", "equal", "anniversary", "request", "course", "years", "year", "weeks", "months", "days", "hours"}
    | {
        "weekend",
        "matter",
        "details",
        "specifics",
        "issues",
        "matters",
        "things",
        "topics",
        "it",
        "this",
        "that",
        "them",
        "what",
        "how",
        "whether",
    }
)
#: Phrases behind the words for the occasion in which its topic may begin.
_NEAR: Final = 12
#: Phrases of a topic, and topics of a mention.
_LONGEST: Final = 7
_MOST: Final = 4
_EDGE: Final = frozenset({"turn", "semicolon", "quote", "relative", "stop", "dash", "colon"})
_ENDS: Final = frozenset(
    {"mark", "join", "be", "have", "modal", "do", "not", "time", "past", "pronoun", "relative", "to"}
    | {"subordinator", "turn", "held", "ongoing", "planned", "cancelled", "postponed", "adverb", "meet"}
)
_ARTICLES: Final = ("the ", "a ", "an ", "The ", "A ", "An ")


def topics_of(phrases: Phrases, what: int, last: int) -> tuple[str, ...]:
    """What the occasion at phrase *what*, told up to phrase *last*, is about; empty if its clause does not say.

    As in "talks on grain", "met to discuss grain and fish", "discussed grain with Ms Lund".
    """
    if _word(phrases, what) in _DISCUSS and "noun" not in phrases.tags[what]:
        return _listed(phrases, what + 1)
    _, end = phrases.sentence[what]
    for at in range(what + 1, min(end, last + _NEAR)):
        tags = phrases.tags[at]
        word = _word(phrases, at)
        if word in _DISCUSS or (word in ABOUT and "prep" in tags and not _tells_time(phrases, at + 1)):
            found = _listed(phrases, at + 1)
            if found or word in _DISCUSS:
                return found
        if at >= last and (tags & _EDGE or {"say", "past"} <= tags):
            break
        if at > last and tags & {"be", "have", "modal"}:
            break
    return ()


def _tells_time(phrases: Phrases, at: int) -> bool:
    return (at in phrases.times and phrases.times[at].kind in POINTS) or is_island(phrases, at)


def topics_told(occasion: Iterable[Draft]) -> tuple[str, ...]:
    """The topics that the mentions of an occasion tell, each once."""
    found: dict[str, str] = {}
    for draft in occasion:
        for topic in draft.topics:
            found.setdefault(topic.casefold(), topic)
    return tuple(found.values())


def _listed(phrases: Phrases, first: int) -> tuple[str, ...]:
    """The noun phrases of a list: "grain, fish and timber"; the first alone if no list ends with "and"."""
    found: list[str] = []
    at, joined = first, False
    while len(found) < _MOST:
        end = _noun_phrase(phrases, at)
        if end == at:
            break
        found.append(_bare(phrases.words(at, end)))
        if joined:
            return tuple(found)
        comma = "comma" in phrases.tags[end]
        joined = "join" in phrases.tags[end + comma] if end + comma < len(phrases.letters) else False
        if not comma and not joined:
            return tuple(found) if len(found) == 1 else tuple(found[:1])
        at = end + comma + joined
    return tuple(found[:1])


def _noun_phrase(phrases: Phrases, first: int) -> int:
    """Behind the noun phrase that begins at phrase *first*; *first* itself if none does."""
    at = first
    _, end = phrases.sentence[first]
    while at < min(end, first + _LONGEST):
        tags = phrases.tags[at]
        word = _word(phrases, at)
        if word in _NO_TOPIC and at - first <= 1:
            return first
        if word == "of" and at > first:
            pass
        elif "prep" in tags or _ends(phrases, at, first):
            break
        at += 1
    while at > first and (phrases.tags[at - 1] & {"prep", "det"}):
        at -= 1
    return first if "possessive" in phrases.tags[at - 1] else at


def _ends(phrases: Phrases, at: int, first: int) -> bool:
    """True for a word that ends a noun phrase; "the planned bridge" goes on."""
    tags = phrases.tags[at]
    if "time" in tags:
        return phrases.times[at].kind in POINTS if at in phrases.times else True
    if tags.isdisjoint(_ENDS):
        return False
    inside = at > first and "det" in phrases.tags[at - 1]
    return not inside or bool(tags & {"mark", "join"})


def _word(phrases: Phrases, at: int) -> str:
    return phrases.small[at]


def _bare(words: str) -> str:
    """The words without an article: "the border" is "border"."""
    for article in _ARTICLES:
        if words.startswith(article):
            return words[len(article) :]
    return words
