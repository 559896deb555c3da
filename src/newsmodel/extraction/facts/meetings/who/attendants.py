"""Who else was at an occasion of which the text has told: "Ms Lund also attended", "they were joined by Mr Berg"."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, final

import attrs

from newsmodel.extraction.facts.meetings.named.joined import company, with_others
from newsmodel.extraction.facts.meetings.named.lists import with_words
from newsmodel.extraction.facts.meetings.named.members import Members
from newsmodel.extraction.facts.meetings.named.participants import PARTIES, subject
from newsmodel.extraction.facts.meetings.named.roles import participations
from newsmodel.extraction.facts.meetings.who.mistaken import PRESIDES
from newsmodel.extraction.facts.meetings.wording.cues import auxiliaries
from newsmodel.extraction.facts.meetings.wording.nouns import first_of_name, is_definite
from newsmodel.extraction.facts.meetings.wording.occasions import LASTING, NOT_MET, TO_COME, Draft
from newsmodel.extraction.facts.phrases import TELLING, Phrases
from newsmodel.extraction.facts.sites import is_seat
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.model.meeting import MeetingKind
from newsmodel.model.organization import Organization, OrganizationKind
from newsmodel.span import Span

#: "The meeting", "that dinner", "Monday's long talks".
_IT: Final = (
    "((definite|pointing|time possessive) (low&!prep&!possessive|modifier|time|organization&!group){0,2}"
    "|organization&!group) what:noun"
)
#: "Attended the meeting", "took part in it", "also took part", "was at the talks", "was also present".
_ATTENDS: Final = (
    f"verb:(meet&attends&!noun) (prep{{0,2}} {_IT}|them:(plural&pronoun)|(?=stop|comma|semicolon|time|turn|join))",
    f"verb:(low&!meet&!noun) (in on) {_IT}",
    f"verb:be adverb{{0,2}} (prep|low prep) {_IT}",
    f"verb:(meet&hosts&!noun) {_IT} (?=stop|comma|semicolon|time|turn|join|prep time)",
    "verb:be adverb? low (?=stop|comma|semicolon|time|turn)",
    "verb:be adverb{0,2} in the low (?=stop|comma|semicolon|time|turn|join)",
)
#: "Attended Ms Lund's talks with", "sat in on her meeting with".
_ATTENDS_OTHERS: Final = (
    "verb:(meet&attends&!noun) in? on? owner:(party|owner) possessive? (low&!prep|modifier){0,2} what:noun with"
)
#: "They were joined by Ms Lund", "were joined at the meeting by her".
_JOINED: Final = (
    f"verb:(be adverb{{0,2}} meet&attends&participle) (prep? time|prep det? (low|modifier|time){{0,2}} noun){{0,2}}"
    f" by (prep adverb)? whom:{PARTIES}"
)
#: "The meeting was attended by Ms Lund", "also at the meeting were".
_NAMES: Final = (
    f"{_IT} {_JOINED}",
    f"also (prep {_IT}|in the low|low|meet&attends&ing) verb:be whom:{PARTIES}",
)
#: "Ms Lund was present when he met", "he was flanked by Ms Lund as he met".
_WHEN_MET: Final = (
    f"verb:be adverb{{0,2}} (low|in the low) (when|as) met:{PARTIES} adverb? meet&!noun",
    f"verb:be adverb{{0,2}} (low|meet&attends&participle) by whom:{PARTIES} (when|as) met:{PARTIES} adverb? meet&!noun",
)
#: "Met him, with Ms Lund looking on".
_BESIDE: Final = f"verb:with whom:{PARTIES} adverb? (low owner low|low low?)"
_THERE: Final = frozenset({"at", "in", "on", "present at", "part of", "present for", "in on"})
_PRESENT: Final = frozenset({"present", "there"})
_ALONG: Final = frozenset({"accompanied", "flanked", "joined", "escorted"})
#: How somebody is with those who meet: "with Ms Lund in attendance".
_BY: Final = ("present", "in attendance", "looking on", "at his side", "at her side", "by his side", "by her side")
#: Blocks behind an occasion in which it is told who else was there.
_REACH: Final = 3
#: Kinds of occasion that "the meeting", "the talks" may stand for.
_ANY: Final = LASTING | {MeetingKind.MEETING}
_NOT: Final = frozenset({"not", "refused", "cancelled", "denied", "conditional"})
_AHEAD: Final = frozenset({"future", "modal", "to", "planned", "proposed", "third"})


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Attendance:
    """Words that tell who else was there."""

    #: The phrases that the words take up.
    first: int
    last: int
    who: tuple[Reference, ...]
    #: The phrase of "the meeting", None if the words have no noun.
    noun: int | None = None
    #: True if they are yet to come.
    ahead: bool
    #: Those whom they joined, who met before.
    joined: frozenset[str] = frozenset()
    #: True if the occasion is told in the same sentence: "attended Ms Lund's talks with", "with Ms Lund looking on".
    beside: bool = False


def with_attendants(phrases: Phrases, members: Members, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, each with those of whom the text says next that they were there; not those drafts that say so."""
    found: list[Draft | None] = list(drafts)
    starts = [draft.evidence.span.start for draft in drafts]
    teams = frozenset(o.id for o in phrases.cast.organizations if _is_team(o))
    for told in _attendances(phrases, members):
        span = phrases.span(told.first, told.last)
        behind = bisect_left(starts, span.start)
        place = None if told.beside else _place_before(found, behind, told, phrases)
        if place is None:
            around = phrases.span(*phrases.sentence[told.first]) if told.beside else span
            place = _place_here(found, behind, told, around)
        if place is None:
            continue
        found[place] = _with(members, found[place] or drafts[place], told.who, teams)
        ids = {one.party for one in told.who}
        for at in range(max(0, behind - 1), bisect_left(starts, span.end)):
            other = found[at]
            if at == place or other is None or not other.parties:
                continue
            if other.parties <= ids and other.evidence.span.overlaps(span):
                found[at] = None
    return [draft for draft in found if draft is not None]


