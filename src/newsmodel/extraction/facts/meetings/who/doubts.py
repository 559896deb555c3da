"""Whether words that sound like a meeting tell of one."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.hits import (
    ALONGSIDE,
    DINNER_FOR,
    JOINED,
    OF_SOME,
    SENT,
    TALKS_WITH,
    THE_TALKS,
    VISIT_TO_BY,
    Hit,
)
from newsmodel.extraction.facts.meetings.matched.included import INCLUDED, includes
from newsmodel.extraction.facts.meetings.matched.naming import is_name_giving
from newsmodel.extraction.facts.meetings.matched.undone import is_undone
from newsmodel.extraction.facts.meetings.matched.wished import WISHED, is_made_or_wished
from newsmodel.extraction.facts.meetings.matched.worked_out import WORKED_OUT
from newsmodel.extraction.facts.meetings.named.lists import list_start, with_words
from newsmodel.extraction.facts.meetings.named.members import Members
from newsmodel.extraction.facts.meetings.named.of_many import OF_SEVERAL, are_of_states
from newsmodel.extraction.facts.meetings.named.owners import WHOSE, possessor
from newsmodel.extraction.facts.meetings.named.within import is_owner
from newsmodel.extraction.facts.meetings.who.hosts import Parties, come_together
from newsmodel.extraction.facts.meetings.who.missions import heads_group
from newsmodel.extraction.facts.meetings.who.mistaken import PRESIDES, is_something_else
from newsmodel.extraction.facts.meetings.who.speeches import is_speech
from newsmodel.extraction.facts.meetings.wording.cues import is_foremost
from newsmodel.extraction.facts.meetings.wording.nouns import SENDS, is_at, is_definite, is_held, run_by
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.resolution.cast import Reference


def may_meet(hit: Hit, members: Members, left: Parties, right: Parties, *, named: bool) -> bool:
    """True unless somebody of them only reports, or a weak verb has something else as its object.

    *named* if the host is named by the seat of a government, or a group by all who meet.
    """
    if hit.rule in WORKED_OUT or any(members.standing.reports(reference) for reference in (*left, *right)):
        return hit.rule in WORKED_OUT
    apart = hit.rule != ALONGSIDE or _are_of_two_countries(members, left, right)
    apart = apart and not _are_of_one_side(hit, left, right)
    if not apart or is_undone(hit) or _is_standard(hit) or _is_of_other_deed(hit):
        return False
    tourist = hit.entry.kind == "visit" and (
        _is_tourist(members, left, right)
        or _is_house(hit)
        or _is_tour(members, left, right)
        or _is_foremost(hit)
        or _is_at_body(hit, members, right)
        or _is_recounted(hit)
    )
    if (
        tourist
        or come_together(hit, members, left)
        or is_speech(hit, members, (*left, *right))
        or is_something_else(hit, members, left, right)
    ):
        return False
    if hit.rule == DINNER_FOR:
        return bool(left) and all("person" in one.tags or _is_envoy(members, one) for one in right)
    if hit.verb is None:
        of_many = (_is_of_group(right) or _is_of_several(hit, right)) and hit.entry.kind != "visit"
        many = (bool(left) or run_by(hit.phrases, hit.what) is not None) and all(map(members.standing.is_many, right))
        return hit.rule != OF_SOME or of_many or many
    if hit.verb.kind == "visit" and not right:
        return False
    if hit.is_passive and (_is_run(hit, hit.verb.lemma) or _is_done_to_thing(hit)):
        return False
    if hit.verb.strength == "sure":
        return True
    if not left or (not right and len(left) < 2 and not named):
        return False
    if hit.verb.frame == "travels_to_meet":
        return named
    if hit.rule == JOINED:
        return True
    return hit.verb.lemma not in _COMPANY and not _calls_something(hit) and _has_its_object(hit, members, right)


def _are_of_one_side(hit: Hit, left: Parties, right: Parties) -> bool:
    """True for "talks with Norway and Chile", which they do not hold with each other; not for "with both sides"."""
    if hit.rule != TALKS_WITH or left or len(right) < _PAIR or hit.entry.kind not in _HELD_ON:
        return False
    tags = hit.phrases.cast.units.tags
    return any("join" in tags[unit] for unit in range(right[0].last, right[-1].first))


#: What goes on with several, one after the other; a meal is one.
_HELD_ON: Final = frozenset({"talks", "negotiation"})


def _are_of_two_countries(members: Members, left: Parties, right: Parties) -> bool:
    """True for persons of whom those on one side are known to act for another country than those on the other."""
    if not (left and right) or not all(members.standing.is_person(one.party) for one in (*left, *right)):
        return False
    ours, theirs = ({members.standing.country(one.party) for one in side} for side in (left, right))
    return None not in ours | theirs and ours.isdisjoint(theirs)


def _is_envoy(members: Members, one: Reference) -> bool:
    """True for those who are received for others: "the Danish negotiators", "European leaders", not for "donors"."""
    return _is_statesman(members, one) or _head(members, one) in ("team", "teams")


def _is_statesman(members: Members, one: Reference) -> bool:
    return _head(members, one) in _STATESMEN | {"leaders", "counterparts", "delegation"}


def _head(members: Members, one: Reference) -> str:
    """The "leaders" of "leaders of the opposition"."""
    return members.words(one).partition(" of ")[0].rpartition(" ")[2]


def _is_run(hit: Hit, lemma: str) -> bool:
    """True of "the dinner hosted by Ms Lund", "the board, which is chaired by Ms Lund": no guests are told."""
    tags = hit.phrases.tags
    if _ends_occasion(hit):
        return True
    return "noun" in tags[hit.aux - 1] or (lemma in PRESIDES and "noun" not in tags[hit.aux - 2])


def _ends_occasion(hit: Hit) -> bool:
    """True of the parties in "talks among the three countries hosted by Norway": it is the talks that it hosts."""
    phrases = hit.phrases
    if hit.frame != "hosts" or hit.aux - 1 not in phrases.references:
        return False
    start, _ = phrases.sentence[hit.aux]
    lead = with_words(phrases, list_start(phrases, hit.aux - 1, start), start) - 1
    return lead > start and phrases.small[lead] in WHOSE and "noun" in phrases.tags[lead - 1]


def _is_done_to_thing(hit: Hit) -> bool:
    """True of "a plan which was greeted with scorn by envoys"."""
    phrases, before = hit.phrases, hit.aux - 1
    return phrases.small[before] == "which" and not {before - 1, before - 2} & phrases.references.keys()


def _is_of_group(right: Parties) -> bool:
    """True for "a meeting of foreign ministers", who meet each other."""
    return any(reference.tags & {"group", "plural"} for reference in right)


def _is_of_several(hit: Hit, right: Parties) -> bool:
    """True for "a conference of envoys from Norway and Chile", who meet each other for the two."""
    led = hit.rule == OF_SOME and hit.whom is not None
    return led and len(right) > 1 and "group" in hit.phrases.all_tags(*(hit.whom or hit.nobody))


def _is_tourist(members: Members, left: Parties, right: Parties) -> bool:
    """True for one without an office who goes to a country: nobody there is said to meet him."""
    if not len(left) == len(right) == 1:
        return False
    return members.standing.is_private(left[0].party) and members.standing.is_state(right[0].party)


def _is_tour(members: Members, left: Parties, right: Parties) -> bool:
    """True for "the trip to Norway and Chile", which do not meet there, of nobody who is told."""
    return not left and len(right) > 1 and all(members.standing.is_state(one.party) for one in right)


def _is_recounted(hit: Hit) -> bool:
    """True for "recalled a 2009 trip to Chile", which may have been somebody else's."""
    phrases, at = hit.phrases, hit.what - 1
    while phrases.tags[at] & {"det", "time", "modifier", "num"}:
        at -= 1
    return at < hit.what - 1 and "indefinite" in phrases.tags[at + 1] and phrases.small[at] in _RECOUNTS


