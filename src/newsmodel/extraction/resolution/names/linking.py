"""Which names in a text are names of the same person."""

import unicodedata
from bisect import bisect_left, insort
from collections.abc import Mapping
from functools import lru_cache
from math import inf
from typing import Final, TypeAlias

from newsmodel.extraction.mentions.mention import NameMention
from newsmodel.extraction.resolution.names.sounds import sound
from newsmodel.model.person import Gender, PositionStatus
from newsmodel.values.names import NameOrder

#: Letters that Unicode does not take apart into a letter and a mark.
_PLAIN: Final = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"}
)


@lru_cache(maxsize=10_000)
def fold(word: str) -> tuple[str, ...]:
    """The parts of a name's word, spelled so that variants agree.

    >>> fold("Yong-chol") + fold("Erdoğan") + fold("J.D.")
    ('yong', 'chol', 'erdogan', 'j', 'd')
    """
    if not word.isascii():
        word = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    word = word.casefold().translate(_PLAIN).replace("’", "").replace("'", "").replace(".", "-")
    return tuple(part for part in word.split("-") if part)


#: What somebody is called beside his name: the office's phrase, and whether he holds it still.
Offices: TypeAlias = frozenset[tuple[str, PositionStatus]]
_NONE: Final[Offices] = frozenset()


class Namesake:
    """Mentions that are taken for one person, while they are being collected."""

    def __init__(self, mention: NameMention, offices: Offices) -> None:
        self.mentions: list[NameMention] = []
        #: Their first units, in order, and that of the first which shares its family name: "Ine and Ola Tveit".
        self.firsts: list[int] = []
        self.first_shared: float = inf
        #: The offices that stand beside the mentions.
        self.offices: set[tuple[str, PositionStatus]] = set()
        #: First units of the mentions by another name: "known as Prestfoss".
        self.aliases: set[int] = set()
        #: First units of the mentions that fit somebody else as well.
        self.doubtful: set[int] = set()
        #: An office stands beside a single name: "President Berg".
        self.called_short: bool = False
        self.keys: set[tuple[str, ...]] = set()
        #: The fullest form, the first of equals.
        self.longest: NameMention = mention
        #: What stands behind the name, folded: "jr".
        self.suffix: str | None = None
        #: As the titles tell it.
        self.gender: Gender | None = None
        #: As the given name makes it likely.
        self.likely_gender: Gender | None = None
        self._honorifics: dict[str, None] = {}
        self.add(mention, offices)

    def add(self, mention: NameMention, offices: Offices) -> None:
        """Take in another mention, with the *offices* beside it."""
        self.mentions.append(mention)
        insort(self.firsts, mention.first)
        if mention.shared:
            self.first_shared = min(self.first_shared, mention.first)
        if mention.honorific is not None:
            self._honorifics[mention.honorific] = None
        self.offices |= offices
        self.called_short = self.called_short or (len(_key(mention)) == 1 and bool(offices))
        self.keys.add(_key(mention))
        self.suffix = self.suffix or _suffix(mention)
        if mention.first not in self.aliases and (len(_key(mention)), mention.suffix is not None) > (
            len(_key(self.longest)),
            self.longest.suffix is not None,
        ):
            self.longest = mention
        self.gender = self.gender or mention.gender
        self.likely_gender = self.likely_gender or mention.likely_gender

    @property
    def honorifics(self) -> tuple[str, ...]:
        """The titles used, in order."""
        return tuple(self._honorifics)


def link_names(
    names: tuple[NameMention, ...],
    kin: frozenset[int] = frozenset(),
    offices: Mapping[int, Offices] | None = None,
    aliases: Mapping[int, NameMention] | None = None,
) -> tuple[Namesake, ...]:
    """The persons whom *names* name, in order of first mention.

    Full names first, then single ones by what they share, those with a title before those without.

    Args:
        names: the names of one text.
        kin: first units of those that the text introduces as somebody's wife, son …, who shares the name.
        offices: the offices beside a name, by its first unit.
        aliases: the names whose bearers are told to be those of others, by their first unit.
    """
    linking = _Linking(kin, offices or {})
    known = aliases or {}
    for mention in names:
        if len(_key(mention)) > 1 and mention.first not in known:
            linking.enter(mention, linking.same_full(mention))
    for mention in names:
        if mention.first in known:
            linking.know_as(mention, known[mention.first])
    for titled in (True, False):
        for mention in names:
            single = len(_key(mention)) == 1 and mention.first not in known
            if single and linking.is_titled(mention) is titled:
                linking.enter(mention, linking.likeliest(mention))
    for namesake in linking.namesakes:
        namesake.mentions.sort(key=lambda mention: mention.first)
    return tuple(sorted(linking.namesakes, key=lambda namesake: namesake.mentions[0].first))


