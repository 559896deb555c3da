"""Whether somebody and the country that he acts for are all who meet, which tells of no meeting."""

from typing import Final

from newsmodel.extraction.facts.meetings.named.members import Members
from newsmodel.extraction.facts.meetings.who.hosts import Parties


def speaks_of_own(members: Members, left: Parties, right: Parties) -> bool:
    """True if somebody and the country that he acts for are all who meet: "we" and "I", a king and his kingdom."""
    met = {reference.party for reference in (*left, *right)}
    if len(met) != _PAIR or None in met or any(map(members.is_at_seat, (*left, *right))):
        return False  # the White House talks with lawmakers
    rebels = any(members.words(one).rpartition(" ")[2] in _REBELS for one in (*left, *right))
    if rebels or not met.isdisjoint(members.standing.movements):
        return False  # Colombia and the Farc
    return any(members.standing.state(members.standing.country(party)) in met - {party} for party in met)


_PAIR: Final = 2
#: Who is of a country and against its government: "the FARC rebels".
_REBELS: Final = frozenset(
    {"rebels", "guerrillas", "insurgents", "militants", "separatists", "fighters", "opposition", "protesters"}
)
