"""A subject that a participle or a relative clause parts from its verb: "The men working for Norway said"."""

import re
from typing import Final

from newsmodel.extraction.facts.grammar import BARE, BEHIND_NOUN, NOUN_PHRASE, TOOK
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Stretch
from newsmodel.extraction.facts.statements.subject.subjects import opens_behind

#: Phrases of a modifier at the most.
_LONGEST: Final = 14
_HEAD: Final = f"who:({NOUN_PHRASE}|{BARE}) {BEHIND_NOUN} $"


def modified(phrases: Phrases, start: int, match: re.Match[str]) -> Stretch | None:
    """The subject of which the words of *match* are but the end of what is told of it.

    As in "The men working for Norway said", "The report published by the council said", "The men that run it said".
    """
    object_ = match.start("who")
    while object_ > start and "det" in phrases.tags[object_ - 1]:
        object_ -= 1
    speaks = "party" in phrases.tags[match.end("who") - 1]  # "comments made after Mr Tveit said so"
    for phrase in range(object_ - 1, max(start, object_ - _LONGEST), -1):
        tags = phrases.tags[phrase]
        if _opens(phrases, phrase, object_):
            return _head(phrases, start, phrase)
        governs = phrase == object_ - 1 and phrases.small[phrase] == "to"  # "working on a return to the deal"
        when = tags >= _WHEN and not speaks and _is_issued(phrases, start, phrase)
        if tags & _NO_PART and "that" not in tags and not governs and not when:
            return None
    return None


#: "After", "before": behind what was issued, not in "The envoys left after the ministry said so".
_WHEN: Final = frozenset({"prep", "subordinator"})


def _is_issued(phrases: Phrases, start: int, phrase: int) -> bool:
    """True behind "a statement issued" and "a letter sent on Monday"."""
    return any(
        "utterance" in phrases.tags[at] and _is_done(phrases, at + 1)
        for at in range(max(start, phrase - _ISSUED), phrase - 1)
    )


#: Phrases of "statement issued on Monday in Oslo".
_ISSUED: Final = 5


def who_know(phrases: Phrases, start: int, match: re.Match[str]) -> Stretch | None:
    """Those of whom a relative clause without a comma tells something now: "men who know the mayor" that say so."""
    object_ = match.start("who")
    while object_ > start and "det" in phrases.tags[object_ - 1]:
        object_ -= 1
    verb = object_ - 1
    if verb <= start + 1 or phrases.small[verb - 1] != "who" or phrases.tags[verb] & _NO_VERB:
        return None
    word = phrases.word[verb]
    plain = word.islower() and not word.endswith(("s", "ed")) and word not in TOOK
    return _head(phrases, start, verb - 1) if plain else None


def _opens(phrases: Phrases, phrase: int, object_: int) -> bool:
    """True of what begins a modifier whose object stands at *object_*: "working for", "published by", "that runs"."""
    word, tags = phrases.word[phrase], phrases.tags[phrase]
    if "party" in tags or not word.islower():
        return False
    if "that" in tags:
        verb = phrase + 1 + bool(phrases.tags[phrase + 1] & {"adverb", "party"})
        runs = phrases.word[verb].endswith(("s", "ed")) or phrases.word[verb] in TOOK
        return verb < object_ and runs and phrases.tags[verb].isdisjoint(_NO_VERB) and _governs(phrases, verb, object_)
    if word.endswith("ing"):
        return tags.isdisjoint(_NO_VERB) and _governs(phrases, phrase, object_)
    directly = phrase == object_ - 1 and " " in word  # "backed by"
    return _is_done(phrases, phrase) and (directly or (_leads(phrases, phrase + 1) and _leads(phrases, object_ - 1)))


def _is_done(phrases: Phrases, phrase: int) -> bool:
    """True of a participle of what was done to somebody or something, as far as the word tells."""
    word = phrases.word[phrase]
    return word.partition(" ")[0].endswith("ed") or "participle" in phrases.tags[phrase] or word in _DONE


#: Participles of common verbs that do not end in -ed.
_DONE: Final = frozenset({"sent", "given", "written", "made", "held", "seen", "shown", "drawn", "taken"})


def _leads(phrases: Phrases, phrase: int) -> bool:
    """True of "after", "on the eve of" and the "Tuesday" of "released Tuesday after"."""
    return bool(phrases.tags[phrase] & {"prep", "time"}) or phrases.word[phrase].endswith(" of")


def _governs(phrases: Phrases, verb: int, object_: int) -> bool:
    """True if the noun at *object_* stands behind the verb or a preposition: not of "for the plan officials said"."""
    return object_ - verb == 1 or bool(phrases.tags[object_ - 1] & {"prep", "adverb"})


def _head(phrases: Phrases, start: int, phrase: int) -> Stretch | None:
    """The noun phrase that begins a clause and ends before *phrase*."""
    pattern = phrases.cast.units.vocabulary.alphabet.compile(_HEAD)
    match = pattern.search(phrases.letters, max(start, phrase - _LONGEST), phrase)
    if match is None or (match.start() > start and not _begins(phrases, match.start())):
        return None
    first, last = match.span("who")
    return None if "pronoun" in phrases.tags[first] else (first, last)


def _begins(phrases: Phrases, phrase: int) -> bool:
    """True if a clause may begin at *phrase*, and no list goes on there."""
    return opens_behind(phrases, phrase - 1) and "join" not in phrases.tags[phrase - 1]


#: What does not stand between a noun and the end of its modifier.
_NO_PART: Final = frozenset(
    {
        "mark", "quotation", "say", "be", "have", "modal", "do", "past", "join", "turn", "subordinator", "relative",
        "what", "how", "if", "whether", "to",
    }
)  # fmt: skip
#: What is no verb of a modifier.
_NO_VERB: Final = frozenset({"prep", "noun", "det", "time", "adverb", "be", "have", "modal", "do"})
