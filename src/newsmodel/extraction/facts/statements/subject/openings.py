"""Whose a participle is in a sentence that does not open with its subject: "After saying so, X left"."""

import re
from typing import Final

from newsmodel.extraction.facts.grammar import NOUN_PHRASE, TOOK
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Source
from newsmodel.extraction.facts.statements.subject.first_subject import first_subject, is_participial
from newsmodel.extraction.facts.statements.subject.subjects import parts


def leads_in(phrases: Phrases, first: int, cue: int) -> bool:
    """True of the participle in "In announcing it", "Even after warning Norway", "After leaving it and saying that".

    That is where nothing with a verb of its own stands before it in the sentence; not in "With Mr Tveit saying that".
    """
    if phrases.tags[first] & _BEFORE and "comma" in phrases.tags[first + 1]:  # "Meanwhile, saying so, …"
        first += 2
    if "comma" in phrases.tags[cue - 1] and phrases.tags[first] & {"prep", "time", "num"} and cue > first + 1:
        return _opens_only(phrases, first, cue - 1)
    if cue <= first + 1:
        return cue == first or bool(phrases.tags[first] & _INTRO)
    if cue > first + _NEAR or "with" in phrases.tags[first]:
        return False
    opens = phrases.tags[first] & _INTRO or (phrases.tags[first] & _BEFORE and phrases.tags[first + 1] & _INTRO)
    return bool(opens) and _is_governed(phrases, cue) and not _has_verb(phrases, first, cue)


def _opens_only(phrases: Phrases, first: int, comma: int) -> bool:
    """True of "On Monday," and "Two days after leaving the talks,", which have no verb and no other mark."""
    if comma - first >= _NEAR:
        return False
    verbs = [phrase for phrase in range(first, comma) if _has_verb(phrases, phrase, phrase + 1)]
    return all("noun" in phrases.tags[phrase] for phrase in verbs)


def _is_governed(phrases: Phrases, cue: int) -> bool:
    """True of the participle in "after initially saying", "in a letter saying", not in "weeks of saying"."""
    before = phrases.tags[cue - 1]
    return bool(before & _GOVERNS) and "of" not in before


def _has_verb(phrases: Phrases, first: int, last: int) -> bool:
    """True of "released" in "when Norway released a report confirming it"."""
    if phrases.all_tags(first, last) & _VERBS:
        return True
    return any(word.endswith("ed") or word in TOOK for word in phrases.word[first:last] if word.islower())


#: What may stand before a participle that opens a sentence: "in announcing", "while saying"; and before that: "even".
_INTRO: Final = frozenset({"prep", "subordinator"})
_BEFORE: Final = frozenset({"adverb", "turn", "time"})
#: What belongs to a clause with a subject, or ends the words that lead in.
_VERBS: Final = frozenset({"be", "have", "do", "modal", "past", "third", "relative", "that", "quotation", "mark"})
_GOVERNS: Final = frozenset({"prep", "subordinator", "adverb", "join", "utterance"})
#: Phrases of the words that lead in.
_NEAR: Final = 12


def other_subject(phrases: Phrases, first: int, cue: int) -> Source:
    """The subject of a clause that does not open the sentence.

    As in "But pressed by the mayors, Mr Tveit gave in, saying", "It grew when she left, saying" and, without a
    comma, "In May the mayor and his aides left, saying".
    """
    if "turn" in phrases.tags[first] and is_participial(phrases, first + 1):
        return first_subject(phrases, first + 1, cue)
    alphabet = phrases.cast.units.vocabulary.alphabet
    matches = [
        *alphabet.compile(_CLAUSE).finditer(phrases.letters, first, cue),
        *(match for match in alphabet.compile(_DID).finditer(phrases.letters, first, cue) if _is_done(phrases, match)),
    ]
    return parts(phrases, max(matches, key=re.Match[str].start)) if matches else ()


def _is_done(phrases: Phrases, match: re.Match[str]) -> bool:
    """True of "left", "opened the road" behind who did so."""
    word = phrases.word[match.end() - 1].partition(" ")[0]
    return word in TOOK or word.endswith("ed")


#: Who does something: behind a word that opens a clause, or in front without a comma.
_CLAUSE: Final = (
    f"(?<=(subordinator|time|comma|noun)) who:({NOUN_PHRASE}(join {NOUN_PHRASE})?) adverb?"
    " (be|have|do|modal|past&!prep|(?<=party&pronoun) low&!ing)"
)
_DID: Final = "(?<=(subordinator|when|time)) who:(party (join party)?) adverb? low&!ing&!prep"
