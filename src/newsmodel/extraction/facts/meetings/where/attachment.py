"""To which noun a place belongs: "met her amid protests in Oslo" tells where the protests were."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.cues import CUES
from newsmodel.extraction.facts.phrases import Phrases

#: What a word is that is no noun, or one of an occasion.
_NO_NOUN: Final = frozenset(
    {"prep", "adverb", "be", "have", "modal", "do", "not", "det", "join", "relative", "subordinator", "time", "party"}
    | {"meet", "noun", "past", "participle", "ing"}
    | CUES
)
#: Behind these stands more about the occasion: "met her for lunch in Oslo", "during a break in Oslo", "at a farm in".
_OF_OCCASION: Final = frozenset(
    {"for", "during", "at", "in", "near", "outside", "inside", "aboard", "with", "between", "among", "including", "on"}
    | {"about", "over", "concerning", "regarding", "to", "behind", "under"}
)
#: So begins what is told beside a name: ", head of a bank in Oslo".
_ASIDE: Final = frozenset({"comma", "dash", "open"})
#: What ends a phrase to the left.
_EDGE: Final = frozenset({"party", "time"})


def is_of_other_noun(phrases: Phrases, lead: int, what: int) -> bool:
    """True if what the preposition at phrase *lead* places is no part of the occasion at *what*.

    As in "met her amid protests in Oslo", "met him, the head of a bank in Oslo", "met her and opened a school in
    Chile", not "met her for a walk in Oslo", "met her again in Oslo".
    """
    if _is_of_those_who_meet(phrases, what, lead):
        return False
    away = phrases.small[lead - 1] in _COLLEAGUES and phrases.small[what] in _SPEAKS
    if away or phrases.word[lead - 1] in _HARMED or _is_victim(phrases, lead - 1, what):
        return True  # "spoke to his counterpart in", "met families of those killed in"
    group = "group" in phrases.tags[lead - 1]
    post = phrases.small[lead - 1].rpartition(" ")[2] in _POSTS
    if post and ", " in phrases.word[lead - 1]:
        return True  # "met Ms Lund, then ambassador in"
    if not group and not post and not _is_noun(phrases, lead - 1):
        return "noun" in phrases.tags[lead - 1] and _is_done_to(phrases, lead - 1, what)
    for phrase in range(lead - 2, what, -1):
        tags = phrases.tags[phrase]
        if _is_infinitive(phrases, phrase):
            return True  # "to seek help for farmers in"
        if "prep" in tags and phrase > what + 1 and _is_noun(phrases, phrase - 1):
            continue  # "help for refugees in"
        if "prep" in tags:
            own = phrases.small[phrase] in _OF_OCCASION and not _is_because_of(phrases, phrase)
            return not group and phrase > what + 1 and not own
        if tags & _ASIDE:
            return not group
        if "join" in tags:
            return _is_verb(phrases, phrase + 1)
        if tags & _EDGE and "possessive" not in phrases.tags[phrase + 1]:
            return False
    return False


def is_of_group(phrases: Phrases, lead: int, place: int, what: int) -> bool:
    """True for the "in" of "officials in Oslo published photos of Mr Moe meeting her", which tells who did so.

    Not so of "officials in Oslo met her", where no others stand before the occasion.
    """
    is_group = "group" in phrases.tags[lead - 1] or phrases.small[lead - 1] in _AUTHORITIES
    return is_group and any(at in phrases.references for at in range(place + 1, what))


_AUTHORITIES: Final = frozenset({"government", "regime", "authorities", "officials", "leadership", "administration"})


def _is_victim(phrases: Phrases, at: int, what: int) -> bool:
    """True for the journalist of "discussed the murder of a journalist in Oslo", the embassy of "an attack on"."""
    lead = at - 1
    while lead > what and not phrases.tags[lead].isdisjoint(("det", "modifier", "demonym", "num", "low")):
        if "prep" in phrases.tags[lead]:
            return phrases.small[lead - 1] in _HARM
        lead -= 1
    return False


#: What is done to somebody where he was then.
_HARM: Final = frozenset(
    {"killing", "killings", "murder", "murders", "death", "deaths", "assassination", "execution", "arrest", "arrests"}
    | {"detention", "jailing", "kidnapping", "abduction", "disappearance", "poisoning", "beheading", "massacre"}
    | {"attack", "attacks", "assault", "strike", "strikes", "raid", "bombing", "shooting", "shelling", "crackdown"}
    | {"treatment", "torture", "persecution", "repression", "imprisonment", "release", "trial", "fate", "plight"}
)


def _is_done_to(phrases: Phrases, noun: int, what: int) -> bool:
    """True for the summit of "met her to prepare a summit in Oslo", "met her to invite him to a summit in Oslo"."""
    for phrase in range(noun - 1, what, -1):
        tags = phrases.tags[phrase]
        if _is_infinitive(phrases, phrase):
            return phrases.tags[phrase + 1].isdisjoint(_HOLDS) or "noun" in phrases.tags[what]
        if tags & _ASIDE or (tags & {"prep", "party", "join"} and not _is_invited(phrases, phrase)):
            return False
    return False


def _is_invited(phrases: Phrases, at: int) -> bool:
    """True for "him" and the "to" behind it in "to invite him to"."""
    if "to" in phrases.tags[at]:
        return not phrases.tags[at - 1].isdisjoint(("pronoun", "party"))
    return "to" in phrases.tags[at + 1]


#: What one does who takes part: "met her to hold talks in Oslo", not "agreed at the talks to hold a summit in Oslo".
_HOLDS: Final = frozenset({"held", "ongoing", "attends"})


#: What happened to somebody where he was then: "met families of those killed in Oslo".
_HARMED: Final = frozenset(
    {"killed", "wounded", "injured", "murdered", "slain", "arrested", "detained", "captured", "jailed", "imprisoned"}
    | {"kidnapped", "abducted", "hurt", "born", "raised", "educated", "trained", "elected", "convicted"}
)
#: Who speaks to whom from wherever each is: "called his counterpart in Oslo".
_SPEAKS: Final = frozenset({"spoke", "speak", "speaks", "spoken", "speaking", "talked", "called", "telephoned"})
_COLLEAGUES: Final = frozenset({"counterpart", "counterparts", "colleague", "colleagues", "his counterpart"})
#: Who is called so is at a place for long: "then ambassador in Oslo".
_POSTS: Final = frozenset({"ambassador", "envoy", "consul", "correspondent", "representative"})


def _is_because_of(phrases: Phrases, prep: int) -> bool:
    """True for "in the wake of", "in response to", which tell of something else that took place."""
    return phrases.small[prep] == "in" and phrases.small[prep + 1 + ("det" in phrases.tags[prep + 1])] in _GROUNDS


_GROUNDS: Final = frozenset(
    {
        "wake", "aftermath", "response", "reaction", "reply", "protest", "light", "view", "connection", "exchange",
        "return", "preparation", "anticipation", "advance", "search", "face", "case", "support", "defence", "defense",
        "retaliation",
    }
)  # fmt: skip


def _is_of_those_who_meet(phrases: Phrases, what: int, lead: int) -> bool:
    """True for "a summit of leaders of the region in Oslo", where only those who meet stand between."""
    preps = [phrases.word[at] for at in range(what + 1, lead) if "prep" in phrases.tags[at]]
    of = phrases.word[what + 1] == "of" and "party" in phrases.all_tags(what + 2, min(lead, what + _FEW))
    return of and set(preps) == {"of"} and phrases.all_tags(what + 1, lead).isdisjoint(_ASIDE)


#: Phrases from the noun to the first of those who meet.
_FEW: Final = 5


def is_of_subject(phrases: Phrases, lead: int) -> bool:
    """True for the "in" of "The news in Oslo came as they met", which tells where the news was.

    So it does in "An attack on a bank in Oslo overshadowed a meeting".
    """
    start, _ = phrases.sentence[lead]
    if _is_victim(phrases, lead - 1, start):
        return True
    first = lead - 1
    while first > start and (_is_noun(phrases, first) or "modifier" in phrases.tags[first]):
        first -= 1
    return lead - 1 > start and _is_noun(phrases, lead - 1) and first == start and "det" in phrases.tags[start]


def is_of_aside(phrases: Phrases, lead: int, what: int) -> bool:
    """True for the "in" of "Mr Moe, head of a bank in Oslo, met her", not of "Mr Moe, in Oslo for a week, met her"."""
    first = _opening(phrases, lead)
    if first is None or not any(phrases.tags[at] & _ASIDE for at in range(lead + 1, what)):
        return False
    if phrases.word[lead - 1] in _LIVES or phrases.word[lead - 1] in _HARMED:
        return True
    there = any(tags & _THERE and "of" not in tags for tags in phrases.tags[first + 1 : lead])
    return lead > first + 1 and not there


def _opening(phrases: Phrases, lead: int) -> int | None:
    """The comma behind a party that opens the aside around phrase *lead*, or that party with its post; else None."""
    start, _ = phrases.sentence[lead]
    for at in range(lead - 1, start - 1, -1):
        if "party" in phrases.tags[at] and ", " in phrases.word[at]:  # "Mr Moe, head"
            return at
        if "mark" in phrases.tags[at]:
            opens = at > start and phrases.tags[at] & _ASIDE and "party" in phrases.tags[at - 1]
            return at if opens else None
    return None


#: Words of an aside that tells where somebody is: "who is visiting", "speaking in", "on Monday in".
_THERE: Final = frozenset({"visits", "travels_to_meet", "meet", "noun", "say", "be", "have", "past", "prep", "time"})
_LIVES: Final = frozenset({"based", "living", "headquartered", "resident"})


def _is_noun(phrases: Phrases, at: int) -> bool:
    """True for a word that may be a noun, and is not known to be anything else."""
    tags = phrases.tags[at]
    word = phrases.word[at]
    return "low" in tags and tags.isdisjoint(_NO_NOUN) and word not in _HOW and not word.endswith(("ly", "ed", "ing"))


#: Adverbs that look like nouns: "met senators from his party beforehand in Oslo".
_HOW: Final = frozenset(
    {"beforehand", "afterward", "afterwards", "alone", "abroad", "upstairs", "downstairs", "overnight", "face-to-face"}
    | {"one-on-one", "indoors", "outdoors", "backstage", "aboard", "ashore", "online", "offstage", "side-by-side"}
)


def _is_infinitive(phrases: Phrases, to: int) -> bool:
    """True for "to seek", "to discuss", not for "to Norway", "to the border", "to dinner"."""
    if "to" not in phrases.tags[to]:
        return False
    following = phrases.tags[to + 1]
    if phrases.word[to + 1] == phrases.word[to - 1]:
        return False  # "face to face"
    return "base" in following or ("low" in following and following.isdisjoint(_NO_VERB))


_NO_VERB: Final = frozenset({"det", "owner", "noun", "party", "time", "modifier", "num"})


def _is_verb(phrases: Phrases, at: int) -> bool:
    return phrases.word[at].endswith(("ed", "ing")) or "past" in phrases.tags[at]
