"""Attributions: a reporting word, and who stands beside it as the one who speaks."""

import re
from collections.abc import Iterator
from typing import Final, TypeAlias, final

import attrs

from newsmodel.extraction.facts.grammar import (
    ANTECEDENT,
    AUXILIARIES,
    BEHIND_NOUN,
    LOOSE,
    NOUN_PHRASE,
    QUANTITY,
    SUBJECT,
    SUBJECT_PHRASE,
)
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.rule import Rule
from newsmodel.lexicon.entries import ReportingNoun, ReportingVerb

#: First phrase and end of each speaker's words.
Source: TypeAlias = tuple[tuple[int, int], ...]

#: Phrases looked at before a reporting verb for its subject.
REACH: Final = 40


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Attribution:
    """A reporting word with its speaker."""

    #: Name of the rule that found it.
    rule: str
    #: The speakers' words; empty if nobody is named.
    who: Source
    #: First phrase and end of the reporting words.
    cue: tuple[int, int]
    #: First phrase, the speaker before the cue included.
    first: int
    #: Behind the last phrase, the speaker behind the cue included.
    last: int
    verb: ReportingVerb | None = None
    noun: ReportingNoun | None = None
    #: "past", "third", "base", "ing", "participle".
    form: frozenset[str] = frozenset()
    negated: bool = False
    #: True where the speaker is said elsewhere in the sentence: "and warned", "adding".
    inherits: bool = False
    #: Who passes the words on.
    via: Source = ()


def find_attributions(phrases: Phrases) -> tuple[Attribution, ...]:
    """The attributions outside quotation marks, in order of their cue."""
    found = [*_with_verb(phrases), *_according(phrases), *_with_noun(phrases)]
    return tuple(sorted(found, key=lambda attribution: attribution.cue))


def _with_verb(phrases: Phrases) -> Iterator[Attribution]:
    alphabet = phrases.cast.units.vocabulary.alphabet
    before: Attribution | None = None
    for hit in alphabet.compile("say").finditer(phrases.letters):
        cue = hit.start()
        meaning = phrases.meaning(cue)
        if meaning is None or meaning.reporting is None:
            continue
        first, end = phrases.sentence(cue)
        if before is not None and before.cue[0] < first:
            before = None
        for read in READINGS:
            attribution = read(phrases, cue, meaning.reporting, (first, end), before)
            if attribution is not None:
                yield attribution
                before = attribution
                break


def _subject(
    phrases: Phrases, cue: int, verb: ReportingVerb, sentence: tuple[int, int], _before: Attribution | None
) -> Attribution | None:
    """X said; also "who said"."""
    form = phrases.tags(cue) & _FORMS
    if form <= {"ing"} and "be" not in phrases.tags(cue - 1):
        return None
    alphabet = phrases.cast.units.vocabulary.alphabet
    lowest = max(sentence[0], cue - REACH)
    for rule in (WHO_SAID, X_SAID):
        match = alphabet.compile(rule.pattern).search(phrases.letters, lowest, cue)
        if match is not None and match.start() == sentence[0] and _is_participial(phrases, match.start()):
            match = alphabet.compile(rule.pattern).search(phrases.letters, match.end("who") + 1, cue)
        if match is not None:
            break
    else:
        return None
    helping = [phrases.tags(phrase) for phrase in range(*match.span("aux"))]
    if rule is WHO_SAID and "which" in phrases.tags(match.start("relative")) and "that" not in verb.takes:
        return None
    if not _agree(phrases, form, helping, match) or _has_stray_comma(phrases, match):
        return None
    return Attribution(
        rule=rule.name,
        who=_named(phrases, match) if rule is X_SAID else _antecedent(phrases, match),
        cue=(cue, cue + 1),
        first=_first(phrases, match),
        last=cue + 1,
        verb=verb,
        form=form,
        negated=any("not" in tags for tags in helping),
    )


def _is_participial(phrases: Phrases, first: int) -> bool:
    """True of "Asked" and "Speaking", which begin a clause of their own."""
    return "party" not in phrases.tags(first) and phrases.words(first, first + 1).endswith(("ing", "ed"))


def _has_stray_comma(phrases: Phrases, match: re.Match[str]) -> bool:
    """True if a single comma parts subject and verb that does not close an apposition."""
    last = match.start("aux") - 1
    if "comma" not in phrases.tags(last) or last < match.end("who"):
        return False
    stretch = range(match.start("who"), last)
    return not any("comma" in phrases.tags(p) or "," in phrases.words(p, p + 1) for p in stretch)


