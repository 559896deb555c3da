"""The day of an occasion beside which somebody speaks, and what is told beside a name between its words and its day."""

import pytest
from occasions import read


def told(text: str) -> tuple[str | None, str | None]:
    """Where and when the first meeting of *text*, published on Thursday, 31 May 2018, took place."""
    meeting = read(text).meetings[0]
    return meeting.where and meeting.where.name, None if meeting.when is None else str(meeting.when)


LONG_AGO = "It was cold.\nThe roads were closed.\nNobody came.\n"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("After talks with Ms Lund, Mr Tveit told parliament on Tuesday that he would sign.", "2018-05-29"),
        ("Speaking at a meeting with Ms Lund, Mr Tveit said on Tuesday that he would sign.", "2018-05-29"),
        ("Mr Tveit, speaking after talks with Ms Lund, said Tuesday that he would sign.", "2018-05-29"),
        ("Meeting Ms Lund in Bergen, Mr Tveit promised on Tuesday to sign.", "2018-05-29"),
        ('"It is late," Mr Tveit said on Tuesday at a meeting with Ms Lund.', "2018-05-29"),
        ('"It is late," Mr Tveit said on Tuesday as he met Ms Lund.', "2018-05-29"),
        ('"It is late," Mr Tveit said on Tuesday in Bergen, where he met Ms Lund.', "2018-05-29"),
        ("Mr Tveit said on Tuesday that Norway broke a promise made in talks with Ms Lund.", None),
        ("After months of talks with Norway, Ms Lund said on Tuesday that she would sign.", None),
        ("At a meeting with Ms Lund, Mr Tveit said he would leave on Tuesday.", None),
        ("On Tuesday, Mr Tveit flew home. Speaking after talks with Ms Lund, Mr Tveit said no.", "2018-05-29"),
        ("On Tuesday, Mr Berg flew home. Speaking after talks with Ms Lund, Mr Tveit said no.", None),
    ],
)
def test_who_speaks_beside_an_occasion_does_so_on_its_day(text: str, when: str | None) -> None:
    """The day of what is said at it or after it is that of the occasion, on whichever side of it that is told."""
    assert told(LONG_AGO + text)[1] == when


@pytest.mark.parametrize(
    "aside",
    [
        ", who took office last year, in Bergen on Tuesday",
        ", also known as the Bear, at a hotel in Bergen on Tuesday",
        ", whose party won the vote in May, on Tuesday in Bergen",
        ", who was born in Lima, Peru, in Bergen on Tuesday",
    ],
)
def test_what_is_told_beside_a_name_parts_no_day_or_place_from_the_meeting(aside: str) -> None:
    """Behind a clause about who is met its day and place go on."""
    assert told(f"Mr Tveit met Danish envoy Jan Moe{aside}.") == ("Bergen", "2018-05-29")


def test_a_clause_that_ends_the_sentence_is_of_the_name() -> None:
    """What a clause about who is met tells last is no day of the meeting."""
    assert told("Mr Tveit met Danish envoy Jan Moe, who left office on Tuesday.") == (None, None)


