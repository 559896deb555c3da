"""newsmodel's records as models of pydantic, msgspec and stock cattrs, with the same keys, types and bytes."""

from collections.abc import Callable
from functools import cache
from typing import Annotated, Any, NamedTuple

import cattrs.preconf.json
import cattrs.preconf.orjson
import msgspec
import pydantic

from newsmodel.formats import shapes
from newsmodel.model.article import Article
from newsmodel.model.consistency import find_problems
from newsmodel.span import Span
from newsmodel.values.time import TimeValue


class Pair(NamedTuple):
    """A span; both libraries read it from an array."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of *text* that stand here."""
        return text[self.start : self.end]


@cache
def pydantic_lean() -> type[pydantic.BaseModel]:
    """``Article`` as a pydantic model, frozen and without unknown keys, that checks less than we do.

    Times stay strings, spans may be negative or reversed, words need not stand in the text, nor ids exist.
    """
    return _models(_pydantic_model, Pair, str)(shapes.Object(Article))


@cache
def pydantic_equal() -> type[pydantic.BaseModel]:
    """The same, with our checks: times are ``TimeValue``, spans in order, and the article fits together."""
    span = Annotated[Pair, pydantic.AfterValidator(_in_order)]
    time = Annotated[TimeValue, pydantic.PlainValidator(TimeValue.parse), pydantic.PlainSerializer(str)]
    lean = _models(_pydantic_model, span, time)(shapes.Object(Article))
    check = pydantic.model_validator(mode="after")(_fits)
    return pydantic.create_model("Article", __base__=lean, __validators__={"fits": check})


def _pydantic_model(name: str, fields: list[shapes.Field], type_of: Callable[[shapes.Shape], Any]) -> Any:
    config = pydantic.ConfigDict(extra="forbid", frozen=True)
    given = {f.name: (type_of(f.shape), ... if f.required else f.default) for f in fields}
    return pydantic.create_model(name, __config__=config, **given)


def _in_order(span: Pair) -> Pair:
    if not 0 <= span.start <= span.end:
        raise ValueError("must be in order and not negative")
    return span


def _fits(article: Any) -> Any:
    problems = find_problems(
        text=article.text,
        blocks=article.blocks,
        authors=article.authors,
        persons=article.persons,
        organizations=article.organizations,
        meetings=article.meetings,
        statements=article.statements,
    )
    if problems:
        raise ValueError(problems)
    return article


@cache
def msgspec_article() -> type[msgspec.Struct]:
    """``Article`` as a msgspec Struct: frozen, no unknown keys, defaults left out."""

    def make(name: str, fields: list[shapes.Field], type_of: Callable[[shapes.Shape], Any]) -> Any:
        given = [(f.name, type_of(f.shape), *(() if f.required else (f.default,))) for f in fields]
        return msgspec.defstruct(name, given, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True)

    return _models(make, Pair, str)(shapes.Object(Article))


def stock_cattrs(*, fast: bool) -> Any:
    """The converter of cattrs as it comes, with our own records, and orjson if *fast*."""
    preconf = cattrs.preconf.orjson if fast else cattrs.preconf.json
    converter = preconf.make_converter(omit_if_default=True, detailed_validation=False)
    converter.register_structure_hook(TimeValue, lambda value, _: TimeValue.parse(value))
    converter.register_unstructure_hook(TimeValue, str)
    converter.register_structure_hook(Span, lambda value, _: Span(*value))
    converter.register_unstructure_hook(Span, lambda span: [span.start, span.end])
    return converter


def _models(make: Callable[..., Any], span: Any, time: Any) -> Callable[[shapes.Shape], Any]:
    plain = {shapes.Text: str, shapes.Whole: int, shapes.Flag: bool, shapes.Pair: span}

    @cache
    def type_of(shape: shapes.Shape) -> Any:
        match shape:
            case shapes.Choice():
                return shape.kind
            case shapes.Coded():
                return time if shape.kind is TimeValue else shape.kind
            case shapes.Array():
                return tuple[type_of(shape.item), ...]
            case shapes.Nullable():
                return type_of(shape.item) | None
            case shapes.Object():
                return made(shape.kind)
            case _:
                return plain[type(shape)]

    @cache
    def made(kind: type) -> Any:
        fields = list(shapes.fields_of(kind))
        if kind is Article:
            version = shapes.Field(
                name="newsmodel",
                shape=shapes.Whole(),
                required=True,
                default=None,
                argument="newsmodel",
                check=None,
                attribute=None,
            )
            fields.insert(0, version)
        return make(kind.__name__, fields, type_of)

    return type_of
