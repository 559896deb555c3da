"""Who of several holds an occasion."""

import pytest
from occasions import parties, records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Tveit's talks with Ms Lund and Mr Berg will be held in Oslo.", ["Tveit", "Lund", "Berg"]),
        ("Mr Tveit's talks with Ms Lund and Mr Berg have ended in Oslo.", ["Tveit", "Lund", "Berg"]),
        ("Mr Tveit held talks with Ms Lund and Mr Berg has left Oslo.", ["Tveit", "Lund"]),
    ],
)
def test_the_last_before_the_verb_of_the_talks_takes_part(text: str, expected: list[str]) -> None:
    """Where the talks are the subject, all before the verb are met; else the last is who does what follows."""
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit and Ms Rojas emerged from three hours of talks in Lima on Monday.",
            [("held", "Rojas, Tveit", "Lima", "2018-05-28")],
        ),
        (
            "Mr Tveit and Ms Rojas went into talks in Lima on Monday.",
            [("held", "Rojas, Tveit", "Lima", "2018-05-28")],
        ),
        (
            "Mr Tveit and Ms Rojas stayed away from talks in Lima on Monday.",
            [],
        ),
    ],
)
def test_who_emerge_from_talks_held_them(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Not those who stay away."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ("In a communique following a meeting in Lima, the G7 foreign ministers said they were worried."),
            [("held", "G7 foreign ministers", "Lima", None)],
        ),
        (
            "In a communique after a summit in Lima on Monday, EU leaders said they were worried.",
            [("held", "EU leaders", "Lima", "2018-05-28")],
        ),
    ],
)
def test_those_of_a_union_held_what_they_speak_after(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """In a statement as well."""
    assert records(text) == expected
