"""Lists of parties: where one begins and where it ends, with the words before each of them."""

from typing import Final

from newsmodel.extraction.facts.meetings.named.apposed import is_apposed
from newsmodel.extraction.facts.meetings.named.within import is_owner
from newsmodel.extraction.facts.phrases import Phrases

#: What stands between two of a list.
JOINED: Final = frozenset({"comma", "join"})
#: An aside between commas is no longer than this.
ASIDE: Final = 16


def list_end(phrases: Phrases, first: int, end: int) -> int:
    """Behind the list of parties that begins at phrase *first*: "A and B", "A, B and C"."""
    last = at = first + 1
    while at + 1 < end and phrases.tags[at] & JOINED:
        joined = "join" in phrases.tags[at]
        if not joined and "join" in phrases.tags[at + 1]:
            at, joined = at + 1, True
        if at + 1 >= end or at + 1 not in phrases.references or "both" in phrases.tags[at + 1]:
            break  # the last of "met Ms Lund and the two left"
        at += 2
        last = at if joined else last
    return last


#: Words for a party stand no more phrases before it.
_ADJECTIVES: Final = 5


def list_start(phrases: Phrases, last: int, start: int, *, joined: bool = False) -> int:
    """The first party of the list that the party at phrase *last* ends: "A and B", "A, B and C"; *joined*: "A, B"."""
    first = _said_of(phrases, of_country(phrases, last, start), start)
    if phrases.word[last] == "it":  # "Norway has threatened Chile, and it refused to meet"
        return last
    while first - 1 > start:
        owned = "possessive" in phrases.tags[first - 1] and first - 2 in phrases.references
        of = first - 1 in phrases.references and is_owner(phrases, first - 1)  # "Ms Lund and Tveit adviser Ola Berg"
        at = first - 2 if owned else first - of  # "Norway's Mr Tveit and Sweden's Ms Lund"
        at = _before_words(phrases, at, start)  # "Mr Tveit and top trade officials"
        tags = phrases.tags[at - 1]
        before = at - 2
        if "join" in tags and not joined:
            joined = True
            before = _before_relative(phrases, before, start) if "comma" in phrases.tags[before] else before
        elif not (joined and "comma" in tags):
            break
        while before > start and phrases.tags[before] & {"modifier"}:
            before -= 1
        before = of_country(phrases, before, start)
        if before < start or before not in phrases.references or "both" in phrases.tags[before]:
            break
        first = before
    return first


def before_others(phrases: Phrases, last: int, start: int) -> int:
    """Where a list ends before its "and others", "and many others,"; *last* itself if it does not end so."""
    at = last - 1 - (last > start and "comma" in phrases.tags[last - 1])
    if at <= start or phrases.small[at] != "others":
        return last
    at -= 1
    at -= "det" in phrases.tags[at]
    listed = at > start and "join" in phrases.tags[at]
    at -= listed and "comma" in phrases.tags[at - 1]
    return at if listed and of_country(phrases, at - 1, start) in phrases.references else last


def told_once(phrases: Phrases, end: int, start: int) -> int:
    """Behind the first words for whoever stands before *end*: "and Ms Lund, a banker and now one of his aides,"."""
    party = phrases.references[end - 1].party
    for at in range(end - 3, max(start, end - 2 - _ADJECTIVES) - 1, -1):
        if "comma" in phrases.tags[at]:
            break
        if at in phrases.references:
            again = party is not None and phrases.references[at].party == party
            return at + 1 if again and "join" in phrases.tags[at + 1] else end
    return end


def first_told_of(phrases: Phrases, last: int, start: int) -> int:
    """The first of those of whom a relative clause tells: "for Norway and Chile, which are in talks with"."""
    return list_start(phrases, last, start) if phrases.small[last + 3] in _PLURAL else last


#: Verbs that several do.
_PLURAL: Final = frozenset({"are", "were", "have"})


def _said_of(phrases: Phrases, name: int, start: int) -> int:
    """The description that the name at phrase *name* stands behind: "and his rival, Mr Berg,"; else the name."""
    at = name - 2
    if at <= start or not is_apposed(phrases, at) or "comma" not in phrases.tags[name + 1]:
        return name
    return at if "join" in phrases.tags[with_words(phrases, at, start) - 1] else name


def of_country(phrases: Phrases, phrase: int, start: int) -> int:
    """The person whose country stands at *phrase*: "President Berg of Norway"; *phrase* itself for another party."""
    behind = phrase - 2 > start - 1 and "of" in phrases.tags[phrase - 1] and phrases.tags[phrase] & _COUNTRY
    return phrase - 2 if behind and "person" in phrases.tags[phrase - 2] else phrase


_COUNTRY: Final = frozenset({"country", "organization", "place"})


def _before_words(phrases: Phrases, at: int, start: int) -> int:
    """Where the words for the party at phrase *at* begin, if that is behind "and"; else *at* itself."""
    first = with_words(phrases, at, start)
    return first if "join" in phrases.tags[first - 1] else at


def with_words(phrases: Phrases, at: int, start: int) -> int:
    """The first phrase of the words for the party at phrase *at*: "the top trade" officials."""
    first = at
    while first - 1 > start and first > at - _ADJECTIVES and _describes(phrases.tags[first - 1]):
        first -= 1
    return first


def _describes(tags: frozenset[str]) -> bool:
    if "that" in tags:  # "met Ms Lund and that he was ready"
        return False
    return bool(tags & _OF_NOUN) or ("low" in tags and tags.isdisjoint(_NOT_OF_NOUN))


_OF_NOUN: Final = frozenset({"det", "owner", "modifier", "demonym", "num"})
_NOT_OF_NOUN: Final = frozenset(
    {"mark", "prep", "join", "turn", "be", "have", "do", "modal", "not", "pronoun", "relative", "subordinator", "time"}
    | {"possessive", "party", "past", "third", "meet", "say", "noun", "adverb", "to"}
)


def _before_relative(phrases: Phrases, comma: int, start: int) -> int:
    """The phrase before a comma, or before the relative clause that it closes: "Mr Tveit, who is old, and"."""
    for phrase in range(comma - 1, max(start, comma - ASIDE) - 1, -1):
        if phrases.tags[phrase] & {"mark", "party"}:
            return phrase - 1 if phrases.tags[phrase + 1] & {"relative"} else comma - 1
    return comma - 1
