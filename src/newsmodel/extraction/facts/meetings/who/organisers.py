"""Who brings others together: the mediator and the host of talks between others."""

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from newsmodel.extraction.facts.meetings.matched.hits import OF_SOME, WHERE_TOLD, Hit, Side
from newsmodel.extraction.facts.meetings.named.participants import PARTIES, PARTY
from newsmodel.extraction.facts.meetings.who.hosts import Parties
from newsmodel.extraction.facts.meetings.who.sides import subject_of
from newsmodel.extraction.facts.meetings.wording.cues import auxiliaries
from newsmodel.extraction.facts.meetings.wording.nouns import run_by, runs
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import meaning_at, read_place
from newsmodel.model.meeting import Participation, ParticipationRole
from newsmodel.values.places import Place

#: Where and when it is, between the words for an occasion and those that tell who holds it.
_THERE: Final = "((in|at) det? (modifier|low&!meet){0,2} (place|country)?|prep? time){0,2}"
#: Words behind the parties that name who brought them together or was there: "hosted by C and attended by D".
_BY: Final = f"{_THERE} comma? join? run:(low|(meet&participle)) by whom:{PARTY}"
#: The same of "in the presence of C".
_PRESENT: Final = f"{_THERE} comma? in det run:low of whom:{PARTIES}"
#: The same of "a summit that C hosted", "the dinner C gave".
_WHICH: Final = f"{_THERE} comma? (relative|that)? whom:{PARTY} (have|adverb){{0,2}} run:(low&!prep|meet&past)"
#: The same of "a lunch that will also include C".
_WITHIN: Final = f"{_THERE} comma? (relative|that) (modal|have|be|adverb){{0,3}} run:(low&!prep) whom:{PARTIES}"
#: What is done to talks by those who need not be there, "a call arranged by Ms Lund", but mostly are.
_ARRANGED: Final = frozenset(
    {"arranged", "organised", "organized", "facilitated", "called", "requested", "given", "thrown"}
)
_GAVE: Final = frozenset({"gave", "threw", "arranged", "organised", "organized", "convened", "chaired"})
_PRESENCE: Final = "presence"
_INCLUDES: Final = frozenset({"include", "includes", "included", "including"})
#: Who is named, and the verb that tells what he does.
_Told: TypeAlias = tuple[Side, int]


def host_before(hit: Hit) -> Side:
    """Who mediates or holds the talks between others that the noun names; an empty range if nobody is said to."""
    verb = run_by(hit.phrases, hit.what)
    if verb is None or hit.phrases.tags[verb - 1] & {"det", "possessive"}:
        return hit.nobody
    return subject_of(hit, auxiliaries(hit.phrases, verb))


def _behind(hit: Hit) -> Iterator[_Told]:
    """Who is named so behind the parties, "talks between A and B, mediated by C", each with the verb that says it."""
    last = max(hit.match.end(), hit.what + 1)
    near = {*hit.phrases.small[last : last + _NEAR]}
    if _PRESENCE in near and (there := _told(hit, last, _PRESENT, _is_presence)) is not None:
        yield there
    found = _told(hit, last, _BY, _is_done_by) if "by" in near else None
    if found is None and hit.verb is not None:
        return  # "met the envoys they hosted"
    if found is None:
        gave = not near.isdisjoint(_GAVE) or "hosts" in hit.phrases.all_tags(last, last + _NEAR)
        found = _told(hit, last, _WHICH, _is_given) if gave else None
        found = _told(hit, last, _WITHIN, _is_included) if not near.isdisjoint(_INCLUDES) else found
        if found is not None:
            yield found
        return
    while found is not None:
        yield found
        found = _told(hit, found[0][1], _BY, _is_done_by)


#: Phrases from the noun to the verb that tells who holds it: "in the old palace in Oslo on Monday that Mr Tveit".
_NEAR: Final = 16


def is_given_behind(hit: Hit) -> bool:
    """True if behind the noun stands who gave the occasion: "the dinner that Ms Lund hosted"."""
    return next(_behind(hit), None) is not None


