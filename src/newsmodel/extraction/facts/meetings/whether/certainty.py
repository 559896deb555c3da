"""How surely it is said that an occasion takes place: as a fact, as a report, or as what may be."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import Certainty


def certainty_of(phrases: Phrases, phrase: int) -> Certainty:
    """How surely the sentence that holds *phrase* says it."""
    start, end = phrases.sentence[phrase]
    doubt = phrases.cast.units.vocabulary.alphabet.compile("if|adverb&low|participle&low")
    for match in doubt.finditer(phrases.letters, max(start, phrase - _FAR), min(end, phrase + _FAR)):
        at = match.start()
        if "if" in phrases.tags[at]:
            return Certainty.HYPOTHETICAL
        if phrases.word[at] in _REPORTED:
            return Certainty.REPORTED
    sources = phrases.cast.units.vocabulary.alphabet.compile("plural say&past&!meet|according to plural")
    for match in sources.finditer(phrases.letters, max(start, phrase - _FAR), min(end, phrase + _FAR)):
        who = match.start() if "plural" in phrases.tags[match.start()] else match.end() - 1
        if phrases.small[who].rpartition(" ")[2] in _UNNAMED:
            return Certainty.REPORTED
    return Certainty.STATED


#: Phrases over which a word casts doubt.
_FAR: Final = 14
#: Who tells of a meeting without a name: "sources said", "according to diplomats".
_UNNAMED: Final = frozenset({"sources", "officials", "diplomats", "aides", "insiders", "witnesses"})
_REPORTED: Final = frozenset({"reportedly", "thought", "believed", "understood", "rumoured", "rumored"})
