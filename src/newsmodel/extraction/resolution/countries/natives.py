"""Of which people somebody is, said beside the name without an office: "NAME, an American student"."""

from collections.abc import Iterator, Sequence
from typing import Final

from newsmodel.extraction.mentions.mention import NameMention
from newsmodel.extraction.mentions.offices.attributes import is_adjective
from newsmodel.extraction.patterns import BREAK
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
        before = _before(units, group) or _counted(units, group)
        behind = _behind(units, group[-1].last, many=len(group) > 1)
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
        behind = _behind_aside(units, group[-1].last) if group else 0
        if mention.first < behind:
            yield [mention]
            continue
        if group and not _is_joined(units, behind, mention.first):
            yield group
            group = []
        group.append(mention)
    if group:
        yield group


def _behind_aside(units: Units, end: int) -> int:
    """Behind the brackets that follow a name: "NAME (also known as NAME)"; not "NAME (Danish)"."""
    if "open" not in units.tags[end] or _country(units, end + 1) is not None:
        return end
    return next((at + 1 for at in range(end, end + _ASIDE) if "close" in units.tags[at]), end)


#: Units in brackets at the most.
_ASIDE: Final = 8


def _is_joined(units: Units, end: int, start: int) -> bool:
    return 0 < start - end <= len(_BETWEEN) and all(units.tags[at] & _BETWEEN for at in range(end, start))


def _before(units: Units, group: Sequence[NameMention]) -> tuple[str, bool] | None:
    """The country before a list of names, and whether it is that of all."""
    at = group[0].first - 1
    behind = at
    while at > 0 and not units.tags[at].isdisjoint(("office", "modifier")):
        at -= 1
    among = units.word[at] == "including" if at > 0 else False
    at = at - 1 if among else behind
    apart = at > 0 and not units.tags[at].isdisjoint(_APART)
    at -= apart
    noun = at
    while at > max(noun - _WORDS, 0) and _is_word(units, at):
        at -= 1
    code = _people(units, at)
    if code is None or _is_clause(units, at):
        return None
    are_many = units.word[noun].endswith(_MANY)
    if among:
        return (code, True) if are_many else None
    if are_many != (len(group) > 1) and (are_many or apart):
        return None
    if apart and units.tags[group[-1].last].isdisjoint(_ENDS):
        return None
    if at == noun and not are_many and (not apart or "indefinite" not in units.tags[at - 1]):
        return None
    return code, are_many


def _counted(units: Units, group: Sequence[NameMention]) -> tuple[str, bool] | None:
    """The country of "two Danes", "two Danish nurses" in the sentence before that which begins with so many names."""
    end = group[0].first - 1
    if len(group) < _SEVERAL or end < 0 or units.letters[end] != BREAK:
        return None
    for at in range(units.letters.rfind(BREAK, 0, end) + 1, end - 1):
        if units.small[at] in _NUMBERS[len(group) : len(group) + 1]:
            code = _people(units, at + 1)
            if code is not None and (units.word[at + 1].endswith(_MANY) or units.word[at + 2].endswith(_MANY)):
                return code, True
    return None


_SEVERAL: Final = 2
_NUMBERS: Final = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def _is_clause(units: Units, at: int) -> bool:
    """True for "should the US strike NAME", where the people is the subject and what follows it the verb."""
    return at > 1 and "det" in units.tags[at - 1] and "modal" in units.tags[at - 2]


#: How the last word for several people ends.
_MANY: Final = ("s", "men", "women", "people", "leadership", "delegation", "team")


def _behind(units: Units, end: int, *, many: bool) -> tuple[str, bool] | None:
    """The country behind a list of names, and whether it is that of all: not in apposition."""
    if "open" in units.tags[end] and "close" in units.tags[end + 2]:
        code = _country(units, end + 1)
        return None if code is None else (code, False)
    if "join" in units.tags[end] and units.small[end + 1] in _AMONG:
        code = _among(units, end + 2)
        return None if code is None else (code, False)
    is_aged = "comma" in units.tags[end] and "num" in units.tags[end + 1] and "comma" in units.tags[end + 2]
    end += 2 * is_aged
    home = _home_behind(units, end, is_aside=is_aged)
    if home is not None:
        return home, False
    at = end + ("comma" in units.tags[end] and "who" in units.tags[end + 1]) * 2
    while "adverb" in units.tags[at]:
        at += 1
    is_told = "be" in units.tags[at]
    if not is_told and (units.tags[end].isdisjoint(_APART) or at > end):
        return None
    at += 1
    if is_told and units.word[at].endswith("ing"):
        return None
    is_the = "the" in units.tags[at] and (_is_word(units, at + 1) or _is_word(units, at + 2))
    if "det" in units.tags[at] and (is_told or is_the or "indefinite" in units.tags[at]):
        at += 1
    elif not is_told:
        is_all = many and ("num" in units.tags[at] or units.word[at] in _ALL)
        return _told(units, at + 1, are_all=True) if is_all else None
    return _told(units, at, are_all=is_told and "comma" not in units.tags[end])


