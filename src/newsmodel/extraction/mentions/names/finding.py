"""Names of persons: capitalised words, and what beside them makes them a name."""

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from typing import Final

import attrs

from newsmodel.extraction.mentions.mention import NameMention
from newsmodel.extraction.mentions.names.clues import ALWAYS, CLUES, ENOUGH, SAINTS, weigh
from newsmodel.extraction.mentions.names.runs import Run, find_runs
from newsmodel.extraction.mentions.names.trimming import behind_first, is_given, is_said, trimmed
from newsmodel.extraction.units import Units
from newsmodel.model.person import Gender
from newsmodel.values.names import NameOrder

RULES: Final = tuple(clue.rule for clue in CLUES)


def find_names(units: Units) -> tuple[NameMention, ...]:
    """The names of persons in *units*, in order: first what the surroundings make a name, then its parts again."""
    whole = [trimmed(units, run) for run in find_runs(units) if not _is_of_two(units, run)]
    runs = [(run, _key(units, run)) for run in whole]
    believed = _believed(units, runs)
    said = _said(units, runs, believed)
    if said:
        rests = [behind_first(run) if key in said else run for run, key in runs]
        runs = [(run, _key(units, run)) for run in rests]
        believed = _believed(units, runs)
    pairs = _pairs(units, runs, believed)
    if pairs:
        runs = [(part, _key(units, part)) for run, key in runs for part in (_halves(run) if key in pairs else (run,))]
        believed = _believed(units, runs)
    believed |= _joined_to(units, runs, believed)
    parts = _parts(units, believed)
    found: list[NameMention] = []
    for run, key in runs:
        rule = believed.get(key)
        if rule is not None and not run.weak and _is_whole(units, run):
            found.append(name_at(units, run.first, run.last, rule))
        else:
            found += _again(units, run, key, parts)
    return tuple(_with_shared(units, found))


def _is_of_two(units: Units, run: Run) -> bool:
    """True for "the Ine Tveit-Ola Berg summit", which names two who meet."""
    joined = any(_DOUBLE.fullmatch(units.word[at]) for at in range(run.first + 1, run.last - 1))
    return joined and "noun" in units.tags[run.last]


_DOUBLE: Final = re.compile(r"[A-Z]\w+[-–][A-Z]\w+")


def _with_shared(units: Units, found: list[NameMention]) -> Iterator[NameMention]:
    """The names, given ones with the surname that stands behind another: "Ine" of "Ine and Ola Tveit" is a Tveit."""
    for i, mention in enumerate(found):
        behind = found[i + 1] if i + 1 < len(found) else None
        is_alone = behind is not None and mention.honorific is None is behind.honorific
        if behind is not None and is_alone and _shares(units, mention.name, mention.last):
            surname = behind.words[-1 if behind.suffix is None else -2]
            yield attrs.evolve(mention, words=(*mention.words, surname), shared=True, order=behind.order)
        elif behind is not None and mention.last == behind.first - 1 and units.word[mention.last] == "]":
            yield attrs.evolve(mention, words=(*mention.words, *behind.words), shared=True)
        elif _is_given_in_brackets(units, mention):
            words = (units.word[mention.first - 2], *mention.words)
            yield attrs.evolve(mention, words=words, shared=True, order=NameOrder.GIVEN_FIRST)
        else:
            yield mention


def _is_given_in_brackets(units: Units, mention: NameMention) -> bool:
    """True of the surname in "[Ine] Tveit"."""
    at = mention.first - 1
    if at < _BRACKETS or units.word[at] != "]" or units.word[at - 2] != "[" or mention.honorific is not None:
        return False
    return len(mention.words) == 1 and is_given(units.tags[at - 1])


#: Units of "[Ine" before the bracket that closes.
_BRACKETS: Final = 2


def _shares(units: Units, first: int, last: int) -> bool:
    """True for a single given name that is joined to a full one with a given name."""
    is_single = last == first + 1 and is_given(units.tags[first]) and units.tags[first].isdisjoint(_FAMILY)
    if not is_single or "and" not in units.tags[last]:
        return False
    behind = units.tags[last + 2]
    return is_given(units.tags[last + 1]) and "name" in behind and behind.isdisjoint(("given", "common"))


