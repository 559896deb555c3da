"""Journeys of those whose work it is to go to others: "the foreign minister will head to Chile", "sent an envoy"."""

import re
from typing import Final

from newsmodel.extraction.facts.goals import is_goal
from newsmodel.extraction.facts.meetings.matched.hits import IS_IN, SENT, TOUR_OF, Hit
from newsmodel.extraction.facts.meetings.named.members import Members
from newsmodel.extraction.facts.meetings.who.hosts import Parties
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import OF_BODIES, meaning_at
from newsmodel.extraction.resolution.cast import Reference


def mission(hit: Hit, members: Members, left: Parties, right: Parties) -> tuple[Parties, Parties] | None:
    """Who goes and whose country it is, if the verb tells that he does so to confer; else None.

    Anybody may go there to negotiate; a journey to something else that is said behind it, "flew to Chile for talks with
    Ms Lund", is that.
    """
    if hit.rule != SENT and (right or not _goes(hit)):
        return None
    who = (right or left) if hit.rule == SENT else left
    goal = _goal(hit, members, who)
    if goal is None or not who:
        return None
    told = bool(right) or hit.rule != SENT  # who goes, and not only who sends
    sent = _is_sent(members, who) if told else heads_group(hit)
    if _is_to_confer(hit, goal):
        return (who, (goal,)) if told or sent else None
    sure = sent and not is_goal(goal.party) and hit.rule != IS_IN and (hit.rule == SENT or not _arrives(hit))
    return (who, (goal,)) if sure and not _is_for_more(hit, goal) else None


def way(hit: Hit, members: Members, left: Parties) -> Parties:
    """Whose country it is that somebody in office goes to, if nothing is told of what for; else nobody."""
    if not left or not (_goes(hit) or hit.rule == TOUR_OF):
        return ()
    goal = _goal(hit, members, left)
    if goal is None or _is_home(hit) or _is_aside(hit) or not _is_official(hit, members, left):
        return ()
    return () if _is_for_talks(hit, goal) else (goal,)


def _is_aside(hit: Hit) -> bool:
    """True for "arriving in Chile, she said", "who was in Chile": it tells but where somebody else is told to act."""
    tags = hit.phrases.tags[hit.what]
    before = hit.phrases.all_tags(hit.aux, hit.what)
    if "be" in tags and "relative" in hit.phrases.tags[hit.aux - 1]:
        return before.isdisjoint(("modal", "to"))
    if _is_next_stop(hit):
        return False
    return ("ing" in tags and "be" not in before) or ({"be", "past"} <= tags and before.isdisjoint(("modal", "to")))


def _is_next_stop(hit: Hit) -> bool:
    """True for "will visit Chile before travelling to Norway"."""
    phrases, start = hit.phrases, hit.phrases.sentence[hit.what][0]
    return phrases.small[hit.aux - 1] == "before" and "visits" in phrases.all_tags(start, hit.aux - 1)


def _is_for_talks(hit: Hit, goal: Reference) -> bool:
    """True if it is told behind the country whom one is to meet there: "to Chile on Monday for talks with"."""
    phrases = hit.phrases
    _, end = phrases.sentence[hit.what]
    return any(
        phrases.tags[at] & {"meet", "noun"} and not _is_journey(phrases, at)
        for at in range(goal.first + 1, min(end, goal.first + _FAR))
    )


def _goes(hit: Hit) -> bool:
    """True for who flies, arrives, stays; not for "returned home"."""
    return hit.frame == "travels_to_meet" or _arrives(hit)


def _arrives(hit: Hit) -> bool:
    return hit.verb is not None and hit.verb.lemma in _ARRIVES


def _is_home(hit: Hit) -> bool:
    """True for "returned to Chile", "came from Chile", where one was before."""
    return hit.verb is not None and hit.verb.lemma == "return"


def _is_official(hit: Hit, members: Members, who: Parties) -> bool:
    """True for those in office, of a country that is known, on a journey that the text nearby calls one, or is to come.

    So it is for a delegation, and for whose work it is to go to others.
    """
    standing, phrases = members.standing, hit.phrases
    if any(standing.country(one.party) is None for one in who):
        return False
    if _is_sent(members, who) and not _TEAM.search(members.words(who[0])):
        return True
    if not all(standing.is_official(one.party) for one in who):
        return False
    block = phrases.block(hit.what)
    near = range(max(0, hit.what - _AROUND), min(len(phrases.letters), hit.what + _AROUND))
    return any(_is_journey(phrases, at) and abs(phrases.block(at) - block) <= 1 for at in near)


def _is_journey(phrases: Phrases, at: int) -> bool:
    """True for "a visit", "her tour", "will visit"."""
    meaning = phrases.meaning(at) if phrases.tags[at] & {"noun", "meet"} else None
    if meaning is None:
        return False
    noun, verb = meaning.noun, meaning.meeting
    return (noun is not None and noun.kind == "visit") or (verb is not None and verb.lemma == "visit")


