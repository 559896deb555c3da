"""Facts together with the English text that tells them."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final, final

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newsmodel.model.meeting import Medium, MeetingKind, MeetingStatus
from newsmodel.model.statement import Channel, StatementKind
from newsmodel.strategies.arguments import check_number
from newsmodel.strategies.words import table


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class ToldPerson:
    """Somebody whom the text introduces by office and full name."""

    #: The full name, as written.
    name: str
    #: The office, without its country: "foreign minister".
    office: str
    #: ISO 3166-1 alpha-2 code of the country whose office it is.
    country: str
    #: "Mr Solheim", as later sentences call the person.
    short: str


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class ToldMeeting:
    """An occasion that the text tells of."""

    #: Full names of those who meet.
    parties: tuple[str, ...]
    #: How things stand.
    status: MeetingStatus
    #: What sort of occasion it is.
    kind: MeetingKind
    #: How they confer; None where the text leaves it open.
    medium: Medium | None = None
    #: The city, as written.
    place: str | None = None
    #: The day, resolved.
    day: date | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class ToldStatement:
    """Something that the text reports somebody to have said."""

    #: Full name of the speaker.
    speaker: str
    #: The words, without quotation marks, "that" and the punctuation around them.
    words: str
    #: Lemma of the reporting verb.
    verb: str
    #: Quoted, or put in the reporter's words.
    kind: StatementKind
    #: Where it was said; None where the text leaves it open.
    channel: Channel | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Prose:
    """A text, and what a reader learns from it."""

    #: Paragraphs of one sentence, in English.
    text: str
    #: The day of publication.
    published: date
    #: Everybody, in order of first mention.
    persons: tuple[ToldPerson, ...]
    #: The meetings, in order of the text; no two of the same people.
    meetings: tuple[ToldMeeting, ...]
    #: The statements, in order of the text; no two in the same words.
    statements: tuple[ToldStatement, ...]


def prose(*, min_sentences: int = 1) -> SearchStrategy[Prose]:
    """Sentences of diplomatic news with the facts that they tell: what a parser must find.

    *min_sentences* is the least number of sentences that tell something, at most three; others, which tell nothing of
    the sort, may stand before each.

    >>> from hypothesis import given
    >>> @given(prose())
    ... def test_names_stand_in_the_text(told: Prose) -> None:
    ...     assert all(person.name in told.text for person in told.persons)
    >>> test_names_stand_in_the_text()

    Raises:
        TypeError: if *min_sentences* is no whole number.
        ValueError: if it is not from 0 to 3.
    """
    check_number("min_sentences", min_sentences, most=len(_PAIRS))
    return _prose(min_sentences)


#: Who meets or speaks of whom in a sentence, by their places in the cast: each pair once.
_PAIRS: Final = ((0, 1), (1, 2), (2, 0))


@st.composite
def _prose(draw: DrawFn, min_sentences: int) -> Prose:
    scene = _Scene(draw=draw, published=draw(st.dates(date(2000, 1, 1), date(2030, 12, 31))))
    pairs = draw(st.permutations(_PAIRS))[: draw(st.integers(min_sentences, len(_PAIRS)))]
    asides = [row["sentence"] for row in table("distractors")]
    sentences: list[str] = []
    for one, other in pairs:
        sentences += draw(st.lists(st.sampled_from(asides), max_size=1))
        sentences.append(draw(st.sampled_from(FORMS)).tell(scene, scene.cast[one], scene.cast[other]))
    return Prose(
        text="\n".join(sentences),
        published=scene.published,
        persons=tuple(scene.known),
        meetings=tuple(scene.meetings),
        statements=tuple(scene.statements),
    )


@attrs.define(kw_only=True)
class _Scene:
    """What has been told so far."""

    draw: DrawFn
    published: date
    #: Three who meet in pairs.
    cast: list[ToldPerson] = attrs.field(init=False)
    #: Those who may join a pair, each once.
    company: list[ToldPerson] = attrs.field(init=False)
    known: list[ToldPerson] = attrs.field(factory=list[ToldPerson])
    meetings: list[ToldMeeting] = attrs.field(factory=list[ToldMeeting])
    statements: list[ToldStatement] = attrs.field(factory=list[ToldStatement])

    def __attrs_post_init__(self) -> None:
        everybody = self.draw(st.lists(_people(), min_size=6, max_size=6, unique_by=lambda person: person.name))
        self.cast, self.company = everybody[:3], everybody[3:]

    def call(self, person: ToldPerson) -> str:
        """How the next sentence calls *person*: introduced once, then by title and family name.

        Who shares the family name with somebody else is called by the full name.
        """
        if person not in self.known:
            self.known.append(person)
            return f"{_adjective(person.country)} {person.office} {person.name}"
        namesakes = [other for other in (*self.cast, *self.company, *self.known) if _family(other) == _family(person)]
        return person.short if all(other == person for other in namesakes) else person.name

    def joined(self) -> list[ToldPerson]:
        """Up to three more, who have met nobody yet."""
        count = self.draw(st.integers(0, len(self.company)))
        more, self.company[:] = self.company[:count], self.company[count:]
        return more

    def city(self) -> str:
        return self.draw(st.sampled_from(table("cities")))["name"]

    def clause(self) -> str:
        """Words that nobody has said yet."""
        said = {statement.words.lower() for statement in self.statements}
        return self.draw(st.sampled_from([row["clause"] for row in table("clauses") if row["clause"] not in said]))

    def last_days(self) -> date:
        """A day of the week before publication; not six days ago, whose weekday is that of tomorrow's date line."""
        return self.published - timedelta(days=self.draw(st.integers(1, 5)))

    def next_months(self) -> date:
        """A day soon after publication."""
        return self.published + timedelta(days=self.draw(st.integers(3, 60)))


