"""Where the clause ends in which somebody speaks: at the comma that closes "While he said", "Mr Tveit, who said"."""

from typing import Final

from newsmodel.extraction.facts.grammar import TOOK
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Attribution, Stretch
from newsmodel.extraction.facts.statements.subject.first_subject import is_participial
from newsmodel.extraction.facts.statements.subject.wordings import (
    BOTH_SAID,
    CALLED_BY,
    SAYING,
    SAYING_X,
    WHO_SAID,
    X_SAID,
)
from newsmodel.extraction.facts.statements.words.content import REACH
from newsmodel.extraction.facts.statements.words.deeds import is_verb
from newsmodel.extraction.facts.statements.words.endings import TRIED, ends_sentence, predicate_behind

#: Who speaks in a relative clause.
_WHO: Final = frozenset({WHO_SAID.name, BOTH_SAID.name})


def clause_limit(phrases: Phrases, attribution: Attribution, sentence: Stretch) -> int:
    """The end of the sentence; for "While he said that …, …" the comma that ends the clause."""
    first, end = sentence
    if attribution.rule in (SAYING_X.name, CALLED_BY.name):
        before = attribution.who[0][0] - 1
        quoted = attribution.rule == SAYING_X.name and _is_behind_comma(phrases, before)
        return before + quoted
    if attribution.rule == SAYING.name and _is_fronted(phrases, first, attribution):
        return _comma_behind(phrases, attribution.last, end)
    if attribution.rule in _WHO and _begins(phrases, first, attribution.first):
        return _before_main(phrases, attribution, _relative_limit(phrases, attribution.last, end))
    if "dash" in phrases.tags[_before_relative(phrases, attribution)]:
        return next((p for p in range(attribution.last, end) if "dash" in phrases.tags[p]), end)
    if _is_aside(phrases, attribution) or _is_told_of(phrases, first, attribution):
        return _relative_limit(phrases, attribution.last, end)
    if _is_in_relative(phrases, attribution):
        return _closed(phrases, attribution.last, end)
    if attribution.rule == X_SAID.name and phrases.word[attribution.first - 1] == "when":
        comma = next(
            (p for p in range(attribution.last, min(end, attribution.last + REACH)) if _parts(phrases, p)), end
        )
        return comma if comma + 1 < end else end
    lead = _behind_when(phrases, first, attribution.first)
    even = lead > first and phrases.small[lead - 1] == "even"  # "Even as he said that …, …"
    if not phrases.tags[lead] & {"subordinator", "turn"} or (phrases.tags[lead] & {"as", "but", "adverb"} and not even):
        return end
    if attribution.first - first > REACH:
        return end
    if "comma" in phrases.all_tags(first, attribution.first) or _is_behind_comma(phrases, attribution.first - 1):
        return end
    return _comma_behind(phrases, attribution.last, end)


def _is_fronted(phrases: Phrases, first: int, attribution: Attribution) -> bool:
    """True of "officials saying" in "Despite officials saying that …, …", in "Responding to officials saying that".

    So of "In a letter explaining why …, …", with no verb before it.
    """
    opens = phrases.tags[first] & {"prep", "subordinator"} or is_participial(phrases, first)
    cue = attribution.cue[0]
    if not opens or "comma" in phrases.all_tags(first, cue):
        return False
    directly = bool(attribution.who) and attribution.who[-1][1] == cue
    verbs = (phrase for phrase in range(first + 1, cue) if is_verb(phrases, phrase))
    return directly or all("utterance" in phrases.tags[phrase] for phrase in verbs)


def _before_relative(phrases: Phrases, attribution: Attribution) -> int:
    """What stands before the "who" of "who said", and before the "which" of "which it said"; else the attribution."""
    if attribution.rule == WHO_SAID.name:
        first, last = attribution.who[0]
        return last if "dash" in phrases.tags[last] else first - 1
    related = attribution.rule == X_SAID.name and "relative" in phrases.tags[attribution.first - 1]
    return attribution.first - 2 if related else attribution.first


def _is_aside(phrases: Phrases, attribution: Attribution) -> bool:
    """True of ", denying it" in "Mr Tveit, denying it, left", where it parts the subject from its verb."""
    comma = attribution.first
    return (
        attribution.rule == SAYING.name
        and "comma" in phrases.tags[comma]
        and bool(attribution.who)
        and attribution.who[-1][1] == comma
    )


def _is_told_of(phrases: Phrases, first: int, attribution: Attribution) -> bool:
    """True of "and said" in "Mr Tveit, who left and said …, has gone", where the verb of the sentence is to come."""
    if not attribution.who or not attribution.inherits:
        return False
    who = attribution.who[-1][0]
    relative = "relative" in phrases.tags[who] and "comma" in phrases.tags[who - 1]
    return relative and not any(is_verb(phrases, phrase) for phrase in range(first, who))


