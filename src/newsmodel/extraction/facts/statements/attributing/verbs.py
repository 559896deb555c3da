"""Attributions with a reporting verb: every way in which its speaker may stand beside it."""

import re
from collections.abc import Iterator
from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.attributing.infinitives import infinitive
from newsmodel.extraction.facts.statements.attributing.plain_subjects import plain
from newsmodel.extraction.facts.statements.attributing.relatives import antecedent, may_be_which
from newsmodel.extraction.facts.statements.attributing.saying import (
    PARTICIPIAL,
    agentless,
    is_relay,
    leading,
    participle,
    passive,
    quoted,
)
from newsmodel.extraction.facts.statements.subject.adjectives import is_no_subject
from newsmodel.extraction.facts.statements.subject.agreement import agrees
from newsmodel.extraction.facts.statements.subject.asides import before_aside, begins, far_subject, named
from newsmodel.extraction.facts.statements.subject.attribution import Attribution, Source, Stretch
from newsmodel.extraction.facts.statements.subject.first_subject import first_subject
from newsmodel.extraction.facts.statements.subject.hit import REACH, Hit
from newsmodel.extraction.facts.statements.subject.inverted import inverted
from newsmodel.extraction.facts.statements.subject.modified import modified, who_know
from newsmodel.extraction.facts.statements.subject.subjects import (
    agreeing,
    end_of_subject,
    has_stray_mark,
    inner_subject,
    is_nobody,
    parts,
    subject_before,
    with_list,
    without_reason,
)
from newsmodel.extraction.facts.statements.subject.unclosed import whole_subject
from newsmodel.extraction.facts.statements.subject.wordings import (
    AND_SAID,
    BOTH_SAID,
    WHO_SAID,
    X_SAID,
)
from newsmodel.extraction.facts.statements.words.endings import ends_sentence
from newsmodel.extraction.facts.statements.words.idle import (
    asks_for_silence,
    is_idle,
    is_lifeless,
    is_of_thing,
    is_published,
    is_supposed,
    tells_that,
)
from newsmodel.extraction.facts.statements.words.naming import NAMES
from newsmodel.extraction.facts.statements.words.turning import tells_itself
from newsmodel.extraction.rule import Rule

#: Helping verbs and adverbs between a relative pronoun and its verb, and the pronoun.
_AUX: Final = 6

_FORMS: Final = frozenset({"past", "third", "base", "ing", "participle"})


def attributions_with_verb(phrases: Phrases) -> Iterator[Attribution]:
    """The attributions with a reporting verb, in order."""
    before: Attribution | None = None
    for match in phrases.cast.units.vocabulary.alphabet.compile("say").finditer(phrases.letters):
        cue = match.start()
        meaning = phrases.meaning(cue)
        if meaning is None or meaning.reporting is None:
            continue
        first, end = phrases.sentence[cue]
        if before is not None and before.cue[0] < first:
            before = None
        if (
            meaning.reporting.reports == "seldom"
            and not tells_that(phrases, meaning.reporting.lemma, cue + 1, end)
            and is_idle(phrases, first, cue, end)
        ):
            continue
        if is_relay(phrases, cue, end) or is_supposed(phrases, first, cue) or asks_for_silence(phrases, cue):
            continue
        if is_published(phrases, cue, meaning.reporting.lemma):
            continue
        hit = Hit(phrases, cue, meaning.reporting, phrases.tags[cue] & _FORMS, first, end, before)
        for read in READINGS:
            attribution = read(hit)
            if attribution is not None and not is_of_thing(phrases, attribution):
                yield attribution
                before = attribution
                break


def _helps(phrases: Phrases, span: tuple[int, int]) -> frozenset[str]:
    return phrases.all_tags(*span)


