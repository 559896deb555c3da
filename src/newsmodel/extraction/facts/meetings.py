"""Who met whom: occasions found by rule, one draft for each mention."""

import re
from collections.abc import Sequence
from functools import cached_property
from typing import Final

from newsmodel.extraction.facts.circumstances import duration_of, lies_ahead, times_of
from newsmodel.extraction.facts.members import Members
from newsmodel.extraction.facts.occasions import Draft
from newsmodel.extraction.facts.participants import PARTIES, SEVERAL, participations, possessor, subject
from newsmodel.extraction.facts.phrases import Phrases, read_phrases
from newsmodel.extraction.facts.places import is_seat, meaning_at, place_of, read_place
from newsmodel.extraction.facts.senses import is_verb
from newsmodel.extraction.facts.status import (
    auxiliaries,
    certainty_of,
    governor_of,
    status_of_cue,
    status_of_noun,
    status_of_verb,
)
from newsmodel.extraction.resolution.cast import Cast, Reference
from newsmodel.extraction.rule import Rule
from newsmodel.lexicon.entries import Frame, MeetingNoun, MeetingVerb
from newsmodel.model.meeting import Medium, MeetingKind, MeetingStatus, Participation
from newsmodel.values.blocks import BlockKind
from newsmodel.values.evidence import Evidence
from newsmodel.values.places import Place
from newsmodel.values.time import TimeKind

#: Blocks in which meetings are looked for.
TELLING: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
_Side = tuple[int, int]


def find_meetings(cast: Cast) -> tuple[Draft, ...]:
    """A draft for each mention of a meeting, in order of the text; one without parties for "the talks"."""
    phrases = read_phrases(cast, quotations=False)
    members = Members(phrases)
    alphabet = cast.units.vocabulary.alphabet
    drafts: list[Draft] = []
    end = 0
    for hit in alphabet.compile("meet|noun").finditer(phrases.letters):
        what = hit.start()
        if what < end or phrases.block_kind(what) not in TELLING:
            continue
        found = _read(phrases, what, members, drafts)
        if found is not None:
            draft, end = found
            drafts.append(draft)
    return tuple(drafts)


def _read(phrases: Phrases, what: int, members: Members, drafts: Sequence[Draft]) -> tuple[Draft, int] | None:
    meaning = phrases.meaning(what)
    verb = is_verb(phrases, what)
    entry = None if meaning is None else meaning.meeting if verb else meaning.noun
    if entry is None:
        return None
    alphabet = phrases.cast.units.vocabulary.alphabet
    for rule in VERB_RULES if verb else NOUN_RULES:
        match = alphabet.compile(rule.pattern).match(phrases.letters, what)
        if match is not None:
            found = _Reading(phrases, rule, match, entry, members, drafts).draft()
            if found is not None:
                return found
    return None


