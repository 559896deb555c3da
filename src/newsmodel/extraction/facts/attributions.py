"""All attributions of a text: with a verb, with "according to", with a noun."""

import re
from collections.abc import Iterator
from typing import Final

from newsmodel.extraction.facts.attribution import Attribution
from newsmodel.extraction.facts.grammar import BEHIND_NOUN, LOOSE, NOUN_PHRASE, WORD
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.subjects import opens_behind, parts
from newsmodel.extraction.facts.verbs import attributions_with_verb
from newsmodel.extraction.facts.wordings import RULES as VERB_RULES
from newsmodel.extraction.rule import Rule


def find_attributions(phrases: Phrases) -> tuple[Attribution, ...]:
    """The attributions outside quotation marks, in order of their cue."""
    found = [*attributions_with_verb(phrases), *_according(phrases), *_with_noun(phrases)]
    return tuple(sorted(found, key=lambda attribution: attribution.cue))


def _according(phrases: Phrases) -> Iterator[Attribution]:
    alphabet = phrases.cast.units.vocabulary.alphabet
    for match in ACCORDING.matches(phrases.letters, alphabet):
        first, last = match.span("who")
        words = phrases.words(first, last)
        if last == first + 1 and words.islower() and "party" not in phrases.tags(first) and not words.endswith("s"):
            continue  # "according to plan"
        yield Attribution(
            rule=ACCORDING.name,
            who=parts(phrases, match),
            cue=(match.start(), match.start() + 2),
            first=match.start(),
            last=match.end(),
        )


def _with_noun(phrases: Phrases) -> Iterator[Attribution]:
    """X's statement that."""
    vocabulary = phrases.cast.units.vocabulary
    for rule in (HIS_WARNING, WARNING_BY):
        for match in rule.matches(phrases.letters, vocabulary.alphabet):
            noun = match.start("cue")
            entry = vocabulary.lexicon.reporting_forms.get(phrases.words(noun, noun + 1))
            if entry is None or ("to" in phrases.tags(match.end()) and not _is_threat(phrases, match)):
                continue
            if rule is WARNING_BY or not _is_verb(phrases, match):
                yield Attribution(
                    rule=rule.name,
                    who=parts(phrases, match),
                    cue=(noun, noun + 1),
                    first=match.start(),
                    last=match.end(),
                    noun=entry,
                )


def _is_threat(phrases: Phrases, match: re.Match[str]) -> bool:
    """True of "threats by Mr Tveit to leave", not of "his promise to voters"."""
    noun = phrases.words(match.start("cue"), match.end("cue")).removesuffix("s")
    behind = phrases.tags(match.end() + 1) if match.end() + 1 < len(phrases.letters) else frozenset[str]()
    return noun in _THREATS and behind.isdisjoint({"party", "det", "num", "mark"})


_THREATS: Final = frozenset({"threat", "vow"})


def _is_verb(phrases: Phrases, match: re.Match[str]) -> bool:
    """True of "Mr Tveit claims that", and of a noun for a thought: "his hope that"."""
    lexicon = phrases.cast.units.vocabulary.lexicon
    verb = lexicon.reporting.get(phrases.words(match.start("cue"), match.end("cue")))
    if verb is not None and verb.verb.reports == "seldom":
        return True
    owned = any("possessive" in phrases.tags(phrase) for phrase in range(*match.span())) or match["who"] is None
    if owned or "owner" in phrases.tags(match.start()):
        return False
    return match.start() == phrases.sentence(match.start())[0] or opens_behind(phrases, match.start() - 1)


ACCORDING: Final = Rule(
    name="according-to",
    pattern=f"according to who:({NOUN_PHRASE}|{LOOSE}) {BEHIND_NOUN}",
    holds=(
        "According to Mr Tveit, the road is open.",
        "The road is open, according to the mayor.",
        "The road is open according to several studies.",
    ),
    fails=("The work went according to plan.",),
)
HIS_WARNING: Final = Rule(
    name="his-warning",
    pattern=(
        f"who:(party|det&owner) possessive? ({WORD}&!say){{0,2}} cue:!mark&!prep&!that&!be"
        " (be (?=that)|(?=that|party&pronoun (modal|be|have|do)))"
    ),
    holds=(
        "Mr Tveit's warning that the road was closed came late.",
        "Mr Tveit's answer was that the road was closed.",
    ),
    fails=("Mr Tveit's car that stood there was red.",),
)

WARNING_BY: Final = Rule(
    name="warning-by-x",
    pattern=f"cue:!mark&!prep&!that (by|from|of) who:({NOUN_PHRASE}|(capital|country){{1,3}}) time? time? (?=that|to)",
    holds=(
        "The town had a warning from Mr Tveit that the road was closed.",
        "The town was shut after threats by Mr Tveit to close the road.",
    ),
    fails=("The town had a gift from Mr Tveit that was red.", "They read promises by Mr Tveit to the town."),
)

RULES: Final = (*VERB_RULES, ACCORDING, HIS_WARNING, WARNING_BY)
