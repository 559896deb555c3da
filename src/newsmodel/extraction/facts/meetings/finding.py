"""Who met whom: occasions found by rule, one draft for each mention."""

from collections.abc import Sequence
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.further import further, without
from newsmodel.extraction.facts.meetings.matched.alongside import is_alongside
from newsmodel.extraction.facts.meetings.matched.hits import Hit
from newsmodel.extraction.facts.meetings.matched.invited import INVITED, INVITED_BY, INVITED_TO, JOINED, SENT
from newsmodel.extraction.facts.meetings.matched.mediators import BROUGHT, CALLED, CONVENES, mediating
from newsmodel.extraction.facts.meetings.matched.senses import is_verb
from newsmodel.extraction.facts.meetings.matched.shown import shows
from newsmodel.extraction.facts.meetings.matched.telling import is_by_phone
from newsmodel.extraction.facts.meetings.matched.wordless import BESIDE, COMPANY, PHONE, PHONE_RULES
from newsmodel.extraction.facts.meetings.named.members import Members
from newsmodel.extraction.facts.meetings.named.participants import GROUP, PARTIES, PARTY, SEVERAL
from newsmodel.extraction.facts.meetings.readings import Reading
from newsmodel.extraction.facts.meetings.when.news_day import with_day_of_news
from newsmodel.extraction.facts.meetings.where.scenes import with_scenes
from newsmodel.extraction.facts.meetings.whether.fates import with_fates
from newsmodel.extraction.facts.meetings.whether.revivals import with_revivals
from newsmodel.extraction.facts.meetings.which.settings import as_of_those_who_meet
from newsmodel.extraction.facts.meetings.who.attendants import with_attendants
from newsmodel.extraction.facts.meetings.wording.occasions import Draft
from newsmodel.extraction.facts.phrases import TELLING, Phrases, read_phrases
from newsmodel.extraction.resolution.cast import Cast
from newsmodel.extraction.rule import Rule
from newsmodel.values.blocks import BlockKind

#: Blocks that make no meeting, but may tell more of one.
SHOWING: Final = frozenset({BlockKind.CAPTION})


def find_meetings(cast: Cast) -> tuple[Draft, ...]:
    """A draft for each mention of a meeting, in order of the text; one without parties for "the talks"."""
    phrases = read_phrases(cast, quotations=False)
    members = Members(phrases)
    alphabet = cast.units.vocabulary.alphabet
    drafts: list[Draft] = []
    end = 0
    for hit in alphabet.compile("meet|noun|alongside|beside").finditer(phrases.letters):
        what = hit.start()
        kind = phrases.block_kind(what) if what >= end else None
        if kind not in TELLING and kind not in SHOWING:
            continue
        found = _read(phrases, what, members, drafts)
        if found is not None:
            told, end = found
            told[0] = as_of_those_who_meet(phrases, what, told[0], drafts[-1] if drafts else None)
            shown = kind not in TELLING or shows(phrases, what)
            drafts += [attrs.evolve(draft, stands=False, shown=True, told=True) if shown else draft for draft in told]
    drafts = with_attendants(phrases, members, drafts)
    return with_day_of_news(phrases, with_scenes(phrases, with_revivals(phrases, with_fates(phrases, drafts))))


def _read(phrases: Phrases, what: int, members: Members, drafts: Sequence[Draft]) -> tuple[list[Draft], int] | None:
    meaning = phrases.meaning(what)
    verb = is_verb(phrases, what)
    entry = None if meaning is None else meaning.meeting if verb else meaning.noun
    rules: tuple[Rule, ...] = VERB_RULES if verb else NOUN_RULES
    mediates = mediating(phrases, what) if verb else None
    if mediates is not None:
        entry, rules = mediates[0] or entry, (mediates[1],)
    if is_by_phone(phrases, what):
        entry, rules = PHONE, PHONE_RULES
    elif is_alongside(phrases, what):
        entry, rules = COMPANY, (BESIDE,)
    if entry is None:
        return None
    alphabet = phrases.cast.units.vocabulary.alphabet
    for rule in rules:
        match = alphabet.compile(rule.pattern).match(phrases.letters, what)
        if match is not None:
            hit = Hit(phrases, rule, match, entry)
            found = Reading(hit, members, drafts).draft()
            if found is not None:
                others = list(further(hit, members, found[0]))
                more = [draft for draft, _ in others]
                return [without(found[0], more), *more], others[-1][1] if others else found[1]
    return None


#: Behind a city: "in Geneva, Switzerland,".
_COUNTRY_OF: Final = "(?<=place) comma (organization|country|place) comma?"
_TOPIC: Final = f"(!mark&!meet&!have&!be&!modal&!turn|noun|quote|{_COUNTRY_OF}){{0,10}}?"
_MID: Final = (
    "((prep&!as det? (modifier|low&!say&!meet|party|demonym|name){0,3}"
    f" (place ({_COUNTRY_OF})?|country|time|party|num"
    "|low&!say&!meet)|adverb|time|modifier|(participle&planned|participle&held) (?=(prep|time|adverb))"
    "|comma (?=(prep? time|adverb))"
    "|(have|be|modal|not|adverb){0,4} (held&!noun|planned&!noun|ongoing&!noun|cancelled&!noun|postponed&!noun){1,2}"
    " (?=(prep|time|adverb|between))"
    "|(modal|have|not|adverb){0,3} be det (modifier|num|low&!say){1,3} (?=between))){0,3}?"
)

