"""Statements of one sentence: each attribution with its content, nested ones left out."""

from collections.abc import Sequence
from typing import Final, final

import attrs

from newsmodel.extraction.facts.grammar import NOUN_PHRASE
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.according import told_according
from newsmodel.extraction.facts.statements.attribution import Attribution, Source, Stretch
from newsmodel.extraction.facts.statements.attributions import ACCORDING
from newsmodel.extraction.facts.statements.clause_limits import clause_limit
from newsmodel.extraction.facts.statements.content import (
    REACH,
    Content,
    content_before,
    content_behind,
    has_verb,
    is_aside,
)
from newsmodel.extraction.facts.statements.counting import counts
from newsmodel.extraction.facts.statements.deeds import is_verb
from newsmodel.extraction.facts.statements.endings import begins_small, ends_sentence, trimmed
from newsmodel.extraction.facts.statements.fronts import (
    behind_place,
    is_adverbial,
    is_as_said,
    is_fronted,
    is_governed,
    leads,
)
from newsmodel.extraction.facts.statements.going_on import SUBJECT, begins_predicate, goes_on, with_rest
from newsmodel.extraction.facts.statements.limits import is_anothers, limit_of
from newsmodel.extraction.facts.statements.nothing import tells_nothing
from newsmodel.extraction.facts.statements.quoted import begins_with_verb
from newsmodel.extraction.facts.statements.relays import as_told_by, cited, gives_reason, is_inserted, passes_on
from newsmodel.extraction.facts.statements.wordings import AND_SAID, SAID_X, UNDER_FIRE, WHO_SAID, X_SAID

#: Later attributions looked at for one that ends the content.
_RIVALS: Final = 12


@final
@attrs.define(kw_only=True, weakref_slot=False)  # not frozen: there are many
class Draft:
    """A statement as ranges of phrases."""

    #: First phrase and end of each stretch of the content, in order.
    ranges: tuple[Stretch, ...]
    rule: str
    who: Source
    #: None for a quotation without one.
    attribution: Attribution | None
    #: First phrase and end of the addressee's words.
    whom: Stretch | None = None
    #: Stretches that tell how and when it was said.
    around: tuple[Stretch, ...] = ()
    via: Source = ()

    @property
    def extent(self) -> Stretch:
        """First phrase and end of all that tells of it."""
        first, last = self.ranges[0][0], self.ranges[-1][1]
        if self.attribution is None:
            return first, last
        return min(first, self.attribution.cue[0]), max(last, self.attribution.cue[1])


def drafts_of_sentence(phrases: Phrases, sentence: Stretch, attributions: Sequence[Attribution]) -> list[Draft]:
    """What the attributions of a sentence say, in order."""
    reading = _Reading(phrases, sentence)
    for place, attribution in enumerate(attributions):
        reading.read(attribution, attributions[place + 1 : place + _RIVALS])
    return reading.drafts