class _Linking:
    """The persons found so far, and by which parts of their names they are known."""

    def __init__(self, kin: frozenset[int], offices: Mapping[int, Offices]) -> None:
        self.kin = kin
        self.offices = offices
        self.namesakes: list[Namesake] = []
        self.by_part: dict[str, list[Namesake]] = {}
        self.by_sound: dict[str, list[Namesake]] = {}

    def enter(self, mention: NameMention, namesake: Namesake | None) -> None:
        """Take *mention* for one of *namesake*, or of somebody new."""
        offices = self.offices.get(mention.first, _NONE)
        if namesake is None:
            namesake = Namesake(mention, offices)
            self.namesakes.append(namesake)
        else:
            namesake.add(mention, offices)
        for part in _key(mention):
            for table, key in ((self.by_part, part), (self.by_sound, sound(part))):
                known = table.setdefault(key, [])
                if namesake not in known:
                    known.append(namesake)

    def know_as(self, mention: NameMention, other: NameMention) -> None:
        """Take *mention* for a further name of who is called *other*."""
        find = self.same_full if len(_key(other)) > 1 else self.likeliest
        namesake = find(other)
        if namesake is None:
            self.enter(other, None)
            namesake = self.namesakes[-1]
        namesake.aliases.add(mention.first)
        self.enter(mention, namesake)

    def is_titled(self, mention: NameMention) -> bool:
        """True for a name with a title or an office beside it, which tells more of who it is."""
        return mention.honorific is not None or mention.first in self.offices

    def same_full(self, mention: NameMention) -> Namesake | None:
        """The person with this full name, perhaps spelled in another way."""
        key = _key(mention)
        rivals: list[Namesake] = [*self.by_part.get(key[-1], ()), *self.by_part.get(key[0], ())]
        for rival in rivals:
            if not _same_suffix(mention, rival):
                continue
            if any(_ends(key, other) or _ends(other, key) for other in rival.keys):
                return rival
            if any(_closes(other, key) and _is_surname(mention, other) for other in rival.keys):
                return rival
            is_kin = mention.first in self.kin or self._is_kin(rival)
            if key in rival.keys or (not is_kin and (_same_full(key, rival) or _same_short(mention, rival))):
                return rival
        heard = tuple(map(sound, key))
        for rival in self.by_sound.get(heard[-1], ()):
            if (
                _same_suffix(mention, rival)
                and _may_be(mention, rival)
                and any(tuple(map(sound, other)) == heard for other in rival.keys)
            ):
                return rival
        return None

    def _is_kin(self, rival: Namesake) -> bool:
        """True for one whom the text introduces so; not for a father who was named before."""
        return rival.firsts[0] in self.kin

    def _is_open(self, mention: NameMention, rival: Namesake) -> bool:
        """False for a wife or a son of one who is called by the name before: the single name is not hers or his."""
        is_family = _key(mention)[-1] == family_part(rival)
        is_told = mention.gender is not None or _suffix(mention) is not None
        if not is_family or is_told or not self._is_kin(rival):
            return True
        return mention.first > rival.mentions[0].first and len(self.by_part.get(family_part(rival), ())) < 2

    def _fits(self, mention: NameMention, part: str, rival: Namesake) -> bool:
        is_other = _is_fathers(part, rival) or _is_crowned(mention, part, rival)
        if is_other or not _may_be(mention, rival) or not self._is_open(mention, rival):
            return False
        return not _is_of_a_couple(self.offices.get(mention.first, _NONE), rival)

    def likeliest(self, mention: NameMention) -> Namesake | None:
        """The person whom a single name fits best."""
        part = _key(mention)[-1]
        rivals = [r for r in self.by_part.get(part, ()) if self._fits(mention, part, r)]
        if not rivals:
            rivals = [r for r in self.by_sound.get(sound(part), ()) if self._fits(mention, part, r)]
        rivals = [rival for rival in rivals if rival.suffix == _suffix(mention)] or [
            rival for rival in rivals if _same_suffix(mention, rival) or mention.suffix is None
        ]
        if len(rivals) < 2:
            return rivals[0] if rivals else None
        rated = ((self._likeness(mention, rival), rival) for rival in rivals)
        best, second = sorted(rated, key=lambda one: tuple(-part for part in one[0]))[:2]
        if best[0][:_TELLING] == second[0][:_TELLING]:
            best[1].doubtful.add(mention.first)
        return best[1]

    def _likeness(self, mention: NameMention, rival: Namesake) -> "_Likeness":
        """How well a single name fits: same title, no other title, a woman as said, family, an office, how often.

        Of a couple the one who is named first.
        """
        part = _key(mention)[-1]
        offices = self.offices.get(mention.first, _NONE)
        before = bisect_left(rival.firsts, mention.first)
        same_title = mention.honorific is not None and mention.honorific in rival.honorifics
        other_title = mention.honorific is not None and bool(rival.honorifics)
        return (
            same_title or not offices.isdisjoint(rival.offices),
            not other_title and not (offices and rival.offices),
            mention.gender is Gender.FEMALE is rival.gender,
            _is_family_part(part, rival),
            rival.called_short,
            before > 0,
            before >= _OFTEN,
            bool(rival.offices) or rival.longest.order is NameOrder.FAMILY_FIRST,
            before,
            rival.first_shared < mention.first,
            rival.firsts[before - 1] if before else -1,
        )


