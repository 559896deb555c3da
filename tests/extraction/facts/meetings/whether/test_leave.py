"""What somebody lets others do or keeps them from."""

import pytest
from occasions import found


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The guards let Mr Berg meet Ms Lund.", "held"),
        ("The guards allowed Mr Berg to meet Ms Lund.", "held"),
        ("Mr Berg was allowed to meet Ms Lund.", "held"),
        ("The guards will allow Mr Berg to meet Ms Lund.", "planned"),
        ("The guards may let Mr Berg meet Ms Lund.", "proposed"),
        ("The guards did not let Mr Berg meet Ms Lund.", "refused"),
        ("The guards would not allow Mr Berg to speak to Ms Lund.", "refused"),
        ("The guards refused to let Mr Berg meet Ms Lund.", "refused"),
        ("Mr Berg was not allowed to meet Ms Lund.", "denied"),
    ],
)
def test_what_somebody_is_let_do_he_does(text: str, status: str) -> None:
    """Leave to meet is as near as the meeting, and where it is not given nobody meets."""
    assert found(text) == [(status, {"Berg", "Lund"})]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The guards barred Mr Berg from meeting Ms Lund.", "refused"),
        ("The guards have stopped Mr Berg from speaking to Ms Lund.", "refused"),
        ("Mr Berg was prevented from meeting Ms Lund.", "refused"),
        ("The guards forbade Mr Berg to meet Ms Lund.", "refused"),
        ("Mr Berg was forbidden to meet Ms Lund.", "refused"),
        ("The snow did not stop Mr Berg from meeting Ms Lund.", "held"),
        ("Mr Berg came from meeting Ms Lund.", "held"),
    ],
)
def test_what_somebody_is_kept_from_he_does_not_do(text: str, status: str) -> None:
    """Who is barred from meeting somebody does not meet him; what does not stop him leaves it as it was."""
    assert found(text) == [(status, {"Berg", "Lund"})]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway blocked a meeting between Mr Berg and Ms Lund.", "cancelled"),
        ("A meeting between Mr Berg and Ms Lund was prevented by the snow.", "cancelled"),
        ("Mr Berg missed a meeting with Ms Lund.", "denied"),
    ],
)
def test_what_is_blocked_does_not_take_place(text: str, status: str) -> None:
    """An occasion that others prevent, or somebody misses, is not held."""
    assert found(text) == [(status, {"Berg", "Lund"})]
