"""Who speaks and is neither named nor in office, where a pronoun takes it up: a document, a family, "two aides"."""

from typing import Final, final

import attrs

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Stretch
from newsmodel.extraction.facts.statements.subject.first_subject import first_subject
from newsmodel.extraction.facts.statements.subject.full_names import behind_name
from newsmodel.model.organization import Organization, OrganizationKind
from newsmodel.model.statement import Speaker, Statement
from newsmodel.span import Span
from newsmodel.values.evidence import Mention, MentionKind


@final
@attrs.define
class Sources:
    """The parties that the words for a source and the pronouns behind them make."""

    phrases: Phrases
    #: Who spoke last, if no party is known for the words.
    last: Stretch | None = None
    #: All who spoke so.
    heard: list[Stretch] = attrs.field(factory=list[Stretch])
    #: The parties, by the words for each.
    parties: dict[str, Organization] = attrs.field(factory=dict[str, Organization])
    #: Which party the words at a place mean.
    places: dict[Span, str] = attrs.field(factory=dict[Span, str])

    def taken_up(self, speaker: Speaker, phrase: int, *, several: bool) -> Speaker:
        """The speaker "it", with *several* "they", at *phrase* as the source told of before that it stands for."""
        source = self._source(phrase, several=several)
        return speaker if source is None else self._united(speaker, source, MentionKind.PRONOUN)

    def heard_last(self, speaker: Speaker) -> Speaker:
        """The speaker "it" as the source that spoke last."""
        return speaker if self.last is None else self._united(speaker, self.last, MentionKind.PRONOUN)

    def somebody(self, speaker: Speaker, phrase: int, last: str | None) -> Speaker:
        """The speaker "he" or "she" as the man or woman who spoke last, of whom no more is told.

        Args:
            speaker: who speaks.
            phrase: the phrase of the pronoun.
            last: id of who spoke last, if that is a party.
        """
        source = self.last if last is None else next((s for s in self.heard[::-1] if self._is(s, last)), None)
        if source is None or self.phrases.block(phrase) - self.phrases.block(source[0]) > 1:
            return speaker
        head = self.phrases.small[source[1] - 1].rpartition(" ")[2]
        fits = head in _SOMEBODY or head in _SOMEBODY_OF[speaker.words.casefold()] or self._is_name(source)
        return self._united(speaker, source, MentionKind.PRONOUN) if fits else speaker

    def _is_name(self, source: Stretch) -> bool:
        """True of a name that nobody knows to be one: "Saste"."""
        first, last = source
        named = all("capital" in self.phrases.tags[at] for at in range(first, last))
        return named and not any(self.phrases.word[at].isupper() for at in range(first, last))

    def _is(self, source: Stretch, party: str) -> bool:
        """True if the words of the source made the party."""
        return self.places.get(self._bare(source)) == party

    def spoke_before(self, phrase: int) -> bool:
        """True if the sentence before that of the phrase begins with a document that says something."""
        first, _ = self.phrases.sentence[phrase]
        return (
            self.last is not None
            and self.last[0] == self.phrases.sentence[first - 2][0]
            and self._is_document(self.last[1] - 1)
        )

    def again(self, speaker: Speaker, stretch: Stretch) -> Speaker:
        """The speaker "the board", "the group" as the source told of before that ended so, or had a name."""
        phrases = self.phrases
        word = speaker.words.casefold().rpartition(" ")[2]
        for source in reversed(self.heard[-_RECENT:]):
            far = phrases.block(stretch[0]) - phrases.block(source[0])
            if far > _FAR:
                break
            ends_so = phrases.small[source[1] - 1].rpartition(" ")[2] == word and source[1] - source[0] > 1
            ends_so = ends_so and (word not in _DOCUMENTS or word == speaker.words)  # not "the latest report"
            is_named = phrases.word[source[1] - 1][0].isupper() and word in _BODIES
            outlet = word in _OUTLETS and not _OUTLETS.isdisjoint(phrases.small[source[0] : source[1]])
            is_named = is_named or (outlet and phrases.word[source[1] - 1][0].isupper())
            if source[1] <= stretch[0] and (ends_so or is_named):
                return self._united(speaker, source, MentionKind.NOMINAL)
        return speaker

    def _united(self, speaker: Speaker, source: Stretch, kind: MentionKind) -> Speaker:
        """The speaker with the party of the source, which is made if it is new."""
        span = self._bare(source)
        if speaker.span is None or speaker.span == span:
            return speaker
        words = span.of(self.phrases.cast.units.layout.text)
        party = self.parties.get(words.casefold())
        if party is None:
            party = Organization(id=f"gs{len(self.parties) + 1}", name=words, kind=self._kind(source[1] - 1))
        known = {mention.span for mention in party.mentions}
        named = Mention(span=span, words=words, kind=MentionKind.NOMINAL)
        again = Mention(span=speaker.span, words=speaker.words, kind=kind)
        new = tuple(mention for mention in (named, again) if mention.span not in known)
        self.parties[words.casefold()] = attrs.evolve(party, mentions=(*party.mentions, *new))
        self.places[span] = party.id
        return attrs.evolve(speaker, party=party.id)

    def _kind(self, head: int) -> OrganizationKind:
        if self._is_document(head):
            return OrganizationKind.DOCUMENT
        alone = self.phrases.small[head].rpartition(" ")[2] in _SOMEBODY.union(*_SOMEBODY_OF.values())
        return OrganizationKind.OTHER if alone else OrganizationKind.GROUP

    def told(self, statement: Statement) -> Statement:
        """The statement, its speakers with the parties that were found later."""
        if not any(speaker.party is None and speaker.span in self.places for speaker in statement.speakers):
            return statement
        speakers = (
            attrs.evolve(s, party=self.places[s.span]) if s.party is None and s.span in self.places else s
            for s in statement.speakers
        )
        return attrs.evolve(statement, speakers=tuple(speakers))

    def several(self, party: str) -> bool | None:
        """True if the party, one of these, is spoken of as "they", None if it is none of these."""
        known = next((known for known in self.parties.values() if known.id == party), None)
        return None if known is None else known.mentions[1].words.casefold() == "they"

    def _source(self, phrase: int, *, several: bool) -> Stretch | None:
        """What the pronoun stands for: the subject so far, who spoke in the sentence before, a document in it."""
        phrases = self.phrases
        first, _ = phrases.sentence[phrase]
        leads = bool(phrases.tags[first] & {"subordinator", "turn"})
        starts = range(first + leads, first - 1, -1) if leads or not phrases.tags[phrase - 1] & _APART else ()
        for start in starts:  # "although the report names him, it says"; not "the report is late, it says"
            subject = first_subject(phrases, start, phrase)
            if subject and subject[0][1] <= phrase and self._fits(subject[0], several=several):
                return subject[0]
        last = self.last if self.last is not None and self._fits(self.last, several=several) else None
        before = phrases.sentence[first - 2] if first > 1 else (first, first)
        near = before[0] < first and phrases.block(first) - phrases.block(before[0]) <= 1
        if (last is not None and last[0] >= before[0]) or not near:
            return last if last is not None and phrases.block(first) - phrases.block(last[0]) <= 1 else None
        if several:
            subject = first_subject(phrases, *before)
            fits = subject and self._fits(subject[0], several=True) and not self._is_document(subject[0][1] - 1)
            return subject[0] if fits else last
        documents = (at for at in range(before[1] - 1, before[0], -1) if self._is_document(at))
        document = next(documents, None)
        return last if document is None else (document - ("det" in phrases.tags[document - 1]), document + 1)

    def _fits(self, source: Stretch, *, several: bool) -> bool:
        """True of words for one thing, with *several* for more; not of somebody who is known as a party."""
        phrases = self.phrases
        head = source[1] - 1
        reference = phrases.references.get(head)
        unknown = reference is not None and reference.party is None and "pronoun" not in reference.tags  # "three men"
        if (phrases.tags[head] & _NO_SOURCE and not unknown) or not phrases.word[head][-1:].isalpha():
            return False
        word = phrases.small[head].rpartition(" ")[2]
        if "utterance" in phrases.tags[head] and word not in _DOCUMENTS:
            return False  # "after his threat it has told"
        plural = word in _SEVERAL or (word.endswith("s") and not word.endswith(("ss", "us", "is")))
        return plural or word in _EITHER if several else not plural

    def _is_document(self, phrase: int) -> bool:
        phrases = self.phrases
        if phrases.small[phrase].rpartition(" ")[2] not in _DOCUMENTS or "party" in phrases.tags[phrase]:
            return False
        return bool(phrases.all_tags(max(0, phrase - _NEAR), phrase) & _DETERMINING)  # not "so media report"

    def _bare(self, source: Stretch) -> Span:
        first, last = source
        while last - first > 1 and "det" in self.phrases.tags[first] and "owner" not in self.phrases.tags[first]:
            first += 1
        span = self.phrases.span(first, behind_name(self.phrases, last))
        led = last - first == 1 and self.phrases.small[first].startswith("the ")  # "the three men"
        return Span(span.start + len("the "), span.end) if led else span


