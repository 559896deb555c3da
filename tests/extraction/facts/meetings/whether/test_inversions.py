"""Whether a meeting took place of which a helping verb tells before its subject."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Will Mr Berg meet Ms Lund in Lima?", "proposed"),
        ("When will Mr Berg meet Ms Lund?", "planned"),
        ("Did Mr Berg meet Ms Lund in Lima?", "proposed"),
        ("Why did Mr Berg meet Ms Lund in Lima?", "held"),
        ("Did the foreign ministers of Chile and Norway hold talks in Lima?", "proposed"),
        ("Should Mr Berg meet Ms Lund?", "proposed"),
        ("Has Mr Berg met Ms Lund?", "proposed"),
    ],
)
def test_what_is_only_asked_is_not_told(text: str, status: str) -> None:
    """A question whether they meet tells of no more than that they may; one when or why takes it as told."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("At no point did Mr Berg meet Ms Lund.", "denied"),
        ("Mr Berg did not rest, nor did he meet Ms Lund.", "denied"),
        ("Never will Mr Berg meet Ms Lund.", "refused"),
        ("Only then will Mr Berg meet Ms Lund.", "planned"),
        ("Not until June will Mr Berg meet Ms Lund.", "planned"),
        ("Not only did Mr Berg meet Ms Lund, he also signed the pact.", "held"),
    ],
)
def test_what_stands_in_front_turns_the_order_of_words(text: str, status: str) -> None:
    """Behind "never" it is not so, behind "only then" it is."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Had Mr Berg met Ms Lund in Lima, the war might be over.", "denied"),
        ("Were Mr Berg to meet Ms Lund, the war might be over.", "proposed"),
        ("Should Mr Berg meet Ms Lund, the war might be over.", "proposed"),
    ],
)
def test_a_condition_without_if_is_one(text: str, status: str) -> None:
    """A helping verb in front supposes something: of what is past, that it was not so."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]
