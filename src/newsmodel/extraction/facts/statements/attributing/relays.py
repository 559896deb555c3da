"""Who passes on what another says: "according to X", "citing X"."""

from collections.abc import Sequence
from typing import Final

from newsmodel.extraction.facts.grammar import LOOSE, NOUN_PHRASE
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.attributing.attributions import ACCORDING
from newsmodel.extraction.facts.statements.attributing.limits import says
from newsmodel.extraction.facts.statements.subject.attribution import Attribution, Source
from newsmodel.extraction.facts.statements.subject.wordings import SAYING, SAYING_X, X_SAID
from newsmodel.extraction.facts.statements.words.content import content_behind
from newsmodel.extraction.facts.statements.words.nothing import tells_nothing


def as_told_by(phrases: Phrases, attribution: Attribution, later: Sequence[Attribution]) -> Attribution | None:
    """The aside in "Mr Tveit said, according to Nord, that …"."""
    if not later or later[0].rule != ACCORDING.name or later[0].first != attribution.last + 1:
        return None
    comma = "comma" in phrases.tags[attribution.last] and "comma" in phrases.tags[later[0].last]
    return later[0] if comma and "that" in phrases.tags[later[0].last + 1] else None


def is_inserted(phrases: Phrases, attribution: Attribution, later: Sequence[Attribution]) -> bool:
    """True of the words between commas in "Mr Tveit, according to Nord, said", "Mr Tveit, Nord reported, said"."""
    if not later or later[0].rule != X_SAID.name or attribution.rule not in (ACCORDING.name, X_SAID.name):
        return False
    around = later[0].first < attribution.first and attribution.last < later[0].cue[0]
    around = around and says(phrases, later[0], phrases.sentence[later[0].first][1])
    return around and "comma" in phrases.tags[attribution.first - 1] & phrases.tags[attribution.last]


def passes_on(phrases: Phrases, attribution: Attribution, later: Sequence[Attribution], end: int) -> bool:
    """True of "According to Norway, Mr Tveit says …", "Nord reports that Mr Tveit says …": another says it."""
    if not later or later[0].rule != X_SAID.name:
        return False
    inner, behind = later[0], attribution.last
    if attribution.rule == ACCORDING.name:
        is_next = inner.first == behind + 1 and "comma" in phrases.tags[behind]
    else:
        reports = attribution.verb is not None and attribution.verb.lemma == "report" and not attribution.negated
        is_next = reports and inner.first == behind + ("that" in phrases.tags[behind])
    if not is_next or not says(phrases, inner, end):
        return False
    content = content_behind(phrases, inner, end)
    return content is not None and not tells_nothing(phrases, inner, content)  # "reports that he asked them to go"


def cited(phrases: Phrases, attribution: Attribution, limit: int) -> Source:
    """Whom the speaker has it from: "citing an unnamed official"."""
    cites = attribution.rule in (SAYING.name, SAYING_X.name)
    if not cites or attribution.verb is None or attribution.verb.lemma not in _CITES:
        return ()
    pattern = phrases.cast.units.vocabulary.alphabet.compile(f"who:({NOUN_PHRASE}|{LOOSE}) (?!possessive|that|as)")
    match = pattern.match(phrases.letters, attribution.last, limit)
    if match is None or match.end("who") - 1 not in phrases.references:
        return ()
    return (match.span("who"),)


def gives_reason(phrases: Phrases, attribution: Attribution, limit: int) -> bool:
    """True of "citing the rain", which behind other words of his tells but why somebody said them."""
    cites = attribution.verb is not None and attribution.verb.lemma == "cite" and attribution.rule == SAYING.name
    first, last = attribution.last, min(limit, attribution.last + _REASON)
    return cites and not any(phrase in phrases.quotations for phrase in range(first, last))


#: Phrases of a reason looked at for what is quoted in it.
_REASON: Final = 12
_CITES: Final = frozenset({"cite", "quote"})