def _among(units: Units, at: int) -> str | None:
    """The country of "NAME and other (senior) NORWEGIAN officials"; "other NORWEGIAN allies" are of another."""
    while "modifier" in units.tags[at]:
        at += 1
    noun = units.small[at + 1]
    is_theirs = noun.endswith("s") and noun not in _OTHERS and _is_word(units, at + 1)
    return _people(units, at) if is_theirs else None


_OTHERS: Final = frozenset({"allies", "critics", "enemies", "foes", "friends", "opponents", "partners", "rivals"})
_AMONG: Final = ("other", "fellow")
#: What leads in what all are who are listed: "both Norwegians".
_ALL: Final = ("both", "all")


def _told(units: Units, at: int, *, are_all: bool) -> tuple[str, bool] | None:
    """The country of "young AMERICANS", "AMERICAN nurse", "Korea-born AMERICAN", "OSLO native"."""
    begin = at
    while at < begin + _WORDS and (_is_word(units, at) or "num" in units.tags[at]):
        at += 1
    at = next((unit + 1 for unit in range(at, at + _WORDS) if units.word[unit].endswith(_BORN)), at)
    is_native = units.word[at + 1] == "native"
    code = _country(units, at) if is_native else _people(units, at)
    behind = at + 1
    while behind < at + 1 + _WORDS and _is_word(units, behind):
        behind += 1
    is_whole = units.letters[behind : behind + 1] in ("", BREAK) or not units.tags[behind].isdisjoint(_CLOSES)
    return (code, are_all) if code is not None and is_whole else None


#: How an adjective ends that tells where somebody comes from who is of another people now.
_BORN: Final = "-born"


def _home_behind(units: Units, end: int, *, is_aside: bool) -> str | None:
    """The country of "NAME, from OSLO,", "NAME, 31, of OSLO,", "NAME, who comes from OSLO", "who was born in OSLO"."""
    at = end + 1
    if units.tags[end].isdisjoint(_APART):
        return None
    if "who" in units.tags[at]:
        words = units.small[at + 1]
        verb, tie = units.word[at + 2], units.word[at + 3]
        if words in _COMES and verb == "from":
            return _country(units, at + 3)
        return _country(units, at + 4) if (verb, tie) == ("born", "in") and "be" in units.tags[at + 1] else None
    tie = units.word[at]
    if tie == "born" and units.word[at + 1] == "in":
        return _country(units, at + 2)
    if tie != "from" and not (is_aside and tie == "of"):
        return None
    return _country(units, at + 1) if not units.tags[at + 2].isdisjoint(_ENDS) else None


_COMES: Final = frozenset({"comes", "came", "is", "was", "hails"})


#: What may follow those who are of a people.
_CLOSES: Final = _ENDS | {"prep", "relative", "who", "join", "time"}


def _is_word(units: Units, at: int) -> bool:
    """True for "most", "college", "22-year-old"."""
    tags = units.tags[at]
    return bool(tags & {"low", "modifier", "office"}) and tags.isdisjoint(_NO_WORD)


def _people(units: Units, at: int) -> str | None:
    """The country at the unit, if it stands for whoever is of it: "American", "Korean-American", "British-Chadian"."""
    if at < 0 or not is_adjective(units, at):
        return _twofold(units, units.word[at]) if at >= 0 and not units.tags[at] else None
    meaning = units.meanings.get(at)
    return None if meaning is None else meaning.country_code


def _twofold(units: Units, word: str) -> str | None:
    """The country of those of two peoples: the second where that is told of citizens, else the first."""
    first, dash, second = word.rpartition("-")
    if not dash:
        return None
    second = second.removesuffix("s")
    one, other = (units.vocabulary.word(part).meaning for part in (first, second))
    if other is None or "demonym" not in other.tags:
        return None
    if second in _CITIZENS:
        return other.country_code
    return one.country_code if one is not None and "demonym" in one.tags else None


_CITIZENS: Final = frozenset({"American", "Australian", "Canadian"})


def _country(units: Units, at: int) -> str | None:
    """The country that the unit names, or in which the place is."""
    meaning = units.meanings.get(at)
    return None if meaning is None or "organization" in units.tags[at] else meaning.country_code
