"""Who is meant by a range of phrases: groups told apart into those that they stand for."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final, final

import attrs

from newsmodel.extraction.facts.groups import stands_for
from newsmodel.extraction.facts.occasions import Draft
from newsmodel.extraction.facts.participants import parties
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.resolution.cast import Reference

#: How many references a pronoun or a group looks back for those it stands for.
_REACH: Final = 30
#: How many blocks back the parties of the last meeting are still "the two".
_NEAR: Final = 3
_TWO: Final = frozenset({"two", "both"})
_JOURNALIST: Final = "journalist"


@final
class Members:
    """The parties of one text, to be asked who a reference stands for."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases
        self.places: list[int] = sorted(phrases.references)
        self.ids: set[str] = {person.id for person in phrases.cast.persons} | {o.id for o in phrases.cast.organizations}

    def of(self, side: tuple[int, int], drafts: Sequence[Draft]) -> Iterator[Reference]:
        """The parties that stand in a range of phrases."""
        for reference in parties(self.phrases, side):
            if self._is_two(reference):
                yield from self._both(reference, drafts)
            else:
                yield from self._from(reference)

    def _is_two(self, reference: Reference) -> bool:
        if "both" in reference.tags:
            return True
        words = reference.span.of(self.phrases.cast.units.layout.text).casefold()
        if "plural" not in reference.tags:
            return False
        if words in ("they", "them"):
            return True
        return not _TWO.isdisjoint(words.split()) or (reference.party is not None and self._counted(reference))

    def _counted(self, reference: Reference) -> bool:
        units = self.phrases.cast.units
        return any(
            units.words(unit, unit + 1).casefold() in _TWO
            for unit in range(max(0, reference.first - 1), reference.first)
            if units.tags(unit)
        )

    def _both(self, reference: Reference, drafts: Sequence[Draft]) -> Iterator[Reference]:
        group = self._group_before(reference)
        if group is not None:
            yield from self._from(group)
            return
        if drafts:
            last = next((draft for draft in reversed(drafts) if len(draft.participants) == 2), None)  # noqa: PLR2004
            here = self.phrases.block(self._phrase(reference))
            if last is not None and here - last.block <= _NEAR:
                for participation in last.participants:
                    yield attrs.evolve(reference, party=participation.party, position=participation.position)
                return
        at = bisect_left(self.places, self._phrase(reference))
        recent = (self.phrases.references[place] for place in reversed(self.places[max(0, at - _REACH) : at]))
        yield from stands_for(self.phrases.cast, reference, recent)

    def _group_before(self, reference: Reference) -> Reference | None:
        """For "they" the group of several that the sentence speaks of before it."""
        if "pronoun" not in reference.tags:
            return None
        phrase = self._phrase(reference)
        start, _ = self.phrases.sentence(phrase)
        before = self.places[bisect_left(self.places, start) : bisect_left(self.places, phrase)]
        groups = (self.phrases.references[at] for at in before)
        return next((group for group in groups if "group" in group.tags and group.party is not None), None)

    def _phrase(self, reference: Reference) -> int:
        return bisect_left(self.phrases.first, reference.first)

    def _from(self, reference: Reference) -> Iterator[Reference]:
        """The reference itself; for "officials from Norway and Sweden" the countries."""
        phrase = self._phrase(reference)
        if "group" in reference.tags and phrase + 2 < len(self.phrases.letters) and "from" in self.phrases.tags(phrase + 1):
            senders = [
                self.phrases.references[at]
                for at in (phrase + 2, phrase + 4)
                if at in self.phrases.references and (at == phrase + 2 or "join" in self.phrases.tags(at - 1))
            ]
            if len(senders) == 1 and "both" in senders[0].tags:
                yield from self._both(senders[0], ())
                return
            if len(senders) == 2:  # noqa: PLR2004
                yield from senders
                return
        yield from self._joint(reference)

    def _joint(self, reference: Reference) -> Iterator[Reference]:
        """The reference; for "Norwegian and Swedish officials" Norway besides."""
        units = self.phrases.cast.units
        first = reference.first
        if "group" in reference.tags and first > 1 and "join" in units.tags(first - 1):
            meaning = units.meanings.get(first - 2)
            if meaning is not None and "demonym" in units.tags(first - 2) and meaning.country_code in self._states:
                yield attrs.evolve(reference, party=self._states[meaning.country_code], position=None)
        yield reference

    @cached_property
    def _states(self) -> dict[str | None, str]:
        return {o.country: o.id for o in reversed(self.phrases.cast.organizations) if o.kind.value == "country"}

    @cached_property
    def _reporting(self) -> frozenset[str]:
        persons = {p.id for p in self.phrases.cast.persons if p.name is None and _reports(p.description or "")}
        bodies = {
            o.id for o in self.phrases.cast.organizations if o.kind.value == "media" or _reports(o.name) or o.name == "Twitter"
        }
        return frozenset(persons | bodies)

    def reports(self, reference: Reference) -> bool:
        """True for reporters and their houses, to whom much is said but with whom nobody confers."""
        return reference.party in self._reporting


def _reports(name: str) -> bool:
    return name.casefold().rstrip("s").endswith(("reporter", "journalist", "correspondent", "broadcaster", "columnist"))
