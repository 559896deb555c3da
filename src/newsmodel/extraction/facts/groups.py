"""Groups that the text does not name: a delegation is a party of its own, "both sides" stand for two that are known."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import Final

import attrs

from newsmodel.extraction.facts.alike import other_half
from newsmodel.extraction.facts.crowds import with_crowds
from newsmodel.extraction.facts.gathered import STATE, Gathered, is_within, state, with_references
from newsmodel.extraction.facts.goals import with_goals
from newsmodel.extraction.facts.owned import with_own_states, with_owned
from newsmodel.extraction.facts.shared_offices import with_sharing
from newsmodel.extraction.facts.unlisted import with_unlisted
from newsmodel.extraction.meanings import Meaning
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.cast import Cast, Reference
from newsmodel.extraction.units import Units
from newsmodel.model.organization import OrganizationKind
from newsmodel.span import Span
from newsmodel.values.evidence import Mention, MentionKind

#: Who is sent to meet others.
DELEGATIONS: Final = frozenset(
    {"team", "delegation", "contingent", "government", "side", "administration", "leadership"}
)
_GOVERNMENTS: Final = frozenset({"government", "side", "administration", "leadership"})
_RULE: Final = _GOVERNMENTS - {"side"}
_EMBASSIES: Final = DELEGATIONS - _GOVERNMENTS
#: Who is sent by several: "delegations from".
_SENT: Final = frozenset({"delegations", "teams", "contingents", "negotiating teams"})
#: Words for two or three parties that are spoken of together.
TOGETHER: Final = frozenset(
    {"sides", "countries", "nations", "governments", "men", "women", "neighbours", "neighbors", "parties", "capitals"}
    | {"rivals", "foes"}
)
_TWO: Final = frozenset({"both", "two", "three", "four", "five", "six", "seven"})
_PAIR: Final = frozenset({"pair", "duo"})
#: "The Koreas", "the two Koreas".
_HALVES: Final = frozenset({"Koreas"})
_KOREAS: Final = ("KP", "KR")
#: Who are two, or all of whom has been told, without a number: "the Koreas", "the sides".
_KNOWN: Final = _HALVES | {"sides"}
#: "The two", and what follows where nothing else says two of whom.
_ALONE: Final = ("two", "three", "four", "five")
_WHICH_TIME: Final = frozenset({"last", "first", "later", "next"})
_VERB: Final = frozenset({"meet", "past", "held"})
_NO_NOUN: Final = frozenset({"meet", "be", "have", "modal", "do", "say", "adverb", "mark", "past"})
_HELPS: Final = frozenset({"be", "have", "modal", "do", "past", "base"})
_HOW: Final = frozenset({"adverb", "prep", "time"})
_SEVERAL: Final = DELEGATIONS | TOGETHER | _PAIR | _HALVES | {*_ALONE}
_STANDS: Final = frozenset({"party", "plural", "group", "both"})
_WHOSE: Final = frozenset({"country", "demonym", "organization"})
#: What follows the side of somebody: "delegation chief Ine Tveit", "the government's envoy, Ine Tveit".
_HOLDS: Final = frozenset({"office", "possessive"})


def with_groups(cast: Cast) -> Cast:
    """The cast with unlisted bodies, crowds, delegations, "both sides" and the countries visited as parties."""
    people = {person.id for person in cast.persons}
    ending = {reference.last: reference for reference in cast.references if reference.party in people}
    cast = _with_delegations(with_crowds(with_unlisted(cast)), ending)
    return with_goals(with_sharing(_with_states(with_own_states(with_owned(cast)))))


def _with_delegations(cast: Cast, ending: Mapping[int, Reference]) -> Cast:
    """The cast with a reference for each delegation and for each "both sides" and "the two countries"."""
    units = cast.units
    delegations = Gathered(units, "gd")
    countries = {person.id: person.country for person in cast.persons}
    named = frozenset(person.id for person in cast.persons if person.name is not None)
    found: list[Reference] = []
    end = 0
    for unit in units.of(_SEVERAL):
        word = units.word[unit]
        if (word in _HALVES or units.tags[unit + 1] & _HOLDS) and is_within(cast, unit):
            continue
        if word in DELEGATIONS:
            headed = _headed(units, unit, delegations, ending, countries) if word in _GOVERNMENTS else None
            reference = headed or _delegation(units, unit, delegations)
        else:
            reference = _together(units, unit)
        if reference is not None and reference.first >= end and not _tells_office(cast, unit, reference, named):
            found.append(reference)
            end = reference.last
    return with_references(cast, found, delegations.groups.values())


def _tells_office(cast: Cast, unit: int, team: Reference, named: frozenset[str]) -> bool:
    """True for the delegation of "Ms Lund, the head of the Norwegian delegation", all of which is she."""
    at = bisect_left(cast.references, unit, key=lambda reference: reference.last - 1)
    known = cast.references[at] if at < len(cast.references) else None
    return known is not None and known.first < team.first and known.party in named


def _with_states(cast: Cast) -> Cast:
    """The cast with the countries that are visited, or for which somebody comes, as parties.

    "A visit to Chile", "arrived in Chile on a visit"; "negotiators from Chile"; "North and South Korea".
    """
    within = dict(_within_groups(cast))
    found = sorted(
        {*_visited(cast.units), *_talking(cast.units), *_senders(cast), *_halves(cast.units), *within.items()}
    )
    units = cast.units
    paired = (*_paired(units), *((units.span(at, at + 1), code) for at in units.of(_HALVES) for code in _KOREAS))
    if not found and not paired:
        return cast
    states = {o.country: o for o in cast.organizations if o.kind is OrganizationKind.COUNTRY and o.country}
    references = list(cast.references)
    told: dict[str, list[Mention]] = {}
    for unit, code in found:
        span = units.span(unit, unit + 1)
        taken = bisect_left(references, unit, key=lambda reference: reference.last - 1)
        if taken < len(references) and references[taken].first <= unit and unit not in within:
            continue
        told.setdefault(code, []).append(Mention(span=span, words=span.of(units.layout.text), kind=MentionKind.NAME))
        if unit in within:
            continue
        id_ = states[code].id if code in states else f"o-{code.lower()}"
        references.insert(taken, Reference(first=unit, last=unit + 1, span=span, party=id_, tags=STATE))
    for span, code in paired:
        told.setdefault(code, []).append(Mention(span=span, words=span.of(units.layout.text), kind=MentionKind.NAME))
    for code, mentions in told.items():
        states[code] = state(units, states.get(code), code, mentions)
    others = [o for o in cast.organizations if o.kind is not OrganizationKind.COUNTRY or o.country not in states]
    return attrs.evolve(cast, references=tuple(references), organizations=(*others, *states.values()))


def _country_at(units: Units, unit: int) -> str | None:
    meaning = units.meanings.get(unit)
    known = meaning is not None and not meaning.tags.isdisjoint(("country", "demonym"))
    code = meaning.country_code if meaning is not None and known else None
    return code if code in units.vocabulary.lexicon.country_of_code else None


def _visited(units: Units) -> Iterator[tuple[int, str]]:
    for pattern in _VISITS:
        for match in units.vocabulary.alphabet.compile(pattern).finditer(units.letters):
            meaning, code = units.meanings.get(match.start()), _country_at(units, match.start("where"))
            if meaning is not None and code is not None and _is_visit(meaning):
                yield match.start("where"), code


def _talking(units: Units) -> Iterator[tuple[int, str]]:
    """Countries whose talks they are: "U.S. trade talks with", "in Chile for talks"."""
    for pattern in (_TALKS, _THERE, _SPOKEN_TO):
        for match in units.vocabulary.alphabet.compile(pattern).finditer(units.letters):
            code = _country_at(units, match.start("whose"))
            if code is not None:
                yield match.start("whose"), code
    for match in units.vocabulary.alphabet.compile(_OFFERED).finditer(units.letters):
        code = _country_at(units, match.start("whose"))
        if code is not None and units.small[match.start()] in _OFFERS:
            yield match.start("whose"), code


def _senders(cast: Cast) -> Iterator[tuple[int, str]]:
    """Countries behind "officials from"."""
    units = cast.units
    for reference in cast.references:
        if "group" in reference.tags and "from" in units.tags[reference.last]:
            for first in (reference.last + 1, reference.last + 2):
                unit = first
                while (code := _country_at(units, unit)) is not None:
                    yield unit, code
                    if units.tags[unit + 1].isdisjoint(("join", "comma")):
                        break
                    unit += 2  # "from Washington and Beijing"
    for match in units.vocabulary.alphabet.compile("from where:country join").finditer(units.letters):
        code = _country_at(units, match.start("where"))
        if code is not None and units.words(match.start() - 1, match.start()).casefold() in _SENT:
            yield match.start("where"), code


def _within_groups(cast: Cast) -> Iterator[tuple[int, str]]:
    """The countries of "Norwegian and Swedish officials", the first of "the ministers of Norway and Sweden"."""
    units = cast.units
    for reference in cast.references:
        if "group" not in reference.tags:
            continue
        last, behind = reference.last - 1, units.tags[reference.last]
        ends = "country" in units.tags[last] or other_half(units, last) is not None
        listed = ends and bool(behind & {"comma", "join"})
        if listed or any("join" in units.tags[unit] for unit in range(reference.first, reference.last)):
            for unit in range(reference.first, reference.last):
                code = _country_at(units, unit) or other_half(units, unit)
                if code is not None:
                    yield unit, code


def _halves(units: Units) -> Iterator[tuple[int, str]]:
    """As in "North" in "North and South Korea"."""
    names = units.vocabulary.lexicon.country_names
    for match in units.vocabulary.alphabet.compile("name join country").finditer(units.letters):
        half, _, whole = units.words(match.start() + 2, match.end()).partition(" ")
        country = names.get(f"{units.words(match.start(), match.start() + 1)} {whole}") if whole else None
        if country is not None and half:
            yield match.start(), country.code


def _paired(units: Units) -> Iterator[tuple[Span, str]]:
    """The countries of "US-China trade talks"."""
    hyphened = (unit for word, places in units.places.items() if "-" in word for unit in places)
    tokens = ((unit, token) for unit in sorted(hyphened) for token in range(units.first[unit], units.last[unit]))
    for unit, token in tokens:
        word = units.layout.tokens.words[token]
        if not word[0].isupper() or not any("noun" in units.tags[at] for at in range(unit + 1, unit + 4)):
            continue
        parts = word.split("-")
        meanings = [units.vocabulary.memo[part].meaning for part in parts] if len(parts) == _PARTS else []
        codes = [meaning.country_code for meaning in meanings if meaning is not None and meaning.tags & _WHOSE]
        start = units.layout.tokens.starts[token]
        for part, code in zip(parts, codes, strict=False) if len(codes) == _PARTS else ():
            if code is not None:
                at = start + word.index(part)
                yield Span(at, at + len(part)), code


def is_named_apart(cast: Cast, party: str) -> bool:
    """False for a country that the text names in compounds alone: "US-China trade talks"."""
    text = cast.units.layout.text
    mentions = next((o.mentions for o in cast.organizations if o.id == party), ())
    ends = ((text[max(0, m.span.start - 1) : m.span.start], text[m.span.end : m.span.end + 1]) for m in mentions)
    return not mentions or any("-" not in around for around in ends)


#: Of the compound.
_PARTS: Final = 2


def _is_visit(meaning: Meaning) -> bool:
    noun = meaning.noun is not None and meaning.noun.kind == "visit" and meaning.noun.strength == "sure"
    verb = meaning.meeting
    if verb is not None and verb.lemma in ("arrive", "invite"):
        return True
    return noun or (verb is not None and verb.frame == "visits" and verb.strength == "sure")


#: "Visited Chile", "a visit to Chile"; "arrived in Chile on a visit", "at the start of a visit", "to begin a visit".
_VISITS: Final = (
    "(meet|noun) to? det? where:(country&!organization)",
    "noun (prep? time)? (by|of) !mark{1,5} to det? where:(country&!organization)",
    (
        "visits in det? where:country time? prep? time? comma? (on|for|to ongoing|at the low of) det?"
        " (adverb|low&!noun|modifier|time){0,3} noun"
    ),
)
#: "Is in Chile for talks", "flew to Chile on a visit".
_THERE: Final = (
    "(be|visits|travels_to_meet) adverb? (in|to|at) whose:country (prep? time)? (for|on) det? (low|modifier|time){0,2}"
    " noun"
)
#: "Is willing to talk to Chile".
_SPOKEN_TO: Final = "(confers_with&base|confers_with&ing) to (the&det)? whose:(country&!organization)"
#: "An offer of talks from Chile", "an invitation from Chile".
_OFFERED: Final = "low (of det? (modifier|low&!noun){0,2} noun)? from the? whose:(country&!organization)"
_OFFERS: Final = frozenset({"offer", "offers", "invitation", "invitations", "proposal", "proposals", "request", "call"})
_TALKS: Final = "whose:(demonym|country) (modifier|low&!say&!meet){0,2} noun (with|between)"


def _delegation(units: Units, unit: int, known: Gathered) -> Reference | None:
    """As in "A US team", "a team from Norway": a group by the name that the words give it."""
    found = _owned(units, unit) or _sent(units, unit)
    if found is None:
        return None
    owner, first, start, end = found
    governs = units.word[unit] in _GOVERNMENTS
    kind = OrganizationKind.GOVERNMENT if governs else OrganizationKind.GROUP
    return known.refer((first, end), (start, end), country=units.meanings[owner].country_code, kind=kind)


def _headed(
    units: Units, unit: int, known: Gathered, ending: Mapping[int, Reference], countries: Mapping[str, str | None]
) -> Reference | None:
    """As in "Mr Tveit's government": of the country of him who is, of those by the unit behind them, its head."""
    at = unit - ("modifier" in units.tags[unit - 1])
    head = ending.get(at - 1) if "possessive" in units.tags[at - 1] else None
    if head is None or head.party is None:
        return None
    whole, key = (head.first, unit + 1), f"{head.party} {units.word[unit]}"
    return known.refer(whole, whole, key=key, country=countries[head.party], kind=OrganizationKind.GOVERNMENT)


def _owned(units: Units, unit: int) -> tuple[int, int, int, int] | None:
    """Whose team it is, where all the words for it begin, and where its name begins and ends: "a US trade team"."""
    owner = next((at for at in range(unit - 1, unit - 4, -1) if at >= 0 and units.tags[at] & _WHOSE), None)
    if owner is None:
        return None
    between = [units.tags[at] for at in range(owner + 1, unit)]
    if any("low" not in tags or tags & _VERBAL for tags in between):
        return None
    first = owner - 1 if owner and "det" in units.tags[owner - 1] else owner
    return owner, first, owner, unit + 1


def _sent(units: Units, unit: int) -> tuple[int, int, int, int] | None:
    """The same of "a high-level team from Norway", "the government of Norway"."""
    sent = units.word[unit] in _EMBASSIES and "from" in units.tags[unit + 1]
    if not sent and (units.word[unit] not in _RULE or units.small[unit + 1] != "of"):
        return None
    owner = unit + 3 if "det" in units.tags[unit + 2] else unit + 2
    if not units.tags[owner] & _WHOSE:
        return None
    first = next((at for at in range(unit - 1, unit - 4, -1) if at >= 0 and "det" in units.tags[at]), unit)
    return owner, first, unit, owner + 1


#: What parts an owner from a delegation: "the Nord agency quoted a government official".
_VERBAL: Final = frozenset({"det", "say", "past"})


def _together(units: Units, unit: int) -> Reference | None:
    """As in "Both sides", "the two countries", "the pair": who it is, is told by what was said before."""
    first = unit - 1
    if first < 0:
        return None
    if units.word[unit] in _ALONE:
        alone = "definite" in units.tags[first] and _are_alone(units, unit)
        span = units.span(first, unit + 1)
        return Reference(first=first, last=unit + 1, span=span, party=None, tags=_STANDS) if alone else None
    number = units.words(first, unit).casefold() if units.letters[first] != BREAK else ""
    if units.word[unit] in _PAIR or (number == "the" and units.word[unit] in _KNOWN):
        if number != "the":
            return None
    elif number not in _TWO:
        return None
    elif first and "det" in units.tags[first - 1]:
        first -= 1
    return Reference(first=first, last=unit + 1, span=units.span(first, unit + 1), party=None, tags=_STANDS)


def _are_alone(units: Units, unit: int) -> bool:
    """True for "the two" without a noun: "the two last met", "a call between the two set for May"."""
    verb = unit + 1 + (units.small[unit + 1] in _WHICH_TIME and not units.tags[unit + 2].isdisjoint(_VERB))
    behind, next_tags = units.tags[verb], units.tags[verb + 1]
    if units.small[unit - 2] == "between" and "planned" in behind:
        return bool(next_tags & _HOW)
    is_verb = "noun" not in behind or ("base" in behind and next_tags & _HOW)  # "the two talk on Monday"
    follows = behind & _NO_NOUN or units.small[verb].endswith(" to")  # "the two are to meet", "agreed to"
    if not (is_verb and follows) or ("third" in behind and behind.isdisjoint(_HELPS)):  # "the two suspects"
        return False
    return not ("past" in behind and "held" not in behind and "noun" in next_tags)  # "the two planned summits"


def stands_for(cast: Cast, reference: Reference, recent: Iterator[Reference], number: int) -> tuple[Reference, ...]:
    """The *number* of parties that *reference* stands for, out of those spoken of before it, the last first."""
    words = reference.span.of(cast.units.layout.text).casefold()
    wanted = "organization" if are_states(words) else "person" if "both" not in reference.tags else None
    if words.rpartition(" ")[2] in _PEOPLE:
        wanted = "person"
    if words.endswith(_ALONE):
        earlier = tuple(recent)
        return _last(cast, iter(earlier), number, "person") or _last(cast, iter(earlier), number, "organization")
    return _last(cast, recent, number, wanted)


def _last(cast: Cast, recent: Iterator[Reference], number: int, wanted: str | None) -> tuple[Reference, ...]:
    """The *number* of parties spoken of last, of the kind that is *wanted*."""
    seen: dict[str, Reference] = {}
    states = {o.id for o in cast.organizations if o.kind is OrganizationKind.COUNTRY}
    described = {person.id for person in cast.persons if person.name is None}
    for earlier in recent:
        if earlier.party in described:
            continue
        if wanted == "organization" and earlier.party not in states:
            continue
        if earlier.party is None or not earlier.tags.isdisjoint(("plural",)) or (wanted and wanted not in earlier.tags):
            continue
        seen.setdefault(earlier.party, earlier)
        if len(seen) == number:
            return tuple(reversed(seen.values()))
    return ()


def are_states(words: str) -> bool:
    """True for "the two countries"."""
    return words.rpartition(" ")[2] in _STATES


_STATES: Final = frozenset({"countries", "nations", "governments", "neighbours", "neighbors", "capitals"})
_PEOPLE: Final = frozenset({"men", "women", "leaders", "ministers", "presidents", "diplomats", "they", "pair", "duo"})
