"""A reporting verb that reports nothing where it stands: without words of its own, or of what may happen."""

from typing import Final

from newsmodel.extraction.facts.grammar import TOOK
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Attribution, Source
from newsmodel.extraction.facts.statements.subject.bearers import is_sign
from newsmodel.extraction.facts.statements.subject.wordings import AND_SAID, SAYING
from newsmodel.extraction.facts.statements.words.beginnings import is_clause_at
from newsmodel.extraction.facts.statements.words.claims import behind_noun

#: Verbs that seldom report, but do so with "that".
_FINDS: Final = frozenset({"find", "accept", "rule"})
#: Phrases from "while" to the verb of its clause.
_CLAUSE: Final = 10


def tells_that(phrases: Phrases, lemma: str, at: int, end: int) -> bool:
    """True if a verb that seldom reports does so before phrase *at*: "found in June that", "ruled it was a theft"."""
    if lemma not in _FINDS:
        return False
    if lemma == "rule" and "past" in phrases.tags[at - 1] and is_clause_at(phrases, at, end):
        return True
    while at < end and phrases.tags[at] & {"prep", "time"}:
        at += 1
    return "that" in phrases.tags[at] and not (phrases.small[at + 1].endswith("ed") or phrases.small[at + 1] in TOOK)


def is_idle(phrases: Phrases, first: int, cue: int, end: int) -> bool:
    """True if a verb that seldom reports has nothing to do here: no quotation, no other clause to end."""
    alphabet = phrases.cast.units.vocabulary.alphabet
    if alphabet.compile("turn").search(phrases.letters, max(first, cue - _CLAUSE), cue):
        return False
    return alphabet.compile("quotation").search(phrases.letters, first, end) is None


def is_supposed(phrases: Phrases, first: int, cue: int) -> bool:
    """True of "demands" in "if Norway demands that it be open": nothing has been said.

    Not so of "and said" behind a condition, which goes on from the verb before: "would stay if asked, and said".
    """
    if "join" in phrases.tags[cue - 1] and "past" in phrases.tags[cue]:
        return False
    begin = max(first, cue - _CLAUSE)
    if _IF.isdisjoint(phrases.small[begin:cue]):
        return False
    for phrase in range(cue - 1, begin - 1, -1):
        if phrases.small[phrase] in _IF:
            return True
        tags, behind = phrases.tags[phrase], phrases.tags[phrase + 1]
        if tags & {"mark", "quotation", "say"} or ("join" in tags and behind & {"party", "det"}):
            return False
    return False


_IF: Final = frozenset({"if", "unless"})


def is_published(phrases: Phrases, cue: int, lemma: str) -> bool:
    """True of "posted" in "said in a statement posted on its website", which tells what became of the statement."""
    if lemma not in _PUBLISHED or "participle" not in phrases.tags[cue]:
        return False
    behind = cue + 1
    told = "utterance" in phrases.tags[cue - 1] and phrases.word[cue - 1].islower()  # not "the Oslo Post reported"
    return told and bool(phrases.tags[behind] & _NO_WORDS or phrases.small[behind] == "online")


_PUBLISHED: Final = frozenset({"post", "publish", "issue", "air", "broadcast", "deliver", "print", "report", "tweet"})
#: What is behind a participle, and begins nothing that is said.
_NO_WORDS: Final = frozenset({"prep", "time", "adverb", "stop", "comma", "by"})


def asks_for_silence(phrases: Phrases, cue: int) -> bool:
    """True of "asked not to be named", which is no demand of his news."""
    if phrases.word[cue] not in _ASKED or phrases.words(cue + 1, cue + 3).casefold() not in _TO_BE:
        return False
    return bool({phrases.small[phrase] for phrase in range(cue + 3, cue + 5)} & _UNNAMED)


_ASKED: Final = frozenset({"asked", "asking", "asks", "requested", "requesting"})
_TO_BE: Final = frozenset({"not to", "to remain", "to stay", "to be"})
_UNNAMED: Final = frozenset({"named", "identified", "quoted", "unnamed", "anonymous", "unidentified"})


