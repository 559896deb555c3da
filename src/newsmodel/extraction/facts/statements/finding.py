"""Who said what: attributions with the words that belong to them, and quotations that stand alone."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

import attrs

from newsmodel.extraction.facts.phrases import TELLING, Phrases, read_phrases
from newsmodel.extraction.facts.statements.attributing.attributions import RULES as ATTRIBUTION_RULES
from newsmodel.extraction.facts.statements.attributing.attributions import find_attributions
from newsmodel.extraction.facts.statements.draft import Draft
from newsmodel.extraction.facts.statements.drafts import drafts_of_sentence
from newsmodel.extraction.facts.statements.quoting.listed import with_lists
from newsmodel.extraction.facts.statements.quoting.posts import find_posts
from newsmodel.extraction.facts.statements.quoting.transcripts import find_turns
from newsmodel.extraction.facts.statements.quoting.unattributed import RULES as QUOTATION_RULES
from newsmodel.extraction.facts.statements.quoting.unattributed import with_unattributed
from newsmodel.extraction.facts.statements.speaking.channels import channel_of, is_briefing, place_among, time_among
from newsmodel.extraction.facts.statements.speaking.speakers import Turns
from newsmodel.extraction.facts.statements.speaking.voices import speakers_of
from newsmodel.extraction.facts.statements.subject.attribution import Attribution, Stretch
from newsmodel.extraction.facts.statements.subject.wordings import BOTH_SAID
from newsmodel.extraction.facts.statements.words.fragments import fragments
from newsmodel.extraction.resolution.cast import Cast
from newsmodel.model.organization import Organization
from newsmodel.model.statement import Speaker, SpeechAct, Statement, StatementKind
from newsmodel.values.evidence import Evidence, Fragment, MentionKind


class Told(NamedTuple):
    """What is said in a text, and who of those that say it is a party of its own there."""

    statements: tuple[Statement, ...]
    #: Documents and groups of which the text tells no more than that they say something.
    sources: tuple[Organization, ...]


class _Spoken(NamedTuple):
    """A draft with its words and those who speak them."""

    draft: Draft
    words: tuple[Fragment, ...]
    speakers: tuple[Speaker, ...]


def find_statements(cast: Cast) -> Told:
    """The statements of a text, in order, and the sources among their speakers."""
    phrases = read_phrases(cast, quotations=True)
    drafts: list[Draft] = []
    attributions = find_attributions(phrases)
    for sentence, group in _by_sentence(phrases, attributions):
        if phrases.block_kind(sentence[0]) in TELLING:
            drafts += drafts_of_sentence(phrases, sentence, group)
    drafts = with_lists(phrases, drafts, attributions)
    drafts = with_unattributed(phrases, drafts, attributions, TELLING)
    drafts.sort(key=lambda draft: draft.ranges)
    signed = (*find_posts(cast), *find_turns(cast))
    turns = Turns(phrases)
    told = [
        _Spoken(draft, words, who)
        for draft in drafts
        if (words := fragments(phrases, draft.ranges)) and not any(_is_in(words, whole) for whole in signed)
        for who in _one_each(
            phrases, draft, turns.speakers(draft.who, draft.extent, turns=not _is_claim(phrases, draft))
        )
    ]
    ids = _ids([spoken.words for spoken in told] + [whole.fragments for whole in signed])
    found = [
        *_statements(phrases, zip(ids, told, strict=False)),
        *(attrs.evolve(whole, id=id_) for id_, whole in zip(ids[len(told) :], signed, strict=True)),
    ]
    ordered = sorted(found, key=lambda statement: _start(statement.fragments))
    sources = turns.sources
    return Told(tuple(map(sources.told, ordered)), tuple(sources.parties.values()))


def _is_claim(phrases: Phrases, draft: Draft) -> bool:
    """True of "Mr Tveit's claim that it is late" where another tells of it: "she disputed Mr Tveit's claim"."""
    if draft.attribution is None or draft.attribution.noun is None or not draft.who:
        return False
    first, last = draft.who[0]
    return first > phrases.sentence[first][0] + 1 and "pronoun" not in phrases.all_tags(first, last)


def _is_in(words: Sequence[Fragment], whole: Statement) -> bool:
    """True if the words are a part of an embedded post or a turn."""
    return words[0].span.overlaps(whole.evidence[0].span)


def _one_each(phrases: Phrases, draft: Draft, speakers: Sequence[Speaker]) -> Iterator[tuple[Speaker, ...]]:
    """The speakers; one at a time where each says it: "both of whom", persons by name, "they" who are two persons.

    Not what they say word for word, which is one text of both, unless they have put it out jointly.
    """
    named = len(speakers) > 1 and all(speaker.party in phrases.persons for speaker in speakers)
    if len(draft.who) > 1:
        verbatim = all(first in phrases.quotations and last == first + 1 for first, last in draft.ranges)
        apart = not verbatim or "joint" in phrases.small[slice(*phrases.sentence[draft.who[0][0]])]
        named = named and apart and all(_is_named(phrases, who) for who in draft.who)
    if draft.rule == BOTH_SAID.name or named:
        yield from ((speaker,) for speaker in speakers)
    else:
        yield tuple(speakers)


def _is_named(phrases: Phrases, who: Stretch) -> bool:
    """True of "Mr Tveit", "the mayor Ine Tveit" and "he", not of "the mayor"."""
    reference = phrases.references.get(who[1] - 1)
    if reference is None or "person" not in reference.tags:
        return False
    if "pronoun" in reference.tags:
        return "plural" not in reference.tags
    person = phrases.persons.get(reference.party or "")
    if person is None or person.name is None:
        return False
    return any(m.kind is not MentionKind.NOMINAL and m.span.overlaps(reference.span) for m in person.mentions)


def _ids(statements: Sequence[Sequence[Fragment]]) -> list[str]:
    """An id for each statement, counted in order of the text."""
    ids = [""] * len(statements)
    for number, place in enumerate(sorted(range(len(ids)), key=lambda place: _start(statements[place])), 1):
        ids[place] = f"s{number}"
    return ids


def _start(fragments: Sequence[Fragment]) -> tuple[int, int]:
    span = fragments[0].span
    return span.start, span.end


def _by_sentence(
    phrases: Phrases, attributions: Iterable[Attribution]
) -> Iterator[tuple[Stretch, Sequence[Attribution]]]:
    for sentence, group in groupby(attributions, key=lambda attribution: phrases.sentence[attribution.cue[0]]):
        yield sentence, tuple(group)


def _statements(phrases: Phrases, told: Iterable[tuple[str, _Spoken]]) -> Iterator[Statement]:
    for id_, (draft, words, speakers) in told:
        attribution = draft.attribution
        verb = None if attribution is None else attribution.verb
        word = verb if verb is not None else None if attribution is None else attribution.noun
        time = time_among(phrases, draft.around)
        whom = () if draft.whom is None or is_briefing(phrases, draft.whom) else (draft.whom,)
        yield Statement(
            id=id_,
            kind=StatementKind.of(words),
            fragments=words,
            speakers=speakers,
            cue=None if attribution is None else _evidence(phrases, attribution.cue, draft.rule),
            verb=None if verb is None else verb.lemma,
            act=SpeechAct.SAY if word is None else SpeechAct(word.act),
            negated=attribution is not None and attribution.negated,
            addressees=speakers_of(phrases, whom),
            channel=channel_of(phrases, attribution, draft.whom, draft.around),
            via=speakers_of(phrases, draft.via),
            when=None if time is None else time.value,
            times=() if time is None else (time,),
            where=place_among(phrases, draft.around),
            evidence=(_evidence(phrases, draft.extent, draft.rule),),
        )


def _evidence(phrases: Phrases, extent: Stretch, rule: str) -> Evidence:
    span = phrases.span(*extent)
    return Evidence(span=span, words=span.of(phrases.cast.units.layout.text), rule=rule)


RULES: Final = (*ATTRIBUTION_RULES, *QUOTATION_RULES)
