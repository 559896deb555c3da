"""The subject of a reporting verb among the phrases before it."""

import re
from collections.abc import Sequence
from typing import Final

from newsmodel.extraction.facts.grammar import AUXILIARIES, NOUN_PHRASE, TOOK, WORD
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Source, Stretch
from newsmodel.extraction.facts.statements.subject.first_subject import before_verb, end_of_countries, is_participial

#: What stands between the speakers of a list.
_LISTS: Final = frozenset({"join", "comma"})
#: What a clause may begin behind.
_OPENERS: Final = frozenset(
    {"comma", "quotation", "turn", "join", "subordinator", "that", "dash", "semicolon", "colon", "quote", "time"}
)


def parts(phrases: Phrases, match: re.Match[str]) -> Source:
    """The speakers that the words of a match name, one by one; not those "including" whom others speak."""
    first, last = match.span("who")
    if first < 0:
        return ()
    last = next((at for at in range(first + 1, last) if phrases.small[at] == "including"), last)
    found: list[Stretch] = []
    at = first
    for phrase in range(first, last + 1):
        if phrase == last or not phrases.tags[phrase].isdisjoint(_LISTS):
            if phrase > at:
                found.append((_behind_adverb(phrases, at, phrase), phrase))
            at = phrase + 1
    titled = len(found) > 1 and ", " in phrases.word[first] and "comma" not in phrases.tags[found[1][0] - 2]
    if titled and phrases.word[found[1][0]].islower():
        return (found[0],)  # "Mr Tveit, a lawyer and former aide"
    if len(found) > 1 and _is_told_of(phrases, found):
        return (found[0],)
    for i, (begin, end) in enumerate(found[:-1]):  # "(after the talks), the mayors of Norway and Chile"
        if end_of_countries(phrases, end - 1) == last:
            return (*found[:i], (begin, last))
    return tuple(found)


def _is_told_of(phrases: Phrases, found: Sequence[Stretch]) -> bool:
    """True of "Mr Tveit, a Bergen liberal and the only Dane", which tell what he is."""
    (first, last), (behind, _) = found[:2]
    if last - first > 1 or "person" not in phrases.tags[first] or phrases.tags[behind].isdisjoint(("a", "an")):
        return False
    if "comma" not in phrases.tags[behind - 1] or not phrases.word[first][0].isupper():
        return False
    return all("person" not in phrases.tags[end - 1] for _, end in found[1:])


def _behind_adverb(phrases: Phrases, first: int, last: int) -> int:
    """Where the subject begins in "Earlier the ministry", "(so) far 26 towns": behind what opens its sentence."""
    opens = last > first + 1 and phrases.small[first] in _OPENING and phrases.tags[first + 1] & _OPENED
    return first + bool(opens and first not in phrases.references)


#: Adverbs that open a sentence without a comma, and what a subject begins with behind them.
_OPENING: Final = frozenset(
    {"earlier", "later", "instead", "meanwhile", "already", "even", "far", "today", "then", "now"}
)
_OPENED: Final = frozenset({"det", "party", "num", "country"})


def without_reason(phrases: Phrases, who: Source) -> Source:
    """*who* without the "familiar" of "two people familiar with the talks", which tells why they know."""
    if not who:
        return who
    first, last = who[-1]
    known = last - first > 1 and phrases.small[last - 1] in REASONS
    return (*who[:-1], (first, last - 1)) if known else who


#: Adjectives behind a noun that tell why somebody knows.
REASONS: Final = frozenset({"familiar", "close", "involved", "present", "aware", "privy", "knowledgeable"})


def with_list(phrases: Phrases, start: int, who: Source) -> Source:
    """Who speaks, with those before "and others", "and other towns", where a clause begins with the list."""
    if len(who) != 1 or who[0][0] <= start + 1 or "join" not in phrases.tags[who[0][0] - 1]:
        return who
    first, last = who[0]
    group = "group" in phrases.tags[first] and last - first > 1  # "aides familiar with it"
    if not group and (first in phrases.references or not phrases.small[last - 1].endswith("s")):
        return who
    alphabet, lowest = phrases.cast.units.vocabulary.alphabet, max(start, first - _LONGEST_LIST)
    match = alphabet.compile(_LISTED).search(phrases.letters, lowest, first)
    if match is None:
        bare = alphabet.compile(_BESIDE).search(phrases.letters, lowest, first)
        if bare is None or not (bare.start() == start or opens_behind(phrases, bare.start() - 1)):
            return who
        speaks = "det" in phrases.tags[bare.start()] or "party" in phrases.tags[last - 1]
        return ((bare.start(), last),) if speaks and phrases.small[first - 2] != "more" else who
    begin = match.start() - (match.start() > start and phrases.tags[match.start() - 1] >= _WITH_OFFICE)
    if begin > start and not opens_behind(phrases, begin - 1):
        return who
    return (*parts(phrases, match), *who)


