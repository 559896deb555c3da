"""Times of something else in the sentence that tells of a meeting."""

import pytest
from occasions import read, records


def last_day(text: str) -> str | None:
    """When the meeting told last is, None if the text does not tell it."""
    meeting = read(text).meetings[-1]
    return None if meeting.when is None else str(meeting.when)


@pytest.mark.parametrize(
    "text",
    [
        "In 2009, Ms Lund married Mr Tveit, whom she met at school.",
        "Mr Moe on Tuesday praised Mr Tveit, who has met Ms Lund.",
        "The guests include Mr Tveit, who built a pier in 2009 and has held talks with Ms Lund.",
        "The emails released on Tuesday show Mr Tveit holding talks with Ms Lund.",
        "Here, in a photo provided on Tuesday by Norway, Mr Tveit greets Ms Lund.",
        "Mr Tveit assessed Sunday's attack before attending a meeting with Ms Lund.",
        "Mr Moe criticized Mr Tveit on Tuesday for holding talks with Ms Lund.",
        "On Tuesday, Mr Moe said that he was glad the leaders agreed during their summit with Ms Lund.",
        "On Tuesday, Mr Tveit said he had told Ms Lund at their meeting that he would go.",
        "On Tuesday, Mr Tveit said he had held a meeting with Ms Lund.",
        "Mr Tveit met Ms Lund in Lima and on Tuesday flew to Bergen.",
        "Mr Tveit spoke to Ms Lund and on Tuesday he told reporters that it was over.",
        "Last month's games sparked the first talks between Mr Tveit and Ms Lund.",
        "Mr Moe praised it on Tuesday ahead of a planned summit between Mr Tveit and Ms Lund.",
        "The ministry published a paper on Tuesday about the upcoming talks between Mr Tveit and Ms Lund.",
        "A planned summit between Mr Tveit and Ms Lund was thrown into doubt on Tuesday.",
        "The boldest step since Mr Berg took office on Tuesday came as Mr Tveit held talks with Ms Lund.",
        "Mr Berg sent a letter to the king on Tuesday, urging Mr Tveit to be firm at his upcoming talks with Ms Lund.",
        "Mr Tveit met Ms Lund at the time, and in 2017, investors sold the firm.",
    ],
)
def test_what_is_told_beside_a_meeting_has_a_day_of_its_own(text: str) -> None:
    """A deed, an event, a report and whatever follows a meeting do not tell its day."""
    assert last_day(text) is None


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("On Tuesday, Mr Tveit, who is ill, met Ms Lund.", "2018-05-29"),
        ("The minister landed on Tuesday to meet Ms Lund.", "2018-05-29"),
        ("At Tuesday's rally, Mr Tveit met Ms Lund.", "2018-05-29"),
        ("On Tuesday, Mr Tveit said after talks with Ms Lund that it was over.", "2018-05-29"),
        ("On Tuesday, Mr Tveit said he had a good meeting with Ms Lund.", "2018-05-29"),
        ("Mr Tveit flew to Lima on Tuesday, meeting Ms Lund.", "2018-05-29"),
        ("On Tuesday, Mr Moe gave a dinner at which Mr Tveit met Ms Lund.", "2018-05-29"),
        ("There was a summit on Tuesday, at which Mr Tveit met Ms Lund.", "2018-05-29"),
        ("A planned summit between Mr Tveit and Ms Lund was set for Tuesday.", "2018-06-05"),
        ("Mr Tveit left for Lima on Saturday for talks with Ms Lund.", "2018-05-26"),
        ("Mr Tveit met Ms Lund on Monday and on Tuesday.", "2018-05-28/2018-05-29"),
        ("Mr Tveit met Ms Lund on Monday and on Tuesday flew to Bergen.", "2018-05-28"),
        ("Mr Tveit, who met Ms Lund on Monday and Tuesday, was glad.", "2018-05-28/2018-05-29"),
        ("On Monday and Tuesday, Mr Tveit met Ms Lund.", "2018-05-28/2018-05-29"),
        ("Mr Tveit said that in 2016, he had met Ms Lund.", "2016"),
        ("Mr Tveit recalled a May 3, 2016, meeting with Ms Lund.", "2016-05-03"),
    ],
)
def test_what_is_done_at_the_meeting_shares_its_day(text: str, when: str) -> None:
    """The day on which somebody came, spoke or was there is that of the meeting."""
    assert last_day(text) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Norway and Chile agreed to hold talks on the port that closed in April.", None),
        ("Norway and Chile agreed to hold talks on the port in July.", "2018-07"),
    ],
)
def test_what_is_yet_to_come_is_on_no_day_gone_by(text: str, when: str | None) -> None:
    """A time before the day of publication, told of something else, is none of what is planned."""
    assert last_day(text) == when


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit, who landed in Oslo on Tuesday, will fly to Lima for talks with Ms Lund.",
        "Mr Tveit, who is due to visit Norway on Friday, called off a trip to Chile.",
        "Mr Tveit landed in Oslo on Tuesday and will fly to Lima for talks with Ms Lund.",
    ],
)
def test_what_was_before_a_journey_does_not_tell_its_day(text: str) -> None:
    """The day of a relative clause, or of an earlier predicate, is not that of the journey told next."""
    assert last_day(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Norway and Chile held a summit in Lima. Ms Lund, who returned to Oslo on Monday, praised the summit.",
        "Norway and Chile held a summit in Lima. Ms Lund returned to Oslo on Monday and said the summit was good.",
        "Norway and Chile held talks in Lima. Back in Oslo on Monday, Ms Lund said the talks were good.",
    ],
)
def test_who_is_home_again_was_there_before(text: str) -> None:
    """The day of the journey home is not that of what was before it."""
    assert last_day(text) is None


