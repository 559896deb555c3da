"""The words that belong to an attribution: where reported speech begins, and where it ends."""

from typing import Final, NamedTuple, final

import attrs

from newsmodel.extraction.facts.grammar import NOUN_PHRASE, WORD
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Attribution, Stretch
from newsmodel.extraction.facts.statements.words.addressees import addressee
from newsmodel.extraction.facts.statements.words.beginnings import (
    UPON,
    clause_start,
    opens_clause,
    tells_of_noun,
)
from newsmodel.extraction.facts.statements.words.clause_subjects import before_subject
from newsmodel.extraction.facts.statements.words.deeds import is_verbless
from newsmodel.extraction.facts.statements.words.endings import (
    EDGE,
    before_predicate,
    clause_end,
    ends_sentence,
    is_break,
)
from newsmodel.extraction.facts.statements.words.gaps import is_gap, of_antecedent
from newsmodel.extraction.facts.statements.words.leading_on import behind_setting, leads_on
from newsmodel.extraction.facts.statements.words.timing import behind_manner, behind_timing, tells_when
from newsmodel.lexicon.entries import ReportingVerb

#: What may stand between a reporting verb and its content: "on Tuesday", "in a letter to the mayor".
_ADJUNCTS: Final = (
    f"(adverb&!there (?!of)|(?<=group) {WORD}? utterance (?=that|time|prep time)"
    f"|turn (?=that)|time (?!possessive)|to {NOUN_PHRASE}"
    f"|prep&!to&!as time possessive (capital|time|{WORD}|party&!person){{1,4}}"
    f"|prep&!to&!as det? {WORD}{{0,2}} utterance (?=party|det)"
    f"|(prep&!to&!as){{1,2}} (party&!person {WORD}{{1,2}} (?=to|not|that|prep? time)|{NOUN_PHRASE}|time"
    f"|{WORD}{{0,3}} utterance|{WORD}{{1,2}} third&low|{WORD}{{1,4}})"
    " (participle (?=time|prep|adverb&!there|that))?){0,6}"
)
#: The same where "of" leads in what is said: "accused Norway on Monday of theft".
_ADJUNCTS_OF: Final = _ADJUNCTS.replace("prep&!to&!as", "prep&!to&!as&!of")
_QUOTE: Final = (
    "((colon comma low)? (comma|colon)?"
    "|comma (prep&!subordinator|adverb) !comma&!quotation&!say&!that{0,8} comma (?=quotation&speech)) q:quotation"
)
_TOLD_QUOTE: Final = "!mark&!say&!that&!quotation{1,8} (comma|colon) q:quotation"
_ABOUT_QUOTE: Final = "(of|about) !mark&!say&!that&!quotation&!modal&!have{1,16} colon q:quotation"
_INSERTED: Final = (
    "(comma !comma&!quotation{1,12} comma|dash !dash&!quotation{1,12} dash"
    "|(subordinator|prep) (!that&!comma&!quotation&!say|noun|(?<=low) comma (?=low&!be&!have&!modal&!prep)){1,14})"
    " (?<!join)(?=that)|comma adverb&turn comma"
)
#: What may stand between "that" of the cue and a clause.
_ABOUT: Final = frozenset({"of", "about", "for"})


#: "A day after the mayor spoke", "on Monday as the rain fell": when it was said.
_WHEN: Final = f"{_ADJUNCTS} subordinator&prep"
#: Phrases of content at the most; a sentence that goes on longer is none.
REACH: Final = 300


@final
@attrs.define(kw_only=True, weakref_slot=False)  # not frozen: there are many
class Content:
    """What somebody is reported to have said, and what stands between it and the cue."""

    #: First phrase and end of each stretch, in order.
    ranges: tuple[Stretch, ...]
    #: First phrase and end of the addressee's words.
    whom: Stretch | None = None
    #: First phrase and end of what tells when, where and how it was said.
    adjuncts: Stretch = (0, 0)
    #: True if the words are a quotation set off by a mark, that ends with its closing mark.
    quotation: bool = False


