"""Attributions with an infinitive: went on to say, is reported to have said, prompting X to accuse."""

from typing import Final

from newsmodel.extraction.facts.grammar import NOUN_PHRASE
from newsmodel.extraction.facts.statements.attributing.saying import subject_of
from newsmodel.extraction.facts.statements.subject.asides import named
from newsmodel.extraction.facts.statements.subject.attribution import Attribution, Source
from newsmodel.extraction.facts.statements.subject.bearers import LETTER
from newsmodel.extraction.facts.statements.subject.first_subject import first_subject
from newsmodel.extraction.facts.statements.subject.hit import Hit
from newsmodel.extraction.facts.statements.subject.wordings import TO_SAY
from newsmodel.extraction.facts.statements.words.beginnings import is_clause_at
from newsmodel.extraction.facts.statements.words.naming import NAMES, is_judged


def infinitive(hit: Hit) -> Attribution | None:
    """Went on to say, is reported to have said: the subject is the one of the clause."""
    phrases, cue = hit.phrases, hit.cue
    if cue < hit.first + _LEAD:
        return None
    purpose = "base" in hit.form and "to" in phrases.tags[cue - 1]
    goes_on = purpose and _tells(hit) and _leads_on(phrases.word[cue - 2])
    goes_on = goes_on or (purpose and not _LATEST.isdisjoint(phrases.words(cue - 3, cue - 1).lower().split()))
    made = _made_to(hit) if purpose else ()
    again = _goes_on(hit) or _continues(hit) if purpose else ()
    if not (made or again or goes_on or (purpose and _is_used(hit)) or ("that" in hit.verb.takes and _is_hearsay(hit))):
        return None
    who = made or again or first_subject(phrases, hit.first, cue)
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


def _goes_on(hit: Hit) -> Source:
    """Mr Tveit in "Mr Tveit went on to say that it was late and to warn that"."""
    beside = hit.before is not None and hit.before.rule == TO_SAY.name and "join" in hit.phrases.tags[hit.cue - 2]
    return hit.before.who if beside and hit.before is not None and _tells(hit) else ()


def _continues(hit: Hit) -> Source:
    """Who speaks in "Mr Tveit continues to deny it" and "has continued to", nobody in "will continue to"."""
    phrases, verb = hit.phrases, hit.cue - 2
    if phrases.small[verb] not in _CONTINUES or {"that", "of", "inf"}.isdisjoint(hit.verb.takes):
        return ()
    if phrases.all_tags(max(hit.first, verb - 2), verb) & {"modal", "to"}:
        return ()
    subject = subject_of(hit, verb)
    return first_subject(phrases, hit.first, hit.cue) if subject is None else named(phrases, subject)


_CONTINUES: Final = frozenset({"continue", "continues", "continued"})


def _tells(hit: Hit) -> bool:
    """True of a verb with "that", and of one that calls something by a name."""
    return "that" in hit.verb.takes or hit.verb.lemma in NAMES


def _leads_on(words: str) -> bool:
    """True of "on" and "went on", of the second "as" of "so far as"."""
    return words.rpartition(" ")[2] in ("on", "as", "out")


#: Who is "the latest to say", "among the first to call for", "quick to point out".
_LATEST: Final = frozenset({"latest", "first", "last", "quick", "swift"})


def _made_to(hit: Hit) -> Source:
    """Mr Tveit in "prompting Mr Tveit to accuse Norway", "led Mr Tveit to say"."""
    phrases = hit.phrases
    told = is_judged(phrases, hit.cue + 1, hit.end, hit.verb)
    if not told and {"that", "of", "against"}.isdisjoint(hit.verb.takes) and hit.verb.lemma != "call for":
        return ()  # "prompted him to call a meeting"
    pattern = phrases.cast.units.vocabulary.alphabet.compile(f"low who:({NOUN_PHRASE}|country) to $")
    match = pattern.search(phrases.letters, max(hit.first, hit.cue - LETTER), hit.cue)
    return () if match is None or phrases.small[match.start()] not in _MAKES else (match.span("who"),)


_MAKES: Final = frozenset(
    {"prompting", "prompted", "prompts", "leading", "led", "forcing", "forced", "causing", "caused"}
)


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
            tags = phrases.all_tags(phrase + 1, hit.cue)
            return bool(tags & {"utterance", "noun", "organization"}) or _says_clause(hit)
        if word in _TAKES:
            return "to" in phrases.tags[phrase + 1] and phrase + 1 < hit.cue - 1
        if word in _WRITES:
            return ("that" in hit.verb.takes or hit.verb.lemma == "call for") and phrase < hit.cue - 2
    return False


def _says_clause(hit: Hit) -> bool:
    """True of "say" before a clause, not of "to say the least"."""
    behind = hit.cue + 1
    if hit.verb.lemma != "say" or behind >= hit.end:
        return False
    return "that" in hit.phrases.tags[behind] or is_clause_at(hit.phrases, behind, hit.end)


#: Phrases from the verb to what it is done for: "used his address to the town on Monday to say".
_MEANS: Final = 12
_USES: Final = frozenset(
    {"used", "uses", "hold", "held", "holding", "convene", "convened", "gave", "giving", "issued", "issuing", "called"}
)
_TAKES: Final = frozenset({"took", "takes"})
_WRITES: Final = frozenset(
    {
        "tweeted", "phoned", "telephoned", "wrote", "emailed", "called back", "emerged", "flew", "travelled",
        "traveled", "came", "went", "stood", "rose", "stepped", "returned", "appeared", "marched", "gathered",
        "rallied",
    }
)  # fmt: skip


def _is_hearsay(hit: Hit) -> bool:
    """True of "promised" in "is reported to have promised"."""
    phrases, cue = hit.phrases, hit.cue
    if "participle" not in hit.form or "have" not in phrases.tags[cue - 1] or "to" not in phrases.tags[cue - 2]:
        return False
    return phrases.word[cue - 3] in _HEARSAY


_HEARSAY: Final = frozenset({"reported", "said", "alleged", "believed", "understood", "rumored", "rumoured", "known"})
#: Phrases of "went on to" at the least.
_LEAD: Final = 3
