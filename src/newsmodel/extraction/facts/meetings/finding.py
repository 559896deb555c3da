"""Who met whom: occasions found by rule, one draft for each mention."""

from collections.abc import Sequence
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.further import further, without
from newsmodel.extraction.facts.meetings.matched.alongside import is_alongside
from newsmodel.extraction.facts.meetings.matched.among import AMONG_THOSE, is_among
from newsmodel.extraction.facts.meetings.matched.gatherings import forums, is_forum
from newsmodel.extraction.facts.meetings.matched.hits import Hit
from newsmodel.extraction.facts.meetings.matched.invited import INVITED, INVITED_BY, INVITED_TO, JOINED, SENT
from newsmodel.extraction.facts.meetings.matched.media_told import with_media
from newsmodel.extraction.facts.meetings.matched.mediators import BROUGHT, CALLED, CONVENES, mediating
from newsmodel.extraction.facts.meetings.matched.noun_rules import COUNTRY_OF, NOUN_RULES
from newsmodel.extraction.facts.meetings.matched.senses import is_verb
from newsmodel.extraction.facts.meetings.matched.shown import shows
from newsmodel.extraction.facts.meetings.matched.stays import STAY, STAY_RULES, STAYS, is_stay
from newsmodel.extraction.facts.meetings.matched.telling import is_by_phone
from newsmodel.extraction.facts.meetings.matched.wordless import AT_FORUM, BESIDE, COMPANY, FORUM, PHONE, PHONE_RULES
from newsmodel.extraction.facts.meetings.matched.worked_out import WORKED_OUT_RULES, is_worked_out
from newsmodel.extraction.facts.meetings.named.members import Members
from newsmodel.extraction.facts.meetings.named.participants import PARTIES, PARTY
from newsmodel.extraction.facts.meetings.one_by_one import one_by_one
from newsmodel.extraction.facts.meetings.onward import onward
from newsmodel.extraction.facts.meetings.readings import Reading
from newsmodel.extraction.facts.meetings.when.news_day import with_day_of_news
from newsmodel.extraction.facts.meetings.when.visits_told import with_days_of_journeys
from newsmodel.extraction.facts.meetings.where.gathering import with_gathering
from newsmodel.extraction.facts.meetings.where.scenes import with_scenes
from newsmodel.extraction.facts.meetings.where.trips import with_goal
from newsmodel.extraction.facts.meetings.whether.fates import with_fates
from newsmodel.extraction.facts.meetings.whether.going_on import with_going_on
from newsmodel.extraction.facts.meetings.whether.revivals import with_revivals
from newsmodel.extraction.facts.meetings.which.settings import as_of_those_who_meet
from newsmodel.extraction.facts.meetings.who.attendants import with_attendants
from newsmodel.extraction.facts.meetings.who.delegates import with_delegates
from newsmodel.extraction.facts.meetings.who.negotiating import with_negotiators
from newsmodel.extraction.facts.meetings.wording.cues import AHEAD
from newsmodel.extraction.facts.meetings.wording.occasions import NOT_MET, TO_COME, Draft
from newsmodel.extraction.facts.phrases import TELLING, Phrases, read_phrases
from newsmodel.extraction.resolution.cast import Cast
from newsmodel.extraction.rule import Rule
from newsmodel.lexicon.entries import MeetingVerb
from newsmodel.values.blocks import BlockKind

#: Blocks that make no meeting, but may tell more of one.
SHOWING: Final = frozenset({BlockKind.CAPTION})


def find_meetings(cast: Cast) -> tuple[Draft, ...]:
    """A draft for each mention of a meeting, in order of the text; one without parties for "the talks"."""
    phrases = read_phrases(cast, quotations=False)
    members = Members(phrases)
    alphabet = cast.units.vocabulary.alphabet
    drafts: list[Draft] = []
    ways: list[Draft] = []
    end = 0
    hits = (hit.start() for hit in alphabet.compile(f"meet|noun|alongside|beside|{STAYS}").finditer(phrases.letters))
    for what in sorted({*hits, *forums(phrases)}):
        kind = phrases.block_kind(what) if what >= end else None
        if kind not in TELLING and kind not in SHOWING:
            continue
        found = _read(phrases, what, members, drafts)
        if found is not None and found[0][0].way:
            told, end = found
            ways += with_goal(phrases, what, told) if kind in TELLING and told[0].status not in NOT_MET else []
        elif found is not None:
            told, end = found
            told[0] = as_of_those_who_meet(phrases, what, told[0], drafts[-1] if drafts else None)
            shown = kind not in TELLING or shows(phrases, what)
            drafts += (_shown(phrases, what, draft) for draft in told) if shown else told
    drafts = with_delegates(phrases, members, with_attendants(phrases, members, drafts))
    drafts = list(with_negotiators(phrases, members, with_going_on(phrases, drafts)))
    drafts = with_media(phrases, with_revivals(phrases, with_fates(phrases, drafts)))
    placed = with_scenes(phrases, drafts)
    told_of = with_day_of_news(phrases, with_days_of_journeys(phrases, placed, ways))
    return (*with_gathering(phrases, told_of), *ways)


def _shown(phrases: Phrases, what: int, draft: Draft) -> Draft:
    """The mention under a picture, which tells the day on which it was taken "ahead of the summit in Oslo"."""
    before = any(phrases.small[at] in AHEAD for at in range(max(0, what - _LED), what))
    times = () if before and draft.status in TO_COME else draft.times
    return attrs.evolve(draft, stands=False, shown=True, told=True, times=times)


