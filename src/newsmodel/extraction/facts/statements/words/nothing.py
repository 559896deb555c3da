"""What reports no words: nothing, a thing, a pronoun for what was said before."""

from collections.abc import Collection
from typing import Final

from newsmodel.extraction.facts.grammar import TOOK, WORD
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Attribution
from newsmodel.extraction.facts.statements.words.content import Content, has_verb
from newsmodel.extraction.facts.statements.words.deeds import is_verb
from newsmodel.extraction.facts.statements.words.naming import NAMES
from newsmodel.lexicon.entries import ReportingVerb


def tells_nothing(phrases: Phrases, attribution: Attribution, content: Content) -> bool:
    """True of "said nothing", "has not confirmed the report", "asked him to leave": no words are reported."""
    first, last = content.ranges[0]
    if attribution.verb is None or content.quotation or _is_judged(phrases, attribution.verb, first, last):
        return False
    told = phrases.all_tags(first, content.ranges[-1][1])
    calls = attribution.verb.lemma in _CALLS and told.isdisjoint(("to", "quotation"))
    calls = calls and "for" not in phrases.tags[first - 1]  # "called on Monday for a ban"
    if calls or _names_itself(phrases, attribution, first) or _is_picture(phrases, attribution, first, last):
        return True
    tags = phrases.tags[first]
    if "to" in tags and content.whom is not None and attribution.verb.lemma == "ask":
        return True
    if not phrases.quotations.keys().isdisjoint(range(first, last)):
        return attribution.verb.lemma == "cite" and _quotes_source(phrases, first, last)
    wordless = (
        _tells_no_words(attribution.verb, told, for_doing=_is_for_doing(phrases, first, last))
        and "that" not in phrases.tags[first - 1]
        and "to" not in tags
    )
    if wordless or is_to_come(phrases, attribution):
        return True  # "praised the town for its road", "scolded it for its tone": no words of it are told
    if tags & _ASKED and (last == first + 1 or attribution.negated or _is_explained(phrases, attribution, first)):
        return True  # "did not say how it was done", "explained why it was late"
    if first == attribution.last and _is_self(phrases, first) and "as" not in phrases.all_tags(first, last):
        return True  # "asserts itself at sea", "threatened each other with war"
    if _is_deed(phrases, attribution.verb, first, last) or _is_known(phrases, attribution, first, last):
        return True
    directly = first == attribution.last
    if directly and (
        _is_pointed_at(phrases, first, last)
        or _is_thing(phrases, attribution.verb.takes, first, last)
        or (len(content.ranges) == 1 and _is_somebody(phrases, first, last))
    ):
        return True
    word = phrases.small[first]
    if _is_nothing(phrases, first) or (directly and word == "no" and "clause" not in attribution.verb.takes):
        return True
    bare = directly and not tags & {"to", "not", *_ASKED}
    if bare and attribution.verb.reports != "always" and _wants_quotation(phrases, attribution.verb, first, last):
        return True
    return attribution.negated and bare and "object" in attribution.verb.takes and not has_verb(phrases, first, last)


def _is_judged(phrases: Phrases, verb: ReportingVerb, first: int, last: int) -> bool:
    """True of "an insult" in "a move that the mayor denounced as an insult", not of "criticized as he left"."""
    if verb.act != "accuse" or "as" not in phrases.tags[first - 1]:
        return False
    ends = (at for at in range(first, last) if phrases.tags[at] & {"that", "relative", "comma"})
    return not any(is_verb(phrases, at) for at in range(first, next(ends, last)))


def _is_for_doing(phrases: Phrases, first: int, last: int) -> bool:
    """True of "for closing the road" behind whom somebody slams: it tells what he says they have done."""
    doing = (at for at in range(first, last - 1) if phrases.small[at] == "for")
    behind = (at + 1 + ("not" in phrases.tags[at + 1]) for at in doing)
    return any(phrases.small[at].partition(" ")[0].endswith("ing") for at in behind)


def _tells_no_words(verb: ReportingVerb, told: Collection[str], *, for_doing: bool) -> bool:
    """True of "spoke of it", of praise and of rebuke: "scolded it for its tone"; not of "slammed it as late".

    So not of "slammed it for failing to open", and "hailed it as a gift". A condemnation is a statement by itself,
    and who admonishes may tell what to do, as others say that something is so.
    """
    tells = verb.lemma == "condemn" or "that" in verb.takes
    rebukes = verb.act == "accuse" and "for" in verb.takes and not tells and "as" not in told and not for_doing
    return (verb.act == "praise" and "as" not in told) or rebukes or verb.lemma in ("speak", "talk")


