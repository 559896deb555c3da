"""What a meeting is about."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        pytest.param("Mr Tveit held talks with Ms Lund on grain.", ("grain",), id="on"),
        pytest.param("Talks between Norway and Chile over the old bridge have begun.", ("old bridge",), id="over"),
        pytest.param(
            "Talks between Norway and Chile on the future of the coast went on.", ("future of the coast",), id="of"
        ),
        pytest.param("Mr Tveit met Ms Lund to discuss grain, fish and timber.", ("grain", "fish", "timber"), id="list"),
        pytest.param("Mr Tveit discussed the border with Ms Lund.", ("border",), id="verb"),
        pytest.param("Mr Tveit held talks on Tuesday with Ms Lund over trade, aides said.", ("trade",), id="report"),
        pytest.param(
            "Mr Tveit held talks with Ms Lund on Norway's oil exports in Geneva.", ("Norway's oil exports",), id="whose"
        ),
        pytest.param("Mr Tveit met Ms Lund on the sidelines of a forum.", (), id="sidelines"),
        pytest.param("Mr Tveit met Ms Lund on Tuesday.", (), id="day"),
        pytest.param("Mr Tveit met Ms Lund at a hotel on Sentosa.", (), id="island"),
        pytest.param(
            "Mr Tveit met Ms Lund.\nMr Tveit's meeting with Ms Lund was about grain.", ("grain",), id="told later"
        ),
    ],
)
def test_a_topic_is_a_noun_phrase_as_written(text: str, topics: tuple[str, ...]) -> None:
    """What parties talk on, about or over, and what they discuss, without its article."""
    (meeting,) = read(text).meetings

    assert meeting.topics == topics


def test_topics_of_all_mentions_are_kept_once() -> None:
    """Mentions of one occasion may tell several topics."""
    text = "Mr Tveit discussed grain with Ms Lund.\nMr Tveit met Ms Lund to discuss grain and fish."
    (meeting,) = read(text).meetings

    assert meeting.topics == ("grain", "fish")
