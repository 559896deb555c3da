"""Attributions whose verb is no finite form: saying, quoted as saying, went on to say, accused of."""

import re
from typing import Final, NamedTuple

from newsmodel.extraction.facts.grammar import NOUN_PHRASE
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.asides import begins, named
from newsmodel.extraction.facts.statements.attribution import Attribution, Source
from newsmodel.extraction.facts.statements.subjects import (
    first_subject,
    opens_behind,
    parts,
    subject_before,
)
from newsmodel.extraction.facts.statements.wordings import (
    QUOTED_SAYING,
    SAID_BY,
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
#: What follows the participle of a verb that wants an object: "accused of", "urged to".
PARTICIPIAL: Final = {"accuse": "of", "urge": "to"}


class Hit(NamedTuple):
    """A form of a reporting verb, and the sentence that it stands in."""

    phrases: Phrases
    cue: int
    verb: ReportingVerb
    form: frozenset[str]
    first: int  #: First phrase of the sentence.
    end: int
    before: Attribution | None  #: The attribution before it in the sentence.


def passive(hit: Hit) -> Attribution | None:
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


def agentless(hit: Hit) -> Attribution | None:
    """Is accused of, was urged to: nobody is said to say so."""
    if "participle" not in hit.form or hit.verb.act not in PARTICIPIAL:
        return None
    phrases, cue = hit.phrases, hit.cue
    pattern = phrases.cast.units.vocabulary.alphabet.compile(UNDER_FIRE.pattern)
    before = phrases.tags[max(hit.first, cue - 2)] | phrases.tags[max(hit.first, cue - 3)]
    match = pattern.match(phrases.letters, cue, hit.end)
    if match is None or before & {"modal", "not", "relative"}:
        return None
    if hit.verb.act == "urge" and "be" not in before | phrases.tags[cue - 1]:
        return None  # "then appealed to"
    last = match.end() - 1
    if PARTICIPIAL[hit.verb.act] not in phrases.tags[last]:
        return None
    return Attribution(
        rule=UNDER_FIRE.name, who=(), cue=(cue, cue + 1), first=cue, last=last, verb=hit.verb, form=hit.form
    )


def participle(hit: Hit) -> Attribution | None:
    """Saying, adding: the subject is the one of the clause."""
    phrases, cue = hit.phrases, hit.cue
    if "ing" not in hit.form or cue == hit.first:
        return None
    pattern = phrases.cast.units.vocabulary.alphabet.compile(SAYING.pattern)
    match = pattern.search(phrases.letters, max(hit.first, cue - 5), cue) or _governed(hit)
    is_noun = "utterance" in phrases.tags[cue] or "time" in phrases.tags[cue - 1]
    if match is None or (is_noun and "det" in phrases.tags[cue - 2]):  # "a stern warning", "a Friday briefing"
        return None
    if hit.before is not None and hit.before.last == cue - 1 and _leads(phrases, cue - 1):
        return None  # "said in announcing the plan", not "hit back by accusing"
    cited = "as" in phrases.tags[cue - 1]
    letter = _sender(hit)
    if match.start("who") >= 0:
        who: Source = (match.span("who"),)
    elif letter:
        who = letter
    elif hit.before is not None and not cited and _has_subject(hit, hit.before):
        who = hit.before.who
    else:
        who = first_subject(phrases, hit.first, cue, main=_is_apart(hit))
    subject = _quoted_subject(hit) if cited else None
    if subject is not None:
        who = named(phrases, subject)
    start = who[0][0] if subject is None and who else hit.cue if subject is None else begins(phrases, subject)
    behind = cited and bool(who) and start > hit.first and bool(phrases.tags[start - 1] & {"quotation", "comma"})
    relay = _quoting(hit) if cited else ()
    return Attribution(
        rule=SAYING.name,
        who=who,
        cue=(cue, cue + 1),
        first=start if behind else match.start() + ("quotation" in phrases.tags[match.start()]),
        last=max([cue + 1, *(last for _, last in relay)]),
        verb=hit.verb,
        form=frozenset({"ing"}),
        inherits=not behind,
        via=relay,
    )


def _governed(hit: Hit) -> re.Match[str] | None:
    """The party before the verb in "it follows the mayor saying that", "despite officials saying that"."""
    phrases = hit.phrases
    pattern = phrases.cast.units.vocabulary.alphabet.compile(f"who:({NOUN_PHRASE}) time? $")
    match = pattern.search(phrases.letters, max(hit.first + 1, hit.cue - _LETTER), hit.cue)
    if match is None:
        return None
    beside = hit.before is not None and hit.before.rule == SAYING.name and "join" in phrases.tags[match.start() - 1]
    return match if beside or phrases.small[match.start() - 1] in _FOLLOWS else None


_FOLLOWS: Final = frozenset({"follow", "follows", "followed", "following", "despite", "amid", "after"})


def _quoted_subject(hit: Hit) -> re.Match[str] | None:
    """The mayor in "…, the mayor was quoted as saying"."""
    phrases = hit.phrases
    for verb in range(hit.cue - 2, max(hit.first, hit.cue - _LETTER), -1):
        if _passes_on(phrases, verb) and "be" in phrases.tags[verb - 1]:
            pattern = phrases.cast.units.vocabulary.alphabet.compile(X_SAID.pattern)
            return subject_before(phrases, pattern, hit.first, max(hit.first, verb - REACH), verb)
    return None


def _leads(phrases: Phrases, phrase: int) -> bool:
    return "prep" in phrases.tags[phrase] and "by" not in phrases.tags[phrase]


def _has_subject(hit: Hit, before: Attribution) -> bool:
    """True unless the verb before has no subject of its own: "posted" in "he wrote to the diplomats posted abroad"."""
    if before.rule == WHO_SAID.name and _is_apart(hit) and "comma" not in hit.phrases.tags[before.who[0][0] - 1]:
        return False  # "backed a leader who declared himself mayor, calling it"
    tags = hit.phrases.all_tags
    if "subordinator" in tags(hit.first, hit.first + 2) and "comma" in tags(before.last, hit.cue - 1):
        return False  # "hours after Ms Berg said so, the mayor issued a statement saying"
    if _is_apart(hit) and before.first > hit.first + 1 and "that" in hit.phrases.tags[before.first - 1]:
        return False  # "rejects the claim that the mayor has said so, calling it"
    if not before.is_seldom:
        return bool(before.who)
    main = before.first == hit.first
    return bool(before.who) and (main or (not _is_apart(hit) and opens_behind(hit.phrases, before.first - 1)))


def _is_apart(hit: Hit) -> bool:
    """True of "…, saying", which goes with the main clause."""
    return bool(hit.phrases.tags[hit.cue - 1] & {"comma", "dash"})


def _sender(hit: Hit) -> Source:
    """Whose words "a letter from X saying" and "a quote by X, saying" tell, and "a banner saying"."""
    phrases = hit.phrases
    if phrases.small[hit.cue - 1] in _SIGNS and phrases.tags[hit.cue - 2] & {"det", "low"}:
        return ((hit.cue - 1, hit.cue),)
    pattern = phrases.cast.units.vocabulary.alphabet.compile(f"(from|by) who:({NOUN_PHRASE}) time? comma? $")
    match = pattern.search(phrases.letters, max(hit.first + 1, hit.cue - _LETTER), hit.cue)
    spoke = hit.before is not None and hit.before.verb is not None and bool(hit.before.who)
    if match is None or (spoke and _is_apart(hit)):
        return ()  # "Norway called for calm after an appeal by the mayor, saying"
    nouns = phrases.cast.units.vocabulary.lexicon.reporting_forms
    noun = nouns.get(phrases.words(match.start() - 1, match.start()))
    return () if noun is None else (match.span("who"),)


#: What bears words that somebody shows.
_SIGNS: Final = frozenset(
    {"banner", "banners", "sign", "signs", "placard", "placards", "poster", "posters", "billboard"}
)
#: Phrases of "from the mayor of Oslo on Monday," at the most.
_LETTER: Final = 8


def _quoting(hit: Hit) -> Source:
    """Who quotes in "was quoted by X as saying", "was quoted as saying by X"."""
    pattern = hit.phrases.cast.units.vocabulary.alphabet.compile(f"by who:({NOUN_PHRASE}|capital{{1,3}})")
    match = pattern.search(hit.phrases.letters, max(hit.first, hit.cue - 10), hit.cue) or pattern.match(
        hit.phrases.letters, hit.cue + 1, hit.end
    )
    return () if match is None else (match.span("who"),)


def leading(hit: Hit) -> Attribution | None:
    """Saying …, X left: the subject is the one of the clause behind."""
    phrases, cue = hit.phrases, hit.cue
    if "ing" not in hit.form or cue > hit.first + 1 or not (cue == hit.first or phrases.tags[hit.first] & _INTRO):
        return None
    match = phrases.cast.units.vocabulary.alphabet.compile(SAYING_X.pattern).match(phrases.letters, cue, hit.end)
    if match is None:
        return None
    return Attribution(
        rule=SAYING_X.name,
        who=(match.span("who"),),
        cue=(cue, cue + 1),
        first=hit.first,
        last=cue + 1,
        verb=hit.verb,
        form=frozenset({"ing"}),
        inherits=True,
    )


#: What may stand before a participle that opens a sentence: "in announcing", "while saying".
_INTRO: Final = frozenset({"prep", "subordinator"})


def quoted(hit: Hit) -> Attribution | None:
    """X quoted Y as saying: Y says it."""
    phrases, cue = hit.phrases, hit.cue
    if "ing" not in hit.form or cue < hit.first + _QUOTES or "as" not in phrases.tags[cue - 1]:
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


def _passes_on(phrases: Phrases, phrase: int) -> bool:
    """True of "quoted" and "cited"."""
    meaning = phrases.meaning(phrase)
    return meaning is not None and meaning.reporting is not None and meaning.reporting.lemma in _RELAYS


def is_relay(phrases: Phrases, cue: int, end: int) -> bool:
    """True of "quoted" in "quoted Mr Berg as saying"."""
    if not _passes_on(phrases, cue):
        return False
    return phrases.cast.units.vocabulary.alphabet.compile(_AS_SAYING).match(phrases.letters, cue, end) is not None


_AS_SAYING: Final = f"({QUOTED_SAYING.pattern.removesuffix('$')}) say&ing"


def infinitive(hit: Hit) -> Attribution | None:
    """Went on to say, is reported to have said: the subject is the one of the clause."""
    phrases, cue = hit.phrases, hit.cue
    if cue < hit.first + _QUOTES:
        return None
    purpose = "base" in hit.form and "to" in phrases.tags[cue - 1]
    goes_on = purpose and "that" in hit.verb.takes and _leads_on(phrases.word[cue - 2])
    goes_on = goes_on or (purpose and phrases.small[cue - 2] in _LATEST)
    if not goes_on and not (purpose and _is_used(hit)) and not ("that" in hit.verb.takes and _is_hearsay(hit)):
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


def _leads_on(words: str) -> bool:
    """True of "on" and "went on", of the second "as" of "so far as"."""
    return words.rpartition(" ")[2] in ("on", "as", "out")


#: Who is "the latest to say", "among the first to call for".
_LATEST: Final = frozenset({"latest", "first", "last"})


def _is_used(hit: Hit) -> bool:
    """True of "used a speech to say", "took to Twitter to say", "tweeted to say"."""
    phrases = hit.phrases
    if {"that", "of"}.isdisjoint(hit.verb.takes) and hit.verb.lemma != "call for":
        return False
    for phrase in range(hit.cue - 2, max(hit.first, hit.cue - _MEANS), -1):
        if phrases.tags[phrase] & {"mark", "quotation", "relative", "turn"}:
            return False
        word = phrases.small[phrase]
        if word in _USES:
            return bool(phrases.all_tags(phrase + 1, hit.cue) & {"utterance", "noun", "organization"})
        if word in _TAKES:
            return "to" in phrases.tags[phrase + 1] and phrase + 1 < hit.cue - 1
        if word in _WRITES:
            return "that" in hit.verb.takes and phrase < hit.cue - 2
    return False


#: Phrases from the verb to what it is done for: "used his address to the town on Monday to say".
_MEANS: Final = 12
_USES: Final = frozenset(
    {"used", "uses", "hold", "held", "holding", "convene", "convened", "gave", "giving", "issued", "issuing", "called"}
)
_TAKES: Final = frozenset({"took", "takes"})
_WRITES: Final = frozenset(
    {
        "tweeted", "phoned", "telephoned", "wrote", "emailed", "called back", "emerged", "flew", "travelled",
        "traveled", "came", "went", "stood", "rose", "stepped", "returned", "appeared",
    }
)  # fmt: skip


def _is_hearsay(hit: Hit) -> bool:
    """True of "promised" in "is reported to have promised"."""
    phrases, cue = hit.phrases, hit.cue
    if "participle" not in hit.form or "have" not in phrases.tags[cue - 1] or "to" not in phrases.tags[cue - 2]:
        return False
    return phrases.word[cue - 3] in _HEARSAY


_HEARSAY: Final = frozenset({"reported", "said", "alleged", "believed", "understood", "rumored", "rumoured", "known"})
#: Phrases of "quoted Mr Berg as".
_QUOTES: Final = 3


_RELAYS: Final = frozenset({"quote", "cite", "report"})