_Likeness = tuple[bool, bool, bool, bool, bool, bool, bool, bool, int, bool, int]
#: What of a likeness tells persons apart; the rest is only how often and how lately.
_TELLING: Final = 8
#: Who was named so many times is whom a text is about, whatever office another has.
_OFTEN: Final = 3


def _key(mention: NameMention) -> tuple[str, ...]:
    return _folded(mention.words if mention.suffix is None else mention.words[:-1])


def _suffix(mention: NameMention) -> str | None:
    """The suffix, folded; an honour is none, for it is not always written."""
    folded = "" if mention.suffix is None else mention.suffix.rstrip(".").casefold()
    return folded if folded in _GENERATIONS else None


#: What tells a father and a son apart.
_GENERATIONS: Final = frozenset({"jr", "sr", "jnr", "snr", "junior", "senior"})


def _same_suffix(mention: NameMention, rival: Namesake) -> bool:
    return _suffix(mention) == rival.suffix


@lru_cache(maxsize=10_000)
def _folded(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part for word in words for part in fold(word)) or words


def _same_full(key: tuple[str, ...], rival: Namesake) -> bool:
    """True for the same parts in any order, the same first and last, or all but a last small one: "Kim Jong un"."""
    if rival.longest.order is NameOrder.FAMILY_FIRST and any(other[:-1] == key != key[:1] for other in rival.keys):
        return True
    ends = [other for other in rival.keys if len(other) > 1 and other[0] == key[0] and other[-1] == key[-1]]
    if ends:
        return all(_same_middle(key, other) for other in ends)
    return any(len(other) > 1 and sorted(other) == sorted(key) for other in rival.keys)


def _same_short(mention: NameMention, rival: Namesake) -> bool:
    """True if one given name is short for the other: "Josh Berg" and "Joshua Berg", "Jim" and "James"."""
    other = rival.longest
    if {mention.order, other.order} != {NameOrder.GIVEN_FIRST} or not _may_be(mention, rival):
        return False
    (one, *_, mine), (two, *_, theirs) = _key(mention), _key(other) if len(_key(other)) > 1 else ("", "")
    short, long = sorted((one, two), key=len)
    return (
        mine == theirs
        and one != two
        and (long in _LONG_FORMS.get(short, ()) or (len(short) >= _STEM and long.startswith(short)))
    )


#: A given name is cut to no fewer letters.
_STEM: Final = 3
#: Short forms of given names that are no beginnings of the long ones.
_LONG_FORMS: Final[dict[str, tuple[str, ...]]] = {
    "andy": ("andrew",), "bill": ("william",), "billy": ("william",), "bob": ("robert",), "bobby": ("robert",),
    "chuck": ("charles",), "dave": ("david",), "dick": ("richard",), "ed": ("edward", "edwin"), "jack": ("john",),
    "jim": ("james",), "jimmy": ("james",), "joe": ("joseph",), "kate": ("katherine", "catherine"),
    "larry": ("lawrence",), "liz": ("elizabeth",), "mike": ("michael",), "rick": ("richard",), "steve": ("stephen",),
    "ted": ("edward", "theodore"), "tom": ("thomas",), "tony": ("anthony",),
}  # fmt: skip


