"""Journeys of envoys."""

import pytest
from occasions import parties, records


@pytest.mark.parametrize(
    "text",
    [
        "Norway will send a special envoy to Chile. Chile is ready.",
        "Norway will send a special envoy to Chile in a bid to end the war. Chile is ready.",
        "Norway plans to send a special envoy to Chile in response to a letter from its king. Chile is ready.",
    ],
)
def test_an_envoy_goes_to_whom_he_is_sent_whatever_for(text: str) -> None:
    """What the country wants to do by it may be said behind."""
    assert parties(text) == [["special envoy to Chile", "Chile"]]


def test_who_sends_a_letter_visits_nobody() -> None:
    """Wherever it goes, nobody goes with it."""
    text = "US President Ola Berg is ill. Mr Tveit sent a long list of questions to the White House."
    assert parties(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ("Norwegian Foreign Minister Ola Berg will visit Chad on Monday before travelling to Niger on Wednesday."),
            [
                ("planned", "Chad, Ola Berg", "Chad", "2018-06-04"),
                ("planned", "Niger, Ola Berg", "Niger", "2018-06-06"),
            ],
        ),
        (
            ("Norwegian Foreign Minister Ola Berg left for Chad on Monday and is due in Niger on Wednesday."),
            [("held", "Chad, Ola Berg", "Chad", "2018-05-28"), ("planned", "Niger, Ola Berg", "Niger", "2018-06-06")],
        ),
    ],
)
def test_the_stop_behind_a_visit_is_the_next(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """And where that leads is where it is."""
    assert records(text) == expected
