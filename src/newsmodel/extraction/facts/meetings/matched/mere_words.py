"""Nouns that sound like an occasion and are none where they stand: "talk of a truce", "the meeting room"."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.nouns import is_addressed
from newsmodel.extraction.facts.phrases import Phrases


def is_of_words(phrases: Phrases, what: int, *, alone: bool) -> bool:
    """True for "talk of a truce", "a round of golf", "a council resolution", "said at a briefing" *alone*.

    Who speaks to many meets nobody.
    """
    word = phrases.small[what]
    if word in _ROUNDS and phrases.small[what + 1] == "of":
        return not _is_of_talks(phrases, what + 2) or _names_something_else(phrases, what)
    if phrases.small[what - 2 : what] == ["up", "for"] or _is_where_told(phrases, what):
        return True  # the first for "not up for negotiation"
    if _is_view_of(phrases, what):
        return True
    if word.startswith("briefing") and _is_said_at(phrases, what):
        return True
    if word in _OF_THE_PUBLIC and alone and not (word == "council" and is_addressed(phrases, what)):
        return True
    if word in _OF_PARTIES and phrases.small[what - 1] == "party":
        return True
    before = phrases.small[what - 1]
    if (word.startswith("encounter") and before in _INTIMATE) or (word == "assembly" and before in _BANNED):
        return True
    return (word == "talk" and "of" in phrases.tags[what + 1]) or _names_something_else(phrases, what)


#: What those are charged with who gather: "an unlawful assembly"; and what they are free to do.
_BANNED: Final = frozenset(
    {"unlawful", "illegal", "unauthorised", "unauthorized", "banned", "peaceful", "public", "of", "free", "riotous"}
)


def _is_where_told(phrases: Phrases, what: int) -> bool:
    """True for "a summit in Oslo, where Norway and trade are on the agenda": they are what it is about."""
    _, end = phrases.sentence[what]
    where = next((at for at in range(what + 1, min(end, what + _WORDS)) if phrases.small[at] == "where"), end)
    return any(phrases.small[at].startswith(_AGENDA) for at in range(where, min(end, where + _TO_AGENDA)))


_AGENDA: Final = ("on the agenda", "on the table", "on the menu")
#: Phrases from "where" to the agenda.
_TO_AGENDA: Final = 14


def _is_said_at(phrases: Phrases, what: int) -> bool:
    """True for "told the press on Monday in a short briefing with Ms Lund": both speak to others there."""
    led = next((at for at in range(what - 1, max(0, what - _WORDS), -1) if phrases.small[at] in _AT), 0)
    if led == 0:
        return any(phrases.small[at] == "told" and "be" not in phrases.tags[at - 1] for at in range(what - 3, what))
    said = led - 1
    while said > 0 and (said in phrases.times or phrases.small[said] == "on" or "adverb" in phrases.tags[said]):
        said -= 1
    is_said = {"say", "past"} <= phrases.tags[said] and "noun" not in phrases.tags[said]
    return led > 1 and is_said and "be" not in phrases.tags[said - 1]


#: Phrases from "in" to the noun.
_WORDS: Final = 5
_AT: Final = frozenset({"at", "in", "during"})
#: What a party holds for itself.
_OF_PARTIES: Final = frozenset({"congress", "convention", "conference"})


def _is_view_of(phrases: Phrases, what: int) -> bool:
    """True for "a realistic approach to negotiations with Chile", "critics of talks": not for "to the talks"."""
    lead = what - 1 - (phrases.tags[what - 1] <= _BARE_NOUN)
    return phrases.small[lead] in _OF and phrases.small[lead - 1] in _VIEWS


_OF: Final = frozenset({"of", "to", "towards", "toward", "on"})
_VIEWS: Final = frozenset(
    {
        "advocate", "advocates", "approach", "approaches", "art", "attitude", "champion", "critic", "critics",
        "language", "merit", "merits", "opponent", "opponents", "opposition", "policies", "policy", "position",
        "proponent", "proponents", "sceptic", "sceptics", "skeptic", "skeptics", "stance", "supporter", "supporters",
        "value", "view", "views", "virtue", "virtues",
    }
)  # fmt: skip


def _is_of_talks(phrases: Phrases, at: int) -> bool:
    """True for the words of "nuclear talks" at phrase *at*; not for "sanctions", "fighting between"."""
    while phrases.tags[at] & _OF_NOUN and "noun" not in phrases.tags[at]:
        at += 1
    return "noun" in phrases.tags[at]


def _names_something_else(phrases: Phrases, what: int) -> bool:
    """True for "a council resolution", "the meeting room", "bilateral ties"."""
    behind = phrases.tags[what + 1]
    if phrases.small[what] in _ADJECTIVES and behind <= _BARE_NOUN and behind:
        return True
    return phrases.small[what + 1] in _NAMED_AFTER


_BARE_NOUN: Final = frozenset({"low", "common", "utterance"})
#: What is named after an occasion or after those who hold it.
_NAMED_AFTER: Final = frozenset(
    {"strategy", "strategies", "tactic", "tactics", "skills", "style", "team", "teams", "position", "positions"}
    | {"room", "rooms", "hall", "halls", "resolution", "resolutions", "member", "members", "seat", "chamber", "centre"}
    | {"center", "vote", "hotel"}
)
#: Nouns that are adjectives as well.
_ADJECTIVES: Final = frozenset({"bilateral", "trilateral", "plenary", "ministerial", "face-to-face", "one-on-one"})
_OF_THE_PUBLIC: Final = frozenset({"briefing", "briefings", "audience", "audiences", "council", "councils"})
_INTIMATE: Final = frozenset({"intimate", "romantic", "sexual"})
_ROUNDS: Final = frozenset({"round", "rounds"})
#: What stands before a noun, or is one.
_OF_NOUN: Final = frozenset({"low", "modifier", "demonym", "num", "det", "organization", "name"})
