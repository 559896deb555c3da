"""Whose words a participle tells that stands behind no verb of theirs: a letter saying, protesters calling for."""

from typing import Final

from newsmodel.extraction.facts.grammar import NOUN_PHRASE
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Source
from newsmodel.extraction.facts.statements.subject.hit import Hit
from newsmodel.extraction.facts.statements.subject.wordings import SAYING

#: Phrases of "from the mayor of Oslo to the town on Monday," at the most.
LETTER: Final = 8


def is_apart(hit: Hit) -> bool:
    """True of "…, saying", which goes with the main clause."""
    return bool(hit.phrases.tags[hit.cue - 1] & {"comma", "dash"})


def governed(hit: Hit) -> Source:
    """The party before the verb in "it follows the mayor saying that", "despite officials saying that".

    So too of a crowd: "joined protesters calling for".
    """
    phrases = hit.phrases
    pattern = phrases.cast.units.vocabulary.alphabet.compile(f"who:({NOUN_PHRASE}) time? $")
    match = pattern.search(phrases.letters, max(hit.first + 1, hit.cue - LETTER), hit.cue)
    if match is None:
        return ()
    beside = hit.before is not None and hit.before.rule == SAYING.name and "join" in phrases.tags[match.start() - 1]
    many = phrases.tags[match.end("who") - 1] >= _MANY and match.end("who") == hit.cue
    many = many and "utterance" not in phrases.tags[hit.cue] and "say" not in phrases.tags[match.start() - 1]
    return (match.span("who"),) if beside or many or phrases.small[match.start() - 1] in _FOLLOWS else ()


_FOLLOWS: Final = frozenset({"follow", "follows", "followed", "following", "despite", "amid", "after"})
_MANY: Final = frozenset({"group", "plural"})


def is_sign(phrases: Phrases, phrase: int) -> bool:
    """True of "banner", "placards" and "badge": what bears words says nothing."""
    return phrases.small[phrase] in _SIGNS


def sender(hit: Hit) -> Source:
    """Whose words "a letter from X saying" and "a quote by X, saying" tell, "X's remarks saying", "a banner saying"."""
    phrases = hit.phrases
    if is_sign(phrases, hit.cue - 1):
        return ((hit.cue - 1, hit.cue),)
    alphabet, lowest = phrases.cast.units.vocabulary.alphabet, max(hit.first, hit.cue - LETTER)
    owned = alphabet.compile(_OWNED).search(phrases.letters, lowest, hit.cue)
    if owned is not None:
        return (owned.span("who"),)
    match = alphabet.compile(_FROM).search(phrases.letters, lowest + 1, hit.cue)
    spoke = hit.before is not None and hit.before.verb is not None and bool(hit.before.who)
    if match is None or (spoke and is_apart(hit)):
        return ()  # "Norway called for calm after an appeal by the mayor, saying"
    return (match.span("who"),) if _is_said(phrases, match.start() - 1) else ()


_OWNED: Final = "who:(party (?=possessive)|det&owner) possessive? low&!utterance{0,2} utterance&!ing $"
_FROM: Final = f"(from|by) who:({NOUN_PHRASE}) (to {NOUN_PHRASE})? time? comma? $"


def is_letter(hit: Hit) -> bool:
    """True of "a letter to the mayor saying", "a statement on Monday saying", "wrote to the mayor demanding".

    Something said is told of before.
    """
    phrases = hit.phrases
    pattern = phrases.cast.units.vocabulary.alphabet.compile(_TO)
    match = pattern.search(phrases.letters, max(hit.first, hit.cue - LETTER), hit.cue)
    return match is not None and (_is_said(phrases, match.start()) or _is_written(phrases, match.start()))


def _is_written(phrases: Phrases, phrase: int) -> bool:
    """True of "wrote", not of "said"."""
    meaning = phrases.meaning(phrase)
    return meaning is not None and meaning.reporting is not None and meaning.reporting.lemma == "write"


_TO: Final = f"(utterance|say&!ing) (prep&to ({NOUN_PHRASE}|capital{{1,3}})|time){{1,2}} $"


def _is_said(phrases: Phrases, phrase: int) -> bool:
    """True of a noun for something said."""
    nouns = phrases.cast.units.vocabulary.lexicon.reporting_forms
    return nouns.get(phrases.words(phrase, phrase + 1)) is not None


#: What bears words that somebody shows.
_SIGNS: Final = frozenset(
    {
        "banner", "banners", "sign", "signs", "placard", "placards", "poster", "posters", "billboard", "billboards",
        "badge", "badges", "t-shirt", "t-shirts", "sticker", "stickers", "flag", "flags", "graffiti",
    }
)  # fmt: skip
