"""Who holds an occasion of others, or is said to be there, behind the words for it."""

import pytest
from occasions import parties, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Tveit attended a summit that Ms Lund hosted in Lima.", ["Tveit", "Lund"]),
        ("Mr Tveit attended the dinner Ms Lund gave in Lima.", ["Tveit", "Lund"]),
        (
            "Mr Tveit spoke at a dinner for King Ola Moe in the old palace given by Ms Lund.",
            ["Tveit", "Ola Moe", "Lund"],
        ),
        (
            "A summit of Mr Tveit and Ms Lund, hosted by Mr Berg and attended by Mr Moe, was short.",
            ["Tveit", "Lund", "Berg", "Moe"],
        ),
        ("Mr Tveit and Ms Lund will have a lunch that also includes Mr Berg.", ["Tveit", "Lund", "Berg"]),
        (
            "Norway sought talks with Chile that would include Peru and Cuba.",
            ["Norway", "Chile", "Peru", "Cuba"],
        ),
    ],
)
def test_who_holds_an_occasion_and_whom_it_includes_is_there(text: str, expected: list[str]) -> None:
    """A clause behind the words for an occasion tells who gave it and who else comes."""
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit attended a summit that Ms Lund boycotted.",
        "Mr Tveit attended a summit in Oslo slammed by Ms Lund.",
        "Mr Tveit attended a summit that was to include trade.",
    ],
)
def test_what_else_is_done_to_an_occasion_tells_of_nobody_there(text: str) -> None:
    """Who boycotts or slams a summit does not hold it."""
    assert parties(text) == [["Tveit"]]


def test_who_gives_a_dinner_is_its_host() -> None:
    """The clause tells what each does there."""
    (meeting,) = read("Mr Tveit attended the dinner Ms Lund gave in Lima.").meetings

    assert [part.role.value for part in meeting.participants] == ["participant", "host"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway and Chile held talks mediated by Mr Berg in Lima on Monday.",
        "Norway and Chile held talks in Lima on Monday, brokered by Mr Berg.",
        "Norway and Chile met in Lima on Monday at talks hosted by Mr Berg.",
        "Norway and Chile met in Lima on Monday in the presence of Mr Berg.",
    ],
)
def test_who_mediates_what_a_verb_tells_takes_part(text: str) -> None:
    """Whoever mediates what others "held", or in whose presence they met, is one of those who meet."""
    assert parties(text) == [["Norway", "Chile", "Berg"]]