def _place_before(found: Sequence[Draft | None], behind: int, told: Attendance, phrases: Phrases) -> int | None:
    """The last occasion before the words that they may mean; None if there is none near them."""
    first, block = phrases.span(told.first, told.last).start, phrases.block(told.first)
    for place in range(behind - 1, max(-1, behind - 1 - _MOST), -1):
        draft = found[place]
        if draft is None or draft.evidence.span.end > first:
            continue
        if block - draft.block > _REACH:
            return None
        if _may_be(phrases, draft, told):
            return place
    return None


def _place_here(found: Sequence[Draft | None], behind: int, told: Attendance, span: Span) -> int | None:
    """The occasion of which these words tell for the first time: "the two will be joined at the meeting by"."""
    for place in range(max(0, behind - 1), min(len(found), behind + 1)):
        draft = found[place]
        if draft is None or not draft.evidence.span.overlaps(span) or not told.joined <= draft.parties:
            continue
        if told.joined or (told.beside and len(draft.participants) >= _SEVERAL):
            return place
    return None


def _with(members: Members, draft: Draft, who: tuple[Reference, ...], teams: AbstractSet[str]) -> Draft:
    """The draft with those who were there as well; who is of a delegation stands for it."""
    known = draft.parties
    more = tuple(part for part in participations(who, (), None) if part.party not in known)
    if not more:
        return draft
    home = members.standing.country
    homes = {home(part.party) for part in more if members.standing.is_person(part.party)} - {None}
    kept = [part for part in draft.participants if not (part.party in teams and home(part.party) in homes)]
    return attrs.evolve(draft, participants=(*kept, *more))


def _is_team(body: Organization) -> bool:
    return body.kind is OrganizationKind.GROUP and body.name.endswith(_TEAMS)


_TEAMS: Final = ("delegation", "team", "officials", "negotiators")
#: Occasions among which the one is looked for at which somebody was.
_MOST: Final = 8


def _may_be(phrases: Phrases, draft: Draft, told: Attendance) -> bool:
    """True for an occasion of several which the words of *told* may mean."""
    if not draft.stands or len(draft.participants) < _SEVERAL or draft.status in NOT_MET:
        return False
    if not told.joined <= draft.parties or told.ahead is not (draft.status in TO_COME):
        return False
    if told.noun is None:
        return True
    meaning = phrases.meaning(told.noun)
    kind = MeetingKind.MEETING if meaning is None or meaning.noun is None else MeetingKind(meaning.noun.kind)
    return draft.kind is kind or (draft.kind in _ANY and kind in _ANY)


