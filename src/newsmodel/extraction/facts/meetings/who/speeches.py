"""What is said to journalists and crowds and is no meeting with them: "Speaking to students in Oslo, he said"."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.hits import Hit
from newsmodel.extraction.facts.meetings.named.members import Members
from newsmodel.extraction.facts.meetings.who.hosts import Parties


def is_speech(hit: Hit, members: Members, met: Parties) -> bool:
    """True for "spoke to CNN's Ine Lund", "CNN's Ine Lund spoke to", "Speaking to students, he said"."""
    if hit.verb is None or hit.verb.frame != "confers_with":
        return False
    return any(map(members.standing.is_journalist, met)) or _is_to_crowd(hit)


def _is_to_crowd(hit: Hit) -> bool:
    """True for who opens a sentence speaking to a group that is of no country that is told."""
    phrases, what = hit.phrases, hit.what
    opens = what == phrases.sentence[what][0] and phrases.small[what] in ("speaking", "talking")
    if not opens or hit.whom is None or phrases.small[what + 1] != "to":
        return False
    units = phrases.cast.units
    heard = [phrases.references[at] for at in range(*hit.whom) if at in phrases.references]
    several = all("group" in one.tags for one in heard)
    return several and not any(units.tags[unit] & _OF_STATE for one in heard for unit in range(one.first, one.last))


#: Words that tell of which country a group is.
_OF_STATE: Final = frozenset({"demonym", "country"})