_Key = tuple[str, ...]
_Runs = Sequence[tuple[Run, _Key]]


def _key(units: Units, run: Run) -> _Key:
    """The words of the run without "Jr", in small letters; what two places must share to be one name."""
    units_ = range(run.first, run.last)
    words = [units.word[unit].casefold() for unit in units_ if units.tags[unit].isdisjoint(_OUTSIDE)]
    return tuple(words) or (units.words(run.first, run.last).casefold(),)


_OUTSIDE: Final = frozenset({"comma", "suffix"})


def _believed(units: Units, runs: _Runs) -> dict[_Key, str]:
    """The names that all their places together make believable, each with the rule that signs it."""
    clues: dict[_Key, set[int]] = {}
    hints: dict[_Key, list[int]] = {}
    for run, key in runs:
        if not run.weak:
            weighed = weigh(units, run)
            hints.setdefault(key, []).append(weighed.hints)
            found = clues.setdefault(key, set())
            if weighed.hints > -ENOUGH:
                found.update(weighed.clues)
    for name in {name for run, key in runs if units.small[run.last - 2] in _STORMS for name in (key, key[-1:])}:
        clues.pop(name, None)
    whole = {key: _on_the_whole(hints[key], len(key) > 1) for key, found in clues.items() if found}
    return {
        key: CLUES[min(clues[key])].rule.name
        for key, adds in whole.items()
        if sum(CLUES[rank].weight for rank in clues[key]) + adds >= ENOUGH
    }


#: What has a given name and is nobody: "Tropical Storm Maria".
_STORMS: Final = frozenset({"storm", "superstorm", "hurricane", "cyclone", "typhoon"})


def _pairs(units: Units, runs: _Runs, believed: dict[_Key, str]) -> set[_Key]:
    """Believed names that are the surnames of two persons side by side: "Berg Tveit talks fail" in a headline."""
    places = Counter(key for _, key in runs)
    surnames = {key[-1] for key in believed if len(key) != _TWO or places[key] > 1}
    return {
        key
        for run, key in runs
        if key in believed
        and len(key) == _TWO == run.last - run.first
        and places[key] == 1
        and surnames.issuperset(key)
        and not is_given(units.tags[run.first])
        and _SYLLABLES.search(units.word[run.last - 1]) is None
    }


_TWO: Final = 2


def _said(units: Units, runs: _Runs, believed: dict[_Key, str]) -> set[_Key]:
    """Believed names that are the verb and whose it is, beginning a sentence: "Said Berg: …", "Quoting Berg"."""
    return {
        key
        for run, key in runs
        if run.opening
        and key in believed
        and len(key) > 1
        and is_said(units, run.first)
        and any(len(other) > 1 and other[-1] == key[-1] and other[0] != key[0] for other in believed)
    }


def _halves(run: Run) -> tuple[Run, Run]:
    middle = run.first + 1
    return attrs.evolve(run, last=middle, opening=False), attrs.evolve(run, first=middle, opening=False)


def _on_the_whole(hints: Sequence[int], long: bool) -> float:
    """What the hints at all places of a name tell; a company's name is one wherever it stands."""
    least = min(hints)
    return least if long and least <= -ALWAYS + 2 else sum(hints) / len(hints)


def _joined_to(units: Units, runs: _Runs, believed: dict[_Key, str]) -> dict[_Key, str]:
    """Likely names that are joined to a believed name, and so believable themselves: "Mr Berg and Xi"."""
    parts = _parts(units, believed)
    ends = {run.last: run.first for run, key in runs if key[-1] in parts}
    begins = {run.first for run, key in runs if key[-1] in parts}
    found: dict[_Key, str] = {}
    for run, key in runs:
        if key in believed or run.weak or run.shown:
            continue
        tags = [units.tags[unit] for unit in range(run.first, run.last)]
        before = ends.get(run.first - 1) if run.first and "join" in units.tags[run.first - 1] else None
        behind = run.last + 1 in begins and "join" in units.tags[run.last]
        is_listed = before is not None and before > 0 and _goes_on(units, before - 1, ends)
        is_likely = len(tags) > 1 or is_listed or bool(tags[0] & _FAMILY) or _shares(units, run.first, run.last)
        if (behind or before is not None) and is_likely and all("common" not in tag for tag in tags):
            found[key] = "name-and-name"
    return found