#: Phrases from "ahead of" to the noun.
_LED: Final = 6


def _read(phrases: Phrases, what: int, members: Members, drafts: Sequence[Draft]) -> tuple[list[Draft], int] | None:
    meaning = phrases.meaning(what)
    verb = is_verb(phrases, what)
    entry = None if meaning is None else meaning.meeting if verb else meaning.noun
    if isinstance(entry, MeetingVerb) and entry.lemma in _OF_OCCASIONS:
        return None
    rules = _rules_of_verb(phrases, what) if verb else NOUN_RULES
    mediates = mediating(phrases, what) if verb else None
    if mediates is not None:
        entry, rules = mediates[0] or entry, (mediates[1],)
    if is_by_phone(phrases, what):
        entry, rules = PHONE, PHONE_RULES
    elif is_forum(phrases, what):
        entry, rules = FORUM, (AT_FORUM,)
    elif is_alongside(phrases, what):
        entry, rules = COMPANY, (BESIDE,)
    elif entry is None and phrases.tags[what].isdisjoint(("meet", "noun")) and is_stay(phrases, what):
        entry, rules = STAY, STAY_RULES
    if entry is None:
        return None
    alphabet = phrases.cast.units.vocabulary.alphabet
    for rule in rules:
        match = alphabet.compile(rule.pattern).match(phrases.letters, what)
        if match is not None:
            hit = Hit(phrases, rule, match, entry)
            found = Reading(hit, members, drafts).draft()
            if found is not None:
                if counted := one_by_one(hit, found[0]):
                    return counted, found[1]
                others = list((onward if found[0].way else further)(hit, members, found[0]))
                more = [draft for draft, _ in others]
                first = found[0] if found[0].way else without(found[0], more)
                return [first, *more], others[-1][1] if others else found[1]
    return None


def _rules_of_verb(phrases: Phrases, what: int) -> tuple[Rule, ...]:
    if is_worked_out(phrases, what):
        return (*WORKED_OUT_RULES, *VERB_RULES)
    return (AMONG_THOSE, *VERB_RULES) if is_among(phrases, what) else VERB_RULES


#: What is done to an occasion, "led talks with", and to others than those with whom somebody meets: "led a team".
_OF_OCCASIONS: Final = frozenset({"lead"})
#: What may stand between a verb and "with": "met in Oslo on Monday".
_TOPIC: Final = f"(!mark&!meet&!have&!be&!modal&!turn|noun|quote|{COUNTRY_OF}){{0,10}}?"
VERB_RULES: Final = (  # surest first
    INVITED,
    INVITED_BY,
    INVITED_TO,
    JOINED,
    SENT,
    Rule(
        name="a-met-b",
        pattern=(
            f"what:meet (adverb|comma adverb comma)? time? (not only|not prep? {PARTY} comma? turn)? lead:prep?"
            f" ((each|both|all) of)? whom:{PARTIES}"
            " (?!(noun&!adverb)|organization noun)"
        ),
        holds=(
            "Mr Tveit met Ms Lund.",
            "Mr Tveit is to meet Ms Lund and Mr Berg on Friday.",
            "Mr Tveit spoke to Ms Lund by phone.",
            "Mr Tveit will confer with Ms Lund.",
            "Mr Tveit left Oslo after meeting Ms Lund.",
            "Mr Tveit was received by Ms Lund.",
            "Mr Tveit, who came by train, met Ms Lund.",
            "After meeting Ms Lund, Mr Tveit left.",
        ),
        fails=(
            "Mr Tveit met the deadline.",
            "The demand was met by Monday.",
            "Mr Tveit spoke.",
            "Mr Tveit spoke to reporters.",
            "Mr Tveit welcomed the vote in Norway.",
            "Mr Tveit will host the NATO summit.",
        ),
    ),
    Rule(
        name="a-met-in-c-with-b",
        pattern=(
            f"what:meet {_TOPIC} ((?<=time) comma (?=with (det|party|modifier|demonym)))? lead:(with|by) whom:{PARTIES}"
        ),
        holds=(
            "Mr Tveit met in Oslo with Ms Lund.",
            "Mr Tveit met on May 3, with Ms Lund.",
            "Mr Tveit discussed the border with Ms Lund.",
            "Mr Tveit was received at the airport in Oslo on Tuesday by Ms Lund.",
        ),
        fails=("Mr Tveit discussed the border.", "Mr Tveit met in Oslo by Ms Lund."),
    ),
    Rule(
        name="a-and-b-met",
        pattern="what:meet",
        holds=(
            "Mr Tveit and Ms Lund met in Oslo.",
            "Mr Tveit and Ms Lund last saw each other in Oslo.",
            "Both sides will meet. Norway and Sweden met.",
            "Ms Lund, with whom Mr Tveit met, left.",
        ),
        fails=("Mr Tveit met in Oslo.", "Norway and Sweden met the same fate."),
    ),
)
RULES: Final = (
    *VERB_RULES,
    *WORKED_OUT_RULES,
    AMONG_THOSE,
    *(BROUGHT, CALLED, CONVENES),
    *NOUN_RULES,
    *PHONE_RULES,
    *(BESIDE, AT_FORUM),
    *STAY_RULES,
)
