"""The subject of a reporting verb among the phrases before it."""

import re
from typing import Final

from newsmodel.extraction.facts.grammar import AUXILIARIES, NOUN_PHRASE, SUBJECT_PHRASE, TOOK
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.attribution import Source, Stretch

#: What stands between the speakers of a list.
_LISTS: Final = frozenset({"join", "comma"})
#: Phrases of a sentence looked at for its subject.
_NEAR: Final = 40
#: What a clause may begin behind.
_OPENERS: Final = frozenset(
    {"comma", "quotation", "turn", "join", "subordinator", "that", "dash", "semicolon", "colon", "quote", "time"}
)


def parts(phrases: Phrases, match: re.Match[str]) -> Source:
    """The speakers that the words of a match name, one by one."""
    first, last = match.span("who")
    if first < 0:
        return ()
    found: list[Stretch] = []
    at = first
    for phrase in range(first, last + 1):
        if phrase == last or not phrases.tags[phrase].isdisjoint(_LISTS):
            if phrase > at:
                found.append((at, phrase))
            at = phrase + 1
    titled = len(found) > 1 and ", " in phrases.word[first] and "comma" not in phrases.tags[found[1][0] - 2]
    if titled and phrases.word[found[1][0]].islower():
        return (found[0],)  # "Mr Tveit, a lawyer and former aide"
    return tuple(found)


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
    pattern = phrases.cast.units.vocabulary.alphabet.compile(_LISTED)
    match = pattern.search(phrases.letters, max(start, first - _LONGEST_LIST), first)
    if match is None:
        return who
    begin = match.start() - (match.start() > start and phrases.tags[match.start() - 1] >= _WITH_OFFICE)
    if begin > start and not opens_behind(phrases, begin - 1):
        return who
    return (*parts(phrases, match), *who)


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
    if _is_governed(phrases, first[0]) and (len(others) == 1 or "comma" in phrases.tags[first[1]]):
        return others  # "in a letter, Ms Berg and Mr Tveit said"
    helping = {phrases.small[phrase] for phrase in range(*match.span("aux"))}
    return (last,) if helping & {"has", "is", "does", "was"} else who


def _is_governed(phrases: Phrases, phrase: int) -> bool:
    """True of "the world" in "in the world and Ms Berg said", of Mr Tveit in "met Mr Tveit and Ms Berg said".

    So of the talks in "Describing the talks, Ms Berg and Mr Tveit said".
    """
    start, _ = phrases.sentence[phrase]
    if phrase <= start:
        return False
    if phrase == start + 1 and is_participial(phrases, start) and phrases.word[start].endswith("ing"):
        return True
    before, word = phrases.tags[phrase - 1], phrases.word[phrase - 1]
    done = word.islower() and (word.endswith("ed") or word in TOOK)  # "if it reached his desk, and Ms Berg said"
    return (done or bool(before & {"prep", "past"})) and before.isdisjoint(("say", "subordinator", "as", "time"))


def first_subject(phrases: Phrases, first: int, cue: int, *, main: bool = False) -> Source:
    """The first party between two phrases that no preposition governs; else the noun phrase that begins there.

    With *main* only that of the main clause: not Mr Tveit in "The parents of the boy doubt that Mr Tveit left".
    """
    while first + 1 < cue and phrases.tags[first] & {"time", "num"} and phrases.tags[first + 1] & _LEADING:
        first += 1  # "hours after"
    while first + 1 < cue and phrases.tags[first] & {"turn", "comma"} and phrases.tags[first + 1] & {"comma", "prep"}:
        first += 1  # "however, in the report"
    if phrases.tags[first] & {"subordinator", "prep"} or is_participial(phrases, first):
        comma = phrases.cast.units.vocabulary.alphabet.compile("comma").search(phrases.letters, first, cue)
        first = first if comma is None else comma.end()
    while first < cue and phrases.tags[first] & {"turn", "comma", "time"}:
        first += 1
    if phrases.tags[first] & {"country", "place"} and not _is_party(phrases, first, cue):
        return ((first, first + 1),)
    for phrase in range(first, min(cue, first + _NEAR)):
        if main and phrase > first and _is_inner(phrases, phrase):
            break
        if phrase not in phrases.references or _owns(phrases, phrase):
            continue
        if _is_object(phrases, first, phrase):
            return ((first, phrase - 1),)
        if phrase == first or not phrases.tags[phrase - 1] & {"prep", "lead"}:
            second = phrase + 2
            joined = second < cue and "join" in phrases.tags[phrase + 1] and second in phrases.references
            both = joined and not _owns(phrases, second) and not main
            return ((phrase, phrase + 1), (second, second + 1)) if both else ((phrase, phrase + 1),)
    while first + 1 in phrases.references and "person" in phrases.tags[first] & phrases.tags[first + 1]:
        first += 1
    pattern = phrases.cast.units.vocabulary.alphabet.compile(f"who:({SUBJECT_PHRASE})")
    match = pattern.match(phrases.letters, first, cue)
    return () if match is None else (before_verb(phrases, match.span("who")),)


