"""Negotiations that no two states hold with each other: "coalition talks", "pay negotiations", "merger talks"."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.occasions import Draft
from newsmodel.extraction.facts.phrases import Phrases


def is_domestic(phrases: Phrases, draft: Draft) -> bool:
    """True for negotiations within one country or between firms, as the words before the noun or its topic tell."""
    last = phrases.at(draft.evidence.span.end - 1)
    start, end = phrases.sentence[last]
    around = range(max(start, last - _BEFORE), min(end, last + _BEHIND))
    return any(not _WITHIN.isdisjoint(phrases.small[at].split()) for at in around)


#: Phrases around the noun among which its sort and its topic stand.
_BEFORE: Final = 3
_BEHIND: Final = 5
_WITHIN: Final = frozenset(
    {
        "coalition", "congressional", "bipartisan", "budget", "budgetary", "spending", "shutdown", "cross-party",
        "pay", "wage", "wages", "salary", "union", "unions", "labor", "labour", "strike", "contract", "contracts",
        "rent", "insurance", "plea", "merger", "takeover", "acquisition", "transfer", "sale", "settlement", "bailout",
        "restructuring", "landlord", "creditors", "loan", "radio", "salaries", "job", "jobs",
        "immigration", "legislation", "bill",
    }
)  # fmt: skip
