"""Runs of words that look like a name, before anybody asks whether they are one."""

from collections.abc import Iterator
from typing import Final, final

import attrs

from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units
from newsmodel.values.blocks import BlockKind

_PART: Final = "(particle{0,3} name|initial|(?<=given) acronym&!organization&!country (?=name))"
#: A word that is otherwise known as something else, within a name: "Hassan Sheikh Mohamud", "Paulo Lisbon Costa".
_WITHIN: Final = (
    "(particle{0,3} (maybe&!demonym&!office&!title|(?<!common) maybe&title&!demonym&!office)"
    "|(?<=familyfirst) maybe&familyfirst)(?= name)"
)
_SUFFIX: Final = "(comma? suffix (particle{1,2} name){0,2})?"
#: Of somebody the text goes on to say what he is, or how old: "Maria Court, a lawyer," is no court.
_IS_SOMEBODY: Final = (
    "(?= comma ((det|demonym|country|low&!office){0,4} office&!plural (?!past|third|be|have|modal|of relative)"
    "|num comma))"
)
#: The last part behind a given name may be a word that is known as something else: "Denzel Washington", "Hun Sen";
#: "ten Have", "Liu He", "Kim Chang Son"; behind any other name one that people have as well:
#: "Cordell Hull", "Hamdu Addison Baker"; behind a title any other name may have a city's as well: "Minister Ine Lund".
_LAST: Final = (
    "((?<=given|familyfirst|initial) particle{0,3} (maybe&!office&!holder|maybe&family|maybe&title) (?!name)"
    "|(?<=familyfirst|given&!common) maybe&familyfirst&given (?!name|maybe)"
    f"|(?<=given&!common&!country) maybe&holder {_IS_SOMEBODY}"
    "|(?<=given) particle{1,2} have&capital|(?<=familyfirst) he&capital"
    "|(?<=capital) (maybe&family&!demonym|maybe&surname) (?!name|maybe)"
    "|(?<=title name) maybe&place&!country&!organization&!demonym (?!name|maybe))?"
)
#: A word of grammar that people are called as well, where it has no business to be written large: "Vietnam's To Lam".
_GRAMMAR: Final = (
    "(?<=office|title|possessive|comma|low)"
    " (capital&given&!name&!maybe&!acronym|capital&familyfirst&!name&!maybe&!acronym&!he)"
)
_FIRST: Final = (
    f"({_GRAMMAR} (?=name&!common)|he&familyfirst (?=name&!common&!given&!family)"
    f"|place&maybe&!given (?=name {_IS_SOMEBODY})"
    "|given&maybe&!title&!country name|given&country name&!given (?!name)|familyfirst&maybe&!title name|name"
    "|initial&!country&!organization&!place(?= initial{0,2} (name|particle))"
)
_TITLED_FIRST: Final = "(?<=title) (particle{1,3}|maybe&place) name|(?<=title) particle{1,2} have&capital"
#: Names of one to six parts; behind a title also "de Gaulle".
RUN: Final = f"{_FIRST}|{_TITLED_FIRST}) ({_WITHIN}|{_PART}){{0,5}} {_LAST} {_SUFFIX}"
#: The same where most words are capitalised: no common word is part of it.
TITLE_RUN: Final = (
    "(given&!title&!organization|name&!common)"
    " (particle{0,3} name&!common|initial|(?<=familyfirst name&!common) name&familyfirst){0,4}"
    f" {_LAST} {_SUFFIX}"
)
#: A word that stands for a person by itself only behind a title: "Mr Major", "President Park"; not "Mr President".
TITLED: Final = (
    "((?<=title) (maybe&!title&!office&!demonym&!holder|maybe&holder&family|maybe&holder&familyfirst)"
    "|(?<=personal) (maybe&title&!office|maybe&title&family)) (?!name|maybe|holder)"
)

#: A word with which a run begins, a bare particle only behind a title: all letters first, for one class is found fast.
OPENING: Final = (
    "(name|initial|given|maybe|acronym|particle|capital&familyfirst&!name&!maybe)"
    "(?<!(?<!title)particle&!name&!initial&!given&!maybe&!acronym)"
)

