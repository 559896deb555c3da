"""Persons: their names in parts, their offices and their country."""

from collections.abc import Iterable, Sequence
from typing import Final

import attrs

from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.resolution.names.linking import Namesake
from newsmodel.extraction.units import Units
from newsmodel.model.person import Gender, Person, Position
from newsmodel.span import Span
from newsmodel.values.evidence import Evidence, Mention, MentionKind
from newsmodel.values.names import NameOrder, PersonName


def read_person(
    id_: str, namesake: Namesake, roles: Sequence[RoleMention], units: Units, country: str | None
) -> Person:  # fmt: skip
    """The person behind the mentions of *namesake*, who holds *roles*."""
    names = _names(namesake, units)
    return Person(
        id=id_,
        name=names[0],
        other_names=names[1:],
        honorifics=namesake.honorifics,
        positions=_merged(_of_state(position, country) for position in _positions(roles, units)),
        country=country,
        gender=namesake.gender or _gender(roles),
        mentions=tuple(_mention(mention, units) for mention in namesake.mentions),
    )


def describe_person(id_: str, role: RoleMention, units: Units) -> Person:
    """Somebody whom the text describes by a role and does not name."""
    return Person(
        id=id_,
        description=role.span.of(units.layout.text),
        positions=tuple(_positions([role], units)),
        country=role.country,
        gender=_gender([role]),
        mentions=(nominal(role, units),),
    )


def nominal(role: RoleMention, units: Units) -> Mention:
    """The mention that a role by itself is."""
    return Mention(span=role.span, words=role.span.of(units.layout.text), kind=MentionKind.NOMINAL)


def _mention(mention: NameMention, units: Units) -> Mention:
    kind = MentionKind.NAME if mention.honorific is None else MentionKind.TITLE_NAME
    words = mention.span.of(units.layout.text)
    return Mention(span=mention.span, words=words, kind=kind, honorific=mention.honorific)


def _positions(roles: Iterable[RoleMention], units: Units) -> Iterable[Position]:
    """The offices that *roles* give, each once; what somebody is to another is none."""
    seen: set[tuple[str, str | None, str]] = set()
    relations = units.vocabulary.lexicon.no_offices
    for role in roles:
        is_staff = role.title in _STAFF and (role.organization is not None or _is_asked(role, units))
        if role.office.phrase in relations and not is_staff:
            continue
        key = (role.title.casefold(), role.country, role.status.value)
        if key not in seen:
            seen.add(key)
            yield Position(
                title=role.title,
                of=role.of,
                country=role.country,
                organization=role.organization,
                target=role.target,
                status=role.status,
                evidence=Evidence(span=role.span, words=role.span.of(units.layout.text), rule=role.rule),
            )


def _of_state(position: Position, country: str | None) -> Position:
    """The office of an American in Georgia is one of the state."""
    is_state = (position.of, position.country, country) == ("Georgia", "GE", "US")
    return attrs.evolve(position, country=country) if is_state else position


def _merged(positions: Iterable[Position]) -> tuple[Position, ...]:
    """The offices without those that are told again and less of: "President NAME" beside "the US president, NAME"."""
    found = tuple(positions)
    told = {(p.title.casefold(), p.status) for p in found if not _is_bare(p)}
    return tuple(
        p for p in found if not _is_bare(p) or not ((p.title.casefold(), p.status) in told or _is_short(p, found))
    )


def _is_short(position: Position, others: Iterable[Position]) -> bool:
    """True for "Secretary NAME" of the secretary of state, "Minister NAME" of the foreign minister; no deputy's."""
    if position.evidence.rule != "role-name" or " " in position.title:
        return False
    word = position.title.casefold()
    titles = (other.title.casefold() for other in others if other.status is position.status)
    return any(
        title.startswith((f"{word} of ", f"{word} for "))
        or (title.endswith(f" {word}") and title.split()[0].split("-")[0] not in _UNDER)
        for title in titles
    )


#: Who has less than the office that his title ends with.
_UNDER: Final = frozenset({"assistant", "associate", "co", "deputy", "junior", "lieutenant", "under", "vice"})


def _is_bare(position: Position) -> bool:
    """True of an office of which it is not said whose it is."""
    return position.of is None and position.country is None and position.target is None


def _is_asked(role: RoleMention, units: Units) -> bool:
    """True for "told host NAME", "on the programme with host NAME": whose guests are is told otherwise."""
    at = role.first - 1 - (role.indefinite is not None)
    return role.title == "host" and role.rule == "role-name" and at > 0 and not units.tags[at].isdisjoint(_ASKING)


_ASKING: Final = frozenset({"say", "prep", "with", "by"})
#: Who is it at a station or an institute has it for an office.
_STAFF: Final = frozenset({"host", "fellow"})


