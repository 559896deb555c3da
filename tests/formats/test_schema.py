"""The shipped JSON Schema is the one that the classes make, and it says what it can."""

import json as standard
from importlib import resources
from typing import Any

import jsonschema
import pytest

from newsmodel.formats import json, schema
from newsmodel.model.article import Article

VALIDATOR = jsonschema.Draft202012Validator(schema.json_schema())


def test_the_shipped_file_is_up_to_date() -> None:
    """``python -m newsmodel.formats.schema`` writes the file; whoever changes a record runs it."""
    shipped = resources.files("newsmodel.formats").joinpath(schema.FILE).read_text(encoding="utf-8")

    assert schema.schema_text() == shipped


def test_the_schema_is_one() -> None:
    """It obeys the schema of schemas, draft 2020-12."""
    jsonschema.Draft202012Validator.check_schema(schema.json_schema())


def test_the_rich_article_is_valid(article: Article) -> None:
    """What is written passes, with everything in it."""
    VALIDATOR.validate(json.to_data(article))


def test_every_field_and_class_is_described() -> None:
    """Titles and descriptions come from the classes."""
    made = schema.json_schema()
    records = [made, *(part for part in made["$defs"].values() if "properties" in part)]

    assert [] == [part["title"] for part in made["$defs"].values() if not part.get("description")]
    assert [] == [
        (record["title"], name)
        for record in records
        for name, field in record["properties"].items()
        if not field.get("description")
    ]


@pytest.mark.parametrize(
    ("steps", "value"),
    [
        pytest.param(("text",), 5, id="int-for-string"),
        pytest.param(("newsmodel",), 2, id="version"),
        pytest.param(("newsmodel",), True, id="version-true"),
        pytest.param(("colour",), "red", id="unknown-key"),
        pytest.param(("meetings", 0, "colour"), "red", id="unknown-key-inside"),
        pytest.param(("meetings", 0, "status"), "over", id="enum"),
        pytest.param(("meetings", 0, "evidence"), [], id="no-evidence"),
        pytest.param(("meetings", 0, "evidence", 0, "span"), [1], id="span-of-one"),
        pytest.param(("meetings", 0, "evidence", 0, "span"), [1, 2, 3], id="span-of-three"),
        pytest.param(("meetings", 0, "evidence", 0, "span"), [-1, 2], id="span-negative"),
        pytest.param(("meetings", 0, "evidence", 0, "words"), None, id="null"),
        pytest.param(("meetings", 0, "times", 0, "anchor"), "31 May", id="day"),
        pytest.param(("meetings", 0, "times", 0, "shift", "amount"), 1.5, id="float"),
        pytest.param(("statements", 0, "negated"), 1, id="int-for-bool"),
        pytest.param(("persons",), {}, id="object-for-list"),
        pytest.param(("persons", 0, "name"), "Jane", id="string-for-object"),
    ],
)
def test_malformed_data_is_invalid(article: Article, steps: tuple[Any, ...], value: Any) -> None:
    """One thing wrong, and the schema says so."""
    data = standard.loads(json.dumps(article))
    place = data
    for step in steps[:-1]:
        place = place[step]
    place[steps[-1]] = value

    assert not VALIDATOR.is_valid(data)


@pytest.mark.parametrize("key", ["newsmodel", "id", "text"])
def test_required_keys_are_required(article: Article, key: str) -> None:
    """Leaving one out is invalid."""
    data = json.to_data(article)
    del data[key]

    assert not VALIDATOR.is_valid(data)
