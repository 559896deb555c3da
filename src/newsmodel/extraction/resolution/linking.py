"""Which names in a text are names of the same person."""

import unicodedata
from typing import Final

from newsmodel.extraction.mentions.mention import NameMention
from newsmodel.model.person import Gender
from newsmodel.values.names import NameOrder

#: Letters that Unicode does not take apart into a letter and a mark.
_PLAIN: Final = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"}
)


def fold(word: str) -> tuple[str, ...]:
    """The parts of a name's word, spelled so that variants agree.

    >>> fold("Yong-chol") + fold("Erdoğan")
    ('yong', 'chol', 'erdogan')
    """
    if not word.isascii():
        word = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    word = word.casefold().translate(_PLAIN).replace("’", "").replace("'", "").replace(".", "")
    return tuple(part for part in word.split("-") if part)


class Namesake:
    """Mentions that are taken for one person, while they are being collected."""

    def __init__(self, mention: NameMention) -> None:
        self.mentions: list[NameMention] = []
        self.keys: set[tuple[str, ...]] = set()
        self.add(mention)

    def add(self, mention: NameMention) -> None:
        """Take in another mention."""
        self.mentions.append(mention)
        self.keys.add(_key(mention))

    @property
    def longest(self) -> NameMention:
        """The fullest form, the first of equals."""
        return max(self.mentions, key=lambda mention: len(_key(mention)))

    @property
    def gender(self) -> Gender | None:
        """As the titles tell it."""
        return next((mention.gender for mention in self.mentions if mention.gender is not None), None)

    @property
    def honorifics(self) -> tuple[str, ...]:
        """The titles used, in order."""
        return tuple(dict.fromkeys(m.honorific for m in self.mentions if m.honorific is not None))


def link_names(names: tuple[NameMention, ...]) -> tuple[Namesake, ...]:
    """The persons whom *names* name, in order of first mention: full names first, then single ones by what they share."""
    namesakes: list[Namesake] = []
    by_part: dict[str, list[Namesake]] = {}

    def enter(mention: NameMention, namesake: Namesake | None) -> None:
        if namesake is None:
            namesake = Namesake(mention)
            namesakes.append(namesake)
        else:
            namesake.add(mention)
        for part in _key(mention):
            if not any(namesake is other for other in by_part.setdefault(part, [])):
                by_part[part].append(namesake)

    for mention in names:
        if len(mention.words) > 1:
            rivals = by_part.get(_key(mention)[-1], []) + by_part.get(_key(mention)[0], [])
            enter(mention, next((rival for rival in rivals if _same_full(mention, rival)), None))
    for mention in names:
        if len(mention.words) == 1:
            rivals = [rival for rival in by_part.get(_key(mention)[-1], []) if _may_be(mention, rival)]
            enter(mention, max(rivals, key=lambda rival: _likeness(mention, rival), default=None))
    for namesake in namesakes:
        namesake.mentions.sort(key=lambda mention: mention.first)
    return tuple(sorted(namesakes, key=lambda namesake: namesake.mentions[0].first))


def _key(mention: NameMention) -> tuple[str, ...]:
    return tuple(part for word in mention.words for part in fold(word)) or mention.words


def _same_full(mention: NameMention, rival: Namesake) -> bool:
    """True for the same parts in any order, or the same first and last with more or less in between."""
    key = _key(mention)
    for other in rival.keys:
        if len(other) > 1 and (sorted(other) == sorted(key) or (other[0] == key[0] and other[-1] == key[-1])):
            return True
    return False


def _may_be(mention: NameMention, rival: Namesake) -> bool:
    """False where titles speak against it."""
    return mention.gender is None or rival.gender is None or mention.gender is rival.gender


def _likeness(mention: NameMention, rival: Namesake) -> tuple[bool, bool, bool, bool, int, int]:
    """How well a single name fits: same title, no other title, family name, named before, how often, how lately."""
    part = _key(mention)[-1]
    before = [other for other in rival.mentions if other.first < mention.first]
    same_title = mention.honorific is not None and mention.honorific in rival.honorifics
    family = family_part(rival) == part
    other_title = mention.honorific is not None and bool(rival.honorifics)
    return (
        same_title,
        not other_title,
        family,
        bool(before),
        len(before),
        max((other.first for other in before), default=-1),
    )


def family_part(namesake: Namesake) -> str:
    """The part of the name that is most likely the family's, folded."""
    key = _key(namesake.longest)
    return key[0] if namesake.longest.order is NameOrder.FAMILY_FIRST else key[-1]