#: Marks before a pronoun that tells who says what stands before it.
_APART: Final = frozenset({"comma", "quotation", "dash"})
#: Phrases from the article of a noun to it.
_NEAR: Final = 3
#: Sources looked at for it.
_RECENT: Final = 30
#: Paragraphs behind a source in which a word for its kind still means it.
_FAR: Final = 4
#: What a body with a name of its own is called.
_BODIES: Final = frozenset({"group", "organization", "organisation", "company", "firm", "charity", "union", "body"})
#: What a paper is called: "the newspaper Nord" is "the paper".
_OUTLETS: Final = frozenset({"newspaper", "paper", "daily", "tabloid", "magazine", "weekly", "broadsheet"})
#: What says nothing: "talks", "who", "Monday"; and who is a party already.
_NO_SOURCE: Final = frozenset({"pronoun", "party", "relative", "time", "noun"})
_DETERMINING: Final = frozenset({"det", "owner", "possessive"})
#: What may say something without anybody who is told of saying it.
_DOCUMENTS: Final = frozenset(
    {
        "statement", "report", "letter", "document", "communique", "communiqué", "declaration", "agreement",
        "editorial", "article", "memo", "memorandum", "resolution", "text", "treaty", "notice", "bill", "complaint",
        "study", "survey", "poll", "account", "paper", "book", "draft", "transcript", "indictment", "lawsuit", "filing",
        "ruling", "release", "readout", "email", "e-mail", "message", "note", "post", "tweet", "cable", "dispatch",
        "column", "commentary", "story", "decree", "website", "analysis", "assessment", "charter", "constitution",
        "advisory", "affidavit", "dossier", "accord", "pact", "manifesto", "petition", "summary",
    }
)  # fmt: skip
#: One person of whom no more is told.
_SOMEBODY: Final = frozenset(
    {"person", "teenager", "one", "another", "caller", "speaker", "adult", "child", "kid", "youth", "individual"}
)
_SOMEBODY_OF: Final = {
    "he": frozenset({"man", "boy", "gentleman", "guy", "dad", "grandfather", "brother", "uncle", "nephew"}),
    "she": frozenset({"woman", "girl", "lady", "mum", "mom", "grandmother", "sister", "aunt", "niece"}),
}
_SEVERAL: Final = frozenset({"people", "media", "men", "women", "police", "some", "many", "others", "both"})
#: Bodies that are spoken of as "it" and as "they".
_EITHER: Final = frozenset({"family", "couple", "pair", "team", "group", "crew", "government", "ministry", "company"})
