"""Whether what follows a reporting word counts as said: with some verbs only if it is quoted, or found by somebody."""

from collections.abc import Sequence
from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Attribution, Stretch
from newsmodel.extraction.facts.statements.words.content import REACH
from newsmodel.extraction.facts.statements.words.endings import ends_sentence
from newsmodel.extraction.facts.statements.words.idle import tells_that
from newsmodel.extraction.facts.statements.words.quoted import is_whole


def counts(phrases: Phrases, attribution: Attribution, ranges: Sequence[Stretch]) -> bool:
    """True if the cue reports speech, or what it reports is quoted."""
    if not attribution.is_seldom or _is_finding(phrases, attribution, ranges):
        return True
    quoted = [phrase for first, last in ranges for phrase in range(first, last) if phrase in phrases.quotations]
    thanks = attribution.verb is not None and attribution.verb.lemma in _THANKS
    return any(
        (
            "speech" in phrases.tags[phrase]
            and (is_whole(phrases, phrase) or (thanks and _gives_reason(phrases, attribution, phrase)))
        )
        or ends_sentence(phrases, phrase, ",?!")
        for phrase in quoted
    )


#: Verbs with which one says to somebody what he has done.
_THANKS: Final = frozenset({"thank", "credit", "congratulate", "commend", "praise", "applaud", "hail", "honor"})


def _gives_reason(phrases: Phrases, attribution: Attribution, phrase: int) -> bool:
    """True of 'for "all that she has done"', 'for the "hard work of the town"', 'thanked "all who came to help"'."""
    return phrase == attribution.last or bool(phrases.all_tags(phrase - 2, phrase) & {"for", "as"})


def _is_finding(phrases: Phrases, attribution: Attribution, ranges: Sequence[Stretch]) -> bool:
    """True of "found" in "a report by the council found that the road was bad", of "accepted that": what is told."""
    verb, at = attribution.verb, attribution.last
    if verb is None:
        return False
    told = tells_that(phrases, verb.lemma, at, at + REACH)
    if verb.lemma == "find":
        told = told or any(last <= attribution.first for _, last in ranges)  # '"…", the report finds'
        return told and _is_one_of(phrases, attribution, _FINDERS)
    return told and (attribution.form.isdisjoint(("third", "base")) or _is_one_of(phrases, attribution, _RULERS))


def _is_one_of(phrases: Phrases, attribution: Attribution, words: frozenset[str]) -> bool:
    """True if one of the words, or its plural, names who speaks."""
    who = (phrase for first, last in attribution.who for phrase in range(first, last))
    return any(phrases.small[phrase].removesuffix("s") in words for phrase in who)


#: Who rules that something is so, as a rule does not: "the court rules that", not "the rules that".
_RULERS: Final = frozenset({"court", "judge", "tribunal", "jury", "magistrate", "he", "she"})
_FINDERS: Final = frozenset(
    {
        "report", "study", "studie", "poll", "survey", "inquiry", "investigation", "review", "audit", "analysis",
        "assessment", "investigator", "researcher", "inspector", "committee", "commission", "panel", "probe",
    }
)  # fmt: skip
