"""Verbs that sound like a meeting and tell of something else: "chairs the committee", "called out Ms Lund"."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.hits import IN_WITH, SENT, Hit
from newsmodel.extraction.facts.meetings.matched.invited import invites
from newsmodel.extraction.facts.meetings.named.members import Members
from newsmodel.extraction.facts.meetings.who.games import is_in_match
from newsmodel.extraction.facts.meetings.who.hosts import Parties
from newsmodel.extraction.facts.meetings.wording.nouns import SENDS
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.resolution.cast import Reference


def is_something_else(hit: Hit, members: Members, left: Parties, right: Parties) -> bool:
    """True if the verb of *hit* means nothing that *left* and *right* do together."""
    if hit.verb is None:
        return False
    return (
        _is_of_things(hit, left)
        or _is_idea(hit)
        or _is_of_office(hit, right)
        or _is_of_games(hit, members, left, right)
        or _is_done_to_thing(hit)
        or _is_sight(hit, right)
        or _is_taken_in(hit, members, left, right)
        or _is_crowd(hit, members, left, right)
        or _is_scholar(hit)
        or _is_ties(hit, members, right)
        or _is_of_kin(hit)
        or _is_private(hit, members, left, right)
        or _is_one(hit, left, right)
        or _is_answered(hit)
        or _is_speech(hit)
        or _is_agenda(hit)
        or _is_plan_of_another(hit, left)
        or _is_of_make(hit)
        or hit.phrases.words(hit.what, hit.what + 4).casefold().endswith(("each other halfway", "each other half-way"))
        or _is_like(hit)
        or _is_of_own_staff(hit, members, left, right)
        or hit.phrases.small[hit.what + 1] in _SPEAKS_FOR
        or hit.phrases.words(hit.what + 1, hit.what + 3).casefold() in _IN_FAVOUR
    )


#: "Are on speaking terms", "spoke out", "spoke up"; "had spoken in favour of".
_SPEAKS_FOR: Final = frozenset({"terms", "out", "up"})
_IN_FAVOUR: Final = frozenset({"in favour", "in favor", "in support", "in defence", "in defense"})


def _is_like(hit: Hit) -> bool:
    """True for "took corresponding measures", not for "have been corresponding"."""
    adjective = hit.phrases.small[hit.what] == "corresponding" and hit.aux == hit.what
    return adjective and "low" in hit.phrases.tags[hit.what + 1] and "prep" not in hit.phrases.tags[hit.what + 1]


def _is_of_own_staff(hit: Hit, members: Members, left: Parties, right: Parties) -> bool:
    """True for "Chilean officials briefed the Chilean president", who only hears from those who work for him."""
    if hit.verb is None or hit.verb.lemma not in _REPORTS or not any("group" in one.tags for one in left):
        return False
    codes = {members.standing.country(one.party) for one in (*left, *right)}
    return len(codes) == 1 and None not in codes and any(members.standing.is_leader(one.party) for one in right)


_REPORTS: Final = frozenset({"brief", "debrief"})


def _is_speech(hit: Hit) -> bool:
    """True of "students invited Ms Lund to speak": who is to speak before many meets none of them."""
    verb, phrases = hit.verb, hit.phrases
    if verb is None or verb.lemma != "speak" or hit.whom is not None or phrases.small[hit.what - 1] != "to":
        return False
    start, _ = phrases.sentence[hit.what]
    return any(invites(phrases, at) for at in range(max(start, hit.what - _TO_SPEAK), hit.what - 1))


def _is_plan_of_another(hit: Hit, left: Parties) -> bool:
    """True for "criticised the government for its decision to receive Ms Lund", which is not who criticises."""
    before = range(max(1, hit.aux - 2), hit.aux)
    its = next((at for at in before if hit.phrases.small[at] == "its"), None)
    led = its is not None and "prep" in hit.phrases.tags[its - 1]
    return led and all("person" in one.tags for one in left)


def _is_agenda(hit: Hit) -> bool:
    """True of "declined to say what the two would discuss": that they are to meet is told elsewhere."""
    if hit.verb is None or hit.verb.lemma not in _TELL_OF or not hit.phrases.all_tags(hit.aux, hit.what) & _MAY:
        return False
    start, _ = hit.phrases.sentence[hit.what]
    return any(hit.phrases.small[at] == "what" for at in range(max(start, hit.aux - _TO_SPEAK), hit.aux))


_MAY: Final = frozenset({"future", "would", "conditional"})


def _is_of_make(hit: Hit) -> bool:
    """True of "the poster had been made to speak to Ms Lund": it is a thing that is to do so."""
    return any(hit.phrases.small[at].partition(" ")[0] in _MADE for at in range(max(0, hit.aux - 1), hit.what))


_MADE: Final = frozenset({"designed", "intended", "meant", "built"})


#: Phrases from "invited" to what somebody is to do.
_TO_SPEAK: Final = 5


def _is_of_things(hit: Hit, left: Parties) -> bool:
    """True of "Norway landed a blow", "Chile returned to war", "sent it to Oslo": it is people who travel."""
    if hit.rule == SENT:
        return hit.whom is not None and any(hit.phrases.small[at] in _THINGS for at in range(*hit.whom))
    verb = hit.verb
    if verb is None or not (verb.frame == "travels_to_meet" or verb.lemma in _COMES):
        return False
    if verb.lemma in SENDS:
        return not _is_sent(hit)
    return bool(left) and not any(one.tags & _PEOPLE for one in left)


def _is_idea(hit: Hit) -> bool:
    """True of "made negotiating with Norway harder", "warned against talking to Chile": nobody is said to do so.

    So it is of "are intent on talking about the budget".
    """
    alone = hit.aux == hit.what and "ing" in hit.phrases.tags[hit.what]
    phrases, before = hit.phrases, hit.what - 1
    weighed = phrases.small[before] in ("of", "in", "about") and phrases.small[before - 1] in _WEIGHED
    talk = hit.whom is None and hit.verb is not None and hit.verb.lemma in _TALKS and phrases.small[before] in _INTENT
    return alone and (weighed or talk or phrases.small[before] in _OF_IDEAS)


_TALKS: Final = frozenset({"talk", "speak"})
#: Behind these "talking" is what somebody means to do, or does by himself.
_INTENT: Final = frozenset({"on", "of", "from", "without"})


def _is_sent(hit: Hit) -> bool:
    """True of "a team was sent to Chile", "diplomats sent to Chile": who sends another does not go himself."""
    tags = hit.phrases.tags
    return "be" in hit.phrases.all_tags(hit.aux, hit.what) or (hit.aux == hit.what and "participle" in tags[hit.what])


def _is_of_office(hit: Hit, right: Parties) -> bool:
    """True of "Mr Berg, who chairs the committee": it is his office."""
    verb = hit.verb
    return verb is not None and verb.lemma in PRESIDES and bool(right) and not any("person" in r.tags for r in right)


def _is_of_games(hit: Hit, members: Members, left: Parties, right: Parties) -> bool:
    """True of "Norway will co-host the games with Chile", "the Nordbank cup, hosted by Chile": no guests are told.

    So is it of "Norway hosts the Danish cricket team".
    """
    if any(_plays(members.words(one)) for one in right):
        return True
    if not any("person" in one.tags for one in (*left, *right)) and is_in_match(hit.phrases, hit.match.end()):
        return True
    verb = hit.verb
    if verb is None or verb.lemma not in _HOSTS:
        return False
    if hit.rule == IN_WITH and not hit.is_passive:
        between = range(hit.what + 1, hit.match.start("lead"))
        return not any("noun" in hit.phrases.tags[at] for at in between) and len(between) > 0
    standing = members.standing
    return not all(standing.confers(one) or (not hit.is_passive and standing.is_many(one)) for one in right)


def _plays(words: str) -> bool:
    """True for a team of a sport."""
    return words.endswith(("team", "teams", "squad", "side")) and not _SPORTS.isdisjoint(words.split()[-2:-1])


def _is_done_to_thing(hit: Hit) -> bool:
    """True of "a deal brokered by Norway", "he was badly treated by the envoys"."""
    verb = hit.verb
    if verb is None or not hit.is_passive:
        return False
    if verb.frame == "mediates":
        return hit.aux == hit.what and hit.what - 1 not in hit.phrases.references
    return verb.lemma == "treat" and not any(hit.phrases.small[at] == "to" for at in _behind(hit))


def _is_sight(hit: Hit, right: Parties) -> bool:
    """True of "saw a friend in him", "saw her future there", "saw Ms Lund as an ally": no one is met."""
    verb, phrases = hit.verb, hit.phrases
    if verb is None or verb.lemma != "see" or hit.whom is None:
        return False
    if any(_first(phrases, one) in _ANY for one in right) or "indefinite" in phrases.all_tags(*hit.whom):
        return True
    behind = phrases.tags[hit.match.end()]
    return phrases.small[hit.match.end() - 1] == "her" and "low" in behind and behind.isdisjoint(_GOES_ON)


def _is_taken_in(hit: Hit, members: Members, left: Parties, right: Parties) -> bool:
    """True of "Norway received migrants", "Chile hosts students": they live there; not of "Norway received envoys"."""
    if hit.frame != "hosts" or not all(members.standing.is_state(one.party) for one in left):
        return False
    return all(members.words(one).rpartition(" ")[2] in _DWELLERS for one in right)


def _is_crowd(hit: Hit, members: Members, left: Parties, right: Parties) -> bool:
    """True of "was greeted by officials", "welcomed back inspectors"; not of "greeted a team", "welcomed Ms Lund"."""
    if hit.verb is None or hit.verb.lemma not in _GREETS:
        return False
    return any(side and all(_is_of_crowd(members, one) for one in side) for side in (left, right))


def _is_of_crowd(members: Members, one: Reference) -> bool:
    head = members.words(one).partition(" of ")[0].partition(" from ")[0].rpartition(" ")[2]
    return not members.standing.is_named(one.party) and head in _CROWD


def _is_ties(hit: Hit, members: Members, right: Parties) -> bool:
    """True of "came to discuss ties with Norway", "spoke about his ties with Ms Lund": it is the ties that are with.

    Not of "discussed ties with Ms Lund".
    """
    if hit.verb is None or hit.verb.lemma not in _TELL_OF or hit.rule != IN_WITH:
        return False
    ties = hit.match.start("lead") - 1
    own = hit.phrases.small[ties - 1] in _WHOSE
    return hit.phrases.small[ties] in _TIES and (own or all(members.standing.is_state(one.party) for one in right))


_TELL_OF: Final = frozenset({"discuss", "speak", "talk"})
_WHOSE: Final = frozenset({"his", "her", "their", "its"})


def _is_of_kin(hit: Hit) -> bool:
    """True of "asked to visit relatives", who are no party."""
    if hit.verb is None or hit.verb.frame != "visits" or hit.whom is not None:
        return False
    return hit.phrases.small[hit.what + 1] in _FAMILY | {"friends"}


def _is_scholar(hit: Hit) -> bool:
    """True of "Mr Berg, visiting senior fellow at": it is what he is called."""
    if hit.whom is None or hit.verb is None or hit.verb.lemma != "visit" or "ing" not in hit.phrases.tags[hit.what]:
        return False
    return not _SCHOLARS.isdisjoint(hit.phrases.words(*hit.whom).casefold().partition(" of ")[0].split())


def _is_private(hit: Hit, members: Members, left: Parties, right: Parties) -> bool:
    """True of "spoke to his mother", "visited a doctor", "was reunited with relatives"; not of who leads a country."""
    if right and all(_is_of_home(hit, members, one) for one in right):
        return True
    if any(members.standing.is_leader(one.party) for one in left):
        return False
    return bool(right) and all(_is_own(hit, members, one) for one in right)


def _is_of_home(hit: Hit, members: Members, one: Reference) -> bool:
    """True for "his wife", "her children", with whom a leader speaks as anybody does."""
    words, small = members.words(one).split(), hit.phrases.cast.units.small
    home = bool(words) and words[-1] in _HOME and not members.standing.is_named(one.party)
    return home and (small[one.first] in _OWNERS or small[one.first - 1] in _OWNERS)


_HOME: Final = frozenset(
    {"wife", "husband", "mother", "parents", "children", "kids", "grandchildren", "grandmother", "girlfriend"}
)


def _is_answered(hit: Hit) -> bool:
    """True of "was met with silence by envoys"."""
    met = hit.verb is not None and hit.verb.lemma == "meet" and hit.is_done
    return met and hit.phrases.small[hit.what + 1] == "with"


def _is_one(hit: Hit, left: Parties, right: Parties) -> bool:
    """True of "the envoy and former minister was speaking", who is one and meets nobody."""
    single = not hit.phrases.all_tags(hit.aux, hit.what).isdisjoint(("is", "was", "has"))
    return single and not right and len(left) > 1 and not any("both" in one.tags for one in left)


def _is_own(hit: Hit, members: Members, one: Reference) -> bool:
    words = members.words(one).split()
    if not words or members.standing.is_named(one.party):
        return False
    if words[-1] in _HEALERS or (hit.verb is not None and hit.verb.lemma == "reunite" and words[-1] in _FAMILY):
        return True
    small = hit.phrases.cast.units.small
    owned = small[one.first] in _OWNERS or small[one.first - 1] in _OWNERS
    return owned and words[-1] in _FAMILY | _HELPERS


def _behind(hit: Hit) -> range:
    _, end = hit.phrases.sentence[hit.what]
    return range(hit.what + 1, min(end, hit.what + _NEAR))


def _first(phrases: Phrases, one: Reference) -> str:
    return phrases.cast.units.small[one.first]


_OF_IDEAS: Final = frozenset({"made", "make", "makes", "making", "against", "oppose", "opposes", "opposed"})
#: What is thought of doing it: "the value of negotiating", "no point in talking to".
_WEIGHED: Final = frozenset(
    {"value", "wisdom", "merit", "merits", "point", "benefit", "benefits", "risk", "risks", "danger", "dangers", "cost"}
    | {"costs", "sense", "use", "doubts", "scepticism", "skepticism"}
)
_TIES: Final = frozenset(
    {"ties", "trade", "relations", "relationship", "tensions", "deal", "deals", "agreement", "agreements", "war"}
    | {"dispute", "cooperation", "partnership", "alliance", "conflict", "treaty", "negotiations", "talks", "diplomacy"}
    | {"situation", "crisis", "standoff", "stand-off", "confrontation", "rift", "row", "feud", "border", "truce"}
    | {"pact", "friendship", "dealings", "rivalry", "meeting", "summit", "fight", "problems", "differences", "history"}
)
_SPORTS: Final = frozenset(
    {"baseball", "basketball", "cricket", "football", "handball", "hockey", "national", "olympic", "rugby", "soccer"}
    | {"test", "volleyball"}
)
_GREETS: Final = frozenset({"greet", "welcome"})
#: Who stands by when somebody comes or goes.
_CROWD: Final = frozenset(
    {
        "aides", "bystanders", "children", "critics", "crowd", "crowds", "dancers", "demonstrators", "dignitaries",
        "fans", "guards", "hosts", "inspectors", "investigators", "journalists", "locals", "members", "musicians",
        "officers", "officials", "onlookers", "opposition", "police", "protesters", "reporters", "residents",
        "soldiers", "staff", "students", "supporters", "team", "teams", "troops", "villagers", "voters",
        "well-wishers", "workers",
    }
)  # fmt: skip
_THINGS: Final = frozenset({"it", "them"})
#: Verbs of arriving, which tell of whom one sees only for people.
_COMES: Final = frozenset({"arrive", "land", "touch down"})
_PEOPLE: Final = frozenset({"person", "group", "pronoun"})
_HOSTS: Final = frozenset({"host", "co-host"})
#: Verbs of who directs an occasion, or a committee.
PRESIDES: Final = frozenset({"chair", "co-chair", "preside"})
_ANY: Final = frozenset({"a", "an", "no", "any"})
_DWELLERS: Final = frozenset(
    {
        "athletes", "captives", "deportees", "employees", "evacuees", "exiles", "families", "graduates", "immigrants",
        "inmates", "insurgents", "militants", "migrants", "pilgrims", "prisoners", "refugees", "returnees", "seekers",
        "settlers", "students", "survivors", "tourists", "troops", "visitors", "volunteers", "workers", "youths",
    }
)  # fmt: skip
#: Phrases from "treated" to "to".
_NEAR: Final = 8
_GOES_ON: Final = frozenset({"prep", "adverb", "time", "turn", "join", "subordinator", "again", "be", "have"})
_SCHOLARS: Final = frozenset({"fellow", "professor", "scholar", "lecturer", "researcher"})
_OWNERS: Final = frozenset({"his", "her", "their", "my", "our"})
_FAMILY: Final = frozenset(
    {"mother", "father", "wife", "husband", "son", "daughter", "parents", "family", "families", "brother", "sister"}
    | {"relatives", "children", "sons", "daughters", "brothers", "sisters", "grandfather", "grandmother"}
)
_HELPERS: Final = frozenset({"lawyer", "lawyers", "attorney", "attorneys"})
_HEALERS: Final = frozenset(
    {"doctor", "doctors", "physician", "therapist", "psychiatrist", "psychologist", "dentist", "nurse", "patient"}
    | {"physicians", "patients", "nurses"}
)
