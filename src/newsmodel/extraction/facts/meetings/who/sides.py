"""Who stands on which side of the words for an occasion: those who do it, and those to whom it is done."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.gatherings import AT_FORUM, OF_BODY
from newsmodel.extraction.facts.meetings.matched.hits import (
    BY_PHONE,
    OF_SOME,
    TALKS_WITH,
    THE_TALKS,
    TOUR_OF,
    Hit,
    Side,
)
from newsmodel.extraction.facts.meetings.matched.included import INCLUDED
from newsmodel.extraction.facts.meetings.matched.spoken_of import one_asked
from newsmodel.extraction.facts.meetings.matched.telling import agreeing, tells
from newsmodel.extraction.facts.meetings.named.company import with_fronted
from newsmodel.extraction.facts.meetings.named.elliptic import own, writer
from newsmodel.extraction.facts.meetings.named.joined import company, head_of, with_others
from newsmodel.extraction.facts.meetings.named.joined_nouns import whose_joined
from newsmodel.extraction.facts.meetings.named.owners import (
    country_before,
    owner_before,
    owning_pronoun,
    possessor,
    those_of,
    whose_arrival,
    whose_before,
    whose_deed,
    whose_part,
    whose_plan,
)
from newsmodel.extraction.facts.meetings.named.participants import PARTIES, joining, subject
from newsmodel.extraction.facts.meetings.named.programmes import whose_programme
from newsmodel.extraction.facts.meetings.named.sent import who_was_sent
from newsmodel.extraction.facts.meetings.named.strangers import is_done_to_stranger, is_of_stranger
from newsmodel.extraction.facts.meetings.named.within import are_anybody
from newsmodel.extraction.facts.meetings.who.at_home import host_at_home
from newsmodel.extraction.facts.meetings.who.beside_deed import is_prepared, only_tells
from newsmodel.extraction.facts.meetings.who.fronted import closing, fronted
from newsmodel.extraction.facts.meetings.who.several import have_it, is_of_several, is_of_states, with_last
from newsmodel.extraction.facts.meetings.wording.cues import ABOUT, auxiliaries, is_foremost
from newsmodel.extraction.facts.meetings.wording.nouns import (
    first_of_name,
    goes_to,
    is_addressed,
    is_held,
    journey_with,
    lead_of,
    speaking_at,
)


def sides(hit: Hit) -> tuple[Side, Side]:
    """The phrases of those who do it and of those to whom it is done."""
    done_to = hit.nobody if hit.whom is None else with_others(hit.phrases, with_last(hit, hit.whom))
    if "between" in hit.match.groupdict():
        if hit.verb is not None:
            return done_to, hit.nobody
        return (_holding(hit), hit.nobody) if are_anybody(hit.phrases, done_to) else (hit.nobody, done_to)
    if hit.verb is not None and "who" in hit.match.groupdict():
        return hit.match.span("who"), done_to
    if hit.offer is not None and (hit.whom is None or not _is_met(hit, hit.whom)):
        return hit.offer.taker, hit.offer.giver
    if hit.verb is not None:
        doing = hit.asked or with_fronted(hit.phrases, head_of(hit.phrases, subject_of(hit, hit.aux)))
        return doing, done_to if done_to[0] < done_to[1] else _company(hit) or _antecedent(hit, doing)
    return _of_noun(hit, done_to)


def _company(hit: Hit) -> Side | None:
    """Who came along to those who met: "Norway and Chile met in Oslo, along with Danish officials"; None if nobody."""
    alone = hit.whom is None and hit.frame == "meets" and hit.is_mutual
    found = company(hit.phrases, hit.what + 1) if alone else None
    at_another = found is not None and hit.phrases.tags[found[1]] & _OF_NAME  # "alongside the UN summit"
    return None if at_another else found


def _holding(hit: Hit) -> Side:
    """Who "will hold the first meeting between a king and a Chilean leader"; an empty range if nobody."""
    return subject_of(hit, hit.what) if is_held(hit.phrases, hit.what, sure=False) else hit.nobody


def _of_noun(hit: Hit, done_to: Side) -> tuple[Side, Side]:
    if "who" in hit.match.groupdict():
        return hit.match.span("who"), done_to
    left, right = _at_body(hit, done_to) if hit.rule in OF_BODY else _around_noun(hit, done_to)
    host = host_at_home(hit) if left[0] < left[1] and right[0] == right[1] else None
    return left, host or right


def _around_noun(hit: Hit, done_to: Side) -> tuple[Side, Side]:
    phrases, what = hit.phrases, hit.what
    telling = hit.telling
    if telling is not None:
        teller = subject_of(hit, auxiliaries(phrases, telling.verb))
        if teller[0] < teller[1]:
            return teller, telling.whom
    owner = hit.nobody if _is_at_named(hit) else _owner(hit)
    if owner[0] < owner[1]:
        guests = _guests(hit, owner[0])
        if guests[0] < guests[1]:
            return guests, hit.nobody if _is_of_the_dead(hit) else owner
        return owner, done_to
    if is_of_stranger(phrases, what):
        return hit.nobody, done_to
    if hit.asked is not None or hit.rule == INCLUDED:
        return hit.asked or hit.nobody, done_to
    if hit.presence is not None or hit.rule == BY_PHONE:
        return _agreeing(hit) if hit.presence is None else hit.presence.who, done_to
    found = (whose_arrival(phrases, what) if is_for_talks(hit) else None) or _speaker(hit)
    travelling = _in_company(hit) or (found if is_on_visit(hit) else None)
    if travelling is not None:
        return travelling, done_to
    if _is_of_nobody(hit, found):
        return hit.nobody, done_to
    if (
        hit.whom is None
        and hit.rule != TOUR_OF
        and not is_held(phrases, what, sure=hit.entry.strength == "sure")
        and not is_of_states(hit, found)
        and not is_of_several(hit, found)
        and not have_it(hit, found)
        and not is_for_talks(hit)
        and not goes_to(phrases, what)
        and not _speaks(hit)
        and not any(tells(phrases, at) for at in range(*found))
    ):
        return hit.nobody, done_to
    return found, done_to


def _at_body(hit: Hit, done_to: Side) -> tuple[Side, Side]:
    """The body and who attended its summit, who is at the body and the body."""
    what = hit.what
    if hit.rule == AT_FORUM:
        return (hit.nobody, hit.nobody) if hit.presence is None else (hit.presence.who, (what, what + 1))
    return ((what - 1, what), done_to) if first_of_name(hit.phrases, what) < what else (hit.nobody, hit.nobody)


def _is_of_nobody(hit: Hit, found: Side) -> bool:
    """True for the talks of "hopes about talks", not for "over dinner", and for those that others prepare."""
    about = hit.entry.kind != "meal" and lead_of(hit.phrases, hit.what) in ABOUT and not _travels(hit, found)
    of_some = hit.rule == OF_SOME and not is_addressed(hit.phrases, hit.what)
    return about or of_some or is_prepared(hit, found)


def _is_at_named(hit: Hit) -> bool:
    """True for who is at the occasion of a body, whoever owns what he took there: "took her case to the EU summit"."""
    return hit.presence is not None and (hit.rule == OF_SOME or first_of_name(hit.phrases, hit.what) < hit.what)


def _agreeing(hit: Hit) -> Side:
    """Who agree by phone: "Mr Tveit and Ms Lund agreed over the phone"; an empty range if nobody does."""
    verb = agreeing(hit.phrases, hit.what)
    return hit.nobody if verb is None else subject_of(hit, auxiliaries(hit.phrases, verb))


def _owner(hit: Hit) -> Side:
    """Whose the occasion is: "Mr Tveit's talks", "U.S. talks with", "his talks"; an empty range if nobody's."""
    phrases, what = hit.phrases, hit.what
    journey = journey_with(phrases, what)
    if journey is not None:
        owner = possessor(phrases, journey)
        return owner if owner[0] < owner[1] else owner_before(phrases, journey)
    owner = possessor(phrases, what)
    if owner[0] == owner[1] and hit.whom is not None and hit.rule == TALKS_WITH:
        owner = those_of(phrases, what, hit.whom[0] - 1)
        owner = owner if owner[0] < owner[1] else whose_part(phrases, what)
    if owner[0] == owner[1] and hit.whom is not None:
        owner = whose_before(phrases, what)
    if owner[0] == owner[1] and hit.whom is not None:
        owner = whose_joined(phrases, what)
    if owner[0] == owner[1] and hit.whom is not None:
        owner = one_asked(phrases, what) or country_before(phrases, what)
    if owner[0] == owner[1] and hit.whom is not None:
        owner = whose_plan(phrases, what)
    if owner[0] == owner[1] and hit.whom is not None:
        owner = own(phrases, what, ours=hit.entry.kind not in ("talks", "negotiation"))
    if owner[0] == owner[1]:
        owner = _owner_behind(hit)
    return owner if owner[0] < owner[1] else owner_before(phrases, what)


