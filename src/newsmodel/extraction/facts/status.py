"""Whether a meeting took place: what tense, modals and the words around it say."""

from collections.abc import Sequence
from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import Certainty, MeetingStatus

#: How far from the occasion a word still speaks of it, in phrases: before it and behind it.
_BEFORE: Final = 9
_BEHIND: Final = 9
#: How far before a verb its auxiliaries stand.
_CHAIN: Final = 6
_BY_TAG: Final = {status.value: status for status in MeetingStatus}
_CUES: Final = frozenset(_BY_TAG)
#: Words that a later tense turns: "will hold talks" are planned, "would conclude talks" proposed.
_TURNED: Final = frozenset({MeetingStatus.HELD, MeetingStatus.ONGOING})
_OFF: Final = frozenset({MeetingStatus.CANCELLED, MeetingStatus.POSTPONED, MeetingStatus.REFUSED, MeetingStatus.DENIED})
#: What a status is once it is negated: "have not begun", "was not cancelled".
_NOT: Final = {
    MeetingStatus.HELD: MeetingStatus.DENIED,
    MeetingStatus.ONGOING: MeetingStatus.PLANNED,
    MeetingStatus.PLANNED: MeetingStatus.DENIED,
    MeetingStatus.PROPOSED: MeetingStatus.DENIED,
    MeetingStatus.POSTPONED: MeetingStatus.PLANNED,
    MeetingStatus.CANCELLED: MeetingStatus.PLANNED,
    MeetingStatus.REFUSED: MeetingStatus.PROPOSED,
    MeetingStatus.DENIED: MeetingStatus.HELD,
}
#: What neither a verb's auxiliaries nor its governing verb reach over.
_EDGE: Final = frozenset({"turn", "semicolon", "colon", "relative", "dash", "open", "close"})
_HELPS: Final = frozenset({"have", "be", "do", "modal", "not", "adverb"})


def auxiliaries(phrases: Phrases, verb: int) -> int:
    """First phrase of the auxiliaries and the governing words before the verb: "was due to", "agreed to"."""
    start, _ = phrases.sentence(verb)
    first = verb
    while first > max(start, verb - 2 * _CHAIN):
        tags = phrases.tags(first - 1)
        if "party" in tags or "pronoun" in tags or "join" in tags or "relative" in tags:
            break
        helps = tags & _HELPS or tags & _CUES or "time" in tags or _is_to(phrases, first - 1)
        if helps or _governs(phrases, first - 1):
            first -= 1
        else:
            break
    return first


def _chain_start(phrases: Phrases, first: int, verb: int) -> int:
    """Where the auxiliaries of a verb begin, those of the verb before it included: "would come and hold talks"."""
    start, _ = phrases.sentence(verb)
    joined = first == verb > start and "join" in phrases.tags(verb - 1)
    form = phrases.tags(verb)
    if not joined or "base" not in form or "past" in form:
        return first
    modal = (phrase for phrase in range(verb - 1, start - 1, -1) if phrases.tags(phrase) & {"modal", "to"})
    return auxiliaries(phrases, next(modal, verb - 1) + 1)


def _is_to(phrases: Phrases, phrase: int) -> bool:
    return "to" in phrases.tags(phrase)


def _governs(phrases: Phrases, phrase: int) -> bool:
    """True for a verb before "to": "aimed to", "is thought to"."""
    return _is_to(phrases, phrase + 1) and bool(phrases.tags(phrase) & {"low", "say", "meet", "past", "participle"})


