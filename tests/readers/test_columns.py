"""Which column of a row tells what."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.readers.columns import BY_NAME, COLUMNS, KEYS, columns_of, mark_of


@given(st.lists(st.text()))
def test_a_row_is_told_by_its_columns(columns: list[str]) -> None:
    """With a column of text it is one."""
    assert BY_NAME.hold_a_text([*columns, "Text"])


def test_what_a_column_is_named_for_counts_alone() -> None:
    """Neither is a usual name looked for beside it, nor does it tell something else as well."""
    columns = columns_of({"text": "Inhalt", "headline": "content"})
    found = columns.of(["content", "text", "INHALT"])
    assert (found["articleBody"], found["headline"]) == (["INHALT"], ["content"])
    assert columns_of({"headline": "content"}).of(["content", "text"])["articleBody"] == ["text"]


@pytest.mark.parametrize("key", [*KEYS, "title", "Date", "pub_date", "maintext"])
def test_a_column_is_named_for_what_an_article_calls_it(key: str) -> None:
    """Or by another usual name of it."""
    assert columns_of({key: "Spalte"}).said == ("Spalte",)


def test_every_property_has_a_key() -> None:
    """So each can be told of a column."""
    assert len(KEYS) == len(COLUMNS)
    assert {told for told, names in COLUMNS.items() for key in KEYS if key in names} == {*COLUMNS}


@pytest.mark.parametrize(
    ("said", "error", "message"),
    [
        ({"stars": "Sterne"}, ValueError, r"'columns' must name what is told: text, headline, .* \(got 'stars'\)"),
        ({"text": "Inhalt", "body": "Text"}, ValueError, "must name one column for 'body'"),
        ({"text": 3}, TypeError, r"must name a column for 'text' \(got int\)"),
        ([("text", "Inhalt")], TypeError, r"must be a mapping, as {'text': 'Inhalt'} \(got list\)"),
    ],
)
def test_wrong_names_are_told(said: Any, error: type[Exception], message: str) -> None:
    """Before anything is read."""
    with pytest.raises(error, match=message):
        columns_of(said)


def test_a_named_column_that_is_not_there_is_told() -> None:
    """By the name that was given."""
    assert columns_of({"text": "Inhalt", "date": "Tag"}).missing_from(["inhalt"]) == ["Tag"]


@pytest.mark.parametrize(
    ("heading", "mark"),
    [
        ("id,title,text,date", ","),
        ("Text\tDate", "\t"),
        ("text;stars;date;url", ";"),
        ("Talks end, envoys say", None),
        ("Story, pictures and text by Ann Lee", None),
        ("text", None),
        ("a,b,c,text,date", None),
    ],
)
def test_a_heading_is_told_from_words_with_commas(heading: str, mark: str | None) -> None:
    """It has a column of text, another, and most of it is known."""
    assert mark_of(heading, BY_NAME.look_like) == mark
