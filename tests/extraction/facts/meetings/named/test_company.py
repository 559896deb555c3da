"""Who comes along."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit will fly to Lima with a team of Norwegian envoys to meet Ms Lund.",
            [("planned", "Lund, Tveit", "Lima", None)],
        ),
        (
            "Mr Tveit will fly to Lima with a delegation of experts to meet Ms Lund on Friday.",
            [("planned", "Lund, Tveit", "Lima", "2018-06-01")],
        ),
        (
            "A team of Norwegian envoys will fly to Lima to meet Ms Lund.",
            [("planned", "Lund, Norwegian envoys", "Lima", None)],
        ),
    ],
)
def test_who_goes_along_goes_with_somebody(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """It is he who goes to meet her."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Joined by Mr Dahl, Mr Tveit met Ms Rojas in Lima.",
            [("held", "Dahl, Rojas, Tveit", "Lima", None)],
        ),
        (
            "Flanked by Mr Dahl and Ms Berg, Mr Tveit sat down with Ms Rojas in Lima.",
            [("held", "Berg, Dahl, Rojas, Tveit", "Lima", None)],
        ),
    ],
)
def test_those_in_whose_company_a_sentence_opens_are_there(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """All of them."""
    assert records(text) == expected
