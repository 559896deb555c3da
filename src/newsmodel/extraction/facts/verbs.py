"""Attributions with a reporting verb: every way in which its speaker may stand beside it."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from newsmodel.extraction.facts.attribution import Attribution, Source
from newsmodel.extraction.facts.grammar import NOUN_PHRASE
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.subjects import (
    agreeing,
    agrees,
    begins,
    first_subject,
    has_stray_mark,
    is_nobody,
    named,
    parts,
    subject_before,
)
from newsmodel.extraction.facts.wordings import (
    AND_SAID,
    BOTH_SAID,
    QUOTED_SAYING,
    SAID_BY,
    SAID_X,
    SAYING,
    SAYING_X,
    TO_SAY,
    UNDER_FIRE,
    WHO_SAID,
    X_SAID,
)
from newsmodel.lexicon.entries import ReportingVerb

#: Phrases looked at before a reporting verb for its subject.
REACH: Final = 40
#: Helping verbs and adverbs between a relative pronoun and its verb, and the pronoun.
_AUX: Final = 6

_FORMS: Final = frozenset({"past", "third", "base", "ing", "participle"})
_CLOSING: Final = frozenset({"comma", "stop", "dash", "relative", "open", "subordinator", "semicolon", "colon"})
#: Phrases from "while" to the verb of its clause.
_CLAUSE: Final = 10


class _Hit(NamedTuple):
    """A form of a reporting verb, and the sentence that it stands in."""

    phrases: Phrases
    cue: int
    verb: ReportingVerb
    form: frozenset[str]
    first: int  #: First phrase of the sentence.
    end: int
    before: Attribution | None  #: The attribution before it in the sentence.


def attributions_with_verb(phrases: Phrases) -> Iterator[Attribution]:
    """The attributions with a reporting verb, in order."""
    before: Attribution | None = None
    for match in phrases.cast.units.vocabulary.alphabet.compile("say").finditer(phrases.letters):
        cue = match.start()
        meaning = phrases.meaning(cue)
        if meaning is None or meaning.reporting is None:
            continue
        first, end = phrases.sentence(cue)
        if before is not None and before.cue[0] < first:
            before = None
        if meaning.reporting.reports == "seldom" and _is_idle(phrases, first, cue, end):
            continue
        if _is_relay(phrases, cue, end):
            continue
        hit = _Hit(phrases, cue, meaning.reporting, phrases.tags(cue) & _FORMS, first, end, before)
        for read in READINGS:
            attribution = read(hit)
            if attribution is not None:
                yield attribution
                before = attribution
                break


def _is_idle(phrases: Phrases, first: int, cue: int, end: int) -> bool:
    """True if a verb that seldom reports has nothing to do here: no quotation, no other clause to end."""
    alphabet = phrases.cast.units.vocabulary.alphabet
    if alphabet.compile("turn").search(phrases.letters, max(first, cue - _CLAUSE), cue):
        return False
    return alphabet.compile("quotation").search(phrases.letters, first, end) is None


def _helps(phrases: Phrases, span: tuple[int, int]) -> frozenset[str]:
    return frozenset[str]().union(*(phrases.tags(phrase) for phrase in range(*span)))


def _passive(hit: _Hit) -> Attribution | None:
    """Was accused by X of."""
    if "participle" not in hit.form:
        return None
    pattern = hit.phrases.cast.units.vocabulary.alphabet.compile(SAID_BY.pattern)
    match = pattern.match(hit.phrases.letters, hit.cue, hit.end)
    if match is None:
        return None
    return Attribution(
        rule=SAID_BY.name,
        who=parts(hit.phrases, match),
        cue=(hit.cue, hit.cue + 1),
        first=hit.cue,
        last=match.end("who"),
        verb=hit.verb,
        form=frozenset({"participle"}),
    )


def _inverted(hit: _Hit) -> Attribution | None:
    """Said X, behind a quotation or a clause."""
    phrases, cue = hit.phrases, hit.cue
    if cue == hit.first or not hit.form & {"past", "third"}:
        return None
    alphabet = phrases.cast.units.vocabulary.alphabet
    match = alphabet.compile(SAID_X.pattern).match(phrases.letters, cue, hit.end)
    if match is None:
        return None
    if "quotation" not in phrases.tags(cue - 1):
        who = range(*match.span("who"))
        if "to_person" in hit.verb.takes or not any(phrases.tags(phrase) & {"party", "capital"} for phrase in who):
            return None
        if not (match.end() >= hit.end or phrases.tags(match.end()) & _CLOSING) or _has_own_subject(hit):
            return None
    return Attribution(
        rule=SAID_X.name,
        who=_renamed(hit, match.end("who")) or parts(phrases, match),
        cue=(cue, cue + 1),
        first=cue,
        last=match.end("who"),
        verb=hit.verb,
        form=hit.form,
    )


def _renamed(hit: _Hit, at: int) -> Source:
    """The name in "said the mayor, Ine Tveit."."""
    phrases = hit.phrases
    if at + 1 >= hit.end or "comma" not in phrases.tags(at):
        return ()
    tags = phrases.tags(at + 1)
    ends = at + 2 >= hit.end or phrases.tags(at + 2) & {"comma", "stop"}
    return ((at + 1, at + 2),) if ends and "person" in tags and "pronoun" not in tags else ()


def _has_own_subject(hit: _Hit) -> bool:
    """True if a subject stands between a quotation and the verb: '"…," Mr Tveit, 58, told'."""
    pattern = hit.phrases.cast.units.vocabulary.alphabet.compile(X_SAID.pattern)
    subject = pattern.search(hit.phrases.letters, max(hit.first, hit.cue - REACH), hit.cue)
    if subject is None or subject.start() <= hit.first:
        return False
    return "quotation" in hit.phrases.tags(subject.start() - 1)


def _subject(hit: _Hit) -> Attribution | None:
    """X said; X, who said."""
    phrases, cue = hit.phrases, hit.cue
    if hit.form <= {"ing"} and "be" not in phrases.tags(cue - 1):
        return None
    alphabet = phrases.cast.units.vocabulary.alphabet
    lowest = max(hit.first, cue - REACH)
    relative = alphabet.compile("relative").search(phrases.letters, max(hit.first, cue - _AUX), cue) is not None
    for rule in (WHO_SAID, X_SAID) if relative else (X_SAID,):
        pattern = alphabet.compile(rule.pattern)
        match = subject_before(phrases, pattern, hit.first, lowest, cue)
        if match is None or is_nobody(phrases, match) or (rule is X_SAID and _lacks_object(hit, match)):
            continue
        if rule is WHO_SAID and "which" in phrases.tags(match.start("relative")) and "that" not in hit.verb.takes:
            return None
        helps = _helps(phrases, match.span("aux"))
        if not agrees(phrases, hit.form, helps, match) or has_stray_mark(phrases, match):
            return None
        who = agreeing(phrases, named(phrases, match), match) if rule is X_SAID else _antecedent(phrases, match)
        return Attribution(
            rule=rule.name,
            who=who,
            cue=(cue, cue + 1),
            first=begins(phrases, match) if rule is X_SAID else match.start("who"),
            last=cue + 1,
            verb=hit.verb,
            form=hit.form,
            negated="not" in helps,
        )
    return None


def _lacks_object(hit: _Hit, match: re.Match[str]) -> bool:
    """True of "accused" in "two men accused of theft": a verb that must have an object, without one."""
    if "participle" not in hit.form or "to_person" not in hit.verb.takes or hit.cue + 1 >= hit.end:
        return False
    helped = match.start("aux") < match.end("aux")
    return not helped and bool(hit.phrases.tags(hit.cue + 1) & {_PARTICIPIAL.get(hit.verb.act)})


#: What follows the participle of a verb that wants an object: "accused of", "urged to".
_PARTICIPIAL: Final = {"accuse": "of", "urge": "to"}


def _both(hit: _Hit) -> Attribution | None:
    """X and Y, both of whom say."""
    phrases, cue = hit.phrases, hit.cue
    if "relative" not in phrases.tags(cue - 1) and "have" not in phrases.tags(cue - 1):
        return None
    pattern = phrases.cast.units.vocabulary.alphabet.compile(BOTH_SAID.pattern)
    match = pattern.search(phrases.letters, max(hit.first, cue - REACH), cue)
    if match is None:
        return None
    return Attribution(
        rule=BOTH_SAID.name,
        who=parts(phrases, match),
        cue=(cue, cue + 1),
        first=match.start("who"),
        last=cue + 1,
        verb=hit.verb,
        form=hit.form,
    )


def _antecedent(phrases: Phrases, match: re.Match[str]) -> Source:
    """The relative pronoun where the party that it stands for is known, else the words before it."""
    return (match.span("relative" if "person" in phrases.tags(match.end("who") - 1) else "who"),)


def _joined(hit: _Hit) -> Attribution | None:
    """And said: the subject is the one of the verb before."""
    phrases, cue = hit.phrases, hit.cue
    if hit.form <= {"ing"} or hit.form <= {"base"}:
        return None
    pattern = phrases.cast.units.vocabulary.alphabet.compile(AND_SAID.pattern)
    match = pattern.search(phrases.letters, max(hit.first, cue - 8), cue)
    if match is None:
        return None
    helps = _helps(phrases, match.span("aux"))
    nouns = phrases.cast.units.vocabulary.lexicon.reporting_forms
    if helps & {"be", "modal"} or (hit.before is None and hit.form <= {"third"} and nouns.get(hit.verb.lemma)):
        return None
    spoke = hit.before is not None and hit.before.verb is not None
    who = hit.before.who if spoke and hit.before is not None else first_subject(phrases, hit.first, cue)
    if not who:
        return None
    return Attribution(
        rule=AND_SAID.name,
        who=who,
        cue=(cue, cue + 1),
        first=match.start(),
        last=cue + 1,
        verb=hit.verb,
        form=hit.form,
        negated="not" in helps,
        inherits=True,
    )


def _participle(hit: _Hit) -> Attribution | None:
    """Saying, adding: the subject is the one of the clause."""
    phrases, cue = hit.phrases, hit.cue
    if "ing" not in hit.form or cue == hit.first:
        return None
    pattern = phrases.cast.units.vocabulary.alphabet.compile(SAYING.pattern)
    match = pattern.search(phrases.letters, max(hit.first, cue - 5), cue)
    if match is None:
        return None
    quoted = "as" in phrases.tags(cue - 1)
    if match.start("who") >= 0:
        who: Source = (match.span("who"),)
    elif hit.before is not None and not quoted:
        who = hit.before.who
    else:
        who = first_subject(phrases, hit.first, cue)
    return Attribution(
        rule=SAYING.name,
        who=who,
        cue=(cue, cue + 1),
        first=match.start() + ("quotation" in phrases.tags(match.start())),
        last=cue + 1,
        verb=hit.verb,
        form=frozenset({"ing"}),
        inherits=True,
        via=_quoting(hit) if quoted else (),
    )


def _leading(hit: _Hit) -> Attribution | None:
    """Saying …, X left: the subject is the one of the clause behind."""
    phrases, cue = hit.phrases, hit.cue
    if "ing" not in hit.form or cue != hit.first:
        return None
    match = phrases.cast.units.vocabulary.alphabet.compile(SAYING_X.pattern).match(phrases.letters, cue, hit.end)
    if match is None:
        return None
    return Attribution(
        rule=SAYING_X.name,
        who=(match.span("who"),),
        cue=(cue, cue + 1),
        first=cue,
        last=cue + 1,
        verb=hit.verb,
        form=frozenset({"ing"}),
        inherits=True,
    )


def _quoting(hit: _Hit) -> Source:
    """Who quotes in "was quoted by X as saying"."""
    pattern = hit.phrases.cast.units.vocabulary.alphabet.compile(f"by who:({NOUN_PHRASE})")
    match = pattern.search(hit.phrases.letters, max(hit.first, hit.cue - 10), hit.cue)
    return () if match is None else (match.span("who"),)


def _quoted(hit: _Hit) -> Attribution | None:
    """X quoted Y as saying: Y says it."""
    phrases, cue = hit.phrases, hit.cue
    if "ing" not in hit.form or cue < hit.first + _QUOTES or "as" not in phrases.tags(cue - 1):
        return None
    alphabet = phrases.cast.units.vocabulary.alphabet
    lowest = max(hit.first, cue - REACH)
    match = alphabet.compile(QUOTED_SAYING.pattern).search(phrases.letters, lowest, cue)
    if match is None or not _passes_on(phrases, match.start()):
        return None
    relay = subject_before(phrases, alphabet.compile(X_SAID.pattern), hit.first, lowest, match.start())
    return Attribution(
        rule=QUOTED_SAYING.name,
        who=(match.span("who"),),
        cue=(cue, cue + 1),
        first=match.start() if relay is None else begins(phrases, relay),
        last=cue + 1,
        verb=hit.verb,
        form=hit.form,
        via=() if relay is None else named(phrases, relay),
    )


#: Phrases of "quoted Mr Berg as".
_QUOTES: Final = 3


def _passes_on(phrases: Phrases, phrase: int) -> bool:
    """True of "quoted" and "cited"."""
    meaning = phrases.meaning(phrase)
    return meaning is not None and meaning.reporting is not None and meaning.reporting.lemma in _RELAYS


_RELAYS: Final = frozenset({"quote", "cite", "report"})


def _is_relay(phrases: Phrases, cue: int, end: int) -> bool:
    """True of "quoted" in "quoted Mr Berg as saying"."""
    pattern = phrases.cast.units.vocabulary.alphabet.compile(f"({QUOTED_SAYING.pattern.removesuffix('$')}) say&ing")
    return _passes_on(phrases, cue) and pattern.match(phrases.letters, cue, end) is not None


def _infinitive(hit: _Hit) -> Attribution | None:
    """Went on to say: the subject is the one of the clause."""
    phrases, cue = hit.phrases, hit.cue
    if "base" not in hit.form or cue < hit.first + _QUOTES or "to" not in phrases.tags(cue - 1):
        return None
    if phrases.words(cue - 2, cue - 1) not in ("on", "as") or "that" not in hit.verb.takes:
        return None
    who = first_subject(phrases, hit.first, cue)
    if not who:
        return None
    return Attribution(
        rule=TO_SAY.name,
        who=who,
        cue=(cue, cue + 1),
        first=cue - 1,
        last=cue + 1,
        verb=hit.verb,
        form=frozenset({"base"}),
        inherits=True,
    )


def _agentless(hit: _Hit) -> Attribution | None:
    """Is accused of, was urged to: nobody is said to say so."""
    if "participle" not in hit.form or hit.verb.act not in _PARTICIPIAL:
        return None
    phrases, cue = hit.phrases, hit.cue
    pattern = phrases.cast.units.vocabulary.alphabet.compile(UNDER_FIRE.pattern)
    before = phrases.tags(max(hit.first, cue - 2)) | phrases.tags(max(hit.first, cue - 3))
    if pattern.match(phrases.letters, cue, hit.end) is None or before & {"modal", "not", "relative"}:
        return None
    if _PARTICIPIAL[hit.verb.act] not in phrases.tags(cue + 1):
        return None
    return Attribution(
        rule=UNDER_FIRE.name, who=(), cue=(cue, cue + 1), first=cue, last=cue + 1, verb=hit.verb, form=hit.form
    )


#: What a reporting verb may be read as, the surest first.
READINGS: Final = (
    _quoted,
    _passive,
    _agentless,
    _inverted,
    _both,
    _subject,
    _joined,
    _participle,
    _leading,
    _infinitive,
)
