"""A rule's match, read: who takes part, when, where and whether."""

import re
from collections.abc import Sequence
from functools import cached_property
from typing import Final, TypeAlias, final

import attrs

from newsmodel.extraction.facts.circumstances import duration_of, lies_ahead, times_of
from newsmodel.extraction.facts.members import Members
from newsmodel.extraction.facts.nouns import (
    first_of_name,
    is_addressed,
    is_at,
    is_attended,
    is_definite,
    is_held,
    is_known,
    is_led_by,
    is_other,
    is_past,
    is_virtual,
    names_occasion,
)
from newsmodel.extraction.facts.occasions import Draft
from newsmodel.extraction.facts.participants import (
    LED_BY,
    PARTIES,
    country_before,
    owner_before,
    participations,
    possessor,
    subject,
)
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.places import is_seat, meaning_at, place_of, read_place
from newsmodel.extraction.facts.status import (
    auxiliaries,
    certainty_of,
    governor_of,
    is_first_time,
    is_foremost,
    status_of_cue,
    status_of_invitation,
    status_of_noun,
    status_of_verb,
)
from newsmodel.extraction.facts.topics import topics_of
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.extraction.rule import Rule
from newsmodel.lexicon.entries import MeetingNoun, MeetingVerb
from newsmodel.lexicon.kinds import Frame
from newsmodel.model.meeting import Medium, MeetingKind, MeetingStatus, Participation, ParticipationRole
from newsmodel.values.evidence import Evidence
from newsmodel.values.places import Place
from newsmodel.values.time import TimeExpression

_Side: TypeAlias = tuple[int, int]
_Parties: TypeAlias = tuple[Reference, ...]


