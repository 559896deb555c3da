"""Articles of a size and a build that real ones have, made up from a seed."""

import random

from newsmodel.model.article import Article
from newsmodel.model.meeting import Medium, Meeting, MeetingKind, MeetingStatus, Participation, ParticipationRole
from newsmodel.model.organization import Organization, OrganizationKind
from newsmodel.model.person import Gender, Person, Position, PositionStatus
from newsmodel.model.statement import Channel, Speaker, SpeechAct, Statement, StatementKind
from newsmodel.span import Span
from newsmodel.values.blocks import Block, BlockKind, Byline
from newsmodel.values.evidence import Evidence, Fragment, Mention, MentionKind
from newsmodel.values.names import NameOrder, PersonName
from newsmodel.values.places import Place, PlaceKind
from newsmodel.values.time import TimeValue

GIVEN = ("Anna", "José", "Marek", "Li", "Amina", "Piotr", "Zoë", "Karim", "Ingrid", "Tomás", "Ruth", "Goran")
FAMILY = (
    "Petersen",
    "Muñoz",
    "Novák",
    "Wei",
    "Diallo",
    "Zieliński",
    "Laurent",
    "Haddad",
    "Berg",
    "Silva",
    "Cohen",
    "Ilić",
)
OFFICES = ("foreign minister", "deputy prime minister", "special envoy", "ambassador", "press secretary", "president")
COUNTRIES = (
    ("Norway", "NO"),
    ("Mexico", "MX"),
    ("Poland", "PL"),
    ("Senegal", "SN"),
    ("Lebanon", "LB"),
    ("Chile", "CL"),
)
CITIES = (("Oslo", "NO"), ("Geneva", "CH"), ("Vienna", "AT"), ("Dakar", "SN"))
SUBJECTS = ("the two sides", "both delegations", "our neighbours", "the negotiators", "the governments concerned")
VERBS = (
    "had moved closer to",
    "would not be drawn on",
    "were still divided over",
    "had asked for more time on",
    "welcomed",
)
OBJECTS = (
    "the border crossings",
    "the lifting of tariffs",
    "an exchange of prisoners",
    "fishing rights",
    "inspections",
)
ENDS = (
    "after two days of talks",
    "in spite of the recent shelling",
    "ahead of the winter",
    "for the first time in years",
)
DAYS = ("2024-03-05", "2024-03-06", "2024-03-08", "2024-04")


def article(seed: int = 1, *, paragraphs: int = 12) -> Article:
    """An article of about 20 kB of JSON."""
    return _Draft(random.Random(seed)).article(seed, paragraphs)  # noqa: S311 - not for secrets


