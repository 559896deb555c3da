"""What a byline tells of the author."""

import pytest

from newsmodel.text.layout import lay_out


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Ada Quill", [("Ada Quill", None, None)]),
        ("By Ada Quill and Ben de Wit", [("Ada Quill", None, None), ("Ben de Wit", None, None)]),
        (
            "By Ada Quill, BBC state department correspondent in New York",
            [("Ada Quill", "BBC state department correspondent", "New York")],
        ),
        ("By Ada Quill, BBC News, Bergen, Norway", [("Ada Quill", "BBC News", "Bergen, Norway")]),
        ("By Ada QuillBBC News, Delhi", [("Ada Quill", "BBC News", "Delhi")]),
        ("By Ada QuillDiplomatic Correspondent", [("Ada Quill", "Diplomatic Correspondent", None)]),
        (
            "By BBC arctic editor Ada Quill in Bodø",
            [("Ada Quill", "BBC arctic editor", "Bodø")],
        ),
        ("By North Korea analyst Ada Quill", [("Ada Quill", "North Korea analyst", None)]),
        (
            "By Ada Quill, professor at Bergen University",
            [("Ada Quill", "professor at Bergen University", None)],
        ),
        ("Analysis by Ada Quill, BBC News, Oslo", [("Ada Quill", "BBC News", "Oslo")]),
        ("Ada Quill, BBC China correspondent in Beijing", [("Ada Quill", "BBC China correspondent", "Beijing")]),
        ("Ada Quill / Reuters", [("Ada Quill", "Reuters", None)]),
        ("Ada Quill in Oslo", [("Ada Quill", None, "Oslo")]),
        ("By BBC Monitoring", []),
        (
            "Reporting by Ada Quill and Jon Dahl in New York; Editing by Ben Wit",
            [("Ada Quill", None, "New York"), ("Jon Dahl", None, "New York")],
        ),
        (
            "Oslo News' Ada Quill, Jon Dahl and The Associated Press contributed to this report.",
            [("Ada Quill", None, None), ("Jon Dahl", None, None)],
        ),
        ("Associated Press writer Ada Quill in Oslo contributed to this report.", [("Ada Quill", None, "Oslo")]),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_byline(line: str, authors: list[tuple[str, str | None, str | None]]) -> None:
    """Name, role and place are told apart, whichever comes first, and the name's span holds the name."""
    layout = lay_out(f"Envoys meet in Oslo\n{line}\nThe envoys met.")
    assert [(author.name, author.role, author.place) for author in layout.authors] == authors
    assert [author.span.of(layout.text) for author in layout.authors if author.span] == [name for name, _, _ in authors]
    assert layout.blocks[1].kind.value == ("crosshead" if line.startswith("Analysis") else "byline")


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        ("By Ada Quill\nBBC News, Oslo", [("Ada Quill", "BBC News", "Oslo")]),
        ("By Ada Quill and Ben de Wit\nBBC News", [("Ada Quill", "BBC News", None), ("Ben de Wit", "BBC News", None)]),
        ("By Ada Quill in Lima\nBBC News, Oslo", [("Ada Quill", None, "Lima")]),
    ],
)
def test_role_and_place_stand_in_a_line_of_their_own(
    lines: str, authors: list[tuple[str, str | None, str | None]]
) -> None:
    """What stands below the names is of all who have neither role nor place yet."""
    layout = lay_out(f"Envoys meet in Oslo\n{lines}\nThe envoys met.")
    assert [(author.name, author.role, author.place) for author in layout.authors] == authors


@pytest.mark.parametrize(
    "line", ["By Ada Quill wants more talks", "By Ada Quill; Oslo", "By Ada Quill!", "By the sea", "By reuters wire"]
)
def test_no_byline(line: str) -> None:
    """A line that only begins like a byline names no author."""
    layout = lay_out(f"Envoys meet in Oslo\n{line}\nThe envoys met.")
    assert () == layout.authors
    assert "byline" not in {block.kind.value for block in layout.blocks}