def status_of_verb(phrases: Phrases, first: int, verb: int, *, ahead: bool) -> tuple[MeetingStatus, bool]:
    """The status that a verb of meeting has, given the words from phrase *first* up to it; True if words tell it.

    *ahead* if the time said for it lies ahead: "is meeting her on Friday".
    """
    first = _chain_start(phrases, first, verb)
    chain = [phrases.tags(phrase) for phrase in range(first, verb)]
    before = frozenset[str]().union(*chain)
    cues = [_BY_TAG[tag] for tags in chain for tag in tags if tag in _BY_TAG]
    turned = [status for status in cues if status not in _TURNED]
    if "not" in before:
        refused = "future" in before or MeetingStatus.REFUSED in cues or "would" in before
        return (MeetingStatus.REFUSED if refused else MeetingStatus.DENIED), True
    off = [status for status in turned if status in _OFF]
    if off:
        return off[-1], True
    tense = _tense(before)
    if "participle" in phrases.tags(verb) and "have" in before:
        if _is_unreal(chain):
            return MeetingStatus.CANCELLED, True
        if "conditional" in before:
            return MeetingStatus.HELD, True  # "may have met"
    if turned:
        told = turned[-1] if MeetingStatus.PROPOSED not in turned else MeetingStatus.PROPOSED
        return (tense or told if told is MeetingStatus.PLANNED else told), True
    if tense is not None:
        return tense, True
    form = phrases.tags(verb)
    if "to" in before and "base" in form:
        return _of_infinitive(phrases, first, verb)
    if "ing" in form:
        return _of_ing(phrases, first, verb, before, ahead=ahead)
    if form & {"third", "base"} and "past" not in form and ahead:
        return MeetingStatus.PLANNED, True
    return MeetingStatus.HELD, True


def _is_unreal(chain: Sequence[frozenset[str]]) -> bool:
    """True for "was to have met", "would have met"."""
    at = next((at for at, tags in enumerate(chain) if "have" in tags), 0)
    return at > 0 and bool(chain[at - 1] & {"to", "would"})


def _of_infinitive(phrases: Phrases, first: int, verb: int) -> tuple[MeetingStatus, bool]:
    """As in "Flew to meet" was done; "is to meet", "flying to meet" is to come."""
    chain = [phrases.tags(phrase) for phrase in range(first, verb)]
    if any("be" in tags for tags in chain) or any("say" in tags for tags in chain):
        return MeetingStatus.PLANNED, True
    went = next((tags for tags in chain if tags & {"past", "participle"}), None)
    if went is None:
        start, _ = phrases.sentence(verb)
        for phrase in range(first - 1, max(start, first - _BEFORE) - 1, -1):
            tags = phrases.tags(phrase)
            if "meet" in tags:
                around = frozenset[str]().union(*(phrases.tags(p) for p in range(max(start, phrase - 3), phrase)))
                tense = _tense(around)
                if tense is not None:
                    return tense, True
                held = tags & {"past", "participle"} and "be" not in around
                return (MeetingStatus.HELD if held else MeetingStatus.PLANNED), True
        if is_foremost(phrases, max(start, first - _BEFORE), first):
            around = frozenset[str]().union(*(phrases.tags(phrase) for phrase in range(start, first)))
            return _tense(around) or MeetingStatus.HELD, False
        return MeetingStatus.PLANNED, False
    return MeetingStatus.HELD, False


def is_first_time(phrases: Phrases, at: int) -> bool:
    """True for "the first time that the two have met"."""
    start, _ = phrases.sentence(at)
    return at > start and "first time" in phrases.words(start, at).casefold()


def is_foremost(phrases: Phrases, first: int, last: int) -> bool:
    """True if a superlative stands among phrases *first* to *last*: "the first leader to visit"."""
    return first < last and not _FOREMOST.isdisjoint(phrases.words(first, last).casefold().split())


_FOREMOST: Final = frozenset({"first", "only", "last", "latest", "most", "highest-ranking", "highest-level"})


def _of_ing(
    phrases: Phrases, first: int, verb: int, before: frozenset[str], *, ahead: bool
) -> tuple[MeetingStatus, bool]:
    if "be" in before:
        chain = [phrases.tags(phrase) for phrase in range(first, verb)]
        if any({"be", "past"} <= tags or {"be", "participle"} <= tags for tags in chain):
            return MeetingStatus.HELD, True
        return (MeetingStatus.PLANNED if ahead else MeetingStatus.ONGOING), True
    led = phrases.words(first - 1, first).casefold() if first > phrases.sentence(verb)[0] else ""
    if led == "without":
        return MeetingStatus.DENIED, True
    if led in ("before", "of", "after", "following") and _main_tense(phrases, first, verb) is not None:
        return MeetingStatus.PLANNED, True
    return MeetingStatus.HELD, led in ("after", "following", "since")


