"""Who tells whom something on an occasion: by phone, in a call, at talks."""

import pytest
from occasions import parties, records

import newsmodel


def told(text: str) -> list[tuple[list[str], str, str]]:
    """Who takes part, by what medium and whether, for each meeting of *text*."""
    article = newsmodel.parse("A quiet day in the north\n" + text, published="2018-05-31")
    return [
        ([article.party(p.party).label for p in meeting.participants], meeting.medium.value, meeting.status.value)
        for meeting in article.meetings
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit told Ms Lund by phone that he was ready.",
        "Mr Tveit told Ms Lund over the phone on Monday that he was ready.",
        "Mr Tveit agreed with Ms Lund by phone on the need for a truce.",
        "Mr Tveit reached agreement by phone with Ms Lund.",
        "Mr Tveit thanked Ms Lund by telephone.",
        "Mr Tveit spoke on Thursday by phone with Ms Lund.",
        "Mr Tveit informed Ms Lund of the vote in a separate call, and offered a study.",
        "Chile is ready, Mr Tveit told Ms Lund in a phone call on Thursday.",
        "Mr Tveit asked Ms Lund in an April call to help his old friend Mr Berg.",
        "Mr Tveit, in an April phone call, told Ms Lund that he was ready.",
        "Mr Tveit was making calls to Ms Lund.",
        "Mr Tveit asked President Lund to free the envoys in a phone call on Monday.",
        "Mr Tveit urged President Lund to drop the case against Mr Berg in a call.",
        "Mr Tveit raised the issue with Ms Lund during a phone call on Tuesday.",
        "Mr Tveit made the remarks to Ms Lund during a phone call on Tuesday.",
    ],
)
def test_who_is_told_something_by_phone_takes_part(text: str) -> None:
    """By phone and in a call, who tells and who is told confer, wherever the words for it stand."""
    assert told(text) == [(["Tveit", "Lund"], "phone", "held")]


