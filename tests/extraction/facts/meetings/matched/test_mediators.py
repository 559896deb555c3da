"""Who brings others together."""

import pytest
from occasions import found, parties, read

TOLD = "Norway and Chile are at odds. "


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ms Lund brought Norway and Chile together in Oslo.", "held"),
        ("Ms Lund brought together Norway and Chile for talks.", "held"),
        ("Ms Lund brought Norwegian and Chilean envoys into one room on Monday.", "held"),
        ("Ms Lund brought Norwegian and Chilean envoys together in Oslo.", "held"),
        (TOLD + "Ms Lund will bring both sides together once more on Friday.", "planned"),
        (TOLD + "Ms Lund hopes to bring both sides back to the table in Oslo next month.", "proposed"),
        ("Ms Lund tried to bring Norway and Chile together for talks.", "proposed"),
        ("Ms Lund failed to bring Norway and Chile together in Oslo.", "denied"),
    ],
)
def test_who_is_brought_together_meets_and_so_does_who_brings_them(text: str, status: str) -> None:
    """Those who are brought together are parties, each state of a group by itself, beside who does it."""
    assert found(text) == [(status, frozenset({"Lund", "Norway", "Chile"}))]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit said the games bring Norway and Chile together.",
        "Ms Lund brought Norway and Chile closer together.",
        "Ms Lund brought people together in Oslo.",
        "Ms Lund brought the party together after the vote in May.",
        "The sanctions brought Norway and Chile to the table in May.",
        "Ms Lund brought Norway to the table in May.",
        "Ms Lund brought Mr Tveit and Mr Berg flowers in Oslo.",
    ],
)
def test_what_unites_people_is_no_meeting(text: str) -> None:
    """It takes somebody who brings several together, and words for where, when or for what."""
    assert parties(text) == []


def test_who_brings_them_together_is_the_mediator() -> None:
    """The roles tell who brought whom together."""
    (meeting,) = read("Ms Lund brought Mr Tveit and Mr Berg together in Oslo.").meetings
    assert [part.role.value for part in meeting.participants] == ["mediator", "participant", "participant"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ms Lund called Danish governors together on Monday.", "held"),
        ("Ms Lund will call together envoys in Oslo.", "planned"),
    ],
)
def test_who_calls_others_together_receives_them(text: str, status: str) -> None:
    """It is no call by phone, and who calls is the host."""
    (meeting,) = read(text).meetings
    assert (meeting.status.value, meeting.medium.value) == (status, "in_person")
    assert [part.role.value for part in meeting.participants] == ["host", "visitor"]


def test_what_others_do_together_calls_nobody_together() -> None:
    """Behind another subject "together" is no longer of those who are called."""
    assert all(m.medium.value != "in_person" for m in read("Ms Lund called envoys and they ate together.").meetings)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Tveit convened the envoys of Norway and Chile in Oslo.", [["Tveit", "Norway", "Chile"]]),
        ("Mr Tveit will convene Danish ministers on Friday.", [["Tveit", "Danish ministers"]]),
        ("Mr Tveit has convened Ms Lund and Mr Berg in Oslo.", [["Tveit", "Lund", "Berg"]]),
        ("Norway and Chile convened in Oslo on Monday.", [["Norway", "Chile"]]),
        ("Mr Tveit convened a jury in Oslo.", []),
    ],
)
def test_who_convenes_others_receives_them(text: str, expected: list[list[str]]) -> None:
    """Whoever convenes several is with them; those who convene meet each other."""
    assert parties(text) == expected
