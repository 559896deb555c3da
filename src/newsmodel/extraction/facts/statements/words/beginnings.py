"""Where the words that a reporting verb tells begin: behind "that", with an infinitive, with a noun."""

from typing import Final

from newsmodel.extraction.facts.grammar import BEHIND_NOUN, CLAUSE, LOOSE, NOUN_PHRASE, WORD
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.words.claims import behind_noun
from newsmodel.extraction.facts.statements.words.clause_subjects import is_amount
from newsmodel.extraction.facts.statements.words.endings import ends_sentence, is_break, is_pointing
from newsmodel.extraction.facts.statements.words.naming import is_judged, is_judged_first
from newsmodel.extraction.facts.statements.words.threats import is_threat
from newsmodel.lexicon.entries import ReportingVerb


def clause_start(phrases: Phrases, at: int, limit: int, verb: ReportingVerb, *, spoken_to: bool) -> int | None:
    """Where a clause of reported speech begins at phrase *at*, None if there is none."""
    if at >= limit:
        return None
    tags = phrases.tags[at]
    if "clause" in verb.takes and is_amount(phrases, at, limit):
        return at
    points = "that" in tags and {"that", "clause"}.isdisjoint(verb.takes)  # "described that road as long"
    dated = _set_off(phrases, at, verb)
    if dated is not None:
        return dated
    if points and "say" not in phrases.tags[at - 1]:
        return None
    if not points and not tags.isdisjoint(_LEADING):
        lead = next(lead for lead in _LEADS if lead[0] in tags)
        return _behind_lead(phrases, at, limit, verb, lead)
    opens = "time" in tags and (
        ("possessive" in phrases.tags[at + 1] and "to_person" not in verb.takes)  # "said Tuesday's vote was late"
        or (_may_be_subject(phrases, at, verb) and bool(phrases.tags[at + 1] & {"modal", "be", "have"}))
    )
    if phrases.small[at] in _FRONTS and "clause" in verb.takes and opens_clause(phrases, at + 1):
        return at if any(has_comma(phrases, phrase) for phrase in range(at, limit)) else None
    if is_break(phrases, at) or (tags & _NEVER and "ing" not in tags and not opens):
        return None
    if "noun" in verb.takes:
        begin = behind_noun(phrases, at, limit)
        if begin is not None:
            return begin
    sure = verb.reports == "always"
    if (
        spoken_to
        and ("clause" in verb.takes or ("that" in verb.takes and sure))
        and (sure or "num" in tags or opens_clause(phrases, at))
    ):
        return at
    if spoken_to and "that" in verb.takes and verb.reports == "often" and is_clause_at(phrases, at, limit):
        return at
    return at if _takes_object(phrases, at, limit, verb) else None


def _set_off(phrases: Phrases, at: int, verb: ReportingVerb) -> int | None:
    """Where the words begin in "insisted on Friday that", "called on Monday for", where "on" is of the date.

    So too in "explained exactly how".
    """
    if phrases.small[at] in _EXACTLY and "that" in verb.takes and phrases.tags[at + 1] & _QUESTIONS:
        return at
    if not verb.lemma.endswith(" on"):
        return None
    lead = at + ("time" in phrases.tags[at])
    dated = "time" in phrases.tags[lead - 1] and phrases.tags[lead] & {"that", "for"}
    return lead + 1 if dated else None


def has_comma(phrases: Phrases, phrase: int) -> bool:
    """True of a comma and of a quotation that ends with one."""
    return "comma" in phrases.tags[phrase] or (phrase in phrases.quotations and ends_sentence(phrases, phrase, ","))


def _may_be_subject(phrases: Phrases, at: int, verb: ReportingVerb) -> bool:
    """True of "coming weeks", of "that Sunday" and of "Sunday" behind "said", not of "the talks announced Sunday"."""
    return phrases.word[at].islower() or phrases.word[at].startswith("that ") or verb.lemma == "say"


def _takes_object(phrases: Phrases, at: int, limit: int, verb: ReportingVerb) -> bool:
    """True if what begins at phrase *at* may be an object that tells what was said."""
    sure = verb.reports == "always"
    if "object" in verb.takes and (sure or _quotes(phrases, at, limit)):
        return True
    if verb.lemma == "threaten" and is_threat(phrases, at, limit):
        return True
    return is_judged(phrases, at, limit, verb) or (sure and "to_person" in verb.takes and verb.act in UPON)


def _behind_lead(
    phrases: Phrases, at: int, limit: int, verb: ReportingVerb, lead: tuple[str, int, frozenset[str]]
) -> int | None:
    """Where the clause begins that "that", "to" or the like at phrase *at* leads in, if the verb takes it."""
    mark, skipped, takes = lead
    if mark == "to" and verb.lemma in _ADMITS and phrases.word[min(at + 1, limit - 1)].endswith("ing"):
        return at + 1  # "admitted to having been late"
    if mark == "that" and (is_pointing(phrases, at) or phrases.small[at - 1] == "condition"):
        return None  # the last: "told the paper on the condition that he not be named"
    if mark == "as" and "pronoun" in phrases.tags[min(at + 1, limit - 1)]:
        return None  # "floated the plan as he left"
    if mark == "as" and is_judged_first(phrases, at, limit):
        skipped = 0
    to_whom = {"det", "organization", "person", *(("country", "place") if verb.act == "promise" else ())}
    if mark == "to" and phrases.tags[min(at + 1, limit - 1)] & to_whom:
        return None  # "invited to the talks", "committed to Norway's defence"
    if mark == "that" and phrases.tags[min(at + 1, limit - 1)] & {"be", "have", "modal", "do"}:
        is_noun = "base" in phrases.tags[at - 1] and "det" in phrases.tags[at - 2]
        if is_noun or not phrases.tags[at - 1] & {"say", "party", "time"}:
            return None  # "documents that will end it", "agreed on a plan that will end it"
        skipped = 0  # "said that has to end"
    if mark == "that" and tells_of_noun(phrases, at, limit):
        return None
    return at + skipped if at + skipped < limit and takes & {"any", *verb.takes} else None


