"""Bodies whose people are named with others of the same office: the EU of "Norwegian and EU negotiators"."""

import attrs

from newsmodel.extraction.facts.alike import bodies_within, union_of
from newsmodel.extraction.resolution.cast import Cast
from newsmodel.model.organization import Organization, OrganizationKind
from newsmodel.values.evidence import Mention, MentionKind


def with_sharing(cast: Cast) -> Cast:
    """The cast with the bodies that stand within the words for a group, each with these mentions."""
    units = cast.units
    groups = (reference for reference in cast.references if "group" in reference.tags)
    found = {span: union_of(units, span) for group in groups for span in bodies_within(units, group)}
    if not found:
        return cast
    known = {union_of(units, mention.span): o for o in cast.organizations for mention in o.mentions}
    for span, key in found.items():
        words = span.of(units.layout.text)
        body = known.get(key) or Organization(id=f"ob{span.start}", name=words, kind=OrganizationKind.INTERNATIONAL)
        mention = Mention(span=span, words=words, kind=MentionKind.NAME)
        mentions = sorted((*body.mentions, mention), key=lambda told: told.span.start)
        known[key] = attrs.evolve(body, mentions=tuple(mentions))
    bodies = {known[key].id: known[key] for key in found.values()}
    others = tuple(bodies.pop(o.id, o) for o in cast.organizations)
    return attrs.evolve(cast, organizations=(*others, *bodies.values()))