def _told(hit: Hit, at: int, pattern: str, fits: Callable[[Phrases, int], bool]) -> _Told | None:
    """Who is named by *pattern* at phrase *at*, and the verb; None if the verb does not fit."""
    match = hit.phrases.cast.units.vocabulary.alphabet.compile(pattern).match(hit.phrases.letters, at)
    if match is None or not fits(hit.phrases, match.start("run")):
        return None
    return match.span("whom"), match.start("run")


def _is_done_by(phrases: Phrases, verb: int) -> bool:
    return phrases.small[verb] in _ARRANGED or "attends" in phrases.tags[verb] or runs(phrases, verb)


def _is_given(phrases: Phrases, verb: int) -> bool:
    return phrases.small[verb] in _GAVE or ("hosts" in phrases.tags[verb] and runs(phrases, verb))


def _is_presence(phrases: Phrases, noun: int) -> bool:
    return phrases.small[noun] == _PRESENCE


def _is_included(phrases: Phrases, verb: int) -> bool:
    return phrases.small[verb] in _INCLUDES


def with_organiser(
    hit: Hit, who: tuple[Participation, ...], read: Callable[[Side], Parties]
) -> tuple[tuple[Participation, ...], Side]:
    """The parties with who brings them together, and the words that name him, which *read* takes for parties."""
    if not who:
        return who, hit.nobody
    one_sided = len(who) == 1 and "between" in hit.match.groupdict()  # "between her government and the mayor's team"
    told = [*_behind(hit)] or ([*_before(hit)] if hit.verb is None and not one_sided else [])
    taken = hit.nobody
    for side, verb in told:
        there = _is_included(hit.phrases, verb) or _is_presence(hit.phrases, verb)
        does = "attends" if there else min(hit.phrases.tags[verb] & _ROLES.keys(), default="")
        role = _ROLES.get(does, ParticipationRole.HOST)
        known = {None, *(part.party for part in who)}
        found = tuple(
            Participation(party=reference.party, role=role, position=reference.position)
            for reference in read(side)
            if reference.party is not None and reference.party not in known
        )
        who, taken = (*who, *found), side if found else taken
    return who, taken


def _before(hit: Hit) -> Iterator[_Told]:
    """Who "hosted a meeting of" others or "attended the meeting between" them, and the verb that says so."""
    between = "between" in hit.match.groupdict()
    side = host_before(hit) if between or hit.rule in (OF_SOME, WHERE_TOLD) else hit.nobody
    verb = None if side[0] == side[1] else run_by(hit.phrases, hit.what)
    if verb is None:
        side, verb = _guest(hit)
    if verb is not None:
        yield side, verb


def _guest(hit: Hit) -> tuple[Side, int | None]:
    """Who is at an occasion of others, and the verb that says so: "attended the meeting between A and B"."""
    phrases, at = hit.phrases, hit.what - 1
    while phrases.tags[at] & _BEFORE_NOUN and "attends" not in phrases.tags[at]:
        at -= 1
    tags = phrases.tags[at]
    if "between" not in hit.match.groupdict() or "attends" not in tags or tags & {"noun", "ing", "third"}:
        return hit.nobody, None
    first = auxiliaries(phrases, at)
    known = phrases.all_tags(first, at).isdisjoint(("not", "refused", "denied", "cancelled"))
    return (subject_of(hit, first), at) if known else (hit.nobody, None)


_ROLES: Final = {"mediates": ParticipationRole.MEDIATOR, "attends": ParticipationRole.PARTICIPANT}
#: What stands between "attended" and the noun.
_BEFORE_NOUN: Final = frozenset({"det", "modifier", "low", "in", "num", "owner"})


def place_of_organiser(hit: Hit) -> Place | None:
    """The country or the capital that holds the talks of others: "Nairobi hosts a summit of leaders"."""
    verb = None if hit.verb is not None else run_by(hit.phrases, hit.what)
    if verb is None or not hit.phrases.small[verb].startswith("host"):
        return None  # who chairs talks may do so anywhere
    for phrase in range(*host_before(hit)):
        meaning = None if hit.phrases.small[phrase - 1] == "of" else meaning_at(hit.phrases, phrase)
        if meaning is not None and meaning.country is not None and "organization" in hit.phrases.tags[phrase]:
            return read_place(hit.phrases, phrase)
    return None
