"""Who wants an occasion, stays away from it or speaks there: "wants talks", "skipped her talks", "said at talks"."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.cues import auxiliaries
from newsmodel.extraction.facts.meetings.wording.nouns import is_definite
from newsmodel.extraction.facts.phrases import Phrases

#: Phrases of a list of what is wanted, the verbs that want it, and what stands in none.
_LIST: Final = 14
_WANTS_LIST: Final = frozenset(
    {"want", "wants", "wanted", "seek", "seeks", "sought", "demand", "demands", "demanded", "demanding", "seeking"}
)
_NO_LIST: Final = frozenset({"be", "have", "modal", "to", "past", "meet", "relative", "that", "turn", "time"})


def wants_all(phrases: Phrases, comma: int, start: int) -> int | None:
    """The verb of "wants guarantees and other concessions, direct talks with"; None if what is before is no list."""
    for at in range(comma - 1, max(start, comma - _LIST) - 1, -1):
        tags = phrases.tags[at]
        if phrases.small[at] in _WANTS_LIST and tags.isdisjoint(("noun",)):
            return at
        if tags & _NO_LIST or tags & {"party", "pronoun"}:
            return None
    return None


def is_wanted_instead(phrases: Phrases, noun: int, start: int) -> bool:
    """True for "is not seeking war but rather talks with", "wanted not war but talks with"."""
    but = noun - 1
    while but > start and phrases.tags[but] & _DESCRIBES and phrases.word[but] != "but":
        but -= 1
    if phrases.word[but] != "but":
        return False
    before = range(max(start, but - _LIST), but)
    return any(phrases.small[at] in _WANTS_LIST for at in before) and "not" in phrases.all_tags(before.start, but)


_DESCRIBES: Final = frozenset({"low", "det", "modifier", "adverb"})


def is_of_known(phrases: Phrases, verb: int, noun: int) -> bool:
    """True for "wanted the talks", "wanted this week's talks"; not for "wants talks"."""
    return phrases.small[verb] in _WANTS and is_definite(phrases, noun)


_WANTS: Final = frozenset(
    {"want", "wants", "wanted", "hope for", "hoped for", "hopes for", "like", "wanting", "hope", "hopes", "hoped"}
)


def stays_away(phrases: Phrases, verb: int, noun: int) -> bool:
    """True for who "skipped Mr Tveit's talks with Ms Lund", "did not attend" them, which those two held.

    So it is for who "was not invited to the talks between Mr Tveit and Ms Lund".
    """
    uninvited = phrases.small[verb] == "invited" and "not" in phrases.all_tags(auxiliaries(phrases, verb), verb)
    no_show = phrases.small[verb].rpartition(" ")[0].endswith(" up")  # "never turned up for"
    if phrases.small[verb] not in _PRESENCE and not uninvited and not no_show:
        return False
    if phrases.small[noun + 1] in _WHOSE:
        return True
    owned = (at for at in range(verb + 2, noun) if "possessive" in phrases.tags[at])
    return any("party" in phrases.tags[at - 1] for at in owned)


#: What leads in those who hold an occasion.
_WHOSE: Final = frozenset({"between", "among"})
_PRESENCE: Final = frozenset(
    {
        "attend", "skip", "skipped", "skips", "skipping", "miss", "missed", "boycott", "boycotted", "boycotts",
        "boycotting", "shunned", "snubbed",
    }
)  # fmt: skip


def is_said_there(phrases: Phrases, verb: int, noun: int) -> bool:
    """True for "a deal announced at a joint news conference", where it was, not for "announced in May a meeting"."""
    if "say" not in phrases.tags[verb] or phrases.small[verb + 1] not in _THERE:
        return False
    return all(phrases.tags[at].isdisjoint(_APART) for at in range(verb + 2, noun))


_THERE: Final = frozenset({"in", "at", "during"})
_APART: Final = frozenset({"time", "place", "country", "mark", "prep", "party"})
