"""How far the words of an attribution reach in its sentence: not into those of another that stands beside it."""

from collections.abc import Sequence
from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.attributing.attributions import ACCORDING
from newsmodel.extraction.facts.statements.subject.attribution import Attribution
from newsmodel.extraction.facts.statements.subject.wordings import (
    AND_SAID,
    SAID_X,
    SAYING,
    WHO_SAID,
    X_SAID,
)
from newsmodel.extraction.facts.statements.words.beginnings import has_comma
from newsmodel.extraction.facts.statements.words.content import REACH, Content, content_behind
from newsmodel.extraction.facts.statements.words.counting import counts
from newsmodel.extraction.facts.statements.words.deeds import is_present
from newsmodel.extraction.facts.statements.words.endings import ends_sentence
from newsmodel.extraction.facts.statements.words.fronts import behind_front
from newsmodel.extraction.facts.statements.words.turning import is_shifted


def limit_of(phrases: Phrases, attribution: Attribution, later: Sequence[Attribution], end: int) -> int:
    """Where the content of *attribution* ends at the latest: before another one that stands beside it, not in it."""
    main = behind_front(phrases, attribution.last, end)
    for other in later:
        if (
            other.cue[0] < main
            or other.first < attribution.first
            or _is_between_dashes(phrases, attribution, other, end)
        ):
            continue
        if other.is_seldom and (
            not phrases.tags[other.first - 1] & {"turn"}
            or ("pronoun" in phrases.tags[other.first] and not says(phrases, other, end))
        ):
            continue
        cut = _beside(phrases, attribution, other, end)
        if cut is not None and (cut > attribution.last or other.rule == SAYING.name):
            return max(cut, attribution.last)
    return end


def _is_between_dashes(phrases: Phrases, attribution: Attribution, other: Attribution, end: int) -> bool:
    """True of "which it had said" in "said the plan - which it had said it liked - was late", behind a subject."""
    opens = next((p for p in range(other.first - 1, attribution.last, -1) if phrases.tags[p] & _MARKS), None)
    if opens is None or "dash" not in phrases.tags[opens] or opens + 2 < other.first:
        return False
    closes = next((p for p in range(other.last, end - 1) if "dash" in phrases.tags[p]), None)
    if closes is None:
        return False
    return bool(phrases.tags[closes + 1] & _HELPING) or is_present(phrases, closes + 1, end)


_MARKS: Final = frozenset({"comma", "dash", "semicolon", "colon", "quotation"})


def says(phrases: Phrases, attribution: Attribution, end: int) -> bool:
    """True if something that somebody says follows the attribution."""
    content = content_behind(phrases, attribution, end)
    return content is not None and bool(content.ranges) and counts(phrases, attribution, content.ranges)


def is_anothers(phrases: Phrases, attribution: Attribution, later: Sequence[Attribution], end: int) -> bool:
    """True of "rejected" in 'rejected a plan that he called "late"': another says what is quoted in its object."""
    verb, at = attribution.verb, attribution.last
    if verb is None or "object" not in verb.takes or "clause" in verb.takes:
        return False
    claim = later[0] if later and later[0].noun is not None and later[0].who and verb.act == "deny" else None
    if claim is not None and claim.first == at and says(phrases, claim, end):
        return True  # "brushed off Norway's claims that it was late"
    quoted = [phrase for phrase in range(at, min(end, at + REACH)) if phrase in phrases.quotations]
    if not quoted or phrases.tags[at] & _NO_OBJECT or "that" in phrases.tags[at + 1]:
        return False
    for other in later:
        own = other.rule in (ACCORDING.name, AND_SAID.name) or "what" in phrases.tags[other.first - 1]
        if at < other.first and other.last <= quoted[0] and not own:
            content = content_behind(phrases, other, end)
            ranges = () if content is None else content.ranges
            if ranges and ranges[0][0] <= quoted[0] and quoted[-1] < ranges[-1][1]:
                return True
    return False