def _owner_behind(hit: Hit) -> Side:
    """Whose the occasion is that opens the sentence: "After his talks with Ms Lund, Mr Tveit left"."""
    phrases = hit.phrases
    pronoun = owning_pronoun(phrases, hit.what)
    start, _ = phrases.sentence[hit.what]
    if pronoun is None or any(phrase in phrases.references for phrase in range(start, pronoun)):
        return hit.nobody
    found = fronted(hit, hit.what)
    if phrases.small[pronoun] == "their":
        return found
    people = (at for at in range(*found) if at in phrases.references and "person" in phrases.tags[at])
    person = next(people, None)
    return hit.nobody if person is None else (person, person + 1)


def _guests(hit: Hit, owner: int) -> Side:
    """Who comes to an occasion of others: "attended Ms Lund's wedding", "is at the ministers' meeting"; or nobody."""
    phrases, verb = hit.phrases, owner - 1
    verb -= phrases.small[verb] == "in"
    if hit.whom is not None or "attends" not in phrases.tags[verb] or "possessive" not in phrases.tags[owner + 1]:
        return hit.nobody
    return subject_of(hit, auxiliaries(phrases, verb))


def _in_company(hit: Hit) -> Side | None:
    """Those who go together: "Mr Tveit accompanied Ms Lund on a visit to", "joined her for talks with"; or None."""
    phrases = hit.phrases
    on = lead_of(phrases, hit.what)
    if on != "on" if hit.entry.kind == "visit" else hit.rule != TALKS_WITH or on not in _JOINED_FOR:
        return None
    start, _ = phrases.sentence[hit.what]
    lead = next((at for at in range(hit.what - 1, start, -1) if phrases.small[at] == on), start)
    return joining(phrases, lead) if lead > start else None


