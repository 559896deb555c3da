"""Who speaks where an aside, a list or a report stands between the speaker and the verb."""

import pytest
from sayings import said

from newsmodel import parse
from newsmodel.model.article import Article


def read(text: str) -> Article:
    """*text* below a headline."""
    return parse(f"a quiet day in the north\n{text}")


def speakers(text: str) -> list[list[str]]:
    """The speakers' words of each statement."""
    return [[speaker.words for speaker in statement.speakers] for statement in read(text).statements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            'Ine Tveit, author of "The Road: How It Was Built," told Nord News it was late.', "Ine Tveit", id="book"
        ),
        pytest.param(
            "Ine Tveit, head of the Road Program at the Center for Northern Ways, a think tank, said it was late.",
            "Ine Tveit",
            id="far institute",
        ),
        pytest.param(
            "The Road Council, an umbrella group of state-allied towns — many backed by Norway — said it was late.",
            "Road Council",
            id="dashes in commas",
        ),
        pytest.param(
            "Rep. Ola Lund, R-Ohio, one of the biggest advocates for the plan, said it was late.",
            "Rep. Ola Lund",
            id="a noun like a verb",
        ),
        pytest.param(
            "Mr Lund (R-Ohio), a member of the panel that sets the rules, said it was late.", "Mr Lund", id="that"
        ),
        pytest.param(
            '"It is late," the Rodong Sinmun, the mouthpiece of the ruling party, said.',
            "Rodong Sinmun",
            id="paper behind a quotation",
        ),
        pytest.param(
            "Ola Tveit, the head of Nord Watch, as it is known, said it was late.", "Ola Tveit", id="as it is known"
        ),
        pytest.param("The agency, KCNA, said it was late.", "KCNA", id="name of a body"),
        pytest.param(
            "A lawyer for the Berg family, Ola Tveit of Bergen, Norway, said it was late.", "Ola Tveit", id="town"
        ),
        pytest.param(
            "They had tests in Denmark and Norway, Ola Lund, minister of health for the north, said.",
            "Ola Lund",
            id="not the end of a list",
        ),
        pytest.param(
            "Mr Tveit, the mayor, left Oslo on Monday, Ms Berg, an aide, said.", "Ms Berg", id="not over a verb"
        ),
        pytest.param(
            "The talks went on as the Norwegian leader told Mr Lund it was late.", "Norwegian leader", id="clause"
        ),
    ],
)
def test_an_aside_does_not_hide_who_speaks(text: str, expected: str) -> None:
    """The verb's subject is the party before the aside, or its name in it, however long it is."""
    assert speakers(text) == [[expected]]


def test_a_participle_behind_an_aside_is_no_verb() -> None:
    """Somebody accused says nothing, and nobody is called "it" who is denied."""
    assert speakers("Mr Tveit, the mayor, accused of theft, left.") == []
    assert speakers("On Monday, Norway, which has no troops there, denied it.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Road chief Ine Tveit and others argued that it was late.", ["Ine Tveit", "others"], id="office"),
        pytest.param(
            "Norway, Denmark and other countries said it was late.",
            ["Norway", "Denmark", "other countries"],
            id="three",
        ),
        pytest.param("But Norway and several allies said it was late.", ["Norway", "allies"], id="behind but"),
        pytest.param(
            "There was no deal with Norway, Denmark and other countries said it was late.",
            ["other countries"],
            id="another clause",
        ),
        pytest.param("Mr Tveit met Ms Lund and officials said it was late.", ["officials"], id="an object before"),
    ],
)
def test_others_speak_beside_who_is_named(text: str, expected: list[str]) -> None:
    """A list that ends with others is kept whole where the clause begins with it."""
    assert speakers(text) == [expected]


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        pytest.param("Nord News reports that Ine Tveit vowed to close the road.", "Ine Tveit", "Nord News", id="vowed"),
        pytest.param("The Nord Post reported that police have said it was late.", "police", "Nord Post", id="said"),
        pytest.param("Nord News reported that Ine Tveit closed the road.", "Nord News", None, id="nobody says it"),
        pytest.param(
            "Ms Lund wrote that Ine Tveit said the road was closed.", "Ms Lund", None, id="wrote that she said"
        ),
        pytest.param(
            "The town confirmed that Ine Tveit privately told the mayors it was late.",
            "town",
            None,
            id="confirmed that she told",
        ),
        pytest.param("Ms Lund said she told Ine Tveit it was late.", "Ms Lund", None, id="of herself"),
        pytest.param("Ms Lund said Ine Tveit had told her it was late.", "Ms Lund", None, id="long before"),
        pytest.param("Ms Lund said Ine Tveit never told her it was late.", "Ms Lund", None, id="never told"),
    ],
)
def test_who_reports_what_another_says_passes_it_on(text: str, speaker: str, via: str | None) -> None:
    """The words are of the one who said them; the paper stands in via."""
    (statement,) = read(text).statements
    assert [one.words for one in statement.speakers] == [speaker]
    assert [one.words for one in statement.via] == ([] if via is None else [via])