_RECOUNTS: Final = frozenset({"recalled", "recalls", "recounted", "recounts", "described", "describes", "mentioned"})


def _is_at_body(hit: Hit, members: Members, right: Parties) -> bool:
    """True for "the Norwegian mission to the UN", where envoys work."""
    return hit.phrases.small[hit.what] == "mission" and any(one.party in members.standing.unions for one in right)


def _is_foremost(hit: Hit) -> bool:
    """True for "made the first visit to Chile by a Danish king", who has been named before."""
    units, phrases = hit.phrases.cast.units, hit.phrases
    if hit.rule != VISIT_TO_BY or hit.whom is None or "indefinite" not in units.tags[phrases.first[hit.whom[0]]]:
        return False
    return is_foremost(phrases, max(phrases.sentence[hit.what][0], hit.what - _WORDS), hit.what)


def _is_house(hit: Hit) -> bool:
    """True for "arrived at the EU building", "arrived in the Nordair plane"."""
    small, known = hit.phrases.small, hit.phrases.references
    if hit.whom is not None:
        return small[hit.match.end()] in _HOUSES or _is_thing(hit, hit.match.end())
    led = next((at for at in range(hit.what + 1, hit.what + _LED) if at in known), None)
    return led is not None and small[hit.what + 1] in _AT and small[led + 1] in _HOUSES


