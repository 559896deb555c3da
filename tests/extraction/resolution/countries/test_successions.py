"""Who appoints, dismisses or follows whom."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Danish envoy Ole Berg was replaced by Maria Tveit.", "DK", id="replaced by"),
        pytest.param("Danish envoy Ole Berg quit in May and was succeeded by Maria Tveit.", "DK", id="quit before"),
        pytest.param("Danish envoy Ole Berg has dismissed his aide, Maria Tveit.", "DK", id="dismissed"),
        pytest.param("Maria Tveit will succeed Danish envoy Ole Berg.", "DK", id="will succeed"),
        pytest.param("The Danish prime minister appointed Maria Tveit.", "DK", id="by who is not named"),
        pytest.param("Danish envoy Ole Berg praised Maria Tveit.", None, id="another verb"),
        pytest.param("Danish envoy Ole Berg fired a gun before Maria Tveit came.", None, id="something else"),
        pytest.param("After Danish envoy Ole Berg they succeeded with Maria Tveit.", None, id="success"),
    ],
)
def test_who_follows_or_appoints_is_of_the_same_country(cast_of: Read, text: str, expected: str | None) -> None:
    """Offices pass from one to another of the same country."""
    assert next(person.country for person in cast_of(text).persons if person.label == "Maria Tveit") == expected
