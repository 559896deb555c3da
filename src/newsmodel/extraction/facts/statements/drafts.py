"""Statements of one sentence: each attribution with its content, nested ones left out."""

from collections.abc import Sequence
from typing import Final, final

import attrs

from newsmodel.extraction.facts.grammar import NOUN_PHRASE
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.attributing.attributions import ACCORDING, IN_HIS_WORDS
from newsmodel.extraction.facts.statements.attributing.limits import is_anothers, limit_of
from newsmodel.extraction.facts.statements.attributing.relays import (
    as_told_by,
    cited,
    gives_reason,
    is_inserted,
    passes_on,
)
from newsmodel.extraction.facts.statements.draft import Draft, before, draft_of, ends_quoted, in_front
from newsmodel.extraction.facts.statements.speaking.channels import is_told_in
from newsmodel.extraction.facts.statements.subject.attribution import Attribution, Source, Stretch
from newsmodel.extraction.facts.statements.subject.wordings import (
    AND_SAID,
    SAID_X,
    SAYING,
    UNDER_FIRE,
    WHO_SAID,
    X_SAID,
)
from newsmodel.extraction.facts.statements.words.clause_limits import clause_limit
from newsmodel.extraction.facts.statements.words.content import (
    REACH,
    content_behind,
    has_verb,
)
from newsmodel.extraction.facts.statements.words.deeds import is_verb

#: Later attributions looked at for one that ends the content.
_RIVALS: Final = 12


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
            return self._is_told_of(attribution, limit) or self._relay(attribution.who, attribution.last)
        if self.drafts and attribution.rule == IN_HIS_WORDS.name:
            return True  # 'Mr Tveit said the road was, in his words, "a gift"'
        if passes_on(self.phrases, attribution, later, end):
            self.relays, self.free = attribution.who, attribution.last
            return True
        source = cited(self.phrases, attribution, limit)
        if source and self.drafts:
            self._relay(source, source[0][1])
        elif source:
            self.relays, self.free = source, source[0][1]
        return bool(source) or (bool(self.drafts) and gives_reason(self.phrases, attribution, limit))

    def _is_told_of(self, attribution: Attribution, limit: int) -> bool:
        """True of "according to Ms Berg" at the end behind what somebody promised: the whole sentence is hers."""
        phrases, last = self.phrases, self.drafts[-1]
        ends = phrases.tags[attribution.first - 1] & {"comma"} and "stop" in phrases.tags[attribution.last]
        if not ends or last.rule == WHO_SAID.name or not _is_no_word(phrases, last):
            return False
        whole = draft_of(phrases, attribution, self.sentence, self.before, limit)
        if whole is None or whole.ranges[0][0] >= attribution.first:
            return False
        self.drafts[-1] = whole
        self.free = attribution.last
        return True

    def _relay(self, via: Source, free: int) -> bool:
        self.drafts[-1] = attrs.evolve(self.drafts[-1], via=via)
        self.free = free
        return True

    def _enter(self, attribution: Attribution, limit: int) -> None:
        """Keep what the attribution says; one that says nothing may be a relay behind what is told."""
        phrases, sentence = self.phrases, self.sentence
        draft = draft_of(phrases, attribution, sentence, self.free, limit)
        relays = bool(self.drafts) and _is_relay(phrases, attribution, self.free)
        if ((draft is None and relays) or self._goes_on(draft)) and self.drafts and _is_deed(phrases, self.drafts[-1]):
            content = content_behind(phrases, attribution, limit)
            whole = before(phrases, attribution, sentence, self.before, limit, content)
            if whole is not None or (draft is None and self.drafts[-1].rule != WHO_SAID.name):
                draft = whole
                del self.drafts[-1:]
        if draft is not None:
            front = in_front(phrases, draft, sentence, self.free, limit)
            self.drafts += [front] if front is not None else []
            self.before = self.free
            draft.around += _speaking(phrases, attribution)
            draft.whom = draft.whom or _written_to(phrases, draft.around)
            draft.via = attribution.via or self.relays or draft.via
            self.relays = ()
            self.drafts.append(draft)
            ends = (last for _, last in draft.ranges if last <= sentence[1])
            self.free = max([self.free, attribution.last, *ends])
        elif self.drafts and relays and attribution.rule != AND_SAID.name and attribution.who != self.drafts[-1].who:
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
    """True of "Norway promised to pay" and "stressed its wishes": rather done than said where another tells of it.

    So of praise, of thoughts, and of "pressing" in "Norway will keep pressing Chile, Ms Berg said".
    """
    attribution, first = draft.attribution, draft.ranges[0][0]
    if _is_no_word(phrases, draft):
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
    thing = "clause" not in attribution.verb.takes or _is_thing(phrases, attribution, first, last)
    directly = first == attribution.last and thing
    directly = directly or bool(phrases.tags[first - 1] & {"of", "about"})
    told = phrases.tags[first] & {"quotation", "to", "colon"} or has_verb(phrases, first, last)
    quoted = next((phrase for phrase in range(first, last) if phrase in phrases.quotations), None)
    told = told or (quoted is not None and not phrases.tags[quoted - 1] & {"prep", "join", "det"})
    return directly and not told


