"""Words, speakers and clauses that stand beside one another: what belongs to whom, and where it ends."""

import pytest
from sayings import read, said


def labels(text: str) -> list[str | None]:
    """For each statement of *text* the label of its first speaker."""
    article = read(text)
    parties = [statement.speakers[0].party for statement in article.statements]
    return [None if party is None else article.party(party).label for party in parties]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            'Mr Tveit said they found nothing, with one engineer saying he was "fairly sure" of it.',
            [(["Mr Tveit"], "they found nothing"), (["engineer"], "he was fairly sure of it")],
            id="with one engineer saying",
        ),
        pytest.param(
            "Mr Tveit said it could reach Oslo, while Denmark on Monday put it at 800 miles.",
            [(["Mr Tveit"], "it could reach Oslo")],
            id="while another",
        ),
        pytest.param(
            "Mr Tveit said one road was open, while the other was shut.",
            [(["Mr Tveit"], "one road was open, while the other was shut")],
            id="while the other",
        ),
        pytest.param(
            "The road is open, Mr Tveit said, as Norway and Denmark went on with their talks.",
            [(["Mr Tveit"], "The road is open")],
            id="as talks went on",
        ),
        pytest.param(
            "The road is open, Mr Tveit said, because the town has paid for it.",
            [(["Mr Tveit"], "The road is open because the town has paid for it")],
            id="because",
        ),
        pytest.param(
            'Mr Tveit described Ms Berg as "a big gift" after she had left the town.',
            [(["Mr Tveit"], "Ms Berg as a big gift")],
            id="after what is quoted",
        ),
        pytest.param(
            'Mr Tveit said it was "a big gift" when he saw the road.',
            [(["Mr Tveit"], "it was a big gift when he saw the road")],
            id="when in a clause",
        ),
        pytest.param(
            'It was a speech in which he said "too many" roads were shut.',
            [(["he"], "too many roads were shut")],
            id="in which",
        ),
        pytest.param("Mr Tveit praised the road, without saying where it was.", [], id="without saying"),
        pytest.param("Mr Tveit did not say how it was done.", [], id="did not say how"),
        pytest.param("Norway asserts itself at sea.", [], id="asserts itself"),
    ],
)
def test_words_end_where_those_of_others_begin(text: str, expected: list[tuple[list[str], str]]) -> None:
    """What another says or does, or the writer tells of the time, is no part of the words."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "A man briefed on the talks said the road was open.", [(["man"], "the road was open")], id="briefed on"
        ),
        pytest.param(
            '"The road is open to all," people told of the plan said.',
            [(["people"], "The road is open to all,")],
            id="told of",
        ),
        pytest.param(
            "Mr Tveit after the talks said the road was open.", [(["Mr Tveit"], "the road was open")], id="after talks"
        ),
        pytest.param(
            "Mr Berg said agents posted in the town had left, and said that it was late.",
            [(["Mr Berg"], "agents posted in the town had left"), (["Mr Berg"], "it was late")],
            id="said it and said",
        ),
        pytest.param(
            "Mr Berg rejected a plan that the mayors have talked about, saying it was late.",
            [(["Mr Berg"], "it was late")],
            id="saying, of the main clause",
        ),
        pytest.param(
            "Ms Lund had praised the road before Mr Tveit's blog posts, saying it was safe.",
            [(["Ms Lund"], "it was safe")],
            id="posts that are things",
        ),
        pytest.param(
            'Nord quoted a "man with a map of the road" as saying that it was open.',
            [(['"man with a map of the road"'], "it was open")],
            id="described in his own words",
        ),
        pytest.param(
            "It was reported by Nord and Blue News that the road was open.",
            [(["Nord", "Blue News"], "the road was open")],
            id="reported by two",
        ),
        pytest.param(
            "Mr Tveit used his speech to the town to say that the road was open.",
            [(["Mr Tveit"], "the road was open")],
            id="used his speech to say",
        ),
        pytest.param("Mr Tveit used the money to say the least.", [], id="used money"),
    ],
)
def test_who_speaks_is_told_apart_from_who_stands_near(text: str, expected: list[tuple[list[str], str]]) -> None:
    """The subject is who speaks, not who stands in what describes him, in another clause or in a time."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param("Ms Berg's claim that the road was unsafe angered the town.", "the road was unsafe", id="angered"),
        pytest.param(
            "Ms Berg's claim that Norway closed the road angered the town.", "Norway closed the road", id="closed"
        ),
        pytest.param(
            "Ms Berg's claim that a road built by the town is safe pleased Denmark.",
            "a road built by the town is safe",
            id="built by",
        ),
        pytest.param("His claim that it's safe is not true.", "it's safe", id="it's"),
        pytest.param("Mr Tveit's announcement on Twitter that it was safe is here.", "it was safe", id="on Twitter"),
    ],
)
def test_what_a_noun_tells_ends_before_its_verb(text: str, content: str) -> None:
    """The verb of which "his claim that …" is the subject ends what he claims, be it a helping verb or not."""
    assert [words for _, words in said(text)] == [content]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("With his pledge to open the road, Mr Tveit has turned round.", ["Tveit"], id="his, before him"),
        pytest.param(
            '"It is late," Mr Tveit said, since it was.\n"It is a road," the senator said.',
            ["Tveit", "Tveit"],
            id="the senator",
        ),
        pytest.param(
            '"It is late," Mr Tveit said, when a reporter asked him about it.\n"It is going to be late all year."',
            ["Tveit", "Tveit"],
            id="who answered",
        ),
    ],
)
def test_who_is_meant(text: str, expected: list[str]) -> None:
    """His, "the senator" and a quotation alone go with the one of whom the text tells."""
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            "Ine Tveit, a lawyer and former aide to Mr Berg, said the road was open.",
            ["Ine Tveit"],
            id="lawyer and aide",
        ),
        pytest.param(
            "Ine Tveit, head of the road council and a friend of the mayor, said the road was open.",
            ["Ine Tveit"],
            id="head and friend",
        ),
        pytest.param(
            "Ine Tveit, the head of the road council, once led by Mr Berg, has said the road was open.",
            ["Ine Tveit"],
            id="two asides",
        ),
        pytest.param(
            "Mr Tveit, who had left in May but came back for it, said the road was open.", ["Mr Tveit"], id="who left"
        ),
        pytest.param(
            "Ine Tveit, the mayor, and Mr Berg, a lawyer, said the road was open.",
            ["Ine Tveit", "Mr Berg"],
            id="two who speak",
        ),
        pytest.param(
            "The Danish and Chilean prime ministers, Maria Lund and Juan Soto, both said it was open.",
            ["Maria Lund", "Juan Soto"],
            id="two of one office",
        ),
        pytest.param("The road was open, both sides said.", ["both sides"], id="both sides"),
        pytest.param("It was dear for all of us, Mr Tveit and Ms Berg said.", ["Mr Tveit", "Ms Berg"], id="not us"),
        pytest.param("Mr Tveit and Ms Berg left and said the road was open.", ["Mr Tveit", "Ms Berg"], id="both left"),
        pytest.param("Nord News left the hall, saying the road was open.", ["Nord News"], id="left is a verb"),
        pytest.param("However, in the report, a guest was quoted as saying it was open.", ["guest"], id="however, in"),
        pytest.param("The road was open, according to police.", ["police"], id="police"),
        pytest.param("According to Mr Tveit and Ms Berg, the road was open.", ["Mr Tveit", "Ms Berg"], id="of two"),
        pytest.param("The road was open, according to people briefed on the plan.", ["people"], id="of the briefed"),
        pytest.param('The road was described by Mr Berg as "a gift".', ["Mr Berg"], id="described by"),
    ],
)
def test_what_is_told_of_a_speaker_is_no_speaker(text: str, speakers: list[str]) -> None:
    """What stands beside a name belongs to it, over "and" and other asides; several who speak are all named."""
    assert [name for who, _ in said(text) for name in who] == speakers


