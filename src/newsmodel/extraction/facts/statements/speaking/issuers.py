"""Who put out a document: whose "a statement by Norway" is, and who issued "the statement" told of before."""

from typing import Final

from newsmodel.extraction.facts.grammar import NOUN_PHRASE
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.first_subject import first_subject

#: Behind "a statement".
_ISSUED: Final = (
    f"(low&!prep&!say (prep? time)?|participle&!adverb (prep? time)?)? (from|by) ({NOUN_PHRASE}) (?!possessive|join)"
)


def issuer(phrases: Phrases, last: int) -> tuple[str | None, int]:
    """Who speaks in "a statement (issued) by Norway", which ends at *last* but for whose it is; and where it ends."""
    head = last - 1 if _is_issued(phrases, last - 1) else last - 2
    if not _is_issued(phrases, head):
        return None, last
    match = phrases.cast.units.vocabulary.alphabet.compile(_ISSUED).match(phrases.letters, head + 1)
    if match is None or "pronoun" in phrases.tags[match.end() - 1]:
        return None, last
    if phrases.small[head + 1].partition(" ")[0] in _GETS:
        return None, head + 1
    reference = phrases.references.get(match.end() - 1)
    return None if reference is None else reference.party, match.end()


#: What those do to a document who have not written it: "a letter seen by the Oslo Post".
_GETS: Final = frozenset(
    {"seen", "obtained", "reviewed", "read", "viewed", "verified", "cited", "quoted", "received", "shared", "leaked"}
)


def _is_issued(phrases: Phrases, phrase: int) -> bool:
    """True of a noun for something said, and of a count."""
    return "utterance" in phrases.tags[phrase] or phrases.small[phrase] in _COUNTS


_COUNTS: Final = frozenset({"tally", "count", "toll", "data", "figures"})


def issuers_before(phrases: Phrases, word: str, phrase: int) -> tuple[str, ...]:
    """Who put out the document of this name last before the phrase: "Norway released a statement", "its statement"."""
    for _ in range(_SENTENCES):
        phrase = phrases.sentence[phrase][0]
        if phrase < _BREAK:
            break
        first, end = phrases.sentence[phrase - _BREAK]
        phrase = first
        found = next((at for at in range(first, end) if phrases.small[at] == word), None)
        if found is None:
            continue
        before = range(found - 1, max(first, found - _NEAR), -1)
        verb = next((at for at in before if phrases.small[at] in _PUTS_OUT), None)
        return () if verb is None else _parties(phrases, first, verb)
    return ()


def _parties(phrases: Phrases, first: int, verb: int) -> tuple[str, ...]:
    """The parties that are the subject of the verb, none if one of these is not known."""
    found = [phrases.references.get(last - 1) for _, last in first_subject(phrases, first, verb)]
    known = tuple(one.party for one in found if one is not None and one.party is not None)
    return known if len(known) == len(found) else ()


#: What stands before "a statement": "issued", and "in" where something is told in it.
_PUTS_OUT: Final = frozenset({"in", "issued", "released", "published", "put out", "gave", "made", "posted", "issuing"})
#: Sentences before it that are looked at; phrases between the starts of two at the least; phrases of "a joint".
_SENTENCES: Final = 3
_BREAK: Final = 2
_NEAR: Final = 6
