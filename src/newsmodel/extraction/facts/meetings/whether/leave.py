"""What somebody lets others do or keeps them from: "would not let him meet her", "barred him from meeting her"."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.cues import auxiliaries, turned
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus

_LETS: Final = frozenset(
    {"let", "lets", "letting", "allow", "allowed", "allows", "allowing", "permit", "permitted", "permits", "permitting"}
    | {"enable", "enabled", "enables", "enabling"}
)
_FORBIDS: Final = frozenset({"forbid", "forbade", "forbidden", "forbids", "forbidding"})
_KEEPS: Final = frozenset(
    {
        "bar", "barred", "bars", "barring", "block", "blocked", "blocks", "blocking", "ban", "banned", "bans",
        "banning", "prevent", "prevented", "prevents", "preventing", "prohibit", "prohibited", "prohibits",
        "prohibiting", "stop", "stopped", "stops", "stopping", "dissuade", "dissuaded", "discourage", "discouraged",
        "excluded", "keeping",
    }
)  # fmt: skip


def status_under_leave(phrases: Phrases, first: int, verb: int) -> MeetingStatus | None:
    """What leave or its want makes of that which those at phrase *first* do; None if nobody gives or keeps it.

    As in "will let Mr Tveit meet Ms Lund", "barred Mr Tveit from meeting Ms Lund", "was barred from meeting Ms Lund".
    """
    start, _ = phrases.sentence[verb]
    if phrases.small[verb - 1] == "from" and "ing" in phrases.tags[verb]:
        by = verb - 2 if phrases.small[verb - 2] in _KEEPS else first - 1
        return MeetingStatus.REFUSED if by >= start and _keeps(phrases, by) else None
    by = first - 1
    if by < start or "ing" in phrases.tags[verb]:
        return None
    if phrases.small[by] in _FORBIDS:
        return MeetingStatus.REFUSED
    if phrases.small[by] not in _LETS:
        return None
    chain = phrases.all_tags(auxiliaries(phrases, by), by)
    if chain & {"not", "refused"}:
        return MeetingStatus.REFUSED
    return turned(MeetingStatus.HELD, chain, phrases.tags[by])


def _keeps(phrases: Phrases, verb: int) -> bool:
    chain = phrases.all_tags(auxiliaries(phrases, verb), verb)
    return phrases.small[verb] in _KEEPS and chain.isdisjoint(("not", "refused", "conditional"))
