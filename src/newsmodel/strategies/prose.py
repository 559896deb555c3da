"""Facts together with the English text that tells them."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final, final

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from newsmodel.model.meeting import Medium, MeetingKind, MeetingStatus
from newsmodel.model.statement import StatementKind
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
    #: The meetings, in order of the text; each of another pair.
    meetings: tuple[ToldMeeting, ...]
    #: The statements, in order of the text; no two in the same words.
    statements: tuple[ToldStatement, ...]


@st.composite
def prose(draw: DrawFn, *, min_sentences: int = 1) -> Prose:
    """Sentences of diplomatic news with the facts that they tell: what a parser must find.

    *min_sentences* is the least number of sentences, at most three.

    >>> from hypothesis import given
    >>> @given(prose())
    ... def test_names_stand_in_the_text(told: Prose) -> None:
    ...     assert all(person.name in told.text for person in told.persons)
    >>> test_names_stand_in_the_text()
    """
    scene = _Scene(draw=draw, published=draw(st.dates(date(2000, 1, 1), date(2030, 12, 31))))
    pairs = draw(st.permutations(((0, 1), (1, 2), (2, 0))))[: draw(st.integers(min_sentences, 3))]
    sentences = [draw(st.sampled_from(FORMS)).tell(scene, scene.cast[one], scene.cast[other]) for one, other in pairs]
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
    cast: list[ToldPerson] = attrs.field(init=False)
    known: list[ToldPerson] = attrs.field(factory=list[ToldPerson])
    meetings: list[ToldMeeting] = attrs.field(factory=list[ToldMeeting])
    statements: list[ToldStatement] = attrs.field(factory=list[ToldStatement])

    def __attrs_post_init__(self) -> None:
        people = st.lists(_people(), min_size=3, max_size=3, unique_by=_family)
        self.cast = self.draw(people)

    def call(self, person: ToldPerson) -> str:
        """How the next sentence calls *person*: introduced once, then by title and family name."""
        if person in self.known:
            return person.short
        self.known.append(person)
        return f"{_adjective(person.country)} {person.office} {person.name}"

    def city(self) -> str:
        return self.draw(st.sampled_from(table("cities")))["name"]

    def clause(self) -> str:
        """Words that nobody has said yet."""
        said = {statement.words.lower() for statement in self.statements}
        return self.draw(st.sampled_from([row["clause"] for row in table("clauses") if row["clause"] not in said]))

    def last_days(self) -> date:
        """A day of the week before publication."""
        return self.published - timedelta(days=self.draw(st.integers(1, 6)))

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


def _met(scene: _Scene, one: ToldPerson, other: ToldPerson) -> str:
    place, day = scene.city(), scene.last_days()
    scene.meetings.append(
        ToldMeeting(
            parties=(one.name, other.name),
            status=MeetingStatus.HELD,
            kind=MeetingKind.MEETING,
            medium=Medium.IN_PERSON,
            place=place,
            day=day,
        )
    )
    return f"{scene.call(one)} met {scene.call(other)} in {place} on {day:%A}."


def _will_meet(scene: _Scene, one: ToldPerson, other: ToldPerson) -> str:
    place, day = scene.city(), scene.next_months()
    scene.meetings.append(
        ToldMeeting(
            parties=(one.name, other.name),
            status=MeetingStatus.PLANNED,
            kind=MeetingKind.MEETING,
            medium=Medium.IN_PERSON,
            place=place,
            day=day,
        )
    )
    return f"{scene.call(one)} will meet {scene.call(other)} in {place} on {day.day} {day:%B}."


def _spoke_by_phone(scene: _Scene, one: ToldPerson, other: ToldPerson) -> str:
    day = scene.last_days()
    scene.meetings.append(
        ToldMeeting(
            parties=(one.name, other.name),
            status=MeetingStatus.HELD,
            kind=MeetingKind.CALL,
            medium=Medium.PHONE,
            day=day,
        )
    )
    return f"{scene.call(one)} spoke to {scene.call(other)} by phone on {day:%A}."


def _cancelled(scene: _Scene, one: ToldPerson, other: ToldPerson) -> str:
    scene.meetings.append(
        ToldMeeting(parties=(one.name, other.name), status=MeetingStatus.CANCELLED, kind=MeetingKind.TALKS)
    )
    return f"{scene.call(one)} cancelled talks with {scene.call(other)}."


def _said_quoted(scene: _Scene, one: ToldPerson, _other: ToldPerson) -> str:
    words = _capital(scene.clause())
    scene.statements.append(ToldStatement(speaker=one.name, words=words, verb="say", kind=StatementKind.DIRECT))
    return f'"{words}," {scene.call(one)} said.'


def _said_that(scene: _Scene, one: ToldPerson, _other: ToldPerson) -> str:
    words = scene.clause()
    scene.statements.append(ToldStatement(speaker=one.name, words=words, verb="say", kind=StatementKind.INDIRECT))
    return f"{scene.call(one)} said that {words}."


def _tweeted(scene: _Scene, one: ToldPerson, _other: ToldPerson) -> str:
    words = _capital(scene.clause())
    scene.statements.append(ToldStatement(speaker=one.name, words=words, verb="tweet", kind=StatementKind.DIRECT))
    return f'{scene.call(one)} tweeted: "{words}."'


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Form:
    """One way to tell a fact; it notes the fact in the scene and returns the sentence."""

    #: The sentence in outline.
    outline: str
    #: Builds it.
    tell: Callable[["_Scene", ToldPerson, ToldPerson], str]


#: Every sentence form, the plainest first: drawn prose shrinks towards it. A new form is one more line.
FORMS: Final = (
    Form(outline="A met B in PLACE on WEEKDAY.", tell=_met),
    Form(outline="A will meet B in PLACE on DAY MONTH.", tell=_will_meet),
    Form(outline="A spoke to B by phone on WEEKDAY.", tell=_spoke_by_phone),
    Form(outline="A cancelled talks with B.", tell=_cancelled),
    Form(outline='"WORDS," A said.', tell=_said_quoted),
    Form(outline="A said that WORDS.", tell=_said_that),
    Form(outline='A tweeted: "WORDS."', tell=_tweeted),
)