def content_behind(phrases: Phrases, attribution: Attribution, limit: int) -> Content | None:
    """What follows the attribution before phrase *limit*: a quotation, or a clause of reported speech.

    Content without ranges if a pause follows, so that what was said stands elsewhere; None if something else does.
    """
    limit = min(limit, attribution.last + REACH)
    if attribution.verb is None:
        return _noun_clause(phrases, attribution.last, limit)
    if attribution.first and not attribution.inherits and is_gap(phrases, attribution.first - 1):
        of_thing = of_antecedent(phrases, attribution, limit, attribution.verb)
        if of_thing is not None:
            return Content(ranges=of_thing.ranges, adjuncts=of_thing.adjuncts)
    whom, behind = addressee(phrases, attribution.last, limit, attribution.verb)
    place = _Place(attribution.last if whom is not None else behind, behind, limit, whom, attribution.verb)
    if _tells_whom(phrases, place) or _answers(phrases, place):
        return None
    found = _governed(phrases, place) or _around_adjuncts(phrases, place)
    if found is not None and found.ranges:
        return found
    begin = behind_setting(phrases, place.behind, place.limit, place.verb)
    if begin is None:
        directly = attribution.last == attribution.cue[1]  # not "said Ms Berg, of the council in Oslo"
        return _behind_many(phrases, place) or found or (_manner(phrases, place) if directly else None)
    end = clause_end(phrases, begin, place.limit)
    return Content(ranges=((begin, end),), whom=place.whom, adjuncts=(place.behind, begin - 1))


class _Place(NamedTuple):
    """Where content may begin: behind the cue, or behind the addressee."""

    at: int
    behind: int
    limit: int
    whom: Stretch | None
    verb: ReportingVerb


def _manner(phrases: Phrases, place: _Place) -> Content | None:
    """Nothing but in what it was said: "in comments posted online"."""
    if place.verb.lemma not in _SAYS:
        return None  # "reported to him in an email"
    end = behind_manner(phrases, place.behind, place.limit)
    return Content(ranges=(), whom=place.whom, adjuncts=(place.behind, end)) if end > place.behind else None


#: Who does so in an interview tells what stands before it.
_SAYS: Final = frozenset({"say", "tell", "add", "state", "announce", "explain", "claim", "warn", "write"})


def _behind_many(phrases: Phrases, place: _Place) -> Content | None:
    """What is told behind a long addressee: "told Mr Berg, a lawyer and head of the council, that"."""
    if "to_person" not in place.verb.takes:
        return None
    match = phrases.cast.units.vocabulary.alphabet.compile(_MANY).match(phrases.letters, place.at, place.limit)
    if match is None or phrases.small[match.end() - 1] == "condition":
        return None
    if place.verb.lemma in _ANSWERS and "utterance" in phrases.all_tags(*match.span("whom")):
        return None
    begin = match.end() + ("that" in phrases.tags[match.end()])
    return Content(ranges=((begin, clause_end(phrases, begin, place.limit)),), whom=match.span("whom"))


def _leads_away(phrases: Phrases, place: _Place, start: int) -> bool:
    """True of "of" in "said in a part of the town", not in "warned Danes in Chile of a storm"."""
    return bool(phrases.tags[start] & _ABOUT) and (place.whom is None or place.verb.lemma != "warn")


#: An addressee that no noun phrase covers, up to what it is told.
_MANY: Final = (
    "whom:((comma relative !comma&!quotation{1,12} comma"
    "|!be&!have&!modal&!do&!say&!that&!relative&!colon&!quotation&!stop&!semicolon|quotation&!speech){1,16})"
    " (?=(that (party|pronoun|det|capital|country|there|num|owner)|to quotation))"
)


