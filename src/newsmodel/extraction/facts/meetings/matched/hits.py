"""What a rule has matched: the words for an occasion, and where they stand."""

import re
from typing import Final, TypeAlias, final

from newsmodel.extraction.facts.meetings.matched.alongside import standing_by
from newsmodel.extraction.facts.meetings.matched.calls import is_phone_call
from newsmodel.extraction.facts.meetings.matched.gatherings import AT_FORUM, Presence, presence_at, presence_at_forum
from newsmodel.extraction.facts.meetings.matched.mere_words import is_of_words
from newsmodel.extraction.facts.meetings.matched.offers import Offer, offer_of
from newsmodel.extraction.facts.meetings.matched.requests import asked_of
from newsmodel.extraction.facts.meetings.matched.telling import (
    Telling,
    agreeing,
    speaks_to,
    telling_hosts,
    telling_of,
    telling_to,
)
from newsmodel.extraction.facts.meetings.matched.worked_out import WORKED_OUT
from newsmodel.extraction.facts.meetings.wording.cues import AHEAD, auxiliaries
from newsmodel.extraction.facts.meetings.wording.nouns import SENDS, first_of_name, lead_of, speaking_at
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.memo import cached_property
from newsmodel.extraction.rule import Rule
from newsmodel.lexicon.entries import MeetingNoun, MeetingVerb
from newsmodel.lexicon.kinds import Frame

#: First phrase and end of those who stand on one side of the words.
Side: TypeAlias = tuple[int, int]


