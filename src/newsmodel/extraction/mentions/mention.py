"""Something that the text names, before anybody knows who or what it is."""

from typing import final

import attrs

from newsmodel.extraction.units import Units
from newsmodel.lexicon.entries import Office
from newsmodel.model.person import Gender, PositionStatus
from newsmodel.span import Span
from newsmodel.values.names import NameOrder


@final
@attrs.define(kw_only=True, weakref_slot=False)  # not frozen: there are many
class NameMention:
    """A person's name, in whole or in part."""

    #: First unit of the titles before the name, or of the name.
    first: int
    #: First unit of the name itself.
    name: int
    #: Behind the last unit of the name.
    last: int
    #: The name's words, without titles: ``("Kim", "Jong-un")``.
    words: tuple[str, ...]
    #: True if the last of the words stands behind somebody else: "Ine" in "Ine and Ola Tveit".
    shared: bool = False
    #: The last of the words if it is no part of a name: "Jr.", "III", "MP".
    suffix: str | None = None
    #: The order in which the words stand, as far as their form tells.
    order: NameOrder
    #: The titles as written, None if there are none.
    honorific: str | None
    #: As the titles tell it.
    gender: Gender | None
    #: As the given name makes it likely.
    likely_gender: Gender | None = None
    #: Name of the rule that found it.
    rule: str
    #: Where it stands, titles included.
    span: Span


@final
@attrs.define(kw_only=True, weakref_slot=False)  # not frozen: there are many
class RoleMention:
    """An office or a role, with what the text says about it."""

    #: First unit, the determiner left out.
    first: int
    #: Behind the last unit.
    last: int
    #: The entry of the word list.
    office: Office
    #: The office as written: "Deputy Foreign Minister".
    title: str
    #: Whose office, as written.
    of: str | None
    #: ISO 3166-1 alpha-2 code, as far as the words tell.
    country: str | None
    #: The body whose office it is, as written.
    organization: str | None
    #: To whom it is accredited, as written.
    target: str | None
    #: Former, acting, to be.
    status: PositionStatus
    #: True for "officials".
    plural: bool
    #: True behind "a", "another"; False behind "the"; None without a determiner.
    indefinite: bool | None
    #: The name that the role belongs to, as an index into the names.
    holder: int | None
    #: The name of the person for whom the role is held ("adviser to Mr Berg"), as an index into the names.
    principal: int | None = None
    #: Name of the rule that tied it to the holder, or found it.
    rule: str
    #: Where it stands, the determiner left out.
    span: Span


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Mentions:
    """Everything that one text names, in order."""

    units: Units
    names: tuple[NameMention, ...]
    roles: tuple[RoleMention, ...]