_ADMITS: Final = frozenset({"admit", "confess"})


def tells_of_noun(phrases: Phrases, at: int, limit: int) -> bool:
    """True of the "that" of "said in a film that aired on Sunday", which begins no words."""
    if at + 2 >= limit or phrases.tags[at - 1] & {"say", "party", "time"} or "low" not in phrases.tags[at - 1]:
        return False
    tags = phrases.tags[at + 1]
    # not "third": "said in a speech that talks with the town would go on"
    return "past" in tags and not tags & {"party", "third"} and bool(phrases.tags[at + 2] & _BEHIND_FINITE)


#: What stands behind a verb with a subject before it, hardly behind a noun with an adjective of the same form.
_BEHIND_FINITE: Final = frozenset({"prep", "time", "adverb", "det"})


#: What a clause may begin with: the tag, the phrases that are no part of it, and what the verb must take.
_LEADS: Final = (
    ("that", 1, frozenset({"any"})),
    ("to", 0, frozenset({"inf"})),
    ("not", 0, frozenset({"inf"})),
    ("colon", 1, frozenset({"quote"})),
    ("of", 1, frozenset({"of"})),
    ("about", 1, frozenset({"of"})),
    ("for", 1, frozenset({"for"})),
    ("against", 0, frozenset({"against"})),
    ("as", 1, frozenset({"as"})),
    *((word, 0, frozenset({"clause", "that"})) for word in ("if", "whether", "what", "why", "where", "when")),
    ("how", 0, frozenset({"clause", "that", "as"})),
)
_LEADING: Final = frozenset(tag for tag, _, _ in _LEADS)
_EXACTLY: Final = frozenset({"exactly", "precisely", "just"})
_QUESTIONS: Final = frozenset({"how", "what", "why", "where", "when", "whether"})
#: With what a clause begins that leads to another: "said while the talks went well, the road was shut".
_FRONTS: Final = frozenset({"although", "though", "because", "while", "since", "unless", "whereas"})
#: What no clause begins with.
_NEVER: Final = frozenset(
    {"mark", "prep", "join", "turn", "possessive", "time", "subordinator", "relative", "modal", "be", "have", "do"}
)


def opens_clause(phrases: Phrases, phrase: int) -> bool:
    """True if a clause may well begin here, where a date or a place stands between it and the verb."""
    return bool(phrases.tags[phrase] & {"party", "pronoun", "det", "to", "not", "against", "there"})


def is_clause_at(phrases: Phrases, at: int, limit: int) -> bool:
    """True if a subject and a helping verb follow: "the road has been closed", "the cost of it after May will rise"."""
    alphabet = phrases.cast.units.vocabulary.alphabet
    if alphabet.compile(_CLAUSE).match(phrases.letters, at, limit) is not None:
        return True
    if phrases.small[at] in _SUBJECTS and at + 1 < limit and at + 1 in phrases.quotations:
        return True  # 'maintained he "did not go"'
    told = phrases.tags[at - 1]
    if "past" not in told and not ("ing" in told and "comma" in phrases.tags[at - 2]):
        return False
    bare = alphabet.compile(_BARE).match(phrases.letters, at, limit)
    if bare is None:
        return False
    word = phrases.small[bare.end("who") - 1]
    return word.endswith("s") or word in _PEOPLE or "capital" in phrases.tags[at]


_SUBJECTS: Final = frozenset({"he", "she", "they", "it", "we", "there"})
_PEOPLE: Final = frozenset({"people", "women", "men", "children", "police"})
#: A subject without an article: "details would be", "Europe was".
_BARE: Final = f"who:(({WORD}&!adverb&!to&!participle&!ing|third&low){{1,3}}) adverb? (be&!ing|have&!ing|modal)"


#: What a subject is after, before or since stands behind it.
_CLAUSE: Final = (
    f"{CLAUSE}|{NOUN_PHRASE} {BEHIND_NOUN} prep&subordinator {LOOSE} adverb? (be|have|modal|do)"
    f"|most of {NOUN_PHRASE} adverb? (be|have|modal)"
)


def _quotes(phrases: Phrases, first: int, limit: int) -> bool:
    pattern = phrases.cast.units.vocabulary.alphabet.compile("quotation")
    quoted = (match.start() for match in pattern.finditer(phrases.letters, first, limit))
    return any(phrases.small[phrase - 1] not in _WORKS for phrase in quoted)


#: What has a title: 'in his book "The Long Rain"'.
_WORKS: Final = frozenset(
    {"book", "memoir", "memoirs", "autobiography", "novel", "film", "documentary", "song", "show", "series", "movie"}
)


#: Verbs that may take a person and nothing else: whom they accuse, urge or demand something of.
UPON: Final = frozenset({"accuse", "urge", "demand", "praise"})
