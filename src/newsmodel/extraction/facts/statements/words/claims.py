"""Attributions with a noun: X's warning that, his promise to, a threat by X to."""

import re
from collections.abc import Iterator
from typing import Final

from newsmodel.extraction.facts.grammar import CLAUSE, NOUN_PHRASE, WORD
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Attribution, Source
from newsmodel.extraction.facts.statements.subject.first_subject import first_subject
from newsmodel.extraction.facts.statements.subject.subjects import opens_behind, parts
from newsmodel.extraction.facts.statements.words.endings import is_pointing
from newsmodel.extraction.rule import Rule
from newsmodel.lexicon.entries import ReportingNoun


def attributions_with_noun(phrases: Phrases) -> Iterator[Attribution]:
    """The attributions whose reporting word is a noun."""
    vocabulary = phrases.cast.units.vocabulary
    for rule in RULES:
        for match in rule.matches(phrases.letters, vocabulary.alphabet):
            noun = match.start("cue")
            entry = noun_of(phrases, noun)
            if entry is None or entry.reports == "seldom" or not tells(phrases, match, entry):
                continue
            if rule is HIS_WARNING and _is_verb(phrases, match):
                continue
            if rule is NORWEGIAN_CLAIM and _has_article(phrases, match):
                continue
            if rule is WARNING_BY and "to" in phrases.tags[match.end()] and entry.act not in _WANTED:
                continue
            if rule is WARNING_BY and match.start("made") < match.end("made") and phrases.small[noun + 1] not in _MADE:
                continue
            if "pronoun" in phrases.tags[match.end()] and _leads_in(phrases, match.start() - 1):
                continue  # "After the mayor's threat it has closed the road"
            if rule is HIS_CALL_FOR and (not phrases.word[noun].endswith(_FOR) or _makes(phrases, match.start())):
                continue
            who = _promiser(phrases, match, entry) if rule is A_PLEDGE else parts(phrases, match)
            if rule is A_PLEDGE and not who:
                continue
            yield Attribution(
                rule=rule.name,
                who=who,
                cue=(noun, noun + 1),
                first=match.start(),
                last=match.end(),
                noun=entry,
            )


def _promiser(phrases: Phrases, match: re.Match[str], entry: ReportingNoun) -> Source:
    """Mr Tveit in "Mr Tveit won the vote on a pledge to": the subject of the sentence; nobody of other nouns."""
    if entry.act != "promise":
        return ()
    return first_subject(phrases, phrases.sentence[match.start()][0], match.start())


def noun_of(phrases: Phrases, phrase: int) -> ReportingNoun | None:
    """The noun for something said that stands at a phrase, be it with the word that it governs: "calls for"."""
    return phrases.cast.units.vocabulary.lexicon.reporting_forms.get(phrases.word[phrase].removesuffix(_FOR))


def tells(phrases: Phrases, match: re.Match[str], entry: ReportingNoun) -> bool:
    """True if what follows the noun is what was said: "that …", "to …", "for …", as the noun takes it."""
    at = match.end()
    tags, behind = phrases.tags[at], phrases.tags[min(at + 1, len(phrases.letters) - 1)]
    apart = match.start("gap") < match.end("gap")
    if "that" in tags:
        passed = {"adverb", "time"} if "there" not in behind else set[str]()
        later = next((p for p in range(at + 1, at + _NEAR) if not phrases.tags[p] & passed), at + 1)
        relative = (
            (behind & _FINITE and not ("third" in behind and phrases.tags[at + 2] & _HELPING))  # "that talks are"
            or (later > at + 1 and phrases.tags[later] & {"past", "third"})
            or (apart and not behind & _OPENS)
            or is_pointing(phrases, at)
            or ("say" in phrases.tags[at + 2] and bool(phrases.tags[at + 3] & _FINITE))  # "that he said was"
        )
        return "that" in entry.takes and not relative
    if tags & {"to", "not"}:
        return "inf" in entry.takes and not behind & {"det", "party", "ing", "mark"}
    if "for" in tags:
        return "for" in entry.takes and not apart
    return ("for" if phrases.word[at - 1].endswith(_FOR) else "that") in entry.takes


