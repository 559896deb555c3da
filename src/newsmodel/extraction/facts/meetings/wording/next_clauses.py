"""Where what is told of an occasion ends: behind "and met Mr Berg", "and a vote is due" it is of something else."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases

#: Phrases of a subject.
_SUBJECT: Final = 7
#: Phrases before an occasion over which its clause is looked for.
_NEAR: Final = 14
_HELPING: Final = frozenset({"be", "have", "modal", "do"})


def is_other_clause(phrases: Phrases, join: int, what: int, end: int) -> bool:
    """True where something else is told: "met Ms Lund, and a vote is due on Friday", "who met her, will leave".

    So it is where "he" or "the two" do something, and where they do it again: "met her, and will meet her in Oslo".
    """
    if "comma" in phrases.tags[join] and phrases.tags[join + 1] & _HELPING:
        return _is_in_relative(phrases, what)
    verb = _verb_behind(phrases, join)
    if verb is not None and (_moves_on(phrases, verb) or _is_next_meeting(phrases, verb, join, what, end)):
        return True
    if "join" not in phrases.tags[join]:
        return False
    if phrases.word[join + 1] in _SUBJECTS:
        return True
    for phrase in range(join + 1, min(end, join + _SUBJECT)):
        tags = phrases.tags[phrase]
        if tags & _HELPING or ("past" in tags and phrase - 1 in phrases.references):
            return phrase > join + 1
        if tags & {"prep", "time", "mark", "noun", "meet", "not", "adverb", "relative"}:
            return False
    return False


#: What is a subject wherever it stands behind "and".
_SUBJECTS: Final = frozenset({"he", "she", "they", "the two", "the pair"})


def _verb_behind(phrases: Phrases, join: int) -> int | None:
    """Where a verb may stand behind "and", "and then later", ", then", "but"; None behind another word."""
    at = join + 1
    while "adverb" in phrases.tags[at]:
        at += 1
    then = "comma" in phrases.tags[join] and "then" in phrases.small[join + 1 : at]
    return at if then or "join" in phrases.tags[join] else None


def _is_next_meeting(phrases: Phrases, verb: int, join: int, what: int, end: int) -> bool:
    """True for the verb of "spoke to her and is to meet her in Oslo", "met her and called Mr Berg on Friday".

    Not of "met her and spoke to her on Friday".
    """
    tags = phrases.tags[verb]
    if tags & _HELPING or "planned" in tags:
        return _leads_to_meeting(phrases, verb, end)
    if not _is_deed(phrases, verb):
        return False
    known = {phrases.references[at].party for at in range(what, join) if at in phrases.references}
    found = next((at for at in range(verb + 1, min(end, verb + _OBJECT)) if at in phrases.references), None)
    if found is None or not known:
        return False
    party = phrases.references[found].party
    return party is not None and party not in known and "pronoun" not in phrases.tags[found]


#: Phrases from a verb to whom somebody meets: "held talks on trade with".
_OBJECT: Final = 5


def _is_deed(phrases: Phrases, verb: int) -> bool:
    """True for "met", "called", "held talks" of who did more than what was told before."""
    tags = phrases.tags[verb]
    return "meet" in tags and bool(tags & {"past", "third"}) and "ing" not in tags


def _leads_to_meeting(phrases: Phrases, verb: int, end: int) -> bool:
    """True for "is to meet", "has asked for a meeting", "plans to visit"."""
    for phrase in range(verb + 1, min(end, verb + _SUBJECT - 1)):
        tags = phrases.tags[phrase]
        if "meet" in tags:
            return True
        if tags & {"mark", "join", "party", "relative"}:
            return False
    return False


def _moves_on(phrases: Phrases, verb: int) -> bool:
    """True for "met her in Oslo and flew to Lima on Tuesday", "met her in Oslo, then left on Tuesday"."""
    tags = phrases.tags[verb]
    goes = bool(tags & _GOES) and "noun" not in tags
    return (goes and bool(tags & {"past", "third"})) or phrases.word[verb] in _LEAVES


_GOES: Final = frozenset({"travels_to_meet", "visits"})
_LEAVES: Final = frozenset({"left", "leaves", "departed", "departs", "returned", "returns", "headed", "heads", "went"})


def _is_in_relative(phrases: Phrases, what: int) -> bool:
    """True for "who will go to Oslo for talks with her", which ends at the next comma."""
    start, _ = phrases.sentence[what]
    for phrase in range(what - 1, max(start, what - _NEAR) - 1, -1):
        if "relative" in phrases.tags[phrase]:
            return True
        if phrases.tags[phrase] & {"comma", "semicolon", "turn"}:
            return False
    return False
