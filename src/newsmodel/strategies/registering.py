"""The strategy of each record, by which ``st.from_type`` and ``st.builds`` draw it."""

from collections.abc import Callable
from typing import Any, Final

from hypothesis import strategies as st

from newsmodel.model.article import Article
from newsmodel.model.meeting import Meeting
from newsmodel.model.organization import Organization
from newsmodel.model.person import Person, Position
from newsmodel.model.statement import Speaker, Statement
from newsmodel.span import Span
from newsmodel.strategies import records, times, values
from newsmodel.values.blocks import Byline
from newsmodel.values.evidence import Evidence, Fragment, Mention
from newsmodel.values.issue import Issue
from newsmodel.values.names import PersonName
from newsmodel.values.places import Place
from newsmodel.values.time import TimeExpression, TimeValue


def register() -> None:
    """Tell Hypothesis how to draw the records, which their fields alone do not say."""
    for kind, strategy in STRATEGIES:
        st.register_type_strategy(kind, _drawn_by(strategy))


def _drawn_by(strategy: Callable[[], "st.SearchStrategy[Any]"]) -> Callable[[type], "st.SearchStrategy[Any]"]:
    return lambda _: strategy()


#: All records that stand by themselves.
STRATEGIES: Final[tuple[tuple[type, Callable[[], "st.SearchStrategy[Any]"]], ...]] = (
    (Article, records.articles),
    (Person, records.persons),
    (Position, lambda: values.texts().flatmap(records.positions)),
    (Organization, records.organizations),
    (Meeting, records.meetings),
    (Statement, records.statements),
    (Speaker, records.speakers),
    (Byline, values.bylines),
    (Evidence, lambda: values.texts().flatmap(values.evidences)),
    (Fragment, lambda: values.texts().flatmap(values.fragments)),
    (Mention, lambda: values.texts().flatmap(values.mentions)),
    (Issue, values.issues),
    (PersonName, values.person_names),
    (Place, values.places),
    (Span, lambda: values.texts().flatmap(values.spans)),
    (TimeExpression, times.time_expressions),
    (TimeValue, times.time_values),
)
