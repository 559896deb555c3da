"""Records are values: frozen, slotted, final, built by keyword, every field explained."""

import importlib
import inspect
import re

import attrs
import pytest
from rooms import MODULES

#: Built by position, for there are thousands of them and their order is plain.
POSITIONAL = {"newsmodel.span.Span"}

RECORDS = [
    kind
    for name in MODULES
    if name.startswith(("newsmodel.span", "newsmodel.values.", "newsmodel.model."))
    for _, kind in inspect.getmembers(importlib.import_module(name), inspect.isclass)
    if kind.__module__ == name and attrs.has(kind) and not kind.__name__.startswith("_")
]


def full_name(kind: type) -> str:
    """Module and name of a class."""
    return f"{kind.__module__}.{kind.__name__}"


def test_there_are_records() -> None:
    """The tests below look at all the records of the design."""
    assert {"Article", "Meeting", "Person", "Span", "Statement", "TimeValue"} <= {kind.__name__ for kind in RECORDS}


@pytest.mark.parametrize("kind", RECORDS, ids=full_name)
class TestRecord:
    """What holds for every record."""

    def test_it_is_frozen(self, kind: type) -> None:
        """A record cannot be changed."""
        record = object.__new__(kind)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(record, attrs.fields(kind)[0].name, None)

    def test_it_is_slotted(self, kind: type) -> None:
        """A record has its fields and no room for others."""
        assert not hasattr(object.__new__(kind), "__dict__")
        assert not hasattr(object.__new__(kind), "__weakref__")

    def test_it_is_final(self, kind: type) -> None:
        """A record is not to be inherited from."""
        assert getattr(kind, "__final__", False)

    def test_it_is_built_by_keyword(self, kind: type) -> None:
        """A record takes no positional arguments."""
        if full_name(kind) in POSITIONAL:
            pytest.skip("built by position")
        assert all(field.kw_only for field in attrs.fields(kind) if field.init)

    def test_its_fields_are_explained(self, kind: type) -> None:
        """Above each field stands a comment that begins with #:."""
        source = inspect.getsource(kind)
        explained = set(re.findall(r"#: .+\n +(\w+):", source))
        assert {field.name for field in attrs.fields(kind)} - explained == set()

    def test_it_holds_tuples(self, kind: type) -> None:
        """No field holds a list, a dict or a set: they could be changed."""
        changeable = [field.name for field in attrs.fields(kind) if re.match(r"(list|dict|set)\b", str(field.type))]
        assert changeable == []