@final
class Reading:
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
        self.what: int = match.start("what")
        self.verb: bool = isinstance(entry, MeetingVerb)
        #: Where the one visited resides, if that is what names him.
        self.seat: int | None = None
        self.aux: int = auxiliaries(phrases, self.what) if self.verb else self.what
        #: True if one group is all who meet: "the foreign ministers gathered".
        self.among_themselves: bool = False

    @cached_property
    def governor(self) -> int | None:
        """The word that has the subject as its object: "invited Ms Lund to visit"; None if there is none."""
        if not self.verb or "to" not in self.phrases.tags(self.aux):
            return None
        return governor_of(self.phrases, self._subject(self.aux)[0])

    def draft(self) -> tuple[Draft, int] | None:
        """The draft, and behind the last phrase that it has used up; None if nobody meets here."""
        if not self._fits():
            return None
        doing, done_to = self._sides()
        frame: Frame | None = self.entry.frame if isinstance(self.entry, MeetingVerb) else None
        if self.rule.name in _VISITS:
            frame = "visits"
        left, right = self._read(doing), self._read(done_to)
        if not self.verb:
            left = self._with_names(left, right)
        elif not right and self.entry.kind != "visit" and (not self._is_mutual() or self._has_object()):
            return None
        left, right = self._completed(left, right)
        if not self._may_meet(left, right) or (self.entry.kind == "visit" and self.verb and not right):
            return None
        who = participations(left, right, frame)
        if len(who) < 2 and not self._may_be_alone(who):
            return None
        who = self._with_lead(who, doing)
        start, _ = self.phrases.sentence(self.what)
        first = min([self.aux, *(side[0] for side in (doing, done_to) if start <= side[0] < side[1])])
        last = max([self.match.end(), self.what + 1])
        return self._made(who, first, last), last if self.match.groupdict().get("whom") else self.what + 1

    def _read(self, side: _Side) -> _Parties:
        return tuple(self.members.of(side, self._before))

    def _with_names(self, left: _Parties, right: _Parties) -> _Parties:
        """Those whom the words before a noun name: "the Tveit-Lund summit", "attended the NATO summit"."""
        if not right:
            left = self.members.compound(self.what) or left
        if left and self._is_attended_by_name():
            return *left, *self._read((self.what - 1, self.what))
        return left

    def _completed(self, left: _Parties, right: _Parties) -> tuple[_Parties, _Parties]:
        """Both sides as they are meant: a passive turned, hosts added who are not named where the words are."""
        right = self._read(self._instead()) or right
        if self._is_passive():
            left, right = right, left
        if self.governor is not None and self._invites(self.governor):
            right = self._read(self._subject(self.governor)) or right
        if self.rule.name == "visit-by":
            left, right = right, ()
        if self.entry.kind == "visit" and (self.rule.name in _VISITS or (self.verb and self.rule.name != _INVITED)):
            right = self._hosts(left, right)
        if left and not right:
            self.among_themselves = self._meet_each_other(left)
            right = self._host_of_talks(left)
        return left, right

    def _is_for_talks(self) -> bool:
        """True for "in Oslo for talks", without anybody to hold them with."""
        plain = self.rule.name == "the-talks" and self.entry.strength == "sure" and self.entry.kind in _TALKS
        return plain and is_led_by(self.phrases, self.what, "for")

    def _host_of_talks(self, left: _Parties) -> _Parties:
        """The country where a foreigner is for talks; none if it is not said that he is there for talks."""
        phrases = self.phrases
        if not self._is_for_talks():
            return ()
        start, _ = phrases.sentence(self.what)
        for phrase in range(self.what - 2, max(start, self.what - _SEAT) - 1, -1):
            code = None if (meaning := meaning_at(phrases, phrase)) is None else meaning.country_code
            if code is not None and phrase in phrases.references and phrases.tags(phrase - 1) & {"in", "to"}:
                foreign = all(self.members.country(reference.party) not in (None, code) for reference in left)
                return (phrases.references[phrase],) if foreign else ()
        return ()

    def _meet_each_other(self, left: _Parties) -> bool:
        """True for several of those who make politics: "the foreign ministers gathered", "envoys opened a meeting"."""
        if len(left) != 1 or not left[0].tags & {"plural", "group"}:
            return False
        words = left[0].span.of(self.phrases.cast.units.layout.text).casefold()
        if words.rpartition(" ")[2] not in _STATESMEN:
            return False
        if self.verb:
            return isinstance(self.entry, MeetingVerb) and self.entry.frame == "meets"
        new = self.entry.kind not in _TALKS and not is_definite(self.phrases, self.what)
        return new and self.entry.strength == "sure" and is_held(self.phrases, self.what, sure=False)

    def _before(self) -> Sequence[Draft]:
        """The mentions before this one, those last whose status is as near or as far as its own."""
        recent = self.drafts[-_RECENT:]
        ahead = self._status()[0] in _AHEAD
        return sorted(recent, key=lambda draft: (draft.status in _AHEAD) is ahead)

    def _invites(self, cue: int) -> bool:
        return not _INVITES.isdisjoint(self.phrases.words(cue, cue + 1).casefold().split())

    def _hosts(self, left: _Parties, right: _Parties) -> _Parties:
        """Whom a visit is paid to: who leads the country, at a seat of government or where leaders visit each other."""
        phrases = self.phrases
        _, end = phrases.sentence(self.what)
        for phrase in range(self.what + 1, min(self.what + _SEAT, end)):
            meaning = meaning_at(phrases, phrase)
            if meaning is None or meaning.country_code is None or "time" in phrases.tags(phrase):
                continue
            leader = self.members.leader(meaning.country_code)
            if leader is None and not right and phrase in phrases.references:
                return (phrases.references[phrase],)
            if leader is None or any(reference.party == leader for reference in left):
                return right
            leads = any(self.members.is_leader(reference.party) for reference in left)
            if is_seat(phrases, phrase) or (leads and right and right[0].party != leader):
                span = phrases.span(phrase, phrase + 1)
                self.seat = phrase
                return (Reference(first=phrase, last=phrase + 1, span=span, party=leader, tags=_HOST),)
            return right
        return right

    def _instead(self) -> _Side:
        """Who was met instead: "did not meet Ms Lund, but Mr Berg"."""
        if not (self.verb and any("not" in self.phrases.tags(at) for at in range(self.aux, self.what))):
            return self.what, self.what
        pattern = self.phrases.cast.units.vocabulary.alphabet.compile(
            f"comma? turn adverb? with? whom:{PARTIES}(?!have|be|modal|do)"
        )
        match = pattern.match(self.phrases.letters, self.match.end())
        return (self.what, self.what) if match is None else match.span("whom")

    def _with_lead(self, who: tuple[Participation, ...], side: _Side) -> tuple[Participation, ...]:
        """The head of a delegation, and for whom: "a Norwegian team led by Mr Tveit"."""
        first, references = side[0], self.phrases.references
        if first - 3 not in references or first not in references:
            return who
        if self.phrases.letters[first - 1] == BREAK or self.phrases.words(first - 2, first).casefold() not in LED_BY:
            return who
        lead, team = references[first].party, references[first - 3].party
        return tuple(
            attrs.evolve(part, role=ParticipationRole.LEAD, on_behalf_of=team) if part.party == lead else part
            for part in who
        )

    def _is_attended_by_name(self) -> bool:
        """True for "attended the NATO summit": the body takes part."""
        return names_occasion(self.phrases, self.what - 1, self.what) and is_attended(self.phrases, self.what)

    def _is_mutual(self) -> bool:
        """True for verbs that several do together: "A and B met"."""
        return isinstance(self.entry, MeetingVerb) and self.entry.frame in _MUTUAL

    def _has_object(self) -> bool:
        """True for "met the same fate": what was met is nobody."""
        after = self.phrases.tags(self.what + 1)
        takes = isinstance(self.entry, MeetingVerb) and self.entry.lemma == "meet"
        return takes and bool(after & {"det", "owner", "num", "modifier"}) and after.isdisjoint({"prep", "adverb"})

    def _may_be_alone(self, who: tuple[Participation, ...]) -> bool:
        """True for "the talks", whose parties were told before, and for who attends a conference."""
        if self.among_themselves:
            return True
        if self.rule.name == _OF_SOME:
            return bool(who) and self.entry.strength == "sure"
        if self.verb or self.rule.name != "the-talks":
            return False
        if who and is_attended(self.phrases, self.what):
            return True
        return self.entry.strength == "sure" and is_known(self.phrases, self.what, self.entry.kind)

    def _status(self) -> tuple[MeetingStatus, bool]:
        """Whether it took place, and whether words tell it."""
        phrases, what = self.phrases, self.what
        if not self.verb:
            if is_past(phrases, what):
                return MeetingStatus.HELD, True
            return status_of_noun(phrases, what, max(self.match.end(), what + 1))
        if self.rule.name == _INVITED:
            return status_of_invitation(phrases, self.aux, what), True
        if self._instead()[0] < self._instead()[1]:
            return MeetingStatus.HELD, True
        status, told = status_of_verb(phrases, self.aux, what, ahead=lies_ahead(phrases, what))
        if is_first_time(phrases, self.aux):  # a background of the meeting that is spoken of
            told = False
        if self.governor is not None and (not told or self._invites(self.governor)):
            return status_of_cue(phrases, self.governor), True
        return status, told

    def _made(self, who: tuple[Participation, ...], first: int, last: int) -> Draft:
        phrases, what = self.phrases, self.what
        status, told = self._status()
        place = self._place_of_host() or place_of(phrases, what, last)
        times = times_of(phrases, first, what, last, status)
        medium = self._medium(who, place, first, last)
        span = phrases.span(first, last)
        kind = MeetingKind(self.entry.kind)
        return Draft(
            participants=who,
            kind=MeetingKind.CALL if kind is MeetingKind.TALKS and medium is Medium.PHONE else kind,
            medium=medium,
            status=status,
            told=told,
            certainty=certainty_of(phrases, what),
            times=times,
            duration=duration_of(phrases, what),
            topics=topics_of(phrases, what, last),
            place=None if medium in (Medium.PHONE, Medium.VIDEO) else place,
            words=phrases.words(what, what + 1).casefold(),
            other=is_other(phrases, *((what + 1, last + 1) if self.verb else (max(0, what - 3), what))),
            definite=self.verb or is_definite(phrases, what),
            named=self.members.named(who),
            stands=(len(who) > 1 and not self._is_anybody(who, first, last))
            or self.rule.name == _OF_SOME
            or self.among_themselves
            or bool(who and not self.verb and is_attended(self.phrases, what) and self._is_told(times, place)),
            block=phrases.block(what),
            evidence=Evidence(span=span, words=span.of(phrases.cast.units.layout.text), rule=self.rule.name),
        )

    def _is_told(self, times: Sequence[TimeExpression], place: Place | None) -> bool:
        """True for an occasion that is more than "the meeting": it has a name, a day or a place."""
        named = names_occasion(self.phrases, self.what - 1, self.what)
        return named or bool(times) or place is not None or not is_definite(self.phrases, self.what)

    def _is_anybody(self, who: Sequence[Participation], first: int, last: int) -> bool:
        """True for "a president met a minister", which tells of no meeting but of what such meetings are."""
        if self.members.named(who):
            return False
        units = self.phrases.cast.units
        met = [reference for at in range(first, last) if (reference := self.phrases.references.get(at)) is not None]
        return bool(met) and all(units.words(r.first, r.first + 1).casefold() in ("a", "an") for r in met)

    def _place_of_host(self) -> Place | None:
        """The country that is visited, or that is the host."""
        if self.seat is not None:
            return read_place(self.phrases, self.seat)
        if self.match.groupdict().get("where"):
            at = self.match.start("where")
            return None if meaning_at(self.phrases, at) is None else read_place(self.phrases, at)
        frame = (
            self.entry.frame if isinstance(self.entry, MeetingVerb) else "visits" if self.rule.name in _VISITS else None
        )
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
        if self.rule.name in _VISITS:
            return self.entry.kind == "visit"
        if isinstance(self.entry, MeetingVerb) and (self.rule.name == _INVITED) is not (self.entry.lemma == "invite"):
            return False
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
            doing = self._subject(self.aux)
            return doing, done_to if done_to[0] < done_to[1] else self._antecedent(doing)
        owner = possessor(phrases, what)
        if owner[0] == owner[1] and self.match.groupdict().get("whom") is not None:
            owner = country_before(phrases, what)
        if owner[0] == owner[1]:
            owner = owner_before(phrases, what)
        if owner[0] < owner[1]:
            return owner, done_to
        found = self._subject(first_of_name(phrases, what))
        if self.rule.name == _OF_SOME and not is_addressed(phrases, what):
            return (what, what), done_to
        if (
            match.groupdict().get("whom") is None
            and not is_held(phrases, what, sure=self.entry.strength == "sure")
            and not self._is_of_states(found)
            and not self._is_of_several(found)
            and not self._is_for_talks()
        ):
            return (what, what), done_to
        return found, done_to

    def _antecedent(self, doing: _Side) -> _Side:
        """Whom the relative clause is about: "Ms Lund, with whom Mr Tveit met", "the king, whom she met"."""
        phrases, first = self.phrases, doing[0]
        start, _ = phrases.sentence(self.what)
        if doing[0] == doing[1] or first - 2 < start or phrases.words(first - 1, first).casefold() not in _WHOM:
            return self.what, self.what
        before = first - 2
        while before > start and phrases.tags(before) & {"prep", "comma"}:
            before -= 1
        return (before, before + 1) if before in phrases.references else (self.what, self.what)

    def _is_of_states(self, side: _Side) -> bool:
        """True if the subject is two countries or more, whose "talks" without more are theirs."""
        if not self._opens_clause(side[0]):
            return False
        states = [at for at in range(*side) if at in self.phrases.references]
        return (
            self.entry.kind in ("talks", "negotiation")
            and len(states) > 1
            and all("organization" in self.phrases.tags(at) for at in states)
        )

    def _opens_clause(self, phrase: int) -> bool:
        start, _ = self.phrases.sentence(self.what)
        return phrase == start or "subordinator" in self.phrases.tags(phrase - 1)

    def _is_of_several(self, side: _Side) -> bool:
        """True if the subject is several at an occasion of theirs: "Norway and Sweden agreed in talks"."""
        if not self._opens_clause(side[0]):
            return False
        several = [at for at in range(*side) if at in self.phrases.references]
        both = len(several) == 1 and "both" in self.phrases.tags(several[0])
        return (len(several) > 1 or both) and self.entry.strength == "sure" and is_at(self.phrases, self.what)

    def _with_others(self, side: _Side) -> _Side:
        """The side with those whom it includes: "officials including Ms Lund"."""
        phrases = self.phrases
        for at in range(side[1], min(side[1] + 5, phrases.sentence(side[0])[1])):
            if phrases.words(at, at + 1).casefold() in ("including", "accompanied by", "alongside"):
                follows = next((p for p in range(at + 1, at + 3) if p in phrases.references), None)
                return side if follows is None else (side[0], follows + 1)
        return side

    def _subject(self, at: int) -> _Side:
        if "possessive" in self.phrases.tags(at - 1) and at - 2 in self.phrases.references:
            return at - 2, at - 1  # "Mr Tveit's decision to meet"
        found = self._foremost(subject(self.phrases, at), at)
        start, _ = self.phrases.sentence(at)
        opens = self.phrases.tags(start) & {"meet", "say", "adverb", "noun"} and not self.phrases.tags(start) & {"prep"}
        if found[0] == found[1] and opens and start > 1 and self.phrases.block(start) == self.phrases.block(start - 2):
            before, end = self.phrases.sentence(start - 2)
            for phrase in range(before, end):
                if phrase in self.phrases.references and "prep" not in self.phrases.tags(phrase - 1):
                    return phrase, phrase + 1
        return found if found[0] < found[1] else self._fronted(at)

    def _foremost(self, side: _Side, at: int) -> _Side:
        """Who is the one that a superlative tells of: "she became the first leader to visit"."""
        phrases = self.phrases
        if side[0] == side[1] or "to" not in phrases.tags(side[1]):
            return side
        start, _ = phrases.sentence(at)
        if not is_foremost(phrases, max(start, side[0] - 3), side[1]):
            return side
        for phrase in range(side[0] - 1, max(start, side[0] - _SEAT) - 1, -1):
            if "be" in phrases.tags(phrase) or phrases.words(phrase, phrase + 1).casefold() in _BECOMES:
                found = subject(phrases, auxiliaries(phrases, phrase))
                return found if found[0] < found[1] else side
        return side

    def _fronted(self, at: int) -> _Side:
        """The subject behind the comma: "After meeting Ms Lund, Mr Tveit left"."""
        start, end = self.phrases.sentence(at)
        if not self.phrases.tags(start) & {"prep", "ing", "lead"}:
            return at, at
        comma = self.phrases.letters.find(
            self.phrases.cast.units.vocabulary.alphabet.letter(_COMMA), self.match.end(), end
        )
        for phrase in range(comma + 1, min(end, comma + 6)) if comma >= 0 else ():
            if phrase in self.phrases.references:
                return phrase, phrase + 1
        return at, at

    def _may_meet(self, left: _Parties, right: _Parties) -> bool:
        """True unless somebody of them only reports, or a weak verb has something else as its object."""
        if any(self.members.reports(reference) for reference in (*left, *right)):
            return False
        if isinstance(self.entry, MeetingVerb) and self.entry.strength == "weak":
            if not left or (not right and len(left) < 2):
                return False
            named = self.match.groupdict().get("whom") is not None
            if self.entry.frame == "travels_to_meet":
                return self.seat is not None
            if named and self.entry.frame == "attends" and not any("person" in r.tags for r in right):
                return False
            if named and self.entry.frame == "confers_with" and not any(map(self.members.confers, right)):
                return False
            if self.entry.lemma == "call on" and self._asks():
                return False
            if self.entry.lemma == "accompany":  # it is where they go that may be a meeting
                return False
            if named and self.entry.lemma in _PERSONAL and not any("person" in r.tags for r in right):
                return False
            after = self.phrases.tags(self.match.end())
            if self.entry.lemma in _CALLS_NAMES and after & {"det", "low", "quote", "modifier"} and "prep" not in after:
                return False
        return True

    def _asks(self) -> bool:
        """True for "called on Ms Lund, his old friend, to help"."""
        _, end = self.phrases.sentence(self.what)
        return any("to" in self.phrases.tags(at) for at in range(self.match.end(), min(end, self.match.end() + _NEAR)))

    def _medium(self, who: Sequence[Participation], place: Place | None, first: int, last: int) -> Medium:
        """By phone or video if the clause says so, else as the word says, else in person where there is a place.

        Persons who hold talks do so in person; countries may do so in any way.
        """
        _, end = self.phrases.sentence(self.what)
        far = self.phrases.cast.units.vocabulary.alphabet.compile("phone|video")
        match = far.search(self.phrases.letters, max(first, self.what - 6), min(end, last + 9))
        if match is not None:
            return Medium.PHONE if "phone" in self.phrases.tags(match.start()) else Medium.VIDEO
        if is_virtual(self.phrases, self.what):
            return Medium.VIDEO
        if self.entry.medium is not None:
            return Medium(self.entry.medium)
        if place is not None or self.entry.kind in _IN_PERSON:
            return Medium.IN_PERSON
        held = isinstance(self.entry, MeetingNoun) or self.entry.lemma.startswith("hold")
        return Medium.IN_PERSON if held and who and not self.members.has_country(who) else Medium.UNKNOWN


