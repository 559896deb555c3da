"""A rule's match, read: who takes part, when, where and whether."""

from collections.abc import Sequence
from typing import Final, final

from newsmodel.extraction.facts.meetings.matched.gatherings import SUMMIT_BY
from newsmodel.extraction.facts.meetings.matched.hits import (
    BY_SOMEBODY,
    INVITATIONS,
    IS_IN,
    OF_SOME,
    TALKS_WITH,
    THE_TALKS,
    TO_WHERE,
    VISITS,
    Hit,
    Side,
)
from newsmodel.extraction.facts.meetings.matched.invited import invites, is_visited_by
from newsmodel.extraction.facts.meetings.matched.kinds import kind_of
from newsmodel.extraction.facts.meetings.matched.media import medium_of
from newsmodel.extraction.facts.meetings.matched.stays import status_of_stay
from newsmodel.extraction.facts.meetings.named.members import Members
from newsmodel.extraction.facts.meetings.named.roles import participations, with_lead
from newsmodel.extraction.facts.meetings.when.beside import day_told
from newsmodel.extraction.facts.meetings.when.circumstances import times_of
from newsmodel.extraction.facts.meetings.when.durations import duration_of
from newsmodel.extraction.facts.meetings.when.endings import end_told, is_said_to_be_over
from newsmodel.extraction.facts.meetings.where.places import place_of
from newsmodel.extraction.facts.meetings.whether.beside_noun import is_hoped_of
from newsmodel.extraction.facts.meetings.whether.certainty import certainty_of
from newsmodel.extraction.facts.meetings.whether.governing import is_open_question, status_of_clause
from newsmodel.extraction.facts.meetings.whether.noun_status import status_of_noun
from newsmodel.extraction.facts.meetings.whether.reversals import reversal
from newsmodel.extraction.facts.meetings.whether.status import (
    governor_of,
    of_neither,
    status_of_cue,
    status_of_invitation,
    status_of_verb,
)
from newsmodel.extraction.facts.meetings.whether.to_follow import is_to_follow
from newsmodel.extraction.facts.meetings.which.series import is_again, is_another
from newsmodel.extraction.facts.meetings.which.topics import topics_of
from newsmodel.extraction.facts.meetings.who.at_summits import are_several, at_known_summit, those_there
from newsmodel.extraction.facts.meetings.who.by_itself import Told, stands
from newsmodel.extraction.facts.meetings.who.doubts import may_meet, meet_each_other
from newsmodel.extraction.facts.meetings.who.hosts import (
    Parties,
    finer,
    host_of_journey,
    hosts,
    inviting,
    place_of_host,
    seat_of,
    visitors_and_hosts,
)
from newsmodel.extraction.facts.meetings.who.implied import implied
from newsmodel.extraction.facts.meetings.who.missions import mission, way
from newsmodel.extraction.facts.meetings.who.organisers import is_given_behind, place_of_organiser, with_organiser
from newsmodel.extraction.facts.meetings.who.own_people import speaks_of_own
from newsmodel.extraction.facts.meetings.who.purposes import met_there
from newsmodel.extraction.facts.meetings.who.rank import of_one_rank
from newsmodel.extraction.facts.meetings.who.recalled import is_recalled
from newsmodel.extraction.facts.meetings.who.separate import apart, facing
from newsmodel.extraction.facts.meetings.who.sides import instead, sides, subject_of
from newsmodel.extraction.facts.meetings.wording.cues import (
    OFF,
    auxiliaries,
    is_background,
    is_first_time,
    was_asked_for,
    was_once,
)
from newsmodel.extraction.facts.meetings.wording.former import is_former, is_past
from newsmodel.extraction.facts.meetings.wording.last_times import last_occasion, last_time
from newsmodel.extraction.facts.meetings.wording.nouns import (
    first_of_name,
    is_attended,
    is_definite,
    is_known,
    is_of_many,
    is_of_officials,
    is_of_others,
    names_occasion,
    run_by,
    speaking_at,
)
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, TO_COME, Draft
from newsmodel.extraction.facts.meetings.wording.predicates import is_subject
from newsmodel.extraction.facts.meetings.wording.turning import lies_ahead
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.memo import cached_property
from newsmodel.model.meeting import Medium, MeetingStatus, Participation
from newsmodel.values.evidence import Evidence
from newsmodel.values.places import Place
from newsmodel.values.time import TimeExpression


