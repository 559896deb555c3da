"""The names that offices and roles belong to."""

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Final

import attrs

from newsmodel.extraction.mentions.holders.alternating import hold_in_turn
from newsmodel.extraction.mentions.holders.appointments import entered, leaving, left, made, once, picked
from newsmodel.extraction.mentions.holders.apposed import CLOSED, behind_be, behind_comma, behind_time
from newsmodel.extraction.mentions.holders.asides import before_age, end_of_name
from newsmodel.extraction.mentions.holders.double_offices import LEADING, are_of_one
from newsmodel.extraction.mentions.holders.entering import status_by_verb
from newsmodel.extraction.mentions.holders.handovers import with_handovers
from newsmodel.extraction.mentions.holders.heads import behind_what, with_what
from newsmodel.extraction.mentions.holders.listing import PREDICATES, follows
from newsmodel.extraction.mentions.holders.lists import share_role
from newsmodel.extraction.mentions.holders.short_titles import find_short_titles
from newsmodel.extraction.mentions.holders.tenure import (
    before_owner,
    first_of,
    is_former,
    is_over,
    time_before,
    whose_time,
)
from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.mentions.offices.duties import find_duties
from newsmodel.extraction.mentions.offices.leading import led_in, one_of
from newsmodel.extraction.mentions.offices.owners import (
    ADJECTIVES,
    LONG,
    Places,
    has_owner,
    is_owned,
    is_plain,
    with_principal,
)
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units
from newsmodel.model.person import PositionStatus


def hold_roles(units: Units, names: Sequence[NameMention], roles: Sequence[RoleMention]) -> tuple[RoleMention, ...]:
    """The *roles* with their holders and principals; a role in the plural before a list of names is each one's."""
    starts = {unit: i for i, mention in enumerate(names) for unit in range(mention.first, mention.name + 1)}
    ends = {mention.last: i for i, mention in enumerate(names)}
    held: list[RoleMention] = []
    for each in roles:
        role = one_of(each, units)
        if role.plural:
            held += share_role(role, units, names, starts, ends) or [role]
            continue
        found = _held(led_in(role, units, starts), units, names, starts, ends)
        if held and _is_turn(found, held[-1], units, starts):
            found = attrs.evolve(role, holder=starts[role.last + 1], rule="role-comma-name")
        found = with_what(_led(found, units, names), units, names)
        if found.holder is None and held:
            found = _joined(found, held[-1], units)
        held.append(each if found.holder is None and each.plural else found)
        held += hold_in_turn(found, units, names, starts)[1:] if found.rule == "role-comma-name" else []
    for i in range(len(held) - 1, 0, -1):
        held[i - 1 : i + 1] = _handed_on(held[i - 1], held[i], units)
        held[i - 1 : i + 1] = _nested(held[i - 1], held[i], units)
        held[i - 1] = _doubled(held[i - 1], held[i], units, names)
    told = [with_principal(role, held, i, units, names, starts, ends) for i, role in enumerate(held)]
    told = with_handovers(units, told, starts, ends)
    more = (*find_duties(units, told, starts, ends), *find_short_titles(units, names))
    return tuple(sorted((role for role in (*told, *more) if not _is_station(role)), key=attrgetter("first")))


def _is_station(role: RoleMention) -> bool:
    """True of a broadcaster whom no name calls a person: "German broadcaster ZDF", "the public broadcaster"."""
    return role.holder is None and not role.plural and role.office.phrase == "broadcaster"


def _is_turn(role: RoleMention, before: RoleMention, units: Units, starts: Places) -> bool:
    """True for the second role of "ROLE, NAME, (and) ROLE, NAME,", "DANISH ROLE NAME, SWEDISH ROLE, NAME,"."""
    if role.rule != "name-comma-role" or before.holder != role.holder or "comma" not in units.tags[role.last]:
        return False
    abroad = before.rule == "role-name" and None is not before.country != role.country is not None
    return (abroad or before.rule == "role-comma-name") and role.last + 1 in starts and role.indefinite is not True


