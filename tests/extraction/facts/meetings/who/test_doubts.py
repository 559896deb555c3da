"""Whether words that sound like a meeting tell of one."""

import pytest
from occasions import found, parties, records


@pytest.mark.parametrize(
    "text",
    [
        "A conference of envoys from Norway and Chile opened in Oslo.",
        "A meeting of ministers from Norway and Chile was held.",
    ],
)
def test_a_meeting_of_those_from_several_countries_is_between_these(text: str) -> None:
    """Envoys who are told apart by where they come from meet each other, as "a meeting of envoys" does."""
    assert [parties for _, parties in found(text)] == [frozenset({"Norway", "Chile"})]


@pytest.mark.parametrize("text", ["A team of envoys from Norway and Chile left.", "A tour of fans from Norway ended."])
def test_a_team_of_envoys_is_no_meeting(text: str) -> None:
    """Who come from several countries meet only where a word for an occasion says so."""
    assert parties(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ms Lund saw opposition leaders in Oslo.", ["Lund", "opposition leaders"]),
        ("Ms Lund will see Danish ministers on Friday.", ["Lund", "Danish ministers"]),
        ("Ms Lund will see Mr Tveit as well as Mr Berg in Oslo.", ["Lund", "Tveit", "Berg"]),
    ],
)
def test_statesmen_who_are_seen_are_met(text: str, expected: list[str]) -> None:
    """Leaders, ministers and envoys are seen as a person is."""
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Ms Lund saw Danish ministers fail.",
        "Ms Lund saw Danish ministers as weak.",
        "Ms Lund saw leaders quit.",
        "Ms Lund saw protesters in Oslo.",
        "Ms Lund sees Mr Tveit as a friend.",
    ],
)
def test_what_is_seen_of_statesmen_is_no_meeting(text: str) -> None:
    """Who is seen to do something, or as something, need not be met."""
    assert parties(text) == []


def test_the_host_of_a_guest_is_nobody_on_the_air() -> None:
    """Whose host somebody is, he is met as others are."""
    assert parties("Ms Lund spoke with her host, Ola Tveit, in Oslo.") == [["Lund", "Ola Tveit"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officials from nine Baltic countries met in Oslo.", "Officials"),
        ("Representatives of scores of governments will gather in Lima.", "Representatives"),
        ("Mediators from several nations are holding a summit in Lima.", "Mediators"),
    ],
)
def test_those_of_many_countries_meet_each_other(text: str, expected: str) -> None:
    """Who come from several states need no other side."""
    assert parties(text) == [[expected]]


@pytest.mark.parametrize(
    "text", ["Mediators from Oslo met on Monday.", "Mediators from the country's southern states met on Monday."]
)
def test_those_of_one_country_do_not_meet_by_themselves(text: str) -> None:
    """Of those of one country, and of its states, it is not told whom they met."""
    assert parties(text) == []


def test_who_is_met_halfway_is_not_met() -> None:
    """Halfway it is somebody's wishes that are met."""
    assert parties("Mr Tveit hopes that Norway will meet Chile halfway.") == []


def test_talks_of_others_are_hosted_and_not_these() -> None:
    """Behind the parties of talks, who hosts does so for the talks."""
    text = "Peru rejected a plan that came out of talks between Norway and Chile hosted by Cuba."
    assert parties(text) == [["Norway", "Chile", "Cuba"]]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Mr Tveit lobbied Ms Lund to sign.", 1),
        ("Norway has been lobbying its allies to shun the firm.", 0),
    ],
)
def test_who_lobbies_a_person_talks_to_him(text: str, count: int) -> None:
    """A campaign among countries is no meeting."""
    assert len(parties(text)) == count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Colombia opened talks with the FARC rebels in Lima.",
            [("ongoing", "Colombia, FARC rebels", "Lima", None)],
        ),
        (
            "Norway held talks with Norwegian officials.",
            [],
        ),
    ],
)
def test_rebels_of_a_country_face_it(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """They are of it and against its government."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit received envoys from Norway, Sweden and Chile.",
            [("held", "Chile, Norway, Sweden, Tveit", None, None)],
        ),
        (
            "Mr Tveit met officials from Norway and Chile.",
            [("held", "Chile, Norway, Tveit", None, None)],
        ),
    ],
)
def test_envoys_of_several_countries_are_received(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """A list of countries tells whose they are."""
    assert records(text) == expected