def test_what_will_be_told_is_to_come() -> None:
    """The verb of telling says whether they confer."""
    assert told("Mr Tveit will tell Ms Lund by phone that he is ready.") == [(["Tveit", "Lund"], "phone", "planned")]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit told reporters at the palace by phone that he was ready.",
        "The ship was sold to Ms Lund by phone.",
        "Mr Tveit could hear Ms Lund on the phone.",
        "Mr Tveit told Ms Lund on Monday that the call was over.",
        "Mr Tveit said Ms Lund in a call agreed.",
        "Mr Tveit told Ms Lund of his visit.",
        "Mr Tveit praised the plan of Mr Berg in a call.",
    ],
)
def test_not_everything_said_is_said_to_somebody(text: str) -> None:
    """Reporters confer with nobody, and who is heard or spoken of is not told anything."""
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit told a meeting of the African Union that it rained. Mr Tveit left.",
        "Mr Tveit told an African Union meeting that it rained.",
        "Mr Tveit, speaking at the African Union summit, said that it rained.",
        "Mr Tveit said on Monday at a meeting of the African Union that it rained.",
        "Mr Tveit did not name Ms Lund in a speech to a summit meeting of the African Union.",
        "Mr Tveit is in Oslo for the annual meeting of the African Union.",
    ],
)
def test_who_speaks_at_a_meeting_of_a_body_takes_part(text: str) -> None:
    """Who speaks at an occasion of a body of several countries is there with it."""
    assert [who for who, _, _ in told(text)] == [["Tveit", "African Union"]]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit told a meeting of Blue Road Ltd that it rained.",
        "Mr Tveit said on Monday that a meeting of the African Union was over.",
        "Mr Tveit spoke before a meeting of the African Union.",
        "Mr Tveit pushed for African Union negotiations.",
    ],
)
def test_who_speaks_elsewhere_does_not(text: str) -> None:
    """Companies are no parties, and who speaks of a meeting or before it is not there."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It began with a phone call in which Mr Tveit asked Ms Lund for help.", [["Tveit", "Lund"]]),
        ("The row is about a meeting in May at which the envoy, Ola Tveit, warned Ms Lund.", [["Ola Tveit", "Lund"]]),
        ("Mr Berg hosted a dinner where Mr Tveit thanked Ms Lund.", [["Tveit", "Lund", "Berg"]]),
        ("It began with a phone call in which Mr Tveit denied it.", []),
        ("It was a meeting at which Mr Tveit told reporters that he was ill.", []),
        ("It was a forum where Mr Tveit praised Ms Lund.", []),
    ],
)
def test_who_is_told_something_there_is_there(text: str, expected: list[list[str]]) -> None:
    """An occasion at which one tells another something is one of the two."""
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Tveit presented the plan to Ms Lund at a meeting in Oslo.", [["Tveit", "Lund"]]),
        ("Mr Tveit outlined the plan to NATO ministers during talks in Oslo.", [["Tveit", "NATO ministers"]]),
        ("Mr Tveit described the plan to reporters at a meeting in Oslo.", []),
        ("Mr Tveit disclosed secrets to Ms Lund at a meeting in Oslo.", [["Tveit", "Lund"]]),
        ("Mr Tveit gave a letter to Ms Lund during talks in Oslo.", [["Tveit", "Lund"]]),
        ("Mr Tveit gave a speech to reporters at a meeting in Oslo.", []),
        ("Mr Tveit left the plan to Ms Lund at a meeting in Oslo.", []),
    ],
)
def test_who_is_shown_something_at_a_meeting_is_there(text: str, expected: list[list[str]]) -> None:
    """Those to whom somebody presents or explains something at a meeting met him, and reporters did not."""
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ("Norway's envoy, Ola Tveit, condemned the strike in remarks at a Security Council meeting on Thursday."),
            [("held", "Ola Tveit, Security Council", None, "2018-05-31")],
        ),
    ],
)
def test_remarks_at_a_meeting_were_made_there(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """A noun for words is no verb in the present."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit pressed Ms Rojas on trade over lunch in Lima on Monday.",
            [("held", "Rojas, Tveit", "Lima", "2018-05-28")],
        ),
        (
            "Mr Tveit told Ms Rojas about the plan at a meeting in Lima on Monday.",
            [("held", "Rojas, Tveit", "Lima", "2018-05-28")],
        ),
        (
            "Over dinner in Lima on Monday, Mr Tveit urged Ms Rojas to wait.",
            [("held", "Rojas, Tveit", "Lima", "2018-05-28")],
        ),
        (
            "Mr Tveit pressed Chile on trade at a summit in Lima on Monday.",
            [],
        ),
        (
            "Mr Tveit told reporters about the plan at a meeting in Lima on Monday.",
            [],
        ),
    ],
)
def test_what_it_was_about_may_stand_between(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Those who are told of something at an occasion are there; a country is not."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ("Norwegian Prime Minister Ola Tveit told Peruvian officials during a visit to Lima that he was well."),
            [("held", "Ola Tveit, Peruvian officials", "Lima", None)],
        ),
        (
            ("On a trip to Lima in May, Norwegian Prime Minister Ola Tveit urged his Peruvian counterpart to wait."),
            [("held", "Ola Tveit, Peruvian counterpart", "Lima", "2018-05")],
        ),
        (
            "During a visit to Lima, Norwegian Prime Minister Ola Tveit told reporters that he was well.",
            [],
        ),
    ],
)
def test_those_of_whom_it_is_told_on_a_visit_are_its_hosts(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Reporters are not."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Over the phone on Monday, Mr Tveit pressed Ms Rojas to sign.",
            [("held", "Rojas, Tveit", None, "2018-05-28")],
        ),
        (
            "By phone from Oslo, Mr Tveit told Ms Rojas that he was ready.",
            [("held", "Rojas, Tveit", None, None)],
        ),
        (
            "By phone, Mr Tveit told reporters that he was ready.",
            [],
        ),
    ],
)
def test_a_sentence_may_open_by_phone(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Reporters are told, not called."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit and Ms Rojas agreed by phone on Tuesday to call off next week's talks.",
            [("held", "Rojas, Tveit", None, "2018-05-29"), ("cancelled", "Rojas, Tveit", None, "2018-W23")],
        ),
        (
            "Mr Tveit and Ms Rojas agreed by phone on Tuesday to bring forward a planned summit.",
            [("held", "Rojas, Tveit", None, "2018-05-29"), ("planned", "Rojas, Tveit", None, None)],
        ),
        (
            "Mr Tveit and Ms Rojas discussed the planned summit by phone on Tuesday.",
            [("held", "Rojas, Tveit", None, None), ("planned", "Rojas, Tveit", None, "2018-06-05")],
        ),
    ],
)
def test_who_agreed_by_phone_spoke(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Whatever they agreed to do."""
    assert records(text) == expected