def _is_thing(hit: Hit, behind: int) -> bool:
    """True for the base of "visited a NATO base", the school of "visited a UN school"."""
    tags = hit.phrases.tags[behind]
    body = "organization" in hit.phrases.tags[behind - 1] and "group" not in hit.phrases.tags[behind - 1]
    return body and hit.verb is not None and {"low", "common"} <= tags and tags <= _WORD


#: A word that nothing else is known of.
_WORD: Final = frozenset({"low", "common", "noun", "holder", "ing"})


def _has_its_object(hit: Hit, members: Members, right: Parties) -> bool:
    """True if those who are met are such as the weak verb wants."""
    if hit.verb is None or hit.whom is None:
        return True
    if hit.verb.lemma in _RECEIVES:
        of_group = "group" in hit.phrases.all_tags(*hit.whom)  # "envoys from Norway and Sweden"
        return of_group or any(reference.tags & {"person", "group"} for reference in right)
    if hit.verb.frame == "attends" or hit.verb.lemma in _PERSONAL:
        groups = hit.verb.lemma == "see" and _are_seen(hit)
        return any("person" in one.tags or (groups and _is_statesman(members, one)) for one in right)
    return hit.verb.frame != "confers_with" or any(map(members.standing.confers, right))


def _are_seen(hit: Hit) -> bool:
    """True for "saw ministers in Oslo", "saw envoys of Chile on Monday", not for "saw ministers fail"."""
    behind = hit.match.end()
    return not hit.phrases.tags[behind].isdisjoint(_SEEN) and hit.phrases.small[behind] != "as"


def _calls_something(hit: Hit) -> bool:
    """True for "called Ms Lund a friend", "called on Ms Lund, his old ally, to help", "called Ms Lund to testify"."""
    if hit.verb is None:
        return False
    if hit.verb.lemma == "call" and is_name_giving(hit):
        return True
    if hit.is_passive or hit.is_reciprocal:
        return False
    behind = hit.match.end()
    if hit.verb.lemma in _CALLS_NAMES and hit.whom is not None and any(_is_name(hit, at) for at in range(*hit.whom)):
        return True
    if hit.verb.lemma in _CALLS_NAMES and hit.phrases.words(behind, behind + 2) in ("to testify", "to appear"):
        return True
    if hit.verb.lemma == "call on":
        _, end = hit.phrases.sentence[hit.what]
        return "to" in hit.phrases.all_tags(behind, min(end, behind + _NEAR))
    if hit.verb.lemma == "call" and "comma" in hit.phrases.tags[behind] and "quote" in hit.phrases.tags[behind + 1]:
        return True
    while "adverb" in hit.phrases.tags[behind] and hit.phrases.small[behind] not in _PARTICLES:
        behind += 1
    after = hit.phrases.tags[behind]
    if hit.verb.lemma == "see" and "as" in after:
        return hit.phrases.small[behind + 1] != "well"  # not "saw Ms Lund as well as Mr Berg"
    led = hit.phrases.small[behind] in ("led", "headed")  # "received a team led by"
    names = after & {"det", "low", "quote", "modifier"} and after.isdisjoint(("prep", "join")) and not led
    return bool(names and hit.verb.lemma in _CALLS_NAMES and not hit.is_counted)