def is_lifeless(phrases: Phrases, lemma: str, who: Source) -> bool:
    """True of "his silence suggests" and "the talks underscore": a thing shows something, and nobody speaks."""
    if lemma not in _SHOWS or not who:
        return False
    begin, last = who[-1]
    tags, word = phrases.tags[last - 1], phrases.word[last - 1]
    if last == begin + 1 == phrases.sentence[begin][0] + 1 and {"common", "name"} <= tags:
        tags, word = tags - {"capital"}, word.lower()  # "History suggests"
    if tags & _SPEAKS or not word.islower() or word in _TELLS:
        return False
    return word in _THINGS or not word.endswith(_SOMEBODY)


#: Verbs of which a thing may be the subject.
_SHOWS: Final = frozenset(
    {
        "suggest", "indicate", "signal", "underscore", "underline", "highlight", "make clear", "make it clear",
        "threaten", "promise", "remind", "encourage", "explain", "address", "portray", "depict", "cast", "paint",
    }
)  # fmt: skip
#: Who or what speaks: a party, a pronoun, a noun for something said.
_SPEAKS: Final = frozenset({"party", "group", "utterance", "num", "relative", "det", "capital", "plural", "pronoun"})
_TELLS: Final = frozenset(
    {
        "paper", "study", "survey", "poll", "document", "information", "intelligence", "research", "analysis", "data",
        "website", "testimony", "text", "record", "transcript", "article", "script", "book", "film", "video", "tape",
        "media", "press", "source", "office", "team", "family", "company", "government", "agency", "side", "police",
        "body", "outlet", "ministry", "embassy", "regime", "leadership", "delegation", "campaign", "camp", "bloc",
        "council", "union", "court", "palace", "bank", "parliament", "party", "country", "nation", "army", "firm",
        "group", "organization", "organisation", "association", "alliance", "coalition", "charity", "watchdog",
        "lobby", "committee", "commission", "panel", "board", "bureau", "institute", "federation", "league",
        "movement", "opposition", "presidency", "staff", "crew", "newspaper", "magazine", "journal", "channel",
        "network", "institution", "foundation", "society", "church", "chamber", "mission", "authority", "tank",
        "girl", "boy", "child", "aide", "judge", "nurse", "wife", "husband", "friend", "son", "king", "queen", "prince",
        "pope", "priest", "chief", "boss", "coach", "pilot", "colleague", "relative", "town", "city",
        "state", "guide", "guest",
    }
)  # fmt: skip
_THINGS: Final = frozenset(
    {
        "talks", "events", "images", "pictures", "results", "signs", "figures", "numbers", "developments", "moves",
        "news", "clashes",
    }
)  # fmt: skip
#: How nouns for persons end, those in the plural among them.
_SOMEBODY: Final = ("er", "or", "ist", "ian", "man", "s", "people", "ant", "ent")


def is_of_thing(phrases: Phrases, attribution: Attribution) -> bool:
    """True of "threatening" in "fighting broke out, threatening to close the road": nobody says so.

    So of what stands on a banner.
    """
    verb = attribution.verb
    shows = verb is not None and verb.lemma in _SHOWN and bool(attribution.who)
    if shows and is_sign(phrases, attribution.who[-1][1] - 1):
        return True
    if verb is not None and verb.lemma == "raise":  # "the flood raised fears that"
        speaks = bool(attribution.who) and phrases.tags[attribution.who[-1][1] - 1] & _RAISES
        told = behind_noun(phrases, attribution.last, phrases.sentence[attribution.last][1]) is not None
        return attribution.rule == SAYING.name or not (speaks and told)
    return (
        attribution.rule in (SAYING.name, AND_SAID.name)
        and verb is not None
        and is_lifeless(phrases, verb.lemma, attribution.who)
    )


#: Who raises concerns, as a flood does not.
_RAISES: Final = frozenset({"person", "group", "organization"})
#: What a banner does with its words.
_SHOWN: Final = frozenset({"say", "read", "declare", "proclaim"})
