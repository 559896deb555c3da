"""The verb of which an occasion is the subject, and the day on which something was decided about it."""

import pytest
from occasions import read


def told(text: str) -> tuple[str, str, str | None]:
    """Status, day and place of the one meeting of *text*, published on Thursday, 31 May 2018."""
    (meeting,) = read(text).meetings
    return meeting.status.value, str(meeting.when), meeting.where and meeting.where.name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Talks between Mr Tveit and Ms Lund on the future of the port, its cranes and its quays are to open in "
            "Oslo on Friday.",
            ("planned", "2018-06-01", "Oslo"),
            id="topics in a list",
        ),
        pytest.param(
            "Talks between Mr Tveit and Ms Lund on a strike that ended in May are set for Monday in Oslo.",
            ("planned", "2018-06-04", "Oslo"),
            id="a clause about the topic",
        ),
        pytest.param(
            "A meeting between Mr Tveit and Ms Lund to discuss the truce that the king brokered will be held in Oslo "
            "on Friday.",
            ("planned", "2018-06-01", "Oslo"),
            id="a purpose",
        ),
        pytest.param(
            "A long-awaited summit between Mr Tveit and Ms Lund, who have been at odds since May, is scheduled "
            "for Friday.",
            ("planned", "2018-06-01", None),
            id="a clause about the parties",
        ),
        pytest.param(
            "The first meeting between Mr Tveit and Ms Lund since the fall of the dam took place in Oslo on Monday.",
            ("held", "2018-05-28", "Oslo"),
            id="since when",
        ),
        pytest.param(
            "Officials said talks between Mr Tveit and Ms Lund about the pipeline would be held in Oslo on Friday.",
            ("planned", "2018-06-01", "Oslo"),
            id="reported",
        ),
        pytest.param(
            "Talks between Mr Tveit and Ms Lund, which had not been announced, took place in Oslo on Monday.",
            ("held", "2018-05-28", "Oslo"),
            id="not announced",
        ),
        pytest.param(
            "Mr Tveit met Ms Lund, and an election is set for Friday in Lima.",
            ("held", "None", None),
            id="another clause",
        ),
    ],
)
def test_an_occasion_is_told_by_its_verb(text: str, expected: tuple[str, str, str | None]) -> None:
    """Whether, when and where stand behind the verb, whatever stands between an occasion and it."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("A meeting between Mr Tveit and Ms Lund was put off on Monday.", "None"),
        ("On Monday, a planned meeting between Mr Tveit and Ms Lund was called off.", "None"),
        ("Talks between Mr Tveit and Ms Lund due on Friday were called off.", "2018-06-01"),
        ("Mr Tveit pulled out of a meeting scheduled with Ms Lund on Thursday.", "2018-05-31"),
        ("Mr Tveit called off talks with Ms Lund that had been due last week.", "2018-W21"),
        ("Mr Tveit called off talks with Ms Lund last week.", "None"),
    ],
)
def test_the_day_of_a_decision_is_not_that_of_the_occasion(text: str, when: str) -> None:
    """What was called off has the day for which it was planned, not the one on which it was called off."""
    assert told(text)[1] == when


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The summit between Mr Tveit and Ms Lund has been moved to Lima.", ("planned", "None", "Lima")),
        ("The summit between Mr Tveit and Ms Lund was moved from Oslo to Lima.", ("held", "None", "Lima")),
        ("The talks between Mr Tveit and Ms Lund had been relocated to Lima.", ("held", "None", "Lima")),
        ("The talks between Mr Tveit and Ms Lund moved to trade.", ("held", "None", None)),
    ],
)
def test_where_an_occasion_is_moved_is_its_place(text: str, expected: tuple[str, str, str | None]) -> None:
    """One that has been moved is yet to come."""
    assert told(text) == expected