@final
class Hit:
    """One rule's match among the phrases of a text."""

    def __init__(self, phrases: Phrases, rule: Rule, match: re.Match[str], entry: MeetingVerb | MeetingNoun) -> None:
        self.phrases: Final = phrases
        self.rule: Final = rule.name
        self.match: Final = match
        self.entry: Final = entry
        #: The phrase of the verb or noun.
        self.what: Final[int] = match.start("what")
        self.verb: Final[MeetingVerb | None] = entry if isinstance(entry, MeetingVerb) else None
        #: First phrase of the verb's auxiliaries; the noun itself.
        self.aux: Final[int] = self.what if self.verb is None else auxiliaries(phrases, self.what)
        whom = match.groupdict().get("whom") is not None
        #: Those whom the rule names behind the words, None if it names nobody.
        self.whom: Final[Side | None] = match.span("whom") if whom else None

    @cached_property
    def offer(self) -> Offer | None:
        """Who offers the occasion and who answers; None for an occasion that is no offer."""
        weak = self.entry.strength == "weak" and self.entry.kind not in ("meal", "conference")
        weak = weak and self.frame != "travels_to_meet"
        if weak or self.rule not in _OFFERED or self.frame == "attends":
            return None
        return offer_of(self.phrases, self.what)

    @cached_property
    def asked(self) -> Side | None:
        """Those who are asked for the occasion, None if nobody is: "urged Ms Lund to meet"."""
        return asked_of(self.phrases, self.what)

    @cached_property
    def telling(self) -> Telling | None:
        """Who tells whom something there; None if the words do not say it."""
        if self.rule == ALONGSIDE and self.whom is not None:
            return standing_by(self.phrases, self.what, self.whom)
        if self.rule == BY_PHONE_WITH and self.whom is not None:
            return telling_to(self.phrases, self.what, self.whom)
        if self.rule == WHERE_TOLD and self.whom is not None:
            verb = self.match.start("told")
            return Telling(verb=verb, whom=self.whom) if speaks_to(self.phrases, verb) else None
        if self.rule in VISITS:
            return telling_hosts(self.phrases, self.what)
        if self.rule not in _TOLD or self.entry.kind == "visit":
            return None
        return telling_of(self.phrases, self.what, far=self.entry.kind == "call")

    @cached_property
    def presence(self) -> Presence | None:
        """Who is said to be at an occasion that is named after a body; None if nobody is."""
        if self.rule in (THE_TALKS, OF_SOME):
            return presence_at(self.phrases, self.what, of_body=self.rule == OF_SOME)
        return presence_at_forum(self.phrases, self.what) if self.rule == AT_FORUM else None

    @cached_property
    def speaking(self) -> int | None:
        """The verb by which somebody speaks there: "told a meeting of the African Union"; None if none does."""
        if self.rule == BY_PHONE:
            at = agreeing(self.phrases, self.what)
            return None if at is None or self.phrases.small[at] == "discussed" else at  # "discussed the planned summit"
        first = first_of_name(self.phrases, self.what)
        if self.rule != OF_SOME and (self.rule != THE_TALKS or first == self.what):
            return None
        at = speaking_at(self.phrases, first)
        return at if at is not None and "say" in self.phrases.tags[at] else None

    @property
    def nobody(self) -> Side:
        """A side without anybody."""
        return self.what, self.what

    @property
    def frame(self) -> Frame | None:
        """What the words say of the two sides, None if they say nothing."""
        if self.rule in VISITS:
            return "visits"
        return None if self.verb is None else self.verb.frame

    @property
    def is_sure(self) -> bool:
        """True for words that mean an occasion and nothing else: "phone call", "the May 14 call"."""
        dated = self.what - 1 - ("possessive" in self.phrases.tags[self.what - 1])
        call = self.entry.kind == "call" and dated in self.phrases.times and self.phrases.small[self.what + 1] != "for"
        return self.entry.strength == "sure" or call

    @property
    def is_passive(self) -> bool:
        """True for "was received by"."""
        return self.verb is not None and self._lead() == "by"

    @property
    def is_mutual(self) -> bool:
        """True for verbs that several do together: "A and B met"; not for "met the same fate"."""
        if self.verb is None:
            return False
        if self.rule in WORKED_OUT:
            return True
        done = self.is_done and self.verb.lemma not in _BRINGS_TOGETHER  # "they are gathered"
        if self.is_reciprocal or self.verb.lemma == "see" or done:
            return self.is_reciprocal  # not "they want to see", "they have been discussed"
        if self._has_others() or self._is_to_the_public():
            return False
        if self.verb.frame not in _MUTUAL:
            return self.verb.frame == "calls" and "with" in self.verb.prepositions  # "spoke by phone"
        if self.verb.lemma in _HAS_OBJECT or self._is_said_of_thing():
            return False
        after = self.phrases.tags[self.what + 1]
        has_object = after & _OBJECT and after.isdisjoint(("prep", "adverb"))
        if self.verb.lemma in _BRINGS_TOGETHER:
            has_object = has_object or "party" in after or ("low" in after and after.isdisjoint(_NO_OBJECT))
        return self.verb.lemma not in {"meet", *_BRINGS_TOGETHER} or not has_object

    @property
    def is_reciprocal(self) -> bool:
        """True for "saw each other"."""
        return self.frame == "meets" and self.phrases.small[self.what + 1] in _ONE_ANOTHER

    def _is_said_of_thing(self) -> bool:
        """True of "the evidence gathered in Oslo", "subjects discussed", "the marchers gathered": no party does so."""
        phrases, at = self.phrases, self.what - 1
        bare = self.verb is not None and self.verb.lemma in _DONE_TO and phrases.tags[self.what] >= _EITHER
        if not bare or phrases.tags[at] - _BARE_NOUN or phrases.small[at] in _FLOATS:
            return False
        while phrases.tags[at] & {"low", "num", "demonym"} and phrases.tags[at].isdisjoint(("prep", "mark")):
            at -= 1
        return not ("of" in phrases.tags[at] and at - 1 in phrases.references)  # "the envoys of ten countries gathered"

    def fits(self) -> bool:
        """True unless the word wants another rule or another preposition."""
        if self.rule in VISITS or self.rule == TOUR_OF:
            toured = self.rule != TOUR_OF or self._is_tour()
            return self.entry.kind == "visit" and toured and (not self.comes_from or self._is_of_people())
        if self.rule in (BY_PHONE, BY_PHONE_WITH, ALONGSIDE, WHERE_TOLD):
            return self.telling is not None or self.rule == BY_PHONE
        if self.rule == CALL_FROM:
            return self.entry.kind == "call" and is_phone_call(self.phrases, self.what, self.match, self.entry)
        if self.rule == DINNER_FOR or self.rule in WORKED_OUT:
            return self.rule in WORKED_OUT or self.entry.kind in _IN_HONOUR
        if self._is_of_others() or self._is_hers():
            return False
        if self.verb is None:
            where = self.rule not in _WHERE or (self.entry.strength == "sure" and self.entry.kind != "visit")
            return where and not is_of_words(self.phrases, self.what, alone=self.rule == THE_TALKS)
        if self.rule == IN_WITH and self._is_at_another():
            return False
        if (self.rule in INVITATIONS) is not (self.verb.lemma == "invite"):
            return False
        if self.rule == JOINED:
            return self.verb.lemma == "join"
        if self.rule == SENT:
            return self.verb.lemma in SENDS
        lead = self._lead()
        if lead == "by":
            return self._is_done_by(self.verb)
        return lead is None or lead in (self.verb.prepositions or ("",))

    def _is_done_by(self, verb: MeetingVerb) -> bool:
        """True for "was received by"; not for "the deal negotiated by", "a type not seen by"."""
        loose = self.rule not in (IN_WITH, INVITED_BY) and verb.frame != "negotiates_with"
        done = "participle" in self.phrases.tags[self.what] and verb.lemma not in _NOT_DONE
        return done and (loose or self._has_be())

    def _is_hers(self) -> bool:
        """True of "met her" in "met her ministers", of "talks with her" in "talks with her 90-year-old aunt"."""
        last, behind = self.match.end("whom") - 1 if self.whom else 0, self.phrases.tags[self.match.end()]
        if not self.whom or self.phrases.small[last] != "her" or last + 1 != self.match.end():
            return False
        return bool(behind & {"low", "num"}) and behind.isdisjoint(_GOES_ON) and not self.is_counted

    def _is_tour(self) -> bool:
        """True for "a tour of Chile" and "a trip to the Chilean capital", not for "a trip to the Chilean coast"."""
        where = self.match.start("where")
        capital = "demonym" in self.phrases.tags[where] and self.phrases.small[where + 1] == "capital"
        return capital or (self._lead() == "of" and self.phrases.small[self.what].endswith(("tour", "tours")))

    @property
    def is_counted(self) -> bool:
        """True if what stands behind is how or how often: "met her alone", "called her several times"."""
        small, behind = self.phrases.small, self.match.end()
        return small[behind] in _ADVERBIAL or "times" in (small[behind].rpartition(" ")[2], small[behind + 1])

    @property
    def comes_from(self) -> bool:
        """True for "a visit from"."""
        return self.match.groupdict().get("from") is not None

    def _is_of_people(self) -> bool:
        whom = self.whom or self.nobody
        return any("person" in self.phrases.tags[at] for at in range(*whom))

    def _has_be(self) -> bool:
        """True for "was met at the door by", not for "met at the house by"."""
        return "be" in self.phrases.all_tags(self.aux, self.what)

    def _has_others(self) -> bool:
        """True for "met with the press", "spoke to reporters", not for "met with each other", "met to talk"."""
        at = self._past_adverbs()
        speaks = self.verb is not None and self.verb.lemma in _SPEAKS and "base" not in self.phrases.tags[at + 1]
        led = self.phrases.small[at] == "with" or (speaks and self.phrases.small[at] == "to")
        return led and self.phrases.small[at + 1] not in _ONE_ANOTHER

    def _past_adverbs(self) -> int:
        """The phrase behind the words and their adverbs: the "of" of "spoke warmly of"."""
        at = self.what + 1
        while "adverb" in self.phrases.tags[at]:
            at += 1
        return at

    def _is_to_the_public(self) -> bool:
        """True for "spoke at a rally", "spoke on condition of anonymity to discuss it": what each does for himself."""
        if "anonymity" in (self.phrases.small[at] for at in range(max(0, self.what - 4), self.what)):
            return True
        if self.verb is None or self.verb.lemma != "speak":
            return False
        lead, *behind = (self.phrases.small[at] for at in range(self.what + 1, self.what + 6))
        return lead in _PUBLICLY or (lead == "on" and ("condition" in behind or "day" in behind))

    @property
    def is_visited(self) -> bool:
        """True for "has been visited", without who does it."""
        return self.is_done and self.frame == "visits"

    @property
    def is_done(self) -> bool:
        """True for a passive without who does it."""
        tags = self.phrases.tags[self.what]
        return "participle" in tags and "ing" not in tags and "be" in self.phrases.tags[self.what - 1]

    def _is_of_others(self) -> bool:
        """True of "an audience of envoys", who listen, "the council of ministers" and a mission without a goal."""
        word = self.phrases.small[self.what]
        if self.rule == TALKS_BETWEEN and self.entry.kind == "visit":  # "a visit to Chile after the governments of"
            return self.match.start("between") > self.what + 1
        if self.rule in (OF_SOME, TALKS_BETWEEN):
            return word.startswith(("audience", "council", "tour"))
        if self.rule == TALKS_WITH and (self._is_how_it_went() or self._is_before_press()):
            return True
        if self.rule == TALKS_WITH and word.removesuffix("s") in _ON_TOPICS:  # "a briefing on ties with Norway"
            return self._is_of_topic(self.match.start("whom"))
        return self.rule in (THE_TALKS, HELD, TALKS_WITH) and word in ("mission", "missions")

    def _is_before_press(self) -> bool:
        """True for "spoke of the summit during a news conference with Ms Lund", with whom that is."""
        lead = self.match.start("whom") - 1
        press = self.phrases.words(lead - 2, lead).casefold() in ("news conference", "press conference")
        return press and lead > self.what + 2

    def _is_how_it_went(self) -> bool:
        """True for "talks ended with Ms Lund shouting", which is how they ended; not for "talks began with Norway"."""
        phrases, verb = self.phrases, self.match.start("whom") - 2
        went = phrases.tags[verb] >= {"past"} and bool(phrases.tags[verb] & {"ongoing", "held"})
        return went and "ing" in phrases.tags[self.match.end()]

    def _is_of_topic(self, first: int) -> bool:
        """True of "on ties with Norway"; not of "on ties with Ms Lund", who is there."""
        behind = range(first, self.match.end())
        party = next((at for at in behind if at in self.phrases.references), first)
        told = any(self.phrases.small[at] in _TOPICAL for at in range(self.what + 1, first - 1))
        return told and "person" not in self.phrases.tags[party]

    def _is_at_another(self) -> bool:
        """True for "spoke after talks with", "spoke about trading letters with": with whom something else is done.

        So is it in "spoke warmly of Norway and urged closer ties with".
        """
        lead = self.match.start("lead")
        if self.verb is not None and self.verb.lemma in _SPEAKS and self.phrases.small[self._past_adverbs()] == "of":
            return True
        if self.phrases.small[self.what + 1] == "about" and self.phrases.small[self.what + 2].endswith("ing"):
            return True
        if "noun" not in self.phrases.tags[lead - 1]:
            return False
        between = range(self.what + 1, lead - 1)
        apart = any("subordinator" in self.phrases.tags[at] or self.phrases.small[at] in AHEAD for at in between)
        return apart or self._is_about_known(lead - 1)

    def _is_about_known(self, noun: int) -> bool:
        """True for "discussed Ms Lund's summit with", "discuss his talks with"; not for "discussed it at his talks"."""
        owned = any(self.phrases.tags[at] & _OWNS for at in range(max(self.what + 1, noun - _OWNED), noun))
        return owned and lead_of(self.phrases, noun) not in _IN

    def _lead(self) -> str | None:
        """The preposition before those who are met, empty for an object, None where the rule does not ask for one."""
        if "lead" not in self.match.groupdict():
            return None
        start, end = self.match.span("lead")
        return self.phrases.words(start, end).casefold() if start < end else ""