def _main_tense(phrases: Phrases, first: int, at: int) -> MeetingStatus | None:
    """The tense of the clause before a form in -ing, None if it tells of nothing to come."""
    start, _ = phrases.sentence(at)
    before = frozenset[str]().union(*(phrases.tags(phrase) for phrase in range(start, first)))
    return _tense(before) or (MeetingStatus.PLANNED if "planned" in before else None)


def _tense(before: frozenset[str]) -> MeetingStatus | None:
    """The status that auxiliaries give, None if they tell of nothing to come."""
    if "conditional" in before:
        return MeetingStatus.PLANNED if "would" in before else MeetingStatus.PROPOSED
    return MeetingStatus.PLANNED if "future" in before else None


def status_of_noun(phrases: Phrases, noun: int, last: int) -> tuple[MeetingStatus, bool]:
    """The status of the occasion that the noun at phrase *noun*, with its parties up to *last*, names.

    True if words tell it: those directly before it, else the verb whose object or subject it is, else its preposition.
    """
    start, end = phrases.sentence(noun)
    if _is_none(phrases, noun, start):
        return MeetingStatus.DENIED, True
    governed = _governed(phrases, noun, last, start, end)
    if governed is not None and governed in _OFF:
        return governed, True
    for read in (_adjective, _governed, _predicate, _led):
        status = read(phrases, noun, last, start, end)
        if status is not None:
            return status, True
    return MeetingStatus.HELD, False


def _is_none(phrases: Phrases, noun: int, start: int) -> bool:
    """True for "no meeting", "no formal talks"."""
    for phrase in range(noun - 1, max(start, noun - 4) - 1, -1):
        if phrases.tags(phrase) & {"det", "prep", "party", "mark"}:
            return "no" in phrases.tags(phrase)
    return False


def governor_of(phrases: Phrases, subject: int) -> int | None:
    """The word that tells a status and has the party at *subject* as its object: "invited", "an invitation to"."""
    start, _ = phrases.sentence(subject)
    for phrase in range(subject - 1, max(start, subject - 3) - 1, -1):
        tags = phrases.tags(phrase)
        if _cue(tags) in (MeetingStatus.PROPOSED, MeetingStatus.PLANNED):
            return phrase
        if "to" not in tags and "det" not in tags:
            return None
    return None


def status_of_cue(phrases: Phrases, cue: int) -> MeetingStatus:
    """The status that a word tells by itself."""
    return _cue(phrases.tags(cue)) or MeetingStatus.PLANNED


def status_of_invitation(phrases: Phrases, first: int, verb: int) -> MeetingStatus:
    """The status of what the verb at phrase *verb*, with its auxiliaries from *first* on, invites to."""
    negated = any("not" in phrases.tags(phrase) for phrase in range(first, verb))
    return MeetingStatus.DENIED if negated else MeetingStatus.PROPOSED


def _cue(tags: frozenset[str]) -> MeetingStatus | None:
    found = tags & _CUES
    return _BY_TAG[min(found)] if found else None


def _adjective(phrases: Phrases, noun: int, _last: int, start: int, _end: int) -> MeetingStatus | None:
    """As in "Planned talks", "a possible meeting", "the cancelled summit"."""
    for phrase in range(noun - 1, max(start, noun - 4) - 1, -1):
        tags = phrases.tags(phrase)
        if tags & {"prep", "mark", "party", "be", "have", "det", "possessive"}:
            return None
        status = MeetingStatus.PLANNED if phrases.words(phrase, phrase + 1).casefold() == "next" else _cue(tags)
        if status is not None and not tags & {"ing", "base", "third"} and "det" in _determiners(phrases, phrase, start):
            return status
    return None


def _determiners(phrases: Phrases, phrase: int, start: int) -> frozenset[str]:
    found = frozenset[str]().union(*(phrases.tags(p) for p in range(max(start, phrase - 3), phrase)))
    return found | {"det"} if found & {"possessive", "prep", "owner"} else found