def _is_thing(phrases: Phrases, attribution: Attribution, first: int, last: int) -> bool:
    """True of "Norway has suggested a talk, Ms Berg said", not of "has denied any wrongdoing", which are its words."""
    verb = attribution.verb
    if verb is None or verb.act == "say" or "object" not in verb.takes or phrases.small[first] in ("any", "all"):
        return False
    opens = attribution.first == phrases.sentence[first][0] and "pronoun" not in phrases.tags[first]
    return opens and not any(is_verb(phrases, phrase) for phrase in range(first, last))


def _spoke(phrases: Phrases, attribution: Attribution) -> bool:
    """True if something is said before the attribution in its sentence."""
    before = phrases.tags[phrases.sentence[attribution.cue[0]][0] : attribution.first]
    return any("say" in tags and tags & {"past", "third"} for tags in before)


def _is_no_word(phrases: Phrases, draft: Draft) -> bool:
    """True of what is thought or praised, and of "pressing" in "will keep pressing Chile"."""
    attribution, first = draft.attribution, draft.ranges[0][0]
    if attribution is None or draft.rule == UNDER_FIRE.name:
        return attribution is not None
    if draft.rule == SAYING.name:
        return not phrases.tags[attribution.first] & {"comma", "dash", "with"} and first not in phrases.quotations
    return attribution.verb is not None and (attribution.verb.reports == "seldom" or attribution.verb.act == "praise")


_DEEDS: Final = frozenset({"promise", "ask", "agree"})


def _speaking(phrases: Phrases, attribution: Attribution) -> tuple[Stretch, ...]:
    """The aside in "Mr Tveit, speaking in Oslo on Monday, said", "the mayor, Mr Tveit, in a statement, said"."""
    cue = attribution.cue[0]
    behind = attribution.who[-1][1] if attribution.who else cue
    for at in range(behind, cue):
        parted = phrases.tags[at - 1] & {"comma", "dash"} or phrases.word[at - 1].endswith(",")
        if parted and (
            phrases.word[at] in _SPEAKING or ("prep" in phrases.tags[at] and is_told_in(phrases, (at, cue)))
        ):
            return ((at, cue),)
    return ()


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
_LETTERS: Final = frozenset(
    {
        "letter", "message", "note", "memo", "email", "e-mail", "cable", "telegram", "addressed", "wrote", "written",
        "writing",
    }
)  # fmt: skip


def _is_relay(phrases: Phrases, attribution: Attribution, free: int) -> bool:
    before = attribution.first - 1
    quoted = not attribution.inherits and ends_quoted(phrases, before, 0)
    return before <= free and (quoted or "comma" in phrases.tags[before])