@pytest.mark.parametrize(
    ("text", "where", "when"),
    [
        ("Ahead of a summit in Lima on Tuesday, Mr Tveit met Ms Lund in Bergen.", "Bergen", None),
        ("Ahead of a summit in Lima, Mr Tveit met Ms Lund on Tuesday.", None, "2018-05-29"),
        ("Before leaving on Tuesday, Mr Tveit met Ms Lund.", None, "2018-05-29"),
        ("During a visit to Bergen next week, Mr Tveit will meet Ms Lund.", "Bergen", "2018-W23"),
        ("In the port city of Bergen on Friday, Mr Tveit will meet Ms Lund.", "Bergen", "2018-06-01"),
        ("Mr Tveit will visit Bergen on Friday, when he will meet Ms Lund.", "Bergen", "2018-06-01"),
        ("Mr Tveit met Ms Lund in Bergen, then flew to Lima on Tuesday.", "Bergen", None),
        ("Mr Tveit met Ms Lund in Bergen and travels to Lima on Friday.", "Bergen", None),
        ("Norway and Chile will meet on Friday and Saturday in Bergen.", "Bergen", "2018-06-01/2018-06-02"),
        ("Mr Tveit will meet Ms Lund on the same day, 10 July, in Bergen.", "Bergen", "2018-07-10"),
        ("Mr Tveit met Ms Lund behind closed doors in Bergen.", "Bergen", None),
        ("Mr Tveit was in Bergen on Tuesday to meet Ms Lund.", "Bergen", "2018-05-29"),
        ("In Bergen on Sunday after talks in Lima the day before, Mr Tveit met Ms Lund.", "Bergen", "2018-05-27"),
        ("Mr Tveit and Ms Lund could meet as early as next week in Bergen.", "Bergen", "2018-W23"),
        ("Mr Tveit heads to Bergen on Friday for a summit with Ms Lund.", "Bergen", "2018-06-01"),
        ("Mr Tveit leaves on Friday for Bergen, where he will meet Ms Lund.", "Bergen", "2018-06-01"),
        ("It rained on Tuesday. Mr Tveit had met Ms Lund the day before in Bergen.", "Bergen", "2018-05-28"),
        ("Mr Tveit is in Lima for a regional summit. He met Ms Lund on Wednesday.", "Lima", "2018-05-30"),
        ("The move came on Tuesday, hours after Mr Tveit met Ms Lund.", None, "2018-05-29"),
        (
            "Mr Tveit told the press at the White House after a long meeting with Ms Lund that he left.",
            "the White House",
            None,
        ),
    ],
)
def test_days_and_places_are_of_what_stands_beside_them(text: str, where: str | None, when: str | None) -> None:
    """What is beside another occasion or journey is of that; what two days share, both have."""
    assert told(text) == (where, when)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ('"It is late," Mr Tveit said on Tuesday before a meeting with Ms Lund.', "2018-05-29"),
        ("Mr Tveit said on Tuesday it was over.\nMr Tveit was speaking before a meeting with Ms Lund.", "2018-05-29"),
        ("Mr Tveit said on Tuesday his team would be in place before any meeting with Ms Lund.", None),
        ('"It is late," Mr Tveit said on Tuesday ahead of talks with Ms Lund.', None),
    ],
)
def test_who_speaks_before_an_occasion_goes_to_it_on_that_day(text: str, when: str | None) -> None:
    """What somebody says before a meeting, not ahead of one, is said on its day."""
    assert told(LONG_AGO + text)[1] == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ('Mr Tveit praised Chile after talks with Ms Lund.\n"I like her," Mr Tveit said on Tuesday.', "2018-05-29"),
        ("Mr Tveit has praised Chile after talks with Ms Lund.\nMr Tveit said on Tuesday he was glad.", "2018-05-29"),
        ("Mr Tveit had praised Chile after talks with Ms Lund.\nMr Tveit said on Tuesday he was glad.", None),
        ("Mr Tveit has praised Chile after talks with Ms Lund.\nMs Moe said on Tuesday she was glad.", None),
    ],
)
def test_the_day_may_be_told_with_what_the_speaker_says_next(text: str, when: str | None) -> None:
    """A paragraph that sums up what somebody said leaves its day to the next."""
    assert told(LONG_AGO + text)[1] == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ('"It is late," Mr Tveit said at a joint news conference with Ms Lund.', "2018-05-29"),
        ('"It is late," Mr Tveit said at a meeting with Ms Lund.', None),
        ('"It is late," Ms Moe said at a joint news conference with Ms Lund.', None),
    ],
)
def test_who_speaks_to_the_press_with_another_does_so_on_the_day_of_his_words(text: str, when: str | None) -> None:
    """A news conference is where what somebody said on a day was said; a meeting may have been another day."""
    assert told(LONG_AGO + "Mr Tveit said on Tuesday that he would sign.\n" + text)[1] == when


def test_who_was_told_something_was_there_on_that_day() -> None:
    """The day on which one party told the other is that of their meeting."""
    text = "Mr Tveit told Ms Lund on Tuesday that it was late.\nDuring their meeting in Bergen, Ms Lund said no."
    assert told(LONG_AGO + text) == ("Bergen", "2018-05-29")


def test_who_speaks_alongside_another_does_so_on_the_day_of_his_words() -> None:
    """The words that tell of it stand beside the name, and not beside an occasion."""
    text = "Norwegian President Ola Tveit said on Tuesday that he would sign.\n"
    text += "Speaking alongside Chilean President Kari Lund, Mr Tveit said it was over."
    assert told(LONG_AGO + text)[1] == "2018-05-29"


def test_who_speaks_beside_an_occasion_is_named_before_the_comma() -> None:
    """Who was told before to have spoken on a day does so on that day where what he says is told."""
    text = (
        "Mr Tveit said on Tuesday that it was late.\nMr Tveit, speaking after a meeting with Ms Lund, said he was glad."
    )
    assert told(text)[1] == "2018-05-29"
