"""What is threatened with a noun alone: "threatened sanctions against Norway", "threatened Norway with war"."""

from typing import Final

from newsmodel.extraction.facts.grammar import NOUN_PHRASE, WORD
from newsmodel.extraction.facts.phrases import Phrases


def is_threat(phrases: Phrases, at: int, limit: int) -> bool:
    """True of what somebody may do, and of whom he may do it to with it; not of the peace that he endangers."""
    alphabet = phrases.cast.units.vocabulary.alphabet
    whom = alphabet.compile(_WHOM).match(phrases.letters, at, limit)
    match = alphabet.compile(_ACT).match(phrases.letters, at if whom is None else whom.end(), limit)
    if match is None:
        return False
    return whom is not None or phrases.small[match.end() - 1] in _ACTS


#: "Norway with", "the towns with".
_WHOM: Final = f"({NOUN_PHRASE}) with"
#: "Further sanctions", "a Danish attack", up to what it is upon.
_ACT: Final = (
    f"(det|num|adverb)? ({WORD}|noun|num|party&!pronoun){{0,4}} (low&!prep&!adverb|noun)"
    " (?=(mark|prep|time|subordinator|join|turn|relative|that|if|$))"
)
#: What somebody may do to another, in whose power it is.
_ACTS: Final = frozenset(
    {
        "action", "actions", "annihilation", "arrest", "arrests", "attack", "attacks", "ban", "bans", "blockade",
        "bombardment", "boycott", "boycotts", "closure", "closures", "confrontation", "consequences",
        "countermeasures", "crackdown", "cuts", "deportation", "deportations", "duties", "elections", "embargo",
        "escalation", "expulsion", "expulsions", "fines", "impeachment", "intervention", "invasion", "launches",
        "lawsuit", "lawsuits", "levies", "litigation", "measures", "moves", "offensive", "operation", "operations",
        "penalties", "proceedings", "prosecution", "prosecutions", "protests", "punishment", "punishments", "quotas",
        "raids", "reprisal", "reprisals", "resignation", "resignations", "response", "restrictions", "retaliation",
        "revenge", "sanctions", "shutdown", "shutdowns", "steps", "strike", "strikes", "suspension", "tariff",
        "tariffs", "taxes", "tests", "veto", "vetoes", "walkout", "walkouts", "war", "warfare", "withdrawal",
    }
)  # fmt: skip
