"""Hypothesis strategies for newsmodel's records, for your own tests."""

from importlib.util import find_spec

from newsmodel.errors import MissingExtraError

if find_spec("hypothesis") is None:
    raise MissingExtraError("strategies")

from newsmodel.strategies.prose import Prose, ToldMeeting, ToldPerson, ToldStatement, prose
from newsmodel.strategies.records import articles, meetings, organizations, persons, positions, speakers, statements
from newsmodel.strategies.registering import register
from newsmodel.strategies.times import time_expressions, time_values
from newsmodel.strategies.values import (
    blocks,
    bylines,
    evidences,
    fragments,
    issues,
    mentions,
    person_names,
    places,
    spans,
    texts,
)

register()

__all__ = [
    "Prose",
    "ToldMeeting",
    "ToldPerson",
    "ToldStatement",
    "articles",
    "blocks",
    "bylines",
    "evidences",
    "fragments",
    "issues",
    "meetings",
    "mentions",
    "organizations",
    "person_names",
    "persons",
    "places",
    "positions",
    "prose",
    "spans",
    "speakers",
    "statements",
    "texts",
    "time_expressions",
    "time_values",
]
