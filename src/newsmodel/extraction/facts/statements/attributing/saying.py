"""Attributions whose verb is no finite form: saying, quoted as saying, accused of."""

import re
from typing import Final

from newsmodel.extraction.facts.grammar import NOUN_PHRASE, TOOK
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.asides import begins, named
from newsmodel.extraction.facts.statements.subject.attribution import Attribution, Source
from newsmodel.extraction.facts.statements.subject.bearers import LETTER, governed, is_apart, is_letter, sender
from newsmodel.extraction.facts.statements.subject.first_subject import first_subject
from newsmodel.extraction.facts.statements.subject.hit import REACH, Hit
from newsmodel.extraction.facts.statements.subject.openings import leads_in, other_subject
from newsmodel.extraction.facts.statements.subject.subjects import (
    opens_behind,
    parts,
    subject_before,
)
from newsmodel.extraction.facts.statements.subject.wordings import (
    CALLED_BY,
    QUOTED_SAYING,
    SAID_BY,
    SAYING,
    SAYING_X,
    UNDER_FIRE,
    WHO_SAID,
    X_SAID,
)
from newsmodel.extraction.facts.statements.words.beginnings import has_comma
from newsmodel.extraction.facts.statements.words.naming import NAMES

#: What follows the participle of a verb that wants an object: "accused of", "urged to".
PARTICIPIAL: Final = {"accuse": "of", "urge": "to"}


def passive(hit: Hit) -> Attribution | None:
    """Was accused by X of; was called "a gift" by X."""
    if "participle" not in hit.form:
        return None
    alphabet, letters = hit.phrases.cast.units.vocabulary.alphabet, hit.phrases.letters
    names = "as" in hit.verb.takes or hit.verb.lemma in NAMES
    for rule in (SAID_BY, CALLED_BY) if names else (SAID_BY,):
        match = alphabet.compile(rule.pattern).match(letters, hit.cue, hit.end)
        if match is not None and not _tells_of_thing(hit.phrases, match.end()):
            return Attribution(
                rule=rule.name,
                who=parts(hit.phrases, match),
                cue=(hit.cue, hit.cue + 1),
                first=hit.cue,
                last=match.end("who") if rule is SAID_BY else hit.cue + 1,
                verb=hit.verb,
                form=frozenset({"participle"}),
            )
    return None


def _tells_of_thing(phrases: Phrases, at: int) -> bool:
    """True of the "that" of "a ban announced by Norway that would hurt the town"."""
    return "that" in phrases.tags[at] and bool(phrases.tags[at + 1] & {"be", "have", "modal", "do"})


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


def _is_briefing(phrases: Phrases, cue: int) -> bool:
    """True for the noun of "a stern warning", "a Friday briefing"."""
    is_noun = "utterance" in phrases.tags[cue] or "time" in phrases.tags[cue - 1] or phrases.small[cue] == "reasoning"
    return is_noun and "det" in phrases.tags[cue - 2]


def participle(hit: Hit) -> Attribution | None:
    """Saying, adding: the subject is the one of the clause."""
    phrases, cue = hit.phrases, hit.cue
    if "ing" not in hit.form or cue == hit.first:
        return None
    pattern = phrases.cast.units.vocabulary.alphabet.compile(SAYING.pattern)
    match = pattern.search(phrases.letters, max(hit.first, cue - 5), cue)
    if "quotation" in phrases.tags[cue - 1] and phrases.tags[cue - 2] & {"modal", "to"}:
        return None  # 'he would "consider" accusing Norway'
    told, letter = governed(hit) if match is None else (), sender(hit)
    if _avoids(phrases, cue) or _is_report(hit) or _is_briefing(phrases, cue):
        return None
    if match is None and not (told or letter or is_letter(hit)):
        return None
    if hit.verb.lemma in _SHOWS and not is_apart(hit):
        return None  # "was sacked over a film depicting him as a clown"
    if hit.before is not None and hit.before.last == cue - 1 and _leads(phrases, cue - 1):
        return None  # "said in announcing the plan", not "hit back by accusing"
    cited = "as" in phrases.tags[cue - 1]
    beside = match is not None and match.start("who") >= 0
    who = parts(phrases, match) if match is not None and beside else told or letter or _speaker(hit, cited=cited)
    subject = _quoted_subject(hit) if cited else None
    if subject is not None:
        who = named(phrases, subject)
    start = who[0][0] if subject is None and who else hit.cue if subject is None else begins(phrases, subject)
    behind = cited and bool(who) and start > hit.first and bool(phrases.tags[start - 1] & {"quotation", "comma"})
    relay = _quoting(hit) if cited else ()
    lead = match.start() if match is not None else told[0][0] if told else None
    return Attribution(
        rule=SAYING.name,
        who=who,
        cue=(cue, cue + 1),
        first=start if behind else cue if lead is None else lead + ("quotation" in phrases.tags[lead]),
        last=max([cue + 1, *(last for _, last in relay)]),
        verb=hit.verb,
        form=frozenset({"ing"}),
        inherits=not behind,
        via=relay,
    )