def _is_in_relative(phrases: Phrases, attribution: Attribution) -> bool:
    """True of "which Norway wants to close" behind a comma, which tells of the thing before it."""
    before = attribution.first - 1
    return (
        attribution.rule == X_SAID.name and "relative" in phrases.tags[before] and "comma" in phrases.tags[before - 1]
    )


def _closed(phrases: Phrases, at: int, end: int) -> int:
    """The comma that closes a relative clause: "the road, which Norway vowed to close, could be open"."""
    commas = (phrase for phrase in range(at + 1, end - 1) if "comma" in phrases.tags[phrase])
    return next((comma for comma in commas if _is_finite(phrases, comma + 1)), end)


def _comma_behind(phrases: Phrases, at: int, end: int) -> int:
    """The first comma from *at* on, or behind a quotation that ends with one, else the end."""
    for phrase in range(at, min(end, at + REACH)):
        if "comma" in phrases.tags[phrase]:
            return phrase
        if _is_behind_comma(phrases, phrase):
            return phrase + 1
    return end


def _is_behind_comma(phrases: Phrases, phrase: int) -> bool:
    """True of 'After the "big bang," Ms Lund said'."""
    return phrase in phrases.quotations and ends_sentence(phrases, phrase, ",")


def _begins(phrases: Phrases, first: int, subject: int) -> bool:
    """True of who is spoken of first in a sentence: behind nothing but "In a letter to the town," at the most."""
    if subject <= first + 1:
        return True
    if not any(is_verb(phrases, phrase) for phrase in range(first, subject)):
        return True  # "testimony from Mr Tveit, who"
    tags = phrases.all_tags(first, subject)
    return bool(phrases.tags[first] & _LEADS) and "comma" in phrases.tags[subject - 1] and tags.isdisjoint(_HELPING)


#: What an adverbial begins with.
_LEADS: Final = frozenset({"prep", "time"})


def _behind_when(phrases: Phrases, first: int, limit: int) -> int:
    """Behind the "Shortly" of "Shortly after he said", the "two days" of "two days after he said"."""
    for phrase in range(first, min(first + _LEAD, limit)):
        is_time = phrases.tags[phrase] & {"time", "num", "adverb"} or phrases.word[phrase].endswith("ly")
        if not is_time:
            return phrase if "subordinator" in phrases.tags[phrase] and phrases.small[phrase] != "than" else first
    return first


#: Phrases looked at for a subordinator.
_LEAD: Final = 4


def _parts(phrases: Phrases, phrase: int) -> bool:
    """True of a comma with a party behind it, which may begin the main clause."""
    return "comma" in phrases.tags[phrase] and bool(phrases.tags[phrase + 1] & {"party", "det"})


def _relative_limit(phrases: Phrases, at: int, end: int) -> int:
    """The comma behind which the main clause goes on: "Mr Tveit, who said that …, left"."""
    for phrase in range(at, end - 1):
        behind = phrase + 1 + ("adverb" in phrases.tags[phrase + 1])  # "…, also said"
        if "comma" in phrases.tags[phrase] and _is_finite(phrases, behind):
            return phrase
        if "dash" in phrases.tags[phrase]:
            return phrase
    return end


def _is_finite(phrases: Phrases, phrase: int) -> bool:
    """True of "is", "left" and "angered the town", "resigned on Monday", not of "angered by the plan"."""
    if phrases.tags[phrase] & _FINITE or phrases.word[phrase] in TOOK:
        return True
    if phrases.word[phrase] in TRIED and "to" in phrases.tags[phrase + 1]:
        return True
    behind = phrase + 1 + (phrases.small[phrase + 1] in ("on", "in"))
    done = bool(phrases.tags[phrase + 1] & _OBJECT) or behind in phrases.times
    done = done or ("join" in phrases.tags[phrase + 1] and "past" in phrases.tags[phrase + 2])  # "laughed and said"
    return done and is_verb(phrases, phrase) and "party" not in phrases.tags[phrase]


_FINITE: Final = frozenset({"be", "have", "modal", "do", "past", "third"})
_HELPING: Final = _FINITE - {"past"}
#: What an object begins with.
_OBJECT: Final = frozenset({"det", "party", "owner", "country", "capital", "pronoun", "time"})


def _before_main(phrases: Phrases, attribution: Attribution, end: int) -> int:
    """*end*, or the verb of the main clause: "have" in "the men who said they were late have left"."""
    verb, at = attribution.verb, attribution.last
    bare = verb is not None and "clause" in verb.takes and not phrases.tags[at] & _NO_CLAUSE
    found = predicate_behind(phrases, at, end, clauses=int(bare))
    if found is None or found == at:
        return end
    found -= "adverb" in phrases.tags[found - 1] and "comma" in phrases.tags[found - 2]
    return found - ("comma" in phrases.tags[found - 1])


#: What begins no clause behind a verb, or is counted as its beginning.
_NO_CLAUSE: Final = frozenset({"that", "to", "not", "of", "for", "as", "if", "whether", "what", "how", "quotation"})