def _governed(phrases: Phrases, place: _Place) -> Content | None:
    """What a preposition or an infinitive directly behind the verb governs: "of treason", "to leave"."""
    if place.behind >= place.limit or not phrases.tags[place.behind] & _GOVERNED:
        return None
    begin = clause_start(phrases, place.behind, place.limit, place.verb, spoken_to=True)
    if begin is None:
        return None
    limit = place.limit
    if "to" in phrases.tags[begin - 1]:  # "who admitted to stealing it, is free"
        commas = (phrase for phrase in range(begin, limit - 1) if "comma" in phrases.tags[phrase])
        limit = next((comma for comma in commas if _is_predicate(phrases, comma + 1)), limit)
    end = clause_end(phrases, begin, limit, is_clause=False)
    if place.whom is not None and place.verb.act in UPON:
        return Content(ranges=((place.whom[0], end),))
    return Content(ranges=((begin, end),), whom=place.whom)


def _is_predicate(phrases: Phrases, phrase: int) -> bool:
    """True of "is", "has" and "wants" behind a comma, where no list goes on."""
    tags, listed = phrases.tags[phrase], phrases.tags[phrase + 1] & {"comma", "join"}
    ends = "low" in tags and phrases.small[phrase].endswith("s") and tags.isdisjoint(("party", "noun", "prep", "det"))
    return bool(tags & {"be", "have", "modal", "third", "past", "proposed"} or ends) and not listed


def _tells_whom(phrases: Phrases, place: _Place) -> bool:
    """True of "of Norway" in "spoke to a meeting of Norway and Denmark"."""
    speaks = place.whom is not None and place.verb.lemma in ("speak", "talk")
    return speaks and "of" in phrases.tags[place.behind] and bool(phrases.tags[place.behind + 1] & _NAMED)


_NAMED: Final = frozenset({"party", "capital", "country"})


def _answers(phrases: Phrases, place: _Place) -> bool:
    """True of "responded to claims by Norway that": what follows is what others say."""
    if place.whom is None or "to" not in phrases.tags[place.at] or phrases.small[place.behind] not in _OF_OTHERS:
        return False
    if "ing" in phrases.tags[place.behind + 1]:
        return False  # "responded to the claims by saying"
    return place.verb.lemma in _ANSWERS and "utterance" in phrases.all_tags(*place.whom)


_OF_OTHERS: Final = frozenset({"that", "from", "by"})
_ANSWERS: Final = frozenset({"respond", "react", "object", "reply", "answer"})


def _around_adjuncts(phrases: Phrases, place: _Place) -> Content | None:
    """What stands behind "on Tuesday, in a letter"; else what the verb takes as its object."""
    alphabet, letters = phrases.cast.units.vocabulary.alphabet, phrases.letters
    directly = place.behind == place.at or place.verb.lemma == "tell"
    if directly and "clause" in place.verb.takes and leads_on(phrases, place.behind, place.limit):
        return Content(ranges=((place.behind, clause_end(phrases, place.behind, place.limit)),), whom=place.whom)
    spoken_to = place.whom is not None and ("to_person" in place.verb.takes or place.verb.act in UPON)
    pattern = _ADJUNCTS_OF if spoken_to and "of" in place.verb.takes else _ADJUNCTS
    match = alphabet.compile(pattern).match(letters, place.behind, place.limit)
    adjuncts = before_subject(phrases, place.behind, match.end(), place.limit) if match is not None else place.behind
    timed = behind_timing(phrases, place.behind, place.limit)
    skipped = max(timed, behind_timing(phrases, adjuncts, place.limit))
    if (skipped > adjuncts or timed > place.behind) and (
        skipped == place.limit or not phrases.tags[skipped] & {"that", "colon", "quotation"}
    ):
        return Content(ranges=(), whom=place.whom, adjuncts=(place.behind, skipped))
    quoting = alphabet.compile(_QUOTE)
    quoted = quoting.match(letters, skipped, place.limit) or quoting.match(letters, place.behind, place.limit)
    if quoted is None and phrases.tags[place.behind] & _ABOUT:
        quoted = alphabet.compile(_ABOUT_QUOTE).match(letters, place.behind, place.limit)
    if quoted is None and "to_person" in place.verb.takes:
        quoted = alphabet.compile(_TOLD_QUOTE).match(letters, place.at, place.limit)
    if quoted is not None:
        content = _quotation(phrases, place, quoted.start("q"), set_off=quoted.start("q") > quoted.start())
        return attrs.evolve(content, whom=place.whom, adjuncts=(place.behind, skipped))
    inserting = alphabet.compile(_INSERTED)
    inserted = inserting.match(letters, skipped, place.limit) or inserting.match(letters, place.behind, place.limit)
    leaves = skipped < place.limit and "to" in phrases.tags[skipped] and "inf" in place.verb.takes
    return _clause_behind(phrases, place, skipped if inserted is None or leaves else inserted.end())