def _named(phrases: Phrases, match: re.Match[str]) -> Source:
    """The speakers before the verb; for "the minister, Mr Tveit," the name."""
    aside = match.end("who")
    if aside + 2 < match.start("aux") and "comma" in phrases.tags(aside) and "comma" in phrases.tags(aside + 2):
        if "person" in phrases.tags(aside + 1) and "pronoun" not in phrases.tags(aside + 1):
            return ((aside + 1, aside + 2),)
    return _parts(phrases, match)


def _first(phrases: Phrases, match: re.Match[str]) -> int:
    """Where the attribution begins: with the name in "at the summit, Mr Tveit, the minister, said"."""
    who = _named(phrases, match)
    more = who and who[0][0] > match.start("who") and who[0][1] + 1 < match.start("aux")
    return who[0][0] if more else match.start("who")


def _antecedent(phrases: Phrases, match: re.Match[str]) -> Source:
    """The relative pronoun where the party that it stands for is known, else the words before it."""
    return (match.span("relative"),) if "person" in phrases.tags(match.end("who") - 1) else (match.span("who"),)


def _agree(phrases: Phrases, form: frozenset[str], helping: list[frozenset[str]], match: re.Match[str]) -> bool:
    """True if the verb's form fits the helping verbs before it, and its subject."""
    helps = frozenset().union(*helping) if helping else frozenset[str]()
    if "be" in helps:
        return "ing" in form
    if "have" in helps:
        return "participle" in form
    if helps & {"modal", "do"}:
        return "base" in form
    if form <= {"base", "third"} and _is_noun(phrases, match):
        return False
    if form <= {"base"}:
        return _is_plural(phrases, match)
    return bool(form & {"past", "third"})


def _is_noun(phrases: Phrases, match: re.Match[str]) -> bool:
    """True of "demands" in "rejected the US demands", "report" in "in the US report"."""
    cue = match.end()
    meaning = phrases.meaning(cue)
    nouns = phrases.cast.units.vocabulary.lexicon.reporting_forms
    if meaning is None or meaning.reporting is None:
        return False
    if meaning.reporting.lemma == "state" and "party" not in phrases.tags(match.end("who") - 1):
        return True
    if nouns.get(meaning.reporting.lemma) is None and meaning.reporting.lemma not in _NOUNS:
        return False
    if "num" in phrases.tags(match.end("who") - 1):
        return True
    before = phrases.tags(match.start() - 1) if match.start() else frozenset[str]()
    return (bool(before) and not before & _OPENERS) or match.end("who") < match.start("aux")


#: Verbs of which a form is a noun that is nothing said.
_NOUNS: Final = frozenset({"state", "hold", "figure", "plan"})
_OPENERS: Final = frozenset(
    {"comma", "quotation", "turn", "join", "subordinator", "that", "dash", "semicolon", "colon", "stop", "time", "quote"}
)


def _is_plural(phrases: Phrases, match: re.Match[str]) -> bool:
    first, last = match.span("who")
    if any("join" in phrases.tags(phrase) for phrase in range(first, last)):
        return True
    tags = phrases.tags(last - 1)
    if tags & {"plural", "group"}:
        return True
    if "person" in tags:
        return False
    return phrases.words(first, last).casefold().endswith(_PLURAL)


_PLURAL: Final = ("s", "people", "men", "women", "police", "both", "many", "some", "few", "several", "these", "those", "all")


def _inverted(
    phrases: Phrases, cue: int, verb: ReportingVerb, sentence: tuple[int, int], _before: Attribution | None
) -> Attribution | None:
    """Said X, behind a quotation or a clause."""
    form = phrases.tags(cue) & _FORMS
    if cue == sentence[0] or not form & {"past", "third"}:
        return None
    alphabet = phrases.cast.units.vocabulary.alphabet
    match = alphabet.compile(SAID_X.pattern).match(phrases.letters, cue, sentence[1])
    if match is None:
        return None
    named = any(phrases.tags(phrase) & {"party", "capital"} for phrase in range(*match.span("who")))
    if "quotation" not in phrases.tags(cue - 1) and not (named and _closes(phrases, match.end(), sentence[1])):
        return None
    return Attribution(
        rule=SAID_X.name,
        who=_parts(phrases, match),
        cue=(cue, cue + 1),
        first=cue,
        last=match.end("who"),
        verb=verb,
        form=form,
    )


