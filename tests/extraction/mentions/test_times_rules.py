"""Each rule of time finds what it promises to find, and nothing where it promises nothing."""

import pytest

from newsmodel.extraction.mentions.times import find_times
from newsmodel.extraction.mentions.times.finding import RULES

HOLDS = [pytest.param(text, timex, id=f"{rule.name}: {text}") for rule in RULES for text, timex in rule.holds]
FAILS = [pytest.param(text, id=f"{rule.name}: {text}") for rule in RULES for text in rule.fails]


@pytest.mark.parametrize(("text", "timex"), HOLDS)
def test_rule_holds(text: str, timex: str) -> None:
    """The first expression of a rule's positive example has the TIMEX3 value that the rule states."""
    assert timex == next((time.timex for time in find_times(text)), None)


@pytest.mark.parametrize("text", FAILS)
def test_rule_fails(text: str) -> None:
    """There is no time in a rule's negative example."""
    assert () == tuple(time.words for time in find_times(text))


def test_rule_names_are_unique() -> None:
    """No two rules share a name."""
    names = [rule.name for rule in RULES]
    assert sorted(set(names)) == sorted(names)
