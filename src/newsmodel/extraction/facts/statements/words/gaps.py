"""What a relative clause tells of the thing before it: "a plan that Norway says is late", "what he called a gift"."""

from typing import Final, NamedTuple

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Attribution, Stretch
from newsmodel.extraction.facts.statements.words.deeds import is_present, is_verb
from newsmodel.extraction.facts.statements.words.endings import clause_end, predicate_behind
from newsmodel.extraction.facts.statements.words.naming import NAMES
from newsmodel.lexicon.entries import ReportingVerb


class OfThing(NamedTuple):
    """What is told of a thing, and what stands between that and the cue."""

    ranges: tuple[Stretch, ...]
    adjuncts: Stretch = (0, 0)


def is_gap(phrases: Phrases, before: int) -> bool:
    """True of "which", "what" and "that", and of a noun, before a subject of which the clause may tell something."""
    tags = phrases.tags[before]
    return bool(tags & {"relative", "what", "that"}) or ("low" in tags and tags.isdisjoint(_NO_NOUN))


_NO_NOUN: Final = frozenset({"mark", "prep", "join", "turn", "subordinator", "say", "be", "have", "modal", "time"})


def of_antecedent(phrases: Phrases, attribution: Attribution, limit: int, verb: ReportingVerb) -> OfThing | None:
    """What "which he" says of the words before it: 'described as "a gift"', 'called "a gift"', "said was late"."""
    at = attribution.last
    told = phrases.cast.units.vocabulary.alphabet.compile(_TOLD).match(phrases.letters, at, limit)
    if told is not None and {"that", "clause"} & set(verb.takes) and (verb.reports == "always" or verb.act == "say"):
        begin = told.start("verb")
        if verb.lemma in _DEEDS:
            return OfThing(ranges=(), adjuncts=(at, begin))
        stop = next((phrase for phrase in range(begin, limit) if phrases.tags[phrase] & _PAUSES), limit)
        stop = _before_main(phrases, attribution, begin, stop)
        return OfThing(ranges=((begin, clause_end(phrases, begin, stop)),), adjuncts=(at, begin))
    before, lead = phrases.tags[attribution.first - 1], phrases.tags[attribution.first - 2]
    if before.isdisjoint(("relative", "what")) or ("relative" in before and "prep" in lead):
        return None  # not "a letter in which he said"
    stop = next((phrase for phrase in range(at, limit) if phrases.tags[phrase] & _PAUSES), limit)
    if at >= stop:
        return None
    tags = phrases.tags[at]
    thing = "what" in before and "low" in tags  # "what he called great days"
    if verb.lemma in NAMES and (thing or (("what" in before or "comma" in lead) and tags & {"det", "a", "an"})):
        end = next((phrase for phrase in range(at, stop) if phrases.tags[phrase] & _FINITE), stop)
        return OfThing(ranges=((at, clause_end(phrases, at, end, is_clause=False)),))
    if "as" in tags and "as" in verb.takes and at + 1 < stop:
        begin = at + 1
        quoted = next((p for p in range(begin, min(stop, begin + _NEAR)) if p in phrases.quotations), None)
        return OfThing(ranges=((begin, stop if quoted is None else _behind_quoted(phrases, quoted, stop)),))
    if at in phrases.quotations:
        return OfThing(ranges=((at, _behind_quoted(phrases, at, stop)),))
    return None


#: What somebody does by telling it: "the ban which Norway announced was late" tells no more of what is announced.
_DEEDS: Final = frozenset({"announce", "demand", "pledge", "promise", "threaten", "urge", "vow"})


def _before_main(phrases: Phrases, attribution: Attribution, begin: int, stop: int) -> int:
    """*stop*, or the verb of the main clause: "has" in "what Norway said was a gift has cost it dear"."""
    start, _ = phrases.sentence[begin]
    if any(is_verb(phrases, phrase) for phrase in range(start, attribution.first)):
        return stop
    found = predicate_behind(phrases, begin, stop, clauses=1)
    if found is None:
        found = next((phrase for phrase in range(begin + 2, stop) if is_present(phrases, phrase, stop)), stop)
    return stop if any(_is_subject(phrases, phrase) for phrase in range(begin + 2, found)) else found


def _is_subject(phrases: Phrases, phrase: int) -> bool:
    """True of the town in "was the worst storm the town had seen", which has a verb of its own."""
    before = phrases.tags[phrase - 1]
    return bool(phrases.tags[phrase] & {"party", "det"}) and "low" in before and before.isdisjoint(_NO_NOUN)


def _behind_quoted(phrases: Phrases, quotation: int, stop: int) -> int:
    """Behind the quotation, and what it is of: '"the charm" of the town'."""
    behind = quotation + 1
    if "of" not in phrases.tags[behind]:
        return behind
    return next((phrase for phrase in range(behind, stop) if phrases.tags[phrase] & _FINITE), stop)


#: What goes on behind the words for a thing: "what he called a gift was late".
_FINITE: Final = frozenset({"be", "have", "modal", "do", "relative", "that", "time", "subordinator"})
#: "Was late", "on Sunday could be late": a verb without a subject of its own.
_TOLD: Final = "(prep? time){0,2} verb:(adverb{0,2} (be|have|modal|do) (?!party|there))"


#: Phrases between "as" and the words that are quoted: "as a very “big” gift".
_NEAR: Final = 4
#: What ends the clause.
_PAUSES: Final = frozenset({"comma", "stop", "dash", "semicolon", "close"})
