"""The country that stands beside a name and no office: "Norway's NAME", "Norwegian painter NAME", "NAME of Norway"."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from newsmodel.extraction.mentions.mention import NameMention
from newsmodel.extraction.mentions.offices.attributes import is_adjective
from newsmodel.extraction.resolution.countries import individuals
from newsmodel.extraction.units import Units

#: The country that leads must have this much more than the next.
_LEAD: Final = 3.0
#: Units behind "of" in which a country stands; the state behind a town stands farther.
_STATE: Final = 2
_LED_IN: Final = frozenset({"prep", "open", "slash"})


def country_beside(units: Units, names: Sequence[NameMention], counts: Mapping[str, int]) -> str | None:
    """GERMANY's NAME; GERMAN (painter) NAME; GERMANY striker NAME; NAME of GERMANY; CHANCELLOR NAME, GERMANY.

    Args:
        units: the units of the text.
        names: the names of one person.
        counts: how often the text speaks of each country.
    """
    votes: Counter[str] = Counter()
    for mention in names:
        for unit in (_before(units, mention), _behind(units, mention)):
            meaning = units.meanings.get(unit)
            code = meaning.country_code if meaning is not None else None
            owns = unit < mention.first and "country" in units.tags[unit]  # "in Peru, NORWAY's NAME"
            if code is not None and (owns or counts.get(code) or unit > mention.last + _STATE):
                votes[code] += 1
    return individuals.leader(votes, _LEAD)


def _before(units: Units, mention: NameMention) -> int:
    """The unit before the name, and before what its bearer does, that names a country; minus one if none does."""
    at = mention.first - 1
    does = at > 0 and individuals.is_trade(units, at)
    if does and ("demonym" in units.tags[at - 1] or _plays_for(units, at - 1, mention)):
        return at - 1
    if at > 0 and "possessive" in units.tags[at]:
        return at - 1
    return at if mention.honorific is not None or is_adjective(units, at) else -1


def _behind_age(units: Units, mention: NameMention) -> int:
    """Behind "of" in "NAME, 43, of", "NAME, 43, from"; else behind the next unit."""
    at = mention.last
    is_aged = "comma" in units.tags[at] and "num" in units.tags[at + 1] and "comma" in units.tags[at + 2]
    return at + 4 if is_aged and units.small[at + 3] in ("of", "from") else at + 1


def _plays_for(units: Units, at: int, mention: NameMention) -> bool:
    """True for the country of "Norway striker Ine Tveit", not of "in Norway painter NAME", "Norway freed NAME"."""
    if units.word[at + 1].endswith("ed"):
        return False
    before = units.tags[at - 1] if at else frozenset[str]()
    return "country" in units.tags[at] and len(mention.words) > 1 and before.isdisjoint(_LED_IN)


def _behind(units: Units, mention: NameMention) -> int:
    """The unit of the country behind "of" or a comma; of "Lebanon, Ohio" the state; minus one if there is none."""
    at = _behind_age(units, mention)
    if at == mention.last + 1 and not individuals.leads_in(units, mention):
        return -1
    at += "det" in units.tags[at]
    if "possessive" in units.tags[at + 1]:
        return -1  # "reminded Ms Lund of Norway's power"
    state = at + 2
    is_town = "comma" in units.tags[at + 1] and "place" in units.tags[state] and "country" not in units.tags[state]
    return state if is_town else at