@final
class _Reading:
    """One sentence, read from the left."""

    def __init__(self, phrases: Phrases, sentence: Stretch) -> None:
        self.phrases = phrases
        self.sentence = sentence
        self.drafts: list[Draft] = []
        #: First phrase that no statement has used up, now and before the last statement.
        self.free: int = sentence[0]
        self.before: int = sentence[0]
        #: Who passes on what is told next.
        self.relays: Source = ()

    def read(self, found: Attribution, later: Sequence[Attribution]) -> None:
        """Take in one attribution, given those behind it."""
        phrases = self.phrases
        if found.cue[0] < self.free or _is_inside(phrases, found, later):
            return
        aside = as_told_by(phrases, found, later)
        attribution = found if aside is None else attrs.evolve(found, last=aside.last + 1)
        self.relays = self.relays if aside is None else aside.who
        end = min(clause_limit(phrases, attribution, self.sentence), attribution.last + REACH)
        limit = limit_of(phrases, attribution, later, end)
        overtaken = is_anothers(phrases, attribution, later, limit)
        if not overtaken and not self._passed_on(attribution, later, end, limit):
            self._enter(attribution, limit)

    def _passed_on(self, attribution: Attribution, later: Sequence[Attribution], end: int, limit: int) -> bool:
        """True if the words only tell from whom what another says is known; they are kept."""
        if is_inserted(self.phrases, attribution, later):
            self.relays = attribution.who
            return True
        according = attribution.rule == ACCORDING.name
        if according and self.drafts and not self.phrases.tags[attribution.first - 1] & {"turn"}:
            self._relay(attribution.who, attribution.last)
            return True
        if passes_on(self.phrases, attribution, later, end):
            self.relays, self.free = attribution.who, attribution.last
            return True
        source = cited(self.phrases, attribution, limit)
        if source and self.drafts:
            self._relay(source, source[0][1])
        elif source:
            self.relays, self.free = source, source[0][1]
        return bool(source) or (bool(self.drafts) and gives_reason(self.phrases, attribution, limit))

    def _relay(self, via: Source, free: int) -> None:
        self.drafts[-1] = attrs.evolve(self.drafts[-1], via=via)
        self.free = free

    def _enter(self, attribution: Attribution, limit: int) -> None:
        """Keep what the attribution says; one that says nothing may be a relay behind what is told."""
        phrases, sentence = self.phrases, self.sentence
        draft = _draft(phrases, attribution, sentence, self.free, limit)
        relays = bool(self.drafts) and _is_relay(phrases, attribution, self.free)
        if ((draft is None and relays) or self._goes_on(draft)) and self.drafts and _is_deed(phrases, self.drafts[-1]):
            content = content_behind(phrases, attribution, limit)
            whole = _before(phrases, attribution, sentence, self.before, limit, content)
            if whole is not None or (draft is None and self.drafts[-1].rule != WHO_SAID.name):
                draft = whole
                del self.drafts[-1:]
        if draft is not None:
            self.before = self.free
            draft.around += _speaking(phrases, attribution)
            draft.whom = draft.whom or _written_to(phrases, draft.around)
            draft.via = attribution.via or self.relays or draft.via
            self.relays = ()
            self.drafts.append(draft)
            ends = (last for _, last in draft.ranges if last <= sentence[1])
            self.free = max([self.free, attribution.last, *ends])
        elif self.drafts and relays and attribution.rule != AND_SAID.name:
            self._relay(attribution.who, attribution.last)

    def _goes_on(self, draft: Draft | None) -> bool:
        """True of "and left" in "Mr Tveit praised the town and left, Ms Berg said": she tells both."""
        if draft is None or draft.attribution is None or draft.rule not in (X_SAID.name, SAID_X.name):
            return False
        first, last = draft.ranges[0]
        before = last <= draft.attribution.first
        return before and "join" in self.phrases.all_tags(self.free, min(first, self.free + 2))


def _is_inside(phrases: Phrases, attribution: Attribution, later: Sequence[Attribution]) -> bool:
    """True of "his promise" in "His promise to open the road, Mr Tveit said, was kept": a noun in what another says."""
    return attribution.noun is not None and any(
        other.verb is not None
        and other.rule in (X_SAID.name, SAID_X.name)
        and "comma" in phrases.tags[other.first - 1]
        and _says_no_more(phrases, other)
        for other in later
    )


def _says_no_more(phrases: Phrases, attribution: Attribution) -> bool:
    """True of "said" before a mark or a date, of "said in a statement" at the end of its sentence."""
    if phrases.tags[attribution.last] & {"comma", "stop", "time"}:
        return True
    first, end = phrases.sentence[attribution.last]
    content = content_behind(phrases, attribution, end)
    leads = phrases.tags[first] & {"prep", "subordinator"}  # "Despite his claim …, Ms Berg said"
    return content is not None and not content.ranges and not leads


def _is_deed(phrases: Phrases, draft: Draft) -> bool:
    """True of "Norway promised to pay" and "stressed its wishes": rather done than said where another tells of it."""
    attribution, first = draft.attribution, draft.ranges[0][0]
    if draft.rule == UNDER_FIRE.name:
        return True
    if attribution is not None and draft.rule == WHO_SAID.name:  # "met men who had promised to pay, Ms Berg said"
        return any(is_verb(phrases, phrase) for phrase in range(phrases.sentence[first][0], attribution.first))
    if attribution is None or attribution.verb is None or draft.rule not in (X_SAID.name, AND_SAID.name):
        return False
    first, last = draft.ranges[0]
    if attribution.verb.act in _DEEDS and (draft.rule == X_SAID.name or not _spoke(phrases, attribution)):
        return True
    if "noun" in attribution.verb.takes and draft.rule == AND_SAID.name:
        return not _spoke(phrases, attribution)
    directly = first == attribution.last and "clause" not in attribution.verb.takes
    directly = directly or bool(phrases.tags[first - 1] & {"of", "about"})
    told = phrases.tags[first] & {"quotation", "to", "colon"} or has_verb(phrases, first, last)
    quoted = next((phrase for phrase in range(first, last) if phrase in phrases.quotations), None)
    told = told or (quoted is not None and not phrases.tags[quoted - 1] & {"prep", "join", "det"})
    return directly and not told


def _spoke(phrases: Phrases, attribution: Attribution) -> bool:
    """True if something is said before the attribution in its sentence."""
    before = phrases.tags[phrases.sentence[attribution.cue[0]][0] : attribution.first]
    return any("say" in tags and tags & {"past", "third"} for tags in before)


