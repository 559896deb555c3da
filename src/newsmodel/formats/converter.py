"""The one definition of how records become data and data records: a cattrs converter."""

from collections.abc import Callable
from functools import cache
from typing import Any, final

import attrs
from cattrs import Converter

from newsmodel.formats.explaining import explain
from newsmodel.formats.shapes import Object, shape_of
from newsmodel.formats.structuring import structure_factory
from newsmodel.formats.unstructuring import unstructure_factory
from newsmodel.formats.writing import writer


@cache
def converter() -> Converter:
    """The converter, made on first use; its hooks for records are generated, class by class, as they are needed."""
    made = Converter(detailed_validation=False, forbid_extra_keys=True)
    made.register_structure_hook_factory(attrs.has, structure_factory)
    made.register_unstructure_hook_factory(attrs.has, unstructure_factory)
    return made


@final
@attrs.frozen
class Form:
    """How records of one class are written and read."""

    #: From a record to plain data.
    data: Callable[[Any], dict[str, Any]]
    #: From a record to JSON text, the same that the plain data has.
    text: Callable[[Any], str]
    #: From plain data to a record; any of KeyError, TypeError, ValueError if there is a fault.
    read: Callable[[dict[str, Any]], Any]
    #: The same, slowly; FormatError with all faults.
    explain: Callable[[dict[str, Any]], Any]


@cache
def form_of(kind: type) -> Form:
    """The form of a record class.

    Raises:
        TypeError: if *kind* is not one.
    """
    if not attrs.has(kind):
        raise TypeError(f"must be a record (got {getattr(kind, '__name__', kind)})")
    if isinstance(shape_of(kind), Object):
        return _form(kind)
    alone = attrs.make_class(f"{kind.__name__}Alone", {"value": attrs.field(type=kind)}, weakref_slot=False)
    form = _form(alone)
    return Form(
        data=lambda record: form.data(alone(record)),
        text=lambda record: form.text(alone(record)),
        read=lambda data: form.read(data).value,
        explain=lambda data: form.explain(data).value,
    )


def _form(kind: type) -> Form:
    structure = converter().get_structure_hook(kind)
    return Form(
        data=converter().get_unstructure_hook(kind),
        text=writer(kind),
        read=lambda data: structure(data, kind),
        explain=lambda data: explain(Object(kind), data),
    )