class _Reading:
    """One rule's match, read."""

    def __init__(
        self,
        phrases: Phrases,
        rule: Rule,
        match: re.Match[str],
        entry: MeetingVerb | MeetingNoun,
        members: Members,
        drafts: Sequence[Draft],
    ) -> None:
        self.phrases = phrases
        self.rule = rule
        self.match = match
        self.entry = entry
        self.members = members
        self.drafts = drafts
        self.what = match.start("what")
        self.verb = isinstance(entry, MeetingVerb)
        #: Where the one visited resides, if that is what names him.
        self.seat: int | None = None
        self.aux = auxiliaries(phrases, self.what) if self.verb else self.what

    @cached_property
    def governor(self) -> int | None:
        """The word that has the subject as its object: "invited Ms Lund to visit"; None if there is none."""
        if not self.verb or "to" not in self.phrases.tags(self.aux):
            return None
        return governor_of(self.phrases, self._subject(self.aux)[0])

    def draft(self) -> tuple[Draft, int] | None:
        if not self._fits():
            return None
        doing, done_to = self._sides()
        frame: Frame | None = self.entry.frame if isinstance(self.entry, MeetingVerb) else None
        if self.rule.name == "visit-to":
            frame = "visits"
        left = tuple(self.members.of(doing, self.drafts))
        right = tuple(self.members.of(done_to, self.drafts))
        if not self.verb and len({r.party for r in (*left, *right)}) < 2:  # noqa: PLR2004
            left = self.members.compound(self.what) or left
        if not self.verb and left and self._modifies(self.what - 1):
            left = (*left, *self.members.of((self.what - 1, self.what), self.drafts))
        if self.verb and not right and not self._is_mutual() and self.entry.kind != "visit":
            return None
        instead = self._instead()
        right = tuple(self.members.of(instead, self.drafts)) or right
        if self._is_passive():
            left, right = right, left
        if self.governor is not None and self._invites(self.governor):
            right = tuple(self.members.of(self._subject(self.governor), self.drafts)) or right
        if self.verb and self.entry.kind == "visit":
            right = self._hosts(left, right)
        if not self._may_meet(left, right) or (self.entry.kind == "visit" and self.verb and not right):
            return None
        who = participations(self.phrases, left, right, frame)
        if len(who) < 2 and not self._may_be_alone(who):  # noqa: PLR2004
            return None
        spans = [side for side in (doing, done_to) if side[0] < side[1]]
        first = min([self.aux, *(side[0] for side in spans)])
        last = max([self.match.end(), self.what + 1])
        return self._made(who, first, last), last if self.match.groupdict().get("whom") else self.what + 1

    def _invites(self, cue: int) -> bool:
        return not _INVITES.isdisjoint(self.phrases.words(cue, cue + 1).casefold().split())

    def _hosts(self, left: Sequence[Reference], right: Sequence[Reference]) -> tuple[Reference, ...]:
        """Whom a visit is paid to: who leads the country, at a seat of government or where leaders visit each other."""
        phrases = self.phrases
        _, end = phrases.sentence(self.what)
        for phrase in range(self.what + 1, min(self.what + _SEAT, end)):
            meaning = meaning_at(phrases, phrase)
            if meaning is None or meaning.country is None or "time" in phrases.tags(phrase):
                continue
            leader = self.members.leader(meaning.country_code)
            if leader is None or any(reference.party == leader for reference in left):
                return tuple(right)
            leads = any(self.members.is_leader(reference.party) for reference in left)
            if is_seat(phrases, phrase) or (leads and right and right[0].party != leader):
                span = phrases.span(phrase, phrase + 1)
                self.seat = phrase
                return (Reference(first=phrase, last=phrase + 1, span=span, party=leader, tags=_HOST),)
            return tuple(right)
        return tuple(right)

    def _instead(self) -> _Side:
        """Who was met instead: "did not meet Ms Lund, but Mr Berg"."""
        if not (self.verb and any("not" in self.phrases.tags(at) for at in range(self.aux, self.what))):
            return self.what, self.what
        pattern = self.phrases.cast.units.vocabulary.alphabet.compile(f"comma? turn adverb? with? whom:{PARTIES}(?!have|be|modal|do)")
        match = pattern.match(self.phrases.letters, self.match.end())
        return (self.what, self.what) if match is None else match.span("whom")

    def _is_mutual(self) -> bool:
        """True for verbs that several do together: "A and B met"."""
        return isinstance(self.entry, MeetingVerb) and self.entry.frame in _MUTUAL

    def _may_be_alone(self, who: tuple[Participation, ...]) -> bool:
        """True for "the talks", whose parties were told before, and for who attends a conference."""
        if self.verb or self.rule.name != THE_TALKS.name:
            return False
        if who and self._is_attended():
            return True
        return self.entry.strength == "sure" and self._is_known()

    def _is_known(self) -> bool:
        """True for "the summit", "Thursday's meeting", "talks"; false for "a meeting", "meetings"."""
        bare = self.entry.kind in ("talks", "negotiation") and "indefinite" not in self.phrases.tags(self.what - 1)
        return bare or self._is_definite()

    def _is_definite(self) -> bool:
        start, _ = self.phrases.sentence(self.what)
        for phrase in range(self.what - 1, max(start, self.what - 5) - 1, -1):
            tags = self.phrases.tags(phrase)
            if tags & {"definite", "pointing", "owner", "possessive"} or self._is_dated(phrase):
                return True
            if tags & {"indefinite", "mark", "prep", "be", "have", "party"}:
                return False
        return False

    def _is_other(self, last: int) -> bool:
        """True for "previous talks", "a second summit", "met again"."""
        start, end = self.phrases.sentence(self.what)
        around = range(self.what + 1, min(last + 1, end)) if self.verb else range(max(start, self.what - 3), self.what)
        words = {self.phrases.words(at, at + 1).casefold() for at in around}
        return not words.isdisjoint(_OTHER)

    def _is_dated(self, phrase: int) -> bool:
        """True for a day directly before the noun: "the 12 June summit"."""
        time = self.phrases.times.get(phrase)
        return phrase == self.what - 1 and time is not None and time.kind is TimeKind.DATE

    def _is_attended(self) -> bool:
        start, _ = self.phrases.sentence(self.what)
        return any("attends" in self.phrases.tags(at) for at in range(max(start, self.what - 8), self.what))

    def _made(self, who: tuple[Participation, ...], first: int, last: int) -> Draft:
        phrases, what = self.phrases, self.what
        if self.verb:
            status, told = status_of_verb(phrases, self.aux, what, ahead=lies_ahead(phrases, what))
            if self._instead()[0] < self._instead()[1]:
                status = MeetingStatus.HELD
            if not told and self.governor is not None:
                status, told = status_of_cue(phrases, self.governor), True
        else:
            status, told = status_of_noun(phrases, what, last)
        place = self._place_of_host() or place_of(phrases, first, what, last)
        times = times_of(phrases, first, what, last, status)
        medium = self._medium(who, place, first, last)
        span = phrases.span(first, last)
        return Draft(
            participants=who,
            kind=MeetingKind(self.entry.kind),
            medium=medium,
            status=status,
            told=told,
            certainty=certainty_of(phrases, what),
            times=times,
            duration=duration_of(phrases, what),
            place=None if medium in (Medium.PHONE, Medium.VIDEO) else place,
            words=phrases.words(what, what + 1).casefold(),
            other=self._is_other(last),
            definite=self.verb or self._is_definite(),
            named=self.members.named(who),
            stands=len(who) > 1 or bool(who and not self.verb and self._is_attended()),
            block=phrases.block(what),
            evidence=Evidence(span=span, words=span.of(phrases.cast.units.layout.text), rule=self.rule.name),
        )

    def _place_of_host(self) -> Place | None:
        """The country that is visited, or that is the host."""
        if self.seat is not None:
            return read_place(self.phrases, self.seat)
        frame = self.entry.frame if isinstance(self.entry, MeetingVerb) else "visits" if self.rule.name == "visit-to" else None
        side = self.match.span("whom") if self.match.groupdict().get("whom") else (self.what, self.what)
        if frame == "hosts" and not self._is_passive():
            side = self._subject(self.aux)
        if frame in ("visits", "hosts"):
            for phrase in range(*side):
                meaning = meaning_at(self.phrases, phrase)
                if meaning is not None and meaning.country is not None and "organization" in self.phrases.tags(phrase):
                    return read_place(self.phrases, phrase)
        return None

    def _fits(self) -> bool:
        """True unless the verb wants another preposition."""
        match = self.match
        if self.rule.name == "visit-to":
            return self.entry.kind == "visit"
        if not isinstance(self.entry, MeetingVerb) or "lead" not in match.groupdict():
            return True
        led = "" if match.start("lead") == match.end("lead") else self.phrases.words(*match.span("lead")).casefold()
        if led == "by":
            return "participle" in self.phrases.tags(self.what)
        return led in (self.entry.prepositions or ("",))

    def _is_passive(self) -> bool:
        lead = self.match.groupdict().get("lead")
        return bool(self.verb and lead and self.phrases.words(*self.match.span("lead")).casefold() == "by")

    def _sides(self) -> tuple[_Side, _Side]:
        """The phrases of those who do it and of those to whom it is done."""
        phrases, match, what = self.phrases, self.match, self.what
        done_to = self._with_others(match.span("whom")) if match.groupdict().get("whom") is not None else (what, what)
        if "between" in match.groupdict():
            return (what, what), done_to
        if self.verb:
            return self._subject(self.aux), done_to
        owner = possessor(phrases, what)
        if owner[0] < owner[1]:
            return owner, done_to
        found = self._subject(what)
        if match.groupdict().get("whom") is None and not self._is_held() and not self._is_of_states(found):
            return (what, what), done_to
        return found, done_to

    def _is_of_states(self, side: _Side) -> bool:
        """True if the subject is two countries or more, whose "talks" without more are theirs."""
        if side[0] != self.phrases.sentence(self.what)[0] and "subordinator" not in self.phrases.tags(side[0] - 1):
            return False
        states = [at for at in range(*side) if at in self.phrases.references]
        return (
            self.entry.kind in ("talks", "negotiation")
            and len(states) > 1
            and all("organization" in self.phrases.tags(at) for at in states)
        )

    def _with_others(self, side: _Side) -> _Side:
        """The side with those whom it includes: "officials including Ms Lund"."""
        phrases = self.phrases
        for at in range(side[1], min(side[1] + 5, phrases.sentence(side[0])[1])):
            if phrases.words(at, at + 1).casefold() in ("including", "accompanied by", "alongside"):
                follows = next((p for p in range(at + 1, at + 3) if p in phrases.references), None)
                return side if follows is None else (side[0], follows + 1)
        return side

    def _subject(self, at: int) -> _Side:
        found = subject(self.phrases, at)
        start, _ = self.phrases.sentence(at)
        opens = self.phrases.tags(start) & {"meet", "say", "adverb", "noun"} and not self.phrases.tags(start) & {"prep"}
        if found[0] == found[1] and opens and start > 1 and self.phrases.block(start) == self.phrases.block(start - 2):
            before, end = self.phrases.sentence(start - 2)
            for phrase in range(before, end):
                if phrase in self.phrases.references and "prep" not in self.phrases.tags(phrase - 1):
                    return phrase, phrase + 1
        return found if found[0] < found[1] else self._fronted(at)

    def _fronted(self, at: int) -> _Side:
        """The subject behind the comma: "After meeting Ms Lund, Mr Tveit left"."""
        start, end = self.phrases.sentence(at)
        if not self.phrases.tags(start) & {"prep", "ing", "lead"}:
            return at, at
        comma = self.phrases.letters.find(self.phrases.cast.units.vocabulary.alphabet.letter(_COMMA), self.match.end(), end)
        for phrase in range(comma + 1, min(end, comma + 6)) if comma >= 0 else ():
            if phrase in self.phrases.references:
                return phrase, phrase + 1
        return at, at

    def _is_held(self) -> bool:
        """True if a verb before the noun says that its subject holds, ends or attends the occasion."""
        phrases = self.phrases
        start, _ = phrases.sentence(self.what)
        bare = self.entry.strength == "sure"
        for phrase in range(self.what - 1, max(start, self.what - 7) - 1, -1):
            tags = phrases.tags(phrase)
            if "party" in tags and "attends" not in tags and not self._modifies(phrase):
                return bare and phrase < self.what - 1 and "possessive" not in phrases.tags(phrase + 1)
            if tags & _DURING:
                return bare
            if tags & {"comma", "turn", "subordinator"}:
                return False
            if "prep" in tags and not tags & {"of", "to"}:
                return bool(phrases.tags(phrase - 1) & {"attends", "be"})
            if "definite" in tags and phrase > self.what - 4:
                bare = False
            if "det" in phrases.tags(phrase - 1) and phrase == self.what - 1:
                continue
            if tags & {"held", "ongoing", "planned", "proposed", "cancelled", "postponed", "attends", "refused"}:
                return True
        return False

    def _modifies(self, phrase: int) -> bool:
        """True for a body that gives the occasion its name: "the NATO summit"."""
        return phrase == self.what - 1 and "organization" in self.phrases.tags(phrase)

    def _may_meet(self, left: Sequence[Reference], right: Sequence[Reference]) -> bool:
        """True unless somebody of them only reports, or a weak verb has something else as its object."""
        if any(self.members.reports(reference) for reference in (*left, *right)):
            return False
        if isinstance(self.entry, MeetingVerb) and self.entry.strength == "weak":
            if not left or (not right and len(left) < 2):  # noqa: PLR2004
                return False
            named = self.match.groupdict().get("whom") is not None
            if self.entry.frame == "travels_to_meet":
                return self.seat is not None
            if named and self.entry.lemma in _PERSONAL and not any("person" in r.tags for r in right):
                return False
            after = self.phrases.tags(self.match.end())
            if self.entry.lemma in _CALLS_NAMES and after & {"det", "low", "quote", "modifier"} and "prep" not in after:
                return False
        return True

    def _medium(self, who: Sequence[Participation], place: Place | None, first: int, last: int) -> Medium:
        """By phone or video if the clause says so, else as the word says, else in person where there is a place.

        Persons who hold talks do so in person; countries may do so in any way.
        """
        _, end = self.phrases.sentence(self.what)
        around = range(max(first, self.what - 6), min(end, last + 9))
        tags = frozenset[str]().union(*(self.phrases.tags(phrase) for phrase in around))
        if "phone" in tags:
            return Medium.PHONE
        if "video" in tags or self._is_virtual():
            return Medium.VIDEO
        if self.entry.medium is not None:
            return Medium(self.entry.medium)
        if place is not None or self.entry.kind in _IN_PERSON:
            return Medium.IN_PERSON
        held = isinstance(self.entry, MeetingNoun) or self.entry.lemma.startswith("hold")
        return Medium.IN_PERSON if held and who and not self.members.has_country(who) else Medium.UNKNOWN

    def _is_virtual(self) -> bool:
        start, _ = self.phrases.sentence(self.what)
        around = range(max(start, self.what - 3), self.what)
        return any(self.phrases.words(at, at + 1).casefold() in ("virtual", "online") for at in around)


