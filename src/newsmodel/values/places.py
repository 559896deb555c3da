"""Places where something happens."""

from enum import StrEnum
from typing import final

import attrs

from newsmodel.span import Span
from newsmodel.values.country import country_or_none


class PlaceKind(StrEnum):
    """What sort of place it is."""

    CITY = "city"
    COUNTRY = "country"
    #: A building or a site: "the White House", "Panmunjom".
    VENUE = "venue"
    #: A part of a country or of the world: "the Middle East".
    REGION = "region"
    #: A ship or an aircraft: "Air Force One".
    VESSEL = "vessel"
    OTHER = "other"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Place:
    """A place as the text names it.

    >>> Place(name="Singapore", country="SG", kind=PlaceKind.CITY).name
    'Singapore'
    """

    #: The name as written.
    name: str
    #: ISO 3166-1 alpha-2 code of the country that it lies in.
    country: str | None = attrs.field(default=None, validator=country_or_none)
    #: What sort of place it is.
    kind: PlaceKind = PlaceKind.OTHER
    #: Where the name stands in the article's text.
    span: Span | None = None