#: "Fire and" in "fire and hospital officials", "the search and" in "the search and rescue agency".
_BESIDE: Final = f"(the|a|an)? ({WORD}&!say&!demonym){{1,2}} join $"
#: "Norway, Denmark and", with at least one party.
_LISTED: Final = f"who:(party&!pronoun (comma {NOUN_PHRASE}){{0,4}} comma?|{NOUN_PHRASE}) join $"
_LONGEST_LIST: Final = 12
#: "Summit" in "Summit chair Ine Tveit and others".
_WITH_OFFICE: Final = frozenset({"capital"})


def agreeing(phrases: Phrases, who: Source, form: frozenset[str], match: re.Match[str]) -> Source:
    """Who speaks; of "relations sank under Mr Berg and Mr Tveit has said" the last, whom alone the verb fits.

    So of "there is no plan for the road, and he said".
    """
    others = who[1:]
    if not others:
        return who
    first, last = who[0], who[-1]
    if before_verb(phrases, first) != first:
        return others  # "the strike killed two men and officials said"
    if last[1] - last[0] == 1 and "pronoun" in phrases.tags[last[0]]:
        return (last,)
    if form <= {"third"} and match.start("aux") == match.end("aux"):
        return (last,)
    if _is_governed(phrases, first) and (len(others) == 1 or "comma" in phrases.tags[first[1]]):
        return others  # "in a letter, Ms Berg and Mr Tveit said"
    if phrases.small[first[0] - _PAIR : first[0]][::2] == ["between", "and"] and "comma" in phrases.tags[first[1]]:
        return others  # "after talks between Norway and Chile, Ms Berg and Mr Tveit said"
    if len(others) > 1 and _ends_clause(phrases, first, match.end()):
        return others
    helping = {phrases.small[phrase] for phrase in range(*match.span("aux"))}
    return (last,) if helping & {"has", "is", "does", "was"} else who


#: Phrases of "between Norway and".
_PAIR: Final = 3


def _ends_clause(phrases: Phrases, first: Stretch, cue: int) -> bool:
    """True of the plan in "Norway gave up the plan, officials and analysts said", where what is said comes first."""
    start, _ = phrases.sentence[cue]
    told = phrases.tags[cue + 1] & {"comma", "stop", "time"} and "comma" in phrases.tags[first[1]]
    return bool(told) and first[0] > start and not opens_behind(phrases, first[0] - 1)


def _is_governed(phrases: Phrases, who: Stretch) -> bool:
    """True of "the world" in "in the world and Ms Berg said", of Mr Tveit in "met Mr Tveit and Ms Berg said".

    So of the talks in "Describing the talks, Ms Berg and Mr Tveit said", "On the eve of the talks, …", "After the
    talks, …", but not of Norway in "After Norway, Chile and Peru said so, …".
    """
    phrase, end = who
    start, _ = phrases.sentence[phrase]
    if phrase <= start:
        return False
    if phrase == start + 1 and is_participial(phrases, start) and phrases.word[start].endswith("ing"):
        return True
    before, word = phrases.tags[phrase - 1], phrases.word[phrase - 1]
    if before >= _WHEN or word.endswith(" of"):
        return "party" not in phrases.all_tags(phrase, end) and "comma" in phrases.tags[end]
    done = word.islower() and (word.endswith("ed") or word in TOOK)  # "if it reached his desk, and Ms Berg said"
    return (done or bool(before & {"prep", "past"})) and before.isdisjoint(("say", "subordinator", "as", "time"))


#: "After", "before", "since": before a thing and before a clause.
_WHEN: Final = frozenset({"prep", "subordinator"})