def _led(role: RoleMention, units: Units, names: Sequence[NameMention]) -> RoleMention:
    """The role with the country behind the name: "President NAME of Chad"."""
    if role.rule != "role-name" or role.holder is None or role.of is not None or role.office.kind not in LEADING:
        return role
    at = names[role.holder].last
    if "of" not in units.tags[at] or "country" not in units.tags[at + 1]:
        return role
    return attrs.evolve(role, of=units.word[at + 1], country=units.meanings[at + 1].country_code)


def _handed_on(role: RoleMention, behind: RoleMention, units: Units) -> tuple[RoleMention, RoleMention]:
    """Both roles; in "adviser to the President NAME" it is the adviser who is named."""
    leads_in = behind.first == role.last + 2 and "to" in units.tags[role.last] and behind.indefinite is False
    is_whose = role.indefinite is True or behind.status is PositionStatus.FORMER
    if not leads_in or is_whose or role.holder is not None or role.plural or behind.rule != "role-name":
        return role, behind
    return (
        attrs.evolve(role, holder=behind.holder, rule="role-name"),
        attrs.evolve(behind, holder=None, rule="role"),
    )


def _nested(role: RoleMention, behind: RoleMention, units: Units) -> tuple[RoleMention, RoleMention]:
    """Both roles; in "the Danish president's spokesman, NAME" it is the spokesman who is named."""
    if role.plural or behind.plural or behind.of is not None or behind.first != role.last + 1:
        return role, behind
    if "possessive" not in units.tags[role.last]:
        return role, behind
    if role.holder is not None and role.holder == behind.holder:
        role = attrs.evolve(role, holder=None, rule="role")
    of = units.words(role.first, role.last)
    return role, attrs.evolve(behind, of=of, country=behind.country or role.country)


def _doubled(role: RoleMention, behind: RoleMention, units: Units, names: Sequence[NameMention]) -> RoleMention:
    """The ROLE, ROLE NAME, …: both are of the one who is named; so are both in ROLE nominee NAME.

    And so are both in ROLE and a ROLE, NAME, … and in his friend and adviser NAME.
    """
    at = behind.first - (behind.indefinite is not None)
    if role.holder is not None or role.plural:
        return role
    if at == role.last + 1 and "join" in units.tags[role.last] and are_of_one(role, behind, units):
        return attrs.evolve(role, holder=behind.holder, rule="role-comma-name")
    holder = behind.holder if behind.rule == "role-name" else None
    if holder is None:
        return role
    if behind.office.phrase == "nominee" and behind.first == role.last:
        return attrs.evolve(role, holder=holder, rule="role-name", status=PositionStatus.DESIGNATE)
    is_rank = behind.office.kind in _RANKS or behind.office.phrase in _REVEREND or behind.office.phrase in _HIGHNESS
    if behind.first == role.last and is_rank:
        return attrs.evolve(role, holder=holder, rule="role-name")
    if at != role.last + 1:
        return role
    is_whose = role.indefinite is not None or has_owner(role) or is_owned(role, units)
    closed = not units.tags[names[holder].last].isdisjoint(CLOSED)
    if "comma" not in units.tags[role.last] or not is_whose or not closed:
        return role
    return attrs.evolve(role, holder=holder, rule="role-comma-name")


#: Ranks that may stand between an office and the name: "Defence Minister General NAME".
_RANKS: Final = frozenset({"military", "legislator"})
_HIGHNESS: Final = ("prince", "princess")
_REVEREND: Final = frozenset({"ayatollah", "grand ayatollah", "imam", "sheikh", "rabbi", "archbishop", "cardinal"})


def _held(role: RoleMention, units: Units, names: Sequence[NameMention], starts: Places, ends: Places) -> RoleMention:
    """The role with its holder, if a name stands where `HOLDERS` look for one."""
    for name, holder in HOLDERS:
        found = holder(role, units, starts, ends)
        if found is not None:
            over = is_former(role, name, names[found], units)
            status = PositionStatus.DESIGNATE if holder is picked else role.status
            if holder in (_linked, entered):
                status = status_by_verb(units, first_of(role, units), status)
            status = PositionStatus.FORMER if over else status
            return attrs.evolve(role, holder=found, rule=name, status=status)
    return role


