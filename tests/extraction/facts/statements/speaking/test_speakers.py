"""Whom a pronoun means that says something: who acts in the sentence, else who spoke last."""

import pytest
from sayings import read, said


def labels(text: str) -> list[str | None]:
    """For each statement of *text* whom it is of."""
    article = read(text)
    told = [statement.speakers[0] for statement in article.statements]
    return [None if speaker.party is None else article.party(speaker.party).label for speaker in told]


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        pytest.param("Mr Berg stunned the town when he said the road was shut.", "Berg", id="when he"),
        pytest.param("Mr Berg was tired, but he promised to build the road.", "Berg", id="but he"),
        pytest.param("Mr Berg has built a road, which he said was safe.", "Berg", id="which he"),
        pytest.param("Mr Berg was tired, he said.", "Juan Holm", id="told of"),
        pytest.param("In talks with Mr Berg, he said the road was shut.", "Juan Holm", id="with"),
        pytest.param('Mr Berg\'s tweet followed a speech when he called him "a fool".', "Juan Holm", id="an owner"),
        pytest.param("Ms Berg was tired, but he promised to build the road.", "Juan Holm", id="another gender"),
    ],
)
def test_he_is_who_acts_in_the_sentence(sentence: str, who: str) -> None:
    """Whom the sentence is about says what follows in it, not who spoke before; of what stands before, who spoke."""
    assert labels(f'"It is a great day," said Juan Holm, the mayor.\n{sentence}') == ["Juan Holm", who]


@pytest.mark.parametrize("kind", ["a man", "one man", "an old man", "a teenager", "a person close to the talks"])
def test_he_is_the_man_who_spoke(kind: str) -> None:
    """Somebody of whom no more is told is taken up by a pronoun."""
    first, second = labels(f'"It is late," {kind} said. "I know," he added.')
    assert first == second
    assert first is not None


def test_he_is_no_woman_who_spoke() -> None:
    """Nobody is taken up by the wrong pronoun."""
    assert labels('"It is late," a woman said. "I know," he added.') == [None, None]


def test_his_is_of_whom_the_sentence_before_tells() -> None:
    """Where nobody spoke yet, "his message" is of the person told of last."""
    assert labels('Mr Berg met the council on Monday. His message was simple: "Do your work."') == ["Berg"]


def test_they_are_those_who_were_counted() -> None:
    """Three men put out a statement, and they speak in it."""
    assert labels('The three men issued a statement.\n"We would like to thank the town," they said.') == ["three men"]


def test_a_caption_between_paragraphs_tells_of_nobody() -> None:
    """Who is named in the caption of a picture is not whom "he" behind it means."""
    text = (
        '"It is a lie," Juan Holm, the mayor, said.\nSenator Ola Berg disagreed with the mayor.\n'
        "Image caption Juan Holm: 'How is it possible?'\nHe said the town was right."
    )
    assert labels(text)[-1] == "Ola Berg"


def test_whoever_is_urged_is_not_who_urges() -> None:
    """A pronoun for the object is no subject of the verb behind."""
    article = read('The Guinean telephoned him on Monday, and urged him "to rest".')
    assert [speaker.words for statement in article.statements for speaker in statement.speakers] == ["Guinean"]


@pytest.mark.parametrize("called", ["the political operative", "the veteran strategist", "the banker"])
def test_a_new_word_for_who_spoke_is_nobody_new(called: str) -> None:
    """What characterises somebody with the article is said of whoever spoke last."""
    assert labels(f"Juan Holm said it was late. In the evening {called} said he would go.") == ["Juan Holm"] * 2


def test_whose_remarks_are_told_of_goes_on() -> None:
    """Between two quotations the paragraph about somebody's remarks turns to nobody else."""
    text = (
        '"We may lift the ban," Mike Berg said.\nMr Berg\'s comments come before talks of Juan Holm and Ola Lund.\n'
        '"What they get is our best," he said.'
    )
    assert labels(text) == ["Mike Berg", "Mike Berg"]


def test_who_reveals_remarks_is_who_goes_on() -> None:
    """The remarks are one's, and another, who revealed them, speaks."""
    assert labels("Mr Berg's remarks were revealed by the host, Juan Holm. He said that it was late.") == ["Juan Holm"]


def test_a_name_that_nobody_knows_is_taken_up() -> None:
    """Who says something and is not known as a person is "he" all the same."""
    first, second = labels('Saste said it was late. "It is late," he said.')
    assert first == second
    assert first is not None


def test_the_paper_is_the_newspaper() -> None:
    """A paper that no list has is the one that was called a newspaper."""
    first, second = labels('"It is late," wrote the newspaper Nordlys. The paper called on the mayor to go.')
    assert first == second
    assert first is not None


def test_whoever_is_told_of_in_the_words_before_does_not_say_them() -> None:
    """Of what stands before "he said" the one speaks whom the sentence before is about."""
    text = "Juan Holm gave an account of the fire.\nHis cousin Ola Berg and four others had left, he said."
    assert labels(text) == ["Juan Holm"]
    assert labels("The road was shut.\nOla Berg had left in the morning, he said.") == ["Ola Berg"]
    assert labels("Juan Holm called.\nAfter Ola Berg had left, he was ill, he testified.") == ["Ola Berg"]


def test_the_minister_may_be_who_is_told_of_before() -> None:
    """An office that the text gives nobody is of the subject of the sentence before."""
    article = read("Ine Tveit said it was open. The prime minister said it was late.")
    statement = article.statements[-1]
    assert [article.party(one.party).label for one in statement.speakers if one.party] == ["Ine Tveit"]


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("Foreign Minister Ola Berg will come, spokeswoman Ine Tveit said.", "Ine Tveit"),
        ("Ola Berg will come, Ine Tveit told reporters on Monday.", "Ine Tveit"),
        ("Ola Berg will come.", "Ola Berg"),
        ("Ola Berg, who Ine Tveit said was ill, will come.", "Ola Berg"),
    ],
)
def test_the_diplomat_is_who_told_of_another(before: str, who: str) -> None:
    """Who closes the sentence before by saying it goes on, not the one of whom it tells."""
    article = read(f'{before} "It is late," the diplomat said.')
    assert [article.party(one.party).label for one in article.statements[-1].speakers if one.party] == [who]


@pytest.mark.parametrize("who", ["both sides", "both governments"])
def test_that_before_who_speaks_is_none_of_it(who: str) -> None:
    """In a relative clause "that" stands for the thing of which somebody tells."""
    assert said(f"Norway wants a truce that {who} described as fair.") == [([who], "fair")]
