"""The writer's remark behind reported words: what they led to, who denies them, in what they were said."""

from typing import Final

from newsmodel.extraction.facts.grammar import TOOK, WORD
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.words.deeds import is_verb


def before_remark(phrases: Phrases, first: int, limit: int) -> int:
    """*limit*, or the mark before the writer's own words for what is told from phrase *first* on."""
    for before in (_before_effect, _before_move, _before_denial, _before_setting, _before_gloss, _before_latest):
        limit = before(phrases, first, limit)
    return limit


def _before_effect(phrases: Phrases, first: int, limit: int) -> int:
    """*limit*, or the comma before what the words led to: ", raising fears that", ", prompting protests"."""
    pattern = phrases.cast.units.vocabulary.alphabet.compile("(comma|dash) adverb? (low|proposed)")
    for match in pattern.finditer(phrases.letters, first + 1, limit):
        word = phrases.word[match.end() - 1].partition(" ")[0]
        if word in _EFFECTS or (word == "something" and phrases.tags[match.end()] & _WHO):
            return match.start()
    return limit


#: Who does what "something" stands for: "…, something the mayor denies".
_WHO: Final = frozenset({"party", "det", "that"})


def _before_move(phrases: Phrases, first: int, limit: int) -> int:
    """*limit*, or the mark before a word for it all: ", a move that angered the town"."""
    pattern = phrases.cast.units.vocabulary.alphabet.compile(_MOVE)
    for match in pattern.finditer(phrases.letters, first + 1, limit):
        verb = phrases.word[match.end() - 1]
        listed = "pronoun" in phrases.tags[match.end() - 2] and phrases.all_tags(first, match.start()) & {
            "comma",
            "dash",
        }
        if not listed and (verb in TOOK or verb.endswith("ed")):
            return match.start()
    return limit


#: "A move that angered the town", "an idea he floated".
_MOVE: Final = "(comma|dash) (a|an) low{1,2} ((that|which)|(that|which)? party) low"


def before_stage(phrases: Phrases, first: int, limit: int, *, is_clause: bool) -> int:
    """*limit*, or where it was said behind a thing: "confirmed the arrests at a press conference in Oslo".

    So of who they are of whom it is: "demanded the release of Ine Tveit, the lawyer who was held".
    """
    alphabet = phrases.cast.units.vocabulary.alphabet
    for pattern in (_ON_STAGE, _APPOSED) if "det" in phrases.tags[first] else (_ON_STAGE,):
        for match in alphabet.compile(pattern).finditer(phrases.letters, first + 1, limit):
            on_stage = pattern is _ON_STAGE
            if on_stage and phrases.small[match.end() - 1] not in _STAGES:
                continue
            last = limit if on_stage and is_clause else match.start()
            quoted = is_clause and "quotation" in phrases.all_tags(first, last)
            if not quoted and not any(is_verb(phrases, phrase) for phrase in range(first, last)):
                return match.start()
    return limit


#: "At a press conference", "in interviews", "in his letter".
_ON_STAGE: Final = "prep&!to&!of&!about&!for&!with&!on det? (low&!prep){0,3} (low&!prep|noun|utterance)"
_APPOSED: Final = "(?<=person) comma the (low|num){1,6} relative"
_STAGES: Final = frozenset(
    {
        "press conference", "news conference", "press conferences", "interview", "interviews", "briefing",
        "speech", "speeches", "statement", "statements", "tweet", "tweets", "letter", "post", "address",
        "press briefing", "news briefing", "email",
    }
)  # fmt: skip


def _before_denial(phrases: Phrases, first: int, limit: int) -> int:
    """*limit*, or the mark before who denies it: ", which he denies", ", a charge the town rejects"."""
    pattern = phrases.cast.units.vocabulary.alphabet.compile(
        f"(comma|dash) (which|(a|an)? low{{1,2}} that?) (party|det low{{1,2}}|{WORD}{{1,3}}) have? adverb{{0,2}} say"
    )
    for match in pattern.finditer(phrases.letters, first + 1, limit):
        if phrases.small[match.end() - 1] in _DENIES:
            return match.start()
    return limit


_DENIES: Final = frozenset(
    {"deny", "denies", "denied", "reject", "rejects", "rejected", "dispute", "disputes", "disputed", "contests"}
)