def test_back_home_one_may_meet_others() -> None:
    """What is done there is done on that day."""
    assert last_day("Back in Oslo on Monday, Ms Lund met Mr Tveit.") == "2018-05-28"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit held talks with Ms Lund on the treaty signed in 1987.", None),
        ("Mr Tveit met Ms Lund over a plan published on Monday.", None),
        ("Norway met Chile. Talks between the two nations failed on Monday.", "2018-05-28"),
        ("Mr Tveit met Ms Lund at a ceremony held on Monday.", "2018-05-28"),
        ("Mr Tveit had a meeting with Ms Lund arranged for Friday.", "2018-06-01"),
    ],
)
def test_when_a_treaty_was_signed_is_no_time_of_talks_on_it(text: str, when: str | None) -> None:
    """A participle behind a noun has the time that follows, unless it tells of the occasion itself."""
    assert last_day(text) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The disclosure on Tuesday of talks between Mr Tveit and Ms Lund led to an inquiry.", None),
        ("News last week of the dinner between Mr Tveit and Ms Lund shook Oslo.", None),
        ("A meeting on Tuesday of Mr Tveit and Ms Lund was short.", "2018-05-29"),
    ],
)
def test_the_day_of_news_is_not_of_what_it_tells(text: str, when: str | None) -> None:
    """When something became known is told with the noun for it."""
    assert last_day(text) == when


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The palace on Friday released images of Mr Tveit and Ms Lund shaking hands.",
            [("held", "Lund, Tveit", None, None)],
        ),
        (
            "On Monday the ministry released photos of Mr Tveit meeting Ms Lund.",
            [("held", "Lund, Tveit", None, None)],
        ),
        (
            "State media on Monday showed pictures of Mr Tveit meeting President Ine Lund on Sunday.",
            [("held", "Ine Lund, Tveit", None, "2018-05-27")],
        ),
    ],
)
def test_the_day_of_a_picture_is_not_that_of_what_it_shows(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """When photos were released is told of the photos."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In March, Ine Berg, a teacher whom Chile jailed in 2014, met Mr Tveit in Lima.",
            [("held", "Ine Berg, Tveit", "Lima", "2018-03")],
        ),
        (
            "Ine Berg, a poet and teacher who was jailed in 2014, met Mr Tveit.",
            [("held", "Ine Berg, Tveit", None, None)],
        ),
        (
            "Ine Berg, a diplomat named to the post in 2014, met Mr Tveit.",
            [("held", "Ine Berg, Tveit", None, None)],
        ),
        (
            "Ine Berg, minister in 2014, met Mr Tveit.",
            [("held", "Ine Berg, Tveit", None, None)],
        ),
        (
            "Ine Berg, president from 2004 to 2008, met Mr Tveit.",
            [("held", "Ine Berg, Tveit", None, None)],
        ),
        (
            "The envoy who flew to Oslo on Monday, and met Mr Tveit, left.",
            [("held", "Tveit, envoy", "Oslo", "2018-05-28")],
        ),
    ],
)
def test_what_was_done_to_somebody_once(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """A year that tells of a party is not that of the meeting."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On Monday in Oslo, Ola Tveit, born in Bergen in 1960, met Ms Berg.",
            [("held", "Berg, Ola Tveit", "Oslo", "2018-05-28")],
        ),
        (
            "In Oslo, Ola Tveit, a poet jailed in 2014, met Ms Berg.",
            [("held", "Berg, Ola Tveit", "Oslo", None)],
        ),
        (
            "In Oslo, Ola Tveit, who took office in 2016, met Ms Berg.",
            [("held", "Berg, Ola Tveit", "Oslo", None)],
        ),
        (
            "Mr Tveit met Maria Berg, jailed in 2014, on Monday.",
            [("held", "Maria Berg, Tveit", None, "2018-05-28")],
        ),
        (
            "Mr Tveit will meet Maria Berg, who was elected in 2019, on Monday in Oslo.",
            [("planned", "Maria Berg, Tveit", "Oslo", "2018-06-04")],
        ),
        (
            "Norway's Ola Tveit, the winner of May's vote, met Ms Berg on Monday.",
            [("held", "Berg, Ola Tveit", None, "2018-05-28")],
        ),
        (
            "On Monday in Oslo, Ola Tveit, who is 64, met Ms Berg.",
            [("held", "Berg, Ola Tveit", "Oslo", "2018-05-28")],
        ),
    ],
)
def test_a_birth_is_no_meeting(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Nor when he was jailed, or elected."""
    assert records(text) == expected