def _ends(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """True if *short* is a surname of several words that *long* ends with: "Ursula von der Leyen", "Von der Leyen"."""
    return short[0] in _PARTICLES and _closes(long, short)


def _is_surname(mention: NameMention, full: tuple[str, ...]) -> bool:
    """False where the name begins as a full one does, and no plain title stands before it, nor any before a long one.

    A word with a hyphen is a double surname: "Ms Berg-Lund".
    """
    alone = mention.order is NameOrder.UNKNOWN or len(mention.words) == 1
    return alone or (mention.honorific is not None and (len(full) > _FULL or mention.honorific in _PLAIN_TITLES))


#: Parts of a full name at the most, most often.
_FULL: Final = 3
#: Titles that stand before the surname of one who was named in full.
_PLAIN_TITLES: Final = frozenset({"Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss"})


def _closes(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """True if *long* ends with *short*, which has several parts: "Gabriel García Márquez", "Mr García Márquez"."""
    return 1 < len(short) < len(long) and long[-len(short) :] == short


_PARTICLES: Final = frozenset(
    {
        "abd", "abdel", "abdul", "abi", "abu", "al", "ap", "ben", "bin", "da", "dal", "das", "de", "del", "della",
        "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "le", "mac", "san", "st", "ten", "ter", "van",
        "vom", "von", "zu", "zur",
    }
)  # fmt: skip


def _is_fathers(part: str, rival: Namesake) -> bool:
    """True for "Salman" in "Mohammed bin Salman": King Salman is another."""
    before = [key[at - 1] if at else "" for key in rival.keys for at, other in enumerate(key) if other == part]
    return bool(before) and all(other in _SON_OF for other in before)


_SON_OF: Final = frozenset({"bin", "ibn", "bint"})


def _is_crowned(mention: NameMention, part: str, rival: Namesake) -> bool:
    """True for "King George" beside "Mr George Berg": who is called so has a given name only."""
    titles = {title.split()[-1] for title in rival.honorifics}
    is_given = rival.longest.order is NameOrder.GIVEN_FIRST and part != family_part(rival)
    is_royal = mention.honorific is not None and mention.honorific.split()[-1] in _CROWNED
    return is_royal and is_given and bool(titles) and titles.isdisjoint(_CROWNED)


_CROWNED: Final = frozenset({"King", "Queen", "Prince", "Princess", "Pope", "St.", "Saint"})


def _is_of_a_couple(offices: Offices, rival: Namesake) -> bool:
    """True for "President Tveit" beside "First Lady Kari Tveit": who holds the office is not the wife."""
    current = {phrase for phrase, status in offices if status is PositionStatus.CURRENT}
    spouse = any(phrase in _SPOUSES and status is PositionStatus.CURRENT for phrase, status in rival.offices)
    return spouse and bool(current) and current.isdisjoint(phrase for phrase, _ in rival.offices)


_SPOUSES: Final = frozenset({"first lady", "first gentleman"})


def _same_middle(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """False where both have something in between and it begins in another way: "George W. Bush", "George H.W. Bush"."""
    mine, theirs = one[1:-1], other[1:-1]
    return all(a[0] == b[0] for a, b in zip(mine, theirs, strict=False))


def _may_be(mention: NameMention, rival: Namesake) -> bool:
    """False where titles speak against it."""
    mine, theirs = mention.gender or mention.likely_gender, rival.gender or rival.likely_gender
    return mine is None or theirs is None or mine is theirs


def _is_family_part(part: str, namesake: Namesake) -> bool:
    """True for the family's part, and for the first where either may be it: "Wang" of "Wang Yi"."""
    longest = namesake.longest
    return part == family_part(namesake) or (longest.order is NameOrder.UNKNOWN and part == _key(longest)[0])


def family_part(namesake: Namesake) -> str:
    """The part of the name that is most likely the family's, folded."""
    key = _key(namesake.longest)
    return key[0] if namesake.longest.order is NameOrder.FAMILY_FIRST else key[-1]