_JOINED_FOR: Final = frozenset({"for", "to", "at", "in", "during"})


def _travels(hit: Hit, side: Side) -> bool:
    """True for "is on a visit to Norway", not for "criticised Ms Lund on a visit to Norway"."""
    phrases = hit.phrases
    if hit.entry.kind != "visit" or lead_of(phrases, hit.what) != "on":
        return False
    start, _ = phrases.sentence[hit.what]
    on = next(at for at in range(hit.what - 1, start - 1, -1) if phrases.small[at] == "on")
    return on - 1 not in phrases.references or side[1] == on


def _is_of_the_dead(hit: Hit) -> bool:
    return hit.phrases.small[hit.what] in _OF_THE_DEAD


#: Occasions at which the one whose they are is not there.
_OF_THE_DEAD: Final = frozenset({"funeral", "state funeral"})


def _is_met(hit: Hit, side: Side) -> bool:
    """True for somebody to be met, false for a place or a country to go to: "an invitation to visit Norway"."""
    return any("person" in hit.phrases.tags[at] for at in range(*side) if at in hit.phrases.references)


def _speaks(hit: Hit) -> bool:
    """True for "said at a NATO summit": who speaks at an occasion that is named after a body."""
    first = first_of_name(hit.phrases, hit.what)
    return first < hit.what and speaking_at(hit.phrases, first) is not None