def _is_nothing(phrases: Phrases, first: int) -> bool:
    """True of "said nothing of the road", not of "said nothing could be done", "said that nothing in it is new"."""
    if phrases.small[first] != "nothing" or "that" in phrases.tags[first - 1]:
        return False
    verb = first + 1 + ("adverb" in phrases.tags[first + 1])
    word = phrases.word[verb]
    return not (phrases.tags[verb] & _FINITE or word in TOOK or word.endswith("ed"))


_FINITE: Final = frozenset({"modal", "be", "have", "do", "past", "third"})


def is_to_come(phrases: Phrases, attribution: Attribution) -> bool:
    """True of "will tell the town that it is open" and "will have noted", which nobody has said yet."""
    at = attribution.cue[0] - 1
    while at > 0 and phrases.tags[at] & {"adverb", "have"} and "modal" not in phrases.tags[at]:
        at -= 1
    return phrases.small[at] in _WILL


_WILL: Final = frozenset({"will", "'ll", "’ll", "shall", "won't", "won’t"})


def _names_itself(phrases: Phrases, attribution: Attribution, first: int) -> bool:
    """True of 'a group calling itself "Open Roads"', which is its name and no word of it."""
    return first == attribution.last and phrases.small[attribution.cue[0]] == "calling" and _is_self(phrases, first)


def _is_self(phrases: Phrases, phrase: int) -> bool:
    return phrases.small[phrase].endswith(_SELF) or phrases.small[phrase : phrase + 2] in _EACH_OTHER


def _is_explained(phrases: Phrases, attribution: Attribution, first: int) -> bool:
    """True of "added why it was late", which only tells what was spoken of."""
    verb = attribution.verb
    return verb is not None and verb.lemma in _EXPLAINS and phrases.small[first] in ("how", "why")


_EACH_OTHER: Final = (["each", "other"], ["one", "another"])
_EXPLAINS: Final = frozenset({"add", "outline", "detail"})


def _is_source(phrases: Phrases, first: int, last: int) -> bool:
    """True unless a reason is given behind "citing": "citing the rain", not "citing officials", "citing a report"."""
    if "ing" not in phrases.tags[first - 1]:
        return True
    end = next((phrase for phrase in range(first, last) if phrases.tags[phrase] & _BEHIND_HEAD), last)
    owned = end < last and "possessive" in phrases.tags[end]
    party = (end - 1 in phrases.references or "capital" in phrases.tags[end - 1]) and not owned
    source = any(phrases.small[phrase] in _SOURCES for phrase in range(first, end))
    return party or source or "utterance" in phrases.all_tags(first, end)


def _quotes_source(phrases: Phrases, first: int, last: int) -> bool:
    """True of 'citing "two officials" in Oslo', whose words are told elsewhere."""
    text = phrases.cast.units.layout.text
    quoted = (
        phrases.quotations[phrase].inner.of(text) for phrase in range(first, last) if phrase in phrases.quotations
    )
    return any(not _SOURCES.isdisjoint(words.lower().split()[:_HEAD]) for words in quoted)


#: Words of a quotation in which a source is named.
_HEAD: Final = 5
#: What stands behind the words for a source.
_BEHIND_HEAD: Final = frozenset({"prep", "mark", "possessive", "relative", "that", "participle", "to"})
_SOURCES: Final = frozenset(
    {
        "reason", "reasons", "source", "sources", "aides",
        "document", "documents", "data", "figures", "records", "people", "officials", "study",
        "studies", "poll", "polls", "survey", "research", "media", "person", "experts", "intelligence", "witnesses",
        "lawyers", "diplomats", "transcripts", "statistics", "analysts", "filings", "newspapers", "enforcement",
    }
)  # fmt: skip


def _is_letter(phrases: Phrases, first: int, last: int) -> bool:
    """True of "letter", "brief note" and "series of letters", which stand first."""
    head = next((p for p in range(first, min(last, first + _NEAR)) if "utterance" in phrases.tags[p]), None)
    return head is not None and all("low" in phrases.tags[phrase] for phrase in range(first, head))


def _is_blamed(phrases: Phrases, verb: ReportingVerb, first: int, last: int) -> bool:
    """True of "condemned the attack", of which nothing is told; not of "condemned the mayor for it", "as a crime"."""
    if (
        verb.act != "accuse"
        or verb.lemma in NAMES
        or "object" not in verb.takes
        or not {"that", "clause"}.isdisjoint(verb.takes)
    ):
        return False
    reasons = phrases.all_tags(first, last) & _REASONS
    return not reasons if verb.lemma == "blame" else not reasons - {"on"}


