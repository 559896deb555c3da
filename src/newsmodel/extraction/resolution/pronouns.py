"""Whom he and she stand for."""

from collections.abc import Mapping, Sequence
from typing import Final

from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.extraction.units import Units
from newsmodel.model.person import Gender

#: How far back a pronoun looks, in sentences.
REACH: Final = 3


def resolve_pronoun(
    unit: int,
    sentence: int,
    history: Sequence[tuple[int, Reference]],
    genders: Mapping[str, Gender | None],
    units: Units,
) -> str | None:
    """Id of the person, one of *genders*, whom the pronoun at *unit* stands for, None if nobody fits.

    Looks at the references before it, *history*, each with its sentence: who speaks of himself ("left when Mr Berg
    said he …", but not "told him …"), else the subject of this sentence so far, else of the nearest sentence before
    it that speaks of a person of that gender.
    """
    gender = gender_at(unit, units)
    fitting = [
        (at, reference)
        for at, reference in history
        if sentence - at <= REACH
        and reference.party is not None
        and reference.party in genders
        and genders[reference.party] in (gender, None)
    ]
    word = units.small[unit]
    speaker = _speaker_beside(unit, [reference for at, reference in fitting if at == sentence], units)
    if speaker is not None and word not in OBJECTS:
        return speaker.party
    if speaker is not None and word == "him" and "ing" not in units.tags[unit - 1]:  # "told him", not "urging him"
        fitting = [(at, reference) for at, reference in fitting if reference.party != speaker.party]
    if word in OBJECTS and fitting:
        own = _own_subjects(unit, [reference for at, reference in history if at == sentence], units)
        fitting = [(at, reference) for at, reference in fitting if reference.party not in own]
    if not fitting:
        return None
    nearest = [reference for at, reference in fitting if at == fitting[-1][0]]
    chosen = subject_of(nearest, units)
    untold = genders[chosen.party or ""] is None  # who may as well be a man
    if gender is Gender.FEMALE and (untold or is_part(chosen, units)):  # "… came after a letter from his wife. She …"
        chosen = subject_of([one for one in nearest if genders[one.party or ""] is gender] or nearest, units)
    return chosen.party


def _own_subjects(unit: int, there: Sequence[Reference], units: Units) -> frozenset[str | None]:
    """Who does what is done to "him" at *unit*, and so is somebody else: Mr Berg in "Mr Berg met him".

    Both of "Mr Berg and Mr Lund met him"; nobody in "Mr Berg's lawyer met him", "saw himself", "met her envoy".
    """
    alone = units.small[unit] == "him" or (units.small[unit] == "her" and not units.tags[unit + 1] & _OWNED)
    if not there or not alone:
        return frozenset()
    if _is_second_deed(unit, there[0], units):
        return frozenset({there[0].party})
    nearest = there[-1]
    between = [units.tags[at] for at in range(nearest.last, unit)]
    if not between or is_part(nearest, units) or any(tags & _PARTS for tags in between):
        return frozenset()
    others = (r.party for r in there[:-1] if r.last == nearest.first - 1 and "join" in units.tags[r.last])
    return frozenset({nearest.party, *others})


def _is_second_deed(unit: int, first: Reference, units: Units) -> bool:
    """True for "Mr Berg met Mr Lund and thanked him"; not for "Mr Berg said Mr Lund came and thanked him"."""
    join = unit - 2 - ("adverb" in units.tags[unit - 2])
    if "join" not in units.tags[join] or units.tags[unit - 1].isdisjoint(("past", "third")) or is_part(first, units):
        return False
    return all(units.tags[at].isdisjoint(_PARTS) for at in range(first.last, join))


#: What parts a clause from another.
_PARTS: Final = frozenset({"mark", "relative", "that", "subordinator", "join", "turn", "say"})
#: What "her" may own.
_OWNED: Final = frozenset({"low", "capital", "noun", "modifier", "office", "num"})


def subject_of(there: Sequence[Reference], units: Units) -> Reference:
    """The one whom a sentence is about, of the references in it, which are one or more."""
    firsts = {reference.first for reference in there}  # of two side by side, as in "Berg aide Ine Tveit", the last
    chosen, *others = sorted(there, key=lambda reference: reference.last in firsts or is_part(reference, units))
    led_in = units.tags[chosen.first - 1] & _LEADS_IN or units.small[chosen.first - 1] in _THOUGH
    if led_in:  # "With Ms Lund away, Mr Berg left. He …"
        by = "by" in units.tags[chosen.first - 1]  # "Mr Berg's remarks were revealed by Ms Lund. She …"
        topics = (one for one in others if _opens_clause(one, units) or (not by and _is_topic(one, units)))
        chosen = next(topics, chosen)
    owners = (one for one in others if _is_topic(one, units) and _has(one.last, chosen.first, units))
    chosen = next(owners, chosen)  # "Mr Berg's talks included Ms Lund. He …"
    if "indefinite" in units.tags[chosen.first]:  # "A lawyer from Oslo, Mr Berg left. He …"
        beside = "prep" in units.tags[chosen.first - 1]  # "The words of an aide hurt Mr Berg. He …"
        chosen = next((other for other in others if beside or _is_subject(other, units)), chosen)
    return chosen


def _has(first: int, last: int, units: Units) -> bool:
    """True if a verb stands from unit *first* to *last* that tells only who is part of it: "included"."""
    return any(units.small[at] in _INCLUDES for at in range(first, last))


_INCLUDES: Final = frozenset({"include", "included", "includes"})


