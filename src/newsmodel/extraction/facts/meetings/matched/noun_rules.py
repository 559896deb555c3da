"""What may stand around a noun for an occasion: "talks in Oslo between", "a call in which Mr Tveit asked Ms Lund"."""

from typing import Final

from newsmodel.extraction.facts.meetings.named.participants import GROUP, PARTIES, PARTY, SEVERAL
from newsmodel.extraction.rule import Rule

#: Behind a city: "in Geneva, Switzerland,".
COUNTRY_OF: Final = "(?<=(place|name)) comma (organization|country|place) comma?"
_MID: Final = (
    "((prep&!as det? (modifier|low&!say&!meet|party|demonym|name|place (?=low&!prep)){0,3}"
    f" (place ({COUNTRY_OF})?|name {COUNTRY_OF}|country|time (join prep? time)?|party|num"
    "|low&!say&!meet)|adverb|time (join time)?|modifier|(participle&planned|participle&held) (?=(prep|time|adverb))"
    "|comma (?=(prep? time|adverb))"
    "|(have|be|modal|not|adverb){0,4} (held&!noun|planned&!noun|ongoing&!noun|cancelled&!noun|postponed&!noun){1,2}"
    " (?=(prep|time|adverb|between))"
    "|(modal|have|not|adverb){0,3} be det (modifier|num|low&!say){1,3} (?=between))){0,3}?"
)

#: What is said of talks before those who hold them: "talks broke down between".
_ON: Final = (
    "((modal|have|be|not|adverb){0,3}"
    " (past|participle|(?<=(have|be)) low&!prep&!det|low (?=down)) adverb?"
    f" (prep? time|in det? (place ({COUNTRY_OF})?|country)){{0,2}} (?=(between|among)))?"
)

#: An aside on which one it is: "the meeting, the first in years between".
_FIRST: Final = "det modifier (low|num|noun|time){0,3} (prep time)?"

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
        name="summit-attended-by",
        pattern=(
            f"what:noun {_MID} comma? relative? (modal|have|be|planned|to|adverb){{0,6}}"
            f" lead:((meet&attends&participle|meet&hosts&participle) by) whom:{PARTIES}"
        ),
        holds=(
            "The NATO summit in Oslo will be attended by President Ola Lund.",
            "The NATO summit, hosted by President Ola Lund, was short.",
        ),
        fails=("The summit in Oslo was attended by Mr Tveit.", "The NATO summit was praised by President Ola Lund."),
    ),
    Rule(
        name="talks-between",
        pattern=(
            f"what:noun {_MID} {_ON} ((comma|dash) ({_FIRST} )?(?=(between|involving)))?"
            " between:(between|among|of|involving|(?<=noun) including)"
            f" whom:({SEVERAL}|(?<=between) ({PARTY} comma join {PARTY}|{GROUP})|(?<=among) party&both)"
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
        name="talks-of-a-with-b",
        pattern=(
            f"what:noun {_MID} (comma|(have|modal|adverb){{0,2}} be) who:party possessive modifier{{1,2}} noun?"
            f" with whom:{PARTIES}"
        ),
        holds=(
            "The meeting was Mr Tveit's first with Ms Lund since May.",
            "The summit in Oslo, Mr Tveit's third with Ms Lund, was short.",
        ),
        fails=("The meeting was Mr Tveit's idea.", "The summit, Mr Tveit's best with a crowd, was short."),
    ),
    Rule(
        name="talks-with",
        pattern=f"what:noun {_MID} (comma? including|(modal|have|adverb){{0,3}} be)? with whom:{PARTIES}",
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
        name="tour-of-c",
        pattern=(
            "what:noun (prep? time)? lead:(of|to) det? where:(place|country|organization|demonym) (?!possessive|noun)"
        ),
        holds=(
            "Norwegian minister Ola Berg leaves on Monday for a tour of Chile and Peru.",
            "Norwegian minister Ola Berg scrapped a trip to the Chilean capital.",
        ),
        fails=("Norwegian singer Ola Berg leaves on Monday for a tour of Chile and Peru.", "Talks of war ended."),
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