def _owns(phrases: Phrases, phrase: int) -> bool:
    """True of both parties of "the mayor Ine Tveit's paper"."""
    behind = phrase + 1
    while behind in phrases.references:
        behind += 1
    return "possessive" in phrases.tags[behind]


def before_verb(phrases: Phrases, source: Stretch) -> Stretch:
    """*source* without a verb in the past that was read as a part of it: "the firm" of "the firm upped the price"."""
    first, last = source
    for phrase in range(first + 1 + ("det" in phrases.tags[first]), last):
        word = phrases.word[phrase]
        past = word.islower() and (word.partition(" ")[0].endswith("ed") or word in TOOK or word in _BEHIND_SUBJECT)
        if not past or "party" in phrases.tags[phrase]:
            continue
        if not phrases.tags[phrase - 1] & _BEFORE_NOUN or " " in word:
            return (first, phrase - ("adverb" in phrases.tags[phrase - 1] and phrase > first + 1))
    return source


#: Adverbs that stand before a verb, not before an adjective.
_BEHIND_SUBJECT: Final = frozenset({"also", "then", "later", "again"})
#: What may stand before a participle and a noun: "the two armed men", "Mr Tveit's failed talks".
_BEFORE_NOUN: Final = frozenset(
    {"det", "adverb", "modifier", "num", "possessive", "demonym", "country", "mark", "join"}
)


#: What may stand between "days" and what they are counted from: "two days after", "hours before".
_LEADING: Final = frozenset({"time", "subordinator"})


def _is_inner(phrases: Phrases, phrase: int) -> bool:
    """True of what begins a clause within the clause: "who", "after", the "that" of "the claim that"."""
    tags = phrases.tags[phrase]
    return bool(tags & {"relative", "subordinator"}) or ("that" in tags and "utterance" in phrases.tags[phrase - 1])


def _is_object(phrases: Phrases, first: int, phrase: int) -> bool:
    """True of "the mayor" in "The letter names the mayor": another noun phrase with an article stands before it."""
    if phrase < first + _CLAUSE or "det" not in phrases.tags[first]:
        return False
    between = (phrases.tags[at] for at in range(first + 1, phrase))
    article = phrases.word[phrase].partition(" ")[0] in ("the", "a", "an")
    return article and all("low" in tags and tags.isdisjoint(_OTHER) for tags in between)


#: Phrases of "the letter names".
_CLAUSE: Final = 3
#: What does not stand between a noun, its verb and the object.
_OTHER: Final = frozenset({"prep", "mark", "relative", "that", "subordinator", "join", "turn"})


def _is_party(phrases: Phrases, first: int, cue: int) -> bool:
    """True if a party begins here: "Norway" as one who acts, "Oslo mayor Ine Tveit"."""
    return first in phrases.references or bool(phrases.tags[min(first + 1, cue)] & {"party", "capital", "possessive"})


def is_participial(phrases: Phrases, first: int) -> bool:
    """True of "Asked" and "Speaking", which begin a clause of their own."""
    return "party" not in phrases.tags[first] and phrases.word[first].endswith(("ing", "ed"))