def _is_standard(hit: Hit) -> bool:
    """True for "met NATO spending targets", "meet Norway halfway"; not for "met Ms Lund to demand"."""
    if hit.verb is None or hit.verb.lemma != "meet":
        return False
    for at in range(hit.match.end(), hit.match.end() + _WORDS):
        if hit.phrases.small[at] in _STANDARDS or (at == hit.match.end() and hit.phrases.small[at] in _HALFWAY):
            return True
        tags = hit.phrases.tags[at]
        if tags & _ENDS_NAME or ("join" in tags and at == hit.match.end()):
            return False
    return False


def _is_of_other_deed(hit: Hit) -> bool:
    """True for "the talks Mr Tveit praised with Ms Lund", of whom it is not said that they held them.

    So it is for "sent a request to the White House".
    """
    if hit.verb is not None and hit.verb.lemma in SENDS and not hit.is_done:
        return hit.whom is None and not (hit.rule == SENT and heads_group(hit))
    if hit.rule == INCLUDED:  # nor of "the agenda of the meeting included Norway", "the trip included Norway"
        return hit.entry.kind == "visit" or not includes(hit.phrases, hit.what)
    return hit.rule == WISHED and not is_made_or_wished(hit.phrases, *map(hit.match.start, ("did", "lead")))


def _is_name(hit: Hit, at: int) -> bool:
    """True for the first of two parties side by side, the other what he is called: "called Mr Tveit the boss"."""
    references = hit.phrases.references
    return at in references and at + 1 in references and not is_owner(hit.phrases, at)


def meet_each_other(hit: Hit, left: Parties) -> bool:
    """True for several of those who make politics: "the foreign ministers gathered", "envoys opened a meeting"."""
    pronoun = "pronoun" in hit.phrases.all_tags(max(0, hit.aux - 2), hit.aux)
    if len(left) != 1 or not left[0].tags & {"plural", "group"} or pronoun:
        return False
    units = hit.phrases.cast.units
    if _are_known(hit.phrases, left[0]):
        return False
    head = left[0].span.of(units.layout.text).casefold().partition(" of ")[0].rpartition(" ")[2]
    of_body = any("organization" in units.tags[unit] for unit in range(left[0].first, left[0].last))
    of_body = of_body or any(units.small[unit] in OF_SEVERAL for unit in range(left[0].first - 1, left[0].last))
    of_states = are_of_states(units, left[0].last)
    if not (head in _STATESMEN or (head == "leaders" and of_body) or of_states):
        return False  # not "aides"; "EU leaders", "the leaders of the G7", "officials from ten countries"
    if hit.verb is not None:
        return hit.verb.frame == "meets" or (of_states and hit.verb.frame == "confers_with")
    if hit.presence is not None and hit.entry.kind in _GATHERINGS:
        return hit.entry.strength == "sure" or hit.phrases.small[hit.what] in _SITTINGS
    if hit.entry.strength != "sure":
        return False
    if _is_their_own(hit, of_body=of_body):
        return True
    new = (of_states or hit.entry.kind not in _TALKS) and not is_definite(hit.phrases, hit.what)
    there = of_body and is_at(hit.phrases, hit.what)  # "in a statement after a meeting, G7 leaders said"
    return new and (there or is_held(hit.phrases, hit.what, sure=False))


