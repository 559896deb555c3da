"""Talk of which is said only that it was not had, or not whether: "they did not speak", "asked whether he met her"."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.hits import Hit
from newsmodel.extraction.facts.meetings.wording.cues import CUES
from newsmodel.extraction.facts.meetings.wording.last_times import is_since_they_met, last_occasion, last_time
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.lexicon.entries import MeetingNoun
from newsmodel.model.meeting import MeetingStatus


def is_undone(hit: Hit) -> bool:
    """True if the words say no more than that something was not done, or leave open whether it was."""
    if hit.verb is None:
        return _is_unsaid(hit)
    told_behind = is_since_they_met(hit.phrases, hit.what)
    return told_behind or _is_asked(hit) or _is_left_out(hit) or _is_not_had(hit) or _is_how(hit)


def _is_how(hit: Hit) -> bool:
    """True for "knows how to talk to Chile", "differ over how to negotiate with her"."""
    return hit.phrases.words(hit.what - 2, hit.what).casefold() == "how to"


def _is_not_had(hit: Hit) -> bool:
    """True for "did not speak to Ms Lund", "had never met her", "without consulting her": none was to be.

    Not so for "did not meet Ms Lund", "is not due to speak to her", "will not talk to her".
    """
    verb, phrases = hit.verb, hit.phrases
    if verb is None:
        return False
    if "yet to" in phrases.words(hit.aux, hit.what).casefold() and "have" in phrases.all_tags(hit.aux, hit.what):
        return True  # "have yet to meet"
    if _is_nobody(phrases, hit.aux - 1):
        return True
    never = "never" in (phrases.word[at] for at in range(hit.aux, hit.what))
    if not never and (verb.frame not in _TALKS or verb.lemma.startswith(_ARRANGED)):
        return False
    if phrases.small[hit.aux - 1] == "without" and "ing" in phrases.tags[hit.what]:
        return True
    chain = phrases.all_tags(hit.aux, hit.what)
    failed = any(phrases.small[at].startswith("fail") for at in range(hit.aux, hit.what))
    unreal = "would" in chain and "ing" in phrases.tags[hit.what]  # "would not be talking"
    if not failed and ("not" not in chain or (chain & _TO_COME and not unreal)):
        return False
    return last_time(phrases, hit.what) is None and last_occasion(phrases, hit.what) is None


def _is_nobody(phrases: Phrases, subject: int) -> bool:
    """True for "no Norwegian president", "none of the ministers": whoever they are, they did not meet."""
    if subject not in phrases.references:
        return False
    return phrases.small[subject].startswith("no ") or phrases.small[subject - 2 : subject] == ["none", "of"]


def _is_asked(hit: Hit) -> bool:
    """True for "would not say whether he had met Ms Lund"; not for "whether to meet", "whether he will meet"."""
    phrases = hit.phrases
    chain = phrases.all_tags(hit.aux, hit.what + 1)
    if not chain & {"past", "have"} or chain & {"modal", "to"}:
        return False
    start, _ = phrases.sentence[hit.what]
    return any(_leaves_open(phrases, at) for at in range(max(start, hit.aux - _CLAUSE), hit.aux))


def _leaves_open(phrases: Phrases, at: int) -> bool:
    """True for "whether", and for "if" behind "asked" and "would not say"."""
    return phrases.word[at] == "whether" or (phrases.word[at] == "if" and phrases.small[at - 1] in _OPEN)


def _is_unsaid(hit: Hit) -> bool:
    """True for "would not say if he had been in touch with Ms Lund"."""
    phrases, start = hit.phrases, hit.phrases.sentence[hit.what][0]
    if not phrases.tags[hit.what - 1] & {"be", "adverb"} or not isinstance(hit.entry, MeetingNoun):
        return False
    before = range(max(start, hit.what - 2 * _CLAUSE), hit.what)
    return hit.entry.form.startswith("in ") and any(phrases.small[at] in ("if", "whether") for at in before)


def _is_left_out(hit: Hit) -> bool:
    """True for "the two did not discuss sanctions", "denied having discussed it", who may have met for all that."""
    verb = hit.verb
    if verb is None or verb.lemma != "discuss":
        return False
    phrases, start = hit.phrases, hit.phrases.sentence[hit.what][0]
    if "not" in phrases.all_tags(hit.aux, hit.what):
        return True
    return any(_denies(phrases, at) for at in range(max(start, hit.aux - _CLAUSE), hit.what))


def _denies(phrases: Phrases, at: int) -> bool:
    meaning = phrases.meaning(at)
    return meaning is not None and meaning.reporting is not None and meaning.reporting.act == "deny"


_TALKS: Final = frozenset({"confers_with", "negotiates_with", "calls"})
#: So begin the names of what is arranged before it is had: "did not hold talks".
_ARRANGED: Final = ("hold ", "have ")
#: What tells of an occasion that was to be, or was refused.
_TO_COME: Final = (CUES | {"future", "would"}) - {MeetingStatus.DENIED.value}
_OPEN: Final = frozenset({"asked", "ask", "asking", "say", "know", "clear", "him", "her", "them", "questioned"})
#: Phrases from "whether" to the verb of its clause.
_CLAUSE: Final = 4
