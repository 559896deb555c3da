"""Who is met at the seat of his government is of that country."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        pytest.param("The US envoy, Ole Berg, met Prime Minister Maria Tveit in Oslo.", "NO", id="in"),
        pytest.param("US envoy Ole Berg flew to Oslo, where he met Prime Minister Maria Tveit.", "NO", id="to"),
        pytest.param("In Oslo, US envoy Ole Berg held talks with Foreign Minister Maria Tveit.", "NO", id="opening"),
        pytest.param("Ole Berg visited Norway, where he met Prime Minister Maria Tveit.", "NO", id="country visited"),
        pytest.param("US envoy Ole Berg met Prime Minister Maria Tveit in Brussels.", None, id="where all meet"),
        pytest.param(
            "US envoy Ole Berg went from Oslo to Lima with Foreign Minister Maria Tveit.", "PE", id="where to"
        ),
        pytest.param("Norway sent Foreign Minister Maria Tveit to Lima.", "NO", id="sent there"),
    ],
)
def test_who_is_met_at_a_seat_of_government_is_of_there(cast_of: Read, text: str, country: str | None) -> None:
    """Unless it is the seat of who meets him, or one where all meet."""
    assert next(person.country for person in cast_of(text).persons if person.label == "Maria Tveit") == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Norwegian leader Ole Berg praised China. His adviser, Maria Tveit, stayed.", "NO"),
        ('Norwegian leader Ole Berg praised China. "Go," he told his adviser Maria Tveit.', "NO"),
        ("Norway's King Ole and Queen Maria Tveit came to China.", "NO"),
        ("Maria Tveit, an envoy from the Democratic Republic of Congo, left China.", "CD"),
        ("Maria Tveit, a lawyer who lives in Oslo, left China.", "NO"),
        ("Maria Tveit, a lawmaker in Norway's ruling party, left China.", "NO"),
        ("Maria Tveit, an expert at the Berg Centre, a think tank in Oslo, left China.", "NO"),
        ("Maria Tveit, an expert at the Berg Centre, an Oslo think tank, left China.", "NO"),
        ("Maria Tveit, an expert at the Berg Centre at Oslo's Harbour College, left China.", "NO"),
        ("Maria Tveit, 43, of Oslo, left China.", "NO"),
        ("Maria Tveit, 43, from Bergen in Norway, left China.", "NO"),
        ("In Oslo it rained. In Bergen it snowed. Norway was cold. Mayor Maria Tveit slept.", "NO"),
    ],
)
def test_what_tells_a_country_beside_the_office(cast_of: Read, text: str, country: str) -> None:
    """Whose adviser one is, where one lives and works, and where the text is set."""
    assert next(person.country for person in cast_of(text).persons if "Maria" in person.label) == country