def _is_topic(reference: Reference, units: Units) -> bool:
    """True of the owner in "Mr Berg's talks with Ms Lund ended. He …", not in "Mr Berg's aide spoke with Ms Lund"."""
    opens = reference.first == 0 or units.letters[reference.first - 1] == BREAK
    return opens and "possessive" in units.tags[reference.last] and _is_occasion(reference.last + 1, units)


def _is_occasion(unit: int, units: Units) -> bool:
    """True for the words from *unit* on of "long talks", "second phone call", "harsh comments"."""
    while "low" in units.tags[unit] and units.tags[unit].isdisjoint(("noun", "prep", "utterance")):
        unit += 1
    return bool(units.tags[unit] & _TOPICS)


#: What somebody has of which a sentence tells: talks, remarks.
_TOPICS: Final = frozenset({"noun", "utterance"})
#: What stands before somebody who is not whom the sentence is about: "with Ms Lund", "while Ms Lund".
_LEADS_IN: Final = frozenset({"prep", "subordinator"})
_THOUGH: Final = frozenset({"although", "though"})


def foretold(
    unit: int,
    here: Sequence[Reference],
    ahead: Sequence[Reference],
    genders: Mapping[str, Gender | None],
    units: Units,
) -> str | None:
    """Id of who is named first thing behind the clause that opens the sentence: "Before he left, Mr Berg wrote …".

    *here* are the references of the sentence before the pronoun at *unit*, *ahead* some of those that follow it.
    None where somebody stands before the pronoun, and where the name is but that of who speaks: "…, Mr Berg said."
    """
    word = units.small[unit]
    saying = units.tags[unit - 1] >= {"say", "ing"} and (unit == 1 or units.letters[unit - 2] == BREAK)
    if word in OBJECTS or (units.tags[unit - 1].isdisjoint(_LINKS) and not saying):
        return None
    if any(reference.party in genders or "pronoun" in reference.tags for reference in here):
        return None
    gender = gender_at(unit, units)
    end = units.letters.find(BREAK, unit)
    named = (r for r in ahead if r.first < end and r.party in genders and _opens_clause(r, units))
    first = next(named, None)
    return first.party if first is not None and genders[first.party or ""] in (gender, None) else None


def gender_at(unit: int, units: Units) -> Gender:
    """The gender that the pronoun at *unit* tells."""
    return Gender.FEMALE if "she" in units.tags[unit] else Gender.MALE


def _speaker_beside(unit: int, there: Sequence[Reference], units: Units) -> Reference | None:
    """Who stands before a reporting verb that the pronoun follows, or whose claim it is of which the pronoun tells."""
    compiled = units.vocabulary.alphabet.compile
    saying, acting = compiled(_SAYING), compiled(_ACTING)
    for reference in reversed(there):
        if saying.fullmatch(units.letters, reference.last, unit) is not None:
            return reference
        led = units.tags[reference.first - 1] & _TELLS
        if led and acting.fullmatch(units.letters, reference.last, unit) is not None:
            return reference
    return None


def _opens_clause(reference: Reference, units: Units) -> bool:
    """True of the subject behind a comma: "…, (but) Mr Berg left", not "…, Mr Berg and", "…, Mr Berg said."."""
    opens, before = units.vocabulary.alphabet.compile(_CLAUSE), reference.first - 1
    before -= "turn" in units.tags[before]
    return "comma" in units.tags[before] and opens.match(units.letters, reference.last) is not None


#: What a pronoun follows in the clause that opens a sentence.
_LINKS: Final = frozenset({"subordinator", "relative", "prep"})
#: What follows the subject of a clause that does more than tell whose words stand before it.
_CLAUSE: Final = "(?: low&!possessive&!prep&!join&!relative&!subordinator&!say | say !mark )"
#: Pronouns that are no subject.
OBJECTS: Final = frozenset({"him", "her", "himself", "herself"})
#: A reporting verb, and all that may stand between whoever says it and the first word of what is said; "'s claim that".
_SAYING: Final = (
    "(?: of capital )? (?: comma !mark{1,8} comma )? (?: have | adverb )* say"
    " (?: prep? time )? (?: !mark&plural )? that?"
    "| possessive (?: modifier | low&!prep )? low that (?: prep time comma? )?"
)


#: What stands before whoever is told to have done something: "said that Mr Berg".
_TELLS: Final = frozenset({"say", "that", "quote"})
#: What he did, and that he said something: "praised the plan and said that".
_ACTING: Final = (
    "low&!prep&!join&!relative&!pronoun&!that (?: !mark&!name&!subordinator&!relative&!that ){0,6}"
    " join adverb? say that?"
)


def is_part(reference: Reference, units: Units) -> bool:
    """True of the name in "Mr Berg's aide" and "the Berg letter", of "his" in "his letter"."""
    behind = units.tags[reference.last] if reference.last < len(units.letters) else frozenset[str]()
    before = units.tags[reference.first - 1] if reference.first else frozenset[str]()
    noun = "low" in behind and ("noun" in behind or behind.isdisjoint(_NO_NOUN))
    modifies = reference.position is None and "det" in before and noun
    owns = "owner" in units.tags[reference.first] and behind.isdisjoint(_NO_NOUN | {"mark"})
    return "possessive" in behind or modifies or owns


#: What follows a name that is no part of another noun phrase.
_NO_NOUN: Final = frozenset(
    {"prep", "be", "have", "modal", "do", "say", "meet", "relative", "join", "adverb", "subordinator", "turn"}
)


def _is_subject(reference: Reference, units: Units) -> bool:
    """True if a comma parts the reference from what stands before it, and none from what follows."""
    before, behind = reference.first - 1, reference.last
    return "comma" in units.tags[before] and (behind >= len(units.letters) or "mark" not in units.tags[behind])
