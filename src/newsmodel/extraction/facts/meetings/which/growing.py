"""An occasion while its mentions are being collected, and what of them speaks for or against another one."""

from typing import Final, final

from newsmodel.extraction.facts.meetings.wording.occasions import Draft
from newsmodel.model.meeting import MeetingKind


@final
class Growing:
    """An occasion while its mentions are being collected."""

    def __init__(self, draft: Draft) -> None:
        self.drafts: list[Draft] = [draft]
        #: The mention with the most parties.
        self.main: Draft = draft
        #: The one of those with the most parties by name.
        self.named: Draft = draft
        #: Mentions that differ in what speaks for or against another one; no more than `TRAITS`.
        self.traits: dict[tuple[object, ...], Draft] = {_trait(draft): draft}
        #: What it is called.
        self.words: set[str] = {draft.words}
        self.kinds: set[MeetingKind] = {draft.kind}

    def add(self, draft: Draft) -> None:
        """Take one more mention."""
        self.drafts.append(draft)
        self.words.add(draft.words)
        self.kinds.add(draft.kind)
        if len(draft.participants) > len(self.main.participants):
            self.main = draft
        if (len(draft.participants), draft.named) > (len(self.named.participants), self.named.named):
            self.named = draft
        if len(self.traits) < TRAITS:
            self.traits.setdefault(_trait(draft), draft)

    def is_called(self, draft: Draft) -> bool:
        """True if a mention of it has the same noun or kind."""
        return draft.words in self.words or draft.kind in self.kinds


#: Mentions that one more is held against; with more an occasion is told well enough.
TRAITS: Final = 16


def _trait(draft: Draft) -> tuple[object, ...]:
    place = None if draft.place is None else draft.place.name
    days = tuple(time.value for time in draft.times)
    return days, place, draft.medium, draft.status, draft.stands, draft.other
