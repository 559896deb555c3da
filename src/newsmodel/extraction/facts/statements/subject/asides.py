"""A subject that an aside parts from its verb: "Mr Tveit, the mayor, said", "the mayor, Mr Tveit, said"."""

import re
from typing import Final

from newsmodel.extraction.facts.grammar import BEHIND_NOUN, NOUN_PHRASE
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Source, Stretch
from newsmodel.extraction.facts.statements.subject.subjects import opens_behind, parts
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.model.organization import OrganizationKind
from newsmodel.values.evidence import MentionKind

#: Words before a name that are no part of the party: "Ohio Sen. Per Tveit".
_TITLE: Final = 3
#: Phrases of a sentence looked at for its subject.
_NEAR: Final = 40


def named(phrases: Phrases, match: re.Match[str]) -> Source:
    """The speakers before the verb; for "the minister, Mr Tveit," the name."""
    aside, end = match.start("aside"), match.start("aux")
    if aside + 2 < end and "comma" in phrases.tags[aside] and phrases.small[aside + 1] != "including":
        for at in range(aside + 1, min(end - 1, aside + 1 + _TITLE)):
            tags = phrases.tags[at]
            if tags & {"prep", "comma", "possessive", "pronoun"} or tags >= {"say", "ing"}:  # ", citing Mr Tveit,"
                break
            ends = phrases.tags[at + 1] & _ENDS_NAME
            if "person" in tags and ends and not _is_description(phrases, at, match):
                return ((at, at + 1),)
            if at + 2 == end and (_names_it(phrases, at, match) or _is_short_for(phrases, at, match)):
                return ((at, at + 1),)
        if _is_new_name(phrases, aside + 1, end - 1, match):
            return ((aside + 1, end - 1),)
    return parts(phrases, match)


def _is_description(phrases: Phrases, at: int, match: re.Match[str]) -> bool:
    """True of the second party in "Mr Tveit, a Berg supporter, said": somebody with a name stands before it."""
    first, last = match.span("who")
    if first and "prep" in phrases.tags[first - 1]:
        return False
    is_bare = phrases.tags[first].isdisjoint(("det", "pronoun")) and phrases.words(first, last)[0].isupper()
    is_name = _is_named(phrases, last - 1) if last - 1 in phrases.references else is_bare
    return is_name and not _is_name(phrases, phrases.references[at])


def _is_name(phrases: Phrases, reference: Reference | None) -> bool:
    """True if the reference is somebody's name, not a description."""
    if reference is None:
        return False
    person = phrases.persons.get(reference.party or "")
    if person is None or person.name is None:
        return False
    return any(m.span == reference.span and m.kind is not MentionKind.NOMINAL for m in person.mentions)


def _names_it(phrases: Phrases, at: int, match: re.Match[str]) -> bool:
    """True of the party in "the agency, Nord News, said": a body's name behind a word for what it is."""
    reference = phrases.references.get(at)
    first, last = match.span("who")
    known = next((one for one in phrases.cast.organizations if reference and one.id == reference.party), None)
    if known is None or known.kind in _LANDS or not _is_named(phrases, at):
        return False
    return phrases.word[last - 1].islower() and last - 1 not in phrases.references and last - first > 1


def _is_short_for(phrases: Phrases, at: int, match: re.Match[str]) -> bool:
    """True of the capitals in "the road lobby group, NORPA, said": the name of a body that nobody knows."""
    first, last = match.span("who")
    capitals = "party" not in phrases.tags[at] and phrases.word[at].isupper() and len(phrases.word[at]) > _PAIR
    return capitals and "det" in phrases.tags[first] and phrases.word[last - 1].islower()


def _is_new_name(phrases: Phrases, begin: int, last: int, match: re.Match[str]) -> bool:
    """True of the name of one whom nobody knows: "the ferry's owner, Bergen Sea Lines, said"."""
    first, end = match.span("who")
    known = (
        phrases.all_tags(first, end) & {"det", "possessive", "owner", "party"} and phrases.word[end - 1][-1].islower()
    )
    if (
        not known
        or _is_named(phrases, end - 1)
        or not 0 < last - begin <= _LONGEST
        or "party" in phrases.tags[begin]
        or not _ends(phrases, last)
    ):
        return False
    names = all("capital" in phrases.tags[at] and "det" not in phrases.tags[at] for at in range(begin, last))
    return names and phrases.tags[last - 1].isdisjoint(("place", "country"))


def _ends(phrases: Phrases, comma: int) -> bool:
    """True of the comma that closes an aside of one name, not of one in a list."""
    return "comma" in phrases.tags[comma] and "join" not in phrases.tags[comma + 1]