#: What leads to why somebody or something is blamed.
_REASONS: Final = frozenset({"for", "as", "on", "over"})


def _is_known(phrases: Phrases, attribution: Attribution, first: int, last: int) -> bool:
    """True of "the deal" in "announced the deal on Monday": a thing that was told of before, or stands for nothing."""
    if attribution.verb is None or first != attribution.last or attribution.verb.lemma not in _ANNOUNCES:
        return False
    alone = attribution.verb.lemma in _WANTS_CLAUSE
    owned = "possessive" in phrases.all_tags(first, min(last, first + _NEAR))
    reports = attribution.verb.lemma == "report"
    definite = (phrases.small[first] in _DEFINITE and (reports or not owned)) or (reports and owned)
    if "pronoun" in phrases.tags[first] or not (alone or definite):
        return False
    if has_verb(phrases, first, last) or phrases.all_tags(first, last) & _TELLS[alone]:
        return False
    named = first in phrases.references and phrases.word[first][0].isupper()
    if alone and named and first + 2 < last and phrases.tags[first + 1].isdisjoint(_NO_VERB):
        return False  # "claimed Norway sold arms"
    end = next((p for p in range(first, last) if "comma" in phrases.tags[p]), last)
    words = [phrases.word[p].partition(" ")[0] for p in range(first, end)]
    return not any(word in TOOK or word.endswith("ed") for word in words)


#: What stands behind a party and is no verb of it.
_NO_VERB: Final = frozenset({"prep", "possessive", "mark", "join", "time", "participle", "relative", "that", "capital"})


#: What tells more of a thing, so that it is news: behind the verbs of both kinds.
_TELLS: Final = (frozenset({"that", "of"}), frozenset({"that"}))
#: Phrases of "the mayor's".
_NEAR: Final = 3
_DEFINITE: Final = frozenset({"the", "this", "these", "those"})
#: Verbs that tell of a thing as well as of what was said, and those that tell nothing with a thing alone.
_WANTS_CLAUSE: Final = frozenset({"claim", "quote", "concede"})
_ANNOUNCES: Final = _WANTS_CLAUSE | {"report", "announce", "confirm", "acknowledge", "reveal", "disclose"}


def _is_deed(phrases: Phrases, verb: ReportingVerb, first: int, last: int) -> bool:
    """True of "pleaded not guilty", "added 600 jobs", "denied him entry", "wrote a letter", "condemned it"."""
    if verb.lemma == "cite":
        return _is_source(phrases, first, last)
    if verb.lemma == "question":  # "questioned Mr Tveit", "questioned the mayor's motives"
        owned = "possessive" in phrases.all_tags(first, min(last, first + _NEAR)) or "owner" in phrases.tags[first]
        return "whether" not in phrases.tags[first] and (owned or "person" in phrases.tags[first])
    if verb.lemma == "add":
        return "num" in phrases.tags[first] and not has_verb(phrases, first, last)  # "hotels added 600 jobs"
    if verb.lemma == "recall":
        return _is_called_home(phrases, first, last)
    if verb.lemma == "declare":
        return phrases.small[first] in _DONE_BY_DECLARING and not has_verb(phrases, first, last)
    if verb.lemma == "press":
        return phrases.words(first, first + 2).casefold() in _CASES
    if verb.lemma == "write":
        return "det" in phrases.tags[first] and _is_letter(phrases, first + 1, last)
    if verb.lemma == "plead":
        return phrases.small[first] in ("guilty", "not")
    if verb.lemma == "deny":
        return _is_kept_from(phrases, first, last)
    return _is_blamed(phrases, verb, first, last)


#: What begins when it is declared.
_DONE_BY_DECLARING: Final = frozenset({"independence", "war", "bankruptcy", "autonomy"})
#: What is pressed without a word that is told: "pressed the case for the pact".
_CASES: Final = frozenset({"the case", "his case", "her case", "its case", "their case", "a case", "the claim"})


def _is_kept_from(phrases: Phrases, first: int, last: int) -> bool:
    """True of "him entry" and "a radio reporter a seat": what somebody does not get."""
    if "that" in phrases.tags[first - 1] or phrases.small[first] in _SUBJECTS:
        return False
    match = phrases.cast.units.vocabulary.alphabet.compile(_KEPT_FROM).match(phrases.letters, first, last)
    if match is None or has_verb(phrases, first, last) or (phrases.small[first] == "it" and match.end() == last):
        return False
    return not any(word.endswith("ed") or word in TOOK for word in phrases.word[first : match.end()])


