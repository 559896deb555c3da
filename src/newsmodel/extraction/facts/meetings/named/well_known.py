"""Who holds negotiations that have a name of their own: "the Brexit talks", "six-party talks", "a Normandy summit"."""

from collections.abc import Iterator
from typing import Final

from newsmodel.extraction.facts.meetings.named.standing import Standing
from newsmodel.extraction.facts.phrases import TELLING, Phrases
from newsmodel.extraction.resolution.cast import Reference

#: Words of such a name, and phrases before the noun among which it stands.
_WORDS: Final = 5
_NEAR: Final = 4
_STANDS: Final = frozenset({"party"})


def negotiators(phrases: Phrases, standing: Standing, what: int) -> tuple[Reference, ...]:
    """Those of whom the text speaks who hold the negotiations that the noun at phrase *what* names; two at least."""
    found = dict.fromkeys(_told(phrases, standing, _holders(phrases, what)))
    span = phrases.span(what, what + 1)
    return tuple(
        Reference(first=what, last=what + 1, span=span, party=party, tags=_STANDS) for party in found if len(found) > 1
    )


def is_well_known(phrases: Phrases, what: int) -> bool:
    """True for negotiations that have a name, whoever of those who hold them the text speaks of."""
    return bool(_holders(phrases, what))


def _holders(phrases: Phrases, what: int) -> tuple[str, ...]:
    noun = phrases.small[what].rpartition(" ")[2]
    if (noun not in _NOUNS and noun not in _SUMMITS) or phrases.block_kind(what) not in TELLING:
        return ()
    start, _ = phrases.sentence[what]
    words = phrases.words(max(start, what - _NEAR), what + 1).casefold().split()[:-1]
    names = phrases.cast.units.vocabulary.lexicon.negotiation_names
    known = (names.get(" ".join(words[-count:])) for count in range(min(_WORDS, len(words)), 0, -1))
    found = next(filter(None, known), None)
    return () if found is None or (noun in _SUMMITS and not found.summits) else found.parties


def _told(phrases: Phrases, standing: Standing, parties: tuple[str, ...]) -> Iterator[str]:
    """The ids of those of the *parties* of whom the text speaks."""
    if not parties:
        return
    names = phrases.cast.units.vocabulary.lexicon.organization_names
    bodies = ((o, names.get(o.name)) for o in phrases.cast.organizations)
    ids = {
        _POWERS if o.name.endswith("powers") else o.name if entry is None else entry.name: o.id for o, entry in bodies
    }
    for party in parties:
        either = (standing.state(one) or ids.get(one) for one in party.split("/"))
        found = next(filter(None, either), None)
        if found is not None:
            yield found


#: What the powers are called that negotiate together.
_POWERS: Final = "P5+1"
_NOUNS: Final = frozenset({"talks", "negotiation", "negotiations", "renegotiation", "dialogue"})
_SUMMITS: Final = frozenset({"summit", "summits", "meeting", "meetings"})
