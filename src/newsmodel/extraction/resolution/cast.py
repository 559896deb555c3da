"""Who is who: the persons and organizations of one text, and where each is spoken of."""

from collections.abc import Mapping
from datetime import date
from typing import final

import attrs

from newsmodel.extraction.units import Units
from newsmodel.model.organization import Organization
from newsmodel.model.person import Gender, Person
from newsmodel.span import Span
from newsmodel.values.time import TimeExpression


@final
@attrs.define(kw_only=True, weakref_slot=False)  # not frozen: there are many
class Reference:
    """A place where the text speaks of a party, with all the words that belong to it."""

    #: First unit, determiner and office included.
    first: int
    #: Behind the last unit, an office in apposition included.
    last: int
    #: The mention itself, as it stands.
    span: Span
    #: Id of the party, None if it is not known whom the words mean.
    party: str | None
    #: "person", "organization"; "pronoun", "plural", "group" where they hold; "ambiguous" for a name that fits another
    #: person as well and was given to the one named most.
    tags: frozenset[str]
    #: The office that the words give the party here, as written.
    position: str | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Cast:
    """The parties of one text."""

    units: Units
    #: Named and described persons, in order of first mention.
    persons: tuple[Person, ...]
    #: Countries, bodies and groups, in order of first mention.
    organizations: tuple[Organization, ...]
    #: In order, none overlapping another.
    references: tuple[Reference, ...]
    #: The time expressions of the text, resolved where they can be, by unit.
    times: dict[int, TimeExpression]
    #: The day of publication, against which they are resolved; None if it is not known.
    anchor: date | None = None
    #: Of each person by id, as the text tells it or a given name makes it likely.
    genders: Mapping[str, Gender | None] = attrs.field(factory=dict[str, Gender | None])
