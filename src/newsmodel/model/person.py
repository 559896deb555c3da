"""One person, as an article knows them."""

from enum import StrEnum
from typing import final

import attrs

from newsmodel.values.checks import instance_of, optional_of, tuple_of
from newsmodel.values.country import country_or_none
from newsmodel.values.evidence import Evidence, Mention
from newsmodel.values.names import PersonName


class PositionStatus(StrEnum):
    """How a person holds an office when the article is published."""

    CURRENT = "current"
    FORMER = "former"
    #: Acting, interim, caretaker.
    ACTING = "acting"
    #: Elected, named or nominated, not yet in office.
    DESIGNATE = "designate"
    DE_FACTO = "de_facto"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Position:
    """An office or a role that the article gives a person.

    >>> from newsmodel.span import Span
    >>> words = "a former US ambassador to South Korea"
    >>> envoy = Position(
    ...     title="ambassador to South Korea", of="US", country="US", target="South Korea",
    ...     status=PositionStatus.FORMER,
    ...     evidence=Evidence(span=Span(0, len(words)), words=words, rule="role-after-name"),
    ... )
    >>> envoy.status.value
    'former'
    """

    #: The office as written: "Secretary of State", "ambassador to South Korea".
    title: str
    #: Whose office it is, as written: "US", "North Korean", "White House".
    of: str | None = None
    #: ISO 3166-1 alpha-2 code of the country whose office it is.
    country: str | None = attrs.field(default=None, validator=country_or_none)
    #: The body whose office it is, as written.
    organization: str | None = None
    #: To whom the office is accredited, as written: "South Korea".
    target: str | None = None
    #: Held now, formerly, to be held.
    status: PositionStatus = attrs.field(default=PositionStatus.CURRENT, validator=instance_of(PositionStatus))
    #: The words that give the office.
    evidence: Evidence


class Gender(StrEnum):
    """Grammatical gender, as titles and pronouns of the article tell it."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Person:
    """One human being whom the article names or describes.

    >>> Person(id="p1", name=PersonName(full="Sergei Lavrov")).label
    'Sergei Lavrov'
    """

    #: Id, unique within the article.
    id: str = attrs.field(validator=instance_of(str))
    #: The fullest form of the name; None for somebody who is only described.
    name: PersonName | None = attrs.field(default=None, validator=optional_of(PersonName))
    #: "senior state department official".
    description: str | None = attrs.field(default=None, validator=optional_of(str))
    #: Titles of courtesy and ranks, as written: "Mr", "Gen".
    honorifics: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(str))
    #: Offices and roles, in order of mention.
    positions: tuple[Position, ...] = attrs.field(default=(), validator=tuple_of(Position))
    #: ISO 3166-1 alpha-2 code of the country that the person acts for or comes from.
    country: str | None = attrs.field(default=None, validator=country_or_none)
    #: As titles and pronouns tell it.
    gender: Gender | None = attrs.field(default=None, validator=optional_of(Gender))
    #: Every mention, in order of the text.
    mentions: tuple[Mention, ...] = attrs.field(default=(), validator=tuple_of(Mention))
    #: Other forms of the name in the article.
    other_names: tuple[PersonName, ...] = attrs.field(default=(), validator=tuple_of(PersonName))
    #: URIs of the same person elsewhere; never made up by the parser.
    same_as: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(str))

    @property
    def label(self) -> str:
        """What a reader would call the person: name, else description, else id."""
        if self.name is not None:
            return self.name.full
        return self.description or self.id