_DEEDS: Final = frozenset({"promise", "ask", "agree"})


def _speaking(phrases: Phrases, attribution: Attribution) -> tuple[Stretch, ...]:
    """The aside in "Mr Tveit, speaking in Oslo on Monday, said"."""
    end = attribution.who[-1][1] if attribution.who else attribution.cue[0]
    if end + 1 >= attribution.cue[0] or phrases.word[end + 1] not in _SPEAKING:
        return ()
    return ((end + 1, attribution.cue[0]),)


_SPEAKING: Final = frozenset({"speaking", "talking", "writing"})


def _written_to(phrases: Phrases, around: Sequence[Stretch]) -> Stretch | None:
    """Whom a letter is to: "wrote in a letter to Ms Berg that"."""
    pattern = phrases.cast.units.vocabulary.alphabet.compile(f"to whom:({NOUN_PHRASE})")
    for first, last in around:
        for match in pattern.finditer(phrases.letters, first, last):
            if phrases.words(match.start() - 1, match.start()).casefold() in _LETTERS:
                return match.span("whom")
    return None


#: What is written to somebody.
_LETTERS: Final = frozenset({"letter", "message", "note", "memo", "email", "e-mail", "cable", "telegram", "addressed"})


def _draft(phrases: Phrases, attribution: Attribution, sentence: Stretch, free: int, limit: int) -> Draft | None:
    if attribution.rule == ACCORDING.name:
        told = told_according(phrases, attribution, sentence, free, limit)
        return _made(attribution, told, Content(ranges=()), None) if told else None
    content = content_behind(phrases, attribution, limit)
    if attribution.rule == SAID_X.name and content is not None and _tells_of_speaker(phrases, attribution, content):
        content = Content(ranges=())
    if attribution.rule == X_SAID.name:
        attribution = _behind_quotation(phrases, attribution, free)
    if not attribution.inherits and _ends_quoted(phrases, attribution.first - 1, free):
        draft = _before(phrases, attribution, sentence, free, limit, content)
        if draft is not None:
            return draft
    if content is not None and content.ranges:
        if not counts(phrases, attribution, content.ranges) or tells_nothing(phrases, attribution, content):
            return None
        ranges = content.ranges
        if content.quotation:
            ranges = (
                *_begun(phrases, attribution, free, ranges[0][0]),
                *ranges,
                *goes_on(phrases, ranges[-1][1], sentence, limit),
            )
        lead = (_behind_but(phrases, free, attribution.first), attribution.first)
        return _made(attribution, ranges, content, lead)
    if attribution.inherits or attribution.verb is None or attribution.rule == WHO_SAID.name:
        return None  # the last: not "at noon, Mr Tveit, who is advising the town, left"
    behind = max(attribution.last, 0 if content is None else content.adjuncts[1])
    if content is None and "as" in phrases.tags[attribution.first - 1]:
        behind = behind_place(phrases, attribution.last, limit)
    if leads(phrases, attribution, sentence, behind) and behind + 1 < limit:
        ranges = ((behind + 1, trimmed(phrases, behind + 1, limit)),)
        return _made(attribution, ranges, Content(ranges=()), None)
    return _before(phrases, attribution, sentence, free, limit, content)


def _behind_but(phrases: Phrases, free: int, first: int) -> int:
    """Where the clause of the attribution begins: when and where what stands before ", but" is, nothing is said."""
    parted = first - 2 > free and phrases.small[first - 1] in _BUT and "comma" in phrases.tags[first - 2]
    return first if parted and has_verb(phrases, free, first - 2) else free


#: What opens a clause that stands against the one before it.
_BUT: Final = frozenset({"but", "yet", "although", "though"})


def _tells_of_speaker(phrases: Phrases, attribution: Attribution, content: Content) -> bool:
    """True of what stands behind "…, said Mr Tveit, head of the Road Council, a group of towns"."""
    apposed = ", " in phrases.word[attribution.last - 1]
    return apposed and not content.quotation and "comma" in phrases.tags[attribution.first - 1]


def _behind_quotation(phrases: Phrases, attribution: Attribution, free: int) -> Attribution:
    """The attribution from the end of the quotation on, if nothing but its subject can stand between them."""
    for phrase in range(attribution.first - 1, max(free, attribution.first - SUBJECT) - 1, -1):
        if phrase in phrases.quotations:
            if phrase + 1 == attribution.first:
                return attribution
            whole = _ends_quoted(phrases, phrase, free) and not phrases.tags[phrase + 1] & {"join", "turn", "comma"}
            return attrs.evolve(attribution, first=phrase + 1) if whole else attribution
        if phrases.tags[phrase] & {"say", "prep", "stop"}:
            break
    return attribution


