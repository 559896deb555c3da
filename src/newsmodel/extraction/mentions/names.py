"""Names of persons: capitalised words, and what beside them makes them a name."""

import re
from collections.abc import Iterator
from typing import Final

from newsmodel.extraction.mentions.mention import NameMention
from newsmodel.extraction.rule import Rule
from newsmodel.extraction.units import Units
from newsmodel.model.person import Gender
from newsmodel.values.names import NameOrder

_PART: Final = "(particle{0,3} name|initial)"
#: Nothing behind the name makes it part of another thing's name.
_END: Final = "suffix? (?!holder|name|possessive holder)"
#: A name of one to five parts.
_RUN: Final = f"(name|initial) {_PART}{{0,4}} {_END}"
#: The same, two parts at least.
_LONG: Final = f"(name|initial) {_PART}{{1,4}} {_END}"


def find_names(units: Units) -> tuple[NameMention, ...]:
    """The names of persons in *units*, in order: first what the surroundings make a name, then its parts again."""
    found: list[NameMention] = []
    taken: set[int] = set()
    for rule in RULES:
        for match in rule.matches(units.letters, units.vocabulary.alphabet):
            name, last = match.span("who")
            if taken.isdisjoint(range(name, last)):
                mention = _build(units, _first_title(units, name), name, last, rule.name)
                found.append(mention)
                taken.update(range(mention.first, last))
    found += _again(units, found, taken)
    return tuple(sorted(found, key=lambda mention: mention.first))


def _first_title(units: Units, name: int) -> int:
    """The first unit of the titles that stand directly before the name.

    A title that says whose it is ("US President") is an office, and no part of the name.
    """
    first = name
    while first > 0 and "title" in units.tags(first - 1):
        first -= 1
    if 0 < first < name and "office" in units.tags(first) and units.tags(first - 1) & _OWNERS:
        return name
    return first


_OWNERS: Final = frozenset({"country", "demonym", "organization", "modifier", "possessive", "place"})


def _build(units: Units, first: int, name: int, last: int, rule: str) -> NameMention:
    titles = [units.meanings[unit].title for unit in range(first, name)]
    genders = [Gender(title.gender) for title in titles if title is not None and title.gender is not None]
    return NameMention(
        first=first,
        name=name,
        last=last,
        words=tuple(units.words(unit, unit + 1) for unit in range(name, last)),
        order=_order(units, name, last),
        honorific=units.words(first, name) if first < name else None,
        gender=genders[0] if genders else None,
        rule=rule,
        span=units.span(first, last),
    )


def _order(units: Units, name: int, last: int) -> NameOrder:
    """Family first if the first word is such a family name and the last is not, or goes on in a small letter."""
    if last == name + 1:
        return NameOrder.MONONYM
    head, tail = units.tags(name), units.tags(last - 1)
    if "familyfirst" in head and ("familyfirst" not in tail or _SYLLABLES.search(units.words(last - 1, last))):
        return NameOrder.FAMILY_FIRST
    return NameOrder.GIVEN_FIRST if "given" in head else NameOrder.UNKNOWN


#: "Jong-un": a given name of two syllables, the second in a small letter.
_SYLLABLES: Final = re.compile(r"[-’'][^\W\d_A-Z]")


def _again(units: Units, found: list[NameMention], taken: set[int]) -> Iterator[NameMention]:
    """Parts of the names already found, wherever else they stand by themselves."""
    known: dict[str, list[frozenset[str]]] = {}
    for mention in found:
        parts = frozenset(map(str.casefold, mention.words))
        for word in {mention.words[0].casefold(), mention.words[-1].casefold()}:
            known.setdefault(word, []).append(parts)
    if not known:
        return
    for match in units.vocabulary.alphabet.compile(_RUN).finditer(units.letters):
        first, last = match.span()
        if not taken.isdisjoint(range(first, last)):
            continue
        words = [units.words(unit, unit + 1).casefold() for unit in range(first, last)]
        while words and words[0] not in known and "common" in units.tags(first):
            words, first = words[1:], first + 1
        if words and any(parts.issuperset(words) for parts in (*known.get(words[0], ()), *known.get(words[-1], ()))):
            yield _build(units, first, first, last, "name-again")


RULES: Final = (  # surest first
    Rule(
        name="title-name",
        pattern=f"title who:({_RUN})",
        holds=("Mr Lavrov left early.", "Colonel Gaddafi gave way.", "President Ilves spoke."),
        fails=("The president spoke.", "Mr. and so on."),
    ),
    Rule(
        name="office-name",
        pattern=f"office&!plural who:({_RUN})",
        holds=("Foreign minister Ine Soreide waited.", "The aide, spokeswoman Tove Brekke, left."),
        fails=("The foreign minister waited.", "The leader said Monday was fine."),
    ),
    Rule(
        name="family-first-name",
        pattern="who:(familyfirst name{1,2}) (?!holder|name)",
        holds=("They saw Kim Tae-song there.", "Guests of Nguyen Van Duc came."),
        fails=("They saw Lee there.", "Kim Square was empty."),
    ),
    Rule(
        name="given-name",
        pattern=f"who:(given&!place {_PART}{{1,4}} suffix?) (?!holder|name)",
        holds=("They saw Maria Tveit there.", "It was John Q. Halvorsen."),
        fails=("They saw Maria there.", "Maria Foundation money ran out."),
    ),
    Rule(
        name="name-said",
        pattern=f"who:({_LONG}) comma? adverb? say&past",
        holds=("Hamdu Mohibu said no.",),
        fails=("The White House said no.", "Mohibu hoped so."),
    ),
    Rule(
        name="said-name",
        pattern=f"say&past who:({_LONG})",
        holds=('"Not yet," said Hamdu Mohibu.',),
        fails=('"Not yet," said Hamdu.', '"Not yet," said the envoy.'),
    ),
    Rule(
        name="name-comma-office",
        pattern=f"who:({_LONG}) comma det? (modifier|demonym|country|organization|possessive){{0,5}} office",
        holds=("Hamdu Mohibu, a former Afghan envoy, was there.",),
        fails=("In Hamdu Mohibu, a village, it rained.",),
    ),
)
