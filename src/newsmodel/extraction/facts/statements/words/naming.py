"""What somebody calls a thing: "called the talks a farce", "called him unfair", "described the talks as long"."""

from typing import Final

from newsmodel.extraction.facts.grammar import BEHIND_NOUN, NOUN_PHRASE, TOOK, WORD
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.words.endings import ends_sentence
from newsmodel.lexicon.entries import ReportingVerb


def is_judged(phrases: Phrases, at: int, limit: int, verb: ReportingVerb) -> bool:
    """True of "described the talks as long", "called him a friend": somebody says what a thing is."""
    alphabet = phrases.cast.units.vocabulary.alphabet
    judged = alphabet.compile(_AS).match(phrases.letters, at, limit) if "as" in verb.takes else None
    if judged is not None and not _is_done_as(phrases, judged.end(), limit, verb):
        return True
    if verb.lemma not in NAMES:
        return False
    whose = phrases.small[at] == "her" and "low" in phrases.tags[at + 1]  # "called her office"
    if not whose and alphabet.compile(_CALLED).match(phrases.letters, at, limit) is not None:
        return True
    another = alphabet.compile(_CALLED_ANOTHER).match(phrases.letters, at, limit)
    if another is not None and _is_anybody(phrases, another.end() - 1):
        return True
    if phrases.small[at] in _THAT and _is_called(phrases, at + 1, limit):
        return True
    adjective = alphabet.compile(_CALLED_SO).match(phrases.letters, at, limit)
    return adjective is not None and _is_adjective(phrases, adjective.end() - 1)


def _is_anybody(phrases: Phrases, party: int) -> bool:
    """True of "a terrorist", which somebody is called."""
    known = phrases.references.get(party)
    return known is not None and phrases.cast.units.small[known.first] in ("a", "an")


def _is_called(phrases: Phrases, at: int, limit: int) -> bool:
    """True of "theft" and "a gift" behind "called that": not of "called that meeting", which is an occasion."""
    name = phrases.cast.units.vocabulary.alphabet.compile(_NAME).match(phrases.letters, at, limit)
    return name is not None and not (name.end() == at + 1 and phrases.small[at] in _CALLED_FOR)


def _is_done_as(phrases: Phrases, at: int, limit: int, verb: ReportingVerb) -> bool:
    """True of "the crowd waited" in "cast their votes as the crowd waited", of "dismissed her as mayor of Oslo"."""
    if verb.lemma == "dismiss" and "person" in phrases.tags[at] and phrases.word[at].islower():
        return True
    if not phrases.tags[at] & _DEFINITE:
        return False
    for phrase in range(at + 1, min(limit, at + _SUBJECT)):
        word = phrases.word[phrase].partition(" ")[0]
        if phrases.tags[phrase] & {"mark", "prep", "join"}:
            return False
        if phrases.tags[phrase] & _HELPING or word in TOOK or word.endswith("ed"):
            return phrases.tags[phrase + 1].isdisjoint(("prep", "to")) or word in TOOK
    return False


_HELPING: Final = frozenset({"be", "have", "do", "modal"})
#: What a subject begins with, and its phrases with the verb.
_DEFINITE: Final = frozenset({"the", "owner", "num", "party"})
_SUBJECT: Final = 5
_THAT: Final = frozenset({"that", "this"})
#: What follows "called that": "a gift", "unfair".
_NAME: Final = (
    "(a|an|quotation|low&!noun&!utterance&!say&!party&!adverb&!prep&!join&!time (?=(comma|stop|dash|semicolon|join|$)))"
)
#: What somebody calls for a day: "called that election".
_CALLED_FOR: Final = frozenset({"election", "vote", "poll", "referendum", "strike", "number", "ballot", "place", "off"})


def is_judged_first(phrases: Phrases, at: int, limit: int) -> bool:
    """True of "dismissed as a hoax a report that it is late": what a thing is stands before the thing."""
    first = phrases.cast.units.vocabulary.alphabet.compile(_AS_FIRST).match(phrases.letters, at, limit)
    return first is not None and not (at + 1 in phrases.quotations and ends_sentence(phrases, at + 1, ","))


def _is_adjective(phrases: Phrases, phrase: int) -> bool:
    """True of "fruitful" and "wrong", of "misleading" before no object, as far as the ending of the word tells."""
    word = phrases.small[phrase]
    if word in _NOUNS or (word.endswith("ing") and phrases.tags[phrase + 1] & {"prep", "time"}):
        return False
    return word.endswith(_OF_ADJECTIVES) or word in _ADJECTIVES