def _before_setting(phrases: Phrases, first: int, limit: int) -> int:
    """*limit*, or the last comma if how it was said follows: ", in a letter to the town", ", as he left the talks"."""
    commas = [phrase for phrase in range(first + 1, limit - 1) if "comma" in phrases.tags[phrase]]
    if not commas:
        return limit
    at = commas[-1] + 1
    if is_in_writing(phrases, at, limit):
        return commas[-1]
    leaves = "as" in phrases.tags[at] and "person" in phrases.tags[at + 1] and "pronoun" in phrases.tags[at + 1]
    verb = phrases.word[at + 2] if at + 2 < limit else ""
    if leaves and (verb in TOOK or verb.endswith("ed")):
        return commas[-1]
    return commas[-1] if phrases.small[at] == "without" and phrases.word[at + 1] in _TELLING else limit


def _before_latest(phrases: Phrases, first: int, limit: int) -> int:
    """*limit*, or the "in the latest twist" behind it."""
    for phrase in range(first + 3, limit):
        latest = phrases.small[phrase] == "latest" and phrases.small[phrase - 2 : phrase] == ["in", "the"]
        if latest and phrases.small[phrase + 1] in _TWISTS:
            return phrase - 2
    return limit


#: What goes on in a long affair.
_TWISTS: Final = frozenset(
    {
        "twist", "sign", "step", "move", "chapter", "episode", "salvo", "turn", "escalation", "blow", "attempt", "bid",
        "effort", "setback", "shift", "u-turn", "signal", "development", "example",
    }
)  # fmt: skip


def _before_gloss(phrases: Phrases, first: int, limit: int) -> int:
    """*limit*, or the mark before what is meant: ", a reference to the flood", ", in an apparent nod to the voters"."""
    pattern = phrases.cast.units.vocabulary.alphabet.compile("(comma|dash) (in? (a|an) low? low&!prep|low) (to|at)")
    for match in pattern.finditer(phrases.letters, first + 1, limit):
        if phrases.small[match.end() - 2] in _GLOSSES:
            return match.start()
    return limit


_GLOSSES: Final = frozenset(
    {"reference", "allusion", "nod", "swipe", "dig", "jab", "jibe", "rebuke", "referring", "alluding", "pointing"}
)


def is_in_writing(phrases: Phrases, at: int, limit: int) -> bool:
    """True of "in a letter to the town", "during a radio interview": in what something was said."""
    told = phrases.cast.units.vocabulary.alphabet.compile(_IN_WRITING).match(phrases.letters, at, limit)
    return told is not None and phrases.small[told.end() - 1] in _WRITINGS


#: "In a letter", "in his first public remarks", "during a speech".
_IN_WRITING: Final = "(in|prep&subordinator)? det (low&!prep){0,3} low&!prep"
_WRITINGS: Final = frozenset(
    {
        "letter", "statement", "interview", "speech", "tweet", "tweets", "post", "posts", "remarks", "comments",
        "email", "briefing", "message", "op-ed", "memo", "note", "broadcast", "editorial", "testimony", "essay",
    }
)  # fmt: skip
_TELLING: Final = frozenset(
    {"elaborating", "giving", "naming", "providing", "offering", "specifying", "identifying", "citing", "mentioning"}
)


def without_count(phrases: Phrases, first: int, last: int) -> int:
    """*last* without the "two days" of "two days after the talks", the "even" of "even though", which go on there."""
    if "subordinator" not in phrases.tags[last]:
        return last
    end = last
    while end > first + 1 and (phrases.small[end - 1] in _COUNTED or "num" in phrases.tags[end - 1]):
        end -= 1
    return end - ("comma" in phrases.tags[end - 1] and end < last and end > first + 1)


_COUNTED: Final = frozenset(
    {
        "even", "ever", "just", "only", "shortly", "soon", "about", "nearly", "a", "an", "one", "two", "three", "four",
        "five", "six", "several", "few", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month",
        "months", "year", "years", "long",
    }
)  # fmt: skip


_EFFECTS: Final = frozenset(
    {
        "raising", "prompting", "sparking", "fuelling", "fueling", "triggering", "stoking", "heightening", "dashing",
        "illustrating", "reminiscent", "disappointing", "contradicting", "thwarting", "angering", "undercutting",
        "defying", "escalating", "deepening", "worsening", "straining", "jeopardizing", "complicating", "upending",
        "throwing", "breaking", "rattling", "surprising", "stunning", "pitting", "crippling", "infuriating",
        "enraging", "alarming", "unnerving", "roiling", "jolting", "stirring", "igniting", "provoking", "eliciting",
        "cementing", "reversing", "overturning", "signalling", "signaling", "echoing", "capping", "inflaming",
        "irking", "irritating", "baffling", "puzzling", "confounding", "embarrassing", "emboldening", "exacerbating",
        "compounding", "heralding", "paving", "renewing", "reigniting", "rekindling", "drawing", "earning",
        "shattering",
    }
)  # fmt: skip
