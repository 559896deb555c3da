"""Whose a quotation is that stands alone: who signs it, stands above it, or is introduced in the sentence before."""

from typing import Final

from newsmodel.extraction.facts.grammar import DETERMINED
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Source
from newsmodel.extraction.facts.statements.subject.first_subject import first_subject
from newsmodel.values.blocks import BlockKind
from newsmodel.values.evidence import MentionKind


def introducing(phrases: Phrases, last: int) -> Source:
    """Who opens a sentence that leads in a quotation with its last phrase: "Reuters has more on the talks:".

    Or whose statement it is: "The town released a statement from Mr Tveit:".
    """
    if "colon" not in phrases.tags[last]:
        return ()
    start = phrases.sentence[last][0]
    named = "party" in phrases.all_tags(start, start + 2) and "pronoun" not in phrases.tags[start]
    return subject_before(phrases, last) if named else answering(phrases, start, last)


def subject_before(phrases: Phrases, last: int) -> Source:
    """Whose message or statement the sentence with phrase *last* at its end leads in, or its subject."""
    start = phrases.sentence[last][0]
    return (
        answering(phrases, start, last)
        or _whom_it_is_about(phrases, start, last)
        or first_subject(phrases, start, last + 1)
    )


def _whom_it_is_about(phrases: Phrases, start: int, last: int) -> Source:
    """Who alone is named in "It was too much for Mr Tveit.", "For Mr Tveit, it is plain.", "Mr Tveit's view?"."""
    named = [phrase for phrase in range(start, last) if _is_named(phrases, phrase)]
    if len(named) != 1:
        return ()
    owns = named[0] == start and "possessive" in phrases.tags[start + 1] and phrases.word[last] == "?"
    about = phrases.small[start] in _ABOUT
    return ((named[0], named[0] + 1),) if owns or about else ()


#: What opens a sentence about somebody who is not its subject.
_ABOUT: Final = frozenset({"it", "this", "that", "for", "to", "there", "here"})


def whose_turn(phrases: Phrases, last: int, before: Source) -> Source:
    """The person whom the sentence with phrase *last* at its end is about, if *before*, who spoke last, is another.

    As in "Mr Tveit was not convinced.", in which nobody says anything.
    """
    source = first_subject(phrases, phrases.sentence[last][0], last + 1, main=True)
    if len(source) != 1 or not phrases.tags[last] & {"stop"}:
        return ()
    reference = phrases.references.get(source[0][1] - 1)
    if reference is None or reference.party not in phrases.persons or "pronoun" in reference.tags:
        return ()
    spoke = {one.party for _, end in before if (one := phrases.references.get(end - 1)) is not None}
    return () if reference.party in spoke else source


def named_beside(phrases: Phrases, phrase: int) -> Source:
    """Who is named in the crosshead right above the paragraph of the phrase: "Ine Tveit, mayor of Oslo".

    Right below it, where the first of several quotations has none above.
    """
    start, end = phrases.sentence[phrase]
    above = _label(phrases, start - _BREAK)
    if not above:
        below = _label(phrases, end + 1)
        another = phrases.sentence[end + 1][1] + 1
        return below if below and another in phrases.quotations and _label(phrases, another + _BREAK) else ()
    for _ in range(_LISTED):
        at = phrases.sentence[start - _BREAK][0]
        while at >= _BREAK and at - _BREAK in phrases.quotations:
            at -= _BREAK
        if at == phrases.sentence[start - _BREAK][0]:
            return above
        if not _label(phrases, at - _BREAK):
            return _label(phrases, phrases.sentence[phrase][1] + 1)
        start = at
    return above


def _label(phrases: Phrases, phrase: int) -> Source:
    """Who alone is named in the crosshead that holds the phrase."""
    if not 0 <= phrase < len(phrases.letters) or phrases.block_kind(phrase) is not BlockKind.CROSSHEAD:
        return ()
    return named_in_label(phrases, *phrases.sentence[phrase])


#: Quotations of a list that are looked at.
_LISTED: Final = 12


def named_in_label(phrases: Phrases, first: int, end: int) -> Source:
    """Who alone is named in a line without a verb: "Norway's mayor, Ine Tveit:", "From Mr Tveit:"."""
    if not phrases.all_tags(first, end).isdisjoint(_FINITE):
        return ()
    named = [phrase for phrase in range(first, end) if _is_named(phrases, phrase)]
    owns = len(named) == 1 and "possessive" in phrases.tags[named[0] + 1]
    return ((named[0], named[0] + 1),) if len(named) == 1 and not owns else ()


def _is_named(phrases: Phrases, phrase: int) -> bool:
    """True of a person by name."""
    reference = phrases.references.get(phrase)
    person = None if reference is None else phrases.persons.get(reference.party or "")
    if reference is None or person is None or person.name is None:
        return False
    return any(m.kind is not MentionKind.NOMINAL and m.span.overlaps(reference.span) for m in person.mentions)


#: Phrases between the starts of two sentences at the least.
_BREAK: Final = 2


def signature(phrases: Phrases, first: int) -> Source:
    """Who signs in the line that begins at phrase *first*: "- Ine Tveit", "- Oslo Mayor Ine Tveit, to reporters"."""
    if first + 1 >= len(phrases.letters) or "dash" not in phrases.tags[first]:
        return ()
    _, end = phrases.sentence[first]
    if end <= first + 3 and first + 1 in phrases.references:
        return ((first + 1, first + 2),)
    signs = (p for p in range(first + 1, end) if "person" in phrases.tags[p] and p in phrases.references)
    person = next(signs, None)
    titled = person is not None and phrases.all_tags(first, end).isdisjoint(_FINITE)
    titled = titled and phrases.all_tags(first + 1, person or end).isdisjoint(_APART)
    return ((person, person + 1),) if titled and person is not None else ()


#: What makes a line a sentence, and what stands between no dash and a name.
_FINITE: Final = frozenset({"be", "have", "do", "modal", "past", "third", "quotation"})
_APART: Final = frozenset({"mark", "prep", "join", "say", "pronoun"})


def answering(phrases: Phrases, first: int, last: int) -> Source:
    """Whose answer, message or statement the words between two phrases lead in."""
    for pattern in (_SENDER, _ANSWER):
        match = phrases.cast.units.vocabulary.alphabet.compile(pattern).search(phrases.letters, first, last)
        if match is not None:
            return (match.span("who"),)
    return ()


#: Whose answer a quotation is: "Mr Tveit's answer to it was:", "Her message was plain.", "Here is his statement:".
_ANSWER: Final = (
    f"who:((party|{DETERMINED}|capital{{1,3}}) (?=possessive)|det&owner) possessive? low&!past&!third{{0,2}} utterance"
    " (prep !mark&!say{1,4})? (be (adverb? (low&!ing|modifier))?)? colon? $"
)
#: From whom it is: "released this statement from its adviser, Mr Tveit:".
_SENDER: Final = f"utterance (from|by) det? low{{0,4}} comma? who:(party&!pronoun|{DETERMINED}) colon? $"