def _behind(role: RoleMention, units: Units, starts: Places, _ends: Places) -> int | None:
    """ROLE NAME; (ROLE) NAME; ROLE of the WHAT NAME."""
    found = starts.get(role.last + ("close" in units.tags[role.last]))
    return behind_what(role, units, starts) if found is None else found


def _before_comma(role: RoleMention, units: Units, starts: Places, ends: Places) -> int | None:
    """NAME, (a) ROLE; NAME (ROLE); NAME, 47, now ROLE; NAME, NAME's ROLE; NAME, the firm's new ROLE."""
    owns = "office" in units.tags[role.last - 1] and "possessive" in units.tags[role.last]
    owns = owns or (role.indefinite is None and units.small[role.last] in _OF_TWO)
    if owns or (role.indefinite is False and not _is_apposition(role, units)):
        return None
    at = first_of(role, units)
    if role.indefinite is None and role.last not in starts and not time_before(role.first, units):
        at = _led_in(role, units) or at
    if is_owned(role, units) and role.last not in starts:
        at = next((unit + 1 for unit in range(at - 1, max(at - LONG, 0), -1) if "comma" in units.tags[unit]), at)
    at = before_age(units, _behind_people(units, at))
    if at == 0 or units.tags[at - 1].isdisjoint(("comma", "open", "dash")):
        return None
    end = end_of_name(units, at - 1)
    return None if end in ends and _is_told_by(role, end, units, starts, ends[end]) else ends.get(end)


#: What two do of whom a headline tells: "NAME, Danish envoy have a plan".
_OF_TWO: Final = frozenset({"are", "have", "were"})


def _is_told_by(role: RoleMention, end: int, units: Units, starts: Places, name: int) -> bool:
    """True for "He left with NAME, an aide said": who says so is another, unless the sentence begins with NAME."""
    if role.indefinite is not True or units.small[role.last] not in _SAYS:
        return False
    before = next(at - 1 for at in range(end - 1, -1, -1) if starts.get(at) == name != starts.get(at - 1))
    return before >= 0 and units.letters[before] != BREAK and units.tags[before].isdisjoint(("quote", "comma"))


_SAYS: Final = frozenset({"said", "says", "told", "tells", "added", "adds", "wrote"})


def _behind_people(units: Units, at: int) -> int:
    """Behind the comma of "NAME, (an) Ohio Republican and ROLE", "NAME, Ohio Republican, ROLE", by its first unit."""
    if (
        at < _ASIDE
        or units.tags[at - 1].isdisjoint(("join", "comma"))
        or units.tags[at - 2].isdisjoint(("people", "demonym"))
    ):
        return at
    first = at - 2
    while first > max(at - LONG, 1) and not units.tags[first - 1].isdisjoint(_NAMING | {"det", "low"}):
        first -= 1
    return first if "comma" in units.tags[first - 1] else at


#: Units of "NAME, Republican," at the least.
_ASIDE: Final = 4


def _is_apposition(role: RoleMention, units: Units) -> bool:
    """False for "the ROLE" behind a name and a comma where a verb follows: there it begins a clause of its own."""
    behind = units.tags[role.last]
    if units.letters[role.last] == BREAK or not behind.isdisjoint(_CLOSES):
        return True
    end = units.letters.find(BREAK, role.last)
    if "time" in behind:
        return "comma" in units.tags[role.last + 1]
    if "participle" in behind and units.small[role.last + 1] == "by":
        return True
    comma = any("comma" in units.tags[unit] for unit in range(role.last, min(end, role.last + LONG)))
    return not behind.isdisjoint(_GOES_ON) or (comma and behind.isdisjoint(_VERBS))