#: Words of a name at the most.
_LONGEST: Final = 4
_LANDS: Final = frozenset({OrganizationKind.COUNTRY, OrganizationKind.GROUP})
#: What stands behind a name in an aside: "the mayor, Mr Tveit of Bergen, said".
_ENDS_NAME: Final = frozenset({"comma", "of"})


def begins(phrases: Phrases, match: re.Match[str]) -> int:
    """Where the attribution begins: with the name in "at the summit, Mr Tveit, the minister, said"."""
    who = named(phrases, match)
    if not who or who[0][0] <= match.start("aside"):
        return match.start("who")
    known = "person" in phrases.tags[match.end("who") - 1] or who[0][0] not in phrases.references
    stands_for = known and who[0][1] + 1 == match.start("aux")
    return match.start("who") if stands_for else who[0][0]


def far_subject(phrases: Phrases, start: int, match: re.Match[str]) -> Stretch | None:
    """The party whose apposition or relative clause ends before the verb, of which the words of *match* are a part.

    As in "Mr Tveit, the mayor and an aide to Ms Berg, said", "Mr Tveit, who said that it was late, but left it, said".
    """
    comma = match.start("aux") - 1
    if comma <= start or "comma" not in phrases.tags[comma]:
        return None
    if start in phrases.references and phrases.tags[start + 1] & {"comma"} and "relative" in phrases.tags[start + 2]:
        lone = match.end("who") == comma and match.start("who") > start + 2
        return (start, start + 1) if lone else None
    return apposed(phrases, start, comma)


def apposed(phrases: Phrases, start: int, comma: int) -> Stretch | None:
    """The person whose apposition ends with *comma*: "Mr Tveit, the mayor and an aide to Ms Berg,"."""
    for phrase in range(comma - 1, max(start, comma - _NEAR) - 1, -1):
        tags = phrases.tags[phrase]
        if "person" in tags and phrase in phrases.references:
            joined = phrase > start and "join" in phrases.tags[phrase - 1]
            if joined and (", " in phrases.word[phrase] or "comma" in phrases.tags[phrase - 2]):
                return None  # "Mr Tveit, the mayor, and Ms Berg, an aide, said"
            if joined and phrases.word[phrase - 2].partition(", ")[0].endswith("s"):
                return None  # "the Danish and Swedish mayors, Mr Tveit and Ms Berg, said"
            if ", " in phrases.word[phrase]:
                opens = phrase == start or opens_behind(phrases, phrase - 1)
                return (phrase, phrase + 1) if opens and phrase + 1 < comma else None
        past = "past" in tags and "by" not in phrases.tags[phrase + 1]
        if (
            (past and not _is_adjective(phrases, phrase))
            or (tags & _FINITE and "adverb" not in tags)
            or "quotation" in tags
        ):
            return None
    return None


#: What has no place in an apposition.
_FINITE: Final = frozenset({"be", "have", "modal", "do", "relative", "subordinator", "that"})


def before_aside(phrases: Phrases, start: int, cue: int) -> Stretch | None:
    """The party with which a clause begins and from which an aside parts the verb *cue*, however long it is.

    As in 'Mr Tveit, author of "The Road," said', "the Road Council — many of them new — said".
    """
    end = cue - 1
    while end > start and phrases.tags[end] & _HELPING:
        end -= 1
    if end < start + _PAIR or not (_closes(phrases, end) or (end + 1 == cue and _closes_quoted(phrases, end))):
        return None
    for phrase in range(max(start, end - _NEAR), end - 1):
        if phrase > start and not opens_behind(phrases, phrase - 1):
            continue
        last = _end_of_noun(phrases, phrase, end)
        inner = last if ", " in phrases.word[phrase] else _behind_mark(phrases, last, end)
        if last == phrase or not last <= inner < end:
            continue
        if not phrases.word[last - 1][0].isupper():  # "the mayor's lawyer, Mr Tveit, an aide to Ms Berg, said"
            named = _is_name(phrases, phrases.references.get(inner)) and "comma" in phrases.tags[inner + 1]
            if named and inner + 2 < end and _is_apposition(phrases, inner + 2, end):
                return (inner, inner + 1)
        elif _is_apposition(phrases, inner, end):
            return (phrase, last)
    return None


def _end_of_noun(phrases: Phrases, phrase: int, end: int) -> int:
    """Behind the words for a party that begin at the phrase; the phrase itself if none do."""
    if "pronoun" in phrases.tags[phrase]:
        return phrase
    if phrase in phrases.references and "possessive" not in phrases.tags[phrase + 1]:
        return phrase + 1
    noun = phrases.cast.units.vocabulary.alphabet.compile(NOUN_PHRASE)
    match = noun.match(phrases.letters, phrase, end) if phrases.tags[phrase] & _DETERMINED else None
    return phrase if match is None else match.end()


