"""Who is meant by "his" and "her" before an office, and the office that somebody has because another has it."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

import attrs

from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.mentions.offices.owners import begin_plain, is_theirs
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.offices.officeholders import COUNTERPARTS, general_title, office_class
from newsmodel.extraction.resolution.quoted import find_quoted
from newsmodel.extraction.units import Units
from newsmodel.model.person import Gender, PositionStatus

#: The rule that gives such an office: the words tell of no office, so that they refer to nobody by it.
RULE: Final = "name-as-other"


def lend_offices(
    units: Units, names: Sequence[NameMention], whose: Sequence[int], roles: Sequence[RoleMention]
) -> tuple[RoleMention, ...]:  # fmt: skip
    """The *roles*, each with the one whose it is, and those that counterparts and predecessors have of others.

    The minister INE TVEIT met her Chilean COUNTERPART, Ola Berg; Tveit's PREDECESSOR, Ola Lund; HER spokesman, Ola Lie.

    Args:
        units: the units of the text.
        names: the names in it.
        whose: the number of the person of each name.
        roles: the roles in it.
    """
    lending: _Lending | None = None
    found: list[RoleMention] = []
    for role in roles:
        if role.holder is None or role.plural or not _is_anothers(role, units):
            found.append(role)
            continue
        lending = lending or _Lending(units, names, whose, roles)
        found += lending.lent(role) if role.office.phrase in _RELATIONS else [lending.owned(role)]
    return tuple(found)


def _is_anothers(role: RoleMention, units: Units) -> bool:
    """True for a counterpart and a predecessor, and for "her spokesman"."""
    return role.office.phrase in _RELATIONS or is_theirs(role, units)


def is_elsewhere(role: RoleMention) -> bool:
    """True of an office that somebody has as the counterpart of another, for whom he does not hold it."""
    return role.rule == RULE and role.status is not PositionStatus.FORMER


def _is_counterparts(role: RoleMention) -> bool:
    """True of an office of a state that somebody has as the counterpart of another, who is of another country."""
    return is_elsewhere(role) and role.office.kind in _OF_STATES


def find_counterparts(roles: Sequence[RoleMention]) -> list[int]:
    """The names of those whose counterpart one with these *roles* is, each of another country.

    His office tells it that he has as such, or his own: "her counterpart, Chilean minister NAME".
    """
    is_abroad = any(role.country is not None and role.office.kind in _OF_STATES for role in roles)
    told = (role for role in roles if _is_counterparts(role) or (is_abroad and role.office.phrase in COUNTERPARTS))
    return [role.principal for role in told if role.principal is not None]


def _status(role: RoleMention, office: RoleMention) -> PositionStatus:
    """As who comes before or after another has or had the *office* of the other."""
    if role.office.phrase != _SUCCESSOR:
        return PositionStatus.FORMER
    return PositionStatus.CURRENT if office.status is PositionStatus.FORMER else PositionStatus.DESIGNATE


class _Lending:
    """Who has which office, and who is named where."""

    def __init__(
        self, units: Units, names: Sequence[NameMention], whose: Sequence[int], roles: Sequence[RoleMention]
    ) -> None:
        self.units = units
        self.names = names
        self.whose = whose
        self._is_beside = find_quoted(units)
        self.starts = [mention.first for mention in names]
        self.unheld = [role for role in roles if role.holder is None and not role.plural]
        self.held: dict[int, list[RoleMention]] = {}
        self.genders: dict[int, Gender] = {}
        for i, mention in enumerate(names):
            gender = mention.gender or mention.likely_gender
            if gender is not None:
                self.genders.setdefault(whose[i], gender)
        for role in roles:
            if role.holder is not None and _is_office(role, units):
                self.held.setdefault(whose[role.holder], []).append(role)

    def lent(self, role: RoleMention) -> list[RoleMention]:
        """The role, and behind it the office of the other, if that is told and nothing speaks against it."""
        role, giver = self.owned(role), self._giver(role)
        office = self._told_before(role) if giver is None else self._office_of(self.whose[giver], role)
        if role.office.phrase == _SUCCESSOR and self._is_uncertain(role):
            office = None
        lent = None if office is None else self._as_theirs(office, role)
        if lent is None:
            return [role]
        self.held.setdefault(self.whose[role.holder or 0], []).append(lent)
        return [role, lent]

    def _is_uncertain(self, role: RoleMention) -> bool:
        """True for "his likely successor", and for "as his successor", where he is told of in another sentence."""
        before, small = self._before(role), self.units.small
        return not _MAYBE.isdisjoint(small[before : role.last]) or small[before - 1] == "as"

    def owned(self, role: RoleMention) -> RoleMention:
        """The role with the one whose it is; not with a man where it is "her spokesman", nor with whom others quote."""
        giver = self._giver(role)
        if giver is None and (near := role.principal) is not None:
            is_told = self._is_beside(self.starts[near], role.first) and self._may_be(self.whose[near], role)
            is_told = is_told and BREAK not in self.units.letters[self.starts[near] : role.first]
            giver = near if is_told else None
        return attrs.evolve(role, principal=giver)

    def _as_theirs(self, office: RoleMention, role: RoleMention) -> RoleMention | None:
        """The *office* as that of who is named with *role*; None if he may have another."""
        own = self.held.get(self.whose[role.holder or 0], ())
        if role.office.phrase in COUNTERPARTS:
            title = general_title(office, role.country, self.units.vocabulary.lexicon)
            of_body = role.organization is not None and role.country is None
            if title is None or of_body or any(_is_busy(each) for each in own):
                return None
            return attrs.evolve(
                office, first=role.first, last=role.last, span=role.span, title=title, of=role.of, rule=RULE,
                country=role.country, organization=role.organization, target=None, holder=role.holder,
                principal=role.principal,
            )  # fmt: skip
        if office.office.kind == "aide":
            return None
        kind = office_class(office.office.phrase)
        if any(office_class(each.office.phrase) == kind for each in own):
            return None
        return attrs.evolve(
            office, first=role.first, last=role.last, span=role.span, rule=RULE, holder=role.holder,
            principal=role.principal, status=_status(role, office),
        )  # fmt: skip

    def _office_of(self, person: int, role: RoleMention) -> RoleMention | None:
        """The one office that the person has now, or the highest; with a counterpart none of a body."""
        is_after = role.office.phrase == _SUCCESSOR
        held = [each for each in self.held.get(person, ()) if each.status in _NOW or is_after]
        if role.office.phrase in COUNTERPARTS:
            held = [each for each in held if each.organization is None or each.office.kind in _OF_STATES]
        high = [each for each in held if each.office.kind in _SINGLE]
        for some in (high, held):
            if some and len({office_class(each.office.phrase) for each in some}) == 1:
                return max(some, key=lambda each: (each.country is not None, len(each.title)))
        return None

    def _told_before(self, role: RoleMention) -> RoleMention | None:
        """The office without a name whose holder meets his counterpart: "The Danish minister met her Chilean …"."""
        if role.office.phrase not in COUNTERPARTS or self.units.tags[self._before(role)].isdisjoint(_THEIRS):
            return None
        start = self.units.letters.rfind(BREAK, 0, role.first)
        named = bisect_left(self.starts, start), bisect_left(self.starts, role.first)
        here = [each for each in self.unheld if start < each.first and each.last < role.first]
        here = [each for each in here if _is_office(each, self.units)]
        is_one = len(here) == 1 and here[0].country not in (None, role.country) and named[0] == named[1]
        return here[0] if is_one and here[0].status in _NOW and here[0].organization is None else None

    def _giver(self, role: RoleMention) -> int | None:
        """The name of the one whose counterpart or predecessor the role is."""
        units, before = self.units, self._before(role)
        tags = units.tags[before]
        if before < 0 or "possessive" in tags:
            return self._owner(role, before) if role.principal is None else role.principal
        is_theirs = not tags.isdisjoint(_THEIRS)
        if not is_theirs and tags.isdisjoint(_BARE):
            return None
        start = units.letters.rfind(BREAK, 0, role.first) + 1
        found = self._candidates(start, role)
        joined = _BESIDE if role.office.phrase in COUNTERPARTS else _JOINED
        if found and is_theirs and units.tags[before - 1] & joined and self._ends(found[-1], before - 1):
            return found[-1]
        if not found and is_theirs:
            return self._before_sentence(start, role)
        return self._subject(start, found, role)

    def _owner(self, role: RoleMention, mark: int) -> int | None:
        """The name before the possessive mark in "Mr BERG's Chilean counterpart"."""
        at = bisect_left(self.starts, mark) - 1
        return at if at >= 0 and self.names[at].last == mark and at != role.holder else None

    def _before_sentence(self, start: int, role: RoleMention) -> int | None:
        """The name in one of the sentences before; farther back than in the last that of one of the known gender."""
        for back in range(_BACK):
            start, end = self.units.letters.rfind(BREAK, 0, max(start - 1, 0)) + 1, start
            found = self._candidates(start, role, end=end)
            found = found if not back else [i for i in found if self.whose[i] in self.genders]
            opens = bool(found) and not back and self._opens(start, found[0])
            if start == end or self._speaks_of_others(start, role, alike=opens):
                break
            if found:
                return self._subject(start, found, role)
        return None

    def _before(self, role: RoleMention) -> int:
        """The unit before the role and the plain words that belong to it: "his" of "his southern counterpart"."""
        return begin_plain(role.first, self.units) - 1

    def _candidates(self, start: int, role: RoleMention, *, end: int | None = None) -> list[int]:
        """The names from the unit *start* to the role, or to *end*, whose bearers it may mean."""
        holder = self.whose[role.holder or 0]
        among = range(bisect_left(self.starts, start), bisect_left(self.starts, role.first if end is None else end))
        return [
            i
            for i in among
            if self.whose[i] != holder
            and self._may_be(self.whose[i], role)
            and not self._is_of(self.whose[i], role)
            and self._is_beside(self.starts[i], role.first)
        ]

    def _gender(self, role: RoleMention) -> Gender | None:
        tags = self.units.tags[self._before(role)]
        return Gender.MALE if "his" in tags else Gender.FEMALE if "her" in tags else None

    def _may_be(self, person: int, role: RoleMention) -> bool:
        """False of a man where it is "her", of a woman where it is "his"."""
        gender = self._gender(role)
        return gender is None or self.genders.get(person, gender) is gender

    def _is_of(self, person: int, role: RoleMention) -> bool:
        """True of who is of the country of the counterpart: he is not the one whose counterpart that is."""
        told = {each.country for each in self.held.get(person, ())} - {None}
        return role.office.phrase in COUNTERPARTS and role.country in told

    def _ends(self, name: int, at: int) -> bool:
        """True if the name ends at the unit, or before "of Norway" or a comma there."""
        last, tags = self.names[name].last, self.units.tags
        return (
            last == at
            or (last == at - 1 and "comma" in tags[last])
            or (last == at - 2 and not tags[last].isdisjoint(("of", "prep")))
        )

    def _subject(self, start: int, found: Sequence[int], role: RoleMention) -> int | None:
        """The only one of those named there, else the one with whom the sentence begins; else the known woman.

        Or the last, in "with Mr Berg and in Mr Lund's words to his predecessor".
        """
        if len({self.whose[i] for i in found}) == 1:
            return found[0]
        if found and self._opens(start, found[0]):
            return found[0]
        if found and "possessive" in self.units.tags[self.names[found[-1]].last]:
            return found[-1]
        if self._gender(role) is not Gender.FEMALE:
            return None
        known = [i for i in found if self.genders.get(self.whose[i]) is Gender.FEMALE]
        return known[0] if len({self.whose[i] for i in known}) == 1 else None

    def _opens(self, start: int, name: int) -> bool:
        """True of one with whom the sentence begins that begins at the unit *start*."""
        mention, tags = self.names[name], self.units.tags
        is_first = self.starts[bisect_left(self.starts, start)] == mention.first
        if not is_first or (
            mention.first > start and mention.name == mention.first and "det" in tags[mention.first - 1]
        ):
            return False  # "the Bergs"
        opens = all(not tags[unit].isdisjoint(_LEADS) for unit in range(start, mention.first))
        return opens and "possessive" not in tags[mention.last]

    def _speaks_of_others(self, start: int, role: RoleMention, *, alike: bool) -> bool:
        """True if an office without a name stands between the unit *start* and the role: he may be meant.

        Only one that tells the right gender counts if they must be *alike*: "the queen" for "her".
        """
        gender = self._gender(role)
        here = (each for each in self.unheld if start <= each.first < role.first - 1 and each.indefinite is not True)
        told = (each for each in here if not alike or each.office.gender == (gender and gender.value))
        return any(self._is_beside(each.first, role.first) for each in told)


def _is_busy(role: RoleMention) -> bool:
    """True of who has an office now, and is not just of a royal house: "his counterpart, Prince Ola"."""
    return role.status is PositionStatus.CURRENT and role.office.phrase not in _ROYAL


def _is_office(role: RoleMention, units: Units) -> bool:
    """True of an office, False of what somebody is to another and of what anybody may be."""
    if role.office.phrase in units.vocabulary.lexicon.no_offices or role.office.kind in _NO_OFFICES:
        return False
    return not role.office.generic or role.office.kind == "ambassador"


#: Sentences before one that begins with "his" or "her" in which he is named.
_BACK: Final = 3
_SUCCESSOR: Final = "successor"
_RELATIONS: Final = COUNTERPARTS | {"predecessor", _SUCCESSOR}
#: What tells that nobody knows yet whether somebody comes after another.
_MAYBE: Final = frozenset({"eventual", "likely", "possible", "potential", "presumed", "presumptive", "would-be"})
_THEIRS: Final = frozenset({"his", "her"})
#: What stands before "Chilean counterpart NAME" where it does not say whose.
_BARE: Final = frozenset({"join", "with", "meet", "prep", "say"})
#: What joins "his predecessor", and "his Chilean counterpart", to the one before it.
_JOINED: Final = frozenset({"join"})
_BESIDE: Final = frozenset({"join", "with"})
#: What stands before one with whom a sentence begins.
_LEADS: Final = frozenset({"det", "office", "demonym", "country", "possessive", "modifier", "title", "adverb", "comma"})
_NOW: Final = frozenset({PositionStatus.CURRENT, PositionStatus.ACTING})
_SINGLE: Final = frozenset({"head_of_state", "head_of_government"})
#: Kinds of offices that each country fills, even where a ministry is named.
_OF_STATES: Final = _SINGLE | {"minister", "deputy_minister", "ambassador", "spokesperson"}
_NO_OFFICES: Final = frozenset({"academic", "business", "journalist"})
_ROYAL: Final = frozenset({"prince", "princess", "sheikh", "sheikha"})
