"""Which meetings a statement speaks of."""

from bisect import bisect_left

import attrs

from newsmodel.model.meeting import Meeting
from newsmodel.model.statement import Statement


def tell_about(statements: tuple[Statement, ...], meetings: tuple[Meeting, ...]) -> tuple[Statement, ...]:
    """The statements with the ids of the meetings that their words are evidence of, in order of the words."""
    told = sorted((evidence.span.start, meeting.id) for meeting in meetings for evidence in meeting.evidence)
    starts = [start for start, _ in told]
    found: list[Statement] = []
    for statement in statements:
        ids: dict[str, None] = {}
        for fragment in statement.fragments:
            first, last = bisect_left(starts, fragment.span.start), bisect_left(starts, fragment.span.end)
            ids.update(dict.fromkeys(id_ for _, id_ in told[first:last]))
        found.append(attrs.evolve(statement, about=tuple(ids)) if ids else statement)
    return tuple(found)
