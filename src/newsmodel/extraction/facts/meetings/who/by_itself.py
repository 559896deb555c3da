"""Whether a mention makes a meeting by itself, or tells only more of one that is told elsewhere."""

from collections.abc import Sequence
from typing import Final, NamedTuple, final

from newsmodel.extraction.facts.groups import is_named_apart
from newsmodel.extraction.facts.meetings.matched.hits import OF_SOME, TALKS_BETWEEN, TALKS_WITH, THE_TALKS, Hit
from newsmodel.extraction.facts.meetings.matched.in_passing import is_in_passing
from newsmodel.extraction.facts.meetings.named.members import Members
from newsmodel.extraction.facts.meetings.named.within import are_anybody
from newsmodel.extraction.facts.meetings.who.sides import BECOMES
from newsmodel.extraction.facts.meetings.wording.cues import OFF, is_first_time, is_foremost
from newsmodel.extraction.facts.meetings.wording.nouns import is_attended, is_definite, names_occasion
from newsmodel.extraction.facts.meetings.wording.occasions import DONE
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.lexicon.entries import MeetingNoun
from newsmodel.model.meeting import MeetingStatus, Participation
from newsmodel.values.places import Place
from newsmodel.values.time import TimeExpression


@final
class Told(NamedTuple):
    """What a mention tells."""

    hit: Hit
    members: Members
    who: Sequence[Participation]
    #: First phrase of the mention, and behind its last one.
    extent: tuple[int, int]
    status: MeetingStatus
    #: True if words tell the status.
    told: bool
    times: Sequence[TimeExpression]
    place: Place | None


def stands(mention: Told, *, among_themselves: bool) -> bool:
    """True if the mention makes a meeting by itself: of two, of a group, of who attends more than "the talks"."""
    hit, who = mention.hit, mention.who
    phrases = hit.phrases
    if len(who) > 1:
        if hit.rule == THE_TALKS and not (mention.told or mention.times or mention.place) and _is_mere_name(mention):
            return False
        if hit.rule == THE_TALKS and phrases.small[hit.what].endswith("table"):
            return False  # "would give way at the negotiating table"
        if mention.status in DONE and is_in_passing(hit, mention.members.standing, who, mention.place):
            return False
        if _is_record(mention):
            return False
        anybody = mention.members.standing.named(who) == 0 and are_anybody(phrases, mention.extent)
        return not anybody or _is_dated(mention)
    if hit.rule == OF_SOME or among_themselves:
        return not (among_themselves and _is_venue(phrases, hit.what))  # "on the fringes of the G20 leaders' summit"
    if not who or hit.verb is not None or hit.rule == TALKS_WITH or not is_attended(phrases, hit.what):
        return False
    if hit.entry.kind in _OF_TWO and mention.members.standing.is_person(who[0].party) and _is_of_nobody(hit):
        return False  # "took part in the talks"
    named = names_occasion(phrases, hit.what - 1, hit.what)
    plural = isinstance(hit.entry, MeetingNoun) and phrases.small[hit.what] == hit.entry.plural != hit.entry.form
    one = not is_definite(phrases, hit.what) and not plural  # not "attends meetings"
    return named or bool(mention.times) or mention.place is not None or one


def _is_venue(phrases: Phrases, noun: int) -> bool:
    """True for "on the fringes of the G20 leaders' summit", where others may meet."""
    start, _ = phrases.sentence[noun]
    of = next((at for at in range(noun - 1, max(start, noun - _NAME), -1) if phrases.small[at] == "of"), start)
    return of > start and phrases.small[of - 1] in _SIDES


#: Phrases of the name of an occasion, and what is beside it.
_NAME: Final = 6
_SIDES: Final = frozenset({"sidelines", "sideline", "margins", "fringes"})


def _is_of_nobody(hit: Hit) -> bool:
    """True for "the talks", "a long meeting"; not for "a meeting of the commission", "the NATO ministerial meeting"."""
    phrases, at = hit.phrases, hit.what - 1
    while phrases.tags[at] & _SORTS and phrases.tags[at].isdisjoint(_NAMED):
        at -= 1
    told = phrases.small[hit.what + 1] in _WHOSE and hit.what + 2 not in phrases.times
    return not told and phrases.tags[at].isdisjoint(_NAMED)


_SORTS: Final = frozenset({"low", "common", "modifier", "num"})
_NAMED: Final = frozenset({"name", "capital", "acronym", "organization", "country", "party", "place", "demonym"})
_WHOSE: Final = frozenset({"of", "on", "about"})
#: What one holds with another; a summit or a conference may be told of one who is there.
_OF_TWO: Final = frozenset({"meeting", "talks", "negotiation"})


def _is_record(mention: Told) -> bool:
    """True for "is the most senior envoy to visit Chile", "the first meeting between a sitting king and Ms Lund".

    So for "the first time a sitting king has met Ms Lund".
    It tells what is so special of a meeting that is told elsewhere; not so "became the first to visit Chile".
    """
    hit = mention.hit
    phrases, start = hit.phrases, hit.phrases.sentence[hit.what][0]
    if hit.verb is None and not (mention.times and mention.status in DONE):
        foremost = is_foremost(phrases, max(start, hit.what - _NEAR), hit.what)
        return foremost and hit.rule == TALKS_BETWEEN and any(_is_any(mention, at) for at in range(*mention.extent))
    if is_first_time(phrases, hit.aux) and any(_is_any(mention, at) for at in range(*mention.extent)):
        return True
    subject = hit.aux - 1
    if (
        hit.verb is None
        or mention.times
        or "to" not in phrases.tags[hit.aux]
        or subject < start
        or not is_foremost(phrases, subject, hit.aux)
    ):
        return False
    met = () if hit.whom is None else range(*hit.whom)
    return phrases.small[subject - 1] not in BECOMES and not any("person" in phrases.tags[at] for at in met)


def _is_any(mention: Told, at: int) -> bool:
    """True for "a sitting president", one of those who meet, who is whoever is president then."""
    phrases = mention.hit.phrases
    if at not in phrases.references or not phrases.small[at].startswith(("a ", "an ")):
        return False
    meets = any(part.party == phrases.references[at].party for part in mention.who)
    return meets and "person" in phrases.tags[at]


#: Phrases from "first" to the noun.
_NEAR: Final = 3


def _is_dated(mention: Told) -> bool:
    """True for "a Norwegian official met a Chilean envoy in Oslo on Monday": whose they are, and where or when."""
    codes = {mention.members.standing.country(part.party) for part in mention.who}
    when = (bool(mention.times) or mention.place is not None) and mention.status not in OFF
    phrases, hit = mention.hit.phrases, mention.hit
    first = is_first_time(phrases, hit.aux) or is_foremost(phrases, max(0, hit.what - _NEAR), hit.what)
    return when and None not in codes and len(codes) > 1 and not first


def _is_mere_name(mention: Told) -> bool:
    """True for "U.S.-Soviet talks" in a text that speaks of no Soviets."""
    return not all(is_named_apart(mention.hit.phrases.cast, part.party) for part in mention.who)
