"""Where the parties are while they meet: told by their journeys, by what they said there and by whom else they met."""

from bisect import bisect_left
from collections import Counter, deque
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, final

import attrs

from newsmodel.extraction.facts.datelines import find_dateline
from newsmodel.extraction.facts.meetings.where.accords import scenes_of_accords
from newsmodel.extraction.facts.meetings.where.attending import scenes_at
from newsmodel.extraction.facts.meetings.where.fitting import REACH, SOON, fits, is_abroad, is_then, was_long_ago
from newsmodel.extraction.facts.meetings.where.hosting import place_of_hosts
from newsmodel.extraction.facts.meetings.where.journeys import Scene, scenes_told
from newsmodel.extraction.facts.meetings.where.premises import premises
from newsmodel.extraction.facts.meetings.where.presence import scenes_of_deeds
from newsmodel.extraction.facts.meetings.where.returns import scenes_of_return
from newsmodel.extraction.facts.meetings.where.trips import scenes_in_passing
from newsmodel.extraction.facts.meetings.where.venues import Venues
from newsmodel.extraction.facts.meetings.wording.nouns import follows
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, Draft
from newsmodel.extraction.facts.meetings.wording.turning import ahead
from newsmodel.extraction.facts.phrases import TELLING, Phrases
from newsmodel.model.meeting import Medium
from newsmodel.model.organization import Organization, OrganizationKind
from newsmodel.values.places import Place, PlaceKind
from newsmodel.values.time import TimeExpression, TimeKind

_FAR: Final = frozenset({Medium.PHONE, Medium.VIDEO, Medium.WRITTEN})
#: Who is so with somebody need not be where he is.
_IN_TOUCH: Final = ("touch", "contact", "contacts")


