"""Who negotiates where the words for talks name one side or none."""

import pytest
from occasions import parties, records


@pytest.mark.parametrize(
    "text",
    [
        "A lack of progress by negotiators from Norway and Chile in talks on copper has unnerved markets.",
        "Norway has been at odds with Chile for two years.\nThe talks have made little headway.",
        'Norway wants Chile to cut its tariffs. "These negotiations will not be easy," Mr Tveit said.',
        "Norway accused Chile of foul play in the negotiations.",
        "The longer the talks with Norway last, the less Chile has to gain.",
        "Norway raised tariffs in March, and Chile answered. Five rounds of negotiations have failed to end it.",
    ],
)
def test_the_two_of_whom_the_text_speaks_negotiate(text: str) -> None:
    """Sentence, paragraph or the two paragraphs that speak of two sides tell whose talks they are."""
    assert [sorted(who) for who in parties(text)] == [["Chile", "Norway"]]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Norway told Chile that Peru feared for the talks.", id="three"),
        pytest.param("Norway waits for an end of the talks.", id="one"),
        pytest.param("Norway and Chile are quiet. Pay talks at the quay have stalled.", id="pay"),
        pytest.param("Norway has told Chile of its coalition talks.", id="a coalition"),
        pytest.param("Norway told Chile that it was tired of the Brexit talks.", id="others by name"),
        pytest.param("Norway is at odds with Chile, which wants a resumption of the peace talks.", id="a mediator"),
        pytest.param("Planes flew to Norway before talks with Ms Lund.", id="a person of no country"),
    ],
)
def test_others_do_not(text: str) -> None:
    """Where there are more or fewer sides, or the talks are within a country or others', nobody is guessed."""
    assert not parties(text)


def test_who_is_told_to_have_met_needs_no_guess() -> None:
    """'The talks' of two states whose ministers are told to have met are theirs."""
    text = (
        "Norwegian minister Ine Tveit met Chilean minister Luis Araya in Oslo.\n"
        "Norway and Chile are at odds. The talks may go on."
    )

    assert parties(text) == [["Ine Tveit", "Luis Araya"]]


def test_talks_of_two_others_are_not_those_told_before() -> None:
    """'The talks' in a sentence of two sides are not those that other states were told to hold."""
    text = (
        "Norwegian minister Ine Tveit held talks with Danish minister Ola Berg in Oslo.\n"
        "Chile and Peru are rivals of Norway and Denmark.\n"
        "Chile has accused Peru of foul play in the negotiations."
    )

    assert sorted(map(sorted, parties(text))) == [["Chile", "Peru"], ["Ine Tveit", "Ola Berg"]]


def test_a_pronoun_tells_of_no_side() -> None:
    """Who only worries about talks takes part in none."""
    text = "Norwegian minister Ine Tveit praised Norway and Peru. She fears that Chile will gain from the talks."

    assert not parties(text)


def test_europeans_act_for_the_union() -> None:
    """European officials hold the talks of the European Union, where that is named."""
    text = "Britain is to leave the European Union.\nTalks with European officials were to begin in June."

    assert [len(who) for who in parties(text)] == [2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway is negotiating an end to the ban with Chile.",
            [("ongoing", "Chile, Norway", None, None)],
        ),
        (
            "Norway negotiated a fish deal with Chile in Lima.",
            [("held", "Chile, Norway", "Lima", None)],
        ),
    ],
)
def test_what_is_negotiated(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """The goal stands between the verb and with whom."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway welcomed the talks, saying Chile had shown courage.",
            [],
        ),
        (
            "Norway was spying on the nuclear negotiations, Chile said.",
            [],
        ),
        (
            "Norway left the negotiations after Chile attacked a ship.",
            [("ongoing", "Chile, Norway", None, None)],
        ),
    ],
)
def test_who_looks_on_holds_no_talks(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Nor does whom the sentence speaks of besides."""
    assert records(text) == expected
