"""The generated functions do what the slow ones do: the same records, the same refusals."""

import json as standard
import traceback
from datetime import date
from enum import StrEnum
from typing import Any, final

import attrs
import pytest
from attrs.validators import instance_of, max_len, optional
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.errors import FormatError
from newsmodel.formats import converter, json
from newsmodel.formats.converter import form_of
from newsmodel.formats.shapes import fields_of, shape_of
from newsmodel.formats.structuring import twin
from newsmodel.model.article import Article
from newsmodel.model.meeting import Meeting
from newsmodel.span import Span
from newsmodel.values.checks import tuple_of
from newsmodel.values.evidence import Evidence
from newsmodel.values.time import TimeValue

DEFAULT_SPAN = Span(1, 2)


class Colour(StrEnum):
    """An enum whose words need escapes."""

    RED = "red"
    ODD = 'o"d\\d'


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Leaf:
    """A record without a field that is always there."""

    flag: bool | None = None
    number: int = 7


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Every:
    """Each shape, alone, optional and in a tuple."""

    flag: bool
    number: int
    colour: Colour = Colour.RED
    maybe_colour: Colour | None = attrs.field(default=None, validator=optional(instance_of(Colour)))
    word: str | None
    day: date | None = None
    span: Span = DEFAULT_SPAN
    leaf: Leaf = Leaf()
    maybe_leaf: Leaf | None
    flags: tuple[bool, ...] = ()
    numbers: tuple[int, ...] = attrs.field(validator=tuple_of(int, least=1))
    colours: tuple[Colour, ...] = ()
    spans: tuple[Span, ...] = (DEFAULT_SPAN,)
    days: tuple[date, ...] = ()
    leaves: tuple[Leaf, ...] = ()
    gaps: tuple[str | None, ...] = ()
    nested: tuple[tuple[str, ...], ...] = attrs.field(default=(), validator=max_len(2))
    switch: bool = True


@final
@attrs.frozen(kw_only=True)
class Converted:
    """A record whose constructor does more than store."""

    name: str = attrs.field(converter=str.strip)
    _hidden: int = 0


FULL = Every(
    flag=False,
    number=-3,
    colour=Colour.ODD,
    maybe_colour=Colour.RED,
    word="x",
    day=date(2018, 5, 31),
    span=Span(3, 4),
    leaf=Leaf(flag=True, number=8),
    maybe_leaf=Leaf(flag=False),
    flags=(True, False),
    numbers=(1, 2),
    colours=(Colour.RED, Colour.ODD),
    spans=(Span(0, 0), Span(5, 6)),
    days=(date(2018, 1, 1),),
    leaves=(Leaf(), Leaf(flag=True)),
    gaps=("a", None),
    nested=(("a", "b"), ()),
    switch=False,
)
SPARSE = Every(flag=True, number=0, word=None, maybe_leaf=None, numbers=(0,))
RECORDS = pytest.mark.parametrize(
    "record", [FULL, SPARSE, Leaf(), Leaf(number=1), Converted(name="a", hidden=2)], ids=lambda r: type(r).__name__
)


class TestShapes:
    """Whatever a field may be."""

    @RECORDS
    @pytest.mark.usefixtures("backend")
    def test_each_shape_comes_back_equal(self, record: object) -> None:
        """Whatever a record may be made of is written and read."""
        assert record == json.loads(json.dumps(record), type(record))

    @RECORDS
    def test_text_is_that_of_the_data(self, record: object) -> None:
        """The text writer gives what the standard library makes of the plain data."""
        form = form_of(type(record))

        assert standard.dumps(form.data(record), separators=(",", ":")) == form.text(record)

    @RECORDS
    def test_slow_reading_gives_the_same(self, record: object) -> None:
        """The explaining pass reads what the generated function reads."""
        form = form_of(type(record))

        assert record == form.read(form.data(record)) == form.explain(form.data(record))

    def test_nothing_at_its_default_is_written(self) -> None:
        """Only what must be and what differs stands in the data."""
        expected = {"flag": True, "number": 0, "word": None, "maybe_leaf": None, "numbers": [0]}

        assert (expected, {}) == (form_of(Every).data(SPARSE), form_of(Leaf).data(Leaf()))

    @pytest.mark.parametrize(
        "annotation", [float, list[str], dict[str, str], tuple[str, int], str | int, object], ids=str
    )
    def test_other_types_are_refused(self, annotation: Any) -> None:
        """A field that cannot be written is found when its record is first used."""
        with pytest.raises(TypeError, match="must be a type that newsmodel writes"):
            shape_of(annotation)

    def test_a_tuple_that_must_not_be_empty_is_known(self) -> None:
        """The least length is taken from the field's validator."""
        assert {"numbers": 1, "flags": 0} == {
            field.name: field.shape.least  # type: ignore[union-attr]
            for field in fields_of(Every)
            if field.name in {"numbers", "flags"}
        }