class _Draft:
    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.text = ""
        self.blocks: list[Block] = []
        self.mentions: dict[str, list[Mention]] = {}
        self.positions: dict[str, list[Position]] = {}
        self.meetings: list[Meeting] = []
        self.statements: list[Statement] = []
        self.cast = [(f"p{i}", GIVEN[i], FAMILY[i], COUNTRIES[i % len(COUNTRIES)]) for i in range(len(GIVEN))]

    def say(self, words: str) -> Span:
        start = len(self.text)
        self.text += words
        return Span(start, len(self.text))

    def evidence(self, span: Span, rule: str) -> Evidence:
        return Evidence(span=span, words=span.of(self.text), rule=rule)

    def mention(self, party: str, words: str, kind: MentionKind, honorific: str | None = None) -> Span:
        span = self.say(words)
        self.mentions.setdefault(party, []).append(Mention(span=span, words=words, kind=kind, honorific=honorific))
        return span

    def block(self, kind: BlockKind, start: int) -> None:
        self.blocks.append(Block(kind=kind, span=Span(start, len(self.text))))
        self.say("\n")

    def person(self) -> tuple[str, str, str, tuple[str, str]]:
        return self.chance.choice(self.cast)

    def introduce(self, person: tuple[str, str, str, tuple[str, str]]) -> None:
        id_, given, family, (country, code) = person
        office = self.chance.choice(OFFICES)
        span = self.say(f"{country}'s {office} ")
        status = PositionStatus.FORMER if self.chance.random() < 0.2 else PositionStatus.CURRENT
        position = Position(
            title=office, of=country, country=code, status=status, evidence=self.evidence(span, "role-before-name")
        )
        self.positions.setdefault(id_, []).append(position)
        self.mention(id_, f"{given} {family}", MentionKind.NAME)

    def claim(self) -> str:
        first, second = (" ".join(map(self.chance.choice, (SUBJECTS, VERBS, OBJECTS, ENDS))) for _ in range(2))
        return f"{first}, and {second}" if self.chance.random() < 0.5 else first

    def meeting_sentence(self) -> None:
        host, guest = self.chance.sample(self.cast, 2)
        city, code = self.chance.choice(CITIES)
        start = len(self.text)
        self.introduce(host)
        self.say(" held talks with ")
        self.mention(guest[0], f"Mr {guest[2]}", MentionKind.TITLE_NAME, "Mr")
        self.say(" in ")
        where = self.say(city)
        day = self.chance.choice(DAYS)
        self.say(f" on {day}, officials said on condition that they not be named")
        evidence = [self.evidence(Span(start, len(self.text)), "a-held-talks-with-b")]
        self.say(". ")
        meeting = Meeting(
            id=f"m{len(self.meetings)}",
            kind=self.chance.choice(list(MeetingKind)),
            medium=Medium.IN_PERSON,
            status=self.chance.choice(list(MeetingStatus)),
            participants=(
                Participation(party=host[0], role=ParticipationRole.HOST, position="minister"),
                Participation(party=guest[0], on_behalf_of=f"o{self.cast.index(guest) % len(COUNTRIES)}"),
            ),
            when=TimeValue.parse(day),
            where=Place(name=city, country=code, kind=PlaceKind.CITY, span=where),
            topics=("trade", "border crossings"),
            evidence=tuple(evidence),
        )
        self.meetings.append(meeting)

    def statement_sentence(self) -> None:
        person = self.person()
        verbatim = self.chance.random() < 0.5
        start = len(self.text)
        if verbatim:
            self.say("“")
        claim = self.claim()
        fragments = [self.say(claim + ("," if verbatim else ""))]
        self.say("” " if verbatim else ", ")
        speaker = self.mention(person[0], f"Ms {person[2]}", MentionKind.TITLE_NAME, "Ms")
        self.say(" ")
        cue = self.say(self.chance.choice(("said", "told reporters", "warned")))
        statement = Statement(
            id=f"s{len(self.statements)}",
            kind=StatementKind.DIRECT if verbatim else StatementKind.INDIRECT,
            fragments=tuple(Fragment(span=span, words=span.of(self.text), verbatim=verbatim) for span in fragments),
            speakers=(Speaker(party=person[0], words=speaker.of(self.text), span=speaker),),
            cue=self.evidence(cue, "cue-after-quote"),
            verb="say",
            act=self.chance.choice(list(SpeechAct)),
            channel=self.chance.choice(list(Channel)),
            when=TimeValue.parse(self.chance.choice(DAYS)),
            about=(self.meetings[-1].id,) if self.meetings else (),
            evidence=(self.evidence(Span(start, len(self.text)), "quote-then-cue"),),
        )
        self.say(". ")
        self.statements.append(statement)

    def article(self, seed: int, paragraphs: int) -> Article:
        self.block(BlockKind.HEADLINE, self.say("Envoys meet again as border talks drag on").start)
        start = len(self.text)
        self.say("By ")
        author = self.say("Maria Okafor")
        self.block(BlockKind.BYLINE, start)
        for number in range(paragraphs):
            if number % 5 == 4:
                self.block(BlockKind.CROSSHEAD, self.say(f"What comes next, part {number}").start)
            start = len(self.text)
            if number % 2:
                self.meeting_sentence()
            self.statement_sentence()
            self.text = self.text.rstrip(" ")
            self.block(BlockKind.PARAGRAPH, start)
        return Article(
            id=f"a{seed}",
            text=self.text,
            headline="Envoys meet again as border talks drag on",
            blocks=tuple(self.blocks),
            authors=(Byline(name="Maria Okafor", role="diplomatic correspondent", span=author),),
            published=TimeValue.parse("2024-03-07"),
            url="https://news.example/world/envoys-meet",
            publisher="Example News",
            persons=tuple(self.known(*person) for person in self.cast),
            organizations=tuple(
                Organization(id=f"o{i}", name=name, kind=OrganizationKind.COUNTRY, country=code)
                for i, (name, code) in enumerate(COUNTRIES)
            ),
            meetings=tuple(self.meetings),
            statements=tuple(self.statements),
        )

    def known(self, id_: str, given: str, family: str, country: tuple[str, str]) -> Person:
        name = PersonName(full=f"{given} {family}", family=family, given=given, order=NameOrder.GIVEN_FIRST)
        return Person(
            id=id_,
            name=name,
            honorifics=("Ms",),
            positions=tuple(self.positions.get(id_, ())),
            country=country[1],
            gender=Gender.FEMALE if given.endswith("a") else None,
            mentions=tuple(self.mentions.get(id_, ())),
        )
