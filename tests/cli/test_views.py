"""An article as a page: everything that a record may hold can be shown."""

from hypothesis import given
from hypothesis import strategies as st

from newsmodel.cli.tables import plain
from newsmodel.cli.views import page_of
from newsmodel.model.article import Article
from newsmodel.model.meeting import Certainty, Meeting, MeetingStatus
from newsmodel.model.person import Person, Position, PositionStatus
from newsmodel.span import Span
from newsmodel.strategies import articles
from newsmodel.values.blocks import Byline
from newsmodel.values.evidence import Evidence
from newsmodel.values.names import PersonName
from newsmodel.values.time import TimeValue

EVIDENCE = Evidence(span=Span(0, 5), words="Talks", rule="test")


@given(articles(), st.integers(1, 200))
def test_any_article_can_be_shown(article: Article, width: int) -> None:
    """Whatever an article holds, it has a row for each person, meeting and statement."""
    page = page_of(article)
    counted = (len(article.persons), len(article.meetings), len(article.statements))
    assert tuple(len(table.rows) for table in page.tables) == counted
    assert plain(page, width)


def test_a_timeline_is_in_order() -> None:
    """Meetings stand by their beginning, those without a date last."""
    whens = (None, "2018-06", "2017", None, "2018-05-30/2018-05-31")
    meetings = tuple(
        Meeting(
            id=f"m{number}",
            status=MeetingStatus.PLANNED,
            when=TimeValue.parse(when) if when else None,
            certainty=Certainty.REPORTED if when is None else Certainty.STATED,
            evidence=(EVIDENCE,),
        )
        for number, when in enumerate(whens)
    )
    _, timeline, _ = page_of(Article(id="a1", text="Talks", meetings=meetings)).tables
    assert [row[0] for row in timeline.rows] == ["2017", "2018-05-30/2018-05-31", "2018-06", "", ""]
    assert [row[1] for row in timeline.rows][-2:] == ["planned (reported)", "planned (reported)"]


def test_offices_are_told_in_full() -> None:
    """An office says whose it is, to whom, and if it is no longer held; none is said twice."""
    former = Position(
        title="ambassador", of="US", target="South Korea", status=PositionStatus.FORMER, evidence=EVIDENCE
    )
    chief = Position(title="chief", of="UN", organization="UN", status=PositionStatus.DE_FACTO, evidence=EVIDENCE)
    persons = (
        Person(id="p1", name=PersonName(full="Sung Kim"), positions=(former, former, chief)),
        Person(id="p2", name=PersonName(full="Ann Lee"), description="a pianist"),
        Person(id="p3", description="a senior official"),
    )
    people, _, _ = page_of(Article(id="a1", text="Talks", persons=persons)).tables
    assert people.rows == (
        ("Sung Kim", "", "former US ambassador to South Korea; de facto UN chief"),
        ("Ann Lee", "", "a pianist"),
        ("a senior official", "", ""),
    )


def test_authors_stand_below_the_heading() -> None:
    """A byline is shown with role and place; an article without a headline goes by its first words."""
    author = Byline(name="Alma Reuter", role="correspondent", place="Oslo")
    page = page_of(Article(id="a1", text="Talks", authors=(author,), published=TimeValue.parse("2018-05-31")))
    assert (page.heading, *page.lines) == ("Talks", "published 2018-05-31", "by Alma Reuter, correspondent, Oslo")
