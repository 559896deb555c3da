"""Who acts where the name beside the verb is another one."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ms Rojas, not Mr Dahl, met Mr Tveit in Lima.",
            [("held", "Rojas, Tveit", "Lima", None)],
        ),
        (
            "Ms Rojas on behalf of Mr Dahl met Mr Tveit in Lima.",
            [("held", "Rojas, Tveit", "Lima", None)],
        ),
        (
            "Ms Rojas instead of Mr Dahl will meet Mr Tveit in Lima.",
            [("planned", "Rojas, Tveit", "Lima", None)],
        ),
        (
            "An envoy sent by President Nils Dahl met Mr Tveit in Lima.",
            [("held", "Tveit, envoy", "Lima", None)],
        ),
        (
            "The wife of jailed activist Nils Dahl met Mr Tveit in Lima.",
            [("held", "Tveit, wife", "Lima", None)],
        ),
        (
            "Relatives of journalist Nils Dahl met Mr Tveit in Lima.",
            [],
        ),
    ],
)
def test_who_acts_stands_before_the_other(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Of relatives and of those sent by him no more is known, unless they are told of."""
    assert records(text) == expected
