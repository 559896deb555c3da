"""Rules for who is asked to come, who comes along and who is sent: "invited Ms Lund to Oslo", "sent an envoy to"."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.hits import Hit
from newsmodel.extraction.facts.meetings.named.participants import PARTIES
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.rule import Rule

INVITED: Final = Rule(
    name="a-invited-b",
    pattern=(
        f"what:(meet&proposed) adverb? whom:{PARTIES} (comma prep? relative (!comma&!stop){{1,9}} comma)?"
        " (to (det|modifier)? where:(place|country|organization)"
        "|(to|for) ((det|owner) (modifier|num|low&!say){0,3}|modifier) noun|(to|for) noun&third)"
    ),
    holds=(
        "Mr Tveit invited Ms Lund to Oslo.",
        "Mr Tveit has invited Ms Lund to the White House.",
        "Mr Tveit would also invite Ms Lund for a state visit.",
        "Mr Tveit invited Ms Lund to talks in Oslo.",
        "Mr Tveit will invite Ms Lund, with whom he gets on, to Oslo.",
    ),
    fails=("Mr Tveit invited Ms Lund to speak.", "Mr Tveit invited questions."),
)
INVITED_BY: Final = Rule(
    name="a-was-invited-by-b",
    pattern=(
        "what:(meet&proposed&participle) adverb?"
        " (to (det|modifier)? (place|country|organization)|(to|for) ((det|owner) (modifier|num|low&!say){0,3})? noun"
        " (in place)?|to meet (place|country|organization)?)?"
        f" (prep? time)? lead:by whom:{PARTIES}"
    ),
    holds=(
        "Ms Lund was invited to Oslo by Mr Tveit.",
        "Ms Lund has been invited to talks in Oslo by Mr Tveit.",
        "Ms Lund has been invited by Mr Tveit.",
    ),
    fails=("Ms Lund was invited to Oslo.", "Ms Lund met the envoy invited by Mr Tveit."),
)
INVITED_TO: Final = Rule(
    name="a-was-invited-to-c",
    pattern=(
        "what:(meet&proposed&participle) adverb? to (visit&base)? (det|modifier)?"
        " where:(place|country|organization) (?!possessive|noun|to|by|low&!prep&!adverb)"
    ),
    holds=("Norwegian minister Ola Berg has been invited to Lima. Chile is ready.",),
    fails=("Norwegian minister Ola Berg has been invited to speak.", "Mr Tveit was invited to Norway's vote."),
)
JOINED: Final = Rule(
    name="a-joined-b-for-talks",
    pattern=(
        f"what:(meet&attends) lead:by? whom:{PARTIES} ((from|of) (!mark&!noun&!be&!meet){{1,4}}?)?"
        " ((in|at) det? (modifier|low&!prep&!noun){0,2} (place|country)?){0,2} (prep? time)?"
        " ((for|at) (det|owner)?|in (det|owner)) (modifier|low&!noun|num|time){0,3} noun (?!for|with)"
    ),
    holds=(
        "Mr Tveit joined Ms Lund for talks in Oslo.",
        "Mr Tveit will join Ms Lund and Mr Berg at a dinner on Friday.",
        "Mr Tveit joined Danish ministers from around the country in an unprecedented meeting.",
        "Mr Tveit was joined by Ms Lund for dinner.",
    ),
    fails=(
        "Mr Tveit joined Ms Lund for a walk.",
        "Mr Tveit joined Ms Lund in a call for peace.",
        "Mr Tveit joined Ms Lund in opposing the summit.",
    ),
)
SENT: Final = Rule(
    name="a-sent-b-to-c",
    pattern=(
        "what:(meet&travels_to_meet)"
        " (det? (modifier|num|demonym){0,3} whom:party (?!possessive|det|owner|num)"
        "|det? (modifier|num|demonym|low&!prep){1,4} (of (low|modifier){1,3})?)"
        " ((prep? time)? lead:to det? where:(country|organization|place))?"
    ),
    holds=(
        "Norway will send Danish envoy Ines Muñoz to Chile. Chile is ready.",
        "Norway has dispatched a team to Chile. Chile is ready.",
    ),
    fails=("Norway sent troops to Chile. Chile was ready.", "Norway sent a letter to Chile. Chile was ready."),
)


def invites(phrases: Phrases, at: int) -> bool:
    """True for "invited", "has invited" and for "an invitation"."""
    return any(word.startswith("invit") for word in phrases.small[at].split())


def is_visited_by(hit: Hit, cue: int, *, alone: bool) -> bool:
    """True if who does what the word at phrase *cue* says is visited: "invited Ms Lund to visit".

    So is who waits for visitors that are *alone* told of: "Norway expects envoys to visit".
    """
    awaits = hit.entry.kind == "visit" and hit.phrases.small[cue].rpartition(" ")[2] in _AWAITS
    return invites(hit.phrases, cue) or (alone and awaits)


_AWAITS: Final = frozenset({"expect", "expects", "expected", "expecting"})
