"""Whom an office alone describes: "Mr Berg left. The former diplomat said nothing"; "He is the minister"."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from newsmodel.extraction.mentions.attributes import AGED
from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.mentions.tenure import first_of
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.extraction.units import Units
from newsmodel.lexicon.entries import Office
from newsmodel.model.person import Person, PositionStatus

#: How many sentences back somebody is still spoken of by another word.
_REACH: Final = 2


def predicated_of(role: RoleMention, here: Sequence[Reference], units: Units) -> str | None:
    """Id of the pronoun's or the other subject's party of which *role* is told: "He is the ROLE", "she served as ROLE".

    Args:
        role: an office whose holder is not known.
        here: the references before it, the last one nearest.
        units: the units of the text.
    """
    at = first_of(role, units)
    if not here or here[-1].last >= at or not _begins(here[-1], units):
        return None
    if role.plural or role.office.phrase in units.vocabulary.lexicon.no_offices:
        return None
    links = range(here[-1].last, at)
    if "as" in units.tags[at - 1]:
        is_told = len(links) > 1 and units.small[at - 2] in _SERVED
    else:
        is_told = any("be" in units.tags[unit] or units.small[unit] in _BECOMES for unit in links)
    plain = all(units.small[unit] in _SERVED | _BECOMES or not units.tags[unit].isdisjoint(_LINKS) for unit in links)
    return here[-1].party if is_told and plain and "not" not in units.small[here[-1].last : at] else None


def _begins(subject: Reference, units: Units) -> bool:
    """True for the subject of a sentence: "He was", "But he is", "The general was"."""
    at = subject.first
    if "plural" in subject.tags or units.small[at] in _OBJECTS:
        return False
    while at and not units.tags[at - 1].isdisjoint(_OPENING) and "quote" not in units.tags[at - 1]:
        at -= 1
    return at == 0 or units.letters[at - 1] == BREAK


#: Forms of pronouns that are no subject.
_OBJECTS: Final = frozenset({"him", "her", "his", "himself", "herself"})
#: What stands between a subject and what it is.
_LINKS: Final = frozenset({"be", "have", "adverb", "as", "become", "became", "det", "who"})
_BECOMES: Final = frozenset({"became", "becomes", "become", "remained", "remains"})
_SERVED: Final = frozenset({"served", "serves", "serving", "worked", "works"})


def meant_by(
    role: RoleMention,
    told: Sequence[tuple[int, Reference]],
    sentence: int,
    persons: Mapping[str, Person],
    offices: Mapping[str, Collection[Office]],
    units: Units,
) -> str | None:
    """Id of the one with whom the sentence before begins, if "the ROLE" with which this one begins may be the same.

    Args:
        role: an office whose holder is not known.
        told: the references before it, each with its sentence.
        sentence: that of the role.
        persons: all persons, by id.
        offices: what each person is known to be.
        units: the units of the text.
    """
    if not _opens(role, told, sentence, units) or role.office.phrase in units.vocabulary.lexicon.no_offices:
        return None
    before = [(at, r) for at, r in told if r.party in persons and sentence - _REACH <= at < sentence]
    if not before:
        return None
    nearest = before[-1][0]
    there = [reference for at, reference in before if at == nearest]
    loosely = "possessive" not in units.tags[there[0].last]
    for reference in there:
        person = persons[reference.party or ""]
        if person.name is None or _is_led_in(reference, units):
            continue
        theirs = offices.get(person.id, ())
        if _may_be(role, person) and (_is_sort(role, theirs) or (loosely and _fits(role, person, theirs, units))):
            return person.id
        loosely = False
    return None


def _may_be(role: RoleMention, person: Person) -> bool:
    """False for an office of another country, and for a word for the other sex."""
    if role.country is not None and person.country not in (role.country, None):
        return False
    gender = role.office.gender
    return gender is None or person.gender is None or person.gender.value == gender


def _opens(role: RoleMention, told: Sequence[tuple[int, Reference]], sentence: int, units: Units) -> bool:
    """True for "(But) the ROLE said", '"Yes," said the ROLE' before anybody else is spoken of in the sentence."""
    the = role.first - 1
    if the < 1 or units.small[the] != "the" or role.plural:
        return False
    begin = units.letters.rfind(BREAK, 0, the) + 1
    before = units.tags[the - 1]
    asked = "say" in before and not units.tags[the - 2].isdisjoint(_QUOTED)
    quoted = "quote" in before and the - 1 > begin
    if not asked and not quoted and any(units.tags[at].isdisjoint(_OPENING) for at in range(begin, the)):
        return False
    if any(at == sentence and "organization" not in reference.tags for at, reference in told):
        return False
    behind = units.tags[role.last]
    if asked:
        return units.letters[role.last] == BREAK or not behind.isdisjoint(_ENDS)
    if "comma" in behind:
        return units.small[role.last + 1] in ("who", "whose", "now", "a", "an")
    return _is_verb(units, role.last)


def _is_verb(units: Units, at: int) -> bool:
    tags = units.tags[at]
    if not tags.isdisjoint(("be", "have", "modal", "do", "adverb")):
        return True
    return not tags.isdisjoint(("past", "third")) or units.word[at].endswith("ed") or units.word[at] in _PAST


#: The past of common verbs that differs from the rest.
_PAST: Final = frozenset({
    "became", "began", "broke", "brought", "built", "came", "fell", "fought", "gave", "got", "grew", "held", "kept",
    "knew", "led", "left", "lost", "made", "ran", "rose", "sat", "saw", "sent", "sought", "spent", "spoke", "stood",
    "took", "went", "withdrew", "won", "wrote",
})  # fmt: skip
#: What may stand before the subject of a sentence.
_OPENING: Final = frozenset({"quote", "join", "turn", "adverb"})
_QUOTED: Final = frozenset({"quote", "comma"})
_ENDS: Final = frozenset({"comma", "stop", "prep", "colon", "adverb", "time"})


def _is_led_in(reference: Reference, units: Units) -> bool:
    """True for one who is no subject: behind a preposition, or whose something is, or an aide."""
    if units.small[reference.first] in _OBJECTS:
        return True
    before = units.tags[reference.first - 1] if reference.first else frozenset[str]()
    if "say" in before:
        return units.tags[reference.first - 2].isdisjoint(_QUOTED)
    behind = units.tags[reference.last]
    return not before.isdisjoint(("prep", "subordinator")) or not behind.isdisjoint(("possessive", "office"))


def _fits(role: RoleMention, person: Person, offices: Collection[Office], units: Units) -> bool:
    """True if *person*, who has *offices* and is spoken of first of all, may be called so."""
    is_aged = any(units.small[at].endswith(AGED) for at in range(role.first, role.last))
    if is_aged or role.status is PositionStatus.FORMER:
        return True
    if role.office.kind in _HEADS:
        return not offices and role.country is not None and role.country == person.country
    return _last_word(role.office) in _WHOEVER or (not offices and role.office.kind in _PLAIN)


def _is_sort(role: RoleMention, offices: Collection[Office]) -> bool:
    """True for another word for one of these: "the attorney" for a lawyer."""
    word = _last_word(role.office)
    return any(
        word in words and any(office.kind in kinds or _last_word(office) in others for office in offices)
        for words, kinds, others in _SORTS
    )


def _last_word(office: Office) -> str:
    return office.phrase.rpartition(" ")[2]


_HEADS: Final = frozenset({"head_of_state", "head_of_government"})
#: Kinds of what those may be called whom the text has not told of yet.
_PLAIN: Final = frozenset({"business", "journalist", "legislator", "party", "academic", "aide"})
#: Words for who somebody is whatever the office, and not for somebody new in a story, as "the driver" is.
_WHOEVER: Final = frozenset(
    {
        "academic", "activist", "author", "billionaire", "businessman", "businesswoman", "campaigner", "cleric",
        "dissident", "economist", "entrepreneur", "financier", "historian", "industrialist", "journalist", "lawmaker",
        "magnate", "mogul", "novelist", "philanthropist", "politician", "scholar", "statesman", "stateswoman",
        "technocrat", "tycoon", "writer",
    }
)  # fmt: skip
#: Words for what somebody is, the kinds of offices and the last words of others of those who are called so as well.
_SORTS: Final[tuple[tuple[frozenset[str], frozenset[str], frozenset[str]], ...]] = (
    (
        frozenset({"lawmaker", "legislator", "parliamentarian", "congressman", "congresswoman", "mp"}),
        frozenset({"legislator"}),
        frozenset({"politician", "representative", "chairman", "chairwoman", "mp"}),
    ),
    (
        frozenset({"politician"}),
        frozenset({"legislator", "minister", "deputy_minister", "party", *_HEADS}),
        frozenset({"governor", "mayor"}),
    ),
    (
        frozenset({"diplomat", "envoy", "emissary", "negotiator", "mediator"}),
        frozenset({"ambassador"}),
        frozenset({"state", "foreign minister", "affairs"}),
    ),
    (
        frozenset({"general", "commander", "officer", "soldier", "admiral", "colonel", "marshal", "veteran"}),
        frozenset({"military"}),
        frozenset(),
    ),
    (
        frozenset({"lawyer", "attorney", "counsel", "barrister", "solicitor", "prosecutor"}),
        frozenset(),
        frozenset({"lawyer", "attorney", "counsel", "barrister", "solicitor", "prosecutor"}),
    ),
    (
        frozenset({"adviser", "advisor", "aide", "strategist", "confidant", "operative"}),
        frozenset({"aide"}),
        frozenset({"lobbyist", "operative"}),
    ),
    (
        frozenset({"scholar", "academic", "expert", "analyst", "researcher", "historian", "economist", "professor"}),
        frozenset({"academic"}),
        frozenset(),
    ),
    (
        frozenset({"journalist", "reporter", "correspondent", "columnist", "author", "writer"}),
        frozenset({"journalist"}),
        frozenset(),
    ),
    (
        frozenset({"businessman", "businesswoman", "tycoon", "billionaire", "magnate", "mogul", "financier"}),
        frozenset({"business"}),
        frozenset(),
    ),
    (frozenset({"candidate", "nominee", "hopeful"}), frozenset({"party"}), frozenset()),
    (frozenset({"spokesman", "spokeswoman", "spokesperson"}), frozenset({"spokesperson"}), frozenset()),
    (frozenset({"pontiff"}), frozenset(), frozenset({"pope"})),
    (frozenset({"monarch"}), frozenset(), frozenset({"king", "queen", "emperor"})),
    (frozenset({"cleric", "preacher"}), frozenset(), frozenset({"imam", "ayatollah", "sheikh", "mufti", "rabbi"})),
    (
        frozenset({"activist", "campaigner", "dissident"}),
        frozenset(),
        frozenset({"activist", "campaigner", "dissident"}),
    ),
    (frozenset({"consultant", "lobbyist"}), frozenset(), frozenset({"consultant", "lobbyist"})),
)
