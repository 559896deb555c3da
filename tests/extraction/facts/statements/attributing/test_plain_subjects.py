"""Who says something where no wording covers the subject: all that stands before the verb in its clause."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Advocates for cheaper boats have said that the road is bad.", "Advocates for cheaper boats"),
        ("A regional appeals court said the council was late.", "regional appeals court"),
        ("At least one Dane said he was worried by it.", "At least one Dane"),
        ("Fishing lobbies say they fear that the road is bad.", "Fishing lobbies"),
        ("The ministry later on Friday said Ms Lund had left.", "ministry"),
        ("Both towns in the contested valley have said they would stay.", "towns"),
        ("Retired Col. Erik Tveit said the road is bad.", "Erik Tveit"),
    ],
)
def test_whoever_stands_before_the_verb_says_it(text: str, speaker: str) -> None:
    """Nouns that are verbs as well, amounts and dates between subject and verb hide nobody."""
    ((speakers, _),) = said(text)
    assert speaker in " ".join(speakers)


@pytest.mark.parametrize(
    "text",
    [
        "That said, the road is open.",
        "Let us say the road is open.",
        "The boat was said to be late.",
        "Nobody said the road was open.",
    ],
)
def test_nobody_says_what_has_no_subject(text: str) -> None:
    """Without somebody who speaks there is no statement."""
    assert said(text) == []