def _are_known(phrases: Phrases, group: Reference) -> bool:
    """True for "the negotiators", of whom the text has told and does not say now who they are."""
    units = phrases.cast.units
    if group.last != group.first + 2 or "definite" not in units.tags[group.first] or units.small[group.last] == "of":
        return False
    known = (one.label for one in phrases.cast.organizations if one.id == group.party)
    return " " not in next(known, "")


def _is_their_own(hit: Hit, *, of_body: bool) -> bool:
    """True for "EU leaders' summit", "finance ministers' talks"; not for "the ministers' meeting", told before."""
    first, last = possessor(hit.phrases, hit.what)
    if hit.rule != THE_TALKS or hit.entry.kind not in _GATHERINGS or last - first != 1:
        return False
    return of_body or hit.phrases.small[first].partition(" ")[0] not in _KNOWN


_PAIR: Final = 2
#: Phrases from those whose they are to the standards: "security and information-sharing standards".
_WORDS: Final = 5
#: What stands in no name of a standard: "security and information-sharing".
_ENDS_NAME: Final = frozenset({"prep", "to", "comma", "stop", "time", "be", "have", "modal", "relative", "turn"})
#: How somebody is met whose wishes are met.
_HALFWAY: Final = frozenset({"halfway", "half-way"})
#: What is met without anybody.
_STANDARDS: Final = frozenset(
    {
        "target", "targets", "goal", "goals", "standard", "standards", "requirement", "requirements", "criteria",
        "demand", "demands", "condition", "conditions", "deadline", "deadlines", "need", "needs", "obligations",
        "commitments", "expectations", "threshold", "quota", "quotas", "attack", "attacks", "strike", "strikes",
        "aggression", "threat", "threats", "challenge", "challenges", "resistance",
    }
)  # fmt: skip
#: What is done besides a meeting, if there is one.
_COMPANY: Final = frozenset({"accompany", "join"})
_TALKS: Final = frozenset({"talks", "negotiation"})
_SITTINGS: Final = frozenset({"session", "sessions", "retreat", "gathering"})
_GATHERINGS: Final = frozenset({"meeting", "summit", "talks", "conference", "negotiation"})
_KNOWN: Final = frozenset({"the", "these", "those", "two", "three", "both", "his", "her", "their"})
#: Groups of people of whom it is news that they meet.
_STATESMEN: Final = frozenset(
    {"ministers", "envoys", "diplomats", "negotiators", "ambassadors", "delegates", "delegations"}
)
#: What is done to people and to much else: "welcomed a Swedish delegation", "welcomed the Norwegian plan".
_RECEIVES: Final = frozenset({"welcome", "greet", "receive", "entertain"}) | PRESIDES
#: Weak verbs whose object must be a person.
_PERSONAL: Final = frozenset({"see", "encounter", "call", "call on", "lobby"})
#: What stands behind those who are seen.
_SEEN: Final = frozenset({"prep", "time", "mark", "join", "adverb"})
_CALLS_NAMES: Final = frozenset({"call", "see", "receive"})
#: Adverbs that make another verb: "called him out", "saw her off"; not "will see her later in the day".
_PARTICLES: Final = frozenset({"out", "off", "away", "through"})
_HOUSES: Final = frozenset(
    {"building", "headquarters", "headquarter", "offices", "office", "compound", "complex", "airport", "camp", "camps"}
    | {
        "floor",
        "plane",
        "jet",
        "aircraft",
        "flight",
        "helicopter",
        "limousine",
        "car",
        "train",
        "bus",
        "ship",
        "vessel",
    }
)
_AT: Final = frozenset({"at", "in", "on", "aboard"})
#: Phrases from "arrived" to whose the house is.
_LED: Final = 5
#: Phrases behind "called on Ms Lund" among which "to" tells that she is asked for something.
_NEAR: Final = 12
