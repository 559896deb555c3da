"""Tables on a terminal: plain columns, or coloured ones where rich is installed."""

import shutil
import sys
import textwrap
from typing import TYPE_CHECKING, Final, final

import attrs

if TYPE_CHECKING:
    from rich.table import Table as RichTable

_GAP: Final = 2
_WIDEST: Final = 36  # of any column but the last
_NARROWEST: Final = 30  # of the last


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Table:
    """Rows under headings; the last column is the one with long texts."""

    #: What the rows are.
    title: str
    #: Name of each column.
    columns: tuple[str, ...]
    #: As many cells a row as there are columns.
    rows: tuple[tuple[str, ...], ...]


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Page:
    """A heading with lines below it, then tables."""

    #: The first line.
    heading: str
    #: Lines below the heading.
    lines: tuple[str, ...]
    #: Only those with rows are shown.
    tables: tuple[Table, ...]


def print_page(page: Page) -> None:
    """Write a page on standard output: coloured by rich if that is a terminal, else as plain text.

    Control characters are left out, since texts come from anywhere and terminals obey.
    """
    page = attrs.evolve(
        page,
        heading=_printable(page.heading),
        lines=tuple(map(_printable, page.lines)),
        tables=tuple(_cleaned(table) for table in page.tables if table.rows),
    )
    if not sys.stdout.isatty() or not _print_rich(page):
        print(plain(page, shutil.get_terminal_size((100, 24)).columns))


def plain(page: Page, width: int) -> str:
    """The page as plain text, with aligned columns.

    >>> meetings = Table(title="Meetings", columns=("when", "who"), rows=(("1986-10-11", "Reagan, Gorbachev"),))
    >>> print(plain(Page(heading="A summit", lines=("published 1986-10-13",), tables=(meetings,)), 80))
    A summit
    published 1986-10-13
    <BLANKLINE>
    Meetings
      when        who
      1986-10-11  Reagan, Gorbachev
    """
    parts = ["\n".join([page.heading, *page.lines])]
    parts += ["\n".join([table.title, *_lines(table, width)]) for table in page.tables]
    return "\n\n".join(parts)


def _lines(table: Table, width: int) -> list[str]:
    rows = (table.columns, *table.rows)
    widths = [min(_WIDEST, max(len(row[at]) for row in rows)) for at in range(len(table.columns) - 1)]
    rest = max(_NARROWEST, width - sum(widths) - _GAP * len(table.columns))
    return [line for row in rows for line in _row(row, [*widths, rest])]


def _row(cells: tuple[str, ...], widths: list[int]) -> list[str]:
    """The lines of one row; a cell that is too long goes on below itself."""
    wrapped = [textwrap.wrap(cell, width) or [""] for cell, width in zip(cells, widths, strict=True)]
    height = max(map(len, wrapped))
    filled = [[*lines, *[""] * (height - len(lines))] for lines in wrapped]
    return [
        "".join(" " * _GAP + line.ljust(width) for line, width in zip(lines, widths, strict=True)).rstrip()
        for lines in zip(*filled, strict=True)
    ]


def _print_rich(page: Page) -> bool:
    """False if rich is not installed."""
    try:
        from rich.console import Console
        from rich.text import Text
    except ImportError:
        return False
    console = Console(highlight=False)
    console.print(Text(page.heading, style="bold"))
    for line in page.lines:
        console.print(Text(line, style="dim"))
    for table in page.tables:
        console.print()
        console.print(_rich_table(table))
    return True


def _rich_table(table: Table) -> "RichTable":
    from rich import box
    from rich.table import Table as RichTable
    from rich.text import Text

    made = RichTable(box=box.SIMPLE_HEAD, title=Text(table.title, style="bold cyan"), title_justify="left")
    for at, column in enumerate(table.columns):
        made.add_column(column, style=_STYLES[at % len(_STYLES)], overflow="fold")
    for row in table.rows:
        made.add_row(*(Text(cell) for cell in row))
    return made


def _cleaned(table: Table) -> Table:
    rows = tuple(tuple(map(_printable, row)) for row in table.rows)
    return attrs.evolve(table, rows=rows)


def _printable(text: str) -> str:
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else " " for char in text)


_STYLES: Final = ("green", "yellow", "", "magenta", "", "")
