"""Those who met last, of whom "the two", "both leaders" and "they" tell where the text names nobody beside them."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, TypeAlias, final

from newsmodel.extraction.facts.groups import are_states
from newsmodel.extraction.facts.meetings.named.standing import Standing
from newsmodel.extraction.facts.meetings.wording.occasions import Draft
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.memo import cached_property
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.model.meeting import MeetingStatus
from newsmodel.model.person import Gender

#: The mentions of occasions before one: those that are as near or as far as its own, and all of them.
Before: TypeAlias = Callable[[], tuple[Sequence[Draft], Sequence[Draft]]]
#: Last words of those who lead states.
LEADERS: Final = frozenset({"leaders", "presidents", "premiers"})
#: Last words of those who are told by what they are.
GENDERS: Final = {"men": Gender.MALE, "women": Gender.FEMALE}
#: How many blocks back the parties of the last meeting are still "the two".
_NEAR: Final = 3
#: The same of a meeting that is as near or as far as the one spoken of: held as this one, or to come as this one.
_FAR: Final = 12
#: How much oftener a text speaks of those whom it is about than of some who met in passing.
_MUCH: Final = 3


@final
class MetLast:
    """The occasions told before a reference, to be asked who met there."""

    def __init__(self, phrases: Phrases, standing: Standing) -> None:
        self.phrases: Final = phrases
        self.standing: Final = standing

    def found(self, reference: Reference, number: int, before: Before, doing: frozenset[str]) -> Draft | None:
        """The last occasion of the *number* of parties for whom the reference stands; None if none fits.

        One that is held as this one, or to come as this one, may have been told farther before.
        """
        here = self.phrases.block(self._phrase(reference))
        alike, every = before()
        for drafts, reach in ((alike, _NEAR if "pronoun" in reference.tags else _FAR), (every, _NEAR)):
            met = [draft for draft in self._fitting(drafts, reference, number, doing) if not _is_denied(draft)]
            if met and here - met[0].block <= reach:
                words = self._words(reference)
                broad = words.rpartition(" ")[2] in LEADERS or are_states(words)
                return self._spoken_of(met, here) if broad else met[0]
        return None

    def beside(self, reference: Reference, number: int, before: Before, doing: frozenset[str]) -> Draft | None:
        """The occasion of these that the sentence before tells: "Mr Tveit saw Ms Lund in May. The two may meet again".

        One of the same paragraph that is held as this one, or to come as this one, is surer. Of people or of states.
        """
        start, _ = self.phrases.sentence[self._phrase(reference)]
        if start < _BREAK:
            return None
        first, _ = self.phrases.sentence[start - _BREAK]
        told = self.phrases.span(first, start - 1)
        alike, every = before()
        near = (
            draft
            for draft in self._fitting(every, reference, number, doing)
            if draft.evidence.span.overlaps(told) and self._are_of_one_kind(draft)
        )
        last = next(near, None)
        surest = next(self._fitting(alike, reference, number, doing), None)
        return last if last is None or surest is None or surest.block != last.block else surest

    def _fitting(
        self, drafts: Sequence[Draft], reference: Reference, number: int, doing: frozenset[str]
    ) -> Iterator[Draft]:
        """Those of these mentions, the last first, of whose parties the reference may tell."""
        for draft in reversed(drafts):
            counted = len(draft.participants) == number
            if counted and doing.isdisjoint(draft.parties) and self._fit(reference, draft):
                yield draft

    def _are_of_one_kind(self, draft: Draft) -> bool:
        return all(map(self.standing.is_named, draft.parties)) or all(map(self.standing.is_state, draft.parties))

    def _spoken_of(self, met: Sequence[Draft], here: int) -> Draft:
        """Those who met last, unless the text tells of them in passing and is about others who met."""
        last = met[0]
        most = max(met, key=lambda draft: self._told_of(draft.parties))
        in_passing = last.block < here and self._told_of(most.parties) >= _MUCH * self._told_of(last.parties)
        return most if in_passing else last

    def _told_of(self, parties: AbstractSet[str]) -> int:
        """How often the text speaks of the one of these of whom it speaks least."""
        return min(self._mentions[party] for party in parties)

    @cached_property
    def _mentions(self) -> Counter[str]:
        return Counter(one.party for one in self.phrases.references.values() if one.party is not None)

    def _fit(self, reference: Reference, draft: Draft) -> bool:
        """True unless "the two countries" met persons, "the two leaders" a country or a body, "the two men" a woman."""
        words, parties = self._words(reference), draft.parties
        head = words.rpartition(" ")[2]
        if head in GENDERS:
            return all(self.standing.may_be(party, GENDERS[head]) for party in parties)
        if head != "leaders" and (office := self.standing.of_office(head)):
            return not parties.isdisjoint(office) and parties <= office | self.standing.without_office
        if head in LEADERS:
            mixed = len(set(map(self.standing.is_state, parties))) > 1
            led = any(map(self.standing.is_led, parties))
            return not mixed and not led and parties.isdisjoint(self.standing.unions)
        return not are_states(words) or not any(map(self.standing.is_person, parties))

    def _words(self, reference: Reference) -> str:
        return reference.span.of(self.phrases.cast.units.layout.text).casefold()

    def _phrase(self, reference: Reference) -> int:
        return self.phrases.at(reference.span.start)


def _is_denied(draft: Draft) -> bool:
    return draft.status is MeetingStatus.DENIED


#: Phrases from the head of a sentence back to the last of the one before.
_BREAK: Final = 2
