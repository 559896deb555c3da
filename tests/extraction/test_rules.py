"""Every rule finds what it says it holds for, and nothing where it says it fails."""

from collections.abc import Iterator

import pytest

from newsmodel.extraction.facts.groups import with_groups
from newsmodel.extraction.facts.meetings.finding import RULES as MEETING_RULES
from newsmodel.extraction.facts.meetings.finding import find_meetings
from newsmodel.extraction.facts.statements.finding import RULES as STATEMENT_RULES
from newsmodel.extraction.facts.statements.finding import find_statements
from newsmodel.extraction.mentions import find_mentions
from newsmodel.extraction.mentions.holders.finding import HOLDERS
from newsmodel.extraction.mentions.names.finding import RULES as NAME_RULES
from newsmodel.extraction.mentions.offices.office_words import ROLE
from newsmodel.extraction.resolution import resolve
from newsmodel.extraction.rule import Rule
from newsmodel.extraction.vocabulary import vocabulary_of
from newsmodel.lexicon.lexicon import load_lexicon
from newsmodel.text.layout import lay_out

ALL_RULES = (*NAME_RULES, ROLE, *STATEMENT_RULES, *MEETING_RULES)
#: A headline, so that the sentence under test is a paragraph.
HEADLINE = "a quiet day in the north\n"


def fired(text: str) -> Iterator[str]:
    """Names of the rules that found something in *text*."""
    mentions = find_mentions(lay_out(HEADLINE + text), vocabulary_of(load_lexicon()))
    cast = with_groups(resolve(mentions, None))
    yield from (mention.rule for mention in mentions.names)
    for role in mentions.roles:
        yield role.rule
        yield ROLE.name
    yield from (evidence.rule for statement in find_statements(cast).statements for evidence in statement.evidence)
    yield from (draft.evidence.rule for draft in find_meetings(cast))


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [pytest.param(rule, sentence, id=f"{rule.name}: {sentence}") for rule in ALL_RULES for sentence in rule.holds],
)
def test_a_rule_holds(rule: Rule, sentence: str) -> None:
    """A rule finds something in each sentence that it holds for."""
    assert rule.name in set(fired(sentence))


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [pytest.param(rule, sentence, id=f"{rule.name}: {sentence}") for rule in ALL_RULES for sentence in rule.fails],
)
def test_a_rule_fails(rule: Rule, sentence: str) -> None:
    """A rule finds nothing in a sentence that only looks like it."""
    assert rule.name not in set(fired(sentence))


def test_names_are_unique() -> None:
    """No two rules have the same name, for it signs the evidence."""
    names = [rule.name for rule in ALL_RULES] + [name for name, _ in HOLDERS]

    assert sorted(set(names)) == sorted(names)
