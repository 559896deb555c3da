"""What the clause above an occasion makes of it."""

import pytest
from occasions import read, records


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway denied a report by Reuters that Mr Berg had met Ms Lund in Lima.", "denied"),
        ("Moscow denied a report in the New York Times that Mr Berg had met Ms Lund.", "denied"),
        ("Norway rejected a report by CNN that Mr Berg had spoken by phone with Ms Lund.", "denied"),
        ("The government dismissed media reports that Mr Berg had met Ms Lund.", "denied"),
        ("Norway did not reject a report by Reuters that Mr Berg had met Ms Lund.", "held"),
        ("Norway rejected a proposal by Chile that Mr Berg should meet Ms Lund.", "proposed"),
    ],
)
def test_what_is_reported_is_denied_with_the_report(text: str, status: str) -> None:
    """Who denies or rejects a report denies what it tells, whoever brought it; a proposal tells of nothing done."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The talks between Mr Berg and Ms Lund had not been announced in advance.", "held"),
        ("Mr Berg's talks with Ms Lund, which were not announced, took an hour.", "held"),
        ("A meeting between Mr Berg and Ms Lund has not been announced.", "planned"),
    ],
)
def test_what_was_not_announced_may_have_taken_place(text: str, status: str) -> None:
    """That nobody spoke of an occasion before denies nothing."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Berg called Ms Lund in May and proposed that they dine in Lima.", ["held", "proposed"]),
        ("Mr Berg proposed on Monday that Norway and Chile hold talks in Lima.", ["proposed"]),
        ("Mr Berg suggested to Ms Lund that they meet in Lima.", ["proposed"]),
        ("Norway demanded that Mr Berg meet Ms Lund.", ["proposed"]),
        ("Aides suggested that Mr Berg met Ms Lund in Lima in May.", ["held"]),
        ("Aides suggested that Mr Berg would meet Ms Lund in Lima.", ["planned"]),
        ("Mr Berg proposed a pact when he met Ms Lund.", ["held"]),
    ],
)
def test_what_is_proposed_that_somebody_do_is_not_done(text: str, status: list[str]) -> None:
    """A bare verb behind "proposed that" tells of a proposal; one in a tense tells what it tells elsewhere."""
    assert [meeting.status.value for meeting in read(text).meetings] == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Moe hopes that Mr Tveit will meet Ms Lund.", "proposed"),
        ("Mr Moe was asked if Mr Tveit was preparing to meet Ms Lund.", "proposed"),
        ("Mr Moe asked whether Mr Tveit would meet Ms Lund.", "proposed"),
        ("Mr Moe said that Mr Tveit will meet Ms Lund.", "planned"),
    ],
)
def test_what_is_hoped_or_asked_is_not_fixed(text: str, status: str) -> None:
    """What somebody hopes that another will do, or asks if he will, is not said to be done."""
    (meeting,) = read(text).meetings

    assert meeting.status.value == status


def test_a_question_tells_nothing_of_what_came_of_it() -> None:
    """Whether they would speak is answered by that they met."""
    text = "Mr Tveit met Ms Lund in Lima on Tuesday.\nAides had been coy about whether Mr Tveit would speak to Ms Lund."
    (meeting,) = read(text).meetings

    assert meeting.status.value == "held"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway would lift the ban if Chile opened talks with Norway.", "proposed"),
        ("Unless Chile agrees to talks with Norway, the ban will stay.", "proposed"),
        ("Norway would open its ports once Chile resumed talks with Norway.", "proposed"),
        ("Should Chile agree to talks with Norway, the ban will go.", "proposed"),
        ("Norway lifted the ban once Chile opened talks with Norway.", "ongoing"),
    ],
)
def test_what_is_only_supposed_has_not_begun(text: str, status: str) -> None:
    """On what condition something is done is not said to be met."""
    (meeting,) = read(text).meetings

    assert meeting.status.value == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The best way out is for Mr Tveit to meet Ms Lund.", "proposed"),
        ("The only solution is for a Norwegian envoy to come to Chile.", "proposed"),
        ("There is no reason for Mr Tveit to meet Ms Lund.", "refused"),
    ],
)
def test_what_is_good_for_somebody_to_do_is_not_done(text: str, status: str) -> None:
    """It is a way out, or no reason is seen for it."""
    (meeting,) = read(text).meetings

    assert meeting.status.value == status


@pytest.mark.parametrize(
    "text",
    [
        "The minister said there are no immediate plans for Norway to head to Lima for further talks with Chile.",
        "There are no plans for Norway to go to Lima for talks with Chile.",
    ],
)
def test_where_there_are_no_plans_to_go_for_talks_there_are_none(text: str) -> None:
    """Talks for which there are no plans are denied, and not refused by anybody."""
    assert [meeting.status.value for meeting in read(text).meetings] == ["denied"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Moe will be the next to speak, presuming Mr Tveit first sits down with Ms Lund.",
            [("proposed", "Lund, Tveit", None, None)],
        ),
        (
            "Mr Moe will be the next to speak, assuming that he meets Ms Lund.",
            [("proposed", "Lund, Moe", None, None)],
        ),
    ],
)
def test_what_is_assumed_may_yet_be(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Who presumes that somebody meets another does not say that he does."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Berg cancelled a trip to Lima, where he was to meet Ms Lund on Monday.", ("cancelled", "2018-05-28")),
        ("Mr Berg postponed a trip to Lima, where he was scheduled to meet Ms Lund.", ("postponed", None)),
        ("Mr Berg cancelled a trip to Lima, where he met Ms Lund in July.", ("held", "2017-07")),
        ("Mr Berg announced a trip to Lima, where he was to meet Ms Lund.", ("planned", None)),
    ],
)
def test_what_was_to_be_where_nobody_goes_is_off(text: str, expected: tuple[str, str | None]) -> None:
    """A journey that is called off takes with it what was to be there, and not what has been there."""
    assert [(status, when) for status, _, _, when in records(text)][-1] == expected
