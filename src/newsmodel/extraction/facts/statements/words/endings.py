"""Where reported words end: at a mark, with a quotation, before the writer's own remark."""

from typing import Final

from newsmodel.extraction.facts.grammar import BEHIND_NOUN, DETERMINED, NOUN_PHRASE, TOOK, WORD
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.words.carrying_on import goes_on_behind
from newsmodel.extraction.facts.statements.words.circumstances import (
    before_circumstance,
    before_event,
    before_meanwhile,
    before_scene,
    is_of_now,
    is_to_be,
)
from newsmodel.extraction.facts.statements.words.deeds import before_deed
from newsmodel.extraction.facts.statements.words.remarks import (
    before_remark,
    before_stage,
    is_in_writing,
    without_count,
)
from newsmodel.extraction.facts.statements.words.turning import before_turn
from newsmodel.extraction.patterns import BREAK


def clause_end(phrases: Phrases, first: int, limit: int, *, is_clause: bool = True) -> int:
    """Where what begins at phrase *first* ends: with its last quotation if a comma follows that.

    No *is_clause* if it is an object, or governed by a preposition: another clause is then the writer's.
    """
    alphabet = phrases.cast.units.vocabulary.alphabet
    announced = alphabet.compile("colon quotation&speech").search(phrases.letters, first + 1, limit)
    if announced is not None and not begins_small(phrases, announced.end() - 1):
        limit = announced.start()
    for pattern in (_REMARK,) if is_clause else (_REMARK, _OTHER_CLAUSE):
        remark = alphabet.compile(pattern).search(phrases.letters, first + 1, limit)
        if remark is not None:
            limit = remark.start()
    if not is_clause and "to" not in phrases.tags[first]:
        limit = before_circumstance(phrases, first, limit)
    if "to" in phrases.tags[first] or (not is_clause and is_to_be(phrases, first, limit)):
        limit = before_event(phrases, first, limit)
    elif "would" in phrases.small[first:limit]:
        limit = before_event(phrases, phrases.small.index("would", first), limit, of_clause=True)
    object_ = not is_clause or "to" in phrases.tags[first]
    if object_ or is_of_now(phrases, first, limit):
        limit = before_meanwhile(phrases, first, limit, manner=not object_)
    other = alphabet.compile("semicolon (?!num)").search(phrases.letters, first + 1, limit)
    limit = _before_silence(phrases, first, limit if other is None else other.start())
    limit = before_deed(phrases, first, limit, is_clause=is_clause)
    limit = before_turn(phrases, first, before_remark(phrases, first, before_scene(phrases, first, limit)))
    limit = _before_aside(phrases, first, limit)
    limit = before_stage(phrases, first, limit, is_clause=is_clause)
    quoted = [match.start() for match in alphabet.compile("quotation").finditer(phrases.letters, first, limit)]
    if quoted and quoted[-1] > first - (not is_clause) and _is_told_when(phrases, quoted[-1] + 1, is_clause=is_clause):
        return quoted[-1] + 1
    if quoted and ("comma" in phrases.tags[quoted[-1] + 1] or ends_sentence(phrases, quoted[-1], ",")):
        behind = quoted[-1] + 1
        behind += "comma" in phrases.tags[behind]
        if behind >= limit or not goes_on_behind(phrases, first, behind, is_clause=is_clause):
            return quoted[-1] + 1
    last = without_count(phrases, first, trimmed(phrases, first, limit))
    return last - (last > first + 1 and phrases.small[last - 1] in _ENDS_NOTHING)


#: With these no words end: "it was late but", where somebody else goes on.
_ENDS_NOTHING: Final = frozenset({"and", "but", "or", "even"})


def _is_told_when(phrases: Phrases, phrase: int, *, is_clause: bool) -> bool:
    """True of "after" and "in an interview" behind a quotation.

    So is it of "when" where that is but an object: 'called it "a gift" when asked'.
    """
    tags = phrases.tags[phrase]
    if "after" in tags or is_clause:
        return "after" in tags or ("in" in tags and is_in_writing(phrases, phrase, phrases.sentence[phrase][1]))
    setting = phrases.cast.units.vocabulary.alphabet.compile(_SETTING).match(phrases.letters, phrase)
    return "when" in tags or phrases.small[phrase] == "before" or setting is not None