def _goes_on(units: Units, before: int, ends: Container[int]) -> bool:
    """True for the word behind which a list of persons is to be expected: "ministers", the comma of "Berg, Lund"."""
    tags = units.tags[before]
    return "plural" in tags or ("comma" in tags and before in ends)


_FAMILY: Final = frozenset({"family", "familyfirst"})


def _parts(units: Units, believed: dict[_Key, str]) -> dict[str, list[frozenset[str]]]:
    """For the words by which a believed name is repeated, "Tveiti" of "al-Tveiti": the words of the names."""
    parts: dict[str, list[frozenset[str]]] = {}
    for key in believed:
        bare = _ARTICLE.sub("", key[-1])
        ends = {key[0], key[-1], *_first_surname(units, key)}
        if bare != key[-1] and _is_no_word(units, bare.capitalize()):
            ends.add(bare)
        for word in ends:
            parts.setdefault(word, []).append(frozenset((*key, *ends)))
    return parts


def _first_surname(units: Units, key: _Key) -> _Key:
    """The first of two surnames behind a given name, by which Spanish names are repeated: "Luis Tveito Gil"."""
    first = key[-2:-1] if len(key) > _TWO else ()
    is_told = bool(first) and _is_no_word(units, first[0].capitalize()) and len(first[0]) > _TWO
    return first if is_told and is_given(_tags(units, key[0])) else ()


def _tags(units: Units, word: str) -> frozenset[str]:
    """What a word may be that is written with a capital letter."""
    return units.vocabulary.alphabet.tags[units.vocabulary.word(word.capitalize()).letter]


def _is_no_word(units: Units, word: str) -> bool:
    """True for a word that is nothing but a family name: not for the "Islam" of "al-Islam"."""
    known = units.vocabulary.word(word)
    return known.meaning is None and units.vocabulary.alphabet.tags[known.letter].isdisjoint(("given", "common"))


#: The article of an Arabic family name, which is often left out where it stands alone.
_ARTICLE: Final = re.compile(r"^(?:al|el|ad|an|ar|as|ash|at|az)-")


def _is_whole(units: Units, run: Run) -> bool:
    """False where the name is a part of another thing's: "the Tveit Foundation", "Tveit White House", "St Tveit"."""
    behind = units.tags[run.last]
    if run.first > 0 and units.small[run.first - 1] in SAINTS and ("possessive" in behind or _is_single(run)):
        return False
    if units.small[run.last - 2] in _STORMS:
        return False
    is_the = run.first > 0 and "definite" in units.tags[run.first - 1]
    return "holder" not in behind and not (is_the and ("country" in behind or "holder" in units.tags[run.last - 1]))


def _is_single(run: Run) -> bool:
    return run.last == run.first + 1


def _again(units: Units, run: Run, words: _Key, parts: dict[str, list[frozenset[str]]]) -> Iterator[NameMention]:
    """Parts of believed names in a run that is none itself, the longest at the end of it first."""
    if not _is_whole(units, run) or (run.weak and not _is_nobody_else(units, run)):
        return
    if parts.keys().isdisjoint(words):
        return
    for length in range(len(words), 0, -1):
        for start in range(len(words) - length, -1, -1):
            part = words[start : start + length]
            if any(names.issuperset(part) for names in (*parts.get(part[0], ()), *parts.get(part[-1], ()))):
                first = run.first + start
                last = first + length
                if "pronoun" in units.tags[last - 1]:
                    return  # "He" is no part of "Liu He" again
                while first and _is_led_in(units, first, part, parts):
                    first -= 1
                yield name_at(units, first, last, "name-again")
                return


def _is_led_in(units: Units, first: int, part: _Key, parts: dict[str, list[frozenset[str]]]) -> bool:
    """True if the small word before the part of a name is of the name as well: "von der" before "Leyen"."""
    if "particle" not in units.tags[first - 1]:
        return False
    word = units.word[first - 1].casefold()
    return any(names.issuperset((word, *part)) for names in parts.get(part[-1], ()))


