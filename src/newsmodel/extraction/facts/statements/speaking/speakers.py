"""Who speaks: whose turn it is, and whom a pronoun or a description among the words of a source means."""

from collections.abc import Mapping
from itertools import accumulate
from typing import Final

from newsmodel.extraction.facts.phrases import TELLING, Phrases
from newsmodel.extraction.facts.statements.speaking.bodies import Bodies
from newsmodel.extraction.facts.statements.speaking.issuers import issuers_before
from newsmodel.extraction.facts.statements.speaking.several import both_who, they_are, two_are
from newsmodel.extraction.facts.statements.speaking.sources import Sources
from newsmodel.extraction.facts.statements.speaking.voices import speakers_of
from newsmodel.extraction.facts.statements.subject.attribution import Source
from newsmodel.extraction.facts.statements.subject.first_subject import first_subject
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.model.organization import Organization, OrganizationKind
from newsmodel.model.person import Gender, Person
from newsmodel.model.statement import Speaker
from newsmodel.values.evidence import MentionKind


class Turns:
    """Whose turn it was last, for the pronouns that come after."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases
        self._persons: Mapping[str, Person] = phrases.persons
        self._genders: Final = phrases.cast.genders
        self._bodies = {organization.id for organization in phrases.cast.organizations}
        groups = (o for o in phrases.cast.organizations if o.kind is OrganizationKind.GROUP)
        self._groups = {organization.id for organization in groups}
        #: Those that are spoken of as "they" alone: "officials".
        self._crowds = {o.id for o in phrases.cast.organizations if o.id in self._groups and _is_crowd(o)}
        #: For each block, how many paragraphs there are up to it: a caption between two of them does not part them.
        blocks = phrases.cast.units.layout.blocks
        self._paragraphs = list(accumulate(int(block.kind in TELLING) for block in blocks))
        self._last: tuple[Speaker, ...] = ()
        self._end = 0
        self.sources: Final = Sources(phrases)
        self.bodies: Final = Bodies(phrases)

    def speakers(self, source: Source, extent: tuple[int, int], *, turns: bool = True) -> tuple[Speaker, ...]:
        """The speakers of *source*, pronouns resolved; *extent* are the first phrase and the end of the statement.

        Who did not speak in turn, as Mr Tveit did not in "disputed Mr Tveit's claim", is no one for "he" behind it.
        """
        found = speakers_of(self._phrases, source)
        near = bool(self._last) and self._is_near(source, extent[0])
        if len(found) == 1 and found[0].words.casefold() in _OWNERS:
            found = (self._owner(found[0], source[0][0], near=near),)
        elif len(found) == 1 and near:
            found = (self._resolved(found[0], source[0][0], extent[0]),)
        elif len(found) == 1 and found[0].words.casefold() in _ONE_PERSON:
            found = (self._not_told_of(found[0], source[0][0], extent[0]),)
        if len(found) == 1:
            found = self._taken_up(self._told_of(found[0], source[0]), source[0], extent[0])
        if len(found) == 1:
            found = self._several(found[0], source[0])
        if found and found[0].party is not None and turns:
            self._last, self._end = found, extent[1] - 1
        if found:
            is_open = len(source) == 1 and found[0].party is None
            self.sources.last = source[0] if is_open else None
            self.sources.heard += source[:is_open]
        return found

    def _taken_up(self, speaker: Speaker, stretch: tuple[int, int], told: int) -> tuple[Speaker, ...]:
        """The speaker with the party that spoke or was told of before, where the words mean one that is not known."""
        word, at = speaker.words.casefold(), stretch[0]
        if speaker.party is not None:
            heard = word == "it" and told in self._phrases.quotations
            return (self._heard_before(speaker, at) if heard else speaker,)
        if word in _THINGS:
            several = word == "they"
            known = several and they_are(self._phrases, at)
            return (speaker if known else self.sources.taken_up(speaker, at, several=several),)
        if word in _ONE_PERSON:
            return (self.sources.somebody(speaker, at, self._spoke_last()),)
        if self._is_one_of_them(stretch):
            return (self._one_of_them(speaker, at),)
        return self._issued(speaker, stretch) or (self._body(speaker, stretch),)

    def _spoke_last(self) -> str | None:
        """Id of who spoke last, None if that is no party."""
        return self._last[0].party if self.sources.last is None and len(self._last) == 1 else None

    def _is_one_of_them(self, stretch: tuple[int, int]) -> bool:
        """True of "one of them" that says something."""
        first = stretch[0]
        return self._phrases.small[first] in _ONE and tuple(self._phrases.small[first + 1 : first + 3]) == _OF_THEM

    def _one_of_them(self, speaker: Speaker, phrase: int) -> Speaker:
        """The speaker "one of them" with the party of those that spoke before."""
        last = self._last[0].party if len(self._last) == 1 and self._apart(self._end, phrase) <= 1 else None
        if last is not None and self._is_body(last, plural=True):
            return Speaker(party=last, words=speaker.words, span=speaker.span)
        return self.sources.taken_up(speaker, phrase, several=True)

    def _several(self, speaker: Speaker, stretch: tuple[int, int]) -> tuple[Speaker, ...]:
        """The speaker; each of those whom "they" and "the two leaders" mean."""
        known: tuple[str, ...] = ()
        if speaker.words.casefold() == "who":
            known = both_who(self._phrases, stretch[0])
        elif speaker.party is None and speaker.words.casefold() == "they":
            known = they_are(self._phrases, stretch[0])
        elif speaker.party not in self._persons:
            known = two_are(self._phrases, *stretch)
        return tuple(Speaker(party=id_, words=speaker.words, span=speaker.span) for id_ in known) or (speaker,)

    def _issued(self, speaker: Speaker, stretch: tuple[int, int]) -> tuple[Speaker, ...]:
        """Who put out "the statement": who issued one, who spoke last in one, or is a body and spoke last."""
        word, phrases = speaker.words.casefold(), self._phrases
        if word not in _WRITINGS or "the" not in phrases.tags[stretch[0]]:
            return ()
        last = self._last[0].party if len(self._last) == 1 else None
        first, end = phrases.sentence[self._end]
        apart = self._apart(self._end, stretch[0]) if last is not None and end <= stretch[0] else _FAR
        issued: tuple[str, ...] = ()
        if last is not None and word in phrases.small[first:end] and apart <= _TWO:
            issued = (last,)
        elif word in _ISSUED:
            by_body = last is not None and last in self._bodies and apart <= 1
            issued = issuers_before(phrases, word, stretch[0]) or ((last,) if last is not None and by_body else ())
        return tuple(Speaker(party=party, words=speaker.words, span=speaker.span) for party in issued)

    def _heard_before(self, speaker: Speaker, phrase: int) -> Speaker:
        """The speaker "it" behind a quotation as the source that spoke in the sentence before, if one did."""
        last = self.sources.last
        first, _ = self._phrases.sentence[phrase]
        if last is None or first < _TWO or self._phrases.sentence[first - _TWO] != self._phrases.sentence[last[0]]:
            return speaker
        return self.sources.heard_last(speaker)

    def _body(self, speaker: Speaker, stretch: tuple[int, int]) -> Speaker:
        """The speaker with the body that the words mean, as far as they tell its kind: "the agency"."""
        if not self.bodies.is_definite(speaker, stretch):
            return self.bodies.country(speaker, stretch)
        found = self.bodies.named_so(speaker, stretch)
        if found.party is None:
            found = self.sources.again(speaker, stretch)
        if found.party is None:
            found = self.bodies.of_kind(speaker, stretch, self._last[0].party if len(self._last) == 1 else None)
        return found if found.party is not None else self.bodies.land(speaker, stretch)

    def _is_near(self, source: Source, first: int) -> bool:
        """True if who spoke last may speak again as "he": over a paragraph too that is about nobody else."""
        apart = self._apart(self._end, first)
        if apart <= 1 or apart > _TWO or first not in self._phrases.quotations or not source:
            return apart <= 1
        before = self._source_before(source[0][0])
        reference = self._phrases.references.get(before[0][0]) if before else None
        if reference is None or reference.party not in self._persons:
            return True
        words = "utterance" in self._phrases.tags[before[0][1] - 1]  # "Mr Berg's comments come ahead of the talks"
        return words and any(speaker.party == reference.party for speaker in self._last)

    def _apart(self, phrase: int, later: int) -> int:
        """How many paragraphs the phrases stand apart."""
        return self._paragraphs[self._phrases.block(later)] - self._paragraphs[self._phrases.block(phrase)]

    def _owner(self, speaker: Speaker, phrase: int, *, near: bool) -> Speaker:
        """Whose "his" is: of the subject of the sentence so far, else of who spoke last."""
        subject = first_subject(self._phrases, self._phrases.sentence[phrase][0], phrase)
        reference = self._phrases.references.get(subject[0][0]) if subject else None
        if reference is None:  # "with his pledge to pay, Mr Tveit has turned around"
            reference = self._behind_lead(phrase)
        last = self._last[0].party if near else None
        for party in (None if reference is None else reference.party, last, self._subject_before(phrase)):
            fits = party in self._bodies
            if party is not None and speaker.words.casefold() in _GENDERS:
                fits = party in self._persons
                fits = fits and self._genders.get(party) in (_GENDERS[speaker.words.casefold()], None)
            if fits:
                return Speaker(party=party, words=speaker.words, span=speaker.span)
        return speaker

    def _behind_lead(self, phrase: int) -> Reference | None:
        """Who is the subject behind the words that lead in a sentence, if the phrase is one of these."""
        first, end = self._phrases.sentence[phrase]
        if not self._phrases.tags[first] & {"prep", "subordinator"}:
            return None
        subject = first_subject(self._phrases, first, end)
        return self._phrases.references.get(subject[0][0]) if subject and subject[0][0] > phrase else None

    def _resolved(self, speaker: Speaker, phrase: int, told: int) -> Speaker:
        word = speaker.words.casefold()
        before = self._last[0]
        if before.party is None or before.party == speaker.party:
            return speaker
        if word != "it" and self._phrases.small[phrase - 1] == "what":
            return speaker  # "Ms Lund opened what she called a door"
        if told > phrase and self._acts_here(phrase, speaker.party):
            return speaker  # "Ms Lund was tired, but she promised to come"
        gender = _GENDERS.get(word)
        if gender is not None and before.party in self._persons:
            acted = self._acted_since(phrase, speaker.party)
            party = acted if acted is not None and self._genders.get(acted) in (gender, None) else before.party
            if self._genders.get(party) in (gender, None):
                return Speaker(party=party, words=speaker.words, span=speaker.span)
        if word == "they" and speaker.party is None and self._is_unknown(before.party):
            return Speaker(party=before.party, words=speaker.words, span=speaker.span)  # "An official said … They …"
        if word in ("it", "they") and speaker.party is None and self._is_body(before.party, plural=word == "they"):
            return Speaker(party=before.party, words=speaker.words, span=speaker.span)
        return speaker

    def _not_told_of(self, speaker: Speaker, phrase: int, told: int) -> Speaker:
        """The speaker of "Mr Berg will leave, he said", who is another, as the subject of the sentence before."""
        words = [self._phrases.references.get(at) for at in range(told, phrase)]
        meant = ["pronoun" in one.tags for one in words if one is not None and one.party == speaker.party]
        if not meant or any(meant):  # "After Mr Berg came, he was ill, he said"
            return speaker
        party = self._subject_before(phrase)
        fits = party in self._persons and self._genders.get(party or "") in (_GENDERS[speaker.words.casefold()], None)
        return Speaker(party=party, words=speaker.words, span=speaker.span) if fits else speaker

    def _acts_here(self, phrase: int, party: str | None) -> bool:
        """True if the sentence up to *phrase* is about the person, and nobody spoke in it."""
        first, _ = self._phrases.sentence[phrase]
        if self._end >= first or party not in self._persons:
            return False
        source = first_subject(self._phrases, first, phrase)
        reference = self._phrases.references.get(source[0][1] - 1) if len(source) == 1 else None
        return reference is not None and "pronoun" not in reference.tags and reference.party == party

    def _acted_since(self, phrase: int, meant: str | None) -> str | None:
        """The person whom the sentence before is about, where it stands in this paragraph and nobody spoke in it.

        Else who is *meant*, if it names that one; and of a paragraph before who was asked in it.
        """
        first, _ = self._phrases.sentence[phrase]
        if first < _TWO:
            return None
        start, end = self._phrases.sentence[first - _TWO]
        here = self._phrases.block(first - _TWO) == self._phrases.block(phrase)
        if self._end >= start or not (here or _ends_in_a_question(self._phrases, start, end)):
            return None
        source = first_subject(self._phrases, start, end)
        reference = self._phrases.references.get(source[0][0]) if source else None
        party = None if reference is None or "pronoun" in reference.tags else reference.party
        if party in self._persons:
            return party
        named = {
            one.party
            for at in range(start, end)
            if (one := self._phrases.references.get(at)) is not None and self._phrases.word[at][0].isupper()
        }
        return meant if meant in named and self._last[0].party not in named else None

    def _is_unknown(self, party: str) -> bool:
        """True of somebody of whom neither the name nor the gender is told: "an official"."""
        person = self._persons.get(party)
        return person is not None and person.name is None and person.gender is None

    def _told_of(self, speaker: Speaker, stretch: tuple[int, int]) -> Speaker:
        """The speaker, as the subject of the sentence before: "it" for a body, "the Danish senator" for a person."""
        word = speaker.words.casefold()
        before = self._body_here(stretch[0]) if word == "it" else None
        if word == "it" and before is None and self.sources.spoke_before(stretch[0]):
            return speaker  # "The report said Norway was late. It added"
        before = before or self._teller(speaker, stretch) or self._subject_before(stretch[0])
        if word not in _THINGS and (before is None or not self._is_described(speaker, stretch, before)):
            before = self._told_before(stretch[0])
        if before is None:
            return speaker
        if word in ("it", "they"):
            fits = speaker.party is None and self._is_body(before, plural=word == "they")
        else:
            fits = self._is_described(speaker, stretch, before)
        return Speaker(party=before, words=speaker.words, span=speaker.span) if fits else speaker

    def _teller(self, speaker: Speaker, stretch: tuple[int, int]) -> str | None:
        """Who closes the sentence before in "Mr Berg will come, Ms Lund said", if the speaker may be that one."""
        first, _ = self._phrases.sentence[stretch[0]]
        _, end = self._phrases.sentence[self._end]
        teller = self._told_before(stretch[0]) if first - _TWO < end <= first else None
        if teller is None or self._phrases.all_tags(self._end + 1, end) & _GOES_ON:
            return None
        return teller if self._is_described(speaker, stretch, teller) else None

    def _told_before(self, phrase: int) -> str | None:
        """Who alone spoke last, if that was in another sentence, here or in the paragraph before."""
        here = self._phrases.sentence[self._end] == self._phrases.sentence[phrase]
        return (
            self._last[0].party if len(self._last) == 1 and not here and self._apart(self._end, phrase) <= 1 else None
        )

    def _body_here(self, phrase: int) -> str | None:
        """The body that the clause, else the sentence is about so far: "Norway closed what it called a gift"."""
        first, _ = self._phrases.sentence[phrase]
        clauses = (at + 1 for at in range(phrase - 1, first, -1) if "subordinator" in self._phrases.tags[at])
        for start in (*clauses, first):
            subject = first_subject(self._phrases, start, phrase)
            reference = self._phrases.references.get(subject[0][0]) if subject else None
            if reference is not None and reference.party in self._bodies:
                return reference.party
        return None

    def _subject_before(self, phrase: int) -> str | None:
        """The party that the sentence before is about, if it stands in this paragraph or the one before."""
        source = self._source_before(phrase)
        reference = self._phrases.references.get(source[0][0]) if source else None
        return None if reference is None else reference.party

    def _source_before(self, phrase: int) -> Source:
        """The subject of the sentence before, in this paragraph or the one before."""
        first, _ = self._phrases.sentence[phrase]
        for _ in range(_CAPTIONS):
            if first < _TWO or self._apart(first - _TWO, phrase) > 1:
                return ()
            if self._phrases.block_kind(first - _TWO) in TELLING:
                break
            first, _ = self._phrases.sentence[first - _TWO]
        return () if first < _TWO else first_subject(self._phrases, *self._phrases.sentence[first - _TWO])

    def _is_described(self, speaker: Speaker, stretch: tuple[int, int], before: str) -> bool:
        """True if "the Danish senator", of whom nothing was said yet, may well be the person *before*."""
        known, new = self._persons.get(before), self._persons.get(speaker.party or "")
        if known is None or known.name is None or speaker.words.casefold().split()[-1] not in _CALLED:
            return False
        first = self._phrases.cast.units.tags[self._phrases.first[stretch[0]]]
        ours = self._phrases.small[stretch[0]].startswith("our ")  # "our correspondent"
        if not ("definite" in first or ours) or (speaker.party is not None and (new is None or new.name is not None)):
            return False
        if new is None or speaker.span is None:
            return speaker.party is None
        alike = (new.country in (None, known.country) or known.country is None) and new.gender in (None, known.gender)
        return alike and new.mentions[0].span.start >= speaker.span.start

    def _is_body(self, party: str, *, plural: bool) -> bool:
        """True of an organization; with *plural* only of a group, as "officials" are, which else are none."""
        several = self.sources.several(party)
        if several is not None:
            return several is plural
        return party in (self._groups if plural else self._bodies - self._crowds)


def _ends_in_a_question(phrases: Phrases, start: int, end: int) -> bool:
    """True of "Mr Tveit was asked if the road was open"."""
    asked = range(start + 1, end)
    return any(phrases.small[at] == "asked" and "be" in phrases.tags[at - 1] for at in asked)


def _is_crowd(group: Organization) -> bool:
    """True of "Danish officials", not of a group with a name: "the Fishers"."""
    return group.name.endswith("s") and any(mention.kind is MentionKind.NOMINAL for mention in group.mentions)


_TWO: Final = 2
_ONE: Final = frozenset({"one", "two", "some"})
_OF_THEM: Final = ("of", "them")
_FAR: Final = 9
#: What somebody whom the text names is called by, for a change.
_CALLED: Final = frozenset(
    {
        "senator", "congressman", "congresswoman", "candidate", "nominee", "tycoon",
        "frontrunner", "front-runner", "businessman", "businesswoman", "billionaire", "mogul", "author",
        "dictator", "ruler", "lawmaker", "republican", "democrat", "monarch", "king", "queen",
        "pope", "pontiff", "veteran", "politician", "diplomat", "envoy", "chairman", "chief", "secretary", "lawyer",
        "professor", "executive", "ambassador", "leader", "chancellor", "mp", "strongman", "commander", "negotiator",
        "actor", "actress", "singer", "musician", "rapper", "star", "player", "teenager", "preacher",
        "secretary-general", "correspondent", "operative", "strategist", "activist", "economist", "historian",
        "scientist", "banker", "investor", "entrepreneur", "lobbyist", "campaigner", "academic", "researcher", "writer",
        "columnist", "commentator", "comedian", "filmmaker", "athlete", "footballer", "coach", "cleric",
        "bishop", "priest", "farmer", "fisherman", "trader", "hardliner", "hard-liner", "conservative", "liberal",
        "centrist", "socialist", "reformist", "warlord", "technocrat", "newcomer", "incumbent", "challenger", "premier",
        "statesman", "philanthropist", "industrialist", "magnate", "heiress", "whistleblower", "dissident", "exile",
        "defector", "celebrity", "capitalist", "socialite", "publicist", "consultant", "pensioner", "grandmother",
        "grandfather", "novelist", "minister", "director", "analyst", "expert",
        "captain",
    }
)  # fmt: skip
#: What follows who says something where the sentence goes on.
_GOES_ON: Final = frozenset({"comma", "be", "have", "modal", "past"})
#: Sentences of captions and links between two paragraphs that are passed over.
_CAPTIONS: Final = 6
_THINGS: Final = frozenset({"it", "they"})
_WRITINGS: Final = frozenset({"statement", "letter", "message", "memo", "release", "email"})
#: Of these who puts it out is who speaks, be it a body or somebody by name.
_ISSUED: Final = frozenset({"statement", "release"})
_ONE_PERSON: Final = frozenset({"he", "she"})
_OWNERS: Final = frozenset({"his", "her", "its"})
_GENDERS: Final = {"he": Gender.MALE, "his": Gender.MALE, "she": Gender.FEMALE, "her": Gender.FEMALE}