def subject_before(
    phrases: Phrases, pattern: re.Pattern[str], first: int, lowest: int, cue: int
) -> re.Match[str] | None:
    """The subject between phrase *lowest* and the verb *cue* of a sentence that begins at *first*."""
    match = pattern.search(phrases.letters, lowest, cue)
    if match is None:
        return None
    body = _body_behind(phrases, match)
    if body is not None:
        return pattern.search(phrases.letters, body, cue) or match
    if match.start() == first:
        first_of_all, end = match.span("who")
        leaked = end - first_of_all > 1 and "participle" in phrases.tags[first]  # "Leaked papers show"
        parted = "comma" in phrases.all_tags(first, match.start("aux"))  # not "Fishing towns have said"
        apart = is_participial(phrases, first) and not leaked and (parted or not phrases.word[first].endswith("ing"))
        return pattern.search(phrases.letters, match.end("who") + 1, cue) if apart else match
    before = phrases.tags[match.start() - 1]
    if match.start() == first + 1 and "prep" in before and "as" not in before:
        comma = _first_of_list(phrases, match)
        later = pattern.search(phrases.letters, match.end("who") if comma is None else comma + 1, cue)
        if later is not None and (comma is not None or phrases.tags[later.start() - 1].isdisjoint(_NOT_APART)):
            return later  # "At a rally in Tulsa the mayor said", "After talks with Norway, Chile and Denmark said"
        if _is_name(phrases, match.start("aux") - 1, match) and match.start("aside") == match.end("aside"):
            return pattern.search(phrases.letters, match.start("aux") - 1, cue) or match
    if is_participial(phrases, first) and _ends_front(phrases, first, match):
        # "Asked if he knew the mayor, the envoy, Mr Tveit, said"
        return pattern.search(phrases.letters, match.end("who") + 1, cue) or match
    if "prep" in before and "as" not in before and "aside" in match.re.groupindex:
        # "after the talks, Mr Tveit, the minister, said"
        again = pattern.search(phrases.letters, match.start("aside") + 1, cue)
        apposed = again is not None and again.end("who") + 1 == again.start("aux") and has_stray_mark(phrases, again)
        if again is None or again.start() > match.start("aside") + _TITLE or apposed:  # "after one man, Mr Tveit, said"
            return match
        town = phrases.tags[again.start("who")]  # "after the mayor of Charleston, West Virginia, said"
        return match if "place" in town and "party" not in town else again
    return match


def _body_behind(phrases: Phrases, match: re.Match[str]) -> int | None:
    """Where the council begins in "The mayor left after the council said": no occasion that only tells when."""
    last = match.start("aux") - 1
    if phrases.small[last] not in _BODIES or last < match.end("who"):
        return None
    return next((at + 1 for at in range(last - 1, match.end("who") - 1, -1) if phrases.tags[at] >= _WHEN), None)


#: What may be an occasion and says something.
_BODIES: Final = frozenset({"council", "congress", "convention", "assembly", "forum", "panel", "conference"})


def _first_of_list(phrases: Phrases, match: re.Match[str]) -> int | None:
    """The first comma of the list that governs the subject's noun: "with Norway, Chile and Denmark"."""
    end = match.start("aux")
    if "join" not in phrases.all_tags(match.end("who"), end):
        return None
    return next((phrase for phrase in range(match.end("who"), end) if "comma" in phrases.tags[phrase]), None)


def _is_name(phrases: Phrases, phrase: int, match: re.Match[str]) -> bool:
    """True of Mr Tveit in "In a rare outburst at the town hall Mr Tveit said", behind a thing."""
    first, last = match.span("who")
    named = "person" in phrases.tags[phrase] and phrase in phrases.references and phrases.word[phrase][0].isupper()
    return named and phrase > last and "prep" not in phrases.tags[phrase - 1] and "party" not in phrases.tags[first]


#: What parts no subject from the words that lead in a sentence.
_NOT_APART: Final = frozenset({"prep", "comma", "det", "possessive", "join"})


def _ends_front(phrases: Phrases, first: int, match: re.Match[str]) -> bool:
    """True if the subject stands before the first comma of the sentence, which closes the clause that opens it."""
    comma = phrases.cast.units.vocabulary.alphabet.compile("comma").search(phrases.letters, first, match.start("aux"))
    return comma is not None and comma.start() == match.end("who")


#: Words before a name that are no part of the party: "Ohio Sen. Per Tveit".
_TITLE: Final = 3


def is_nobody(phrases: Phrases, match: re.Match[str]) -> bool:
    """True of "us" in "let us say", of "you said" and "no group claimed"."""
    first, last = match.span("who")
    if "no" in phrases.tags[first]:
        return True
    return last - first == 1 and phrases.words(first, last).casefold() in _OBJECTS


def end_of_subject(phrases: Phrases, match: re.Match[str]) -> int | None:
    """Behind the subject of which a pronoun before the verb is no more than the end, None if it is the subject.

    As in "Mr Tveit himself said", "the man who built it said".
    """
    first, last = match.span("who")
    alone = last - first == 1 and match.end() >= match.start("aux") and "pronoun" in phrases.tags[first]
    start, _ = phrases.sentence[first]
    if not alone or first == start:
        return None
    before, word = phrases.tags[first - 1], phrases.words(first, last)
    if word in _SELVES:
        return first if before & {"party", "plural"} or before.isdisjoint(("prep", "say", "mark", "join")) else None
    built = first > start + 1 and word in _BUILT and phrases.word[first - 1].endswith("ing") and "low" in before
    noun = phrases.tags[first - 2]
    return first - 1 if built and ("low" in noun or first - 2 == start) and noun.isdisjoint(_NO_NOUN) else None


