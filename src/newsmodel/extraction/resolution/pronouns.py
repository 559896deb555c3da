"""Whom he and she stand for."""

from collections.abc import Mapping, Sequence
from typing import Final

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
    gender = Gender.FEMALE if "she" in units.tags(unit) else Gender.MALE
    fitting = [
        (at, reference)
        for at, reference in history
        if sentence - at <= REACH
        and reference.party is not None
        and reference.party in genders
        and genders[reference.party] in (gender, None)
    ]
    word = units.words(unit, unit + 1).casefold()
    speaker = _speaker_beside(unit, [reference for at, reference in fitting if at == sentence], units)
    if speaker is not None and word not in _OBJECTS:
        return speaker.party
    if speaker is not None and word == "him" and "ing" not in units.tags(unit - 1):  # "told him", not "urging him"
        fitting = [(at, reference) for at, reference in fitting if reference.party != speaker.party]
    if not fitting:
        return None
    nearest = fitting[-1][0]
    there = [reference for at, reference in fitting if at == nearest]
    firsts = {reference.first for reference in there}  # of two side by side, as in "Berg aide Ine Tveit", the last
    chosen, *others = sorted(there, key=lambda reference: reference.last in firsts or _is_part(reference, units))
    if "indefinite" in units.tags(chosen.first):  # "A lawyer from Oslo, Mr Berg left. He …"
        chosen = next((other for other in others if _is_subject(other, units)), chosen)
    return chosen.party


def _speaker_beside(unit: int, there: Sequence[Reference], units: Units) -> Reference | None:
    """Who stands before a reporting verb that the pronoun follows."""
    saying = units.vocabulary.alphabet.compile(_SAYING)
    return next((r for r in reversed(there) if saying.fullmatch(units.letters, r.last, unit) is not None), None)


#: Pronouns that are no subject.
_OBJECTS: Final = frozenset({"him", "her", "himself", "herself"})
#: A reporting verb, and all that may stand between whoever says it and the first word of what is said.
_SAYING: Final = (
    "(?: of capital )? (?: comma !mark{1,8} comma )? (?: have | adverb )* say"
    " (?: prep? time )? (?: !mark&plural )? that?"
)


def _is_part(reference: Reference, units: Units) -> bool:
    """True of the name in "Mr Berg's aide" and "the Berg letter"."""
    behind = units.tags(reference.last) if reference.last < len(units.letters) else frozenset[str]()
    before = units.tags(reference.first - 1) if reference.first else frozenset[str]()
    modifies = reference.position is None and "det" in before and "low" in behind and behind.isdisjoint(_NO_NOUN)
    return "possessive" in behind or modifies


#: What follows a name that is no part of another noun phrase.
_NO_NOUN: Final = frozenset(
    {"prep", "be", "have", "modal", "do", "say", "meet", "relative", "join", "adverb", "subordinator", "turn"}
)


def _is_subject(reference: Reference, units: Units) -> bool:
    """True if a comma parts the reference from what stands before it, and none from what follows."""
    before, behind = reference.first - 1, reference.last
    return "comma" in units.tags(before) and (behind >= len(units.letters) or "mark" not in units.tags(behind))
