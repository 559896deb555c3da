"""What the lines of a page are."""

import pytest

from newsmodel.text.blocks import BY_PLACE, BY_WORDS
from newsmodel.text.recognizers import Place, PlaceRecognizer, Recognizer


def _cases(recognizers, field):
    return [
        pytest.param(recognizer, example, id=f"{recognizer.name}-{number}")
        for recognizer in recognizers
        for number, example in enumerate(getattr(recognizer, field))
    ]


@pytest.mark.parametrize(("recognizer", "line"), _cases(BY_WORDS, "holds"))
def test_recognizer_holds(recognizer: Recognizer, line: str) -> None:
    """A recognizer reads the lines that it claims, and its first words do not shut them out."""
    assert recognizer.read(line)
    assert not recognizer.first or line.split(" ", 1)[0] in recognizer.first


@pytest.mark.parametrize(("recognizer", "line"), _cases(BY_WORDS, "fails"))
def test_recognizer_fails(recognizer: Recognizer, line: str) -> None:
    """A recognizer leaves alone what only looks alike."""
    assert recognizer.read(line) is None


def _taken(recognizer: PlaceRecognizer, page: str) -> list[str]:
    """The lines of *page* that the recognizer reads when it is asked about them all."""
    taken = []

    def spy(place: Place):
        reading = recognizer.read(place)
        if reading:
            taken.append(place.line)
        return reading

    import newsmodel.text.blocks as room

    asked = tuple(
        PlaceRecognizer(name=other.name, read=spy, holds=(), fails=()) if other is recognizer else other
        for other in BY_PLACE
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(room, "BY_PLACE", asked)
        room.find_blocks(page)
    return taken


@pytest.mark.parametrize(("recognizer", "page"), _cases(BY_PLACE, "holds"))
def test_place_recognizer_holds(recognizer: PlaceRecognizer, page: str) -> None:
    """A place recognizer takes a line of the pages that it claims."""
    assert _taken(recognizer, page)


@pytest.mark.parametrize(("recognizer", "page"), _cases(BY_PLACE, "fails"))
def test_place_recognizer_fails(recognizer: PlaceRecognizer, page: str) -> None:
    """A place recognizer takes no line of pages that only look alike."""
    assert _taken(recognizer, page) == []