#: Verbs that say what a thing is: "called it a gift".
NAMES: Final = frozenset({"call", "label", "brand", "dub", "term"})
#: "the talks as long", "the town, seat of a mayor, rudely as a nest", "Lima and Oslo as friends", not "him as he left".
_AS: Final = (
    f"({NOUN_PHRASE}((comma party){{0,3}} comma? join {NOUN_PHRASE})?|that? {WORD}{{1,3}}"
    f"|(det|party possessive) {WORD}{{0,3}} third&low) {BEHIND_NOUN}"
    " (comma !join&!turn&!comma !comma{0,14} comma|dash !dash{1,14} dash)? adverb? as (?!party&pronoun)"
)
#: "As a hoax a report", "as false the reports", not "as a gift the town had asked for".
_AS_FIRST: Final = (
    f"as (((a|an) {WORD}{{1,3}}|quotation) (a|an|det&owner)|{WORD}{{1,2}} (det|party&!pronoun possessive))"
)
#: "him a friend", "Mr Tveit unfair", "the talks a farce", "the probe politically motivated".
_CALLED: Final = (
    "(party (a|an|the|quotation|low&!ing&!adverb&!prep&!time&!join&!turn&!subordinator&!det)"
    f"|det ({WORD}|noun|third&low){{1,3}} (a|an|quotation|adverb low&!prep))"
)
#: "Mr Tveit a terrorist", "the gunman a spy".
_CALLED_ANOTHER: Final = f"(party|det {WORD}{{1,2}}) party"
#: "The talks fruitful", "her rude": the last word may be an adjective.
_CALLED_SO: Final = (
    f"(det ({WORD}|noun|third&low){{1,3}}|party&pronoun) low&!noun&!say&!utterance&!party&!adverb&!prep&!join&!turn"
    " (?=(comma|stop|dash|semicolon|join|turn|time|prep&!to|subordinator|$))"
)
#: How adjectives end, and nouns that end like them.
_OF_ADJECTIVES: Final = (
    "able", "al", "ary", "ed", "ful", "ible", "ic", "ing", "ish", "ive", "less", "like", "ory", "ous",
)  # fmt: skip
_NOUNS: Final = frozenset(
    {
        "academic", "accused", "adversary", "approval", "arrival", "bed", "beneficiary", "briefing", "building",
        "cable", "capital", "captive", "ceiling", "cemetery", "clinic", "closing", "collective", "commentary",
        "constable", "critic", "crossing", "crowd", "deal", "deed", "detective", "directive", "directory", "evening",
        "executive", "factory", "feed", "festival", "filing", "funding", "funeral", "gathering", "general", "hearing",
        "history", "hospital", "housing", "incentive", "individual", "initiative", "inventory", "journal", "king",
        "laboratory", "library", "listing", "logic", "medal", "meeting", "morning", "motive", "music", "narrative",
        "native", "need", "objective", "offering", "official", "opening", "panic", "parking", "perspective", "plastic",
        "portal", "proposal", "public", "referral", "refusal", "relative", "removal", "representative", "republic",
        "ring", "rival", "ruling", "salary", "scandal", "seal", "secretary", "seed", "setting", "shipping", "sibling",
        "signal", "speed", "spring", "story", "string", "summary", "survival", "table", "terminal", "territory",
        "theory", "thing", "topic", "traffic", "training", "trial", "tribunal", "vegetable", "victory", "warning",
        "wedding", "wing", "withdrawal", "writing",
    }
)  # fmt: skip
#: Adjectives of which no ending tells it.
_ADJECTIVES: Final = frozenset(
    {
        "absent", "absurd", "accurate", "adequate", "appropriate", "apt", "arrogant", "bad", "best", "better", "big",
        "bizarre", "black", "bleak", "blunt", "bogus", "bold", "brave", "bright", "broken", "cheap", "clear", "cold",
        "competent", "complete", "consistent", "constant", "corrupt", "costly", "cowardly", "crass", "crazy", "crude",
        "cruel", "dark", "dead", "deadly", "decent", "deep", "deliberate", "desperate", "different", "dim", "dirty",
        "dishonest", "disproportionate", "distant", "dodgy", "dry", "dull", "dumb", "easy", "efficient", "elegant",
        "empty", "evil", "excellent", "extreme", "fair", "fake", "false", "fine", "firm", "flimsy", "fluent",
        "fortunate", "fragile", "frank", "frequent", "fresh", "friendly", "full", "futile", "good", "grave", "great",
        "grim", "gross", "guilty", "handy", "happy", "hard", "harsh", "hasty", "healthy", "heavy", "hefty", "high",
        "honest", "hostile", "hot", "huge", "humane", "humble", "idle", "ignorant", "ill", "illicit", "immature",
        "imminent", "important", "inaccurate", "inadequate", "inane", "inappropriate", "incompetent", "incomplete",
        "inconsistent", "indecent", "inept", "inhumane", "innocent", "insane", "insecure", "insufficient", "intense",
        "irrelevant", "juvenile", "lame", "late", "lazy", "legitimate", "lenient", "likely", "lively", "lofty", "long",
        "lovely", "low", "lucky", "mad", "mature", "mean", "messy", "mistaken", "moderate", "nasty", "near", "neat",
        "needy", "negligent", "new", "noble", "noisy", "nosy", "null", "obscene", "obscure", "obsolete", "odd", "old",
        "open", "orderly", "outright", "overblown", "overdone", "overdue", "overwrought", "permanent", "persistent",
        "perverse", "petty", "phoney", "phony", "plain", "pleasant", "poor", "premature", "pretty", "proper",
        "proportionate", "prudent", "racist", "rare", "rash", "raw", "recent", "relevant", "remote", "rich", "right",
        "ripe", "risky", "robust", "rotten", "rough", "rude", "sad", "safe", "sane", "secure", "senile", "severe",
        "sexist", "shabby", "shady", "shaky", "short", "sick", "significant", "silent", "silly", "simple", "sincere",
        "sloppy", "slow", "small", "smart", "sober", "soft", "solid", "somber", "sombre", "sorry", "sound", "sour",
        "stagnant", "stale", "stark", "steady", "steep", "sterile", "stern", "stiff", "straight", "strange", "strong",
        "stupid", "sublime", "sufficient", "superb", "sure", "swift", "tame", "tasty", "tense", "thin", "tight",
        "timely", "tiny", "tough", "transparent", "tricky", "trite", "true", "ugly", "unclear", "uneasy", "unfair",
        "unfit", "unfortunate", "unfriendly", "unhappy", "unhealthy", "unimportant", "unique", "unjust", "unlikely",
        "unlucky", "unpleasant", "unruly", "unsafe", "untimely", "untrue", "unwise", "unworthy", "urgent", "vague",
        "valid", "vast", "vile", "violent", "void", "warm", "weak", "weird", "white", "wild", "wise", "witty", "worse",
        "worst", "worthwhile", "worthy", "wrong",
    }
)  # fmt: skip
