"""Attributions whose verb is no finite form."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Danish officials continue to deny it.", [], id="nothing"),
        pytest.param("Danish officials continue to deny guilt.", [(["Danish officials"], "guilt")], id="deny"),
        pytest.param("Chile continues to insist it is free.", [(["Chile"], "it is free")], id="insist"),
        pytest.param("Chile has continued to accuse Peru of theft.", [(["Chile"], "Peru of theft")], id="accuse"),
        pytest.param(
            "Sales fell but Jan Moe continued to say that he was right.", [(["Jan Moe"], "he was right")], id="nearest"
        ),
        pytest.param("Chile will continue to demand a vote.", [], id="will"),
    ],
)
def test_who_continues_to_say_so_says_so(text: str, expected: list[tuple[list[str], str]]) -> None:
    """The verb behind "continue to" has the subject of "continue"."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("who", "called", "told"),
    [
        ("Oslo", 'the act "barbaric."', "the act barbaric."),
        ("Jan Moe", "it a mistake.", "it a mistake"),
        ("Jan Moe", "the talks a farce.", "the talks a farce"),
    ],
)
def test_who_is_made_to_call_a_thing_something_says_so(who: str, called: str, told: str) -> None:
    """What led him to it is no part of it."""
    assert said(f"The road was shut, prompting {who} to call {called}") == [([who], told)]


def test_who_is_made_to_call_a_meeting_says_nothing() -> None:
    """A meeting is called, and nothing is called by it."""
    assert said("The road was shut, prompting Jan Moe to call a meeting.") == []


def test_a_poll_this_week_finds_something() -> None:
    """Between who says so behind "with" and the participle may stand when."""
    text = "Ms Berg is ahead, with a Nord poll this week finding that half of the town wants a road."
    assert said(text) == [(["Nord poll"], "half of the town wants a road")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile turned down the terms demanded by the bank willing to lend it money.", []),
        ("Norway hailed the ban announced by Chile that would hurt its firms.", []),
        ("It was announced by Chile on Monday that it was late.", [(["Chile"], "it was late")]),
        ("Norway announced by phone that it was late.", [(["Norway"], "it was late")]),
    ],
)
def test_who_announced_a_thing_says_no_more_of_it(text: str, expected: list[tuple[list[str], str]]) -> None:
    """Behind "the ban announced by Chile" the sentence goes on with the ban."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The meeting was called off after Ms Lund left for Oslo, saying Norway would not sign.", "Ms Lund"),
        ("The conference put out a note on Monday, saying Norway would not sign.", "conference"),
    ],
)
def test_talks_say_nothing(text: str, who: str) -> None:
    """Who did something in a clause behind the talks says so, if one did."""
    assert said(text) == [([who], "Norway would not sign")]


def test_who_avoids_saying_it_does_not_say_it() -> None:
    """What somebody avoids saying is no statement."""
    assert said("Some drivers avoided saying the word on air.") == []


@pytest.mark.parametrize(
    "lead", ["On Monday, citing Chile's bad faith,", 'Two days after leaving the talks, citing Chile\'s "bad faith,"']
)
def test_who_cites_something_stands_behind_it(lead: str) -> None:
    """A participle behind words that lead in a sentence has the subject of the sentence."""
    assert said(f"{lead} Mr Tveit left the room.")[0][0] == ["Mr Tveit"]


@pytest.mark.parametrize("aside", ["while not denying the report", "while not confirming the talks"])
def test_who_does_not_deny_it_says_something_else(aside: str) -> None:
    """What somebody leaves open in an aside hides nothing of what he says."""
    assert said(f"Mr Tveit, {aside}, said it was old news.") == [(["Mr Tveit"], "it was old news")]