def behind_noun(phrases: Phrases, at: int, limit: int) -> int | None:
    """Where the words begin that a noun behind a verb tells: "expressed hope that …", "voiced a wish to …"."""
    alphabet = phrases.cast.units.vocabulary.alphabet
    doubt = alphabet.compile(_DOUBTED).match(phrases.letters, at, limit)
    if doubt is not None and doubt.end() < limit:
        return doubt.end()
    patterns = (alphabet.compile(pattern) for pattern in (_EXPRESSED, _EXPRESSED_AFTER))
    match = next((found for pattern in patterns if (found := pattern.match(phrases.letters, at, limit))), None)
    if match is None or match.end() >= limit:
        return None
    entry = noun_of(phrases, match.start("cue"))
    if entry is None or not tells(phrases, match, entry):
        return None
    return match.end() + ("that" in phrases.tags[match.end()])


def _leads_in(phrases: Phrases, phrase: int) -> bool:
    """True of the "after" with which a sentence begins, or "but after"."""
    first, _ = phrases.sentence[phrase]
    opens = phrase == first or (phrase == first + 1 and "turn" in phrases.tags[first])
    return opens and bool(phrases.tags[phrase] & {"prep", "subordinator"})


def _is_verb(phrases: Phrases, match: re.Match[str]) -> bool:
    """True of "Mr Tveit claims that"."""
    owned = "possessive" in phrases.all_tags(*match.span())
    if owned or "owner" in phrases.tags[match.start()]:
        return False
    if phrases.tags[match.end()] & {"to", "not", "for"}:
        return True
    if any("participle" in phrases.tags[at] for at in range(match.end("who"), match.start("cue"))):
        return True  # "Mr Tveit dismissed claims that"
    return match.start() == phrases.sentence[match.start()][0] or opens_behind(phrases, match.start() - 1)


def _makes(phrases: Phrases, whom: int) -> bool:
    """True of "them" in "let them call for help": not of "her" in "repeated her call for help"."""
    return "pronoun" in phrases.tags[whom] and (phrases.small[whom] != "her" or phrases.small[whom - 1] in _MAKES)


_MAKES: Final = frozenset({"let", "lets", "make", "makes", "made", "help", "helped"})


def _has_article(phrases: Phrases, match: re.Match[str]) -> bool:
    """True of "the Norwegian claims that", who may be a man: not of "a Norwegian claim that"."""
    return "third" in phrases.tags[match.start("cue")] and "det" in phrases.tags[match.start() - 1]


#: What is told with an infinitive from whom it comes: not "a letter from the mayor to read".
_WANTED: Final = frozenset({"threaten", "demand", "urge"})
#: What is done with something said, by who says it: "comments made by Mr Tveit that".
_MADE: Final = frozenset({"made", "issued", "given", "delivered", "voiced", "written", "sent", "released", "published"})
#: How a verb ends that is known with its preposition: "call for".
_FOR: Final = " for"
#: Phrases of "that only months ago declared".
_NEAR: Final = 5
#: What only a relative clause has behind "that": "his speech that was long".
_FINITE: Final = frozenset({"past", "third", "be", "have", "do", "modal", "comma", "stop"})
_HELPING: Final = frozenset({"be", "have", "do", "modal"})
#: What a clause may begin with.
_OPENS: Final = frozenset({"party", "pronoun", "det", "capital", "country", "demonym", "num", "there"})

#: Between the noun and what was said: "was", "before the vote", "to voters on Monday".
GAP: Final = (
    "gap:(be (?=that)|(adverb|prep? time"
    "|on party&organization"
    f"|prep&!of&!about&!on&!for&!with&!as det? ({WORD}|capital|country|place|party&!pronoun){{1,3}}){{0,2}}?)"
)
_EXPRESSED: Final = (
    f"(det|adverb)? {WORD}{{0,2}} cue:utterance {GAP} ((?=(that|to low|not to))|(?<=utterance)(?={CLAUSE}))"
)
#: "Raised concerns about whether".
_DOUBTED: Final = f"det? {WORD}{{0,2}} utterance (about|over|as to) (?=(whether|how|why))"
#: "Expressed hope after his first talks with the mayor's aide that".
_EXPRESSED_AFTER: Final = (
    f"{WORD}? cue:utterance gap:((after|before|during|at|in) det&!that ({WORD}|noun){{1,3}} (with|of) {NOUN_PHRASE})"
    " (?=that)"
)
_OWNER: Final = "(party|det&owner|det&!owner&!that " + f"({WORD}|noun|party&!pronoun){{1,4}} (?=(possessive|quote)))"
_SPEAKER: Final = f"({NOUN_PHRASE}|(capital|country){{1,3}}|(country|demonym|capital) {WORD}{{1,3}})"

