"""Who said what: statements with their speakers, cues, channels and words, over whole texts."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel import Article, SpeechAct, Statement, StatementKind, parse

#: A headline, so that the text under test is a paragraph.
HEADLINE = "a quiet day in the north\n"


def statements(text: str) -> tuple[Statement, ...]:
    """The statements of *text* below a headline."""
    return parse(HEADLINE + text, published="2019-03-05").statements


def only(text: str) -> Statement:
    """The one statement of *text*."""
    (found,) = statements(text)
    return found


def said(statement: Statement) -> tuple[list[str], list[str]]:
    """The speakers' words and the content's, marks off."""
    words = [fragment.words.strip(",.?!") for fragment in statement.fragments]
    return [speaker.words for speaker in statement.speakers], words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param('"The road is open," Mr Tveit said.', ["The road is open"], id="x said behind"),
        pytest.param('"The road is open," said Mr Tveit.', ["The road is open"], id="said x"),
        pytest.param('Mr Tveit said: "The road is open."', ["The road is open"], id="colon"),
        pytest.param('Mr Tveit told reporters, "The road is open."', ["The road is open"], id="told somebody"),
        pytest.param(
            '"The road," Mr Tveit said, "is open to all."', ["The road", "is open to all"], id="split in a sentence"
        ),
        pytest.param(
            '"The road is open," Mr Tveit said. "It stays open."',
            ["The road is open", "It stays open"],
            id="split over two sentences",
        ),
        pytest.param(
            'Mr Tveit said: "We keep it open.\n"We will not close it.\n"Never again."\nThen he left.',
            ["We keep it open", "We will not close it", "Never again"],
            id="left open over paragraphs",
        ),
        pytest.param(
            '"We keep it open and that is that.\n"We will not close it," Mr Tveit said.',
            ["We keep it open and that is that", "We will not close it"],
            id="attributed in the last paragraph",
        ),
        pytest.param(
            '"The road," Mr Tveit told reporters in Oslo on Monday, "is open."',
            ["The road", "is open"],
            id="split around an addressee, a place and a day",
        ),
        pytest.param('Mr Tveit told reporters. "The road is open."', ["The road is open"], id="announced"),
        pytest.param('"Is the road open?" Mr Tveit asked.', ["Is the road open"], id="question"),
        pytest.param("''The road is open,'' Mr Tveit said.", ["The road is open"], id="doubled single marks"),
        pytest.param('Mr Tveit tweeted:, external "The road is open."', ["The road is open"], id="external link"),
    ],
)
def test_direct_speech(text: str, words: list[str]) -> None:
    """Quoted words belong to the speaker of the attribution beside them, in whatever shape it stands."""
    statement = only(text)

    assert statement.kind is StatementKind.DIRECT
    assert said(statement) == (["Mr Tveit"], words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Mr Tveit said that the road was open.", ["the road was open"], id="that-clause"),
        pytest.param("Mr Tveit said the road was open.", ["the road was open"], id="without that"),
        pytest.param("The road was open, Mr Tveit said.", ["The road was open"], id="at the end"),
        pytest.param("The road, Mr Tveit said, would stay open.", ["The road", "would stay open"], id="in the middle"),
        pytest.param("According to Mr Tveit, the road is open.", ["the road is open"], id="according to, before"),
        pytest.param("The road is open, according to Mr Tveit.", ["The road is open"], id="according to, behind"),
        pytest.param("Mr Tveit vowed to keep the road open.", ["to keep the road open"], id="infinitive"),
        pytest.param("Mr Tveit accused Ms Berg of theft.", ["Ms Berg of theft"], id="accused x of"),
        pytest.param("Mr Tveit called for a new road.", ["a new road"], id="called for"),
        pytest.param("Mr Tveit denied closing the road.", ["closing the road"], id="gerund"),
        pytest.param("Mr Tveit's claim that the road was open was false.", ["the road was open"], id="noun"),
        pytest.param("Mr Tveit's answer was that the road, too, was open.", ["the road, too, was open"], id="was that"),
        pytest.param("They had a warning from Mr Tveit last week that it was open.", ["it was open"], id="noun from"),
        pytest.param("Saying that the road was open, Mr Tveit left.", ["the road was open"], id="participle first"),
        pytest.param(
            "Mr Tveit maintained the new road in Oslo was open.", ["the new road in Oslo was open"], id="bare"
        ),
        pytest.param("It is a road that is old and, which Mr Tveit said was open.", ["was open"], id="which x said"),
        pytest.param("Mr Tveit stressed, however, the road was open.", ["the road was open"], id="however"),
        pytest.param("Mr Tveit told the mayors – all four – that it was open.", ["it was open"], id="dashes between"),
        pytest.param("The road was open, Mr Tveit told Reuters news agency.", ["The road was open"], id="news agency"),
        pytest.param("Mr Tveit asked whether the road was open.", ["whether the road was open"], id="question"),
        pytest.param("Mr Tveit said in Oslo on Monday that the road was open.", ["the road was open"], id="adjuncts"),
    ],
)
def test_indirect_speech(text: str, words: list[str]) -> None:
    """Reported speech begins behind the cue and ends with its clause."""
    statement = only(text)

    assert statement.kind is StatementKind.INDIRECT
    assert said(statement) == (["Mr Tveit"], words)


def test_mixed_speech() -> None:
    """A clause with quoted words has fragments of both kinds, in order."""
    statement = only('Mr Tveit said the road was "open to all" from Monday on.')

    assert statement.kind is StatementKind.MIXED
    assert [(fragment.words, fragment.verbatim) for fragment in statement.fragments] == [
        ("the road was", False),
        ("open to all", True),
        ("from Monday on", False),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            'Mr Tveit said the road was "open", even if it rained.',
            ["the road was", "open", "even if it rained"],
            id="a clause carries on",
        ),
        pytest.param(
            'Mr Tveit said the road was "open", a word that he likes.', ["the road was", "open"], id="an aside"
        ),
        pytest.param(
            "Mr Tveit said he told them, “let us go,” but was talked out of it.",
            ["he told them", "let us go", "but was talked out of it"],
            id="a verb carries on behind a comma within",
        ),
        pytest.param(
            "Mr Tveit vowed to do “all in my power,” to open it.",
            ["to do", "all in my power", "to open it"],
            id="what it is done for",
        ),
        pytest.param(
            "Mr Tveit said it is “open to all,” except for lorries.",
            ["it is", "open to all", "except for lorries"],
            id="an exception",
        ),
        pytest.param(
            'Mr Tveit argued that the town got its wish: "a road and a harbour, both of them open".',
            ["the town got its wish", "a road and a harbour, both of them open"],
            id="a part behind a colon",
        ),
        pytest.param(
            'Mr Tveit said that he would "think about" accusing the town of theft.',
            ["he would", "think about", "accusing the town of theft"],
            id="a participle that the quoted verb governs",
        ),
        pytest.param(
            'The "bold" plan, Mr Tveit said, was "a mistake".',
            ["The", "bold", "plan", "was", "a mistake"],
            id="the attribution stands inside",
        ),
    ],
)
def test_where_mixed_speech_ends(text: str, words: list[str]) -> None:
    """Content with quoted words goes on where a clause of it follows, not where the writer takes over."""
    assert said(only(text)) == (["Mr Tveit"], words)


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        pytest.param(
            "It is what Mr Tveit called “the best of all roads”.", "direct", ["the best of all roads"], id="what"
        ),
        pytest.param(
            "The road, which Mr Tveit described as a “gift” in May, is closed.", "mixed", ["a", "gift"], id="as"
        ),
        pytest.param(
            'Mr Tveit maintained it was "open to all," adding nothing.', "mixed", ["it was", "open to all"], id="adding"
        ),
        pytest.param(
            'There was a "bad" road from Oslo to Bergen in the north, Mr Tveit said, including where it rained.',
            "mixed",
            ["There was a", "bad", "road from Oslo to Bergen in the north", "including where it rained"],
            id="including",
        ),
    ],
)
def test_words_around_an_attribution(text: str, kind: str, words: list[str]) -> None:
    """What is said of the words before "which", and what goes on behind the attribution, is content."""
    statement = only(text)

    assert str(statement.kind) == kind
    assert said(statement) == (["Mr Tveit"], words)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mr Tveit believes that the road is open.", id="thought"),
        pytest.param("Mr Tveit hopes that the road is open.", id="hope"),
        pytest.param("Mr Tveit drove the “boss” home.", id="scare quotes"),
        pytest.param("Mr Tveit has read “A Doll's House and Other Plays”.", id="title"),
        pytest.param("The road is said to be open.", id="said to be"),
        pytest.param("The road is reportedly open.", id="reportedly"),
        pytest.param("They turned down Mr Tveit's demands.", id="noun"),
        pytest.param("Mr Tveit criticised the decision to close the road.", id="criticism without words"),
        pytest.param("Mr Tveit ordered his aide to close the road.", id="order"),
        pytest.param("The new law is about men accused of theft.", id="participle"),
        pytest.param("Let us say a prayer for the road.", id="let us"),
        pytest.param("The US state department agreed to a sale.", id="state that is no verb"),
    ],
)
def test_what_is_no_statement(text: str) -> None:
    """Thoughts, titles, scare quotes and hearsay without a source are no statements."""
    assert statements(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Mr Tveit said the road was open, adding that it was safe.",
            [("say", "the road was open"), ("add", "it was safe")],
            id="participle",
        ),
        pytest.param(
            "Mr Tveit said the road was open and added that it was safe.",
            [("say", "the road was open"), ("add", "it was safe")],
            id="joined",
        ),
        pytest.param(
            'It was open, Mr Tveit said, adding: "It is safe."',
            [("say", "It was open"), ("add", "It is safe.")],
            id="a clause before, a quotation behind",
        ),
        pytest.param(
            "While Mr Tveit said that “the road is open,” he added that it was closed to her.",
            [("say", "the road is open,"), ("add", "it was closed to her")],
            id="two clauses, the first a quotation",
        ),
        pytest.param(
            "While Mr Tveit said the road was open, Ms Berg said it was closed.",
            [("say", "the road was open"), ("say", "it was closed")],
            id="two clauses",
        ),
        pytest.param(
            "Mr Tveit said that Ms Berg had warned that the road was closed.",
            [("say", "Ms Berg had warned that the road was closed")],
            id="nested",
        ),
    ],
)
def test_several_attributions(text: str, expected: list[tuple[str, str]]) -> None:
    """Attributions that stand side by side give a statement each; one inside another gives none."""
    assert expected == [(s.verb, s.fragments[0].words) for s in statements(text)]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param("Norway and Denmark said that the road was open.", ["Norway", "Denmark"], id="two"),
        pytest.param("Norway said that the road was open.", ["Norway"], id="country"),
        pytest.param("A 16-page document says that the road is open.", ["16-page document"], id="document"),
        pytest.param("The drafts of the paper said that the road was open.", ["drafts"], id="described"),
        pytest.param("It was Mr Tveit, who said that the road was open.", ["who"], id="relative"),
        pytest.param("The envoy, Mr Tveit, said that the road was open.", ["Mr Tveit"], id="apposition"),
        pytest.param("Mr Tveit was accused by Ms Berg of theft.", ["Ms Berg"], id="passive"),
    ],
)
def test_speakers(text: str, speakers: list[str]) -> None:
    """The speaker is the mention as it stands: several at once, bodies, documents, descriptions."""
    assert said(only(text))[0] == speakers


def test_each_of_two_that_are_named_says_it() -> None:
    """Two persons by name have a statement each of the same words; bodies that speak together have one."""
    article = parse("A quiet day\nMr Tveit and Ms Berg said that the road was open.\n", published="2019-03-05")

    assert [said(statement) for statement in article.statements] == [
        (["Mr Tveit"], ["the road was open"]),
        (["Ms Berg"], ["the road was open"]),
    ]


def test_what_two_say_word_for_word_is_one_text() -> None:
    """A quotation of two persons is one statement of both."""
    assert said(only('"The road is open to all," Mr Tveit and Ms Berg said.'))[0] == ["Mr Tveit", "Ms Berg"]


def test_the_us_is_a_speaker() -> None:
    """A country written like a pronoun in capitals is the country."""
    statement = only("According to the US, the road is open.")

    assert said(statement) == (["US"], ["the road is open"])


def test_a_pronoun_means_who_spoke_last() -> None:
    """A pronoun keeps its own words and takes the party of the speaker before it."""
    text = "Mr Tveit met Mr Lavrov. Mr Tveit said that the road was open.\nHe also said that it was safe."
    first, second = statements(text)

    assert second.speakers[0].words == "He"
    assert second.speakers[0].party == first.speakers[0].party


@pytest.mark.parametrize("both", ["both of whom", "who both", "who all", "who each"])
def test_both_of_whom(both: str) -> None:
    """What "both of whom" say is one statement for each of them, and ends where the main clause goes on."""
    first, second = statements(f"Mr Tveit and Ms Berg, {both} say that the road is open, were late.")

    assert said(first) == (["Mr Tveit"], ["the road is open"])
    assert said(second) == (["Ms Berg"], ["the road is open"])


def test_each_is_no_speaker_behind_those_who_are() -> None:
    """The parties of a list say what "each" of them says."""
    assert said(only("Norway and Denmark each said that the road is open.")) == (
        ["Norway", "Denmark"],
        ["the road is open"],
    )


def test_they_are_the_group_that_spoke_last() -> None:
    """They are the group of the statement before, where one spoke."""
    first, second = statements("Norwegian officials said that the road was open. They said that it was safe.")

    assert second.speakers[0].words == "They"
    assert second.speakers[0].party == first.speakers[0].party


def test_a_clause_between_ends_with_its_comma() -> None:
    """What somebody once said ends where the main clause goes on."""
    assert said(only("Mr Tveit, who said that the road was open, was late.")) == (["who"], ["the road was open"])


def test_whom_the_speaker_has_it_from() -> None:
    """Whoever is cited is via, not another statement."""
    statement = only("The road is closed, Reuters reported, citing two officials.")

    assert [speaker.words for speaker in statement.via] == ["two officials"]


def test_negation() -> None:
    """Who did not say something is told apart from who did."""
    assert only("Mr Tveit did not say that the road was open.").negated
    assert not only("Mr Tveit said that the road was not open.").negated


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        pytest.param("Mr Tveit tweeted that the road was open.", "social_post", id="verb"),
        pytest.param("Mr Tveit wrote on Facebook that the road was open.", "social_post", id="network"),
        pytest.param('"The road is open to all," Mr Tveit said on X.', "social_post", id="a network of one letter"),
        pytest.param("Mr Tveit wrote on Telegram that the road was open.", "social_post", id="network, not a telegram"),
        pytest.param("Mr Tveit said on his Truth Social account that it was open.", "social_post", id="his account"),
        pytest.param("Mr Tveit said on messaging app WhatsApp that it was open.", "social_post", id="an app"),
        pytest.param("Mr Tveit said in a telegram that the road was open.", "letter", id="a telegram"),
        pytest.param("In a letter on Monday, Mr Tveit said that the road was open.", "letter", id="letter before"),
        pytest.param("Mr Tveit said in an interview that the road was open.", "interview", id="interview"),
        pytest.param("Mr Tveit said in a statement the road was open.", "written_statement", id="statement"),
        pytest.param("Mr Tveit said by phone that the road was open.", "call", id="phone"),
        pytest.param("Mr Tveit said at a press conference that it was open.", "press_conference", id="press"),
        pytest.param("After Norway's statement, Mr Tveit said that it was open.", "unknown", id="another's statement"),
        pytest.param("Mr Tveit said in the Oslo Post that it was open.", "unknown", id="name of a paper"),
        pytest.param("Mr Tveit said that the road was open.", "unknown", id="none"),
    ],
)
def test_channel(text: str, channel: str) -> None:
    """The channel is told by the verb or by a noun beside it; else it is unknown."""
    assert str(only(text).channel) == channel


@pytest.mark.parametrize(
    "occasion",
    ["a briefing", "a regular press briefing", "a Nordic task force briefing", "a joint news conference in Lima"],
)
def test_a_briefing_is_no_addressee(occasion: str) -> None:
    """A briefing or news conference that is told something is where it is said, not to whom."""
    for text in (
        f"Mr Tveit told {occasion} on Monday that it was late.",
        f'"We will go on," Mr Tveit told {occasion}.',
    ):
        statement = only(text)
        assert (str(statement.channel), statement.addressees) == ("press_conference", ())


def test_circumstances() -> None:
    """Addressee, act, time and who passes the words on are read from what stands around the cue."""
    warned = only("Mr Tveit warned Mr Lavrov on Monday that the road was closed, Reuters reported.")

    assert [speaker.words for speaker in warned.addressees] == ["Mr Lavrov"]
    assert [speaker.words for speaker in warned.via] == ["Reuters"]
    assert warned.act is SpeechAct.WARN
    assert str(warned.when) == "2019-03-04"


def test_such_is_nobody() -> None:
    """What a warning is about is not whom it is told."""
    warned = only("Mr Tveit warned such a road would be closed.")

    assert warned.addressees == ()
    assert said(warned)[1] == ["such a road would be closed"]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit was quoted by Reuters as saying that the road was open.",
        "Mr Tveit, according to Reuters, said that the road was open.",
        "Mr Tveit, Reuters reported, said that the road was open.",
    ],
)
def test_via_of_a_quoted_speaker(text: str) -> None:
    """Whoever quotes is via, not the speaker."""
    statement = only(text)

    assert [speaker.words for speaker in statement.speakers] == ["Mr Tveit"]
    assert [speaker.words for speaker in statement.via] == ["Reuters"]


def test_a_stray_mark_spoils_nothing_further() -> None:
    """A mark that is never closed does not swallow the next paragraph."""
    first, second = statements('Mr Tveit said "no way.\nMs Berg said that the road was open.')

    assert said(first)[0] == ["Mr Tveit"]
    assert said(second) == (["Ms Berg"], ["the road was open"])


PARAGRAPHS = st.lists(
    st.text(alphabet="\"“”'‘’„«»,.:?! \nabT", max_size=12)
    | st.sampled_from(
        ["Mr Tveit said", "said Ms Berg", "He added", "the road is open", "told reporters", "according to"]
    ),
    max_size=12,
).map(" ".join)


@given(PARAGRAPHS)
def test_any_marks_give_statements_in_order(text: str) -> None:
    """Marks unbalanced, nested and mixed never raise; kinds follow the fragments, which are in order and disjoint."""
    article = parse(HEADLINE + text)

    for statement in article.statements:
        spans = [fragment.span for fragment in statement.fragments]
        assert statement.kind is StatementKind.of(statement.fragments)
        assert all(before.end <= behind.start for before, behind in pairwise(spans))


SENTENCES = (
    'Mr Tveit said: "The road is open to all."',
    '"The road is open to all," Ms Berg said. "It will stay open."',
    "Norway said that the road was open.",
    "The road was open, according to Mr Tveit.",
    "Mr Tveit denied that he had closed the road, adding that it was safe.",
)


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4), st.lists(st.sampled_from(SENTENCES), max_size=4))
def test_two_articles_joined_give_both_results(first: list[str], second: list[str]) -> None:
    """What stands behind a blank line does not change what stands before it, and is only shifted."""
    opening = "The valley has two roads."
    before, behind = "\n".join(first), "\n".join([opening, *second])
    joined = parse(f"{HEADLINE}{before}\n\n{behind}")
    alone = parse(HEADLINE + before)
    shift = len(before) + 2

    expected = words_and_places(alone) + [
        (words, start + shift) for words, start in words_and_places(parse(HEADLINE + behind))
    ]
    assert expected == words_and_places(joined)


def words_and_places(article: Article) -> list[tuple[str, int]]:
    """The words of all fragments, and where each begins."""
    return [(fragment.words, fragment.span.start) for s in article.statements for fragment in s.fragments]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("Mr Tveit said in Vienna on Monday that the road was open.", "Vienna", id="behind the verb"),
        pytest.param("In Vienna, Mr Tveit said that the road was open.", "Vienna", id="before the speaker"),
        pytest.param("Mr Tveit said that the road in Vienna was open.", None, id="in the content"),
    ],
)
def test_where(text: str, place: str | None) -> None:
    """The place of saying stands around the cue; one inside the content is not it."""
    where = only(text).where

    assert (where.name if where is not None else None) == place


@pytest.mark.parametrize(
    ("text", "who", "via", "whom"),
    [
        ('"The road is open to all," Mr Tveit was quoted as saying by Nord.', "Mr Tveit", ["Nord"], []),
        ("Mr Tveit said, according to Nord, that the road was open.", "Mr Tveit", ["Nord"], []),
        ("Nord, citing two officials, said the road was open.", "Nord", ["two officials"], []),
        ("Nord television, citing Erik Tveit, said the road was open.", "Nord television", ["Erik Tveit"], []),
        ("A newspaper, quoting the envoy Erik Tveit, said it was.", "newspaper", ["Erik Tveit"], []),
        ("Citing an unnamed official, Nord said the road was open.", "Nord", ["unnamed official"], []),
        ("In a letter to Ms Berg, Mr Tveit wrote that the road was open.", "Mr Tveit", [], ["Ms Berg"]),
        ("Mr Tveit wrote in a letter to Ms Berg that the road was open.", "Mr Tveit", [], ["Ms Berg"]),
        ('"The road is open to all,"said Mr Tveit.', "Mr Tveit", [], []),
        ('Mr Tveit: "We go."', "Mr Tveit", [], []),
        ("Mr Tveit told reporters afterwards that the road was open.", "Mr Tveit", [], ["reporters"]),
    ],
)
def test_who_passes_it_on_and_to_whom(text: str, who: str, via: list[str], whom: list[str]) -> None:
    """Whoever says it is the speaker, whoever passes it on stands in `via`, whoever a letter is to is spoken to."""
    (statement,) = statements("Ine Tveit met Ms Berg.\n" + text)

    assert [speaker.words for speaker in statement.speakers] == [who]
    assert [speaker.words for speaker in statement.via] == via
    assert [speaker.words for speaker in statement.addressees] == whom


@pytest.mark.parametrize(
    "text",
    [
        "Talks in Bergen were due to begin on Friday, but Mr Tveit said he would not come.",
        "The mayor had been in Oslo on Monday, yet Ms Berg warned that the road was shut.",
        "The road to Lima was shut in May, though Mr Tveit said it was open.",
    ],
)
def test_what_stands_before_but_does_not_tell_where_and_when(text: str) -> None:
    """The day and the place of a clause that ends before "but" are not those of what is said behind it."""
    assert (only(text).where, only(text).when) == (None, None)


def test_an_aside_tells_where_and_when() -> None:
    """What somebody says "speaking in …" is said there and then; when he was elected is not when he says it."""
    told, elected = statements(
        "Mr Tveit, speaking in Oslo on Monday, said the road was open.\n"
        "Ms Berg, who was elected in 2015, said the road was closed."
    )

    assert (told.where and told.where.name, str(told.when)) == ("Oslo", "2019-03-04")
    assert (elected.where, elected.when) == (None, None)


def test_a_quotation_left_open_goes_on_where_the_next_begins() -> None:
    """Paragraphs of another's text that were run together are one statement, each with its opening mark."""
    text = 'Nord\'s Ola Lund adds:\n"Envoys met on Monday. "The talks go on in the rain. "Norway had no part in it."'
    (statement,) = statements(text)
    assert [part.words for part in statement.fragments] == [
        "Envoys met on Monday.",
        "The talks go on in the rain.",
        "Norway had no part in it.",
    ]
    assert len(statements('Ola Lund told aides.\n"Envoys met on Monday." "The talks go on in the rain."')) > 1
