"""Where the writer turns away from what is reported: "…, although he …", "…, but the mayor has …", "…, something"."""

from typing import Final

from newsmodel.extraction.facts.grammar import TOOK
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Attribution, Source


def before_turn(phrases: Phrases, first: int, limit: int) -> int:
    """*limit*, or the mark before a clause of the writer's own: "said it would close, but the mayor has left it open".

    What somebody told goes back in time with the verb that tells it: "could", "had"; the writer's own clause does not.
    """
    pattern = phrases.cast.units.vocabulary.alphabet.compile(_TURN)
    for match in pattern.finditer(phrases.letters, first + 1, limit):
        at = match.end()
        word = phrases.small[at - 1]
        if word in _AND and phrases.tags[at] & _SOMEBODY and _is_yet_to(phrases, at + 1):
            return match.start()  # "and Norway is yet to comment"
        if phrases.small[at - 1 : at + 1] == ["only", "to"] and "base" in phrases.tags[at + 1]:
            return match.start()  # "vowed to close it, only to back off"
        if word == "but" and phrases.small[at] in _HAS and _HAS.isdisjoint(phrases.small[first : match.start()]):
            if _is_ahead(phrases, first, match.start()):
                return match.start()
            continue
        if word == "but":
            verb = _own_verb(phrases, at, limit)
            tells = "that" in phrases.tags[at] or _is_ahead(phrases, first, match.start())
            if verb is not None and (_is_perfect(phrases, verb) or tells):
                return match.start()
        elif word == "and":
            verb = _own_verb(phrases, at, limit)
            turns = verb is not None and (_is_perfect(phrases, verb) or "also" in phrases.small[at + 1 : verb])
            if turns and _has_gone_back(phrases, first, match.start()):
                return match.start()
        elif word in _ALTHOUGH and not (_goes_back(phrases, at, limit) or _is_aside(phrases, at, limit)):
            return match.start()
    return limit


def _is_yet_to(phrases: Phrases, at: int) -> bool:
    """True of "is yet to", "have yet to" soon behind a subject."""
    near = range(at, min(at + _YET, len(phrases.letters) - _YET))
    return any(phrases.small[p] in _NOW and phrases.small[p + 1 : p + 3] == ["yet", "to"] for p in near)


_TURN: Final = "(comma|dash) (turn|join|adverb (?=to))"
_HAS: Final = frozenset({"has", "have"})
_AND: Final = frozenset({"and", "but"})
_SOMEBODY: Final = frozenset({"party", "det"})
_NOW: Final = frozenset({"is", "are", "has", "have"})
#: Phrases of "the mayor of Oslo".
_YET: Final = 5
_ALTHOUGH: Final = frozenset({"although", "though", "even though"})
#: Phrases from the turn to the verb of its clause.
_NEAR: Final = 10


def _goes_back(phrases: Phrases, at: int, limit: int) -> bool:
    """True of "although the road had been closed", "though quoted", "though not yet": as told by somebody."""
    end = next(
        (p for p in range(at, min(limit, at + 2 * _NEAR)) if "comma" in phrases.tags[p]), min(limit, at + 2 * _NEAR)
    )
    tags = phrases.all_tags(at, end)
    if tags & {"modal", "quotation"} or phrases.tags[at] & _NO_CLAUSE or tags.isdisjoint(_SUBJECT):
        return True
    for phrase in range(at, end):
        if phrases.small[phrase] in _BACK:
            return True
        if phrases.small[phrase] == "did":
            return "not" not in phrases.tags[phrase + 1]  # "though he did not say how"
    return False


def _is_aside(phrases: Phrases, at: int, limit: int) -> bool:
    """True of "though worn" in "the road, though worn by rain, is open": the clause around it goes on."""
    end = next((p for p in range(at, limit - 1) if "comma" in phrases.tags[p]), None)
    return end is not None and bool(phrases.tags[end + 1] & {"modal", "be", "have", "do"})


def _has_gone_back(phrases: Phrases, first: int, last: int) -> bool:
    """True of "it should have been open", "it was late": all in the past, as a perfect is not."""
    helping = [
        phrase
        for phrase in range(first, last)
        if phrases.tags[phrase] & {"be", "have", "modal", "do"} and phrases.small[phrase] not in _NO_FINITE
    ]
    if not helping or "quotation" in phrases.all_tags(first, last):
        return False
    return all(phrases.small[phrase] in _PAST or "modal" in phrases.tags[phrase - 1] for phrase in helping)


#: Helping verbs in the past.
_PAST: Final = frozenset(
    {"had", "hadn't", "was", "were", "wasn't", "weren't", "would", "wouldn't", "could", "couldn't", "should", "did"}
)
_NO_FINITE: Final = frozenset({"be", "been", "being", "having"})
#: Verbs that may have been told so.
_BACK: Final = frozenset({"had", "was", "were"})
_NO_CLAUSE: Final = frozenset({"not", "to", "prep", "ing", "that"})
_SUBJECT: Final = frozenset({"party", "pronoun", "det", "plural", "low"})