#: What is said of talks before those who hold them: "talks broke down between".
_ON: Final = (
    "((modal|have|be|not|adverb){0,3}"
    " (past|participle|(?<=(have|be)) low&!prep&!det|low (?=down)) adverb?"
    f" (prep? time|in det? (place ({_COUNTRY_OF})?|country)){{0,2}} (?=(between|among)))?"
)

#: An aside on which one it is: "the meeting, the first in years between".
_FIRST: Final = "det modifier (low|num|noun|time){0,3} (prep time)?"

VERB_RULES: Final = (  # surest first
    INVITED,
    INVITED_BY,
    INVITED_TO,
    JOINED,
    SENT,
    Rule(
        name="a-met-b",
        pattern=f"what:meet (adverb|comma adverb comma)? time? lead:prep? whom:{PARTIES} (?!noun|organization noun)",
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
THE_TALKS: Final = Rule(
    name="the-talks",
    pattern="what:noun",
    holds=("Mr Tveit and Ms Lund have concluded two days of talks in Oslo.", "Mr Tveit attended a summit in Oslo."),
    fails=("Mr Tveit has left.",),
)
NOUN_RULES: Final = (  # surest first
    Rule(
        name="talks-that-a-held",
        pattern=(
            "what:noun (comma? relative|that)? (det|modifier){0,2} who:party adverb?"
            f" (have held?|have have|held) adverb? {_MID} with whom:{PARTIES}"
        ),
        holds=(
            "The talks that Mr Tveit held with Ms Lund were short.",
            "A meeting Mr Tveit had on Monday with Ms Lund ended early.",
        ),
        fails=("The talks held with nobody were short.",),
    ),
    Rule(
        name="talks-that-a-wished",
        pattern=(
            "what:noun (comma? relative|that)? (det|modifier){0,2} who:party (have|adverb){0,2}"
            f" did:(low|proposed|planned) (to? low&!prep|for)? {_MID} lead:(with|to) whom:{PARTIES} (?!to|for)"
        ),
        holds=(
            "The call Mr Tveit made to Ms Lund was short.",
            "The visit that Mr Tveit paid in May to Ms Lund was short.",
            "The meeting Mr Tveit wants with Ms Lund may be long.",
            "A summit that Mr Tveit had long hoped to hold with Ms Lund was called off.",
        ),
        fails=("The call Mr Tveit gave to Ms Lund was short.", "The calls Mr Tveit made to Ms Lund to stop failed."),
    ),
    Rule(
        name="call-from",
        pattern=f"what:noun {_MID} (from|to) whom:{PARTIES} (?!to|for)",
        holds=(
            "Mr Tveit received a phone call on Monday from Ms Lund.",
            "Mr Tveit made a call to Ms Lund.",
        ),
        fails=("Mr Tveit heard calls from Ms Lund.", "Mr Tveit heard a call from Ms Lund for peace."),
    ),
    Rule(
        name="talks-attended-by",
        pattern=(
            f"what:noun {_MID} (comma|comma !mark{{1,10}} comma (?=(modal|have|be)))?"
            " relative? (modal|have|be|planned|to|adverb){0,6}"
            f" between:(meet&attends&participle by|low&!prep&!det together) whom:{SEVERAL}"
        ),
        holds=(
            "A meeting in Oslo, attended by Mr Tveit and Ms Lund, was short.",
            "The summit, which was attended by Mr Tveit and Ms Lund, was short.",
            "The talks brought together Norway and Sweden.",
            "The summit will be attended by Mr Tveit and Ms Lund.",
        ),
        fails=(
            "The talks, praised by Mr Tveit and Ms Lund, were short.",
            "The talks were not attended by Mr Tveit and Ms Lund.",
        ),
    ),
    Rule(
        name="talks-included-b",
        pattern=(
            "what:noun (prep? time|in place){0,2} (comma relative)? (modal|have|be|adverb){0,4}"
            f" lead:(comprises&!including) whom:{PARTIES} (?!noun|organization noun)"
        ),
        holds=(
            "Mr Tveit's meetings on Monday included Ms Lund and the Danish king.",
            "The talks, which included Norway, Denmark and Sweden, broke down.",
        ),
        fails=("The talks included Ms Lund.", "Topics of the talks included Norway and Sweden."),
    ),
    Rule(
        name="talks-between",
        pattern=(
            f"what:noun {_MID} {_ON} ((comma|dash) ({_FIRST} )?(?=(between|involving)))?"
            " between:(between|among|of|involving|(?<=noun) including)"
            f" whom:({SEVERAL}|(?<=between) ({PARTY} comma join {PARTY}|{GROUP}))"
        ),
        holds=(
            "Talks between Norway and Sweden have begun.",
            "The meeting of Mr Tveit and Ms Lund was short.",
            "Talks will be held on Monday between Norway and Sweden.",
            "Talks between the king, Mr Tveit, and Ms Lund were short.",
        ),
        fails=("Talks between meals are dull.",),
    ),
    Rule(
        name="talks-where",
        pattern=f"what:noun {_MID} comma? between:(where|(at|in|during) relative) whom:{SEVERAL}",
        holds=(
            "Norway left a summit in Oslo where Mr Tveit and Ms Lund signed a pact.",
            "Norway left a summit, at which Mr Tveit and Ms Lund signed a pact.",
        ),
        fails=("Norway left a summit in Oslo where Mr Tveit was ill.",),
    ),
    Rule(
        name="talks-where-a-with-b",
        pattern=(
            f"what:noun {_MID} comma? (where|(at|in|during) relative) (modifier|low&!say){{0,3}} who:party"
            f" (!mark&!party&!turn&!relative){{1,7}} with whom:{PARTIES}"
        ),
        holds=("Norway left before a summit in Oslo where Mr Tveit hopes to seal a deal with Ms Lund.",),
        fails=("Norway left before a summit in Oslo where Mr Tveit hopes to seal a deal.",),
    ),
    Rule(
        name="talks-where-a-told-b",
        pattern=(
            f"what:noun {_MID} comma? (where|(at|in|during|on) relative) (modifier|low&!say){{0,3}} (party comma)?"
            f" who:party comma? (have|adverb){{0,2}} told:(say&past) whom:{PARTY} (?!noun)"
        ),
        holds=(
            "It began with a call in which Mr Tveit asked Ms Lund for help.",
            "Mr Berg gave a dinner in Oslo where Mr Tveit warned Ms Lund of the storm.",
        ),
        fails=("It began with a call in which Mr Tveit denied it.", "It began with talks where Mr Tveit said so."),
    ),
    Rule(
        name="talks-with",
        pattern=f"what:noun {_MID} ((modal|have|adverb){{0,3}} be)? with whom:{PARTIES}",
        holds=(
            "Mr Tveit opened talks in Oslo with Ms Lund.",
            "Mr Tveit's talks with Ms Lund ended early.",
            "Mr Tveit's last meeting was with Ms Lund.",
        ),
        fails=("Talks with no end.",),
    ),
    Rule(
        name="dinner-for",
        pattern=f"what:noun {_MID} for whom:{PARTIES}",
        holds=("Ms Lund hosted a dinner in Oslo for Mr Tveit.", "Ms Lund will give a lunch for the Danish president."),
        fails=("Ms Lund had dinner for three hours.", "Ms Lund gave a lunch for donors.", "A dinner for Mr Tveit."),
    ),
    Rule(
        name="visit-by",
        pattern=(
            f"what:noun adverb? (prep? time)? (by|of (?={PARTIES} to)|comma? from:from) whom:{PARTIES}"
            " (lead:to det? where:(place|country|organization))?"
        ),
        holds=(
            "They spoke about a visit by Mr Tveit to Norway.",
            "Chile was silent after a visit by Norwegian minister Per Tveit in May.",
            "Ms Lund will host a state visit from Mr Tveit.",
            "They spoke about the visit of Mr Tveit to Norway.",
        ),
        fails=(
            "The talks were hailed by Mr Tveit.",
            "They spoke about a meeting by the sea.",
            "Mr Tveit began his visit from Norway.",
        ),
    ),
    Rule(
        name="visit-to-c-by-a",
        pattern=(f"what:noun lead:to det? where:(place|country|organization) (prep? time)? by whom:{PARTIES}"),
        holds=(
            "A visit to Norway by Chilean minister Ines Muñoz is planned.",
            "They spoke about a trip to Oslo on Monday by Chilean minister Ines Muñoz.",
        ),
        fails=(
            "A visit to Norway by train is planned.",
            "Denmark's Ole Dahl made the first visit to Oslo by a Danish king.",
        ),
    ),
    Rule(
        name="meeting-of",
        pattern=f"what:noun of whom:({GROUP}|{PARTY})",
        holds=(
            "Mr Tveit told a meeting of foreign ministers that he was ill.",
            "Mr Tveit spoke at a meeting of the African Union.",
        ),
        fails=("The talks of the town ended.", "A meeting of minds is needed."),
    ),
    Rule(
        name="visit-to",
        pattern=f"what:noun adverb? time? lead:to (?!low&!det&!owner&!modifier&!num&!party) whom:{PARTIES}",
        holds=("Mr Tveit called off a visit to Ms Lund.",),
        fails=("Mr Tveit preferred talks to war.", "Mr Tveit went on a mission to free Danish sailors."),
    ),
    THE_TALKS,
)
RULES: Final = (*VERB_RULES, BROUGHT, CALLED, CONVENES, *NOUN_RULES, *PHONE_RULES, BESIDE)