def _clause_behind(phrases: Phrases, place: _Place, skipped: int) -> Content | None:
    if is_aside(phrases, place.behind, place.limit):
        return Content(ranges=(), whom=place.whom, adjuncts=(place.behind, place.behind + 1))
    if tells_when(phrases, place.behind, skipped, place.limit) or _is_all_adverbs(phrases, place, skipped):
        return Content(ranges=(), whom=place.whom, adjuncts=(place.behind, skipped))
    for start in dict.fromkeys((skipped, place.behind, place.at)):
        spoken_to = start != place.at or place.whom is None
        begin = clause_start(phrases, start, place.limit, place.verb, spoken_to=spoken_to)
        if begin is None or (start != place.behind and _leads_away(phrases, place, start)):
            continue
        asks = phrases.small[begin] in _ASKED and "prep" in phrases.all_tags(place.behind, begin)
        sure = asks or start in (place.at, begin - 1) or opens_clause(phrases, begin)
        if sure or _is_dated(phrases, place.behind, start, place.limit):
            is_any = place.verb.act == "deny" and phrases.word[begin] in ("any", "all")
            names = "object" in place.verb.takes and place.verb.act in _DONE_BY_TELLING
            is_object = is_any or (names and is_verbless(phrases, begin, place.limit))
            is_clause = begin != start or ("clause" in place.verb.takes and not is_object)
            if start == skipped and place.whom is not None and place.verb.act in UPON and phrases.tags[start] & _TO_DO:
                end = clause_end(phrases, begin, place.limit, is_clause=False)
                if "as" in phrases.tags[start] or _is_of_whom(phrases, place.whom[1], start):
                    return Content(ranges=((place.whom[0], end),))
                return Content(ranges=(place.whom, (begin, end)))  # "urged the mayor on Monday to leave"
            return Content(
                ranges=((begin, clause_end(phrases, begin, place.limit, is_clause=is_clause)),),
                whom=place.whom if start != place.at else None,
                adjuncts=(place.behind, start) if start == skipped else (0, 0),
            )
    if phrases.cast.units.vocabulary.alphabet.compile(_WHEN).match(phrases.letters, place.behind, place.limit):
        return Content(ranges=(), whom=place.whom, adjuncts=(place.behind, place.behind + 1))
    if (
        skipped == place.limit
        or phrases.tags[skipped] & _PAUSES
        or is_break(phrases, skipped)
        or ("that" in phrases.tags[skipped] and tells_of_noun(phrases, skipped, place.limit))
    ):
        return Content(ranges=(), whom=place.whom, adjuncts=(place.behind, skipped))
    return None


def _is_all_adverbs(phrases: Phrases, place: _Place, skipped: int) -> bool:
    """True of "later" and "again recently" at the end of "the road is shut, Mr Tveit said later"."""
    if skipped == place.behind or (skipped < place.limit and phrases.tags[skipped].isdisjoint(_PAUSES)):
        return False
    return all("adverb" in phrases.tags[phrase] for phrase in range(place.behind, skipped))


#: What an indirect question begins with behind "on Twitter": not "said in Lima when", "agree in Lima if".
_ASKED: Final = frozenset({"whether", "what", "why", "how"})
#: What may be told with a mere noun: "announced a ban", "denied wrongdoing".
_DONE_BY_TELLING: Final = frozenset({"announce", "deny", "confirm", "promise"})


def _is_of_whom(phrases: Phrases, first: int, last: int) -> bool:
    """True of "in the war" in "urged all sides in the war to stop", not of "on Monday", "in a letter"."""
    setting = phrases.all_tags(first, last) & {"time", "utterance", "adverb", "mark", "say"}
    return not setting and phrases.small[first] in _WITHIN and phrases.small[first + 1] not in ("a", "an")