def _behind_mark(phrases: Phrases, last: int, end: int) -> int:
    """Behind the mark that opens an aside, the noun's own words passed over; 0 if there is none."""
    match = phrases.cast.units.vocabulary.alphabet.compile(BEHIND_NOUN).match(phrases.letters, last, end)
    mark = last if match is None else match.end()
    return mark + 1 if phrases.tags[mark] & _OPEN else 0


def _closes(phrases: Phrases, phrase: int) -> bool:
    """True of what ends an aside: a mark, the title of a book with a comma in it."""
    if phrase in phrases.quotations:
        return "prep" in phrases.tags[phrase - 1] and phrases.word[phrase].rstrip("\"”’'").endswith(",")
    return bool(phrases.tags[phrase] & _CLOSE)


def _closes_quoted(phrases: Phrases, phrase: int) -> bool:
    """True of a quotation with a comma in it: 'Mr Tveit, who called it "a gift," said', not '"…," said Ms Berg'."""
    if phrase not in phrases.quotations or not phrases.word[phrase].rstrip("\"”’'").endswith(","):
        return False
    return bool(phrases.tags[phrase + 2] & _TOLD)


#: What stands behind a verb whose subject stands before it.
_TOLD: Final = frozenset({"that", "colon", "time", "prep", "to", "pronoun", "det", "quotation", "comma"})


def _is_apposition(phrases: Phrases, first: int, end: int) -> bool:
    """True of an aside about who stands before it: no list, no name for it, no clause of its own."""
    listed = _is_named(phrases, first) and "possessive" not in phrases.tags[first + 1]
    named = _is_name(phrases, phrases.references.get(end - 1)) and not _is_object(phrases, end - 1)
    if listed or phrases.tags[first] & {"join", "turn"} or named:
        return False
    relative = "as" in phrases.tags[first]  # "Mr Tveit, as he is called,"
    for phrase in range(first, end):
        tags = phrases.tags[phrase]
        if "join" in tags and "comma" in phrases.tags[phrase - 1] and _is_named(phrases, phrase + 1):
            return False  # "Mr Tveit, the mayor, and Ms Berg, an aide, said"
        told = "that" in tags and phrases.tags[phrase - 1].isdisjoint(("mark", "say"))
        relative = "comma" not in tags and (relative or "relative" in tags or told)
        if relative or (phrase in phrases.quotations and "prep" in phrases.tags[phrase - 1]):
            continue
        participle = "prep" in phrases.tags[phrase + 1] and phrases.tags[phrase - 1].isdisjoint(("mark", "party"))
        participle = participle or _is_adjective(phrases, phrase)
        leads = "as" in tags and "det" in phrases.tags[phrase + 1]  # "a film of him as a clown"
        if (tags & _FINITE and not leads) or "quotation" in tags or ("past" in tags and not participle):
            return False
    return True


def _is_object(phrases: Phrases, phrase: int) -> bool:
    """True of Ms Berg in "Mr Tveit, sacked over a film of Ms Berg, said", "sued for hitting Ms Berg"."""
    return bool(phrases.tags[phrase - 1] & {"prep"}) or phrases.word[phrase - 1].endswith("ing")


def _is_adjective(phrases: Phrases, phrase: int) -> bool:
    """True of a participle before a noun: "the alleged victim", "a nurse and registered Republican"."""
    before, behind = phrases.tags[phrase - 1], phrases.tags[phrase + 1]
    return "det" in before or ("join" in before and bool(behind & _NOUNS) and behind.isdisjoint(_NO_NOUN))


_NOUNS: Final = frozenset({"low", "capital"})
_NO_NOUN: Final = frozenset({"det", "party", "prep", "that", "to", "adverb", "pronoun", "time", "mark"})


def _is_named(phrases: Phrases, phrase: int) -> bool:
    """True of a party's own name."""
    reference = phrases.references.get(phrase)
    if reference is None or "organization" not in reference.tags:
        return _is_name(phrases, reference)
    return phrases.word[phrase].removeprefix("the ")[0].isupper()


#: Phrases of "Mr Tveit,".
_PAIR: Final = 2
_HELPING: Final = frozenset({"have", "modal", "do", "not", "adverb"})
_DETERMINED: Final = frozenset({"the", "party"})
_OPEN: Final = frozenset({"comma", "dash", "open"})
_CLOSE: Final = frozenset({"comma", "dash", "close"})