def with_scenes(phrases: Phrases, drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The drafts; one without a place is where the text says that one of its parties is, or was told to be."""
    if not any(
        (draft.place is None or not draft.times) and draft.medium not in _FAR and draft.participants for draft in drafts
    ):
        return tuple(drafts)
    venues = Venues(phrases)
    lands = {person.id: person.country for person in phrases.cast.persons}
    lands |= {o.id: o.country for o in phrases.cast.organizations}
    teams = {o.id: o.country for o in phrases.cast.organizations if o.kind is OrganizationKind.GROUP}
    told = (*scenes_told(phrases), *scenes_of_return(phrases), *scenes_in_passing(phrases, lands))
    told = (*told, *scenes_at(phrases, venues), *scenes_of_deeds(phrases), *scenes_of_accords(phrases))
    scenes = (*_of_lead(phrases, told, lands), *_of_drafts(phrases, drafts))
    board = _Board(scenes, lands, teams)
    homes = {o.id: home_of(o) for o in phrases.cast.organizations if o.kind is OrganizationKind.COUNTRY}
    found: list[Draft] = []
    for draft in drafts:
        if draft.medium in _FAR or draft.words.endswith(_IN_TOUCH):
            found.append(draft)
            continue
        if draft.place is None:
            placed = _placed(draft, board, lands)
            placed = placed if placed.scene is not None else _at_home(phrases, placed, homes)
            house = premises(phrases, draft)
            placed = placed if house is None else attrs.evolve(placed, scene=house)
        else:
            placed = draft
        placed = _at_gathering(placed, venues)
        if not placed.times and not placed.stay:
            placed = attrs.evolve(placed, stay=_stay(placed, board, lands))
        board.add(placed)
        found.append(placed)
    return tuple(found)


def _of_lead(phrases: Phrases, scenes: Sequence[Scene], lands: Mapping[str, str | None]) -> Iterator[Scene]:
    """The scenes; who is abroad, or is to be, in the first sentences is so all through the text, which is about it.

    So is who has come to where it was sent from.
    """
    dateline = find_dateline(phrases.cast)
    sent_from = "" if dateline is None else dateline.place.name.casefold()
    paragraphs = (number for number, block in enumerate(phrases.cast.units.layout.blocks) if block.kind in TELLING)
    lead = next(paragraphs, 0) + _OPENING
    for scene in scenes:
        told = scene.block <= lead or (scene.came and scene.place.name.casefold() == sent_from)
        here = told and not scene.then and is_abroad(scene.place, lands.get(scene.party))
        yield attrs.evolve(scene, now=True) if here else scene


#: Blocks behind the first paragraph in which the text still tells what it is about.
_OPENING: Final = 1


@final
class _Board:
    """Scenes by party, in order of the text."""

    def __init__(
        self, scenes: Sequence[Scene], lands: Mapping[str, str | None], teams: Mapping[str, str | None]
    ) -> None:
        self._lands: Final = lands
        self._told: dict[str, list[Scene]] = {}
        #: Those of teams that came abroad, by their country.
        self._sent: dict[str, list[Scene]] = {}
        self._followed: dict[str, deque[Scene]] = {}
        self._stays: dict[str, deque[Scene]] = {}
        for scene in sorted(scenes, key=lambda scene: scene.start):
            self._told.setdefault(scene.party, []).append(scene)
            home = teams.get(scene.party) if scene.came else None
            if home is not None and scene.place.country not in (home, None):
                self._sent.setdefault(home, []).append(scene)

    def add(self, draft: Draft) -> None:
        """Take the place that a draft was given as that of its parties."""
        for scene in () if draft.scene is None else _of_draft(draft, draft.scene):
            self._followed.setdefault(scene.party, deque(maxlen=_BEHIND)).append(scene)
        place = draft.scene or draft.place
        for scene in () if place is None or not draft.stay else _of_draft(draft, place):
            stay = attrs.evolve(scene, times=draft.stay)
            self._stays.setdefault(scene.party, deque(maxlen=_BEHIND)).append(stay)

    def near(self, draft: Draft) -> Iterator[Scene]:
        """The scenes of the parties of *draft* next to it, no more of each than one can take in."""
        for party in draft.parties:
            told = self._told.get(party, ())
            at = bisect_left(told, draft.evidence.span.start, key=lambda scene: scene.start)
            yield from told[max(0, at - _BEHIND) : at + _AHEAD_OF]
            yield from self._followed.get(party, ())
            yield from self._of_team(party, draft)

    def _of_team(self, party: str, draft: Draft) -> Iterator[Scene]:
        """Where the team has just come to which a party may belong: "The Chilean team arrived in Oslo. Mr Lund met"."""
        for scene in self._sent.get(self._lands.get(party) or "", ()) if self._sent else ():
            if scene.start < draft.evidence.span.start and draft.block - scene.block <= SOON:
                yield scene

    def stays(self, draft: Draft) -> Iterator[Scene]:
        """The scenes that tell days, those among them that are only of the gathering at which others were met."""
        yield from (scene for scene in self.near(draft) if scene.times)
        for party in draft.parties:
            yield from self._stays.get(party, ())


#: Scenes looked at before a draft and behind it.
_BEHIND: Final = 8
_AHEAD_OF: Final = 4


#: Words of an occasion that was held who knows where: "previous talks".
_EARLIER: Final = frozenset({"previous", "earlier", "past", "initial"})


def _placed(draft: Draft, board: _Board, lands: dict[str, str | None]) -> Draft:
    if _is_earlier(draft) or draft.series:
        return draft
    offset = draft.evidence.span.start
    near = tuple(board.near(draft))
    together = Counter(start for _, start in {(scene.party, scene.start) for scene in near if not scene.then})
    fitting = [
        scene
        for scene in near
        if fits(scene, draft, lands, together=together[scene.start] > 1) and _is_shared(scene, draft, board, lands)
    ]

    def distance(scene: Scene) -> tuple[int, int, str]:
        return abs(scene.block - draft.block), abs(scene.start - offset), scene.party

    scene = min(fitting, key=distance, default=None)
    if scene is None:
        return draft
    if scene.place.kind is PlaceKind.COUNTRY:
        within = (other for other in fitting if not other.then and _is_within(other.place, scene.place))
        scene = min(within, key=distance, default=scene)
    soon = abs(scene.block - draft.block) <= SOON
    times = tuple(ahead(time, draft.status) for time in scene.times) if soon and not draft.times else draft.times
    return attrs.evolve(draft, scene=scene.place, times=times)


def _is_within(place: Place, country: Place) -> bool:
    """True for a city or a building of the country."""
    return place.kind in _SPOTS and place.country == country.country is not None


_SPOTS: Final = frozenset({PlaceKind.CITY, PlaceKind.VENUE})


def _is_shared(scene: Scene, draft: Draft, board: _Board, lands: dict[str, str | None]) -> bool:
    """False for talks that may have been by telephone, if only one of those who held them is said to have been there.

    The other was there too if the text says so, or if the one had come abroad to where the other may be at home.
    """
    told_with = draft.evidence.span.start <= scene.start <= draft.evidence.span.end + _BESIDE
    if draft.medium is not Medium.UNKNOWN or told_with:
        return True
    others = draft.parties - {scene.party}
    hosts = {lands.get(party) for party in others} & {scene.place.country, None}
    if hosts and scene.place.country != lands.get(scene.party):
        return True
    return any(other.party in others and other.place.name == scene.place.name for other in board.near(draft))


#: Characters behind an occasion within which its clause goes on: "when he visits Norway".
_BESIDE: Final = 60


def _stay(draft: Draft, board: _Board, lands: dict[str, str | None]) -> tuple[TimeExpression, ...]:
    """The days of the journey on which they meet: to where one of them is at home, or where they meet."""
    if _is_earlier(draft):
        return ()
    place = draft.place or draft.scene
    start = draft.evidence.span.start

    def leads_there(scene: Scene) -> bool:
        if place is not None and place.country is not None:
            return scene.place.country == place.country
        return scene.place.country in {lands.get(party) for party in draft.parties - {scene.party}} - {None}

    fitting = (
        scene
        for scene in board.stays(draft)
        if abs(draft.block - scene.block) <= REACH
        and not (scene.start > start and was_long_ago(scene.times))
        and is_then(scene, draft, lands)
        and leads_there(scene)
    )
    near = min(fitting, key=lambda scene: (abs(scene.block - draft.block), abs(scene.start - start)), default=None)
    return () if near is None else near.times


def home_of(country: Organization) -> Place:
    """The country as a place."""
    return Place(name=country.name, country=country.country, kind=PlaceKind.COUNTRY)


def _at_home(phrases: Phrases, draft: Draft, homes: Mapping[str, Place]) -> Draft:
    """A visit, and talks of others, are where their host is at home, if that is a country: "hosted by Norway"."""
    home = place_of_hosts(phrases, draft, homes)
    return draft if home is None else attrs.evolve(draft, scene=home)


def _is_earlier(draft: Draft) -> bool:
    """True for "previous talks", "last met", not for "speaking earlier at a fair", "speaking earlier alongside her"."""
    before = draft.evidence.words.casefold().partition(draft.words)[0].split()[-2:]
    return before[-1:] == ["last"] or (not _EARLIER.isdisjoint(before) and "speaking" not in before)


def _of_drafts(phrases: Phrases, drafts: Sequence[Draft]) -> Iterator[Scene]:
    """Where parties met others; a place where they are yet to meet, or met only later, is that meeting's own.

    What was told before a meeting that has a day of its own may have been elsewhere.
    """
    for draft in drafts:
        if draft.place is None or draft.place.kind is PlaceKind.COUNTRY or draft.status not in DONE:
            continue
        first = phrases.at(draft.evidence.span.start)
        if not (follows(phrases, first + 1) or _is_days_back(phrases, first)):
            yield from _of_draft(draft, draft.place)


def _is_days_back(phrases: Phrases, first: int) -> bool:
    """True for what begins at phrase *first* of "days after he met her in Oslo": who did so may be elsewhere now."""
    lead = first - 1 - ("det" in phrases.tags[first - 1])
    lapse = phrases.times.get(lead - 1) if phrases.small[lead] in ("after", "before") else None
    return lapse is not None and lapse.kind is TimeKind.DURATION and "T" not in lapse.timex


def _of_draft(draft: Draft, place: Place) -> Iterator[Scene]:
    for party in draft.parties:
        yield Scene(
            party=party,
            place=place,
            times=draft.times,
            ahead=draft.status not in DONE,
            then=True,
            block=draft.block,
            start=draft.evidence.span.end,
        )


def _at_gathering(draft: Draft, venues: Venues) -> Draft:
    """The draft, where and when the gathering is at which they meet: "on the sidelines of the G20"."""
    told = venues.of(draft)
    if told is None:
        return draft
    place, times = told
    coarse = draft.place is None or draft.place.kind is PlaceKind.COUNTRY
    scene = place if coarse and place is not None else draft.scene
    return attrs.evolve(draft, scene=scene, stay=times)
