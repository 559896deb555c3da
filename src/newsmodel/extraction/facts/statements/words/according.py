"""The words that "according to X" tells, before it or behind all that tells of X."""

from typing import Final

from newsmodel.extraction.facts.grammar import TOOK
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Attribution, Stretch
from newsmodel.extraction.facts.statements.words.content import REACH, content_before, has_verb
from newsmodel.extraction.facts.statements.words.endings import trimmed
from newsmodel.extraction.facts.statements.words.going_on import SUBJECT
from newsmodel.extraction.facts.statements.words.quoted import quotations_behind


def told_according(
    phrases: Phrases, attribution: Attribution, sentence: Stretch, free: int, limit: int
) -> list[Stretch]:
    """The stretches that "according to X" tells: the words before it, else those behind the comma."""
    before = content_before(phrases, free, attribution.first)
    behind = attribution.last - phrases.word[attribution.last - 1].endswith(",")
    while behind < limit and not phrases.tags[behind] & _MARKS and not phrases.word[behind].endswith(","):
        behind += 1
    if behind + 1 < limit and _tells_of_source(phrases, behind + 1):
        again = next((p for p in range(behind + 1, min(limit, behind + REACH)) if phrases.tags[p] & _MARKS), limit)
        whole = "relative" not in phrases.tags[behind + 1] and _is_clause(phrases, behind + 1, again)
        behind = behind if whole or (before is None and again + 1 >= limit) else again
    rest = (behind + 1, trimmed(phrases, behind + 1, limit)) if behind + 1 < limit else None
    if before is None:
        ranges = [] if rest is None else [rest]
    else:
        ranges = [before]
        last = before[1] - 1
        if last in phrases.quotations and behind >= sentence[1] - 1:
            ranges += quotations_behind(phrases, behind - 1)
        elif rest is not None and before[1] - before[0] < SUBJECT and "comma" in phrases.tags[behind]:
            ranges.append(rest)
    return ranges


def told_in_words(
    phrases: Phrases, attribution: Attribution, sentence: Stretch, free: int, limit: int
) -> list[Stretch]:
    """The stretches that "in X's words" tells: the quotation behind it, with the clause that this ends."""
    quotation = attribution.last + ("comma" in phrases.tags[attribution.last])
    before = content_before(phrases, free, attribution.first)
    if before is None or quotation >= limit or quotation not in phrases.quotations:
        return told_according(phrases, attribution, sentence, free, limit)
    leads = phrases.all_tags(*before) & {"subordinator", "turn"}  # 'So while it is, in his words, "late," it is here'
    return [(quotation, quotation + 1)] if leads else [before, (quotation, quotation + 1)]


def _is_clause(phrases: Phrases, first: int, last: int) -> bool:
    """True of "the road has been closed", "the town said", "the deal stops the trade"; not of "who left"."""
    if has_verb(phrases, first, last) or phrases.all_tags(first, last) & {"past", "third"}:
        return True
    for phrase in range(first + 1, last - 1):
        if phrases.tags[phrase] & _RELATIVE:
            return False
        word, tags = phrases.word[phrase], phrases.tags[phrase]
        ends = word.islower() and (word in TOOK or word.endswith(("s", "ed"))) and not word.endswith("ss")
        if ends and tags.isdisjoint(_NO_VERB) and phrases.tags[phrase + 1] & _OBJECTS:
            return True
    return False


_RELATIVE: Final = frozenset({"relative", "that"})
_NO_VERB: Final = frozenset({"party", "det", "prep", "num", "time", "possessive", "pronoun"})
#: What an object begins with behind a verb, not behind a noun.
_OBJECTS: Final = frozenset({"det", "owner"})


_MARKS: Final = frozenset({"comma", "stop", "dash", "semicolon"})


def _tells_of_source(phrases: Phrases, phrase: int) -> bool:
    """True of what tells more of whom the words are from: ", 58,", ", who left,", ", R-Ohio,", ", of the council,"."""
    if phrases.tags[phrase] & {"det", "indefinite", "relative", "num", "of"}:
        return True
    return phrases.word[phrase][:2] in ("R-", "D-")
