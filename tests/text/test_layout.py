"""A text cut into pieces."""

import pytest

from newsmodel.text.layout import lay_out
from newsmodel.values.blocks import BlockKind, Byline
from newsmodel.values.time import TimeValue

PAGE = """Envoys meet in Oslo to save summit
- Published
Envoys of two countries have met in Oslo.
"It went well," Ms Quill tweeted:, external
Allow Twitter content?
This article contains content provided by Twitter. Nothing is shown until you agree.
A good dinner with the envoys
— Ada Quill (@oslo) May 3, 2020
End of Twitter post by @oslo
What do we know?
By Ben Wit, BBC arctic correspondent in Oslo
Nobody knows much.
Image source, Getty Images
Image caption,
The envoys at dinner
They want:
- more talks
- more time
More on this story
Who is Ada Quill?
- Published17 January 2019
"""


def test_a_page() -> None:
    """Each line of a page gets its kind, the bylines and dates their values."""
    layout = lay_out(PAGE)
    assert [block.kind.value for block in layout.blocks] == [
        "headline", "furniture", "paragraph", "paragraph", "furniture", "furniture", "embed", "embed", "furniture",
        "crosshead", "byline", "paragraph", "caption", "caption", "caption", "paragraph", "list_item", "list_item",
        "furniture", "related", "related",
    ]  # fmt: skip
    where = PAGE.index("Ben Wit")
    assert [("Ben Wit", "BBC arctic correspondent", "Oslo", where)] == [
        (author.name, author.role, author.place, author.span and author.span.start) for author in layout.authors
    ]
    assert layout.headline == "Envoys meet in Oslo to save summit"
    assert TimeValue.parse("2019-01-17") == layout.blocks[-1].date
    assert {"Twitter"} == {block.provider for block in layout.blocks if block.kind is BlockKind.EMBED}


def test_a_dateline_is_cut_off_its_paragraph() -> None:
    """Dateline and paragraph are two blocks, even where no blank stands between them."""
    text = "(CNN)The envoys met.\nThey talked."
    layout = lay_out(text)
    assert [(block.kind.value, block.span.of(text)) for block in layout.blocks] == [
        ("dateline", "(CNN)"),
        ("paragraph", "The envoys met."),
        ("paragraph", "They talked."),
    ]
    assert "The" in layout.tokens.words


def test_own_words_of_an_author_without_role() -> None:
    """A byline may name several authors and nothing else."""
    layout = lay_out("Envoys meet\nBy Ada Quill and Ben de Wit\nThey met.")
    assert [
        Byline(name="Ada Quill", span=layout.authors[0].span),
        Byline(name="Ben de Wit", span=layout.authors[1].span),
    ] == list(layout.authors)


def test_a_quotation_runs_on_past_a_picture() -> None:
    """A caption between two paragraphs does not break off what is quoted there."""
    text = "Envoys meet\n“We met.\nImage source, “Quill”\n“We talked,” she said."
    layout = lay_out(text)
    assert [quotation.continues for quotation in layout.quotations] == [None, None, 0]


def test_a_line_that_breaks_off_goes_on() -> None:
    """Two lines of one sentence are one paragraph."""
    text = "Envoys meet\nThe envoys spoke to the\nMinistry of Talks.\nThey left Mr Wit\nin the rain."
    assert [block.span.of(text) for block in lay_out(text).blocks] == [
        "Envoys meet",
        "The envoys spoke to the\nMinistry of Talks.",
        "They left Mr Wit\nin the rain.",
    ]


def test_a_single_line_is_a_paragraph() -> None:
    """A text of one line has no headline."""
    layout = lay_out("Envoys meet in Oslo")
    assert ([block.kind for block in layout.blocks], layout.headline) == ([BlockKind.PARAGRAPH], None)


@pytest.mark.parametrize(
    ("line", "kind", "date"),
    [
        ("Published17 January 2019", "dateline", "2019-01-17"),
        ("Published4 days ago", "furniture", None),
        ("17 January 2019", "dateline", "2019-01-17"),
        ("May 31, 2018 / 10:15 AM / 2 years ago", "dateline", "2018-05-31"),
    ],
    ids=lambda value: value,
)
def test_a_date_above_the_story_is_its_own(line: str, kind: str, date: str | None) -> None:
    """What would be the date of a related link below the story dates the story itself above it."""
    block = lay_out(f"Envoys meet\n{line}\nThe envoys met.\nThey talked.").blocks[1]
    assert (block.kind.value, block.date and str(block.date)) == (kind, date)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Story Continued Below", "furniture"),
        ("( PHOTOS: The road in ten pictures)", "related"),
        ("(WATCH: The mayor on the road)", "related"),
        ("Video: The road in winter", "related"),
        ("Interactive: What would you have done?", "related"),
    ],
    ids=lambda value: value,
)
def test_a_pointer_between_paragraphs_is_no_crosshead(line: str, kind: str) -> None:
    """A line that leads to pictures, films or the rest of the page is none of the story's."""
    story = "The envoys met in the town hall and talked of the road until late."
    block = lay_out(f"Envoys meet\n\n{story}\n\n{line}\n\n{story}\n\n{story}").blocks[2]
    assert block.kind.value == kind


def test_the_parts_of_one_line() -> None:
    """A line that holds several things is cut into them."""
    text = "Envoys meet\nProfile Ada Quill Show Hide She left. Was this helpful? Thank you for your feedback.\nBye."
    assert [(block.kind.value, block.span.of(text)) for block in lay_out(text).blocks[1:5]] == [
        ("crosshead", "Profile Ada Quill"),
        ("furniture", "Show Hide"),
        ("paragraph", "She left."),
        ("furniture", "Was this helpful? Thank you for your feedback."),
    ]


def test_a_numbered_heading_is_no_list() -> None:
    """A number before a short line above a paragraph makes a crosshead, several in a row a list."""
    text = "Envoys meet\nThey met.\n1. The deal\nIt is long.\n1. One more\n2. One less\nThey left."
    assert [block.kind.value for block in lay_out(text).blocks[2:6]] == [
        "crosshead",
        "paragraph",
        "list_item",
        "list_item",
    ]


def test_bare_lines_below_a_colon_are_a_list() -> None:
    """Short lines without stops below a colon are list items; a question among them is a crosshead."""
    text = "Envoys meet\nThey want:\nMore talks\nMore time\nMore rain\nWhat now?\nThey left."
    assert [block.kind.value for block in lay_out(text).blocks[2:6]] == [*["list_item"] * 3, "crosshead"]


def test_the_buttons_before_a_picture_are_no_part_of_its_caption() -> None:
    """What a picture shows begins behind the buttons by which it is shared."""
    blocks = lay_out("Envoys meet\n\nFacebook Twitter Pinterest The envoys in Oslo.\n\nThe envoys met in May.").blocks
    assert [block.kind.value for block in blocks] == ["headline", "furniture", "caption", "paragraph"]