#: What begins no object.
_NO_OBJECT: Final = frozenset({"quotation", "comma", "colon", "that", "to", "not"})


def _beside(phrases: Phrases, attribution: Attribution, other: Attribution, end: int) -> int | None:
    first = other.first
    here, before = phrases.tags[first], phrases.tags[first - 1]
    if other.rule == AND_SAID.name:
        parallel = other.form & attribution.form or attribution.inherits or "comma" in here
        parallel = parallel or attribution.noun is not None or (attribution.negated and "past" in other.form)
        parallel = parallel or "have" in phrases.tags[other.cue[0] - 1] or _denies(phrases, attribution, other)
        parallel = parallel or (other.form <= {"third"} and "present" in phrases.tags[attribution.cue[0] - 1])
        parallel = parallel or other.form <= {"base"}  # "have left and say"
        says_so = (
            first - 1 in phrases.quotations or says(phrases, other, end) or _turns(phrases, other)
        )  # 'it was "bad" and recommended a new one'
        return first if parallel and says_so and not is_shifted(phrases, attribution, other) else None
    if other.rule == SAYING.name:
        return _saying_beside(phrases, attribution, other)
    if other.rule in (SAID_X.name, ACCORDING.name):
        return first if before & {"comma", "quotation", "dash"} else None
    if before & {"semicolon"} or (
        attribution.rule == WHO_SAID.name and other.rule == X_SAID.name and "comma" in before
    ):
        return first - 1
    content = content_behind(phrases, other, end)
    if (other.negated and "that" in before) or "where" in before:
        return None  # 'told her that he had not told him: "…"', 'in a room where he called: "…"'
    if content is not None and content.ranges and content.quotation and "speech" in phrases.tags[content.ranges[0][0]]:
        return next((p for p in range(first - 1, attribution.last, -1) if "comma" in phrases.tags[p]), first)
    opener = _opener(phrases, attribution, first)
    return _clause_beside(phrases, attribution, other, content, end) if opener is None else opener


def _denies(phrases: Phrases, attribution: Attribution, other: Attribution) -> bool:
    """True of "but denies" behind "has said" and "said": what is told goes back in time, this does not."""
    turns = "turn" in phrases.tags[other.cue[0] - 1]
    return turns and other.form <= {"third"} and bool(attribution.form & {"past", "participle"})


def _turns(phrases: Phrases, other: Attribution) -> bool:
    """True of ", but noted" and ", but added"."""
    alone = "comma" in phrases.tags[other.first] and "turn" in phrases.tags[other.first + 1]
    return alone and not other.is_seldom and "past" in other.form


def _behind_but(phrases: Phrases, attribution: Attribution, first: int) -> int | None:
    """The "but" behind "did not say how it went but, asked about it, he said", where the speaker goes on *first*."""
    if not attribution.negated or not phrases.tags[first - 1] & {"comma", "turn"}:
        return None
    turns = (p for p in range(first - 1, attribution.last, -1) if phrases.small[p] == "but")
    return next((p - ("comma" in phrases.tags[p - 1]) for p in turns), None)