#: Kinds of occasion at which people see each other unless something else is said.
_IN_PERSON: Final = frozenset({"summit", "visit", "meal", "ceremony", "meeting", "conference"})
#: Weak verbs whose object must be a person.
_PERSONAL: Final = frozenset({"welcome", "greet", "receive", "see", "join", "accompany", "entertain", "encounter", "call"})
_DURING: Final = frozenset({"after", "before", "during", "following"})
#: Phrases from a verb of travelling to the seat of government that it leads to.
_SEAT: Final = 7
_HOST: Final = frozenset({"party", "person"})
_INVITES: Final = frozenset({"invite", "invited", "invites", "inviting", "invitation"})
_COMMA: Final = frozenset({",", "comma", "mark"})
#: Words by which an occasion is told from one that was spoken of before.
_OTHER: Final = frozenset({"previous", "earlier", "another", "second", "third", "next", "initial", "past", "again"})
_MUTUAL: Final = frozenset({"meets", "confers_with", "negotiates_with"})
_CALLS_NAMES: Final = frozenset({"call", "see", "receive"})

_GAP: Final = "((prep (det|modifier|low&!say){0,2} (place|country|time))|time|adverb|place){0,3}"
_TOPIC: Final = "(!mark&!meet&!have&!be&!modal&!turn|noun|quote){0,10}?"
_MID: Final = (
    "((prep det? (modifier|low&!say&!meet|party|demonym|name){0,3} (place|country|time|party|num|low&!say)"
    "|adverb|time|modifier|comma (?=(time|adverb)))){0,3}?"
)

