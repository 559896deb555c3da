"""To which noun a place belongs: "met her amid protests in Oslo" tells where the protests were."""

from typing import Final

from newsmodel.extraction.facts.meetings.cues import CUES
from newsmodel.extraction.facts.phrases import Phrases

#: What a word is that is no noun, or one of an occasion.
_NO_NOUN: Final = frozenset(
    {"prep", "adverb", "be", "have", "modal", "do", "not", "det", "join", "relative", "subordinator", "time", "party"}
    | {"meet", "noun", "past", "participle", "ing"}
    | CUES
)
#: Behind these stands more about the occasion: "met her for lunch in Oslo", "during a break in Oslo", "at a farm in".
_OF_OCCASION: Final = frozenset(
    {"for", "during", "at", "in", "near", "outside", "inside", "aboard", "with", "between", "among", "including", "on"}
    | {"about", "over", "concerning", "regarding", "to", "behind", "under"}
)
#: So begins what is told beside a name: ", head of a bank in Oslo".
_ASIDE: Final = frozenset({"comma", "dash", "open"})
#: What ends a phrase to the left.
_EDGE: Final = frozenset({"party", "time"})


def is_of_other_noun(phrases: Phrases, lead: int, what: int) -> bool:
    """True if what the preposition at phrase *lead* places is no part of the occasion at *what*.

    As in "met her amid protests in Oslo", "met him, the head of a bank in Oslo", "met her and opened a school in
    Chile", not "met her for a walk in Oslo", "met her again in Oslo".
    """
    if _is_of_those_who_meet(phrases, what, lead):
        return False
    group = "group" in phrases.tags[lead - 1]
    if not group and not _is_noun(phrases, lead - 1):
        return False
    for phrase in range(lead - 2, what, -1):
        tags = phrases.tags[phrase]
        if _is_infinitive(phrases, phrase):
            return True  # "to seek help for farmers in"
        if "prep" in tags and phrase > what + 1 and _is_noun(phrases, phrase - 1):
            continue  # "help for refugees in"
        if "prep" in tags:
            return not group and phrase > what + 1 and phrases.small[phrase] not in _OF_OCCASION
        if tags & _ASIDE:
            return not group
        if "join" in tags:
            return _is_verb(phrases, phrase + 1)
        if tags & _EDGE and "possessive" not in phrases.tags[phrase + 1]:
            return False
    return False


def _is_of_those_who_meet(phrases: Phrases, what: int, lead: int) -> bool:
    """True for "a summit of leaders of the region in Oslo", where only those who meet stand between."""
    preps = [phrases.word[at] for at in range(what + 1, lead) if "prep" in phrases.tags[at]]
    of = phrases.word[what + 1] == "of" and "party" in phrases.all_tags(what + 2, min(lead, what + _FEW))
    return of and set(preps) == {"of"} and phrases.all_tags(what + 1, lead).isdisjoint(_ASIDE)


#: Phrases from the noun to the first of those who meet.
_FEW: Final = 5


def is_of_subject(phrases: Phrases, lead: int) -> bool:
    """True for the "in" of "The news in Oslo came as they met", which tells where the news was."""
    start, _ = phrases.sentence[lead]
    first = lead - 1
    while first > start and (_is_noun(phrases, first) or "modifier" in phrases.tags[first]):
        first -= 1
    return lead - 1 > start and _is_noun(phrases, lead - 1) and first == start and "det" in phrases.tags[start]


def _is_noun(phrases: Phrases, at: int) -> bool:
    """True for a word that may be a noun, and is not known to be anything else."""
    tags = phrases.tags[at]
    word = phrases.word[at]
    return "low" in tags and tags.isdisjoint(_NO_NOUN) and word not in _HOW and not word.endswith(("ly", "ed", "ing"))


#: Adverbs that look like nouns: "met senators from his party beforehand in Oslo".
_HOW: Final = frozenset(
    {"beforehand", "afterward", "afterwards", "alone", "abroad", "upstairs", "downstairs", "overnight", "face-to-face"}
    | {"one-on-one", "indoors", "outdoors", "backstage", "aboard", "ashore", "online", "offstage", "side-by-side"}
)


def _is_infinitive(phrases: Phrases, to: int) -> bool:
    """True for "to seek", "to discuss", not for "to Norway", "to the border", "to dinner"."""
    if "to" not in phrases.tags[to]:
        return False
    following = phrases.tags[to + 1]
    if phrases.word[to + 1] == phrases.word[to - 1]:
        return False  # "face to face"
    return "base" in following or ("low" in following and following.isdisjoint(_NO_VERB))


_NO_VERB: Final = frozenset({"det", "owner", "noun", "party", "time", "modifier", "num"})


def _is_verb(phrases: Phrases, at: int) -> bool:
    return phrases.word[at].endswith(("ed", "ing")) or "past" in phrases.tags[at]
