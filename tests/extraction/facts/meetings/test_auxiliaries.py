"""What helping and governing verbs make of an occasion, whichever words name it."""

import pytest
from occasions import read

FORMS = (
    "meet {}",
    "hold talks with {}",
    "have a meeting with {}",
    "attend a summit with {}",
    "host {}",
    "speak to {} by phone",
)


def status_of(text: str) -> str:
    """The status of the one meeting of *text*."""
    (meeting,) = read(text).meetings
    return meeting.status.value


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("governor", "status"),
    [
        ("will", "planned"),
        ("is to", "planned"),
        ("had agreed to", "planned"),
        ("could", "proposed"),
        ("hopes to", "proposed"),
        ("has asked to", "proposed"),
        ("was urged to", "proposed"),
        ("has expressed a desire to", "proposed"),
        ("managed to", "held"),
        ("continued to", "held"),
        ("went on to", "held"),
        ("had been due to", "cancelled"),
    ],
)
def test_what_governs_a_verb_tells_the_status(governor: str, status: str, form: str) -> None:
    """A verb of meeting, and one that has a meeting as its object, are read alike."""
    assert status_of(f"Mr Tveit {governor} {form.format('Ms Lund')}.") == status


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("governor", ["would not", "has no plans to", "has no intention to", "was not ready to"])
def test_what_is_not_done_is_refused_or_denied(governor: str, form: str) -> None:
    """Under a negation nobody meets."""
    assert status_of(f"Mr Tveit {governor} {form.format('Ms Lund')}.") in ("refused", "denied")


@pytest.mark.parametrize("form", FORMS[:-1])  # who did not speak to her was not to
def test_what_was_to_be_and_was_not_is_denied(form: str) -> None:
    """Where people meet for something, that they did not is told."""
    assert status_of(f"Mr Tveit did not {form.format('Ms Lund')}.") == "denied"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit spoke before the start of his meeting with Ms Lund.", "planned"),
        ("Mr Tveit spoke at the start of his meeting with Ms Lund.", "held"),
        ("Mr Tveit left Oslo en route to talks with Ms Lund.", "planned"),
        ("Norway is launching talks with Chile.", "ongoing"),
        ("Mr Tveit will fly to Oslo, meet Ms Lund and sign the pact.", "planned"),
        ("Mr Tveit hopes to open a bridge, hold talks with Ms Lund and rest.", "proposed"),
        ("Mr Tveit did not build the bridge, meet Ms Lund or rest.", "denied"),
        ("Every year Norway and Chile, to end the row, meet in Oslo.", "held"),
        ("Norway has no preconditions for talks with Chile.", "proposed"),
        ("Mr Tveit had a long meeting with Ms Lund.", "held"),
        ("Mr Tveit may have had a meeting with Ms Lund.", "held"),
        ("Mr Tveit was to have had a meeting with Ms Lund.", "cancelled"),
        ("Mr Tveit has a meeting with Ms Lund in Oslo.", "planned"),
        ("Mr Tveit had a role in the talks with Ms Lund.", "held"),
        ("Mr Tveit is on his way to Oslo for talks with Ms Lund.", "planned"),
        ("Mr Tveit was en route to Oslo for talks with Ms Lund.", "planned"),
        ("Mr Tveit will not fly to Oslo for talks with Ms Lund.", "refused"),
        ("Mr Tveit was to have flown to Oslo for talks with Ms Lund.", "cancelled"),
        ("Mr Tveit has flown to Oslo for talks with Ms Lund.", "held"),
        ("Mr Tveit rejected a proposal for talks with Ms Lund.", "refused"),
        ("Mr Tveit rejected calls for talks with Ms Lund.", "refused"),
        ("Mr Tveit renewed calls for talks with Ms Lund.", "proposed"),
        ("Talks between Mr Tveit and Ms Lund are being planned.", "planned"),
        ("Talks between Mr Tveit and Ms Lund are being discussed.", "proposed"),
        ("Talks between Mr Tveit and Ms Lund are being held.", "ongoing"),
        ("A meeting between Mr Tveit and Ms Lund will not happen.", "cancelled"),
        ("A meeting between Mr Tveit and Ms Lund is unlikely.", "denied"),
        ("The unlikely meeting between Mr Tveit and Ms Lund took place in Oslo.", "held"),
    ],
)
def test_words_around_a_noun_tell_the_status(text: str, status: str) -> None:
    """Helping verbs, journeys and offers tell the same of a noun as of a verb."""
    assert status_of(text) == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway must undertake serious negotiations with Chile.", "proposed"),
        ("Norway wants to conduct talks with Chile.", "proposed"),
        ("Norway has been pursuing talks with Chile.", "ongoing"),
        ("Mr Tveit is leading the talks with Chile.", "ongoing"),
        ("Norway is in the midst of talks with Chile.", "ongoing"),
        ("Norway was in the final stages of talks with Chile.", "held"),
        ("Mr Berg urged Norway to launch talks with Chile.", "proposed"),
        ("Mr Berg asked Mr Tveit to start “direct talks” with Ms Lund.", "proposed"),
        ("Mr Tveit tweeted: “Frank discussion with Ms Lund ahead of the summit.”", "held"),
        ("Mr Tveit and Ms Lund spoke on Monday to discuss the border.", "held"),
        ("Mr Tveit met Ms Lund in Lima. He had requested the meeting with Ms Lund.", "held"),
        ("Ms Lund, who asked for the meeting with Mr Tveit, was ill.", "held"),
        ("Mr Tveit asked for a meeting with Ms Lund.", "proposed"),
        ("Mr Tveit left a summit with Ms Lund, abruptly cancelling a speech.", "held"),
    ],
)
def test_what_is_done_with_talks_tells_whether_they_are_held(text: str, status: str) -> None:
    """Talks are conducted or pursued as they are held, and what they lead up to is another occasion."""
    (meeting,) = read(text).meetings

    assert meeting.status.value == status