def _clause_beside(
    phrases: Phrases, attribution: Attribution, other: Attribution, content: Content | None, end: int
) -> int | None:
    first = _before_time(phrases, other.first)
    before = phrases.tags[first - 1]
    turned = _behind_but(phrases, attribution, first)
    if turned is not None:
        return turned
    if "turn" in before and (first - 1 <= attribution.last or "that" in phrases.tags[first - 2]):
        return None  # "he said that while she said …, …", "said in a letter that while she said"
    if "turn" in before or ("join" in before and (has_comma(phrases, first - 2) or "dash" in phrases.tags[first - 2])):
        return first - 1
    if "relative" in before:
        return _relative_start(phrases, attribution, other, content)
    if phrases.small[first - 1] in _WHEN and first - 1 > attribution.last:
        return _before_when(phrases, attribution, other, end)
    if "that" in before and first - 1 > attribution.last and _tells_of(phrases, other, content):
        return first - 1
    stance = phrases.cast.units.vocabulary.alphabet.compile(_STANCE).search(phrases.letters, max(0, first - 8), first)
    if stance is not None and stance.start() > attribution.last and "pronoun" not in phrases.tags[first]:
        return stance.start()
    if "join" in before and other.rule == X_SAID.name and _is_joined(phrases, attribution, other):
        return first - 1 if says(phrases, other, end) else None
    if "comma" in before and not _is_led_to(phrases, attribution, first - 1):
        return first - 1 if content is not None and not content.ranges else None
    return None


def _is_led_to(phrases: Phrases, attribution: Attribution, comma: int) -> bool:
    """True of the mayors in "…, and that as the talks went on, the mayors": the clause that "that" leads in."""
    for phrase in range(comma - 1, attribution.last, -1):
        if "that" in phrases.tags[phrase]:
            return "subordinator" in phrases.tags[phrase + 1]
        if phrases.tags[phrase] & {"mark", "quotation"}:
            return False
    return False


def _before_time(phrases: Phrases, first: int) -> int:
    """*first*, or the "on Sunday" that a new clause begins with: ", and on Sunday Mr Tveit said", "on Sunday, he"."""
    end = first - ("comma" in phrases.tags[first - 1])
    at = end
    while at > 2 and phrases.tags[at - 1] & {"time", "prep"}:
        at -= 1
    opens = phrases.tags[at - 1] & {"join", "turn"} and at - 2 not in phrases.times  # not "on Monday and Tuesday"
    return at if at < end and opens and "time" in phrases.tags[end - 1] else first


def _before_when(phrases: Phrases, attribution: Attribution, other: Attribution, end: int) -> int | None:
    """Where ", shortly after Mr Tveit said that" begins: it tells when, and what another said."""
    at = other.first - 1
    if other.verb is None or not says(phrases, other, end):
        return None  # "said an hour after his letter that"
    while at > attribution.last and phrases.small[at - 1].rpartition(" ")[2] in _SHORTLY:
        at -= 1
    return at - ("comma" in phrases.tags[at - 1])


_WHEN: Final = frozenset({"after", "before"})
_SHORTLY: Final = frozenset(
    {
        "shortly", "soon", "just", "immediately", "long", "especially", "only", "even", "minutes", "hours", "days",
        "weeks", "months", "years", "minute", "hour", "day", "week", "month", "year",
    }
)  # fmt: skip


#: ", a move that" before another who speaks of it.
_STANCE: Final = "(comma|dash) (a|an) low&!relative{1,4} that? $"


def _opener(phrases: Phrases, attribution: Attribution, first: int) -> int | None:
    """The ", while" or ", but" before "wary U.S., Danish and other officials", of whom *first* is near the end."""
    for phrase in range(first - 1, max(attribution.last, first - _SUBJECT), -1):
        tags = phrases.tags[phrase]
        if "turn" in tags and phrases.tags[phrase - 1] & {"comma", "dash"}:
            return phrase
        lists = "comma" not in tags or phrases.tags[phrase - 1] & {"country", "demonym", "party"}
        if tags & _NO_SUBJECT or not lists or phrases.word[phrase] == "to":
            return None
    return None


#: Phrases of a subject at the most, and what is none of it.
_SUBJECT: Final = 10
_NO_SUBJECT: Final = frozenset(
    {"be", "have", "modal", "do", "say", "past", "quotation", "relative", "that", "subordinator", "pronoun", "dash"}
)


