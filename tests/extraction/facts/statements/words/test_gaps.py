"""What a relative clause tells of the thing before it."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Norway put out what it said was the full text.", ["was the full text"], id="what it said"),
        pytest.param(
            "A decision to drop what Mr Tveit said was a gift suggests it wants calm.", ["was a gift"], id="present"
        ),
        pytest.param("The camps that Norway says are schools were shut.", ["are schools"], id="past"),
        pytest.param(
            "What Mr Tveit said was the worst storm the town had seen has gone.",
            ["was the worst storm the town had seen has gone"],
            id="a clause within",
        ),
        pytest.param("The steps that Norway is demanding would harm Chile.", [], id="demanding"),
        pytest.param("The ban which Norway announced was late.", [], id="announced"),
    ],
)
def test_the_main_verb_is_none_of_it(text: str, expected: list[str]) -> None:
    """The words for a thing end before the verb of the sentence; of a ban that is announced they tell nothing."""
    assert [content for _, content in said(text)] == expected
