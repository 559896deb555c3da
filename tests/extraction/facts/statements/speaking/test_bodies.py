"""Which body a word for its kind means."""

import pytest

from newsmodel import parse

#: A headline, so that the text under test is a paragraph.
HEADLINE = "a quiet day in the north\n"


def speakers(text: str) -> list[tuple[str, str | None]]:
    """For each statement of *text* the words for the speaker and the label of the party."""
    article = parse(HEADLINE + text, published="2019-03-05")
    told = [statement.speakers[0] for statement in article.statements]
    return [(s.words, None if s.party is None else article.party(s.party).label) for s in told]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "KCNA said the road was open. The news agency added that it was new.", ("news agency", "KCNA"), id="agency"
        ),
        pytest.param(
            "Haaretz, citing Reuters, said the road was shut. The newspaper said it was old.",
            ("newspaper", "Haaretz"), id="newspaper",
        ),
        pytest.param(
            "Ole Berg left Boeing in May. The road is long, the company said.", ("company", "Boeing"), id="company"
        ),
        pytest.param(
            "The Nord Harbour Board said the port was shut. Police said why. The board said it was late.",
            ("board", "Nord Harbour Board"), id="what its name ends with",
        ),
        pytest.param(
            "Hezbollah shelled the port. The militant group said it was a mistake.",
            ("militant group", "Hezbollah"), id="group",
        ),
        pytest.param(
            "The European Commission said the port was shut. The commission said it was late.",
            ("commission", "European Commission"), id="commission",
        ),
    ],
)  # fmt: skip
def test_a_word_for_its_kind_means_the_body_named_before(text: str, expected: tuple[str, str]) -> None:
    """The agency, the newspaper and the board are the last of the kind, and those whose names end so."""
    assert speakers(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Reuters named the town. The newspaper said it was old.", "newspaper", id="no newspaper"),
        pytest.param("Boeing left. The company of Ole Berg said it was late.", "company", id="somebody else's"),
        pytest.param("Officials left. The group said it was late.", "group", id="no body"),
        pytest.param(
            "The first report said it was late. The latest report said it was early.", "latest report", id="another"
        ),
        pytest.param("Norway and Chad met. The ministry said it was late.", "ministry", id="of no kind named"),
    ],
)
def test_a_body_that_is_not_told_stays_unknown(text: str, words: str) -> None:
    """Where no body of the kind was told of, nobody is known to be meant."""
    assert speakers(text)[-1] == (words, None)


def test_whoever_has_a_part_in_a_story_is_nobody_named_before() -> None:
    """A judge, a mayor and a general of whom nothing was told are others than who was spoken of."""
    for office in ("judge", "mayor", "general"):
        assert speakers(f"Ole Berg left the town in May. The {office} said it was late.")[-1] != (office, "Ole Berg")


@pytest.mark.parametrize(
    ("text", "label"),
    [
        pytest.param("Norway closed it. There were claims from Norway that the road was unsafe.", "Norway", id="from"),
        pytest.param("Norway closed it. The town heard a threat from Oslo to close the road.", "Norway", id="capital"),
        pytest.param("Norway closed it. Oslo so far has said only that the road is open.", "Norway", id="so far"),
        pytest.param("Norway closed it. According to Norway's news agency, the road is open.", None, id="its agency"),
    ],
)
def test_a_country_that_says_something_is_the_party_of_that_name(text: str, label: str | None) -> None:
    """Where nothing else tells that the country or its capital acts, that it speaks does."""
    article = parse(f"a quiet day in the north\n{text}", published="2019-03-05")
    (speaker,) = article.statements[-1].speakers
    assert (None if speaker.party is None else article.party(speaker.party).label) == label


def test_our_correspondent_is_the_one_who_spoke() -> None:
    """The outlet's own correspondent is the one by name who said something before."""
    text = "The BBC's Ola Berg in Lima says the talks went well. Neither had a plan, our correspondent adds."
    assert speakers(text) == [("Ola Berg", "Ola Berg"), ("correspondent", "Ola Berg")]


@pytest.mark.parametrize(
    ("before", "label"),
    [
        pytest.param("Norway has closed its border with Chile.", "Norway", id="the subject"),
        pytest.param("How soon could Norway build a road?\n", "Norway", id="a question"),
        pytest.param("Plans against Norway have done little.", "Norway", id="the only one"),
        pytest.param("Norway and Chile have a border.", None, id="two"),
        pytest.param("The road is shut.", None, id="none"),
    ],
)
def test_the_country_is_the_one_just_told_of(before: str, label: str | None) -> None:
    """Who speaks as "the country" is the land that the sentence before is about, or alone names."""
    assert speakers(f"Norway and Chile met.\n{before} The country says the port is safe.")[-1] == ("country", label)