def inner_subject(phrases: Phrases, match: re.Match[str]) -> int | None:
    """Where the subject of a relative clause begins: the mayor in "a decision (which) the mayor said was late"."""
    first, last = match.span("who")
    alphabet = phrases.cast.units.vocabulary.alphabet
    for phrase in range(match.end() - 1, last - 1, -1):
        if "relative" in phrases.tags[phrase]:
            inner = alphabet.compile(f"{NOUN_PHRASE} {AUXILIARIES}").fullmatch(phrases.letters, phrase + 1, match.end())
            return None if inner is None else phrase + 1
    if last - first > _MOVE and phrases.tags[first] & {"a", "an"}:
        judged = "comma" in phrases.tags[first - 1] and "as" in phrases.tags[match.end() + 1]  # "denounced as"
        if _is_apart(phrases, last - 1, judged=judged):
            return last - 1
    if last - first == 1 or "det" not in phrases.tags[first] or last - 1 not in phrases.references:
        return None
    article = phrases.word[last - 1].partition(" ")[0] in ("the", "a", "an")
    apart = phrases.all_tags(first, last).isdisjoint(("join", "possessive"))
    return last - 1 if article and apart and not phrases.word[last - 2].endswith("ing") else None


def _is_apart(phrases: Phrases, phrase: int, *, judged: bool) -> bool:
    """True of "experts" in "a move experts say", of the country in "a charge Norway has denied".

    So too in ", a trip Norway denounced as", where the trip is judged.
    """
    if "plural" in phrases.tags[phrase]:
        return phrase in phrases.references
    named = phrases.tags[phrase] & {"country", "person", "organization"} and not phrases.word[phrase].islower()
    return bool(named) and (judged or "utterance" in phrases.tags[phrase - 1])


#: Phrases of "a move".
_MOVE: Final = 2
#: What is built in "the company building it said".
_BUILT: Final = frozenset({"it", "them", "him", "her"})
_NO_NOUN: Final = frozenset({"prep", "subordinator", "be", "have", "modal", "do", "join", "turn", "say", "det", "time"})
_SELVES: Final = frozenset({"himself", "herself", "itself", "themselves"})
#: Pronouns that are no subjects, or none of somebody of whom the text tells.
_OBJECTS: Final = frozenset(
    {"me", "us", "him", "them", "himself", "herself", "itself", "themselves", "you", "nobody", "none"}
)


def has_stray_mark(phrases: Phrases, match: re.Match[str]) -> bool:
    """True if a single comma or dash parts subject and verb that does not close an apposition."""
    last = match.start("aux") - 1
    if last < match.end("who") or ("comma" in phrases.tags[last] and _is_slip(phrases, match)):
        return False
    for tag, marks in (("comma", ","), ("dash", "-–—")):
        if tag in phrases.tags[last]:
            before = phrases.words(match.start("who"), last)
            return not any(mark in before for mark in marks)
    return False


def _is_slip(phrases: Phrases, match: re.Match[str]) -> bool:
    """True of "Ms Berg, told the council that" and "Ms Berg, said later that": a comma that does not belong there.

    So of "Ms Berg of Nord Economics, said the town was late", not of "Ms Berg of Oslo, said Mr Tveit, left".
    """
    subject, cue = match.start("who"), match.end()
    if subject != phrases.sentence[cue][0] or "person" not in phrases.tags[match.end("who") - 1]:
        return False
    behind = phrases.tags[cue + 1]
    if match.end("who") < match.start("aux") - 1:
        told = phrases.small[cue] in _SAID and behind & _BEGINS and phrases.tags[cue + 2].isdisjoint(("comma", "stop"))
        return bool(told) and phrases.small[match.end("who")] == "of"
    return bool(behind & {"that", "pronoun"}) or (phrases.small[cue] == "told" and bool(behind & {"det", "party"}))


_SAID: Final = frozenset({"said", "says"})
#: What is said begins with one of these.
_BEGINS: Final = frozenset({"that", "pronoun", "det", "party", "there", "country"})


def opens_behind(phrases: Phrases, phrase: int) -> bool:
    """True if a clause may begin behind *phrase*."""
    return bool(phrases.tags[phrase] & _OPENERS)
