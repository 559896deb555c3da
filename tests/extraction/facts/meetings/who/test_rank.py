"""Leaders and their states: who holds the talks that somebody speaks of, and who else stands on a side."""

import pytest
from occasions import HEADLINE, parties

import newsmodel

LEADERS = (
    "Norwegian President Ola Tveit was at home on Monday, and so was Chilean President Ines Muñoz."
    " Norway and Chile had rain.\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Tveit denied that talks with Chile had failed.", ["Norway", "Chile"]),
        ("Mr Tveit described the negotiations with Chile as hard.", ["Norway", "Chile"]),
        ("Mr Tveit saw movement toward possible talks with Chile.", ["Norway", "Chile"]),
        ("Mr Tveit held talks with Chile.", ["Ola Tveit", "Chile"]),
        ("Mr Tveit's talks with Chile were short.", ["Ola Tveit", "Chile"]),
    ],
)
def test_who_only_speaks_of_talks_does_not_hold_them(text: str, expected: list[str]) -> None:
    """The talks of which a leader tells are his state's; those that he holds are his own."""
    assert parties(LEADERS + text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Norwegian official said talks with Chile began on Monday.", ["Norway", "Chile"]),
        ("Norwegian foreign ministry spokesman Jan Dahl said talks with Chile had failed.", ["Norway", "Chile"]),
        ("Norwegian spokesman Jan Dahl held talks with Chile.", ["Jan Dahl", "Chile"]),
    ],
)
def test_who_speaks_for_a_state_tells_of_its_talks(text: str, expected: list[str]) -> None:
    """The talks of which a spokesman or an official tells are his state's."""
    assert parties(LEADERS + text) == [expected]


def test_the_summit_of_a_leader_with_a_state_is_one_with_its_leader() -> None:
    """Who leads the other state comes to a summit; to talks its people may."""
    assert parties(LEADERS + "Mr Tveit cancelled a summit with Chile.") == [["Ola Tveit", "Ines Muñoz"]]
    assert parties(LEADERS + "Mr Tveit cancelled a meeting with Chile.") == [["Ola Tveit", "Chile"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit had dinner with two allies — President Ines Muñoz and Premier Jan Holm — to discuss fish.",
            [["Tveit", "Ines Muñoz", "Jan Holm"]],
        ),
        ("Mr Tveit met officials — Ms Lund said so.", [["Tveit", "officials"]]),
        (
            "Mr Tveit had a phone call with Ms Lund to discuss Norway as well as Mr Berg's visit to Chile.",
            [["Tveit", "Lund"], ["Berg", "Chile"]],
        ),
        ("Mr Tveit met Ms Lund, along with Mr Berg.", [["Tveit", "Lund", "Berg"]]),
    ],
)
def test_a_group_is_those_whom_a_dash_names(text: str, expected: list[list[str]]) -> None:
    """Behind a dash stands who the group is; what is discussed "as well as" something comes along with nobody."""
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Tveit met Ms Lund and Mr Berg separately on Monday.", [["Tveit", "Lund"], ["Tveit", "Berg"]]),
        ("Mr Tveit made phone calls to Ms Lund and Mr Berg.", [["Tveit", "Lund"], ["Tveit", "Berg"]]),
        ("Mr Tveit met Ms Lund and Mr Berg. Separately, he left.", [["Tveit", "Lund", "Berg"]]),
        ("Mr Tveit made a phone call to Ms Lund and Mr Berg.", [["Tveit", "Lund", "Berg"]]),
    ],
)
def test_several_calls_are_one_to_each(text: str, expected: list[list[str]]) -> None:
    """Who was met separately, or had a call of several, was met alone."""
    assert parties(text) == expected


def test_what_is_cited_in_a_call_is_no_party() -> None:
    """Whom somebody speaks to there takes part; of whose plans he speaks does not."""
    assert parties("In a call to Ms Lund, Mr Tveit cited Norway's plans.") == [["Tveit", "Lund"]]
    assert parties("At talks in Oslo, Mr Tveit told Ms Lund that it rained.") == [["Tveit", "Lund"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Tveit will lead a Norwegian team visiting Chile on Friday.", [["Ola Tveit", "Ines Muñoz"]]),
        ("Mr Berg praised a Norwegian team visiting Chile on Friday.", [["Norwegian team", "Chile"]]),
        ("Mr Berg said there were plans for Ms Lund to go to Oslo for talks with Mr Dahl.", [["Lund", "Dahl"]]),
        ("It was ready before Mr Tveit's arrival in Santiago, Chile for talks on fish.", [["Ola Tveit", "Chile"]]),
        ("Mr Tveit spoke after Chile complained. Both sides will hold talks.", [["Norway", "Chile"]]),
    ],
)
def test_who_goes_is_who_leads_arrives_or_is_to_go(text: str, expected: list[list[str]]) -> None:
    """The head of a team, whose arrival it is and for whom it is planned go; both sides are no state and a man."""
    assert parties(LEADERS + text) == expected


@pytest.mark.parametrize("plans", ["no plans for", "no immediate plans for", "no current plans for"])
def test_there_are_no_plans_for_what_is_denied(plans: str) -> None:
    """That there are no plans denies a journey, however the plans are told."""
    article = newsmodel.parse(HEADLINE + LEADERS + f"There are {plans} Ms Lund to meet Mr Berg.")
    assert [meeting.status.value for meeting in article.meetings] == ["denied"]
