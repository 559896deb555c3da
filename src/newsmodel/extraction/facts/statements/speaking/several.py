"""Whom "they" and "the two leaders" mean that say something: a group of this sentence, two people of the one before."""

import re
from typing import Final

from newsmodel.extraction.facts.grammar import TOOK
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.values.blocks import BlockKind


def they_are(phrases: Phrases, they: int) -> tuple[str, ...]:
    """The parties that the pronoun at phrase *they* means, none if that is not clear."""
    first, _ = phrases.sentence[they]
    leads = they == first + 1 and phrases.tags[first] & _TURNS  # "But they said"
    if not phrases.tags[they - 1] & _APART and they > first and not leads:
        return _group_so_far(phrases, first, they)
    before = _sentence_before(phrases, first)
    if before is None:
        return ()
    start, end = before
    behind = _behind_lead(phrases, start, end)
    return _listed(phrases, behind, end) or _two_people(phrases, behind, end) or _the_two(phrases, behind, end)


def both_who(phrases: Phrases, who: int) -> tuple[str, ...]:
    """Both of "Mr Tveit and Ms Berg, who said they would meet", none if it is one who says so."""
    if "who" not in phrases.tags[who] or "they" not in phrases.small[who + 1 : who + _NEAR_THEY]:
        return ()
    last = who - 1 - ("comma" in phrases.tags[who - 1])
    join = next((at for at in range(last - 1, last - _OFFICE, -1) if "join" in phrases.tags[at]), last)
    if any("low" not in phrases.tags[at] for at in range(join, last)):
        return ()
    both = (phrases.references.get(at) for at in (join - 1, last))
    found = tuple(one.party for one in both if one is not None and one.party in phrases.persons)
    return tuple(party for party in found if party is not None) if len(found) == _PAIR else ()


#: Phrases of "and harbour chief Ine Tveit".
_OFFICE: Final = 4
#: Phrases of "who said on Monday that they".
_NEAR_THEY: Final = 6


def _behind_lead(phrases: Phrases, first: int, end: int) -> int:
    """Behind the comma of "Late on Sunday," which tells when."""
    for phrase in range(first, min(end, first + _LEAD)):
        if "comma" in phrases.tags[phrase]:
            return phrase + 1
        if phrases.tags[phrase] & _PARTIES:
            break
    return first


#: What opens a sentence before "they"; phrases of what tells when; who is no part of it.
_TURNS: Final = frozenset({"turn", "join", "adverb", "time"})
_LEAD: Final = 6
_PARTIES: Final = frozenset({"party", "country", "organization"})


def _the_two(phrases: Phrases, first: int, end: int) -> tuple[str, ...]:
    """The two people with whom a sentence begins: "In May the two met"."""
    for phrase in range(first, min(end, first + _LEAD)):
        if phrases.tags[phrase] & _FINITE:
            break
        for last in (phrase + 1, phrase + 2):
            found = two_are(phrases, phrase, last) if "the" in phrases.tags[phrase] or last == phrase + 1 else ()
            if found:
                return found
    return ()


def _listed(phrases: Phrases, first: int, end: int) -> tuple[str, ...]:
    """All of "Norway, Sweden and Denmark" or "Mr Tveit, Ms Berg and Mr Lund" with which a sentence begins."""
    match = phrases.cast.units.vocabulary.alphabet.compile(_LIST).match(phrases.letters, first, end)
    if match is None:
        return ()
    found = [phrases.references[phrase] for phrase in range(*match.span("who")) if phrase in phrases.references]
    parties = tuple(dict.fromkeys(reference.party for reference in found if reference.party is not None))
    alike = all("person" in one.tags for one in found) or all("organization" in one.tags for one in found)
    return parties if alike and len(parties) == len(found) else ()


#: Parties by name, up to what they do.
_LIST: Final = (
    "who:(party&!pronoun&!group (comma party&!pronoun&!group){0,5} comma? join party&!pronoun&!group)"
    " (?!possessive|comma? join)"
)


def two_are(phrases: Phrases, first: int, last: int) -> tuple[str, ...]:
    """The two people whom "the two leaders" and "both men" mean: who alone are named last before these words."""
    words = phrases.words(first, last)
    if not _BOTH.fullmatch(words):
        return ()
    known = words.rpartition(" ")[2] in _OFFICES or words.startswith(_COUNTED)
    start, found = first, dict[str, None]()
    for _ in range(_SENTENCES):
        begin, _ = phrases.sentence[start]
        if not known and _has_group(phrases, begin, start):
            return ()  # "A group of senators met Mr Tveit and Ms Berg. “…,” the lawmakers said"
        found |= dict.fromkeys(_named(phrases, begin, start))
        before = _sentence_before(phrases, begin)
        if len(found) > 1 or before is None:
            break
        start = before[1]
    return tuple(found) if len(found) == _PAIR else ()


