"""Countries, bodies and groups."""

import pytest

from newsmodel.model.organization import Organization, OrganizationKind


def test_label_is_the_name() -> None:
    """An organization is called by its name."""
    assert Organization(id="o1", name="the UN").label == "the UN"


def test_kind_is_other_unless_told() -> None:
    """An organization of which nothing is known is of kind other."""
    assert Organization(id="o1", name="X").kind is OrganizationKind.OTHER


@pytest.mark.parametrize("fields", [{"kind": "party"}, {"mentions": ["X"]}], ids=["kind", "mentions"])
def test_wrong_types_are_refused(fields: dict[str, object]) -> None:
    """Fields that hold something else are refused by name."""
    with pytest.raises(TypeError, match=f"'{next(iter(fields))}'"):
        Organization(id="o1", name="X", **fields)  # type: ignore[arg-type]