#: Somebody, and what he does not get.
_KEPT_FROM: Final = f"party&!possessive (det|{WORD}&!time{{1,2}} (prep|time|$))"
_SUBJECTS: Final = frozenset({"he", "she", "they", "we", "i"})


def _wants_quotation(phrases: Phrases, verb: ReportingVerb, first: int, last: int) -> bool:
    """True of "offered" in "offered a gift": only what is quoted would tell what was said."""
    if "object" not in verb.takes or set(verb.takes) & {"clause", "gerund", "inf"}:
        return False
    return verb.lemma not in NAMES and not phrases.all_tags(first, last) & {
        "as",
        "that",
        "for",
        "be",
        "have",
        "modal",
        "proposed",
    }


def _is_somebody(phrases: Phrases, first: int, last: int) -> bool:
    """True of "recalled Ambassador Tveit" and "named Ms Lund": a person alone is nothing that is said."""
    return last == first + 1 and "person" in phrases.tags[first] and first in phrases.references


def _is_called_home(phrases: Phrases, first: int, last: int) -> bool:
    """True of "recalled its envoy from Lima": not of "recalled the mayor's words", "recalled he had left"."""
    told = phrases.all_tags(first + 1, last) & {"as", "be", "have", "modal", "do"}  # "recalled the mayor as a friend"
    if told or "person" not in phrases.tags[first] or "pronoun" in phrases.tags[first]:
        return False
    return bool(phrases.tags[first + 1] & _CALLED_HOME)


#: What stands behind whom a country calls home.
_CALLED_HOME: Final = frozenset({"prep", "time", "mark", "to", "join", "adverb"})


def _is_pointed_at(phrases: Phrases, first: int, last: int) -> bool:
    """True of "denied this", "decried it last year" and "asserts the following": the words stand elsewhere."""
    if phrases.words(first, last) == "the following":
        return True
    told = phrases.tags[first + 1] & {"time", "to"} if first + 1 < last else frozenset({"to"})
    is_end = "time" in told or ("to" in told and (last == first + 1 or "report" in phrases.small[first - 1]))
    return is_end and phrases.word[first] in _THIS and not has_verb(phrases, first, last)


_SELF: Final = ("self", "selves")
#: Pronouns for what was said before.
_THIS: Final = frozenset({"this", "that", "it", "these", "those", "them", "so"})


def _is_thing(phrases: Phrases, takes: Collection[str], first: int, last: int) -> bool:
    """True of "claimed the attack", "tweeted a picture of the road": a thing, where the verb takes a clause."""
    if "clause" not in takes or "object" in takes:
        return False
    if "responsibility" in phrases.small[first : first + 2]:
        return True  # "claimed responsibility for the blast in a message that was not signed"
    if phrases.word[first - 1].startswith(_TWEET) and phrases.tags[first] & {"det", "adverb", "owner"}:
        return not (has_verb(phrases, first, last) or phrases.all_tags(first, last) & {"past", "third"})
    if last == first + _NOUN and "det" in phrases.tags[first]:
        return True
    pattern = phrases.cast.units.vocabulary.alphabet.compile(_THING)
    match = pattern.match(phrases.letters, first, last)
    if match is None or match.end() < last or has_verb(phrases, first, last):
        return False
    words = [phrases.word[phrase] for phrase in range(first, last)]
    return not any(word.endswith("ed") for word in words)


def _is_picture(phrases: Phrases, attribution: Attribution, first: int, last: int) -> bool:
    """True of 'a picture of them at the "Blue Road"' that somebody tweeted, with no words to it."""
    if first != attribution.last or not phrases.word[first - 1].startswith(_TWEET) or "det" not in phrases.tags[first]:
        return False
    shown = not _PICTURES.isdisjoint(phrases.small[first + 1 : first + 3])
    return shown and phrases.all_tags(first, last).isdisjoint(("speech", "colon", "modal"))


_PICTURES: Final = frozenset({"picture", "photo", "photograph", "image", "video", "clip", "selfie", "link", "cartoon"})
_TWEET: Final = "tweet"
#: Phrases of "the attack".
_NOUN: Final = 2
#: "Responsibility for the attack", "his thanks to the town", "a picture of the road".
_THING: Final = f"det? {WORD}{{1,3}} (of|for|to|from) !mark&!past&!that{{1,8}}"
#: Verbs that want an infinitive behind whom they address: "called on her to leave", not "called on a reporter".
_CALLS: Final = frozenset({"call on", "call upon"})
#: What an indirect question begins with, as tags.
_ASKED: Final = frozenset({"if", "whether", "what", "why", "how", "where", "when"})
