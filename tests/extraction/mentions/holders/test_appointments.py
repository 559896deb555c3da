"""Who is made something has the office, had it, or is to have it."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.mentions import Mentions

Read = Callable[[str], Mentions]


def held(mentions: Mentions) -> list[tuple[str, str, str]]:
    """The names with the titles of their offices and how these are held."""
    return [
        (" ".join(mentions.names[role.holder].words), role.title, role.status.value)
        for role in mentions.roles
        if role.holder is not None
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Maria Tveit grew close to the king after being named head of the army.", "head", id="after"),
        pytest.param("After becoming prime minister, Maria Tveit flew to Oslo.", "prime minister", id="opening"),
        pytest.param("They named Maria Tveit to become the first director.", "first director", id="to become"),
        pytest.param("They appointed Maria Tveit foreign minister.", "foreign minister", id="named so"),
        pytest.param("A fan of Maria Tveit foreign minister Ole Berg left.", None, id="no verb"),
        pytest.param("After the talks, being tired, minister talks ended. Maria Tveit left.", None, id="being"),
        pytest.param("They spoke after Maria Tveit left for becoming dresses.", None, id="no office"),
    ],
)
def test_who_is_made_something_has_the_office(mentions_of: Read, text: str, expected: str | None) -> None:
    """Named, appointed and becoming tie an office to a name, wherever it stands."""
    found = [title for name, title, _ in held(mentions_of(text)) if name == "Maria Tveit"]

    assert found == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Maria Tveit was sacked as foreign minister.", "former"),
        ("Maria Tveit was seen as foreign minister.", "current"),
        ("He replaced his foreign minister, Maria Tveit, with a friend.", "former"),
        ("He praised his foreign minister, Maria Tveit, with a smile.", "current"),
        ("Maria Tveit has abruptly resigned as foreign minister.", "former"),
        ("Maria Tveit, who stepped down as foreign minister, left.", "former"),
        ("Maria Tveit quit as a foreign minister on Monday.", "former"),
        ("Maria Tveit steps down as foreign minister.", "former"),
        ("Maria Tveit, at the time Norway's foreign minister, left.", "former"),
        ("Maria Tveit, by then foreign minister, left.", "former"),
        ("Maria Tveit, foreign minister between 2001 and 2005, left.", "former"),
        ("Maria Tveit, who at that time was the foreign minister, left.", "former"),
        ("Maria Tveit, who was then a junior minister, left.", "former"),
        ("Maria Tveit stepped aside as foreign minister in May.", "former"),
        ("Maria Tveit, who was ousted as foreign minister, left.", "former"),
        ("The departure of Maria Tveit as foreign minister came late.", "former"),
        ("Maria Tveit will step down as foreign minister in May.", "current"),
        ("Maria Tveit, who is stepping down as foreign minister, left.", "current"),
        ("Maria Tveit has said she will quit as foreign minister.", "current"),
        ("Maria Tveit announced that she would resign as foreign minister.", "current"),
        ("Maria Tveit, who until March was foreign minister, left.", "former"),
        ("He would replace foreign minister Maria Tveit in May.", "current"),
        ("He will succeed Maria Tveit as foreign minister.", "current"),
        ("He succeeded Maria Tveit as foreign minister.", "former"),
        ("They met Maria Tveit when she was foreign minister.", "former"),
        ("They said previously that foreign minister Maria Tveit left.", "current"),
        ("They spoke in May, when Maria Tveit was a minister.", "former"),
        ("He removed foreign minister Maria Tveit in May.", "former"),
        ("Foreign minister Maria Tveit was removed in May.", "former"),
        ("They demanded that foreign minister Maria Tveit be removed.", "current"),
        ("They met Maria Tveit while she was still the Danish foreign minister.", "former"),
        ("His pick for foreign minister, Maria Tveit, said no.", "designate"),
        ("Maria Tveit, his surprise choice to be foreign minister, said no.", "designate"),
        ("Maria Tveit, his aide and foreign minister, said no.", "current"),
    ],
)
def test_the_verb_tells_whether_the_office_is_held(mentions_of: Read, text: str, status: str) -> None:
    """Who is sacked or replaced had the office, who is picked is to have it."""
    assert [how for _, title, how in held(mentions_of(text)) if "minister" in title] == [status]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Norway's UN ambassador, Maria Tveit, said no.", "UN ambassador"),
        ("The EU ambassador to Chad, Maria Tveit, said no.", "ambassador to Chad"),
        ("The US ambassador, Maria Tveit, said no.", "ambassador"),
        ("House Democratic leader Maria Tveit said no.", "Democratic leader"),
        ("Kurdish leader Maria Tveit said no.", "leader"),
        ("Maria Tveit, director of harbour affairs at Berg Bank, said no.", "director of harbour affairs"),
        ("Maria Tveit, a fellow in Danish history at Berg College, said no.", "fellow in Danish history"),
        (
            "Maria Tveit, vice president of road and harbour policy at Berg Bank, said no.",
            "vice president of road and harbour policy",
        ),
        ("Maria Tveit, director of the road at Berg Bank, said no.", "director"),
        ("Maria Tveit, head of Berg Bank, said no.", "head"),
        ("Many times Ambassador Maria Tveit said no.", "Ambassador"),
        ("Maria Tveit, Ohio Republican and member of the House Budget Committee, said no.", "member"),
        ("Maria Tveit, an Ohio Republican and a member of the House Budget Committee, said no.", "member"),
        ("Maria Tveit, Ohio Republican, chairman of the House Budget Committee, said no.", "chairman"),
    ],
)
def test_what_belongs_to_a_title(mentions_of: Read, text: str, title: str) -> None:
    """The body where an ambassador is and the party that is led are part of the title; whose he is is not."""
    assert [found for _, found, _ in held(mentions_of(text))] == [title]