@final
class Reading:
    """One rule's match, read."""

    def __init__(self, hit: Hit, members: Members, drafts: Sequence[Draft]) -> None:
        self.hit = hit
        self.phrases: Phrases = hit.phrases
        self.members = members
        self.drafts = drafts
        #: Where the one visited resides, if that is what names him.
        self.seat: int | None = None
        #: True if one group is all who meet: "the foreign ministers gathered".
        self.among_themselves: bool = False
        #: True for the journey of an envoy.
        self.on_mission: bool = False
        #: True for one of which only is told where it leads.
        self.on_way: bool = False
        #: Who else takes part, if nothing that was told before fits.
        self.implied: tuple[Participation, ...] = ()
        #: Behind the words that name who brings them together, or whom a visitor meets.
        self.end: int = 0

    @cached_property
    def governor(self) -> int | None:
        """The word that has the subject as its object: "invited Ms Lund to visit"; None if there is none."""
        led = self.hit.verb is not None and "to" in self.phrases.all_tags(self.hit.aux, self.hit.what)
        return governor_of(self.phrases, self._subject[0]) if led else None

    def draft(self) -> tuple[Draft, int] | None:
        """The draft, and behind the last phrase that it has used up; None if nobody meets here."""
        hit = self.hit
        if not hit.fits():
            return None
        doing, done_to = sides(hit)
        left, right = self._read(doing), self._read(done_to)
        if hit.verb is None:
            left = self._with_names(left, right)
            if not right and (more := self._at_summit(left)):
                left = more
        elif not right and not hit.is_mutual and (hit.entry.kind != "visit" or hit.is_visited):
            return None
        left, right = self._completed(left, right)
        if hit.verb is not None and not left:
            return None
        if not may_meet(hit, self.members, left, right, named=self._is_named):
            return None
        if not right and hit.rule == THE_TALKS and hit.entry.kind == "visit" and len(left) > 1:
            return None  # "the timing of their trips": who travel do not meet each other
        if speaks_of_own(self.members, left, right):
            return None
        who, organiser = with_organiser(hit, participations(left, right, None if self.end else hit.frame), self._read)
        self.end = max(organiser[1], self.end)
        self.implied = participations(implied(hit, self.members, left, right, self._before), (), hit.frame)
        if len(who) < 2 and not self._may_be_alone(who):
            return None
        start, _ = self.phrases.sentence[hit.what]
        first = min([hit.aux, *(side[0] for side in (doing, done_to, organiser) if start <= side[0] < side[1])])
        last = max(hit.match.end(), hit.what + 1, self.end)
        return self._made(
            with_lead(self.phrases, who, doing), first, last, (left, right)
        ), hit.what + 1 if hit.whom is None and organiser[1] < last else last

    @property
    def _is_named(self) -> bool:
        """True if others than those whom the words name tell with whom they meet."""
        going = self.on_mission or self.on_way
        return going or self.seat is not None or self.among_themselves or self.hit.offer is not None

    def _read(self, side: Side) -> Parties:
        return tuple(self.members.of(side, self._before))

    def _before(self) -> tuple[Sequence[Draft], Sequence[Draft]]:
        """The mentions before this one that are to come as it is, or as little, and all the last ones."""
        recent, status = self.drafts[-_RECENT:], self._status()[0]
        if status is MeetingStatus.DENIED:
            return recent, recent
        return [draft for draft in recent if (draft.status in TO_COME) is (status in TO_COME)], recent

    def _with_names(self, left: Parties, right: Parties) -> Parties:
        """Those whom the words before a noun name: "the Tveit-Lund summit", "attended the NATO summit"."""
        what = self.hit.what
        if not right and (named := self.members.compound(what)):
            left = (*left, *named) if left and is_attended(self.phrases, what) else named
        if self.hit.rule == SUMMIT_BY:
            return tuple(one for one in left if one.party in self.members.standing.unions)
        if self.hit.presence is not None:
            body = self._read((what - 1, what)) if names_occasion(self.phrases, what - 1, what) else ()
            return those_there(self.hit, self.members, (left, right), body, self.drafts[-_RECENT:])
        if not left or not names_occasion(self.phrases, what - 1, what):
            return left
        body = self._read((what - 1, what))
        if is_attended(self.phrases, what) or run_by(self.phrases, first_of_name(self.phrases, what)) is not None:
            return *left, *body  # "will host the NATO summit"
        speaks = self.hit.whom is None and speaking_at(self.phrases, first_of_name(self.phrases, what)) is not None
        speaks = speaks and not are_several(self.members, left)
        return (*left, *body) if speaks and all(map(self.members.standing.is_many, body)) else left

    def _at_summit(self, left: Parties) -> Parties:
        """Who is at a summit whose body was told before, or is told to have given one; nobody else."""
        phrases, hit = self.phrases, self.hit
        if hit.rule != THE_TALKS:
            return ()
        if first_of_name(phrases, hit.what) == hit.what:
            return at_known_summit(hit, self.members, self.drafts[-_RECENT:], self._read)
        given = not left and is_given_behind(hit) and self._status()[0] not in OFF
        return self._read((hit.what - 1, hit.what)) if given else ()

    def _completed(self, left: Parties, right: Parties) -> tuple[Parties, Parties]:
        """Both sides as they are meant: a passive turned, hosts added who are not named where the words are."""
        hit = self.hit
        others = (0, 0) if hit.presence is None else hit.presence.others
        right = self._read(instead(hit)) or self._read(others) or right
        if hit.is_passive:
            left, right = right, left
        if self.governor is not None and is_visited_by(hit, self.governor, alone=not right):
            right = self._read(subject_of(hit, self.governor)) or right
        if hit.rule in BY_SOMEBODY:
            left, right = visitors_and_hosts(hit, self.members, left, right)
        visited = hit.rule in VISITS | TO_WHERE or (hit.verb is not None and hit.rule not in (*INVITATIONS, IS_IN))
        met = met_there(hit)
        if met[0] < met[1] and (found := self._read(met)):
            right, self.end = found, met[1]
        elif hit.entry.kind == "visit" and visited:
            right = hosts(hit, self.members, left, right)
            self.seat = seat_of(right)
            self.on_mission = inviting(hit) is not None
            left = left if right or hit.rule not in BY_SOMEBODY else ()  # who pay visits do not meet each other
        sent = None if self.seat is not None else mission(hit, self.members, left, right)
        if sent is not None:
            self.on_mission = True
            return sent
        if not (left and right) or hit.frame == "mediates":
            left, right = self.members.apart(left), self.members.apart(right)
        if left and not right:
            self.among_themselves = meet_each_other(hit, left)
            right = host_of_journey(hit, self.members, left)
        if left and not right:
            right = way(hit, self.members, left)
            self.on_way = bool(right)
            self.seat = right[0].first if right else None
        left = () if is_recalled(hit, left, right, self.drafts) else left
        return of_one_rank(hit, self.members, left, right)

    def _may_be_alone(self, who: tuple[Participation, ...]) -> bool:
        """True for "the talks", whose parties were told before, and for who attends a conference."""
        hit = self.hit
        if self.among_themselves:
            return True
        sure = hit.is_sure
        if hit.rule in (OF_SOME, TALKS_WITH):
            told = bool(self.implied) or is_of_officials(self.phrases, hit.match)
            return bool(who) and (sure or (told and is_subject(self.phrases, hit.what)))
        if hit.rule != THE_TALKS or (not who and is_of_others(self.phrases, hit.what)):
            return False
        if who and is_attended(self.phrases, hit.what):
            return hit.entry.kind != "ceremony" and self._settled[0] is not MeetingStatus.DENIED
        known = sure and is_known(self.phrases, hit.what, hit.entry.kind)
        return known or (not who and (self._is_again or bool(self.implied)))

    @cached_property
    def _is_again(self) -> bool:
        return is_again(self.hit, *self._settled)

    @cached_property
    def _settled(self) -> tuple[MeetingStatus, bool]:
        """The status, once it is known who brings them together."""
        return self._status()

    def _status(self) -> tuple[MeetingStatus, bool]:
        """Whether it took place, and whether words tell it."""
        if self._until is not None:
            return MeetingStatus.ONGOING, False
        status, told = self._own_status()
        undone = of_neither(self.phrases, self._subject, status) or reversal(self.hit, status, told=told)
        if undone is not None:
            return undone, True
        if status in OFF or self.hit.rule in INVITATIONS:
            return status, told
        hit = self.hit
        first = hit.what if hit.verb is None else min(hit.aux, self._subject[0])
        above = status_of_clause(self.phrases, first, None if hit.verb is None else hit.what)
        return (status, told) if above is None else (above, not is_open_question(self.phrases, first))

    @cached_property
    def _until(self) -> TimeExpression | None:
        """The day on which it is said to end, which is yet to come."""
        return end_told(self.hit)

    @cached_property
    def _subject(self) -> Side:
        return subject_of(self.hit, self.hit.aux)

    @cached_property
    def _last_time(self) -> TimeExpression | None:
        """When it was held last, if it is said not to have been held since."""
        return last_time(self.phrases, self.hit.what)

    @cached_property
    def _last_noun(self) -> int | None:
        """The noun for the last one, if none is said to have been held since: "have not met since a dinner"."""
        return last_occasion(self.phrases, self.hit.what)

    def _own_status(self) -> tuple[MeetingStatus, bool]:
        """What the words themselves and their auxiliaries tell of it."""
        phrases, hit = self.phrases, self.hit
        if self._last_time is not None or self._last_noun is not None:
            return MeetingStatus.HELD, True
        if hit.verb is None:
            return self._status_of_noun()
        if hit.asked is not None:
            return MeetingStatus.PROPOSED, True
        if hit.offer is not None:
            return status_of_cue(phrases, hit.offer.at), True
        if hit.rule in INVITATIONS:
            return status_of_invitation(phrases, hit.aux, hit.what), True
        if range(*instead(hit)):
            return MeetingStatus.HELD, True
        if hit.rule == IS_IN and (stay := status_of_stay(phrases, hit.aux, hit.what)) is not None:
            return stay, True
        status, told = status_of_verb(phrases, hit.aux, hit.what, ahead=lies_ahead(phrases, hit.what))
        if is_first_time(phrases, hit.aux) or is_background(phrases, hit.aux, hit.what, status):
            told = False  # of a meeting that is spoken of
        if self.governor is not None and (not told or invites(self.phrases, self.governor)):
            return status_of_cue(phrases, self.governor), True
        return status, told

    def _status_of_noun(self) -> tuple[MeetingStatus, bool]:
        phrases, hit = self.phrases, self.hit
        if is_past(phrases, hit.what):
            return MeetingStatus.HELD, True
        if hit.offer is not None:
            return status_of_cue(phrases, hit.offer.at), True
        if hit.presence is not None:
            return hit.presence.status, True
        verb = hit.speaking if hit.telling is None else hit.telling.verb
        if verb is not None:
            ahead = "utterance" not in phrases.tags[verb] and lies_ahead(phrases, hit.what)  # not "in remarks at"
            done = status_of_verb(phrases, auxiliaries(phrases, verb), verb, ahead=ahead)
            return (MeetingStatus.PLANNED, True) if is_hoped_of(phrases, hit.what, done[0]) else done
        host = run_by(phrases, hit.what)
        if host is not None and "third" in phrases.tags[host] and lies_ahead(phrases, host):
            return MeetingStatus.PLANNED, True
        status, told = status_of_noun(phrases, hit.what, max(hit.match.end(), hit.what + 1, self.end))
        if status is MeetingStatus.PROPOSED and was_asked_for(phrases, hit.what):
            return MeetingStatus.HELD, False
        if status is MeetingStatus.HELD and hit.entry.kind != "visit" and is_to_follow(phrases, hit.what):
            return MeetingStatus.PLANNED, True
        return status, told or (status is MeetingStatus.HELD and is_former(phrases, hit.what))

    def _made(self, who: tuple[Participation, ...], first: int, last: int, met: tuple[Parties, Parties]) -> Draft:
        phrases, hit, what, then = self.phrases, self.hit, self.hit.what, self._last_noun
        status, told = self._settled
        told_at = (first, what, last) if then is None else (then, then, then + 1)
        place = finer(hit, place_of_host(hit, self.seat), place_of(phrases, *told_at[1:])) or place_of_organiser(hit)
        times = times_of(phrases, *told_at, status, told=told) if self._last_time is None else (self._last_time,)
        if self._until is not None:
            times = tuple(time for time in times if time.span != self._until.span)
        if hit.offer is not None or hit.rule in INVITATIONS:  # what stands before it is when it was offered or answered
            times = tuple(time for time in times if time.span.start > phrases.span(what, what + 1).start)
        medium = medium_of(hit, self.members, who, place, first, last)
        span, noun = phrases.span(first, last), hit.verb is None
        return Draft(
            participants=who,
            kind=kind_of(hit, medium),
            medium=medium,
            status=status,
            told=told,
            certainty=certainty_of(phrases, what),
            times=times,
            day=None if times or status not in DONE or len(who) < 2 else day_told(phrases, what),
            duration=duration_of(phrases, what),
            until=self._until,
            over=is_said_to_be_over(hit),
            topics=topics_of(phrases, what, last),
            place=None if medium in (Medium.PHONE, Medium.VIDEO) else place,
            words=phrases.small[what],
            other=is_another(hit, last, again=self._is_again),
            apart=apart(hit, self.members, *met),
            facing=facing(hit, *met),
            implied=self.implied,
            once=was_once(phrases, what) if status in TO_COME else noun and not told and was_asked_for(phrases, what),
            again=not who and self._is_again,
            many=noun and is_of_many(phrases, what),
            definite=not noun or is_definite(phrases, what) or bool(self.members.compound(what)),
            named=self.members.standing.named(who),
            way=self.on_way,
            stands=self._stands(who, (first, last), times, place),
            block=phrases.block(what),
            evidence=Evidence(span=span, words=span.of(phrases.cast.units.layout.text), rule=hit.rule),
        )

    def _stands(
        self, who: Sequence[Participation], extent: Side, times: Sequence[TimeExpression], place: Place | None
    ) -> bool:
        mention = Told(self.hit, self.members, who, extent, *self._settled, times, place)
        return stands(mention, among_themselves=self.among_themselves)


#: Mentions among which "the two leaders" are looked for.
_RECENT: Final = 16