def _gender(roles: Iterable[RoleMention]) -> Gender | None:
    """As the words for the offices tell it: "spokeswoman"."""
    return next((Gender(role.office.gender) for role in roles if role.office.gender is not None), None)


def _names(namesake: Namesake, units: Units) -> tuple[PersonName, ...]:
    """The fullest form of the name first, then the others that say more than one part of it."""
    written: dict[str, NameMention] = {}
    for mention in namesake.mentions:
        written.setdefault(_full(mention, units), mention)
    longest = namesake.longest
    titled = [m for m in namesake.mentions if m.honorific is not None and len(m.words) == 1]
    given = {m.words[0].casefold() for m in titled if m.honorific and m.honorific.split()[-1] in _BEFORE_GIVEN}
    alone = {m.words[0].casefold() for m in titled} - given
    first = _parts(_full(longest, units), longest, alone, given)
    others = (
        _parts(full, mention, alone, given)
        for full, mention in written.items()
        if (len(mention.words) > 1 or mention.first in namesake.aliases) and full != first.full
    )
    return (first, *others)


def likely_gender(namesake: Namesake) -> Gender | None:
    """As the given name makes it likely; one that stands late in the text may be of another with the surname."""
    return next((name.likely_gender for name in namesake.mentions[:_EARLY] if name.likely_gender is not None), None)


#: Names of a person among which the full one stands.
_EARLY: Final = 4


def _full(mention: NameMention, units: Units) -> str:
    return " ".join(mention.words) if mention.shared else units.words(mention.name, mention.last)


def _parts(full: str, mention: NameMention, alone: set[str], given: set[str]) -> PersonName:
    """The name with its parts, as far as the order can be told.

    A part that stands behind "Mr" is the family's, but not in Vietnam; one behind "Sir" is the given name.
    """
    words = list(mention.words)
    suffix = words.pop() if len(words) > 1 and words[-1].rstrip(".") in _SUFFIXES else None
    if len(words) == 1:
        return PersonName(full=full, order=NameOrder.MONONYM, suffix=suffix)
    first_alone, last_alone = (word.casefold() in alone for word in (words[0], words[-1]))
    is_given = words[0].casefold() in given
    last_alone = last_alone and words[0] not in _VIETNAMESE
    if not is_given and not last_alone and (mention.order is NameOrder.FAMILY_FIRST or first_alone):
        return PersonName(
            full=full, family=words[0], given=" ".join(words[1:]), suffix=suffix, order=NameOrder.FAMILY_FIRST
        )
    if mention.order is NameOrder.GIVEN_FIRST or is_given or last_alone:
        family = 1
        while family < len(words) - 1 and not words[family].islower():
            family += 1
        return PersonName(
            full=full,
            family=" ".join(words[family:]),
            given=words[0],
            additional=tuple(words[1:family]),
            suffix=suffix,
            order=NameOrder.GIVEN_FIRST,
        )
    return PersonName(full=full, suffix=suffix)


_SUFFIXES: Final = frozenset({"Jr", "Sr", "II", "III", "IV"})
#: Titles that stand before the given name.
_BEFORE_GIVEN: Final = frozenset(
    {"Sir", "Dame", "Sheikh", "Sheikha", "Prince", "Princess", "King", "Queen", "Emir", "Sultan"}
)
#: Family names that come first and whose bearers are called by the last part of their given name: "Mr Phuc".
_VIETNAMESE: Final = frozenset(
    {
        "Bui", "Dang", "Dinh", "Duong", "Hoang", "Huynh", "Le", "Ngo", "Nguyen", "Pham", "Phan", "Tran", "Truong", "Vo",
        "Vu",
    }
)  # fmt: skip


def add_positions(person: Person, roles: Iterable[RoleMention], units: Units) -> Person:
    """The person with the offices that *roles* give as well, each once."""
    known = {(position.title.casefold(), position.status): _is_bare(position) for position in person.positions}
    found = _positions(roles, units)
    new = (p for p in found if (key := (p.title.casefold(), p.status)) not in known or known[key] > _is_bare(p))
    return attrs.evolve(person, positions=_merged((*person.positions, *new)))


def add_mentions(person: Person, mentions: Iterable[Mention]) -> Person:
    """The person with more mentions, all in order of the text."""
    merged = sorted((*person.mentions, *mentions), key=lambda mention: (mention.span.start, mention.span.end))
    return attrs.evolve(person, mentions=tuple(merged))


def without_mention(person: Person, span: Span) -> Person:
    """The person without the mention at *span*."""
    return attrs.evolve(person, mentions=tuple(mention for mention in person.mentions if mention.span != span))