@st.composite
def _people(draw: DrawFn) -> ToldPerson:
    country = draw(st.sampled_from(table("countries")))
    part, title = draw(st.sampled_from((("female", "Ms"), ("male", "Mr"))))
    given, family = (draw(st.sampled_from(_names(country["code"], which))) for which in (part, "family"))
    name = f"{given} {family}" if country["order"] == "given_first" else f"{family} {given}"
    office = draw(st.sampled_from(table("offices")))["office"]
    return ToldPerson(name=name, office=office, country=country["code"], short=f"{title} {family}")


def _family(person: ToldPerson) -> str:
    return person.short.partition(" ")[2]


def _names(country: str, part: str) -> list[str]:
    return [row["name"] for row in table("names") if (row["country"], row["part"]) == (country, part)]


def _adjective(country: str) -> str:
    return next(row["adjective"] for row in table("countries") if row["code"] == country)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class MeetingForm:
    """One way to tell of a meeting."""

    #: The sentence: ``{one}`` meets ``{other}`` in a ``{place}`` on a ``{weekday}`` gone by or a ``{date}`` to come.
    outline: str
    #: How things stand.
    status: MeetingStatus
    #: What sort of occasion it is.
    kind: MeetingKind = MeetingKind.MEETING
    #: How they confer; None where the sentence leaves it open.
    medium: Medium | None = None
    #: True if more than two may meet so.
    many: bool = False

    def tell(self, scene: _Scene, one: ToldPerson, other: ToldPerson) -> str:
        """The sentence; the meeting is noted in the *scene*."""
        others = [other, *(scene.joined() if self.many else ())]
        place = scene.city() if "{place}" in self.outline else None
        day = scene.published if self.status is MeetingStatus.ONGOING else None
        if "{weekday}" in self.outline or "{date}" in self.outline:
            day = scene.last_days() if "{weekday}" in self.outline else scene.next_months()
        parties = (one.name, *(each.name for each in others))
        scene.meetings.append(
            ToldMeeting(parties=parties, status=self.status, kind=self.kind, medium=self.medium, place=place, day=day)
        )
        return self.outline.format(
            one=scene.call(one),
            other=_listed([scene.call(each) for each in others]),
            place=place,
            weekday="" if day is None else f"{day:%A}",
            date="" if day is None else f"{day.day} {day:%B}",
        )


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class StatementForm:
    """One way to tell what somebody said."""

    #: The sentence: ``{one}`` says the ``{words}``.
    outline: str
    #: Lemma of the reporting verb.
    verb: str
    #: Quoted, or put in the reporter's words.
    kind: StatementKind
    #: Where it was said; None where the sentence leaves it open.
    channel: Channel | None = None

    def tell(self, scene: _Scene, one: ToldPerson, _other: ToldPerson) -> str:
        """The sentence; the statement is noted in the *scene*."""
        words = _capital(scene.clause()) if self.kind is StatementKind.DIRECT else scene.clause()
        scene.statements.append(
            ToldStatement(speaker=one.name, words=words, verb=self.verb, kind=self.kind, channel=self.channel)
        )
        return self.outline.format(one=scene.call(one), words=words)