HIS_WARNING: Final = Rule(
    name="his-warning",
    pattern=(
        f"who:{_OWNER} (possessive|quote)? ({WORD}&!say|low&participle|time){{0,2}} cue:utterance {GAP}"
        " (?=(that|to low|not to|for|party&pronoun (modal|be|have|do)))"
    ),
    holds=(
        "Mr Tveit's warning that the road was closed came late.",
        "Mr Tveit's answer was that the road was closed.",
        "The town turned down the mayor's demand that the road be closed.",
        "Few believe his statement before the vote that the road is open.",
        "Few believe his 2017 statement that the road is open.",
        "Few believe his repeated statement that the road is open.",
        "Mr Tveit's pledge to open the road was a surprise.",
    ),
    fails=(
        "Mr Tveit's car that stood there was red.",
        "His speech in the town that had no road was short.",
        "Mr Tveit's hope that the road would open was in vain.",
        "Mr Tveit's answer to the mayor was short.",
        "Mr Tveit promises to open the road.",
    ),
)

HIS_CALL_FOR: Final = Rule(
    name="his-call-for",
    pattern=(
        "who:(party (?=possessive)|det&owner|party&pronoun) possessive?"
        f" ({WORD}&!say){{0,2}} cue:say&!past&!ing gap:((?=!mark))"
    ),
    holds=("The town has turned down Mr Tveit's calls for a new road.", "It is his call for peace."),
    fails=("Mr Tveit's talks were long.",),
)
WARNING_BY: Final = Rule(
    name="warning-by-x",
    pattern=(
        f"cue:utterance (to {NOUN_PHRASE})? made:(low&!prep&!join)? (by|from|of)"
        f" who:({_SPEAKER}((comma {NOUN_PHRASE}){{0,2}} comma? join {NOUN_PHRASE})?)"
        " (comma (party|capital{1,3}) comma)?"
        f" gap:(time{{0,2}}|prep&!of&!for&!with&!as (det|party&pronoun)? ({WORD}|time){{1,3}}) (?=(that|to low|not to))"
    ),
    holds=(
        "The town had a warning from Mr Tveit that the road was closed.",
        "The town heard threats by Norway to close the road.",
        "It was the finding of Swedish road engineers that the road was safe.",
        "They laughed at the claim by Mr Tveit's adviser, Ms Lund, and Ms Berg that the road was safe.",
    ),
    fails=(
        "The town had a gift from Mr Tveit that was red.",
        "The town had a letter from Mr Tveit to read.",
    ),
)

NORWEGIAN_CLAIM: Final = Rule(
    name="norwegian-claim",
    pattern=f"who:demonym ({WORD}&!say){{0,2}} cue:utterance&!ing gap:((?=!mark)) (?=(that|to low|not to))",
    holds=(
        "The talks failed over a Norwegian demand to close the road.",
        "Ms Berg laughed at Norwegian claims that the road was closed.",
    ),
    fails=(
        "The Norwegian claims that the road was closed.",
        "Ms Berg wrote a Norwegian letter that was long.",
    ),
)

REPORT_IN: Final = Rule(
    name="report-in-x",
    pattern="cue:utterance in who:(party&organization) gap:(time{0,2}) (?=that)",
    holds=("The mayor knocked down a report in The Washington Post that the road was closed.",),
    fails=(
        "The mayor read a letter in The Washington Post that was long.",
        "He gave a speech in Norway that was long.",
    ),
)

A_PLEDGE: Final = Rule(
    name="a-pledge-to",
    pattern=f"(?<=low) (a|an|the) ({WORD}&!say){{0,2}} cue:utterance gap:((?=!mark)) (?=(to low|not to))",
    holds=("Mr Tveit won the vote on a pledge to open the road.", "Mr Tveit made a firm promise to open the road."),
    fails=("Mr Tveit saw a threat to peace.",),
)

RULES: Final = (HIS_WARNING, HIS_CALL_FOR, NORWEGIAN_CLAIM, WARNING_BY, REPORT_IN, A_PLEDGE)