_PUBLICLY: Final = frozenset({"at", "against", "before", "openly", "publicly", "out"})
_ONE_ANOTHER: Final = frozenset({"each", "one", "each other", "one another"})
#: Rules that are read in a way of their own.
HELD: Final = "talks-that-a-held"
THE_TALKS: Final = "the-talks"
INVITED: Final = "a-invited-b"
INVITED_BY: Final = "a-was-invited-by-b"
INVITED_TO: Final = "a-was-invited-to-c"
INVITATIONS: Final = frozenset({INVITED, INVITED_BY, INVITED_TO})
JOINED: Final = "a-joined-b-for-talks"
SENT: Final = "a-sent-b-to-c"
IS_IN: Final = "a-is-in-c"
TOUR_OF: Final = "tour-of-c"
CALL_FROM: Final = "call-from"
DINNER_FOR: Final = "dinner-for"
#: Rules for what somebody does at an occasion: "a summit where they signed a pact".
_WHERE: Final = frozenset({"talks-where", "talks-where-a-with-b"})
WHERE_TOLD: Final = "talks-where-a-told-b"
IN_WITH: Final = "a-met-in-c-with-b"
TALKS_WITH: Final = "talks-with"
TALKS_BETWEEN: Final = "talks-between"
OF_SOME: Final = "meeting-of"
VISIT_BY: Final = "visit-by"
VISIT_TO_BY: Final = "visit-to-c-by-a"
BY_PHONE: Final = "by-phone"
BY_PHONE_WITH: Final = "by-phone-with"
ALONGSIDE: Final = "alongside"
#: Rules for what may be offered by somebody whom they do not name.
_OFFERED: Final = frozenset({THE_TALKS, "a-met-b", "a-and-b-met"})
#: Rules for occasions at which somebody is told something.
_TOLD: Final = frozenset({THE_TALKS, CALL_FROM, BY_PHONE})
#: Rules for visits: who is visited is whose country it is.
VISITS: Final = frozenset({"visit-to", VISIT_BY, VISIT_TO_BY})
#: Those of them that name the visitor behind the words.
BY_SOMEBODY: Final = frozenset({VISIT_BY, VISIT_TO_BY})
#: Rules that name where somebody goes and not to whom.
TO_WHERE: Final = BY_SOMEBODY | {INVITED_TO}