_IN_PERSON: Final = Medium.IN_PERSON

#: Every sentence form, the plainest first: drawn prose shrinks towards it. A new form is one more line.
FORMS: Final[tuple[MeetingForm | StatementForm, ...]] = (
    MeetingForm(
        outline="{one} met {other} in {place} on {weekday}.", status=MeetingStatus.HELD, medium=_IN_PERSON, many=True
    ),
    MeetingForm(
        outline="{one} will meet {other} in {place} on {date}.",
        status=MeetingStatus.PLANNED,
        medium=_IN_PERSON,
        many=True,
    ),
    MeetingForm(
        outline="{one} spoke to {other} by phone on {weekday}.",
        status=MeetingStatus.HELD,
        kind=MeetingKind.CALL,
        medium=Medium.PHONE,
    ),
    MeetingForm(
        outline="{one} held a video call with {other} on {weekday}.",
        status=MeetingStatus.HELD,
        kind=MeetingKind.CALL,
        medium=Medium.VIDEO,
    ),
    MeetingForm(outline="{one} is meeting {other} in {place}.", status=MeetingStatus.ONGOING, medium=_IN_PERSON),
    MeetingForm(outline="{one} has offered to meet {other}.", status=MeetingStatus.PROPOSED, many=True),
    MeetingForm(
        outline="{one} postponed a summit with {other}.", status=MeetingStatus.POSTPONED, kind=MeetingKind.SUMMIT
    ),
    MeetingForm(outline="{one} cancelled talks with {other}.", status=MeetingStatus.CANCELLED, kind=MeetingKind.TALKS),
    MeetingForm(outline="{one} has refused to meet {other}.", status=MeetingStatus.REFUSED),
    MeetingForm(outline="{one} did not meet {other}.", status=MeetingStatus.DENIED),
    MeetingForm(
        outline="{one} had dinner with {other} in {place} on {weekday}.",
        status=MeetingStatus.HELD,
        kind=MeetingKind.MEAL,
        medium=_IN_PERSON,
        many=True,
    ),
    MeetingForm(
        outline="{one} visited {other} in {place} on {weekday}.",
        status=MeetingStatus.HELD,
        kind=MeetingKind.VISIT,
        medium=_IN_PERSON,
    ),
    MeetingForm(
        outline="{one} is expected to negotiate with {other} in {place} on {date}.",
        status=MeetingStatus.PLANNED,
        kind=MeetingKind.NEGOTIATION,
        medium=_IN_PERSON,
        many=True,
    ),
    StatementForm(outline='"{words}," {one} said.', verb="say", kind=StatementKind.DIRECT),
    StatementForm(outline="{one} said that {words}.", verb="say", kind=StatementKind.INDIRECT),
    StatementForm(
        outline='{one} tweeted: "{words}."', verb="tweet", kind=StatementKind.DIRECT, channel=Channel.SOCIAL_POST
    ),
    StatementForm(
        outline="{one} said in an interview that {words}.",
        verb="say",
        kind=StatementKind.INDIRECT,
        channel=Channel.INTERVIEW,
    ),
    StatementForm(
        outline='"{words}," {one} said in a statement.',
        verb="say",
        kind=StatementKind.DIRECT,
        channel=Channel.WRITTEN_STATEMENT,
    ),
    StatementForm(
        outline="{one} wrote in a letter that {words}.",
        verb="write",
        kind=StatementKind.INDIRECT,
        channel=Channel.LETTER,
    ),
)
