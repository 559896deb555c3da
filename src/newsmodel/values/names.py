"""A person's name in its parts."""

from enum import StrEnum
from typing import final

import attrs

from newsmodel.values.checks import instance_of, tuple_of


class NameOrder(StrEnum):
    """Which part of a name comes first, as it is written."""

    #: "Mike Pompeo".
    GIVEN_FIRST = "given_first"
    #: "Kim Jong-un".
    FAMILY_FIRST = "family_first"
    #: "Suharto".
    MONONYM = "mononym"
    #: Not told by the article.
    UNKNOWN = "unknown"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class PersonName:
    """One written form of a person's name; a part that is not known is None, never a guess.

    >>> PersonName(full="Kim Jong-un", family="Kim", given="Jong-un", order=NameOrder.FAMILY_FIRST).family
    'Kim'
    """

    #: The name as written, without title or rank.
    full: str
    #: The family name.
    family: str | None = None
    #: The given name.
    given: str | None = None
    #: Middle names, patronymics, initials.
    additional: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(str))
    #: "Jr", "III".
    suffix: str | None = None
    #: The order in which ``full`` has the parts.
    order: NameOrder = attrs.field(default=NameOrder.UNKNOWN, validator=instance_of(NameOrder))