_SEVERAL: Final = 2


def _attendances(phrases: Phrases, members: Members) -> list[Attendance]:
    """All words of a text that tell who else was there, in order."""
    compiled = phrases.cast.units.vocabulary.alphabet.compile
    found: dict[int, Attendance] = {}
    for pattern, read in _READ:
        for match in compiled(pattern).finditer(phrases.letters):
            verb = match.start("verb")
            if verb in found or phrases.block_kind(verb) not in TELLING:
                continue
            told = read(phrases, members, match)
            if told is not None:
                found[verb] = told
    return [found[verb] for verb in sorted(found)]


def _of_subject(phrases: Phrases, members: Members, match: re.Match[str]) -> Attendance | None:
    """As in "Ms Lund also attended", "Ms Lund was at the meeting"."""
    verb, noun = match.start("verb"), match.start("what") if "what" in match.groupdict() else -1
    first = auxiliaries(phrases, verb)
    if "be" in phrases.tags[verb] and not _is_present(phrases, verb, noun):
        return None
    if "hosts" in phrases.tags[verb] and not _presides(phrases, verb):
        return None
    them = match.groupdict().get("them") is not None  # "Ms Lund will join them"
    if noun < 0 and not them and phrases.all_tags(first - 1, match.end()).isdisjoint(("also", "who")):
        return None
    side = subject(phrases, first)
    told = _made(phrases, members, side, (min(side[0], first), match.end(), noun), (first, verb + 1))
    if told is None or (
        _is_room(phrases, match.end() - 3) and not all(members.standing.is_named(o.party) for o in told.who)
    ):
        return None  # "said a diplomat who was in the room", of whom no more is told
    others = company(phrases, match.end()) if noun >= 0 else None
    if others is None:
        return told
    more = (one for one in members.of(others, members.nobody_before) if _comes(members, one))
    return attrs.evolve(told, who=(*told.who, *more))  # "attended the talks, along with Mr Berg"


def _is_room(phrases: Phrases, at: int) -> bool:
    return phrases.words(at, at + 3).casefold() == "in the room"


def _presides(phrases: Phrases, verb: int) -> bool:
    """True for "chaired the talks"; not for "hosted the talks", "welcomed the talks", who need not be there."""
    meaning = phrases.meaning(verb)
    return meaning is not None and meaning.meeting is not None and meaning.meeting.lemma in PRESIDES


def _is_present(phrases: Phrases, verb: int, noun: int) -> bool:
    """True for "was at the meeting", "was also present at the talks", "was also present", "was in the room"."""
    at = verb + 1
    while "adverb" in phrases.tags[at] and phrases.small[at] not in _PRESENT:
        at += 1
    if noun < 0:
        return phrases.small[at] in _PRESENT or _is_room(phrases, at)
    return phrases.small[at] in _THERE or phrases.words(at, at + 2).casefold() in _THERE


def _of_those_behind(phrases: Phrases, members: Members, match: re.Match[str]) -> Attendance | None:
    """As in "they were joined by Ms Lund", "the meeting was attended by Ms Lund", "also at the meeting were"."""
    verb, first = match.start("verb"), match.start()
    noun = match.start("what") if match.groupdict().get("what") is not None else -1
    return _made(
        phrases,
        members,
        with_others(phrases, match.span("whom")),
        (first, match.end(), noun),
        (auxiliaries(phrases, verb), verb + 1),
    )


def _of_joined(phrases: Phrases, members: Members, match: re.Match[str]) -> Attendance | None:
    """As in "they were joined by Ms Lund"."""
    verb = match.start("verb")
    told = _of_those_behind(phrases, members, match)
    side = subject(phrases, verb)
    if told is None or side[0] == side[1]:
        return None
    met = [one for one in members.of(side, members.nobody_before) if not one.tags & {"both", "plural"}]
    return attrs.evolve(told, joined=frozenset(one.party for one in met if one.party is not None))


