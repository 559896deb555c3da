"""Of whom a sentence tells an office."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]
Titles = Callable[[Cast, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Maria Tveit left. She is now deputy mayor.", [("deputy mayor", "current")], id="she is"),
        pytest.param("Maria Tveit left. She had been the mayor.", [("mayor", "former")], id="she had been"),
        pytest.param("Maria Tveit left. She served as mayor.", [("mayor", "former")], id="she served as"),
        pytest.param("Maria Tveit left. She remains mayor.", [("mayor", "current")], id="she remains"),
        pytest.param("Maria Tveit left. She became mayor.", [("mayor", "current")], id="she became"),
        pytest.param("Maria Tveit left. She was an actress before she ran.", [("actress", "former")], id="before"),
        pytest.param("Maria Tveit left. She was sworn in as mayor in May.", [("mayor", "current")], id="sworn in"),
        pytest.param("Maria Tveit left. She had been serving as mayor.", [("mayor", "former")], id="been serving"),
        pytest.param("Maria Tveit left. She served two terms as mayor.", [("mayor", "former")], id="terms"),
        pytest.param("Maria Tveit left. She will stand down as mayor.", [("mayor", "current")], id="will stand down"),
        pytest.param("Maria Tveit left. She is mayor until May.", [("mayor", "former")], id="until"),
        pytest.param(
            "Envoy Maria Tveit left. The envoy, a former mayor, had served as judge.",
            [("Envoy", "current"), ("mayor", "former"), ("judge", "former")],
            id="aside",
        ),
        pytest.param("Maria Tveit left. She is not the mayor.", [], id="not"),
        pytest.param("Maria Tveit left. Ole Berg said she was the mayor.", [], id="somebody says so"),
        pytest.param('Maria Tveit left. "She is a hacker," he said.', [], id="somebody thinks so"),
        pytest.param("Maria Tveit left. She is a victim.", [], id="no office"),
        pytest.param("Maria Tveit left. She was seen by the mayor.", [], id="something else"),
    ],
)
def test_what_he_or_she_is_is_an_office(
    cast_of: Read, text: str, expected: list[tuple[str, str]], titles_of: Titles
) -> None:
    """What a sentence tells of he or she is an office of whom these stand for."""
    assert titles_of(cast_of(text), "Maria Tveit") == expected
