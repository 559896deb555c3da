"""Where the writer turns away from what somebody told, and what is no statement at all."""

import pytest
from sayings import said

from newsmodel import parse

#: A headline, so that the text under test is a paragraph.
HEADLINE = "a quiet day in the north\n"


def told(text: str) -> list[str]:
    """The content of each statement of *text*."""
    article = parse(HEADLINE + text, published="2019-03-05")
    return [" ".join(fragment.words for fragment in statement.fragments) for statement in article.statements]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param(
            "Mr Tveit said the road would close, but the mayor has left it open.", "the road would close", id="perfect"
        ),
        pytest.param(
            "Mr Tveit said the road would close, but the mayor opened it on Monday.", "the road would close", id="past"
        ),
        pytest.param(
            "Mr Tveit warned he will go if it rains, but has put off the day.", "he will go if it rains", id="but has"
        ),
        pytest.param(
            "Mr Tveit said he has asked for a boat, but has yet to get it.",
            "he has asked for a boat, but has yet to get it",
            id="has, but has",
        ),
        pytest.param("Mr Tveit vowed to close the road, only to open it.", "to close the road", id="only to"),
        pytest.param(
            "Mr Tveit said he was willing to talk, but the mayor did not call him.", "he was willing to talk", id="did"
        ),
        pytest.param(
            "Mr Tveit said the road would close, although he did not say how.", "the road would close", id="although"
        ),
        pytest.param(
            "Mr Tveit said the road is safe, something the mayor has never believed.",
            "the road is safe",
            id="something",
        ),
        pytest.param(
            "Mr Tveit announced he would close the road, deeply disappointing the town.",
            "he would close the road",
            id="effect",
        ),
        pytest.param(
            "Mr Tveit said the road was closed in what the mayor called a mistake.", "the road was closed", id="in what"
        ),
        pytest.param("Mr Tveit said the mayor would come, but noted the rain.", "the mayor would come", id="but noted"),
        pytest.param(
            "Mr Tveit vowed to close the road after the council raised the toll.", "to close the road", id="after"
        ),
        pytest.param(
            "Mr Tveit threatened to leave the pact since closing the road.", "to leave the pact", id="since closing"
        ),
        pytest.param(
            "Mr Tveit said the road was safe, and the council has opened it.", "the road was safe", id="and has"
        ),
        pytest.param(
            "Mr Tveit said it would have been late, and Norway has left.", "it would have been late", id="would have"
        ),
        pytest.param(
            "Norway called for the mayor to be sacked after he left the town.",
            "the mayor to be sacked",
            id="to be, after",
        ),
        pytest.param(
            "Norway threatened to close the road after 12 men were held in Lima.",
            "to close the road",
            id="after 12 men",
        ),
        pytest.param(
            "The paper said the road was closed in what the town hall called a mistake.",
            "the road was closed",
            id="in what a body",
        ),
        pytest.param("Chile said the road is shut as the envoys met Mr Lund in Oslo.", "the road is shut", id="is, as"),
        # what may well have been told
        pytest.param(
            "Chile said the road is shut as the mayor wanted it to be.",
            "the road is shut as the mayor wanted it to be",
            id="is, as wanted",
        ),
        pytest.param(
            "Chile said they have been reported as holding arms deemed illegal.",
            "they have been reported as holding arms deemed illegal",
            id="reported as",
        ),
        pytest.param(
            "Mr Tveit said the road is safe, and the council has opened it.",
            "the road is safe, and the council has opened it",
            id="is, and has",
        ),
        pytest.param(
            "Norway called for the road to be closed after the talks.",
            "the road to be closed after the talks",
            id="to be, after the talks",
        ),
        pytest.param("Mr Tveit vowed to leave after the talks.", "to leave after the talks", id="after the talks"),
        pytest.param(
            "Mr Tveit said the road would close, but it would open again in May.",
            "the road would close, but it would open again in May",
            id="would",
        ),
        pytest.param(
            "Mr Tveit said the bus was damaged, but the driver stopped it safely.",
            "the bus was damaged, but the driver stopped it safely",
            id="both past",
        ),
        pytest.param(
            "Mr Tveit said the road would close, although it had been mended.",
            "the road would close, although it had been mended",
            id="had",
        ),
        pytest.param(
            "Mr Tveit said the road, though worn by rain, is still open.",
            "the road, though worn by rain, is still open",
            id="aside",
        ),
        pytest.param(
            "Mr Tveit said the town was making progress, but they have to do more.",
            "the town was making progress, but they have to do more",
            id="have to",
        ),
    ],
)
def test_the_writers_own_clause_is_not_told(text: str, content: str) -> None:
    """Words end before a clause whose verb has not gone back in time with what is told."""
    assert told(text)[0] == content