def _speaker(hit: Hit) -> Side:
    """The subject, or whose remarks came after it; of "in a speech to the African Union summit" who gives it."""
    phrases = hit.phrases
    first = first_of_name(phrases, hit.what)
    at = speaking_at(phrases, first)
    if at is None or "say" in phrases.tags[at]:
        does = subject_of(hit, first)
        does = hit.nobody if only_tells(hit, does) else does
        if does[0] < does[1] or hit.whom is None:
            return does
        deed = whose_deed(phrases, hit.what)
        return deed if deed[0] < deed[1] else whose_programme(phrases, hit.what)
    start, _ = phrases.sentence[at]
    person = next((p for p in range(start, at) if p in phrases.references and "person" in phrases.tags[p]), None)
    return hit.nobody if person is None else (person, person + 1)


def instead(hit: Hit) -> Side:
    """Who was met instead: "did not meet Ms Lund, but Mr Berg"."""
    if hit.verb is None or "not" not in hit.phrases.all_tags(hit.aux, hit.what):
        return hit.nobody
    pattern = hit.phrases.cast.units.vocabulary.alphabet.compile(
        f"comma? turn adverb? with? whom:{PARTIES}(?!have|be|modal|do)"
    )
    match = pattern.match(hit.phrases.letters, hit.match.end())
    return hit.nobody if match is None else match.span("whom")


def subject_of(hit: Hit, at: int) -> Side:
    """Who does what the words at phrase *at* say; an empty range if nobody does."""
    if "possessive" in hit.phrases.tags[at - 1] and at - 2 in hit.phrases.references:
        does = hit.verb is None or at == hit.what or "to" in hit.phrases.all_tags(at, hit.what)
        return (at - 2, at - 1) if does else hit.nobody  # "Mr Tveit's decision to meet", not "Mr Tveit's plan was met"
    if at == hit.what and hit.is_passive and is_done_to_stranger(hit.phrases, at):
        return hit.nobody
    decided = _decided_by(hit, at)
    if decided[0] < decided[1]:
        return decided
    traveller = _traveller(hit, at)
    traveller = traveller if traveller[0] < traveller[1] else who_was_sent(hit.phrases, at, hit.what)
    if traveller[0] < traveller[1]:
        return traveller
    found = _foremost(hit, subject(hit.phrases, at), at)
    start, _ = hit.phrases.sentence[at]
    opens = hit.phrases.tags[start] & {"meet", "say", "adverb", "noun"} and not hit.phrases.tags[start] & {"prep"}
    opens = opens and hit.phrases.small[start] != "there"  # "There will be a second round"
    if found[0] == found[1] and opens and start > 1 and hit.phrases.block(start) == hit.phrases.block(start - 2):
        before, end = hit.phrases.sentence[start - 2]
        for phrase in range(before, end):
            if phrase in hit.phrases.references and "prep" not in hit.phrases.tags[phrase - 1]:
                return phrase, phrase + 1
    found = found if found[0] < found[1] else fronted(hit, at)
    found = found if found[0] < found[1] else closing(hit, at)
    return found if found[0] < found[1] else writer(hit.phrases, at)


def _decided_by(hit: Hit, at: int) -> Side:
    """Whose "his decision to meet", "his failure to hold talks" is; an empty range for "his ability to"."""
    phrases = hit.phrases
    noun = at + (phrases.small[at] in _HIS)
    if hit.verb is None or phrases.small[noun - 1] not in _HIS or "noun" in phrases.tags[noun]:
        return hit.nobody
    to = any(phrases.small[word] == "to" or phrases.small[word].endswith(" to") for word in range(noun, hit.what))
    to = to and not phrases.small[noun].startswith((*_ABLE, "to"))  # not "invited her to visit"
    return owner_before(phrases, noun) if to else hit.nobody