def _begun(phrases: Phrases, attribution: Attribution, free: int, quotation: int) -> tuple[Stretch, ...]:
    """The beginning of the sentence in 'The road, he said, "is open to all"'."""
    goes_on = begins_small(phrases, quotation) and "comma" in phrases.tags[quotation - 1]
    if not goes_on or attribution.first <= free or "comma" not in phrases.tags[attribution.first - 1]:
        return ()
    found = content_before(phrases, free, attribution.first)
    longest = SUBJECT * (1 + begins_with_verb(phrases, quotation))
    return () if found is None or found[1] - found[0] > longest else (found,)


def _ends_quoted(phrases: Phrases, phrase: int, free: int) -> bool:
    """True if a quotation ends at *phrase* with the comma that an attribution follows."""
    return phrase >= free and phrase in phrases.quotations and ends_sentence(phrases, phrase, ",?!-–—…")


def _before(
    phrases: Phrases,
    attribution: Attribution,
    sentence: Stretch,
    free: int,
    limit: int,
    content: Content | None,
) -> Draft | None:
    """The content stands before the attribution."""
    first = attribution.first
    if first <= free or attribution.verb is None:
        return None
    if is_as_said(phrases, attribution, content, free, sentence[1]):
        first -= 1
    if not phrases.tags[first - 1] & {"comma", "quotation", "dash", "stop"}:
        return None
    found = content_before(phrases, free, first)
    if found is None:
        return None
    begin, last = found
    quoted = last - 1 in phrases.quotations
    if is_governed(phrases, begin, last) if quoted else is_fronted(phrases, attribution, begin):
        return None
    if free > sentence[0] and is_aside(phrases, begin, last):
        return None
    if quoted and last - begin > 1 and phrases.tags[last - 2] & {"comma", "colon", "open", "dash"}:
        begin = begin if _leads_to(phrases, begin, last - 1) else last - 1
    known = content is not None or (attribution.rule == SAID_X.name and "relative" in phrases.tags[attribution.last])
    if not quoted and not (known and {"that", "clause"} & set(attribution.verb.takes)):
        return None
    ranges = [(begin, last)]
    if not counts(phrases, attribution, ranges):
        return None
    told = content if content is not None and (content.quotation or not content.ranges) else Content(ranges=())
    behind = max(attribution.last, told.adjuncts[1])
    if quoted:
        more = goes_on(phrases, behind, sentence, limit)
        ranges += more if last - begin == 1 else [part for part in more if part[1] <= sentence[1]]
    else:
        ranges = _around(phrases, attribution, found, behind, limit)
    return _made(attribution, ranges, told, None) if ranges else None


def _leads_to(phrases: Phrases, begin: int, quotation: int) -> bool:
    """True of 'In each of the talks, "the towns were heard"': what the speaker says goes on in his own words."""
    opens = "prep" in phrases.tags[begin] and "comma" in phrases.tags[quotation - 1]
    return opens and begins_small(phrases, quotation) and phrases.all_tags(begin, quotation).isdisjoint(_SETTING)


#: What tells when, where and in what something was said, and what no lead has.
_SETTING: Final = frozenset({"utterance", "time", "place", "say", "quotation", "pronoun"})


def _around(phrases: Phrases, attribution: Attribution, front: Stretch, behind: int, limit: int) -> list[Stretch]:
    """The words before an attribution and, where they go on, those *behind* it; nothing if they only tell when."""
    if "comma" in phrases.tags[behind] and behind + 1 < limit and _may_go_on(phrases, attribution, front, behind + 1):
        return with_rest(phrases, front, (behind + 1, trimmed(phrases, behind + 1, limit)))
    return [] if is_adverbial(phrases, *front) else [front]


def _may_go_on(phrases: Phrases, attribution: Attribution, front: Stretch, rest: int) -> bool:
    """False of "said Mr Tveit, the mayor", not of "part of the plan, said Mr Tveit, is a road": of a predicate."""
    return attribution.rule != SAID_X.name or (begins_predicate(phrases, rest) and not has_verb(phrases, *front))


def _made(attribution: Attribution, ranges: Sequence[Stretch], content: Content, lead: Stretch | None) -> Draft:
    around = [content.adjuncts] if content.adjuncts[1] > content.adjuncts[0] else []
    if lead is not None and lead[1] > lead[0]:
        around.append(lead)
    return Draft(
        ranges=tuple(ranges),
        rule=attribution.rule,
        who=attribution.who,
        attribution=attribution,
        whom=content.whom,
        around=tuple(around),
    )


def _is_relay(phrases: Phrases, attribution: Attribution, free: int) -> bool:
    before = attribution.first - 1
    quoted = not attribution.inherits and _ends_quoted(phrases, before, 0)
    return before <= free and (quoted or "comma" in phrases.tags[before])
