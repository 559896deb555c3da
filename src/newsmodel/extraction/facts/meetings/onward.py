"""Where a journey leads next: "will be in Seoul on Tuesday and Tokyo on Friday", "a tour of Chile, Peru and Brazil"."""

from collections.abc import Iterator
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.matched.hits import Hit
from newsmodel.extraction.facts.meetings.named.members import Members
from newsmodel.extraction.facts.meetings.when.circumstances import times_within
from newsmodel.extraction.facts.meetings.wording.occasions import Draft
from newsmodel.extraction.facts.sites import meaning_at, read_place

_GOAL: Final = "(place|country|organization)"
_OF_COUNTRY: Final = f"(comma {_GOAL} (?=comma))?"
_NEXT: Final = (
    f"{_OF_COUNTRY} comma? ((adverb? prep)? time)? (comma|join){{1,2}} adverb? prep? where:{_GOAL}"
    f" {_OF_COUNTRY} comma? when:((prep? time)?) (?!noun|possessive|past|be|have|modal|name)"
)
#: Stops that are told in one breath.
_MOST: Final = 5


def onward(hit: Hit, members: Members, draft: Draft) -> Iterator[tuple[Draft, int]]:
    """The drafts of the stops behind the first, each with the end of its words."""
    phrases = hit.phrases
    _, end = phrases.sentence[hit.what]
    start = next((at for at in range(hit.what + 1, end) if _is_goal(hit, members, at, draft)), end)
    match_next = phrases.cast.units.vocabulary.alphabet.compile(_NEXT).match
    at = start + 1
    for _ in range(_MOST):
        match = match_next(phrases.letters, at, end) if at < end else None
        where = None if match is None else match.start("where")
        meaning = None if where is None else meaning_at(phrases, where)
        state = None if meaning is None else members.standing.state(meaning.country_code)
        if match is None or where is None or state is None or state in draft.parties:
            return
        visitors = [part for part in draft.participants if not members.standing.is_state(part.party)]
        host = next(part for part in draft.participants if members.standing.is_state(part.party))
        extent = draft.evidence.span.start, phrases.span(where, where + 1).end
        times = times_within(phrases, match.span("when"), draft.status) if match.group("when") else ()
        at = match.end()
        yield (
            attrs.evolve(
                draft,
                participants=(*visitors, attrs.evolve(host, party=state)),
                place=read_place(phrases, where),
                times=times,
                evidence=attrs.evolve(
                    draft.evidence,
                    span=attrs.evolve(draft.evidence.span, start=extent[0], end=extent[1]),
                    words=phrases.cast.units.layout.text[extent[0] : extent[1]],
                ),
            ),
            at,
        )


def _is_goal(hit: Hit, members: Members, at: int, draft: Draft) -> bool:
    """True for the place to which the words lead first."""
    if hit.phrases.tags[at].isdisjoint(("place", "country", "organization")):
        return False
    meaning = meaning_at(hit.phrases, at)
    return meaning is not None and members.standing.state(meaning.country_code) in draft.parties