#: Occasions of which it is said before all about what they are, and the words that lead it in.
_ON_TOPICS: Final = frozenset({"briefing", "forum", "conference", "session", "symposium", "convention"})
_TOPICAL: Final = frozenset({"on", "about", "into", "over"})
#: Verbs that several do to others and not together.
_HAS_OBJECT: Final = frozenset({"lobby", "brief", "debrief"})
#: Verbs of those who meet and of who brings others together: "reunite families".
_BRINGS_TOGETHER: Final = frozenset({"assemble", "gather", "reunite"})
_NO_OBJECT: Final = frozenset(
    {"prep", "adverb", "time", "turn", "join", "subordinator", "relative", "be", "have", "to"}
)
#: Verbs of what is done to things, or by crowds.
_DONE_TO: Final = frozenset({"gather", "discuss", "negotiate", "renegotiate", "convene", "reconvene", "assemble"})
_EITHER: Final = frozenset({"past", "participle"})
_BARE_NOUN: Final = frozenset({"low", "common", "utterance"})
#: What may stand behind "her" as an object: "met her again".
_GOES_ON: Final = _NO_OBJECT | {"again", "det", "modal", "say", "past", "participle", "ing"}
_ADVERBIAL: Final = frozenset(
    {"alone", "face", "face-to-face", "one-on-one", "twice", "thrice", "unannounced", "first", "last", "only", "hours"}
    | {"days", "weeks", "minutes", "moments", "soon", "here", "there"}
)
#: Words between a subject and its verb.
_FLOATS: Final = frozenset(
    {"all", "each", "himself", "herself", "themselves", "alone", "together", "once", "again", "then", "now", "here"}
    | {"there", "also", "both", "others", "since", "long", "first", "last", "later", "reportedly", "who"}
)
_OWNS: Final = frozenset({"possessive", "owner"})
#: Phrases from whose an occasion is to the noun: "Ms Lund's long-awaited first".
_OWNED: Final = 4
#: What is "seen by" or "gathered by" somebody is a thing.
_NOT_DONE: Final = frozenset({"see", "gather"})
#: What is discussed at an occasion is not the occasion.
_IN: Final = frozenset({"at", "in", "during", "on", "over"})
_SPEAKS: Final = frozenset({"speak", "talk"})
_MUTUAL: Final = frozenset({"meets", "confers_with", "negotiates_with"})
#: Kinds of occasion that are given for somebody.
_IN_HONOUR: Final = frozenset({"meal", "ceremony"})
_OBJECT: Final = frozenset({"det", "owner", "num", "modifier"})
