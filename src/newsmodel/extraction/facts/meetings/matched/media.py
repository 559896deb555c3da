"""By what means an occasion is held: in person, by telephone, by video."""

import re
from collections.abc import Sequence
from typing import Final

from newsmodel.extraction.facts.meetings.matched.hits import Hit
from newsmodel.extraction.facts.meetings.named.members import Members
from newsmodel.extraction.facts.meetings.wording.nouns import is_virtual
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.lexicon.entries import MeetingNoun
from newsmodel.model.meeting import Medium, Participation
from newsmodel.values.places import Place


def medium_of(
    hit: Hit, members: Members, who: Sequence[Participation], place: Place | None, first: int, last: int
) -> Medium:
    """By phone or video if the clause says so, else as the word says, else in person where there is a place.

    Persons who hold talks do so in person; countries may do so in any way.
    """
    entry = hit.entry
    _, end = hit.phrases.sentence[hit.what]
    far = hit.phrases.cast.units.vocabulary.alphabet.compile("phone|video")
    match = far.search(hit.phrases.letters, max(first, hit.what - 6), min(end, last + 9))
    if match is not None:
        return Medium.PHONE if "phone" in hit.phrases.tags[match.start()] else Medium.VIDEO
    if is_virtual(hit.phrases, hit.what, last):
        return Medium.VIDEO
    if entry.medium is not None:
        return Medium(entry.medium)
    if _FACE_TO_FACE.search(hit.phrases.words(hit.what, min(end, last + _NEAR))):
        return Medium.IN_PERSON
    told = None if hit.verb is None else _of_noun(hit, min(end, last + _NEAR))
    if told is not None:
        return told
    if place is not None or entry.kind in _IN_PERSON or _is_round(hit):
        return Medium.IN_PERSON
    if isinstance(entry, MeetingNoun) and (entry.form.startswith("in ") or entry.form in _WORDS_ALONE):
        return Medium.UNKNOWN  # "is in contact with", "had a conversation with"
    held = isinstance(entry, MeetingNoun) or entry.lemma.startswith("hold")
    return Medium.IN_PERSON if held and who and not members.standing.has_country(who) else Medium.UNKNOWN


#: "Spoke face to face", "held talks in person".
_FACE_TO_FACE: Final = re.compile(r"\b(?:face[- ]to[- ]face|in person)\b")
#: Kinds of occasion at which people see each other unless something else is said.
_IN_PERSON: Final = frozenset({"summit", "visit", "meal", "ceremony", "meeting", "conference"})


#: What people have with each other wherever they are.
_WORDS_ALONE: Final = frozenset({"chat", "conversation", "talk"})


def _is_round(hit: Hit) -> bool:
    """True for "a new round of talks", "closed-door talks", "two days of talks", at which people sit together."""
    if not isinstance(hit.entry, MeetingNoun):
        return False
    if not _TOGETHER.isdisjoint(hit.entry.form.split()):
        return True
    start, _ = hit.phrases.sentence[hit.what]
    for phrase in range(hit.what - 1, max(start, hit.what - _WORDS) - 1, -1):
        word = hit.phrases.small[phrase]
        if word.rpartition(" ")[2] in _TOGETHER:
            return True
        if hit.phrases.tags[phrase].isdisjoint(_OPENS) and word != "of":
            return False
    return False


#: Words for talks at which people sit together.
_TOGETHER: Final = frozenset({"round", "rounds", "days", "face-to-face", "closed-door", "one-on-one", "marathon"})


def _of_noun(hit: Hit, end: int) -> Medium | None:
    """That of the occasion in which something is done, or that is convened: "discussed it in a call"; else None."""
    phrases, verb = hit.phrases, hit.what
    for phrase in range(verb + 1, end):
        if "noun" in phrases.tags[phrase] and (_is_led_in(phrases, phrase, verb) or _is_convened(hit, phrase)):
            meaning = phrases.meaning(phrase)
            noun = None if meaning is None else meaning.noun
            if noun is None or (noun.medium is None and noun.kind not in _IN_PERSON):
                return None
            return Medium(noun.medium or Medium.IN_PERSON)
        if phrases.tags[phrase] & _EDGE:
            return None
    return None


#: Phrases behind the parties among which the occasion is told: "with Ms Lund in a call".
_NEAR: Final = 7
_EDGE: Final = frozenset({"turn", "semicolon", "relative", "subordinator", "that"})


def _is_led_in(phrases: Phrases, noun: int, verb: int) -> bool:
    """True for the noun of "in a long call", "during his call", not for that of "ahead of a call", "a call"."""
    for phrase in range(noun - 1, max(verb, noun - _WORDS) - 1, -1):
        if "prep" in phrases.tags[phrase]:
            return phrases.word[phrase] in _IN or (phrases.word[phrase] in _BY and phrase == noun - 1)
        if phrases.tags[phrase].isdisjoint(_OPENS):
            return False
    return False


def _is_convened(hit: Hit, noun: int) -> bool:
    """True for the noun of "convened a video conference"."""
    convenes = hit.verb is not None and hit.verb.lemma == "convene"
    return convenes and not any(hit.phrases.tags[at].isdisjoint(_OPENS) for at in range(hit.what + 1, noun))


#: Phrases from the preposition to the noun, and what stands between them.
_WORDS: Final = 4
_OPENS: Final = frozenset({"det", "owner", "modifier", "low", "num", "time"})
_IN: Final = frozenset({"at", "in", "during", "on", "over"})
#: "By video link", "via video conference".
_BY: Final = frozenset({"by", "via"})