def _closes(phrases: Phrases, phrase: int, end: int) -> bool:
    return phrase >= end or bool(phrases.tags(phrase) & _CLOSING)


_CLOSING: Final = frozenset({"comma", "stop", "dash", "relative", "open", "subordinator", "semicolon", "colon"})


def _joined(
    phrases: Phrases, cue: int, verb: ReportingVerb, sentence: tuple[int, int], before: Attribution | None
) -> Attribution | None:
    """And said: the subject is the one of the verb before."""
    form = phrases.tags(cue) & _FORMS
    if form <= {"ing"} or form <= {"base"}:
        return None
    alphabet = phrases.cast.units.vocabulary.alphabet
    match = alphabet.compile(AND_SAID.pattern).search(phrases.letters, max(sentence[0], cue - 8), cue)
    if match is None:
        return None
    helps = frozenset[str]().union(*(phrases.tags(phrase) for phrase in range(*match.span("aux"))))
    if "be" in helps or "modal" in helps:
        return None
    if before is None and form <= {"third"} and phrases.cast.units.vocabulary.lexicon.reporting_forms.get(verb.lemma):
        return None
    who = before.who if before is not None and not before.rule.startswith("acc") else first_subject(phrases, sentence[0], cue)
    if not who:
        return None
    return Attribution(
        rule=AND_SAID.name,
        who=who,
        cue=(cue, cue + 1),
        first=match.start(),
        last=cue + 1,
        verb=verb,
        form=form,
        negated="not" in helps,
        inherits=True,
    )


def _participle(
    phrases: Phrases, cue: int, verb: ReportingVerb, sentence: tuple[int, int], before: Attribution | None
) -> Attribution | None:
    """Saying, adding: the subject is the one of the clause."""
    if "ing" not in phrases.tags(cue) or cue == sentence[0]:
        return None
    alphabet = phrases.cast.units.vocabulary.alphabet
    match = alphabet.compile(SAYING.pattern).search(phrases.letters, max(sentence[0], cue - 5), cue)
    if match is None:
        return None
    first = match.start()
    if match.start("who") >= 0:
        who: Source = (match.span("who"),)
    elif before is not None and "as" not in phrases.tags(cue - 1):
        who = before.who
    else:
        who = first_subject(phrases, sentence[0], cue)
    return Attribution(
        rule=SAYING.name,
        who=who,
        cue=(cue, cue + 1),
        first=first,
        last=cue + 1,
        verb=verb,
        form=frozenset({"ing"}),
        inherits=True,
    )


def _passive(
    phrases: Phrases, cue: int, verb: ReportingVerb, sentence: tuple[int, int], _before: Attribution | None
) -> Attribution | None:
    """Was accused by X of."""
    if "participle" not in phrases.tags(cue):
        return None
    alphabet = phrases.cast.units.vocabulary.alphabet
    match = alphabet.compile(SAID_BY.pattern).match(phrases.letters, cue, sentence[1])
    if match is None:
        return None
    return Attribution(
        rule=SAID_BY.name,
        who=_parts(phrases, match),
        cue=(cue, cue + 1),
        first=cue,
        last=match.end("who"),
        verb=verb,
        form=frozenset({"participle"}),
    )


def _according(phrases: Phrases) -> Iterator[Attribution]:
    alphabet = phrases.cast.units.vocabulary.alphabet
    for match in ACCORDING.matches(phrases.letters, alphabet):
        yield Attribution(
            rule=ACCORDING.name,
            who=_parts(phrases, match),
            cue=(match.start(), match.start() + 2),
            first=match.start(),
            last=match.end(),
        )


def _with_noun(phrases: Phrases) -> Iterator[Attribution]:
    """X's statement that."""
    vocabulary = phrases.cast.units.vocabulary
    for match in HIS_WARNING.matches(phrases.letters, vocabulary.alphabet):
        noun = match.start("cue")
        entry = vocabulary.lexicon.reporting_forms.get(phrases.words(noun, noun + 1))
        if entry is None:
            continue
        yield Attribution(
            rule=HIS_WARNING.name,
            who=_parts(phrases, match),
            cue=(noun, noun + 1),
            first=match.start(),
            last=noun + 1,
            noun=entry,
        )


def _parts(phrases: Phrases, match: re.Match[str]) -> Source:
    """The speakers that the words of a match name, one by one."""
    first, last = match.span("who")
    if first < 0:
        return ()
    parts = []
    at = first
    for phrase in range(first, last + 1):
        if phrase == last or phrases.tags(phrase) & {"join", "comma"}:
            if phrase > at:
                parts.append((at, phrase))
            at = phrase + 1
    return tuple(parts)


