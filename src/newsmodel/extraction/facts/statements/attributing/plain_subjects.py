"""The subject of a verb of saying that no wording covers: all that stands before it in its clause."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.asides import apposed
from newsmodel.extraction.facts.statements.subject.attribution import Attribution, Stretch
from newsmodel.extraction.facts.statements.subject.hit import Hit
from newsmodel.extraction.facts.statements.subject.wordings import X_SAID
from newsmodel.extraction.facts.statements.words.beginnings import is_clause_at, opens_clause
from newsmodel.extraction.facts.statements.words.idle import is_lifeless

#: Phrases of such a subject at the most, and of what helps its verb.
_LONGEST: Final = 12
_HELP: Final = 5


def plain(hit: Hit) -> Attribution | None:
    """Advocates for the road said that; at least one Dane told the paper that."""
    phrases, cue = hit.phrases, hit.cue
    if hit.verb.reports != "always" or not _tells_clause(hit):
        return None
    end = _before_help(phrases, hit.first, cue)
    if "comma" in phrases.tags[end - 1]:
        who = apposed(phrases, hit.first, end - 1)
    else:
        begin = _begins_clause(phrases, hit.first, end)
        speaks = begin is not None and begin < end and _may_speak(hit, begin, end)
        who = _somebody(phrases, begin, end) if begin is not None and speaks else None
    if who is None:
        return None
    return Attribution(
        rule=X_SAID.name,
        who=(who,),
        cue=(cue, cue + 1),
        first=who[0],
        last=cue + 1,
        verb=hit.verb,
        form=hit.form,
        negated="not" in phrases.all_tags(end, cue),
    )


def _tells_clause(hit: Hit) -> bool:
    """True of "said that" and "told the paper that", of "said the road was": a clause follows."""
    phrases, behind = hit.phrases, hit.cue + 1
    if behind >= hit.end or hit.form <= {"ing"}:
        return False
    tags = phrases.tags[behind]
    if "that" in tags:
        return "that" in hit.verb.takes
    if hit.verb.lemma == "tell":
        return bool(tags & {"party", "det"})
    if hit.verb.lemma != "say" or "to" in tags:
        return False
    return (
        bool(tags & {"colon", "quotation"}) or opens_clause(phrases, behind) or is_clause_at(phrases, behind, hit.end)
    )


def _may_speak(hit: Hit, begin: int, end: int) -> bool:
    """True if the words before the verb may be its subject, and it is no noun: not of "swing states that"."""
    phrases, last = hit.phrases, end - 1
    if phrases.tags[last] & _NO_END or not _COUNTED.isdisjoint(phrases.small[begin:end]):
        return False
    if "num" in phrases.all_tags(begin, end) or is_lifeless(phrases, hit.verb.lemma, ((begin, end),)):
        return False
    if "past" in hit.form or ("have" in phrases.all_tags(end, hit.cue) and "participle" in hit.form):
        return True
    if hit.verb.lemma == "say":
        return "third" in hit.form or phrases.small[last].endswith("s")
    body = last in phrases.references and "organization" in phrases.references[last].tags
    return body and begin == hit.first and "third" in hit.form and is_clause_at(phrases, hit.cue + 2, hit.end)


#: What ends no subject.
_NO_END: Final = frozenset({"det", "owner", "adverb", "prep", "possessive", "join"})
#: Of whom something is counted, and whom the text does not tell of.
_COUNTED: Final = frozenset(
    {"number", "percent", "%", "percentage", "share", "you", "let", "let's", "let’s", "nobody", "no one", "anyone"}
)


def _before_help(phrases: Phrases, first: int, cue: int) -> int:
    """Where "have since" and "later on Friday" begin, that stand between the subject and its verb."""
    end = cue
    while end > max(first + 1, cue - _HELP) and (
        phrases.tags[end - 1] & _HELPING or (phrases.tags[end - 1] & {"prep"} and "time" in phrases.tags[end])
    ):
        end -= 1
    return end


def _begins_clause(phrases: Phrases, first: int, end: int) -> int | None:
    """Where the clause begins whose subject ends before *end*; None if that holds a verb or another clause."""
    begin = end
    while begin > max(first, end - _LONGEST) and phrases.tags[begin - 1].isdisjoint(_OPENERS):
        begin -= 1
        tags = phrases.tags[begin]
        adjective = "past" in tags and "det" in phrases.tags[begin - 1]  # "the contested vote"
        if tags & _NO_SUBJECT and "party" not in tags and not adjective:
            return None
    if begin > first and phrases.tags[begin - 1].isdisjoint(_OPENERS):
        return None
    while begin < end and phrases.tags[begin] & _LEADING and phrases.small[begin] not in _AT:
        begin += 1
    governed = begin < end and phrases.tags[begin] & {"prep"} and phrases.small[begin] not in _AT
    return None if governed or not _closes(phrases, first, begin) else begin


def _closes(phrases: Phrases, first: int, begin: int) -> bool:
    """True of the beginning of the sentence and behind "On Tuesday,": no list or aside stands before the clause."""
    if begin == first or "comma" not in phrases.tags[begin - 1]:
        return True
    return phrases.tags[first] & {"prep", "time", "subordinator", "adverb"} != frozenset()


def _somebody(phrases: Phrases, begin: int, end: int) -> Stretch:
    """The person with whose name the words end, else all of them."""
    reference = phrases.references.get(end - 1)
    named = reference is not None and "person" in reference.tags and phrases.word[end - 1][0].isupper()
    return (end - 1, end) if named else (begin, end)


#: What helps a verb, or tells when it was done.
_HELPING: Final = frozenset({"have", "adverb", "time", "not"})
#: What a clause begins behind.
_OPENERS: Final = frozenset({"comma", "turn", "quotation", "semicolon", "colon", "dash", "stop"})
#: What opens a clause before its subject.
_LEADING: Final = frozenset({"join", "adverb", "time"})
#: "At least one town", "about ten".
_AT: Final = frozenset({"at", "about", "around", "over", "more", "most", "many", "several"})
#: What no such subject holds.
_NO_SUBJECT: Final = frozenset(
    {
        "relative", "that", "what", "how", "if", "whether", "be", "have", "modal", "do", "past", "pronoun", "no",
        "subordinator", "to", "ing", "mark", "quotation", "there",
    }
)  # fmt: skip
