"""Journeys of those whose work it is to go to others: "the foreign minister will head to Chile", "sent an envoy"."""

import re
from typing import Final

from newsmodel.extraction.facts.meetings.matched.hits import SENT, Hit
from newsmodel.extraction.facts.meetings.named.members import Members
from newsmodel.extraction.facts.meetings.who.hosts import Parties
from newsmodel.extraction.facts.sites import OF_BODIES, meaning_at
from newsmodel.extraction.resolution.cast import Reference


def mission(hit: Hit, members: Members, left: Parties, right: Parties) -> tuple[Parties, Parties] | None:
    """Who goes and whose country it is, if the verb tells of such a journey; else None.

    Anybody may go there to negotiate; a journey to something else that is said behind it, "flew to Chile for talks with
    Ms Lund", is that.
    """
    if hit.rule != SENT and (right or hit.frame != "travels_to_meet"):
        return None
    who = (right or left) if hit.rule == SENT else left
    goal = _goal(hit, members, who)
    if goal is None or not who:
        return None
    told = bool(right) or hit.rule != SENT  # who goes, and not only who sends
    sent = _is_sent(members, who) if told else heads_group(hit)
    goes = told or sent if _is_to_confer(hit, goal) else sent and not _is_for_more(hit, goal)
    return (who, (goal,)) if goes else None


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
    for phrase in range(hit.what + 1, min(end, hit.what + _NEAR)):
        back = phrases.word[phrase - 1] == "from" and phrases.word[hit.what] in _BACK
        if "to" in phrases.tags[phrase - 1] or phrases.word[phrase - 1] in ("for", "into") or back:
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
_NEGOTIATED: Final = frozenset({"negotiates_with", "past"})
_BACK: Final = frozenset({"returned", "returning", "returns"})
_ENDS: Final = frozenset({"mark", "join", "turn", "relative", "meet", "noun"})
_STATE: Final = frozenset({"party", "organization"})
#: Phrases from the verb to where the journey leads.
_NEAR: Final = 9
#: Phrases behind it within which it is said what for.
_FAR: Final = 8