def _has_group(phrases: Phrases, first: int, last: int) -> bool:
    """True if the stretch tells of several who are not named."""
    references = (phrases.references.get(phrase) for phrase in range(first, last))
    return any(one is not None and "group" in one.tags and "pronoun" not in one.tags for one in references)


def _named(phrases: Phrases, first: int, last: int) -> list[str]:
    """The people whom a stretch names, not those that own something."""
    found: list[str] = []
    for phrase in range(first, last):
        reference = phrases.references.get(phrase)
        person = None if reference is None else phrases.persons.get(reference.party or "")
        if person is not None and person.name is not None and "possessive" not in phrases.tags[phrase + 1]:
            found.append(person.id)
    return found


_BOTH: Final = re.compile(
    r"([Tt]he two|[Bb]oth|[Tt]he)( (world )?(leaders|men|women|presidents|prime ministers|ministers|diplomats"
    r"|foreign ministers|senators|lawmakers|candidates|politicians))|[Tt]he two|[Tt]he pair"
)
#: Who are few, whatever group stands near, and words that count.
_OFFICES: Final = frozenset({"leaders", "presidents", "ministers"})
_COUNTED: Final = ("The two", "the two", "Both", "both", "The pair", "the pair")
#: Sentences looked at for the two.
_SENTENCES: Final = 3


def _group_so_far(phrases: Phrases, first: int, they: int) -> tuple[str, ...]:
    """The group that the sentence is about: "Experts released a map that they said was new"."""
    for phrase in range(first, they):
        reference = phrases.references.get(phrase)
        if reference is None or reference.party is None or phrases.tags[phrase - 1] & {"prep"}:
            continue
        several = "group" in reference.tags and "pronoun" not in reference.tags
        if several and "possessive" not in phrases.tags[phrase + 1]:
            return (reference.party,)
        if "person" in reference.tags and "pronoun" not in reference.tags:
            return ()
    return ()


def _sentence_before(phrases: Phrases, first: int) -> tuple[int, int] | None:
    """The sentence before the one that begins at *first*, in its paragraph or the one before, captions passed over."""
    at = first
    while at >= _BREAK:
        at = phrases.sentence[at - _BREAK][0]
        if phrases.block_kind(at) in _TOLD:
            near = phrases.block(first) - phrases.block(at) <= _REACH
            return phrases.sentence[at] if near else None
        if phrases.block(first) - phrases.block(at) > _REACH:
            return None
    return None


def _two_people(phrases: Phrases, first: int, end: int) -> tuple[str, ...]:
    """Both of "Mr Tveit and Ms Berg" with which a sentence begins, whatever is told of each between commas."""
    found: list[str] = []
    joined = False
    for phrase in range(first, min(end, first + _SUBJECT)):
        tags = phrases.tags[phrase]
        reference = phrases.references.get(phrase)
        if reference is not None and "person" in tags and "possessive" not in phrases.tags[phrase + 1]:
            if "pronoun" in tags or reference.party is None or (found and not joined):
                return ()
            found.append(reference.party)
        if len(found) == _PAIR:
            return tuple(found) if found[0] != found[1] else ()
        joined = joined or "join" in tags
        if _is_verb(phrases, phrase) or (joined and not found):
            return ()
    return ()


def _is_verb(phrases: Phrases, phrase: int) -> bool:
    word = phrases.word[phrase]
    finite = phrases.tags[phrase] & _FINITE or (word.islower() and (word.endswith("ed") or word in TOOK))
    return bool(finite) and "party" not in phrases.tags[phrase]


_FINITE: Final = frozenset({"be", "have", "do", "modal", "past", "say", "quotation", "relative", "subordinator"})
#: Marks before a pronoun that tells who says what stands before it.
_APART: Final = frozenset({"comma", "quotation", "dash"})
_TOLD: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
#: Phrases between the starts of two sentences at the least; blocks between them; phrases of a subject; and both.
_BREAK: Final = 2
_REACH: Final = 2
_SUBJECT: Final = 16
_PAIR: Final = 2