def _governed(phrases: Phrases, noun: int, _last: int, start: int, _end: int) -> MeetingStatus | None:
    """As in "Cancelled talks", "has agreed to hold talks", "is holding talks"."""
    cue = None
    for phrase in range(noun - 1, max(start, noun - _BEFORE) - 1, -1):
        tags = phrases.tags(phrase)
        if tags & _EDGE or ("comma" in tags and cue is None):
            break
        if "prep" in tags and _stands_around(phrases, phrase, noun):
            break
        if phrase > start and tags.isdisjoint({"ing", "third"}) and _is_attributive(phrases, phrase):
            continue
        if (_cue(tags) is not None or "attends" in tags) and "noun" not in tags:
            cue = phrase
            break
        if tags & {"say", "meet"} and tags & {"past", "third"} and "noun" not in tags:
            break
    if cue is None:
        return None
    status = _cue(phrases.tags(cue)) or MeetingStatus.HELD
    first = _chain_start(phrases, auxiliaries(phrases, cue), cue)
    chain = frozenset[str]().union(*(phrases.tags(phrase) for phrase in range(first, cue)))
    if any(_threatens(phrases, phrase) for phrase in range(first, cue)):
        chain |= {"proposed"}
    return _turned(status, chain, phrases.tags(cue))


def _stands_around(phrases: Phrases, phrase: int, noun: int) -> bool:
    """True for a preposition behind which an occasion is no object: "discussed it in talks"."""
    word = phrases.words(phrase, phrase + 1).casefold()
    return word in _AROUND or (word == "in" and _cue(phrases.tags(phrase - 1)) is None and phrase > noun - 4)


_AROUND: Final = frozenset({"at", "during", "after", "following", "since", "before", "ahead of", "until"})


def _threatens(phrases: Phrases, phrase: int) -> bool:
    meaning = phrases.meaning(phrase)
    return meaning is not None and meaning.reporting is not None and meaning.reporting.act == "threaten"


def _is_attributive(phrases: Phrases, phrase: int) -> bool:
    """True for a participle that stands as an adjective: "a planned summit", "out of planned talks"."""
    before, here = phrases.tags(phrase - 1), phrases.tags(phrase)
    led = before & (_CUES | {"possessive", "prep"})
    return "det" in before or ("participle" in here and bool(led) and "to" not in before)


def _turned(
    status: MeetingStatus | None, chain: frozenset[str], form: frozenset[str] = frozenset()
) -> MeetingStatus | None:
    """A cue's status under its auxiliaries."""
    if status is None:
        return None
    if "not" in chain:
        return _NOT[status]
    above = [_BY_TAG[tag] for tag in chain if tag in _BY_TAG and _BY_TAG[tag] not in _TURNED]
    if status in _TURNED:
        off = [told for told in above if told in _OFF]
        if above:
            return off[0] if off else MeetingStatus.PROPOSED if MeetingStatus.PROPOSED in above else above[0]
        tense = _tense(chain)
        if tense is not None:
            return tense
        if "to" in chain:
            return MeetingStatus.PLANNED
        if "ing" in form and "be" in chain and "past" not in chain:
            return MeetingStatus.ONGOING
        return status
    if status in _OFF and (MeetingStatus.PROPOSED in above or {"conditional"} <= chain - {"would"}):
        return MeetingStatus.PLANNED  # "may cancel", "threatened to pull out of"
    if status is MeetingStatus.PLANNED and "conditional" in chain and "would" not in chain:
        return MeetingStatus.PROPOSED
    return status