VERB_RULES: Final = (  # surest first
    Rule(
        name="a-met-b",
        pattern=f"what:meet adverb? time? lead:prep? whom:{PARTIES}",
        holds=(
            "Mr Tveit met Ms Lund.",
            "Mr Tveit is to meet Ms Lund and Mr Berg on Friday.",
            "Mr Tveit spoke to Ms Lund by phone.",
            "Mr Tveit will confer with Ms Lund.",
            "Mr Tveit left Oslo after meeting Ms Lund.",
            "Mr Tveit was received by Ms Lund.",
            "Mr Tveit, who came by train, met Ms Lund.",
            "After meeting Ms Lund, Mr Tveit left.",
        ),
        fails=(
            "Mr Tveit met the deadline.",
            "The demand was met by Monday.",
            "Mr Tveit spoke.",
            "Mr Tveit spoke to reporters.",
            "Mr Tveit welcomed the vote in Norway.",
        ),
    ),
    Rule(
        name="a-met-in-c-with-b",
        pattern=f"what:meet {_TOPIC} lead:with whom:{PARTIES}",
        holds=("Mr Tveit met in Oslo with Ms Lund.", "Mr Tveit discussed the border with Ms Lund."),
        fails=("Mr Tveit discussed the border.",),
    ),
    Rule(
        name="a-and-b-met",
        pattern="what:meet",
        holds=("Mr Tveit and Ms Lund met in Oslo.", "Both sides will meet. Norway and Sweden met."),
        fails=("Mr Tveit met in Oslo.",),
    ),
)
THE_TALKS: Final = Rule(
    name="the-talks",
    pattern="what:noun",
    holds=("Mr Tveit and Ms Lund have concluded two days of talks in Oslo.", "Mr Tveit attended a summit in Oslo."),
    fails=("Mr Tveit has left.",),
)
NOUN_RULES: Final = (  # surest first
    Rule(
        name="talks-between",
        pattern=f"what:noun {_MID} between:(between|among|of|involving) whom:{SEVERAL}",
        holds=("Talks between Norway and Sweden have begun.", "The meeting of Mr Tveit and Ms Lund was short."),
        fails=("Talks between meals are dull.",),
    ),
    Rule(
        name="talks-with",
        pattern=f"what:noun {_MID} with whom:{PARTIES}",
        holds=("Mr Tveit opened talks in Oslo with Ms Lund.", "Mr Tveit's talks with Ms Lund ended early."),
        fails=("Talks with no end.",),
    ),
    Rule(
        name="visit-to",
        pattern=f"what:noun adverb? time? lead:to whom:{PARTIES}",
        holds=("Mr Tveit called off a visit to Ms Lund.",),
        fails=("Mr Tveit preferred talks to war.",),
    ),
    THE_TALKS,
)
RULES: Final = (*VERB_RULES, *NOUN_RULES)
