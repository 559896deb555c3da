"""Where reported words end before what went on meanwhile or had come before: "…, as investors waited", "after …"."""

from typing import Final

from newsmodel.extraction.facts.grammar import BEHIND_NOUN, DETERMINED, NOUN_PHRASE, TOOK, WORD
from newsmodel.extraction.facts.phrases import Phrases


def before_scene(phrases: Phrases, first: int, limit: int) -> int:
    """*limit*, or the comma before what went on meanwhile: "it would last, as investors remained on edge"."""
    pattern = phrases.cast.units.vocabulary.alphabet.compile("comma as (party&!pronoun|capital|det|low)")
    for match in pattern.finditer(phrases.letters, first + 1, limit):
        for phrase in range(match.end(), min(limit, match.end() + _SUBJECT)):
            word, tags = phrases.word[phrase], phrases.tags[phrase]
            if tags & _FINITE_OR_MARK:
                break
            if (word in TOOK or word.endswith("ed")) and phrases.tags[phrase - 1].isdisjoint(_BEFORE_ADJECTIVE):
                return match.start()
    return limit


def is_of_now(phrases: Phrases, first: int, limit: int) -> bool:
    """True of "it may be time" and "the road is open": what went on in the past meanwhile has not been told with it."""
    helping = next((phrase for phrase in range(first, limit) if phrases.tags[phrase] & _HELPING), None)
    return helping is not None and phrases.small[helping] in _NOW


_NOW: Final = frozenset({"will", "may", "must", "can", "is", "are", "has", "have"})


def before_meanwhile(phrases: Phrases, first: int, limit: int, *, manner: bool) -> int:
    """*limit*, or the "as" of what went on while somebody vowed or was accused: "of theft as war broke out".

    With *manner* "as" may tell how something is: "is as the mayor left the town", "is open as he wanted it".
    """
    pattern = phrases.cast.units.vocabulary.alphabet.compile(_MEANWHILE)
    for match in pattern.finditer(phrases.letters, first + 1, limit):
        verb = phrases.word[match.start("verb")]
        if phrases.word[match.start() + 1].endswith("ing"):
            continue  # "was reported as holding arms deemed illegal"
        if manner and (phrases.tags[match.start() - 1] & _HELPING or "pronoun" in phrases.tags[match.end()]):
            continue
        own = "of" in phrases.tags[first - 1] and "pronoun" in phrases.tags[match.start() + 1]
        if not own and (verb in TOOK or verb.endswith("ed")):
            return match.start()  # not "accused the mayor of looking on as he left the town"
    return limit


_MEANWHILE: Final = (
    f"as ((the|owner|num) {WORD}{{1,4}}|party (join party)?|({WORD}&!adverb&!participle&!ing){{1,4}}) {BEHIND_NOUN}"
    " adverb? verb:(low&!prep&!be&!have) (?=(det|party|num|country|capital|time))"
)
#: Phrases of the subject of such a clause.
_SUBJECT: Final = 6
_FINITE_OR_MARK: Final = frozenset({"be", "have", "do", "modal", "mark", "that", "relative", "pronoun"})
_BEFORE_ADJECTIVE: Final = frozenset({"det", "prep", "as", "join"})


def before_circumstance(phrases: Phrases, first: int, limit: int) -> int:
    """*limit*, or the "after" behind an object: "accused Norway of theft after …", "called it a gift although …"."""
    found = phrases.cast.units.vocabulary.alphabet.compile(_CIRCUMSTANCE).search(phrases.letters, first + 1, limit)
    if found is None or not phrases.all_tags(first, found.start()).isdisjoint(_HELPING):
        return limit
    return found.start()


def is_to_be(phrases: Phrases, first: int, limit: int) -> bool:
    """True of "the road to be closed", which somebody called for."""
    helping = [phrase for phrase in range(first, limit) if phrases.tags[phrase] & _HELPING]
    return bool(helping) and "to" in phrases.tags[helping[0] - 1]


def before_event(phrases: Phrases, first: int, limit: int, *, of_clause: bool = False) -> int:
    """*limit*, or the "after" of what came before a vow: "to act after the town closed it", "since closing".

    So behind "would", for with "after the town closed it" the writer tells why somebody said so.
    """
    alphabet = phrases.cast.units.vocabulary.alphabet
    matches = (
        match
        for event in _EVENTS[of_clause:]
        for match in alphabet.compile(event).finditer(phrases.letters, first + 1, limit)
    )
    for match in matches:
        after, verb = match.start("after"), match.start("verb")
        if phrases.small[after] not in (("after",) if of_clause else _AFTER) or after <= first + 1:
            continue
        between = range(first + 1, match.start())
        if of_clause and any(phrases.tags[at] & _WITHIN_ANOTHER and phrases.small[at] != "as" for at in between):
            continue
        past = phrases.word[verb].partition(" ")[0] in _WAS or phrases.word[verb].endswith("ed")
        if past if verb > after + 1 else phrases.word[verb].endswith("ing"):
            return match.start()
    return limit


_AFTER: Final = frozenset({"after", "since"})
#: What brings in a clause within the one that is told.
_WITHIN_ANOTHER: Final = frozenset({"subordinator", "relative", "that", "if"})
_WAS: Final = TOOK | {"was", "were", "had", "did"}
_WHO: Final = f"({DETERMINED}|num? {WORD}{{1,3}}|party{{1,2}})"
#: "After closing it", "after the town closed it", "after men were held".
_EVENTS: Final = (
    "comma? after:(subordinator|prep) verb:(low&!prep)",
    f"comma? after:(subordinator|prep) {_WHO} adverb? verb:(!prep&!mark&!party&!det)",
)
_CIRCUMSTANCE: Final = (
    "comma? (adverb{0,2} time)? adverb? (after|turn&!but&!while&!adverb) (party|det|capital|num|low&ing)"
    f"|as ({NOUN_PHRASE}|{WORD}{{1,2}}) (be|have|modal|do)"
)

_HELPING: Final = frozenset({"be", "have", "modal", "do"})
