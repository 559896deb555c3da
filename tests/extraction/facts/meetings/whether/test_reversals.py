"""What the clause behind "but" makes of an occasion that was to be."""

import pytest
from occasions import read, records


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A summit between Chile and Peru was planned for January but was cancelled.", "cancelled"),
        ("Talks between Norway and Chile were due to begin on Monday but have been put off.", "postponed"),
        ("A visit by Mr Berg to Chile had been scheduled for May, but it was called off.", "cancelled"),
        ("Norway and Chile planned a summit in Lima for May, but it fell through.", "cancelled"),
        ("Mr Berg was due to meet Ms Lund on Monday, but it was postponed.", "postponed"),
        ("Mr Berg was due to meet Ms Lund on Monday, but the trip was cancelled.", "cancelled"),
        ("A summit of Mr Berg and Ms Lund was set for May and later abandoned for lack of time.", "cancelled"),
        ("A meeting of Mr Berg and Ms Lund was arranged for May, then put off.", "postponed"),
        (
            "The rent was due at a meeting of Mr Berg and Ms Lund in May, but that session was cancelled.",
            "cancelled",
        ),
        ("The meeting between Mr Berg and Ms Lund is scheduled for May but may be cancelled.", "planned"),
        ("The meeting between Mr Berg and Ms Lund is scheduled for May but has not been cancelled.", "planned"),
        ("A summit between Chile and Peru is planned for May but a strike was called off.", "planned"),
    ],
)
def test_what_was_planned_is_called_off_behind_but(text: str, status: str) -> None:
    """An occasion that was planned is what "but was cancelled" makes of it, unless something else was cancelled."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ms Lund invited Mr Berg to Lima, but Mr Berg declined.", "refused"),
        ("Ms Lund invited Mr Berg to Lima, but he declined the invitation.", "refused"),
        ("Ms Lund invited Mr Berg to Lima, but he has refused to go.", "refused"),
        ("Mr Berg was invited to Lima by Ms Lund but declined.", "refused"),
        ("Norway proposed talks with Chile, but Chile refused.", "refused"),
        ("Ms Lund invited Mr Berg to Lima, but he declined to say whether he would go.", "proposed"),
        ("Ms Lund invited Mr Berg to Lima, but he rejected a ban on oil.", "proposed"),
        ("Norway proposed talks with Chile, but Peru refused.", "proposed"),
    ],
)
def test_what_was_proposed_is_refused_behind_but(text: str, status: str) -> None:
    """An invitation or an offer is refused if one who was told before "but" declines it there, and nothing else."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ms Lund offered to meet Mr Berg in Lima, but he turned her down.", "refused"),
        ("Ms Lund had asked for a meeting with Mr Berg, but he has turned the request down.", "refused"),
        ("Ms Lund asked for a meeting with Mr Berg but was turned down.", "refused"),
        ("Ms Lund asked for a meeting with Mr Berg but was refused.", "refused"),
        ("Ms Lund asked for a meeting with Mr Berg, but her request was rejected.", "refused"),
        ("Ms Lund asked for a meeting with Mr Berg, but he rebuffed her.", "refused"),
        ("Ms Lund wanted to meet Mr Berg, but he said no.", "refused"),
        ("Ms Lund offered to meet Chilean President Ola Berg, but the Chileans turned her down.", "refused"),
        ("Ms Lund asked for a meeting with Mr Berg, but was refused entry at the border.", "proposed"),
        ("Ms Lund asked for a meeting with Mr Berg, but he turned down a job.", "proposed"),
        ("Ms Lund asked for a meeting with Mr Berg, but he has not turned her down.", "proposed"),
        ("Ms Lund asked for a meeting with Mr Berg, but Peru turned her down.", "proposed"),
    ],
)
def test_who_asked_is_turned_down(text: str, status: str) -> None:
    """What was asked for is refused with him who asked, whoever of those told before "but" turns him down."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Berg asked to visit Ms Lund in June but was turned down.", "refused"),
        ("Mr Berg asked for a meeting with Ms Lund, but was told that she was too busy.", "refused"),
        ("Mr Berg asked for a meeting with Ms Lund but was told that it would be long.", "proposed"),
        ("Mr Berg proposed talks with Chilean leader Ina Lund, but the Chileans turned him down.", "refused"),
        ("Mr Berg proposed talks with Chilean leader Ina Lund, but the Danes turned up.", "proposed"),
        ("Mr Berg and Ms Lund were to meet on Friday, but the summit is off.", "cancelled"),
        ("Mr Berg and Ms Lund were to meet on Friday, but the summit is not off.", "planned"),
    ],
)
def test_who_is_turned_down_meets_nobody(text: str, status: str) -> None:
    """What is asked for and refused will not be, whoever speaks for the one who refuses."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit was due to meet Ms Lund in Lima next week but has cancelled the trip.",
            [("cancelled", "Lund, Tveit", "Lima", "2018-W23")],
        ),
        (
            "Mr Tveit planned to meet Ms Lund but later pulled out.",
            [("cancelled", "Lund, Tveit", None, None)],
        ),
        (
            "Mr Tveit had planned to meet Ms Lund in Lima last week but pulled out.",
            [("cancelled", "Lund, Tveit", "Lima", "2018-W21")],
        ),
        (
            "Mr Tveit was supposed to meet Ms Lund last week but never turned up.",
            [("cancelled", "Lund, Tveit", None, "2018-W21")],
        ),
        (
            "Mr Tveit was to meet Ms Lund last week but fell ill.",
            [("cancelled", "Lund, Tveit", None, "2018-W21")],
        ),
        (
            "Mr Tveit was to meet Ms Lund last week but did not say why.",
            [("held", "Lund, Tveit", None, "2018-W21")],
        ),
        (
            "Mr Tveit met Ms Lund last week but fell ill.",
            [("held", "Lund, Tveit", None, "2018-W21")],
        ),
        (
            "Mr Tveit met Ms Lund last week but failed to win her over.",
            [("held", "Lund, Tveit", None, "2018-W21")],
        ),
    ],
)
def test_who_goes_on_may_cancel(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """The subject need not be named again."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit asked her for a meeting, Ms Lund said.",
            [],
        ),
        (
            "Mr Tveit asked Ms Lund for a meeting.",
            [("proposed", "Lund, Tveit", None, None)],
        ),
    ],
)
def test_who_asks_for_it_has_not_met(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """However the one who is asked is named."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit has not met Ms Lund since they held talks in Lima in 2016.",
            [("held", "Lund, Tveit", "Lima", "2016")],
        ),
        (
            "Mr Tveit and Ms Lund have not spoken since they met in Oslo in March.",
            [("held", "Lund, Tveit", "Oslo", "2018-03")],
        ),
    ],
)
def test_not_since_talks_is_then(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """A last time is told by what followed not."""
    assert records(text) == expected