def subject_before(
    phrases: Phrases, pattern: re.Pattern[str], first: int, lowest: int, cue: int
) -> re.Match[str] | None:
    """The subject between phrase *lowest* and the verb *cue* of a sentence that begins at *first*."""
    match = pattern.search(phrases.letters, lowest, cue)
    if match is None:
        return None
    if match.start() == first:
        first_of_all, end = match.span("who")
        leaked = end - first_of_all > 1 and "participle" in phrases.tags[first]  # "Leaked papers show"
        parted = "comma" in phrases.all_tags(first, match.start("aux"))  # not "Fishing towns have said"
        apart = is_participial(phrases, first) and not leaked and (parted or not phrases.word[first].endswith("ing"))
        return pattern.search(phrases.letters, match.end("who") + 1, cue) if apart else match
    before = phrases.tags[match.start() - 1]
    if match.start() == first + 1 and "prep" in before and "as" not in before:
        later = pattern.search(phrases.letters, match.end("who"), cue)
        if later is not None and phrases.tags[later.start() - 1].isdisjoint(_NOT_APART):
            return later  # "At a rally in Tulsa the mayor said"
    if is_participial(phrases, first) and _ends_front(phrases, first, match):
        # "Asked if he knew the mayor, the envoy, Mr Tveit, said"
        return pattern.search(phrases.letters, match.end("who") + 1, cue) or match
    if "prep" in before and "as" not in before and "aside" in match.re.groupindex:
        # "after the talks, Mr Tveit, the minister, said"
        again = pattern.search(phrases.letters, match.start("aside") + 1, cue)
        if again is None or again.start() > match.start("aside") + _TITLE:
            return match
        town = phrases.tags[again.start("who")]  # "after the mayor of Charleston, West Virginia, said"
        return match if "place" in town and "party" not in town else again
    return match


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
    if last - first > _MOVE and phrases.tags[first] & {"a", "an"} and _is_apart(phrases, last - 1):
        return last - 1
    if last - first == 1 or "det" not in phrases.tags[first] or last - 1 not in phrases.references:
        return None
    article = phrases.word[last - 1].partition(" ")[0] in ("the", "a", "an")
    apart = phrases.all_tags(first, last).isdisjoint(("join", "possessive"))
    return last - 1 if article and apart and not phrases.word[last - 2].endswith("ing") else None


def _is_apart(phrases: Phrases, phrase: int) -> bool:
    """True of "experts" in "a move experts say", of the country in "a charge Norway has denied"."""
    if "plural" in phrases.tags[phrase]:
        return phrase in phrases.references
    named = phrases.tags[phrase] & {"country", "person", "organization"} and not phrases.word[phrase].islower()
    return bool(named) and "utterance" in phrases.tags[phrase - 1]


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


def is_no_subject(phrases: Phrases, match: re.Match[str]) -> bool:
    """True of what leaves the verb an adjective: "Norway remains committed", "investigating alleged thefts"."""
    first, last = match.span("who")
    word = phrases.word[last - 1]
    if ("to" in phrases.tags[last - 1] and word in _WANTS) or (" " in word and word.rpartition(" ")[2] in _GOVERNING):
        return True  # "Norway wants to notify", "that is to say", "pulled out of talks"
    if last - first == 1:
        return "party" not in phrases.tags[first] and word.islower() and word.endswith("ing")
    return match.end() == last and word in _LINKING


_WANTS: Final = frozenset({"want", "wants", "wanted", "need", "needs", "needed", "hopes", "hoped", "agreeing"})
#: How verbs of several words end that want an object.
_GOVERNING: Final = frozenset({"to", "of", "from", "with", "on", "for"})
#: Verbs behind which a participle is an adjective.
_LINKING: Final = frozenset(
    {
        "remain", "remains", "remained", "stay", "stays", "stayed", "seem", "seems", "seemed", "appear", "appears",
        "appeared", "feel", "feels", "felt", "look", "looks", "looked", "sound", "sounds", "sounded", "grew", "get",
        "gets", "got",
    }
)  # fmt: skip


def has_stray_mark(phrases: Phrases, match: re.Match[str]) -> bool:
    """True if a single comma or dash parts subject and verb that does not close an apposition."""
    last = match.start("aux") - 1
    if last < match.end("who") or (last == match.end("who") and _is_slip(phrases, match)):
        return False
    for tag, marks in (("comma", ","), ("dash", "-–—")):
        if tag in phrases.tags[last]:
            before = phrases.words(match.start("who"), last)
            return not any(mark in before for mark in marks)
    return False


def _is_slip(phrases: Phrases, match: re.Match[str]) -> bool:
    """True of "Ms Berg, told the council that" and "Ms Berg, said later that": a comma that does not belong there."""
    subject, cue = match.start("who"), match.end()
    if subject != phrases.sentence[cue][0] or "person" not in phrases.tags[match.end("who") - 1]:
        return False
    behind = phrases.tags[cue + 1]
    return bool(behind & {"that", "pronoun"}) or (phrases.small[cue] == "told" and bool(behind & {"det", "party"}))


def opens_behind(phrases: Phrases, phrase: int) -> bool:
    """True if a clause may begin behind *phrase*."""
    return bool(phrases.tags[phrase] & _OPENERS)