def _own_verb(phrases: Phrases, at: int, limit: int) -> int | None:
    """The verb in the past or the perfect of the clause at phrase *at*, which has a subject of its own."""
    if at + 1 < limit and "that" in phrases.tags[at] and phrases.small[at + 1] in _WAS:
        return at + 1  # "but that has changed", "but that was not true"
    if at >= limit or phrases.tags[at] & _NO_SUBJECT:
        return None
    for phrase in range(at + 1, min(limit, at + _NEAR)):
        tags = phrases.tags[phrase]
        if tags & _OTHER:
            return None
        if tags & {"have", "do"}:
            has_to = "to" in phrases.tags[phrase + 1]
            return phrase if phrases.small[phrase] in _OWN and not has_to else None
        word = phrases.small[phrase]
        if (word in TOOK or (word.endswith("ed") and not word.endswith("eed"))) and "party" not in tags:
            return phrase if phrases.tags[phrase - 1].isdisjoint(_BEFORE_NOUN) else None
    return None


_WAS: Final = frozenset({"has", "was", "is", "did", "does"})
#: "Has" and "did not": not "had", which somebody may have told.
_OWN: Final = frozenset({"has", "have", "hasn't", "haven't", "did", "didn't"})
_NO_SUBJECT: Final = frozenset(
    {"say", "to", "that", "not", "quotation", "modal", "be", "have", "do", "if", "relative", "what"}
)
#: What the verb sought is not, or what a clause within another begins with.
_OTHER: Final = frozenset({"modal", "be", "comma", "quotation", "relative", "that", "subordinator", "to", "what"})
#: Before a participle that is no verb: "the armed men".
_BEFORE_NOUN: Final = frozenset({"det", "prep", "join", "possessive", "num", "demonym", "be", "have"})


def _is_perfect(phrases: Phrases, verb: int) -> bool:
    return "have" in phrases.tags[verb]


def _is_ahead(phrases: Phrases, first: int, last: int) -> bool:
    """True of "would close" and "is open": what is told has not gone by, as a verb in the past behind it has."""
    for phrase in range(first, last):
        tags = phrases.tags[phrase]
        if tags & {"modal", "proposed"} or ("present" in tags and tags & {"be", "have", "do"}):
            return True
        if "be" in tags and "past" in tags and not phrases.small[phrase + 1].endswith("ed"):
            return True  # "was willing"
        if "quotation" in tags or phrases.small[phrase] in TOOK:
            return False
    return False


def is_shifted(phrases: Phrases, attribution: Attribution, other: Attribution) -> bool:
    """True of "and had agreed" behind "said he would go": what was done before is told with the rest.

    So of "and threatened her" behind "Ms Lund said they came": she tells what was said to herself; and of "and told
    him" behind "Ms Lund said the mayor rang Mr Berg": it is the mayor who told him.
    """
    before = other.cue[0] - 1
    goes_on = other.verb is not None and "comma" not in phrases.tags[other.first]
    if goes_on and (
        tells_itself(phrases, attribution.who, other.cue[1]) or _is_told_there(phrases, attribution, other)
    ):
        return True
    told = "past" in attribution.form and attribution.verb is not None and "clause" in attribution.verb.takes
    return told and phrases.small[before] == "had" and "comma" not in phrases.tags[other.first]


def _is_told_there(phrases: Phrases, attribution: Attribution, other: Attribution) -> bool:
    """True of "told him" behind words of somebody who met him: "said the mayor rang Mr Berg and told him"."""
    whom = other.cue[1]
    told = phrases.references.get(whom)
    if told is None or told.party is None or phrases.small[whom] not in _OTHERS or attribution.noun is not None:
        return False
    named = [at for at in range(attribution.last, other.first) if at in phrases.references]
    met = (at for at in named[1:] if "possessive" not in phrases.tags[at + 1] and phrases.small[at - 1] not in _AGENT)
    return any(phrases.references[at].party == told.party for at in met)


#: Before somebody who is no object of what is told: "was moved by Mr Berg".
_AGENT: Final = frozenset({"by", "of"})


def tells_itself(phrases: Phrases, who: Source, whom: int) -> bool:
    """True of "Mr Tveit said the agents came and told him": nobody tells himself, so those told him of whom he said."""
    told, tells = phrases.references.get(whom), [phrases.references.get(last - 1) for _, last in who]
    if told is None or told.party is None or phrases.small[whom] not in _OTHERS:
        return False
    return any(one is not None and one.party == told.party for one in tells)


_OTHERS: Final = frozenset({"him", "her", "them"})
