"""Where the parties are while they meet: told by their journeys, by what they said there and by whom else they met."""

from bisect import bisect_left
from collections import Counter, deque
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final, final

import attrs

from newsmodel.extraction.facts.meetings.where.attending import scenes_at
from newsmodel.extraction.facts.meetings.where.hosting import place_of_hosts
from newsmodel.extraction.facts.meetings.where.journeys import Scene, scenes_told
from newsmodel.extraction.facts.meetings.where.premises import premises
from newsmodel.extraction.facts.meetings.where.presence import scenes_of_deeds
from newsmodel.extraction.facts.meetings.where.venues import Venues
from newsmodel.extraction.facts.meetings.wording.nouns import follows
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, TO_COME, Draft, days_of
from newsmodel.extraction.facts.meetings.wording.turning import ahead
from newsmodel.extraction.facts.phrases import TELLING, Phrases
from newsmodel.model.meeting import Medium, MeetingStatus
from newsmodel.model.organization import Organization, OrganizationKind
from newsmodel.values.places import Place, PlaceKind
from newsmodel.values.time import TimeExpression, TimeKind

_FAR: Final = frozenset({Medium.PHONE, Medium.VIDEO, Medium.WRITTEN})
#: Who is so with somebody need not be where he is.
_IN_TOUCH: Final = ("touch", "contact", "contacts")
#: Blocks over which somebody is still where he was told to be.
_REACH: Final = 4
#: Blocks over which somebody is where he "is".
_LONG: Final = 16
#: Blocks over which the day of a journey is that of a meeting.
_SOON: Final = 1


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
    told = (*scenes_told(phrases), *scenes_at(phrases, venues), *scenes_of_deeds(phrases))
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
    """The scenes; who is abroad, or is to be, in the first sentences is so all through the text, which is about it."""
    paragraphs = (number for number, block in enumerate(phrases.cast.units.layout.blocks) if block.kind in TELLING)
    lead = next(paragraphs, 0) + _OPENING
    for scene in scenes:
        here = scene.block <= lead and not scene.then and _is_abroad(scene.place, lands.get(scene.party))
        yield attrs.evolve(scene, now=True) if here else scene


def _is_abroad(place: Place, land: str | None) -> bool:
    return place.country is not None and land is not None and place.country != land


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
            if scene.start < draft.evidence.span.start and draft.block - scene.block <= _SOON:
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
    scene = min(
        (
            scene
            for scene in near
            if _fits(scene, draft, together=together[scene.start] > 1) and _is_shared(scene, draft, board, lands)
        ),
        key=lambda scene: (abs(scene.block - draft.block), abs(scene.start - offset), scene.party),
        default=None,
    )
    if scene is None:
        return draft
    soon = abs(scene.block - draft.block) <= _SOON
    times = tuple(ahead(time, draft.status) for time in scene.times) if soon and not draft.times else draft.times
    return attrs.evolve(draft, scene=scene.place, times=times)


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
        if abs(draft.block - scene.block) <= _REACH and _is_then(scene, draft) and leads_there(scene)
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


def _fits(scene: Scene, draft: Draft, *, together: bool = False) -> bool:
    """True if who is at the scene may meet others there, and those *together* there a while before that is told."""
    behind = draft.block - scene.block
    last = draft.evidence.span.end
    if not _is_then(scene, draft) or (scene.then and scene.start > last) or scene.start < last <= scene.apart:
        return False
    if not scene.times and scene.block != draft.block and _is_long_ago(draft):
        return False
    one, two = days_of(scene.times), days_of(draft.times or (() if draft.day is None else (draft.day,)))
    if scene.block == draft.block and one != two and None not in (one, two) and _is_ahead(draft):
        return False
    far = scene.now or (one is not None and one == two and one[0] == one[1])
    reach = _LONG if far else _SOON if scene.spoke else _REACH
    if scene.spoke and not together and draft.medium is not Medium.IN_PERSON:
        return False
    if not -(_REACH if together or (far and not scene.then) else _SOON) <= behind <= reach:
        return False
    return one is None or two is None or not draft.times or _meet(one, two) or _is_still_there(scene, draft)


def _is_ahead(draft: Draft) -> bool:
    """True for the meetings of "will be in Oslo on Friday, ahead of meetings with Ms Lund on Monday"."""
    return draft.evidence.words.casefold().rpartition(draft.words)[0].endswith(_AHEAD_OF_THIS)


_AHEAD_OF_THIS: Final = ("ahead of ", "before ")


def _is_long_ago(draft: Draft) -> bool:
    """True for what took place months before the journeys that the text tells without a day."""
    days, anchor = days_of(draft.times), next((time.anchor for time in draft.times), None)
    return days is not None and anchor is not None and anchor - days[1] > _MONTH


#: The days of journeys told without one are no farther back.
_MONTH: Final = timedelta(days=31)


def _is_then(scene: Scene, draft: Draft) -> bool:
    """True unless one of them is to come and the other not; "did not meet her on his visit" is of neither."""
    absent = draft.status is MeetingStatus.DENIED and draft.medium is Medium.IN_PERSON
    if _is_still_there(scene, draft) or _is_later_that_day(scene, draft):
        return True
    if draft.status in TO_COME and not scene.ahead and scene.block == draft.block and draft.times:
        return bool(scene.times)  # "came on Monday, is to meet her on Tuesday"
    return (absent and scene.block == draft.block) or scene.ahead is not (draft.status in DONE)


def _is_still_there(scene: Scene, draft: Draft) -> bool:
    """True for who came a few days ago, or is there, and is to meet somebody in a few: "arrived on Sunday, will meet".

    The one told last counts, so that he may have gone on to somewhere else.
    """
    days, came = days_of(draft.times), days_of(scene.times)
    published = next((time.anchor for time in draft.times if time.anchor is not None), None)
    if draft.status is not MeetingStatus.PLANNED or scene.ahead or not (scene.came or scene.now):
        return False
    if days is None or published is None or scene.start > draft.evidence.span.end:
        return False
    lately = came is None or (published - came[0] <= _WEEK and came[1] <= days[0])
    return lately and days[1] - published <= _WEEK


def _is_later_that_day(scene: Scene, draft: Draft) -> bool:
    """True for who was in a city that day: "met Mr Moe in Oslo on Friday, is to see her later on Friday"."""
    days = days_of(draft.times)
    told = scene.start < draft.evidence.span.start and draft.block - scene.block <= _SOON and not scene.ahead
    there = told and draft.status is MeetingStatus.PLANNED and scene.place.kind is PlaceKind.CITY
    return there and days is not None and days[0] == days[1] and days_of(scene.times) == days


def _meet(one: tuple[date, date], two: tuple[date, date]) -> bool:
    """True for days that meet, or follow each other; who was there on Monday need not have been there last week."""
    short = all(last - first < _WEEK for first, last in (one, two))
    gap = timedelta(days=1) if short else timedelta(0)  # not from one year to the next
    return one[0] <= two[1] + gap and two[0] <= one[1] + gap


#: From the first day of a week to its last.
_WEEK: Final = timedelta(days=6)


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
