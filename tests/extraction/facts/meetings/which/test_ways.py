"""A journey is no other occasion than what is told of what somebody does there."""

from occasions import found

BERG = "Norwegian foreign minister Ola Berg"


def test_the_way_to_a_meeting_is_that_meeting() -> None:
    """Who arrives and then meets somebody of the country, or anybody there, has paid no visit besides."""
    lund = "Peruvian president Ada Lund"
    assert found(f"{BERG} arrived in Lima on Monday. Mr Berg met {lund} on Tuesday.") == [
        ("held", frozenset({"Ola Berg", "Ada Lund"}))
    ]


def test_a_journey_to_come_is_none_that_has_been() -> None:
    """Whom somebody met in the country before does not take the place of the visit that is to come."""
    words = f"{BERG} will be in Lima on Friday. Mr Berg met Peruvian president Ada Lund in Oslo in April."

    assert ("planned", frozenset({"Ola Berg", "Peru"})) in found(words)


def test_a_journey_told_twice_is_one() -> None:
    """Each visitor has one visit to each country."""
    assert found(f"{BERG} is due in Lima on Friday. Mr Berg flies to Peru for three days.") == [
        ("planned", frozenset({"Ola Berg", "Peru"}))
    ]