#: "On Tuesday", "in recent weeks", "in an Instagram post".
_SETTING: Final = f"((on|in) time|in (a|an|his|her|det&owner) {WORD}{{0,2}} utterance) (?=comma|stop|dash|join)"


def _before_silence(phrases: Phrases, first: int, limit: int) -> int:
    """*limit*, or the "but" behind which the speaker tells no more: "but did not elaborate", "but gave no details"."""
    pattern = phrases.cast.units.vocabulary.alphabet.compile(_SILENT)
    for match in pattern.finditer(phrases.letters, first + 1, limit):
        if phrases.small[match.end() - 1] in (_GAVE if match.start("not") < 0 else _TELLING):
            return match.start()
    return limit


#: "But did not elaborate", "and declined to say", "but gave no".
_SILENT: Final = (
    "comma? (turn (party|det low{1,2})?|join (party&pronoun)?) adverb?"
    " not:(do&not&past|modal&not|(do&past|would|could|have) not|have&not) adverb? low"
    "|comma? (turn|join) (party|det low{1,2})? adverb? low (?=(no|to|low? of))"
)
#: What somebody does not do who tells no more.
_TELLING: Final = frozenset(
    {
        "elaborate", "reveal", "say", "specify", "identify", "name", "disclose", "explain", "comment", "give", "detail",
        "provide", "offer", "spell out", "confirm", "elaborated", "said", "given", "provided", "offered", "named",
        "identified", "specified", "released", "set",
    }
)  # fmt: skip
_GAVE: Final = frozenset({"gave", "provided", "offered", "declined", "refused", "stopped", "cited", "named"})


def _before_aside(phrases: Phrases, first: int, limit: int) -> int:
    """*limit*, or the last mark, if the writer's remark follows: " - a claim they deny", ", after a talk with"."""
    pattern = phrases.cast.units.vocabulary.alphabet.compile("comma|dash")
    marks = [match.start() for match in pattern.finditer(phrases.letters, first + 1, limit - 1)]
    if not marks:
        return limit
    after = "comma" in phrases.tags[marks[-1]] and "after" in phrases.tags[marks[-1] + 1]
    aside = len(marks) == 1 and "dash" in phrases.tags[marks[0]] and phrases.tags[marks[0] + 1] & {"a", "an"}
    return marks[-1] if after or aside else limit


#: The writer's own words behind what is reported: ", as investors waited", ", at times expressing doubt".
_REMARK: Final = (
    "comma (as party&!pronoun{1,2} (join party&!pronoun)? (have&!had|past&!had)"
    "|while party&!pronoun{1,2} (comma !comma{1,12} comma)? (prep? time)? (have|past|say|low&!prep&!join&!be&!modal)"
    f"|as ({DETERMINED}|low&!pronoun{{1,3}}) {BEHIND_NOUN} adverb? past|without low&ing"
    "|a low{0,1} say&base (party|that|which)"
    "|(a|an) low{1,2} (party&!pronoun (be|have|modal|do)|that (be|have|modal|do)))"
    f"|in what (be|modal|{NOUN_PHRASE} adverb? have? say)"
    "|comma adverb{0,2} (a|the)? (time|day) (after|before) (party|det|capital|low&ing)"
)
#: "…, but the plan did not say how", "…, after the road was closed".
_OTHER_CLAUSE: Final = (
    "(comma|dash) ((join|turn) !mark&!quotation&!relative&!that&!to&!prep !mark&!quotation&!relative&!that{0,8}"
    " (be|have|modal|do)|after (party|det|capital))"
)


