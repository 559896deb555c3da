"""Where those are who are the hosts of others: "Qatar, which played host to the talks", "talks hosted by Egypt"."""

from collections.abc import Mapping
from typing import Final

from newsmodel.extraction.facts.meetings.wording.occasions import Draft
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import meaning_at, read_place
from newsmodel.model.meeting import ParticipationRole
from newsmodel.values.places import Place


def place_of_hosts(phrases: Phrases, draft: Draft, homes: Mapping[str, Place]) -> Place | None:
    """The country that is host to those who meet, by the words before the occasion or as one of those who take part."""
    hosts = (part.party for part in draft.participants if part.role is ParticipationRole.HOST)
    home = next((homes[party] for party in hosts if party in homes), None)
    return _before(phrases, draft) if home is None else home


def _before(phrases: Phrases, draft: Draft) -> Place | None:
    """The country of "Qatar, the Gulf state that has hosted a year of talks", "Egypt, the host of the talks"."""
    first = phrases.at(draft.evidence.span.start)
    start, _ = phrases.sentence[first]
    for at in range(first - 1, max(start, first - _NEAR) - 1, -1):
        if phrases.small[at].rpartition(" ")[2] in _HOSTS:
            return _who(phrases, at, start)
        if phrases.tags[at] & _ENDS:
            return None
    return None


def _who(phrases: Phrases, host: int, start: int) -> Place | None:
    """The country or the city of which phrase *host* tells that it is the host."""
    for at in range(host - 1, max(start, host - _FAR) - 1, -1):
        tags = phrases.tags[at]
        if tags & _NAMES and phrases.small[at + 1] not in _KINDS:
            meaning = meaning_at(phrases, at)
            known = meaning is not None and (meaning.place is not None or meaning.country is not None)
            return read_place(phrases, at) if known and "possessive" not in phrases.tags[at + 1] else None
        if tags & _APART or {"say", "past"} <= tags:
            return None
    return None


_HOSTS: Final = frozenset({"host", "hosts", "hosted", "hosting"})
#: Behind these comes what "the Gulf state" is.
_KINDS: Final = frozenset({"state", "country", "nation", "kingdom", "emirate", "republic", "city", "capital"})
_NAMES: Final = frozenset({"party", "place", "country"})
#: What does not stand between the words for the host and those for the occasion: "host to a second round of".
_ENDS: Final = frozenset({"mark", "party", "join", "be", "have", "modal", "relative", "subordinator", "pronoun", "not"})
#: What does not stand between a country and the words that call it the host.
_APART: Final = frozenset({"turn", "semicolon", "quote", "not", "demonym", "stop", "pronoun"})
#: Phrases from the words for the host to those for the occasion, and from the country to these.
_NEAR: Final = 8
_FAR: Final = 9
