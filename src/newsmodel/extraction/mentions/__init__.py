"""Things that the text names: units first, then the names and roles among them."""

from newsmodel.extraction.mentions.mention import Mentions, NameMention, RoleMention
from newsmodel.extraction.mentions.names.finding import find_names
from newsmodel.extraction.mentions.recognizer import Recognizer, recognized_names
from newsmodel.extraction.mentions.roles import find_roles
from newsmodel.extraction.mentions.times import find_times
from newsmodel.extraction.units import read_units
from newsmodel.extraction.vocabulary import Vocabulary
from newsmodel.text.layout import Layout


def find_mentions(layout: Layout, vocabulary: Vocabulary, recognizer: Recognizer | None = None) -> Mentions:
    """Everything that the text of *layout* names, unresolved; persons as *recognizer* finds them, if one is given."""
    units = read_units(layout, vocabulary, find_times(layout.text))
    names = find_names(units) if recognizer is None else recognized_names(units, recognizer)
    return Mentions(units=units, names=names, roles=find_roles(units, names))


__all__ = ["Mentions", "NameMention", "Recognizer", "RoleMention", "find_mentions"]