def _avoids(phrases: Phrases, cue: int) -> bool:
    """True of "regrets saying so", and of "Mr Tveit, while not denying it, said"."""
    open_left = "not" in phrases.tags[cue - 1] and "subordinator" in phrases.tags[cue - 2]
    return phrases.small[cue - 1] in _AVOIDS or open_left


def _is_report(hit: Hit) -> bool:
    """True of "journalists reporting from the town"."""
    tags, cue = hit.phrases.tags, hit.cue
    return hit.verb.lemma == "report" and "group" in tags[cue - 1] and "prep" in tags[cue + 1]


def _speaker(hit: Hit, *, cited: bool) -> Source:
    """Who spoke before in the sentence, else its subject."""
    if hit.before is not None and not cited and _has_subject(hit, hit.before):
        return _turned_to(hit, hit.before) or hit.before.who
    opening = first_subject(hit.phrases, hit.first, hit.cue, main=is_apart(hit))
    if opening and not _is_event(hit.phrases, opening):
        return opening
    return other_subject(hit.phrases, hit.first, hit.cue) or opening


def _is_event(phrases: Phrases, who: Source) -> bool:
    """True of the talks in "The talks ended after Mr Tveit left, saying"."""
    last = phrases.tags[who[-1][1] - 1]
    return "noun" in last and last.isdisjoint(("party", "utterance"))


def _turned_to(hit: Hit, before: Attribution) -> Source:
    """Mr Tveit in "the towns left, saying so, and Mr Tveit later gave in, saying": who does something in between."""
    phrases = hit.phrases
    pattern = phrases.cast.units.vocabulary.alphabet.compile(_AND_X)
    for match in pattern.finditer(phrases.letters, before.last, hit.cue):
        word = phrases.word[match.end() - 1]
        if is_apart(hit) and (word in TOOK or word.endswith("ed")):
            return (match.span("who"),)
    return ()


#: Another who does something in a clause of his own.
_AND_X: Final = "comma (join|turn) who:(party&person&!pronoun) adverb? low&!ing"


def _quoted_subject(hit: Hit) -> re.Match[str] | None:
    """The mayor in "…, the mayor was quoted as saying"."""
    phrases = hit.phrases
    for verb in range(hit.cue - 2, max(hit.first, hit.cue - LETTER), -1):
        if _passes_on(phrases, verb) and "be" in phrases.tags[verb - 1]:
            return subject_of(hit, verb)
    return None


def subject_of(hit: Hit, verb: int) -> re.Match[str] | None:
    """Who stands before another verb of the sentence as its subject."""
    pattern = hit.phrases.cast.units.vocabulary.alphabet.compile(X_SAID.pattern)
    return subject_before(hit.phrases, pattern, hit.first, max(hit.first, verb - REACH), verb)


def _leads(phrases: Phrases, phrase: int) -> bool:
    return "prep" in phrases.tags[phrase] and "by" not in phrases.tags[phrase]


def _has_subject(hit: Hit, before: Attribution) -> bool:
    """True unless the verb before has no subject of its own: "posted" in "he wrote to the diplomats posted abroad"."""
    if before.rule == WHO_SAID.name and is_apart(hit) and "comma" not in hit.phrases.tags[before.who[0][0] - 1]:
        return False  # "backed a leader who declared himself mayor, calling it"
    tags = hit.phrases.all_tags
    if "subordinator" in tags(hit.first, hit.first + 2) and "comma" in tags(before.last, hit.cue - 1):
        return False  # "hours after Ms Berg said so, the mayor issued a statement saying"
    if is_apart(hit) and before.first > hit.first + 1 and "that" in hit.phrases.tags[before.first - 1]:
        return False  # "rejects the claim that the mayor has said so, calling it"
    if not before.is_seldom:
        return bool(before.who)
    main = before.first == hit.first
    return bool(before.who) and (main or (not is_apart(hit) and opens_behind(hit.phrases, before.first - 1)))


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
    if "ing" not in hit.form or not leads_in(phrases, hit.first, cue):
        return None
    match = phrases.cast.units.vocabulary.alphabet.compile(SAYING_X.pattern).match(phrases.letters, cue, hit.end)
    if match is None or not has_comma(phrases, match.start("who") - 1):
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


#: What somebody does who does not say so.
_AVOIDS: Final = frozenset(
    {
        "avoid", "avoids", "avoided", "avoiding", "regret", "regrets", "regretted", "consider", "considers",
        "considered", "considering", "resist", "resisted", "without",
    }
)  # fmt: skip
#: What a picture does as well as somebody who speaks.
_SHOWS: Final = frozenset({"depict", "portray"})
#: Phrases of "quoted Mr Berg as".
_QUOTES: Final = 3


_RELAYS: Final = frozenset({"quote", "cite", "report"})