def first_subject(phrases: Phrases, first: int, cue: int) -> Source:
    """The first party between two phrases that no preposition governs; else the noun phrase that begins there."""
    if phrases.tags(first) & {"subordinator", "prep"} or _is_participial(phrases, first):
        comma = phrases.cast.units.vocabulary.alphabet.compile("comma").search(phrases.letters, first, cue)
        first = first if comma is None else comma.end()
    for phrase in range(first, cue):
        if phrase in phrases.references and (phrase == first or not phrases.tags(phrase - 1) & {"prep", "lead"}):
            if "possessive" not in phrases.tags(phrase + 1):
                return ((phrase, phrase + 1),)
    pattern = phrases.cast.units.vocabulary.alphabet.compile(f"who:({SUBJECT_PHRASE})")
    match = pattern.match(phrases.letters, first, cue)
    return () if match is None else (match.span("who"),)


_FORMS: Final = frozenset({"past", "third", "base", "ing", "participle"})

X_SAID: Final = Rule(
    name="x-said",
    pattern=SUBJECT,
    holds=(
        "Mr Tveit said that the road was open.",
        "Ine Tveit, the Norwegian foreign minister, warned the road was closed.",
        '"The road is open to all," Mr Tveit said.',
        'Mr Tveit told reporters: "The road is open to all."',
        "The committee said that the road was open.",
        "People close to the talks say that the road is open.",
        "Mr Tveit has not said whether the road is open.",
        "Mr Tveit is saying that the road is open.",
    ),
    fails=("Mr Tveit left.", "The road was said to be open.", "His claim was false."),
)
WHO_SAID: Final = Rule(
    name="who-said",
    pattern=ANTECEDENT,
    holds=("The talks were led by Mr Tveit, who said that the road was open.",),
    fails=("Mr Tveit said that the road was open.",),
)
SAID_X: Final = Rule(
    name="said-x",
    pattern=(
        f"(?<=(comma|quotation|dash)) say who:({NOUN_PHRASE}(comma? join {NOUN_PHRASE})?|{LOOSE}|{QUANTITY})"
        f" {BEHIND_NOUN}"
    ),
    holds=('"The road is open to all," said Mr Tveit.', "The road is open, said Mr Tveit."),
    fails=("He had said Mr Tveit left.",),
)
AND_SAID: Final = Rule(
    name="and-said",
    pattern=f"comma? (join|turn) aux:{AUXILIARIES} $",
    holds=("Mr Tveit closed the road and said that it was safer.",),
    fails=("Mr Tveit said that the road was open.",),
)
SAYING: Final = Rule(
    name="saying",
    pattern=(
        "(with who:party|(comma|dash)? (while|by|as|without|in|before|after|and|but|low&!prep&!join&!det)|comma|dash"
        "|quotation) adverb{0,2} $"
    ),
    holds=("Mr Tveit closed the road, saying that it was not safe.",),
    fails=("Mr Tveit said that the road was open.",),
)
SAID_BY: Final = Rule(
    name="accused-by-x",
    pattern=f"(?<=(be|adverb)) say by who:({NOUN_PHRASE}) (?=of|that|against)",
    holds=("Mr Tveit was accused by the mayor of closing the road.",),
    fails=("The road was closed by Mr Tveit.",),
)
ACCORDING: Final = Rule(
    name="according-to",
    pattern=f"according to who:({NOUN_PHRASE}|!mark&!det&!that{{1,5}}) {BEHIND_NOUN}",
    holds=("According to Mr Tveit, the road is open.", "The road is open, according to the mayor."),
    fails=("The work went according to plan.",),
)
HIS_WARNING: Final = Rule(
    name="his-warning",
    pattern=(
        "who:(party|det&owner) possessive? !mark&!prep&!say{0,2} cue:!mark&!prep&!that"
        " (?=that|party&pronoun (modal|be|have|do))"
    ),
    holds=("Mr Tveit's warning that the road was closed came late.",),
    fails=("Mr Tveit's car that stood there was red.",),
)

#: What a reporting verb may be read as, the surest first.
READINGS: Final = (_passive, _inverted, _subject, _joined, _participle)

RULES: Final = (X_SAID, WHO_SAID, SAID_X, AND_SAID, SAYING, SAID_BY, ACCORDING, HIS_WARNING)
