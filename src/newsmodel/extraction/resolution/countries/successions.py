"""Who appoints, dismisses or follows whom: both are of one country."""

from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from typing import Final

from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units


def find_successions(
    units: Units, names: Sequence[NameMention], roles: Sequence[RoleMention]
) -> tuple[dict[int, set[int]], dict[int, str]]:
    """Whose country is that of which other, and whose is told by the office of the other.

    NAME was replaced by NAME; NAME (has) appointed (his ally) NAME; the DANISH leader dismissed NAME.

    Args:
        units: the units of the text.
        names: the names in it.
        roles: the offices in it that nobody named holds.

    Returns:
        By the first unit of a name: the first units of the others, and the ISO code of the office.
    """
    starts = {mention.first: mention for mention in names}
    ends = {mention.last: mention.first for mention in names}
    offices = {role.last: role.country for role in roles if role.country is not None and not role.plural}
    tied: defaultdict[int, set[int]] = defaultdict(set)
    told: dict[int, str] = {}
    for verb in _verbs(units):
        behind = _object(units, verb + 1, starts)
        before = _subject(units, verb, ends.keys() | offices.keys())
        if behind is None or before is None:
            continue
        if before in ends:
            tied[ends[before]].add(behind)
            tied[behind].add(ends[before])
        else:
            told[behind] = offices[before]
    return tied, told


def _verbs(units: Units) -> Iterator[int]:
    return (unit for unit in units.of(_VERBS) if "low" in units.tags[unit])


def _object(units: Units, at: int, starts: dict[int, NameMention]) -> int | None:
    """The name behind the verb, or behind "by", with the words before it that tell who that is."""
    at += "by" in units.tags[at]
    for unit in range(at, at + _FAR):
        if unit in starts:
            return unit
        tags = units.tags[unit]
        if units.letters[unit] == BREAK or tags.isdisjoint(_WHICH) or not tags.isdisjoint(_NO_WHICH):
            return None
    return None


def _subject(units: Units, verb: int, ends: Container[int]) -> int | None:
    """Where the words end for who does it: only helping verbs stand between; who is replaced begins the sentence."""
    at = verb
    if "be" in units.tags[verb - 1] and "by" in units.tags[verb + 1]:
        begin = units.letters.rfind(BREAK, 0, verb) + 1
        return next((unit for unit in range(begin + 1, verb) if unit in ends), None)
    while at > verb - _FAR and at not in ends:
        at -= 1
        if units.tags[at].isdisjoint(_HELPING):
            return None
    return at if at in ends else None


_FAR: Final = 8
_WHICH: Final = frozenset(
    {"det", "low", "office", "modifier", "title", "his", "her", "comma", "organization", "demonym", "country", "noun"}
)
_NO_WHICH: Final = frozenset({"prep", "subordinator", "relative", "join", "be", "have", "modal", "pronoun"})
_HELPING: Final = frozenset({"be", "have", "modal", "adverb", "to"})
#: What is done by one of the same country, or to one of it.
_VERBS: Final = frozenset(
    f"{stem}{end}"
    for stem, ends in {
        "appoint": ("", "s", "ed"), "nominat": ("e", "es", "ed"), "dismiss": ("", "es", "ed"), "sack": ("", "s", "ed"),
        "fire": ("", "s", "d"), "replac": ("e", "es", "ed"), "succeed": ("", "s", "ed"), "handpick": ("s", "ed"),
        "promot": ("es", "ed"),
    }.items()
    for end in ends
)  # fmt: skip


def country_of_predecessor(units: Units, names: Sequence[NameMention], roles: Sequence[RoleMention]) -> str | None:
    """That of the first DANISH minister to do so since NAME.

    Args:
        units: the units of the text.
        names: the names of one person.
        roles: the offices in the text that nobody named holds.
    """
    for mention in names:
        if mention.first and units.small[mention.first - 1] == "since":
            start = units.letters.rfind(BREAK, 0, mention.first)
            for role in roles:
                is_told = start < role.first < mention.first and role.country is not None
                if is_told and not _is_met(units, role):
                    return role.country
    return None


def _is_met(units: Units, role: RoleMention) -> bool:
    """True for "the first envoy to meet a DANISH minister since NAME", of whose predecessor nothing is told."""
    before = role.first - 1 - (role.indefinite is not None)
    return units.small[before] in ("with", "to") or "meet" in units.tags[before]
