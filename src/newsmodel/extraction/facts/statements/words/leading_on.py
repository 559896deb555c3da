"""Words before the subject of a reported clause that belong to it: "said that under the deal, it would be open"."""

from typing import Final

from newsmodel.extraction.facts.grammar import BEHIND_NOUN, CLAUSE, HEAD, NOUN_PHRASE, TOOK
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.words.beginnings import is_clause_at
from newsmodel.extraction.facts.statements.words.clause_subjects import is_amount
from newsmodel.lexicon.entries import ReportingVerb


def leads_on(phrases: Phrases, at: int, limit: int) -> bool:
    """True of what leads to the clause that is told: "by closing the road, it", "as long as it rains he", "despite".

    Not so of what tells when and how it was said: "on Monday", "in a letter", "without naming it".
    """
    if at >= limit or "quotation" in phrases.tags[at]:
        return False
    words = " ".join(phrases.small[at : at + _LONGEST]) + " "
    if words.startswith(_OF_CLAUSE):
        return not phrases.word[at + 1].endswith("ing") and _has_clause(phrases, at + 1, limit)
    by = "by" in phrases.tags[at] and not phrases.word[at + 1].endswith("ing")
    if not phrases.tags[at] & _OPENS or by or words.startswith(_OF_SAYING):
        return False
    comma = next((p for p in range(at + 1, min(limit, at + _REACH)) if phrases.tags[p] & _ENDS), limit)
    if comma >= limit or "comma" not in phrases.tags[comma] or comma == at + 1:
        return False
    return not phrases.all_tags(at, comma) & _SETTING and _is_clause(phrases, comma + 1, limit)


def behind_setting(phrases: Phrases, at: int, limit: int, verb: ReportingVerb) -> int | None:
    """Behind the "that" which a long setting stands before: "said in an updated report on the town that it was"."""
    if "that" not in verb.takes or verb.reports != "always":
        return None
    match = phrases.cast.units.vocabulary.alphabet.compile(_LONG_SETTING).match(phrases.letters, at, limit)
    return match.end() if match is not None and is_clause_at(phrases, match.end(), limit) else None


_LONG_SETTING: Final = (
    "(prep&!to&!of&!as&!subordinator|time) (det say&participle|say&utterance"
    "|!say&!quotation&!mark&!that&!to&!be&!have&!modal){1,20} that"
)


def _has_clause(phrases: Phrases, at: int, limit: int) -> bool:
    """True if a subject and its verb follow soon, with nothing but words and a comma before."""
    for phrase in range(at, min(limit, at + _REACH)):
        if phrases.tags[phrase] & _NEVER:
            return False
        if _is_clause(phrases, phrase, limit):
            return True
    return False


def _is_clause(phrases: Phrases, at: int, limit: int) -> bool:
    """True of "it would", "there is", "the road was", "Norway sent", "about nine people"."""
    if is_amount(phrases, at, limit):
        return True
    match = phrases.cast.units.vocabulary.alphabet.compile(_SUBJECT).match(phrases.letters, at, limit)
    if match is None:
        return False
    verb = phrases.word[match.end() - 1]
    return match.start("verb") < 0 or verb in TOOK or verb.endswith("ed")


#: A subject with a helping verb, a pronoun with any, or another subject with a verb in the past.
_SUBJECT: Final = (
    f"({CLAUSE}|party&pronoun low|low&!det&!prep&!relative{{1,3}} (be|have|modal)"
    f"|({NOUN_PHRASE} {BEHIND_NOUN}|({HEAD}&!ing&!say){{1,2}}) verb:(low&!prep))"
)
_OPENS: Final = frozenset({"prep", "subordinator"})
_ENDS: Final = frozenset({"comma", "stop", "colon", "quotation", "dash", "semicolon", "that", "relative", "say"})
_NEVER: Final = frozenset({"stop", "colon", "quotation", "dash", "semicolon", "that"})
#: What tells where, when and in what something is said.
_SETTING: Final = frozenset({"utterance", "time", "place"})
#: Phrases of the words that lead on, and of "in the long run".
_REACH: Final = 16
_LONGEST: Final = 4
#: What opens words for when and where something is said.
_OF_SAYING: Final = (
    "in an ",
    "at a ",
    "at an ",
    "on ",
    "to ",
    "via ",
    "through ",
    "from ",
    "when asked ",
    "with ",
    "about ",
)
#: What opens words that belong to the clause, with a comma behind them or without.
_OF_CLAUSE: Final = tuple(
    f"{words} "
    for words in (
        "as long as", "as soon as", "as a result", "as part of", "as things stand", "as far as", "as of",
        "so long as", "even if", "even though", "even when", "in the meantime", "in the past", "in the future",
        "in the end", "in the long run", "in the long term", "in the short term", "in the event", "in the absence",
        "in that case", "in any case", "in theory", "in practice", "in principle", "in fact", "in reality",
        "in addition", "in order to", "in light of", "in view of", "in return", "in general", "in exchange",
        "in spite of", "on the contrary", "on the one hand", "on balance", "for now", "for the moment",
        "for the time being", "for years", "for decades", "for too long", "for example", "for instance", "for every",
        "at this point", "at this stage", "at the very least", "from now on", "so far", "thus far", "until now",
        "until then", "by then", "by the time", "of course", "under the", "under his", "under this", "under its",
        "under such", "under their", "under an", "under a", "under current", "under no", "despite", "because of",
        "instead of", "rather than", "given", "based on", "thanks to", "due to", "regardless of", "contrary to",
        "depending on", "unless", "until", "once", "like", "unlike", "whatever", "whoever", "no matter", "only if",
        "only when", "only then", "if and when", "with so many", "with so much", "with so few",
    )
)  # fmt: skip