def namesake() -> type:
    """Another record, with an enum and a record inside whose names others have, too."""

    class Colour(StrEnum):
        RED = "rot"

    leaf = attrs.make_class("Leaf", {"colour": attrs.field(type=Colour)}, frozen=True)
    fields = {"own": Colour, "every": Every, "other": leaf, "leaf": Leaf, "leaves": tuple[leaf, ...]}
    return attrs.make_class("Both", {name: attrs.field(type=kind) for name, kind in fields.items()}, frozen=True)


def test_classes_of_one_name_are_told_apart() -> None:
    """Two classes of the same name may meet in one record."""
    both = namesake()
    form = form_of(both)
    own, leaf = (attrs.fields_dict(both)[name].type for name in ("own", "other"))
    record = both(own.RED, FULL, leaf(own.RED), Leaf(number=1), (leaf(own.RED),))

    assert record == form.read(form.data(record)) == form.explain(form.data(record))
    assert standard.loads(form.text(record)) == form.data(record)


class TestReading:
    """What the generated functions check and make."""

    def test_a_validator_of_the_field_is_run(self) -> None:
        """What the JSON type does not say already is checked as the constructor would."""
        data = form_of(Every).data(FULL)
        data["nested"] = [[], [], []]

        with pytest.raises(ValueError, match="nested"):
            form_of(Every).read(data)
        with pytest.raises(FormatError, match=r"nested.* @ \$"):
            form_of(Every).explain(data)

    def test_a_constructor_that_does_more_is_called(self) -> None:
        """A converter is not passed over."""
        assert Converted(name="a") == form_of(Converted).read({"name": " a "})

    def test_good_data_never_takes_the_slow_way(self, article: Article, monkeypatch: pytest.MonkeyPatch) -> None:
        """Explaining is for what is wrong."""
        monkeypatch.setattr(converter, "explain", None)

        assert article == form_of(Article).read(form_of(Article).data(article))

    def test_records_are_of_their_class_and_frozen(self, article: Article) -> None:
        """What is read is as good as what the constructor makes: frozen, hashable, of the class itself."""
        read = json.loads(json.dumps(article))

        assert (hash(article), repr(article), [Meeting], [Span]) == (
            hash(read),
            repr(read),
            [type(meeting) for meeting in read.meetings],
            [type(block.span) for block in read.blocks[:1]],
        )
        for record in (read, read.meetings[0], read.blocks[0].span):
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                record.id = "x"  # type: ignore[attr-defined, misc]

    def test_generated_functions_are_seen_in_tracebacks(self) -> None:
        """A traceback shows the generated line."""
        with pytest.raises(KeyError) as caught:
            form_of(Evidence).read({"span": [0, 1], "words": "a"})

        assert "data_rule = data['rule']" in "".join(traceback.format_exception(caught.value))

    @pytest.mark.parametrize("kind", [Article, Meeting, Evidence, Span])
    def test_records_have_twins(self, kind: type) -> None:
        """The records of the model are read the fast way."""
        assert twin(kind) is not None

    @pytest.mark.parametrize("kind", [Converted, TimeValue])
    def test_others_have_none(self, kind: type) -> None:
        """Where the constructor does more than store, it is called."""
        assert twin(kind) is None


def places(value: Any, steps: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The steps to each value inside plain data."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [steps, *(place for key, item in inner for place in places(item, (*steps, key)))]


SCALARS = st.sampled_from(
    [
        None,
        True,
        False,
        0,
        1,
        -1,
        3.0,
        10**30,
        "",
        "x",
        "p1",
        "m1",
        "held",
        "2018",
        "2018-05-31",
        "date",
        "en",
        Colour.RED,
    ]
)
VALUES = st.one_of(
    SCALARS,
    st.lists(SCALARS, max_size=3),
    st.dictionaries(st.sampled_from(["id", "span", "words", "kind", "rule", "x"]), SCALARS, max_size=3),
    st.builds(lambda: {"span": [0, 6], "words": "Envoys", "rule": "r"}),
)


class TestAgreement:
    """Fast and slow are one."""

    @given(data=st.data())
    def test_both_ways_agree_on_damaged_articles(self, article: Article, data: st.DataObject) -> None:
        """The generated function accepts exactly what the explaining pass accepts, and reads it the same."""
        whole = form_of(Article).data(article)
        for _ in range(data.draw(st.integers(1, 2))):
            (*steps, last) = data.draw(st.sampled_from([place for place in places(whole) if place]))
            place = whole
            for step in steps:
                place = place[step]
            match data.draw(st.sampled_from(["put", "delete", "add"])):
                case "delete":
                    del place[last]
                case "add" if isinstance(place, dict):
                    place[data.draw(st.sampled_from(["x", "span", "when", "kind", "text"]))] = data.draw(VALUES)
                case _:
                    place[last] = data.draw(VALUES)
        form = form_of(Article)
        try:
            expected = form.explain(whole)
        except FormatError:
            with pytest.raises((KeyError, TypeError, ValueError)):
                form.read(whole)
        else:
            assert expected == form.read(whole)
