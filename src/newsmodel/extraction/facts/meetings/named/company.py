"""Who comes along: "Mr Tveit, accompanied by Ms Lund", "envoys, including Mr Berg"."""

from typing import Final

from newsmodel.extraction.facts.meetings.named.lists import list_start
from newsmodel.extraction.facts.phrases import Phrases


def with_company(phrases: Phrases, end: int, start: int, *, of_one: bool) -> tuple[int, int] | None:
    """Those who come with the party before *end*, and him: "Mr Tveit, accompanied by Ms Lund,"; aides do not count.

    Of "envoys, including Ms Lund, who met", a clause *of_one*, it is she alone.
    """
    if end - 1 not in phrases.references:
        return None
    first = list_start(phrases, end - 1, start)
    leads = (at for at in (first - 1, first - 2, first - 3) if at > start and _is_company(phrases, at, first))
    before = next(leads, None)
    if before is None:
        return None
    last = before - (not PAUSES.isdisjoint(phrases.tags[before - 1]))
    some = phrases.small[before] == "including"
    if last <= start or last - 1 not in phrases.references or (some and of_one):
        return None
    others = "group" in phrases.tags[end - 1] and not some
    return list_start(phrases, last - 1, start), last if others else end


def comes_along(phrases: Phrases, first: int, at: int) -> bool:
    """True for the envoys of "will fly to Oslo with a team of envoys to meet her", who go with somebody."""
    team = not _TEAMS.isdisjoint(phrases.small[first].split())
    return "to" in phrases.tags[at] and team and phrases.small[first - 1] == "with"


_TEAMS: Final = frozenset({"team", "delegation", "entourage"})


def _is_company(phrases: Phrases, first: int, last: int) -> bool:
    return phrases.words(first, last).casefold() in _COMPANY


def leads_in_company(phrases: Phrases, at: int) -> bool:
    """True where the words begin that lead in who comes along: "accompanied by", "along with"."""
    if phrases.small[at].partition(" ")[0] not in _COMPANY_BEGINS:
        return False
    return any(_is_company(phrases, at, at + words) for words in (1, 2, 3))


def with_fronted(phrases: Phrases, side: tuple[int, int]) -> tuple[int, int]:
    """The parties with those in whose company a sentence opens: "Joined by Ms Lund, Mr Tveit met"."""
    start, _ = phrases.sentence[side[0]] if side[0] < side[1] else (side[0], side[1])
    if side[0] - 2 <= start or "comma" not in phrases.tags[side[0] - 1] or not leads_in_company(phrases, start):
        return side
    first = next((at for at in range(start + 1, side[0]) if at in phrases.references), side[0])
    return (first, side[1]) if side[0] - first <= _FRONTED else side


#: Phrases from those in whose company a sentence opens to the subject.
_FRONTED: Final = 6
_COMPANY: Final = frozenset(
    {"accompanied by", "joined by", "flanked by", "along with", "together with", "as well as", "alongside", "including"}
)
_COMPANY_BEGINS: Final = frozenset(words.partition(" ")[0] for words in _COMPANY)
#: What stands around an aside.
PAUSES: Final = frozenset({"comma", "dash", "open", "close"})