def _predicate(phrases: Phrases, _noun: int, last: int, _start: int, end: int) -> MeetingStatus | None:
    """As in "Talks … have ended", "the summit will take place", "a meeting is scheduled"."""
    chain: frozenset[str] = frozenset()
    for phrase in range(last, min(end, last + _BEHIND)):
        tags = phrases.tags(phrase)
        if tags & {"turn", "semicolon", "quote"} or ("say" in tags and tags & {"past"} and not tags & _CUES):
            return None
        if "comma" in tags and phrase > last:
            return None
        status = _cue(tags)
        if status is MeetingStatus.ONGOING and tags & {"third", "base"} and _dated(phrases, phrase, end):
            return MeetingStatus.PLANNED
        if status is MeetingStatus.PROPOSED and "be" not in chain:  # "the talks suggest"
            return None
        if {"be", "present"} <= chain and "not" not in chain and _is_progressive(phrases, phrase):
            return MeetingStatus.ONGOING if status is None else _turned(status, chain, tags | {"ing"})
        if status is not None and "modal" not in tags:
            return _turned(status, chain, tags)
        chain |= tags
        if "party" in tags and not chain & {"be", "have", "modal"}:
            return None
    return _tense(chain)


def _is_progressive(phrases: Phrases, phrase: int) -> bool:
    """True for "going", "taking place": what goes on, with a form of "be" before it."""
    return phrases.words(phrase, phrase + 1).partition(" ")[0].endswith("ing")


def _dated(phrases: Phrases, verb: int, end: int) -> bool:
    """True for "starts on Friday"."""
    return any("time" in phrases.tags(phrase) for phrase in range(verb + 1, min(end, verb + 3)))


def _led(phrases: Phrases, noun: int, _last: int, start: int, _end: int) -> MeetingStatus | None:
    """As in "Ahead of talks", "after the summit", "is in Oslo for talks"."""
    for phrase in range(noun - 1, max(start, noun - 5) - 1, -1):
        word = phrases.words(phrase, phrase + 1).casefold()
        if word in ("after", "following", "since", "during"):
            return MeetingStatus.HELD
        if word in ("before", "ahead of", "until"):
            return MeetingStatus.PLANNED
        if word in ("for", "to"):
            return _of_journey(phrases, phrase, start)
        if word == "at" or (word == "in" and phrase < noun - 1):
            return _at(phrases, phrase, start)
        if word == "in" and phrase == noun - 1:
            around = frozenset[str]().union(*(phrases.tags(p) for p in range(max(start, phrase - 4), phrase)))
            if "be" in around and not around & {"conditional", "future"}:
                return MeetingStatus.ONGOING if "present" in around else MeetingStatus.HELD
        if phrases.tags(phrase) & {"prep", "mark", "party", "be", "have"}:
            return None
    return None


def _at(phrases: Phrases, led: int, start: int) -> MeetingStatus | None:
    """The status of an occasion at which something was done or is to be: "agreed at the summit"."""
    around = frozenset[str]().union(*(phrases.tags(phrase) for phrase in range(start, led)))
    return _tense(around) or (MeetingStatus.HELD if "past" in around else None)


def _of_journey(phrases: Phrases, led: int, start: int) -> MeetingStatus | None:
    """The status of talks for which somebody travels: "is in", "is flying to", "flew to" Oslo "for talks"."""
    before = [phrases.tags(phrase) for phrase in range(max(start, led - _BEFORE), led)]
    around = frozenset[str]().union(*before)
    tense = _tense(around)
    if tense is not None:
        return tense
    went = [tags for tags in before if "meet" in tags and "noun" not in tags]
    if went:
        if "be" in around or any(tags & {"base", "third", "ing"} for tags in went if "past" not in tags):
            return MeetingStatus.PLANNED
        return MeetingStatus.HELD
    if {"be", "present"} <= around:
        return MeetingStatus.ONGOING
    return None


def certainty_of(phrases: Phrases, phrase: int) -> Certainty:
    """How surely the sentence that holds *phrase* says it."""
    start, end = phrases.sentence(phrase)
    doubt = phrases.cast.units.vocabulary.alphabet.compile("if|adverb&low|participle&low")
    for match in doubt.finditer(phrases.letters, max(start, phrase - _FAR), min(end, phrase + _FAR)):
        at = match.start()
        if "if" in phrases.tags(at):
            return Certainty.HYPOTHETICAL
        if phrases.words(at, at + 1) in _REPORTED:
            return Certainty.REPORTED
    return Certainty.STATED


#: Phrases over which a word casts doubt.
_FAR: Final = 14
_REPORTED: Final = frozenset({"reportedly", "thought", "believed", "understood", "rumoured", "rumored"})
