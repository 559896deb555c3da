"""Where a group begins whose members are of several kinds: "Danish and EU officials", "justice and trade ministers"."""

from typing import Final

from newsmodel.extraction.mentions.offices.attributes import is_adjective
from newsmodel.extraction.units import Units


def widened(units: Units, first: int, office: int, in_names: set[int]) -> int:
    """Where a group begins whose members are of several kinds: "Danish and EU officials", "civic and local leaders".

    *first* is where the words before the plural *office* begin.
    """
    if first == office and (start := _with_fields(units, office)) < office:
        return start
    if first == office and is_kind(units, office - 1):
        return office - 1
    while first > 1 and "join" in units.tags[first - 1]:
        comma = "comma" in units.tags[first - 2]
        at = first - 1 - comma
        unlike = comma or "demonym" in units.tags[first]  # "crossed the border, and Danish officials left"
        start = _adjectives(units, at, in_names, listed=unlike)
        if start == at:
            return first
        first = start
        while "comma" in units.tags[first - 1] and (start := _adjectives(units, first - 1, in_names)) < first - 1:
            first = start
    return first


def is_kind(units: Units, office: int) -> bool:
    """True for "refugee" in "refugee leaders": of what kind they are, and nobody himself."""
    entry = units.meanings[office].office if office >= 0 and office in units.meanings else None
    if entry is None or not entry.generic or "plural" in units.tags[office]:
        return False
    return "low" in units.tags[office] and units.tags[office + 1] >= {"office", "plural"}


def _with_fields(units: Units, office: int) -> int:
    """Where "EU justice, finance and interior ministers" begins; *office* itself if no other field is told.

    "Norway's foreign and defence ministers", and those who are named behind a comma, are two with an office each.
    """
    entry = units.meanings[office].office
    head = "" if entry is None else entry.phrase.rpartition(" ")[2]
    known, at = units.vocabulary.lexicon.office_phrases, office
    while at > 1 and units.tags[at - 1] & {"join", "comma"} and known.get(f"{units.small[at - 2]} {head}") is not None:
        at -= 2
    if "possessive" in units.tags[at - 1] or "comma" in units.tags[office + 1]:
        return office
    bodies = units.tags[at - 1] & {"organization", "demonym", "modifier"} if 0 < at < office else ()
    return at - 1 if bodies else at


def _adjectives(units: Units, end: int, in_names: set[int], *, listed: bool = False) -> int:
    """Where the words begin before *end* that tell which: "Eastern European", "senior civic"; *listed*: known ones."""
    at = end
    while at and at - 1 not in in_names and _tells_which(units, at - 1):
        at -= 1
    if (
        at == end
        and at > 1
        and not listed
        and "low" in units.tags[at - 1]
        and units.tags[at - 1].isdisjoint(_NO_ADJECTIVE)
    ):
        before = units.tags[at - 2]
        if (not before.isdisjoint(_LEADS_IN) or before >= _MET) and not units.word[at - 1].endswith("s"):
            at -= 1
            while "modifier" in units.tags[at - 1]:
                at -= 1
    return at


def _tells_which(units: Units, unit: int) -> bool:
    """True for "Danish", "senior", "Foreign", and for the "U.S." of "U.S., Danish and Chilean officials"."""
    tags = units.tags[unit]
    return is_adjective(units, unit) or bool(tags & _WHICH) or tags >= _FIELD_WORD


_WHICH: Final = frozenset({"people", "modifier"})
_FIELD_WORD: Final = frozenset({"name", "common"})
_NO_ADJECTIVE: Final = frozenset(
    {"prep", "be", "have", "modal", "say", "meet", "noun", "det", "office", "adverb", "relative"}
)
_MET: Final = frozenset({"meet", "past"})
_LEADS_IN: Final = frozenset({"with", "det", "modifier", "between", "by"})