_WITHIN: Final = frozenset({"in", "of", "from", "at", "to", "across", "within", "around", "with"})


_TO_DO: Final = frozenset({"to", "of", "as"})


def _is_dated(phrases: Phrases, behind: int, start: int, limit: int) -> bool:
    """True of "in Lima on Monday" in "said in Lima on Monday plans were late": no more stands before the clause."""
    if not all(phrases.tags[phrase] & _WHEN_WHERE for phrase in range(behind, start)):
        return False
    return start == behind or (has_verb(phrases, start, limit) and phrases.tags[start].isdisjoint(_NO_CLAUSE))


_WHEN_WHERE: Final = frozenset({"time", "prep", "place"})
#: What begins no words behind a date.
_NO_CLAUSE: Final = frozenset({"according", "when", "where", "ing"})


def is_aside(phrases: Phrases, at: int, limit: int) -> bool:
    """True of "quoting officials" in "the paper reported quoting officials"."""
    return at < limit and phrases.word[at] in _ASIDES


_ASIDES: Final = frozenset({"quoting", "citing", "referring", "referring to"})


def _quotation(phrases: Phrases, place: _Place, at: int, *, set_off: bool) -> Content:
    """A quotation: by itself if a mark sets it off or it ends like a sentence, else with the clause that it begins."""
    ends, limit = at + 1, place.limit
    alone = ends_sentence(phrases, at) or (set_off and "speech" in phrases.tags[at] and not _is_owned(phrases, ends))
    if ends < limit and alone:
        return Content(ranges=((at, ends),), quotation=True)
    if ends < limit and "subordinator" in phrases.tags[ends]:
        return Content(ranges=((at, ends),), quotation=True)
    begun = {"be", "have", "modal"} if "speech" in phrases.tags[at] else {"be", "have", "modal", "prep"}
    subject = "clause" in place.verb.takes and bool(phrases.tags[ends] & begun)
    last = clause_end(phrases, at, limit, is_clause=subject)
    return Content(ranges=((at, last),), quotation=last == ends or set_off)


def _is_owned(phrases: Phrases, behind: int) -> bool:
    """True of what tells more of the end of a quotation: '"a cheap road" that will last', '"the charm" of the town'."""
    return bool(phrases.tags[behind] & {"of", "that"})


def _noun_clause(phrases: Phrases, at: int, limit: int) -> Content | None:
    """What follows a noun for something said: up to a mark, or to the verb of which the noun is the subject."""
    tags = phrases.tags[at]
    begin = at + bool(at < limit and tags & {"that", "for"})
    if "be" not in phrases.tags[at - 1]:  # "his warning that …, …", not "his answer was that …, …"
        thing = tags & {"to", "not", "for"} or phrases.small[at - 1].endswith(" for")  # "his call for peace"
        limit = before_predicate(phrases, begin, limit, clauses=not thing)
    return Content(ranges=((begin, clause_end(phrases, begin, limit)),)) if begin < limit else None


def has_verb(phrases: Phrases, first: int, last: int) -> bool:
    """True if the stretch may be a clause: it holds a helping verb."""
    return bool(phrases.all_tags(first, last) & {"be", "have", "modal", "do"})


_GOVERNED: Final = frozenset({"to", "of", "about", "for", "against", "as"})
_PAUSES: Final = frozenset({"comma", "stop", "dash", "semicolon", "close"})


def content_before(phrases: Phrases, first: int, at: int) -> Stretch | None:
    """What stands from phrase *first* up to the attribution that begins at phrase *at*."""
    while first < at and phrases.tags[first] & (EDGE | {"turn", "join"}):
        first += 1
    last = at
    while last > first and phrases.tags[last - 1] & EDGE:
        last -= 1
    apart = phrases.cast.units.vocabulary.alphabet.compile("colon|semicolon").finditer(phrases.letters, first, last - 1)
    for mark in apart:
        first = mark.end() if phrases.tags[mark.end()] & {"det", "party"} else first
    return (first, last) if last > first else None