def _is_nobody_else(units: Units, run: Run) -> bool:
    """False where a word that is known as something else is most likely that: "in Jordan", "the King"."""
    tags = units.tags[run.first]
    before = units.tags[run.first - 1] if run.first else frozenset[str]()
    if tags & _BODIES or "det" in before:
        return False
    return ("title" in tags or before.isdisjoint(_WHERE)) and units.tags[run.last].isdisjoint(("name", "maybe", "of"))


_BODIES: Final = frozenset({"organization", "country"})
_WHERE: Final = frozenset({"in", "at", "near", "to", "from", "det", "demonym", "num", "possessive"})


def name_at(units: Units, first: int, last: int, rule: str) -> NameMention:
    """The name from unit *first* up to, not including, *last*, with the titles before it, signed by *rule*."""
    first -= _is_named_so(units, first, last)
    return _build(units, _first_title(units, first), first, last, rule)


def _is_named_so(units: Units, first: int, last: int) -> bool:
    """True for a title before the name that is a part of it: "Don Tveit", "Shah Mahmood Tveit"; not "Don Ola".

    So for the given name behind what somebody is, who is no duke: "envoy Duke Tveit".
    """
    title = units.word[first - 1] if first > 0 else ""
    if last > first + 1:
        return title in _FAMILY_TITLES
    if title in _NOBLE and first > 1 and "office" in units.tags[first - 2]:
        return "title" not in units.tags[first - 2]
    return title in _GIVEN_TITLES and not is_given(units.tags[first])


#: Titles that are given names as well, and such as are borne before two names.
_GIVEN_TITLES: Final = frozenset({"Don", "Earl"})
_NOBLE: Final = frozenset({"Baron", "Duke", "Emir"})
_FAMILY_TITLES: Final = frozenset({"Raja", "Shah"})


def _first_title(units: Units, name: int) -> int:
    """The first unit of the titles that stand directly before the name.

    A title that says whose it is ("US President") is an office, and no part of the name; a rank behind it is one.
    """
    first = name
    while first > 0 and "title" in units.tags[first - 1] and "plural" not in units.tags[first - 1]:
        first -= 1
    if first > 0 and units.tags[first - 1] & _OWNERS:
        while first < name and "office" in units.tags[first]:
            first += 1
    return first


_OWNERS: Final = frozenset({"country", "demonym", "organization", "modifier", "possessive", "place"})


def _build(units: Units, first: int, name: int, last: int, rule: str) -> NameMention:
    titles = [units.meanings[unit].title for unit in range(first, name)]
    genders = [Gender(title.gender) for title in titles if title is not None and title.gender is not None]
    return NameMention(
        first=first,
        name=name,
        last=last,
        words=tuple(units.word[unit] for unit in range(name, last) if "comma" not in units.tags[unit]),
        suffix=units.word[last - 1] if last - 1 > name and "suffix" in units.tags[last - 1] else None,
        order=_order(units, name, last),
        honorific=units.words(first, name) if first < name else None,
        gender=genders[0] if genders else None,
        likely_gender=_likely_gender(units, name, last),
        rule=rule,
        span=units.span(first, last),
    )


def _likely_gender(units: Units, name: int, last: int) -> Gender | None:
    """As the given name makes it likely: the first word of a full name."""
    if last == name + 1 or "given" not in units.tags[name]:
        return None
    entry = units.vocabulary.lexicon.given.get(units.word[name])
    return Gender(entry.gender) if entry is not None and entry.gender is not None else None


def _order(units: Units, name: int, last: int) -> NameOrder:
    """Family first if the first word is such a family name and the last is not, or goes on in a small letter.

    A first word that is a given name elsewhere ("Kim", "Lee") is one before a known family name: "Kim Davis".
    """
    if last == name + 1:
        return NameOrder.MONONYM
    head, tail = units.tags[name], units.tags[last - 1]
    if "given" in head and "family" in tail and "familyfirst" not in tail:
        return NameOrder.GIVEN_FIRST
    if "familyfirst" in head and ("familyfirst" not in tail or _SYLLABLES.search(units.word[last - 1])):
        return NameOrder.FAMILY_FIRST
    return NameOrder.GIVEN_FIRST if head & _GIVEN else NameOrder.UNKNOWN


_GIVEN: Final = frozenset({"given", "initial"})
#: "Jong-un": a given name of two syllables, the second in a small letter.
_SYLLABLES: Final = re.compile(r"[-’'][^\W\d_A-Z]")
