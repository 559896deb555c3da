"""Places as the text names them."""

from newsmodel.values.places import Place, PlaceKind


def test_place_is_of_no_kind_unless_told() -> None:
    """A place that is only named lies nowhere and is of kind other."""
    place = Place(name="Panmunjom")

    assert (None, PlaceKind.OTHER, None) == (place.country, place.kind, place.span)


def test_places_are_compared_by_value() -> None:
    """Two places of the same name, country and kind are one."""
    assert len({Place(name="Singapore", country="SG"), Place(name="Singapore", country="SG")}) == 1