@pytest.mark.parametrize(
    ("text", "words", "label"),
    [
        pytest.param(
            "A statement from Norway's Foreign Ministry said it was late.",
            "statement from Norway's Foreign Ministry",
            "Norway's Foreign Ministry",
            id="ministry",
        ),
        pytest.param(
            "A note released by Mayor Ine Tveit said it was late.",
            "note released by Mayor Ine Tveit",
            "Ine Tveit",
            id="person",
        ),
        pytest.param("A report on Norway said it was late.", "report", None, id="about, not from"),
    ],
)
def test_a_document_speaks_for_who_issued_it(text: str, words: str, label: str | None) -> None:
    """The words name the document with whose it is, the party is who issued it."""
    article = read(text)
    (speaker,) = article.statements[0].speakers
    assert speaker.words == words
    assert (None if speaker.party is None else article.party(speaker.party).label) == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        pytest.param(
            "The road is open, a lawyer for the town said.\nOla Lund told Nord it was late.", "Ola Lund", id="a"
        ),
        pytest.param("The road is open, her lawyer says. Ola Lund said it was late.", "Ola Lund", id="her"),
        pytest.param("The road is open, a lawyer said. Ola Lund left.", "lawyer", id="who does not go on"),
        pytest.param(
            "The road is open, a lawyer said. Mayor Ola Lund said it was late.", "lawyer", id="another office"
        ),
        pytest.param("A man met a lawyer. Ola Lund said it was late.", "Ola Lund", id="who did not speak"),
    ],
)
def test_who_speaks_is_named_next(text: str, label: str) -> None:
    """Somebody who says what a sentence tells has the name with which the next one begins, if that one says more."""
    article = read(text)
    party = article.statements[0].speakers[0].party
    assert party is not None
    assert article.party(party).label == label


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("At a rally in Bergen the mayor said it was late.", [["mayor"]], id="rally"),
        pytest.param(
            "In an interview with Nord News the group's leader said it was late.", [["group's leader"]], id="whose"
        ),
        pytest.param("In the words of the mayor it is late, Ola Lund said.", [["Ola Lund"]], id="no verb behind it"),
        pytest.param(
            "The Road Council called on towns to pay after an appeal by the Norwegian government, saying it was late.",
            [["Road Council"], ["Road Council"]],
            id="whose clause it is",
        ),
        pytest.param('They stood there, holding a banner saying "it is late, Ms Lund."', [], id="banner"),
    ],
)
def test_what_leads_in_is_no_subject(text: str, expected: list[list[str]]) -> None:
    """Words behind a preposition do not speak where a subject follows, nor who stands by the way."""
    assert speakers(text) == expected


@pytest.mark.parametrize("aside", ["lawyer for the alleged thief", "a retired nurse and registered voter in Bergen"])
def test_a_participle_before_a_noun_ends_no_aside(aside: str) -> None:
    """An adjective that is also a form of a verb says nothing in an aside."""
    ((_, content),) = said(f"Anna Lund, {aside}, said the arrest came late.")
    assert content == "the arrest came late"


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("The ferry's owner, Northgate Sea Lines,", "Northgate Sea Lines"),
        ("The operator, Northgate,", "Northgate"),
        ("Its governor, Zo Gang,", "Zo Gang"),
        ("The mayor, a Democrat,", "mayor"),
    ],
)
def test_who_is_named_in_an_aside_speaks_though_nobody_knows_the_name(subject: str, name: str) -> None:
    """The name of a body or a man behind the word for what it is tells who says so."""
    assert [speakers for speakers, _ in said(f"{subject} said the road was late.")] == [[name]]


def test_a_quotation_ends_before_the_whole_of_its_subject() -> None:
    """The word for a body and its name stand both behind what it says."""
    text = '"The road is open to all of us," the operator, Northgate Lines, said.'
    assert said(text) == [(["Northgate Lines"], "The road is open to all of us,")]


def test_a_film_in_an_aside_tells_nothing() -> None:
    """Whom the film depicts that somebody was sued for is no word of his, and no other subject."""
    text = "Ine Tveit, a singer sued for a film depicting Ms Berg as a clown hitting a dog, said it was late."
    assert said(text) == [(["Ine Tveit"], "it was late")]