def _led_in(role: RoleMention, units: Units) -> int | None:
    """The comma's next unit where "a" or "the" and any words but verbs stand before the office: "a Berg adviser".

    Or one word or two and no more: "law professor".
    """
    at = role.first
    while at > max(role.first - LONG, 1) and (units.tags[at - 1] & _NAMING or is_plain(units.tags[at - 1])):
        at -= 1
    before = units.tags[at - 1] if at else frozenset[str]()
    if "comma" in before and role.office.generic and role.first - at <= ADJECTIVES:
        return at
    if "indefinite" in before or ("definite" in before and _is_apposition(role, units)):
        return at - 1
    return None


#: What follows "the ROLE" behind a name and a comma that goes on.
_CLOSES: Final = frozenset({"mark", "join", "relative", "prep"})
#: What goes on with the name of what an office is of.
_GOES_ON: Final = frozenset({"num", "capital", "possessive"})
#: What may stand between "a" and an office, besides plain words.
_NAMING: Final = frozenset({"name", "country", "demonym", "organization", "people", "place", "capital", "num"})
_VERBS: Final = frozenset({"say", "be", "have", "modal", "meet", "do", "adverb", "past", "third"})


def _linked(role: RoleMention, units: Units, _starts: Places, ends: Places) -> int | None:
    """NAME is (the) ROLE; NAME, who is seen as (NAME's) ROLE; NAME serves as ROLE; NAME was named ROLE."""
    at = first_of(role, units)
    owned = before_owner(at, units)
    if "as" not in units.tags[owned - 1] or units.small[owned - 2] in _WORKS:
        at = owned
    if "possessive" in units.tags[role.last] or not _HARDLY.isdisjoint(units.small[at : role.last]):
        return None
    reach = at - _REACH
    named = at > 1 and units.word[at - 1] in _NAMED and "be" in units.tags[at - 2]
    if at == 0 or (not named and units.tags[at - 1].isdisjoint(("be", "as", "become", "became"))):
        return ends.get(at - 1) if units.small[at - 1] in _REMAINS else None
    at -= named
    owner = whose_time(role, at, units)
    if owner is not None:
        return ends.get(owner)
    while at > max(reach, 0) and at not in ends:
        at -= 1 + time_before(at, units)
        if units.small[at] in _REGARDED:
            continue
        if "comma" in units.tags[at] and not units.tags[at + 1].isdisjoint(_IS) and at not in ends:
            begin = units.letters.rfind(BREAK, 0, at) + 1
            return _subject(units, at, ends) if _begins_with_name(units, begin, ends) else None
        if units.tags[at].isdisjoint(_BETWEEN):
            return None
        if "say" in units.tags[at] and units.small[at] != "said" and "be" not in units.tags[at - 1]:
            return None  # "registered as"
    return _subject(units, at, ends) if "comma" in units.tags[at] else ends.get(_doer(units, at))


def _doer(units: Units, at: int) -> int:
    """Where the name of him ends who "served under NAME"; *at*, where that name ends, if none served."""
    lead = next((unit for unit in range(at - 1, max(at - LONG, 0), -1) if units.small[unit] in _BESIDES), 0)
    while lead > 1 and not units.tags[lead - 1].isdisjoint(("adverb", "have")):
        lead -= 1
    verb = lead - 1
    if verb < 1 or units.small[verb] not in _WORKS:
        return at
    while verb > 1 and not units.tags[verb - 1].isdisjoint(("adverb", "have", "who", "comma")):
        verb -= 1
    return verb


def _begins_with_name(units: Units, begin: int, ends: Places) -> bool:
    """True if a sentence begins with a name and a comma."""
    end = next((unit for unit in range(begin + 1, begin + LONG) if unit in ends), begin)
    plain = all(not units.tags[unit].isdisjoint(_NAMED_BY) for unit in range(begin, end))
    return plain and "comma" in units.tags[end]


_NAMED_BY: Final = frozenset({"capital", "title", "initial", "particle"})


