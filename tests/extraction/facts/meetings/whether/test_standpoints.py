"""How somebody stands to an occasion does not tell whether it is held."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ms Berg did not attend Mr Lund's talks with Mr Tveit.",
            [("held", "Lund, Tveit", None, None)],
        ),
        (
            "Ms Berg skipped Mr Lund's talks with Mr Tveit in Lima on Monday.",
            [("held", "Lund, Tveit", "Lima", "2018-05-28")],
        ),
        (
            "Ms Berg will not attend Mr Lund's talks with Mr Tveit next week.",
            [("planned", "Lund, Tveit", None, "2018-W23")],
        ),
        (
            "Norway boycotted Monday's talks with Chile.",
            [("refused", "Chile, Norway", None, "2018-05-28")],
        ),
        (
            "Ms Berg skipped the meeting with Mr Tveit.",
            [("denied", "Berg, Tveit", None, None)],
        ),
    ],
)
def test_who_stays_away_is_no_party(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """The two whose talks they are held them."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway wants guarantees and other concessions, direct talks with Chile among them.",
            [("proposed", "Chile, Norway", None, None)],
        ),
    ],
)
def test_all_of_a_list_is_wanted(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """The verb stands before the first."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The truce, announced at a joint news conference in Lima with Ms Lund and Mr Tveit, took "
                "effect on Monday."
            ),
            [("held", "Lund, Tveit", "Lima", "2018-05-28")],
        ),
        (
            "The plan was announced in a phone call between Mr Tveit and Ms Lund.",
            [("held", "Lund, Tveit", None, None)],
        ),
        (
            "Mr Tveit announced talks with Ms Lund in Lima.",
            [("planned", "Lund, Tveit", "Lima", None)],
        ),
        (
            "Mr Tveit announced in May a meeting with Ms Lund.",
            [("planned", "Lund, Tveit", None, None)],
        ),
    ],
)
def test_what_is_announced_at_talks(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """It tells where it was announced."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway is not seeking war but rather negotiations with Chilean leaders.",
            [("proposed", "Chilean leaders, Norway", None, None)],
        ),
        (
            ("Norway says it is not seeking change in Lima, but rather talks with Chilean leaders for a deal."),
            [("proposed", "Chilean leaders, Norway", None, None)],
        ),
    ],
)
def test_what_is_wanted_instead(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Not one thing but another."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Moe was not invited to the talks between Mr Berg and Ms Lund in Lima.", [("held", "Berg, Lund")]),
        ("Mr Moe did not attend the talks between Mr Berg and Ms Lund in Lima.", [("held", "Berg, Lund")]),
        ("Mr Moe will not attend the talks between Mr Berg and Ms Lund in Lima.", [("planned", "Berg, Lund")]),
        ("Mr Moe was not invited to talks with Ms Lund in Lima.", [("denied", "Lund, Moe")]),
        ("Mr Moe never turned up for the talks between Mr Berg and Ms Lund in Lima.", [("held", "Berg, Lund")]),
        ("Mr Moe failed to show up for talks with Ms Lund in Lima.", [("cancelled", "Lund, Moe")]),
    ],
)
def test_who_is_not_there_denies_nothing_of_those_who_are(text: str, expected: list[tuple[str, str]]) -> None:
    """What others hold is held, whoever was not asked."""
    assert [(status, who) for status, who, *_ in records(text)] == expected
