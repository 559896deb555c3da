"""What one attribution says: its words behind it, before it, or on both sides."""

from collections.abc import Sequence
from typing import Final, final

import attrs

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.attributing.attributions import ACCORDING, IN_HIS_WORDS
from newsmodel.extraction.facts.statements.subject.attribution import Attribution, Source, Stretch
from newsmodel.extraction.facts.statements.subject.wordings import SAID_X, SAYING, WHO_SAID, X_SAID
from newsmodel.extraction.facts.statements.words.according import told_according, told_in_words
from newsmodel.extraction.facts.statements.words.beginnings import is_clause_at
from newsmodel.extraction.facts.statements.words.content import (
    Content,
    content_before,
    content_behind,
    has_verb,
    is_aside,
)
from newsmodel.extraction.facts.statements.words.counting import counts
from newsmodel.extraction.facts.statements.words.deeds import is_verb
from newsmodel.extraction.facts.statements.words.endings import begins_small, ends_sentence, trimmed
from newsmodel.extraction.facts.statements.words.fronts import (
    behind_place,
    is_adverbial,
    is_as_said,
    is_fronted,
    is_governed,
    is_participle,
    leads,
)
from newsmodel.extraction.facts.statements.words.going_on import (
    SUBJECT,
    begins_predicate,
    begins_present,
    goes_on,
    is_pointer,
    with_rest,
)
from newsmodel.extraction.facts.statements.words.nothing import is_to_come, tells_nothing
from newsmodel.extraction.facts.statements.words.quoted import begins_with_verb
from newsmodel.extraction.facts.statements.words.turning import before_turn


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


def draft_of(phrases: Phrases, attribution: Attribution, sentence: Stretch, free: int, limit: int) -> Draft | None:
    """What an attribution says from phrase *free* up to *limit*, None if it says nothing."""
    if attribution.rule in (ACCORDING.name, IN_HIS_WORDS.name):
        telling = told_according if attribution.rule == ACCORDING.name else told_in_words
        told = telling(phrases, attribution, sentence, free, limit)
        return _made(attribution, told, Content(ranges=()), None) if told else None
    content = content_behind(phrases, attribution, limit)
    if attribution.rule == SAID_X.name and content is not None and _tells_of_speaker(phrases, attribution, content):
        content = Content(ranges=())
    if attribution.rule == X_SAID.name:
        attribution = _behind_quotation(phrases, attribution, free)
    told_behind = content is not None and bool(content.ranges) and not content.quotation
    quoted = ends_quoted(phrases, attribution.first - 1, free) and not attribution.inherits
    if quoted and not (told_behind and is_participle(phrases, sentence[0], attribution.first - 1)):
        draft = before(phrases, attribution, sentence, free, limit, content)
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
        end = attribution.cue[0] if attribution.rule == SAYING.name else attribution.first  # "a statement saying"
        lead = (_behind_but(phrases, free, attribution.first), end)
        return _made(attribution, ranges, content, lead)
    if attribution.inherits or attribution.verb is None or attribution.rule == WHO_SAID.name:
        return None  # the last: not "at noon, Mr Tveit, who is advising the town, left"
    behind = max(attribution.last, 0 if content is None else content.adjuncts[1])
    if content is None and "as" in phrases.tags[attribution.first - 1]:
        behind = behind_place(phrases, attribution.last, limit)
    if leads(phrases, attribution, sentence, behind) and behind + 1 < limit:
        front = (sentence[0], attribution.first - 1)
        opens = [front] if is_pointer(phrases, *front) else []  # "Here, said Mr Tveit, is the road"
        return _made(attribution, [*opens, (behind + 1, trimmed(phrases, behind + 1, limit))], Content(ranges=()), None)
    return before(phrases, attribution, sentence, free, limit, content)


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
            whole = ends_quoted(phrases, phrase, free) and not phrases.tags[phrase + 1] & {"join", "turn", "comma"}
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


def ends_quoted(phrases: Phrases, phrase: int, free: int) -> bool:
    """True if a quotation ends at *phrase* with the comma that an attribution follows."""
    return phrase >= free and phrase in phrases.quotations and ends_sentence(phrases, phrase, ",?!-–—…")


def in_front(phrases: Phrases, draft: Draft, sentence: Stretch, free: int, limit: int) -> Draft | None:
    """What is told before one who is quoted behind it too: 'The road is shut, said Mr Tveit: "It will last."'."""
    attribution = draft.attribution
    if attribution is None or attribution.rule not in (X_SAID.name, SAID_X.name):
        return None
    first, quotation = attribution.first, draft.ranges[0][0]
    if "colon" not in phrases.tags[quotation - 1] or "comma" not in phrases.tags[first - 1] or first - 1 <= free:
        return None
    found = content_before(phrases, free, first)
    if found is None or not is_clause_at(phrases, *found):
        return None
    if any(phrases.tags[at] & {"join", "turn"} and "comma" in phrases.tags[at - 1] for at in range(*found)):
        return None  # 'The road was shut, and in a letter, Ms Berg said: "…"'
    return before(phrases, attribution, sentence, free, limit, Content(ranges=(), adjuncts=(first, quotation)))


def before(
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
    if not quoted and (attribution.negated or is_to_come(phrases, attribution)):
        return None  # "When they rang, the mayors did not answer", "…, his critics will say"
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
        end = before_turn(phrases, behind + 1, limit)
        return with_rest(phrases, front, (behind + 1, trimmed(phrases, behind + 1, end)))
    return [] if is_adverbial(phrases, *front) else [front]


def _may_go_on(phrases: Phrases, attribution: Attribution, front: Stretch, rest: int) -> bool:
    """False of "said Mr Tveit, the mayor", not of "part of the plan, said Mr Tveit, is a road": of a predicate."""
    if attribution.rule != SAID_X.name or is_pointer(phrases, *front):
        return True
    if begins_predicate(phrases, rest):
        return not has_verb(phrases, *front)
    return begins_present(phrases, rest) and not any(is_verb(phrases, phrase) for phrase in range(*front))


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
