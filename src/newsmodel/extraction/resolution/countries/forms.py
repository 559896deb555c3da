"""Of which countries somebody may be whose name has the form that names have there: "Kim Jong-un", "Xi Jinping".

No name tells a country by itself: its form narrows which it may be of those that the text speaks of.
"""

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Final

from newsmodel.extraction.mentions.mention import NameMention
from newsmodel.extraction.resolution.countries import individuals
from newsmodel.extraction.resolution.countries.individuals import Individual
from newsmodel.extraction.units import Units
from newsmodel.values.names import NameOrder

#: Where those live whose names have the form of a culture.
_COUNTRIES: Final = {
    "cn": ("CN", "HK", "MO", "SG", "TW"),
    "hk": ("CN", "HK", "MO", "SG", "TW"),
    "hu": ("HU",),
    "jp": ("JP",),
    "kh": ("KH",),
    "kr": ("KP", "KR"),
    "tw": ("CN", "SG", "TW"),
    "vn": ("VN",),
}
#: The one must be spoken of so many times as often as the next.
_LEAD: Final = 1.5
#: Syllables apart or joined by a hyphen: "Jong Un", "Jong-un".
_SYLLABLES: Final = re.compile(r"{0}*+[aeiou]++{0}*+[- ]{0}*+[aeiou]++{0}*+".format("[b-df-hj-np-tv-z]"), re.IGNORECASE)


def countries_of_form(units: Units, names: Sequence[NameMention]) -> frozenset[str]:
    """The countries in which names have the form that all of these have, none if the form does not tell.

    Full names tell it, surnames by themselves only where the text has no other.
    """
    full = [mention for mention in names if len(mention.words) > 1]
    told = [_cultures(units, mention) for mention in full or names]
    cultures = set[str]().union(*told) if all(told) else set[str]()
    return frozenset(code for culture in cultures for code in _COUNTRIES[culture])


def _cultures(units: Units, mention: NameMention) -> Sequence[str]:
    """Those of "Xi Jinping", "Kim Jong-un", "Kim Jong Un", "Xi", "Taro Kono"; none of "Kim Berglund", "Kim"."""
    lexicon = units.vocabulary.lexicon
    family, *given = mention.words
    first, last = (lexicon.surnames_first.get(word) for word in (family, mention.words[-1]))
    if not given:
        is_alone = first is not None and family not in lexicon.given and family not in lexicon.family
        return first.cultures if first is not None and is_alone else ()
    if mention.order is not NameOrder.FAMILY_FIRST:
        return last.cultures if last is not None and last.cultures == _FAMILY_LAST else ()
    is_told = family not in lexicon.given or _SYLLABLES.fullmatch(" ".join(given)) is not None
    return first.cultures if first is not None and is_told else ()


#: Cultures whose family names news in English writes last.
_FAMILY_LAST: Final = ("jp",)


def country_of_form(units: Units, person: Individual, counts: Mapping[str, int], lacking: Container[str]) -> str | None:
    """The country of which the text speaks most among those in which names have the form of the person's.

    Args:
        units: the units of the text.
        person: whose country is looked for.
        counts: how often the text speaks of each country.
        lacking: the countries that have no such office.
    """
    of_ministry = any(individuals.is_ministrys(role) for role in person.roles)
    if not person.forms or (not of_ministry and individuals.is_elsewhere(units, person)):
        return None
    told = {code: n for code, n in counts.items() if code in person.forms and code not in lacking}
    return individuals.leader(told, _LEAD)


def unlike(person: Individual, codes: Iterable[str]) -> set[str]:
    """Those of the countries in which names have another form than the person's."""
    return set(codes) - person.forms if person.forms else set()
