"""Names in their parts."""

import pytest
from hypothesis import given

from newsmodel.strategies import person_names
from newsmodel.values.names import NameOrder, PersonName


def test_parts_are_unknown_unless_told() -> None:
    """A name that is only written has no parts, and no order."""
    name = PersonName(full="Ri Yong-ho")

    assert (None, None, (), None, NameOrder.UNKNOWN) == (
        name.family,
        name.given,
        name.additional,
        name.suffix,
        name.order,
    )


@pytest.mark.parametrize(
    "fields", [{"additional": ["Q."]}, {"additional": (1,)}, {"order": "mononym"}], ids=["list", "item", "order"]
)
def test_wrong_types_are_refused(fields: dict[str, object]) -> None:
    """Parts are tuples of strings, an order is a NameOrder."""
    with pytest.raises(TypeError):
        PersonName(full="X", **fields)  # type: ignore[arg-type]


@given(person_names())
def test_drawn_parts_stand_in_the_full_name(name: PersonName) -> None:
    """Drawn names hold their parts."""
    parts = [name.family, name.given, *name.additional, name.suffix]

    assert all(part in name.full for part in parts if part is not None)
