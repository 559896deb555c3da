"""Quotations without a reporting word of their own: carried on, or told by what stands around them."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

import attrs

from newsmodel.extraction.facts.grammar import DETERMINED
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.draft import Draft
from newsmodel.extraction.facts.statements.quoting.introduced import (
    answering,
    introducing,
    named_beside,
    named_in_label,
    signature,
    subject_before,
    whose_turn,
)
from newsmodel.extraction.facts.statements.subject.attribution import Attribution, Source
from newsmodel.extraction.facts.statements.subject.bearers import is_sign
from newsmodel.extraction.facts.statements.subject.first_subject import first_subject
from newsmodel.extraction.facts.statements.subject.wordings import WHO_SAID
from newsmodel.extraction.facts.statements.words.content import content_behind
from newsmodel.extraction.facts.statements.words.endings import ends_sentence
from newsmodel.extraction.facts.statements.words.quoted import is_alone, is_whole
from newsmodel.extraction.rule import Rule
from newsmodel.values.blocks import BlockKind

#: Blocks that a speaker is carried over.
REACH: Final = 2


def with_unattributed(
    phrases: Phrases, drafts: Sequence[Draft], attributions: Sequence[Attribution], telling: Collection[BlockKind]
) -> list[Draft]:
    """*drafts* with the quotations that no attribution has taken, in order."""
    used = {draft.attribution.cue for draft in drafts if draft.attribution is not None}
    told_by = (stretch for draft in drafts for stretch in draft.via)
    relays = {stretch for stretch in told_by if "person" not in phrases.tags[stretch[1] - 1]}
    bare = [a for a in attributions if a.cue not in used and relays.isdisjoint(a.who) and _announces(phrases, a)]
    announcing = {phrases.sentence[a.cue[0]][1]: a for a in bare}
    closing = {a.first: a for a in attributions if a.cue not in used and _closes(phrases, a)}
    ordered = sorted((_from_beginning(phrases, draft) for draft in drafts), key=lambda draft: draft.ranges)
    taken = {phrase for draft in ordered for stretch in draft.ranges for phrase in range(*stretch)}
    found: list[Draft] = []
    ahead = 0
    for phrase in phrases.quotations:
        while ahead < len(ordered) and ordered[ahead].extent[0] <= phrase:
            _add(phrases, found, ordered[ahead])
            ahead += 1
        if phrase in taken or phrases.block_kind(phrase) not in telling:
            continue
        before = found[-1] if found else None
        if before is not None and _continues(phrases, phrase, before):
            found[-1] = attrs.evolve(before, ranges=(*before.ranges, (phrase, phrase + 1)))
        elif is_alone(phrases, phrase):
            told = _told(phrases, phrase, announcing, closing)
            found.append(_alone(phrases, phrase, _who_spoke(phrases, found), told, telling))
        elif is_whole(phrases, phrase) and _is_speech(phrases, phrase):
            found.append(_inside(phrases, phrase, before))
    return found + ordered[ahead:]


def _add(phrases: Phrases, found: list[Draft], draft: Draft) -> None:
    """Put *draft* behind those *found*, as a part of the last if it carries on the quotation that this left open."""
    phrase = draft.ranges[0][0]
    quotation = phrases.quotations.get(phrase)
    carries_on = quotation is not None and quotation.continues is not None
    if found and carries_on and _is_same(phrases, found[-1], draft) and _continues(phrases, phrase, found[-1]):
        found[-1] = attrs.evolve(found[-1], ranges=(*found[-1].ranges, *draft.ranges))
    else:
        found.append(draft)


def _is_same(phrases: Phrases, before: Draft, draft: Draft) -> bool:
    """True if both are quotations of one speaker: "Mr Tveit said: “…" and "“…,” he said"."""
    if before.attribution is None or len(before.who) != 1 or len(draft.who) != 1:
        return False
    if not all(first in phrases.quotations and last == first + 1 for first, last in before.ranges):
        return False
    one, other = (phrases.references.get(who[0][1] - 1) for who in (before.who, draft.who))
    return other is not None and ("pronoun" in other.tags or (one is not None and one.party == other.party))


def _is_speech(phrases: Phrases, phrase: int) -> bool:
    """True of a long or labelled quotation in a sentence, not of the title of 'a speech called "The Road to Peace"'.

    Nor is it of what stands on a banner.
    """
    if any(is_sign(phrases, at) for at in range(max(phrases.sentence[phrase][0], phrase - _SIGN), phrase)):
        return False
    titled = phrases.small[phrase - 1] in _TITLED and phrases.sentence[phrase][0] < phrase
    return not titled and ("speech" in phrases.tags[phrase] or _is_labelled(phrases, phrase))


#: Phrases of "banners that read:".
_SIGN: Final = 4
#: What a title follows.
_TITLED: Final = frozenset({"entitled", "titled", "called", "named", "headlined", "subtitled"})


def _is_labelled(phrases: Phrases, phrase: int) -> bool:
    """True of the quotation in 'Mr Tveit: "We go."' and 'He was blunt: "We go."', a sentence of its own."""
    first, end = phrases.sentence[phrase]
    if "colon" not in phrases.tags[phrase - 1]:
        return False
    if phrase == first + 2:
        return "person" in phrases.tags[first]
    if named_in_label(phrases, first, phrase - 1):
        return True
    blunt = phrases.cast.units.vocabulary.alphabet.compile(_BLUNT).search(phrases.letters, first, phrase)
    return blunt is not None and phrase + 1 == end and ends_sentence(phrases, phrase, ".?!")


#: How somebody was who said so.
_BLUNT: Final = "(party|utterance) be adverb? (low&!ing|modifier) colon $"


def _told(
    phrases: Phrases, phrase: int, announcing: Mapping[int, Attribution], closing: Mapping[int, Attribution]
) -> Attribution | None:
    """The attribution that stands as a sentence of its own behind the quotation at *phrase*, else before it."""
    behind = closing.get(phrases.sentence[phrase][1] + 1)
    if behind is not None and phrases.block(behind.cue[0]) == phrases.block(phrase):
        return behind
    return announcing.get(phrases.sentence[phrase][0] - 1)


def _closes(phrases: Phrases, attribution: Attribution) -> bool:
    """True if a pause follows the attribution with which a sentence begins: the words may stand before it."""
    first, end = phrases.sentence[attribution.cue[0]]
    if attribution.verb is None or attribution.is_seldom or attribution.inherits or attribution.first != first:
        return False
    content = content_behind(phrases, attribution, end)
    return content is not None and not content.ranges


def _announces(phrases: Phrases, attribution: Attribution) -> bool:
    """True if the sentence ends behind the attribution, so that the words may follow in the next one."""
    _, end = phrases.sentence[attribution.cue[0]]
    if attribution.verb is None or attribution.is_seldom or "when" in phrases.tags[attribution.first - 1]:
        return False
    if "condition" in phrases.small[attribution.last : attribution.last + _CONDITION]:
        return False  # "speaking on condition of anonymity"
    if "colon" in phrases.tags[end - 1]:
        return True
    if phrases.tags[attribution.last] & {"comma"} and attribution.first == phrases.sentence[attribution.first][0]:
        return True
    content = content_behind(phrases, attribution, end)
    return content is not None and not content.ranges and content.adjuncts[1] >= end - 1


#: Phrases of "on the condition".
_CONDITION: Final = 3


def _from_beginning(phrases: Phrases, draft: Draft) -> Draft:
    """*draft* with the paragraphs before it whose open quotation it carries on."""
    ranges = draft.ranges
    quotation = phrases.quotations.get(ranges[0][0])
    while quotation is not None and quotation.continues is not None:
        quotation = phrases.cast.units.layout.quotations[quotation.continues]
        phrase = phrases.at(quotation.span.start)
        if phrases.quotations.get(phrase) is not quotation or not is_alone(phrases, phrase):
            break
        ranges = ((phrase, phrase + 1), *ranges)
    return draft if ranges is draft.ranges else attrs.evolve(draft, ranges=ranges)


def _continues(phrases: Phrases, phrase: int, before: Draft) -> bool:
    """True if the quotation carries on the one that *before* ends with, which its paragraph left open."""
    index = phrases.quotations[phrase].continues
    last = phrases.quotations.get(before.ranges[-1][1] - 1)
    if index is not None:
        return last is phrases.cast.units.layout.quotations[index]
    return last is not None and not last.closed and _is_next(phrases, before.ranges[-1][1] - 1, phrase)


def _is_next(phrases: Phrases, last: int, phrase: int) -> bool:
    """True of the quotation that begins where the one before, in the same paragraph, was left open."""
    return phrase - last <= _BREAK and phrases.block(last) == phrases.block(phrase) and is_alone(phrases, phrase)


#: Phrases from one quotation to the next behind a break.
_BREAK: Final = 2


def _alone(
    phrases: Phrases,
    phrase: int,
    before: Draft | None,
    announcing: Attribution | None,
    telling: Collection[BlockKind],
) -> Draft:
    """A quotation that makes up its sentence: of whom the sentence before announces, else of who spoke last."""
    if announcing is not None:
        return Draft(ranges=((phrase, phrase + 1),), rule=TOLD.name, who=announcing.who, attribution=announcing)
    signed = signature(phrases, phrases.sentence[phrase][1] + 1)
    if signed:
        return Draft(ranges=((phrase, phrase + 1),), rule=SIGNED.name, who=signed, attribution=None)
    beside = named_beside(phrases, phrase)
    if beside:
        return Draft(ranges=((phrase, phrase + 1),), rule=GOES_ON.name, who=beside, attribution=None)
    spoke = before is not None and _is_near(phrases, before.extent[1] - 1, phrase, REACH)
    who: Source = before.who if before is not None and spoke else ()
    last = phrases.sentence[phrase][0] - 2
    while last >= 0 and phrases.block_kind(last) in _PASSED:
        last = phrases.sentence[last][0] - 2
    told = last >= 0 and phrases.block_kind(last) in telling and _is_near(phrases, last, phrase, 1)
    if told:
        silent = before is None or phrases.sentence[before.extent[1] - 1] != phrases.sentence[last]
        turn = (introducing(phrases, last) or whose_turn(phrases, last, who)) if silent else ()
        who = turn or who or subject_before(phrases, last)
    return Draft(ranges=((phrase, phrase + 1),), rule=GOES_ON.name, who=who, attribution=None)


def _is_near(phrases: Phrases, phrase: int, later: int, reach: int) -> bool:
    """True if the phrases stand no more than *reach* blocks apart, captions and links between them passed over."""
    first, last = phrases.block(phrase), phrases.block(later)
    apart = 0
    while last > first and apart <= reach:
        apart += phrases.cast.units.layout.blocks[last].kind not in _PASSED
        last -= 1
    return apart <= reach


#: What parts no paragraphs.
_PASSED: Final = frozenset({BlockKind.CAPTION, BlockKind.RELATED, BlockKind.FURNITURE})


def _who_spoke(phrases: Phrases, found: Sequence[Draft]) -> Draft | None:
    """The last statement; the first of '"…," he said when a reporter asked', '"…," said Mr Tveit, whose aide said'."""
    if not found:
        return None
    first, last = found[-2:] if len(found) > 1 else (found[-1], found[-1])
    asked = last.attribution is not None and bool(phrases.tags[last.attribution.first - 1] & {"when", "after"})
    quoted = first.ranges[0][0] in phrases.quotations and last.ranges[0][0] not in phrases.quotations
    aside = asked or (quoted and last.rule == WHO_SAID.name)
    if _is_event(phrases, last):
        return first if first is not last else None
    return first if aside and phrases.sentence[first.extent[0]] == phrases.sentence[last.extent[0]] else last


def _is_event(phrases: Phrases, draft: Draft) -> bool:
    """True of what somebody announced as a side clause tells: "after Norway announced talks", "who announced it"."""
    told = draft.attribution
    if (
        told is None
        or told.verb is None
        or told.verb.act != "announce"
        or draft.ranges[-1][1] - 1 in phrases.quotations
    ):
        return False
    return draft.rule == WHO_SAID.name or "subordinator" in phrases.tags[told.first - 1]


def _inside(phrases: Phrases, phrase: int, before: Draft | None) -> Draft:
    """A long quotation in a sentence that has no reporting word for it: of the sentence's subject."""
    first, end = phrases.sentence[phrase]
    who: Source = ()
    signed = signature(phrases, phrase + 1) if phrase == first else ()
    if signed:
        return Draft(ranges=((phrase, phrase + 1),), rule=SIGNED.name, who=signed, attribution=None)
    colon = "colon" in phrases.tags[phrase - 1]
    if colon:
        who = answering(phrases, first, phrase) or named_in_label(phrases, first, phrase - 1)
    if not who and ends_sentence(phrases, phrase, ",?!-–—"):
        behind = phrases.cast.units.vocabulary.alphabet.compile(_SPOKE).match(phrases.letters, phrase + 1, end)
        who = () if behind is None else (behind.span("who"),)
    if not who and before is not None and before.ranges[-1][1] > first:
        who = before.who
    who = who or first_subject(phrases, first, phrase)
    if not who and before is not None:
        who = before.who
    rule = COLON.name if colon else INSIDE.name
    return Draft(ranges=((phrase, phrase + 1),), rule=rule, who=who, attribution=None)


