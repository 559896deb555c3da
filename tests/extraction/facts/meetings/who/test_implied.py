"""Who takes part where the words for an occasion do not name him: "it", one side of talks, "at the meeting"."""

import pytest

import newsmodel

#: Who is who, before each text.
KNOWN = (
    "A quiet day in the north\n\n"
    "Norwegian Prime Minister Erik Tveit is 60. Danish Prime Minister Anna Lund is 50. Norway and Chile are far.\n\n"
)


def parties(text: str) -> list[list[str]]:
    """The names of those who take part, for each meeting of *text*."""
    article = newsmodel.parse(KNOWN + text, published="2018-05-31")
    return [sorted(article.party(p.party).label for p in meeting.participants) for meeting in article.meetings]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Norway said it would hold talks with Chile.", ["Chile", "Norway"], id="it"),
        pytest.param("Hamas said it would hold talks with Chile.", ["Chile", "Hamas"], id="it of a movement"),
        pytest.param(
            "A Norwegian delegation was in Lima, where it held talks with Ms Lund.",
            ["Anna Lund", "Norwegian delegation"],
            id="it of a delegation",
        ),
        pytest.param("Norway left. It said it was open to talks with Chile.", ["Chile", "Norway"], id="told before"),
        pytest.param(
            "Denmark said Norway was late and that it would meet Mr Tveit.", ["Denmark", "Erik Tveit"], id="that it"
        ),
        pytest.param("Norway warned Cuba, and it has refused to meet Chile.", ["Chile", "Norway"], id="no list"),
        pytest.param("Mr Tveit's scrapping of a summit with Ms Lund hurt.", ["Anna Lund", "Erik Tveit"], id="whose"),
        pytest.param("Votes forced Mr Tveit to drop talks with Ms Lund.", ["Anna Lund", "Erik Tveit"], id="whom"),
        pytest.param(
            "Mr Tveit has insisted that peace is at the centre of talks with Ms Lund.",
            ["Anna Lund", "Erik Tveit"],
            id="who says it",
        ),
        pytest.param(
            "Despite a warm meeting in Oslo in April, Mr Tveit has scolded Ms Lund.",
            ["Anna Lund", "Erik Tveit"],
            id="despite a meeting",
        ),
        pytest.param(
            "Mr Tveit praised Ms Lund at their meeting in Oslo.", ["Anna Lund", "Erik Tveit"], id="at their meeting"
        ),
        pytest.param("Ms Lund paid a visit to Norway.", ["Anna Lund", "Erik Tveit"], id="a visit"),
        pytest.param(
            "Oil fell after a summit in Oslo where Mr Tveit and Ms Lund agreed.",
            ["Anna Lund", "Erik Tveit"],
            id="where",
        ),
        pytest.param(
            "Oil fell before a summit in Peru, where Mr Tveit hopes to seal a deal with Ms Lund.",
            ["Anna Lund", "Erik Tveit"],
            id="where one is with the other",
        ),
        pytest.param("Mr Tveit played host to Ms Lund.", ["Anna Lund", "Erik Tveit"], id="played host"),
        pytest.param("Norway expects a Chilean team to visit.", ["Chilean team", "Norway"], id="awaited"),
        pytest.param("They spoke of the visit of Ms Lund to Chile.", ["Anna Lund", "Chile"], id="visit of somebody"),
        pytest.param("Her visit to Chile has made Ms Lund happy.", ["Anna Lund", "Chile"], id="her visit"),
        pytest.param("Talks broke down between Norway and Chile.", ["Chile", "Norway"], id="broke down between"),
        pytest.param("Talks are set for May in Oslo between Norway and Chile.", ["Chile", "Norway"], id="set between"),
        pytest.param("It is unclear if talks with Chile go on, Norway said.", ["Chile", "Norway"], id="said behind"),
        pytest.param("Mr Tveit is in Peru for a NATO summit.", ["Erik Tveit", "NATO"], id="is there for a summit"),
        pytest.param("Mr Tveit flew to Peru for the G20 summit.", ["Erik Tveit", "G20"], id="flew to a summit"),
    ],
)
def test_who_is_not_named_beside_the_words_is_found(text: str, expected: list[str]) -> None:
    """A country spoken of as "it", the other side of talks and both sides of a meeting are taken from the sentence."""
    assert expected in parties(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Norway said it would be wrong to meet Chile.", id="it is nobody"),
        pytest.param("Planes flew to Norway before talks with Ms Lund.", id="a place"),
        pytest.param("Mr Tveit wrote to Ms Lund about a trip to the sea.", id="no meeting"),
        pytest.param("Despite a warm meeting in Oslo, Mr Tveit scolded Ms Lund and Erik Holm.", id="three"),
        pytest.param("Cuba wrote a book on U.S.-Soviet arms talks.", id="countries of a compound alone"),
        pytest.param("Norway is in favour of a date for the G20 summit.", id="a date for a summit"),
        pytest.param("Cars that Chile sold came first. It met the deadline.", id="a deadline"),
    ],
)
def test_nobody_is_guessed(text: str) -> None:
    """Where "it" is nothing, a country is only a place or the sentence speaks of more than two, nobody is added."""
    assert not parties(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mr Tveit flew to Peru. A meeting with Erik Holm was cancelled.", id="cancelled"),
        pytest.param("Mr Tveit is in Peru. No talks with Erik Holm are planned.", id="none planned"),
        pytest.param(
            "Mr Tveit is in Peru. It rained. A session with Erik Holm is also expected.", id="a sentence between"
        ),
        pytest.param("Mr Tveit scolded Erik Holm. A meeting planned for May was scrapped.", id="both before"),
        pytest.param("Mr Tveit scolded Erik Holm. A private meeting is not on the cards.", id="not on the cards"),
        pytest.param("Mr Tveit scolded Erik Holm. Their meeting in Oslo was short.", id="theirs"),
        pytest.param("Mr Tveit scolded Erik Holm. At their meeting in Oslo, he sang.", id="theirs, at which one sang"),
    ],
)
def test_a_meeting_that_opens_a_sentence_is_of_whom_the_one_before_tells(text: str) -> None:
    """What is told of a meeting with one holds for him whom the sentence before is about; of a bare one for its two."""
    assert parties(text) == [["Erik Holm", "Erik Tveit"]]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mr Tveit scolded Erik Holm. A meeting of the council is planned.", id="of others"),
        pytest.param("Mr Tveit scolded Erik Holm. A town hall meeting is planned.", id="of another sort"),
        pytest.param("Mr Tveit scolded Erik Holm and Ms Lund. A meeting is planned.", id="three persons"),
        pytest.param("Roads were closed. A meeting with Erik Holm was cancelled.", id="about nobody"),
        pytest.param("Mr Tveit scolded Erik Holm and Ms Lund. Their meeting was short.", id="theirs, of three"),
        pytest.param("A meeting planned for May was scrapped. Their meeting was short.", id="at the very beginning"),
    ],
)
def test_a_meeting_of_others_is_of_nobody_told_before(text: str) -> None:
    """A meeting of a body, and one behind a sentence about nobody or about three, is nobody's."""
    assert not parties(text)