#: Mentions among which "the two leaders" are looked for.
_RECENT: Final = 12
_AHEAD: Final = frozenset({MeetingStatus.PLANNED, MeetingStatus.PROPOSED})
_WHOM: Final = frozenset({"whom", "who"})
#: Phrases behind "called on Ms Lund" among which "to" tells that she is asked for something.
_NEAR: Final = 12
_BECOMES: Final = frozenset({"become", "became", "becomes", "becoming"})
_TALKS: Final = frozenset({"talks", "negotiation"})
#: Groups of people of whom it is news that they meet.
_STATESMEN: Final = frozenset(
    {"ministers", "envoys", "diplomats", "negotiators", "ambassadors", "delegates", "delegations"}
)
_INVITED: Final = "a-invited-b"
_OF_SOME: Final = "meeting-of"
#: Rules for visits: who is visited is whose country it is.
_VISITS: Final = frozenset({"visit-to", "visit-by"})
#: Kinds of occasion at which people see each other unless something else is said.
_IN_PERSON: Final = frozenset({"summit", "visit", "meal", "ceremony", "meeting", "conference"})
#: Weak verbs whose object must be a person.
_PERSONAL: Final = frozenset(
    {"welcome", "greet", "receive", "see", "join", "accompany", "entertain", "encounter", "call"}
)
#: Phrases from a verb of travelling to the seat of government that it leads to.
_SEAT: Final = 7
_HOST: Final = frozenset({"party", "person"})
_INVITES: Final = frozenset({"invite", "invited", "invites", "inviting", "invitation"})
_COMMA: Final = frozenset({",", "comma", "mark"})
_MUTUAL: Final = frozenset({"meets", "confers_with", "negotiates_with"})
_CALLS_NAMES: Final = frozenset({"call", "see", "receive"})
