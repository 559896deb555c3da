"""A country, a body or a group that acts in an article."""

from enum import StrEnum
from typing import final

import attrs

from newsmodel.values.checks import instance_of, tuple_of
from newsmodel.values.country import country_or_none
from newsmodel.values.evidence import Mention


class OrganizationKind(StrEnum):
    """What sort of actor it is."""

    COUNTRY = "country"
    GOVERNMENT = "government"
    MINISTRY = "ministry"
    MILITARY = "military"
    PARTY = "party"
    #: The UN, the EU, NATO.
    INTERNATIONAL = "international"
    COMPANY = "company"
    MEDIA = "media"
    #: Armed groups, delegations, "analysts", "both sides".
    GROUP = "group"
    #: A report or a letter that is said to say something.
    DOCUMENT = "document"
    OTHER = "other"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Organization:
    """An actor that is not one person; a seat of government stands for its country.

    >>> Organization(id="o1", name="North Korea", kind=OrganizationKind.COUNTRY, country="KP").label
    'North Korea'
    """

    #: Id, unique within the article.
    id: str = attrs.field(validator=instance_of(str))
    #: The fullest form of the name in the article, or its initials if they stand there more often: ASEAN, the G7.
    name: str = attrs.field(validator=instance_of(str))
    #: What sort of actor it is.
    kind: OrganizationKind = attrs.field(default=OrganizationKind.OTHER, validator=instance_of(OrganizationKind))
    #: ISO 3166-1 alpha-2 code of the country that it is or acts for.
    country: str | None = attrs.field(default=None, validator=country_or_none)
    #: Every mention, in order of the text.
    mentions: tuple[Mention, ...] = attrs.field(default=(), validator=tuple_of(Mention))

    @property
    def label(self) -> str:
        """What a reader would call it."""
        return self.name