def before_predicate(phrases: Phrases, first: int, limit: int, *, clauses: int) -> int:
    """The first mark, or the helping verb behind those of so many clauses: "his claim that it is safe was"."""
    pattern = phrases.cast.units.vocabulary.alphabet.compile("comma|dash|semicolon")
    mark = pattern.search(phrases.letters, first, limit)
    while mark is not None and _is_list(phrases, mark.start()):
        mark = pattern.search(phrases.letters, mark.end(), limit)
    if mark is not None and clauses and not _has_predicate(phrases, first, mark.start()):
        closing = pattern.search(phrases.letters, mark.end(), limit)  # "his claim that the road, under snow, is safe"
        mark = mark if closing is None else pattern.search(phrases.letters, closing.end(), limit)
    end = limit if mark is None else mark.start()
    found = predicate_behind(phrases, first, end, clauses=clauses)
    return end if found is None else found


def _is_list(phrases: Phrases, comma: int) -> bool:
    """True of the comma in "Lima, Oslo and Bergen", and of the first one in "Lima, Oslo, Bergen and the rest"."""
    if not phrases.tags[comma - 1] & _PLACES or not phrases.tags[comma + 1] & _PLACES:
        return False
    behind = phrases.tags[comma + 2]
    return "join" in behind or ("comma" in behind and bool(phrases.tags[comma + 3] & _PLACES))


_PLACES: Final = frozenset({"place", "country", "capital", "organization"})


def _has_predicate(phrases: Phrases, first: int, last: int) -> bool:
    """True if a verb may stand there: a helping one, one in the past, one of saying."""
    words = phrases.small[first:last]
    if any(word in TOOK or word.endswith("ed") for word in words):
        return True
    return bool(phrases.all_tags(first, last) & {*_HELPING, "past", "third", "say", "quotation"})


def predicate_behind(phrases: Phrases, first: int, end: int, *, clauses: int) -> int | None:
    """The finite verb behind those of so many clauses: "was" in "it is safe was", with one clause."""
    for phrase in range(first, end):
        tags = phrases.tags[phrase]
        if _ends_clause(phrases, phrase - 1) and (phrases.word[phrase] in TOOK or phrases.word[phrase].endswith("ed")):
            return phrase
        if not clauses and (phrases.small[phrase] == "say" or "past" in tags) and _says(phrases, phrase, _NO_SUBJECT):
            return phrase
        if _leads_on(phrases, phrase) or (_says(phrases, phrase, _TO) and not _is_bare(phrases, phrase)):
            clauses += 1
        elif _is_finite(phrases, phrase):
            if not clauses:
                return phrase
            clauses -= 1
    return None


def _leads_on(phrases: Phrases, phrase: int) -> bool:
    """True of what may bring a verb of its own into a clause, not of "as head of the council"."""
    tags, behind = phrases.tags[phrase], phrases.tags[phrase + 1]
    return bool(tags & _CLAUSES) and not ("as" in tags and behind & {"low", "plural"} and behind.isdisjoint(_SUBJECTS))


#: What a clause begins with behind "as".
_SUBJECTS: Final = frozenset({"party", "det", "pronoun", "there", "relative"})
_TO: Final = frozenset({"to"})


def _says(phrases: Phrases, phrase: int, lacking: frozenset[str]) -> bool:
    """True of a verb of saying behind none of the tags."""
    tags = phrases.tags[phrase]
    return "say" in tags and "adverb" not in tags and phrases.tags[phrase - 1].isdisjoint(lacking)


def _is_bare(phrases: Phrases, phrase: int) -> bool:
    """True of a verb of saying without a clause of its own: "promised to pay", and of "is open", "was opened"."""
    done = phrases.tags[phrase] & {"base", "participle"} and "that" not in phrases.tags[phrase + 1]
    return "to" in phrases.tags[phrase + 1] or bool("be" in phrases.tags[phrase - 1] and done)


def _ends_clause(phrases: Phrases, phrase: int) -> bool:
    """True of a quotation that holds the verb: 'his claim that the road "is in a bad way" drew protests'."""
    quotation = phrases.quotations.get(phrase)
    return quotation is not None and quotation.inner.of(phrases.cast.units.layout.text).count(" ") > 1


