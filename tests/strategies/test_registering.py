"""Records by their types."""

from typing import Any

import pytest
from hypothesis import find, given
from hypothesis import strategies as st

from newsmodel import Article, Meeting
from newsmodel.strategies.registering import STRATEGIES


@pytest.mark.parametrize("kind", [kind for kind, _ in STRATEGIES])
def test_a_record_is_drawn_by_its_type(kind: type[Any]) -> None:
    """Nobody need know the name of its strategy."""
    assert isinstance(find(st.from_type(kind), lambda _: True), kind)


@given(st.from_type(Article), st.builds(list[Meeting], st.lists(st.from_type(Meeting), max_size=2)))
def test_records_are_drawn_within_others(article: Article, meetings: list[Meeting]) -> None:
    """As any other type is."""
    assert article.id
    assert all(meeting.evidence for meeting in meetings)