def _subject(hit: Hit) -> Attribution | None:
    """X said; X, who said."""
    phrases, cue = hit.phrases, hit.cue
    if not _fits(hit):
        return None
    alphabet = phrases.cast.units.vocabulary.alphabet
    lowest = max(hit.first, cue - REACH)
    relative = alphabet.compile("relative|that").search(phrases.letters, max(hit.first, cue - _AUX), cue) is not None
    for rule in (WHO_SAID, X_SAID) if relative else (X_SAID,):
        pattern = alphabet.compile(rule.pattern)
        match = subject_before(phrases, pattern, hit.first, lowest, cue)
        apart = before_aside(phrases, hit.first, cue) if rule is X_SAID and _is_finite(hit) else None
        if apart is not None and (match is None or match.start("who") > apart[0]):
            return _behind(hit, rule, (apart,), apart[0], negated="not" in phrases.tags[cue - 1])
        if match is None:
            continue
        match = _behind_object(hit, pattern, _behind_quotation(phrases, pattern, match, cue))
        helps = _helps(phrases, match.span("aux"))
        far = _far(hit, match) if rule is X_SAID else None
        if far is not None:
            return _behind(hit, rule, (far,), far[0], negated="not" in helps)
        end = end_of_subject(phrases, match)
        if end is not None:
            match = pattern.search(phrases.letters, lowest, end) or match
        inner = inner_subject(phrases, match) if rule is X_SAID else None
        if inner is not None:
            match = pattern.search(phrases.letters, inner, cue) or match
        if is_nobody(phrases, match) or (
            rule is X_SAID and (_lacks_object(hit, match) or is_no_subject(phrases, match))
        ):
            continue
        if rule is WHO_SAID and not may_be_which(phrases, match, hit.verb):
            return None
        if not agrees(phrases, hit.form, helps, match) or has_stray_mark(phrases, match):
            return None
        who, first = (
            _all_of(hit, pattern, match) if rule is X_SAID else (antecedent(phrases, match), match.start("who"))
        )
        if rule is X_SAID and is_lifeless(phrases, hit.verb.lemma, who):
            return None
        return _behind(hit, rule, who, first, negated="not" in helps)
    return None


def _behind_object(hit: Hit, pattern: re.Pattern[str], match: re.Match[str]) -> re.Match[str]:
    """The subject behind the thing that ends a clause before it: "will sign the deal, Mr Tveit's aide, Ms Berg,"."""
    phrases, first = hit.phrases, match.start("who")
    aside = match.span("aside") if "aside" in match.re.groupindex else (0, 0)
    owned = aside[1] - aside[0] > _OWNED and "possessive" in phrases.tags[aside[0] + 2]
    thing = "party" not in phrases.all_tags(*match.span("who")) and "party" in phrases.tags[aside[1] - 2]
    if not (owned and thing and phrases.all_tags(hit.first, first) & _FINITE):
        return match
    return pattern.search(phrases.letters, aside[0] + 1, hit.cue) or match


#: Phrases of ", Mr Tveit's aide, Ms Berg,".
_OWNED: Final = 4
#: What tells that a clause stands before.
_FINITE: Final = frozenset({"modal", "be", "have", "past"})


def _stands_beside(phrases: Phrases, first: int) -> bool:
    """True of Ms Berg in "Mr Tveit came and alongside Ms Berg said"."""
    return first > 1 and phrases.small[first - 1] in _BESIDE and "join" in phrases.tags[first - 2]


_BESIDE: Final = frozenset({"alongside", "beside", "with"})


def _far(hit: Hit, match: re.Match[str]) -> Stretch | None:
    """The subject that the words of *match* only tell more of."""
    far = far_subject(hit.phrases, hit.first, match)
    if far is None and "past" in hit.form and _is_finite(hit):
        return modified(hit.phrases, hit.first, match)
    if far is None and hit.form <= {"base"} and not agrees(hit.phrases, hit.form, frozenset(), match):
        return who_know(hit.phrases, hit.first, match)
    return far


def _fits(hit: Hit) -> bool:
    """True if the form goes with the "is" before it, or its absence: "is saying", not "was quoted"."""
    helped = "be" in hit.phrases.tags[hit.cue - 1]
    return "ing" in hit.form if helped else not hit.form <= {"ing"}


def _all_of(hit: Hit, pattern: re.Pattern[str], match: re.Match[str]) -> tuple[Source, int]:
    """Who speaks in the words of *match*, all of which they end included; and where the attribution begins."""
    if _is_finite(hit):
        match = whole_subject(hit.phrases, pattern, hit.first, match) or match
    who = agreeing(hit.phrases, named(hit.phrases, match), hit.form, match)
    first = _first(hit.phrases, match, who)
    if first == match.start("who"):
        who = with_list(hit.phrases, hit.first, who)
        first = min([first, *(begin for begin, _ in who[:1])])
    if _stands_beside(hit.phrases, first):
        who = first_subject(hit.phrases, hit.first, first - 1) or who
    return without_reason(hit.phrases, who), first


def _is_finite(hit: Hit) -> bool:
    """True of a verb that can only have a subject: not of "accused" in "Mr Tveit, the mayor, accused of theft"."""
    behind = hit.phrases.tags[hit.cue + 1]
    return bool(hit.form & {"past", "third"}) and ("participle" not in hit.form or behind.isdisjoint(_PASSIVE))


