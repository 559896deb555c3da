"""Whom somebody tells what he says: the words behind the verb that name him."""

from typing import Final

from newsmodel.extraction.facts.grammar import BEHIND_NOUN, LOOSE, NOUN_PHRASE, WORD
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Stretch
from newsmodel.extraction.facts.statements.subject.outlets import end_of_outlet
from newsmodel.extraction.facts.statements.words.beginnings import is_clause_at
from newsmodel.lexicon.entries import ReportingVerb

#: "World leaders", "two rival governments", whom the noun at the end names.
_GROUP: Final = f"({WORD}{{1,2}} join)? {WORD}{{0,4}} party&group"
_WHOM: Final = (
    f"to? whom:({NOUN_PHRASE}(comma? join ({LOOSE} {BEHIND_NOUN} (?=that|to)|{NOUN_PHRASE})"
    f"|{WORD}{{1,2}} (?=(comma|stop|that))|of {_GROUP})?|{_GROUP}|{WORD}{{1,4}})"
    "(?!possessive)"
)
#: The same where "of" leads in what is said of them: "accused Norway of praising a group of towns".
_ACCUSED: Final = _WHOM.replace(f"|of {_GROUP}", "")


def addressee(phrases: Phrases, at: int, limit: int, verb: ReportingVerb) -> tuple[Stretch | None, int]:
    """The words of the addressee, if some follow, and the phrase behind them."""
    if at >= limit or phrases.tags[at] & {"that"} or phrases.word[at] in ("such", "any"):
        return None, at
    if "to_person" in verb.takes or "to" in phrases.tags[at]:
        first = at + ("to" in phrases.tags[at])
        outlet = end_of_outlet(phrases, first, limit)
        if outlet is not None and (first == at or not _is_infinitive(phrases, at, verb)):
            return (first, outlet), outlet
        pattern = _ACCUSED if "of" in verb.takes else _WHOM
        match = phrases.cast.units.vocabulary.alphabet.compile(pattern).match(phrases.letters, at, limit)
        if match is not None and ("to" in phrases.tags[at] or "to_person" in verb.takes):
            behind = phrases.tags[match.end()] if match.end() < limit else frozenset[str]()
            if behind & _FINITE and _is_subject(phrases, at, match.end("whom") - 1):
                return (at, match.end("whom") - 1), match.end("whom") - 1
            thing = "of" in behind or ("prep" in behind and _is_thing(phrases, match.span("whom")))
            begins = behind & _FINITE or (thing and is_clause_at(phrases, at, limit))
            if not begins and ("to" not in phrases.tags[at] or not _is_infinitive(phrases, at, verb)):
                first, last = match.span("whom")
                if "to" not in phrases.tags[at] and _is_manner(phrases, first, last):
                    return None, last
                late = last - first > 1 and phrases.word[last - 1] in _AFTERWARDS
                return (first, last - late), _behind_company(phrases, last, limit)
    return None, at


def _is_manner(phrases: Phrases, first: int, last: int) -> bool:
    """True of "again", "rather bluntly": how somebody is warned, not who."""
    tags, word = phrases.tags[last - 1], phrases.small[last - 1]
    how = word.endswith("ly") and "low" in tags and "party" not in tags and word not in _PEOPLE
    if not how and ("adverb" not in tags or word == "up"):  # "asked up to ten towns"
        return False
    return all("adverb" in phrases.tags[at] or phrases.small[at] in _RATHER for at in range(first, last - 1))


#: What ends like an adverb and may be told something, and what stands before an adverb.
_PEOPLE: Final = frozenset({"family", "assembly", "ally"})
_RATHER: Final = frozenset({"rather", "very", "quite", "somewhat", "more", "most", "less"})


def _behind_company(phrases: Phrases, at: int, limit: int) -> int:
    """Behind "travelling with him to Lima" in "told reporters travelling with him to Lima that", "gathered outside"."""
    if at >= limit or not phrases.word[at].endswith(("ing", "ed")):
        return at
    match = phrases.cast.units.vocabulary.alphabet.compile(_COMPANY).match(phrases.letters, at, limit)
    return at if match is None else match.end()


_COMPANY: Final = "low&!say !mark&!quotation&!that&!be&!have&!modal{1,10} (?=that|colon)"
#: When or where somebody is told so, behind a noun without an article: "told reporters afterwards".
_AFTERWARDS: Final = frozenset(
    {"afterwards", "afterward", "later", "earlier", "there", "outside", "separately", "recently"}
)


def _is_thing(phrases: Phrases, whom: Stretch) -> bool:
    """True of "the move" in "warned the move by Norway would": nobody is told."""
    first, last = whom
    nobody = phrases.tags[last - 1].isdisjoint(("party", "group", "capital", "plural", "utterance"))
    return "the" in phrases.tags[first] and nobody and last - first > 1


def _is_subject(phrases: Phrases, at: int, phrase: int) -> bool:
    """True of "Tokyo" in "told a news conference Tokyo had": not of the last word of the addressee."""
    named = phrases.tags[phrase] & {"party", "country", "capital"} and "det" not in phrases.tags[phrase]
    return bool(named) and phrase > at + 1 and "det" in phrases.tags[at] and "low" in phrases.tags[phrase - 1]


_FINITE: Final = frozenset({"modal", "be", "have", "do"})


def _is_infinitive(phrases: Phrases, at: int, verb: ReportingVerb) -> bool:
    """True if the "to" at a phrase begins an infinitive, or "to lying", rather than naming an addressee."""
    if "gerund" in verb.takes and phrases.word[at + 1].islower() and phrases.word[at + 1].endswith("ing"):
        return True
    return "inf" in verb.takes and at + 1 < len(phrases.letters) and not phrases.tags[at + 1] & {"party", "det"}
