"""Who of "officials, including Ms Lund" is told of: she, if they are only officials; they, if she has no name."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases


def stands_for_others(phrases: Phrases, phrase: int, side: tuple[int, int]) -> bool:
    """True for a group that is told by those whom it includes, and for the unnamed whom a group includes.

    "Other envoys, including Ms Lund" and "top aides, including Mr Berg" are these two; "66 members, including
    senators and mayors", the members. "Chilean officials, including Ms Lund" are more than she.
    """
    within = _including(phrases, phrase, side)
    if within is not None:
        return _is_nobody_in_particular(phrases, phrase) and any(
            _is_named(phrases, at) for at in range(within + 1, side[1]) if at in phrases.references
        )
    return not _is_named(phrases, phrase) and _is_among(phrases, phrase, side)


def _including(phrases: Phrases, phrase: int, side: tuple[int, int]) -> int | None:
    """The "including" right behind a phrase."""
    for at in range(phrase + 1, min(side[1], phrase + _AFTER)):
        if phrases.small[at] == "including":
            return at
    return None


def _is_nobody_in_particular(phrases: Phrases, group: int) -> bool:
    words = phrases.small[group].replace("-", " ").split()
    other = "other" in words or phrases.small[group - 1] == "other"
    return other or (words[-1] in _ANY and _RANKS.issuperset(words[:-1]))


def _is_named(phrases: Phrases, phrase: int) -> bool:
    """True for a mention that opens with a capital letter, whatever office stands before it."""
    span = phrases.references[phrase].span
    return phrases.cast.units.layout.text[span.start].isupper()


def _is_among(phrases: Phrases, phrase: int, side: tuple[int, int]) -> bool:
    """True for whoever is listed behind the "including" that follows a group."""
    for at in range(phrase - 1, side[0], -1):
        if phrases.small[at] == "including":
            group = at - 1 - ("comma" in phrases.tags[at - 1])
            return group >= side[0] and "group" in phrases.tags[group]
    return False


#: Groups of which nothing is told but a rank.
_ANY: Final = frozenset({"officials", "leaders", "aides", "advisers", "advisors", "figures"})
_RANKS: Final = frozenset({"top", "senior", "high", "ranking", "level", "world", "several", "some", "key", "foreign"})
#: Phrases from a group to behind ", including".
_AFTER: Final = 3
