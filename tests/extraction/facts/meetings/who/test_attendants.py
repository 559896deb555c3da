"""Who else was at an occasion: told in the sentences behind it."""

import pytest
from occasions import parties, records

MET = "Mr Tveit met Ms Lund in Oslo on Monday. "


@pytest.mark.parametrize(
    "text",
    [
        "Mr Berg also attended the meeting.",
        "Mr Berg also took part, a statement said.",
        "Mr Berg was at the meeting.",
        "Mr Berg was also present.",
        "Mr Berg, who attended Monday's meeting, said it was short.",
        "They were joined by Mr Berg.",
        "Mr Tveit and Ms Lund were joined by Mr Berg.",
        "They were joined at the meeting by Mr Berg.",
        "Mr Tveit was accompanied at the talks by Mr Berg.",
        "Mr Berg sat in on the meeting.",
        "Mr Berg took part in the talks.",
        "Mr Berg joined them.",
        "Mr Berg, who was present, said it was short.",
        "Also at the meeting was Mr Berg.",
        "The meeting was attended by Mr Berg.",
        "Mr Berg chaired the meeting.",
        "Mr Berg, who was in the room, said it was short.",
        "Mr Berg was also there.",
        "Also in the room was Mr Berg.",
        "The White House meeting was attended by several members of the council, including Mr Berg.",
    ],
)
def test_who_was_there_takes_part(text: str) -> None:
    """Whoever attended the meeting of which the text has told is one of those who met."""
    assert parties(MET + text) == [["Tveit", "Lund", "Berg"]]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Berg did not attend the meeting.",
        "Mr Berg refused to attend the meeting.",
        "Mr Berg attended a school in Chile.",
        "Mr Dahl was joined by Mr Berg.",
        "The bombers were joined by Mr Berg.",
        "Mr Berg was also ill.",
        "Mr Berg welcomed the meeting.",
        "A diplomat who was in the room said it was short.",
        "Reporters also attended the meeting.",
        "It rained.\n\nIt snowed.\n\nIt froze.\n\nIt thawed.\n\nMr Berg also attended the meeting.",
    ],
)
def test_who_was_elsewhere_does_not(text: str) -> None:
    """Nobody is added who did not come, who joined another, or who came to something told long before."""
    assert parties(MET + text) == [["Tveit", "Lund"]]


def test_who_comes_along_with_him_takes_part_too() -> None:
    """Those who came with one who was there were there."""
    text = "Mr Berg attended the talks in Oslo along with Ola Moe and Ine Dahl."
    assert parties(MET + text) == [["Tveit", "Lund", "Berg", "Ola Moe", "Ine Dahl"]]


def test_who_is_to_come_takes_part_in_what_is_to_come() -> None:
    """Who will come along is at the meeting that lies ahead."""
    for text in (
        "He will be accompanied by Mr Berg.",
        "Mr Berg will join them.",
        "Mr Berg will take part in the talks.",
    ):
        assert parties("Mr Tveit will meet Ms Lund. " + text) == [["Tveit", "Lund", "Berg"]]


def test_who_listens_on_a_call_is_on_it() -> None:
    """Nobody sees him, and he is there."""
    assert parties("Mr Tveit spoke to Ms Lund by phone. Mr Berg was also on the call.") == [["Tveit", "Lund", "Berg"]]


def test_an_occasion_named_after_a_body_is_another() -> None:
    """Those at the NATO meeting were not at the one before."""
    assert parties(MET + "The NATO meeting was attended by Mr Berg and Mr Ruud.")[0] == ["Tveit", "Lund"]


def test_who_comes_with_a_delegation_stands_for_it() -> None:
    """A delegation is its members where the text names one who was there."""
    text = "Mr Tveit met a Chilean delegation on Monday. Chilean minister Ola Berg, who attended the meeting, left."

    assert parties(text) == [["Tveit", "Ola Berg"]]


