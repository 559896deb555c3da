"""A visit to a country is one to whom the visitor meets there, and none where it is but the way to a meeting."""

import pytest
from occasions import found, parties


def test_a_journey_to_talks_is_no_other_visit() -> None:
    """Who arrives somewhere for talks with somebody of elsewhere has not visited the country besides."""
    assert found("Mr Tveit arrived in Vienna for talks with Ms Lund.") == [("held", frozenset({"Tveit", "Lund"}))]
    assert found("Mr Tveit visited Austria. He met Ms Lund in Oslo.")[0] == ("held", frozenset({"Tveit", "Austria"}))


def test_a_visit_is_the_meeting_with_the_host() -> None:
    """A visit to a country and the meeting with somebody of it are one record; his who is met is the country's part."""
    text = "Mr Tveit is on a trip to Norway.\nMr Tveit met Norwegian Prime Minister Anna Lund."

    assert found(text) == [("held", frozenset({"Tveit", "Anna Lund"}))]


def test_a_journey_to_where_others_are_met_is_no_visit_to_the_country() -> None:
    """Who meets somebody of a third country there has gone there for that."""
    lund = "Chilean President Ada Lund"
    assert found(f"Norwegian President Ola Tveit embarked on his trip to Kenya. Mr Tveit met {lund} in Nairobi.") == [
        ("held", frozenset({"Ola Tveit", "Ada Lund"}))
    ]
    assert (
        len(found(f"Norwegian President Ola Tveit embarked on his trip to Peru. Mr Tveit met {lund} in Nairobi.")) == 2
    )


@pytest.mark.parametrize(
    ("visit", "host"),
    [
        ("Mr Tveit last visited Chile in May 2014.", "Chile"),
        ("Mr Tveit last visited Chile in May 2014, when he met then-President Ana Diaz.", "Ana Diaz"),
        ("Mr Tveit visited Chile in May.", "Ines Moe"),
    ],
)
def test_who_leads_now_was_no_host_years_ago(visit: str, host: str) -> None:
    """A visit of years ago was not paid to whom the visitor meets today."""
    text = f"Chilean President Ines Moe called Norwegian President Erik Tveit on Tuesday.\n{visit}"

    assert found(text)[-1] == ("held", frozenset({"Erik Tveit", host}))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norwegian President Erik Moe is ill. Jan Tveit last visited Norway in 2015, when he met Ola Berg in Oslo.",
            [["Jan Tveit", "Ola Berg"]],
        ),
        (
            "Mr Tveit last visited Norway in 2015, when he met Ms Lund on the edge of a fair in Oslo.",
            [["Tveit", "Lund"]],
        ),
        (
            "Mr Tveit visited Norway in 2015, when Mr Moe met Ms Lund in Oslo.",
            [["Tveit", "Norway"], ["Moe", "Lund"]],
        ),
    ],
)
def test_a_visit_on_which_somebody_was_met_is_that_meeting(text: str, expected: list[list[str]]) -> None:
    """Whoever leads the country now, the one met then was visited."""
    assert parties(text) == expected