def test_a_clause_that_opens_with_a_day_has_its_own_speaker() -> None:
    """Another who speaks behind ", and on Sunday" ends the words before."""
    text = "Mr Tveit said the road was closed, and on Sunday Ms Berg said it was open."

    assert told(text) == ["the road was closed", "it was open"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mr Tveit condemned the attack on the harbour.", id="condemned"),
        pytest.param("Norway has long decried the boats that lie in the harbour.", id="decried"),
        pytest.param("Mr Tveit announced the deal on Monday.", id="announced"),
        pytest.param("The spokesman confirmed the move in a tweet.", id="confirmed"),
        pytest.param("The paper reported the mayor's presence at the harbour.", id="reported"),
        pytest.param("Norway claims control of the harbour.", id="claims"),
        pytest.param("If Mr Tveit demands that the road be closed, the talks will end.", id="if"),
        pytest.param("The talks will end unless Norway insists that the road is closed.", id="unless"),
        pytest.param("Norway wants to tell the town that the road is closed.", id="wants to"),
        pytest.param("His long silence suggests that the road is closed.", id="silence"),
        pytest.param("The latest talks indicate the road is closed.", id="talks"),
        pytest.param("He found that the road was closed.", id="found by himself"),
        pytest.param("A diplomat asked not to be named.", id="asked not to be named"),
        pytest.param("Chile declared independence in 1818.", id="declared"),
        pytest.param("The envoy pressed the case for mending the road.", id="pressed the case"),
        pytest.param("The two ministers agreed on a plan that would close the road.", id="agreed on a plan that"),
        pytest.param('Ms Berg tweeted a picture of the mayor at the "Old Inn".', id="a picture"),
        pytest.param('Ms Berg recounts the flood in her book "The Long Rain".', id="a book"),
        pytest.param("Two aides asked to remain anonymous.", id="asked to remain anonymous"),
    ],
)
def test_a_thing_and_a_supposition_are_not_told(text: str) -> None:
    """A verb with a thing alone, or of what may happen, reports no words."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param("Mr Tveit condemned Norway for closing the road.", "Norway for closing the road", id="for"),
        pytest.param("Mr Tveit announced plans to close the road.", "plans to close the road", id="plans"),
        pytest.param(
            "Mr Tveit announced the harbour, where boats lie, would be closed.",
            "the harbour, where boats lie, would be closed",
            id="clause",
        ),
        pytest.param("Norway claimed it mended the road.", "it mended the road", id="claimed it"),
        pytest.param(
            "Mr Tveit said if the rain stopped the road would open.",
            "if the rain stopped the road would open",
            id="said if",
        ),
    ],
)
def test_news_of_a_thing_is_told(text: str, content: str) -> None:
    """What tells why, or what is planned, and a clause are words that are reported."""
    assert told(text) == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param(
            "Mr Tveit, the mayor, will come, said the White House.", "Mr Tveit, the mayor, will come", id="place"
        ),
        pytest.param(
            "Any rain will bring a “long wait,” the town’s mayor warned Thursday.",
            "Any rain will bring a long wait,",
            id="a quotation before the subject",
        ),
        pytest.param("Mr Tveit has said in vague terms he would like to come.", "he would like to come", id="in terms"),
        pytest.param("Mr Tveit acknowledged though that the road was shut.", "the road was shut", id="though that"),
        pytest.param(
            "Mr Tveit left, acknowledging the coming weeks would be hard.", "the coming weeks would be hard", id="weeks"
        ),
        pytest.param(
            "Mr Tveit held a news conference to announce he would leave.", "he would leave", id="held a conference"
        ),
        pytest.param("Mr Tveit is the latest to say the road is shut.", "the road is shut", id="latest to say"),
        pytest.param(
            "The move follows the ministry saying Friday that the road will close.", "the road will close", id="follows"
        ),
        pytest.param("Boats will come, a man who had just left was quoted as saying.", "Boats will come", id="quoted"),
        pytest.param("As Mr Tveit pointed out in a piece at the Nord, it is shut.", "it is shut", id="as pointed out"),
        pytest.param(
            "The town hall - which insisted the road was open - left the talks.",
            "the road was open",
            id="behind a dash",
        ),
        pytest.param("A report by the council found that it was shut.", "it was shut", id="a report found"),
        pytest.param("A council report found in June that it was shut.", "it was shut", id="found in June"),
        pytest.param("Mr Tveit insisted on Friday that it was shut.", "it was shut", id="insisted on Friday"),
        pytest.param("Mr Tveit signaled they were open to it.", "they were open to it", id="signaled they were"),
        pytest.param("Fishing towns in Norway have described it as a gift.", "it as a gift", id="fishing towns"),
        pytest.param("Mr Tveit urged Ms Berg on Sunday to leave.", "Ms Berg to leave", id="urged her on Sunday"),
        pytest.param("Unions representing them say it is shut.", "it is shut", id="representing them"),
        pytest.param(
            "Diplomats in the town, who asked not to be named because it was late, said it was shut.",
            "it was shut",
            id="who asked not to be named",
        ),
        pytest.param(
            "Mr Tveit thanked Ms Berg for “all that she has done for the town” before he left.",
            "Ms Berg for all that she has done for the town",
            id="thanked for",
        ),
        pytest.param("Some have described that road as a gift.", "that road as a gift", id="described that road"),
        pytest.param(
            "The road is open to many who want to come, he said, but the bridge is not.",
            "The road is open to many who want to come but the bridge is not",
            id="goes on with but",
        ),
        pytest.param(
            "Mr Berg was jailed after being accused of theft, sources told the paper.",
            "Mr Berg was jailed after being accused of theft",
            id="accused in what is told",
        ),
    ],
)
def test_words_are_found_around_what_stands_between(text: str, content: str) -> None:
    """An adverb, a day, a quotation or a purpose between a speaker and the words hides neither."""
    assert told(text) == [content]


def test_each_beside_another_says_its_own() -> None:
    """With one saying this and another saying that, there are two statements."""
    text = "It was late, with officials saying the road was closed and Ms Berg saying it was open."

    assert told(text) == ["the road was closed", "it was open"]


def test_a_quotation_behind_mixed_words_is_a_statement_of_its_own() -> None:
    """The next sentence is no part of words that are quoted only in part."""
    text = 'The road "is open to all," Mr Tveit said. "We are glad of it."'

    assert told(text) == ["The road is open to all,", "We are glad of it."]


def test_even_as_opens_a_clause_of_its_own() -> None:
    """The words in "Even as he said …, …" end with the comma."""
    text = "Even as Mr Tveit said the road was open, the town vowed to close it."

    assert told(text) == ["the road was open", "to close it"]


def test_nobody_threatens_himself() -> None:
    """What others did to the speaker is a part of what he tells."""
    told = "guards came to the harbour and threatened her with prison"
    assert said(f"Kari Tveit said {told}.") == [(["Kari Tveit"], told)]


def test_what_was_told_to_one_who_was_met_is_told_with_the_meeting() -> None:
    """Who "told him" is who rang him, of whom another tells; who says so tells "him" himself where nobody met him."""
    text = "Mr Tveit said Ine Lund rang Per Berg on Monday and told him that Norway was late."
    assert told(text) == ["Ine Lund rang Per Berg on Monday and told him that Norway was late"]

    text = "Ine Lund said the road was closed by Per Berg and told him that Norway was late."
    assert told(text) == ["the road was closed by Per Berg", "Norway was late"]


def test_what_a_condition_is_is_not_told() -> None:
    """On what condition somebody speaks is none of his words."""
    text = "An aide, who briefed reporters on the condition that he not be named, said the road was shut."
    assert told(text) == ["the road was shut"]


def test_who_is_yet_to_speak_is_the_writers() -> None:
    """Words end before a clause that tells who has not spoken yet."""
    assert told("Norway warned that Chile was late, and Ms Lund is yet to comment.") == ["Chile was late"]
