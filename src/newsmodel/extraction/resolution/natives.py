"""Of which people somebody is, said beside the name without an office: "NAME, an American student"."""

from collections.abc import Iterator, Sequence
from typing import Final

from newsmodel.extraction.mentions.mention import NameMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution import individuals
from newsmodel.extraction.units import Units

#: Words between a people and the names, or before the people, at the most.
_WORDS: Final = 3
_NO_WORD: Final = frozenset(
    {"prep", "say", "meet", "be", "have", "modal", "do", "det", "join", "relative", "subordinator", "pronoun", "mark"}
)
_APART: Final = frozenset({"comma", "dash", "colon", "open"})
_ENDS: Final = frozenset({"comma", "dash", "stop", "close", "semicolon"})
_BETWEEN: Final = frozenset({"comma", "join"})


def find_natives(units: Units, names: Sequence[NameMention]) -> dict[int, str]:
    """The country of whoever is named as of its people, by the first unit of the name.

    AMERICANS NAME and NAME; AMERICAN college student NAME; three AMERICAN nurses, NAME, NAME and NAME,; an AMERICAN,
    NAME,; NAME, an AMERICAN nurse; NAME and NAME are young AMERICANS.

    Args:
        units: the units of the text.
        names: the names in it, in order.
    """
    found: dict[int, str] = {}
    for group in _groups(units, names):
        before = _before(units, group)
        behind = _behind(units, group[-1].last)
        if before is not None:
            code, are_all = before
            found.update((mention.first, code) for mention in (group if are_all else group[:1]))
        elif behind is not None:
            code, are_all = behind
            found.update((mention.first, code) for mention in (group if are_all else group[-1:]))
    return found


def _groups(units: Units, names: Sequence[NameMention]) -> Iterator[list[NameMention]]:
    """The names, those together that stand in one list."""
    group: list[NameMention] = []
    for mention in names:
        if group and not _is_joined(units, group[-1].last, mention.first):
            yield group
            group = []
        group.append(mention)
    if group:
        yield group


def _is_joined(units: Units, end: int, start: int) -> bool:
    return 0 < start - end <= len(_BETWEEN) and all(units.tags(at) & _BETWEEN for at in range(end, start))


def _before(units: Units, group: Sequence[NameMention]) -> tuple[str, bool] | None:
    """The country before a list of names, and whether it is that of all."""
    at = group[0].first - 1
    apart = at > 0 and not units.tags(at).isdisjoint(_APART)
    at -= apart
    noun = at
    while at > max(noun - _WORDS, 0) and _is_word(units, at):
        at -= 1
    code = _people(units, at)
    if code is None:
        return None
    are_many = units.words(noun, noun + 1).endswith(_MANY)
    if are_many != (len(group) > 1) and (are_many or apart):
        return None
    if apart and units.tags(group[-1].last).isdisjoint(_ENDS):
        return None
    if at == noun and not are_many and (not apart or "indefinite" not in units.tags(at - 1)):
        return None
    return code, are_many


#: How the last word for several people ends.
_MANY: Final = ("s", "men", "women", "people")


def _behind(units: Units, end: int) -> tuple[str, bool] | None:
    """The country behind a list of names, and whether it is that of all: not in apposition."""
    at = end
    while "adverb" in units.tags(at):
        at += 1
    is_told = "be" in units.tags(at)
    if not is_told and units.tags(end).isdisjoint(_APART):
        return None
    at += 1
    if "det" in units.tags(at) and (is_told or "indefinite" in units.tags(at)):
        at += 1
    elif not is_told:
        return None
    begin = at
    while at < begin + _WORDS and (_is_word(units, at) or "num" in units.tags(at)):
        at += 1
    code = _people(units, at)
    behind = at + 1
    while behind < at + 1 + _WORDS and _is_word(units, behind):
        behind += 1
    is_whole = units.letters[behind : behind + 1] in ("", BREAK) or not units.tags(behind).isdisjoint(_CLOSES)
    return (code, is_told) if code is not None and is_whole else None


#: What may follow those who are of a people.
_CLOSES: Final = _ENDS | {"prep", "relative", "who", "join", "time"}


def _is_word(units: Units, at: int) -> bool:
    """True for "most", "college", "22-year-old"."""
    tags = units.tags(at)
    return bool(tags & {"low", "modifier"}) and tags.isdisjoint(_NO_WORD)


def _people(units: Units, at: int) -> str | None:
    """The country at the unit, if it stands for whoever is of it."""
    if at < 0 or not individuals.is_adjective(units, at):
        return None
    meaning = units.meanings.get(at)
    return None if meaning is None else meaning.country_code
