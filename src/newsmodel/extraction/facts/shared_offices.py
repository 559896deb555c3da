"""Bodies whose people are named with others of the same office: the EU of "Norwegian and EU negotiators"."""

import attrs

from newsmodel.extraction.facts.alike import bodies_within, body_at
from newsmodel.extraction.resolution.cast import Cast
from newsmodel.model.organization import Organization, OrganizationKind
from newsmodel.values.evidence import Mention, MentionKind


def with_sharing(cast: Cast) -> Cast:
    """The cast with the bodies that stand within the words for a group, each with these mentions."""
    units = cast.units
    groups = (reference for reference in cast.references if "group" in reference.tags)
    spans = [span for group in groups for span in bodies_within(units, group)]
    found = {span: entry for span in spans if (entry := body_at(units, span)) is not None}
    if not found:
        return cast
    told = ((body_at(units, mention.span), o) for o in cast.organizations for mention in o.mentions)
    known = {entry.name: o for entry, o in told if entry is not None}
    for span, entry in found.items():
        words = span.of(units.layout.text)
        body = known.get(entry.name) or Organization(
            id=f"ob{span.start}", name=words, kind=OrganizationKind(entry.kind), country=entry.country
        )
        mention = Mention(span=span, words=words, kind=MentionKind.NAME)
        mentions = sorted((*body.mentions, mention), key=lambda told: told.span.start)
        known[entry.name] = attrs.evolve(body, mentions=tuple(mentions))
    bodies = {known[entry.name].id: known[entry.name] for entry in found.values()}
    others = tuple(bodies.pop(o.id, o) for o in cast.organizations)
    return attrs.evolve(cast, organizations=(*others, *bodies.values()))
