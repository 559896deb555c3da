"""Journeys of envoys."""

import pytest
from occasions import parties


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
