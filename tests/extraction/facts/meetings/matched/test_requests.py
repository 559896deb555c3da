"""Who is asked to meet."""

import pytest
from occasions import parties, records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Aides put pressure on Mr Tveit to meet Ms Lund.", ["Tveit", "Lund"]),
        ("It follows an appeal to Mr Tveit to cancel Friday's talks with Ms Lund.", ["Tveit", "Lund"]),
    ],
)
def test_on_whom_pressure_is_put_is_who_meets(text: str, expected: list[str]) -> None:
    """Those who are pressed to do something do it, and not those who press."""
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit told Norway to hold talks with Chile.",
            [("proposed", "Chile, Norway", None, None)],
        ),
        (
            "It is up to Norway and Chile to hold talks.",
            [("proposed", "Chile, Norway", None, None)],
        ),
        (
            "Peru's envoy said that it was up to Oslo and Lima to resume talks.",
            [("planned", "Norway, Peru", None, None)],
        ),
        (
            "It is up to Norway to hold talks with Chile.",
            [("proposed", "Chile, Norway", None, None)],
        ),
        (
            "Several lawmakers renewed their call last month for Norway to meet Chile.",
            [("proposed", "Chile, Norway", None, None)],
        ),
    ],
)
def test_who_is_told_to_or_has_it_in_his_hands_is_asked(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """An order is a request, and so is "it is up to"."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit is calling on Chile to immediately start talks with Peru.",
            [("proposed", "Chile, Peru", None, None)],
        ),
        (
            "Mr Tveit urged Chile to quickly resume talks with the rebels.",
            [("proposed", "Chile, rebels", None, None)],
        ),
        (
            "Mr Tveit has called on Norway and Chile to meet.",
            [("proposed", "Chile, Norway", None, None)],
        ),
    ],
)
def test_whom_somebody_calls_on_is_asked(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Whatever adverb stands in between."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Ms Tveit delivered an invitation to Ms Moe to travel to Oslo and meet her brother, "
                "Norwegian leader Ola Tveit."
            ),
            [("proposed", "Moe, Ola Tveit", "Oslo", None)],
        ),
        (
            "Mr Tveit extended an invitation to Ms Rojas to meet him in Oslo in July.",
            [("proposed", "Rojas, Tveit", "Oslo", "2018-07")],
        ),
    ],
)
def test_who_is_sent_an_invitation_is_asked(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Who brings it is not."""
    assert records(text) == expected