def _is_finite(phrases: Phrases, phrase: int) -> bool:
    """True of a helping verb and of a verb in the past with an object: "angered the town", not "built by the town"."""
    tags, before = phrases.tags[phrase], phrases.tags[phrase - 1]
    if tags & _HELPING:
        return not before & _WITHIN
    word = phrases.word[phrase]
    if (
        not (word in TOOK or (word.islower() and word.endswith("ed")))
        or word.endswith("eed")
        or tags & {"party", "mark"}
    ):
        return False
    objects = (
        bool(phrases.tags[phrase + 1] & _OBJECTS)
        or word in _CAME
        or (word in TRIED and "to" in phrases.tags[phrase + 1])
    )
    return not before & _NO_VERB and objects


#: Before a participle: "has angered", "the armed men", "to be armed", "an angered".
_NO_VERB: Final = frozenset({"be", "have", "do", "modal", "det", "prep", "join", "possessive", "num", "demonym"})
#: The same before a verb of the clause that is counted: "privately told", "Mr Berg said".
_NO_SUBJECT: Final = _NO_VERB | {"party", "to", "not", "adverb", "that", "relative"}
#: Verbs with an infinitive, of which the same form hardly stands behind a noun: not "best equipped to".
TRIED: Final = frozenset(
    {
        "tried", "wanted", "sought", "decided", "refused", "hoped", "attempted", "managed", "failed", "agreed",
        "continued", "appeared", "seemed", "declined", "struggled",
    }
)  # fmt: skip
#: The past of verbs that no participle is like.
_CAME: Final = frozenset(
    {"came", "went", "began", "fell", "rose", "grew", "arose", "drew", "took", "gave", "became", "broke", "threw"}
)
#: What an object begins with.
_OBJECTS: Final = frozenset({"det", "party", "owner", "pronoun", "what", "num", "country", "capital", "how", "why"})


_HELPING: Final = frozenset({"be", "have", "modal", "do"})
#: Before a helping verb that begins no predicate: "to be", "would have".
_WITHIN: Final = _HELPING | {"to", "not", "adverb"}
#: What may bring a verb of its own into a clause.
_CLAUSES: Final = frozenset({"relative", "that", "subordinator", "join", "turn", "if", "whether", "what", "how"})


def begins_small(phrases: Phrases, phrase: int) -> bool:
    """True if the quotation at *phrase* begins with a small letter, as a part of the writer's sentence."""
    return phrases.cast.units.layout.text[phrases.quotations[phrase].inner.start].islower()


def ends_sentence(phrases: Phrases, phrase: int, marks: str = ",.?!") -> bool:
    """True if the quotation at *phrase* ends with one of *marks*."""
    inner = phrases.quotations[phrase].inner
    return phrases.cast.units.layout.text[inner.end - 1] in marks


def is_break(phrases: Phrases, phrase: int) -> bool:
    """True of the break between two sentences; a word of which nothing is known has no tags either."""
    return phrases.letters[phrase] == BREAK


def is_edge(phrases: Phrases, phrase: int) -> bool:
    """True of a mark or a break, which is no part of what was said where it stands at its edge."""
    return bool(phrases.tags[phrase] & EDGE) or is_break(phrases, phrase)


def is_pointing(phrases: Phrases, at: int) -> bool:
    """True of the "that" of "question that claim", which has a noun alone behind it."""
    if is_break(phrases, at + 1) or phrases.tags[at + 1] & {"party", "pronoun", "quotation", "mark", "time"}:
        return False
    if "comma" in phrases.tags[at + 2] and _is_listed(phrases, at + 3):
        return False
    return is_edge(phrases, at + 2)


def _is_listed(phrases: Phrases, phrase: int) -> bool:
    """True of "dry" in "that hot, dry weather is rare"."""
    pattern = phrases.cast.units.vocabulary.alphabet.compile("low&!prep&!say{1,3} (be|have|modal)")
    return phrases.tags[phrase].isdisjoint(_CLAUSES) and pattern.match(phrases.letters, phrase) is not None


def trimmed(phrases: Phrases, first: int, last: int) -> int:
    """*last* without the marks at the end, not before *first*."""
    while last > first + 1 and is_edge(phrases, last - 1):
        last -= 1
    return last


#: Marks that are no part of what was said where they stand at its edge; the break between sentences has no tags.
EDGE: Final = frozenset({"comma", "stop", "quote", "colon", "dash", "semicolon"})