def _when_met(phrases: Phrases, members: Members, match: re.Match[str]) -> Attendance | None:
    """As in "Ms Lund was present when he met", "he was flanked by Ms Lund as he met"."""
    verb = match.start("verb")
    side, whom = subject(phrases, verb), match.groupdict().get("whom")
    if whom is None:
        there = not _PRESENT.isdisjoint(phrases.small[verb + 1 : match.start("met")]) or _is_room(phrases, verb + 1)
        who, met = side, match.span("met")
    else:
        there = not _ALONG.isdisjoint(phrases.small[verb + 1 : match.start("whom")])
        who, met = with_others(phrases, match.span("whom")), side
    told = _made(phrases, members, who, (verb, match.end(), -1), (verb, verb + 1)) if there else None
    joined = frozenset(one.party for one in members.of(met, members.nobody_before) if one.party is not None)
    return None if told is None or not joined else attrs.evolve(told, joined=joined, beside=True)


def _beside(phrases: Phrases, members: Members, match: re.Match[str]) -> Attendance | None:
    """As in "met him, with Ms Lund looking on"."""
    verb, (first, last) = match.start("verb"), match.span("whom")
    if not phrases.words(last, match.end()).casefold().removeprefix("also ").startswith(_BY):
        return None
    told = _made(phrases, members, (first, last), (verb, match.end(), -1), (verb, verb + 1))
    return None if told is None else attrs.evolve(told, beside=True)


def _of_others(phrases: Phrases, members: Members, match: re.Match[str]) -> Attendance | None:
    """As in "Ms Lund attended Mr Tveit's talks with Mr Berg", whose own parties are told beside."""
    verb, owner = match.start("verb"), match.span("owner")
    if phrases.small[verb].startswith("accompan"):
        return None  # "one of the nations accompanying Colombia's talks with the rebels"
    first = auxiliaries(phrases, verb)
    side = subject(phrases, first)
    extent = (min(side[0], first), match.end(), match.start("what"))
    told = _made(phrases, members, side, extent, (first, verb + 1))
    whose = frozenset(one.party for one in members.of(owner, members.nobody_before) if one.party is not None)
    return attrs.evolve(told, joined=whose, beside=True) if told is not None and whose else None


def _made(
    phrases: Phrases, members: Members, side: tuple[int, int], extent: tuple[int, int, int], words: tuple[int, int]
) -> Attendance | None:
    first, last, noun = extent
    if noun >= 0 and not _is_known(phrases, noun):
        return None
    tags = phrases.all_tags(*words)
    if tags & _NOT:
        return None
    who = tuple(members.of(side, members.nobody_before))
    if not who or _is_some_of(phrases, side[0]) or not all(_comes(members, one) for one in who):
        return None
    ahead = bool(tags & _AHEAD)
    return Attendance(first=first, last=last, who=who, noun=noun if noun >= 0 else None, ahead=ahead)


def _is_some_of(phrases: Phrases, first: int) -> bool:
    """True for "one of the officials"."""
    return phrases.small[with_words(phrases, first, phrases.sentence[first][0]) - 1] == "of"


def _comes(members: Members, one: Reference) -> bool:
    """True for people, states and bodies of states."""
    standing = members.standing
    known = standing.is_person(one.party) or standing.is_many(one)
    return known and "both" not in one.tags and not standing.reports(one)


def _is_known(phrases: Phrases, noun: int) -> bool:
    """True for "the meeting" and "the White House meeting", which was there; not for "the NATO summit"."""
    plain = first_of_name(phrases, noun) == noun and is_definite(phrases, noun)
    return plain or is_seat(phrases, noun - 1)


_READ: Final[tuple[tuple[str, Callable[[Phrases, Members, re.Match[str]], Attendance | None]], ...]] = (
    *((pattern, _when_met) for pattern in _WHEN_MET),
    *((pattern, _of_subject) for pattern in _ATTENDS),
    *((pattern, _of_those_behind) for pattern in _NAMES),
    (_JOINED, _of_joined),
    (_ATTENDS_OTHERS, _of_others),
    (_BESIDE, _beside),
)
