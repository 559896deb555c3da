"""Those of whom the text has told in one list, where it counts them."""

import pytest
from occasions import parties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile, Peru and Cuba are at odds. The three countries will meet in Lima.", ["Chile", "Peru", "Cuba"]),
        ("Mr Tveit praised Ms Lund, Mr Berg and Ms Holm. The three leaders will meet.", ["Lund", "Berg", "Holm"]),
        ("Envoys of Chile, Peru and Cuba left. Talks among the three countries failed.", ["Chile", "Peru", "Cuba"]),
    ],
)
def test_three_are_those_of_the_last_list_of_three(text: str, expected: list[str]) -> None:
    """As many as are counted stand side by side before."""
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Chile, Peru and Cuba are at odds. The four countries will meet in Lima.",
        "Mr Tveit praised Ms Lund, Mr Berg and Ms Holm. The three countries will meet.",
        "Talks among old friends will be held.",
    ],
)
def test_a_list_of_others_is_not_meant(text: str) -> None:
    """Neither a list of fewer is meant, nor one of persons by countries."""
    assert parties(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ministers Ine Tveit of Chile, Eva Lund of Peru and Ola Berg of Cuba spoke. The three ministers met.",
            ["Ine Tveit", "Eva Lund", "Ola Berg"],
        ),
        (
            "The ministers of Chile, Peru and Cuba agreed to wait. The three ministers will meet in Lima.",
            ["Chile", "Peru", "Cuba"],
        ),
        ("The envoys of Chile, Peru and Cuba left. The three ministers will meet in Lima.", ["ministers"]),
    ],
)
def test_three_ministers_are_those_of_the_last_list_of_ministers(text: str, expected: list[str]) -> None:
    """Persons with the office are meant whose countries are told, and the countries of ministers without a name."""
    assert parties(text) == [expected]