def _saying_beside(phrases: Phrases, attribution: Attribution, other: Attribution) -> int | None:
    """Where ", saying", ", with Ms Berg saying" and the "and saying" behind another participle begin."""
    first = other.first
    here, before = phrases.tags[first], phrases.tags[first - 1]
    if other.cue[0] == attribution.last and attribution.verb is not None and attribution.verb.lemma in _LOOKS_BACK:
        return attribution.last  # "recalled telling her"
    if "with" in here and "comma" in before:
        return first - 1
    if other.who and attribution.last < other.who[0][0] < first and "join" in phrases.tags[other.who[0][0] - 1]:
        return other.who[0][0] - 2  # "saying so, and Mr Tveit gave in, saying"
    if "join" in before and attribution.rule == SAYING.name:
        return first - 1  # "with Mr Tveit saying that … and Ms Berg saying that"
    quoted = first - 1 in phrases.quotations and "prep" not in here
    quoted = quoted and ("speech" in before or ends_sentence(phrases, first - 1, ",.?!-–—"))
    beside = here & {"comma", "dash", "turn"} or quoted
    beside = beside or first == attribution.last  # "hit back by accusing"
    beside = beside or (other.who == attribution.who and _is_written_to(phrases, attribution, first))
    return first if beside or ("join" in here and attribution.rule == SAYING.name) else None


#: Who does so tells what was said, not that it was.
_LOOKS_BACK: Final = frozenset({"recall", "remember", "recount", "describe", "recollect"})


def _is_written_to(phrases: Phrases, attribution: Attribution, at: int) -> bool:
    """True of "wrote to the mayor" up to "demanding a new road", not of "wrote to the mayor that Norway was"."""
    wrote = (
        attribution.verb is not None and attribution.verb.lemma == "write" and "to" in phrases.tags[attribution.last]
    )
    return wrote and phrases.all_tags(attribution.last, at).isdisjoint(("that", "quotation", "colon", "be", "have"))


def _is_joined(phrases: Phrases, attribution: Attribution, other: Attribution) -> bool:
    """True of 'he said it was "new" and Ms Berg said', "Mr Tveit said no and Ms Berg said": not of "and he said"."""
    here = phrases.tags[other.first]
    if "pronoun" in here:
        return False
    if other.first - 2 in phrases.quotations:
        return True
    return attribution.rule == X_SAID.name and bool(other.form & attribution.form and here & {"party", "det", "num"})


def _relative_start(
    phrases: Phrases, attribution: Attribution, other: Attribution, content: Content | None
) -> int | None:
    """Where ", in which the mayors pledged" and "which he called" begin, if words of their own follow them.

    So of ", which Norway says is late", but not within "described Mr Tveit, who aides say is late, as a friend".
    """
    first = other.first
    if content is None or not content.ranges:
        return None
    if "prep" in phrases.tags[first - 2] and "comma" in phrases.tags[first - 3]:
        return first - 2 if counts(phrases, other, content.ranges) else None
    told_of = bool(phrases.tags[content.ranges[0][0]] & _HELPING) and "comma" in phrases.tags[first - 2]
    told_of = told_of and (attribution.verb is None or "as" not in attribution.verb.takes)
    return first - 1 if told_of or _is_verbatim(phrases, content) else None


def _tells_of(phrases: Phrases, other: Attribution, content: Content | None) -> bool:
    """True of "camps that Norway says are schools": another tells of what stands before "that"."""
    if content is None or not content.ranges or "pronoun" in phrases.tags[other.first]:
        return False
    return bool(phrases.tags[other.first - 2] & _NOUNS and phrases.tags[content.ranges[0][0]] & _HELPING)


#: What may stand before a relative clause.
_NOUNS: Final = frozenset({"low", "capital", "country", "place", "organization"})
_HELPING: Final = frozenset({"be", "have", "modal", "do"})


def _is_verbatim(phrases: Phrases, content: Content) -> bool:
    """True of what "which he called" says: "which he called a “gift”"."""
    return bool(content.ranges) and any(phrase in phrases.quotations for phrase in range(*content.ranges[0]))
