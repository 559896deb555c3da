"""The subject with which a stretch of a sentence begins, whatever leads to it."""

from typing import Final

from newsmodel.extraction.facts.grammar import SUBJECT_PHRASE, TOOK
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Source, Stretch

#: Phrases of a sentence looked at for its subject.
_NEAR: Final = 40


def first_subject(phrases: Phrases, first: int, cue: int, *, main: bool = False) -> Source:
    """The first party between two phrases that no preposition governs; else the noun phrase that begins there.

    With *main* only that of the main clause: not Mr Tveit in "The parents of the boy doubt that Mr Tveit left".
    """
    first = _behind_lead(phrases, first, cue)
    if phrases.tags[first] & {"country", "place"} and not _is_party(phrases, first, cue):
        return ((first, first + 1),)
    for phrase in range(first, min(cue, first + _NEAR)):
        if main and phrase > first and _is_inner(phrases, phrase):
            break
        if phrase > first and _is_verb_of_another(phrases, first, phrase):
            break
        if phrase not in phrases.references or _owns(phrases, phrase) or phrases.small[phrase] in _OBJECTS:
            continue
        if _is_object(phrases, first, phrase):
            return ((first, phrase - 1),)
        if phrase == first or not phrases.tags[phrase - 1] & {"prep", "lead"}:
            second = phrase + 2
            several = end_of_countries(phrases, phrase)
            if several > second:
                return ((phrase, several),)
            joined = second < cue and "join" in phrases.tags[phrase + 1] and second in phrases.references
            both = joined and not _owns(phrases, second) and not main
            return ((phrase, phrase + 1), (second, second + 1)) if both else ((phrase, phrase + 1),)
    while first + 1 in phrases.references and "person" in phrases.tags[first] & phrases.tags[first + 1]:
        first += 1
    pattern = phrases.cast.units.vocabulary.alphabet.compile(f"who:({SUBJECT_PHRASE})")
    match = pattern.match(phrases.letters, first, cue)
    return () if match is None else (before_verb(phrases, match.span("who")),)


#: Pronouns that are no subjects.
_OBJECTS: Final = frozenset({"him", "them", "me", "us", "himself", "herself", "itself", "themselves"})


def end_of_countries(phrases: Phrases, phrase: int) -> int:
    """Behind the countries of "the mayors of Norway, Chile and Peru", one group each of whom is of one; else behind it.

    The phrase is that of the group and of its first country.
    """
    reference, tags = phrases.references.get(phrase), phrases.cast.units.tags
    behind = phrase + 1
    if reference is None or "group" not in reference.tags or "join" not in phrases.all_tags(behind, behind + _LIST):
        return behind
    if "country" not in tags[reference.last - 1] or "of" not in tags[reference.last - 2]:
        return behind
    end = behind
    while "comma" in phrases.tags[end] and _is_country(phrases, end + 1):
        end += 2
    end += "comma" in phrases.tags[end]
    return end + 2 if "join" in phrases.tags[end] and _is_country(phrases, end + 1) else behind


#: Phrases of ", Chile, Peru, and".
_LIST: Final = 12


def _is_country(phrases: Phrases, phrase: int) -> bool:
    """True of "Peru", not of "the Peruvian mayor"."""
    known = phrase < len(phrases.letters) and bool(phrases.tags[phrase] & {"country", "organization"})
    return known and "country" in phrases.cast.units.tags[phrases.last[phrase] - 1]


def _behind_lead(phrases: Phrases, first: int, cue: int) -> int:
    """Behind what leads in: "hours after the talks,", "however, in the report,", "Asked about it,"."""
    while first + 1 < cue and phrases.tags[first] & {"time", "num"} and phrases.tags[first + 1] & _LEADING:
        first += 1
    while first + 1 < cue and phrases.tags[first] & {"turn", "comma"} and phrases.tags[first + 1] & {"comma", "prep"}:
        first += 1
    if phrases.tags[first] & {"subordinator", "prep"} or is_participial(phrases, first):
        comma = phrases.cast.units.vocabulary.alphabet.compile("comma").search(phrases.letters, first, cue)
        first = first if comma is None else comma.end()
    while first < cue and phrases.tags[first] & {"turn", "comma", "time"}:
        first += 1
    return first


