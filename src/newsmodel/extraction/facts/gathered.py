"""Parties added to a cast: groups that go by the words for them alone, and states by whatever words tell of them."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import Final, final

import attrs

from newsmodel.extraction.resolution.cast import Cast, Reference
from newsmodel.extraction.units import Units
from newsmodel.model.organization import Organization, OrganizationKind
from newsmodel.values.evidence import Mention, MentionKind

#: What a mention of a state is.
STATE: Final = frozenset({"party", "organization"})
_GROUP: Final = frozenset({"party", "organization", "plural", "group"})


@final
@attrs.define
class Gathered:
    """The groups of one text that were found so far; their ids begin with *prefix*."""

    units: Units
    prefix: str
    #: The groups, by what tells them apart.
    groups: dict[str, Organization] = attrs.field(factory=dict[str, Organization])

    def refer(
        self,
        whole: tuple[int, int],
        named: tuple[int, int],
        *,
        key: str | None = None,
        country: str | None = None,
        kind: OrganizationKind = OrganizationKind.GROUP,
    ) -> Reference:
        """A reference by the units *whole*, of which those *named* are the name of the group.

        Groups of the same *key* are the same; it is the name if not given.
        """
        span = self.units.span(*named)
        name = span.of(self.units.layout.text)
        mention = Mention(span=span, words=name, kind=MentionKind.NOMINAL)
        key = name if key is None else key
        known = self.groups.get(key)
        if known is None:
            id_ = f"{self.prefix}{len(self.groups) + 1}"
            group = Organization(id=id_, name=name, kind=kind, country=country, mentions=(mention,))
        else:
            group = attrs.evolve(known, mentions=(*known.mentions, mention))
        self.groups[key] = group
        return Reference(first=whole[0], last=whole[1], span=span, party=group.id, tags=_GROUP)


def is_within(cast: Cast, unit: int) -> bool:
    """True for a unit of a longer phrase for a party: "the leaders of the two Koreas"."""
    at = bisect_left(cast.references, unit, key=lambda reference: reference.last - 1)
    return at < len(cast.references) and cast.references[at].first <= unit


def with_references(cast: Cast, found: Iterable[Reference], groups: Iterable[Organization]) -> Cast:
    """The cast with the references that were *found* in place of those that stand within them, and the *groups*."""
    new = tuple(found)
    if not new:
        return cast
    covered = {unit for reference in new for unit in range(reference.first, reference.last)}
    kept = (r for r in cast.references if covered.isdisjoint(range(r.first, r.last)))
    return attrs.evolve(
        cast,
        references=tuple(sorted((*kept, *new), key=lambda reference: reference.first)),
        organizations=(*cast.organizations, *groups),
    )


def state(units: Units, known: Organization | None, code: str, mentions: list[Mention]) -> Organization:
    """The country with some more mentions."""
    if known is not None:
        return attrs.evolve(
            known, mentions=tuple(sorted((*known.mentions, *mentions), key=lambda m: (m.span.start, m.span.end)))
        )
    name = units.vocabulary.lexicon.country_of_code[code].name
    return Organization(
        id=f"o-{code.lower()}", name=name, kind=OrganizationKind.COUNTRY, country=code, mentions=tuple(mentions)
    )
