"""Which body a word for its kind means: "Nord said … The newspaper added", "The school board said … The board"."""

from bisect import bisect_left
from typing import Final, final

import attrs

from newsmodel.extraction.facts.phrases import TELLING, Phrases
from newsmodel.extraction.facts.sites import meaning_at
from newsmodel.extraction.facts.statements.subject.attribution import Stretch
from newsmodel.extraction.facts.statements.subject.first_subject import first_subject
from newsmodel.extraction.memo import cached_property
from newsmodel.model.organization import Organization, OrganizationKind
from newsmodel.model.statement import Speaker
from newsmodel.values.evidence import MentionKind

#: Bodies spoken of before that are looked at, and paragraphs.
_RECENT: Final = 30
_REACH: Final = 3
#: Phrases between the starts of two sentences at the least.
_BREAK: Final = 2
#: Phrases from "Danish" to the "claim" that is Danish.
_NEAR: Final = 3


@final
class Bodies:
    """The countries and bodies of a text, and where it speaks of them."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases: Final = phrases

    def named_so(self, speaker: Speaker, stretch: Stretch) -> Speaker:
        """The speaker with the last body whose name ends as the words do: "the department"."""
        word = _head(speaker)
        party = next((id_ for id_ in self._before(stretch[0]) if word in self._ends[id_]), None)
        return speaker if party is None or word not in _HEADS else attrs.evolve(speaker, party=party)

    def of_kind(self, speaker: Speaker, stretch: Stretch, last: str | None) -> Speaker:
        """The speaker with the last body of the kind that the words tell: "the newspaper".

        Args:
            speaker: who speaks.
            stretch: the phrases of the words.
            last: id of who spoke last.
        """
        word = _head(speaker)
        if word not in _WORDS:
            return speaker
        before = (id_ for id_ in self._before(stretch[0]) if self._known[id_].kind in _TELLING_KINDS)
        told = (*([last] if last is not None and last in self._known else ()), *before)
        party = next((id_ for id_ in told if word in _called(self._known[id_])), None)
        return speaker if party is None else attrs.evolve(speaker, party=party)

    def country(self, speaker: Speaker, stretch: Stretch) -> Speaker:
        """The speaker with the country named where nobody acts: "a threat from Oslo", "a Danish threat"."""
        phrases, (first, last) = self.phrases, stretch
        meaning = meaning_at(phrases, first) if last == first + 1 and first not in phrases.references else None
        claims = "demonym" in phrases.tags[first] and "utterance" in phrases.all_tags(last, last + _NEAR)
        if (
            meaning is None
            or meaning.country is None
            or (meaning.people is not None and not claims)
            or "possessive" in phrases.tags[last]
        ):
            return speaker
        party = self._countries.get(meaning.country.code or "")
        return speaker if party is None else attrs.evolve(speaker, party=party)

    def land(self, speaker: Speaker, stretch: Stretch) -> Speaker:
        """The speaker "the country" with the one that the sentence before is about, or alone speaks of."""
        phrases = self.phrases
        start = phrases.sentence[stretch[0]][0]
        if _head(speaker) not in _KINDS[OrganizationKind.COUNTRY] or start < _BREAK:
            return speaker
        first, end = phrases.sentence[start - _BREAK]
        if phrases.block(start) - phrases.block(first) > 1:
            return speaker
        source = first_subject(phrases, first, end)
        about = self._land_at(source[0][1] - 1) if len(source) == 1 else None
        named = {self._land_at(at) for at in range(first, end)} - {None}
        party = about or (min(named, key=str) if len(named) == 1 else None)
        return speaker if party is None else attrs.evolve(speaker, party=party)

    def _land_at(self, phrase: int) -> str | None:
        """Id of the country that is named at the phrase."""
        reference = self.phrases.references.get(phrase)
        if reference is not None:
            known = self._known.get(reference.party or "")
            return known.id if known is not None and known.kind is OrganizationKind.COUNTRY else None
        meaning = meaning_at(self.phrases, phrase) if "country" in self.phrases.tags[phrase] else None
        return None if meaning is None else self._countries.get(meaning.country_code or "")

    @cached_property
    def _countries(self) -> dict[str, str]:
        """The countries by their codes."""
        lands = (one for one in self._known.values() if one.kind is OrganizationKind.COUNTRY)
        return {one.country: one.id for one in lands if one.country is not None}

    def is_definite(self, speaker: Speaker, stretch: Stretch) -> bool:
        """True of "the agency", "the rights group"; not of "his agency", "Norway's agency", "the agency of Chad"."""
        phrases, (first, last) = self.phrases, stretch
        inside = phrases.all_tags(first, last)
        if "the" not in phrases.tags[first] or not inside.isdisjoint(("possessive", "prep", "party", "join")):
            return False
        complement = phrases.small[last] in ("of", "for") or (
            phrases.small[last] == "in" and "say" not in phrases.tags[first - 1]
        )
        return not complement and speaker.words.rpartition(" ")[2].islower()

    @cached_property
    def _known(self) -> dict[str, Organization]:
        return {one.id: one for one in self.phrases.cast.organizations}

    @cached_property
    def _places(self) -> list[tuple[int, str]]:
        """The phrases that name bodies, with the id of each."""
        found = self.phrases.references.items()
        return sorted((at, reference.party) for at, reference in found if reference.party in self._known)

    def _before(self, phrase: int) -> list[str]:
        """The bodies named in this paragraph before the phrase, and in the ones before, the nearest first."""
        end = bisect_left(self._places, (phrase, ""))
        here = self.phrases.block(phrase)
        near = self._places[max(0, end - _RECENT) : end]
        return [
            id_
            for at, id_ in reversed(near)
            if here - self.phrases.block(at) <= _REACH and self.phrases.block_kind(at) in TELLING
        ]

    @cached_property
    def _ends(self) -> dict[str, set[str]]:
        """The last words of the names of each body."""
        known = self.phrases.cast.organizations
        return {one.id: {mention.words.casefold().rpartition(" ")[2] for mention in one.mentions} for one in known}


def _head(speaker: Speaker) -> str:
    return speaker.words.casefold().rpartition(" ")[2]


def _called(body: Organization) -> frozenset[str]:
    """What a body may be called, as far as its kind and its name tell; nothing for "officials"."""
    if body.kind is OrganizationKind.MEDIA:
        return _MEDIA[_medium(body)]
    if body.kind is OrganizationKind.GROUP and any(m.kind is MentionKind.NOMINAL for m in body.mentions):
        return _NONE
    return _KINDS.get(body.kind, _NONE)


def _medium(body: Organization) -> str:
    """What a medium is, as far as its name tells."""
    words = {word for mention in body.mentions for word in mention.words.casefold().split()}
    if words & _AGENCIES:
        return "agency"
    return "station" if words & _STATIONS else "paper"


_NONE: Final = frozenset[str]()
_AGENCIES: Final = frozenset(
    {
        "reuters", "ap", "associated", "afp", "france-presse", "agency", "kcna", "yonhap", "xinhua", "tass", "interfax",
        "kyodo", "jiji", "anadolu", "irna", "isna", "fars", "tasnim", "mehr", "sana", "wafa", "dpa", "efe", "ansa",
        "novosti", "bloomberg", "petra", "mena", "belta", "antara", "bernama", "pti", "ani", "upi", "ria",
    }
)  # fmt: skip
_STATIONS: Final = frozenset(
    {
        "bbc", "cnn", "nbc", "abc", "cbs", "fox", "npr", "pbs", "msnbc", "jazeera", "arabiya", "sky", "itv", "rt",
        "nhk", "cctv", "ndtv", "tv", "television", "radio", "broadcasting", "channel", "zdf", "ard", "nrk", "rte",
        "kbs", "c-span", "univision", "al-manar", "tolo", "welle", "24", "cbc",
    }
)  # fmt: skip
#: What media are called.
_MEDIA: Final = {
    "agency": frozenset({"agency", "newswire", "outlet"}),
    "station": frozenset({"network", "broadcaster", "channel", "station", "outlet"}),
    "paper": frozenset(
        {"newspaper", "paper", "daily", "tabloid", "broadsheet", "magazine", "weekly", "website", "outlet", "site"}
    ),
}
#: What bodies of other kinds are called.
_KINDS: Final = {
    OrganizationKind.COMPANY: frozenset(
        {"company", "firm", "group", "giant", "carmaker", "automaker", "retailer", "airline", "maker", "bank", "lender",
         "conglomerate", "planemaker", "manufacturer", "corporation", "business", "carrier"}
    ),
    OrganizationKind.GROUP: frozenset(
        {"group", "movement", "organization", "organisation", "militia", "charity", "network", "watchdog"}
    ),
    OrganizationKind.PARTY: frozenset({"party", "movement", "group"}),
    OrganizationKind.INTERNATIONAL: frozenset(
        {"bloc", "alliance", "organization", "organisation", "body", "agency", "union", "watchdog", "executive",
         "group", "charity"}
    ),
    OrganizationKind.MINISTRY: frozenset({"ministry", "department"}),
    OrganizationKind.MILITARY: frozenset({"military", "army", "force"}),
    OrganizationKind.GOVERNMENT: frozenset({"agency", "department"}),
    OrganizationKind.COUNTRY: frozenset({"country", "nation", "kingdom", "island", "republic", "regime"}),
}  # fmt: skip
#: Kinds of bodies of which a text names few, so that a word means the last; of others only who spoke last.
_TELLING_KINDS: Final = frozenset(
    {OrganizationKind.MEDIA, OrganizationKind.COMPANY, OrganizationKind.GROUP, OrganizationKind.PARTY}
)
#: Words with which names of bodies end.
_HEADS: Final = frozenset(
    {
        "agency", "council", "committee", "commission", "board", "panel", "court", "tribunal", "union", "university",
        "institute", "foundation", "association", "federation", "center", "centre", "embassy", "office", "bureau",
        "service", "department", "ministry", "bank", "party", "team", "campaign", "organization", "organisation",
        "authority", "society", "observatory", "project", "club", "league", "academy", "army", "navy", "force", "fund",
        "coalition", "alliance", "group", "company", "corporation", "police", "parliament", "senate",
    }
)  # fmt: skip
_WORDS: Final = frozenset[str]().union(*_MEDIA.values(), *_KINDS.values())