_HIS: Final = ("his", "her")
#: What tells only whether somebody can.
_ABLE: Final = ("ability", "inability", "power", "right", "capacity", "chance")


def _traveller(hit: Hit, at: int) -> Side:
    """Whose journey is told before: "his trip to Oslo to meet", "a visit to Chile by Mr Tveit to meet"."""
    phrases, noun = hit.phrases, at - 1
    if hit.verb is None or "to" not in phrases.all_tags(at, hit.what):
        return hit.nobody
    start, _ = phrases.sentence[at]
    while noun > max(start, at - _JOURNEY) and phrases.tags[noun] & _WAY and phrases.tags[noun].isdisjoint(_NO_WAY):
        noun -= 1
    meaning = phrases.meaning(noun)
    if meaning is None or meaning.noun is None or meaning.noun.kind != "visit" or "noun" not in phrases.tags[noun]:
        return hit.nobody
    by = next((p + 1 for p in range(noun, at - 1) if phrases.small[p] == "by" and p + 1 in phrases.references), None)
    return possessor(phrases, noun) if by is None else (by, by + 1)


def is_for_talks(hit: Hit) -> bool:
    """True for "in Oslo for talks", without anybody to hold them with."""
    plain = hit.rule == THE_TALKS and hit.entry.strength == "sure" and hit.entry.kind in _TALKS
    return plain and lead_of(hit.phrases, hit.what) == "for"


def is_on_visit(hit: Hit) -> bool:
    """True for "landed in Oslo on a state visit", "at the start of a visit"."""
    plain = hit.rule == THE_TALKS and hit.entry.strength == "sure" and hit.entry.kind == "visit"
    return plain and lead_of(hit.phrases, hit.what) in ("on", "for", "at")


def _antecedent(hit: Hit, doing: Side) -> Side:
    """Whom the relative clause is about: "Ms Lund, with whom Mr Tveit met", "the king, whom she met"."""
    phrases, first = hit.phrases, doing[0]
    start, _ = phrases.sentence[hit.what]
    if doing[0] == doing[1] or first - 2 < start or phrases.small[first - 1] not in _WHOM or doing[1] < hit.aux:
        return hit.nobody
    before = first - 2
    while before > start and phrases.tags[before] & {"prep", "comma"}:
        before -= 1
    return (before, before + 1) if before in phrases.references else hit.nobody


def _foremost(hit: Hit, side: Side, at: int) -> Side:
    """Who is the one that a superlative tells of: "she became the first leader to visit"."""
    phrases = hit.phrases
    if side[0] == side[1] or "to" not in phrases.tags[side[1]]:
        return side
    start, _ = phrases.sentence[at]
    if not is_foremost(phrases, max(start, side[0] - 3), side[1]):
        return side
    for phrase in range(side[0] - 1, max(start, side[0] - _NEAR) - 1, -1):
        if "be" in phrases.tags[phrase] or phrases.small[phrase] in BECOMES:
            found = subject(phrases, auxiliaries(phrases, phrase))
            return found if found[0] < found[1] else side
    return side


_OF_NAME: Final = frozenset({"noun", "capital", "low"})
_WHOM: Final = frozenset({"whom", "who"})
BECOMES: Final = frozenset({"become", "became", "becomes", "becoming"})
#: Phrases of the way from "visit" to "to meet": "to the Chilean capital on Monday by Mr Tveit".
_JOURNEY: Final = 9
_WAY: Final = frozenset({"prep", "place", "country", "time", "det", "modifier", "demonym", "party", "num", "low"})
_NO_WAY: Final = frozenset({"noun", "mark", "be", "have", "do", "modal", "say", "past", "third", "relative", "turn"})
_TALKS: Final = frozenset({"talks", "negotiation"})
#: Phrases from "became" to "the first leader to visit".
_NEAR: Final = 7
