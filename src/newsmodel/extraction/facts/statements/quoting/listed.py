"""What somebody said as a list: each item below "Mr Tveit also said:" is told by him."""

from collections.abc import Iterator, Sequence
from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.draft import Draft
from newsmodel.extraction.facts.statements.subject.attribution import Attribution, Stretch
from newsmodel.extraction.facts.statements.words.endings import is_break, trimmed
from newsmodel.values.blocks import BlockKind


def with_lists(phrases: Phrases, drafts: Sequence[Draft], attributions: Sequence[Attribution]) -> list[Draft]:
    """The drafts, and one for each item of a list that an attribution leads to, in place of what is told in it."""
    told = [draft.attribution for draft in drafts]
    found = [
        Draft(ranges=(item,), rule=attribution.rule, who=attribution.who, attribution=attribution)
        for attribution in attributions
        if _leads_to_list(phrases, attribution) and not any(one is attribution for one in told)
        for item in _items(phrases, phrases.sentence[attribution.cue[0]][1] + 1)
    ]
    items = [draft.ranges[0] for draft in found]
    apart = (one for one in drafts if not any(first <= one.ranges[0][0] < last for first, last in items))
    return [*apart, *found]


def _leads_to_list(phrases: Phrases, attribution: Attribution) -> bool:
    """True of "also said:" and "said on Monday:", which end their paragraph."""
    verb = attribution.verb
    if verb is None or attribution.is_seldom or {"that", "clause"}.isdisjoint(verb.takes):
        return False
    _, end = phrases.sentence[attribution.cue[0]]
    behind = phrases.all_tags(attribution.last, end - 1)
    return "colon" in phrases.tags[end - 1] and end - attribution.last <= _NEAR and "quotation" not in behind


def _items(phrases: Phrases, at: int) -> Iterator[Stretch]:
    """The items of the list that begins at phrase *at*, without the mark before each."""
    while at < len(phrases.letters) and not is_break(phrases, at) and phrases.block_kind(at) is BlockKind.LIST_ITEM:
        _, end = phrases.sentence[at]
        first = at + (phrases.word[at] in _BULLETS)
        if first < end:
            yield first, trimmed(phrases, first, end)
        at = end + 1


_BULLETS: Final = frozenset("•·◦▪■*-–")
#: Phrases of "said on Monday in Bergen:" behind the verb.
_NEAR: Final = 7
