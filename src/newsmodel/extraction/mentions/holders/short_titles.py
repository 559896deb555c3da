"""Offices that stand before a name as a title without its dot: "Sen Ola Berg", "Gov Ine Tveit"."""

from collections.abc import Iterator, Sequence
from typing import Final

from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.mentions.offices.office_words import ROLE
from newsmodel.extraction.units import Units
from newsmodel.model.person import PositionStatus

#: The titles, each with the office that it is short for.
_OFFICES: Final = {"Gov": "gov.", "Rep": "rep.", "Sen": "sen."}


def find_short_titles(units: Units, names: Sequence[NameMention]) -> Iterator[RoleMention]:
    """The offices that the titles of *names* are, in order; a title with its dot is an office anyway.

    Args:
        units: the units of the text.
        names: the names in it.
    """
    for i, mention in enumerate(names):
        if mention.honorific is None or (phrase := _OFFICES.get(units.word[mention.name - 1])) is None:
            continue
        office = units.vocabulary.lexicon.office_phrases.get(phrase)
        if office is not None:
            yield RoleMention(
                first=mention.name - 1,
                last=mention.name,
                office=office,
                title=units.word[mention.name - 1],
                of=None,
                country=None,
                organization=None,
                target=None,
                status=PositionStatus.CURRENT,
                plural=False,
                indefinite=None,
                holder=i,
                rule=f"{ROLE.name}-name",
                span=units.span(mention.name - 1, mention.name),
            )