def test_talks_of_states_are_not_the_meeting_of_their_leaders() -> None:
    """What the states negotiate goes on beside what their leaders do when they meet."""
    text = (
        "Norwegian President Ola Tveit plans to meet Chilean President Ines Muñoz in Oslo next week."
        " Norway and Chile have agreed to hold more trade talks."
    )

    assert parties(text) == [["Ola Tveit", "Ines Muñoz"], ["Norway", "Chile"]]


def test_those_at_an_occasion_of_one_body_are_there_together() -> None:
    """Who is told apart to be at the same summit was at one; who met the body itself was not."""
    text = "Mr Berg, who was at the NATO summit, was ill. Adviser Ola Dahl, speaking at the NATO summit, was not."

    assert parties(text) == [["Berg", "NATO", "Ola Dahl"]]
    assert parties("Mr Berg attended the NATO summit. Mr Dahl met Ms Lund.") == [["Berg", "NATO"], ["Dahl", "Lund"]]


def test_who_is_host_and_who_attends_are_at_one_occasion() -> None:
    """Two participles behind one summit name others who were there."""
    (found,) = parties("Mr Tveit and Ms Lund held a summit in Oslo, hosted by Mr Moe and attended by Mr Berg.")
    assert sorted(found) == ["Berg", "Lund", "Moe", "Tveit"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ms Berg attended Mr Lund's meeting with Mr Tveit in Lima on Monday.",
            [("held", "Berg, Lund, Tveit", "Lima", "2018-05-28")],
        ),
        (
            "Ms Berg sat in on Mr Lund's talks with Mr Tveit.",
            [("held", "Berg, Lund, Tveit", None, None)],
        ),
        (
            "Ms Berg will attend Mr Lund's talks with Mr Tveit next week.",
            [("planned", "Berg, Lund, Tveit", None, "2018-W23")],
        ),
        (
            "Mr Tveit met Ms Bo on Monday. Ms Berg attended Mr Lund's talks with Mr Tveit.",
            [("held", "Bo, Tveit", None, "2018-05-28"), ("held", "Berg, Lund, Tveit", None, "2018-05-28")],
        ),
        (
            "Mr Lund attended his first meeting with Ms Berg.",
            [("held", "Berg, Lund", None, None)],
        ),
        (
            "Sweden is accompanying Norway's talks with Chile.",
            [("ongoing", "Chile, Norway", None, None)],
        ),
    ],
)
def test_who_attends_others_talks_is_there(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Besides those whose talks they are."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Nils Dahl was present when Mr Tveit met Ms Rojas on Monday.",
            [("held", "Nils Dahl, Rojas, Tveit", None, "2018-05-28")],
        ),
        (
            "Mr Nils Dahl was in the room as Mr Tveit met Ms Rojas on Monday.",
            [("held", "Nils Dahl, Rojas, Tveit", None, "2018-05-28")],
        ),
        (
            "Mr Tveit was flanked by Mr Dahl when he met Ms Rojas on Monday.",
            [("held", "Dahl, Rojas, Tveit", None, "2018-05-28")],
        ),
        (
            "Mr Tveit met Ms Rojas on Monday, with Mr Dahl looking on.",
            [("held", "Dahl, Rojas, Tveit", None, "2018-05-28")],
        ),
        (
            "Mr Tveit met Ms Rojas on Monday with Mr Dahl at his side.",
            [("held", "Dahl, Rojas, Tveit", None, "2018-05-28")],
        ),
        (
            "Mr Nils Dahl was ill when Mr Tveit met Ms Rojas on Monday.",
            [("held", "Rojas, Tveit", None, "2018-05-28")],
        ),
        (
            "Mr Tveit was elected by Mr Dahl when he met Ms Rojas on Monday.",
            [("held", "Rojas, Tveit", None, "2018-05-28")],
        ),
        (
            "Mr Tveit met Ms Rojas on Monday with Mr Dahl out of office.",
            [("held", "Rojas, Tveit", None, "2018-05-28")],
        ),
    ],
)
def test_who_is_beside_those_who_meet(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """It is told in the same sentence."""
    assert records(text) == expected
