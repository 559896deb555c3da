"""Where an article was sent from, as the words before its first dash say, and whose officials it need not introduce."""

import re
from collections.abc import Container, Sequence
from typing import Final

from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.resolution.countries import individuals
from newsmodel.extraction.units import Units
from newsmodel.text.layout import Layout
from newsmodel.values.blocks import BlockKind

#: A place before a date, an agency and a dash: "SEOUL, May 31 (Agency) —".
_HEAD: Final = re.compile(
    r"(?P<place>[^\W\d_a-z][^\W\d_a-z.'’ʻ-]*+(?:,? [^\W\d_a-z][^\W\d_a-z.'’ʻ-]*+){0,9})"
    r"(?:,? [^\n—–()]{1,40}?)?(?: ?\([^\n()]{1,30}\))? ?(?:[—–]|--| - )"
)
#: The same in small letters, where the page sets it off: "Oslo (Agency) -", "San Jose, Costa Rica (Agency) --".
_TITLED: Final = re.compile(
    r"(?P<place>[^\W\d_a-z][\w.'’ʻ-]{1,20}(?: [^\W\d_a-z][\w.'’ʻ-]{0,20}){0,3})(?:, [^\n—–()]{1,40})?"
    r" ?\([^\n()]{1,30}\)(?: ?(?:[—–]|--?))? ?"
)
#: Letters of the shortest name of a place: "FEZ".
_SHORTEST: Final = 3
#: Offices that news from a capital gives to its own people without the country.
_GOVERNING: Final = individuals.SINGLE | {"minister", "deputy_minister"}


def find_head(layout: Layout) -> tuple[int, re.Match[str]] | None:
    """The first paragraph's index and its dateline, the place in a group of that name; None if it has none."""
    for number, block in enumerate(layout.blocks):
        if block.kind in (BlockKind.DATELINE, BlockKind.PARAGRAPH):
            end = min(block.span.end + 3, block.span.start + 160)
            head = _HEAD.match(layout.text, block.span.start, end)
            if head is None and block.kind is BlockKind.DATELINE:
                head = _TITLED.match(layout.text, block.span.start, end)
            is_place = head is not None and len(head["place"]) >= _SHORTEST
            return (number, head) if head is not None and is_place else None
    return None


def country_sent_from(units: Units, roles: Sequence[RoleMention], taken: Container[str]) -> str | None:
    """That of the capital before "(Agency) — Prime Minister NAME said".

    Args:
        units: the units of the text.
        roles: the offices of one person.
        taken: the countries that cannot be his.
    """
    bare = [role for role in roles if role.rule == "role-name" and role.of is None and role.country is None]
    heads = [role for role in bare if role.office.kind in _GOVERNING]
    found = find_head(units.layout) if heads else None
    if found is None:
        return None
    capital = units.vocabulary.lexicon.capitals.get(found[1]["place"].partition(",")[0].title())
    begin = units.at(found[1].end())
    begins = any(role.first == begin for role in heads)
    return capital.code if begins and capital is not None and capital.code not in taken else None