#: What follows a participle, not a verb that reports.
_PASSIVE: Final = frozenset({"of", "by", "comma", "stop"})


def _behind_quotation(phrases: Phrases, pattern: re.Pattern[str], match: re.Match[str], cue: int) -> re.Match[str]:
    """*match*, or the subject behind the quotation that its comma ends: not "a “gift,” the mayor", "something he"."""
    for phrase in range(match.end("who") - 1, match.start("who") - 1, -1):
        if phrase in phrases.quotations and ends_sentence(phrases, phrase, ","):
            match = pattern.search(phrases.letters, phrase + 1, cue) or match
            break
    if phrases.small[match.start("who")] == "something":
        return pattern.search(phrases.letters, match.start("who") + 1, cue) or match
    return match


def _behind(hit: Hit, rule: Rule, who: Source, first: int, *, negated: bool) -> Attribution:
    """The attribution of the verb to those before it."""
    return Attribution(
        rule=rule.name,
        who=who,
        cue=(hit.cue, hit.cue + 1),
        first=first,
        last=hit.cue + 1,
        verb=hit.verb,
        form=hit.form,
        negated=negated,
    )


def _lacks_object(hit: Hit, match: re.Match[str]) -> bool:
    """True of "accused" in "two men accused of theft": a verb that must have an object, without one.

    So of "dubbed" in 'a plan dubbed "the gift"'.
    """
    is_name = hit.verb.lemma in NAMES and hit.cue + 1 in hit.phrases.quotations
    if is_name and all("adverb" in hit.phrases.tags[at] for at in range(match.start("aux"), match.end("aux"))):
        return not match.start() or not hit.phrases.tags[match.start() - 1] & {"relative", "what", "that"}
    if "participle" not in hit.form or hit.cue + 1 >= hit.end or match.start("aux") < match.end("aux"):
        return False
    behind = hit.phrases.tags[hit.cue + 1]
    done = "by" in behind and "object" in hit.verb.takes and hit.verb.act != "deny"
    if done and hit.phrases.tags[hit.cue + 2] & _AGENT:
        return True  # "the ban announced by Norway", not "…, a claim denied by Norway"
    if "as" in behind and "as" in hit.verb.takes and hit.phrases.tags[hit.cue + 2].isdisjoint(("quotation", "pronoun")):
        before = hit.phrases.tags[match.start() - 1] if match.start() else frozenset[str]()
        return before.isdisjoint(("relative", "what", "that")) and "party" not in hit.phrases.tags[match.end("who") - 1]
    if "to_person" not in hit.verb.takes or (match.start() and "relative" in hit.phrases.tags[match.start() - 1]):
        return False  # the last: "the mayor, whom he accused of theft"
    return PARTICIPIAL.get(hit.verb.act) in behind or (hit.verb.lemma in _TO_SOMEBODY and "prep" in behind)


#: With what the words begin for somebody by whom a thing is announced.
_AGENT: Final = frozenset({"party", "det", "country", "capital"})
#: Verbs that need whom they tell it: "people briefed on the plan" were told.
_TO_SOMEBODY: Final = frozenset({"brief", "inform", "notify", "tell", "remind", "assure", "advise"})


def _first(phrases: Phrases, match: re.Match[str], who: Source) -> int:
    """Where the attribution begins: of two subjects of which the verb fits one, with that one."""
    joined = 0 < len(who) < len(parts(phrases, match)) and who[-1][1] == match.end("who")
    return who[0][0] if joined else begins(phrases, match)


def _both(hit: Hit) -> Attribution | None:
    """X and Y, both of whom say."""
    phrases, cue = hit.phrases, hit.cue
    if phrases.tags[cue - 1].isdisjoint(_BEHIND_BOTH):
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


#: What may stand between "both of" and "say", or "who" and "say".
_BEHIND_BOTH: Final = frozenset({"relative", "have", "both", "all", "each"})


