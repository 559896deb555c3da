"""Quotation marks in pairs."""

import pytest

from newsmodel.span import Span
from newsmodel.text.layout import lay_out
from newsmodel.text.quotations import Quotation, find_quotations


def quotations(text: str) -> tuple[Quotation, ...]:
    paragraphs, start = [], 0
    for line in text.split("\n"):
        paragraphs.append(Span(start, start + len(line)))
        start += len(line) + 1
    return find_quotations(text, paragraphs)


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('"Yes," he said. "No."', [(0, "Yes,"), (0, "No.")]),
        ("“Yes,” he said.", [(0, "Yes,")]),
        ("'It is over,' he said.", [(0, "It is over,")]),
        ("‘It isn’t over,’ he said.", [(0, "It isn’t over,")]),
        ("don't stop the leaders' talks of the '90s", []),
        ("‘the leaders’ talks’ end", [(0, "the leaders’ talks")]),
        ("He said 'the '90s deal' failed", [(0, "the '90s deal")]),
        ("“They said ‘no’ twice.”", [(0, "They said ‘no’ twice."), (1, "no")]),
        ("'it was \"great\" for us', he said", [(0, 'it was "great" for us'), (1, "great")]),
        ('"They said "no" twice."', [(0, 'They said "no" twice.'), (1, "no")]),
        ("« Oui » and „Ja“ and »Jo«", [(0, "Oui"), (0, "Ja"), (0, "Jo")]),
        ('He said "early"and left.', [(0, "early")]),
        ("He is 5'10\" tall.", []),
        ('("Yes") he said', [(0, "Yes")]),
        ('A stray " here', []),
        ("A stray ” here and “one” more", [(0, "one")]),
        ('He said: "We go. "They come," he said.', [(0, "We go."), (0, "They come,")]),
        ("“We go. “They come,” he said.", [(0, "We go."), (0, "They come,")]),
        ("“They said “no” twice.”", [(0, "They said “no” twice."), (1, "no")]),
        ("“Apparently not,“ he said.", [(0, "Apparently not,")]),
        ("``Apparently not,″ he said.", [(0, "Apparently not,")]),
        ('"They said “no” twice."', [(0, "They said “no” twice."), (1, "no")]),
        ('""', []),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else None,
)
def test_pairs(text: str, inner: list[tuple[int, str]]) -> None:
    """Marks are paired by form and direction; apostrophes and stray marks make no quotation."""
    assert inner == [(quotation.level, quotation.inner.of(text)) for quotation in quotations(text)]


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    """A paragraph left open is carried on by one that begins with an opening mark."""
    found = quotations("“We met. It was long.\n“And it was good,” she said.")
    assert [(q.opened, q.closed, q.continues) for q in found] == [(True, False, None), (True, True, 0)]


def test_a_quotation_goes_on_without_a_mark() -> None:
    """A paragraph that closes what it has not opened carries on the one before."""
    text = "He said: “We met\nand talked,” and left."
    found = quotations(text)
    assert [(q.opened, q.closed, q.continues) for q in found] == [(True, False, None), (False, True, 0)]
    assert found[1].inner.of(text) == "and talked,"


def test_an_open_quotation_ends_with_its_paragraph() -> None:
    """A stray opening mark spoils nothing beyond its paragraph."""
    text = '"We met, he said.\nThey left. "Good," she said.'
    found = quotations(text)
    assert [q.span.of(text) for q in found] == ['"We met, he said.', '"Good,"']
    assert [q.continues for q in found] == [None, None]


def test_two_single_marks_are_one_double() -> None:
    """A double mark may be written as two single ones; the words inside are without them."""
    page = "''We will go now,'' he said. ``And then we rest.''"

    assert [q.inner.of(page) for q in find_quotations(page, [Span(0, len(page))])] == [
        "We will go now,",
        "And then we rest.",
    ]


def test_two_single_marks_end_their_sentence() -> None:
    """Both halves of a closing mark belong to the sentence that it ends."""
    layout = lay_out("a quiet day\n''We will go now.'' He left.")

    words = layout.tokens.words
    assert ["".join(words[s.first : s.last]) for s in layout.sentences][1:] == ["''Wewillgonow.''", "Heleft."]


def test_a_lost_closing_mark_loses_one_quotation_only() -> None:
    """An opening mark behind a full stop ends the quotation that was left open and begins the next."""
    page = "He said: “I think so.“We will go.”"

    assert [q.inner.of(page) for q in find_quotations(page, [Span(0, len(page))])] == ["I think so.", "We will go."]