#: Verbs of coming to where one is seen.
_ARRIVES: Final = frozenset({"arrive", "land", "touch down"})
#: Phrases around a journey in which it is called one.
_AROUND: Final = 90


def _is_sent(members: Members, who: Parties) -> bool:
    """True for one envoy, one delegation."""
    return len(who) == 1 and (members.standing.is_emissary(who[0].party) or bool(_GROUPS.search(members.words(who[0]))))


def heads_group(hit: Hit) -> bool:
    """True for "a team" in "sent a team of doctors to Chile"."""
    last = hit.match.start("lead")
    return last > hit.what + 1 and bool(_GROUPS.search(hit.phrases.words(hit.what + 1, last)))


def _goal(hit: Hit, members: Members, who: Parties) -> Reference | None:
    """The country that they go to, if the text is about it and it is not their own."""
    phrases = hit.phrases
    _, end = phrases.sentence[hit.what]
    homes = {members.standing.country(reference.party) for reference in who}
    if hit.rule == SENT and who and (named := _named_goal(hit, members, who[0], homes)) is not None:
        return named
    first = hit.match.start("where") if hit.rule == TOUR_OF else hit.what + 1
    for phrase in range(first, min(end, hit.what + _NEAR)):
        back = phrases.word[phrase - 1] == "from" and phrases.word[hit.what] in _BACK
        led = phrases.word[phrase - 1] in (_INTO if hit.frame == "travels_to_meet" and hit.rule != IS_IN else _IN)
        if "to" in phrases.tags[phrase - 1] or led or back or hit.rule == TOUR_OF:
            meaning = meaning_at(phrases, phrase)
            vague = "time" in phrases.tags[phrase] or phrases.word[phrase] in OF_BODIES
            code = None if meaning is None or vague else meaning.country_code
            return None if code in {None, *homes} else _state(hit, members, phrase, code)
        if phrases.tags[phrase] & _ENDS:
            break
    return None


def _named_goal(hit: Hit, members: Members, envoy: Reference, homes: set[str | None]) -> Reference | None:
    """The country to which the envoy is one: "sent a special envoy to Chile"."""
    units = hit.phrases.cast.units
    meaning = units.meanings.get(envoy.last - 1)
    code = None if meaning is None or "to" not in units.tags[envoy.last - 2] else meaning.country_code
    return None if code in {None, *homes} else _state(hit, members, hit.match.end() - 1, code)


def _state(hit: Hit, members: Members, phrase: int, code: str | None) -> Reference | None:
    party = members.standing.state(code)
    span = hit.phrases.span(phrase, phrase + 1)
    return None if party is None else Reference(first=phrase, last=phrase + 1, span=span, party=party, tags=_STATE)


def _is_to_confer(hit: Hit, goal: Reference) -> bool:
    """True for "to Chile on Monday to discuss trade", "to Chile for trade talks", without a word of with whom."""
    phrases = hit.phrases
    _, end = phrases.sentence[hit.what]
    to = goal.first + 1
    while to < end and (phrases.tags[to] & {"time", "adverb"} or to + 1 in phrases.times):
        to += 1
    to += "comma" in phrases.tags[to]
    if "join" in phrases.tags[to]:  # "went to Chile and negotiated a deal"
        return phrases.tags[to + 1] >= _NEGOTIATED
    purpose = to + 1
    while phrases.small[to] == "for" and purpose < end and phrases.tags[purpose] & {"modifier", "det"}:
        purpose += 1
    if phrases.small[to] not in ("to", "for") or phrases.tags[purpose].isdisjoint(("confers_with", "negotiates_with")):
        return False
    met = purpose + 1 in phrases.references and "person" in phrases.tags[purpose + 1]  # "to brief Ms Lund"
    return not met and not any(phrases.small[at] == "with" for at in range(purpose + 1, end))


def _is_for_more(hit: Hit, goal: Reference) -> bool:
    """True if another occasion is named behind the country."""
    _, end = hit.phrases.sentence[hit.what]
    return any(hit.phrases.tags[at] & {"meet", "noun"} for at in range(goal.first + 1, min(end, goal.first + _FAR)))


_GROUPS: Final = re.compile(r"(?i:\b(?:envoys?|delegations?|team|diplomats|negotiators)\b)")
#: Who may go there to play.
_TEAM: Final = re.compile(r"(?i:\bteam\b)")
_NEGOTIATED: Final = frozenset({"negotiates_with", "past"})
_BACK: Final = frozenset({"returned", "returning", "returns"})
_INTO: Final = frozenset({"for", "into"})
_IN: Final = frozenset({"for", "in", "at"})
_ENDS: Final = frozenset({"mark", "join", "turn", "relative", "meet", "noun"})
_STATE: Final = frozenset({"party", "organization"})
#: Phrases from the verb to where the journey leads.
_NEAR: Final = 9
#: Phrases behind it within which it is said what for.
_FAR: Final = 8