def _subject(units: Units, comma: int, ends: Places) -> int | None:
    """The name at the comma; that which begins the sentence where a clause has told of him: "Berg, who … , is"."""
    begin = units.letters.rfind(BREAK, 0, comma) + 1
    first = next((end for end in range(begin + 1, min(begin + LONG, comma)) if end in ends), comma)
    told = "comma" in units.tags[first] and not units.tags[comma + 1].isdisjoint(_IS)
    return ends.get(first if told else comma)


_IS: Final = frozenset({"be", "have"})
_HARDLY: Final = frozenset(
    {"barely", "future", "hardly", "likely", "next", "possible", "potential", "prospective", "scarcely"}
)
_REMAINS: Final = frozenset({"remains", "remained"})
#: Units between a name and its role at the most: ", who is widely seen as".
_REACH: Final = 7
_BETWEEN: Final = frozenset(
    {"be", "as", "comma", "dash", "who", "adverb", "have", "say", "become", "became", "num", "time"}
)
_WORKS: Final = frozenset({"serves", "served", "serving", "works", "worked", "working"})
_REGARDED: Final = _WORKS | {"until", "seen", "known", "regarded", "described", "viewed", "considered"}
#: With or under whom somebody has an office.
_BESIDES: Final = frozenset({"with", "under", "for", "alongside"})
#: What somebody was, who is it since: "was named foreign minister".
_NAMED: Final = frozenset({"named", "appointed", "chosen", "made"})


def _joined(role: RoleMention, before: RoleMention, units: Units) -> RoleMention:
    """A role joined to the one before it has the same holder: "a former minister and adviser to the king"."""
    at = first_of(role, units)
    joined = at > 0 and "join" in units.tags[at - 1] and 0 < at - before.last <= _NEAR
    if BREAK in units.letters[before.last : at] or (role.indefinite is False and "comma" in units.tags[at - 2]):
        return role
    told = at - 2 == before.last and "be" in units.tags[at - 1]
    told = told or (at - 3 == before.last and "as" in units.tags[at - 1] and units.small[at - 2] in _REGARDED)
    told = told and "who" in units.tags[before.last]
    joined = joined or (before.rule in _LISTED and follows(role, before.last, units))
    if before.holder is None or before.rule == "role-name" or not (joined or told):
        return role
    if not units.tags[role.first - 1].isdisjoint(("his", "her")):
        return role  # "Ine Tveit was a minister, and her spokesman said so"
    if role.indefinite is False and len({role.country, before.country} - {None}) > 1:
        return role  # "Ine Tveit, the Norwegian president, and the Chilean president"
    status = role.status
    bare = at == role.first and "modifier" not in units.tags[role.first]
    was = at < role.first - (role.indefinite is not None) and units.small[at] == "formerly"
    lasts = role.office.phrase in _LASTING
    if role.indefinite is None and status is PositionStatus.CURRENT and bare and not told and not lasts:
        status = before.status
    elif was or (told and is_over(role, units)):
        status = PositionStatus.FORMER
    return attrs.evolve(role, holder=before.holder, rule="role-and-role", status=status)


#: What somebody is for good: "a former judge and founder of the club".
_LASTING: Final = frozenset({"author", "co-founder", "founder"})
_LISTED: Final = PREDICATES | {"role-and-role"}
#: Units between two roles of one person: a join, and what the first is of.
_NEAR: Final = 8


#: What ties a role to a name; asked in this order, the first answer wins.
HOLDERS: Final[
    tuple[tuple[str, Callable[[RoleMention, Units, Places, Places], int | None]], ...]
] = (
    ("role-name", _behind),
    ("name-comma-role", _before_comma),
    ("as-role-name", behind_time),
    ("role-comma-name", behind_comma),
    ("role-is-name", behind_be),
    ("name-is-role", _linked),
    ("pick-for-role", picked),
    ("name-made-role", made),
    ("name-enters-role", entered),
    ("name-once-role", once),
    ("name-left-role", left),
    ("name-leaves-role", leaving),
)  # fmt: skip
