"""Who of a group is told of."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit met top officials, including Ms Rojas and Mr Dahl, in Lima.",
            [("held", "Dahl, Rojas, Tveit", "Lima", None)],
        ),
        (
            "Mr Tveit met world leaders including President Carmen Rojas in Lima.",
            [("held", "Carmen Rojas, Tveit", "Lima", None)],
        ),
        (
            "Mr Tveit met several other envoys, including Ms Rojas, in Lima.",
            [("held", "Rojas, Tveit", "Lima", None)],
        ),
        (
            "Mr Tveit met Chilean officials, including Ms Rojas, in Lima.",
            [("held", "Chilean officials, Rojas, Tveit", "Lima", None)],
        ),
        (
            "Mr Tveit met ten senators, including Ms Rojas, in Lima.",
            [("held", "Rojas, Tveit, senators", "Lima", None)],
        ),
        (
            "Mr Tveit met 66 party members, including senators and mayors, in Lima.",
            [("held", "66 party members, Tveit", "Lima", None)],
        ),
        (
            "Mr Tveit met carmakers, including the chief executives of two firms, in Lima.",
            [("held", "Tveit, carmakers", "Lima", None)],
        ),
        (
            "Mr Tveit met officials, including envoys from Chile, in Lima.",
            [("held", "Tveit, officials", "Lima", None)],
        ),
    ],
)
def test_officials_are_told_by_others(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Those of whom more is told stay, and have no members without a name."""
    assert records(text) == expected