@pytest.mark.parametrize(
    "time",
    [
        "prior to the talks",
        "ahead of the vote",
        "following the talks",
        "when asked about it",
        "shortly before midnight",
        "while visiting the town",
        "before boarding his plane",
        "earlier in the day",
    ],
)
def test_the_time_behind_the_verb_is_no_words(time: str) -> None:
    """What tells when somebody spoke is not what he said, wherever the words stand."""
    assert said(f"The road will be open, Mr Tveit said {time}.") == [(["Mr Tveit"], "The road will be open")]
    assert said(f"Mr Tveit said {time} that it was late.") == [(["Mr Tveit"], "it was late")]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param("The road is shut, according to Ine Tveit, 58.", "The road is shut", id="age"),
        pytest.param("The road is shut, according to Mr Tveit, who left in May.", "The road is shut", id="who left"),
        pytest.param("According to Ine Tveit, the mayor of Oslo, the road is shut.", "the road is shut", id="mayor"),
        pytest.param(
            "According to Mr Tveit, the road is shut, but the town is not.",
            "the road is shut, but the town is not",
            id="a clause is no aside",
        ),
        pytest.param("Mr Tveit said Tuesday's vote was late.", "Tuesday's vote was late", id="Tuesday's vote"),
    ],
)
def test_words_stand_beside_what_is_told_of_the_source(text: str, content: str) -> None:
    """An aside about the source is no part of the words, and a clause is no aside."""
    assert [words for _, words in said(text)] == [content]


def test_who_speaks_in_the_same_sentence_is_another() -> None:
    """An office alone is not who spoke in the clause before it."""
    assert labels(
        "Hours after Mr Tveit said it was late, the former Danish mayor put out a statement saying it was not."
    ) == [
        "Tveit",
        "former Danish mayor",
    ]


def test_a_threat_behind_after_tells_nothing() -> None:
    """What follows "After his threat" is told by the writer."""
    assert not said("After Mr Tveit's new threat it has closed the road.")