def _joined(hit: Hit) -> Attribution | None:
    """And said: the subject is the one of the verb before."""
    phrases, cue = hit.phrases, hit.cue
    if hit.form <= {"ing"} or (hit.form <= {"base"} and not _are_several(hit)):
        return None
    pattern = phrases.cast.units.vocabulary.alphabet.compile(AND_SAID.pattern)
    match = pattern.search(phrases.letters, max(hit.first, cue - 8), cue) or _listed(hit)
    if match is None or _is_accused(hit):
        return None
    noun = "low" in phrases.tags[cue + 1] and phrases.tags[cue + 1].isdisjoint(("det", "there"))
    if hit.before is None and phrases.small[cue] in _ADJECTIVES and noun:
        return None
    helps = _helps(phrases, match.span("aux"))
    nouns = phrases.cast.units.vocabulary.lexicon.reporting_forms
    if helps & {"be", "modal"} or (hit.before is None and hit.form <= {"third"} and nouns.get(hit.verb.lemma)):
        return None
    spoke = hit.before is not None and hit.before.verb is not None and not _is_aside(hit, hit.before, match.start())
    spoke = spoke and hit.before is not None and not _is_within(hit, hit.before)
    who = hit.before.who if spoke and hit.before is not None else first_subject(phrases, hit.first, cue)
    if hit.before is not None and "to_person" in hit.verb.takes and tells_itself(phrases, who, cue + 1):
        who = first_subject(phrases, hit.before.last, cue)
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


def _are_several(hit: Hit) -> bool:
    """True of "critics have left and say": the verb goes with those before it, and no "to" or "would" does."""
    phrases, cue = hit.phrases, hit.cue
    if hit.verb.lemma != "say" or phrases.small[cue - 1] not in ("and", "but"):
        return False
    who = first_subject(phrases, hit.first, cue)
    if len(who) != 1 or not phrases.small[who[0][1] - 1].endswith("s"):
        return False
    return phrases.all_tags(who[0][1], cue).isdisjoint(("to", "modal", "relative", "that", "do"))


def _listed(hit: Hit) -> re.Match[str] | None:
    """What stands before "vowed" in "called it a gift, vowed to build it and said that it was late"."""
    phrases, before = hit.phrases, hit.before
    if before is None or before.verb is None or before.verb.lemma in _WITH_CLAUSE or not hit.form & before.form & _PAST:
        return None
    alphabet = phrases.cast.units.vocabulary.alphabet
    match = alphabet.compile("comma aux:(adverb?) $").search(phrases.letters, max(hit.first, hit.cue - 3), hit.cue)
    if match is None or phrases.tags[hit.cue + 1] & _PASSIVE:
        return None
    goes_on = alphabet.compile(_GOES_ON).match(phrases.letters, hit.cue + 1, hit.end)
    return None if goes_on is None else match


#: Participles that stand before a noun, as in "known or suspected thieves".
_ADJECTIVES: Final = frozenset({"alleged", "suspected", "known", "reported", "confirmed", "proposed"})
#: Verbs of which the clause may go on behind a comma.
_WITH_CLAUSE: Final = frozenset({"say", "add", "tell"})
_PAST: Final = frozenset({"past", "participle"})
#: The last of a list of what somebody says and does.
_GOES_ON: Final = "!mark&!relative&!quotation{1,16} comma? join (comma !mark&!say{1,6} comma)? adverb? say&past"


def _is_within(hit: Hit, before: Attribution) -> bool:
    """True of "holds" in "would act if Norway holds talks, and said": not the verb that another one stands beside."""
    lead = hit.phrases.tags[before.first - 1] if before.first > hit.first else frozenset[str]()
    if before.is_seldom and before.first > hit.first + 1 and lead & {"if", "subordinator"}:
        return True
    return "say" in lead and not before.inherits


def _is_accused(hit: Hit) -> bool:
    """True of "accused" in "was arrested and accused of theft", "told to" in "was sacked and told to leave"."""
    behind = hit.cue + 1
    if "to_person" not in hit.verb.takes or behind >= hit.end:
        return False
    tags = hit.phrases.tags[behind]
    return PARTICIPIAL.get(hit.verb.act) in tags or (hit.verb.lemma == "tell" and "to" in tags)


def _is_aside(hit: Hit, before: Attribution, joined: int) -> bool:
    """True of "When Mr Tveit called, Ms Berg rose and said": the verb before stands in a clause of its own."""
    phrases = hit.phrases
    if before.first != hit.first + 1 or not phrases.tags[hit.first] & {"subordinator", "turn"}:
        return False
    return "comma" in phrases.all_tags(before.last, joined)


#: What a reporting verb may be read as, the surest first.
READINGS: Final = (
    quoted,
    passive,
    agentless,
    inverted,
    _both,
    _subject,
    _joined,
    leading,
    participle,
    infinitive,
    plain,
)