#: Somebody who does something behind a quotation: "an angry Mr Tveit thundered".
_SPOKE: Final = f"who:(party|{DETERMINED}|capital{{1,4}}) adverb? low"

TOLD: Final = Rule(
    name="told-then-quotation",
    pattern="stop quotation",
    holds=('Mr Tveit told reporters. "The road is open."',),
    fails=("Mr Tveit told reporters. The road is open.",),
)
GOES_ON: Final = Rule(
    name="quotation-goes-on",
    pattern="quotation",
    holds=('Mr Tveit said the road was open.\n"It is open to all who want to come."',),
    fails=("Mr Tveit said the road was open.",),
)
SIGNED: Final = Rule(
    name="quotation-signed",
    pattern="quotation",
    holds=('"The road is open to all of you."\n- Mr Tveit', '"The road is open to all of you" - Mr Tveit'),
    fails=('"The road is open to all of you."\nMr Tveit is here.',),
)
COLON: Final = Rule(
    name="x-colon",
    pattern="colon quotation&speech",
    holds=('Mr Tveit: "The road is open to all of you."',),
    fails=("Mr Tveit: The road.",),
)
INSIDE: Final = Rule(
    name="long-quotation",
    pattern="quotation&speech",
    holds=('Mr Tveit left with the words "The road is open to all of you".',),
    fails=('Mr Tveit met "the boss".',),
)

RULES: Final = (TOLD, GOES_ON, SIGNED, COLON, INSIDE)
