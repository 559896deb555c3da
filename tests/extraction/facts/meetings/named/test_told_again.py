"""Who the ministers are, without a number."""

import pytest

import newsmodel

HEADLINE = "A quiet day in the north\n"


def parties(text: str) -> list[list[str]]:
    """The labels of those who meet, for each meeting of *text*."""
    article = newsmodel.parse(HEADLINE + text, published="2018-05-31")
    return [[article.party(part.party).label for part in meeting.participants] for meeting in article.meetings]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian Minister Erik Tveit and Chilean Minister Ola Berg met on Monday. The ministers will meet again.",
        "Norwegian envoy Erik Tveit met Chilean envoy Ola Berg on Monday. The envoys met again on Tuesday.",
        "Norwegian President Erik Tveit and Chilean Premier Ola Berg met in May. The leaders will meet in June.",
    ],
)
def test_the_ministers_are_those_who_met(text: str) -> None:
    """Each who met last has the office that they are called by."""
    assert parties(text) == [["Erik Tveit", "Ola Berg"]] * 2


def test_the_ministers_are_the_group_that_met() -> None:
    """A group is called by its office alone the second time."""
    text = "EU foreign ministers met on Monday. The ministers will meet again on Friday."
    assert parties(text) == [["EU foreign ministers"]] * 2


@pytest.mark.parametrize("who", ["delegations", "teams", "negotiators", "sides"])
def test_the_delegations_are_those_of_the_states_that_met(who: str) -> None:
    """However many they were, and whether or not they were told as delegations."""
    text = f"Norway, Chile and Peru held talks on Monday. The {who} will reconvene on Friday."
    assert parties(text) == [["Norway", "Chile", "Peru"]] * 2


def test_the_negotiators_of_nobody_make_no_meeting() -> None:
    """Who they are has been told, if not so that it is found."""
    assert parties("It rained in Lima. The negotiators met again on Monday.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian Minister Erik Tveit met Ola Berg, a nurse, on Monday. The ministers will meet again.",
        "Norwegian Minister Erik Tveit met Chilean Minister Ola Berg on Monday. Peru's ministers will meet on Friday.",
        "Norwegian Minister Erik Tveit met Chilean Minister Ola Berg. The ministers of Peru will meet Ms Moe.",
        "Mr Tveit denied that Minister Erik Holm had met Minister Ola Berg. The ministers met in May.",
    ],
)
def test_other_ministers_are_not_those_who_met(text: str) -> None:
    """Who has no such office, whose the ministers are, and a meeting that is denied, tell of others."""
    assert ["Erik Tveit", "Ola Berg"] not in parties(text)[1:]
    assert ["Erik Holm", "Ola Berg"] not in parties(text)[1:]


def test_the_ministers_of_a_text_with_many_long_names() -> None:
    """Names of several words before them do not hide who the ministers are."""
    ships = ", ".join(["the United Arab Emirates and Saudi Arabia"] * 30)
    first = "Norwegian Minister Erik Tveit met Chilean Minister Ola Berg on Monday."
    text = f"{first}\n\nShips came from {ships}.\n\nThe ministers will meet again."
    assert parties(text) == [["Erik Tveit", "Ola Berg"]] * 2


def test_the_ministers_are_not_those_who_met_long_before() -> None:
    """Whoever met many paragraphs before is no longer spoken of."""
    first = "Norwegian Minister Erik Tveit met Chilean Minister Ola Berg on Monday."
    text = "\n\n".join([first, *["It rained."] * 12, "The ministers will meet again."])
    assert parties(text)[1:] != [["Erik Tveit", "Ola Berg"]]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit and his two counterparts, Eva Dahl of Chile and Ola Berg of Peru, met in Lima on Monday.",
        "Mr Tveit met his two counterparts, Eva Dahl of Chile and Ola Berg of Peru, in Lima on Monday.",
        "Mr Tveit left. He and his two counterparts, Eva Dahl of Chile and Ola Berg of Peru, are to meet in Lima.",
    ],
)
def test_counterparts_are_those_who_are_named_behind(text: str) -> None:
    """Whoever is named behind "his two counterparts" is one of them."""
    assert parties(text) == [["Tveit", "Eva Dahl", "Ola Berg"]]