def _is_verb_of_another(phrases: Phrases, first: int, phrase: int) -> bool:
    """True of "had" in "Fishing towns had wanted Mr Tveit out": who stands behind it is not the subject."""
    before = phrases.tags[phrase - 1]
    helps = phrases.tags[phrase] & {"have", "modal"} and "low" in before and before.isdisjoint(_NO_HEAD)
    several = phrases.small[phrase - 1].endswith(("s", "people", "men", "women", "police"))
    return bool(helps) and several and phrases.all_tags(first, phrase).isdisjoint(_NO_SUBJECT)


_NO_HEAD: Final = frozenset({"prep", "to", "adverb", "possessive"})
_NO_SUBJECT: Final = frozenset({"subordinator", "mark", "there", "what", "if", "turn", "relative", "that"})


def _owns(phrases: Phrases, phrase: int) -> bool:
    """True of both parties of "the mayor Ine Tveit's paper"."""
    behind = phrase + 1
    while behind in phrases.references:
        behind += 1
    return "possessive" in phrases.tags[behind]


def before_verb(phrases: Phrases, source: Stretch) -> Stretch:
    """*source* without a verb in the past that was read as a part of it: "the firm" of "the firm upped the price"."""
    first, last = source
    for phrase in range(first + 1 + ("det" in phrases.tags[first]), last):
        word = phrases.word[phrase]
        past = word.islower() and (word.partition(" ")[0].endswith("ed") or word in TOOK or word in _BEHIND_SUBJECT)
        if not past or "party" in phrases.tags[phrase]:
            continue
        if not phrases.tags[phrase - 1] & _BEFORE_NOUN or " " in word:
            return (first, phrase - ("adverb" in phrases.tags[phrase - 1] and phrase > first + 1))
    return source


#: Adverbs that stand before a verb, not before an adjective.
_BEHIND_SUBJECT: Final = frozenset({"also", "then", "later", "again"})
#: What may stand before a participle and a noun: "the two armed men", "Mr Tveit's failed talks".
_BEFORE_NOUN: Final = frozenset(
    {"det", "adverb", "modifier", "num", "possessive", "demonym", "country", "mark", "join"}
)


#: What may stand between "days" and what they are counted from: "two days after", "hours before".
_LEADING: Final = frozenset({"time", "subordinator"})


def _is_inner(phrases: Phrases, phrase: int) -> bool:
    """True of what begins a clause within the clause: "who", "after", the "that" of "the claim that"."""
    tags = phrases.tags[phrase]
    return bool(tags & {"relative", "subordinator"}) or ("that" in tags and "utterance" in phrases.tags[phrase - 1])


def _is_object(phrases: Phrases, first: int, phrase: int) -> bool:
    """True of "the mayor" in "The letter names the mayor": another noun phrase with an article stands before it."""
    if phrase < first + _CLAUSE or "det" not in phrases.tags[first]:
        return False
    between = (phrases.tags[at] for at in range(first + 1, phrase))
    article = phrases.word[phrase].partition(" ")[0] in ("the", "a", "an")
    return article and all("low" in tags and tags.isdisjoint(_OTHER) for tags in between)


#: Phrases of "the letter names".
_CLAUSE: Final = 3
#: What does not stand between a noun, its verb and the object.
_OTHER: Final = frozenset({"prep", "mark", "relative", "that", "subordinator", "join", "turn"})


def _is_party(phrases: Phrases, first: int, cue: int) -> bool:
    """True if a party begins here: "Norway" as one who acts, "Oslo mayor Ine Tveit"."""
    return first in phrases.references or bool(phrases.tags[min(first + 1, cue)] & {"party", "capital", "possessive"})


def is_participial(phrases: Phrases, first: int) -> bool:
    """True of "Asked" and "Speaking", which begin a clause of their own; not of "Oslo-based", "Retired Col. Tveit"."""
    word = phrases.word[first]
    return phrases.tags[first].isdisjoint(("party", "modifier")) and word.endswith(("ing", "ed")) and "-" not in word
