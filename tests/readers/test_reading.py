"""What reading gives, and ids that name one article each."""

from hypothesis import given
from hypothesis import strategies as st

from newsmodel import Article, Reading
from newsmodel.readers.opening import read, stream
from newsmodel.readers.reading import Ids, joined

TABLE = b"id,text\nr1,Talks end\nr1-2,Talks go on\nr1,Talks begin\nr1,Talks halt\n"


def test_readings_are_joined_in_their_order() -> None:
    """Articles as well as issues."""
    one, other = (Reading(articles=(Article(id=id_, text=""),)) for id_ in ("a1", "a2"))
    assert [article.id for article in joined([one, other]).articles] == ["a1", "a2"]


def test_an_id_names_one_article() -> None:
    """The next of the same id gets a number that no other has, and it is told."""
    reading = read(TABLE, "csv")
    assert [article.id for article in reading.articles] == ["r1", "r1-2", "r1-3", "r1-4"]
    assert [issue.code for issue in reading.issues] == ["duplicate-id"] * 2
    assert reading.issues[0].message == "the id 'r1' is taken, this article is 'r1-3'"
    assert [len(piece.issues) for piece in stream(TABLE, "csv")] == [0, 0, 1, 1]


@given(st.lists(st.sampled_from(["a", "a-2", "a-3", "a-2-2", "b"])))
def test_ids_are_never_the_same(given_: list[str]) -> None:
    """Whatever the articles bring; the first of each keeps its own, unless it was given away before."""
    ids = Ids()
    kept = [ids.told_apart(Reading(articles=(Article(id=id_, text=""),))).articles[0].id for id_ in given_]
    assert len({*kept}) == len(kept)
    assert kept[:1] == given_[:1]


def test_many_of_one_id_cost_no_more_each() -> None:
    """The numbers that were given are not tried again, or this would take minutes."""
    reading = Reading(articles=tuple(Article(id="1", text="") for _ in range(100_000)))
    assert Ids().told_apart(reading).articles[-1].id == "1-100000"
