"""PLOVER events of meetings and statements."""

import pytest

import newsmodel
from newsmodel.formats.actors import alpha3
from newsmodel.formats.plover import PloverEvent, meeting_event, statement_event

HEADLINE = "A quiet day in the north\n"


def event(text: str) -> PloverEvent | None:
    """The event of the one meeting of *text*."""
    article = newsmodel.parse(HEADLINE + text, published="2018-05-31")
    (meeting,) = article.meetings
    return meeting_event(article, meeting)


@pytest.mark.parametrize(
    ("text", "kind", "modes"),
    [
        pytest.param("Norway and Chile met.", "CONSULT", (), id="meeting"),
        pytest.param("Norway, Peru and Chile met.", "CONSULT", ("multilateral",), id="three"),
        pytest.param("Mr Tveit visited Chile.", "CONSULT", ("visit",), id="visit"),
        pytest.param("Mr Tveit spoke to Ms Lund by phone.", "CONSULT", ("phone",), id="phone"),
        pytest.param("Norway and Chile will meet.", "AGREE", ("meet",), id="planned"),
        pytest.param("Norway refused to meet Chile.", "REJECT", ("meet",), id="refused"),
        pytest.param("Norway cancelled talks with Chile.", "REJECT", ("meet",), id="cancelled"),
    ],
)
def test_a_meeting_has_its_type_and_modes(text: str, kind: str, modes: tuple[str, ...]) -> None:
    """What took place is CONSULT, what is to come AGREE, what is off REJECT."""
    found = event(text)

    assert found is not None
    assert (found.event, found.mode) == (kind, modes)


def test_a_denied_meeting_is_no_event() -> None:
    """What did not take place is not coded."""
    assert event("Norway did not meet Chile.") is None


def test_visitor_and_host_are_actor_and_recipient() -> None:
    """The visitor acts, the host is the recipient; each with its country."""
    found = event("Mr Tveit visited Chile.")

    assert found is not None
    assert ([actor.entity_text for actor in found.actor], [r.code for r in found.recipient]) == (["Tveit"], ["CHL"])


def test_whoever_is_named_first_offers_and_refuses() -> None:
    """An invitation is the host's, though the other would be the visitor."""
    found = event("Mr Tveit invited Ms Lund to Oslo.")

    assert found is not None
    assert [[e.entity_text for e in side] for side in (found.actor, found.recipient)] == [["Tveit"], ["Lund"]]


def test_the_words_are_those_of_the_article() -> None:
    """The span points to the words that tell the event."""
    text = "Norway and Chile met in Geneva."
    found = event(text)

    assert found is not None
    assert (HEADLINE + text)[found.start : found.end] == found.event_text


def test_a_statement_has_its_type() -> None:
    """An accusation is ACCUSE; what is only said is no event."""
    article = newsmodel.parse(HEADLINE + "Mr Tveit accused Chile of delay.\nMr Tveit said that it rained.")
    kinds = [found.event if (found := statement_event(article, s)) else None for s in article.statements]

    assert set(kinds) <= {"ACCUSE", None}
    assert kinds[-1] is None


def test_codes_of_three_letters_are_known_for_every_country() -> None:
    """Each country of the word list has a code of three letters."""
    from newsmodel.lexicon.lexicon import load_lexicon

    assert [country.code for country in load_lexicon().countries if alpha3(country.code) is None] == []