#: A sentence has as many capitalised words as this among ten where words are capitalised for show.
_SHOW: Final = 6
#: Fewer words than these are no reason to count, in a paragraph and elsewhere.
_SENTENCE: Final = 9
_LINE: Final = 4
#: Words of a page that stand behind names without a stop: "NAME Image caption".
_LABELS: Final = frozenset({"Image", "Photo", "Photograph", "Replay"})
#: Blocks that name nobody as a part of the story.
_ASIDE: Final = frozenset({BlockKind.BYLINE, BlockKind.DATELINE})


@final
@attrs.define(kw_only=True, weakref_slot=False)  # not frozen: there are many
class Run:
    """Words that may be a person's name."""

    #: First unit.
    first: int
    #: Behind the last unit.
    last: int
    #: True if capital letters tell nothing here: in a headline, on a line of furniture.
    shown: bool
    #: True if the sentence begins with it.
    opening: bool
    #: True for a word known as something else, which may only repeat a part of a name.
    weak: bool


def find_runs(units: Units) -> Iterator[Run]:
    """The runs of *units*, in order, none overlapping another."""
    alphabet = units.vocabulary.alphabet
    letters = units.letters
    run, title_run, titled = map(alphabet.compile, (RUN, TITLE_RUN, TITLED))
    capitals = alphabet.compile("acronym{1,5}")
    either = alphabet.compile(OPENING)
    labels = set(units.of(_LABELS))
    signed = {units.at(author.span.start) for author in units.layout.authors if author.span is not None}
    at = 0
    start = sentence_end = -1
    shown = aside = False
    while (hit := either.search(letters, at)) is not None:
        first = hit.start()
        if first >= sentence_end:
            start = letters.rfind(BREAK, 0, first) + 1
            sentence_end = letters.find(BREAK, first)
            kind = units.layout.blocks[units.blocks[first]].kind
            shown, aside = _is_shown(units, start, sentence_end, kind), kind in _ASIDE
        if aside:
            at = sentence_end
            continue
        match = (title_run if shown else run).match(letters, first) or titled.match(letters, first)
        whole = match or capitals.match(letters, first)
        at = first + 1 if whole is None else whole.end()
        if first in signed or (first and units.small[first - 1] == "copyright"):
            continue
        last = next((unit for unit in range(first, at) if unit in labels), at) if labels else at
        last = _unglued(units, first, last)
        if last == first:
            continue
        opening = first == start or units.tags[first - 1] >= _QUOTE
        yield Run(first=first, last=last, shown=shown, opening=opening, weak=match is None)


def _unglued(units: Units, first: int, last: int) -> int:
    """Where a name ends that a page repeats and glues to what follows: "Ole Berg Ole Knut BergWe must go"."""
    for glued in range(first + 2, last):
        for at in range(first, glued):
            behind = units.word[glued].removeprefix(units.word[at])
            if len(behind) < len(units.word[glued]) and behind[:1].isupper():
                return at + 1
    return last


_QUOTE: Final = frozenset({"quote"})


def _is_shown(units: Units, start: int, end: int, kind: BlockKind) -> bool:
    """True if most of the words of a sentence begin with a capital letter, or the line is no sentence."""
    if kind is BlockKind.FURNITURE:
        return True
    if (
        kind is BlockKind.PARAGRAPH
        and units.vocabulary.alphabet.compile("capital{3}").search(units.letters, start, end) is None
    ):
        return False
    least = _SENTENCE if kind is BlockKind.PARAGRAPH else _LINE
    words = [word for word in units.layout.tokens.words[units.first[start] : units.last[end - 1]] if word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in words)
    if len(words) < least or capitals * 10 < len(words) * _SHOW:
        return False
    small = units.vocabulary.alphabet.compile("low&say|low&meet|low&noun")
    return kind is not BlockKind.PARAGRAPH or small.search(units.letters, start, end) is None
